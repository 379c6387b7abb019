"""What the sentence of a request or promise tells besides: who is asked, by when, for how long.

Reads     moves, analyses
Writes    who is asked where the move has no recipient, the day that a promise names, whether a word
          was given, whether the same side gave it again
Method    who is mentioned first in what is asked for; the last time of the sentence that lay ahead
          of its report; a verb of promising before the content; a later promise of the same side
          that shares most of its words
Cost      linear in the moves, but for the promises of one side
Limits    a promise told again in other words is two
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Move
from stateofplay.model.interval import When
from stateofplay.moves.plans import ahead
from stateofplay.text.languages.en.plan_words import ALL_SIDES, DECIDING_PLANS, WORD_GIVEN
from stateofplay.text.like import LikeIndex
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import content_stems, find_words

_SAME_SHARE = 0.6  # of the weight of the shorter promise; chosen by reading
_LASTING = ("until", "till")


class Said:
    """Answers what the sentence of a move tells besides.

    Args:
        moves: of the pile.
        analyses: of the pile.
        rarity: of stems over the pile.
        last_day: of the last report.
    """

    def __init__(
        self,
        moves: Sequence[Move],
        analyses: Sequence[Analysis],
        rarity: Rarity,
        last_day: date,
    ) -> None:
        self.last_day = last_day
        self._analyses = {a.report.id: a for a in analyses}
        self._rarity = rarity
        self._like = LikeIndex(rarity, _SAME_SHARE)
        self._promises = [(m, _stems(m)) for m in moves if m.act == "promise"]
        for number, (_, stems) in enumerate(self._promises):
            self._like.add(number, stems)

    def asked(self, move: Move) -> tuple[str, ...]:
        """Return who is mentioned at the head of what is asked for, nobody who asks."""
        analysis, span = self._analyses[move.evidence[0].report], move.evidence[0]
        start = span.start + max(0, move.text.find(move.content))
        at = bisect_left(analysis.mentions, start, key=lambda one: one.span.start)
        if at == len(analysis.mentions) or analysis.mentions[at].span.start != start:
            return ()
        mention = analysis.mentions[at]
        actors = mention.actors or ((mention.actor,) if mention.actor else ())
        return () if set(actors) & set(move.actors) else tuple(actors)

    def is_to_all(self, move: Move) -> bool:
        """Return whether a request goes to all sides without their names."""
        low = move.text.casefold()
        return any(words in low for words in ALL_SIDES)

    def is_for_decision(self, move: Move) -> bool:
        """Return whether somebody is asked for a yes or no."""
        return not DECIDING_PLANS.isdisjoint(word.fold for word in find_words(move.content))

    def due(self, move: Move) -> When | None:
        """Return the last time of the sentence that lay ahead of its report."""
        span = move.evidence[0]
        analysis = self._analyses[span.report]
        times = [one for one in analysis.times if span.covers(one.span)]
        found = (ahead(one, analysis, span) for one in reversed(times))
        return next((when for when in found if when is not None), None)

    def is_word_given(self, move: Move) -> bool:
        """Return whether a party gave its word, or only said what it would do."""
        before = move.text[: max(0, move.text.find(move.content))]
        return not WORD_GIVEN.isdisjoint(word.fold for word in find_words(before))

    def is_definite(self, move: Move) -> bool:
        """Return whether a promise is to do something, or of a sum: "to pay", "400 crowns"."""
        return move.content.startswith("to ") or any(c.isdigit() for c in move.content)

    def lasted(self, move: Move, due: When | None) -> bool:
        """Return whether what was promised was to last until a day that has passed."""
        folds = [word.fold for word in find_words(move.content)]
        is_lasting = not set(_LASTING).isdisjoint(folds)
        return is_lasting and (due is None or due.end < self.last_day)

    def is_repeated(self, move: Move) -> bool:
        """Return whether most of a promise is promised again later."""
        stems, day = _stems(move), (_day(move), move.id)
        near = (self._promises[number] for number in self._like.like(stems))
        return any(
            (_day(other), other.id) > day and self._rarity.overlap(stems, others) >= _SAME_SHARE
            for other, others in near
        )


def _stems(move: Move) -> frozenset[str]:
    return frozenset(content_stems(move.content))


def _day(move: Move) -> date:
    return date.min if move.said is None else move.said.end
