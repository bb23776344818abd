"""A short invented survey about holiday clubs in Typeform: three questions with choices, each with an `Other`."""

import datetime
import random

import typeform
from people import several
from schema_words import Question

COUNT = 24
DAYS = [("weekdays", "Weekdays"), ("weekends", "Weekends"), ("evenings", "Evenings"), ("not_sure", "Not sure"),
        ("other", "Other")]
THINGS = [("art", "Art and making"), ("sport", "Sport, indoors or out"), ("cooking", "Cooking"), ("games", "Games"),
          ("not_sure", "Not sure"), ("other", "Other")]
HELP = [("quiet_room", "A quiet room"), ("known_adult", "An adult who knows them"), ("travel", "Help with travel"),
        ("other", "Other")]
TYPED = {"days": ["Half-terms", "Any day his sister goes"], "things": ["Trains", "Just being with the dog"],
         "helps": ["A plan with pictures", "Somewhere to charge the chair"]}
ASKED = [("been", "single_choice", "Has your child been to a holiday club?", [("yes", "Yes"), ("no", "No")]),
         ("days", "multiple_choice", "Which days would suit you?", DAYS),
         ("things", "multiple_choice", "What would your child like to do there?", THINGS),
         ("helps", "multiple_choice", "What would help your child to go?", HELP),
         ("likely", "single_choice", "How likely are you to book a place?",
          [("very", "Very likely"), ("fairly", "Fairly likely"), ("not_likely", "Not likely")]),
         ("words", "text", "Is there anything else you would like to tell us?", [])]
WORDS = ["Please run one in Tarnbeck", "We would come every week if there was a space ", "no", "Cost is the thing",
         "He went last year and loved it, thank you"]


def questions():
    out = []
    for name, kind, title, options in ASKED:
        q = Question(name)
        q.kind, q.title, q.options = kind, title, options
        out.append(q)
        if kind == "multiple_choice":
            other = Question(f"{name}_other")
            other.kind, other.title, other.otherOf = "other_text", f"{title} Other", name
            out.append(other)
    return out


def people(rng):
    out = []
    for index in range(COUNT):
        p = {"_raw": {}, "_other": {}, "consent": "yes"}
        for name, kind, _, options in ASKED:
            if rng.random() < 0.1:
                continue
            if kind == "multiple_choice":
                p[name] = several({value: 3 for value, _ in options}, 3, rng)
                if "other" in p[name]:
                    p["_other"][name] = rng.choice(TYPED[name])
            elif kind == "text":
                if rng.random() < 0.5:
                    p[name] = rng.choice(WORDS)
            else:
                p[name] = rng.choice(options)[0]
        p["_started"] = datetime.datetime(2025, 6, 2, 8, 0) + datetime.timedelta(hours=rng.randrange(5) + index * 9,
                                                                               seconds=rng.randrange(3600))
        p["_finished"] = p["_started"] + datetime.timedelta(seconds=rng.randrange(60, 500))
        out.append(p)
    return out


def schema():
    lines = ["# An invented survey: see ../README.md. Made by Scripts/make-samples.",
             "$schema: https://datapackage.org/profiles/2.0/tableschema.json", "name: holiday-clubs",
             "title: Holiday clubs", "audience: parent_carer", "missingValues:", '  - {value: "", label: skipped}',
             '  - {value: "[unreadable]", label: unreadable}', "fields:",
             "  - {name: response_id, title: ID, type: string, kind: identifier}",
             "  - {name: finished, title: When the answers were sent, type: datetime, kind: date}"]
    for q in questions():
        lines += [f"  - name: {q.name}", f'    title: "{q.title}"',
                  f"    type: {'list' if q.kind == 'multiple_choice' else 'string'}", f"    kind: {q.kind}"]
        if q.otherOf:
            lines.append(f"    otherOf: {q.otherOf}")
        if q.kind == "multiple_choice":
            lines += ["    itemType: string", '    delimiter: ";"']
        if q.options:
            lines.append("    categories:")
            alias = {"yes": ', aliases: ["1"]', "no": ', aliases: ["0"]'}
            lines += [f'      - {{value: "{value}", label: "{label}"{alias.get(value, "")}}}' for value, label in q.options]
    return ("\n".join(lines) + "\n").encode("utf-8")


def files(seed):
    everyone = people(random.Random(seed))
    return {"clubs/typeform.csv": typeform.export(questions(), everyone, {"duplicates": (), "blanks": ()}),
            "clubs/holiday-clubs.yaml": schema()}, everyone
