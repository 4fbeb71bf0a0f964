#!/usr/bin/env python3
"""Writes a made-up plan of any size, always the same for the same size and seed.

    generate_plan.py OBJECTIVES FILE [--measurements N] [--seed N]

The plan is like a real one: areas with strategic objectives and the operational ones under them,
programmed activities, efficiency and financial health; shares, levels, counts, money, durations,
indexes and acts; titles and notes with accents; readings in doubt, corrections that replace, retractions,
decisions about readings, targets, weights, offices and thresholds. The file is in the canonical layout.
"""
import argparse
import datetime
import json
import random

ACTIONS = ["Attivare", "Completare", "Avviare", "Ridurre", "Migliorare", "Consolidare", "Promuovere",
           "Semplificare", "Digitalizzare", "Riorganizzare", "Estendere", "Monitorare"]
THINGS = ["lo sportello per le attività produttive", "la qualità dei dati del Registro imprese",
          "i procedimenti di cancellazione d'ufficio", "la mediazione civile e commerciale",
          "le verifiche metriche sugli strumenti", "l'alternanza scuola-lavoro nelle città",
          "il «Punto impresa digitale»", "la trasparenza e l'accessibilità del sito",
          "i tempi di pagamento dei fornitori", "la riscossione del diritto annuale",
          "la formazione del personale più giovane", "il bilancio di genere e la parità",
          "l'internazionalizzazione delle piccole imprese", "la rete di comunità energetiche"]
ENDS = ["presso le sedi di Imperia, Savona e La Spezia", "entro la fine dell'anno, con priorità alle novità",
        "secondo la metà del piano triennale", "in collaborazione con l'università", "però senza nuova spesa",
        "perché gli utenti aspettino meno", "nel rispetto delle pari opportunità", "(già previsto nel 2016)"]
OFFICES = ["Registro imprese", "Metrologia", "Sviluppo", "Contabilità", "Personale", "Qualità", "Provveditorato"]
PEOPLE = ["M. Bò", "A. Ferrò", "N. D'Andrò", "G. Rossi", "L. Parodi"]
NOTES = ["dato del sistema gestionale", "verificato con l'unità di controllo", "più basso per la festività",
         "comprende le attività della sede", "stima dell'ufficio, da confermare perché parziale"]
KINDS = (["strategic"] + ["operational"] * 2 + ["strategic"] + ["operational"] + ["programmedActivity"] * 2
         + ["efficiency"] + ["operational", "operational", "programmedActivity", "financialHealth"])
YEAR = {"from": "2017-01-01", "to": "2017-12-31"}
MONTHS = [datetime.date(2017, month + 1, 1) - datetime.timedelta(1) for month in range(1, 12)]
MONTHS.append(datetime.date(2017, 12, 31))


class Shape:
    """What is measured: the target's members and how its figures run through the year."""

    def __init__(self, formula, source, target, figures):
        self.formula, self.source, self.target, self.figures = formula, source, target, figures


def shapes(rnd):
    """Returns one of the kinds of indicator with its target and the figures of the year."""
    reach = rnd.choice([1.12, 1.05, 1.0, 0.97, 0.92, 0.81, 0.64])

    def grown(goal, share):
        return max(0, int(goal * reach * share * rnd.uniform(0.93, 1.0) + 0.5))

    kind = rnd.randrange(10)
    if kind < 2:
        whole, goal = rnd.randrange(40, 900), rnd.randrange(60, 96)
        return Shape("avviati / avviabili * 100", f"≥ {goal}%",
                     value(">=", goal, "percent", "ratio", "cumulative"),
                     lambda share: {"numerator": min(whole, grown(whole * goal / 100, share)),
                                    "denominator": whole})
    if kind == 2:
        goal = rnd.randrange(80, 99)
        return Shape("nei termini / evase * 100", f"> {goal}%",
                     value(">", goal, "percent", "ratio", "level"),
                     lambda share: ratio(rnd, min(1, goal / 100 * rnd.uniform(0.9, 1.05))))
    if kind < 5:
        goal, word = rnd.randrange(5, 400), rnd.choice(["imprese", "verifiche", "iniziative", "città"])
        return Shape(f"N. {word}", f"> {goal} {word}",
                     value(">", goal, "counted", "count", "cumulative", counted=word),
                     lambda share: {"value": grown(goal + 1, share)})
    if kind == 5:
        goal = rnd.randrange(20, 900) * 1000
        return Shape("Risorse utilizzate nell'anno", f"≥ {goal} euro",
                     value(">=", goal, "euro", "money", "cumulative"),
                     lambda share: {"value": cents(goal * reach * share, rnd)})
    if kind == 6:
        goal = rnd.randrange(3, 40)
        return Shape("Media dei giorni di attesa", f"≤ {goal} gg.",
                     value("<=", goal, "days", "duration", "level", rule="targetOverValue"),
                     lambda share: {"value": tenths(goal * rnd.uniform(0.8, 1.25))})
    if kind == 7:
        goal = rnd.randrange(80, 98)
        return Shape("costi 2017 / costi 2015 * 100", f"- {100 - goal}% rispetto al consolidato 2015",
                     value("<=", goal, "points", "index", "cumulative", rule="towardTarget",
                           baseline={"label": "consolidato 2015", "date": "2015-12-31", "value": 100}),
                     lambda share: {"value": tenths(100 - (100 - goal) * reach * share)})
    day = rnd.randrange(2, 12)
    target = {"comparator": "done", "unit": "none", "measure": "yesNo" if kind == 8 else "milestone",
              "course": "cumulative", "rule": "done", **YEAR}
    if kind == 9:
        target["dueDate"] = rnd.choice(["2017-06-30", "2017-09-30", "2017-11-30"])
    return Shape("SI/NO", "Adozione del piano" + (" entro la scadenza" if kind == 9 else ""), target,
                 lambda share: {"done": round(share * 12) > day})


def value(comparator, goal, unit, measure, course, rule="valueOverTarget", counted=None, baseline=None):
    """Returns a target whose criterion is a value, its members in the order of the file."""
    members = {"comparator": comparator, "value": goal, "unit": unit, "counted": counted,
               "measure": measure, "course": course, "rule": rule, "baseline": baseline, **YEAR}
    return {name: member for name, member in members.items() if member is not None}


def ratio(rnd, share):
    whole = rnd.randrange(80, 1200)
    return {"numerator": int(whole * share), "denominator": whole}


def tenths(number):
    """Returns a number with one decimal, as the file writes it: whole where it is whole."""
    return whole_or(max(0, round(number * 10)) / 10)


def cents(number, rnd):
    return whole_or((int(number) * 100 + rnd.randrange(100)) / 100)


def whole_or(number):
    return int(number) if number == int(number) else number


class Plan:
    """The records of a plan, each list in the order of the file."""

    def __init__(self, count, measurements, seed):
        self.rnd = random.Random(seed)
        self.names = 0
        self.per_indicator = measurements
        self.lists = {name: [] for name in
                      ["areas", "objectives", "indicators", "measurements", "retractions", "decisions"]}
        self.decide(None, "thresholds", nearly=90, partial=70)
        areas = max(5, count // 300)
        for number in range(1, areas + 1):
            self.area(number, number * count // areas - (number - 1) * count // areas)

    def name(self):
        self.names += 1
        return f"{self.names * 0x9E3779B97F4A7C15 % 2**64:016x}"

    def add(self, records, /, **members):
        self.lists[records].append({key: member for key, member in members.items() if member is not None})

    def area(self, number, count):
        self.add("areas", code=str(number), name=f"AREA {number}: ATTIVITÀ E QUALITÀ DEI SERVIZI",
                 shortName=f"{self.rnd.choice(THINGS)[:38]} {number}", sourceLine=number * 1000)
        top, counts = None, {"strategic": 0, "P": 0, "E": 0, "H": 0}
        for index in range(count):
            kind = KINDS[index % len(KINDS)]
            if kind == "strategic":
                counts["strategic"] += 1
                top, children = f"{number}.{counts['strategic']}", 0
                self.objective(top, number, None, kind, index)
            elif kind == "operational":
                children += 1
                self.objective(f"{top}.{children}", number, top, kind, index)
            else:
                letter = {"programmedActivity": "P", "efficiency": "E", "financialHealth": "H"}[kind]
                counts[letter] += 1
                self.objective(f"{number}.{letter}{counts[letter]}", number, None, kind, index)

    def objective(self, code, area, parent, kind, index):
        rnd = self.rnd
        title = f"{rnd.choice(ACTIONS)} {rnd.choice(THINGS)} {rnd.choice(ENDS)}"
        if rnd.randrange(5) == 0:
            title += f"; {rnd.choice(ACTIONS).lower()} {rnd.choice(THINGS)}"
        self.add("objectives", code=code, area=str(area), parent=parent, kind=kind, title=title,
                 weight=rnd.choice([1, 1, 1, 2, 0.5]), office=rnd.choice(OFFICES), sourceLine=area * 1000 + index + 1)
        if rnd.randrange(40) == 0:
            self.decide(code, "weight", weight=rnd.choice([2, 3]))
        if rnd.randrange(40) == 0:
            self.decide(code, "assigned", office=rnd.choice(OFFICES), person=rnd.choice(PEOPLE))
        self.indicator(code, area * 1000 + index + 1)

    def indicator(self, code, line):
        rnd, shape = self.rnd, shapes(self.rnd)
        reading = rnd.choice(["written"] * 7 + ["inferred", "inferred", "ambiguous"])
        question = {"kind": "isFloor", "details": [shape.source]} if reading != "written" else None
        self.add("indicators", code=code, formula=shape.formula, source=shape.source, sourceLine=line,
                 reading=reading, question=question, target=shape.target, weight=1)
        if reading != "written" and rnd.randrange(2) == 0:
            self.decide(code, "confirmed", note="letto con l'ufficio, è giusto così")
        elif "value" in shape.target and rnd.randrange(60) == 0:
            self.decide(code, "revised", target={**shape.target, "value": shape.target["value"] + 1},
                        validFrom="2017-07-01")
        self.measure(code, rnd.choice(PEOPLE), shape)

    def measure(self, code, author, shape):
        rnd = self.rnd
        for number in range(self.per_indicator):
            month = MONTHS[number * 12 // self.per_indicator]
            recorded = datetime.datetime.combine(month, datetime.time(7, number % 60)) \
                + datetime.timedelta(rnd.randrange(3, 15), rnd.randrange(36000), 0, rnd.randrange(1000))
            event, fate = self.name(), rnd.randrange(150)
            figures = shape.figures(month.month / 12)
            self.measurement(event, code, month, figures, author, recorded)
            if fate == 0:
                later = recorded + datetime.timedelta(0, 600)
                self.measurement(self.name(), code, month, figures, author, later, event)
            elif fate == 1:
                self.add("retractions", id=self.name(), indicator=code, measurement=event,
                         reason="conteggio doppio, già registrato", author=author,
                         recordedAt=stamp(recorded + datetime.timedelta(0, 900)))

    def measurement(self, event, code, day, figures, author, recorded, replaces=None):
        note = self.rnd.choice(NOTES) if self.rnd.randrange(20) == 0 else None
        self.add("measurements", id=event, indicator=code, date=day.isoformat(), **figures, note=note,
                 author=author, recordedAt=stamp(recorded), replaces=replaces)

    def decide(self, code, ruling, **members):
        recorded = datetime.datetime(2017, 2, 1, 9) + datetime.timedelta(0, self.names)
        order = ["target", "weight", "office", "person", "nearly", "partial", "validFrom", "note"]
        self.add("decisions", id=self.name(), about=code, ruling=ruling,
                 **{name: members.get(name) for name in order}, author="Organismo di valutazione",
                 recordedAt=stamp(recorded))

    def write(self, file):
        header = {"format": "cruscotto-plan", "version": 2, "title": "Piano della performance 2017–2019",
                  "organisation": "Città metropolitana (piano di prova)", "firstYear": 2017,
                  "lastYear": 2019, "programmingYear": 2017, "language": "it", "illustrative": True,
                  "thresholds": {"nearly": 90, "partial": 70}}
        file.write("{\n")
        for name, member in header.items():
            file.write(f"{text(name)}:{text(member)},\n")
        for name, records in self.lists.items():
            file.write(f"{text(name)}:[\n" + "\n,\n".join(map(text, records)))
            file.write("\n]\n}\n" if name == "decisions" else "\n],\n")


def stamp(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


text = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("objectives", type=int)
    parser.add_argument("file")
    parser.add_argument("--measurements", type=int, default=12, help="of each objective")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    plan = Plan(given.objectives, given.measurements, given.seed)
    with open(given.file, "w", encoding="utf-8") as file:
        plan.write(file)


if __name__ == "__main__":
    main()
