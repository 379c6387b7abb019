"""Groups of words: by stem and phrase, and whom they please."""

from __future__ import annotations

import pytest

from stateofplay.text.events.groups import base_stem, find_groups
from stateofplay.text.languages.en.acts import ACT_LINES
from stateofplay.text.languages.en.event_words import (
    ACTOR_GROUPS,
    GROUPS,
    GUESSED_VERBS,
    HARMING,
    PLEASING,
)

WORDS = {
    "a plain form": ("freed", "RELEASE", True),
    "an irregular form": ("withdrew", "WITHDRAW", True),
    "pleases": ("freed", "+", True),
    "harms": ("arrested", "-", True),
    "neither": ("government", "+", False),
    "no word of an event": ("umbrella", "RELEASE", False),
}


@pytest.mark.parametrize(("word", "group", "is_in"), WORDS.values(), ids=WORDS)
def test_word(word: str, group: str, is_in: bool) -> None:
    """A word has the groups of its stem, and tells whether it pleases or harms."""
    assert (group in find_groups([base_stem(word)])[0]) is is_in


PHRASES = {
    "whole": ("turn down", "REFUSE", True),
    "cut off by the end": ("turn", "REFUSE", False),
    "another word between": ("turn it down", "REFUSE", False),
}


@pytest.mark.parametrize(("words", "group", "is_in"), PHRASES.values(), ids=PHRASES)
def test_phrase(words: str, group: str, is_in: bool) -> None:
    """A phrase has its groups at its first word, only when all of it stands there."""
    groups = find_groups([base_stem(word) for word in words.split()])
    assert (group in groups[0]) is is_in
    assert len(groups) == len(words.split())


def test_names_of_groups() -> None:
    """Every group that is set apart is one, and none both pleases and harms."""
    assert set(GROUPS) >= PLEASING | HARMING | ACTOR_GROUPS
    assert not PLEASING & HARMING


def test_no_word_stands_twice_in_a_group() -> None:
    """A word stands once in a group."""
    for words in (*GROUPS.values(), *GUESSED_VERBS.values()):
        assert len(words.split()) == len(set(words.split()))


def test_guessed_verbs_stand_in_no_frame() -> None:
    """What is guessed is what no frame tells."""
    framed = {line.split("|")[0].split()[0] for line in ACT_LINES.strip().splitlines()}
    guessed = {verb for verbs in GUESSED_VERBS.values() for verb in verbs.split()}
    assert guessed
    assert not {v for v in guessed if v in framed} - {"complain"}  # "complain about" is framed
