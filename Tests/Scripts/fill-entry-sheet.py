"""Types three paper returns into an entry workbook, as its own rules ask for them.

fill-entry-sheet.py BEFORE.xlsx AFTER.xlsx; needs openpyxl. Prints how many cells it filled.
"""

import datetime
import sys

import openpyxl
from openpyxl.utils import range_boundaries


def options(book, formula):
    sheet, cells = formula.lstrip("=").split("!")
    left, top, right, bottom = range_boundaries(cells.replace("$", ""))
    return [book[sheet.strip("'")].cell(row, left).value for row in range(top, bottom + 1)]


def typed(book, rule, number):
    if rule.type == "list":
        labels = options(book, rule.formula1)
        if labels == ["x"]:
            return "x" if number == 0 else None
        return labels[0] if "Type the rest" in rule.prompt else labels[number % len(labels)]
    if rule.type in ("whole", "decimal"):
        return max(float(rule.formula1), 1)
    if rule.type == "date":
        return datetime.date(2025, 1, 29 + number)
    return f"- by hand {number}, “quoted”"


def main():
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book.worksheets[0]
    filled = 0
    for rule in sheet.data_validations.dataValidation:
        column = min(area.min_col for area in rule.sqref.ranges)
        for number in range(3):
            value = f"P00{number + 1}" if column == 1 else typed(book, rule, number)
            if value is not None:
                sheet.cell(number + 2, column).value = value
                filled += 1
    book.save(sys.argv[2])
    print(filled)


main()
