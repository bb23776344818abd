"""Makes the exports that `validate` is timed on, each with its schema and the counts it must give.

Called as a program of its own, so that the memory it takes is not the driver's: a process that is
started counts what its parent held.
"""

import csv
import json
import pathlib
import random
import sys

import xlsxwriter

SEED = 20250303
AGREE = ["Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"]
AREAS = ["North Vale", "South Vale", "Riverside", "Hill villages", "Prefer not to say"]
SUPPORT = [
    "Speech and language therapy", "Occupational therapy", "Educational psychology",
    "CAMHS, or another mental health service", "Short breaks, clubs or holiday activities",
    "The parent carer forum", "A specialist teacher or outreach", "None of these",
]  # fmt: skip
HELP = [
    "Staff who are trained in my child's needs", "More one-to-one time", "Help that comes sooner",
    "Better communication with us", "A different school or setting", "Nothing needs to change",
]  # fmt: skip
WORDS = (
    "the school our child needs help support with reading waiting for a plan since last summer and "
    "nobody has told us when it will start \u2019s teacher was kind but there is no time \u00a3 caf\u00e9 "
    "transport \U0001f44d he \u201cloves\u201d art, music; maths is hard"
).split(" ")
METADATA = [
    "UserID", "UserNo", "Name", "Email", "IP Address", "Unique ID", "Started date", "Started time",
    "Ended date", "Ended time", "Tracking Link",
]  # fmt: skip


def slug(text):
    return "_".join("".join(c if c.isalnum() else " " for c in text.lower()).split())[:40]


def options(labels):
    return "[" + ", ".join(f"{{value: {slug(l)}, label: {json.dumps(l)}}}" for l in labels) + "]"


def comment(random_, most):
    words = random_.choices(WORDS, k=random_.randint(4, most))
    text = " ".join(words)
    if random_.random() < 0.1:
        text = text.replace(" and ", "\n", 1)
    if random_.random() < 0.05:
        text += ' "as they say"'
    return text


class Survey:
    """Questions in the order they are asked, as headings, answers and fields of a schema."""

    def __init__(self, name):
        self.name = name
        self.columns = []
        self.fields = ["{name: response_id, title: ID, kind: identifier, aliases: [UserID]}"]
        self.number = 0

    def one(self, title, labels, blank, kind="single_choice"):
        self.number += 1
        self.columns.append((f"Q{self.number}. {title}", lambda r: pick(r, labels, blank)))
        self.fields.append(
            f"{{name: q{self.number}, title: {json.dumps(title)}, kind: {kind}, categories: {options(labels)}}}"
        )

    def statements(self, stem, titles, blank):
        self.number += 1
        for place, title in enumerate(titles, start=1):
            self.columns.append((f"Q.{place}. {title}", lambda r: pick(r, AGREE, blank)))
            self.fields.append(
                f"{{name: q{self.number}_{place}, title: {json.dumps(title)}, kind: scale, "
                f"question: {json.dumps(stem)}, categories: {options(AGREE)}}}"
            )

    def several(self, title, labels, blank):
        self.number += 1
        state = {}

        def cell(place):
            def answer(r):
                if place == 1:
                    state["asked"] = r.random() >= blank
                return r.choice("001") if state["asked"] else "-"

            return answer

        for place, label in enumerate(labels, start=1):
            self.columns.append((f"Q{self.number}.{place}. {label}", cell(place)))
        self.fields.append(
            f"{{name: q{self.number}, title: {json.dumps(title)}, kind: multiple_choice, "
            f"categories: {options(labels)}}}"
        )

    def words(self, title, blank, most):
        self.number += 1
        self.columns.append(
            (f"Q{self.number}. {title}", lambda r: "-" if r.random() < blank else comment(r, most))
        )
        self.fields.append(
            f"{{name: q{self.number}, title: {json.dumps(title)}, kind: text, role: comment}}"
        )

    def whole(self, title, most):
        self.number += 1
        self.columns.append((f"Q{self.number}. {title}", lambda r: str(r.randint(0, most))))
        self.fields.append(
            f"{{name: q{self.number}, title: {json.dumps(title)}, kind: number, type: integer}}"
        )

    def schema(self):
        head = [
            "$schema: https://datapackage.org/profiles/2.0/tableschema.json",
            f"name: {self.name}", f"title: {self.name}", "fields:",
        ]  # fmt: skip
        return "\n".join(head + ["  - " + field for field in self.fields]) + "\n"


def pick(random_, labels, blank):
    return "-" if random_.random() < blank else random_.choice(labels)


def metadata(random_, number):
    day = f"{random_.randint(1, 28):02}/{random_.randint(1, 12):02}/2025"
    hour = random_.randint(7, 21)
    return [
        str(231_000_000 + number), str(number), "-", "-", f"192.0.2.{random_.randint(1, 254)}",
        f"{random_.getrandbits(32):08x}", day, f"{hour:02}:15:32", day, f"{hour:02}:29:05",
        "Survey link",
    ]  # fmt: skip


def council():
    """40 questions' columns after the tool's 11, two thirds of their cells a dash."""
    survey = Survey("exports-council")
    survey.one("Which part of Fenwick Vale do you live in?", AREAS, 0.02)
    survey.one("How old is your child or young person?", ["Under 5", "5 to 11", "12 to 15", "16 to 25"], 0.05)
    survey.one("Are your child's needs leading to the ideal outcome?", ["Yes, fully", "Partly", "No", "Not sure"], 0.1)
    survey.statements("How much do you agree?", [f"Statement {n} about how support is given" for n in range(1, 11)], 0.75)
    survey.several("Which of these have you used in the last year?", SUPPORT, 0.7)
    survey.several("What would help most?", HELP, 0.75)
    survey.statements("How much do you agree about planning?", [f"Statement {n} about how plans are made" for n in range(1, 8)], 0.8)
    survey.one("May we use your words?", ["Yes, you may", "No, please do not"], 0.3)
    for title in ["What is working well?", "What could be better?", "What are your child's goals?"]:
        survey.words(title, 0.5, 30)
    survey.whole("How many people have you told your story to?", 20)
    survey.words("Is there anything else?", 0.8, 30)
    return survey


def wide():
    """29 columns of questions after the tool's 11, with more words."""
    survey = Survey("exports-wide")
    survey.one("Which part of Fenwick Vale do you live in?", AREAS, 0.02)
    survey.one("Are your child's needs leading to the ideal outcome?", ["Yes, fully", "Partly", "No", "Not sure"], 0.1)
    survey.statements("How much do you agree?", [f"Statement {n} about how support is given" for n in range(1, 9)], 0.3)
    survey.several("Which of these have you used in the last year?", SUPPORT, 0.3)
    survey.several("What would help most?", HELP, 0.3)
    survey.whole("How many people have you told your story to?", 20)
    for number in range(1, 5):
        survey.words(f"Comment {number}: what would you like to say?", 0.5, 60)
    return survey


def rows(survey, count):
    random_ = random.Random(f"{SEED} {survey.name} {count}")
    yield METADATA + [header for header, _ in survey.columns]
    for number in range(count):
        yield metadata(random_, number) + [answer(random_) for _, answer in survey.columns]


def write_csv(path, survey, count):
    with open(path, "w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file, quoting=csv.QUOTE_ALL).writerows(rows(survey, count))


def write_xlsx(path, survey, count, in_line):
    """A sheet whose strings stand in a table of shared ones, or each in its cell."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": in_line, "strings_to_urls": False})
    sheet = book.add_worksheet("Responses")
    for row, cells in enumerate(rows(survey, count)):
        for column, text in enumerate(cells):
            if row and text.isdigit():
                sheet.write_number(row, column, int(text))
            else:
                sheet.write_string(row, column, text)
    book.close()


def main():
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    council_, wide_ = council(), wide()
    made = []
    for survey, count, columns in [(council_, 15_653, 51), (wide_, 50_000, 40)]:
        width = len(METADATA) + len(survey.columns)
        if width != columns:
            sys.exit(f"{survey.name} has {width} columns, and {columns} were wanted.")
        schema = folder / f"{survey.name}.yaml"
        schema.write_text(survey.schema(), encoding="utf-8")
        kinds = ["csv"] if survey is wide_ else ["csv", "xlsx", "inline.xlsx"]
        for kind in kinds:
            path = folder / f"{survey.name}.{kind}"
            if not path.exists():
                partial = folder / f"partial-{path.name}"
                if kind == "csv":
                    write_csv(partial, survey, count)
                else:
                    write_xlsx(partial, survey, count, kind.startswith("inline"))
                partial.rename(path)
            made.append({
                "name": path.name, "path": str(path), "schema": str(schema), "rows": count,
                "columns": columns,
            })  # fmt: skip
    print(json.dumps(made))


if __name__ == "__main__":
    main()
