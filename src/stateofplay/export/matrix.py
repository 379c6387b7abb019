"""Issues by parties: where each party stands on each issue, and the thread behind each cell.

Reads     the contract
Writes    a table of the parties and issues with most moves, and the cells that it has no room for
Method    a cell shows the latest word and the latest deed of a party on an issue; the same word in
          neighbouring cells is one cell across both
Cost      linear in moves times the reports that are dated
Limits    a party without a known successor is told to be past by time: all its moves lie before
          the first report
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from stateofplay.export.citation import Json

MAX_PARTIES = 4  # columns that stay readable beside the last moves on a screen of 1366 pixels
MAX_ISSUES = 7  # rows that fit such a screen unscrolled, at some 75 pixels a row
_NO_TURN = frozenset({"first", "repeated"})  # what has nothing to be laid beside
THIRD_PARTY_SHARE = 0.5  # of the second party's moves: from here on a third leads too


@dataclass(frozen=True, slots=True)
class Step:
    """One move of a thread.

    Args:
        move: of the contract.
        kind: what it changed, as the contract has it; `None` where that is not told.
        before: the move that it turned from; `None` where it is the first or says the same.
        against: moves of the same party that say the opposite at about the same time.
    """

    move: Json
    kind: str | None = None
    before: Json | None = None
    against: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """One party, or several with the same latest word, on one issue.

    Args:
        key: `row-column`, or `more-number` for cells outside the table: part of ids on the page.
        parties: actors; more than one where their latest word is a joint one.
        issue: the issue.
        word: latest statement act, `None` when there is none.
        deed: latest deed, `None` when there is none.
        since: when the unbroken run of the latest word began; `None` when that is not known, or
            when the run is that one word.
        thread: all moves in order of time, each with the one that it turned from; empty where
            nothing was found.
        n_later: reports that came out after the latest move.
        is_past: whether it is of an earlier party that another came after, or all moves lie
            before the first report came out.
        aside: why it lies off the dispute; `None` where it does not.
    """

    key: str
    parties: tuple[Json, ...]
    issue: Json
    word: Json | None
    deed: Json | None
    since: Json | None
    thread: tuple[Step, ...]
    n_later: int
    is_past: bool
    aside: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One issue with its cells from left to right."""

    issue: Json
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """The table, and the cells of issues and parties that it does not show.

    Args:
        parties: of the columns.
        leading: the two or three parties that the affair is between: those with most moves that
            are not known only from looking back.
        rows: one an issue.
        others: cells without a place in the table.
        asides: cells of matters off the dispute.
        successors: the party that came after an earlier one, by the id of that.
    """

    parties: tuple[Json, ...]
    leading: tuple[Json, ...]
    rows: tuple[Row, ...]
    others: tuple[Cell, ...]
    asides: tuple[Cell, ...] = ()
    successors: Mapping[str, Json] = field(default_factory=dict)


def build_matrix(document: Json) -> Matrix:
    """Return where the parties stand.

    Args:
        document: the contract.
    """
    maker = _CellMaker(document)
    positions = {(one["party"], one["issue"]): one for one in document["positions"]}
    on_dispute = {
        key for key, one in positions.items() if not (one["aside"] or maker.asides.get(key[1]))
    }
    ranked = _rank_parties(document, maker)
    parties = [party.actor for party in ranked]
    issues = _rank_issues(document, on_dispute)
    shown_parties = [
        party
        for party in parties
        if any((party["id"], issue["id"]) in on_dispute for issue in issues[:MAX_ISSUES])
    ][:MAX_PARTIES]
    shown_issues = [  # a row without a party of the columns tells nothing
        issue
        for issue in issues
        if any((party["id"], issue["id"]) in on_dispute for party in shown_parties)
    ][:MAX_ISSUES]
    rows = []
    for y, issue in enumerate(shown_issues, 1):
        cells = [
            maker.make(f"{y}-{x}", party, issue, positions.pop((party["id"], issue["id"]), None))
            for x, party in enumerate(shown_parties, 1)
        ]
        rows.append(Row(issue, tuple(_join(cells))))
    by_party = {party["id"]: party for party in parties}
    by_issue = {issue["id"]: issue for issue in document["issues"]}
    rest = [
        maker.make(f"more-{n}", by_party[party], by_issue[issue], position)
        for n, ((party, issue), position) in enumerate(positions.items(), 1)
        if issue in by_issue
    ]
    return Matrix(
        tuple(shown_parties),
        _leading(ranked),
        tuple(rows),
        others=tuple(cell for cell in rest if cell.aside is None),
        asides=tuple(cell for cell in rest if cell.aside is not None),
        successors={
            before: by_party[after]
            for before, after in maker.successors.items()
            if after in by_party
        },
    )


def latest_moves(document: Json, n: int) -> list[Json]:
    """Return the last dated moves that are sure and no retelling of another, newest first.

    A move with an upper bound only ("by 9 May 2031") may be much older: it comes after those whose
    time is told.
    """
    dated = [
        (move["said"]["mod"] != "before", move["said"]["end"], move["said"]["start"], place)
        for place, move in enumerate(document["moves"])
        if move["said"] and not move["recap_of"] and not move["doubtful"]
    ]
    return [document["moves"][place] for *_, place in sorted(dated, reverse=True)[:n]]


class _CellMaker:
    def __init__(self, document: Json) -> None:
        self.moves = {move["id"]: move for move in document["moves"]}
        published = [one["published"] for one in document["reports"] if one["published"]]
        self.published_starts = sorted(one["start"] for one in published)
        self.first_day = min(self.published_starts, default=None)
        self.asides = {one["id"]: one["aside"] for one in document["issues"]}
        self.successors: dict[str, str] = {
            one["predecessor"]: one["successor"] for one in document["party_links"]
        }

    def make(self, key: str, party: Json, issue: Json, position: Json | None) -> Cell:
        if position is None:
            return Cell(key, (party,), issue, None, None, None, (), 0, False)
        thread = [self.moves[one] for one in reversed(position["moves"])]
        latest = self.moves[position["latest"]]
        told = [latest, *(move for move in thread if not move["recap_of"]), *thread]
        word = next((move for move in told if move["kind"] == "word"), None)
        last_day = self.last_day(thread)
        return Cell(
            key=key,
            parties=(party,),
            issue=issue,
            word=word,
            deed=next((move for move in told if move["kind"] == "deed"), None),
            since=_since(position, word),
            thread=self.steps(position),
            n_later=sum(day > last_day for day in self.published_starts) if last_day else 0,
            is_past=party["id"] in self.successors or self.is_past(last_day),
            aside=position["aside"] or self.asides[issue["id"]],
        )

    def steps(self, position: Json) -> tuple[Step, ...]:
        """Return the moves of a position in order of time, with what each of them changed."""
        told = {one["move"]: one for one in position["steps"]}
        return tuple(self.step(one, told.get(one)) for one in position["moves"])

    def step(self, move_id: str, told: Json | None) -> Step:
        move = self.moves[move_id]
        if told is None:
            return Step(move)
        is_turn = told["kind"] not in _NO_TURN and told["before"] in self.moves
        before = self.moves[told["before"]] if is_turn else None
        against = tuple(self.moves[one] for one in told["against"] if one in self.moves)
        return Step(move, told["kind"], before, against)

    def last_day(self, thread: Iterable[Json]) -> str | None:
        days: list[str] = [move["said"]["end"] for move in thread if move["said"]]
        return max(days, default=None)

    def is_past(self, last_day: str | None) -> bool:
        return last_day is not None and self.first_day is not None and last_day < self.first_day


def _since(position: Json, word: Json | None) -> Json | None:
    """Return when the run of the latest word began, if that was before its own day."""
    since: Json | None = position["since"]
    if word is None or word["id"] != position["latest"] or since == word["said"]:
        return None
    return since


@dataclass(frozen=True, slots=True)
class _Party:
    actor: Json
    n_moves: int
    is_past: bool


def _rank_parties(document: Json, maker: _CellMaker) -> list[_Party]:
    """Return the parties, most moves first; those known only from looking back come last."""
    actors = {actor["id"]: actor for actor in document["actors"]}
    moves: dict[str, list[Json]] = {}
    for position in document["positions"]:
        if position["party"] in actors:
            found = moves.setdefault(position["party"], [])
            found += [maker.moves[one] for one in position["moves"]]
    parties = [
        _Party(
            actors[one],
            len(found),
            one in maker.successors or maker.is_past(maker.last_day(found)),
        )
        for one, found in moves.items()
    ]
    return sorted(parties, key=lambda p: (p.is_past, -p.n_moves, p.actor["name"], p.actor["id"]))


def _leading(ranked: list[_Party]) -> tuple[Json, ...]:
    current = [party for party in ranked if not party.is_past] or ranked
    leading = current[:2]
    if len(current) > 2 and current[2].n_moves >= current[1].n_moves * THIRD_PARTY_SHARE:
        leading.append(current[2])
    return tuple(party.actor for party in leading)


def _rank_issues(document: Json, positions: Iterable[tuple[str, str]]) -> list[Json]:
    """Return the issues on which somebody has a position, in the order of the contract."""
    held = Counter(issue for _, issue in positions)
    return [issue for issue in document["issues"] if held[issue["id"]]]


def _join(cells: list[Cell]) -> list[Cell]:
    """Return the cells of a row, neighbours with the same latest word made one."""
    joined: list[Cell] = []
    for cell in cells:
        before = joined[-1] if joined else None
        if before and cell.word and before.word and cell.word["id"] == before.word["id"]:
            joined[-1] = _joint(before, cell)
        else:
            joined.append(cell)
    return joined


def _joint(left: Cell, right: Cell) -> Cell:
    """Return one cell for two parties; a step keeps what its own party turned from."""
    steps = {step.move["id"]: step for step in (*left.thread, *right.thread)}
    thread = sorted(steps.values(), key=_by_time)
    deeds = [step.move for step in reversed(thread) if step.move["kind"] == "deed"]
    return Cell(
        key=left.key,
        parties=(*left.parties, *right.parties),
        issue=left.issue,
        word=left.word,
        deed=deeds[0] if deeds else None,
        since=left.since if left.since == right.since else None,
        thread=tuple(thread),
        n_later=min(left.n_later, right.n_later),
        is_past=left.is_past and right.is_past,
        aside=left.aside and right.aside,
    )


def _by_time(step: Step) -> tuple[str, str, bool]:
    """Return what sorts steps as positions are sorted; what has no time comes first."""
    said = step.move["said"]
    return (said["start"], said["end"], said["mod"] != "before") if said else ("", "", False)
