"""Holds drafted schemas against another reader of the standard: frictionless.

    python3 Tests/Scripts/check-drafts.py BINARY [EXPORT...]

BINARY is the built surveyvoice. For each export (the samples, where none is named) a schema is drafted,
its clean table made, and the table checked against the draft and against the draft as a plain Table
Schema. Ends in 0 where all pass (or where frictionless is not installed, which it says), else 1.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

try:
    import frictionless
except ImportError:
    print("left out: the Python package frictionless is not installed")
    sys.exit(0)


def run(*words):
    """What a command wrote; raises where it ended in anything but 0 or 1."""
    done = subprocess.run(words, capture_output=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.decode().strip())
    return done.stdout


def faults(table, schema):
    """What frictionless finds wrong with a table: where and what kind, never a cell's words."""
    report = frictionless.validate(str(table), schema=str(schema))
    found = [f"{error.type}: {error.note}" for error in report.errors]
    for task in report.tasks:
        for error in task.errors:
            row = getattr(error, "row_number", None)
            field = getattr(error, "field_name", None)
            found.append(f"row {row}, {field}: {error.type}" if row else f"{error.type}: {error.note}")
    return found


def check(binary, schemas, export, folder):
    """The faults of one export's draft."""
    draft = folder / "draft.yaml"
    clean = folder / "clean.csv"
    plain = folder / "plain.json"
    draft.write_bytes(run(binary, "schema", "draft", str(export), "--schemas", schemas))
    run(binary, "validate", str(export), "--schema", str(draft), "--schemas", schemas, "--clean", str(clean))
    plain.write_bytes(run(binary, "schema", "export", str(draft), "--format", "table-schema"))
    row = json.loads(run(binary, "schema", "export", str(draft), "--format", "json-schema"))
    found = [f"draft: {fault}" for fault in faults(clean, draft)]
    found += [f"plain: {fault}" for fault in faults(clean, plain)]
    if row.get("type") != "object":
        found.append("the JSON Schema describes no row")
    return found


def main():
    if len(sys.argv) < 2:
        print(__doc__.strip())
        return 2
    root = pathlib.Path(__file__).resolve().parents[2]
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    schemas = str(root / "SurveySchemas")
    frictionless.system.trusted = True  # absolute paths are ours
    samples = root / "SampleResponses"
    exports = [pathlib.Path(path) for path in sys.argv[2:]] or sorted(
        path
        for path in samples.rglob("*")
        if path.suffix in (".csv", ".xlsx", ".txt", ".tsv", ".sav") and path.parent.name != "broken"
    )
    failed = 0
    for export in exports:
        with tempfile.TemporaryDirectory() as name:
            try:
                found = check(binary, schemas, export, pathlib.Path(name))
            except RuntimeError as error:
                found = [str(error)]
        name = export.relative_to(samples) if export.is_relative_to(samples) else export.name
        print(f"{'failed' if found else 'passed'}: {name}")
        for fault in found[:5]:
            print(f"  {fault}")
        failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
