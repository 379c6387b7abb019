"""Acts told by "be" and a phrase: "is opposed to the plan", "were in talks with Besk".

Reads     a sentence made ready
Writes    clauses in text order
Method    a form of "be" or "remain", adverbs, a phrase of the table, and what it needs behind it
Cost      linear in the words
Limits    "open to" under a condition is an offer and is read as one; phrases behind a comma
          ("Vell, opposed to the plan, said") are not read
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb, frame_of
from stateofplay.moves.complement import is_infinitive, read_complement
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import Modality, VerbGroup, clause_end, is_adverb
from stateofplay.text.languages.en.act_predicates import (
    NEWS_PREDICATE_LINES,
    PREDICATE_LINES,
    WEIGHING_LINES,
)

_POSSIBLE = "="
_PAST = frozenset("was were wasn't weren't had".split())
_BE = frozenset(
    """is are was were isn't aren't wasn't weren't been remains remain remained stands stood
    seems seemed""".split()
)
_HAVE = frozenset("has have had hasn't haven't hadn't".split())


@cache
def _table() -> dict[str, tuple[tuple[tuple[str, ...], ActVerb, bool], ...]]:
    """Return first word -> phrase, line, and whether it is only possible; longest first."""
    found: dict[str, list[tuple[tuple[str, ...], ActVerb, bool]]] = {}
    for line in (
        (PREDICATE_LINES + NEWS_PREDICATE_LINES.lstrip() + WEIGHING_LINES).strip().splitlines()
    ):
        phrase, act, mode, frames = (cell.strip() for cell in line.split("|"))
        words = tuple(phrase.split())
        pairs = tuple(frame_of(frame) for frame in frames.split())
        verb = ActVerb((), act, None, pairs)  # type: ignore[arg-type]  # the table is tested against Act
        found.setdefault(words[0], []).append((words, verb, mode == _POSSIBLE))
    return {first: tuple(sorted(lines, key=lambda x: -len(x[0]))) for first, lines in found.items()}


def find_predicates(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody is said to be against, for, in talks about or open to."""
    for place in range(1, len(reading.words)):
        for words, verb, is_open in _table().get(reading.fold(place), ()):
            clause = _read(reading, place, words, verb, is_open=is_open)
            if clause is not None:
                yield clause
                break


def _read(
    reading: Reading, place: int, words: tuple[str, ...], verb: ActVerb, *, is_open: bool
) -> ActClause | None:
    if any(
        reading.fold(place + n) != word or (n and reading.gap(place + n - 1) != "")
        for n, word in enumerate(words)
    ):
        return None
    group = _group(reading, place, is_open=is_open)
    if group is None or (is_open and group.negated):
        return None
    after = place + len(words)
    for frame, detail in verb.frames:
        found = _infinitive(reading, after) if frame == "I" else None
        found = found or read_complement(reading, after, frame, detail, len(words))
        if found is not None:
            recipients, start, end = found
            return ActClause(verb, group, recipients, start, end, "T" if frame == "I" else frame)
    return None


def _infinitive(reading: Reading, after: int) -> tuple[tuple[str, ...], int, int] | None:
    if after >= len(reading.words) or not is_infinitive(reading, after):
        return None
    start = reading.words[after - 1].start
    return (), start, clause_end(reading.text, reading.words, after, reading.end)


def _group(reading: Reading, place: int, *, is_open: bool) -> VerbGroup | None:
    """Return "is not", "has long been" before word `place`; `None` without a form of "be"."""
    first, negated = place - 1, False
    while first > 0 and is_adverb(reading.fold(first)) and reading.gap(first) == "":
        negated |= reading.fold(first) in ("not", "never")
        first -= 1
    if first < 1 or reading.fold(first) not in _BE or reading.gap(first) != "":
        return None
    negated |= reading.fold(first).endswith("n't")
    if reading.fold(first) == "been":
        while first > 0 and is_adverb(reading.fold(first - 1)):
            first -= 1
        if reading.fold(first - 1) not in _HAVE:
            return None
        first -= 1
    modality: Modality = "possible" if is_open else "actual"
    tense = "past" if reading.fold(first) in _PAST else "present"
    return VerbGroup(first, place, modality, negated, "past" if tense == "past" else "present")
