"""How someone writes answers down by hand in Excel, and saves them as "CSV (semicolon delimited)" in Windows-1252."""

import csv
import io

from tools import EXPLAIN, asked, chosen, encode, text_of, with_mess


def typographic(text):
    """What Excel's correction makes of an apostrophe."""
    return text.replace("'", "\u2019")


def export(questions, people, mess):
    """Semicolons, CR LF, curly apostrophes in one byte, days before months, choices joined by semicolons."""
    header = ["Number", "Date received"]
    header += [typographic(EXPLAIN if q.name.endswith("_why") else q.title) for q in asked(questions)]
    header.insert(header.index(typographic("What would help most? Please choose up to three.")),
                  "Other support used (please specify)")
    rows = []
    for index, person in enumerate(people):
        row = [str(index + 1), f"{person['_finished']:%d/%m/%Y %H:%M}"]
        for q in asked(questions):
            if q.kind == "multiple_choice":
                typed = person.get("_other", {}).get(q.name)
                labels = [q.label("other") if label == typed else label for label in chosen(q, person)]
                row.append("; ".join(typographic(label) for label in labels))
                if any(value == "other" for value, _ in q.options):
                    row.append(typed or "")
            else:
                cell = text_of(q, person)
                row.append(typographic(cell) if q.options else cell)
        rows.append(row)
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in [header] + with_mess(rows, [""] * len(header), **mess):
        writer.writerow(row)
    # A picture that the code page has not is written as question marks, one for each half of it.
    text = out.getvalue()
    return b"".join(c.encode("cp1252", "ignore") or b"?" * (len(c.encode("utf-16-le")) // 2) for c in text)


def hub(questions, people):
    """As a consultation hub's extract was passed on: a row of column numbers above the questions, no identifier."""
    columns = []
    for q in asked(questions):
        if q.kind == "multiple_choice":
            columns.append((q.title, lambda p, q=q: "; ".join(
                q.label("other") if label == p.get("_other", {}).get(q.name) else label for label in chosen(q, p))))
            columns += [(other.title, lambda p, q=q: p.get("_other", {}).get(q.name, ""))
                        for other in questions if other.otherOf == q.name]
        elif not q.name.startswith("contact_"):
            columns.append((EXPLAIN if q.name.endswith("_why") else q.title, lambda p, q=q: text_of(q, p)))
    rows = [[f"Ident {at}" for at in range(1, len(columns) + 1)], [title for title, _ in columns]]
    rows += [[cell(person) for _, cell in columns] for person in people]
    return encode(rows, "\n")
