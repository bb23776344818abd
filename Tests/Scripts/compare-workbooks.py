"""Holds the tables made of workbooks against another reader: openpyxl, cell by cell.

    python3 Tests/Scripts/compare-workbooks.py BINARY [FOLDER]

BINARY is the built surveyvoice; FOLDER holds workbooks, by default those of the shared data beside
the repository. Every sheet that is shown is compared. Ends in 0 where all agree (or where openpyxl
or the folder is absent, which it says), else 1.
"""

import csv
import datetime
import io
import pathlib
import re
import subprocess
import sys
import warnings

try:
    import openpyxl
except ImportError:
    print("left out: the Python package openpyxl is not installed")
    sys.exit(0)

# Where openpyxl is not the measure: what we read instead, and why. By file, sheet number and cell.
LEAP = "openpyxl reads day 60 as 28 February 1900; Excel shows the 29th, which never was"
ESCAPES = "openpyxl leaves _x000D_ as it is spelt; it stands for a carriage return"
KNOWN = {
    ("dates-leap-year-1900-xlsx.xlsx", 1, "A5"): ("1900-02-29 08:00:00", LEAP),
    ("dates-leap-year-1900-xlsx.xlsx", 2, "A8"): ("1900-02-29 08:00:00", LEAP),
    ("new_line_errors.xlsx", 1, "A2"): (
        "first line of text \nsecond line of text \n"
        "i don't know what type of line feed I've used \nlast line",
        ESCAPES,
    ),
}

# Columns of dates that openpyxl takes for numbers: it joins styles that are alike, and then counts
# wrongly to those of cells behind them.
DATES = {("los-angeles-arrests-xlsx.xlsx", "R")}

# Rows whose merged cells count for all their columns.
HEADER_ROWS = 3


def shows_time(number_format):
    """Whether a number format has hours or seconds, outside quotes, escapes and brackets."""
    code = re.sub(r'"[^"]*"|\\.|_.|\*.', "", number_format.split(";")[0])
    if re.search(r"\[(h+|m+|s+)\]", code, re.I):
        return True
    return bool(re.search(r"[hs]", re.sub(r"\[[^\]]*\]", "", code), re.I))


def clock(time):
    """A time as we write it: milliseconds only where there are any."""
    total = (time.hour * 3600 + time.minute * 60 + time.second) * 1000
    return span(total + round(time.microsecond / 1000))


def span(milliseconds):
    whole, rest = divmod(milliseconds, 1000)
    words = f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
    return words + (f".{rest:03}".rstrip("0") if rest else "")


def number(value):
    """The shortest decimal of 15 significant digits, as people see it."""
    if isinstance(value, int):
        return str(value)
    words = f"{value:.15g}"
    if "e" not in words:
        return words
    mantissa, exponent = f"{value:.14e}".split("e")
    exponent = int(exponent)
    if -9 <= exponent < 21:
        return f"{value:.{max(0, 14 - exponent)}f}".rstrip("0").rstrip(".")
    return f"{mantissa.rstrip('0').rstrip('.')}E{exponent:+03}"


def words(cell, is_date=False):
    """What a cell of openpyxl's says, as we write it."""
    value = cell.value
    if is_date and isinstance(value, int):
        value = openpyxl.utils.datetime.from_excel(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return number(value)
    if isinstance(value, datetime.datetime):
        # To the nearest millisecond, as a spreadsheet's number has it.
        value += datetime.timedelta(microseconds=500)
        value = value.replace(microsecond=value.microsecond // 1000 * 1000)
        day = f"{value:%Y-%m-%d}".zfill(10)
        midnight = value.time() == datetime.time()
        return day if midnight and not shows_time(cell.number_format) else f"{day} {clock(value)}"
    if isinstance(value, datetime.time):
        return clock(value)
    if isinstance(value, datetime.timedelta):
        return span(round(value.total_seconds() * 1000))
    return str(value).replace("\r\n", "\n")


def expected(sheet, file):
    """The sheet's cells that are not empty, by row and column."""
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            letters = openpyxl.utils.get_column_letter(cell.column)
            text = words(cell, (file, letters) in DATES)
            if text:
                cells[cell.row, cell.column] = text
    width = max((column for _, column in cells), default=0)
    for merged in sheet.merged_cells.ranges:
        text = cells.get((merged.min_row, merged.min_col), "")
        if text and merged.min_row <= HEADER_ROWS:
            for column in range(merged.min_col, min(merged.max_col, width) + 1):
                cells.setdefault((merged.min_row, column), text)
    return cells


def found(binary, path, number):
    """What we read: the cells that are not empty, or the words of an error."""
    run = subprocess.run(
        [binary, "table", str(path), "--sheet", str(number)], capture_output=True
    )
    if run.returncode != 0:
        return {}, run.stderr.decode("utf-8", "replace").strip()
    rows = csv.reader(io.StringIO(run.stdout.decode("utf-8"), newline=""))
    cells = {}
    for row, values in enumerate(rows, 1):
        for column, value in enumerate(values, 1):
            if value:
                cells[row, column] = value
    return cells, None


def forgive_styles():
    """Lets openpyxl open a workbook whose cells name styles that it has not (los-angeles-arrests)."""
    reader = openpyxl.worksheet._reader.WorksheetReader
    bind = reader.bind_cells

    def forgiving(self):
        styles = self.ws.parent._cell_styles
        list.extend(styles, [styles[0]] * 1000)
        bind(self)

    reader.bind_cells = forgiving


def differences(binary, path):
    """How many sheets of a workbook were compared, and the places where the two differ."""
    workbook = openpyxl.load_workbook(path, data_only=True)
    lines = []
    sheets = 0
    for number, name in enumerate(workbook.sheetnames, 1):
        sheet = workbook[name]
        if not hasattr(sheet, "iter_rows") or sheet.sheet_state != "visible":
            continue
        sheets += 1
        theirs = expected(sheet, path.name)
        ours, error = found(binary, path, number)
        if error and not theirs and "holds no value" in error:
            continue
        if error:
            lines.append(f"sheet {number}: {error}")
            continue
        for place in sorted(theirs.keys() | ours.keys()):
            cell = f"{openpyxl.utils.get_column_letter(place[1])}{place[0]}"
            known = KNOWN.get((path.name, number, cell))
            wanted = known[0] if known else theirs.get(place, "")
            if ours.get(place, "") != wanted:
                lines.append(f"sheet {number}, {cell}: {ours.get(place, '')!r}, not {wanted!r}")
    return sheets, lines


def main():
    if len(sys.argv) < 2:
        print(__doc__.strip())
        return 2
    root = pathlib.Path(__file__).resolve().parents[2]
    binary = str(pathlib.Path(sys.argv[1]).resolve())
    shared = root.parent / "shared" / "data" / "conformance" / "xlsx"
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else shared
    if not folder.is_dir():
        print("left out: the shared data folder is not beside the repository")
        return 0
    warnings.simplefilter("ignore")  # about parts of workbooks that openpyxl does not know
    forgive_styles()
    sheets = failed = 0
    workbooks = sorted(folder.glob("*.xlsx"))
    for path in workbooks:
        count, lines = differences(binary, path)
        sheets += count
        if lines:
            failed += 1
            print(f"{path.name} is read otherwise than by openpyxl:")
            for line in lines[:10]:
                print(f"  {line}")
            if len(lines) > 10:
                print(f"  and {len(lines) - 10} more")
    print(f"workbooks: {len(workbooks)} compared, {sheets} sheets, {failed} differ")
    return 1 if failed or not workbooks else 0


if __name__ == "__main__":
    sys.exit(main())
