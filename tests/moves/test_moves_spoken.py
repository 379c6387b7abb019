from __future__ import annotations

import pytest
from moves_pile import ACTORS, EXPERT, ITO, VELL, report_of

from stateofplay.model.finding import Actor, Move
from stateofplay.moves.find import find_moves


def _said(words: str, who: Actor = ITO, tail: str = "Ito said.") -> tuple[Move, ...]:
    """Return the moves of a sentence that quotes somebody."""
    return find_moves([report_of(f"“{words},” {tail}", quotes=[("direct", words, who)])], ACTORS)


def _told(moves: tuple[Move, ...]) -> set[str]:
    return {" ".join((*m.actors, m.act, *m.recipients)) + f": {m.content}" for m in moves}


ASKED = {
    "must": ("Besk must free the crew", {"mara-ito request besk: Besk must free the crew"}),
    "should not": ("Besk should not sail", {"mara-ito request besk: Besk should not sail"}),
    "needs to": ("Besk needs to pay", {"mara-ito request besk: Besk needs to pay"}),
    "has to": ("Besk has to pay", {"mara-ito request besk: Besk has to pay"}),
    "ought to": ("Besk ought to pay", {"mara-ito request besk: Besk ought to pay"}),
    "with an article": (
        "The union must pay",
        {"mara-ito request dockers-union: The union must pay"},
    ),
    "as I think": ("I think Besk should pay", {"mara-ito request besk: Besk should pay"}),
    "as others think": ("Voters think Besk should pay", set()),
    "behind but": ("It is late but Besk must pay", {"mara-ito request besk: Besk must pay"}),
    "both sides": (
        "Arland and Besk should talk",
        {"mara-ito propose besk: Arland and Besk should talk"},
    ),
    "the own side": ("Arland must pay", set()),
    "will have to": ("Besk will have to pay", set()),
    "will have to, by its tree": ("Besk will have to accept the plan", set()),
    "did not have to": ("Besk did not have to pay", set()),
    "a state": ("Besk must be ready", set()),
    "knowledge": ("Besk must understand this", set()),
    "in a side clause": ("The isle that Besk must leave is small", set()),
    "a question": ("Why must Besk pay? Besk must pay?", set()),
    "the second person": ("You must leave the isle", {"mara-ito request: You must leave the isle"}),
    "the second person, idly": ("You must taste the soup", set()),
    "troops": ("The troops must leave", {"mara-ito request: The troops must leave"}),
    "a passive": ("The crew must be released", {"mara-ito request: The crew must be released"}),
    "a passive of another kind": ("The soup must be heated", set()),
    "troops, softly": ("The troops should leave", set()),
    "they": ("They must pay", {"mara-ito request: They must pay"}),
    "they, softly": ("They should pay", set()),
    "an order": ("Stop the shelling", {"mara-ito request: Stop the shelling"}),
    "give us": ("Give us the crew", {"mara-ito request: Give us the crew"}),
    "give nobody": ("Give generously now", set()),
    "a bargain": ("Stop the work and it rains", set()),
    "a headline": ("Stop The Rain In Spring", set()),
    "there will be no": ("There will be no talks with Besk", {"mara-ito reject: talks with Besk"}),
    "there won't be": ("There won't be a meeting", {"mara-ito reject: meeting"}),
    "there will be no rain": ("There will be no rain", set()),
}


@pytest.mark.parametrize(("words", "told"), ASKED.values(), ids=ASKED)
def test_what_is_asked(words: str, told: set[str]) -> None:
    """Who must, should or needs to do something is asked; who will have to is not."""
    assert _told(_said(words)) == told


JUDGED = {
    "a deed": ("The levy is illegal", {"mara-ito accuse: The levy is illegal"}),
    "a known kind of deed": ("The raid was illegal", {"mara-ito accuse: The raid was illegal"}),
    "a noun for anything": (
        "Four percent is an insult",
        {"mara-ito accuse: Four percent is an insult"},
    ),
    "that": ("That's a lie", {"mara-ito accuse: That's a lie"}),
    "an actor": ("Besk is dishonest", {"mara-ito accuse besk: Besk is dishonest"}),
    "an owner": (
        "Besk's raid was a provocation",
        {"mara-ito accuse besk: Besk's raid was a provocation"},
    ),
    "denied": ("The raid is not illegal", set()),
    "nothing but denied": ("The raid is no crime", set()),
    "a law": ("It is illegal to fish", set()),
    "only supposed": ("If the raid is illegal it ends", set()),
    "a side clause": ("What he calls a raid is illegal", set()),
    "the own deed": ("Arland's raid was illegal", set()),
    "a charge": ("Besk's claim is baseless", {"mara-ito reject besk: Besk's claim is baseless"}),
    "an offer": ("The offer is inadequate", {"mara-ito reject: The offer is inadequate"}),
    "an unacceptable raid": (
        "The raid is unacceptable",
        {"mara-ito accuse: The raid is unacceptable"},
    ),
    "praise": ("This is a welcome step", {"mara-ito support: This is a welcome step"}),
    "a direction": (
        "Besk's offer is a step in the right direction",
        {"mara-ito support besk: Besk's offer is a step in the right direction"},
    ),
    "weather": ("The rain is outrageous", set()),
    "a violation": (
        "Besk has violated the treaty",
        {"mara-ito accuse besk: Besk has violated the treaty"},
    ),
    "lying": ("Besk is lying", {"mara-ito accuse besk: Besk is lying"}),
    "wrecking": (
        "Besk is wrecking the talks",
        {"mara-ito accuse besk: Besk is wrecking the talks"},
    ),
    "wrecked by a deed": ("Besk wrecked the bridge", set()),
    "tearing up": ("Besk is tearing up the road", set()),
    "unfit": ("Besk is unfit to govern", {"mara-ito accuse besk: Besk is unfit to govern"}),
    "lying in the north": ("Besk is lying in the north", set()),
    "a broken promise": (
        "Besk broke its word",
        {"mara-ito accuse besk: Besk broke its word"},
    ),
    "a broken vase": ("Besk broke the vase", set()),
    "not violated": ("Besk has not violated the treaty", set()),
    "violated at home": ("Arland has violated the treaty", set()),
    "nobody known": ("The sailors have violated the treaty", set()),
}


@pytest.mark.parametrize(("words", "told"), JUDGED.values(), ids=JUDGED)
def test_what_is_blamed_denied_and_praised(words: str, told: set[str]) -> None:
    """A bad name for another's deed blames; for a charge it denies, for an offer it refuses."""
    assert _told(_said(words)) == told


def test_only_who_is_in_office_demands_of_nobody_named() -> None:
    """An analyst who says that troops must leave asks nobody."""
    assert _told(_said("The troops must leave", EXPERT, "Pia Sorn said.")) == set()
    assert _told(_said("Besk must pay", EXPERT, "Pia Sorn said.")) == {
        "pia-sorn request besk: Besk must pay"
    }


def test_who_is_told_is_asked() -> None:
    """The hearer of "you must" is its recipient."""
    words = "You must leave the isle"
    found = find_moves(
        [report_of(f"Vell told Ito that you must leave the isle. “{words}.”")], ACTORS
    )
    assert _told(found) == {"jon-vell request mara-ito: you must leave the isle"}


SHARED = {
    "the other is named": (
        "We both want peace",
        "Ito said of Vell.",
        ("mara-ito", "jon-vell"),
        "mara-ito",
    ),
    "both of us": (
        "Both of us want peace",
        "Ito said of Vell.",
        ("mara-ito", "jon-vell"),
        "mara-ito",
    ),
    "nobody else is named": ("We both want peace", "Ito said.", ("mara-ito",), None),
    "two others are named": (
        "We both want peace",
        "Ito told Vell and the union.",
        ("mara-ito",),
        None,
    ),
}


@pytest.mark.parametrize(("words", "tail", "actors", "word_of"), SHARED.values(), ids=SHARED)
def test_a_shared_wish(words: str, tail: str, actors: tuple[str, ...], word_of: str | None) -> None:
    """What one says that both want stands on the speaker's word alone."""
    (move,) = _said(words, ITO, tail)
    assert (move.act, move.actors, move.on_word_of) == ("claim", actors, word_of)


def test_words_of_two_speakers_are_kept_apart() -> None:
    """What a quoted speaker tells of another's words is not asked by the quoted one."""
    text = "Ito said that Vell said Arland must pay."
    assert "mara-ito request arland" not in " ".join(_told(find_moves([report_of(text)], ACTORS)))


def test_a_request_is_told_once() -> None:
    """A quote that also hangs on a verb of speech makes one act, with one telling."""
    (move,) = _said("Besk must pay")
    assert len(move.evidence) == 1


def test_nobody_knows_who_speaks() -> None:
    """Without a speaker nothing is asked."""
    words = "Besk must pay"
    report = report_of(f"“{words},” he said.", quotes=[("direct", words, None)])
    assert find_moves([report], ACTORS) == ()
    assert VELL.id not in str(find_moves([report], ACTORS))
