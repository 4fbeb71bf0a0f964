#!/usr/bin/env python3
"""Walks the links of installed documents: each must lead to a file that is there, and to a heading in it.

  check_links.py FOLDER
"""
import pathlib
import re
import sys
import urllib.parse

LINK = re.compile(r"!?\[[^\]]*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)|(?:href|src)=\"([^\"]+)\"")
HEADING = re.compile(r"^#{1,6} +(.+?) *#*$", re.M)
CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.M | re.S)


def anchors(text):
    """The names by which forges let headings be linked."""
    names = set()
    for heading in HEADING.findall(CODE.sub(lambda code: "" if "\n" in code[0] else code[0], text)):
        name = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
        count = sum(1 for other in names if re.fullmatch(re.escape(name) + r"(-\d+)?", other))
        names.add(name if count == 0 else f"{name}-{count}")
    return names


def links(text):
    for match in LINK.finditer(CODE.sub("", text)):
        yield match[1] or match[2]


def fault(document, link, root):
    """What is wrong with a link; None where it leads somewhere."""
    parts = urllib.parse.urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = document
    if parts.path:
        target = (document.parent / urllib.parse.unquote(parts.path)).resolve()
        if root not in [target, *target.parents]:
            return "leads out of the folder"
        if not target.exists():
            return "leads to no file"
    if parts.fragment and parts.fragment not in anchors(target.read_text()):
        return "leads to no heading"
    return None


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    count, faults = 0, []
    for document in sorted(root.rglob("*.md")):
        for link in links(document.read_text()):
            count += 1
            what = fault(document, link, root)
            if what:
                faults.append(f"{document.relative_to(root)}: {link} {what}")
    if faults or count == 0:
        sys.exit("check-links: " + ("\n".join(faults) or "no document has a link"))
    print(f"check-links: {count} links lead somewhere")


main()
