"""What a user asks for in words: a day, one word of a few, an actor by name.

>>> from stateofplay.api.asking import choose, read_day
>>> read_day("2024-05-03")
datetime.date(2024, 5, 3)
>>> choose("colour", "red", ("red", "blue"))
'red'
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from typing import TypeVar

from stateofplay.model.errors import InputError
from stateofplay.model.finding import Actor, Issue
from stateofplay.model.interval import When
from stateofplay.text.tokens import find_words

_N_NAMED = 5  # names in a message
_Word = TypeVar("_Word", bound=str)


def read_day(value: str) -> date:
    """Return a day written as 2024-05-03.

    Raises:
        InputError: it is none.
    """
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise InputError(f"unreadable day {value!r}; write it as 2024-05-03") from None


def choose(what: str, value: str, known: Sequence[_Word]) -> _Word:
    """Return the one of a few words that a user gave.

    Args:
        what: what the words are, such as `kind of quote`.
        value: as the user wrote it.
        known: the words there are.

    Raises:
        InputError: it is none of them.
    """
    for one in known:
        if one == value:
            return one
    raise InputError(f"unknown {what} {value!r}; choose one of {', '.join(known)}")


def check_days(since: date | None, until: date | None) -> None:
    """Make sure that a day may lie between two.

    Raises:
        InputError: the last day lies before the first.
    """
    if since and until and until < since:
        raise InputError(
            f"no day lies between {since} and {until}; give an earlier --since or a later --until"
        )


def lies_within(when: When | None, since: date | None, until: date | None) -> bool:
    """Return whether a time may lie within two days, `None` for no limit on that side.

    Of a time with only a bound (`by 3 May 2024`) the bound counts; no time lies within limits.
    """
    if since is None and until is None:
        return True
    if when is None:
        return False
    return (since is None or when.end >= since) and (until is None or when.start <= until)


def folded(text: str) -> str:
    """Return the words of a text in small letters, with a space before and behind each."""
    return " " + " ".join(word.fold for word in find_words(text)) + " "


def named(actors: Iterable[Actor], name: str, what: str) -> set[str]:
    """Return the id of the actor of a name: the whole name, else another name, else words of it.

    Args:
        actors: those it may be.
        name: as the user wrote it.
        what: what the actor is asked for as, such as `speaker`.

    Returns:
        No id where no actor has the name; several only where they have the very same one.

    Raises:
        InputError: the name may be several actors'.
    """
    among = list(actors)
    wanted = folded(name)
    exact = [one for one in among if folded(one.name) == wanted]
    alias = [one for one in among if any(folded(a.name) == wanted for a in one.aliases)]
    part = [one for one in among if wanted in folded(one.name)]
    for found in (exact, alias, part):
        if len(found) > 1 and found is not exact:
            names = ", ".join(sorted(one.name for one in found)[:_N_NAMED])
            raise InputError(f"{what} {name!r} may be several; give the whole name of one: {names}")
        if found:
            return {one.id for one in found}
    return set()


def tied_to(actors: Sequence[Actor], name: str) -> set[str]:
    """Return the ids of a party, of whoever is tied to it, and to whom is tied to that.

    Raises:
        InputError: no country, organisation or group has the name, or several have it.
    """
    found = named([actor for actor in actors if actor.kind != "person"], name, "party")
    if not found:
        known = [actor.name for actor in actors if actor.kind == "country"]
        raise unknown("party", name, known)
    for _ in range(2):  # a person, of a body, of a country
        found |= {actor.id for actor in actors if actor.member_of in found}
    return found


def issues_named(issues: Sequence[Issue], words: str) -> set[str]:
    """Return the names and ids of the issues that hold some words; a move may carry either.

    Raises:
        InputError: no issue has them.
    """
    needle = folded(words)
    found = [one for one in issues if needle in folded(one.name)]
    if not found:
        raise unknown("issue", words, [one.name for one in issues])
    return {part for one in found for part in (one.id, one.name)}


def unknown(what: str, name: str, known: Iterable[str]) -> InputError:
    """Return the error that says that nobody has a name, with the names most like it.

    Args:
        what: what was asked for, such as `speaker`.
        name: as the user wrote it.
        known: the names there are, the most wanted first.
    """
    names = list(known)
    near = get_close_matches(name, names, n=_N_NAMED) or names[:_N_NAMED]
    if not near:
        return InputError(f"no {what} called {name!r}; these reports name none")
    return InputError(f"no {what} called {name!r}; known ones are {', '.join(near)}")
