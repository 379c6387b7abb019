"""Groups of a word: what part it plays in an event.

Reads     stems of the words of a sentence, in order
Writes    names of groups for each word; those of a phrase stand at its first word
Method    `text/languages/en/event_words.py`, by stem; irregular forms have that of their base
Cost      a look-up a word
Limits    a stem has the groups of all its senses; order and neighbours must tell them apart
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from stateofplay.text.languages.en.event_words import GROUPS, HARMING, PLEASING
from stateofplay.text.languages.en.verbs import PARTICIPLE, PAST
from stateofplay.text.tokens import stem

_Phrases = Mapping[tuple[str, ...], tuple[str, ...]]

PLEASED, HARMED = "+", "-"


@lru_cache(maxsize=65536)
def base_stem(fold: str) -> str:
    """Return the stem of a word; "gave" and "given" have that of "give"."""
    return stem(PAST.get(fold) or PARTICIPLE.get(fold) or fold)


def find_groups(stems: Sequence[str]) -> list[tuple[str, ...]]:
    """Return the groups of each word in a fixed order; `+` pleases the recipient, `-` harms it."""
    single, phrases = _table()
    found: list[tuple[str, ...]] = []
    for at, one in enumerate(stems):
        groups = single.get(one, ())
        for phrase, more in phrases.get(one, {}).items():
            if tuple(stems[at : at + len(phrase)]) == phrase:
                groups = tuple(dict.fromkeys(groups + more))
        found.append(groups)
    return found


@lru_cache(maxsize=1)
def _table() -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, _Phrases]]:
    """Return groups by stem, and by phrase below its first stem."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for name, words in GROUPS.items():
        for word in words.split():
            groups.setdefault(tuple(map(base_stem, word.split("_"))), []).append(name)
    single: dict[str, tuple[str, ...]] = {}
    phrases: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {}
    for stems, names in groups.items():
        whole = tuple(dict.fromkeys(names)) + _worth(names)
        if len(stems) == 1:
            single[stems[0]] = whole
        else:
            phrases.setdefault(stems[0], {})[stems] = whole
    return single, phrases


def _worth(names: Sequence[str]) -> tuple[str, ...]:
    pleases = (PLEASED,) if PLEASING.intersection(names) else ()
    return pleases + ((HARMED,) if HARMING.intersection(names) else ())
