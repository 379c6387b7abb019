"""English words of wanting, backing and opposing, as data.

Source    our own lists
"""

from __future__ import annotations

from stateofplay.text.languages.en.conditions import HURTING, YIELDED

FAVOURING = ("favour", "favor", "advocate")
# Behind a form of "be".
STANDING = {
    "against": "reject",
    "opposed to": "reject",
    "in favour of": "support",
    "in favor of": "support",
    "critical of": "accuse",
}
# "Wants to end the strike" tells what is wanted of others; "wants to go home" does not.
WANTED_DEEDS = (
    YIELDED
    | HURTING
    | frozenset(
        """build abolish repeal change keep control own annex unite renegotiate restore replace
    expand limit reform scrap overturn regain reduce increase limit""".split()
    )
) - frozenset("talk meet help give make come walk hold walk fight consider see".split())
# "Is keen to regain control" is as much as "wants to".
KEEN = frozenset("keen eager anxious".split())
# "Wants it", "wants people to know": nothing that a dispute is about.
IDLE_WANTED = frozenset(
    """to it that what you me us him her them someone somebody anything something everything
    nothing people voters more one everyone anyone this those these whatever and or from in for
    of is are was some""".split()
)
# "Wants people to know that": only told.
TOLD_WISHES = frozenset(
    "to know|to understand|to realise|to realize|to remember|to believe|to see|to hear".split("|")
)
