"""Quotes and attitudes told apart, and the laws that hold for both."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotes_builder import build_report

from stateofplay.codec import decode, encode
from stateofplay.quotes.find import Voices, find_attitudes, find_quotes, find_voices
from stateofplay.text.sentences import split_sentences

Held = tuple[str | None, str, str]  # holder, cue, content

ATTITUDES: dict[str, tuple[str, Held]] = {
    "a wish": (
        "The harbour union wants higher wages for its members.",
        ("The harbour union", "wants", "higher wages for its members"),
    ),
    "a belief": (
        "Ada Lind believes the port will close this year.",
        ("Ada Lind", "believes", "the port will close this year"),
    ),
    "an opposition": (
        "Orban Pell has long opposed the new toll.",
        ("Orban Pell", "has long opposed", "the new toll"),
    ),
    "a refusal": (
        "The ministry declined to comment on the report.",
        ("The ministry", "declined", "to comment on the report"),
    ),
    "a plan": (
        "The company plans to build a second harbour.",
        ("The company", "plans", "to build a second harbour"),
    ),
    "of whom who stands for": (
        "Ada Lind, who has long opposed the new toll, left the hall.",
        ("Ada Lind", "has long opposed", "the new toll"),
    ),
    "a demand": (
        "Lind called for a new election in the spring.",
        ("Lind", "called for", "a new election in the spring"),
    ),
}
QUOTES: dict[str, tuple[str, Held]] = {
    "a bare clause": (
        "The minister said the talks would go on.",
        ("The minister", "said", "the talks would go on"),
    ),
    "according to, last": (
        "The port will close in May, according to Ada Lind.",
        ("Ada Lind", "according to", "The port will close in May"),
    ),
    "a tag, last": (
        "The port will close in May, Ada Lind said on Monday.",
        ("Ada Lind", "said", "The port will close in May"),
    ),
}


@pytest.mark.parametrize(("text", "expected"), ATTITUDES.values(), ids=ATTITUDES)
def test_attitudes(text: str, expected: Held) -> None:
    """What somebody wants, backs or decides is an attitude with its holder, and no quote."""
    report = build_report(text)
    voices = find_voices(report, split_sentences(report))
    assert voices.quotes == ()
    told = [
        (
            report.exact(one.holder) if one.holder else None,
            report.exact(one.cue),
            " / ".join(map(report.exact, one.parts)),
        )
        for one in voices.attitudes
    ]
    assert told == [expected]


@pytest.mark.parametrize(("text", "expected"), QUOTES.values(), ids=QUOTES)
def test_speech(text: str, expected: Held) -> None:
    """What a verb of speech governs is a quote, and no attitude."""
    report = build_report(text)
    voices = find_voices(report, split_sentences(report))
    assert voices.attitudes == ()
    told = [
        (
            report.exact(one.speaker) if one.speaker else None,
            report.exact(one.cue) if one.cue else "",
            " / ".join(map(report.exact, one.parts)),
        )
        for one in voices.quotes
    ]
    assert told == [expected]


NOT_SAID = {
    "denied": "The minister did not say that the port would close.",
    "an order": "Lind said to leave the port before it was closed.",
    "a verb that is a noun": "Most southern states that hold a vote in May have small ports.",
}


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_what_was_not_said_is_no_quote(text: str) -> None:
    """Words that somebody did not say, may say or wants done are nobody's quote."""
    report = build_report(text)
    assert find_quotes(report, split_sentences(report)) == ()


def test_a_noun_of_speech_has_a_quote() -> None:
    """The clause of a claim or warning is what was said by whoever made it."""
    report = build_report("The ministry issued a warning that the port would close.")
    (quote,) = find_quotes(report, split_sentences(report))
    assert report.exact(quote.parts[0]) == "the port would close"
    assert quote.kind == "indirect"


def test_one_pass_gives_what_two_give() -> None:
    """Quotes and attitudes found together are those found apart."""
    report = build_report(
        "Ada Lind said the port was shut. She wants it open by May.\n“It will be,” Pell said."
    )
    sentences = split_sentences(report)
    voices = find_voices(report, sentences)
    assert voices.quotes == find_quotes(report, sentences)
    assert voices.attitudes == find_attitudes(report, sentences)
    assert voices.quotes
    assert voices.attitudes


WORDS = st.sampled_from(
    'Ada Lind said that the port wants “ ” " , . ? : to close called for according believes he '
    "Pell , and \n refused would not’s ‘ 'tis 5 May \u00e9t\u00e9 — (".split(" ")
)
TEXTS = st.lists(WORDS, max_size=60).map(" ".join)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    """Any text is read; all words lie in it, findings stand in order and survive being kept."""
    report = build_report(text)
    voices = find_voices(report, split_sentences(report))
    for quote in voices.quotes:
        spans = [*quote.parts, quote.sentence, *filter(None, (quote.speaker, quote.cue))]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
    for held in voices.attitudes:
        spans = [*held.parts, held.sentence, held.cue, *filter(None, (held.holder,))]
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert list(held.parts) == sorted(held.parts)
    assert list(voices.quotes) == sorted(
        voices.quotes, key=lambda a: (a.parts[0], a.parts[-1].end, a.kind)
    )
    assert decode(encode(voices), Voices) == voices


@given(st.lists(TEXTS, min_size=2, max_size=4))
@settings(max_examples=30, deadline=None)
def test_each_report_by_itself(texts: list[str]) -> None:
    """What one report tells does not depend on the reports read before it."""
    reports = [build_report(text) for text in texts]
    once = [find_voices(report, split_sentences(report)) for report in reports]
    again = [find_voices(report, split_sentences(report)) for report in reversed(reports)]
    assert once == again[::-1]
