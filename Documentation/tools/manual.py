#!/usr/bin/env python3
"""Writes the manual pages out of what the program says of its own commands.

  manual.py PROGRAM FOLDER

One page a command in FOLDER/man1 (English) and FOLDER/it/man1 (Italian): names, options and examples
come from the program, the rest from below. Nothing in them depends on the day or the machine.
"""
import json
import os
import pathlib
import re
import subprocess
import sys

WORDS = {
    "en": {
        "name": "NAME", "synopsis": "SYNOPSIS", "description": "DESCRIPTION",
        "arguments": "ARGUMENTS", "options": "OPTIONS", "commands": "COMMANDS",
        "examples": "EXAMPLES", "keys": "KEYS", "status": "EXIT STATUS", "files": "FILES",
        "environment": "ENVIRONMENT", "see": "SEE ALSO", "columns": "COLUMNS OF THE SHEET",
        "template": "NAMES FOR TEMPLATES", "manual": "Cruscotto manual",
        "values": "One of {}.", "option": "options", "plan": "plan",
        "keys_text": "Keys as shipped; 'cruscotto config --keys' lists those in force, and the "
                     "table [keys] of the configuration changes them.",
    },
    "it": {
        "name": "NOME", "synopsis": "SINTASSI", "description": "DESCRIZIONE",
        "arguments": "ARGOMENTI", "options": "OPZIONI", "commands": "COMANDI",
        "examples": "ESEMPI", "keys": "TASTI", "status": "VALORI DI RITORNO", "files": "FILE",
        "environment": "AMBIENTE", "see": "VEDERE ANCHE", "columns": "COLONNE DEL FOGLIO",
        "template": "NOMI PER I MODELLI", "manual": "Manuale di Cruscotto",
        "values": "Uno di {}.", "option": "opzioni", "plan": "piano",
        "keys_text": "I tasti forniti; «cruscotto config --keys» elenca quelli in vigore, e la "
                     "tabella [keys] della configurazione li cambia.",
    },
}

# The meaning of each code; ENDINGS has the codes of each command.
STATUS = {
    "en": {"0": "Done.", "1": "A status named by --fail-on occurs.",
           "differs": "The files differ.",
           "conflicts": "Conflicts are left, between marks in OURS.",
           "64": "The command line is wrong.",
           "65": "A value, date, code or document cannot be read, or a file has problems.",
           "findings": "The file has problems.",
           "left out": "A row was left out, or the document has no objective or cannot be read.",
           "configuration": "The configuration has mistakes.",
           "themes": "A theme has mistakes.",
           "66": "There is no such file, or a folder in its place.",
           "73": "The file exists and is not overwritten, or cannot be created.",
           "74": "Reading or writing failed.",
           "75": "Another program is writing, or the system is short of something; trying again helps.",
           "128+n": "Ended by signal n; 141 where the reader of a pipe went away.",
           "255": "Nothing was written: a file is missing or cannot be read or written, or the outcome could not be opened."},
    "it": {"0": "Fatto.", "1": "C'è uno stato nominato con --fail-on.",
           "differs": "I file differiscono.",
           "conflicts": "Restano conflitti, fra segni, in NOSTRO.",
           "64": "La riga di comando è sbagliata.",
           "65": "Un valore, una data, un codice o un documento non si legge, o un file ha problemi.",
           "findings": "Il file ha problemi.",
           "left out": "Una riga è rimasta fuori, il documento non ha obiettivi o non si legge.",
           "configuration": "La configurazione ha errori.",
           "themes": "Un tema ha errori.",
           "66": "Il file non c'è, o al suo posto c'è una cartella.",
           "73": "Il file esiste e non viene sovrascritto, o non si può creare.",
           "74": "Lettura o scrittura non riuscita.",
           "75": "Un altro programma sta scrivendo, o al sistema manca qualcosa; riprova.",
           "128+n": "Finito dal segnale n; 141 se chi leggeva la pipe se n'è andato.",
           "255": "Nulla è stato scritto: un file non c'è, o non si può leggere o scrivere, o il risultato non si aprirebbe."},
}

READING = ["0", "64", "65", "66", "74", "75", "128+n"]
WRITING = ["0", "64", "65", "66", "73", "74", "75", "128+n"]
ENDINGS = {
    "status": ["0", "1"] + READING[1:],
    "show": READING, "history": READING,
    "diff": ["0", ("1", "differs")] + READING[1:],
    "validate": ["0", "64", ("65", "findings"), "66", "74", "75", "128+n"],
    "export": ["0", "64", "65", "66", "73", "74", "75", "128+n"],
    "import": ["0", "64", ("65", "left out"), "66", "73", "74", "75", "128+n"],
    "merge-file": ["0", ("1", "conflicts"), "64", "75", "128+n", "255"],
    "template": ["0", "64", "73", "74", "75", "128+n"],
    "themes": ["0", "64", ("65", "themes"), "74", "75", "128+n"],
    "config": ["0", "64", ("65", "configuration"), "73", "74", "75", "128+n"],
}


def endings(path, language):
    """The codes that a command ends with, and what they mean."""
    codes = ENDINGS.get(path[-1], WRITING) if len(path) > 1 else ["0", "1"] + WRITING[1:]
    pairs = [code if isinstance(code, tuple) else (code, code) for code in codes]
    return [(code, STATUS[language][key]) for code, key in pairs]


FILES = {
    "en": [("$XDG_CONFIG_HOME/cruscotto/config.toml", "Language, author, theme, office, keys; see 'cruscotto config'."),
           ("$XDG_CONFIG_HOME/cruscotto/themes/", "Themes of your own."),
           ("$XDG_DATA_HOME/cruscotto/demo.json", "Your copy of the sample plan."),
           ("$XDG_STATE_HOME/cruscotto/", "What was opened and chosen last.")],
    "it": [("$XDG_CONFIG_HOME/cruscotto/config.toml", "Lingua, autore, tema, ufficio, tasti; vedi «cruscotto config»."),
           ("$XDG_CONFIG_HOME/cruscotto/themes/", "I tuoi temi."),
           ("$XDG_DATA_HOME/cruscotto/demo.json", "La tua copia del piano d'esempio."),
           ("$XDG_STATE_HOME/cruscotto/", "Che cosa si è aperto e scelto l'ultima volta.")],
}

ENVIRONMENT = {
    "en": [("LC_ALL, LC_MESSAGES, LANG", "The language, where neither option nor configuration gives it; UTF-8 or ASCII."),
           ("NO_COLOR", "No colours."), ("TERM", "The terminal."),
           ("COLUMNS", "How wide the quick status is where it goes to no terminal; else 100.")],
    "it": [("LC_ALL, LC_MESSAGES, LANG", "La lingua, se non la dicono né l'opzione né la configurazione; UTF-8 o ASCII."),
           ("NO_COLOR", "Senza colori."), ("TERM", "Il terminale."),
           ("COLUMNS", "Quanto è largo lo stato in breve se non va a un terminale; altrimenti 100.")],
}

COLUMNS = [
    ("code", "codice", "the indicator; needed", "l'indicatore; necessaria"),
    ("value", "valore", "the value, a share in percentage points", "il valore, una quota in punti percentuali"),
    ("numerator, denominator", "numeratore, denominatore", "the parts of a share, instead of the value",
     "le parti di una quota, al posto del valore"),
    ("done", "fatto", "yes or no, for a yes/no indicator", "sì o no, per un indicatore sì/no"),
    ("date", "data", "the day that the value describes, or on which it was done; needed for a yes, else today or the last day of the plan year",
     "il giorno della situazione, o in cui è stato fatto; necessaria per un sì, altrimenti oggi o l'ultimo giorno dell'anno del piano"),
    ("note, evidence, cause", "nota, fonte dei dati, causa", "texts", "testi"),
    ("by", "inserito da", "the author; else --by, the configuration or the login name",
     "chi registra; altrimenti --by, la configurazione o il nome di accesso"),
    ("measurement", "misurazione", "the exported measurement: a line changed for the same day corrects it",
     "la misurazione esportata: una riga cambiata per lo stesso giorno la corregge"),
]

COLUMNS_TEXT = {
    "en": "The first line holds the headings, in English or Italian, in any order; other columns are for "
          "people and are not read. Commas, semicolons or tabs separate the cells; numbers are read in the "
          "language of the headings, not in that of --language. Lines without a value are skipped.",
    "it": "La prima riga ha le intestazioni, in italiano o in inglese, in qualsiasi ordine; le altre colonne "
          "sono per le persone e non vengono lette. Virgola, punto e virgola o tabulazione separano le "
          "celle; i numeri si leggono nella lingua delle intestazioni, non in quella di --language. Le righe "
          "senza un valore sono saltate.",
}

TEMPLATE_TEXT = {
    "en": "'cruscotto template' writes those of the program, to begin from. A template is text with names in two braces, as in {{title}}; {{#areas}} … {{/areas}} repeats its "
          "inside, {{^cause}} … {{/cause}} appears where there is nothing. Texts are already escaped for the "
          "format. An unknown name is an error.",
    "it": "«cruscotto template» scrive quelli del programma, da cui cominciare. Un modello è testo con nomi fra due graffe, come {{title}}; {{#areas}} … {{/areas}} ripete ciò che "
          "contiene, {{^cause}} … {{/cause}} vale dove non c'è nulla. I testi sono già protetti per il "
          "formato. Un nome sconosciuto è un errore.",
}

TEMPLATE = [
    ("title, plan, organisation, year, firstYear, lastYear, asOf, notice, selection, closedThrough, language, style", ""),
    ("subtitles", "text, isLast"),
    ("labels", "contents, skipToContent"),
    ("total", "achievement, coverage, count, isInDoubt, counts"),
    ("areas", "code, name, shortName, achievement, coverage, count, isInDoubt, counts, objectives"),
    ("objectives", "code, title, kind, area, parent, office, person, remark, status, sign, statusName, "
                   "isAchieved, achievement, isInDoubt, indicators"),
    ("indicators", "code, name, formula, target, sourceText, sourceLine, reading, due, status, reason, "
                   "achievement, value, date, author, note, cause, evidence"),
    ("deviations", "code, title, target, value, gap, status, cause, note"),
    ("doubts", "code, sourceText, readAs, reading, question"),
    ("sections", "id, number, heading, body, is (summary, changes, specific, annual, deviations, targets, overall, "
                 "doubts, indicators, method)"),
]


def run(program, language, *arguments):
    locale = {"en": "en_GB.UTF-8", "it": "it_IT.UTF-8"}[language]
    environment = {"LC_ALL": locale, "PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    return subprocess.run([program, *arguments], env=environment, check=True,
                          stdout=subprocess.PIPE).stdout.decode("utf-8")


def roff(text):
    """The text for troff: marks kept as they are, signs as characters that every font has."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    return re.sub(r"^([.'])", r"\\&\1", text, flags=re.M)


def paragraph(text):
    return ".PP\n" + roff(text)


def tagged(head, text):
    return f".TP\n{head}\n{roff(text) if text else chr(92) + '&'}"


def placeholder(argument):
    name = argument.get("valueName", "")
    return f"\\fI{roff(name)}\\fR" if name else ""


def spelling(name):
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def option(argument):
    value = f" {placeholder(argument)}" if argument["kind"] == "option" else ""
    return ", ".join(f"\\fB{roff(spelling(name))}\\fR" for name in argument["names"]) + value


def synopsis(command, path, words):
    parts = [f"\\fB{roff(' '.join(path))}\\fR"]
    if len(path) == 1:
        parts.append(f"[\\fI{words['plan']}\\fR]")
    for argument in command["arguments"]:
        if argument["kind"] == "positional":
            text = placeholder(argument)
            parts.append(f"[{text}]" if argument["isOptional"] else text)
    if any(a["kind"] != "positional" for a in command["arguments"]):
        parts.append(f"[\\fI{words['option']}\\fR]")
    return " ".join(parts)


OWN_WORDS = {"Show the version.": "Mostra la versione.", "Show help information.": "Mostra l'aiuto."}


def described(argument, words):
    text = argument.get("abstract", "")
    if words is WORDS["it"]:
        text = OWN_WORDS.get(text, text)
    values = argument.get("allValues") or []
    if values and not all(value in text for value in values):
        text += " " + words["values"].format(", ".join(values))
    return text


def discussion(command):
    """The text and the examples, which the program prints below a heading."""
    text = command.get("discussion") or ""
    parts = re.split(r"(?:^|\n\n)(?:EXAMPLES|ESEMPI)\n", text)
    examples = [line.strip("\n")[2:] for line in parts[1].split("\n")] if len(parts) > 1 else []
    return parts[0].strip(), examples


def page(command, path, language, program, siblings):
    words = WORDS[language]
    name = "-".join(path)
    text, examples = discussion(command)
    lines = [f'.TH "{name.upper()}" "1" "" "Cruscotto" "{words["manual"]}"', ".nh", ".ad l",
             f".SH {words['name']}", f"{roff(name)} \\- {roff(command['abstract'].rstrip('.'))}",
             f".SH {words['synopsis']}", synopsis(command, path, words)]
    if len(path) == 1:
        lines += [".br", f"\\fBcruscotto\\fR \\fI{'comando' if language == 'it' else 'command'}\\fR …"]
    lines += [f'.SH "{words["description"]}"', roff(command["abstract"])]
    if text:
        lines.append(paragraph(text))
    arguments = [a for a in command["arguments"] if a["shouldDisplay"]]
    positional = [a for a in arguments if a["kind"] == "positional"]
    if positional:
        lines.append(f'.SH "{words["arguments"]}"')
        lines += [tagged(placeholder(a), described(a, words)) for a in positional]
    if len(path) == 1:
        lines.append(f'.SH "{words["commands"]}"')
        lines += [tagged(f"\\fB{roff(c['commandName'])}\\fR", c["abstract"]) for c in siblings]
    options = [a for a in arguments if a["kind"] != "positional"]
    if options:
        lines.append(f'.SH "{words["options"]}"')
        lines += [tagged(option(a), described(a, words)) for a in options]
    if path[1:] == ["record"]:
        lines += [f'.SH "{words["columns"]}"', roff(COLUMNS_TEXT[language])]
        lines += [tagged(f"\\fB{roff(c[0] if language == 'en' else c[1])}\\fR",
                         c[2] if language == "en" else c[3]) for c in COLUMNS]
    if path[1:] == ["export"]:
        lines += [f'.SH "{words["template"]}"', roff(TEMPLATE_TEXT[language])]
        lines += [tagged(f"\\fB{roff(head)}\\fR", inside) for head, inside in TEMPLATE]
    if len(path) == 1:
        lines += [f'.SH "{words["keys"]}"', roff(words["keys_text"])]
        for line in run(program, language, "config", "--keys").rstrip("\n").split("\n"):
            command_name, keys, help_text = re.split(r"\s{2,}", line, maxsplit=2)
            lines.append(tagged(f"\\fB{roff(keys)}\\fR", f"{help_text} ({command_name})"))
    if examples:
        lines += [f'.SH "{words["examples"]}"', ".nf"] + [roff(line) for line in examples] + [".fi"]
    lines.append(f'.SH "{words["status"]}"')
    lines += [tagged(f"\\fB{code}\\fR", meaning) for code, meaning in endings(path, language)]
    if len(path) == 1:
        lines.append(f'.SH "{words["environment"]}"')
        lines += [tagged(f"\\fB{roff(n)}\\fR", m) for n, m in ENVIRONMENT[language]]
        lines.append(f'.SH "{words["files"]}"')
        lines += [tagged(f"\\fI{roff(n)}\\fR", m) for n, m in FILES[language]]
    others = ["cruscotto"] if len(path) > 1 else [f"cruscotto-{c['commandName']}" for c in siblings]
    lines += [f'.SH "{words["see"]}"', ", ".join(f"\\fB{roff(other)}\\fR(1)" for other in others)]
    return "\n".join(lines) + "\n"


def main():
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for language, place in (("en", folder / "man1"), ("it", folder / "it" / "man1")):
        place.mkdir(parents=True, exist_ok=True)
        for old in place.glob("*.1"):
            old.unlink()
        top = json.loads(run(program, language, "--experimental-dump-help"))["command"]
        commands = [c for c in top["subcommands"]
                    if c["shouldDisplay"] and c["commandName"] != "help"]
        (place / "cruscotto.1").write_text(page(top, ["cruscotto"], language, program, commands),
                                           "utf-8")
        for command in commands:
            path = ["cruscotto", command["commandName"]]
            (place / f"{'-'.join(path)}.1").write_text(
                page(command, path, language, program, commands), "utf-8")


main()
