"""Nouns that, behind "the", mean an act of the same doer told before: "made the offer"."""

from __future__ import annotations

POINTING: dict[str, frozenset[str]] = {
    act: frozenset(nouns.split())
    for act, nouns in {
        "propose": "offer proposal suggestion bid invitation",
        "request": "request demand call appeal plea",
        "promise": "promise pledge vow commitment offer",
        "threaten": "threat ultimatum",
        "warn": "warning",
        "accuse": "accusation allegation charge",
    }.items()
}
