"""The time of an act where its sentence tells none: from the timeline, else as a bound.

Reads     entries of the timeline, what a sentence tells, the publication time of its report
Writes    a `When`, or `None` when not even the publication is known
Method    the one entry that rests on the sentence dates it, unless a time of the sentence itself
          gave the entry its time; else the act lies between what it is told to follow and the
          publication. A publication day alone is never the day of an act
Cost      one look-up a sentence
Limits    an entry and an act of one sentence may be two happenings; a sentence with two entries
          is dated by neither

An open start has no day. A bound therefore spans the bounding time itself with mod `before` (EDTF
`../2031-05-09`, says "by 9 May 2031"): it sorts by its end and no day before it is made up.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from stateofplay.model.finding import Entry
from stateofplay.model.interval import When, by_time, plain_time
from stateofplay.moves.dates import Told
from stateofplay.moves.reading import Reading

_MAX_DAYS = 366  # an entry of a longer time tells less than the publication


class Calendar:
    """Answers when a sentence's act was done, given what the sentence itself tells."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._entries: dict[tuple[str, int], list[Entry]] = defaultdict(list)
        for entry in sorted(entries, key=lambda e: e.id):
            for span in dict.fromkeys(entry.evidence):
                self._entries[span.report, span.start].append(entry)

    def date(self, reading: Reading, told: Told) -> When | None:
        """Return when the act was done.

        Args:
            reading: the sentence.
            told: what it tells.
        """
        published = reading.analysis.report.published
        entries = [
            e.when
            for e in self._of(reading)
            if e.status != "planned" and not (published and _is_rough(e.when, published.when))
        ]
        if told.when is not None:
            return _refined(told.when, entries)
        usable = [w for w in entries if not _is_own(reading, w) and w.n_days <= _MAX_DAYS]
        if len(entries) == 1 and usable and told.after is None and told.until is None:
            return usable[0]
        if published is None:
            return None
        limit = published.when
        if told.until is not None and told.until.end < limit.end:
            limit = told.until
        if told.after is not None and told.after.start <= limit.end:
            return after_until(told.after, limit)
        return by_time(limit)

    def planned(self, reading: Reading, told: Told) -> When | None:
        """Return when an announced act is to take place."""
        plans = [e.when for e in self._of(reading) if e.status == "planned"]
        if told.when is not None:
            return _refined(told.when, plans)
        return plans[0] if len(plans) == 1 else None

    def _of(self, reading: Reading) -> Sequence[Entry]:
        span = reading.sentence.span
        return self._entries.get((span.report, span.start), ())


def _is_rough(when: When, published: When) -> bool:
    """Return whether an entry has its time only from the publication: about then, no more."""
    return when.mod == "approx" and when.within(published)


def _refined(told: When, entries: Sequence[When]) -> When:
    """Return the one entry's time that lies inside what the sentence tells, else the latter."""
    inside = [when for when in entries if when.within(told) and when.mod in (None, told.mod)]
    return inside[0] if len(inside) == 1 else told


def _is_own(reading: Reading, when: When) -> bool:
    """Return whether a time of the sentence gave an entry its time.

    That time was looked at and does not date this act.
    """
    return any(
        t.when is not None and (t.when.within(when) or when.within(t.when)) for t in reading.times
    )


def after_until(after: When, limit: When) -> When:
    """Return "in or after one time, and not after another"."""
    says = plain_time(limit)[1]
    return When(
        min(after.start, limit.end),
        limit.end,
        f"{after.start.isoformat()}/{limit.end.isoformat()}",
        f"after {after.says.split(', a ')[0]}, by {says}",
    )


def is_bound(when: When) -> bool:
    """Return whether only a bound is known."""
    return when.mod == "before" or when.says.startswith("after ")


def earliest(when: When) -> date:
    """Return the first day that a time allows: an open start allows any."""
    return date.min if when.mod == "before" else when.start


def can_be_same(left: When, right: When) -> bool:
    """Return whether two times can be one."""
    return earliest(left) <= right.end and earliest(right) <= left.end
