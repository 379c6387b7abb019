"""What somebody wants, told by a turned sentence: "all Arland wants is a seat", "would rather see".

Reads     a sentence made ready
Writes    clauses of claiming, in text order
Method    "what" or "all", a subject and a verb of wanting right before "is"; "would" with "sooner",
          "rather" or "prefer to" before "see", "have" or "keep"
Cost      linear in the words
Limits    "what is wanted" names nobody and is not read
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import VerbGroup, clause_end, is_adverb

_CLAIM = ActVerb((), "claim", None, ())
_OPENERS = frozenset("what all".split())
_IS = frozenset("is was are were".split())
# Verbs of wanting as they stand behind their subject, longest first.
_WANTING = (
    ("is", "asking", "for"), ("are", "asking", "for"), ("was", "asking", "for"),
    ("is", "looking", "for"), ("are", "looking", "for"), ("is", "holding", "out", "for"),
    ("is", "fighting", "for"), ("are", "fighting", "for"),
    ("is", "after"), ("are", "after"), ("was", "after"), ("were", "after"),
    ("asks", "for"), ("ask", "for"), ("asked", "for"),
    ("wants",), ("want",), ("wanted",), ("seeks",), ("seek",), ("sought",),
    ("demands",), ("demand",), ("demanded",),
)  # fmt: skip
_TO_VERB = 8  # words of the subject
_WOULD = frozenset({"would", "'d", "’d"})
_RATHER = (("sooner",), ("rather",), ("much", "rather"), ("prefer", "to"), ("far", "rather"))
_HAD = frozenset("see have keep".split())


def find_wanted(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody is told to be after, or would rather see."""
    for place in range(len(reading.words)):
        fold = reading.fold(place)
        found = None
        if fold in _OPENERS:
            found = _turned(reading, place)
        elif fold in _WOULD:
            found = _rather(reading, place)
        if found is not None:
            yield found


def _turned(reading: Reading, opener: int) -> ActClause | None:
    """Read "what the growers are after is a seat"."""
    for place in range(opener + 2, min(opener + 2 + _TO_VERB, len(reading.words) - 2)):
        for phrase in _WANTING:
            after = place + len(phrase)
            if not _stands(reading, place, phrase):
                continue
            at = after if reading.fold(after) in _IS and reading.gap(after - 1) == "" else None
            if at is None or reading.fold(at + 1) in ("not", "to", "how", "whether", "why"):
                return None
            group = VerbGroup(place, after - 1, "actual", False, "present")
            return ActClause(_CLAIM, group, (), *_content(reading, at + 1), "N")
        if reading.gap(place) != "":
            return None
    return None


def _rather(reading: Reading, place: int) -> ActClause | None:
    """Read "would sooner see the file stay"."""
    for phrase in _RATHER:
        verb = place + 1 + len(phrase)
        if not _stands(reading, place + 1, phrase) or verb + 1 >= len(reading.words):
            continue
        if reading.fold(verb) not in _HAD or is_adverb(reading.fold(verb + 1)):
            return None
        group = VerbGroup(place, verb, "actual", False, "present")
        return ActClause(_CLAIM, group, (), *_content(reading, verb + 1), "N")
    return None


def _stands(reading: Reading, place: int, phrase: tuple[str, ...]) -> bool:
    return all(
        reading.fold(place + n) == word and (n == 0 or reading.gap(place + n - 1) == "")
        for n, word in enumerate(phrase)
    )


def _content(reading: Reading, first: int) -> tuple[int, int]:
    start = reading.words[first].start
    return start, clause_end(reading.text, reading.words, first, reading.end)
