"""How LimeSurvey writes answers: every cell quoted, codes or labels, timings, and an empty line at the end."""

import codes
from tools import EXPLAIN, asked, blank_row, encode, is_matrix, text_of, with_mess

UNSTAMPED = "1980-01-01 00:00:00"
META = [("id", "Response ID"), ("submitdate", "Date submitted"), ("lastpage", "Last page"),
        ("startlanguage", "Start language"), ("seed", "Seed"), ("startdate", "Date started"),
        ("datestamp", "Date last action")]
PAGES = ["About you and your child", "How things are", "In your own words"]


def export(questions, people, mess, labels, unstamped=2):
    """Labels under `code. question`, or codes under codes; the first few came before dates were kept."""
    headings = codes.limesurvey_headings(questions)
    columns, timed = [], []
    for q in asked(questions):
        heading = headings[q.name]
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.kind == "multiple_choice":
            columns += choices(q, heading, title, labels)
        elif is_matrix(q):
            columns.append((heading, f"{q.question} [{q.title}]", lambda p, q=q: answer(q, p, labels)))
        else:
            columns.append((heading, title, lambda p, q=q: answer(q, p, labels)))
        name = heading.split("[")[0]
        if name not in timed:
            timed.append(name)
    times = [("interviewtime", "Total time")]
    times += [(f"groupTime{number + 41}", f"Group time: {page}") for number, page in enumerate(PAGES)]
    times += [(f"{name}Time", f"Question time: {name}") for name in timed]

    def head(key, text):
        return f"{key}. {text}" if labels else key

    header = [[head(*m) for m in META] + [head(key, text) for key, text, _ in columns]
              + [head(*t) for t in times]]
    rows = []
    for index, person in enumerate(people):
        stamps = [f"{person[key]:%Y-%m-%d %H:%M:%S}" for key in ("_started", "_finished")]
        if index < unstamped:
            stamps = [UNSTAMPED, UNSTAMPED]
        whole = not person.get("_partial")
        row = [str(index + 12), stamps[1] if whole else "", "3" if whole else str(1 + index % 2), "en-GB",
               str((index * 2654435761 + 12345) % 2147483647), stamps[0], stamps[1]]
        row += [cell(person) for _, _, cell in columns]
        seconds = (person["_finished"] - person["_started"]).total_seconds()
        row += [f"{seconds + 0.37:.2f}"] + [f"{seconds * part:.2f}" for part in (0.21, 0.33, 0.46)]
        row += [f"{seconds * (3 + (index + at) % 5) / 200:.2f}" for at in range(len(timed))]
        rows.append(row)
    text = encode(header + with_mess(rows, blank_row(header), **mess), "\n", bom=True, quote_all=True)
    return text + b"\n"


def answer(q, person, labels):
    """One answer; a question that nobody put to them is N/A in an export of labels."""
    if labels:
        if q.askedIf is not None:
            field, value = q.askedIf.split("=")
            if person.get(field) != value:
                return "N/A"
        return text_of(q, person)
    return codes.answer_code(q, person) if q.options else text_of(q, person)


def choices(q, heading, title, labels):
    """A column for each choice: Yes and No, or Y and nothing; the words of "other" in its own."""
    out = []
    for at, (value, label) in enumerate(q.options, start=1):
        if value == "other":
            out.append((f"{heading}[other]", f"{title} [Other]",
                        lambda p: p.get("_other", {}).get(q.name, "")))
        else:
            out.append((f"{heading}[SQ{at:03d}]", f"{title} [{label}]",
                        lambda p, v=value: ticked(v, p, q, labels)))
    return out


def ticked(value, person, q, labels):
    """Yes, No, and N/A for a page that someone never came to."""
    values = person.get(q.name) or []
    if labels and not values and (person.get("_partial") or person["consent"] == "no"):
        return "N/A"
    if value in values:
        return "Yes" if labels else "Y"
    return "No" if labels else ""
