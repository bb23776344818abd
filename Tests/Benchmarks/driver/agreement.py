"""Whether the programs counted the same: looked at before any time is believed."""

import yaml

# The questions that are counted by authority; the rest is validated only.
WITHOUT_COMMENTS = ["rows", "missing", "invalid", "options"]
EVERYTHING = [*WITHOUT_COMMENTS, "themes", "comments"]

# Program, the program it must agree with, and on what.
PAIRS = [
    ("polars_regex", "polars_ac", EVERYTHING),
    ("polars_no_comments", "polars_ac", WITHOUT_COMMENTS),
    ("whole", "polars_ac", EVERYTHING),
    ("whole_one_thread", "polars_ac", EVERYTHING),
    ("no_comments", "polars_ac", WITHOUT_COMMENTS),
    ("no_comments_one_thread", "polars_ac", WITHOUT_COMMENTS),
    ("code", "polars_ac", ["themes"]),
    ("code_one_thread", "polars_ac", ["themes"]),
    ("vectorscan_each", "polars_ac", ["themes"]),
    ("vectorscan_run", "polars_ac", ["themes"]),
]


def flatten(value, path=""):
    """A nested object of counts as `a/b/c` to count, without zeros."""
    if not isinstance(value, dict):
        return {path: value} if value else {}
    flat = {}
    for key, inner in value.items():
        flat.update(flatten(inner, f"{path}/{key}" if path else key))
    return flat


def counts_of(result, parts, schema):
    if "counts" in result.output:
        return flatten({part: result.output["counts"].get(part, {}) for part in parts})
    # vectorscan knows columns and authorities by their positions only.
    with open(schema, encoding="utf-8") as file:
        fields = yaml.safe_load(file)["fields"]
    columns = [field["name"] for field in fields if field.get("role") == "comment"]
    groups = next(field["categories"] for field in fields if field["name"] == "authority")
    groups = [group["value"] for group in groups] + ["-"]
    flat = {}
    for key, count in result.output["themes"].items():
        column, group, theme = key.split("/")
        if count:
            flat[f"themes/{columns[int(column)]}/{groups[int(group)]}/{theme}"] = count
    return flat


def differences(results, schema):
    """What differs, in words, over every pair of programs that ran."""
    found = []
    for name, reference, parts in PAIRS:
        if name not in results or results[name].problem or results[reference].problem:
            continue
        ours = counts_of(results[name], parts, schema)
        theirs = counts_of(results[reference], parts, schema)
        for key in sorted(ours.keys() | theirs.keys()):
            if ours.get(key, 0) != theirs.get(key, 0):
                found.append(
                    f"{key}: {name} {ours.get(key, 0)}, {reference} {theirs.get(key, 0)}"
                )
    return found


def summary(results):
    counts = results["polars_ac"].output.get("counts", {})
    themes = flatten(counts.get("themes", {}))
    options = flatten(counts.get("options", {}))
    invalid = sum(counts.get("invalid", {}).values())
    agreed = sum(1 for name, *_ in PAIRS if name in results and not results[name].problem) + 1
    return (
        f"{agreed} programs, {len(options)} option counts, {len(themes)} theme counts"
        f" ({sum(themes.values()):,} themes in comments), {invalid:,} answers not allowed"
    )
