"""A telling: one stretch of one report that tells of one happening.

Limits    it holds what comparing needs, and no text: words are sets, and their order is lost
"""

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
        focus: the dated words in it, where the sentence as a whole tells something else.
        copy_group: id of the group that its report belongs to, or of the report.
        is_speech: whether its act is that something was said, or stands in quote marks.
        when: of its time mention; `None` when the sentence gives no time of its own.
        bound: latest time it can have happened, the publication; `None` when undated.
        status: how the sentence tells it.
        act: what was done, in a form that compares.
        paper: stem of the paper that the time belongs to ("the 1990 accord"), `None` without one.
        papers: stems of the papers it names.
        acts: this and every other act told beside it that says something.
        words: what it is about, in a form that compares.
        n_words: different words of matter in it, names as one.
        actors: ids of the actors named in it.
        agent: id of the actor before the verb, `None` when there is none.
        subject: stem of the word right before the verb, for agents that are no actors: "nurses".
        places, figures, ordinals: what keeps twins apart.
        is_encounter: whether it names a coming together, such as a forum or a summit.
        quoted: runs of three stems that stand in quote marks, one of them of matter.
        negated: whether it tells that something did not come about.
        founds: whether it can make an entry by itself; others only join one.
        occasion: what makes two sayings one occasion, `None` when it is no saying of a known day.
        quality: form of the verb (0 finite in a main clause) and marks of a sentence that reads
            badly alone; lower is better.
    """

    sentence: Span
    focus: Span | None
    copy_group: str
    is_speech: bool
    when: When | None
    bound: When | None
    status: Status
    act: str
    paper: str | None
    papers: frozenset[str]
    acts: frozenset[str]
    words: frozenset[str]
    n_words: int
    actors: frozenset[str]
    agent: str | None
    subject: str | None
    places: frozenset[str]
    figures: frozenset[tuple[str, str]]
    ordinals: frozenset[str]
    is_encounter: bool
    quoted: frozenset[tuple[str, ...]]
    negated: bool
    founds: bool
    occasion: tuple[str, ...] | None
    quality: tuple[int, int]

    @property
    def report(self) -> str:
        """Id of the report that tells it."""
        return self.sentence.report
