from __future__ import annotations

import pytest

from stateofplay.read.config import ReadConfig
from stateofplay.read.markup_text import text_of_markup

WORDS = "The council of Northam agreed on Monday to pay for half of the bridge, its mayor said."
LINES = [f"{WORDS} {n}" for n in range(20)]
REPORT = "".join(f"<p>{line}</p>" for line in LINES)

MARKUP = {
    "plain words": ("Two  words\n here", "Two words here"),
    "paragraphs": ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
    "line ends": ("One.<br/>Two.<br><br>Three.", "One.\nTwo.\nThree."),
    "inside a line": ("One <b>bold</b>, <a href='x'>linked</a> word.", "One bold, linked word."),
    "cells": ("<table><tr><td>One</td><td>Two</td></tr></table> Three", "One\nTwo\nThree"),
    "entities": ("Bridge &amp; river &lt;now&gt;", "Bridge & river <now>"),
    "comments and scripts": ("One<!-- two --> <script>x</script>three", "One three"),
    "hidden": ("<p style='Color:red; display:none'>One</p>Two", "Two"),
    "only markup": ("<p></p><!-- x -->", ""),
    "nothing": (" ", ""),
    "a null": ("One\x00two", "One\ufffdtwo"),
}


@pytest.mark.parametrize(("markup", "expected"), MARKUP.values(), ids=MARKUP)
def test_text_of_markup(markup: str, expected: str) -> None:
    """Each block is a line; nothing that is never shown is text."""
    assert text_of_markup(markup, ReadConfig()) == expected


def test_a_whole_report_loses_its_link_lists() -> None:
    """What stands below a report to lead to others is left out."""
    links = "".join(f'<li><a href="/{n}">Another report {n}</a></li>' for n in range(5))
    text = text_of_markup(f"{REPORT}<ul>{links}</ul>", ReadConfig())
    assert text.split("\n") == LINES


def test_a_report_is_not_lost_with_the_frame_around_it() -> None:
    """Where the page reader would leave most words out, all of them stand."""
    text = text_of_markup(f"<p>{WORDS}</p><aside class='sidebar'>{REPORT}</aside>", ReadConfig())
    assert text.split("\n") == [WORDS, *LINES]


def test_what_is_too_long_for_a_report_is_only_cut_in_lines() -> None:
    """A very long text costs no more than its length."""
    links = '<ul><li><a href="/1">Another report</a></li></ul>'
    text = text_of_markup(REPORT * 60 + links, ReadConfig())
    assert text.endswith("\nAnother report")
