#!/usr/bin/env python3
"""Puts what the program really prints, and screens that its tests keep, into the documents.

  screens.py PROGRAM DOCUMENT...

A line `<!-- $ COMMAND -->` is followed by a block with the command and its output; a line
`<!-- screen NAME -->` by the screen Tests/DashboardTests/Frames/NAME.screen. Both blocks are
written anew. Commands run in one empty folder a document, one after the other, on copies of the
sample: piano.txt, piano.json (as read) and demo.json (with measurements).
"""
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SAMPLE = ROOT / "SampleData"
COPIES = {
    "piano.txt": "piano_performance_2017-2019.txt",
    "piano.json": "piano_performance_2017-2019.json",
    "demo.json": "piano_performance_2017-2019.dimostrazione.json",
}
BLOCK = re.compile(r"^<!-- (?P<kind>\$|screen) (?P<what>.*?) -->\n(?:```[a-z]*\n.*?^```\n)?",
                   re.M | re.S)


def output(command, folder, program, language):
    """What a shell prints for a command, names of measurements made the same every time."""
    environment = {
        "PATH": f"{folder}/bin:/usr/bin:/bin", "HOME": str(folder / "home"), "COLUMNS": "96",
        "LC_ALL": "it_IT.UTF-8" if language == "it" else "en_GB.UTF-8", "LOGNAME": "bianchi", "TZ": "UTC0",
    }
    run = subprocess.run(["/bin/sh", "-c", command], cwd=folder, env=environment,
                         stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    text = run.stdout.decode("utf-8").replace(str(folder), "~")
    text = re.sub(r"\(([0-9a-z]{6,})\)$", "(3f9c…)", text, flags=re.M)
    # What was recorded today was recorded on this day, so that the documents do not age.
    today = datetime.date.today()
    text = text.replace(today.strftime("%d/%m/%Y"), "05/02/2018").replace(today.isoformat(), "2018-02-05")
    return text.rstrip("\n")


def screen(name):
    text = (ROOT / "Tests/DashboardTests/Frames" / f"{name}.screen").read_text("utf-8")
    return text.split("\n---\n")[0].rstrip("\n")


def renewed(document, program):
    text = document.read_text("utf-8")
    language = "it" if re.search(r"^# .*(?:Guida|Da un|Dal)", text, re.M) else "en"
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for copy, name in COPIES.items():
            shutil.copy(SAMPLE / name, folder / copy)
        (folder / "bin").mkdir()
        (folder / "bin" / "cruscotto").symlink_to(pathlib.Path(program).resolve())
        (folder / "home").mkdir()

        def block(match):
            what = match["what"]
            if match["kind"] == "screen":
                inside = screen(what)
            else:
                shown = output(what, folder, program, language)
                inside = f"$ {what}" + (f"\n{shown}" if shown else "")
            return f"<!-- {match['kind']} {what} -->\n```\n{inside}\n```\n"

        return BLOCK.sub(block, text)


def main():
    program = sys.argv[1]
    for name in sys.argv[2:]:
        document = pathlib.Path(name)
        if "\n<!-- $ " in document.read_text("utf-8") or "\n<!-- screen " in document.read_text("utf-8"):
            document.write_text(renewed(document, program), "utf-8")


main()
