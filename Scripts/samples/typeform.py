"""How Typeform writes answers: a column for each choice, headed by the choice alone."""

from tools import EXPLAIN, NO_ROW, asked, blank_row, chosen, encode, text_of, with_mess
from workbooks import Workbook

YES_NO = ("yes", "no")


def token(index, salt):
    """An invented identifier of 32 hexadecimal digits."""
    out, left = "", index * 2654435761 + salt
    for _ in range(4):
        left = (left * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        out += f"{left >> 32:08x}"
    return out


def columns(questions, tick_other):
    out = []
    for q in asked(questions):
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.kind == "multiple_choice":
            for value, label in q.options:
                if value == "other":
                    out.append(("Other", lambda p, q=q: p.get("_other", {}).get(q.name, "")))
                else:
                    out.append((label, lambda p, q=q, v=value, l=label: l if v in (p.get(q.name) or []) else ""))
        elif tuple(value for value, _ in q.options) == YES_NO:
            out.append((title, lambda p, q=q: {"yes": "1", "no": "0"}.get(p.get(q.name), "")))
        else:
            out.append((title, lambda p, q=q: text_of(q, p)))
    return out


def export(questions, people, mess):
    """The older layout: `#` first, `Network ID` last, 1 and 0 for yes and no, spaces left at the ends of answers."""
    answers = columns(questions, True)
    header = ["#"] + [title for title, _ in answers] + ["Start Date (UTC)", "Submit Date (UTC)", "Network ID"]
    rows = []
    for index, person in enumerate(people):
        cells = [cell(person) for _, cell in answers]
        # People's own spaces stay at the end of what they typed.
        cells = [cell + " " if index % 4 == 1 and len(cell) > 40 else cell for cell in cells]
        rows.append([token(index, 11)] + cells + [f"{person['_started']:%Y-%m-%d %H:%M:%S}",
                    f"{person['_finished']:%Y-%m-%d %H:%M:%S}", token(index, 77)[:10]])
    return encode([header] + with_mess(rows, blank_row([header]), **mess), "\n")


def workbook(questions, people, mess):
    """The newer layout: what kind of response it is before the dates, and two columns after `Network ID`."""
    answers = columns(questions, True)
    header = (["#"] + [title for title, _ in answers]
              + ["Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags", "Ending"])
    rows = []
    for index, person in enumerate(people):
        partial = person.get("_partial")
        rows.append([token(index, 11)] + [cell(person) for _, cell in answers]
                    + ["partial" if partial else "completed", person["_started"],
                       person["_finished"] if partial else None, None if partial else person["_finished"],
                       token(index, 77)[:10], "", "" if partial else "Thank you"])
    book = Workbook("Sheet1", date_format="yyyy-mm-dd hh:mm:ss")
    return book.encode([header] + with_mess(rows, NO_ROW, **mess))
