"""When an undated copy came out: about when its dated copies did.

Reads     the copy group of an undated report
Writes    an interval, with the dated report it hangs on
Method    the dated whole copies, and some days on each side of them
Source    T17: 11 of 13 pairs of reports that share most of their text came out at most four days
          apart; the other two were reprinted a month later
Cost      linear in the group
Limits    a reprint of an old text (an anniversary, an archive page) is dated too early or too late
"""

from __future__ import annotations

from collections.abc import Mapping

from stateofplay.model.group import CopyGroup
from stateofplay.model.report import Publication, Report
from stateofplay.model.span import Span
from stateofplay.times.vote import about

_WINDOW_DAYS = 4
_MAX_APART_DAYS = 14  # dated copies farther apart say that this text is reprinted at any time


def date_copy(
    report: Report, group: CopyGroup, reports: Mapping[str, Report]
) -> Publication | None:
    """Return when an undated report of a copy group came out, `None` when its copies do not tell.

    Args:
        report: the undated report.
        group: that it is in.
        reports: all reports by id.
    """
    near = sorted(
        other
        for pair in group.pairs
        if pair.whole and report.id in (pair.left, pair.right)
        for other in {pair.left, pair.right} - {report.id}
    )
    dated = [(p.when, r) for r in near if (p := reports[r].published) is not None]
    dated = [(when, r) for when, r in dated if when.n_days <= _WINDOW_DAYS]
    if not dated:
        return None
    start, end = min(when.start for when, _ in dated), max(when.end for when, _ in dated)
    if (end - start).days > _MAX_APART_DAYS:
        return None
    first, copy = min(dated, key=lambda row: (row[0].start, row[1]))
    middle = (start.toordinal() + end.toordinal()) // 2
    when = about(middle, end.toordinal() - middle + _WINDOW_DAYS)
    if when is None:
        return None
    known = reports[copy]
    why = (
        f"A copy of «{known.title or known.publisher or known.file}» ({first.says}); "
        f"copies mostly come out within {_WINDOW_DAYS} days."
    )
    return Publication(when, "inferred", why, _shared(report, copy, group))


def _shared(report: Report, copy: str, group: CopyGroup) -> tuple[Span, ...]:
    """Return the longest passage that the two share, the dated report's first."""
    passages = [
        passage
        for pair in group.pairs
        if {pair.left, pair.right} == {report.id, copy}
        for passage in pair.kept
    ]
    if not passages:
        return ()
    longest = max(passages, key=lambda p: (p.left.end - p.left.start, p.left))
    sides = (longest.left, longest.right)
    return tuple(sorted(sides, key=lambda span: span.report != copy))
