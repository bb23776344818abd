"""Runs the benchmark: data, equal counts, interleaved runs, ratios. Called by Scripts/bench."""

import argparse
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "driver"))

import agreement
import data
import records
import runs
import targets

HERE = pathlib.Path(__file__).resolve().parent


def parse():
    parser = argparse.ArgumentParser(
        prog="Scripts/bench",
        description="Compare SurveyVoice's speed with other programs doing the same work.",
    )
    parser.add_argument("--rows", type=int, default=1_000_000, help="how many responses")
    parser.add_argument("--runs", type=int, default=5, help="how many interleaved runs")
    parser.add_argument(
        "--dense",
        action="store_true",
        help="comments of few words and many phrases instead of comments like people's",
    )
    parser.add_argument("--record", action="store_true", help="keep the runs under record/")
    parser.add_argument("--binaries", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--data", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--vectorscan", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.rows < 10 or options.runs < 1:
        parser.error("--rows is at least 10 and --runs at least 1")
    return options


def main():
    options = parse()
    binaries = pathlib.Path(options.binaries)
    bench = str(binaries / "SurveyVoiceBenchmarks")
    schema, codebook = str(HERE / "survey.yaml"), str(HERE / "codebook.yaml")
    phrases = str(HERE / "phrases.tsv")
    data.check_phrases(codebook, phrases)

    folder = pathlib.Path(options.data)
    full = data.generate(bench, folder, options.rows, phrases, options.dense)
    tenth = data.generate(bench, folder, options.rows // 10, phrases, options.dense)
    small = data.generate(bench, folder, 300, phrases, options.dense)

    def ours(command, path, threads, *more):
        return [bench, command, path, *more, "--threads", str(threads)]

    def polars(name, *more):
        return [
            sys.executable, str(HERE / "peers" / name), full,
            "--schema", schema, "--phrases", phrases, *more,
        ]  # fmt: skip

    whole = ("--schema", schema, "--codebook", codebook)
    programs = {
        "whole": ours("whole", full, 2, *whole),
        "polars_ac": polars("polars_ac.py"),
        "polars_regex": polars("polars_regex.py"),
        "no_comments": ours("no-comments", full, 2, "--schema", schema),
        "polars_no_comments": polars("polars_ac.py", "--no-comments"),
        "code": ours("code", full, 2, "--codebook", codebook),
        "code_one_thread": ours("code", full, 1, "--codebook", codebook),
        "no_comments_one_thread": ours("no-comments", full, 1, "--schema", schema),
        "parse_one_thread": ours("parse", full, 1),
        "read": [bench, "read", full],
        "whole_one_thread": ours("whole", full, 1, *whole),
        "whole_tenth": ours("whole", tenth, 2, *whole),
    }
    if options.vectorscan:
        for mode in ("each", "run"):
            programs[f"vectorscan_{mode}"] = [options.vectorscan, full, phrases, "2", mode]

    with tempfile.TemporaryDirectory() as scratch:

        def report(turn):
            folder = os.path.join(scratch, f"report-{turn}")
            command = [
                str(binaries / "surveyvoice"), "report", small, "--schema", schema,
                "--codebook", codebook, "--output", folder,
            ]  # fmt: skip
            return runs.run(command, report=folder)

        print(f"Checking that counts agree, on {options.rows:,} responses.", flush=True)
        first = {name: runs.run(command) for name, command in programs.items()}
        first["report"] = report("first")
        failed = {name: result.problem for name, result in first.items() if result.problem}
        differences = agreement.differences(first, schema)
        if differences:
            print("Counts differ, so no time means anything:", file=sys.stderr)
            for difference in differences[:20]:
                print("  " + difference, file=sys.stderr)
            return 1
        print("Counts agree: " + agreement.summary(first) + ".\n", flush=True)

        measured = {name: [] for name in first if name not in failed}
        for turn in range(options.runs):
            for name in measured:
                result = report(turn) if name == "report" else runs.run(programs[name])
                if result.problem:
                    print(f"{name} failed in run {turn + 1}: {result.problem}", file=sys.stderr)
                    return 1
                measured[name].append(result)
        memory = runs.anonymous_peak(programs["whole"]) if "whole" in measured else None

    targets.print_programs(measured)
    targets.print_targets(measured, memory, options.rows)
    for name, problem in failed.items():
        print(f"Not measured: {name}: {problem}")
    if not options.vectorscan:
        print("Not measured: vectorscan: its library is not on this machine.")
    if options.record:
        print("Recorded in " + records.append(HERE, measured, memory, options))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
