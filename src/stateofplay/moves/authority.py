"""Who may bind a party: its bodies and office-holders; experts, papers and residents may not.

Reads     an actor, and the body that it belongs to
Writes    whether its word is official
Method    words of the roles printed beside a person and of the names of bodies, from a table. A
          paper, a university and the people of a place are no party; a person without an office is
          one where a report ties them to a body that is, and where no report tells anything of
          them: whoever needs no introduction mostly holds an office (32 of 41 moves read in news)
Cost      linear in the words of an actor's roles
Limits    a bystander whom no report introduces is `official`
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.model.finding import Actor
from stateofplay.moves.noun_phrases import head_of
from stateofplay.text.languages.en.offices import (
    BYSTANDER_BODIES,
    BYSTANDER_ENDINGS,
    BYSTANDERS,
    NEWS_WORDS,
    OFFICES,
    PAST_OFFICES,
)
from stateofplay.text.languages.en.unnamed import BYSTANDING
from stateofplay.text.tokens import find_words

_MIN_WORDS = 2  # "Post" alone may be anything


def is_official(actor: Actor, body: Actor | None) -> bool:
    """Return whether an actor's word binds a party.

    Args:
        actor: any.
        body: what a person belongs to, if known.
    """
    if actor.kind in ("country", "place"):
        return True  # a place that acts is a seat of government
    if actor.kind in ("organisation", "group"):
        return not is_bystander(actor.name)
    if actor.kind != "person":
        return False
    words = list(_role_words(actor))
    if any(now & OFFICES for now in words):
        return True
    if any(now & BYSTANDERS for now in words):
        return False
    return is_official(body, None) if body is not None else not actor.roles


def is_bystander(name: str) -> bool:
    """Return whether a body only reports, studies or lives beside a dispute."""
    folds = [word.fold for word in find_words(name)]
    if not folds:
        return False
    if set(folds) & BYSTANDER_BODIES or head_of(folds[-1]) in BYSTANDING:
        return True
    is_agency = folds[-1] == "agency" and bool(set(folds) & NEWS_WORDS)
    return len(folds) >= _MIN_WORDS and (is_agency or folds[-1] in BYSTANDER_ENDINGS)


def _role_words(actor: Actor) -> Iterator[frozenset[str]]:
    """Yield the words of each role; a past office leaves none."""
    for role in actor.roles:
        folds = frozenset(
            part for word in find_words(role) for part in (word.fold, *word.fold.split("-"))
        )
        yield frozenset() if folds & PAST_OFFICES else folds
