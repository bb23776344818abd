"""How the four commonest survey tools write the same answers.

A person is a dictionary of field name to clean value (a list for multiple choice and ranking), with
`_started` and `_finished` (datetimes), `_raw` (field to a label the schema does not know),
`_other` (field to the words typed beside "other") and `_partial`.
"""

import csv
import io
import re

from workbooks import NO_ROW, Workbook

EXPLAIN = "Please explain your answer:"
META = {"response_id", "started", "finished"}
NBSP = "\u00a0"


def asked(questions):
    """The questions people see: not the tool's own columns, nor the box beside "other"."""
    return [q for q in questions if q.name not in META and q.otherOf is None]


def text_of(question, person, labels=None):
    """The cell of a question with one answer, or an empty string."""
    raw = person.get("_raw", {}).get(question.name)
    if raw is not None:
        return raw
    value = person.get(question.name)
    if value is None or value == []:
        return ""
    if question.options:
        return (labels or {}).get((question.name, value), question.label(value))
    return str(value)


def chosen(question, person, labels=None):
    """The labels chosen, in the order of the options, the typed "other" last."""
    values = person.get(question.name) or []
    out = []
    for value, label in question.options:
        if value in values and value != "other":
            out.append((labels or {}).get((question.name, value), label))
    if "other" in values:
        out.append(person.get("_other", {}).get(question.name, question.label("other")))
    return out


def us(moment, short_year, padded=False):
    year = f"{moment.year % 100:02d}" if short_year else str(moment.year)
    month, day = (f"{moment.month:02d}", f"{moment.day:02d}") if padded else (moment.month, moment.day)
    return f"{month}/{day}/{year}"


def encode(rows, line_end, bom=False, quote_all=False, last_line_end=True, delimiter=","):
    out = io.StringIO()
    writer = csv.writer(
        out, lineterminator=line_end, quoting=csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL,
        delimiter=delimiter)
    for row in rows:
        if quote_all and not any(row):
            out.write("," * (len(row) - 1) + line_end)
        else:
            writer.writerow(row)
    text = out.getvalue()
    if not last_line_end:
        text = text[: -len(line_end)]
    return (b"\xef\xbb\xbf" if bom else b"") + text.encode("utf-8")


def with_mess(rows, blank, duplicates=(), blanks=()):
    """The rows with some repeated further down and blank ones put in; positions are of people."""
    out = []
    for index, row in enumerate(rows):
        out.append(row)
        out.extend(rows[earlier] for earlier, after in duplicates if after == index)
        if index in blanks:
            out.append(blank)
    return out


def itself(moment):
    """A moment as a workbook takes it."""
    return moment


def blank_row(rows):
    return [""] * len(rows[0])


def microsoft_forms_rows(questions, people, labels=None, titles=None, written=None):
    """One header row, `;` after every choice, `2` after a header's second use."""
    written = written or (lambda moment: f"{us(moment, True)} {moment.hour}:{moment:%M:%S}")
    header = ["ID", "Start time", "Completion time", "Email", "Name"]
    seen = {}
    for q in asked(questions):
        title = (titles or {}).get(q.name, EXPLAIN if q.name.endswith("_why") else q.title)
        seen[title] = seen.get(title, 0) + 1
        header.append(title if seen[title] == 1 else f"{title}{seen[title]}")
    rows = []
    for number, person in enumerate(people, start=1):
        row = [str(number)]
        row += [written(moment) for moment in (person["_started"], person["_finished"])]
        row += ["anonymous", ""]
        for q in asked(questions):
            if q.kind in ("multiple_choice", "ranking"):
                row.append("".join(label + ";" for label in chosen(q, person, labels)))
            else:
                row.append(text_of(q, person, labels))
        rows.append(row)
    return [header], rows


def microsoft_forms(questions, people, mess, labels=None, titles=None):
    """As re-saved from Excel: m/d/yy dates and a byte order mark."""
    header, rows = microsoft_forms_rows(questions, people, labels, titles)
    return encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", bom=True)


def microsoft_forms_unicode(questions, people, mess):
    """As saved from Excel as "Unicode text": tabs, two bytes a letter."""
    header, rows = microsoft_forms_rows(questions, people)
    text = encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", delimiter="\t")
    return b"\xff\xfe" + text.decode("utf-8").encode("utf-16-le")


def microsoft_forms_workbook(questions, people, mess, labels=None, titles=None):
    """As the tool writes it: a table, real dates, and a blank row that is not in the file at all."""
    header, rows = microsoft_forms_rows(questions, people, labels, titles, itself)
    rows = [[int(row[0])] + row[1:] for row in rows]
    return Workbook("Sheet1", table="Table1").encode(header + with_mess(rows, NO_ROW, **mess))


def google_forms_rows(questions, people, labels=None, titles=None, written=None):
    """One header row, choices joined by `, `, grids as `Question [Row]`."""
    written = written or (lambda moment: f"{us(moment, False)} {moment.hour}:{moment:%M:%S}")
    header = ["Timestamp"]
    for q in asked(questions):
        title = (titles or {}).get(q.name, EXPLAIN if q.name.endswith("_why") else q.title)
        header.append(f"{q.question} [{title}]" if is_matrix(q) else title)
    rows = []
    for person in people:
        row = [written(person["_finished"])]
        for q in asked(questions):
            if q.kind in ("multiple_choice", "ranking"):
                row.append(", ".join(chosen(q, person, labels)))
            else:
                row.append(text_of(q, person, labels))
        rows.append(row)
    return [header], rows


def google_forms(questions, people, mess, labels=None, titles=None):
    """As downloaded from the form: no line end after the last record."""
    header, rows = google_forms_rows(questions, people, labels, titles)
    return encode(header + with_mess(rows, blank_row(header), **mess), "\r\n", last_line_end=False)


def google_forms_workbook(questions, people, mess, labels=None, titles=None):
    """As downloaded from the linked sheet, whose second tab somebody hid."""
    header, rows = google_forms_rows(questions, people, labels, titles, itself)
    book = Workbook("Form responses 1", date_format="m/d/yyyy h:mm:ss", application="Google Sheets",
                    hidden=("Working out", [["Which", "How many"], ["Read so far", 17]]))
    return book.encode(header + with_mess(rows, [], **mess))


def is_matrix(question):
    return question.kind == "scale" and question.question is not None


def surveymonkey_rows(questions, people, labels=None, titles=None, tests=(), written=None):
    """Two header rows, the question written once and then blank, one column per choice."""
    written = written or (lambda moment: f"{us(moment, False, True)} {moment:%I:%M:%S %p}")
    first = ["RespondentID", "CollectorID", "StartDate", "EndDate", "IP Address", "Email Address",
             "First Name", "LastName", "Custom Data"]
    second = [""] * len(first)
    stem = None
    for q in asked(questions):
        title = (titles or {}).get(q.name, q.title)
        if is_matrix(q):
            first.append("" if q.question == stem else q.question)
            second.append(title)
            stem = q.question
            continue
        stem = None
        if q.name.endswith("_why"):
            first.append("")
            second.append(EXPLAIN)
        elif q.kind == "multiple_choice":
            first += [title] + [""] * (len(q.options) - 1)
            second += [label for _, label in q.options]
        else:
            first.append(title)
            second.append("Response" if q.options else "Open-Ended Response")

    def row_of(number, person, custom):
        row = [str(114700310000 + number * 37), "434126790"]
        row += [written(moment) for moment in (person["_started"], person["_finished"])]
        row += [f"198.51.100.{number % 250 + 1}", "", "", "", custom]
        for q in asked(questions):
            if q.kind == "multiple_choice":
                values = person.get(q.name) or []
                for value, label in q.options:
                    if value not in values:
                        row.append("")
                    elif value == "other":
                        row.append(person.get("_other", {}).get(q.name, label))
                    else:
                        row.append((labels or {}).get((q.name, value), label))
            else:
                row.append(text_of(q, person, labels))
        return row

    rows = [row_of(number, person, "") for number, person in enumerate(people, start=1)]
    preview = [row_of(900 + number, person, "Preview") for number, person in enumerate(tests)]
    return [first, second], preview, rows


def surveymonkey(questions, people, mess, labels=None, titles=None, tests=()):
    """"All individual responses", with line ends of one character."""
    header, preview, rows = surveymonkey_rows(questions, people, labels, titles, tests)
    return encode(header + preview + with_mess(rows, blank_row(header), **mess), "\n")


def surveymonkey_workbook(questions, people, mess, labels=None, titles=None, tests=()):
    """The same as a workbook: identifiers of twelve digits are numbers in it."""
    header, preview, rows = surveymonkey_rows(questions, people, labels, titles, tests, itself)
    body = [[int(row[0]), int(row[1])] + row[2:] if row else row
            for row in preview + with_mess(rows, [], **mess)]
    book = Workbook("Sheet", inline=True, date_format="mm/dd/yyyy hh:mm:ss AM/PM", application="Microsoft Excel")
    return book.encode(header + body, header_rows=2)


def surveymonkey_condensed(questions, people, mess):
    """One header row of question and choice numbers, as made for statistics; a choice left alone is `Not selected`."""
    header = ["RespondentID", "CollectorID", "StartDate", "EndDate", "IP Address", "Email Address",
              "First Name", "LastName", "Custom Data"]
    number, stem, columns = 0, None, []
    for q in asked(questions):
        if is_matrix(q) and q.question == stem:
            row += 1
        elif not is_matrix(q) or q.question != stem:
            number, row, stem = number + 1, 1, q.question
        if q.kind == "multiple_choice":
            for at, (value, label) in enumerate(q.options, start=1):
                columns.append((f"q{number:04d}_{at:04d}", q, value, label))
        else:
            columns.append((f"q{number:04d}_{row:04d}" if is_matrix(q) else f"q{number:04d}", q, None, None))
    header += [heading for heading, *_ in columns]
    rows = []
    for index, person in enumerate(people, start=1):
        row = [str(114700310000 + index * 37), "434126790"]
        row += [f"{us(person[key], False, True)} {person[key]:%I:%M:%S %p}" for key in ("_started", "_finished")]
        row += [f"198.51.100.{index % 250 + 1}", "", "", "", ""]
        for _, q, value, label in columns:
            if value is None:
                row.append(text_of(q, person))
            elif value in (person.get(q.name) or []):
                row.append(person.get("_other", {}).get(q.name, label) if value == "other" else label)
            else:
                row.append("Not selected" if person.get(q.name) else "")
        rows.append(row)
    return encode([header] + with_mess(rows, [""] * len(header), **mess), "\r\n")


def surveymonkey_mac(questions, people, mess, titles=None):
    """Opened and saved in Excel on a Mac: MacRoman, line ends of one carriage return, curly apostrophes."""
    header, _, rows = surveymonkey_rows(questions, people, None, titles)
    words = {label: label.replace("'", "\u2019") for q in questions for _, label in q.options}
    body = [[words.get(cell, cell).replace("\n", "\r") for cell in row]
            for row in with_mess(rows, blank_row(header), **mess)]
    header = [[cell.replace("'", "\u2019") for cell in row] for row in header]
    text = encode(header + body, "\r").decode("utf-8")
    # A picture becomes an underscore for each half of it.
    return b"".join(c.encode("mac_roman", "ignore") or b"_" * (len(c.encode("utf-16-le")) // 2) for c in text)


def smartsurvey_rows(questions, people, labels=None, titles=None, tests=()):
    """One header row, a 0 or 1 for each choice, `-` for not asked or not answered, d/m/Y dates."""
    header = ["UserID", "UserNo", "Name", "Email", "IP Address", "Unique ID", "Started date",
              "Started time", "Ended date", "Ended time", "Tracking Link"]
    number, row_number, stem = 0, 0, None
    for q in asked(questions):
        title = (titles or {}).get(q.name, q.title)
        if q.name.endswith("_why"):
            header.append(EXPLAIN)
            continue
        if is_matrix(q):
            if q.question != stem:
                number += 1
                row_number = 0
                stem = q.question
            row_number += 1
            header.append(f"Q.{row_number}. {title}")
            continue
        stem = None
        number += 1
        if q.kind in ("multiple_choice", "ranking"):
            header += [f"Q{number}.{at}. {label}" for at, (_, label) in enumerate(q.options, 1)]
        else:
            header.append(f"Q{number}. {title}")

    def row_of(index, person, link):
        begun, ended = person["_started"], person["_finished"]
        row = [str(231400000 + index * 113), str(index), "-", "-", f"192.0.2.{index % 250 + 1}",
               f"{(index * 2654435761) % 4294967296:08x}", f"{begun:%d/%m/%Y}", f"{begun:%H:%M:%S}"]
        row += ["-", "-"] if person.get("_partial") else [f"{ended:%d/%m/%Y}", f"{ended:%H:%M:%S}"]
        row.append(link)
        for q in asked(questions):
            values = person.get(q.name)
            if q.kind == "multiple_choice":
                for value, label in q.options:
                    if not values:
                        row.append("-")
                    elif value == "other":
                        other = person.get("_other", {}).get(q.name, label)
                        row.append(other if value in values else "0")
                    else:
                        row.append("1" if value in values else "0")
            elif q.kind == "ranking":
                for value, _ in q.options:
                    row.append(str(values.index(value) + 1) if values and value in values else "-")
            else:
                row.append(text_of(q, person, labels) or "-")
        return row

    rows = [row_of(index, person, "Web Link") for index, person in enumerate(people, start=1)]
    preview = [row_of(-9 + index, person, "Preview") for index, person in enumerate(tests)]
    for index, row in enumerate(preview):
        row[0], row[1] = str(231399000 + index), str(index)
    return [header], preview, rows


def smartsurvey(questions, people, mess, labels=None, titles=None, tests=()):
    """Every cell quoted, after a byte order mark."""
    header, preview, rows = smartsurvey_rows(questions, people, labels, titles, tests)
    body = preview + with_mess(rows, blank_row(header), **mess)
    return encode(header + body, "\r\n", bom=True, quote_all=True)


def smartsurvey_workbook(questions, people, mess, labels=None, titles=None, tests=()):
    """Whole numbers are numbers; the dates are the texts of the CSV."""
    header, preview, rows = smartsurvey_rows(questions, people, labels, titles, tests)
    body = [[int(cell) if re.fullmatch("[0-9]|[1-9][0-9]{1,9}", cell) else cell for cell in row]
            for row in preview + with_mess(rows, [], **mess)]
    return Workbook("Raw Data", bold_header=True).encode(header + body)
