"""Features from templates: which columns of which neighbours are joined to one feature.

Reads     columns of hashes, one value a word, and for each chosen word where its neighbours stand
Writes    one feature a template and chosen word
Method    a template is text: `small@-1+shape@0` joins the small form of the word before with the
          shape of the word itself. It is numbered by the hash of that text, so that a template more
          or less leaves the others as they are
Cost      a handful of array steps a template
Limits    none of its own
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stateofplay.text.tagger.columns import Hashes, hash_text, mix

Numbers = NDArray[np.int64]
Plan = tuple[Numbers, Hashes, list[Numbers]]  # templates, their hashes, columns of their parts


def read_templates(text: str) -> tuple[str, ...]:
    """Return the templates of a text, white space between them, `#` to the end of a line off."""
    lines = (line.partition("#")[0] for line in text.splitlines())
    return tuple(dict.fromkeys(template for line in lines for template in line.split()))


def fill_templates(
    templates: tuple[str, ...],
    names: tuple[str, ...],
    table: Hashes,
    places: Mapping[str, Numbers],
) -> Hashes:
    """Return one row a chosen word and one column a template, 0 where it says nothing.

    Args:
        templates: `column@place` joined by `+`.
        names: of the columns of the table.
        table: one row a word, 0 for nothing.
        places: by name, for each chosen word the index of the word meant.
    """
    wide = np.concatenate([table[at] for at in places.values()], axis=1)
    features = np.empty((len(wide), len(templates)), dtype=np.uint32)
    for plan in _plans(templates, names, tuple(places)):
        features[:, plan[0]] = mix(plan[1], *(wide[:, part] for part in plan[2]))
    return features


@lru_cache(maxsize=8)
def _plans(
    templates: tuple[str, ...], names: tuple[str, ...], places: tuple[str, ...]
) -> list[Plan]:
    """Return templates of equal length together: numbers, hashes and columns of their parts."""
    column = {
        f"{name}@{place}": at * len(names) + number
        for at, place in enumerate(places)
        for number, name in enumerate(names)
    }
    return _by_length(templates, column)


def _by_length(templates: Sequence[str], column: Mapping[str, int]) -> list[Plan]:
    plans = []
    for length in sorted({template.count("+") for template in templates}):
        chosen = [at for at, one in enumerate(templates) if one.count("+") == length]
        parts = [[column[part] for part in templates[at].split("+")] for at in chosen]
        hashes = np.array([hash_text(templates[at]) for at in chosen], dtype=np.uint32)
        plans.append(
            (_numbers(chosen), hashes, [_numbers(row) for row in zip(*parts, strict=True)])
        )
    return plans


def _numbers(values: Sequence[int]) -> Numbers:
    return np.array(values, dtype=np.int64)


def join_columns(templates: tuple[str, ...], columns: Mapping[str, Hashes]) -> Hashes:
    """Return one row a chosen word and one column a template, from columns of equal length.

    Args:
        templates: names of columns joined by `+`.
        columns: those that occur in the templates, 0 for nothing.
    """
    names = tuple(columns)
    wide = np.stack(list(columns.values()), axis=1)
    features = np.empty((len(wide), len(templates)), dtype=np.uint32)
    for chosen, hashes, parts in _joins(templates, names):
        features[:, chosen] = mix(hashes, *(wide[:, part] for part in parts))
    return features


@lru_cache(maxsize=16)
def _joins(templates: tuple[str, ...], names: tuple[str, ...]) -> list[Plan]:
    """Return templates of equal length together: numbers, hashes and columns of their parts."""
    column = {name: number for number, name in enumerate(names)}
    return _by_length(templates, column)
