"""How one printing of a quote is shown: its words, the changed ones marked, and what they replace.

Reads     a quote of the contract
Writes    printings that differ from the main form, most telling first, cut into pieces
Method    the changed words are citations that lie inside the parts of the printing: each part is
          cut at their borders
Cost      linear in the printings
Limits    of a printing that is only shortened the words left out are not repeated
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.export import words
from stateofplay.export.citation import Json

_SHOWN = frozenset(("words", "negation", "figure", "name", "insertion", "spelling"))


@dataclass(frozen=True, slots=True)
class Printing:
    """One printing that differs from the main form.

    Args:
        told: the occurrence, of the contract.
        kind: how it differs, in words.
        is_flagged: whether it turns the sense or the speaker.
        is_quoted: whether the report has it in marks.
        parts: for each stretch its pieces, each with whether its words were changed or put in.
        lost: what the main form has in place of them, without what was only cut.
        differs: `differs from 3 independent texts`, `None` where no words were altered.
    """

    told: Json
    kind: str
    is_flagged: bool
    is_quoted: bool
    parts: tuple[tuple[tuple[str, bool], ...], ...]
    lost: tuple[str, ...]
    differs: str | None


def printings_of(quote: Json) -> list[Printing]:
    """Return the printings of a quote that differ from its main form, most telling first."""
    found = [_printing(quote, told) for told in quote["occurrences"] if told["variant"]]
    return sorted(found, key=lambda one: not one.is_flagged)


def is_flagged(quote: Json) -> bool:
    """Return whether a printing turns the sense of a quote, or gives it to somebody else."""
    return any(told["variant"] in words.FLAGGED for told in quote["occurrences"])


def _printing(quote: Json, told: Json) -> Printing:
    changes = [one for one in told["changes"] if one["what"] in _SHOWN]
    added = [cited for one in changes for cited in one["added"]]
    voices = [one for one in told["changes"] if one["what"] == "speaker"]
    return Printing(
        told=told,
        kind=words.VARIANTS[told["variant"]],
        is_flagged=told["variant"] in words.FLAGGED,
        is_quoted=told["variant"] != "paraphrase" and quote["kind"] != "indirect",
        parts=tuple(tuple(_pieces(part, added)) for part in told["parts"]),
        lost=tuple(cited["exact"] for one in (*voices, *changes) for cited in one["lost"]),
        differs=words.differs_said(told),
    )


def _pieces(part: Json, added: Sequence[Json]) -> Iterator[tuple[str, bool]]:
    """Yield the text of a stretch, cut at the borders of the changed words."""
    start, text, place = part["start"], part["exact"], 0
    inside = sorted(
        (one["start"] - start, one["end"] - start)
        for one in added
        if one["report"] == part["report"] and part["start"] <= one["start"] < part["end"]
    )
    for first, last in inside:
        if first > place:
            yield text[place:first], False
        if last > max(place, first):
            yield text[max(place, first) : last], True
        place = max(place, last)
    if place < len(text):
        yield text[place:], False
