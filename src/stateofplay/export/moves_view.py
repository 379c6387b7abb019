"""The moves of a dossier as a list to read and to narrow down, without a script.

Reads     the contract
Writes    the moves, newest first, each with the choices that it belongs to; the style that shows
          one choice alone
Method    a choice is a radio button; one line of style for each hides the moves that are not its
          own. A person's move is their country's, body's or group's
Cost      linear in the moves and the characters of their sentences
Limits    browsers without `:has()` (before 2023-12) show all moves, and no choices
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stateofplay.export.citation import Json
from stateofplay.export.words import act_said, move_marks

MAX_PARTIES = 8  # choices that fit two lines of a laptop's screen; the rest are one choice
_MAX_TIES = 2  # a person, of a body, of a country
_CONDITION = "under a condition"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that the list can be narrowed down to.

    Args:
        key: class of its moves on the page.
        name: for a reader.
        n: moves that it keeps.
        is_name: whether the name is one of the reports, not a word of ours.
    """

    key: str
    name: str
    n: int
    is_name: bool = False


@dataclass(frozen=True, slots=True)
class ListedMove:
    """One move with the keys of its choices."""

    move: Json
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveList:
    """All moves, and by what they can be narrowed down.

    Args:
        moves: newest first, those without a time last.
        groups: label and choices of each row of buttons; a row of one choice is left out.
    """

    moves: tuple[ListedMove, ...]
    groups: tuple[tuple[str, tuple[Choice, ...]], ...]


def listed_first(document: Json) -> list[Json]:
    """Return the moves of a contract that are sure enough to be listed, newest first."""
    return newest_first([move for move in document["moves"] if not move["doubtful"]])


def list_moves(document: Json) -> MoveList:
    """Return the moves of a contract with their choices.

    Args:
        document: what `contract` returned.
    """
    actors = {one["id"]: one for one in document["actors"]}
    moves = listed_first(document)
    parties = [_parties(move, actors) for move in moves]
    ranked = Counter(party for found in parties for party in found)
    order = sorted(ranked, key=lambda one: (-ranked[one], _name(one, actors)))
    party_keys = {party: f"p{n}" for n, party in enumerate(order[:MAX_PARTIES], 1)}
    marks = [_marks(move) for move in moves]
    mark_keys = {mark: f"m{n}" for n, mark in enumerate(dict.fromkeys(_flat(marks)), 1)}
    listed = tuple(
        ListedMove(
            move,
            (
                *dict.fromkeys(party_keys.get(one, "p0") for one in found),
                f"a-{move['act']}",
                *(mark_keys[mark] for mark in told),
            ),
        )
        for move, found, told in zip(moves, parties, marks, strict=True)
    )
    n = Counter(key for one in listed for key in one.keys)
    by = [Choice(key, _name(party, actors), n[key], True) for party, key in party_keys.items()]
    if n["p0"]:
        by.append(Choice("p0", "others", n["p0"]))
    acts = sorted(dict.fromkeys(move["act"] for move in moves), key=lambda a: (-n[f"a-{a}"], a))
    groups = (
        ("Who", tuple(by)),
        ("Act", tuple(Choice(f"a-{act}", act_said(act), n[f"a-{act}"]) for act in acts)),
        ("Only", tuple(Choice(key, mark, n[key]) for mark, key in mark_keys.items())),
    )
    wanted = tuple((label, found) for label, found in groups if _narrows(found, len(moves)))
    return MoveList(listed, wanted)


def newest_first(moves: Sequence[Json]) -> list[Json]:
    """Return moves that come oldest first the other way round; those without a time stay last."""
    return [
        *(move for move in reversed(moves) if move["said"]),
        *(move for move in moves if not move["said"]),
    ]


def choice_style(listed: MoveList) -> str:
    """Return the style that hides what is not of the choice made."""
    return "".join(
        f"#moves:has(#show-{one.key}:checked) .mv:not(.{one.key}){{display:none}}\n"
        for _, choices in listed.groups
        for one in choices
    )


def told_pieces(move: Json) -> list[tuple[str, str]]:
    """Return the sentence of a move in pieces: text, and `content`, `condition` or nothing.

    Pieces joined are the sentence. A condition that another sentence tells is in no piece.
    """
    text: str = move["text"]
    roles = [""] * len(text)
    place = text.find(move["content"]) if move["content"] else -1
    if place >= 0:
        roles[place : place + len(move["content"])] = ["content"] * len(move["content"])
    stretch = _stretch(move)
    if stretch is not None:
        start, end = stretch
        roles[start:end] = ["condition"] * (end - start)
    pieces: list[tuple[str, str]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or roles[end] != roles[start]:
            pieces.append((text[start:end], roles[start]))
            start = end
    return pieces


def has_condition_apart(move: Json) -> bool:
    """Return whether a condition is told, and not in the sentence of the move."""
    return move["condition"] is not None and _stretch(move) is None


def _stretch(move: Json) -> tuple[int, int] | None:
    """Return where in its sentence the condition of a move stands."""
    condition, told = move["condition"], move["citations"][0]
    if condition is None or condition["report"] != told["report"]:
        return None
    start, end = condition["start"] - told["start"], condition["end"] - told["start"]
    return (start, end) if start >= 0 and end <= len(move["text"]) else None


def _parties(move: Json, actors: dict[str, Json]) -> list[str]:
    return list(dict.fromkeys(_party(one, actors) for one in move["actors"]))


def _party(actor_id: str, actors: dict[str, Json]) -> str:
    """Return the id of the country, body or group that an actor is tied to, else its own."""
    for _ in range(_MAX_TIES):
        actor = actors.get(actor_id)
        if actor is None or actor["member_of"] is None:
            break
        actor_id = actor["member_of"]
    return actor_id


def _marks(move: Json) -> list[str]:
    return [*([_CONDITION] if move["condition"] else []), *move_marks(move)]


def _name(actor_id: str, actors: dict[str, Json]) -> str:
    return str(actors[actor_id]["name"]) if actor_id in actors else actor_id


def _flat(found: Iterable[Iterable[str]]) -> Iterable[str]:
    return (one for some in found for one in some)


def _narrows(choices: Sequence[Choice], n_moves: int) -> bool:
    """Return whether a row of choices can leave a move out."""
    return any(one.n < n_moves for one in choices)
