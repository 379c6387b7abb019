"""What lies off the dispute: matters of one side alone, ceremonies, offices, others' affairs.

Reads     issues, positions, moves, actors
Writes    the same issues and positions, with why one lies off the dispute
Method    the main parties are those that act on an issue on which another party acts too. A
          position is off where a party that is none of them has no other, names none of them and
          uses no word of the shared issues; where one side alone acts on the issue and all that it
          does is ceremony or about an office of its own. An issue is off where one report alone
          tells it of one side, nobody is addressed, nothing is answered, and no word of it is one
          of the shared issues
Source    own: what coders of Issue Correlates of War leave out by hand
Cost      linear in the words of the moves
Limits    with fewer than two main parties nothing is off; what is off stays in the file
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from stateofplay.model.finding import Actor, Issue, Move, Position
from stateofplay.moves.reading import Cast
from stateofplay.text.languages.en.side_matters import CEREMONIES, OWN_OFFICES
from stateofplay.text.tokens import content_stems, find_words

CEREMONY = "All that is told of it is ceremony."
OFFICE = "It is about an office that the party fills by itself."
OTHERS = "It names none of the parties that act on an issue together."
ALONE = "One report tells it of one side alone; it addresses nobody and nothing is answered."

_MIN_MAIN = 2  # a dispute has two sides
# Acts that stand on their own: an answer, a charge or a blow has somebody at the other end.
_OPEN_ACTS = frozenset({"claim", "promise", "propose", "support", "warn", "consult", "cooperate"})
_MIN_LETTERS = 3  # of a name that is looked for in a sentence


def mark_asides(
    issues: Sequence[Issue],
    positions: Sequence[Position],
    moves: Sequence[Move],
    actors: Sequence[Actor],
) -> tuple[tuple[Issue, ...], tuple[Position, ...]]:
    """Return issues and positions in the order given, with why one lies off the dispute.

    Args:
        issues: of the pile.
        positions: of the pile.
        moves: of the pile.
        actors: of the pile.
    """
    sides: dict[str, set[str]] = defaultdict(set)
    for position in positions:
        sides[position.issue].add(position.party)
    shared = {issue for issue, parties in sides.items() if len(parties) > 1}
    main = {party for issue in shared for party in sides[issue]}
    if len(main) < _MIN_MAIN:
        return tuple(issues), tuple(positions)
    by_id = {move.id: move for move in moves}
    told = {one.id: [by_id[move] for move in one.moves] for one in positions}
    of_issue: dict[str, list[Move]] = defaultdict(list)
    n_of: Counter[str] = Counter()
    for one in positions:
        of_issue[one.issue] += told[one.id]
        n_of[one.party] += 1
    known = _words_of(issue for issue in issues if issue.id in shared) | _contents(
        move for issue in sorted(shared) for move in of_issue[issue]
    )
    names = _names(main, actors)
    marked = tuple(
        replace(issue, aside=ALONE)
        if issue.id not in shared and _is_alone(of_issue[issue.id], known)
        else issue
        for issue in issues
    )
    why: list[str | None] = []
    for one in positions:
        acts = told[one.id]
        is_bystander = one.party not in main and n_of[one.party] == 1
        if is_bystander and _is_apart(acts, names, known):
            why.append(OTHERS)
        else:
            why.append(None if one.issue in shared else _own_matter(acts))
    return marked, tuple(
        replace(one, aside=aside) for one, aside in zip(positions, why, strict=True)
    )


def _is_apart(
    moves: Sequence[Move], names: Collection[tuple[str, ...]], known: Collection[str]
) -> bool:
    """Return whether no sentence names a main party, and no content a word of a shared issue."""
    return _contents(moves).isdisjoint(known) and not any(
        _has_any(move.text, names) for move in moves
    )


def _own_matter(moves: Sequence[Move]) -> str | None:
    """Return why acts on an issue of one side alone lie off the dispute, if they do."""
    if all(_is_ceremony(move) for move in moves):
        return CEREMONY
    return OFFICE if all(_is_own_office(move) for move in moves) else None


def _is_ceremony(move: Move) -> bool:
    return not CEREMONIES.isdisjoint(word.fold for word in find_words(move.content))


def _is_own_office(move: Move) -> bool:
    content = " ".join(move.content.casefold().replace("’", "'").split())
    return any(words in content for words in OWN_OFFICES)


def _is_alone(moves: Sequence[Move], known: Collection[str]) -> bool:
    """Return whether one report tells acts of nobody to nobody in words of no shared issue."""
    reports = {span.report for move in moves for span in move.evidence}
    is_open = all(
        move.act in _OPEN_ACTS and not move.recipients and len(move.actors) == 1 for move in moves
    )
    return len(reports) == 1 and is_open and _contents(moves).isdisjoint(known)


def _contents(moves: Iterable[Move]) -> set[str]:
    return {stem for move in moves for stem in content_stems(move.content)}


def _words_of(issues: Iterable[Issue]) -> set[str]:
    return {s for one in issues for name in (one.name, *one.also) for s in content_stems(name)}


def _names(main: Collection[str], actors: Sequence[Actor]) -> frozenset[tuple[str, ...]]:
    """Return what the main parties and those who act for them are called, in folded words."""
    cast = Cast(actors)
    written = (
        alias
        for actor in actors
        if cast.side(actor.id) in main
        for alias in (actor.name, *(one.name for one in actor.aliases))
        if len(alias) >= _MIN_LETTERS
    )
    return frozenset(tuple(word.fold for word in find_words(alias)) for alias in written)


def _has_any(text: str, names: Collection[tuple[str, ...]]) -> bool:
    """Return whether a text holds one of the names as whole words."""
    folds = [word.fold.removesuffix("'s").removesuffix("’s") for word in find_words(text)]
    longest = max(map(len, names), default=0)
    return any(
        tuple(folds[at : at + n]) in names
        for at in range(len(folds))
        for n in range(1, longest + 1)
    )
