"""How Qualtrics writes answers: three header rows now, two in the generation before it."""

import json

import codes
from tools import EXPLAIN, asked, blank_row, chosen, encode, is_matrix, text_of, with_mess

ZONE = "Europe/London"
META = [("StartDate", "Start Date", "startDate"), ("EndDate", "End Date", "endDate"),
        ("Status", "Response Type", "status"), ("IPAddress", "IP Address", "ipAddress"),
        ("Progress", "Progress", "progress"), ("Duration (in seconds)", "Duration (in seconds)", "duration"),
        ("Finished", "Finished", "finished"), ("RecordedDate", "Recorded Date", "recordedDate"),
        ("ResponseId", "Response ID", "_recordId"), ("RecipientLastName", "Recipient Last Name", "recipientLastName"),
        ("RecipientFirstName", "Recipient First Name", "recipientFirstName"),
        ("RecipientEmail", "Recipient Email", "recipientEmail"),
        ("ExternalReference", "External Data Reference", "externalDataReference"),
        ("LocationLatitude", "Location Latitude", "locationLatitude"),
        ("LocationLongitude", "Location Longitude", "locationLongitude"),
        ("DistributionChannel", "Distribution Channel", "distributionChannel"),
        ("UserLanguage", "User Language", "userLanguage")]
LEGACY = ["ResponseID", "ResponseSet", "Name", "ExternalDataReference", "EmailAddress", "IPAddress", "Status",
          "StartDate", "EndDate", "Finished"]
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789"


def response_id(number):
    """A response's identifier, invented from its number."""
    out, left = "", number * 2654435761 + 97531
    for _ in range(15):
        left = (left * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        out += LETTERS[(left >> 33) % len(LETTERS)]
    return "R_" + out


class Column:
    """One column of answers: its three headings and how its cell is made."""

    def __init__(self, key, text, imported, cell):
        self.key, self.text, self.imported, self.cell = key, text, imported, cell


def tag(number):
    """The number by which the survey knows a question: not the one people see."""
    return f"QID{number * 3 % 97 + 4}"


def columns(questions, single, split, legacy=False):
    """The columns of answers. `single` writes one answer; `split` gives each choice a column."""
    out, number, stem, row = [], 0, None, 0
    dash, chosen_words = ("-", "") if legacy else (" - ", " - Selected Choice")
    for q in asked(questions):
        if is_matrix(q):
            if q.question != stem:
                number, row, stem = number + 1, 0, q.question
            row += 1
            out.append(Column(f"Q{number}_{row}", f"{q.question}{dash}{q.title}", f"{tag(number)}_{row}",
                              lambda p, q=q: single(q, p)))
            continue
        stem = None
        number += 1
        key, title = f"Q{number}", EXPLAIN if q.name.endswith("_why") else q.title
        if q.kind == "multiple_choice":
            out += choice_columns(q, key, tag(number), split, dash, chosen_words)
        elif q.options:
            out.append(Column(key, title, tag(number), lambda p, q=q: single(q, p)))
        else:
            out.append(Column(key, title, f"{tag(number)}_TEXT", lambda p, q=q: text_of(q, p)))
    return out


def choice_columns(q, key, imported, split, dash, chosen_words):
    """A question's choices; only beside a box for words does the tool say that these are the choices."""
    out = []
    if not any(value == "other" for value, _ in q.options):
        chosen_words = ""
    if split:
        for at, (value, label) in enumerate(q.options, start=1):
            out.append(Column(f"{key}_{at}", f"{q.title}{chosen_words}{dash}{label}", f"{imported}_{at}",
                              lambda p, v=value: "1" if v in (p.get(q.name) or []) else ""))
    else:
        def joined(p):
            labels = [q.label("other") if label == p.get("_other", {}).get(q.name) else label
                      for label in chosen(q, p)]
            return ",".join(labels)
        out.append(Column(key, f"{q.title}{chosen_words}", imported, joined))
    for at, (value, label) in enumerate(q.options, start=1):
        if value == "other":
            text = f"{q.title}{dash}{label}{dash}" + ("TEXT" if dash == "-" else "Text")
            out.append(Column(f"{key}_{at}_TEXT", text, f"{imported}_{at}_TEXT",
                              lambda p: p.get("_other", {}).get(q.name, "")))
    return out


def imported_json(name):
    """The third row's cell; dates say their zone."""
    content = {"ImportId": name}
    if name in ("startDate", "endDate", "recordedDate"):
        content["timeZone"] = ZONE
    return json.dumps(content, separators=(",", ":"))


def insights(questions, people, mess, tests=(), coded=False):
    """Three header rows, LF line ends; choice text with choices joined by commas, or codes split into columns."""
    answers = columns(questions, codes.recoded if coded else text_of, split=coded)
    header = [[m[0] for m in META] + [c.key for c in answers],
              [m[1] for m in META] + [c.text for c in answers],
              [imported_json(m[2]) for m in META] + [imported_json(c.imported) for c in answers]]

    def row_of(number, person, preview):
        begun, ended = person["_started"], person["_finished"]
        whole = not person.get("_partial")
        status = ("1" if preview else "0") if coded else ("Survey Preview" if preview else "IP Address")
        finished = str(int(whole)) if coded else str(whole)
        row = [f"{begun:%Y-%m-%d %H:%M:%S}", f"{ended:%Y-%m-%d %H:%M:%S}", status, f"203.0.113.{number % 250 + 1}",
               "100" if whole else str(31 + number % 50), str(int((ended - begun).total_seconds())), finished,
               f"{ended:%Y-%m-%d %H:%M:%S}", response_id(number), "", "", "", "", "", "",
               "preview" if preview else "anonymous", "EN-GB"]
        return row + [c.cell(person) for c in answers]

    rows = [row_of(number, person, False) for number, person in enumerate(people, start=1)]
    preview = [row_of(9000 + number, person, True) for number, person in enumerate(tests)]
    return encode(header + preview + with_mess(rows, blank_row(header), **mess), "\n")


def legacy(questions, people, mess, tests=()):
    """Two header rows after a byte order mark, codes, and a column at the end with nothing in it."""
    answers = columns(questions, codes.recoded, split=True, legacy=True)
    place = ["LocationLatitude", "LocationLongitude", "LocationAccuracy"]
    header = [[f"V{at}" for at in range(1, 11)] + [c.key for c in answers] + place + [""],
              LEGACY + [c.text for c in answers] + place + [""]]

    def row_of(number, person, preview):
        row = [response_id(number), "Default Response Set", "Anonymous", "", "", f"203.0.113.{number % 250 + 1}",
               "1" if preview else "0", f"{person['_started']:%Y-%m-%d %H:%M:%S}",
               f"{person['_finished']:%Y-%m-%d %H:%M:%S}", "0" if person.get("_partial") else "1"]
        return row + [c.cell(person) for c in answers] + ["", "", "-1", ""]

    rows = [row_of(number, person, False) for number, person in enumerate(people, start=1)]
    preview = [row_of(9000 + number, person, True) for number, person in enumerate(tests)]
    return encode(header + preview + with_mess(rows, blank_row(header), **mess), "\n", bom=True)
