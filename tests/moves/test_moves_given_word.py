from __future__ import annotations

from dataclasses import replace
from datetime import date

from moves_pile import ACTORS, report_of

from stateofplay.model.finding import Move
from stateofplay.model.interval import day_of
from stateofplay.moves.find import find_moves
from stateofplay.moves.given_word import Said
from stateofplay.text.rarity import Rarity

REPORT = report_of("Besk promised to publish the map.", day=date(2031, 5, 1))
(PROMISE,) = find_moves((REPORT,), ACTORS)


def _said(*moves: Move) -> Said:
    return Said(moves, (REPORT,), Rarity([]), date(2031, 5, 30))


def test_a_promise_given_again_takes_the_place_of_the_first() -> None:
    """Most words in common and a later day: it is the same word, given again."""
    cases = {"the map of the strait": True, "a list of the dead": False}
    for words, is_repeated in cases.items():
        content = f"to publish {words}"
        again = replace(PROMISE, id="again", said=day_of(date(2031, 5, 9)), content=content)
        said = _said(PROMISE, again)
        assert said.is_repeated(PROMISE) is is_repeated
        assert not said.is_repeated(again)


def test_a_word_is_given_before_what_is_promised() -> None:
    """A promise that its own content names gives nobody's word."""
    assert _said(PROMISE).is_word_given(PROMISE)
    text = "Besk said it would hold Arland to its pledge"
    kept = replace(PROMISE, text=text, content="hold Arland to its pledge")
    assert not _said(kept).is_word_given(kept)


def test_a_request_to_all_sides_needs_no_names() -> None:
    """Whoever calls on both sides asks each of them."""
    urged = replace(PROMISE, text="Ito urged both sides to talk", content="to talk")
    assert _said(urged).is_to_all(urged)
    assert not _said(PROMISE).is_to_all(PROMISE)
