"""How KoboToolbox writes answers: group paths over codes in a CSV, or labels in a workbook."""

import re

from tools import EXPLAIN, NO_ROW, asked, blank_row, is_matrix, text_of, with_mess
from typeform import token
from workbooks import Workbook

GROUPS = [("about", ["district", "child", "age_band", "need", "provision", "placement", "setting"]),
          ("views", ["outcome", "outcome_why", "needs_met", "plan_followed"]),
          ("help", ["support_used", "would_help", "primary_change", "primary_change_why"]),
          ("words", ["what_works", "what_could_be_better", "goals", "anything_else"])]
AFTER = ["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by",
         "__version__", "_tags", "_index"]


def path(q):
    """The groups a question is in, then its name."""
    if is_matrix(q):
        return f"views/agree/{q.name}"
    for group, names in GROUPS:
        if q.name in names:
            return f"{group}/{q.name}"
    return q.name


def code(q, person):
    raw = person.get("_raw", {}).get(q.name)
    if raw is not None:
        return re.sub("[^a-z0-9]+", "_", raw.lower())
    return person.get(q.name) or ""


def identity(index):
    whole = token(index, 3)
    return "-".join([whole[:8], whole[8:12], "4" + whole[13:16], "a" + whole[17:20], whole[20:]])


def after(index, person, moment):
    return [417200310 + index * 7, identity(index), moment, "", "", "submitted_via_web", "",
            "vKq2mW8sXbTz4nLcR6yHdA", "", index + 1]


def export(questions, people, mess):
    """Semicolons, every cell quoted; choices joined by spaces, and again in a column of 0 and 1 for each."""
    columns = [("start", lambda p: f"{p['_started']:%Y-%m-%dT%H:%M:%S}.000+00:00"),
               ("end", lambda p: f"{p['_finished']:%Y-%m-%dT%H:%M:%S}.000+00:00")]
    for q in questions:
        if q.name in ("response_id", "started", "finished"):
            continue
        if q.otherOf is not None:
            columns.append((f"help/{q.name}", lambda p, q=q: p.get("_other", {}).get(q.otherOf, "")))
        elif q.kind == "multiple_choice":
            columns.append((path(q), lambda p, q=q: " ".join(v for v, _ in q.options if v in (p.get(q.name) or []))))
            columns += [(f"{path(q)}/{value}", lambda p, q=q, v=value: zero_or_one(q, p, v)) for value, _ in q.options]
        else:
            columns.append((path(q), lambda p, q=q: code(q, p) if q.options else text_of(q, p)))
    header = [[name for name, _ in columns] + AFTER]
    rows = [[cell(person) for _, cell in columns]
            + [str(cell) for cell in after(index, person, f"{person['_finished']:%Y-%m-%dT%H:%M:%S}")]
            for index, person in enumerate(people)]
    lines = []
    for row in header + with_mess(rows, blank_row(header), **mess):
        if any(row):
            lines.append(";".join('"' + cell.replace('"', '""') + '"' for cell in row))
        else:
            lines.append(";" * (len(row) - 1))
    return ("\n".join(lines) + "\n").encode("utf-8")


def zero_or_one(q, person, value):
    values = person.get(q.name) or []
    return "" if not values else "1" if value in values else "0"


def workbook(questions, people, mess):
    """Labels over labels, without groups; what was joined by spaces cannot be taken apart, its columns can."""
    columns = [("start", lambda p: p["_started"]), ("end", lambda p: p["_finished"])]
    for q in questions:
        if q.name in ("response_id", "started", "finished"):
            continue
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.otherOf is not None:
            columns.append((title, lambda p, q=q: p.get("_other", {}).get(q.otherOf, "")))
        elif q.kind == "multiple_choice":
            columns.append((title, lambda p, q=q: " ".join(l for v, l in q.options if v in (p.get(q.name) or []))))
            columns += [(f"{title}/{label}", lambda p, q=q, v=value: number(zero_or_one(q, p, v)))
                        for value, label in q.options]
        else:
            columns.append((title, lambda p, q=q: text_of(q, p)))
    header = [[name for name, _ in columns] + AFTER]
    rows = [[cell(person) for _, cell in columns] + after(index, person, person["_finished"])
            for index, person in enumerate(people)]
    return Workbook("Parent and carer survey", date_format="yyyy-mm-dd hh:mm:ss").encode(
        header + with_mess(rows, NO_ROW, **mess))


def number(text):
    return int(text) if text else ""
