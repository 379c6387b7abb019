from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from moves_pile import ACTORS, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import day_of
from stateofplay.model.proposal import Proposal
from stateofplay.moves.find import find_moves
from stateofplay.moves.proposals import find_proposals


def filed(name: str, text: str, day: int, month: int = 5) -> Analysis:
    """Return a report of a day in 2031."""
    return report_of(text, name=name, day=date(2031, month, day))


def proposals_of(*reports: Analysis) -> tuple[Proposal, ...]:
    """Return the proposals of a pile."""
    return find_proposals(find_moves(reports, ACTORS), reports, ACTORS)


def fate_of(*texts: str) -> list[tuple[tuple[str, ...], str]]:
    """Return who made each proposal and its state; the texts are reports, five days apart."""
    reports = [filed(f"r{n}", text, 1 + 5 * n) for n, text in enumerate(texts)]
    return [(one.by, one.state) for one in proposals_of(*reports)]


OFFER = "Arland proposed to lower the harbour toll."
ARLAND, BESK = ("arland",), ("besk",)
FATES = {
    "nobody answers": ([OFFER], [(ARLAND, "tabled")]),
    "coming under a condition is no package": (
        ["Besk agreed to come to the talks only if Arland paid."],
        [],
    ),
    "terms under a condition are": (
        ["Besk agreed to lower the harbour toll only if Arland paid."],
        [(BESK, "tabled")],
    ),
    "rejected in the same words": (
        [OFFER, "Besk refused to lower the harbour toll."],
        [(ARLAND, "rejected")],
    ),
    "rejected as the offer": ([OFFER + " Besk rejected the offer."], [(ARLAND, "rejected")]),
    "rejected at once": (
        [OFFER + " Besk rejected the offer within hours."],
        [(ARLAND, "rejected")],
    ),
    "accepted by name": ([OFFER, "Besk accepted the proposal of Arland."], [(ARLAND, "accepted")]),
    "the offer in another report is nobody's": (
        [OFFER, "Besk rejected the offer."],
        [(ARLAND, "tabled")],
    ),
    "the last answer counts": (
        [OFFER + " Besk rejected the offer.", "Besk accepted the proposal of Arland."],
        [(ARLAND, "accepted")],
    ),
    "withdrawn": ([OFFER, "Arland withdrew its offer on the toll."], [(ARLAND, "withdrawn")]),
    "another's withdrawal is none": (
        [OFFER, "Besk withdrew its offer on the toll."],
        [(ARLAND, "tabled")],
    ),
    "accepted, not told by whom": ([OFFER + " The offer was accepted."], [(ARLAND, "accepted")]),
    "rejected, not told by whom": (
        [OFFER, "The proposal of Arland was rejected."],
        [(ARLAND, "rejected")],
    ),
    "withdrawn, not told by whom": ([OFFER + " The offer was withdrawn."], [(ARLAND, "withdrawn")]),
    "taken back by nobody told is no new one": (
        ["The offer of 4 million dollars to Besk was withdrawn."],
        [],
    ),
    "on condition": (
        [OFFER + " Besk accepted the offer on condition that Corvia pays."],
        [(ARLAND, "accepted_if")],
    ),
    "silence": ([OFFER + " Besk did not comment on the offer."], [(ARLAND, "tabled")]),
    "what may be settles nothing": ([OFFER + " Besk may reject the offer."], [(ARLAND, "tabled")]),
    "a bystander settles nothing": (
        [OFFER + " Pia Sorn rejected the offer."],
        [(ARLAND, "tabled")],
    ),
    "a refusal that sets terms": (
        ["Besk said it would not open the strait unless Arland paid 400 crowns."],
        [(BESK, "tabled")],
    ),
    "a condition of time sets none": (
        ["Besk said it would accept observers until the ferry sails."],
        [],
    ),
    "a pledge is taken back, not the offer that came later": (
        [
            "Besk would open the northern strait if Arland paid for pilots.",
            "Besk withdrew its obligation to open the northern strait.",
        ],
        [(BESK, "tabled"), (BESK, "withdrawn")],
    ),
    "carried out": (
        [
            "Arland proposed to release the fishing crew.",
            "Besk accepted the proposal of Arland.",
            "Arland released the fishing crew.",
        ],
        [(ARLAND, "implemented")],
    ),
    "a deed without a yes": (
        ["Arland proposed to release the fishing crew.", "Arland released the fishing crew."],
        [(ARLAND, "tabled")],
    ),
    "the deed of another": (
        [
            "Arland proposed to release the fishing crew.",
            "Besk accepted the proposal of Arland.",
            "Corvia released the fishing crew.",
        ],
        [(ARLAND, "accepted")],
    ),
    "an agreement": (
        ["Arland and Besk signed a treaty on the harbour toll."],
        [(("arland", "besk"), "accepted")],
    ),
    "to go on talking is no agreement on terms": (["Arland and Besk agreed to keep talking."], []),
    "the withdrawal tells the terms": (
        ["Arland withdrew its offer of 400 crowns."],
        [(ARLAND, "withdrawn")],
    ),
}


@pytest.mark.parametrize(("texts", "expected"), FATES.values(), ids=FATES)
def test_fate(texts: list[str], expected: list[tuple[tuple[str, ...], str]]) -> None:
    """A proposal is in the state that the last answer of another party left it in."""
    assert fate_of(*texts) == expected


def test_another_sum_is_another_proposal() -> None:
    """A higher offer takes the place of the lower one, and is answered by itself."""
    first, second = proposals_of(
        filed("a", "Arland offered 31 crowns a share for the ferry line.", 1),
        filed("b", "Besk rejected the offer of 31 crowns a share.", 3),
        filed("c", "Arland offered 34 crowns a share for the ferry line.", 9),
        filed("d", "Besk accepted the offer of 34 crowns a share.", 12),
    )
    assert (first.state, first.replaced_by) == ("rejected", second.id)
    assert (second.state, second.replaced_by) == ("accepted", None)
    assert "31 crowns" in first.content
    assert "34 crowns" in second.content


def test_a_proposal_told_twice_is_one() -> None:
    """Two tellings in other words of the same terms are steps of one proposal."""
    (one,) = proposals_of(
        filed("a", OFFER, 1),
        filed("b", "On 1 May Arland proposed a lower harbour toll. Besk rejected the plan.", 9),
    )
    assert one.state == "rejected"
    assert {span.report for span in one.evidence} == {"a", "b"}


def test_another_sum_of_the_other_side_counters() -> None:
    """A sum that the other side names beside it is the answer, where none is told."""
    (asked, offered) = proposals_of(
        filed("a", "The union demanded 6 percent. The company offered 3 percent.", 1)
    )
    assert asked.state == "countered"
    assert asked.answers[0].move == offered.steps[0]
    apart = proposals_of(
        filed("a", "The union demanded 6 percent.", 1),
        filed("b", "The company offered 3 percent.", 2),
    )
    assert [one.state for one in apart] == ["tabled", "tabled"]


def test_its_own_deadline_lets_a_proposal_lapse() -> None:
    """After the day that a proposal names, and without an answer, its time has run out."""
    text = "Arland proposed to sign a treaty by 20 May."
    report = report_of(text, name="a", day=date(2031, 5, 1), times={"20 May": day_of(DUE)})
    moves = tuple(replace(m, effective=day_of(DUE)) for m in find_moves((report,), ACTORS))
    for last, state in ((20, "tabled"), (21, "lapsed")):
        reports = (report, filed("z", "It rained.", last))
        (one,) = find_proposals(moves, reports, ACTORS)
        assert one.state == state


DUE = date(2031, 5, 20)


def test_content_goes_on_to_the_condition() -> None:
    """The terms of a yes under a condition hold the condition, verbatim."""
    (one,) = proposals_of(filed("a", "Besk would open the strait if Arland paid for pilots.", 1))
    assert one.content == "open the strait if Arland paid for pilots"


@settings(max_examples=10, deadline=None)
@given(st.permutations(range(4)))
def test_order_changes_nothing(order: list[int]) -> None:
    """Neither the order of reports nor that of moves changes what is found."""
    texts = (OFFER, "Besk rejected the proposal of Arland.", "Corvia offered 400 crowns.", OFFER)
    reports = [filed(f"r{n}", text, 1 + n) for n, text in enumerate(texts)]
    moves = find_moves(reports, ACTORS)
    expected = find_proposals(moves, reports, ACTORS)
    shuffled = [reports[n] for n in order]
    assert find_proposals(moves[::-1], shuffled, ACTORS) == expected


def test_every_step_is_a_move_and_every_span_a_telling() -> None:
    """Steps and answers are ids of moves; evidence is that of the tellings."""
    reports = (filed("a", OFFER, 1), filed("b", "Besk accepted the proposal of Arland.", 4))
    moves = find_moves(reports, ACTORS)
    (one,) = find_proposals(moves, reports, ACTORS)
    assert set(one.steps) <= {move.id for move in moves}
    assert {answer.move for answer in one.answers} <= set(one.steps)
    assert set(one.evidence) <= {span for move in moves for span in move.evidence}
