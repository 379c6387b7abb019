"""The head of the page: the affair's name, its counts, the moments its reports come from."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from stateofplay.export.citation import Json
from stateofplay.export.words import counted, listed, number_word

FEW_MOMENTS = 6  # up to this many publication times are listed one by one
_SIDE_SHARE = 0.5  # a third party is named when it has half as many moves as the second
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


def find_title(document: Json) -> str:
    """Return the parties with most moves and what they move on; `A pile of reports` if none."""
    names = {actor["id"]: actor["name"] for actor in document["actors"]}
    n_moves: Counter[str] = Counter()
    for position in document["positions"]:
        n_moves[position["party"]] += len(position["moves"])
    ranked = sorted((-n, names.get(party, "")) for party, n in n_moves.items())
    parties = [name for _, name in ranked[:2]]
    if len(ranked) > 2 and ranked[2][0] <= ranked[1][0] * _SIDE_SHARE:
        parties.append(ranked[2][1])
    held = {position["issue"] for position in document["positions"]}
    issues = [one["name"] for one in document["issues"] if one["id"] in held][:_MAX_ISSUES]
    if not parties:
        return "A pile of reports" if document["reports"] else "No reports"
    return ": ".join(filter(None, [listed(parties), ", ".join(issues)]))


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
