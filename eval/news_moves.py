"""Score who did or said what in real news, on sentences marked in documents kept aside.

Data      `training/acts/news.jsonl`, the fifth of its documents that nothing is trained on, joined
          with `quotes/polnear` and `timeline/t17`
Program   all of it: each document is a pile of one report
Compared  moves told in a marked sentence. An actor is right when all words of one way to write it
          stand in the words marked, or the other way round; where a pronoun is marked, or no actor,
          any is right. A neighbouring act (the guide's table) is right in the second pair of
          metrics only
Metrics   act_actor_precision, act_actor_recall; near_precision, near_recall: doubtful moves among
          them; sure_precision, sure_recall: act and actor, without these
Items     every marked move, and every found one that is not right
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from items import Item, excerpt
from score import Score
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Move
from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier
from training.acts_gold import MarkedMove, MarkedSentence, is_doer, read_marked

TASK = "news_moves"
_SET = "aside"
_NEAR = tuple(
    frozenset(pair.split())
    for pair in (
        "accuse reject", "claim request", "support agree", "promise agree", "propose promise",
        "warn threaten", "warn accuse", "insist claim", "concede retreat", "aid support",
        "consult agree", "request propose", "assault coerce",
    )
)  # fmt: skip


class Answer(NamedTuple):
    """One pair of a marked move and a found one; `None` where either is missing."""

    sentence: MarkedSentence
    gold: MarkedMove | None
    found: Move | None

    @property
    def is_exact(self) -> bool:
        """Whether act and actor are as marked."""
        return self.is_near and self.gold is not None and self.gold.act == self.found.act  # type: ignore[union-attr]

    @property
    def is_near(self) -> bool:
        """Whether the actor is as marked and the act is the marked one or its neighbour."""
        return self.gold is not None and self.found is not None


def run(data: Path) -> Iterator[Score | Item]:
    """Yield the scores of the documents kept aside; nothing when the data do not hold them."""
    aside = [one for one in read_marked(data) if one.is_aside]
    if not aside:
        print(f"skipped {TASK}: none of its documents are in the data", file=sys.stderr)
        return
    begun = time.process_time()
    answers = [answer for document in documents(aside) for answer in compare(document)]
    seconds = time.process_time() - begun
    n_gold = sum(one.gold is not None for one in answers)
    n_found = sum(one.found is not None for one in answers)
    exact, near = sum(one.is_exact for one in answers), sum(one.is_near for one in answers)
    for name, hits in (("act_actor", exact), ("near", near)):
        yield Score(TASK, _SET, f"{name}_precision", hits / max(1, n_found), n_found, seconds)
        yield Score(TASK, _SET, f"{name}_recall", hits / max(1, n_gold), n_gold, seconds)
    sure = [one for one in answers if one.found is not None and not one.found.is_doubtful]
    n_right = sum(one.is_exact for one in sure)
    yield Score(TASK, _SET, "sure_precision", n_right / max(1, len(sure)), len(sure), seconds)
    yield Score(TASK, _SET, "sure_recall", n_right / max(1, n_gold), n_gold, seconds)
    for at, one in enumerate(answers):
        place = f"{one.sentence.document} {one.sentence.start} {at}"
        told = excerpt(one.sentence.text[one.sentence.start : one.sentence.end])
        gold = None if one.gold is None else str(one.gold.act)
        found = None if one.found is None else f"{one.found.act}: {told}"
        yield Item(TASK, _SET, "act_actor", place, one.is_exact, gold, found)


def documents(sentences: Sequence[MarkedSentence]) -> list[list[MarkedSentence]]:
    """Return the sentences of each document together, in their order."""
    held: dict[tuple[str, str], list[MarkedSentence]] = {}
    for one in sentences:
        held.setdefault((one.corpus, one.document), []).append(one)
    return list(held.values())


def compare(sentences: Sequence[MarkedSentence]) -> Iterator[Answer]:
    """Yield the pairs of one document, sentence by sentence."""
    first = sentences[0]
    name = f"{first.corpus}/{first.document}"
    stated = Stated(published=first.published)
    raw = RawReport(content_id("report", name), name, "record", first.text, stated)
    dossier = build_dossier([raw])
    for sentence in sentences:
        yield from _pairs(sentence, dossier)


def _pairs(sentence: MarkedSentence, dossier: Dossier) -> Iterator[Answer]:
    report = dossier.reports[0].text
    shift = report.find(sentence.text[sentence.start : sentence.end])
    start = sentence.start if shift < 0 else shift
    end = start + sentence.end - sentence.start
    left = [
        move
        for move in dossier.moves
        if any(max(span.start, start) < min(span.end, end) for span in move.evidence)
    ]
    names = {actor.id: (actor.name, *(a.name for a in actor.aliases)) for actor in dossier.actors}
    for gold in sentence.moves:
        fitting = [move for move in left if _fits(sentence, gold, move, names)]
        best = min(fitting, key=lambda move: move.act != gold.act, default=None)
        if best is not None:
            left.remove(best)
        yield Answer(sentence, gold, best)
    yield from (Answer(sentence, None, move) for move in left)


def _fits(
    sentence: MarkedSentence, gold: MarkedMove, move: Move, names: dict[str, tuple[str, ...]]
) -> bool:
    if move.act != gold.act and frozenset((str(gold.act), move.act)) not in _NEAR:
        return False
    ours = [name for actor in move.actors for name in names.get(actor, ())]
    return is_doer(sentence, gold, ours)
