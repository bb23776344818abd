"""Times `validate` of single exports, as whole processes. Called by `Scripts/bench exports`.

Counts first: every export must give the responses it was made of, and a workbook as many filled cells
as python-calamine finds. Then the programs take turns.
"""

import argparse
import csv
import datetime
import json
import pathlib
import statistics
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "driver"))

import records
import runs

# File, the seconds and megabytes it is held to, as whole processes.
TARGETS = {
    "exports-council.csv": (0.5, 100),
    "exports-council.xlsx": (1.5, 60),
    "exports-council.inline.xlsx": (1.5, 60),
    "exports-wide.csv": (3.0, None),
}


def parse():
    parser = argparse.ArgumentParser(prog="Scripts/bench exports")
    parser.add_argument("--runs", type=int, default=5, help="how many interleaved runs")
    parser.add_argument("--record", action="store_true", help="keep the runs under record/")
    parser.add_argument("--binary", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--data", required=True, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.runs < 1:
        parser.error("--runs is at least 1")
    return options


def validate(binary, file):
    """One run of `validate`; it ends in 1 where there is something to look at."""
    command = [binary, "validate", file["path"], "--schema", file["schema"], "--json",
               "--schemas", str(HERE.parent.parent / "SurveySchemas")]  # fmt: skip
    return runs.run(command, may_find=True)


def calamine(file):
    return runs.run([sys.executable, str(HERE / "peers" / "calamine_read.py"), file["path"]])


def filled_cells(binary, file):
    """How many cells of a table hold anything, by `table`; read here in a process of its own."""
    count = (
        "import csv,sys;csv.field_size_limit(1<<30);"
        "print(sum(1 for r in csv.reader(sys.stdin) for c in r if c))"
    )
    table = subprocess.Popen([binary, "table", file["path"]], stdout=subprocess.PIPE)
    counted = subprocess.run(
        [sys.executable, "-c", count], stdin=table.stdout, stdout=subprocess.PIPE, check=True
    )
    table.stdout.close()
    return int(counted.stdout) if table.wait() == 0 else -1


def faults(binary, file, ours, theirs):
    """What is wrong with the counts of one file, in words."""
    if ours.problem:
        return [f"{file['name']}: validate {ours.problem}"]
    found = []
    counts = ours.output["reconciliation"]
    for key, wanted in [("rows", file["rows"] + 1), ("accepted", file["rows"]), ("header", 1)]:
        if counts[key] != wanted:
            found.append(f"{file['name']}: {key} {counts[key]}, and {wanted} were made")
    for code in ("unknown-option", "unreadable-number", "unreadable-date"):
        if any(finding["code"] == code for finding in ours.output["findings"]):
            found.append(f"{file['name']}: a finding of {code}, and none was made")
    if ours.output["unmatched"]["fields"]:
        found.append(f"{file['name']}: fields without a column: {ours.output['unmatched']['fields']}")
    if theirs is not None:
        if theirs.problem:
            return found + [f"{file['name']}: calamine {theirs.problem}"]
        if theirs.output["rows"] != file["rows"] + 1 or theirs.output["columns"] != file["columns"]:
            found.append(f"{file['name']}: calamine finds another shape")
        cells = filled_cells(binary, file)
        if cells != theirs.output["cells"]:
            found.append(f"{file['name']}: {cells} filled cells, calamine {theirs.output['cells']}")
    return found


def main():
    options = parse()
    binary = str(pathlib.Path(options.binary).resolve())
    made = subprocess.run(
        [sys.executable, str(HERE / "driver" / "export_files.py"), options.data],
        stdout=subprocess.PIPE, check=True,
    )  # fmt: skip
    files = json.loads(made.stdout)

    print("Checking that counts agree.", flush=True)
    wrong = []
    for file in files:
        theirs = calamine(file) if file["name"].endswith(".xlsx") else None
        wrong += faults(binary, file, validate(binary, file), theirs)
    if wrong:
        print("Counts differ, so no time means anything:", file=sys.stderr)
        for fault in wrong:
            print("  " + fault, file=sys.stderr)
        return 1
    print("Counts agree.\n", flush=True)

    measured = {}
    for _ in range(options.runs):
        for file in files:
            measured.setdefault((file["name"], "validate"), []).append(validate(binary, file))
            if file["name"].endswith(".xlsx"):
                measured.setdefault((file["name"], "calamine"), []).append(calamine(file))
    show(measured)
    if options.record:
        print("Recorded in " + record(measured))
    return 0


def show(measured):
    print(f"{'file':<30}{'program':<10}{'process s':>10}{'min':>7}{'max':>7}{'work s':>8}{'peak MB':>9}  target")
    for (name, program), results in measured.items():
        seconds = [result.seconds for result in results]
        middle = statistics.median(seconds)
        peak = max(result.peak_kib for result in results) * 1024 / 1e6
        line = (
            f"{name:<30}{program:<10}{middle:>10.3f}{min(seconds):>7.3f}{max(seconds):>7.3f}"
            f"{statistics.median(r.work for r in results):>8.3f}{peak:>9.0f}"
        )
        if program == "validate":
            most, memory = TARGETS[name]
            met = middle <= most and (memory is None or peak <= memory)
            words = f"{most:g} s" + (f", {memory} MB" if memory else "")
            line += "  " + ("met" if met else "NOT MET") + f" (at most {words})"
        print(line)
    print()
    for name in sorted({name for name, program in measured if program == "calamine"}):
        ours, theirs = measured[name, "validate"], measured[name, "calamine"]
        against = {}
        for part in ("work", "seconds"):
            against[part] = statistics.median(
                a.seconds / getattr(b, part) for a, b in zip(ours, theirs)
            )
        print(
            f"{name}: validate's whole process takes {against['work']:.2f} times calamine's reading"
            f" alone, {against['seconds']:.2f} times its process with Python's start"
        )


def record(measured):
    commit = subprocess.run(
        ["git", "-C", str(HERE), "rev-parse", "--short", "HEAD"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ).stdout.strip()  # fmt: skip
    today = datetime.date.today().isoformat()
    place = HERE / "record" / records.machine_type()
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{today}-exports.csv"
    is_new = not path.exists()
    with open(path, "a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        if is_new:
            writer.writerow(["date", "commit", "file", "program", "run", "process_seconds",
                             "work_seconds", "peak_kib"])  # fmt: skip
        for (name, program), results in measured.items():
            for turn, result in enumerate(results, start=1):
                writer.writerow([today, commit, name, program, turn, f"{result.seconds:.4f}",
                                 f"{result.work:.4f}", result.peak_kib])  # fmt: skip
    return str(path.relative_to(HERE.parent.parent))


if __name__ == "__main__":
    sys.exit(main())
