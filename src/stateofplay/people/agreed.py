"""What a whole report makes the tagger believe of its names.

Reads     stretches that the tagger marks, with the chance of each kind at each place
Writes    for each stretch its kind, and whether it is a name at all
Method    the same words name the same thing throughout a report: their chances are averaged over
          all places, which mends a kind read wrongly once. A kind is taken when its mean reaches a
          bar of its own; below it the name stays without kind, and one that is most likely none is
          left out
Source    one sense in one text: Gale, Church and Yarowsky 1992
Cost      linear in the stretches
Limits    two things of one name in one report get one kind
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

import numpy as np

from stateofplay.model.mention import NameKind
from stateofplay.text.tagger.beliefs import Floats

_KINDS: dict[str, NameKind] = {kind: kind for kind in get_args(NameKind)}


@dataclass(frozen=True, slots=True)
class AgreedConfig:
    """How sure the tagger must be, 0 to 1.

    Args:
        person, organisation, place, group: mean chance from which a kind is taken.
        name: chance of all kinds together from which a stretch without kind is a name.
    """

    # More likely than not; .45 to .65 were measured on passages held back from training, see
    # `docs/decisions/0011-a-tagger-of-our-own.md`.
    person: float = 0.5
    organisation: float = 0.5
    place: float = 0.5
    group: float = 0.5
    name: float = 0.5


DEFAULTS = AgreedConfig()


@dataclass(frozen=True, slots=True)
class Agreed:
    """What a stretch is: a name of a kind, a name without, or none."""

    kind: NameKind | None
    is_name: bool


def agree(
    keys: Sequence[tuple[str, ...]],
    beliefs: Floats,
    kinds: Sequence[str],
    *,
    config: AgreedConfig = DEFAULTS,
) -> list[Agreed]:
    """Return what each stretch of a report is.

    Args:
        keys: its folded words.
        beliefs: the chance of each kind, one row a stretch, one column a kind.
        kinds: of the columns; those that are no kind of name are works, goods and happenings.
        config: how sure the tagger must be.
    """
    number: dict[tuple[str, ...], int] = {}
    of_key = [number.setdefault(key, len(number)) for key in keys]
    sums = np.zeros((len(number), len(kinds)))
    np.add.at(sums, of_key, beliefs)
    means = sums / np.bincount(of_key, minlength=1)[: len(number), None]
    told = [_agreed(mean, kinds, config) for mean in means.tolist()]
    return [told[at] for at in of_key]


def _agreed(mean: Sequence[float], kinds: Sequence[str], config: AgreedConfig) -> Agreed:
    most = max(mean)
    kind = _KINDS.get(kinds[mean.index(most)])
    if kind is not None and most >= getattr(config, kind):
        return Agreed(kind, is_name=True)
    named = sum(chance for one, chance in zip(kinds, mean, strict=True) if one in _KINDS)
    return Agreed(None, is_name=named >= config.name)
