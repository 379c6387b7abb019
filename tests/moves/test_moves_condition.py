"""Conditions: which words they are, which act they belong to, what they make of it."""

from __future__ import annotations

import pytest
from moves_pile import ACTORS, ITO, VELL, report_of

from stateofplay.model.finding import Move
from stateofplay.moves.find import find_moves

UNDER: dict[str, tuple[str, str, str | None]] = {
    "providing, as a gift": (
        "Besk accepted the plan of mediation, providing Arland with support it had lacked.",
        "agree", None),
    "providing, as a proviso": (
        "Besk accepted the plan of mediation, providing Arland paid.",
        "accept_if", "providing Arland paid"),
    "too dependent": (
        "Besk rejected a plan that was too dependent on oil.",
        "reject", None),
    "only on the condition that": (
        "Besk accepted mediation only on the condition that Arland stop its tests.",
        "accept_if", "only on the condition that Arland stop its tests"),
    "on condition that": (
        "Besk agreed to talks on condition that Arland paid.",
        "accept_if", "on condition that Arland paid"),
    "as soon as, in the past of speech": (
        "Besk said it would open its books as soon as Arland paid.",
        "accept_if", "as soon as Arland paid"),
    "unless behind a comma": (
        "Arland accepted the plan, unless Besk cuts its subsidy.",
        "accept_if", "unless Besk cuts its subsidy"),
    "in the event that": (
        "Besk agreed to talks in the event that Arland paid.",
        "accept_if", "in the event that Arland paid"),
    "assuming, behind a comma": (
        "Besk agreed to talks, assuming Arland paid.",
        "accept_if", "assuming Arland paid"),
    "should, with its subject behind": (
        "Besk agreed to talks should the union ask for them.",
        "accept_if", "should the union ask for them"),
    "but not before": (
        "Besk is willing to come to Arland, but not before the guns are gone.",
        "accept_if", "not before the guns are gone"),
    "only after a noun": (
        "Besk would reopen the yard only after a first payment.",
        "accept_if", "only after a first payment"),
    "hinges on": (
        "Besk's consent hinges on a vote.", "accept_if", "hinges on a vote"),
    "is subject to, of a consent": (
        "Besk's consent is subject to a vote.", "accept_if", "subject to a vote"),
    "before a main clause in the present": (
        "So long as one gauge is missing, Besk refuses to sign.",
        "reject", "So long as one gauge is missing"),
    "pending": (
        "Besk postponed the talks pending an inquiry.", "postpone", "pending an inquiry"),
    "provided that": (
        "Arland agreed to open its books provided that Besk signed a truce agreement.",
        "accept_if", "provided that Besk signed a truce agreement"),
    "provided, behind a comma": (
        "Arland offered to mediate, provided both sides lifted their measures.",
        "propose", "provided both sides lifted their measures"),
    "with the proviso that": (
        "Arland accepted the plan with the proviso that Besk paid.",
        "accept_if", "with the proviso that Besk paid"),
    "but only if": (
        "Arland agreed to the plan but only if Besk paid.", "accept_if", "only if Besk paid"),
    "subject to": (
        "Arland accepted the plan, subject to approval by Besk.",
        "accept_if", "subject to approval by Besk"),
    "would, only if": (
        "Arland would accept the plan only if it came from Besk.",
        "accept_if", "only if it came from Besk"),
    "could live with": (
        "Arland could live with the plan if the fleet left.",
        "accept_if", "if the fleet left"),
    "open to, as long as": (
        "Arland is open to talks as long as they are held in Corvia.",
        "accept_if", "as long as they are held in Corvia"),
    "in front of a reported clause": (
        "Ito said that if Besk left the island, she would sign the treaty.",
        "accept_if", "if Besk left the island"),
    "behind an inserted speaker": (
        "Arland would give the islands to Besk, Ito said, if the court heard her.",
        "accept_if", "if the court heard her"),
    "a plan that hangs on something": (
        "Arland will lift the embargo if Besk pays.", "retreat", "if Besk pays"),
    "in exchange for": (
        "Arland offered to free two sailors in exchange for medicine.",
        "propose", "in exchange for medicine"),
    "a deal struck at a price": (
        "Arland agreed to free two sailors in return for medicine.",
        "agree", "in return for medicine"),
    "a condition refused": (
        "Arland and Besk agreed to hold talks without any preconditions.",
        "agree", "without any preconditions"),
    "a threat": (
        "The union threatened to strike unless the company paid.",
        "threaten", "unless the company paid"),
    "a refusal until": (
        "Ito said Arland would not sign a treaty until the island was returned.",
        "reject", "until the island was returned"),
    "a refusal before": (
        "Ito said Arland would not sign a treaty before the matter of the islands was settled.",
        "reject", "before the matter of the islands was settled"),
    "a refusal as long as": (
        "Arland refused to lift the embargo as long as Besk held the sailors.",
        "reject", "as long as Besk held the sailors"),
    "once, still ahead": (
        "Arland promised to return the island once Besk withdraws its troops.",
        "promise", "once Besk withdraws its troops"),
    "a relative clause inside": (
        "Vell said he could imagine a visit if Arland dropped its suit and Corvia, which paid for"
        " the yard, gave its blessing.",
        "accept_if",
        "if Arland dropped its suit and Corvia, which paid for the yard, gave its blessing"),
    "even if sets none": ("Arland rejected the plan even if Besk liked it.", "reject", None),
    "a day sets none": ("Arland agreed to hold fire until the end of May.", "agree", None),
    "anonymity sets none": (
        "Arland agreed to talks on condition of anonymity.", "agree", None),
    "if necessary sets none": ("Arland agreed to hold talks if necessary.", "agree", None),
    "as long as of a length": (
        "Arland rejected a bridge twice as long as the old one.", "reject", None),
    "what is provided by somebody": (
        "Arland rejected ships provided by Corvia and said no more.", "reject", None),
    "a moment of the past": ("Arland signed the treaty when Besk paid.", "agree", None),
}  # fmt: skip


def told(text: str, **more: object) -> list[tuple[Move, str | None]]:
    """Return the moves of one report, each with the words of its condition."""
    found = find_moves([report_of(text, **more)], ACTORS)  # type: ignore[arg-type]  # passed on
    return [
        (m, None if m.condition is None else text[m.condition.start : m.condition.end])
        for m in found
    ]


@pytest.mark.parametrize(("text", "act", "condition"), UNDER.values(), ids=UNDER)
def test_conditions_are_whole_and_make_a_conditional_yes(
    text: str, act: str, condition: str | None
) -> None:
    """The condition is copied whole, and a yes under one is `accept_if`."""
    assert [(move.act, words) for move, words in told(text)] == [(act, condition)]


def test_the_content_ends_before_its_condition() -> None:
    """What is accepted stands without what it hangs on."""
    ((move, _),) = told("Besk accepted mediation only on the condition that Arland paid.")
    assert move.content == "mediation"
    ((move, _),) = told("Arland agreed to the plan but only if Besk paid.")
    assert move.content == "the plan"


SUPPOSED = {
    "provided that": "The bank will pay provided that Arland signed the treaty.",
    "unless": "Fishers will stay unless Besk withdrew its troops.",
    "until": "Fishers will stay until Besk withdrew its troops.",
    "once, in the present": "Fishers will return once Besk withdraws its troops.",
    "asked if": "Reporters asked if Arland rejected the plan.",
}


@pytest.mark.parametrize("text", SUPPOSED.values(), ids=SUPPOSED)
def test_what_stands_in_a_condition_is_not_told_as_done(text: str) -> None:
    """An act that somebody only makes a condition has not happened."""
    assert told(text) == []


FIRSTHAND = {
    "if, and a yes": ("If you free the crew, we will reopen the bridge", "accept_if",
                      "If you free the crew"),
    "if, and a threat": ("If they shut the yard, we will sue the company", "threaten",
                         "If they shut the yard"),
    "a bargain": ("Give us the jobs and we will give you the books", "accept_if",
                  "Give us the jobs"),
    "when, behind": ("We will reopen the bridge when there is water under it", "accept_if",
                     "when there is water under it"),
    "no condition": ("We will reopen the bridge", "promise", None),
}  # fmt: skip


@pytest.mark.parametrize(("words", "act", "condition"), FIRSTHAND.values(), ids=FIRSTHAND)
def test_first_person_under_a_condition(words: str, act: str, condition: str | None) -> None:
    """In a speaker's own words a promise under a condition yields or threatens."""
    found = told(f'"{words}," Vell said.', quotes=[("direct", words, VELL)])
    assert (act, condition) in [(move.act, words) for move, words in found]


def test_an_if_before_a_plain_prediction_makes_no_act() -> None:
    """What would merely happen is nobody's yes."""
    words = "If it rains, we will see floods"
    assert told(f'"{words}," Ito said.', quotes=[("direct", words, ITO)]) == []


def test_what_may_be_accepted_is_possible() -> None:
    """A yes under a condition is possible with "might", and said with "would" before it."""
    ((may, _),) = told("Arland might accept a base in return for fishing rights.")
    ((would, _),) = told("Arland would accept a base in return for fishing rights.")
    assert (may.act, may.modality) == ("accept_if", "possible")
    assert (would.act, would.modality) == ("accept_if", "actual")


def test_a_telling_with_its_condition_wins() -> None:
    """A wire copy that drops the condition does not turn it into a plain yes."""
    whole = report_of("Besk accepted the plan of mediation only if Arland paid.", name="b")
    short = report_of("Besk accepted the plan of mediation.", name="a")
    for pile in ([whole, short], [short, whole]):
        (move,) = find_moves(pile, ACTORS)
        assert (move.act, len(move.evidence)) == ("accept_if", 2)
