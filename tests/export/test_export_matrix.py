from dataclasses import replace
from datetime import date
from typing import get_args

from export_builder import affair, make_actor, make_move

from stateofplay.export.contract import contract
from stateofplay.export.matrix import MAX_ISSUES, MAX_PARTIES, Matrix, build_matrix, latest_moves
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Issue, Position
from stateofplay.model.interval import When, day_of
from stateofplay.model.thread import PartyLink, Step, StepKind


def _matrix(dossier: Dossier) -> Matrix:
    return build_matrix(contract(dossier))


def test_parties_with_most_moves_come_first() -> None:
    """Columns go by number of moves; a party known only from looking back comes last."""
    names = [party["name"] for party in _matrix(affair()).parties]
    assert names == ["Norland", "Sudmark", "Kingdom of Storhav"]


def test_a_joint_act_lies_across_both_cells() -> None:
    """Neighbours whose latest word is the same move share one cell and one thread."""
    border = _matrix(affair()).rows[0]
    joint, past = border.cells
    assert [party["name"] for party in joint.parties] == ["Norland", "Sudmark"]
    assert joint.word["act"] == "agree"
    assert [step.move["act"] for step in joint.thread] == ["mobilize", "agree"]
    assert not joint.is_past
    assert past.is_past


def test_a_turn_is_told_with_what_came_before() -> None:
    """A step that changed something stands beside the move before it; others do not."""
    dossier = affair()
    first, second = dossier.moves[:2]
    found = {}
    for kind in get_args(StepKind):
        told = Step(second.id, kind, first.id, (), (first.id,))
        position = replace(
            dossier.positions[0], moves=(first.id, second.id), latest=second.id, steps=(told,)
        )
        (row,) = _matrix(replace(dossier, positions=(position,))).rows
        start, step = row.cells[0].thread
        assert (start.kind, start.before) == (None, None)
        assert [one["id"] for one in step.against] == [first.id]
        found[kind] = step.before and step.before["id"]
    assert {kind for kind, before in found.items() if before is None} == {"first", "repeated"}
    assert set(found.values()) == {None, first.id}


def test_an_earlier_party_is_past() -> None:
    """A party that another came after is told as past whatever its time, and comes last."""
    dossier = affair()
    norland, sudmark = (
        next(one for one in dossier.actors if one.name == name) for name in ("Norland", "Sudmark")
    )
    link = PartyLink(norland.id, sudmark.id, "Said so.", dossier.moves[0].evidence)
    matrix = _matrix(replace(dossier, party_links=(link,)))
    assert matrix.parties[0]["name"] == "Sudmark"
    assert matrix.successors[norland.id]["name"] == "Sudmark"
    alone = [
        cell for row in matrix.rows for cell in row.cells
        if cell.thread and [party["id"] for party in cell.parties] == [norland.id]
    ]  # fmt: skip
    assert alone
    assert all(cell.is_past for cell in alone)


def test_matters_off_the_dispute_are_apart() -> None:
    """An issue or a position that lies off the dispute has no place in the table."""
    dossier = affair()
    first = dossier.positions[0]
    issues = tuple(
        replace(one, aside="Who came." if one.id == first.issue else None) for one in dossier.issues
    )
    by_issue = _matrix(replace(dossier, issues=issues))
    assert {cell.issue["id"] for cell in by_issue.asides} == {first.issue}
    assert first.issue not in {row.issue["id"] for row in by_issue.rows}
    one = (replace(first, aside="Who came."),)
    by_position = _matrix(replace(dossier, positions=one))
    assert (len(by_position.asides), by_position.rows) == (1, ())


def test_deeds_stand_apart_from_words() -> None:
    """A cell tells the latest deed beside the latest word."""
    joint = _matrix(affair()).rows[0].cells[0]
    assert (joint.word["kind"], joint.deed["kind"]) == ("word", "deed")


def test_later_reports_are_counted() -> None:
    """A cell tells how many reports came out after its latest move."""
    rows = {row.issue["name"]: row.cells for row in _matrix(affair()).rows}
    assert [cell.n_later for cell in rows["toll"]] == [3, 1, 0]
    assert [cell.n_later for cell in rows["inspectors"]] == [0, 2, 0]


def test_since_when() -> None:
    """A cell tells when a run of the same act began, and nothing when the run is one act."""
    dossier = affair()
    (last,) = [
        one for one in dossier.positions if len(one.moves) == 2 and "warn" in _acts(dossier, one)
    ]
    long = replace(last, since=day_of(date(2018, 1, 1)))
    short = replace(last, since=next(m.said for m in dossier.moves if m.id == last.latest))
    for position, expected in ((long, "2018-01-01"), (short, None)):
        changed = replace(dossier, positions=(position,))
        (row,) = _matrix(changed).rows
        found = row.cells[0].since
        assert (found and found["value"]) == expected


def _acts(dossier: Dossier, position: Position) -> list[str]:
    return [move.act for move in dossier.moves if move.id in position.moves]


def test_leading_parties() -> None:
    """Parties known only from looking back do not lead while others are there."""
    assert [party["name"] for party in _matrix(affair()).leading] == ["Norland", "Sudmark"]
    third = _crowded(3, 1)
    assert len(_matrix(third).leading) == 3


def test_an_empty_cell() -> None:
    """A party without a position on an issue has a cell with no thread."""
    toll = _matrix(affair()).rows[1]
    assert toll.cells[2].thread == ()
    assert toll.cells[2].word is None


def test_what_has_no_room_is_listed() -> None:
    """Positions beyond the last column and row are in `others`; none is lost or told twice."""
    dossier = _crowded(MAX_PARTIES + 1, MAX_ISSUES + 1)
    matrix = _matrix(dossier)
    shown = [cell for row in matrix.rows for cell in row.cells if cell.thread]
    assert (len(matrix.parties), len(matrix.rows)) == (MAX_PARTIES, MAX_ISSUES)
    assert len(shown) + len(matrix.others) == len(dossier.positions)
    assert len({cell.key for cell in (*shown, *matrix.others)}) == len(dossier.positions)


def test_what_just_fits_is_shown() -> None:
    """As many parties and issues as there is room for leave nothing over."""
    assert _matrix(_crowded(MAX_PARTIES, MAX_ISSUES)).others == ()


def test_no_row_is_empty() -> None:
    """An issue on which only parties without a column stand makes room for another one."""
    dossier = _crowded(MAX_PARTIES + 1, MAX_ISSUES + 1)
    (first, second), last = dossier.issues[:2], dossier.actors[-1]
    kept = tuple(
        one
        for one in dossier.positions
        if (one.party == last.id) == (one.issue == first.id) and one.issue != second.id
    )
    matrix = _matrix(replace(dossier, positions=kept))
    assert [row.issue["name"] for row in matrix.rows] == [
        f"issue {n}" for n in range(2, MAX_ISSUES + 1)
    ]
    assert [cell.parties[0]["name"] for cell in matrix.others] == [last.name]


def _crowded(n_parties: int, n_issues: int) -> Dossier:
    dossier = affair()
    span = dossier.moves[0].evidence[0]
    parties = tuple(make_actor(f"Party {n}", "country", (span,)) for n in range(n_parties))
    issues = tuple(Issue(f"issue-{n}", f"issue {n}", (span,)) for n in range(n_issues))
    moves, positions = [], []
    for party in parties:
        for issue in issues:
            move = make_move(f"{party.id} {issue.id}", (party.id,), "insist", span)
            moves.append(replace(move, issue=issue.name, said=day_of(date(2020, 1, 1))))
            positions.append(Position(party.id, issue.id, (moves[-1].id,), moves[-1].id, None))
    return Dossier(
        dossier.as_of, dossier.reports, actors=parties, moves=tuple(moves), issues=issues,
        positions=tuple(positions),
    )  # fmt: skip


def test_latest_moves() -> None:
    """The last moves come newest first; retold and undated ones are left out."""
    dossier = affair()
    told = {move.act: move for move in dossier.moves}
    moves = (
        *dossier.moves[:-1],
        replace(told["warn"], recap_of=told["reject"].id),
        replace(
            told["insist"] if "insist" in told else told["agree"], id="move-undated", said=None
        ),
    )
    latest = latest_moves(contract(replace(dossier, moves=moves)), 3)
    assert [move["act"] for move in latest] == ["promise", "agree", "mobilize"]


def test_a_bound_is_no_last_move_while_others_are_dated() -> None:
    """A move that lies somewhere before a day comes after the moves whose time is told."""
    dossier = affair()
    day = date(2099, 5, 9)
    bound = replace(dossier.moves[0], id="move-bound", said=When(day, day, "x", "by x", "before"))
    pile = contract(replace(dossier, moves=(*dossier.moves, bound)))
    told = [move["id"] for move in latest_moves(pile, 99)]
    assert told[-1] == "move-bound"
    assert len(told) > 1


def test_no_positions() -> None:
    """Without positions there is no table."""
    matrix = _matrix(Dossier(None, ()))
    assert (matrix.parties, matrix.rows, matrix.others) == ((), (), ())
