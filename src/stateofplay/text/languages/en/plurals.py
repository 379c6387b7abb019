"""English words that stand for two actors named before: `the two leaders`, `both sides`.

Written for this project.
"""

from __future__ import annotations

# Noun -> the last words of the titles that fit; empty where any person does.
PERSONS = {
    "leaders": frozenset("president premier chancellor king queen leader minister pm emir".split()),
    "presidents": frozenset(["president"]),
    "premiers": frozenset(["premier", "minister", "pm"]),
    "ministers": frozenset(["minister"]),
    "secretaries": frozenset(["secretary"]),
    "ambassadors": frozenset(["ambassador", "envoy"]),
    "envoys": frozenset(["envoy", "ambassador"]),
    "governors": frozenset(["governor"]),
    "mayors": frozenset(["mayor"]),
    "senators": frozenset(["senator", "sen"]),
    "generals": frozenset(["general", "gen"]),
    "judges": frozenset(["judge", "justice"]),
    "bishops": frozenset(["bishop", "archbishop"]),
    "captains": frozenset(["captain", "capt"]),
    "commissioners": frozenset(["commissioner"]),
    "councillors": frozenset(["councillor", "cllr"]),
    "professors": frozenset(["professor", "prof"]),
    "lawyers": frozenset("lawyer attorney solicitor barrister counsel".split()),
    "founders": frozenset(["founder"]),
    "chairmen": frozenset(["chairman", "chair"]),
    "executives": frozenset("executive ceo chief".split()),
    "managers": frozenset(["manager"]),
    "coaches": frozenset(["coach"]),
    "candidates": frozenset(["candidate", "nominee"]),
    "politicians": frozenset(),
    "men": frozenset(),
    "women": frozenset(),
    "officials": frozenset(),
    "diplomats": frozenset(),
    "authors": frozenset(),
    "friends": frozenset(),
    "rivals": frozenset(),
}
GENDERS = {"men": "m", "women": "f"}
PARTIES = frozenset(
    "sides countries nations states governments neighbours neighbors capitals powers".split()
)
FIRMS = frozenset("companies firms groups banks airlines carmakers carriers unions".split())
# With `the` before them these alone mean two.
PAIRS = frozenset("pair duo couple".split())
# Of these nouns `the ministers` is enough where two were named.
BARE = frozenset("leaders presidents premiers ministers sides".split())
