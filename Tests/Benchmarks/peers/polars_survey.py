"""What the polars programs share: reading, validating and counting the benchmark's survey.

The survey's columns come from survey.yaml and the phrases from phrases.tsv, so that there is one
place where each is written. Each program prints one JSON object: its counts in the shape of the
product's own, and its time from the first byte read to the last count.
"""

import argparse
import json
import time

import polars as pl
import yaml

NO_GROUP = "-"
QUESTIONS = ["provision", "outcome", "listened", "informed", "supported"]
GROUP = "authority"


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("csv")
    parser.add_argument("--schema", required=True)
    parser.add_argument("--phrases", required=True)
    parser.add_argument("--no-comments", action="store_true")
    parser.add_argument("--variant", default=None)
    return parser.parse_args()


class Survey:
    """The fields of survey.yaml, by what is asked of them."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as file:
            fields = yaml.load(file, Loader=yaml.CSafeLoader)["fields"]
        self.titles = {field["title"]: field["name"] for field in fields}
        self.options = {
            field["name"]: {option["label"]: option["value"] for option in field["categories"]}
            for field in fields
            if "categories" in field
        }
        self.patterns = {
            field["name"]: "^(?:" + field["constraints"]["pattern"] + ")$"
            for field in fields
            if "pattern" in field.get("constraints", {})
        }
        self.ranges = {
            field["name"]: (field["constraints"]["minimum"], field["constraints"]["maximum"])
            for field in fields
            if "minimum" in field.get("constraints", {})
        }
        self.times = {field["name"]: field["format"] for field in fields if field["kind"] == "date"}
        self.comments = [field["name"] for field in fields if field.get("role") == "comment"]


def read_phrases(path):
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def read(path, survey, with_comments):
    """The export, every cell as text; an empty cell is null. Comments not asked for are not kept."""
    titles = [
        title for title, name in survey.titles.items() if with_comments or name not in survey.comments
    ]
    return pl.read_csv(path, infer_schema=False, columns=titles).rename(survey.titles, strict=False)


def decode(table, survey, with_comments):
    """Decodes the thirteen columns in one pass and counts what is missing and what is not allowed."""
    decoded = []
    for name, labels in survey.options.items():
        decoded.append(pl.col(name).cast(pl.Enum(list(labels)), strict=False))
    for name, pattern in survey.patterns.items():
        decoded.append(pl.col(name).str.contains(pattern).replace({False: None}))
    for name, (low, high) in survey.ranges.items():
        number = pl.col(name).cast(pl.Int64, strict=False)
        decoded.append(pl.when(number.is_between(low, high)).then(number))
    for name, form in survey.times.items():
        decoded.append(pl.col(name).str.to_datetime(form, strict=False))
    names = [*survey.options, *survey.patterns, *survey.ranges, *survey.times]
    kept = survey.comments if with_comments else []
    answers = table.lazy().select(*decoded, *kept).collect()
    empty = table.select(names).null_count().row(0, named=True)
    without = answers.select(names).null_count().row(0, named=True)
    missing = {name: empty[name] for name in names}
    invalid = {name: without[name] - empty[name] for name in names}
    return answers, missing, invalid


def count_options(answers, survey):
    """How many chose each option of the five questions, by authority."""
    frames = pl.collect_all(
        [answers.lazy().group_by(GROUP, question).len() for question in QUESTIONS]
    )
    values = survey.options[GROUP]
    counts = {}
    for question, frame in zip(QUESTIONS, frames):
        labels = survey.options[question]
        table = counts[question] = {}
        for group, option, count in frame.iter_rows():
            if option is not None:
                table.setdefault(values.get(group, NO_GROUP), {})[labels[option]] = count
    return counts


def count_comments(answers, survey):
    """How many comments are not empty, by authority."""
    frames = pl.collect_all(
        [
            answers.lazy().filter(pl.col(name).is_not_null()).group_by(GROUP).len()
            for name in survey.comments
        ]
    )
    values = survey.options[GROUP]
    return {
        name: {values.get(group, NO_GROUP): count for group, count in frame.iter_rows()}
        for name, frame in zip(survey.comments, frames)
    }


def run(options, count_themes):
    survey = Survey(options.schema)
    phrases = read_phrases(options.phrases)
    start = time.perf_counter()
    with_comments = not options.no_comments
    table = read(options.csv, survey, with_comments)
    answers, missing, invalid = decode(table, survey, with_comments)
    rows = table.height
    del table
    counts = {
        "rows": rows,
        "missing": missing,
        "invalid": invalid,
        "options": count_options(answers, survey),
        "themes": {},
        "comments": {},
    }
    if with_comments:
        counts["comments"] = count_comments(answers, survey)
        counts["themes"] = count_themes(answers, survey, phrases, options.variant)
    seconds = time.perf_counter() - start
    print(json.dumps({"counts": counts, "seconds": seconds, "threads": pl.thread_pool_size()}))
