"""Sentences that people annotated with moves, and their annotations.

Annotators write a name of the dispute's list, or copy words of the sentence.
`eval/gold/moves/GUIDE.md` tells what each field means.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from annotated import name_key, row_faults
from score import read_lines
from stateofplay.model.finding import Act
from stateofplay.text.tokens import find_words

ACTS: tuple[str, ...] = get_args(Act)
MODALITIES = ("actual", "planned", "possible", "reported")
AUTHORITIES = ("official", "other")
# Field -> what it may hold when it is there.
_FIELDS: dict[str, tuple[type, ...]] = {
    "act": (str,), "accept_acts": (list,), "actors": (list,), "recipients": (list,),
    "content": (str,), "condition": (str,), "negated": (bool,), "modality": (str,),
    "authority": (str,), "on_word_of": (str,), "said": (str,),
}  # fmt: skip
_MAY_BE_NULL = ("content", "condition", "on_word_of", "said")
_ONE_OF = {"act": ACTS, "modality": MODALITIES, "authority": AUTHORITIES}
_DAY = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody of the background of a dispute.

    Args:
        also: other ways to write the name.
        of: names of the bodies that a person speaks for.
    """

    name: str
    also: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


Cast = Mapping[str, Named]  # by name


@dataclass(frozen=True, slots=True)
class Sentence:
    """One line to be annotated: a sentence, or two that belong together.

    Args:
        half: `open`, which rules may be written on, or `kept`.
        published: the day on which it came out.
        context: an earlier report that tells who is who and no act, with its day; may be missing.
    """

    id: str
    half: str
    published: str
    text: str
    cast: Cast
    context: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """One annotated move.

    Args:
        accept_acts: acts as right as `act`.
        is_doubtful: of a found one, whether the program counts it as doubtful.
    """

    act: str
    actors: tuple[str, ...]
    recipients: tuple[str, ...] = ()
    content: str | None = None
    condition: str | None = None
    negated: bool = False
    modality: str = "actual"
    authority: str = "official"
    on_word_of: str | None = None
    said: str | None = None
    accept_acts: tuple[str, ...] = ()
    is_doubtful: bool = False


def is_same_act(gold: Told, found: Told) -> bool:
    """Return whether the act of a found move is one that the settled move takes."""
    return found.act in (gold.act, *gold.accept_acts)


def read_sentences(folder: Path) -> list[Sentence]:
    """Return the sentences of a folder with the names of their disputes, in their order."""
    casts = {
        row["dispute"]: {one["name"]: _named(one) for one in row["names"]}
        for row in read_lines(folder / "disputes.jsonl")
    }
    path = folder / "context.jsonl"
    context = {
        row["dispute"]: (row["text"], row["published"])
        for row in (read_lines(path) if path.exists() else ())
    }
    return [
        Sentence(
            row["id"],
            row["half"],
            row["published"],
            row["text"],
            casts[row["dispute"]],
            context.get(row["dispute"]),
        )
        for row in read_lines(folder / "sentences.jsonl")
    ]


def read_moves(path: Path, sentences: Iterable[Sentence]) -> dict[str, list[Told]]:
    """Return what a file annotates, by sentence.

    Raises:
        ValueError: the file is not in order; the message says where.
    """
    rows = list(read_lines(path))
    by_id = {sentence.id: sentence for sentence in sentences}
    for fault in row_faults(rows, by_id, "sentence", "moves", _move_faults):
        raise ValueError(f"{path}: {fault}; check the file with python eval --check {path}")
    return {row["id"]: [_told(move) for move in row["moves"]] for row in rows}


def find_move_faults(path: Path, sentences: Sequence[Sentence]) -> Iterator[str]:
    """Yield what is wrong with a file of annotations, and the sentences that it leaves out."""
    rows = list(read_lines(path))
    by_id = {sentence.id: sentence for sentence in sentences}
    yield from row_faults(rows, by_id, "sentence", "moves", _move_faults)
    seen = {row.get("id") for row in rows}
    for sentence in sentences:
        if sentence.id not in seen:
            yield f"{sentence.id}: not annotated; give an empty list when it tells no move"


def is_same_side(left: str, right: str, cast: Cast) -> bool:
    """Return whether two names are one, or a person and the body that the person speaks for."""
    one, two = name_key(left), name_key(right)
    bodies = ({name_key(body) for body in _bodies(name, cast)} for name in (left, right))
    return one == two or two in next(bodies) or one in next(bodies)


def are_same_sides(left: Sequence[str], right: Sequence[str], cast: Cast) -> bool:
    """Return whether each name of either list has its side in the other; two empty ones agree."""
    return all(
        any(is_same_side(name, other, cast) for other in others)
        for names, others in ((left, right), (right, left))
        for name in names
    )


def word_overlap(left: str | None, right: str | None) -> float:
    """Return the share of words that two stretches have in common, of all words of both."""
    one, two = (
        frozenset(word.fold for word in find_words(text)) if text else frozenset()
        for text in (left, right)
    )
    return len(one & two) / len(one | two) if one | two else 0.0


def _bodies(name: str, cast: Cast) -> tuple[str, ...]:
    return cast[name].of if name in cast else ()


def _named(row: Mapping[str, Any]) -> Named:
    return Named(row["name"], tuple(row.get("also", ())), tuple(row.get("of", ())))


def _told(move: Mapping[str, Any]) -> Told:
    lists = ("actors", "recipients", "accept_acts")
    return Told(**{**move, **{field: tuple(move.get(field, ())) for field in lists}})


def _move_faults(sentence: Sentence, move: Any) -> list[str]:
    return _shape_faults(move) or list(_word_faults(sentence, move))


def _shape_faults(move: Any) -> list[str]:
    if not isinstance(move, dict):
        return [f"{move!r} is no move"]
    faults = [f"no field is called {field}" for field in move if field not in _FIELDS]
    faults += [f"{field} is missing" for field in ("act", "actors") if field not in move]
    faults += [
        f"{field} cannot be {value!r}"
        for field, value in move.items()
        if not _is_allowed(field, value)
    ]
    if not faults and move["act"] in move.get("accept_acts", ()):
        faults.append(f"accept_acts has {move['act']}, which is the act already")
    return faults


def _is_allowed(field: str, value: Any) -> bool:
    if field not in _FIELDS or (value is None and field in _MAY_BE_NULL):
        return True
    if not isinstance(value, _FIELDS[field]) or value == "":
        return False
    if field in _ONE_OF:
        return value in _ONE_OF[field]
    if field == "accept_acts":
        return all(act in ACTS for act in value)
    if isinstance(value, list):
        return all(isinstance(name, str) and name for name in value)
    return field != "said" or _DAY.fullmatch(value) is not None


def _word_faults(sentence: Sentence, move: Mapping[str, Any]) -> Iterator[str]:
    for field in ("content", "condition"):
        words = move.get(field)
        if words is not None and not _stands(words, sentence.text):
            yield f"{field} is not in the sentence: {words!r}"
    teller = move.get("on_word_of")
    for name in (*move["actors"], *move.get("recipients", ()), *([teller] if teller else ())):
        listed = [one.name for one in sentence.cast.values() if _is_other_name(name, one)]
        if name in sentence.cast:
            continue
        if listed:
            yield f"{name!r} is {listed[0]!r} in the list of names; write that"
        elif not _stands(name, sentence.text):
            yield f"{name!r} is neither in the list of names nor in the sentence"


def _is_other_name(name: str, named: Named) -> bool:
    return name_key(name) in {name_key(one) for one in (named.name, *named.also)}


def _stands(words: str, text: str) -> bool:
    # A word is not cut: `need` does not stand in `needless`.
    before, after = (r"\b" if end.isalnum() else "" for end in (words[0], words[-1]))
    return re.search(f"{before}{re.escape(words)}{after}", text) is not None
