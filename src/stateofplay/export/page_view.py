"""What the templates ask about a contract: labels of reports, names of actors, anchors, groups."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stateofplay.export import words
from stateofplay.export.anchors import Anchors
from stateofplay.export.citation import Json
from stateofplay.export.printings import is_flagged

NOT_STATED = "publisher not stated"
_WEB_ADDRESS = re.compile(r"https?://[^\s]+\Z", re.I)
_LANGUAGE = re.compile(r"[a-z]{2,3}\Z")


@dataclass(frozen=True, slots=True)
class CitedReport:
    """The citations that a finding has in one report.

    Args:
        report: of the contract.
        citations: in the order of the finding.
    """

    report: Json
    citations: tuple[Json, ...]


class View:
    """Answers what the templates ask.

    Args:
        document: the contract.
        anchors: ids of its citations.
    """

    def __init__(self, document: Json, anchors: Anchors) -> None:
        self.document = document
        self._anchors = anchors
        self._reports = {one["id"]: one for one in document["reports"]}
        self._actors = {one["id"]: one for one in document["actors"]}
        self._groups = {one["id"]: one for one in document["copy_groups"]}
        self._moves = {one["id"]: one for one in document["moves"]}
        self._issues = {one["id"]: one for one in document["issues"]}

    def report(self, report_id: str) -> Json:
        """Return a report of the contract."""
        report: Json = self._reports[report_id]
        return report

    def number(self, report_id: str) -> int:
        """Return the number that stands for a report on the page."""
        return self._anchors.number(report_id)

    def anchor(self, citation: Json) -> str:
        """Return the id of a cited stretch."""
        return self._anchors.id_of(citation)

    def publisher(self, report_id: str) -> str:
        """Return the publisher, with the agency that the report credits."""
        report = self._reports[report_id]
        name = report["publisher"] or NOT_STATED
        agency = report["agency"]
        return f"{name} ({agency})" if agency and agency != report["publisher"] else name

    def published(self, report_id: str) -> str:
        """Return when a report came out, in words."""
        published = self._reports[report_id]["published"]
        return published["says"] if published else "undated"

    def title(self, report_id: str) -> str:
        """Return the title of a report, or the name of its file."""
        report = self._reports[report_id]
        return report["title"] or f"untitled ({file_name(report['file'])})"

    def language(self, report_id: str) -> str | None:
        """Return the language code of a report when it is one."""
        language = self._reports[report_id]["language"]
        return language if language and _LANGUAGE.match(language) else None

    def address(self, report_id: str) -> str | None:
        """Return the web address of a report; `None` for anything that is no http address."""
        url = self._reports[report_id]["url"]
        return url if url and _WEB_ADDRESS.match(url) else None

    def copies(self, report_id: str) -> list[str]:
        """Return the ids of the other reports of its copy group."""
        group = self._groups.get(self._reports[report_id]["copy_group"])
        return [one for one in group["reports"] if one != report_id] if group else []

    def actor(self, actor_id: str) -> str:
        """Return the name of an actor; a name that is no id passes as it is."""
        actor = self._actors.get(actor_id)
        return actor["name"] if actor else actor_id

    def actors(self, actor_ids: Iterable[str]) -> list[str]:
        """Return the names of actors in the order given."""
        return [self.actor(one) for one in actor_ids]

    def ranked_actors(self) -> list[Json]:
        """Return the actors, those mentioned most often first."""
        return sorted(
            self.document["actors"],
            key=lambda one: (-sum(alias["n"] for alias in one["aliases"]), one["name"], one["id"]),
        )

    def issue(self, issue_id: str | None) -> str | None:
        """Return the name of an issue."""
        issue = self._issues.get(issue_id or "")
        return issue["name"] if issue else issue_id

    def steps(self, proposal: Json) -> list[tuple[Json, str | None]]:
        """Return the moves of a proposal in order, each with the state that it left it in."""
        left = {one["move"]: one["state"] for one in proposal["answers"]}
        known = (self._moves.get(step) for step in proposal["steps"])
        return [(move, left.get(move["id"])) for move in known if move is not None]

    def has_move(self, move_id: str) -> bool:
        """Return whether a move is on the page, so that a link may lead to it."""
        return move_id in self._moves and not self._moves[move_id]["doubtful"]

    def when_of(self, move: Json) -> str:
        """Return when a move was made, or when it was told where that is not known."""
        if move["said"]:
            says: str = move["said"]["says"]
            return says
        report = self._reports[move["citations"][0]["report"]]
        return f"no date, told {report['published']['says']}" if report["published"] else "no date"

    def by_report(self, citations: Sequence[Json]) -> list[CitedReport]:
        """Return citations grouped by report, reports in the order of their first citation."""
        found: dict[str, list[Json]] = {}
        for citation in citations:
            found.setdefault(citation["report"], []).append(citation)
        return [CitedReport(self._reports[r], tuple(cited)) for r, cited in found.items()]

    def by_speaker(self) -> list[tuple[str | None, list[Json]]]:
        """Return quotes by speaker, latest report first.

        The speakers most quoted come first, quotes without a known speaker last. A spokesperson
        without a name counts for whom they speak.
        """
        found: dict[str | None, list[Json]] = {}
        for quote in sorted(self.document["quotes"], key=self._place_of_quote):
            speaker = quote["speaker"]
            found.setdefault(speaker["actor"] or speaker["speaks_for"], []).append(quote)
        order = sorted(
            found,
            key=lambda one: (one is None, -len(found[one]), self.actor(one) if one else ""),
        )
        return [(self.actor(one) if one else None, found[one]) for one in order]

    def flagged_quotes(self) -> list[Json]:
        """Return the quotes that are printed with another figure, name, negation or speaker."""
        return [one for one in self.document["quotes"] if is_flagged(one)]

    def speaker_note(self, speaker: Json) -> str | None:
        """Return what must be said of a speaker beside the name, `None` when nothing must.

        Whom a spokesperson speaks for, who else says the same words, who is the likeliest.
        """
        also = self.actors(speaker["also"])
        if also:
            return f"{words.listed([self.actor(speaker['actor']), *also])}, jointly"
        if speaker["speaks_for"]:
            return f"speaks for {self.actor(speaker['speaks_for'])}"
        if speaker["actor"]:
            return None
        if speaker["candidate"]:
            return f"unresolved, likeliest: {self.actor(speaker['candidate'])}"
        return "not resolved" if speaker["as_written"] else "not found"

    def _place_of_quote(self, quote: Json) -> tuple[bool, int, int, str]:
        """Return what sorts by the first report that prints it: latest first, undated last."""
        first = min(quote["citations"], key=lambda c: (self.number(c["report"]), c["start"]))
        is_undated = self._reports[first["report"]]["published"] is None
        return is_undated, -self.number(first["report"]), first["start"], quote["id"]


def file_name(path: str) -> str:
    """Return the last part of a path, whichever slash it uses."""
    return re.split(r"[/\\]", path)[-1]
