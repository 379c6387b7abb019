from __future__ import annotations

import re

import pytest

from stateofplay.times.templates import callers_of, pattern_of

SLOTS = {"month": ("mai", "juni"), "weekday": ("montag",), "which": ("letzten",), "unit": ("jahr",),
         "nth": ("ersten",)}  # fmt: skip

PATTERNS = {
    "a slot": ("{month}", "mai", True),
    "another word": ("{month}", "juli", False),
    "words": ("des {unit}", "des  jahr", True),
    "what may be left out": ("[{which} ]{month}", "mai", True),
    "what is not left out": ("[{which} ]{month}", "letzten mai", True),
    "one of two": ("(im|am) {month}", "am mai", True),
    "none of two": ("(im|am) {month}", "um mai", False),
    "a point": ("{day}. {month}", "3. mai", True),
    "no point": ("{day}. {month}", "3x mai", False),
    "a day": ("{day}", "31", True),
    "a day too many": ("{day}", "32", False),
    "a year": ("{year}", "2099", True),
    "a year too late": ("{year}", "2100", False),
}


@pytest.mark.parametrize(("template", "text", "fits"), PATTERNS.values(), ids=PATTERNS)
def test_pattern_of(template: str, text: str, fits: bool) -> None:
    """A template matches its words in their order and nothing else."""
    assert (re.fullmatch(pattern_of(template, SLOTS), text) is not None) is fits


def test_what_must_follow_is_no_part() -> None:
    """Words behind the arrows are needed and not matched."""
    pattern = pattern_of("{day}. >> bis {last}. {month}", SLOTS)
    found = re.match(pattern, "3. bis 7. mai")
    assert found is not None
    assert (found.group(), found["last"]) == ("3.", "7")
    assert re.match(pattern, "3. mai") is None


CALLERS = {
    "a slot": ("{day}. {month}", {"mai", "juni"}),
    "two slots": ("{weekday}, {day}. {month}", {"mai", "juni", "montag"}),
    "only what must stand": ("[{weekday} ]{month}", {"mai", "juni"}),
    "a word of its own": ("{nth} quartal", {"quartal"}),
    "figures": ("{day}/{figure}/{year}", set()),
    "what follows calls nothing": ("{day}. >> bis {last}. {month}", set()),
}


@pytest.mark.parametrize(("template", "words"), CALLERS.values(), ids=CALLERS)
def test_callers_of(template: str, words: set[str]) -> None:
    """A word of time that must stand in a template calls it, else its own words, else figures."""
    assert callers_of(template, SLOTS) == words
