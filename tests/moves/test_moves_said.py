from __future__ import annotations

import pytest
from moves_pile import ACTORS, ARLAND, BESK, ITO, actor, report_of, told_in

from stateofplay.moves.find import find_moves

OWN_AIMS = {
    "will": ("Besk said it would open the harbour.", {"besk promise: open the harbour"}),
    "will never": ("Vell said Besk would never sell the isle.", {"jon-vell reject: sell the isle"}),
    "will no longer": ("Besk said it would no longer pay.", {"besk reject: pay"}),
    "under no circumstances": (
        "Besk said it would under no circumstances pay.",
        {"besk reject: pay"},
    ),
    "neither": ("Besk said it would neither sign nor pay.", {"besk reject: sign nor pay"}),
    "behind and that": (
        "Besk said that the talks had failed and that it would not pay.",
        {"besk reject: pay"},
    ),
    "half in quotes": ("Besk said it “will not pay” more.", {"besk reject: pay” more"}),
    "won't": ("Besk said it won't pay.", {"besk reject: pay"}),
    "will not happen to": ("Besk said it would not rain.", set()),
    "its members": (
        "The union said its members would not cross the line.",
        {"dockers-union reject: cross the line"},
    ),
    "harm": ("Besk said it would sue Arland.", {"besk threaten arland: sue Arland"}),
    "harm to nobody named": (
        "Besk said it would retaliate soon.",
        {"besk threaten: retaliate soon"},
    ),
    "harm in two words": (
        "Besk said it would lock out Arland.",
        {"besk threaten arland: lock out Arland"},
    ),
    "gladly": ("Besk said it would gladly open the harbour.", {"besk promise: open the harbour"}),
    "not open": (
        "Besk said its border is not open to discussion.",
        {"besk insist: its border is not open to discussion"},
    ),
    "would welcome": ("Besk said it would welcome talks.", {"besk support: talks"}),
    "would oppose": ("Besk said it would oppose the plan.", {"besk reject: the plan"}),
    "likely": ("Besk said it would likely open the harbour.", set()),
    "no higher": ("Besk said it would go no higher.", set()),
    "not said": ("Besk is not saying what harbour it would open.", set()),
    "is not saying": ("Besk isn't saying it would open the harbour.", set()),
    "of another side": ("Ito said Besk would lift the ban.", set()),
    "once only": (
        "Besk would sign only if Arland paid, Vell said.",
        {"jon-vell accept_if: sign"},
    ),
    "no obligation": (
        "Vell said Besk was under no obligation to answer.",
        {"jon-vell reject: Besk was under no obligation to answer"},
    ),
    "no obligation of another": ("Ito said Besk was under no obligation to answer.", set()),
    "insisted, once": (
        "Ito insisted that Besk must leave the isle.",
        {"mara-ito insist: Besk must leave the isle"},
    ),
    "a head with a colon": (
        "Mara Ito: no talks until Besk leaves",
        {"mara-ito reject: talks"},
    ),
    "a country with a colon": ("Besk: no talks until Arland leaves", set()),
    "no with a verb": ("Mara Ito: no talks were held", set()),
    "never said": ("Besk has never said that it would open the harbour.", set()),
}


@pytest.mark.parametrize(("text", "told"), OWN_AIMS.values(), ids=OWN_AIMS)
def test_own_aims(text: str, told: set[str]) -> None:
    """What a speaker will do is promised, what they will not is refused, harm is threatened."""
    assert told_in(text) == told


TELLERS = {
    "two officials": ("Besk rejected the plan, two officials said.", "reported", None),
    "officials first": ("Two officials said that Besk rejected the plan.", "reported", None),
    "a pronoun": ("Besk rejected the plan, he said.", None, None),
    "a person": ("Besk rejected the plan, Ito said.", "actual", "mara-ito"),
    "a document": ("The treaty said that Besk rejected the plan.", "actual", None),
    "somebody's own act": ("Besk rejected the plan, Vell said.", "actual", None),
    "before the words": ("Besk met Ito and said it was late.", "actual", None),
}


@pytest.mark.parametrize(("text", "modality", "word_of"), TELLERS.values(), ids=TELLERS)
def test_tellers(text: str, modality: str | None, word_of: str | None) -> None:
    """People without a name make hearsay; who only "he" names makes nothing known."""
    found = find_moves([report_of(text)], ACTORS)
    assert [(m.modality, m.on_word_of) for m in found] == (
        [] if modality is None else [(modality, word_of)]
    )


def test_he_in_a_quote_is_somebody_else() -> None:
    """The words "he" in one's own quoted words are not the speaker."""
    words = "He opposed the plan"
    report = report_of(f"“{words},” Ito said.", quotes=[("direct", words, ITO)])
    assert find_moves([report], ACTORS) == ()


def test_an_officer_of_no_known_country() -> None:
    """The words "its minister" speak for the country that will not do it; a stranger foretells."""
    loner = actor("Ida Roe", "person", None, ["Finance Minister"])
    cast = (ARLAND, BESK, loner)
    for tag, n in (("its finance minister, Ida Roe,", 1), ("a visitor, Ida Roe,", 0)):
        text = f"Besk will not pay more, {tag} said."
        report = report_of(text, pronouns={"Ida Roe": loner})
        assert len(find_moves([report], cast)) == n


UNPLACED = {
    "a refusal": ("Roe said Besk would not sign the treaty.", {"reject"}),
    "a gift": ("Besk would lift the ban, Roe said.", {"promise"}),
    "the weather": ("Roe said Besk would freshen the paint.", set()),
    "an attack": ("Roe said Besk would bomb the isle.", set()),
    "a guess": ("Roe suggested that Besk would lift the ban.", set()),
    "a stranger": ("A visitor, Roe, said Besk would lift the ban.", set()),
    "to the body itself": ("Roe told Besk that Besk would lift the ban.", set()),
    "a person": ("Roe said Vell would lift the ban.", set()),
    "would stay put": ("Roe said Besk would stay put.", {"reject"}),
}


@pytest.mark.parametrize(("text", "acts"), UNPLACED.values(), ids=UNPLACED)
def test_whose_side_nobody_tells(text: str, acts: set[str]) -> None:
    """Whoever says that one body will yield or refuse speaks for it, strangers excepted."""
    loner = actor("Ida Roe", "person", None, ["Finance Minister"])
    found = find_moves([report_of(text, pronouns={"Roe": loner})], (*ACTORS, loner))
    assert {(move.act, move.actors) for move in found} == {(act, ("ida-roe",)) for act in acts}


def test_one_yes_is_told_once() -> None:
    """What an officer says a country will do under a condition is the officer's yes alone."""
    text = "Besk will lift the blockade as soon as Arland frees the crew, Vell said."
    found = find_moves([report_of(text)], ACTORS)
    assert [(move.act, move.actors) for move in found] == [("accept_if", ("jon-vell",))]


def test_a_text_that_ends_with_that_tells_nothing() -> None:
    """A text cut off behind "said that" makes no act and no error."""
    assert told_in("Ito said that") == set()
