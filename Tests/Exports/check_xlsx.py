#!/usr/bin/env python3
"""Compares a workbook with the JSON report of the same plan, cell by typed cell.

  check_xlsx.py report.xlsx report.json
"""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
import zipfile

SPACE = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def fail(text):
    sys.exit(f"check_xlsx: {sys.argv[1]}: {text}")


book = zipfile.ZipFile(sys.argv[1])
if book.testzip():
    fail("the archive is broken")
parts = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist()
         if name.endswith(".xml")}
strings = ["".join(node.text or "" for node in item.iter(f"{{{SPACE['m']}}}t"))
           for item in parts["xl/sharedStrings.xml"].findall("m:si", SPACE)]
report = json.load(open(sys.argv[2], encoding="utf-8"))
sheets = [node.get("name") for node in parts["xl/workbook.xml"].find("m:sheets", SPACE)]
if len(sheets) != len(report["areas"]) + 4:
    fail(f"{len(sheets)} sheets: {sheets}")

found = {}
for number in range(2, len(report["areas"]) + 2):
    sheet = parts[f"xl/worksheets/sheet{number}.xml"]
    for wanted in ("autoFilter", "conditionalFormatting", "sheetViews"):
        if sheet.find(f"m:{wanted}", SPACE) is None:
            fail(f"sheet {number} has no {wanted}")
    if sheet.find(".//m:pane[@state='frozen']", SPACE) is None:
        fail(f"sheet {number} has no frozen headings")
    for row in sheet.iter(f"{{{SPACE['m']}}}row"):
        cells = {}
        for cell in row.findall("m:c", SPACE):
            value = cell.findtext("m:v", None, SPACE)
            if value is not None:
                column = re.match("[A-Z]+", cell.get("r"))[0]
                cells[column] = strings[int(value)] if cell.get("t") == "s" else float(value)
        found[cells.get("A")] = cells

compared = 0
for objective in report["objectives"]:
    for indicator in objective["indicators"]:
        cells = found.get(indicator["code"]) or fail(f"{indicator['code']} is missing")
        achievement = indicator["achievement"]
        if achievement is not None:
            cut = int(round(achievement * 10000) // 1000) / 1000
            if not isinstance(cells.get("J"), float) or abs(cells["J"] - cut) > 1e-9:
                fail(f"{indicator['code']}: {cells.get('J')} for {achievement}")
            compared += 1
        measurement = indicator["measurement"]
        if measurement and not isinstance(cells.get("H"), float):
            fail(f"{indicator['code']}: its date is no date")
        if measurement and measurement["value"] is not None \
                and not isinstance(cells.get("F"), float):
            fail(f"{indicator['code']}: its value is no number")
print(f"{sys.argv[1]}: {len(sheets)} sheets, {len(found) - 1} indicators, "
      f"{compared} achievements as in the JSON report")
