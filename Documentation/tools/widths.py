#!/usr/bin/env python3
"""Writes the table of how wide characters are out of Unicode's own data.

  widths.py FOLDER > Sources/Text/WidthTable.swift

FOLDER holds UnicodeData.txt and EastAsianWidth.txt (Debian: package unicode-data, /usr/share/unicode).
The table is kept in the repository, so that every build, whatever its system, gives a character the
same width; make it anew only to follow a newer Unicode, and look at what changes on the screen.
"""
import pathlib
import re
import sys

MARK, NARROW, WIDE, INVISIBLE, UNASSIGNED = range(5)
# Ambiguous or narrow by older versions of Unicode, but wide wherever terminals show them; the last
# ones by newer versions, too.
SHOWN_WIDE = [(0x3248, 0x324F), (0x4DC0, 0x4DFF)]
# Vowels and final consonants of Hangul, and a vowel of Ahom, join the syllable before them.
JOINING = [(0x1160, 0x11FF), (0xD7B0, 0xD7FB), (0x1171E, 0x1171E)]


def categories(path):
    found, first = {}, None
    for line in path.read_text().splitlines():
        fields = line.split(";")
        code = int(fields[0], 16)
        if fields[1].endswith("First>"):
            first = code
        for place in range(first if fields[1].endswith("Last>") else code, code + 1):
            found[place] = fields[2]
    return found


def wide(path):
    found = set()
    for line in path.read_text().splitlines():
        match = re.match(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*[WF]\b", line)
        if match:
            found.update(range(int(match[1], 16), int(match[2] or match[1], 16) + 1))
    return found


def kind(code, category, wides):
    if category is None:
        return UNASSIGNED
    if any(low <= code <= high for low, high in JOINING) or category == "Cf" and code != 0xAD:
        return INVISIBLE
    if category in ("Mn", "Me"):
        return MARK
    is_wide = code in wides or any(low <= code <= high for low, high in SHOWN_WIDE)
    return WIDE if is_wide else NARROW


def main(folder):
    named = categories(folder / "UnicodeData.txt")
    wides = wide(folder / "EastAsianWidth.txt")
    version = (folder / "EastAsianWidth.txt").read_text().split("-", 1)[1].split(".txt")[0]
    entries, last = [], None
    for code in range(0x110000):
        here = kind(code, named.get(code), wides)
        if here != last:
            entries.append(f"0x{code << 3 | here:X}")
            last = here
    print(f"// Made by Documentation/tools/widths.py from the data of Unicode {version}; not to be edited.\n")
    print("/// Where runs of characters of one width begin: the first scalar from bit 3, its")
    print("/// ``WidthClass`` below.")
    print("let widthRuns: [UInt32] = [")
    line = " "
    for entry in entries:
        if len(line) + len(entry) + 2 > 100:
            print(line)
            line = " "
        line += f" {entry},"
    print(f"{line}\n]")


main(pathlib.Path(sys.argv[1]))
