"""Differences and ledger lines drawn at random from what the program finds, on a sheet for readers.

Reads     timeline/t17/*/articles.jsonl(.gz): a pile a topic, of up to `topic_reports` reports;
          stories/*/*.jsonl(.gz): piles of up to `topic_reports` reports, whole stories, until all
          stories of a set are read
Writes    rows of a sheet: a difference or a figure, each side with the sentences that tell it and
          what stands around them
Method    as moves are drawn: in the order of a hash of the seed and the id. As many differences are
          drawn as figures, and as many from the topics as from the stories, as far as there are
Cost      that of the whole program on some five thousand reports, about six minutes
Limits    of a value that many reports print, the first `_MAX_PLACES` are shown
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from audit_draw import (
    DrawConfig,
    Pile,
    Place,
    Row,
    build_pile,
    draw_rows,
    published_on,
    rank,
    read_topics,
    row_head,
    words_around,
)
from score import read_lines, set_files
from stateofplay.model.dossier import Dossier
from stateofplay.model.figure import LedgerFigure
from stateofplay.model.finding import Difference
from stateofplay.model.report import Report
from stateofplay.model.span import Span

_MAX_PLACES = 4
DEFAULTS = DrawConfig(topic_reports=700)  # differences are rare: all reports are read


def draw_differences(
    data: Path,
    seed: int,
    n: int,
    seen: Collection[Place] = (),
    *,
    config: DrawConfig = DEFAULTS,
) -> tuple[list[Row], int]:
    """Return `n` differences and `n` figures, fewer when there are not as many, and of how many.

    Args:
        data: folder of corpora; one that is not there is left out.
        seed: another one reads other reports and draws other rows.
        n: of each.
        seen: first sentences of what is not drawn.
        config: how many reports are read.
    """
    differences, figures = [], []
    for pile in (*read_topics(data, seed, config), *read_stories(data, seed, config)):
        dossier = build_pile(pile)
        reports = {report.id: report for report in dossier.reports}
        differences += [_difference(pile.corpus, d, reports) for d in dossier.differences]
        figures += [_figure(pile.corpus, f, dossier, reports) for f in dossier.figures]
    first, n_first = draw_evenly(differences, seed, n, seen)
    second, n_second = draw_evenly(figures, seed, n, seen)
    return [*first, *second], n_first + n_second


def draw_evenly(
    found: Sequence[Row], seed: int, n: int, seen: Collection[Place] = ()
) -> tuple[list[Row], int]:
    """Return `n` rows, as many of each family of corpora while it lasts, and of how many."""
    rows, n_free = draw_rows(found, seed, len(found), seen)
    turn: dict[str, int] = defaultdict(int)
    turns = {}
    for place, row in enumerate(rows):
        family = row["corpus"].partition("/")[0]
        turns[row["id"]] = (turn[family], place)
        turn[family] += 1
    return sorted(rows, key=lambda row: turns[row["id"]])[:n], n_free


def read_stories(data: Path, seed: int, config: DrawConfig = DEFAULTS) -> Iterator[Pile]:
    """Yield the piles of each set of stories, made of whole stories."""
    folder = data / "stories"
    for one in sorted(folder.iterdir()) if folder.is_dir() else ():
        stories: dict[str, list[Row]] = defaultdict(list)
        for path in set_files(one):
            for row in read_lines(path):
                if row.get("text"):
                    stories[str(row["cluster"])].append(row)
        rows: list[Row] = []
        for name in sorted(stories, key=lambda name: rank(seed, name)):
            story = stories[name]
            if rows and len(rows) + len(story) > config.topic_reports:
                yield _pile(one.name, rows)
                rows = []
            rows += story if len(story) > 1 else []
        if rows:
            yield _pile(one.name, rows)


def _pile(name: str, rows: Iterable[Row]) -> Pile:
    ordered = sorted(rows, key=lambda row: (str(row.get("date")), str(row["id"])))
    return Pile(f"stories/{name}", tuple(ordered))


def _difference(corpus: str, one: Difference, reports: dict[str, Report]) -> Row:
    sides = [{"value": s.value, "places": _places(s.evidence, reports)} for s in one.sides]
    we_say = {"kind": one.kind, "about": one.about, "sides": sides}
    first = one.sides[0].evidence[0]
    return _row(corpus, f"difference-{one.kind}-{one.id[-6:]}", first, we_say, reports)


def _figure(corpus: str, one: LedgerFigure, dossier: Dossier, reports: dict[str, Report]) -> Row:
    named = {actor.id: actor.name for actor in dossier.actors}
    values = [
        {
            "value": value.value,
            "unit": value.unit,
            "bound": value.bound,
            "when": None if value.when is None else value.when.value,
            "is_dated": value.is_dated,
            "by": [named[actor] for actor in value.by],
            "is_contested": value.is_contested,
            "places": _places(value.places, reports),
        }
        for value in one.values
    ]
    we_say = {"standing": one.standing, "about": one.about, "values": values}
    first = one.values[0].places[0]
    return _row(corpus, f"figure-{one.standing}-{one.id[-6:]}", first, we_say, reports)


def _row(corpus: str, name: str, first: Span, we_say: Row, reports: dict[str, Report]) -> Row:
    return {**row_head(corpus, reports[first.report], first, name), "we_say": we_say}


def _places(evidence: Sequence[Span], reports: dict[str, Report]) -> list[Row]:
    """Return the sentences of some places, with who published them when."""
    return [
        {
            "report": reports[span.report].file,
            "publisher": reports[span.report].publisher,
            "published": published_on(reports[span.report]),
            "exact": reports[span.report].exact(span),
            **words_around(reports[span.report], span),
        }
        for span in evidence[:_MAX_PLACES]
    ]
