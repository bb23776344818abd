"""python-calamine's full read of a workbook's first sheet, into rows of Python values."""

import json
import sys
import time

import python_calamine

start = time.perf_counter()
workbook = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
rows = workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
seconds = time.perf_counter() - start
print(
    json.dumps({
        "seconds": seconds,
        "rows": len(rows),
        "columns": max((len(row) for row in rows), default=0),
        "cells": sum(1 for row in rows for value in row if value != ""),
    })
)  # fmt: skip
