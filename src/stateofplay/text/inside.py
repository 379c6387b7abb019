"""Which mentions of time stand in which sentence of a report.

Reads     the mentions and the sentences of one report
Writes    for each sentence the mentions that lie inside it, in the order they came
Method    sentences do not overlap, so that the sentence of a mention is found by bisection
Cost      linear, but for one bisection a mention
Limits    a mention that lies in no sentence, or only in part, is in none
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.text.sentences import touched_by


def mentions_inside(
    mentions: Sequence[TimeMention], sentences: Sequence[Sentence]
) -> list[list[TimeMention]]:
    """Return for each sentence the mentions that lie inside it.

    Args:
        mentions: of one report, any order.
        sentences: of the same report, in text order; none overlaps another.
    """
    inside: list[list[TimeMention]] = [[] for _ in sentences]
    for mention in mentions:
        for place in touched_by(mention.span, sentences):
            if sentences[place].span.covers(mention.span):
                inside[place].append(mention)
    return inside
