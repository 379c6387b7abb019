"""Words of another force for one act: "asked for 6 percent", "demanded 6 percent".

Reads     clauses, actors, copy groups, words of two copies
Writes    differences of kind `wording`
Method    verbs stand on scales from mild to strong (a table). Two clauses of independent texts tell
          one act when the same actor does it, at times that can be one, and what hangs on the verb
          is the same for the most part, a number included where one holds any. Steps of one scale
          are sides
Source    rules of our own; the table is `text/languages/en/forces.py`
Cost      linear in the text: clauses meet by actor, scale and their rarest words
Limits    one act told with other words around the verb too; verbs of two scales
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.differences.around import shorten
from stateofplay.differences.clauses import Clause, forms_of, told_in_one_way
from stateofplay.differences.config import DifferencesConfig
from stateofplay.model.finding import Actor, Difference, Side
from stateofplay.text.languages.en.forces import FORCES
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import find_words

FORCE_VERBS = frozenset(base for base, _ in FORCES)
_FORMS = forms_of(FORCE_VERBS)
_PLAIN = {base: places for (base, beside), places in FORCES.items() if beside is None}
# "Said" and "claimed" tell one act only where the words said are known to be the same: in copies.
_SAYING = frozenset(scale for scale, _ in FORCES["say", None])
_N_KEYS = 4  # rarest words of a clause that look for others
_ABOUT_WORDS = 9


def differ_in_force(left: str, right: str) -> bool:
    """Return whether two wordings hold verbs of one scale and of different steps of it."""
    one, other = _steps(left), _steps(right)
    return any(one[scale] != other[scale] for scale in one.keys() & other.keys())


def _steps(words: str) -> dict[int, int]:
    found: dict[int, int] = {}
    for word in find_words(words):
        for scale, step in sorted(_PLAIN.get(_FORMS.get(word.fold, ""), ())):
            found.setdefault(scale, step)
    return found


@dataclass(frozen=True)
class _Act:
    """One clause on a scale."""

    scale: int
    step: int
    actors: frozenset[str]
    matter: frozenset[str]
    clause: Clause


def find_forces(
    clauses: Iterable[Clause],
    actors: Sequence[Actor],
    voices: Mapping[str, str],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[Difference]:
    """Yield a difference for each act that independent texts tell with another force.

    Args:
        clauses: with `FORCE_VERBS`, others too, in order of their reports' ids.
        actors: of the pile.
        voices: copy group by report: copies are one voice, and their changes are told elsewhere.
        rarity: of words over the pile.
        config: thresholds.
    """
    members = {actor.id: actor.member_of for actor in actors}
    acts = [act for clause in clauses for act in _acts(clause, members)]
    index: dict[tuple[int, str], list[int]] = defaultdict(list)
    for place, act in enumerate(acts):
        for word in _rarest(act, rarity):
            index[act.scale, word].append(place)
    taken: set[int] = set()
    for place, act in enumerate(acts):
        if place in taken:
            continue
        found: set[int] = set()
        for word in _rarest(act, rarity):
            posting = index[act.scale, word]
            if len(posting) <= config.max_posting:
                found.update(posting)
        same = [
            other
            for other in sorted(found)
            if other not in taken and (other == place or _is_one(act, acts[other], rarity, config))
        ]
        sides = told_in_one_way((acts[one] for one in same), lambda act: act.step, voices)
        if len(sides) > 1:
            taken.update(same)
            yield _difference(sides)


def _acts(clause: Clause, members: Mapping[str, str | None]) -> Iterator[_Act]:
    places = frozenset[tuple[int, int]]()
    for beside in sorted(clause.beside):
        places |= FORCES.get((clause.base, beside), frozenset())
    places = places or FORCES.get((clause.base, None), frozenset())
    subject = clause.subject
    if not places or subject is None:
        return
    actors = clause.actors(subject)
    actors |= {above for one in actors if (above := members.get(one)) is not None}
    matter = clause.matter
    if actors and matter:
        for scale, step in sorted(one for one in places if one[0] not in _SAYING):
            yield _Act(scale, step, actors, matter, clause)


def _rarest(act: _Act, rarity: Rarity) -> list[str]:
    return sorted(act.matter, key=lambda word: (-rarity.weight(word), word))[:_N_KEYS]


def _is_one(left: _Act, right: _Act, rarity: Rarity, config: DifferencesConfig) -> bool:
    """Return whether two clauses can tell one act."""
    if not left.actors & right.actors:
        return False
    if len(left.matter & right.matter) < config.min_force_words:
        return False
    numbers = _numbers(left.matter), _numbers(right.matter)
    if bool(numbers[0]) != bool(numbers[1]) or not (
        numbers[0] <= numbers[1] or numbers[1] <= numbers[0]
    ):
        return False
    times = left.clause.times, right.clause.times
    if all(times):
        if not any(a.overlaps(b) for a in times[0] for b in times[1]):
            return False
    elif not _same_days(left.clause, right.clause, config):
        return False
    return rarity.overlap(left.matter, right.matter) >= config.min_force_overlap


def _numbers(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


def _same_days(left: Clause, right: Clause, config: DifferencesConfig) -> bool:
    one, other = left.analysis.report.published, right.analysis.report.published
    if one is None or other is None:
        return False
    first, last = sorted((one.when, other.when), key=lambda when: when.start)
    return (last.start - first.end).days <= config.max_force_days


def _difference(sides: Mapping[int, Sequence[_Act]]) -> Difference:
    found = []
    for acts in sides.values():
        places = sorted({act.clause.telling for act in acts})
        first = min(acts, key=lambda act: act.clause.telling)
        found.append(Side(first.clause.printed(first.clause.telling), tuple(places)))
    first = next(iter(sides.values()))[0]
    subject = first.clause.subject
    who = "" if subject is None else f"{first.clause.printed(first.clause.phrase(subject))}: "
    told = " | ".join(shorten(side.value, _ABOUT_WORDS) for side in found)
    return Difference("wording", f"{who}[{told}]", tuple(found))
