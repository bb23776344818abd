"""One survey in two years, as SmartSurvey writes it: what moves when a question is put in half way.

In 2025 a question was inserted after the sixth, so that eighteen later ones have another number; one was
reworded and one given another option. The first file is as downloaded; the second was opened
and saved in Excel, which changed its dates, times, letters and pictures.
"""

import csv
import datetime
import io
import random

import wave_words as say
from people import quota, several, weighted
from schema_words import Question
from tools import encode, smartsurvey_rows, with_mess
from words import Deck

EASE = [("very_easy", "Very easy"), ("easy", "Easy"), ("neither", "Neither easy nor hard"), ("hard", "Hard"),
        ("very_hard", "Very hard")]
OFTEN = [("always", "Always"), ("mostly", "Mostly"), ("sometimes", "Sometimes"), ("never", "Never")]
AGREE = [("strongly_agree", "Strongly agree"), ("agree", "Agree"), ("neither", "Neither agree nor disagree"),
         ("disagree", "Disagree"), ("strongly_disagree", "Strongly disagree")]
WELL = [("very_well", "Very well"), ("well", "Well"), ("badly", "Badly"), ("very_badly", "Very badly")]
AREAS = [("north_vale", "North Vale"), ("south_vale", "South Vale"), ("riverside", "Riverside"),
         ("hill_villages", "Hill villages")]
USED = [("saturday_club", "A Saturday club"), ("holiday_scheme", "A holiday play scheme"),
        ("overnight", "Overnight stays"), ("befriender", "A befriender, at home or out"),
        ("swimming", "Swimming or sport"), ("none", "None of these"), ("other", "Other (please specify)")]
BETTER = [("more_places", "More places"), ("closer", "Places closer to home"), ("cheaper", "Lower cost"),
          ("trained_staff", "Staff who know my child's needs"), ("transport", "Help with travel"),
          ("nothing", "Nothing")]
EXPLAIN = "Please explain your answer:"
PIPED = {"told_of_changes": "[question(8812345)]How well are you told about changes?"}
REWORDED = {"safe": "Do you feel that your child is safe at their short breaks?"}

# name, kind, wording, options, the question above a grid's row, whether an explanation is asked for.
ASKED = [
    ("consent", "consent", "Are you happy for us to use your answers?", [("yes", "Yes"), ("no", "No")], None, False),
    ("age_band", "single_choice", "How old is your child?",
     [("under_5", "Under 5"), ("5_to_11", "5 to 11"), ("12_to_17", "12 to 17")], None, False),
    ("need", "single_choice", "What is your child's main need?",
     [("autism", "Autism"), ("learning", "A learning disability"), ("physical", "A physical disability"),
      ("something_else", "Something else")], None, False),
    ("used", "multiple_choice", "Which short breaks have you used?", USED, None, False),
    ("how_often", "single_choice", "How often does your child have a short break?",
     [("weekly", "Every week"), ("monthly", "Every month"), ("less", "Less often")], None, True),
    ("heard_from", "single_choice", "Where did you hear about short breaks?",
     [("school", "From school"), ("parent", "From another parent"), ("council", "From the council"),
      ("online", "Online")], None, True),
    ("summer", "single_choice", "Did your child have a short break in the summer holidays?",
     [("yes", "Yes, as much as we needed"), ("some", "Yes, but not enough"), ("no", "No")], None, False),
    ("finding_out", "scale", "How easy is it to find out what there is?", EASE, None, True),
    ("booking", "scale", "How easy is it to book?", EASE, None, True),
    ("travel", "scale", "How easy is it to get there?", EASE, None, True),
    ("cost", "scale", "How easy is it to meet the cost?", EASE, None, True),
    ("staff_kind", "scale", "The staff are kind to my child", AGREE, "How far do you agree about the staff?", False),
    ("staff_trained", "scale", "The staff know what my child needs", AGREE, "How far do you agree about the staff?", False),
    ("staff_listen", "scale", "The staff listen to me", AGREE, "How far do you agree about the staff?", True),
    ("safe", "scale", "Do you feel your child is safe at short breaks?", OFTEN, None, True),
    ("included", "scale", "Is your child included with the others?", OFTEN, None, True),
    ("enjoys", "scale", "Does your child enjoy them?", OFTEN, None, True),
    ("health", "scale", "Are your child's health needs met?", OFTEN, None, True),
    ("enough", "single_choice", "Does your child have enough short breaks?",
     [("enough", "Yes, enough"), ("nearly", "Nearly enough"), ("far_from", "Not nearly enough")], None, True),
    ("rest", "scale", "Do they give you a rest?", OFTEN, None, True),
    ("happy_choice", "scale", "The choice of activities", WELL, "How well do these suit your child?", False),
    ("happy_times", "scale", "The days and times", WELL, "How well do these suit your child?", False),
    ("happy_place", "scale", "The buildings", WELL, "How well do these suit your child?", True),
    ("told_before", "scale", "How well are you told what happened there?", WELL, None, True),
    ("told_of_changes", "scale", "How well are you told about changes?", WELL, None, True),
    ("complaint", "single_choice", "Do you know whom to speak to when something goes wrong?",
     [("yes", "Yes"), ("no", "No")], None, True),
    ("make_better", "multiple_choice", "What would make short breaks better?", BETTER, None, True),
    ("one_thing", "text", "What one thing would you change?", [], None, False),
    ("anything_else", "text", "Is there anything else you would like to say?", [], None, False),
]
NEW_OPTION = ("holidays", "Only in the school holidays")


def questions(wave):
    """The survey's fields in a year: those people see, and the words beside "other"."""
    out = []
    for name, kind, wording, options, stem, explained in ASKED:
        if name == "summer" and wave == "2024":
            continue
        q = Question(name)
        q.kind, q.title, q.question, q.options = kind, wording, stem, list(options)
        if wave == "2025":
            q.title = REWORDED.get(name, wording)
            if name == "how_often":
                q.options.append(NEW_OPTION)
        out.append(q)
        if any(value == "other" for value, _ in options):
            other = Question(f"{name}_other")
            other.kind, other.title, other.otherOf = "other_text", "Other short breaks (please specify)", name
            out.append(other)
        if explained:
            why = Question(f"{name}_why")
            why.title, why.topic = f"{q.title} Please explain", "anything_else"
            out.append(why)
    return out


def schema(wave):
    """The survey's schema in a year; that of the second reads both years."""
    lines = ["# An invented survey, asked again a year later: see ../README.md. Made by Scripts/make-samples.",
             "$schema: https://datapackage.org/profiles/2.0/tableschema.json", "name: short-breaks",
             "title: Short breaks survey", 'version: "1.0"' if wave == "2024" else 'version: "2.0"', f'wave: "{wave}"',
             "area: Fenwick Vale", "audience: parent_carer", "fieldsMatch: equal", "missingValues:",
             '  - {value: "", label: skipped}', '  - {value: "[not_asked]", label: not_asked}',
             '  - {value: "[not_applicable]", label: not_applicable}',
             '  - {value: "[prefer_not_to_say]", label: prefer_not_to_say}', '  - {value: "[dont_know]", label: dont_know}',
             '  - {value: "[unreadable]", label: unreadable}', "fields:",
             "  - {name: response_id, title: ID, type: string, kind: identifier}",
             "  - {name: started, title: When the answers were started, type: datetime, kind: date}",
             "  - {name: finished, title: When the answers were sent, type: datetime, kind: date}"]
    area = Question("area")
    area.kind, area.title, area.options = "single_choice", "Area", AREAS
    for q in [area] + questions(wave):
        lines += field(q, wave)
    return ("\n".join(lines) + "\n").encode("utf-8")


def field(q, wave):
    many = q.kind == "multiple_choice"
    out = [f"  - name: {q.name}", f'    title: "{q.title}"', f"    type: {'list' if many else 'string'}",
           f"    kind: {q.kind}"]
    if many:
        out += ["    itemType: string", '    delimiter: ";"', "    layout: column_per_option"]
    if q.otherOf:
        out.append(f"    otherOf: {q.otherOf}")
    if q.question:
        out.append(f'    question: "{q.question}"')
    aliases = [EXPLAIN] if q.name.endswith("_why") else []
    if wave == "2025" and q.name in REWORDED:
        aliases = [next(wording for name, _, wording, *_ in ASKED if name == q.name)]
    if aliases:
        out.append(f'    aliases: ["{aliases[0]}"]')
    if q.name == "summer":
        out.append('    waves: ["2025"]')
    if q.name in ("area", "age_band", "need"):
        out.append("    role: group")
    if q.kind == "text":
        out.append("    role: comment")
    if q.kind == "scale":
        out.append("    categoriesOrdered: true")
    if q.options:
        out.append("    categories:")
        for value, label in q.options:
            exclusive = ", exclusive: true" if value in ("none", "nothing") else ""
            out.append(f'      - {{value: "{value}", label: "{label}"{exclusive}}}')
        if not many:
            values = ", ".join(f'"{value}"' for value, _ in q.options)
            out += ["    constraints:", f"      enum: [{values}]"]
    return out


def person(rng, wave, comments, wishes):
    """Someone who answers; those with more use of short breaks are happier."""
    p = {"_raw": {}, "_other": {}, "consent": "yes", "area": weighted({"North Vale": 5, "South Vale": 4, "Riverside": 4,
                                                                      "Hill villages": 1}, rng)}
    level = rng.gauss(0.2, 0.8)
    for name, kind, _, options, _, explained in ASKED:
        if name == "consent" or (name == "summer" and wave == "2024") or rng.random() < 0.05:
            continue
        values = [value for value, _ in options]
        if name == "how_often" and wave == "2025" and rng.random() < 0.2:
            p[name] = NEW_OPTION[0]
        elif kind == "multiple_choice":
            p[name] = several({value: 3 for value in values if value not in ("none", "nothing")}, 3, rng)
            if "other" in p[name]:
                p["_other"][name] = rng.choice(["Horse riding", "The allotment group", "Drama on a Friday"])
        elif kind == "scale":
            at = round((1.4 - level + rng.gauss(0, 0.5)) * len(values) / 3.2 - 0.5)
            p[name] = values[max(0, min(len(values) - 1, at))]
        elif kind == "text":
            if rng.random() < 0.6:
                p[name] = wishes.some(2)
        else:
            p[name] = rng.choice(values)
        if explained and rng.random() < 0.3:
            p[f"{name}_why"] = comments.some(2)
    return p


def people(rng, wave, count, begins, days):
    comments, wishes = Deck(say.WHY, rng), Deck(say.WISH, rng)
    out = [person(rng, wave, comments, wishes) for _ in range(count)]
    for at, picture in zip((4, 11, 23, 31), say.PICTURES):
        text = out[at].get("anything_else")
        out[at]["anything_else"] = f"{text} {picture}" if text and at % 2 else picture
    for at in (7, 29):
        out[at] = {"_raw": {}, "_other": {}, "consent": "no", "area": out[at]["area"]}
    for at in (14, 36):
        order = [name for name, *_ in ASKED]
        for name in order[15:]:
            out[at].pop(name, None)
            out[at].pop(f"{name}_why", None)
        out[at]["_partial"] = True
    for index, p in enumerate(out):
        begun = begins + datetime.timedelta(days=days * index / count)
        p["_started"] = begun.replace(hour=rng.randrange(7, 23), minute=rng.randrange(60), second=rng.randrange(60))
        p["_finished"] = p["_started"] + datetime.timedelta(seconds=rng.randrange(200, 1500))
    return out


def rows_of(wave, everyone, first_id, tests=()):
    """Heading, trials and rows, with the variable of the link put before the questions."""
    titles = {q.name: q.title for q in questions(wave)}
    titles.update(PIPED)
    header, preview, rows = smartsurvey_rows(questions(wave), everyone, None, titles, tests)
    header[0].insert(11, "Area")
    for row, p in zip(preview + rows, list(tests) + everyone):
        row.insert(11, p["area"])
    for index, row in enumerate(rows):
        row[0] = str(first_id + index * 57)
    return header, preview, rows


def as_downloaded(rows, everyone):
    """ISO dates, and times to the thousandth."""
    for index, (row, p) in enumerate(zip(rows, everyone)):
        for at, key in ((6, "_started"), (8, "_finished")):
            if row[at] != "-":
                row[at], row[at + 1] = f"{p[key]:%Y-%m-%d}", f"{p[key]:%H:%M:%S}.{index * 127 % 1000:03d}"


def as_saved(rows, everyone):
    """Days first, and times as Excel shows them: the hour is gone."""
    for index, (row, p) in enumerate(zip(rows, everyone)):
        for at, key in ((6, "_started"), (8, "_finished")):
            if row[at] != "-":
                row[at], row[at + 1] = f"{p[key]:%d/%m/%Y}", f"{p[key]:%M:%S}.{index * 127 % 10}"


def windows(rows):
    """Saved by Excel: one byte a letter, and two question marks where a picture was."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return b"".join(c.encode("cp1252", "ignore") or b"?" * (len(c.encode("utf-16-le")) // 2) for c in out.getvalue())


def trial(p):
    copy = {key: value for key, value in p.items() if not key.endswith("_why")}
    copy.update({"one_thing": "test", "anything_else": "test", "_other": {}, "used": ["swimming"]})
    return copy


def files(seed):
    """The two years, the later download of the second, and the schemas; then what an import must count."""
    rng = random.Random(seed)
    last = people(rng, "2024", 70, datetime.datetime(2024, 5, 7), 24)
    now = people(rng, "2025", 113, datetime.datetime(2025, 5, 6), 30)
    header, preview, rows = rows_of("2024", last, 187300000, [trial(last[0])])
    as_downloaded(preview + rows, [last[0]] + last)
    earlier = encode(header + preview + with_mess(rows, [""] * len(header[0]), [(20, 33)], (50,)), "\r\n",
                     bom=True, quote_all=True)

    header, _, rows = rows_of("2025", now, 205100000)
    as_saved(rows, now)
    # Somebody typed the area's name into the link by hand, a few times.
    for at, text in ((9, "Riverside;"), (17, "riverside"), (25, "NORTH VALE "), (48, "Vale")):
        rows[at][11] = text
    blank = [""] * len(header[0])
    first = windows(header + with_mess(rows[:95], blank, [(30, 44)], (94,)))
    later = [row[:] for row in rows]
    end = header[0].index(next(title for title in header[0] if title.endswith("anything else you would like to say?")))
    later[21][end] = "We have had a letter since: the list is open again."
    finish(later[36], now[36])
    whole = {key: value for key, value in now[36].items() if key != "_partial"}
    del later[52]
    second = windows(header + with_mess(later, blank, [(30, 44)], ()))
    contents = {"waves/smartsurvey-2024.csv": earlier, "waves/smartsurvey-2025.csv": first,
                "waves/smartsurvey-2025-later.csv": second, "waves/short-breaks-2024.yaml": schema("2024"),
                "waves/short-breaks-2025.yaml": schema("2025")}
    counts = {"waves/smartsurvey-2024.csv": (last, {"duplicates": [1], "blanks": [1]}, 1),
              "waves/smartsurvey-2025.csv": (now[:95], {"duplicates": [1], "blanks": [1]}, 0),
              "waves/smartsurvey-2025-later.csv": (now[:36] + [whole] + now[37:52] + now[53:], {"duplicates": [1], "blanks": []}, 0)}
    return contents, counts


def finish(row, p):
    """Someone who had stopped came back and sent their answers."""
    row[8], row[9] = f"{p['_finished']:%d/%m/%Y}", f"{p['_finished']:%M:%S}.4"
