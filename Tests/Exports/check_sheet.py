#!/usr/bin/env python3
"""Checks that a spreadsheet program takes no cell of the CSV sheet for a formula, and all its letters.

  check_sheet.py converted.xlsx sheet.csv
"""
import csv
import sys
import zipfile

book = zipfile.ZipFile(sys.argv[1])
sheet = book.read("xl/worksheets/sheet1.xml").decode("utf-8")
strings = book.read("xl/sharedStrings.xml").decode("utf-8")
text = open(sys.argv[2], encoding="utf-8-sig", newline="").read()
rows = list(csv.reader(text.splitlines(True), delimiter=";" if ";" in text.split("\n")[0] else ","))
if "<f>" in sheet or "<f " in sheet:
    sys.exit("check_sheet: a cell became a formula")
if "unità" in rows[0] and "unità" not in strings:
    sys.exit("check_sheet: letters were lost")
if len({len(row) for row in rows}) != 1 or sheet.count("<row ") < len(rows):
    sys.exit("check_sheet: rows were lost")
print(f"{sys.argv[2]}: {len(rows)} rows of {len(rows[0])} cells, no formula")
