"""A telling: one stretch of one report that tells of one happening."""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.model.finding import Status
from stateofplay.model.interval import When
from stateofplay.model.span import Span


@dataclass(frozen=True, slots=True)
class Telling:
    """One happening as one sentence tells it.

    Args:
        sentence: the whole sentence, for display.
        when: of its time mention; `None` when the sentence gives no time of its own.
        bound: latest time it can have happened, the publication; `None` when undated.
        status: how the sentence tells it.
        act: what was done, in a form that compares.
        words: what it is about, in a form that compares.
        actors: ids of the actors named in it.
        agent: id of the actor before the verb, `None` when there is none.
        places, figures, ordinals: what keeps twins apart.
        negated: whether it tells that something did not come about.
        founds: whether it can make an entry by itself; others only join one.
        occasion: what makes two sayings one occasion, `None` when it is no saying of a known day.
        quality: lower reads better as the text of an entry.
    """

    sentence: Span
    when: When | None
    bound: When | None
    status: Status
    act: str
    words: frozenset[str]
    actors: frozenset[str]
    agent: str | None
    places: frozenset[str]
    figures: frozenset[tuple[str, str]]
    ordinals: frozenset[str]
    negated: bool
    founds: bool
    occasion: tuple[str, ...] | None
    quality: tuple[int, ...]

    @property
    def report(self) -> str:
        """Id of the report that tells it."""
        return self.sentence.report
