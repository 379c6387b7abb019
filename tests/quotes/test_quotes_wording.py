"""The comparable words of a quote."""

from __future__ import annotations

from quotes_builder import build_report

from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.wording import Wording, content_words, read_wording


def _read(text: str) -> Wording:
    span = Span("r1", 0, len(text))
    return read_wording(build_report(text), Attribution("direct", (span,), None, None, span, ""))


def test_words_are_folded_and_hyphens_dropped() -> None:
    """Case, possessive endings, kinds of apostrophe and hyphens make no difference."""
    assert _read("Pre-conditions, Marn’s DON'T").words == ("preconditions", "marn", "don't")


def test_names_are_capitals_inside_a_sentence() -> None:
    """The first word of a sentence and the word I are no names."""
    assert _read("Then I met Ann. She left.").names == {3}


def test_brackets_and_ellipses_are_seen() -> None:
    """Words in square brackets are the printer's; three points or their sign show a cut."""
    wording = _read("We met [Ann Lind] and left")
    assert wording.brackets == {2, 3}
    assert not wording.has_ellipsis
    assert _read("We met ... and left").has_ellipsis
    assert _read("We met… and left").has_ellipsis


def test_content_words_are_stems() -> None:
    """Small words carry no subject matter; forms of a word are one."""
    assert content_words(("the", "ports", "port")) == {"port"}
