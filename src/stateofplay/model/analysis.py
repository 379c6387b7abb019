"""Everything that was found in one report, carried from stage to stage."""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.model.mention import (
    ActorMention,
    Attitude,
    Attribution,
    NameMention,
    Sentence,
    TimeMention,
)
from stateofplay.model.report import Report


@dataclass(frozen=True, slots=True)
class Analysis:
    """One report with its findings; each tuple is sorted by place in the text.

    Args:
        report: the report, dated where that was possible.
        sentences: of its title and body.
        times: expressions of time; resolved once the report is dated.
        names: names as written.
        mentions: the stretches that stand for an actor, resolved over the whole pile.
        attributions: quotes as printed.
        attitudes: what people want, back, fear or believe, without a quote.
    """

    report: Report
    sentences: tuple[Sentence, ...] = ()
    times: tuple[TimeMention, ...] = ()
    names: tuple[NameMention, ...] = ()
    mentions: tuple[ActorMention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    attitudes: tuple[Attitude, ...] = ()
