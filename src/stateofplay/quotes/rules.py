"""Quotes by rule: what the marks, the cues and the clauses of a report tell without training.

Reads     the body sentences of one report
Writes    its frames, the cues of each, and the quotes that these govern
Method    quoted stretches are taken as one token each; cues of speech and the noun phrases beside
          them are read by rule; a stretch belongs to the cue that governs it, a stretch alone
          carries on the quote before it; what no cue governs is no quote
Source    the annotation scheme of PolNeAR (Newell et al. 2018): speaker, cue, content
Cost      linear in the text
Limits    no parser: a long subject may be cut short
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.quotes.carry import Carrier
from stateofplay.quotes.cues import Cue, find_cues
from stateofplay.quotes.frames import Frame, Token, build_frames
from stateofplay.quotes.govern import Governed, govern
from stateofplay.quotes.reported import reported_clause
from stateofplay.quotes.speech import Speech, Stretch, spoken
from stateofplay.text.quotemarks import report_quote_regions


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules find in one report.

    Args:
        frames: of the body, in text order.
        cues: of each frame.
        speeches: quotes in order of finding.
    """

    frames: list[Frame]
    cues: list[list[Cue]]
    speeches: list[Speech]


def apply_rules(report: Report, sentences: Sequence[Sentence]) -> Ruling:
    """Return what the rules find in one report."""
    regions = report_quote_regions(report)
    carrier = Carrier(report.text)
    frames = build_frames(report.text, sentences, regions)
    every: list[list[Cue]] = []
    for frame in frames:
        cues = find_cues(frame.tokens)
        governed = govern(report.text, frame, cues)
        speeches = [_quoted(report.text, frame, one) for one in governed]
        used = {one.cue for one in governed}
        speeches.extend(_reported(frame, cues, used, speeches))
        taken = {place for one in governed for place in one.places}
        carrier.take(frame, cues, sorted(speeches, key=lambda s: s.parts[0]), taken)
        every.append(cues)
    return Ruling(frames, every, carrier.found)


def _quoted(text: str, frame: Frame, one: Governed) -> Speech:
    tokens = frame.tokens
    quoted = (tokens[place].region for place in one.places)
    parts = tuple(spoken(text, region) for region in quoted if region is not None)
    content = parts
    if not one.is_whole and one.starts_at < one.ends_at:
        content = ((tokens[one.starts_at].start, tokens[one.ends_at - 1].end),)
    speaker = _chars(tokens, one.cue.speaker)
    return Speech(
        kind="direct" if one.is_whole else "mixed",
        parts=parts,
        content=content,
        speaker=speaker,
        cue=_chars(tokens, (one.cue.start, one.cue.end)),
        sentence=(frame.start, frame.end),
        why=_why(one.cue),
    )


def _reported(
    frame: Frame, every: Sequence[Cue], used: set[Cue], speeches: Sequence[Speech]
) -> Iterator[Speech]:
    taken = [stretch for one in speeches for stretch in one.content]
    for cue in (c for c in every if c not in used):
        clause = reported_clause(frame.tokens, cue, every)
        if clause is None:
            continue
        part = (frame.tokens[clause[0]].start, frame.tokens[clause[1] - 1].end)
        if any(part[0] < end and start < part[1] for start, end in taken):
            continue
        taken.append(part)
        yield Speech(
            kind="indirect",
            parts=(part,),
            content=(part,),
            speaker=_chars(frame.tokens, cue.speaker),
            cue=_chars(frame.tokens, (cue.start, cue.end)),
            sentence=(frame.start, frame.end),
            why=_why(cue),
        )


def _why(cue: Cue) -> str:
    if cue.base == "according":
        return "the words are given according to the speaker"
    if not cue.is_finite:
        return "the speaker is the subject of the clause that the verb of speech hangs on"
    if cue.speaker_follows:
        return "the speaker stands after the verb of speech"
    return "the speaker is the subject of the verb of speech"


def _chars(tokens: Sequence[Token], phrase: tuple[int, int] | None) -> Stretch | None:
    """Return the characters of a phrase."""
    if phrase is None:
        return None
    return tokens[phrase[0]].start, tokens[phrase[1] - 1].end
