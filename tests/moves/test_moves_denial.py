"""Acts told as not done, and who denies them."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, ITO, report_of

from stateofplay.model.finding import Move
from stateofplay.moves.find import find_moves

DENIED: dict[str, tuple[str, str, str | None]] = {
    "did not rule out": ("Arland did not rule out a ban.", "reject", None),
    "would not rule out": ("Arland would not rule out a ban.", "reject", None),
    "refused to rule out": ("Arland refused to rule out a ban.", "reject", None),
    "declined to rule out": ("Arland declined to rule out an attack.", "reject", None),
    "never refused": ("Arland has never refused to discuss a ban.", "reject", None),
    "stopped short of": ("Arland stopped short of accusing Besk of spying.", "accuse", None),
    "no longer": ("Arland no longer insists on a ban.", "insist", None),
    "neither nor": ("Arland has neither read nor rejected the plan.", "reject", None),
    "never": ("Arland never asked for money.", "request", None),
    "does not oppose": ("Arland does not oppose the plan.", "reject", None),
    "denied that": ("Ito denied that Besk rejected the plan.", "reject", "mara-ito"),
    "denied doing": ("Vell denied threatening to leave.", "threaten", "jon-vell"),
    "not true that": (
        "It is not true that Arland offered Besk money, Vell said.", "propose", "jon-vell"),
    "one's own word": ("Ito said Arland never asked for money.", "request", "mara-ito"),
}  # fmt: skip
SILENCE = {
    "no answer": "Arland has not responded to the offer.",
    "no direct response": "Arland gave no direct response to the offer of Besk.",
    "not yet signed": "Arland has not signed the treaty.",
    "not yet asked": "Arland has not asked for money.",
    "neither of two": "Neither Arland nor Besk signed the treaty.",
    "what may not be refused": "Arland may not reject the plan.",
    "what may not be": "Arland may not sign the treaty.",
    "silence on a plan": "Arland declined to discuss the plan.",
    "a paper asks": "The union asked Ito for a comment.",
}


def moves_of(text: str, **more: object) -> tuple[Move, ...]:
    """Return the moves of one report."""
    return find_moves([report_of(text, **more)], ACTORS)  # type: ignore[arg-type]  # passed on


@pytest.mark.parametrize(("text", "act", "word"), DENIED.values(), ids=DENIED)
def test_a_denied_act_is_negative(text: str, act: str, word: str | None) -> None:
    """The act keeps its name, is negative, and rests on the word of whoever denies it."""
    found = [(move.act, move.polarity, move.on_word_of) for move in moves_of(text)]
    assert found == [(act, "negative", word)]


@pytest.mark.parametrize("text", SILENCE.values(), ids=SILENCE)
def test_silence_is_no_move(text: str) -> None:
    """Who only has not done something, or keeps silent, refuses nothing."""
    assert moves_of(text) == ()


def test_not_accepting_refuses() -> None:
    """The words "Did not accept" and "not ready to" are refusals, not denials."""
    for text in ("Arland did not accept the plan.", "Arland is not ready to hand over the isle."):
        assert [(m.act, m.polarity) for m in moves_of(text)] == [("reject", "positive")]


def test_the_first_person_in_a_quote_is_the_speaker() -> None:
    """The words "We accept" is the speaker's act; "the isle we rejected" and a question are not."""
    words = {"We accept the plan": 1, "The plan we rejected in haste was old": 0,
             "Why would anybody say we rejected the plan?": 0}  # fmt: skip
    for said, n in words.items():
        found = moves_of(f'"{said}" Ito said.', quotes=[("direct", said, ITO)])
        assert len(found) == n
