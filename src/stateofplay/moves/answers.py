"""Answers to what was said just before: "later rejected the proposal".

Reads     moves, and the issues of those that name one
Writes    the issue of a move whose content only points back
Method    a short content such as "the proposal" or "its offer" takes the issue of the nearest act
          before it in the same report that offers or asks something and comes from another side;
          who withdraws takes back their own
Cost      linear in the moves of a report, sorted
Limits    an answer far from what it answers has no issue
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence

from stateofplay.model.finding import Move
from stateofplay.model.proposal import Proposal
from stateofplay.moves.reading import Cast
from stateofplay.text.tokens import find_words

_POINTING = frozenset("the this that such his her its their".split())
_TABLED = frozenset(
    """proposal offer idea plan suggestion request demand call appeal invitation bid deal
    condition conditions terms demands proposals promise pledge obligation commitment""".split()
)
_AGREED = frozenset("agreement deal accord pact truce compromise settlement".split())
_AFTER = frozenset("in within on at by after before until for again hours minutes".split())
_OPENING_ACTS = frozenset({"propose", "request", "promise", "accept_if", "insist", "agree"})
_BARE = frozenset("refused declined agreed accepted rejected against accept".split())
_MAX_WORDS = 3  # longer contents say themselves what they are about
_MAX_CHARACTERS = 600  # two or three sentences


def issues_of_answers(
    moves: Sequence[Move], issue_of: Mapping[str, str], cast: Cast
) -> dict[str, str]:
    """Return move id -> issue id for the moves that answer one with an issue."""
    told: dict[str, list[tuple[int, str]]] = defaultdict(list)
    by_id = {move.id: move for move in moves}
    for move in moves:
        if move.id in issue_of and move.act in _OPENING_ACTS:
            for span in move.evidence:
                told[span.report].append((span.start, move.id))
    for places in told.values():
        places.sort()
    found: dict[str, str] = {}
    for move in moves:
        if move.id in issue_of or not _points_back(move.content):
            continue
        span = move.evidence[0]
        places = told.get(span.report, [])
        at = bisect_left(places, (span.start, "")) - 1
        if at < 0 or span.start - places[at][0] > _MAX_CHARACTERS:
            continue
        opening = by_id[places[at][1]]
        is_other = _sides(opening, cast).isdisjoint(_sides(move, cast))
        is_joint = opening.act == "agree" and _AGREED.intersection(_opening_words(move.content))
        if not move.actors or is_joint or is_other != (move.act == "withdraw"):
            found[move.id] = issue_of[opening.id]
    return found


def issues_of_proposals(
    proposals: Sequence[Proposal], moves: Sequence[Move], issue_of: Mapping[str, str], cast: Cast
) -> dict[str, str]:
    """Return move id -> issue id for the moves about a proposal that another names the issue of.

    Who did the same about it under its issue is only told of again.
    """
    by_id = {move.id: move for move in moves}
    found: dict[str, str] = {}
    for proposal in proposals:
        named = [step for step in proposal.steps if step in issue_of]
        known = {(by_id[step].act, side) for step in named for side in _sides(by_id[step], cast)}
        for step in proposal.steps if named else ():
            move = by_id[step]
            told = {(move.act, side) for side in _sides(move, cast)}
            if step not in issue_of and step not in found and told.isdisjoint(known):
                found[step] = issue_of[named[0]]
                known |= told
    return found


def _points_back(content: str) -> bool:
    folds = [word.fold for word in find_words(content)]
    if len(folds) == 1:
        return folds[0] in _BARE
    named = _opening_words(content)
    return 1 < len(named) <= _MAX_WORDS and named[0] in _POINTING and named[-1] in _TABLED | _AGREED


def _opening_words(content: str) -> list[str]:
    """Return the words before those that tell where and when: "the offer" of "the offer by May"."""
    folds = [word.fold for word in find_words(content)]
    ends = (at for at, fold in enumerate(folds) if at > 1 and fold in _AFTER)
    return folds[: next(ends, len(folds))]


def _sides(move: Move, cast: Cast) -> set[str]:
    return {cast.side(actor) for actor in move.actors}
