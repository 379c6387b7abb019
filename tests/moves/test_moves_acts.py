from __future__ import annotations

import pytest
from moves_pile import told_in

FRAMES = {
    "a bad name": (
        "Besk called the levy absurd.",
        {"besk accuse: the levy absurd"},
    ),
    "a bad name of whose law": (
        "Vell called Arland's law an act of blackmail.",
        {"jon-vell accuse arland: Arland's law an act of blackmail"},
    ),
    "not a bad name": (
        "Besk called the levy not unfair.",
        set(),
    ),
    "a good name": (
        "Besk called the levy sensible.",
        set(),
    ),
    "a charge called a bad name is denied": (
        "Vell called the accusation absurd.",
        {"jon-vell reject: the accusation absurd"},
    ),
    "somebody unknown is blamed": (
        "Ito accused two ministers of lying.",
        {"mara-ito accuse: lying"},
    ),
    "somebody behind a preposition is asked": (
        "Ito asked the head of the bank in a letter to resign.",
        {"mara-ito request: to resign"},
    ),
    "somebody is asked for something": (
        "The union asked rivals for their views.",
        {"dockers-union request: their views"},
    ),
    "a short refusal": (
        "Besk refused.",
        {"besk reject: refused"},
    ),
    "a short answer to another": (
        "Arland asked Besk to mediate, and Vell agreed.",
        {"arland request besk: to mediate", "jon-vell agree: agreed"},
    ),
    "a refusal that goes on": (
        "Besk refused food.",
        set(),
    ),
    "an amount": (
        "Arland has offered four.",
        {"arland propose: four"},
    ),
    "an amount of money": (
        "Arland offered $4 million for the harbour.",
        {"arland propose: $4 million for the harbour"},
    ),
    "begun": (
        "Besk has begun withdrawing its troops.",
        {"besk retreat: its troops"},
    ),
    "not yet begun": (
        "Vell wants to begin withdrawing its troops.",
        set(),
    ),
    "a duty that is cut": (
        "Besk cut its duty by half.",
        {"besk retreat: its duty by half"},
    ),
    "ties that are cut": (
        "Besk cut its ties with Arland.",
        {"besk sanction arland: its ties with Arland"},
    ),
    "a thing to somebody": (
        "Arland offered Besk grazing rights.",
        {"arland propose besk: grazing rights"},
    ),
    "kind words to somebody": (
        "Arland offered Besk condolences.",
        set(),
    ),
    "what is wanted": (
        "The union wants nine percent.",
        {"dockers-union claim: nine percent"},
    ),
    "what is wanted of no weight": (
        "The union wants it.",
        set(),
    ),
    "goods are let go": (
        "Corvia released the mangoes.",
        {"corvia retreat: the mangoes"},
    ),
    "figures are not let go": (
        "Corvia released the figures.",
        set(),
    ),
    "a part of a loan": (
        "Corvia froze the last part of the loan.",
        {"corvia sanction: the last part of the loan"},
    ),
    "a part of a cake": (
        "Corvia froze the last part of the cake.",
        set(),
    ),
    "a denial": (
        "Ito denied that the talks were over.",
        {"mara-ito reject: the talks were over"},
    ),
    "a denial of an act": (
        "Ito denied that Besk had agreed to talk.",
        {"besk not agree: to talk"},
    ),
    "a denial of a promise": (
        "Ito denied that any promise was made.",
        set(),
    ),
    "an admission": (
        "Vell admitted that the board had slept.",
        {"jon-vell concede: the board had slept"},
    ),
    "one act and its dead": (
        "Arland bombed a village, killing two people.",
        {"arland assault: a village"},
    ),
    "by telephone": (
        "Ito and Vell agreed by telephone to share the harbour.",
        {"mara-ito jon-vell agree: to share the harbour"},
    ),
    "no more is given": (
        "The union declined to give one.",
        {"dockers-union reject: to give one"},
    ),
    "details are not given": (
        "The union declined to give details.",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), FRAMES.values(), ids=FRAMES)
def test_frames_of_the_table(text: str, told: set[str]) -> None:
    """A verb of the table tells its act where its object is of the right kind, else nothing."""
    assert told_in(text) == told


HEADLINES = {
    "no stop": (
        "Arland to skip talks with Besk",
        {"arland sanction besk: talks with Besk"},
    ),
    "a stop": (
        "Arland to skip talks with Besk.",
        set(),
    ),
    "a name that does not open the line": (
        "Why is Arland to skip talks",
        set(),
    ),
    "a verb before": (
        "Arland came to skip talks",
        set(),
    ),
}


@pytest.mark.parametrize(("text", "told"), HEADLINES.values(), ids=HEADLINES)
def test_headlines(text: str, told: set[str]) -> None:
    """A name and "to" announce an act where no stop ends the line."""
    assert told_in(text) == told
