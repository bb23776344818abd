"""Running one program once: its time, its memory and what it printed."""

import dataclasses
import json
import os
import subprocess
import tempfile
import time


@dataclasses.dataclass
class Run:
    """One run. `seconds` is the whole process; `work` what the program says its work took."""

    seconds: float = 0.0
    work: float = 0.0
    peak_kib: int = 0
    output: dict = dataclasses.field(default_factory=dict)
    problem: str = ""


def run(command, report=None, may_find=False):
    """Runs `command` and reads the JSON it prints.

    Where it writes a report, `report` is the folder: it may then end in 1, and must leave files. With
    `may_find` it may end in 1 too.
    """
    with tempfile.TemporaryFile() as errors:
        start = time.perf_counter()
        try:
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors)
        except OSError as error:
            return Run(problem=f"cannot be started ({error.strerror})")
        printed = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stdout.close()
        errors.seek(0)
        lines = errors.read().decode(errors="replace").strip().splitlines()
    if process.returncode not in ((0, 1) if report or may_find else (0,)):
        words = lines[-1] if lines else "no message"
        return Run(problem=f"ended with {process.returncode}: {words}")
    result = Run(seconds=seconds, work=seconds, peak_kib=usage.ru_maxrss)
    if report:
        written = os.listdir(report) if os.path.isdir(report) else []
        return result if written else Run(problem="wrote no report")
    try:
        result.output = json.loads(printed)
    except ValueError:
        return Run(problem="printed something that is not JSON")
    if "passes" in result.output:
        # The first pass also maps the pages; memory alone is what is asked for.
        passes = sorted(result.output["passes"][1:] or result.output["passes"])
        result.work = passes[len(passes) // 2]
    else:
        result.work = result.output.get("seconds", seconds)
    return result


def anonymous_peak(command):
    """The most memory of its own, in bytes, that `command` held at any moment: Linux only.

    The mapped export is not in it. The process is looked at every two milliseconds, in a run that
    is not timed.
    """
    if not os.path.exists("/proc/self/status"):
        return None
    peak = 0
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while process.poll() is None:
        try:
            with open(f"/proc/{process.pid}/status", encoding="ascii", errors="replace") as file:
                for line in file:
                    if line.startswith("RssAnon:"):
                        peak = max(peak, int(line.split()[1]) * 1024)
        except OSError:
            break
        time.sleep(0.002)
    process.wait()
    return peak

