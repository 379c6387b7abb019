from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import ACTORS, BESK, ITO, report_of, told_in

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import Attitude
from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves

STANCES = {
    "wants a thing": ("Besk wants a vote.", {"besk claim: a vote"}),
    "wanted a thing": ("Besk wanted a vote.", {"besk claim: a vote"}),
    "wants others to act": ("Besk wants Arland to pay.", {"besk claim arland: to pay"}),
    "wants a thing done": ("Besk wants the isle returned.", {"besk claim: the isle returned"}),
    "wants this done": ("Besk wants this settled.", {"besk claim: this settled"}),
    "wants to end": ("Besk wants to end the strike.", {"besk claim: to end the strike"}),
    "wants to swim": ("Besk wants to swim.", set()),
    "wants it": ("Besk wants it.", set()),
    "wants others to know": ("Besk wants the sailors to know the price.", set()),
    "does not want": ("Besk does not want a patrol.", set()),
    "any who want": ("It rained on Besk who want a patrol.", set()),
    "a wish long past": ("Besk said I wanted a vote.", set()),
    "favours": ("Besk favours a joint patrol.", {"besk support: a joint patrol"}),
    "favours doing": ("Besk favors sharing the harbour.", {"besk support: sharing the harbour"}),
    "advocated somewhere": ("Besk advocated over the weekend.", set()),
    "is against": ("Besk is against the plan.", {"besk reject: the plan"}),
    "is strongly opposed to": ("Besk is strongly opposed to talks.", {"besk reject: talks"}),
    "is not against": ("Besk is not against the plan.", {"besk not reject: the plan"}),
    "is in favour of": ("Besk was in favour of a patrol.", {"besk support: a patrol"}),
    "is critical of": ("Besk is critical of the plan.", {"besk accuse: the plan"}),
    "as he was against": ("Besk spoke long, as Ito was against Vell.", set()),
    "being against": ("Besk, being against rain, stayed.", set()),
}


@pytest.mark.parametrize(("text", "told"), STANCES.values(), ids=STANCES)
def test_stances(text: str, told: set[str]) -> None:
    """Who wants claims, who favours supports, who is against rejects; a wish to swim is no act."""
    assert told_in(text) == told


def _held(text: str, holder: str, cue: str, who: Actor | None = ITO) -> Analysis:
    """Return a report with one attitude."""
    report = report_of(text)
    first, at = text.index(holder), text.index(cue)
    name = report.report.id
    attitude = Attitude(
        (Span(name, at + len(cue), len(text)),),
        Span(name, first, first + len(holder)),
        Span(name, at, at + len(cue)),
        report.sentences[0].span,
        "by hand",
        None if who is None else who.id,
    )
    return replace(report, attitudes=(attitude,))


HOLDERS = {
    "over an aside": (
        "Ito, 53, a trader at the mill, rejected the plan.",
        "Ito",
        "rejected",
        "reject",
    ),
    "who, behind a place": (
        "It was Ito of Port Ember, who had opposed the plan.",
        "Ito",
        "had opposed",
        "reject",
    ),
    "who, of another noun": (
        "It was Ito, head of a union that had opposed the plan.",
        "Ito",
        "had opposed",
        None,
    ),
    "by doing": ("Ito said more by denouncing the plan.", "Ito", "denouncing", "accuse"),
    "by doing, of an object": ("It hurt Ito by denouncing the plan.", "Ito", "denouncing", None),
    "short of doing": ("Ito got nothing for denouncing the plan.", "Ito", "denouncing", None),
    "two participles": (
        "Ito was loud, calling long and denouncing the plan.",
        "Ito",
        "denouncing",
        "accuse",
    ),
    "time spent": ("Ito spent her evening denouncing the plan.", "Ito", "denouncing", "accuse"),
    "two holders": (
        "Ito and others, old by now, said more by denouncing the plan.",
        "Ito",
        "denouncing",
        None,
    ),
    "a question": ("Why, as Ito (53) goes on, opposed the plan?", "Ito", "opposed", None),
    "a headline": ("Club That Ito Led Also Now Rejected Plan.", "Ito", "Rejected", None),
}


@pytest.mark.parametrize(("text", "holder", "cue", "act"), HOLDERS.values(), ids=HOLDERS)
def test_holders(text: str, holder: str, cue: str, act: str | None) -> None:
    """The holder of an attitude does what its verb tells, where nothing else may be the doer."""
    found = find_moves([_held(text, holder, cue)], ACTORS)
    assert [(m.act, m.actors) for m in found] == ([] if act is None else [(act, ("mara-ito",))])


def test_a_holder_must_be_named_in_its_words() -> None:
    """An unresolved holder, or one whose words name another, does nothing."""
    text = "Ito said more by denouncing the plan."
    assert find_moves([_held(text, "Ito", "denouncing", None)], ACTORS) == ()
    assert find_moves([_held(text, "Ito", "denouncing", BESK)], ACTORS) == ()
