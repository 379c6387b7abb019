"""Quotes by rule: what the marks, the cues and the clauses of a report tell without training.

Reads     the sentences of one report
Writes    its frames, the cues of each, and the quotes that these govern; apart from them the quotes
          that lines tell by their form, such as transcripts
Method    transcripts, interviews and headlines with a colon are read line by line. Elsewhere quoted
          stretches (block quotes, posts and dialogue with dashes among them) are taken as one token
          each; cues of speech and the noun phrases beside them are read by rule; a stretch belongs
          to the cue that governs it, a stretch alone carries on the quote before it or is signed
          behind it; what no cue governs is no quote
Source    the annotation scheme of PolNeAR (Newell et al. 2018): speaker, cue, content
Cost      linear in the text
Limits    no parser: a long subject may be cut short
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.quotes.carry import Carrier
from stateofplay.quotes.cue import Cue
from stateofplay.quotes.cues import find_cues
from stateofplay.quotes.frames import Frame, build_frames
from stateofplay.quotes.govern import govern
from stateofplay.quotes.heading import heading_speech
from stateofplay.quotes.layout import with_layout
from stateofplay.quotes.nested import nested_speech
from stateofplay.quotes.reported import reported_clause
from stateofplay.quotes.speech import Speech, Stretch, chars_of, governed_speech, why_of
from stateofplay.quotes.turns import turn_speech
from stateofplay.text.quotemarks import report_quote_regions


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the rules find in one report.

    Args:
        frames: of the body, in text order, without the lines that `by_form` takes.
        cues: of each frame.
        speeches: quotes in order of finding.
        by_form: quotes that whole lines tell by their form.
    """

    frames: list[Frame]
    cues: list[list[Cue]]
    speeches: list[Speech]
    by_form: list[Speech]


def apply_rules(report: Report, sentences: Sequence[Sentence]) -> Ruling:
    """Return what the rules find in one report."""
    regions = with_layout(report, report_quote_regions(report))
    by_form, filled = turn_speech(report)
    headline, its_line = heading_speech(report, regions)
    if not filled or not its_line or its_line[0][1] <= filled[0][0]:
        by_form, filled = [*headline, *by_form], [*its_line, *filled]
    carrier = Carrier(report.text)
    frames = [
        frame
        for frame in build_frames(report.text, sentences, regions)
        if not _fills(filled, frame.start)
    ]
    every: list[list[Cue]] = []
    for frame in frames:
        cues = find_cues(frame.tokens)
        governed = govern(report.text, frame, cues)
        speeches = [governed_speech(report.text, frame, one) for one in governed]
        used = {one.cue for one in governed}
        speeches.extend(_reported(frame, cues, used, speeches))
        taken = {place for one in governed for place in one.places}
        carrier.take(frame, cues, sorted(speeches, key=lambda s: s.parts[0]), taken)
        every.append(cues)
    return Ruling(frames, every, carrier.found, by_form)


def inner_speeches(text: str, outer: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the quotes inside quotes: what a speaker quotes, marked as nested."""
    for one in outer:
        if one.kind != "indirect" and not one.is_attitude:
            for part in one.parts:
                yield from nested_speech(text, part)


def _fills(stretches: Sequence[Stretch], place: int) -> bool:
    """Return whether a place lies in one of the stretches, which are in text order."""
    index = bisect_right(stretches, place, key=lambda one: one[0]) - 1
    return index >= 0 and place < stretches[index][1]


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
            speaker=chars_of(frame.tokens, cue.speaker),
            cue=chars_of(frame.tokens, (cue.start, cue.end)),
            sentence=(frame.start, frame.end),
            why=why_of(cue),
        )
