"""How Alchemer (SurveyGizmo once) writes answers: the choice before the question, a colon between them."""

from tools import EXPLAIN, asked, blank_row, encode, is_matrix, text_of, with_mess

META = ["Response ID", "Time Started", "Date Submitted", "Status", "Contact ID", "Legacy Comments", "Comments",
        "Language", "Referer", "SessionID", "User Agent", "Tags", "IP Address", "Longitude", "Latitude", "Country",
        "City", "State/Region", "Postal"]


def export(questions, people, mess, tests=()):
    """One header row; a cell repeats the choice; `Partial` in `Status` for those who stopped."""
    columns = []
    for q in asked(questions):
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.kind == "multiple_choice":
            for value, label in q.options:
                columns.append((f"{label}:{title}", lambda p, q=q, v=value, l=label: choice(q, p, v, l)))
        elif is_matrix(q):
            columns.append((f"{q.title}:{q.question}", lambda p, q=q: text_of(q, p)))
        else:
            columns.append((title, lambda p, q=q: text_of(q, p)))
    header = [META + [title for title, _ in columns]]

    def row_of(number, person, status):
        row = [str(number), f"{person['_started']:%Y-%m-%d %H:%M:%S}", f"{person['_finished']:%Y-%m-%d %H:%M:%S}",
               status, "", "", "", "English", "", f"{number * 2654435761 % 10 ** 10:010d}_67c5a1", "", "",
               f"192.0.2.{number % 250 + 1}", "", "", "United Kingdom", "", "", ""]
        return row + [cell(person) for _, cell in columns]

    rows = [row_of(number + 3, person, "Partial" if person.get("_partial") else "Complete")
            for number, person in enumerate(people)]
    return encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", bom=True, quote_all=True)


def choice(q, person, value, label):
    if value not in (person.get(q.name) or []):
        return ""
    return person.get("_other", {}).get(q.name, label) if value == "other" else label
