"""What came of requests, promises and plans, in piles of any size."""

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import report_of

from stateofplay.model.finding import Act, Entry, Move
from stateofplay.model.interval import between, day_of
from stateofplay.model.span import Span
from stateofplay.moves.outcomes import Outcomes
from stateofplay.moves.responses import Responses
from stateofplay.text.rarity import Rarity

RARITY = Rarity([("lantern", "quota"), ("harbour",), ("salmon",)])


def move(act: Act, content: str, day: int | None, actor: str, issue: str | None = None) -> Move:
    """Return a move of a day in May, by one actor."""
    said = day_of(date(2031, 5, day)) if day else None
    span = Span("a", 0, 9)
    return Move(
        id=f"{act}-{day}-{actor}", kind="word", actors=(actor,), recipients=(), act=act,
        plover=None, issue=issue, content=content, condition=None, polarity="positive",
        modality="actual", said=said, effective=None, is_official=True, on_word_of=None,
        recap_of=None, text=content, evidence=(span,),
    )  # fmt: skip


ASKED = move("request", "the lantern quota", 9, "arland", "quota")
ANSWERS = {
    "the same words": (move("agree", "a lantern quota", 12, "besk"), True),
    "the same day": (move("agree", "a lantern quota", 9, "besk"), True),
    "the day before": (move("agree", "a lantern quota", 8, "besk"), False),
    "at an unknown time": (move("agree", "a lantern quota", None, "besk"), True),
    "by somebody else": (move("agree", "a lantern quota", 12, "corvia"), False),
    "by somebody else on the issue": (move("agree", "it", 12, "corvia", "quota"), True),
    "on the issue too early": (move("agree", "it", 8, "besk", "quota"), False),
    "on the issue at an unknown time": (move("agree", "it", None, "besk", "quota"), False),
    "in other words": (move("agree", "salmon", 12, "besk"), False),
    "a bare answer": (move("reject", "refused", 12, "besk"), True),
    "a bare answer before": (move("reject", "refused", 8, "besk"), False),
    "a bare answer of somebody else": (move("reject", "refused", 12, "corvia"), False),
    "by nobody told": (replace(move("agree", "a lantern quota", 12, ""), actors=()), True),
    "by nobody told, in other words": (replace(move("agree", "salmon", 12, ""), actors=()), False),
    "by nobody told, barely": (replace(move("reject", "refused", 12, ""), actors=()), False),
    "a deed on the issue": (
        replace(move("mobilize", "salmon", 12, "besk", "quota"), kind="deed"),
        False,
    ),
    "only another request": (move("request", "a lantern quota", 12, "besk"), False),
}


@pytest.mark.parametrize(("answer", "is_told"), ANSWERS.values(), ids=ANSWERS)
def test_a_request_is_answered_by_whom_it_was_made_to(answer: Move, is_told: bool) -> None:
    """A later answer on the issue, or by the one who was asked in like words, is one."""
    others = [move("reject", f"harbour {n}", 20, f"party-{n}") for n in range(9)]
    responses = Responses([*others, answer], RARITY, 0.3)
    assert responses.is_told(ASKED, ("besk",)) is is_told


def test_a_request_does_not_answer_itself() -> None:
    """The move that asks is no answer, nor is a promise its own fulfilment."""
    promise = replace(ASKED, act="promise")
    responses = Responses([ASKED, promise], RARITY, 0.3)
    assert not responses.is_told(promise, ("arland",))


SPANS = {
    "the day": (date(2031, 5, 9), date(2031, 5, 9), True),
    "a week later": (date(2031, 5, 16), date(2031, 5, 16), True),
    "eight days later": (date(2031, 5, 17), date(2031, 5, 17), False),
    "a span that begins long before": (date(2028, 1, 1), date(2031, 5, 2), True),
    "a span that ends too early": (date(2028, 1, 1), date(2031, 5, 1), False),
    "the year": (date(2031, 1, 1), date(2031, 12, 31), True),
}


@pytest.mark.parametrize(("first", "last", "is_told"), SPANS.values(), ids=SPANS)
def test_an_outcome_is_looked_up_by_its_time(first: date, last: date, is_told: bool) -> None:
    """Outcomes within a week of the day are found, be their times short or very long."""
    text = "Ito met Vell at the lighthouse."
    told = Entry("e", between(first, last), "happened", text, (Span("a", 0, 9),), ("a",), False)
    outcomes = Outcomes([told], [report_of("It rained.", name="a", day=date(2031, 6, 1))])
    due = day_of(date(2031, 5, 9))
    assert outcomes.is_told("Ito will meet Vell at the lighthouse.", due, None) is is_told
