"""How consultation and polling tools of the public sector write answers: Citizen Space, Jisc and Snap.

Less is published of these layouts than of the others; see SampleResponses/README.md.
"""

from tools import EXPLAIN, asked, blank_row, chosen, encode, is_matrix, text_of, us, with_mess
from workbooks import NO_ROW, Workbook

LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ123456789"
SECTIONS = [("About you and your child", "consent"), ("How things are", "outcome"), ("Help", "support_used"),
            ("In your own words", "what_works"), ("Before you finish", "quote_permission")]
TAGS = {"what_works": ["Staff", "Friends"], "what_could_be_better": ["Waiting", "Communication"]}


def anonymous(index):
    """ANON-XXXX-XXXX-X."""
    left, out = index * 2654435761 + 4242, ""
    for _ in range(9):
        left = (left * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        out += LETTERS[(left >> 33) % len(LETTERS)]
    return f"ANON-{out[:4]}-{out[4:8]}-{out[8]}"


def citizen_space_rows(questions, people, analyst, written):
    """Three standing questions, then `Section - question`; the analyst's notes and tags beside comments."""
    columns, section = [], ""
    starts = {name: title for title, name in SECTIONS}
    for q in asked(questions):
        section = starts.get(q.name, section)
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.kind == "multiple_choice":
            columns.append((f"{section} - {title}", lambda p, q=q: ";".join(labels(q, p))))
            columns += [(f"{section} - {other.title}", lambda p, q=q: p.get("_other", {}).get(q.name, ""))
                        for other in questions if other.otherOf == q.name]
        elif is_matrix(q):
            columns.append((f"{q.question} - {q.title}", lambda p, q=q: text_of(q, p)))
        else:
            columns.append((f"{section} - {title}", lambda p, q=q: text_of(q, p)))
        if analyst and q.name in TAGS:
            columns.append((f"{section} - {title} - Analyst notes", lambda p, q=q: note(q, p)))
            columns.append((f"{section} - {title} - Tags", lambda p, q=q: tags(q, p)))
    header = ["Response ID", "Submitted Date", "What is your name? - Name", "What is your email address? - Email",
              "What is your organisation? - Organisation"] + [title for title, _ in columns]
    rows = [[anonymous(index), written(person["_finished"]), "", "", ""]
            + [cell(person) for _, cell in columns] for index, person in enumerate(people)]
    return [header], rows


def labels(q, person):
    """The labels chosen; what was typed beside "other" has its own column."""
    typed = person.get("_other", {}).get(q.name)
    return [q.label("other") if label == typed else label for label in chosen(q, person)]


def note(q, person):
    return "Read, and passed to the team" if len(person.get(q.name) or "") > 150 else ""


def tags(q, person):
    words = person.get(q.name) or ""
    return ", ".join(tag for tag, at in zip(TAGS[q.name], (3, 2)) if words and len(words) % at == 0)


def citizen_space(questions, people, mess):
    """All responses as CSV: no analyst's columns."""
    header, rows = citizen_space_rows(questions, people, False, lambda m: f"{m:%Y-%m-%d %H:%M:%S}")
    return encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", bom=True)


def citizen_space_workbook(questions, people, mess):
    """All responses including the analyst's columns."""
    header, rows = citizen_space_rows(questions, people, True, lambda m: m)
    book = Workbook("Responses", date_format="yyyy-mm-dd hh:mm:ss", bold_header=True)
    return book.encode(header + with_mess(rows, NO_ROW, **mess))


def jisc(questions, people, mess):
    """The response's number first; 1., 1.a. and, in a grid, 1.1. before each question; choices joined."""
    columns, number, stem, row = [], 0, None, 0
    for q in asked(questions):
        if is_matrix(q):
            if q.question != stem:
                number, row, stem = number + 1, 0, q.question
            row += 1
            columns.append((f"{number}.{row}. {q.title}", q))
            continue
        stem = None
        if q.name.endswith("_why"):
            columns.append((f"{number}.a. {EXPLAIN}", q))
            continue
        number += 1
        columns.append((f"{number}. {q.title}", q))
        if any(value == "other" for value, _ in q.options):
            columns.append((f"{number}.a. If you selected Other, please specify:", None))
    header = [["Unique Response Number"] + [title for title, _ in columns]]
    rows = []
    for index, person in enumerate(people):
        cells, last = [], None
        for _, q in columns:
            if q is None:
                cells.append(person.get("_other", {}).get(last.name, ""))
            elif q.kind == "multiple_choice":
                cells.append(", ".join(labels(q, person)))
            else:
                cells.append(text_of(q, person))
            last = q
        rows.append([f"{index + 1:06d}-{index + 860411}-{index * 2654435761 % 10 ** 8:08d}"] + cells)
    return encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", bom=True)


def snap(questions, people, mess):
    """The response's own variables first; variables' names before the questions, and before each choice."""
    columns, number, stem, row = [], 0, None, 0
    for q in asked(questions):
        if is_matrix(q):
            if q.question != stem:
                number, row, stem = number + 1, 0, q.question
            columns.append((f"Q{number}{'abcdefgh'[row]}. {q.title}", lambda p, q=q: text_of(q, p)))
            row += 1
            continue
        stem = None
        number += 1
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.kind == "multiple_choice":
            for at, (value, label) in enumerate(q.options, start=1):
                columns.append((f"Q{number}:{at}. {label}",
                                lambda p, q=q, v=value, l=label: l if v in (p.get(q.name) or []) else ""))
            columns += [(f"Q{number}a. {other.title}", lambda p, q=q: p.get("_other", {}).get(q.name, ""))
                        for other in questions if other.otherOf == q.name]
        else:
            columns.append((f"Q{number}. {title}", lambda p, q=q: text_of(q, p)))
    header = [["ID.name", "ID.startDate", "ID.endDate", "ID.completed", "ID.seconds"] + [title for title, _ in columns]]
    rows = []
    for index, person in enumerate(people):
        begun, ended = person["_started"], person["_finished"]
        rows.append([str(index + 1), f"{begun:%d/%m/%Y %H:%M:%S}", f"{ended:%d/%m/%Y %H:%M:%S}",
                     "0" if person.get("_partial") else "1", str(int((ended - begun).total_seconds()))]
                    + [cell(person) for _, cell in columns])
    return encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", quote_all=True)
