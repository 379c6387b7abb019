"""Verb phrases: tense, head, negation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.tokens import find_words
from stateofplay.text.verbs import find_verbs

CASES = {
    "regular past": ("Norland rejected the offer", [("rejected", "past", "reject")]),
    "irregular past": ("The two met in Tarn", [("met", "past", "meet")]),
    "past in -eed": ("The parties agreed", [("agreed", "past", "agre")]),
    "passive": ("It was seized by troops", [("was seized", "past", "seiz")]),
    "participle": ("a port seized by troops", [("seized", "participle", "seiz")]),
    "perfect": ("Orlen has signed", [("has signed", "perfect", "sign")]),
    "denied perfect": ("They have not signed", [("have not signed", "perfect", "sign")]),
    "pluperfect": ("They had agreed", [("had agreed", "past", "agre")]),
    "bare had": ("They had a plan", [("had", "past", "have")]),
    "future": ("She will visit Tarn", [("will visit", "future", "visit")]),
    "due to": ("They are due to meet", [("are due to meet", "planned", "meet")]),
    "was due to": ("They were expected to meet", [("were expected to meet", "would", "meet")]),
    "would": ("he would later sign", [("would later sign", "would", "sign")]),
    "possible": ("it could be signed", [("could be signed", "possible", "sign")]),
    "infinitive": ("a plan to impose tariffs", [("to impose", "infinitive", "impos")]),
    "to and a noun": ("a letter to reporters", []),
    "to and a name": ("a trip to Tarn", []),
    "gerund": ("troops occupying the port", [("occupying", "gerund", "occupi")]),
    "adjective after article": ("the disputed strait", []),
    "adjective after adverb": ("the newly annexed port", []),
    "name": ("the United Front", []),
    "calendar present": ("The trial opens in May", [("opens", "present", "open")]),
    "plans to": (
        "Norland plans to vote", [("plans", "present", "plan"), ("to vote", "infinitive", "vote")],
    ),
    "same as base after a name": ("Norland cut rates", [("cut", "past", "cut")]),
    "same as base after a noun": ("a rate cut", []),
    "denied past": ("It did not sign", [("did not sign", "past", "sign")]),
    "copula": ("Orlen was in Tarn", [("was", "past", "be")]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_find_verbs(text: str, expected: list[tuple[str, str, str]]) -> None:
    """Each verb is read with its helpers, its tense and the stem of its base."""
    found = find_verbs(text, list(find_words(text)))
    assert [(text[v.start : v.end], v.tense, v.head) for v in found] == expected


NEGATED = {"not": "It did not sign", "never": "It was never signed", "contracted": "It didn't sign"}


@pytest.mark.parametrize("text", NEGATED.values(), ids=NEGATED)
def test_a_denial_is_seen(text: str) -> None:
    """A verb that is denied says so."""
    assert [verb.negated for verb in find_verbs(text, list(find_words(text)))] == [True]


def test_saying_is_told_from_acting() -> None:
    """Verbs of saying are known; a refusal is an act."""
    text = "He said that she refused"
    verbs = find_verbs(text, list(find_words(text)))
    assert [verb.is_saying for verb in verbs] == [True, False]


@given(st.text(max_size=80))
def test_phrases_lie_in_order_inside_the_text(text: str) -> None:
    """Any text is read; phrases do not overlap and lie inside."""
    found = find_verbs(text, list(find_words(text)))
    ends = [0, *(verb.end for verb in found)]
    assert all(end <= verb.start < verb.end for end, verb in zip(ends, found, strict=False))
    assert all(verb.end <= len(text) for verb in found)
