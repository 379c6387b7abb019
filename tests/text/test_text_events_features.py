"""Features of events: what tells the deed, and where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.text.events.features import MarkedEvent, event_features
from stateofplay.text.tagger.columns import hash_text
from stateofplay.text.tokens import find_words


def marked(text: str, actor: str = "Arland", recipient: str | None = "Besk") -> MarkedEvent:
    """Return a sentence with the first places of two names marked."""
    at = text.index(actor)
    other = None
    if recipient is not None:
        other = text.index(recipient), text.index(recipient) + len(recipient)
    return MarkedEvent(text, list(find_words(text)), (at, at + len(actor)), other)


SHOWN = {
    "the first word behind the actor": ("Arland released Besk.", "word 0 releas", True),
    "an irregular verb by its base": ("Arland met Besk.", "word 0 meet", True),
    "the groups of the deed in order": (
        "Arland refused to lift the ban on Besk.", "steps REFUSE LIFT PENALTY", True,
    ),
    "a helper": ("Arland will meet Besk.", "helper will", True),
    "a word before the recipient": ("Arland cut off aid to Besk.", "before 2 aid", True),
    "the actor stands first": ("Arland freed Besk.", "order True", True),
    "the recipient stands first": ("Besk was freed by Arland.", "order False", True),
    "a passive behind the recipient": ("Besk was freed by Arland.", "passive False", True),
    "no passive": ("Arland freed Besk.", "passive True", False),
    "near behind the second span": (
        "Arland freed Besk on a b c d e f truce.", "zone n CEASEFIRE", True,
    ),
    "just beyond near": ("Arland freed Besk on a b c d e f g truce.", "zone n CEASEFIRE", False),
    "the clause goes on": ("Arland freed Besk and kept the truce.", "clause truce", True),
    "another clause": ("Arland freed all Besk while the truce held.", "clause truce", False),
    "too near to be another clause": (
        "Arland freed Besk while the truce held.", "clause truce", True,
    ),
    "a dash ends the clause": ("Arland freed all Besk - the truce held.", "clause truce", False),
    "words inside the spans tell no deed": ("Arland freed Besk.", "clause besk", False),
}  # fmt: skip


@pytest.mark.parametrize(("text", "feature", "is_in"), SHOWN.values(), ids=SHOWN)
def test_feature(text: str, feature: str, is_in: bool) -> None:
    """A sentence shows the deed between and behind its parties, up to the next clause."""
    assert (hash_text(feature) in event_features(marked(text))) is is_in


def test_no_recipient() -> None:
    """A sentence without a recipient is read to its end."""
    features = event_features(marked("Arland declared a truce.", recipient=None))
    assert hash_text("clause CEASEFIRE") in features


@given(st.lists(st.sampled_from("Arland Besk freed will the ban lift refused".split()), max_size=9))
def test_any_words(words: list[str]) -> None:
    """Any words have features, each once."""
    text = " ".join(words)
    event = MarkedEvent(text, list(find_words(text)), (0, 6), (6, 9))
    features = event_features(event)
    assert len(features) == len(set(features))
    assert all(features)
