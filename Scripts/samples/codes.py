"""The codes that some tools write in place of labels, and a schema that knows them.

SurveyMonkey's condensed export numbers questions and choices; LimeSurvey writes A1, A2 ... for the options of a question and SQ001, SQ002 ... for the choices of a list or the
statements of a grid; Qualtrics and REDCap write 1, 2 ... An answer that was taken out of the form
later has the code after the last, which no schema knows.
"""

import json
import re

# The numbers that Qualtrics was told to write instead of the next one: not in sequence, one negative.
RECODED = {"dont_know": 99, "not_sure": -1}


def position(question, value):
    """Where an option stands, from 1."""
    return [option for option, _ in question.options].index(value) + 1


def place(question, person):
    """Where the option that someone chose stands: one after the last where the form no longer has it."""
    if person.get("_raw", {}).get(question.name) is not None:
        return len(question.options) + 1
    value = person.get(question.name)
    return None if value is None else position(question, value)


def number(question, person):
    """The code of the one option chosen, as REDCap numbers them, or an empty text."""
    at = place(question, person)
    return "" if at is None else str(at)


def recoded(question, person):
    """The same as Qualtrics was told to number them."""
    value = person.get(question.name)
    return str(RECODED[value]) if value in RECODED else number(question, person)


def answer_code(question, person):
    """The same as LimeSurvey calls them."""
    at = place(question, person)
    return "" if at is None else f"A{at}"


def plain_name(name):
    """A question's code in LimeSurvey, which has letters and digits only."""
    return name.replace("_", "")


def monkey_headings(questions):
    """What heads each question in SurveyMonkey's condensed export: by field name."""
    headings, number, row, stem = {}, 0, 0, None
    for question in questions:
        if question.otherOf is not None or question.name in ("response_id", "started", "finished"):
            continue
        matrix = question.kind == "scale" and question.question is not None
        if matrix and question.question == stem:
            row += 1
        else:
            number, row, stem = number + 1, 1, question.question if matrix else None
        headings[question.name] = f"q{number:04d}_{row:04d}" if matrix else f"q{number:04d}"
    return headings


def several(question):
    return question.kind in ("multiple_choice", "ranking")


def limesurvey_headings(questions):
    """What heads each question in an export of codes: by field name."""
    headings, stems = {}, []
    for question in questions:
        if question.kind == "scale" and question.question is not None:
            if question.question not in stems:
                stems.append(question.question)
            rows = [q.name for q in questions if q.question == question.question and q.kind == "scale"]
            headings[question.name] = f"grid{len(stems)}[SQ{rows.index(question.name) + 1:03d}]"
        elif question.otherOf is not None:
            headings[question.name] = f"{plain_name(question.otherOf)}[other]"
        else:
            headings[question.name] = plain_name(question.name)
    return headings


FIELD = re.compile(r"^  - name: (\S+)$")
OPTION = re.compile(r"^(      - \{value: )(\"?)([^,\"]+)\2, (label: .*)\}$")
ALIASES = re.compile(r", aliases: \[([^\]]*)\]")


def quoted(alias):
    return json.dumps(alias) if re.match(r"^-?[0-9]|.*\[", alias) else alias


def schema_with_codes(text, questions):
    """The text of a schema with the codes added to each option, and each question's name in LimeSurvey."""
    headings, monkey = limesurvey_headings(questions), monkey_headings(questions)
    by_name = {question.name: question for question in questions}
    out, question, closed = [], None, True
    for line in text.split("\n"):
        field = FIELD.match(line)
        if field:
            question, closed = by_name[field.group(1)], False
        option = OPTION.match(line)
        if option and question:
            out.append(with_codes(option, question))
            continue
        if question and not closed and line.startswith("    title: "):
            closed = True
            out.append(line)
            heading = headings[question.name]
            if question.name not in ("response_id", "started", "finished") and "[other]" not in heading:
                if question.name.endswith("_why"):
                    continue
                out += ["    aliases:", f"      limesurvey: [{quoted(heading)}]",
                        f"      surveymonkey: [{monkey[question.name]}]"]
            continue
        if question and question.name.endswith("_why") and line.startswith("    aliases: ["):
            line = line[:-1] + f", {headings[question.name]}, {monkey[question.name]}]"
        out.append(line)
    return "\n".join(out)


def with_codes(option, question):
    start, mark, value, rest = option.groups()
    at = position(question, value)
    codes = [f"SQ{at:03d}" if several(question) else f"A{at}", str(at)]
    if several(question):
        codes.append(f"{at:04d}")
    if not several(question) and value in RECODED:
        codes.append(str(RECODED[value]))
    known = ALIASES.search(rest)
    if known:
        rest = ALIASES.sub("", rest)
        earlier = [alias.strip() for alias in known.group(1).split(",")]
    else:
        earlier = []
    codes = [quoted(code) for code in codes]
    aliases = ", ".join(earlier + [code for code in codes if code not in earlier])
    tail = re.match(r'(label: (?:"(?:[^"\\]|\\.)*"|[^,}]*))(.*)$', rest)
    return f"{start}{mark}{value}{mark}, {tail.group(1)}, aliases: [{aliases}]{tail.group(2)}}}"
