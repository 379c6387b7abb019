"""The head of the page: the affair's name, its counts, the moments its reports come from."""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.export.citation import Json
from stateofplay.export.matrix import Matrix
from stateofplay.export.words import counted, listed, number_word

FEW_MOMENTS = 6  # up to this many publication times are listed one by one
MIN_MOVES = 4  # two parties with two moves each; on less, who acts says little of the affair
_MAX_ISSUES = 3  # issue names in a title


@dataclass(frozen=True, slots=True)
class Moment:
    """Reports that came out at one time.

    Args:
        says: the time in words.
        reports: their ids.
    """

    says: str
    reports: tuple[str, ...]


def find_title(document: Json, matrix: Matrix) -> str:
    """Return the leading parties and the first issues.

    Where too few moves were found, the countries, organisations or groups that are named most
    stand alone; where there are none, `A pile of reports`.
    """
    n_moves = sum(len(position["moves"]) for position in document["positions"])
    if matrix.leading and n_moves >= MIN_MOVES:
        issues = [row.issue["name"] for row in matrix.rows[:_MAX_ISSUES]]
        parties = listed([party["name"] for party in matrix.leading])
        return f"{parties}: {', '.join(issues)}"
    named = _most_named(document)
    if not named:
        return "A pile of reports" if document["reports"] else "No reports"
    return listed(named)


def _most_named(document: Json) -> list[str]:
    """Return the names of the two countries, organisations or groups that are named most."""
    named = [
        (-sum(alias["n"] for alias in actor["aliases"]), actor["name"])
        for actor in document["actors"]
        if actor["kind"] in ("country", "organisation", "group")
    ]
    return [name for _, name in sorted(named)[:2]]


def find_moments(document: Json) -> list[Moment]:
    """Return the publication times, oldest first; reports whose times overlap share a moment."""
    moments: list[tuple[Json, list[str]]] = []
    last_end = ""
    dated = [(one["published"], one["id"]) for one in document["reports"] if one["published"]]
    for published, report in sorted(dated, key=lambda one: (one[0]["start"], one[0]["end"])):
        if moments and published["start"] <= last_end:
            moments[-1][1].append(report)
        else:
            moments.append((published, [report]))
        last_end = max(last_end, published["end"])
    return [Moment(published["says"], tuple(reports)) for published, reports in moments]


def moments_said(document: Json, moments: list[Moment]) -> str:
    """Return from how many moments the reports come, with the undated ones told apart."""
    n_undated = sum(one["published"] is None for one in document["reports"])
    if not moments:
        return "no report is dated" if n_undated else ""
    few = " only" if len(moments) <= FEW_MOMENTS else ""
    noun = "moment" if len(moments) == 1 else "moments"
    said = f"reports from {number_word(len(moments))} {noun}{few}"
    return f"{said}, {counted(n_undated, 'report')} undated" if n_undated else said
