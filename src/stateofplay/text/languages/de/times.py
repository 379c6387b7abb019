"""German words of time and their orders; data only, read by `stateofplay.times.orders`."""

from __future__ import annotations

from stateofplay.text.languages.time_words import TimeWords

TIMES = TimeWords(
    months={
        "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6,
        "juli": 7, "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12,
    },
    weekdays={
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
        "sonnabend": 5, "sonntag": 6,
    },
    numbers={
        "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "zwei": 2, "drei": 3, "vier": 4,
        "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11,
        "zwölf": 12, "zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "hundert": 100,
    },
    vague=("einige", "einigen", "mehrere", "mehreren", "wenige", "wenigen", "ein paar", "vielen"),
    ordinals={
        "erste": 1, "ersten": 1, "erstes": 1, "zweite": 2, "zweiten": 2, "zweites": 2, "dritte": 3,
        "dritten": 3, "drittes": 3, "vierte": 4, "vierten": 4, "viertes": 4, "fünften": 5,
        "sechsten": 6, "siebten": 7, "achten": 8, "neunten": 9, "zehnten": 10,
    },
    units={
        "sekunde": "TS", "sekunden": "TS", "minute": "TM", "minuten": "TM", "stunde": "TH",
        "stunden": "TH", "tag": "D", "tage": "D", "tagen": "D", "tages": "D", "woche": "W",
        "wochen": "W", "wochenende": "WE", "monat": "M", "monate": "M", "monaten": "M",
        "monats": "M", "quartal": "Q", "quartale": "Q", "jahr": "Y", "jahre": "Y", "jahren": "Y",
        "jahres": "Y", "jahrzehnt": "DE", "jahrzehnte": "DE", "jahrzehnten": "DE",
        "jahrhundert": "CE", "jahrhunderte": "CE", "jahrhunderten": "CE",
    },
    seasons={
        "frühling": "SP", "frühjahr": "SP", "sommer": "SU", "herbst": "FA", "winter": "WI",
    },
    dayparts={
        "morgen": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV",
        "nacht": "NI",
    },
    days={"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    whiches={
        "letzte": -1, "letzten": -1, "letztes": -1, "letzter": -1, "vergangene": -1,
        "vergangenen": -1, "vergangenes": -1, "vorige": -1, "vorigen": -1, "voriges": -1,
        "diese": 0, "diesen": 0, "diesem": 0, "dieses": 0, "dieser": 0, "laufenden": 0,
        "nächste": 1, "nächsten": 1, "nächstes": 1, "nächster": 1, "kommende": 1, "kommenden": 1,
        "kommendes": 1,
    },
    parts={"anfang": "start", "mitte": "mid", "ende": "end"},
    decades={
        "zwanziger": 2, "dreißiger": 3, "vierziger": 4, "fünfziger": 5, "sechziger": 6,
        "siebziger": 7, "achtziger": 8, "neunziger": 9,
    },
    holidays={
        "heiligabend": (12, 24), "weihnachten": (12, 25), "silvester": (12, 31),
        "neujahr": (1, 1), "tag der deutschen einheit": (10, 3), "allerheiligen": (11, 1),
    },
    feasts={
        "aschermittwoch": -46, "karfreitag": -2, "ostersonntag": 0, "ostern": 0, "ostermontag": 1,
        "christi himmelfahrt": 39, "pfingsten": 49, "pfingstmontag": 50,
    },
    references={
        "jetzt": "PRESENT_REF", "derzeit": "PRESENT_REF", "gegenwärtig": "PRESENT_REF",
        "zurzeit": "PRESENT_REF", "kürzlich": "PAST_REF", "neulich": "PAST_REF",
        "künftig": "FUTURE_REF",
    },
    sets={"täglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y"},
    asks=(
        "im", "in", "seit", "ab", "bis", "vom", "von", "zum", "und", "oder", "gegen", "jahr",
        "jahre", "jahren", "vor", "nach", "zwischen", "um", "für", "aus",
    ),
    counted=(
        "menschen", "personen", "soldaten", "einwohner", "euro", "dollar", "mark", "kilometer",
        "meter", "tonnen", "stimmen", "arbeitsplätze", "mitarbeiter", "jahre", "jahren", "tage",
        "tote", "verletzte", "prozent", "millionen", "milliarden", "besucher", "kinder",
    ),
    future=(
        "wird", "werden", "soll", "sollen", "will", "wollen", "geplant", "vorgesehen", "plant",
        "planen", "anstehenden",
    ),
    past=(
        "war", "waren", "wurde", "wurden", "hatte", "hatten", "hat", "haben", "ist", "sind", "kam",
        "traf", "trafen", "starb", "begann", "ging", "gab", "fand", "verließ", "seit",
    ),
    past_endings=("gte", "gten", "rte", "rten", "lte", "lten", "ndete", "tete"),
    has_ordinal_point=True,
    orders={
        "day month": (
            "{weekday}, (dem|den) {day}. {month}[ {year}]", "{day}. {month}[ {year}]",
            "{nth} {month}[ {year}]",
        ),
        "day in figures": ("{day}.[ ]{figure}.[ ]{year}",),
        "first day before its month": ("{day}. >> bis [zum ]{last}. {month}[ {year}]",),
        "month": ("[{part} ][{which} ]{month}[ {year}]", "{month} {which} jahres"),
        "year": ("[{part} ][(des jahres|jahr) ]{year}",),
        "weekday": ("[{which} ]{weekday}[[ ]{daypart}]",),
        "day word": ("{dayword}[ {daypart}]",),
        "so long ago": ("vor {number} {unit}",),
        "so long ahead": ("in {number} {unit}",),
        "so long later": ("{number} {unit} (später|danach)",),
        "so long before": ("{number} {unit} (zuvor|vorher|davor)",),
        "relative unit": ("{which} {unit}", "{part} {which} {unit}"),
        "part of a unit": ("{part} des {unit}",),
        "number of units": ("{number} {unit}", "(die|den) {which} {number} {unit}"),
        "decade": (
            "[{part} ](den|die|der) {decade}er {unit}", "[{part} ](den|die|der) {decades} {unit}",
        ),
        "century": ("[{part} ][des ]{day}. (jahrhundert|jahrhunderts)",),
        "season": ("[{which} ]{season}[ {year}]",),
        "quarter": ("{nth} quartal[s][ {year}]", "{day}. quartal[s][ {year}]"),
        "half": ("{nth} (halbjahr|jahreshälfte)[ {year}]",),
        "holiday": ("{holiday}[ {year}]",),
        "clock of 24 hours": ("{hour}[(:|.){minute}] uhr",),
        "every unit": (
            "(jeden|jede|jedes) {unit}", "(jeden|jede) {weekday}", "jeden {month}",
        ),
        "present": ("{reference}",),
        "adverb of a set": ("{set}",),
    },
)  # fmt: skip
