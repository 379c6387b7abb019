"""What people say of reports: which to leave out, when one came out, by whom and under which title.

Reads     raw reports, then clean ones
Writes    the same without those left out, with what was said in the place of what was read
Method    the container of a text is made to state it, so that cleaning reads the text with it in
          mind (a title finds its line); afterwards it is set as said, whatever cleaning made of it
Source    own: what a person says outranks whatever a container states
Cost      linear
Limits    a report that is named by its file only must print the words it opened with
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal

from stateofplay.judgements.places import Texts, why_unmatched
from stateofplay.judgements.standing import standing
from stateofplay.model.judgement import Judged, Judgement
from stateofplay.model.report import Dropped, Publication, RawReport, Report
from stateofplay.text.printed_dates import read_stated_date

_Fact = Literal["date", "publisher", "title", "url", "not_so"]
_FACTS: dict[str, _Fact] = {
    "date": "date", "publisher": "publisher", "title": "title", "url": "url", "not_so": "not_so",
}  # fmt: skip


def judge_raw(
    raw: Sequence[RawReport], judgements: Sequence[Judgement]
) -> tuple[list[RawReport], tuple[Dropped, ...], tuple[Judged, ...]]:
    """Return the reports as people say they are, those they left out, and what was applied.

    Args:
        raw: what was read, any order; the reports come back in it.
        judgements: all of them, any order.
    """
    said, judged = _facts(raw, judgements)
    kept: list[RawReport] = []
    dropped: list[Dropped] = []
    for report in raw:
        facts = said.get(report.id, {})
        left_out = facts.get("not_so")
        if left_out is None:
            kept.append(_stating(report, facts))
        else:
            note = f": {left_out.note}" if left_out.note else ""
            dropped.append(Dropped(report.file, f"left out by a person{note}"))
    return kept, tuple(sorted(dropped)), judged


def judge_reports(reports: Sequence[Report], judgements: Sequence[Judgement]) -> tuple[Report, ...]:
    """Return clean reports with date, publisher, title and address as people state them.

    Args:
        reports: any order; they come back in it.
        judgements: all of them, any order.
    """
    said, _ = _facts(reports, judgements)
    return tuple(
        _as_said(report, said[report.id]) if report.id in said else report for report in reports
    )


def _facts(
    reports: Sequence[RawReport] | Sequence[Report], judgements: Sequence[Judgement]
) -> tuple[dict[str, dict[_Fact, Judgement]], tuple[Judged, ...]]:
    """Return what holds of each report, the last judgement of each kind, and each outcome."""
    ours = [one for one in standing(judgements) if _is_of_report(one)]
    said: dict[str, dict[_Fact, Judgement]] = {}
    if not ours:
        return said, ()
    texts = Texts(reports)
    found = [(one, texts.report_of(one.targets[0].places[0])) for one in ours]
    for one, report in found:
        if report is not None:
            said.setdefault(report, {})[_FACTS[one.kind]] = one
    return said, tuple(_outcomes(found, said, texts))


def _is_of_report(one: Judgement) -> bool:
    return one.kind in _FACTS and one.targets[0].sort == "report"


def _outcomes(
    found: Iterable[tuple[Judgement, str | None]],
    said: Mapping[str, Mapping[_Fact, Judgement]],
    texts: Texts,
) -> Iterable[Judged]:
    for one, report in found:
        if report is None:
            yield Judged(one, "unmatched", why_unmatched(one.targets, texts))
            continue
        last = said[report][_FACTS[one.kind]]
        if last.value != one.value:
            why = f"A later judgement, {last.id}, says something else."
            yield Judged(one, "overruled", why)
        elif one.kind == "not_so":
            yield Judged(one, "applied", "The report is left out.")
        elif "not_so" in said[report]:
            yield Judged(one, "unmatched", "The report is left out by a person.")
        else:
            yield Judged(one, "applied", f"The {one.kind} of the report is as the person says.")


def _stating(report: RawReport, facts: Mapping[_Fact, Judgement]) -> RawReport:
    stated = report.stated
    for kind, one in facts.items():
        value = one.value or None
        if kind == "date":
            stated = replace(stated, published=value, basis="stated")
        elif kind == "publisher":
            stated = replace(stated, publisher=value)
        elif kind == "title":
            stated = replace(stated, title=value)
        elif kind == "url":
            stated = replace(stated, url=value)
    return replace(report, stated=stated) if facts else report


def _as_said(report: Report, facts: Mapping[_Fact, Judgement]) -> Report:
    for kind, one in facts.items():
        value = one.value or None
        if kind == "date":
            report = replace(report, published=_publication(one))
        elif kind == "publisher":
            report = replace(report, publisher=value)
        elif kind == "title":
            report = replace(report, title=value)
        elif kind == "url":
            report = replace(report, url=value)
    return report


def _publication(one: Judgement) -> Publication | None:
    """Return the time as a person states it; `None` makes the report an undated one."""
    when = read_stated_date(one.value or "")
    if when is None:
        return None
    return Publication(when, "stated", f"A person stated it{_noted(one)}.", ())


def _noted(one: Judgement) -> str:
    return f": {one.note.rstrip('.')}" if one.note else ""
