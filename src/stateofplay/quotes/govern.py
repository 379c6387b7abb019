"""Which cue governs which quoted stretch of a frame, and how; what none governs is no quote.

Three ways, tried in this order: a tag right after the stretch (“...,” Ann said), a cue before it
(Ann said the plan was “...”), a tag at the end of its clause (The plan was “...”, Ann said).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stateofplay.quotes.complement import complement_start, sentence_end
from stateofplay.quotes.cues import Cue
from stateofplay.quotes.frames import Frame, Token
from stateofplay.quotes.phrases import clause_start
from stateofplay.text.languages.en.speech import RELATIVES, SENTENCE_OPENERS

How = Literal["tag", "before", "clause_tag"]

_MAX_GAP = 30  # tokens from a cue to the words it governs; longer ones were wrong more than right
_MAX_GAP_QUOTING = 12  # the same for verbs that take no clause
_FINISHED = frozenset(",.?!…-–—")


@dataclass(frozen=True, slots=True)
class Governed:
    """One cue with the quoted stretches that it governs.

    Args:
        cue: the cue.
        how: for the first stretch.
        places: token places of the stretches, in order.
        starts_at: where the clause begins that the cue governs (token place).
        ends_at: one past its last token.
        is_whole: whether the first stretch is a whole clause of its own.
    """

    cue: Cue
    how: How
    places: tuple[int, ...]
    starts_at: int
    ends_at: int
    is_whole: bool


def govern(text: str, frame: Frame, cues: Sequence[Cue]) -> list[Governed]:
    """Return the governed stretches of a frame, grouped by cue, in text order."""
    tokens = frame.tokens
    starts = [complement_start(tokens, cue) for cue in cues]
    found: list[Governed] = []
    for place, token in enumerate(tokens):
        if token.region is None:
            continue
        one = _governor(text, tokens, place, cues, starts)
        if one is None:
            one = _shared_with_next(text, tokens, place, cues, starts)
        if one is None:
            continue
        same = next((g for g in found if g.cue is one.cue), None)
        if same is None:
            found.append(one)
        else:
            found[found.index(same)] = _with_place(same, place, one)
    return found


def _with_place(same: Governed, place: int, one: Governed) -> Governed:
    return Governed(
        same.cue,
        same.how,
        (*same.places, place),
        min(same.starts_at, one.starts_at) if same.how == one.how else same.starts_at,
        max(same.ends_at, one.ends_at) if same.how == one.how else same.ends_at,
        same.is_whole,
    )


def _governor(
    text: str,
    tokens: Sequence[Token],
    place: int,
    cues: Sequence[Cue],
    starts: Sequence[int | None],
) -> Governed | None:
    return (
        _by_tag(text, tokens, place, cues)
        or _by_cue_before(text, tokens, place, cues, starts)
        or _by_clause_tag(tokens, place, cues, starts)
    )


def _by_tag(
    text: str, tokens: Sequence[Token], place: int, cues: Sequence[Cue]
) -> Governed | None:
    after = place + 1
    has_comma = after < len(tokens) and tokens[after].fold in (",", "-", "–", "—")
    after += has_comma
    if after < len(tokens) and tokens[after].fold == "as":
        after += 1
    cue = next((c for c in cues if c.first == after and (c.is_finite)), None)
    if cue is None or not (has_comma or _is_finished(text, tokens[place])):
        return None
    start = clause_start(tokens, place)
    before = [t for t in tokens[start:place] if t.fold not in SENTENCE_OPENERS]
    is_whole = not any(t.is_word for t in before) or tokens[place - 1].fold in (":", ",")
    starts_at = place if is_whole else start
    return Governed(cue, "tag", (place,), starts_at, place + 1, is_whole)


def _by_cue_before(
    text: str,
    tokens: Sequence[Token],
    place: int,
    cues: Sequence[Cue],
    starts: Sequence[int | None],
) -> Governed | None:
    for index in range(len(cues) - 1, -1, -1):
        cue, begins = cues[index], starts[index]
        if cue.last > place:
            continue
        if _is_broken(text, tokens, cue.last, place):
            return None
        split = _split_by_tag(text, tokens, cue, place)
        if split is not None:
            return split
        is_near = _is_near(tokens, cue, begins, place)
        if begins is None or begins > place:
            if cue.is_reporting and cue.base != "describe":
                continue
            begins = cue.last
        if not is_near or (not cue.is_reporting and _has_comma(tokens, cue.last, place)):
            continue
        is_whole = begins == place and _stands_alone(text, tokens, place)
        ends_at = place + 1 if is_whole else sentence_end(tokens, place)
        return Governed(cue, "before", (place,), begins, ends_at, is_whole)
    return None


def _is_near(tokens: Sequence[Token], cue: Cue, begins: int | None, place: int) -> bool:
    """Return whether the cue reaches the stretch; a clause with `that` reaches to its end."""
    if not cue.is_reporting:
        return place - cue.last <= _MAX_GAP_QUOTING
    has_that = begins is not None and "that" in (tokens[begins - 1].fold, tokens[begins - 2].fold)
    return has_that or place - cue.last <= _MAX_GAP


def _split_by_tag(
    text: str, tokens: Sequence[Token], cue: Cue, place: int
) -> Governed | None:
    """Read the second part of `“A,” Ann said on Friday, “b.”`."""
    if tokens[place - 1].fold != "," or cue.first < 1 or not cue.is_finite:
        return None
    before = cue.first - 1
    if tokens[before].fold == ",":
        before -= 1
    if before < 0 or tokens[before].region is None or not _is_finished(text, tokens[before]):
        return None
    if any(t.fold in ("that", "adding") for t in tokens[cue.last : place]):
        return None
    return Governed(cue, "tag", (place,), place, place + 1, True)


def _by_clause_tag(
    tokens: Sequence[Token],
    place: int,
    cues: Sequence[Cue],
    starts: Sequence[int | None],
) -> Governed | None:
    end = sentence_end(tokens, place)
    for index, cue in enumerate(cues):
        if cue.first <= place + 1 or cue.first > end or not cue.is_reporting:
            continue
        begins = starts[index]
        is_tag = tokens[cue.first - 1].fold == "," and (begins is None or begins >= end)
        is_according = cue.base == "according" and begins is None
        if not (is_tag or is_according) or not cue.is_finite:
            return None
        start = clause_start(tokens, place)
        ends_at = cue.first - 1 if is_tag else cue.first
        return Governed(cue, "clause_tag", (place,), start, ends_at, False)
    return None


def _shared_with_next(
    text: str,
    tokens: Sequence[Token],
    place: int,
    cues: Sequence[Cue],
    starts: Sequence[int | None],
) -> Governed | None:
    """Give a stretch that directly precedes another one the other's tag (“A?” “B,” Ann said)."""
    if place + 1 >= len(tokens) or tokens[place + 1].region is None:
        return None
    one = _by_tag(text, tokens, place + 1, cues)
    if one is None:
        return None
    return Governed(one.cue, "tag", (place,), place, place + 1, True)


def _is_broken(text: str, tokens: Sequence[Token], start: int, place: int) -> bool:
    """Return whether a sentence ends between the cue and the stretch."""
    for token in tokens[start:place]:
        if token.fold in (".", ";", "!", "?"):
            return True
        if token.region is not None and text[token.region.inner_end - 1] in ".!?":
            return True
    return False


def _has_comma(tokens: Sequence[Token], start: int, place: int) -> bool:
    return any(t.fold == "," or t.fold in RELATIVES for t in tokens[start : place - 1])


def _is_finished(text: str, token: Token) -> bool:
    return token.region is not None and text[token.region.inner_end - 1] in _FINISHED


def _stands_alone(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Return whether nothing of the clause follows the stretch outside its marks."""
    after = place + 1
    if after >= len(tokens) or tokens[after].fold in (".", "!", "?", ";", ")"):
        return True
    return tokens[after].region is not None or text[tokens[place].end - 2] in ".!?,"
