"""How REDCap writes answers: raw codes under variable names, or labels under labels."""

import codes
from tools import EXPLAIN, blank_row, encode, text_of, with_mess

FORM = "parent_and_carer_survey"


def columns(questions, labels):
    out = []
    for q in questions:
        if q.name in ("response_id", "started", "finished"):
            continue
        title = EXPLAIN if q.name.endswith("_why") else q.title
        if q.otherOf is not None:
            out.append((title if labels else q.name, lambda p, q=q: p.get("_other", {}).get(q.otherOf, "")))
        elif q.kind == "multiple_choice":
            for at, (value, label) in enumerate(q.options, start=1):
                heading = f"{title} (choice={label})" if labels else f"{q.name}___{at}"
                out.append((heading, lambda p, q=q, v=value: ticked(v in (p.get(q.name) or []), labels)))
        elif q.options and not labels:
            out.append((q.name, lambda p, q=q: codes.number(q, p)))
        else:
            out.append((title if labels else q.name, lambda p, q=q: text_of(q, p)))
    return out


def ticked(is_ticked, labels):
    if labels:
        return "Checked" if is_ticked else "Unchecked"
    return str(int(is_ticked))


def export(questions, people, mess, labels=False):
    """A checkbox left alone is 0, not blank; the form is complete (2) or not (0)."""
    answers = columns(questions, labels)
    before = (["Record ID", "Survey Identifier", "Survey Timestamp"] if labels
              else ["record_id", "redcap_survey_identifier", f"{FORM}_timestamp"])
    header = [before + [heading for heading, _ in answers] + ["Complete?" if labels else f"{FORM}_complete"]]
    rows = []
    for index, person in enumerate(people):
        partial = person.get("_partial")
        stamp = "[not completed]" if partial else f"{person['_finished']:%Y-%m-%d %H:%M:%S}"
        done = ("Incomplete" if partial else "Complete") if labels else ("0" if partial else "2")
        rows.append([str(index + 1), "", stamp] + [cell(person) for _, cell in answers] + [done])
    return encode(header + with_mess(rows, blank_row(header), **mess), "\n")
