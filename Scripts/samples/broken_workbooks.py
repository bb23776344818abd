"""Workbooks that each show one thing a reader of workbooks should mention."""

import io
import zipfile
from xml.sax.saxutils import escape

from workbooks import DECLARATION, KINDS, MAIN, OFFICE, PACKAGE, column_name


class Error(str):
    """A cell that holds a spreadsheet's error."""


class Formula(str):
    """A cell that holds a formula, written `formula|value`, or `formula|` where no value was kept."""


def cell_xml(place, value):
    if value == "":
        return ""
    if isinstance(value, Error):
        return f'<c r="{place}" t="e"><v>{value}</v></c>'
    if isinstance(value, Formula):
        formula, kept = value.split("|")
        kept = f"<v>{escape(kept)}</v>" if kept else ""
        return f'<c r="{place}" t="str"><f>{escape(formula)}</f>{kept}</c>'
    return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def sheet_xml(rows, stated, merged):
    out = [DECLARATION, f'<worksheet xmlns="{MAIN}">',
           f'<dimension ref="A1:{column_name(len(rows[0]))}{stated or len(rows)}"/><sheetData>']
    for number, row in enumerate(rows, start=1):
        cells = "".join(cell_xml(f"{column_name(at)}{number}", cell) for at, cell in enumerate(row, start=1))
        out.append(f'<row r="{number}">{cells}</row>')
    out.append("</sheetData>")
    if merged:
        out.append(f'<mergeCells count="1"><mergeCell ref="{merged}"/></mergeCells>')
    return "".join(out) + "</worksheet>"


def workbook(rows, others=(), stated=None, merged=None):
    """A workbook with `rows` on its first sheet; `others` are names of further sheets and their states."""
    sheets = [("Sheet1", "visible", sheet_xml(rows, stated, merged))]
    sheets += [(name, state, sheet_xml([["Notes"], ["Nothing to read here"]], None, None)) for name, state in others]
    numbers = range(1, len(sheets) + 1)
    parts = {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{KINDS}.sheet.main+xml"/>'
        + "".join(f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{KINDS}.worksheet+xml"/>'
                  for n in numbers) + "</Types>",
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>' + "".join(
            f'<sheet name="{name}" sheetId="{n}"' + (f' state="{state}"' if state != "visible" else "")
            + f' r:id="rId{n}"/>' for n, (name, state, _) in enumerate(sheets, start=1)) + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">' + "".join(
            f'<Relationship Id="rId{n}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
            for n in numbers) + "</Relationships>",
    }
    for number, (_, _, xml) in enumerate(sheets, start=1):
        parts[f"xl/worksheets/sheet{number}.xml"] = xml
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, xml in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), xml.encode("utf-8"))
    return out.getvalue()
