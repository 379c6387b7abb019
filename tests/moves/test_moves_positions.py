from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from moves_pile import ACTORS, ARLAND, BESK, EXPERT, actor, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Issue, Move, Position
from stateofplay.model.interval import When, by_time, day_of
from stateofplay.moves.find import find_moves
from stateofplay.moves.issues import IssueConfig, _told_with
from stateofplay.moves.positions import _follows, trace_positions
from stateofplay.moves.reading import Cast


def traced(
    *reports: Analysis, config: IssueConfig | None = None
) -> tuple[tuple[Issue, ...], tuple[Move, ...], tuple[Position, ...]]:
    """Return issues, moves and positions of a pile."""
    moves = find_moves(reports, ACTORS)
    return trace_positions(moves, reports, ACTORS, config=config or IssueConfig())


def filed(name: str, text: str, day: int = 9) -> Analysis:
    """Return a report of a day in May, whose "today" is that day."""
    day_in_may = date(2031, 5, day)
    return report_of(text, name=name, day=day_in_may, times={"today": day_of(day_in_may)})


TREATY = (
    filed("a", "Arland today proposed a harbour treaty. The storm hit the harbour treaty.", 1),
    filed("b", "Besk today rejected the harbour treaty. Nobody saw the storm.", 2),
    filed("c", "Arland today rejected the harbour treaties. The storm went on.", 3),
    filed("d", "Ito today rejected the harbour treaty of Besk. The storm ended.", 4),
)


def test_issues_are_what_acts_are_about() -> None:
    """The longest phrase that recurs as the object of acts is the issue, in the pile's words."""
    issues, moves, _ = traced(*TREATY)
    assert [issue.name for issue in issues] == ["harbour treaty"]
    assert {move.issue for move in moves} == {"harbour treaty"}
    assert [span.report for span in issues[0].evidence] == ["a", "b", "c", "d"]


def test_an_issue_needs_two_acts_and_two_reports() -> None:
    """One act names but a smaller issue; one report in a pile of two names none."""
    two = traced(filed("a", "Arland rejected the dam."), filed("b", "Besk endorsed the dam."))
    assert [issue.name for issue in two[0]] == ["dam"]
    told = (filed("a", "Arland rejected the dam."), filed("b", "Rain hit the dam."))
    assert traced(*told, config=IssueConfig(max_small=0))[0] == ()
    assert [issue.name for issue in traced(*told)[0]] == ["dam"]  # a smaller one
    one_report = traced(
        filed("a", "Arland rejected the dam. Besk endorsed the dam."), filed("b", "It rained.")
    )
    assert one_report[0] == ()


NEWS = {
    "told as news": ("Arland endorsed the harbour treaty.", 6, "support"),
    "told on the last day": ("Arland endorsed the harbour treaty.", 4, "reject"),
    "looked back on": ("Arland had endorsed the harbour treaty.", 6, "reject"),
}


@pytest.mark.parametrize(("text", "day", "act"), NEWS.values(), ids=NEWS)
def test_a_bound_is_latest_where_a_later_report_tells_it_as_news(
    text: str, day: int, act: str
) -> None:
    """What is told first after all that has a time is the latest, unless the report looks back."""
    arland, moves = of_arland(*TREATY, filed("e", text, day))
    assert moves[arland.latest].act == act
    assert moves[arland.moves[-1]].act == ("support" if day == 6 else "reject")


def test_a_bound_is_latest_where_nothing_has_a_time() -> None:
    """The last bound stands as the latest, and since when it stood is not told."""
    untimed = [filed(name, f"{who} rejected the harbour treaty.", day) for name, who, day in
               (("a", "Arland", 1), ("b", "Besk", 2), ("c", "Besk", 3))]  # fmt: skip
    arland, moves = of_arland(*untimed, filed("e", "Arland endorsed the harbour treaty.", 6))
    assert (moves[arland.latest].act, arland.since) == ("support", None)


FOLLOWING = {"a day after the last": (5, True), "on the day of the last": (4, False)}


@pytest.mark.parametrize(("first", "is_later"), FOLLOWING.values(), ids=FOLLOWING)
def test_a_bound_told_to_follow_all_times_is_latest(first: int, is_later: bool) -> None:
    """An act that came after the day of every other is the latest, however rough its time."""
    after = When(date(2031, 5, first), date(2031, 5, 9), f"2031-05-0{first}/2031-05-09",
                 "after a day in May, by another")  # fmt: skip
    back = replace(find_moves(TREATY, ACTORS)[0], text="It had won.", content="won")
    assert _follows(back, after, date(2031, 5, 4)) == is_later
    assert not _follows(back, by_time(day_of(date(2031, 5, 9))), date(2031, 5, 4))


def of_arland(*reports: Analysis) -> tuple[Position, dict[str, Move]]:
    """Return the first position of Arland, and the moves by id."""
    _, moves, positions = traced(*reports)
    arland = next(position for position in positions if position.party == ARLAND.id)
    return arland, {move.id: move for move in moves}


def test_copies_of_one_sentence_are_one_telling() -> None:
    """Two reports with the same sentence name no issue; another wording does."""
    text = "Arland rejected the dam."
    more = "Besk endorsed the dam."
    copies = traced(filed("a", f"{text} {more}"), filed("b", f"{text} {more}"))
    assert copies[0] == ()
    told_anew = traced(filed("a", f"{text} {more}"), filed("b", "Arland again rejected the dam."))
    assert [issue.name for issue in told_anew[0]] == ["dam"]


WEAK = {
    "an adjective": "the latest",
    "a comparative": "the smaller of four",
    "a place of the talks": "the margins",
    "a unit": "350 pence",
    "a gerund": "the building",
    "a word without article": "trust",
    "a name": "the Dam",
}


@pytest.mark.parametrize("words", WEAK.values(), ids=WEAK)
def test_weak_words_name_no_issue(words: str) -> None:
    """An issue is a noun phrase: no adjective, unit, place of talks or bare word."""
    reports = (filed("a", f"Arland insisted on {words}."), filed("b", f"Besk called for {words}."))
    assert traced(*reports)[0] == ()


def test_issues_with_most_moves_come_first() -> None:
    """The order of issues is that of the number of acts about them."""
    two = (
        filed("e", "Arland rejected the dam. Corvia endorsed the dam.", 5),
        filed("f", "Besk denounced the dam. Vell proposed the dam.", 6),
    )
    assert [i.name for i in traced(*TREATY[:3], *two)[0]] == ["dam", "harbour treaty"]
    dam = [filed(f"d{n}", f"{who} rejected the dam.", n) for n, who in
           enumerate(("Arland", "Besk", "Corvia", "Ito", "Vell", "Pia Sorn"), 1)]  # fmt: skip
    assert [i.name for i in traced(*TREATY, *dam)[0]] == ["dam", "harbour treaty"]


def test_procedure_names_no_issue() -> None:
    """Talks, proposals and deals are what parties do about an issue."""
    found = traced(
        filed("a", "Arland rejected the proposal."), filed("b", "Besk endorsed the proposal.")
    )
    assert found[0] == ()


def test_no_more_issues_than_asked_for() -> None:
    """The most told come first, and the list is cut."""
    reports = (
        *TREATY,
        filed("e", "Arland rejected the dam."),
        filed("f", "Besk endorsed the dam."),
    )
    assert [i.name for i in traced(*reports)[0]] == ["harbour treaty", "dam"]
    short = traced(*reports, config=IssueConfig(max_issues=1, max_small=0))
    assert [i.name for i in short[0]] == ["harbour treaty"]


def test_positions_follow_the_acts_in_time() -> None:
    """`latest` is the last act; `since` goes back over the unbroken run of the same act."""
    _, moves, positions = traced(*TREATY)
    acts = {move.id: (move.act, move.said) for move in moves}
    by_party = {position.party: position for position in positions}
    assert set(by_party) == {ARLAND.id, BESK.id}
    arland = by_party[ARLAND.id]
    assert [acts[move][0] for move in arland.moves] == ["propose", "reject", "reject"]
    assert acts[arland.latest][1].start == date(2031, 5, 4)
    assert arland.since is not None
    assert arland.since.start == date(2031, 5, 3)


def test_since_starts_anew_after_another_act() -> None:
    """A run that was broken does not count: `since` is the last turn."""
    reports = (*TREATY, filed("e", "Arland today endorsed the plan for the harbour treaty.", 6),
               filed("f", "Arland today again rejected the harbour treaty.", 8))  # fmt: skip
    _, _, positions = traced(*reports)
    since = next(position.since for position in positions if position.party == ARLAND.id)
    assert since is not None
    assert since.start == date(2031, 5, 8)


def test_the_longer_phrase_wins_where_it_makes_up_half() -> None:
    """At half of the acts the longer name stands for all; below it the shorter one does."""
    longer = TREATY[:2]
    shorter = (
        filed("e", "Corvia endorsed the treaty in full."),
        filed("f", "Besk denounced the treaty at length."),
    )
    half = IssueConfig(own_share=0.5)
    assert [i.name for i in traced(*longer, *shorter, config=half)[0]] == ["harbour treaty"]
    more = IssueConfig(own_share=0.51)
    assert [i.name for i in traced(*longer, *shorter, config=more)[0]] == ["treaty"]


KEPT_OUT = {
    "a denied act": "Corvia did not reject the harbour treaty.",
    "a planned act": "Corvia will reject the harbour treaty.",
    "another one's word": "Vell said Corvia rejected the harbour treaty.",
}


@pytest.mark.parametrize("text", KEPT_OUT.values(), ids=KEPT_OUT)
def test_positions_leave_out_what_the_party_did_not_do(text: str) -> None:
    """Denied and planned acts, and what others say of a party, are no position of it."""
    _, _, positions = traced(*TREATY, filed("e", text, 8))
    assert {position.party for position in positions} == {ARLAND.id, BESK.id}


def test_a_joint_act_stands_with_both() -> None:
    """What two agree on is the position of each."""
    _, moves, positions = traced(
        *TREATY, filed("e", "Arland and Besk today agreed on the harbour treaty.", 9)
    )
    agreed = next(move.id for move in moves if move.act == "agree")
    assert [position.latest for position in positions] == [agreed, agreed]


def test_an_answer_has_the_issue_of_what_it_answers() -> None:
    """To reject "the proposal" is about what another side proposed just before."""
    text = "Arland proposed a harbour treaty. Besk later rejected the proposal."
    _, moves, _ = traced(*TREATY, filed("e", text, 8))
    answer = next(move for move in moves if move.content == "the proposal")
    assert answer.issue == "harbour treaty"
    own = "Arland proposed a harbour treaty. Arland later {} the proposal."
    for verb, issue in (("withdrew", "harbour treaty"), ("rejected", None)):
        _, moves, _ = traced(*TREATY, filed("e", own.format(verb), 8))
        assert next(move for move in moves if move.content == "the proposal").issue == issue
    far = f"Arland proposed a harbour treaty. {'It rained. ' * 60}Besk rejected the proposal."
    _, moves, _ = traced(*TREATY, filed("e", far, 8))
    assert next(move for move in moves if move.content == "the proposal").issue is None


POINTING = {
    "with a time behind": ("Besk rejected the proposal within an hour.", "harbour treaty"),
    "with a place behind": ("Vell voted against the deal in the council.", "harbour treaty"),
    "with a thing behind": ("Besk rejected the proposal of the ferry owners.", None),
}


@pytest.mark.parametrize(("answer", "issue"), POINTING.values(), ids=POINTING)
def test_an_answer_may_tell_when_it_was_given(answer: str, issue: str | None) -> None:
    """The words that tell when and where an answer was given do not hide what it answers."""
    text = f"Arland proposed a harbour treaty. {answer}"
    _, moves, _ = traced(*TREATY, filed("e", text, 8))
    told = [move for move in moves if move.act == "reject" and move.text == answer]
    assert [move.issue for move in told] == [issue]


def test_who_signed_an_agreement_may_vote_against_it() -> None:
    """An agreement is of both sides: one of them who turns against it speaks about its issue."""
    answer = "Vell voted against the agreement in the council."
    text = f"Arland and Besk agreed on the harbour treaty. {answer}"
    _, moves, _ = traced(*TREATY, filed("e", text, 8))
    assert [m.issue for m in moves if m.text == answer] == ["harbour treaty"]


def test_a_member_does_not_outdo_the_party_in_the_same_week() -> None:
    """What one of its people says without a day, days after its own act, is not the latest."""
    own = filed("e", "Arland today endorsed the harbour treaty.", 10)
    for day, act in ((17, "support"), (18, "request")):
        said = filed("f", "Mara Ito demanded a harbour treaty.", day)
        arland, moves = of_arland(*TREATY, own, said)
        assert moves[arland.latest].act == act


def test_a_person_without_party_stands_alone_after_two_acts() -> None:
    """A defendant is a party; somebody who acts once is a bystander."""
    once = filed("e", "Pia Sorn rejected the harbour treaty.", 5)
    assert {p.party for p in traced(*TREATY, once)[2]} == {ARLAND.id, BESK.id}
    twice = filed("f", "Pia Sorn called for a ban on the harbour treaty.", 6)
    assert EXPERT.id in {p.party for p in traced(*TREATY, once, twice)[2]}


def test_order_changes_nothing() -> None:
    """Issues and positions do not depend on the order of reports."""
    moves = find_moves(TREATY, ACTORS)
    expected = trace_positions(moves, TREATY, ACTORS)
    assert trace_positions(moves, TREATY[::-1], ACTORS[::-1]) == expected


def test_who_acts_for_whom() -> None:
    """A person and a ministry act for their country; a union acts for itself."""
    ministry = actor("Arland's Defence Ministry", "organisation")
    bank = actor("Arland Bank", "organisation")
    cast = Cast((*ACTORS, ministry, bank))
    assert cast.party("mara-ito") == "arland"
    assert cast.party(ministry.id) == "arland"
    assert cast.party(bank.id) == bank.id
    assert cast.party("dockers-union") == "dockers-union"
    assert cast.party("pia-sorn") is None
    assert cast.party("nobody") is None


def test_what_is_told_again_is_counted_once() -> None:
    """A move that tells an earlier one again stands in no position."""
    *moves, last = find_moves(TREATY, ACTORS)
    again = replace(last, recap_of=moves[0].id)
    _, _, positions = trace_positions((*moves, again), TREATY, ACTORS, config=IssueConfig())
    assert positions
    assert all(again.id not in position.moves for position in positions)


TOLD_WITH: dict[str, tuple[list[set[tuple[str, ...]]], int | None]] = {
    "two of two": ([{("treati",)}, {("treati",)}], 0),
    "two of four": ([{("quota",)}, {("quota",)}, set(), set()], 1),
    "two of five": ([{("quota",)}, {("quota",)}, set(), set(), set()], None),
    "one of one": ([{("quota",)}], None),
    "the first among equals": ([{("quota",), ("treati",)}] * 2, 0),
    "nothing": ([set(), set()], None),
}


@pytest.mark.parametrize(("told", "expected"), TOLD_WITH.values(), ids=TOLD_WITH)
def test_an_act_whose_own_words_name_no_issue_is_about_what_its_sentences_name(
    told: list[set[tuple[str, ...]]], expected: int | None
) -> None:
    """Half of its sentences, and two at least, must name it."""
    sentences = [(f"report-{n}", grams) for n, grams in enumerate(told)]
    assert _told_with([("treati",), ("quota",)], sentences, IssueConfig()) == expected


def test_a_noun_for_an_earlier_act_tells_that_act_again() -> None:
    """To have made "the offer" is no second offer; before any offer of the same side it is one."""
    again = "Arland proposed a canal. Arland made the offer on a stage."
    assert [m.act for m in find_moves([filed("a", again)], ACTORS)] == ["propose"]
    (move,) = find_moves([filed("a", again)], ACTORS)
    assert len(move.evidence) == 2
    other = "Besk proposed a canal. Arland made the offer on a stage."
    assert [m.actors for m in find_moves([filed("a", other)], ACTORS)] == [("besk",), ("arland",)]
    earlier = "Arland made the offer on a stage. Arland proposed a canal."
    assert len(find_moves([filed("a", earlier)], ACTORS)) == 2


def test_steps_tell_what_changed() -> None:
    """The first move is first, the same act is repeated, another one is another act."""
    _, _, positions = traced(*TREATY)
    steps = {p.party: [step.kind for step in p.steps] for p in positions}
    assert steps[ARLAND.id] == ["first", "other_act", "repeated"]
    arland = next(p for p in positions if p.party == ARLAND.id)
    assert [step.before for step in arland.steps] == [None, *arland.moves[:2]]
    assert arland.none_after == date(2031, 5, 4)


def test_words_of_one_matter_are_one_issue() -> None:
    """Jobs and dismissals are one issue, called as the pile calls it."""
    issues, moves, _ = traced(
        filed("a", "Arland rejected the dismissals."), filed("b", "Besk endorsed the dismissals."),
        filed("c", "Corvia rejected a cut of jobs."),
    )  # fmt: skip
    assert [issue.name for issue in issues] == ["dismissals"]
    assert {move.issue for move in moves} == {"dismissals"}


def test_an_act_of_nobody_told_stands_nowhere() -> None:
    """It is a move on the issue, and no party's position."""
    unsigned = filed("e", "The harbour treaty was rejected. The storm was over.", 5)
    issues, moves, positions = traced(*TREATY, unsigned)
    (own,) = (move for move in moves if not move.actors)
    assert own.issue == issues[0].name
    assert all(own.id not in position.moves for position in positions)
