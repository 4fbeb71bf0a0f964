#!/usr/bin/env python3
"""Measures the program beside the least that it could cost, and beside its peers, and prints one table.

    bench.py PROGRAM [--parts PROGRAM] [--only PARTS] [--runs N] [--folder F]

Everything that is compared is measured in turns in one run: only the ratios mean something on another
machine. See Documentation/performance.md.
"""
import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

from terminal import DOWN, SWITCHED, Terminal, first_frame

HERE = os.path.dirname(os.path.abspath(__file__))
SAMPLE = os.path.join(HERE, "..", "SampleData", "piano_performance_2017-2019.dimostrazione.json")
SIZES = [92, 3000, 30000]
DOCUMENT = os.path.join(HERE, "..", "SampleData", "piano_performance_2017-2019.txt")
COPIES = [20, 200]
DAY = ["--as-of", "2018-01-31"]
TALL, NARROW = (120, 40), (98, 30)
PEERS = {"tig": ["tig"], "htop": ["htop"], "ncdu": ["ncdu", "/usr/share/doc"],
         "ncdu, a dozen files": ["ncdu", "{folder}"], "mc": ["mc", "-u"],
         "visidata": ["vd", "{table}"], "hledger-ui": ["hledger-ui", "-f", "{journal}"]}


class Bench:
    def __init__(self, given):
        self.program = os.path.abspath(given.program)
        self.folder = os.path.abspath(given.folder)
        self.runs = given.runs
        os.makedirs(self.folder, exist_ok=True)
        self.home = os.path.join(self.folder, "home")
        shutil.rmtree(self.home, ignore_errors=True)
        os.makedirs(self.home)
        self.variables = {"HOME": self.home}
        self.floor = os.path.join(self.folder, "floor")
        subprocess.run(["cc", "-O2", "-o", self.floor, f"{HERE}/floor.c", "-lncursesw"], check=True)
        self.sample = os.path.join(self.folder, "sample.json")
        shutil.copy(SAMPLE, self.sample)
        self.rows = []

    def plan(self, size):
        """Returns a made-up plan, written once for every version of the generator."""
        path, source = f"{self.folder}/plan-{size}.json", f"{HERE}/generate_plan.py"
        if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(source):
            subprocess.run([sys.executable, source, str(size), path], check=True)
        return path

    def copy(self, size):
        """Returns a copy of a plan that may be written to."""
        path = f"{self.folder}/copy.json"
        shutil.copy(self.plan(size), path)
        return path

    def row(self, what, value, unit, base, base_name, wanted=None):
        """Notes one figure beside what it is compared with, and the most that the ratio should be."""
        ratio = value / base if base else float("nan")
        mark = "" if wanted is None else f"<= {wanted:g}  " + ("yes" if ratio <= wanted else "NO")
        self.rows.append((what, f"{value:,.4g} {unit}", f"{base:,.4g} {base_name}", f"{ratio:.2f}", mark))
        print(f"  {what}: {value:,.4g} {unit}, {ratio:.2f} x {base_name}", file=sys.stderr, flush=True)

    def open(self, command, size=TALL):
        terminal = Terminal(command, size=size, variables=self.variables, folder=self.folder)
        terminal.frame(0.3, least=SWITCHED)
        return terminal

    def dashboard(self, plan, *options):
        return [self.program, plan, *DAY, *options]


def in_turns(measures, runs):
    """Runs several measurements in turns; returns the median of each."""
    figures = {name: [] for name in measures}
    for _ in range(runs):
        for name, measure in measures.items():
            figure = measure()
            if figure is not None:
                figures[name].append(figure)
    return {name: statistics.median(list) for name, list in figures.items() if list}


def timed(command, **options):
    """Returns a measurement of the milliseconds that a command takes, its output thrown away."""
    def measure():
        start = time.monotonic()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True, **options)
        return (time.monotonic() - start) * 1000
    return measure


def start(bench):
    commands = {"floor": [bench.floor], "cruscotto": bench.dashboard(bench.sample)}
    measures = {name: (lambda command=command: first_frame(
        command, size=TALL, variables=bench.variables, folder=bench.folder)) for name, command in commands.items()}
    found = in_turns(measures, bench.runs)
    bench.row("start, sample plan: first frame", found["cruscotto"], "ms", found["floor"], "ms of the floor", 3)
    quick = in_turns({"status": timed([bench.program, "status", *DAY, bench.sample]),
                      "jq": timed(["jq", "length", bench.sample])}, bench.runs)
    bench.row("status, sample plan", quick["status"], "ms", quick["jq"], "ms of jq length", 1)


def peers(bench):
    places = {"folder": os.path.join(HERE, "..", "Documentation"), "table": f"{bench.folder}/table.tsv",
              "journal": f"{bench.folder}/main.journal"}
    with open(places["table"], "w", encoding="utf-8") as file:
        file.write("name\tvalue\n" + "".join(f"riga {number}\t{number}\n" for number in range(50)))
    with open(places["journal"], "w", encoding="utf-8") as file:
        file.write("2017-01-01 primo\n  spese  10 EUR\n  cassa\n")
    repository = f"{bench.folder}/repository"
    if not os.path.exists(repository):
        subprocess.run(f"git init -q {repository} && cd {repository} && git -c user.name=n -c user.email=e "
                       "commit -q --allow-empty -m first", shell=True, check=True)
    measures = {"cruscotto": lambda: first_frame(
        bench.dashboard(bench.sample), size=TALL, variables=bench.variables, folder=bench.folder)}
    for name, command in PEERS.items():
        command = [part.format(**places) for part in command]
        if shutil.which(command[0]):
            measures[name] = lambda command=command: first_frame(
                command, size=TALL, variables=bench.variables, folder=repository, pause=0.3)
    found = in_turns(measures, max(3, bench.runs // 4))
    for name in PEERS:
        if name in found:
            bench.row(f"start beside {name}", found["cruscotto"], "ms", found[name], f"ms of {name}", 1)


def browse(bench, plan, size):
    """Opens the list of all objectives and goes some way down, so that every key scrolls."""
    terminal = bench.open(bench.dashboard(plan), size)
    terminal.press(b"p", 0.3)
    for _ in range(40):
        terminal.press(DOWN, 0.02)
    return terminal


def floor_list(bench, size):
    terminal = bench.open([bench.floor], size)
    for _ in range(60):
        terminal.press(DOWN, 0.02)
    return terminal


def keys(bench):
    plan = bench.plan(SIZES[-1])
    for size, words in [(TALL, "list and detail"), (NARROW, "list alone")]:
        ours, floor = browse(bench, plan, size), floor_list(bench, size)
        times, counts = {"cruscotto": [], "floor": []}, {"cruscotto": [], "floor": []}
        for _ in range(bench.runs * 20):
            for name, terminal in [("floor", floor), ("cruscotto", ours)]:
                took, data = terminal.press(DOWN)
                if took is not None:
                    times[name].append(took)
                    counts[name].append(len(data))
        ours.end()
        floor.end()
        for share, name in [(50, "p50"), (99, "p99")]:
            cut = {key: statistics.quantiles(value, n=100)[share - 1] for key, value in times.items()}
            bench.row(f"one key, 30,000 objectives, {words}, {name}", cut["cruscotto"], "ms", cut["floor"],
                      "ms of the floor", 1.5 if share == 99 else None)
        sent = {key: statistics.median(value) for key, value in counts.items()}
        if size == NARROW:
            bench.row(f"bytes of a key, {words}", sent["cruscotto"], "bytes", sent["floor"],
                      "bytes of the floor", 1.3)
        else:
            bench.row(f"bytes of a key, {words}", sent["cruscotto"], "bytes", 2000, "bytes", 1)


def flood(bench):
    """Sends 200 keys at once; the screen, drawn anew, must be that of one key after another."""
    plan, took, last = bench.plan(SIZES[-1]), {"cruscotto": [], "floor": []}, []
    for turn in range(max(3, bench.runs // 4)):
        ours, floor = browse(bench, plan, TALL), floor_list(bench, TALL)
        for name, terminal in [("floor", floor), ("cruscotto", ours)]:
            took[name].append(terminal.press(DOWN * 200, 0.1, 5)[0])
        if turn == 0:
            last.append(ours.press(b"\x0c", 0.3)[1])
        ours.end()
        floor.end()
    slow = browse(bench, plan, TALL)
    for _ in range(200):
        slow.press(DOWN)
    last.append(slow.press(b"\x0c", 0.3)[1])
    slow.end()
    found = {name: statistics.median(list) for name, list in took.items()}
    same = "the same screen" if last[0] == last[1] else "ANOTHER SCREEN"
    bench.row(f"200 keys at once ({same} as one by one)", found["cruscotto"], "ms", found["floor"],
              "ms of the floor", 1)


def memory(bench):
    found = {}
    for name, command in [("floor", [bench.floor]), ("cruscotto", bench.dashboard(bench.sample))]:
        terminal = bench.open(command)
        for _ in range(20):
            terminal.press(DOWN)
        found[name] = terminal.memory()[0]
        terminal.end()
    bench.row("memory at rest, sample plan", found["cruscotto"], "MB", found["floor"], "MB of the floor", 10)


def scale(bench):
    plan = bench.plan(SIZES[-1])
    size = os.path.getsize(plan) / 1e6
    parse = ("import orjson,sys,time\ndata=open(sys.argv[1],'rb').read()\nstart=time.monotonic()\n"
             "orjson.loads(data)\nprint((time.monotonic()-start)*1000)")

    def orjson():
        return float(subprocess.run([sys.executable, "-c", parse, plan], capture_output=True, check=True).stdout)

    def ours():
        return first_frame(bench.dashboard(plan), size=TALL, variables=bench.variables, folder=bench.folder)
    found = in_turns({"orjson": orjson, "ours": ours}, max(3, bench.runs // 4))
    bench.row("first frame, 30,000 objectives", found["ours"], "ms", found["orjson"], "ms of orjson parsing", 1.5)
    terminal = bench.open(bench.dashboard(plan))
    bench.row("largest memory at the first frame", terminal.memory()[1] * 1.048576, "MB", size, "MB of the file", 4)
    terminal.end()


def work(bench):
    """Searches, and enters a measurement: the frame after the key, and the file after the frame."""
    path = bench.copy(SIZES[-1])
    terminal = bench.open(bench.dashboard(path))
    terminal.press(b"p", 0.3)
    terminal.press(b"/", 0.3)
    times = [terminal.press(letter.encode(), 0.05)[0] for letter in "N. imprese"]
    bench.row("search over all texts, first key", times[0], "ms", 16.7, "ms of a frame", 1)
    bench.row("search over all texts, slowest further key", max(times[1:]), "ms", 16.7, "ms of a frame", 1)
    for keys in [b"\r", b"e", b"999"]:  # The first objective found counts firms; more than it asks for.
        terminal.press(keys, 0.3)
    before = os.stat(path).st_ino
    sent = time.monotonic()
    took, _ = terminal.press(b"\r", 0.012)
    while os.stat(path).st_ino == before and time.monotonic() < sent + 20:
        time.sleep(0.002)
    saved = (time.monotonic() - sent) * 1000
    moved = terminal.press(DOWN, 0.012)[0]
    terminal.end()
    bench.row("entering a measurement: its effect shown", took, "ms", 16.7, "ms of a frame", 1)
    bench.row("entering a measurement: on the disk", saved, "ms", 1000, "ms", 1)
    bench.row("a key while it is saved", moved or 0, "ms", 16.7, "ms of a frame", 1)


def reading(bench):
    """Imports copies of the sample document, one behind the other: ten times the rows, ten times the time."""
    with open(DOCUMENT, encoding="utf-8") as file:
        document = file.read()
    measures = {}
    for copies in COPIES:
        path, plan = f"{bench.folder}/document-{copies}.txt", f"{bench.folder}/document-{copies}.json"
        with open(path, "w", encoding="utf-8") as file:
            file.write("\n".join([document] * copies))
        command = f"rm -f {plan} && exec {bench.program} import {path} -o {plan}"
        measures[copies] = timed(["sh", "-c", command], stderr=subprocess.DEVNULL)
    found = in_turns(measures, max(3, bench.runs // 4))
    few, many = COPIES
    bench.row(f"import of {92 * many:,} rows", found[many], "ms", 2000, "ms", 1)
    bench.row(f"import of {92 * many:,} rows beside {92 * few:,}", found[many], "ms",
              found[few] * many / few, "ms in proportion", 1.2)


def sizes(bench, program):
    """Prints how the parts cost with the size of the plan, by the micro-benchmarks."""
    figures = {}
    for size in SIZES:
        result = subprocess.run(
            [program, "--format", "json", "--min-time", "0.5", "--quiet"], check=True, capture_output=True, text=True,
            env={**os.environ, "CRUSCOTTO_PLAN": bench.plan(size)})
        for entry in json.loads(result.stdout)["benchmarks"]:
            figures.setdefault(entry["name"], {})[size] = entry["time"] / 1e6
    head = ["what, in ms (median)"] + [f"{size:,}" for size in SIZES] + ["30,000 / 3,000"]
    table([head] + [[name] + [f"{by[size]:.4g}" for size in SIZES] + [f"{by[30000] / by[3000]:.2f}"]
                    for name, by in figures.items()])


def counts(bench, program):
    """Prints how many instructions the parts execute: figures that do not drift with the machine."""
    stripped = f"{bench.folder}/parts"  # valgrind cannot read what the compiler notes for debuggers
    subprocess.run(["strip", "-g", "-o", stripped, program], check=True)
    rows = [["what, plan of 300 objectives", "million instructions"]]
    for name, more in [("load", 1), ("write", 1), ("evaluate all", 1), ("evaluate one", 50), ("frame, overview", 20),
                       ("key and frame, list and detail", 50), ("key and frame, list alone", 50),
                       ("search, a letter", 5)]:
        few, many = [executed(stripped, name, times, bench) for times in (1, 1 + more)]
        rows.append([name, f"{(many - few) / more / 1e6:.3f}"])
    table(rows)


def executed(program, name, times, bench):
    result = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--filter", name,
         "--iterations", str(times), "--warmup-iterations", "1"],
        capture_output=True, text=True, env={**os.environ, "CRUSCOTTO_PLAN": bench.plan(300)})
    return int(next(line for line in result.stderr.splitlines() if "Collected" in line).split()[-1])


def table(rows):
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    for number, row in enumerate(rows):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")
    print()


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        name = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
    with open("/proc/meminfo", encoding="utf-8") as file:
        memory = int(file.readline().split()[1]) / 1e6
    print(f"{name}, {os.cpu_count()} cores, {memory:.0f} GB, Linux {os.uname().release}; "
          f"load {os.getloadavg()[0]:.1f} at the start\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--parts", help="the program of the micro-benchmarks")
    parser.add_argument("--only", help="what to measure, with commas between: start, peers, keys, flood, memory, "
                        "scale, work, reading, sizes, counts")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--folder", default=os.path.join(HERE, "..", ".build", "benchmarks"))
    given = parser.parse_args()
    bench = Bench(given)
    parts = {part.__name__: part for part in [start, peers, keys, flood, memory, scale, work, reading]}
    machine()
    for name in given.only.split(",") if given.only else parts:
        if name in parts:
            parts[name](bench)
    if bench.rows:
        table([("what", "measured", "beside", "ratio", "wanted")] + bench.rows)
    for part in [sizes, counts] if given.parts else []:
        if not given.only or part.__name__ in given.only.split(","):
            part(bench, os.path.abspath(given.parts))


if __name__ == "__main__":
    main()
