"""Keys under which names of one thing meet: no marks, no diacritics, no case.

Reads     a name as it is written
Writes    its key, the shorter keys that may stand for it, the country before a body's name
Method    words are folded and lose points and diacritics; endings of a person's name, and a firm's
          name without its last word, are shorter names
Source    Unicode NFKD for diacritics; letters that NFKD leaves whole are listed
Cost      linear in the name; keys are kept
Limits    two spellings of a name from another script have two keys, see `persons`
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from stateofplay.text.gazetteer import find_entry, match_entry
from stateofplay.text.languages.en.roles import (
    BODY_ENDS,
    FIRM_ENDS,
    OPENERS,
    PARTICLES,
    SOFT_OPENERS,
    TITLE_MODIFIERS,
)
from stateofplay.text.tokens import WORD, fold_word

Key = tuple[str, ...]

_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"}
)
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_SHORT_ARTICLES = ("al-", "el-", "as-", "ad-", "ar-", "an-", "ash-")


@lru_cache(maxsize=65536)
def name_key(name: str) -> Key:
    """Return the words of a name, folded, without points and diacritics."""
    return tuple(_plain(word) for word in WORD.findall(name))


def person_suffix(key: Key) -> str | None:
    """Return `jr`, `sr`, `ii` ... when the key ends with one."""
    return key[-1] if len(key) > 1 and key[-1] in _SUFFIXES else None


def surnames(key: Key) -> tuple[Key, ...]:
    """Return the shorter names that may stand for a full name, longest first.

    Every ending of the name counts (`Maria Gomez Ruiz` is `Gomez Ruiz` and `Ruiz`), and so does
    its last word without an Arabic article (`al-Roe` is `Roe`). Particles alone do not.
    """
    bare = key[:-1] if person_suffix(key) else key
    endings = [bare[i:] for i in range(1, len(bare))]
    last = bare[-1]
    for article in _SHORT_ARTICLES:
        if last.startswith(article):
            endings.append((last.removeprefix(article),))
    return tuple(ending for ending in endings if ending[-1] not in PARTICLES)


@lru_cache(maxsize=65536)
def body_key(name: str) -> tuple[str | None, Key]:
    """Return the country whose adjective a body's name begins with, and the key of the rest."""
    words = WORD.findall(name)
    entry = match_entry(words, 0) if words else None
    if entry and entry[0].kind == "country" and entry[1] < len(words):
        return entry[0].name, tuple(_plain(word) for word in words[entry[1] :])
    return None, _without_article(name_key(name))


def is_common_body(key: Key) -> bool:
    """Return whether many states have a body of this name, such as `foreign ministry`."""
    if not key or key[-1] in FIRM_ENDS:
        return False
    return all(w in BODY_ENDS or w in TITLE_MODIFIERS or w in _COMMON for w in key)


@lru_cache(maxsize=65536)
def thing_key(name: str) -> Key:
    """Return the key of a place, group or named body: of its table name when it has one."""
    entry = find_entry(name)
    if entry is not None and entry.kind in ("organisation", "group"):
        return _without_article(name_key(entry.name))
    return _without_article(name_key(name))


def short_firms(name: str) -> tuple[Key, ...]:
    """Return the shorter names of a firm whose last word says that it is one, longest first.

    `Doe Foods Inc` is `Doe Foods` and `Doe`; a word of the tables or of titles alone is no name.
    """
    key = name_key(name)
    if len(key) < 2 or key[-1] not in FIRM_ENDS or _LINKS & set(key) or key[0] in BODY_ENDS:
        return ()  # the "Department of Energy" is no firm
    words = WORD.findall(name)
    shorter = [key[:end] for end in range(len(key) - 1, 0, -1)]
    if match_entry(words, 0) is not None or key[0] in TITLE_MODIFIERS | OPENERS | SOFT_OPENERS:
        return tuple(one for one in shorter if len(one) > 1)
    return tuple(shorter)


def halves_of(key: Key) -> tuple[Key, Key] | None:
    """Return the two names that `and` joins in one stretch, `None` when it joins none."""
    if key.count("and") != 1:
        return None
    at = key.index("and")
    return (key[:at], key[at + 1 :]) if at > 1 and len(key) > at + 2 else None


def is_short_form(short: str, full: str) -> bool:
    """Return whether capitals are the initials of a full name: small words may be skipped."""
    letters = [c for c in short.casefold() if c.isalpha()]
    initials = [word[0].casefold() for word in WORD.findall(full)]
    big = [word[0].casefold() for word in WORD.findall(full) if word[0].isupper()]
    return len(letters) > 1 and letters in (initials, big)


_LINKS = frozenset("of for".split())
_COMMON = frozenset(
    "of for and the foreign affairs supreme constitutional central national royal high appeal "
    "appeals general representatives commons lords upper lower coast joint".split()
)


def _plain(word: str) -> str:
    folded = fold_word(word).replace(".", "")
    if folded.isascii():
        return folded
    split = unicodedata.normalize("NFKD", folded)
    return "".join(c for c in split if not unicodedata.combining(c)).translate(_LETTERS)


def _without_article(key: Key) -> Key:
    return key[1:] if len(key) > 1 and key[0] == "the" else key
