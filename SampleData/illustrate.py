#!/usr/bin/env python3
"""Makes the plan with illustrative measurements out of the imported one.

  illustrate.py piano_performance_2017-2019.json > piano_performance_2017-2019.dimostrazione.json

The figures are made up, to show the program: they are no data of the organisation, and the plan
says so. Between 30 June 2017, 31 October 2017 and 31 January 2018 every status occurs.
"""
import datetime
import json
import sys

Q1, Q2, Q3, Q4 = "2017-03-31", "2017-06-30", "2017-09-30", "2017-12-31"

# Code: dated figures; a pair is numerator and denominator.
FIGURES = {
    "1.1": {Q1: (45, 190), Q2: (98, 190), Q3: (139, 200), Q4: (168, 200)},
    "1.1.2": {Q1: (45, 190), Q2: (121, 190)},
    "1.2": {Q2: 1, Q4: 3},
    "1.2.3": {Q2: 1, Q3: 2, Q4: 2},
    "1.3": {Q2: 12, Q3: 21, Q4: 28},
    "1.3.2": {Q2: 20, Q3: 38, Q4: 52},
    "1.E1": {Q1: (61, 90), Q2: (130, 180), Q3: (205, 270), Q4: (281, 362)},
    "1.E2": {Q1: "6.1", Q2: "5.4", Q3: "4.9", Q4: "4.8"},
    "1.E3": {Q1: 2, Q2: "2.4", Q3: "2.6", Q4: "2.5"},
    "1.E4": {Q2: 22, Q3: 18, Q4: 16},
    "1.E5": {Q1: (70, 2400), Q2: (160, 2400), Q3: (245, 2400), Q4: (330, 2400)},
    "1.E6": {Q2: 6, Q3: "5.5", Q4: "5.5"},
    "2.1": {Q1: 4, Q2: 9, Q3: 15, Q4: 23},
    "2.2": {Q1: 3, Q2: 7, Q3: 9, Q4: 14},
    "2.3": {Q1: 2, Q2: 5, Q3: 8, Q4: 12},
    "2.3#2": {Q1: 1, Q2: 3, Q3: 4, Q4: 7},
    "2.4#2": {Q3: 1},
    "2.4.1#2": {Q2: 100, Q4: 95},
    "2.5": {Q1: 150, Q2: 380, Q3: 520, Q4: 786},
    "2.6": {Q2: 4200000, Q4: 9800000},
    "2.6.1": {Q2: (5, 5), Q4: (12, 12)},
    "2.7.1": {Q2: (190, 402), Q3: (344, 402), Q4: (421, 402)},
    "2.8": {Q2: (405, 400), Q3: (418, 400), Q4: (425, 400)},
    "2.10": {Q1: 240, Q2: 520, Q3: 760, Q4: 990},
    "2.11": {Q1: 30, Q2: 58, Q3: 81, Q4: 112},
    "2.11.1": {Q1: 30, Q2: 58, Q3: 81, Q4: 112},
    "2.12": {Q2: 12, Q3: 31, Q4: 74},
    "2.13": {Q2: 10, Q4: 24},
    "2.E1": {Q1: (210000, 1500000), Q2: (560000, 1500000), Q3: (930000, 1500000),
             Q4: (1260000, 1500000)},
    "2.E2": {Q2: (140, 160), Q3: (210, 240), Q4: (318, 330)},
    "4.1": {Q2: (5200, 14000), Q3: (7900, 20000), Q4: (12900, 27000)},
    "4.3": {Q2: 6, Q3: 5, Q4: 3},
    "4.6": {Q4: (9100000, 10400000)},
    "4.6.1#2": {Q1: 21, Q2: 44, Q3: 65, Q4: "88.5"},
    "4.P5": {Q2: 1, "2017-11-30": 2},
    "4.E1": {Q2: (180, 190), Q4: (390, 400)},
    "4.E2": {Q2: (500, 620), Q4: (1480, 1700)},
    "5.H1": {Q2: "118.4", Q4: "121.2"},
    "5.H2": {Q2: "112.5", Q4: "108.3"},
    "5.H3": {Q2: "13.1", Q4: "14.2"},
    "5.H4": {Q2: 104, Q4: 110},
    "5.H5": {Q2: 62, Q4: "61.3"},
}

# Code: the day of the act, "no" where it was reported as not done, None where nothing was reported.
ACTS = {
    "1.1.1": "2017-02-28", "1.2.1": "2017-05-16", "1.2.2": "2017-09-11", "1.3.1": "2017-03-21",
    "1.4": "2017-12-14", "1.4.1": "no", "1.P1": "2017-11-09", "1.P2": "2017-10-24",
    "1.P3": "2017-12-20", "1.P4": "2017-07-14", "1.P5": "2017-12-05", "1.P6": None,
    "1.P7": "2017-12-28", "1.P8": "2017-04-12", "2.1.1": "2017-10-30", "2.2.1": "2017-11-20",
    "2.3.1": "2017-11-27", "2.4": "2017-10-18", "2.4.1": "2017-09-12", "2.5.1": "2017-11-17",
    "2.8.1": "2017-12-11", "2.9": "2017-12-19", "2.9.1": "2017-09-29", "2.9.1#2": None,
    "2.10.1": "2017-03-15", "2.10.2": "2017-06-07", "2.10.3": "2018-01-16",
    "2.12.1": "2017-07-20", "2.13.1": "2017-12-15", "2.P1": "2017-11-30", "3.1": "2017-10-10",
    "3.1.1": "2017-12-21", "4.1.1": "2017-08-03", "4.1.2": "2017-12-12", "4.1.3": None,
    "4.2": "2017-09-01", "4.2.1": "2017-12-18", "4.3.1": "2017-08-29", "4.3.1#2": "2017-12-19",
    "4.4": "no", "4.4.1": "2017-12-22", "4.5": "2017-12-27", "4.5.1": "2017-06-22",
    "4.5.1#2": "2017-12-20", "4.5.2": "2017-12-13", "4.6.1": "2017-04-28", "4.P1": "2017-12-29",
    "4.P2": "2017-12-06", "4.P3": "2017-11-14", "4.P4": None, "4.P6": "2017-10-05",
    "4.P7": None, "4.P8": "2017-09-26", "4.P9": "2017-11-23", "4.P10": "2017-08-31",
    "4.P11": "2017-07-26", "4.P11#2": "2017-12-12",
}

NOTES = {
    ("2.2", Q3): "registro ICT aggiornato",
    ("4.3", Q4): "tre aziende operative dopo la fusione",
    ("1.1.2", Q2): "elenco condiviso con il Giudice del Registro",
}

CAUSES = {
    "1.2.3": "un Comune ha rinviato la firma al 2018",
    "2.8": "un marchio collettivo avviato solo in autunno",
    "2.12": "bando pubblicato a settembre",
    "1.P4": "formazione interna conclusa due settimane dopo",
    "5.H4": "accantonamenti non previsti",
}

OFFICES = {
    "1": ("Registro imprese", "Vigilanza e metrologia"), "2": ("Sviluppo economico", "Sportelli alle imprese"),
    "3": ("Internazionalizzazione", "Internazionalizzazione"),
    "4": ("Segreteria generale", "Ragioneria e personale"), "5": ("Ragioneria e personale",) * 2,
}

# Made-up people; the rows of an office are shared out among them in turn.
PEOPLE = {
    "Registro imprese": ("Anna Bruno", "Carlo Dotti"),
    "Vigilanza e metrologia": ("Elena Ferri",),
    "Sviluppo economico": ("Giulia Hofer", "Ivo Lanza"),
    "Sportelli alle imprese": ("Marta Neri",),
    "Internazionalizzazione": ("Olga Pace",),
    "Segreteria generale": ("Rita Sala",),
    "Ragioneria e personale": ("Tino Urso", "Vera Zoli"),
}

SHORT_NAMES = {
    "1": "Registro imprese e tutela del mercato", "2": "Competitività e sviluppo imprese",
    "3": "Internazionalizzazione", "4": "Funzionamento e risorse dell'ente",
    "5": "Salute economico-finanziaria",
}


def office(code):
    area, rest = code.split(".", 1)
    return OFFICES[area][0 if rest[0].isdigit() and int(rest.split(".")[0].split("#")[0]) % 3 else 1]


def stamp(day, minute):
    moment = datetime.date.fromisoformat(day) + datetime.timedelta(days=8)
    return f"{moment.isoformat()}T{7 + minute // 60 % 9:02d}:{minute % 60:02d}:00.000Z"


def measurement(code, day, entry, minute):
    record = {"id": f"{len(RECORDS) + 1:016x}", "indicator": code, "date": day, **entry}
    if (code, day) in NOTES:
        record["note"] = NOTES[code, day]
    if code in CAUSES and day >= Q4 or code == "1.P4" and entry.get("done"):
        record["cause"] = CAUSES.get(code)
    record = {name: value for name, value in record.items() if value is not None}
    record["author"] = "uff. " + office(code).lower()
    record["recordedAt"] = stamp(day, minute)
    RECORDS.append(record)


RECORDS = []


def main():
    plan = json.load(open(sys.argv[1], encoding="utf-8"))
    indicators = [record["code"] for record in plan["indicators"]]
    for minute, code in enumerate(indicators):
        for day, figure in FIGURES.get(code, {}).items():
            if isinstance(figure, tuple):
                entry = {"numerator": figure[0], "denominator": figure[1]}
            else:
                entry = {"value": float(figure) if isinstance(figure, str) else figure}
            measurement(code, day, entry, minute)
        act = ACTS.get(code)
        if act:
            for day in (Q1, Q2, Q3):
                if act != "no" and day < act and day >= "2017-06-30":
                    measurement(code, day, {"done": False}, minute)
            measurement(code, Q4 if act == "no" else act, {"done": act != "no"}, minute)
    unknown = (set(FIGURES) | set(ACTS)) - set(indicators)
    silent = set(indicators) - set(FIGURES) - set(ACTS)
    print("unknown:", sorted(unknown), "without figures:", sorted(silent), file=sys.stderr)
    for area in plan["areas"]:
        insert(area, "shortName", SHORT_NAMES[area["code"]], before="sourceLine")
    for objective in plan["objectives"]:
        name = office(objective["code"])
        people = PEOPLE[name]
        person = people[objective["sourceLine"] % len(people)]
        insert(objective, "office", name, before="sourceLine")
        insert(objective, "person", person, before="sourceLine")
    insert(plan, "illustrative", True, before="document")
    plan["measurements"] = RECORDS
    write(plan)


def insert(record, name, value, before):
    """Puts a member into a record at the place that the format gives it."""
    members = [(key, record[key]) for key in record if key != name]
    place = [key for key, _ in members].index(before)
    record.clear()
    record.update(members[:place] + [(name, value)] + members[place:])


def text(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def write(plan):
    """Writes the canonical layout: one record a line."""
    members = []
    for name, value in plan.items():
        if isinstance(value, list):
            records = "\n,\n".join(text(record) for record in value)
            members.append(f"{text(name)}:[\n{records}\n]" if value else f"{text(name)}:[\n]")
        else:
            members.append(f"{text(name)}:{text(value)}")
    print("{\n" + ",\n".join(members) + "\n}")


main()
