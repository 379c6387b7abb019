"""Words that tell that an act is none: feelings, own affairs, views shared, matters of taste."""

from __future__ import annotations

# What somebody confesses to yields nothing.
FEELINGS = frozenset(
    """nervous afraid scared anxious worried tired weary angry sad lonely jealous envious excited
    frustrated surprised shocked amazed proud homesick bored confused puzzled baffled
    disappointed exhausted embarrassed emotional happy nostalgic terrified overwhelmed fond
    uneasy unsure curious shy stunned sceptical skeptical pessimistic optimistic feeling felt
    feels""".split()
)
# What one ends of one's own: nobody else loses by it.
OWN_AFFAIRS = frozenset(
    """campaign candidacy candidature bid run tour career show concert concerts rallies
    advertising""".split()
)
# What one stands up for of one's own only answers whoever attacks it.
OWN_RECORD = frozenset(
    """deals dealings record conduct remarks behaviour behavior business businesses wealth fortune
    reputation character past tweets comments family wife husband temperament honesty
    integrity""".split()
)
# Where people got to know each other.
SCHOOLS = frozenset("school college university class prison party parties childhood".split())
# Praise or support of these is a matter of taste or sport.
TASTES = frozenset(
    """film films movie movies song songs album albums novel novels football soccer baseball
    basketball cricket rugby hockey dance dancing recipe""".split()
)
# An alert for these readies no force.
ILLNESSES = frozenset(
    """pandemic h1n1 epidemic flu influenza virus disease outbreak volcano volcanic ash avalanche
    storm flood""".split()
)
# Who is told that they should do so is asked to go.
GOING = frozenset(
    """drop quit resign leave step stand go withdraw retire bow apologise apologize curb stop
    cease""".split()
)
# What a court is asked for.
PENALTIES = frozenset("term sentence imprisonment jail prison probation".split())
# Before "agreed", in the sentences before: something was asked or offered.
ASKED_BEFORE = (
    "ask",
    "offer",
    "propos",
    "invit",
    "request",
    "demand",
    "urge",
    "call for",
    "called on",
    "plan",
    "deal",
    "terms",
    "want",
    "bid",
)
