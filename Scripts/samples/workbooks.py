"""Writes XLSX workbooks: plain XML in an archive that is the same bytes everywhere.

A cell is None (no cell), a text, a whole number or a moment (a datetime). Entries are stored, not deflated,
since builds of zlib differ in the bytes they make; dates of entries are the archive format's first day.
"""

import datetime
import io
import re
import zipfile
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
KINDS = "application/vnd.openxmlformats-officedocument.spreadsheetml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NO_ROW = []

# Number format 22, which Excel shows as the local m/d/yy h:mm, has no seconds: tools write their own.
SECONDS = "m/d/yy\\ h:mm:ss"


def column_name(number):
    """1 is A, 27 is AA."""
    name = ""
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name


def serial(moment):
    """Days since the last of 1899, as Excel counts them from March 1900 on."""
    since = moment - datetime.datetime(1899, 12, 30)
    text = repr(since.days + since.seconds / 86400)
    return text[:-2] if text.endswith(".0") else text


def text_xml(text):
    """A text as `<t>` holds it: line ends kept, what looks like an escape escaped."""
    text = re.sub(r"_x([0-9A-Fa-f]{4})_", r"_x005F_x\1_", text).replace("\r", "_x000D_")
    keep = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
    return f"<t{keep}>{escape(text)}</t>"


class Workbook:
    """One sheet of rows, with what a tool puts around it."""

    def __init__(self, sheet="Sheet1", table=None, inline=False, date_format=SECONDS, application="Microsoft Excel",
                 hidden=None, bold_header=False, merged=()):
        self.sheet, self.table, self.inline = sheet, table, inline
        self.date_format, self.application = date_format, application
        self.hidden, self.bold_header, self.merged = hidden, bold_header, merged
        self.strings, self.uses = {}, 0

    def cell(self, row, column, value, header):
        place = f'r="{column_name(column)}{row}"'
        if value is None or value == "":
            return ""
        if isinstance(value, datetime.datetime):
            return f'<c {place} s="1"><v>{serial(value)}</v></c>'
        if isinstance(value, bool):
            return f'<c {place} t="b"><v>{int(value)}</v></c>'
        if isinstance(value, (int, float)):
            return f"<c {place}><v>{value}</v></c>"
        style = ' s="2"' if header and self.bold_header else ""
        if self.inline:
            return f'<c {place}{style} t="inlineStr"><is>{text_xml(value)}</is></c>'
        self.uses += 1
        at = self.strings.setdefault(value, len(self.strings))
        return f'<c {place}{style} t="s"><v>{at}</v></c>'

    def sheet_xml(self, rows, header_rows):
        width = max(len(row) for row in rows)
        out = [DECLARATION, f'<worksheet xmlns="{MAIN}" xmlns:r="{OFFICE}">',
               f'<dimension ref="A1:{column_name(width)}{len(rows)}"/>',
               '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
               '<sheetFormatPr defaultRowHeight="15"/><sheetData>']
        for number, row in enumerate(rows, start=1):
            # A row without any cell is left out of the sheet, as Excel leaves it out.
            if row is NO_ROW:
                continue
            cells = "".join(self.cell(number, at, value, number <= header_rows)
                            for at, value in enumerate(row, start=1))
            out.append(f'<row r="{number}">{cells}</row>')
        out.append("</sheetData>")
        if self.merged:
            ranges = "".join(f'<mergeCell ref="{ref}"/>' for ref in self.merged)
            out.append(f'<mergeCells count="{len(self.merged)}">{ranges}</mergeCells>')
        if self.table:
            out.append('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>')
        out.append("</worksheet>")
        return "".join(out)

    def table_xml(self, rows):
        """The table over the rows; its columns are named as the cells of the first row."""
        ref = f"A1:{column_name(len(rows[0]))}{len(rows)}"
        names = "".join(
            '<tableColumn id="{}" name="{}"/>'.format(
                at, escape(name, {'"': "&quot;"}).replace("\n", "_x000a_"))
            for at, name in enumerate(rows[0], start=1))
        return (f'{DECLARATION}<table xmlns="{MAIN}" id="1" name="{self.table}" displayName="{self.table}" '
                f'ref="{ref}" totalsRowShown="0"><autoFilter ref="{ref}"/>'
                f'<tableColumns count="{len(rows[0])}">{names}</tableColumns>'
                '<tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>')

    def styles_xml(self):
        code = escape(self.date_format, {'"': "&quot;"})
        return (f'{DECLARATION}<styleSheet xmlns="{MAIN}"><numFmts count="1">'
                f'<numFmt numFmtId="164" formatCode="{code}"/></numFmts>'
                '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
                '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
                '<fills count="2"><fill><patternFill patternType="none"/></fill>'
                '<fill><patternFill patternType="gray125"/></fill></fills>'
                "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
                '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
                '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
                '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs>'
                "</styleSheet>")

    def encode(self, rows, header_rows=1):
        """The bytes of the workbook."""
        sheets = [(self.sheet, "visible", rows)]
        if self.hidden:
            sheets.append((self.hidden[0], "hidden", self.hidden[1]))
        parts = {}
        for number, (_, _, content) in enumerate(sheets, start=1):
            table, self.table = self.table, self.table if number == 1 else None
            parts[f"xl/worksheets/sheet{number}.xml"] = self.sheet_xml(content, header_rows)
            self.table = table
        overrides = [("/xl/workbook.xml", f"{KINDS}.sheet.main+xml"), ("/xl/styles.xml", f"{KINDS}.styles+xml")]
        overrides += [(f"/{name}", f"{KINDS}.worksheet+xml") for name in parts]
        links = [(f"worksheets/sheet{number}.xml", "worksheet") for number in range(1, len(sheets) + 1)]
        links.append(("styles.xml", "styles"))
        listed = "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}"'
            + (f' state="{state}"' if state != "visible" else "") + f' r:id="rId{number}"/>'
            for number, (name, state, _) in enumerate(sheets, start=1))
        parts["xl/workbook.xml"] = (
            f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>')
        parts["xl/styles.xml"] = self.styles_xml()
        if not self.inline:
            links.append(("sharedStrings.xml", "sharedStrings"))
            overrides.append(("/xl/sharedStrings.xml", f"{KINDS}.sharedStrings+xml"))
            items = "".join(f"<si>{text_xml(text)}</si>" for text in self.strings)
            parts["xl/sharedStrings.xml"] = (
                f'{DECLARATION}<sst xmlns="{MAIN}" count="{self.uses}" uniqueCount="{len(self.strings)}">{items}</sst>')
        if self.table:
            overrides.append(("/xl/tables/table1.xml", f"{KINDS}.table+xml"))
            parts["xl/tables/table1.xml"] = self.table_xml(rows)
            parts["xl/worksheets/_rels/sheet1.xml.rels"] = relationships([("../tables/table1.xml", "table")])
        parts["xl/_rels/workbook.xml.rels"] = relationships(links)
        overrides.append(("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"))
        parts["docProps/app.xml"] = (
            f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
            f"<Application>{escape(self.application)}</Application></Properties>")
        parts["_rels/.rels"] = relationships([("xl/workbook.xml", "officeDocument"),
                                              ("docProps/app.xml", "extended-properties")])
        types = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides)
        first = (f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
                 f'<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                 f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>')
        return archive([("[Content_Types].xml", first)] + sorted(parts.items()))


def relationships(links):
    items = "".join(f'<Relationship Id="rId{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
                    for number, (target, kind) in enumerate(links, start=1))
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{items}</Relationships>'


def archive(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as file:
        for name, text in parts:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            # Without these the archive would name the system it was made on.
            entry.create_system, entry.external_attr = 0, 0
            file.writestr(entry, text.encode("utf-8"))
    return out.getvalue()
