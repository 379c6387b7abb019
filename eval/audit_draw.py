"""Moves drawn at random from what the program finds in real news, on a sheet for readers.

Reads     timeline/t17/*/articles.jsonl(.gz): a pile a topic, of up to `topic_reports` reports;
          quotes/polnear/*.jsonl(.gz): piles of `pile_reports` that came out one after another, up
          to `text_reports` reports in all
Writes    rows of a sheet: the sentence of a move with what stands around it, and what we say of it
Method    reports and moves are taken in the order of a hash of the seed and their id: every move is
          as likely as any other, and the same seed draws the same ones on every machine. A sentence
          on an earlier sheet is left out, and every report that moves are learnt from, so that a
          last reading is of moves nobody tuned on
Cost      that of the whole program on some thousand reports, about two minutes
Limits    a sheet holds words of texts that belong to others: it never enters the project
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from score import read_lines, set_files
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Actor, Move
from stateofplay.model.report import RawReport, Report, Stated
from stateofplay.model.span import Span
from stateofplay.pipeline.whole import build_dossier
from stateofplay.text.sentences import split_sentences
from training.acts_gold import NEWS
from training.trust import JUDGED

_FAMILY = {"polnear/train": "polnear", "polnear/dev": "polnear"}

Row = dict[str, Any]
Place = tuple[str, str, int, int]  # corpus, report, start and end of the sentence


@dataclass(frozen=True, slots=True)
class DrawConfig:
    """How many reports are read.

    Args:
        topic_reports: of each topic, read as one pile; the largest topic has some 370.
        text_reports: of the texts that belong to no topic.
        pile_reports: of those in one pile, about what a desk collects in a week.
        before, after: sentences shown around that of a move.
    """

    topic_reports: int = 400
    text_reports: int = 900
    pile_reports: int = 60
    before: int = 2
    after: int = 1


DEFAULTS = DrawConfig()


@dataclass(frozen=True, slots=True)
class Pile:
    """Reports that are read together, oldest first."""

    corpus: str
    rows: tuple[Row, ...]


def draw_moves(
    data: Path,
    seed: int,
    n: int,
    seen: Collection[Place] = (),
    *,
    config: DrawConfig = DEFAULTS,
) -> tuple[list[Row], int]:
    """Return `n` rows, fewer when there are not as many, and how many they were drawn from.

    Args:
        data: folder of corpora; one that is not there is left out.
        seed: another one reads other reports and draws other moves.
        n: 200 moves put a share of .88 between .83 and .92.
        seen: sentences that are not drawn, as `read_seen` returns them.
        config: how many reports are read.
    """
    piles = read_piles(data, seed, config, without=read_trained())
    found = [row for pile in piles for row in find_rows(pile, config)]
    return draw_rows(found, seed, n, seen)


def read_trained() -> frozenset[tuple[str, str]]:
    """Return corpus and id of the reports that moves are learnt from."""
    rows = (row for path in (NEWS, JUDGED) for row in read_lines(path))
    return frozenset((_FAMILY.get(row["corpus"], row["corpus"]), row["document"]) for row in rows)


def draw_rows(
    found: Iterable[Row], seed: int, n: int, seen: Collection[Place] = ()
) -> tuple[list[Row], int]:
    """Return `n` of the rows that no earlier sheet holds, and how many there are of these."""
    free = [row for row in found if place_of(row) not in seen]
    return sorted(free, key=lambda row: rank(seed, row["id"]))[:n], len(free)


def read_seen(sheets: Iterable[Path]) -> frozenset[Place]:
    """Return the sentences that stand on sheets."""
    return frozenset(place_of(row) for path in sheets for row in read_lines(path))


def place_of(row: Row) -> Place:
    """Return where the sentence of a row stands."""
    return row["corpus"], row["report"], row["start"], row["end"]


def read_piles(
    data: Path,
    seed: int,
    config: DrawConfig = DEFAULTS,
    *,
    without: Collection[tuple[str, str]] = (),
) -> Iterator[Pile]:
    """Yield the piles of each corpus that is there.

    Args:
        data: folder of corpora.
        seed: another one reads other reports.
        config: how many reports are read.
        without: corpus and id of reports that are left out.
    """
    yield from read_topics(data, seed, config, without=without)
    paths = set_files(data / "quotes" / "polnear")
    rows = _sample(_rows("polnear", paths, without), seed, config.text_reports)
    for start in range(0, len(rows), config.pile_reports):
        yield Pile("polnear", rows[start : start + config.pile_reports])


def read_topics(
    data: Path,
    seed: int,
    config: DrawConfig = DEFAULTS,
    *,
    without: Collection[tuple[str, str]] = (),
) -> Iterator[Pile]:
    """Yield a pile for each topic of `timeline/t17`."""
    topics = data / "timeline" / "t17"
    for topic in sorted(topics.iterdir()) if topics.is_dir() else ():
        corpus = f"t17/{topic.name}"
        rows = _sample(_rows(corpus, set_files(topic), without), seed, config.topic_reports)
        if rows:
            yield Pile(corpus, rows)


def find_rows(pile: Pile, config: DrawConfig = DEFAULTS) -> list[Row]:
    """Return a row for each move that the program lists of a pile."""
    dossier = build_pile(pile)
    reports = {report.id: report for report in dossier.reports}
    sure = [move for move in dossier.moves if not move.is_doubtful]
    return [_row(pile.corpus, move, dossier, reports, config) for move in sure]


def build_pile(pile: Pile) -> Dossier:
    """Run the whole program on a pile."""
    return build_dossier([_raw(row) for row in pile.rows])


def _rows(
    corpus: str, paths: Sequence[Path], without: Collection[tuple[str, str]]
) -> Iterator[Row]:
    for path in paths:
        for row in read_lines(path):
            if row.get("text") and (corpus, str(row["id"])) not in without:
                yield row


def _sample(rows: Iterable[Row], seed: int, n: int) -> tuple[Row, ...]:
    taken = sorted(rows, key=lambda row: rank(seed, str(row["id"])))[:n]
    return tuple(sorted(taken, key=lambda row: (str(row["date"]), str(row["id"]))))


def rank(seed: int, name: str) -> bytes:
    """Return where a name comes when all are drawn with a seed."""
    return hashlib.blake2b(f"{seed}\0{name}".encode(), digest_size=16).digest()


def _raw(row: Row) -> RawReport:
    stated = Stated(
        title=row.get("title") or None,
        published=str(row["date"])[:10] if row.get("date") else None,
        publisher=row.get("publisher") or row.get("source") or None,
    )
    return RawReport(f"report-{row['id']}", str(row["id"]), "record", row["text"], stated)


def _row(
    corpus: str, move: Move, dossier: Dossier, reports: dict[str, Report], config: DrawConfig
) -> Row:
    report = reports[move.evidence[0].report]
    named = {actor.id: _name(actor) for actor in dossier.actors}
    first = move.evidence[0]
    return {
        **row_head(corpus, report, first, f"{move.act}-{move.id[-6:]}"),
        "published": published_on(report),
        "title": report.title,
        **words_around(report, first, config),
        "we_say": {
            "actors": [named[one] for one in move.actors],
            "act": move.act,
            "polarity": move.polarity,
            "recipients": [named[one] for one in move.recipients],
            "content": move.content,
            "condition": None if move.condition is None else report.exact(move.condition),
            "modality": move.modality,
            "on_word_of": None if move.on_word_of is None else named[move.on_word_of],
            "date": None if move.said is None else move.said.value,
            "effective": None if move.effective is None else move.effective.value,
            "tellings": len(move.evidence),
            "is_recap": move.recap_of is not None,
        },
    }


def row_head(corpus: str, report: Report, place: Span, name: str) -> Row:
    """Return what every row of a sheet opens with: its id and where its first sentence stands."""
    return {
        "id": f"{corpus}/{report.file}/{place.start}-{place.end}/{name}",
        "corpus": corpus,
        "report": report.file,
        "start": place.start,
        "end": place.end,
    }


def published_on(report: Report) -> str | None:
    """Return the publication time of a report as EDTF."""
    return None if report.published is None else report.published.when.value


def words_around(report: Report, place: Span, config: DrawConfig = DEFAULTS) -> dict[str, str]:
    """Return the words of the sentence of a place, of those before it and of those behind it."""
    sentences = [one.span for one in split_sentences(report)]
    own = [one for one in sentences if one.overlaps(place)]
    before = [one for one in sentences if one.end <= place.start][-config.before :]
    after = [one for one in sentences if one.start >= place.end][: config.after]
    return {
        "before": _words(report, before),
        "sentence": _words(report, own) or report.exact(place),
        "after": _words(report, after),
    }


def _words(report: Report, places: Sequence[Span]) -> str:
    return " ".join(report.exact(one) for one in places)


def _name(actor: Actor) -> str:
    told = ", ".join((actor.kind, *actor.roles[:1]))
    return f"{actor.name} ({told})"
