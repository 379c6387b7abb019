"""Words with which a text tells quantities: units, what they count, what changes them, as data."""

from __future__ import annotations

# Unit as printed -> the name under which amounts of it compare.
MONEY = {
    "dollar": "dollar", "dollars": "dollar", "euro": "euro", "euros": "euro", "pound": "pound",
    "pounds": "pound", "yen": "yen", "yuan": "yuan", "rubles": "rouble", "roubles": "rouble",
    "rupees": "rupee", "francs": "franc", "crowns": "crown", "kronor": "crown", "pesos": "peso",
    "shekels": "shekel", "dirhams": "dirham", "riyals": "riyal", "lira": "lira", "won": "won",
    "pence": "penny", "cents": "cent", "naira": "naira", "rand": "rand", "hryvnias": "hryvnia",
}  # fmt: skip
SYMBOLS = {"$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₹": "rupee", "₽": "rouble"}
# Whose money: "US dollars", "Australian dollars".
WHOSE_MONEY = frozenset("us u.s american australian canadian swiss hong kong".split())
MEASURES = {
    "km": "kilometre", "kilometres": "kilometre", "kilometers": "kilometre",
    "kilometre": "kilometre", "kilometer": "kilometre", "mile": "mile", "miles": "mile",
    "metres": "metre", "meters": "metre", "feet": "foot", "ft": "foot", "inches": "inch",
    "cm": "centimetre", "centimetres": "centimetre", "centimeters": "centimetre",
    "mm": "millimetre", "hectares": "hectare", "acres": "acre", "tonnes": "tonne",
    "tons": "ton", "kg": "kilogram", "kilograms": "kilogram", "kilos": "kilogram",
    "litres": "litre", "liters": "litre", "gallons": "gallon", "barrels": "barrel",
    "megawatts": "megawatt", "mw": "megawatt", "gigawatts": "gigawatt", "mph": "mph",
    "kph": "kph", "milligrams": "milligram", "mg": "milligram",
}  # fmt: skip
PACES = frozenset("hour minute second day week month year".split())  # "40 miles an hour"
SQUARE = frozenset("square cubic nautical metric".split())
DURATIONS = {
    "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "day": "day",
    "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
    "year": "year", "years": "year", "seconds": "second", "decades": "decade",
}  # fmt: skip
MINUTES_OR_HOURS = frozenset(("minute", "hour"))
# What may be told to last days or years: "leased for ten years". Other such stretches ("eight weeks
# into the strike") place something in time and count nothing.
TERMS = frozenset(
    """lease leases leased leasing jail jailed jails sentence sentenced imprisoned imprison prison
    ban banned bans suspended suspends lasted lasts last rent rented extend extended
    detention""".split()
)
# Words before a stretch of time that make it a window: "in the past 24 hours", "every 20 minutes".
WINDOWS = frozenset(
    """past last next previous coming following within every each after in over first final
    another per than in""".split()
)
FRACTIONS = {
    "half": 0.5, "halves": 0.5, "third": 1 / 3, "thirds": 1 / 3, "quarter": 0.25,
    "quarters": 0.25, "fifth": 0.2, "fifths": 0.2, "sixth": 1 / 6, "tenth": 0.1, "tenths": 0.1,
}  # fmt: skip

# People who suffer something; a small number of them is news, and it may stand without a noun.
SUFFERED = frozenset(
    """killed wounded injured dead died missing hurt arrested detained displaced evacuated
    hospitalised hospitalized kidnapped abducted executed dismissed infected drowned
    trapped beheaded shot""".split()
)
SUFFERING = SUFFERED | frozenset(
    """kill kills killing wound wounds wounding injure injures injuring arrest arrests arresting
    detain detains detaining dismiss dismisses dismissing execute kidnap evacuate displace
    claimed die""".split()
)
# Nouns that count such deeds, with the verb of the deed.
DEED_NOUNS = {
    "deaths": "kill", "fatalities": "kill", "killings": "kill", "casualties": "casualty",
    "injuries": "injure", "arrests": "arrest", "dismissals": "dismiss", "cases": "case",
    "infections": "infect", "votes": "vote", "seats": "seat", "executions": "execute",
}  # fmt: skip
SAME_DEED = {
    "killed": "kill", "kills": "kill", "killing": "kill", "dead": "kill", "died": "kill",
    "die": "kill", "claimed": "kill", "wounded": "wound", "injured": "wound", "injuring": "wound",
    "wounding": "wound", "hurt": "wound", "injure": "wound", "injuries": "wound",
}  # fmt: skip

# Nouns for people at work and people at large: one count may be told with each of them.
WORKFORCE = frozenset("employees workers staff people workforce jobs personnel".split())
PEOPLE = frozenset(
    """people persons men women children civilians residents inhabitants others victims
    passengers""".split()
)
EMPLOYING = frozenset("employs employ employing employed has have had".split())

# Nouns that stand for a figure told before: "the union puts the figure at 1,700".
FIGURE_NOUNS = frozenset(
    "figure number toll total count tally cost bill price amount estimate turnout".split()
)
PUTTING = frozenset("put puts putting estimated estimates placed".split())
COUNTING = frozenset("counted counts".split())

# Nouns that a number stands before without counting anything that a ledger should hold.
NOT_COUNTED = frozenset(
    """times years year months month weeks week days day hours hour minutes minute seconds decades
    decade centuries century am pm steps sides ways things points reasons questions occasions
    grams degrees percent percentage cent old ft ones stages rounds bits fold nights
    mornings evenings afternoons quarters thirds halves summers winters generations
    seasons hrs hr mins min secs yrs""".split()
)
# Nouns whose number is a name: "Resolution 1973", "Flight 447".
NUMBERED = frozenset(
    """resolution flight article section chapter page route highway room number no channel unit
    phase level grade class type group area block act amendment boeing airbus volume part
    image photo picture slide season apollo psalm verse interstate windows iphone""".split()
)
DETERMINERS = frozenset("the these those his her their its our my your all other both".split())
# What a time of day is followed by: "2200 GMT".
CLOCKS = frozenset("gmt utc bst cet edt est cdt cst mdt mst pdt pst ist am pm".split())
# "The nineteen sixties".
DECADES = frozenset(
    "tens twenties thirties forties fifties sixties seventies eighties nineties hundreds".split()
)
# What a road is named after, as printed: "14 Mile Road", "between 14 Mile and 15 Mile".
ROADS = frozenset(("Mile", "Street", "Avenue", "Road"))
# "He turned 65", "aged 40".
AGE_WORDS = frozenset("aged age ages turned turns turning".split())
# "Went up to 34 euros" is no upper bound.
RISING = frozenset(
    """go goes going went gone come comes came climb climbed rise rises rose risen rising raise
    raised raises move moved jump jumped shot push pushed pushing bring brings brought add adds
    added drive driven drove add inch inched edged crept creep take takes took increased
    increase""".split()
)
# Words of a count that goes on: an hour later it is another one.
CHANGING = RISING - frozenset("add adds added take takes took brought bring".split()) | frozenset(
    ("now", "so", "latest", "confirmed", "currently", "toll")
)
# "Without peace", "not at 34 euros": what is not so is no figure.
DENIALS = frozenset(("not", "never", "no", "nor"))
# Before a time they make it a bound of what is told, not its day.
BOUNDING = frozenset("until till by since before after from through".split())
# First words of sentences that make up an example.
SUPPOSING = frozenset(("imagine", "suppose", "assume", "picture"))
# "The mother of two died": the number tells who she is.
PARENTS = frozenset("mother father mum mom dad parent grandmother grandfather widow".split())
# What comes on top of a count is another number on each day.
ADDED = frozenset("new another further additional extra fresh".split())
