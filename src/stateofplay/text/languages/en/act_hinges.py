"""English words that make one thing hang on another: "its consent depends on", as data."""

from __future__ import annotations

# What hangs on a condition where its giver stands beside it: "Besk's approval".
GIVEN = frozenset(
    """approval consent assent agreement acceptance signature support participation cooperation
    yes backing blessing vote return withdrawal ratification release attendance compliance offer
    willingness readiness pledge promise commitment""".split()
)
# What somebody who speaks would give: "any release hinges on".
TALKED_OF = GIVEN | frozenset(
    """deal settlement truce ceasefire talks negotiations meeting summit payment payments handover
    exchange swap lifting easing resumption reopening disarmament aid loan visit treaty pact
    accord compromise solution progress concession concessions pullback pullout""".split()
)
# Behind the noun; the condition starts with the last two words of a form of "be", else with all.
HINGES = (
    "depends on", "depended on", "depend on", "hinges on", "hinged on", "hinge on", "hangs on",
    "hung on", "rests on", "rested on", "turns on", "would depend on", "would hinge on",
    "will depend on", "is subject to", "was subject to", "is conditional on", "was conditional on",
    "is contingent on", "was contingent on", "is dependent on", "was dependent on",
    "remains subject to", "remains conditional on", "remains contingent on",
    "are conditional on", "are contingent on", "were conditional on", "were contingent on",
    "would be conditional on", "would be contingent on", "would be subject to",
)  # fmt: skip
# "It depends on the weather": nothing that anybody could do.
IDLE_GROUNDS = frozenset("weather season luck time chance circumstances age size demand".split())
# Behind a form of "be": nobody will do it.
CLOSED = (
    "out of the question", "off the table", "not on the table", "a non-starter", "a nonstarter",
    "not an option", "no option", "not up for discussion", "not up for debate", "off limits",
    "unthinkable", "inconceivable", "not going to happen", "never going to happen",
)  # fmt: skip
