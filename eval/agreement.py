"""How far two annotators agree on who said what, and where they do not.

Parts are paired as the scorer of quotes pairs them: one to one, best overlap first, shared by joint
letters at least one half. Everything else is measured over the pairs.

content_f1      parts that are paired, of all parts of both
same_words      pairs with the same letters
kind            pairs of the same kind, with Cohen's kappa over the four kinds
nested          idem, with kappa over yes and no
open            pairs that both name a speaker or both leave open, with kappa over yes and no
speaker         pairs with the same speaker, open ones included
speaks_for, also, said    pairs with the same answer, of those where one annotator gives any
tuple_f1        parts that are paired and have the same speaker, of all parts of both; attitudes
                count
tuple_f1_said   the same over direct, mixed and indirect parts only
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotated import (
    HALVES,
    Part,
    Passage,
    covers,
    find_faults,
    name_key,
    read_annotations,
    read_passages,
)
from items import excerpt
from quotes import Saying, pair_contents

Pair = tuple[Part, Part]
_NOBODY: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure.

    Args:
        value: 0 to 1, `None` when it rests on nothing.
        n: pairs or parts that it rests on.
        kappa: Cohen's, `None` where it is not defined.
    """

    name: str
    value: float | None
    n: int
    kappa: float | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """Two annotations of one passage: what is paired, and what only one of them has."""

    passage: str
    pairs: tuple[Pair, ...]
    only_left: tuple[Part, ...]
    only_right: tuple[Part, ...]


def look_through(folder: Path, files: Sequence[Path]) -> tuple[list[str], bool]:
    """Return what is to be told about one file of annotations, or two, and whether all is in order.

    Args:
        folder: with the passages.
        files: one to be checked, or two to be compared; what is left out of one is not compared.
            A file named after a half, such as `open.jsonl`, needs that half only.
    """
    passages = read_passages(folder / "passages.jsonl")
    if len(files) == 1:
        own = [passage for passage in passages if covers(files[0], passage.half)]
        faults = list(find_faults(files[0], own))
        return faults or [f"{files[0]} is in order"], not faults
    try:
        left, right = (read_annotations(path, passages) for path in files)
    except ValueError as fault:
        return [str(fault)], False
    return list(_agreement(passages, left, right)), True


def _agreement(
    passages: Sequence[Passage],
    left: Mapping[str, Sequence[Part]],
    right: Mapping[str, Sequence[Part]],
) -> Iterator[str]:
    for halves in (HALVES, *((half,) for half in HALVES)):
        compared = compare([p for p in passages if p.half in halves], left, right)
        yield f"{' and '.join(halves)}: {len(compared)} passages annotated by both"
        yield from (f"  {line}" for line in told(measure(compared)))
    yield from differences(compare(passages, left, right))


def pair_parts(left: Sequence[Part], right: Sequence[Part]) -> list[tuple[int, int]]:
    """Return pairs of places in both lists, best overlap first."""
    both = ([Saying(p.content, _NOBODY, p.kind, "") for p in parts] for parts in (left, right))
    return pair_contents(*both)


def compare(
    passages: Sequence[Passage],
    left: Mapping[str, Sequence[Part]],
    right: Mapping[str, Sequence[Part]],
) -> list[Compared]:
    """Return the comparison of each passage that both annotated, in their order."""
    return [
        _compared(passage.id, left[passage.id], right[passage.id])
        for passage in passages
        if passage.id in left and passage.id in right
    ]


def measure(compared: Sequence[Compared]) -> list[Measure]:
    """Return all figures over some passages."""
    pairs = [pair for one in compared for pair in one.pairs]
    alone = [part for one in compared for part in (*one.only_left, *one.only_right)]
    return [
        _f1("content_f1", pairs, alone, lambda _: True, lambda _: True),
        _share("same_words", pairs, lambda part: part.content),
        _with_kappa("kind", pairs, lambda part: part.kind),
        _with_kappa("nested", pairs, lambda part: part.nested),
        _with_kappa("open", pairs, lambda part: part.speaker is None),
        _share("speaker", pairs, _speaker),
        _where_any("speaks_for", pairs, lambda part: name_key(part.speaks_for)),
        _where_any("also", pairs, lambda part: {name_key(name) for name in part.also}),
        _where_any("said", pairs, lambda part: part.said),
        _f1("tuple_f1", pairs, alone, lambda _: True, _is_same_speaker),
        _f1("tuple_f1_said", pairs, alone, lambda p: p.kind != "attitude", _is_same_speaker),
    ]


def told(measures: Sequence[Measure]) -> Iterator[str]:
    """Yield one line for each figure."""
    for one in measures:
        value = "nothing to measure" if one.value is None else f"{one.value:.3f}"
        kappa = "" if one.kappa is None else f", kappa {one.kappa:.3f}"
        yield f"{one.name}: {value} (n {one.n}){kappa}"


def differences(compared: Sequence[Compared]) -> Iterator[str]:
    """Yield one line for each thing to be settled."""
    for one in compared:
        for left, right in one.pairs:
            for field in _differing(left, right):
                was, other = getattr(left, field), getattr(right, field)
                yield f"{one.passage}: {field} {was!r} or {other!r}: {excerpt(left.text)}"
        for word, parts in (("first", one.only_left), ("second", one.only_right)):
            for part in parts:
                who = part.speaker or "open"
                yield f"{one.passage}: only the {word} has {part.kind}, {who}: {excerpt(part.text)}"


def _compared(passage: str, left: Sequence[Part], right: Sequence[Part]) -> Compared:
    places = pair_parts(left, right)
    used = [{place[side] for place in places} for side in (0, 1)]
    return Compared(
        passage,
        tuple((left[a], right[b]) for a, b in sorted(places)),
        tuple(part for n, part in enumerate(left) if n not in used[0]),
        tuple(part for n, part in enumerate(right) if n not in used[1]),
    )


def _differing(left: Part, right: Part) -> Iterator[str]:
    if left.content != right.content:
        yield "text"
    if left.kind != right.kind:
        yield "kind"
    for field in ("speaker", "speaks_for"):
        if name_key(getattr(left, field)) != name_key(getattr(right, field)):
            yield field
    if {name_key(name) for name in left.also} != {name_key(name) for name in right.also}:
        yield "also"
    for field in ("said", "nested"):
        if getattr(left, field) != getattr(right, field):
            yield field


def _speaker(part: Part) -> str | None:
    return name_key(part.speaker)


def _is_same_speaker(pair: Pair) -> bool:
    return _speaker(pair[0]) == _speaker(pair[1])


def _f1(
    name: str,
    pairs: Sequence[Pair],
    alone: Sequence[Part],
    counts: Callable[[Part], bool],
    is_hit: Callable[[Pair], bool],
) -> Measure:
    n = sum(counts(part) for pair in pairs for part in pair) + sum(map(counts, alone))
    hits = 2 * sum(all(map(counts, pair)) and is_hit(pair) for pair in pairs)
    return Measure(name, hits / n if n else None, n)


def _share(name: str, pairs: Sequence[Pair], answer: Callable[[Part], object]) -> Measure:
    n_same = sum(answer(left) == answer(right) for left, right in pairs)
    return Measure(name, n_same / len(pairs) if pairs else None, len(pairs))


def _where_any(name: str, pairs: Sequence[Pair], answer: Callable[[Part], object]) -> Measure:
    return _share(name, [pair for pair in pairs if any(map(answer, pair))], answer)


def _with_kappa(name: str, pairs: Sequence[Pair], answer: Callable[[Part], object]) -> Measure:
    share = _share(name, pairs, answer)
    return Measure(name, share.value, share.n, kappa([(answer(a), answer(b)) for a, b in pairs]))


def kappa(answers: Sequence[tuple[object, object]]) -> float | None:
    """Return Cohen's kappa; `None` when both give one and the same answer throughout."""
    n = len(answers)
    left, right = (Counter(pair[side] for pair in answers) for side in (0, 1))
    by_chance = sum(left[one] * right[one] for one in left) / (n * n) if n else 1.0
    if by_chance == 1:
        return None
    return (sum(a == b for a, b in answers) / n - by_chance) / (1 - by_chance)
