"""Two full names that may be two ways to write one: marks, short forms, another alphabet.

Reads     keys of two full names
Writes    how the two may be one, if they may
Method    alike: the same letters but for hyphens and the points of initials; short: the same
          surname, given names that are forms of one (`nicknames.txt`); transcribed: the same
          consonants in both names once letters that one sound of another alphabet becomes (q, g, k;
          dh, d; s, z) are made one
Source    consonant skeletons as in Soundex (Russell 1918), with the classes that English
          transcriptions of Arabic and Russian names mix up
Cost      linear in the names; keys are kept
Limits    a given name that is left out or translated is not seen
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import groupby

from stateofplay.people.keys import Key, person_suffix
from stateofplay.text.tables import table_lines

_SOUNDS = (
    ("ch", "x"), ("kh", "k"), ("gh", "k"), ("ck", "k"), ("dh", "t"), ("th", "t"), ("ph", "f"),
    ("ts", "z"), ("tz", "z"), ("sh", "x"), ("zh", "x"), ("q", "k"), ("g", "k"), ("c", "k"),
    ("d", "t"), ("v", "f"), ("w", "f"), ("s", "z"), ("j", "x"),
)  # fmt: skip
_SILENT = re.compile(r"[aeiouyh’'\-]")
_FEWEST_SOUNDS = 3  # consonants of a surname; with fewer, too many names are alike


@lru_cache(maxsize=65536)
def alike_key(key: Key) -> Key:
    """Return a key that names share which differ in hyphens and the points of initials only."""
    parts = [part for word in key for part in word.split("-") if part]
    n = 0
    while n < len(parts) - 1 and len(parts[n]) == 1:
        n += 1
    return ("".join(parts[:n]), *parts[n:]) if n > 1 else tuple(parts)


def given_forms(given: str) -> frozenset[int]:
    """Return the numbers of the given names that a word is a form of."""
    return _forms().get(given, frozenset())


def are_short_forms(left: Key, right: Key) -> bool:
    """Return whether two names have one surname and given names that are forms of one."""
    if left[0] == right[0] or (left[1:] != right[1:] and _ends(left) != _ends(right)):
        return False
    return bool(given_forms(left[0]) & given_forms(right[0]))


@lru_cache(maxsize=65536)
def sounds_of(key: Key) -> tuple[str, str] | None:
    """Return the consonants of given name and surname, `None` when there are too few."""
    bare = key[:-1] if person_suffix(key) else key
    given, surname = _skeleton(bare[0]), _skeleton(bare[-1].removeprefix("al-").removeprefix("el-"))
    return (given, surname) if given and len(surname) >= _FEWEST_SOUNDS else None


def _skeleton(word: str) -> str:
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return "".join(letter for letter, _ in groupby(_SILENT.sub("", word)))


def _ends(key: Key) -> str:
    return (key[:-1] if person_suffix(key) else key)[-1]


@lru_cache(maxsize=1)
def _forms() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(table_lines("nicknames.txt")):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {word: frozenset(numbers) for word, numbers in found.items()}
