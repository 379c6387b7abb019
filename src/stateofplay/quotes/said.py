"""When words were said: the time printed with the saying, not one inside what was said.

Reads     one attribution, the text and the expressions of time of its report
Writes    the time of the clause of the cue, or nothing
Method    a time behind the cue, between speaker and cue, or at the head of the sentence counts; one
          that belongs to another clause, an aside or the reported words does not
Source    rules of our own
Cost      linear in the times of the sentence
Limits    of two times that do not overlap neither is taken
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import Attribution, TimeMention
from stateofplay.model.span import Span

# Words after which a time belongs to another happening than the saying.
_OTHER_CLAUSE = re.compile(
    r"\b(?:that|who|which|when|while|since|until|before|because|if|adding|saying|had|has|have|was|"
    r"were|is|are|would|will|could|should)\b|[;:.!?]",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r",?\s*(?:also\s)?(?:speaking\s)?(?:(?:in|at|during)\s(?:an?|the|his|her|its|their)\s[\w\s]{1,40}\s)?"
    r"(?:(?:late|early|earlier|on|in|of|dated)\s)*",
    re.IGNORECASE,
)
_SHARED = re.compile(r"[^,;:.]{1,160}\s(?:and|but)\s")  # Ann on Friday made an offer and said
_LEAD_OUT = re.compile(r",?\s*(?:(?:also|again|\w+ly|had|has)\s)?")
_MAX_LEAD = 12  # characters before a time that opens a sentence (Late on Friday, Ann said)


def tell_sayings(
    analysis: Analysis, attributions: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """Return the quotes of one report with the time when each was said, in the order given.

    Args:
        analysis: with `times`.
        attributions: of the same report.
    """
    times = sorted(analysis.times, key=lambda t: t.span)
    text = analysis.report.text
    return tuple(replace(one, said=_said(text, one, times)) for one in attributions)


def _said(text: str, one: Attribution, times: Sequence[TimeMention]) -> When | None:
    """Return the time printed in the clause of the cue; `None` when none is, or two differ."""
    if one.cue is None:
        return None
    first = bisect_left(times, one.sentence.start, key=lambda t: t.span.start)
    found: list[When] = []
    for mention in times[first:]:
        if mention.span.start >= one.sentence.end:
            break
        if mention.when is not None and _dates_the_cue(text, one, mention.span):
            found.append(mention.when)
    if not found:
        return None
    narrowest = min(found, key=lambda w: (w.n_days, w.start))
    return narrowest if all(narrowest.overlaps(other) for other in found) else None


def _dates_the_cue(text: str, one: Attribution, time: Span) -> bool:
    """Return whether a time stands in the clause of the cue, outside what was said."""
    assert one.cue is not None
    if any(part.overlaps(time) for part in one.parts):
        return False
    clause = one.cue if one.speaker is None else _around(one.cue, one.speaker)
    if time.start >= clause.end:
        between = Span(time.report, clause.end, time.start) if time.start > clause.end else None
        if between is None:
            return True
        crosses = any(part.overlaps(between) for part in one.parts)
        is_content = (
            one.kind == "mixed" and one.parts[0].start > time.end and not _is_beside(text, between)
        )
        return not crosses and not is_content and not _other_clause(text, between)
    if time.end <= clause.start:
        opens = time.start - one.sentence.start <= _MAX_LEAD
        gap = text[time.end : clause.start]
        return opens and gap.strip() in ("", ",")
    return _is_between(text, one.cue, one.speaker, time)


def _is_between(text: str, cue: Span, speaker: Span | None, time: Span) -> bool:
    """Return whether a time between speaker and cue is the cue's (Ann on Friday said).

    A time in an aside is not: `Ann, who won in May, said`.
    """
    if speaker is None or not speaker.end <= time.start < time.end <= cue.start:
        return speaker is not None and cue.end <= time.start < time.end <= speaker.start
    left, right = text[speaker.end : time.start], text[time.end : cue.start]
    if left.strip() in ("", "on") and _SHARED.fullmatch(right):
        return True
    return _LEAD_IN.fullmatch(left) is not None and _LEAD_OUT.fullmatch(right) is not None


def _is_beside(text: str, between: Span) -> bool:
    """Return whether only small words stand between the cue and the time (said on Friday)."""
    return text[between.start : between.end].strip().casefold() in ("", "on", "in", "late", "early")


def _around(left: Span, right: Span) -> Span:
    return Span(left.report, min(left.start, right.start), max(left.end, right.end))


def _other_clause(text: str, between: Span) -> bool:
    return _OTHER_CLAUSE.search(text, between.start, between.end) is not None
