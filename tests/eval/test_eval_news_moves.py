"""Moves found in marked sentences of real news."""

from __future__ import annotations

from news_moves import compare, documents
from training.acts_gold import MarkedMove, MarkedSentence

TEXT = "Foreign Minister Mara Ito of Norway rejected the plan of Peru on Monday."


def _sentence(act: str, actor: str, document: str = "one") -> MarkedSentence:
    start, at = TEXT.index(actor), TEXT.index("rejected")
    move = MarkedMove(act, (at, at + 8), (start, start + len(actor)), (), False, "actual", False)
    return MarkedSentence("own", document, 0, len(TEXT), TEXT, "2031-05-07", (move,))


def test_right() -> None:
    """A move with the marked act and actor is right."""
    (answer,) = compare([_sentence("reject", "Mara Ito")])
    assert answer.is_exact


def test_neighbour() -> None:
    """A neighbouring act is right in the wider sense only."""
    (answer,) = compare([_sentence("accuse", "Mara Ito")])
    assert answer.is_near
    assert not answer.is_exact


def test_other_actor() -> None:
    """The right act of somebody else is a miss and a false move."""
    answers = list(compare([_sentence("reject", "Peru")]))
    assert len(answers) == 2
    assert not any(answer.is_near for answer in answers)


def test_documents_stand_together() -> None:
    """Sentences of one document are read as one report."""
    held = documents([_sentence("reject", "Peru", name) for name in ("one", "two", "one")])
    assert [len(one) for one in held] == [2, 1]
