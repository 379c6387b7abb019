"""Classes of events by the weights that ship."""

from __future__ import annotations

import pytest

from stateofplay.text.events.classes import CLASSES, SURE, classes_of, feature_rows
from stateofplay.text.events.features import MarkedEvent
from stateofplay.text.tagger.weights import load_weights
from stateofplay.text.tokens import find_words

TEXTS = {
    "agree": ("Arland has agreed to free three fishermen from Besk.", "AGREE"),
    "reject": ("Arland refused to lift the ban on Besk.", "REJECT"),
    "will not": ("Arland said it will not meet Besk.", "REJECT"),
    "accuse": ("Arland strongly condemned Besk for the raid.", "ACCUSE"),
    "investigate": ("Arland has opened an investigation into Besk.", "ACCUSE"),
    "consult": ("Arland held talks with Besk in Corvia on Monday.", "CONSULT"),
    "yield": ("Arland released two prisoners from Besk.", "YIELD"),
    "aid": ("Arland provided humanitarian aid to Besk.", "AID"),
    "sanction": ("Arland suspended military aid to Besk.", "SANCTION"),
    "coerce": ("Police in Arland arrested a man from Besk.", "COERCE"),
    "assault": ("Arland launched an air strike on Besk.", "ASSAULT"),
    "threaten": ("Arland issued an ultimatum to Besk.", "THREATEN"),
}


def event(text: str) -> MarkedEvent:
    """Return a sentence in which Arland acts on Besk."""
    actor, other = text.index("Arland"), text.index("Besk")
    return MarkedEvent(text, list(find_words(text)), (actor, actor + 6), (other, other + 4))


@pytest.mark.parametrize(("text", "name"), TEXTS.values(), ids=TEXTS)
def test_class(text: str, name: str) -> None:
    """Plain sentences of each class are told by it."""
    assert classes_of([event(text)])[0].name == name


def test_margin() -> None:
    """A plain deed leads clearly, a sentence that tells none does not."""
    sure, unsure = classes_of(
        [event("Arland condemned Besk."), event("Arland looked at the hills of Besk.")]
    )
    assert sure.margin >= SURE > unsure.margin >= 0


def test_each_is_judged_by_itself() -> None:
    """Neither order nor company changes a class or its margin."""
    events = [event(text) for text, _ in TEXTS.values()]
    together = classes_of(events)
    assert together == [classes_of([one])[0] for one in events]
    assert classes_of(events[::-1]) == together[::-1]
    assert classes_of([]) == []


def test_rows() -> None:
    """Features stand in rows, zeros behind them."""
    rows = feature_rows([event("Arland met Besk."), event("Arland met Besk at sea on Monday.")])
    assert (rows[0] == 0).any()
    assert rows[1].all()


def test_labels() -> None:
    """The weights that ship know the classes, in their order."""
    assert load_weights("event_classes").labels == tuple(f"S-{name}" for name in CLASSES)
