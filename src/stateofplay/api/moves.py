"""Moves of a dossier by who made them, to whom, act, issue, time, words and on whose word.

>>> from stateofplay.api import build
>>> from stateofplay.api.moves import MoveFilter, select_moves
>>> dossier = build(["reports/"])                                      # doctest: +SKIP
>>> select_moves(dossier, MoveFilter(party="Norland", act="reject"))   # doctest: +SKIP
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from stateofplay.api.asking import (
    check_days,
    choose,
    folded,
    issues_named,
    lies_within,
    named,
    tied_to,
    unknown,
)
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Act, Move
from stateofplay.model.report import Report
from stateofplay.text.languages.en.act_verbs import WITHOUT_PLOVER

MoveKind = Literal["word", "deed"]

# PLOVER's AGREE is "agree to, offer, promise, or otherwise indicate willingness or commitment to
# cooperate" (manual 0.7b1), and its own examples have offers, promises and a yes under a condition
# there. Its manual has no category for the other acts of ours: see docs/decisions.
_AGREEING = frozenset({"propose", "promise", "accept_if"})
PLOVER_CATEGORIES = tuple(act.upper() for act in get_args(Act) if act not in WITHOUT_PLOVER)


@dataclass(frozen=True, slots=True)
class MoveFilter:
    """Which moves are wanted; what is `None`, false or empty leaves nothing out.

    Args:
        by: name of an actor, whole or some words of it: moves that he, she or it made.
        to: name of an actor: moves made towards them.
        party: name of a country, an organisation or a group: moves of its own, and of people and
            bodies tied to it.
        act: such as `reject`.
        category: of PLOVER, such as `AGREE`; see `category_of`.
        issue: words of the name of an issue.
        since: first day; a move that may lie on it or after it is kept.
        until: last day; of a move with only a bound (`by 3 May 2024`) the bound counts.
        kind: `word` or `deed`.
        is_official: whether a government, party or office-holder acts, or somebody else.
        negated: only acts that are denied.
        planned: only acts that lay ahead when they were told.
        on_word_of: name of an actor on whose word alone a move stands.
        with_condition: only moves under a condition.
        doubtful: the readings that the program is too unsure of, instead of the others.
        words: only moves told in a sentence that holds these words in a row, whatever their case.
    """

    by: str | None = None
    to: str | None = None
    party: str | None = None
    act: Act | None = None
    category: str | None = None
    issue: str | None = None
    since: date | None = None
    until: date | None = None
    kind: MoveKind | None = None
    is_official: bool | None = None
    negated: bool = False
    planned: bool = False
    on_word_of: str | None = None
    with_condition: bool = False
    doubtful: bool = False
    words: str | None = None


def select_moves(dossier: Dossier, wanted: MoveFilter) -> tuple[Move, ...]:
    """Return the moves of a dossier that a filter keeps, in the order of the dossier.

    Raises:
        InputError: nobody who moves has one of the names, several have it, no issue has the
            words, or the last day lies before the first.
    """
    check_days(wanted.since, wanted.until)
    asked = [move for move in dossier.moves if move.is_doubtful == wanted.doubtful]
    moves = [one for one in asked if _is_of(one, wanted)]
    for name, what, roles_of in (
        (wanted.by, "actor", _actors_of),
        (wanted.to, "recipient", _recipients_of),
        (wanted.on_word_of, "speaker", _voice_of),
    ):
        if name is not None:
            ids = _moving(dossier, asked, name, what, roles_of)
            moves = [one for one in moves if ids & set(roles_of(one))]
    if wanted.party is not None:
        ids = tied_to(dossier.actors, wanted.party)
        moves = [one for one in moves if ids & set(one.actors)]
    if wanted.issue is not None:
        names = issues_named(dossier.issues, wanted.issue)
        moves = [one for one in moves if one.issue in names]
    if wanted.words is not None:
        texts = {report.id: report for report in dossier.reports}
        needle = folded(wanted.words)
        moves = [one for one in moves if needle in _told(one, texts)]
    return tuple(moves)


def category_of(act: str, own: str | None) -> str | None:
    """Return the PLOVER category of an act, `None` where PLOVER has none.

    Args:
        act: such as `promise`.
        own: the category that the move itself carries, if any: it wins.
    """
    if own is None and act in _AGREEING:
        return "AGREE"
    return own or (act.upper() if act.upper() in PLOVER_CATEGORIES else None)


def read_act(value: str) -> Act:
    """Return the act that a word names; `accept-if` is as good as `accept_if`.

    Raises:
        InputError: it names none.
    """
    acts: tuple[Act, ...] = get_args(Act)
    return choose("act", value.lower().replace("-", "_"), acts)


def read_category(value: str) -> str:
    """Return the PLOVER category that a word names, in capitals.

    Raises:
        InputError: it names none that a move may have.
    """
    category: str = choose("PLOVER category", value.upper(), PLOVER_CATEGORIES)
    return category


def read_move_kind(value: str) -> MoveKind:
    """Return the kind of move that a word names.

    Raises:
        InputError: it names none.
    """
    kinds: tuple[MoveKind, ...] = get_args(MoveKind)
    return choose("kind of move", value, kinds)


def _is_of(move: Move, wanted: MoveFilter) -> bool:
    """Return whether a move is of the sort and of the days that are wanted."""
    own = move.plover[0] if move.plover else None
    return (
        wanted.act in (None, move.act)
        and wanted.category in (None, category_of(move.act, own))
        and wanted.kind in (None, move.kind)
        and wanted.is_official in (None, move.is_official)
        and (not wanted.negated or move.polarity == "negative")
        and (not wanted.planned or move.modality == "planned")
        and (not wanted.with_condition or move.condition is not None)
        and lies_within(move.said, wanted.since, wanted.until)
    )


def _actors_of(move: Move) -> tuple[str, ...]:
    return move.actors


def _recipients_of(move: Move) -> tuple[str, ...]:
    return move.recipients


def _voice_of(move: Move) -> tuple[str, ...]:
    return (move.on_word_of,) if move.on_word_of else ()


def _moving(
    dossier: Dossier,
    asked: Sequence[Move],
    name: str,
    what: str,
    roles_of: Callable[[Move], tuple[str, ...]],
) -> set[str]:
    """Return the ids of a name among those in a role; the error names who is there most often."""
    n = Counter(one for move in asked for one in roles_of(move))
    actors = sorted(
        (one for one in dossier.actors if one.id in n), key=lambda one: (-n[one.id], one.name)
    )
    found = named(actors, name, what)
    if not found:
        raise unknown(what, name, [one.name for one in actors])
    return found


def _told(move: Move, texts: Mapping[str, Report]) -> str:
    """Return the sentences that tell a move, folded, none running on into the next."""
    return "|".join(folded(texts[span.report].exact(span)) for span in move.evidence)
