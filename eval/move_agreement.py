"""How far two annotators agree on moves, and where they do not.

Moves of a sentence are paired one to one, best pair first: the same act weighs most, then the same
actors, then words of the content in common. Moves that share neither actors nor half of the words
of the content are no pair. A person and the body that the person speaks for are one side.

move_f1             moves that are paired, of all moves of both
act_actor_f1        moves that are paired and have the same act and actors, of all moves of both
act                 pairs with the same act, with Cohen's kappa over all acts
actors, recipients, content, condition, said, on_word_of    pairs with the same answer, of those
                    where one annotator gives any; contents and conditions are the same when they
                    share at least half of all their words
condition_given, told_by_other    pairs that both give a condition, or both tell on whose word, or
                    neither, with kappa over yes and no
negated, modality, authority    pairs with the same answer, with kappa
none                sentences where both find a move or both none, with kappa over yes and no
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from agreement import Measure, kappa, told
from annotated import HALVES, covers
from items import excerpt
from move_annotations import (
    Cast,
    Sentence,
    Told,
    are_same_sides,
    find_move_faults,
    is_same_act,
    is_same_side,
    read_moves,
    read_sentences,
    word_overlap,
)

SAME_WORDS = 0.5  # as the scorer of quotes pairs stretches
_ACT, _ACTORS, _NEGATED = 4.0, 2.0, 0.5  # same act outweighs actors, these the words (0 to 1)


@dataclass(frozen=True, slots=True)
class Compared:
    """Two annotations of one sentence: what is paired, and what only one of them has."""

    sentence: Sentence
    pairs: tuple[tuple[Told, Told], ...]
    only_left: tuple[Told, ...]
    only_right: tuple[Told, ...]


def look_through(folder: Path, files: Sequence[Path]) -> tuple[list[str], bool]:
    """Return what is to be told about one file of annotations, or two, and whether all is in order.

    Args:
        folder: with the sentences.
        files: one to be checked, or two to be compared; what is left out of one is not compared.
            A file named after a half, such as `open.jsonl`, needs that half only.
    """
    sentences = read_sentences(folder)
    if len(files) == 1:
        own = [sentence for sentence in sentences if covers(files[0], sentence.half)]
        faults = list(find_move_faults(files[0], own))
        return faults or [f"{files[0]} is in order"], not faults
    try:
        left, right = (read_moves(path, sentences) for path in files)
    except ValueError as fault:
        return [str(fault)], False
    return list(_agreement(sentences, left, right)), True


def _agreement(
    sentences: Sequence[Sentence],
    left: Mapping[str, Sequence[Told]],
    right: Mapping[str, Sequence[Told]],
) -> Iterator[str]:
    for halves in (HALVES, *((half,) for half in HALVES)):
        compared = compare_moves([s for s in sentences if s.half in halves], left, right)
        yield f"{' and '.join(halves)}: {len(compared)} sentences annotated by both"
        yield from (f"  {line}" for line in told(measure_moves(compared)))
    yield from move_differences(compare_moves(sentences, left, right))


def pair_moves(
    left: Sequence[Told], right: Sequence[Told], same_actors: Callable[[Told, Told], bool]
) -> list[tuple[int, int]]:
    """Return pairs of places in both lists, in the order of the left one.

    Args:
        left: moves of one sentence, any order; where they are settled, the acts that they also
            take are as good as their own.
        right: other moves of the same sentence.
        same_actors: whether a move of the left list and one of the right have the same actors.
    """
    weights = [
        (-_weight(one, two, same_actors(one, two)), a, b)
        for a, one in enumerate(left)
        for b, two in enumerate(right)
    ]
    pairs: dict[int, int] = {}
    for weight, a, b in sorted(weights):
        if weight < 0 and a not in pairs and b not in pairs.values():
            pairs[a] = b
    return sorted(pairs.items())


def compare_moves(
    sentences: Sequence[Sentence],
    left: Mapping[str, Sequence[Told]],
    right: Mapping[str, Sequence[Told]],
) -> list[Compared]:
    """Return the comparison of each sentence that both annotated, in their order."""
    return [
        _compared(sentence, left[sentence.id], right[sentence.id])
        for sentence in sentences
        if sentence.id in left and sentence.id in right
    ]


def measure_moves(compared: Sequence[Compared]) -> list[Measure]:
    """Return all figures over some sentences."""
    pairs = [(*pair, one.sentence.cast) for one in compared for pair in one.pairs]
    n_alone = sum(len(one.only_left) + len(one.only_right) for one in compared)
    n_moves = 2 * len(pairs) + n_alone
    n_same = sum(a.act == b.act and are_same_sides(a.actors, b.actors, c) for a, b, c in pairs)
    none = [
        (bool(one.pairs or one.only_left), bool(one.pairs or one.only_right)) for one in compared
    ]
    return [
        Measure("move_f1", 2 * len(pairs) / n_moves if n_moves else None, n_moves),
        Measure("act_actor_f1", 2 * n_same / n_moves if n_moves else None, n_moves),
        _with_kappa("act", [(a.act, b.act) for a, b, _ in pairs]),
        *(_where_any(field, pairs) for field in _ANY),
        _with_kappa(
            "condition_given", [(a.condition is None, b.condition is None) for a, b, _ in pairs]
        ),
        _with_kappa(
            "told_by_other", [(a.on_word_of is None, b.on_word_of is None) for a, b, _ in pairs]
        ),
        *(
            _with_kappa(name, [(getattr(a, name), getattr(b, name)) for a, b, _ in pairs])
            for name in ("negated", "modality", "authority")
        ),
        _with_kappa("none", none),
    ]


def move_differences(compared: Sequence[Compared]) -> Iterator[str]:
    """Yield one line for each thing to be settled."""
    for one in compared:
        name, text = one.sentence.id, one.sentence.text
        for left, right in one.pairs:
            for field in (field.name for field in fields(Told) if field.name != "accept_acts"):
                was, other = getattr(left, field), getattr(right, field)
                if not _is_same(field, left, right, one.sentence.cast):
                    yield f"{name}: {_brief(left)}: {field} {was!r} or {other!r}: {excerpt(text)}"
        for word, moves in (("first", one.only_left), ("second", one.only_right)):
            for move in moves:
                yield f"{name}: only the {word} has {_brief(move)}: {excerpt(text)}"


def _compared(sentence: Sentence, left: Sequence[Told], right: Sequence[Told]) -> Compared:
    cast = sentence.cast
    places = pair_moves(left, right, lambda one, two: are_same_sides(one.actors, two.actors, cast))
    used = [{place[side] for place in places} for side in (0, 1)]
    return Compared(
        sentence,
        tuple((left[a], right[b]) for a, b in places),
        tuple(move for n, move in enumerate(left) if n not in used[0]),
        tuple(move for n, move in enumerate(right) if n not in used[1]),
    )


def _weight(left: Told, right: Told, is_same_actors: bool) -> float:
    """Return how well two moves go together, 0 for moves that are no pair."""
    overlap = word_overlap(left.content, right.content)
    if not is_same_actors and overlap < SAME_WORDS:
        return 0.0
    same_act, same_negated = is_same_act(left, right), left.negated == right.negated
    return _ACT * same_act + _ACTORS * is_same_actors + _NEGATED * same_negated + overlap


# Fields measured where one annotator gives any.
_ANY = ("actors", "recipients", "content", "condition", "said", "on_word_of")


def _is_same(field: str, left: Told, right: Told, cast: Cast) -> bool:
    one, two = getattr(left, field), getattr(right, field)
    if field in ("actors", "recipients"):
        return are_same_sides(one, two, cast)
    if one == two or one is None or two is None:
        return one == two
    if field in ("content", "condition"):
        return word_overlap(one, two) >= SAME_WORDS
    return field == "on_word_of" and is_same_side(one, two, cast)


def _where_any(field: str, pairs: Sequence[tuple[Told, Told, Cast]]) -> Measure:
    given = [pair for pair in pairs if getattr(pair[0], field) or getattr(pair[1], field)]
    n_same = sum(_is_same(field, *pair) for pair in given)
    return Measure(field, n_same / len(given) if given else None, len(given))


def _with_kappa(name: str, answers: Sequence[tuple[object, object]]) -> Measure:
    n_same = sum(a == b for a, b in answers)
    value = n_same / len(answers) if answers else None
    return Measure(name, value, len(answers), kappa(answers))


def _brief(move: Told) -> str:
    negated = "not " if move.negated else ""
    return f"{negated}{move.act} by {' and '.join(move.actors) or 'nobody'}"
