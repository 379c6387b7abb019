"""Words that speak of one matter are one: "dismissals", "jobs", "dismissed nobody".

Reads     the words of a text
Writes    its stems, a matter in the place of each word or run of words that tells one
Method    a table of matters and the words for each, single words by stem
Source    matters as codebooks of disputes and labour conflicts tell them apart
Cost      a few look-ups a word
Limits    a word has one matter whatever it means there ("strike" of an army)
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from stateofplay.text.languages.en.issue_families import (
    ALONE,
    DONE_TO,
    FAMILIES,
    NOT_PARTED,
    PARTED,
    PARTED_MATTER,
    TALKS,
)
from stateofplay.text.tokens import stem

SURE, WEAK = "@", "~"  # marks of a matter among stems, which have none
NONE = "@-"  # words that look as if they told one
TALKING = "talks"
TALKING_MARK = SURE + TALKING


def matter_at(folds: Sequence[str], at: int) -> tuple[str, int] | None:
    """Return the matter that words tell from a place on, marked, and of how many words.

    Args:
        folds: folded words.
        at: place of the first of them.
    """
    single, runs = _table()
    for words, matter in runs.get(stem(folds[at]), ()):
        if tuple(stem(fold) for fold in folds[at : at + len(words)]) == words:
            return matter, len(words)
    particle, n = PARTED.get(folds[at], ("", 0))
    behind = folds[at + 1 : at + 1 + n]
    if particle in behind and behind[0] not in NOT_PARTED:
        return SURE + PARTED_MATTER, 1
    matter_of_one = single.get(folds[at]) or single.get(stem(folds[at]))
    return None if matter_of_one is None else (matter_of_one, 1)


def is_matter(token: str) -> bool:
    """Return whether a stem is a matter told by a sure word."""
    return token.startswith(SURE) and token != NONE


def stands_alone(token: str) -> bool:
    """Return whether a stem is a matter that one act alone makes an issue."""
    return is_matter(token) and token.removeprefix(SURE) in ALONE


def phrase_of_name(stems: Sequence[str]) -> tuple[str, ...]:
    """Return the stems of a name, or the matter that it tells."""
    return next(((one,) for one in stems if one.startswith(SURE)), tuple(stems))


def is_done_to(token: str) -> bool:
    """Return whether a stem is a matter that tells what is done to a thing."""
    return token.startswith(SURE) and token.removeprefix(SURE) in DONE_TO


def surely(token: str) -> str | None:
    """Return the matter that a weak word may tell, `None` for any other stem."""
    return SURE + token[1:] if token.startswith(WEAK) else None


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, str], dict[str, list[tuple[tuple[str, ...], str]]]]:
    """Return matters by single word (stem, or folded after `=`), and by the first of a run."""
    single: dict[str, str] = {stem(word): WEAK + TALKING for word in sorted(TALKS)}
    runs: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for line in FAMILIES.replace("\n  ", " ").split("\n"):
        words = line.split()
        for written in words:
            matter = (WEAK if written.startswith("~") else SURE) + words[0]
            stems = tuple(stem(part) for part in written.lstrip("~=").split("_"))
            if len(stems) > 1:
                runs.setdefault(stems[0], []).append((stems, matter))
            else:
                single[written[1:] if written.startswith("=") else stems[0]] = matter
    for found in runs.values():
        found.sort(key=_longest_first)
    return single, runs


def _longest_first(run: tuple[tuple[str, ...], str]) -> tuple[int, tuple[str, ...]]:
    return -len(run[0]), run[0]
