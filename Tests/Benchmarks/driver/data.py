"""The benchmark's data: made once for a seed and kept until what makes it changes."""

import hashlib
import json
import pathlib
import subprocess
import sys

import yaml

GENERATOR = pathlib.Path(__file__).resolve().parent.parent / "SurveyVoiceBenchmarks"
SOURCES = [
    "CommentWriter.swift", "EnglishWords.swift", "Phrases.swift", "Randomness.swift",
    "ResponseWriter.swift", "WeightedChoice.swift", "WordList.swift",
]  # fmt: skip


def check_phrases(codebook, phrases):
    """Ends the run unless the codebook and the phrases for the programs compared are the same."""
    with open(codebook, encoding="utf-8") as file:
        themes = yaml.safe_load(file)["themes"]
    ours = [f"{theme['id']}\t{rule.strip(chr(34))}" for theme in themes for rule in theme["rules"]]
    with open(phrases, encoding="utf-8") as file:
        theirs = file.read().splitlines()
    if ours != theirs:
        sys.exit("codebook.yaml and phrases.tsv differ: make them say the same before measuring.")


def generate(bench, folder, rows, phrases, dense):
    """The path of a CSV of `rows` responses, its comments beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"responses-{rows}{'-dense' if dense else ''}.csv"
    made = hashlib.sha256(pathlib.Path(phrases).read_bytes())
    for source in SOURCES:
        made.update((GENERATOR / source).read_bytes())
    stamp = path.with_suffix(".json")
    try:
        if json.loads(stamp.read_text())["made"] == made.hexdigest() and path.exists():
            return str(path)
    except (OSError, ValueError, KeyError):
        pass
    print(f"Generating {rows:,} responses.", flush=True)
    command = [bench, "generate", str(path), "--rows", str(rows), "--phrases", phrases]
    if dense:
        command.append("--dense")
    result = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    facts = json.loads(result.stdout)
    stamp.write_text(json.dumps({**facts, "made": made.hexdigest()}))
    return str(path)
