"""When undated reports came out, told from the other reports.

Reads     analyses (times resolved where the report is dated) and copy groups
Writes    the reports in the order of the analyses; undated ones with an inferred interval, the
          reason and the sentences it rests on, or left undated
Method    four kinds of evidence, the first that there is: a dated report tells the same news of
          the same weekday; another report puts the news of the undated one on the calendar; it is
          a copy of dated ones; in a large pile, a vote of all that dated reports tell of each day,
          which the others must fit. What the undated report tells as past bounds each
Source    rules of our own; the vote's words follow Kanhabua and Nørvåg 2008, see `neighbours`, its
          weights are fitted, see `vote`
Cost      linear in the text; a vote costs one pass over the postings of the words of the report
Limits    evidence that contradicts itself dates nothing; an inferred date is never more exact
          than the sentence it rests on
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from stateofplay.model.analysis import Analysis
from stateofplay.model.group import CopyGroup
from stateofplay.model.interval import When
from stateofplay.model.report import Publication, Report
from stateofplay.model.span import Span
from stateofplay.text.languages.en.times import WEEKDAY_NAMES
from stateofplay.times.bounds import earliest, published_by
from stateofplay.times.copies import date_copy
from stateofplay.times.electorate import Electorate
from stateofplay.times.match import MATCH_DEFAULTS, Match, MatchConfig, Matcher
from stateofplay.times.own_news import News, find_news
from stateofplay.times.placements import find_placements
from stateofplay.times.terms import find_terms, names_in
from stateofplay.times.twins import TWIN_DEFAULTS, Told, TwinConfig, Twins
from stateofplay.times.vote import VOTE_DEFAULTS, VoteConfig


@dataclass(frozen=True, slots=True)
class PublicationConfig:
    """How undated reports are dated.

    Args:
        match: when two tellings are one happening.
        twin: when two reports tell the same news.
        vote: how a vote is counted.
        clear_lead: a match that scores so many times as much as one that contradicts it stands.
        max_years_before: years before the first dated report; older happenings are history that
            a report recalls, not its news.
        max_cited: sentences of other reports cited.
        max_shown: shared words named in the reason.
    """

    match: MatchConfig = MATCH_DEFAULTS
    twin: TwinConfig = TWIN_DEFAULTS
    vote: VoteConfig = VOTE_DEFAULTS
    clear_lead: float = 2.0
    max_years_before: int = 10
    max_cited: int = 3
    max_shown: int = 6


DEFAULTS = PublicationConfig()


def date_reports(
    analyses: Sequence[Analysis],
    groups: Sequence[CopyGroup],
    *,
    config: PublicationConfig = DEFAULTS,
) -> tuple[Report, ...]:
    """Return the reports in the order of the analyses, undated ones dated where evidence allows.

    Args:
        analyses: of all reports, any order; the result for a report does not depend on it.
        groups: copy groups over them.
        config: thresholds.
    """
    if all(a.report.published for a in analyses):
        return tuple(a.report for a in analyses)
    pile = _Pile(analyses, groups, config)
    return tuple(
        a.report if a.report.published else replace(a.report, published=pile.date_of(a))
        for a in analyses
    )


class _Pile:
    """What all reports together tell about times."""

    def __init__(
        self, analyses: Sequence[Analysis], groups: Sequence[CopyGroup], config: PublicationConfig
    ) -> None:
        self._config = config
        self._reports = {a.report.id: a.report for a in analyses}
        self._groups = {r: g for g in groups for r in g.reports}
        self._copies = {r: frozenset(g.reports) for r, g in self._groups.items()}
        published = [a.report.published.when.start for a in analyses if a.report.published]
        years = min(published).year - config.max_years_before if published else 1
        self._first_year = date(max(1, years), 1, 1)
        names: set[str] = set().union(*(names_in(a) for a in analyses))
        self._terms = {a.report.id: find_terms(a, names) for a in analyses}
        ordered = sorted(analyses, key=lambda a: a.report.id)
        placements = [p for a in ordered for p in find_placements(a, self._terms[a.report.id])]
        texts = self._texts()
        df = Counter(key for text in texts for key in text)
        self._matcher = Matcher(placements, len(texts), df, config=config.match)
        self._news = {a.report.id: find_news(a, self._terms[a.report.id]) for a in ordered}
        told = [Told(a.report, self._news[a.report.id], self._terms[a.report.id]) for a in ordered]
        self._twins = Twins(told, len(texts), df, config=config.twin)
        dated = [a for a in ordered if a.report.published and a.report.published.when.is_day]
        has_vote = len(dated) >= config.vote.min_dated
        self._electorate = Electorate(dated, config=config.vote) if has_vote else None

    def date_of(self, analysis: Analysis) -> Publication | None:
        """Return when an undated report came out, `None` when nothing tells."""
        report = analysis.report.id
        news = self._news[report]
        first = earliest(analysis)
        apart = self._copies.get(report, frozenset({report}))
        voted = self._from_vote(analysis)
        twin = self._from_twins(report, apart, first)
        if twin and (voted is None or twin.when.overlaps(voted.when)):
            return _with_vote(twin, voted)
        told = self._from_matches(self._matcher.find(news, apart), news, first)
        if told and voted and not told.when.overlaps(voted.when):
            told = None
        return told or self._from_copies(analysis.report) or voted

    def _from_copies(self, report: Report) -> Publication | None:
        group = self._groups.get(report.id)
        return date_copy(report, group, self._reports) if group else None

    def _from_vote(self, analysis: Analysis) -> Publication | None:
        if self._electorate is None:
            return None
        when = self._electorate.ask(analysis)
        if when is None:
            return None
        half = (when.end - when.start).days // 2
        why = (
            f"Its words, counts and times fit {when.says} best, as the dated reports tell those "
            f"days (give or take {half} days)."
        )
        return Publication(when, "inferred", why, ())

    def _texts(self) -> list[set[str]]:
        texts: dict[frozenset[str], set[str]] = {}
        for report, rows in self._terms.items():
            one = texts.setdefault(self._copies.get(report, frozenset({report})), set())
            one |= {term.key for row in rows for term in row}
        return list(texts.values())

    def _from_matches(
        self, matches: Sequence[Match], news: News, first: date | None
    ) -> Publication | None:
        fitting = []
        for match in matches:
            when = published_by(match.when, match.news)
            if when is not None and self._floor(first) <= when.end:
                fitting.append((match, when))
        agreed = _agreed(fitting, self._config.clear_lead)
        if agreed is None:
            return None
        when, used = agreed
        return Publication(
            when=_with_weekday(when, news),
            basis="inferred",
            why=self._why(used[0]),
            evidence=_evidence(used, self._config.max_cited),
        )

    def _from_twins(
        self, report: str, apart: frozenset[str], first: date | None
    ) -> Publication | None:
        fitting = []
        for twin in self._twins.find(report, apart):
            when = published_by(twin.when, twin.news)
            if when is not None and self._floor(first) <= when.end:
                fitting.append((twin, when))
        if not fitting:
            return None
        best, when = fitting[0]
        if not all(other.overlaps(when) for _, other in fitting):
            return None
        weekday = WEEKDAY_NAMES[when.start.weekday()]
        shown = ", ".join(best.shared[: self._config.max_shown])
        why = (
            f"Tells as news of {weekday} what «{_name_of(best.report)}» tells of {weekday}, "
            f"{best.when.says}: shared words {shown}; the reports are alike as a whole. News "
            "told with a bare weekday is mostly out within the week."
        )
        spans = (best.known.sentence.span, best.news.sentence.span)
        return Publication(when, "inferred", why, spans)

    def _floor(self, first: date | None) -> date:
        """Return the first day that an undated report of this pile can have come out."""
        return max(self._first_year, first or date.min)

    def _why(self, match: Match) -> str:
        placement = match.placement
        report = placement.analysis.report
        shown = ", ".join(match.shared[: self._config.max_shown])
        day = report.published.when.says if report.published else "undated"
        words = report.exact(placement.mention.span)
        meaning = "" if words == match.when.says else f" ({match.when.says})"
        return (
            f"Tells as news what «{_name_of(report)}» ({day}) places in "
            f'"{words}"{meaning}: shared words {shown}.'
        )


def _with_vote(twin: Publication, voted: Publication | None) -> Publication:
    """Return the vote with the sentences that bear it out: T17 finds its middle day nearer."""
    if voted is None:
        return twin
    return replace(voted, why=f"{voted.why} {twin.why}", evidence=twin.evidence)


def _agreed(
    fitting: Sequence[tuple[Match, When]], clear_lead: float
) -> tuple[When, list[Match]] | None:
    """Return the most exact interval that all matches allow, and the matches that speak for it."""
    if not fitting:
        return None
    best, when = fitting[0]
    used = [best]
    for match, other in fitting[1:]:
        if not other.overlaps(when):
            if match.score * clear_lead > best.score:
                return None
            continue
        when = min(when, other, key=lambda w: (w.n_days, w.start))
        used.append(match)
    return when, used


def _with_weekday(when: When, news: News) -> When:
    weekday = news.single_weekday()
    if weekday is None or when.n_days <= 7:
        return when
    return replace(when, says=f"{when.says}, a {WEEKDAY_NAMES[weekday]}")


def _evidence(used: Sequence[Match], max_cited: int) -> tuple[Span, ...]:
    cited: Mapping[Span, None] = dict.fromkeys(m.placement.sentence.span for m in used)
    own = dict.fromkeys(m.news.sentence.span for m in used)
    return (*list(cited)[:max_cited], *list(own)[:max_cited])


def _name_of(report: Report) -> str:
    return report.title or report.publisher or report.file
