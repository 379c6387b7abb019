"""Copy groups and where their text comes from."""

from __future__ import annotations

import random
from datetime import date

from copies_builder import make_report, prose

from stateofplay.copies.find import find_pairs
from stateofplay.copies.group import group_copies
from stateofplay.copies.parents import choose_parents
from stateofplay.model.group import CopyGroup
from stateofplay.model.report import Report

DAYS = [date(2031, 3, day) for day in range(1, 9)]


def _group(*reports: Report) -> CopyGroup:
    (group,) = group_copies(reports, find_pairs(reports))
    return group


def test_one_report_precedes_all() -> None:
    """The report that came out before all others is the origin."""
    group = _group(
        make_report("c", prose(0, 80), day=DAYS[0]),
        make_report("a", prose(0, 60), day=DAYS[1]),
        make_report("b", prose(20, 60), day=DAYS[1]),
    )
    assert (group.reports, group.origin, group.is_unseen) == (("a", "b", "c"), "c", False)
    assert len(group.pairs) == 3


def test_two_first_reports() -> None:
    """Two reports of one day and one later leave the origin open."""
    group = _group(
        make_report("a", prose(0, 80), day=DAYS[0]),
        make_report("b", prose(0, 80), day=DAYS[0]),
        make_report("c", prose(0, 80), day=DAYS[1]),
    )
    assert (group.origin, group.is_unseen, group.agency) == (None, False, None)


def test_undated_report_leaves_the_origin_open() -> None:
    """A report that may have come out before the first dated one bars a verdict."""
    group = _group(make_report("a", prose(0, 80), day=DAYS[0]), make_report("b", prose(0, 80)))
    assert (group.origin, group.is_unseen) == (None, False)


def test_siblings_of_one_day() -> None:
    """Two reports of one day with text of their own come from a text that is not here."""
    group = _group(
        make_report("a", prose(0, 80), prose(1000, 30), day=DAYS[0]),
        make_report("b", prose(0, 80), prose(2000, 30), day=DAYS[0]),
    )
    assert (group.origin, group.is_unseen, group.agency) == (None, True, None)


def test_credited_agency_is_unseen() -> None:
    """An agency that one report credits wrote the text, even where another came out before."""
    group = _group(
        make_report("a", prose(0, 80), day=DAYS[0]),
        make_report("b", prose(0, 80), day=DAYS[1], agency="Norwire"),
    )
    assert (group.origin, group.is_unseen, group.agency) == (None, True, "Norwire")
    assert "1 report credits Norwire" in group.why


def test_agency_report_is_the_origin() -> None:
    """The agency's own report, when it is here and not late, is the origin."""
    own = make_report("b", prose(0, 80), day=DAYS[1], publisher="Norwire")
    reprint = make_report("a", prose(0, 80), day=DAYS[1], agency="Norwire", publisher="The Lamp")
    group = _group(own, reprint)
    assert (group.origin, group.is_unseen, group.agency) == ("b", False, "Norwire")
    early = make_report("c", prose(0, 80), day=DAYS[0], agency="Norwire", publisher="The Bell")
    assert _group(own, reprint, early).origin is None


def test_two_agencies_credited_alike() -> None:
    """Where credits disagree, no agency is named."""
    group = _group(
        make_report("a", prose(0, 80), agency="Norwire"),
        make_report("b", prose(0, 80), agency="Estpress"),
    )
    assert (group.origin, group.is_unseen, group.agency) == (None, True, None)


def test_part_joins_nothing() -> None:
    """A shared passage does not make one group of two."""
    passage = prose(0, 45)
    reports = [
        make_report("a", passage, prose(1000, 200)), make_report("b", passage, prose(1000, 200)),
        make_report("c", passage, prose(2000, 200)), make_report("d", passage, prose(2000, 200)),
    ]  # fmt: skip
    pairs = find_pairs(reports)
    assert sorted((p.left + p.right, p.whole) for p in pairs) == [
        ("ab", True), ("ac", False), ("ad", False), ("bc", False), ("bd", False), ("cd", True),
    ]  # fmt: skip
    assert [group.reports for group in group_copies(reports, pairs)] == [("a", "b"), ("c", "d")]


def test_chain_is_one_group_whatever_the_order() -> None:
    """Reports hang together through others, and shuffled input gives the same groups."""
    reports = [make_report(f"r{i}", prose(40 * i, 80), day=DAYS[i]) for i in (3, 1, 0, 2, 4)] + [
        make_report("x", prose(5000, 60)),
        make_report("y", prose(5000, 60)),
    ]
    pairs = list(find_pairs(reports))
    groups = group_copies(reports, pairs)
    assert [group.reports for group in groups] == [("r0", "r1", "r2", "r3", "r4"), ("x", "y")]
    assert groups[0].origin == "r0"
    random.Random(2).shuffle(pairs)
    assert group_copies(reports[::-1], pairs) == groups
    assert len({group.id for group in groups}) == 2


def test_no_pairs() -> None:
    """Without copies there are no groups."""
    assert group_copies([make_report("a", prose(0, 30))], ()) == ()


def test_parent_explains_most_words() -> None:
    """A copy of a copy has the words that its parent added."""
    reports = [
        make_report("root", prose(0, 80), day=DAYS[0]),
        make_report("child", prose(0, 80), prose(1000, 30), day=DAYS[1]),
        make_report("grandchild", prose(0, 60), prose(1000, 30), day=DAYS[2]),
    ]
    parents = choose_parents(reports, find_pairs(reports))
    assert parents == {"child": "root", "grandchild": "child"}


def test_reprint_of_equal_worth_loses_to_the_first() -> None:
    """Where two earlier reports explain a copy alike, it was made from the first."""
    reports = [
        make_report("z", prose(0, 80), day=DAYS[0]),
        make_report("a", prose(0, 70), day=DAYS[1]),
        make_report("b", prose(0, 60), day=DAYS[2]),
    ]
    assert choose_parents(reports, find_pairs(reports)) == {"a": "z", "b": "z"}


def test_passages_in_one_piece_explain_better() -> None:
    """Of two that hold all words, the one that holds them in a row is the parent."""
    whole = prose(0, 40) + " " + prose(40, 40)
    reports = [
        make_report("a", prose(40, 40), prose(1000, 40), prose(0, 40), day=DAYS[0]),
        make_report("b", prose(2000, 40), whole, day=DAYS[0]),
        make_report("c", whole, day=DAYS[1]),
    ]
    assert choose_parents(reports, find_pairs(reports)) == {"c": "b"}


def test_guess_names_the_report_that_shares_most() -> None:
    """Without dates the copy at the centre stands for the parent of the others."""
    reports = [
        make_report("m", prose(0, 120)), make_report("a", prose(0, 70)),
        make_report("b", prose(50, 70)), make_report("c", prose(20, 80)),
    ]  # fmt: skip
    pairs = find_pairs(reports)
    assert choose_parents(reports, pairs) == {}
    guessed = choose_parents(reports, pairs, guess=True)
    assert {child: guessed[child] for child in "abc"} == {"a": "m", "b": "m", "c": "m"}
