"""Acts whose object stands before the doer: "an offer that Besk rejected".

Reads     a sentence made ready
Writes    clauses in text order
Method    a noun that the verb table allows as object, "that" or "which" or nothing, the doer, the
          verb, and nothing that could be an object behind it; the tree finds such nouns too
Cost      linear in the words
Limits    without "that" or "which" only the tree sees the object
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.moves.acts import ActClause, ActVerb, verbs_at
from stateofplay.moves.complement import ends_clause, is_about
from stateofplay.moves.fronted import told_of, whom_at
from stateofplay.moves.grammar import phrase_at
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import clause_end, read_group
from stateofplay.text.languages.en.speech import PREPOSITIONS

_RELATIVES = frozenset("that which".split())
_DOER_WORDS = 8  # words of the doer between "that" and its verb
_OBJECT_WORDS = 6  # words of the object before "that"
_OPENS_OBJECT = frozenset("a an the this any another its his her their".split())


def find_relatives(reading: Reading) -> Iterator[ActClause]:
    """Yield the acts whose object stands before "that" and the doer."""
    for place in range(2, len(reading.words)):
        for verb, tags in verbs_at(reading, place):
            after = place + 1 + len(verb.rest)
            hanging = told_of(reading, place) if not verb.rest else None
            if hanging is None and not _ends(reading, after):
                continue
            group = read_group(reading.words, place, tags, reading.timed)
            if group is None or group.tense == "ing":
                continue
            first = _object(reading, group.first, verb) or _fitting(reading, hanging, verb)
            if first is not None:
                start, last = reading.words[first[0]].start, reading.words[first[1]].end
                yield ActClause(verb, group, (), start, last, "V")
                break
        yield from _of_whom(reading, place)


def _of_whom(reading: Reading, place: int) -> Iterator[ActClause]:
    """Read "the crews, whom Arland accused of spying", by the tree."""
    head = whom_at(reading, place)
    if head is None:
        return
    for verb, tags in verbs_at(reading, place):
        after = place + 1 + len(verb.rest)
        leads = {detail for frame, detail in verb.frames if frame in "RQ"} - {""}
        group = read_group(reading.words, place, tags, reading.timed)
        if group is None or reading.fold(after) not in leads or after + 1 >= len(reading.words):
            continue
        first = after if reading.fold(after) == "to" else after + 1
        end = clause_end(reading.text, reading.words, after + 1, reading.end)
        found = phrase_at(reading, head, ()).actors
        yield ActClause(verb, group, found, reading.words[first].start, end, "R")
        return


def _ends(reading: Reading, after: int) -> bool:
    return ends_clause(reading, after) or reading.fold(after) in PREPOSITIONS - {"against"}


def _fitting(
    reading: Reading, bounds: tuple[int, int] | None, verb: ActVerb
) -> tuple[int, int] | None:
    """Return the object that the tree knows, where a frame of the verb takes it."""
    details = [] if bounds is None else [detail for frame, detail in verb.frames if frame == "N"]
    return bounds if bounds is not None and _fits(reading, bounds[0], details) else None


def _fits(reading: Reading, at: int, details: Sequence[str]) -> bool:
    return any(
        not d or is_about(reading, at, d.lstrip("!")) != d.startswith("!")
        for d in details
        if "+" not in d
    )


def _object(reading: Reading, first: int, verb: ActVerb) -> tuple[int, int] | None:
    """Return the first and last word of the noun phrase before "that"."""
    details = [detail for frame, detail in verb.frames if frame == "N"]
    that = next(
        (at for at in range(first - 2, max(0, first - _DOER_WORDS), -1)
         if reading.fold(at) in _RELATIVES),
        None,
    )  # fmt: skip
    if that is None or not details or reading.fold(that - 1) in PREPOSITIONS:
        return None  # "a statement in which Besk agreed" is not what it agreed
    for at in range(that - 1, max(-1, that - _OBJECT_WORDS), -1):
        if reading.gap(at) not in ("", ",") or (reading.gap(at) and at < that - 1):
            return None
        if reading.fold(at) in _OPENS_OBJECT:
            return (at, that - 1) if _fits(reading, at, details) else None
    return None
