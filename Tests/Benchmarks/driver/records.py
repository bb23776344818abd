"""Keeping runs, a file for each machine type and day, so that later changes can be seen."""

import csv
import datetime
import os
import platform
import re
import subprocess

COLUMNS = [
    "date", "commit", "rows", "text", "program", "run", "process_seconds", "work_seconds",
    "peak_kib", "anonymous_peak_bytes", "polars",
]  # fmt: skip


def machine_type():
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    model = line.split(":", 1)[1]
                    break
    except OSError:
        pass
    name = f"{platform.system()} {platform.machine()} {model} {os.cpu_count()} cores"
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def append(folder, measured, memory, options):
    """Appends every run to the record of this machine type and day; gives the file's name."""
    import polars

    commit = subprocess.run(
        ["git", "-C", str(folder), "rev-parse", "--short", "HEAD"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ).stdout.strip()  # fmt: skip
    today = datetime.date.today().isoformat()
    place = folder / "record" / machine_type()
    place.mkdir(parents=True, exist_ok=True)
    path = place / f"{today}.csv"
    is_new = not path.exists()
    with open(path, "a", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        if is_new:
            writer.writerow(COLUMNS)
        for name, results in measured.items():
            for turn, result in enumerate(results, start=1):
                writer.writerow([
                    today, commit, options.rows, "dense" if options.dense else "people",
                    name, turn, f"{result.seconds:.4f}", f"{result.work:.4f}", result.peak_kib,
                    memory if name == "whole" and memory else "", polars.__version__,
                ])  # fmt: skip
    return str(path.relative_to(folder.parent.parent))
