"""Where sentences end."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.report import Block, Report
from stateofplay.text.sentences import sentence_bounds, split_sentences

CASES: dict[str, tuple[str, list[str]]] = {
    "two": ("It fell. They left.", ["It fell.", "They left."]),
    "small letter goes on": ("It fell. they left.", ["It fell. they left."]),
    "question": ("Why? They left!", ["Why?", "They left!"]),
    "quote mark goes with its sentence": ("“It fell.” They left.", ["“It fell.”", "They left."]),
    "quote mark without its point": (
        'She has "no remorse" He left.',
        ['She has "no remorse"', "He left."],
    ),
    "quote mark before a name": ('The "Iron" Vantt left.', ['The "Iron" Vantt left.']),
    "opening quote mark": ('She said "He left."', ['She said "He left."']),
    "cue behind a quote": ("“Why?” she said.", ["“Why?” she said."]),
    "title": ("It was Gen. Roe. They left.", ["It was Gen. Roe.", "They left."]),
    "initials": ("It was J. Q. Roe. They left.", ["It was J. Q. Roe.", "They left."]),
    "letter as a word": ("It was plan B. They left.", ["It was plan B.", "They left."]),
    "state": ("In the U.S. Senate they left.", ["In the U.S. Senate they left."]),
    "state at the end": ("It is the U.S. They left.", ["It is the U.S.", "They left."]),
    "company": ("It is Doe Co. Roe left.", ["It is Doe Co. Roe left."]),
    "company at the end": ("It is Doe Co. They left.", ["It is Doe Co.", "They left."]),
    "saint": ("In St. Orso it fell.", ["In St. Orso it fell."]),
    "number": ("At No. 10 it fell.", ["At No. 10 it fell."]),
    "the word no": ("She said no. They left.", ["She said no.", "They left."]),
    "short day": ("On Sat. 4 May it fell.", ["On Sat. 4 May it fell."]),
    "the word sat": ("She sat. Roe left.", ["She sat.", "Roe left."]),
    "half past": ("At 5 p.m. Monday it fell.", ["At 5 p.m. Monday it fell."]),
    "time at the end": ("It fell at 5 p.m. They left.", ["It fell at 5 p.m.", "They left."]),
    "dots": ("It fell ... They left.", ["It fell ...", "They left."]),
    "figure": ("It rose 3.5 points.", ["It rose 3.5 points."]),
    "digit starts": ("It fell. 12 left.", ["It fell.", "12 left."]),
    "no mark at the end": ("It fell. They left", ["It fell.", "They left"]),
    "white space": ("  It fell.\n\n They left. ", ["It fell.", "They left."]),
    "nothing": ("  ", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_sentence_bounds(text: str, expected: list[str]) -> None:
    """A point ends a sentence unless it belongs to a shortened word inside one."""
    assert [text[start:end] for start, end in sentence_bounds(text, 0, len(text))] == expected


def _report(text: str, *blocks: Block) -> Report:
    return Report("r", "r", text, blocks, None, None, None, None, None, None, "en", None)


def test_only_title_and_body_have_sentences() -> None:
    """Captions and the like are not read; paragraphs count what is."""
    text = "Head. Roe / Kite. One. Two. Three."
    report = _report(
        text,
        Block(0, 5, "title"),
        Block(6, 17, "caption"),
        Block(18, 27, "body"),
        Block(28, 34, "body"),
    )
    found = split_sentences(report)
    assert [(report.exact(s.span), s.index, s.paragraph, s.role) for s in found] == [
        ("Head.", 0, 0, "title"),
        ("One.", 1, 1, "body"),
        ("Two.", 2, 1, "body"),
        ("Three.", 3, 2, "body"),
    ]


def test_a_report_that_is_not_analysed_has_none() -> None:
    """Nothing is looked for in a language that is not supported."""
    report = _report("Head. One.", Block(0, 10, "body"))
    assert len(split_sentences(report)) == 2
    assert split_sentences(replace(report, is_analysed=False)) == ()


@given(st.text(alphabet=st.sampled_from("Aab. !?\"”…\n1'("), max_size=60))
def test_nothing_is_lost(text: str) -> None:
    """Sentences hold every character but white space, in order, without overlap."""
    bounds = list(sentence_bounds(text, 0, len(text)))
    kept = "".join(text[start:end] for start, end in bounds)
    assert "".join(kept.split()) == "".join(text.split())
    assert all(a[1] <= b[0] for a, b in pairwise(bounds))
    assert all(text[a:b] == text[a:b].strip() != "" for a, b in bounds)
