"""Words that take an act back: of habit, of jest, of people in general."""

from __future__ import annotations

HABITS = frozenset(
    """usually often always typically generally rarely seldom sometimes frequently normally
    routinely commonly invariably tend""".split()
)
JOKING = frozenset(
    """jokingly half-jokingly playfully teasingly mockingly facetiously figuratively
    tongue-in-cheek""".split()
)
# What they want they want of nobody in a dispute.
PEOPLE_AT_LARGE = frozenset(
    """people voters readers viewers consumers customers buyers shoppers investors families parents
    women men fans students workers americans europeans children everyone everybody""".split()
)
# Whoever acknowledges that "they" or "their plan" failed speaks of their own.
OWN_MATTERS = frozenset("they their there we our i my it its he his she her mistakes".split())
# Alone they tell nothing of what an act is about.
PARTS_OF_CONTENT = frozenset({"or", "and", "far", "yes", "so", "but", "it"})
