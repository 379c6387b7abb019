"""English verbs that give an account of one turn of things: it was taken, or it was handed over.

Two reports may tell the same change of hands, the same departure, the same death or the same crash
with verbs that lay it at other doors. Each line is a turn, a way of telling it, and the base forms
of its verbs; a word after "+" stands with the verb, as a particle or an object.
"""

from __future__ import annotations

_LINES = """
hands | forced | seize occupy capture annex invade conquer overrun usurp confiscate expropriate grab
hands | forced | steal loot plunder wrest snatch
hands | taken | take+over take+control
hands | freed | liberate recapture retake reclaim regain recover
hands | bought | buy purchase acquire
hands | given | cede transfer award grant entrust restore give return surrender sell assign
hands | given | hand+over give+up give+back hand+back sign+over turn+over make+over
hands | given | inherit
office | forced | oust topple overthrow depose unseat fire sack force+out push+out drive+out
office | left | resign quit step+down stand+down
death | killed | murder assassinate execute slaughter massacre
death | own | commit+suicide take+life
fall | shot | shoot+down bring+down
fall | fell | crash
"""

# Turns that bring a thing to somebody, who has to be the same in both accounts.
WITH_RECEIVER = frozenset(("hands",))
# Ways in which the subject of the verb gives, and a phrase with "to" tells who receives.
GIVING = frozenset(("given",))
# Ways told without an object: whoever it happens to is the subject.
WITHOUT_OBJECT = frozenset((("office", "left"), ("death", "own"), ("fall", "fell")))
# Verbs of giving whose subject receives.
RECEIVING_VERBS = frozenset(("inherit",))

# Nouns that hold what they are a part or a number of: "a chain of islands" is islands.
HOLDERS = frozenset(
    """chain group part half string number row pair couple series set cluster handful stretch strip
    piece swath most majority all some rest control""".split()
)

Verb = tuple[str, str | None]  # base form, the word that stands with it


def _read() -> dict[Verb, tuple[str, str]]:
    found: dict[Verb, tuple[str, str]] = {}
    for line in _LINES.strip().splitlines():
        turn, way, verbs = (part.strip() for part in line.split("|"))
        for verb in verbs.split():
            base, _, beside = verb.partition("+")
            found[base, beside or None] = turn, way
    return found


ACCOUNTS = _read()
