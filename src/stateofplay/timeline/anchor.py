"""The records between a time mention and a telling: a dated mention, and what it anchors.

Limits    one mention anchors one happening; what else happened then is in no anchor
"""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.model.finding import Status
from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.text.verbs import VerbPhrase
from stateofplay.timeline.clauses import Clause
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.reading import Read

_COMING = ("later this", "next ", "the coming", "coming", "this coming", "the end of this")
MAIN = 0  # the form of an anchor that is the finite verb of a main clause
PHRASE = 2  # the form of an anchor that is no finite verb


@dataclass(frozen=True, slots=True)
class Dated:
    """A time mention in its sentence.

    Args:
        when: its time, resolved.
        place: of the clause it stands in.
        config: thresholds.
    """

    read: Read
    mention: TimeMention
    when: When
    place: int
    config: TimelineConfig

    @property
    def clause(self) -> Clause:
        """The clause it stands in."""
        return self.read.clauses[self.place]

    @property
    def start(self) -> int:
        """Where the words of time begin."""
        return self.mention.span.start

    @property
    def end(self) -> int:
        """Where the words of time end."""
        return self.mention.span.end

    @property
    def is_over(self) -> bool:
        """Whether the time lies before the publication."""
        published = self.read.published
        return published is None or self.when.end < published.start

    @property
    def is_coming(self) -> bool:
        """Whether its words say that the time is still to come: "later this month", "next week"."""
        said = self.read.text[self.start : self.end].casefold()
        return said.startswith(_COMING)

    @property
    def is_long_ago(self) -> bool:
        """Whether the time lies so far back that no report of the day can be expected."""
        published = self.read.published
        gap = None if published is None else (published.start - self.when.end).days
        return gap is None or gap > self.config.near_days


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time mention with what happened then.

    Args:
        when: its time.
        verb: the verb that tells of it, `None` for a noun.
        act: stem of the act.
        status: how it is told.
        start, end: the stretch of the sentence that tells of it.
        paper: stem of the paper that the time belongs to ("the 1990 accord"), `None` without one.
        focus: the dated words, where the sentence as a whole tells something else.
        form: 0 for a finite verb of a main clause, 1 of another clause, 2 (`PHRASE`) otherwise.
        founds: whether it can make an entry by itself.
        mention: the words of time.
    """

    when: When
    verb: VerbPhrase | None
    act: str
    status: Status
    start: int
    end: int
    form: int
    founds: bool
    mention: TimeMention
    focus: tuple[int, int] | None
    paper: str | None = None
