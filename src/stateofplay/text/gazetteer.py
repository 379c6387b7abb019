"""Tables of names that everybody knows: countries, bodies, places, peoples, first names.

Reads     the tables in `text/languages/en/` (written for this project)
Writes    one look-up by first word, longest name first
Method    names are compared word by word as written (`US` is a country, `us` is not), with straight
          apostrophes
Cost      the tables are read once, on first use; a look-up is one dictionary access
Limits    English forms only; a seat of government is listed with its country, every other city as
          a place; states that are gone (Soviet Union) are entries of their own
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from stateofplay.text.tables import table_lines
from stateofplay.text.tokens import WORD

EntryForm = Literal["name", "adjective", "nationals", "seat"]
EntryKind = Literal["country", "organisation", "place", "group"]

_STRAIGHT = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-"})


@dataclass(frozen=True, slots=True)
class Entry:
    """What a known name stands for.

    Args:
        kind: of the thing.
        name: the one name it goes by.
        form: for countries, how it is named; `name` for everything else.
    """

    kind: EntryKind
    name: str
    form: EntryForm = "name"


Table = dict[str, tuple[tuple[tuple[str, ...], Entry], ...]]


def match_entry(words: Sequence[str], start: int, *, n_words: int = 6) -> tuple[Entry, int] | None:
    """Return the longest known name that starts at a word, and how many words it has.

    Args:
        words: as written, possessive endings off.
        start: index of the first word.
        n_words: how many words from `start` on may belong to it.
    """
    known = _table().get(_as_key(words[start]))
    if known is None:
        return None
    limit = min(len(words), start + n_words)
    for key, entry in known:
        end = start + len(key)
        if end <= limit and all(_as_key(words[start + i]) == key[i] for i in range(1, len(key))):
            return entry, len(key)
    return None


@lru_cache(maxsize=65536)
def find_entry(name: str) -> Entry | None:
    """Return what a whole name stands for, or `None` when no table has it."""
    words = _words(name)
    matched = match_entry(words, 0) if words else None
    return matched[0] if matched and matched[1] == len(words) else None


def first_name_gender(fold: str) -> Literal["m", "f", "-"] | None:
    """Return the gender of a folded first name, `-` when both bear it, `None` when unknown."""
    return _first_names().get(fold)


def is_family_first(fold: str) -> bool:
    """Return whether a folded family name usually stands before the given name."""
    return fold in _family_first()


def _as_key(word: str) -> str:
    return word if word.isascii() else word.translate(_STRAIGHT)


def _words(name: str) -> tuple[str, ...]:
    return tuple(WORD.findall(name.translate(_STRAIGHT)))


@lru_cache(maxsize=1)
def _table() -> Table:
    entries: dict[tuple[str, ...], Entry] = {}
    for name in table_lines("places.txt"):
        entries.setdefault(_words(name), Entry("place", name))
    for name in table_lines("groups.txt"):
        entries.setdefault(_words(name), Entry("group", name))
    for line in table_lines("bodies.tsv"):
        name, _, others = line.partition("\t")
        for form in (name, *_listed(others)):
            entries[_words(form)] = Entry("organisation", name)
    for line in table_lines("countries.tsv"):
        _add_country(entries, line.split("\t"))
    table: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
    for words, entry in entries.items():
        table.setdefault(words[0], []).append((words, entry))
    return {first: tuple(sorted(rows, key=_longest_first)) for first, rows in table.items()}


def _add_country(entries: dict[tuple[str, ...], Entry], row: Sequence[str]) -> None:
    """Add every form of a country; where forms clash, the name wins over the adjective."""
    name, adjectives, nationals, seats, others = row
    forms: tuple[tuple[EntryForm, tuple[str, ...]], ...] = (
        ("nationals", _listed(nationals)),
        ("adjective", _listed(adjectives)),
        ("seat", _listed(seats)),
        ("name", (name, *_listed(others))),
    )
    for form, names in forms:
        for one in names:
            entries[_words(one)] = Entry("country", name, form)


def _longest_first(row: tuple[tuple[str, ...], Entry]) -> tuple[int, tuple[str, ...]]:
    return -len(row[0]), row[0]


@lru_cache(maxsize=1)
def _first_names() -> dict[str, Literal["m", "f", "-"]]:
    genders: dict[str, Literal["m", "f", "-"]] = {"m": "m", "f": "f", "-": "-"}
    rows = (line.split("\t") for line in table_lines("first_names.tsv"))
    return {name: genders[gender] for name, gender in rows}


@lru_cache(maxsize=1)
def _family_first() -> frozenset[str]:
    return frozenset(table_lines("family_first.txt"))


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(";") if part)
