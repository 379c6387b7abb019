"""Words around the short name of a body: tables."""

from __future__ import annotations

# What a body owns and a person seldom does: "Vantt's head office".
BODY_OWNS = frozenset(
    """board shareholders shareholder investors executives directors director chairman chairwoman
    chair chief ceo spokesman spokeswoman spokesperson headquarters office offices staff workforce
    employees workers plant plants factory factories works management merger takeover bid owners
    owner subsidiary subsidiaries books accounts customers fleet depot network members finance
    founder founders president union unions profits profit earnings revenue sales debts""".split()
)

# What stands before the name of a body and seldom before a person's, as patterns.
BODY_BEFORE = (
    r"board of",
    r"chair(?:man|woman|person)? of",
    r"chief executive of",
    r"(?:president|director|head|founder|owner|owners) of",
    r"spokes(?:man|woman|person) (?:for|of)",
    r"(?:shares?|stakes?|percent) (?:in|of)",
    r"shareholders? (?:in|of)",
    r"(?:bids?|offers?) for",
    r"(?:merger|takeover|purchase|sale) (?:of|with)",
    r"works? (?:for|at)",
    r"worked (?:for|at)",
    r"employed by",
    r"owned by",
    r"(?:buy|buys|bought|acquires?|acquired)",
    r"(?:chairs|heads|runs|owns|founded)",
)
