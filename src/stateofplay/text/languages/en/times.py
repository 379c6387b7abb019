"""English words of time, as tables: what the patterns of `stateofplay.times` are built from.

Keys are folded (lower case, no closing point). Nothing here knows a pattern or a rule.
"""

from __future__ import annotations

from typing import Literal

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9,
    "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

# Months that are common words, verbs or names too: alone they need a word before them that asks
# for a date.
AMBIGUOUS_MONTHS = frozenset({"may", "march", "mar", "jan", "august", "april", "june", "dec"})

WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3,
    "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

WEEKDAY_NAMES = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip

ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9,
}  # fmt: skip

TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip

NUMBERS = ONES | TENS | {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "hundred": 100, "a": 1,
    "an": 1, "a couple of": 2, "a dozen": 12, "a hundred": 100, "a thousand": 1000,
    "half a": 0.5, "half an": 0.5, "a half": 0.5, "a quarter": 0.25,
}  # fmt: skip

# "nineteen ninety-seven": the hundreds of a year in words.
SPELLED_CENTURIES = {"seventeen": 17, "eighteen": 18, "nineteen": 19}

# More than one, but nobody says how many: TIMEX3 writes X.
VAGUE_NUMBERS = (
    "a few", "several", "some", "many", "hundreds of", "dozens of", "thousands of", "a number of",
    "countless", "most",
)  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip

# TIMEX3 letters of units; a T stands before those below a day.
UNITS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "week": "W", "weekend": "WE",
    "fortnight": "F", "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE",
}  # fmt: skip

UNIT_PLURALS = {"centuries": "century"}  # all others take an s

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

# Decades since 1900.
DECADE_WORDS = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7,
    "eighties": 8, "nineties": 9, "noughties": 10,
}  # fmt: skip

DAYPARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
}

# Which part of a stretch of time a word names; the words of TIMEX3's MOD come out in `When.mod`.
PARTS: dict[str, Literal["start", "mid", "end"]] = {
    "early": "start", "beginning": "start", "start": "start", "mid": "mid",
    "middle": "mid", "late": "end", "end": "end", "close": "end",
}  # fmt: skip

# "later this month" is no part of it: it is whatever is left of it.
SIDES: dict[str, Literal["after", "before"]] = {"later": "after", "earlier": "before"}
DEADLINE_WORDS = ("by", "before", "until", "till", "not later than", "no later than")

HOLIDAYS = {
    "christmas day": (12, 25), "christmas eve": (12, 24), "christmas": (12, 25),
    "boxing day": (12, 26), "new year's day": (1, 1), "new year's eve": (12, 31),
    "valentine's day": (2, 14), "halloween": (10, 31), "all saints' day": (11, 1),
    "veterans day": (11, 11), "armistice day": (11, 11), "bastille day": (7, 14),
    "st. patrick's day": (3, 17), "may day": (5, 1), "groundhog day": (2, 2),
}  # fmt: skip

# Days after Easter Sunday.
EASTER_HOLIDAYS = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2,
    "easter sunday": 0, "easter monday": 1, "easter": 0, "ascension day": 39, "whit sunday": 49,
    "whit monday": 50, "pentecost": 49,
}  # fmt: skip

# (month, weekday, n): the nth such weekday of the month; -1 is the last.
WEEKDAY_HOLIDAYS = {
    "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "labor day": (9, 0, 1),
    "memorial day": (5, 0, -1), "martin luther king day": (1, 0, 3), "presidents' day": (2, 0, 3),
    "columbus day": (10, 0, 2),
}  # fmt: skip

# Words that ask for a date after them: "in May", "until March", "of June".
DATE_PREPOSITIONS = (
    "in", "of", "by", "since", "until", "till", "last", "this", "next", "from", "to", "and",
    "early", "late", "mid", "through", "before", "after", "for", "between", "during", "on", "or",
    "past", "around", "about", "each", "every", "towards", "toward", "throughout",
)  # fmt: skip

# What is of today or of tomorrow as an age, not as a day: "today's youth".
AGE_NOUNS = (
    "world", "youth", "society", "generation", "generations", "economy", "market", "markets",
    "technology", "computers", "computer", "standards", "leaders", "children", "students", "people",
    "women", "men", "consumers", "kids", "teenagers", "climate", "politics",
)  # fmt: skip

# What a weekday is part of the name of: "the Sunday Times".
SUNDAY_PAPERS = (
    "Times",
    "Telegraph",
    "Mirror",
    "Mail",
    "Express",
    "Herald",
    "Post",
    "Independent",
    "Tribune",
    "Night Live",
    "Night Football",
)

# Words near a quarter or a half that say that it is one of a business year.
RESULT_WORDS = (
    "profit", "profits", "income", "earnings", "earned", "revenue", "revenues", "sales", "loss",
    "losses", "dividend", "turnover", "results", "growth", "economy", "gdp", "output", "exports",
    "forecast", "analysts", "margins", "orders", "charge", "fiscal", "grew", "inflation",
)  # fmt: skip

# Words after a bare number between 1000 and 2999 that make it a count, not a year.
COUNTED_AFTER = (
    "people", "men", "women", "children", "troops", "soldiers", "workers", "jobs", "shares",
    "points", "dollars", "euros", "pounds", "yen", "miles", "km", "kilometers", "kilometres",
    "meters", "metres", "feet", "tons", "tonnes", "units", "votes", "members", "employees",
    "percent", "per", "million", "billion", "hours", "days", "years", "months", "weeks", "seats",
    "residents", "refugees", "homes", "houses", "cases", "deaths", "times", "copies", "students",
    "passengers", "cars", "vehicles", "aircraft", "islands", "barrels", "acres", "hectares",
    "square", "mph", "prisoners", "civilians", "victims", "dead", "injured", "wounded",
    "protesters", "signatures", "attendees", "delegates", "participants", "companies", "stores",
    "sites", "households", "families", "patients", "tests", "minutes", "seconds", "pages",
    "words", "police", "officers", "fighters", "rebels", "guests", "visitors", "customers",
    "chevrolet", "ford", "toyota", "honda", "volvo", "buick", "cadillac", "dodge", "chrysler",
    "pontiac", "mercedes", "bmw", "nissan", "jeep", "porsche", "volkswagen", "audi", "mazda",
    "kg", "grams", "kilograms", "lbs", "degrees", "inhabitants", "staff", "bodies",
)  # fmt: skip

# Words before a number that make it a name's number, not a year.
NUMBERED_BEFORE = (
    "no", "number", "nos", "flight", "room", "route", "highway", "page", "section", "article",
    "resolution", "model", "chapter", "aegis", "boeing", "windows", "channel", "building", "unit",
    "suite", "point", "about", "some", "nearly", "almost", "than", "approximately", "roughly",
    "least", "over", "only", "exactly", "another",
)  # fmt: skip

FUTURE_CUES = (
    "will", "'ll", "’ll", "shall", "won't", "won’t", "plan to", "plans to", "planned to",
    "planning", "planned for", "scheduled", "expected", "expects", "due", "set to", "slated",
    "going to", "upcoming", "supposed to", "until", "postponed to", "starting", "as early as",
    "as soon as", "can", "must", "to meet", "to be held", "would", "hopes to",
    "intends to", "aims to", "deadline", "effective", "payable", "is to", "are to",
    "promised to", "vowed to", "ready to",
)  # fmt: skip

# Plans told in the past tense: what they announce may have come by now.
REPORTED_FUTURE = frozenset({"would", "could", "planned to", "planned for"})

PAST_CUES = (
    "said", "was", "were", "had", "did", "told", "made", "met", "took", "fell", "rose", "came",
    "went", "gave", "began", "became", "won", "lost", "held", "sold", "bought", "got", "left",
    "saw", "found", "led", "spoke", "sent", "paid", "put", "kept", "wrote", "broke", "drew",
    "brought", "ran", "grew", "built", "chose", "flew", "thought", "caught", "fought", "sought",
    "stood", "understood", "heard", "meant", "spent", "threw", "knew", "drove", "struck", "shot",
    "shook", "sank", "swore", "withdrew", "became", "taught", "dealt", "lent", "bore", "hid",
)  # fmt: skip

# Before a day they tell when a page was put out: "Page last updated at 16:19, Friday, 15 May".
STAMP_WORDS = ("updated", "published", "posted", "filed", "modified", "last updated")
# After a day and a clock time they tell that a reader wrote then: "9:44 pm on 19 May, Ames wrote".
REMARK_WORDS = ("wrote", "posted", "posted by", "report this comment")

# Words of near days: which day of a report they call its own, and which the one before.
TODAY_WORDS = frozenset({"today", "tonight", "this morning", "this afternoon", "this evening",
                         "overnight"})  # fmt: skip
YESTERDAY_WORD, TOMORROW_WORD = "yesterday", "tomorrow"
LAST_NIGHT = "last night"
# How many days before a report that lies which these words name, first and last; negative: after.
VAGUE_LAGS = {
    "last week": (3, 13), "last weekend": (1, 6), "the weekend": (1, 6), "this weekend": (1, 6),
    "this week": (0, 6), "last month": (8, 52), "this month": (0, 24), "next week": (-11, -2),
    "next month": (-49, -5),
}  # fmt: skip
# "Earlier this week" is this week here.
LAG_PARTS = ("earlier ", "later ", "late ", "early ")
# After a count of days they tell that it begins with what is named next: "two weeks after".
SINCE_WORDS = ("after", "since", "on from", "on")

# Plans that something has overtaken: the day may lie on either side of publication.
OVERTAKEN_CUES = (
    "had been due", "had been scheduled", "had been expected", "had been set", "had been planned",
    "had been supposed", "had been slated", "originally scheduled", "originally planned",
    "originally due",
)  # fmt: skip
