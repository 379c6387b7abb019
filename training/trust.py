"""Train the judge of tellings.

Reads     moves that readers judged (`training/acts/judged.jsonl`) and invented sentences whose
          moves are marked; `quotes/polnear` and `timeline/t17` of a folder of data
Writes    `trust.bin`
Method    the judged reports of a topic, or some dozens that came out one after another, are read as
          one pile; each telling found there that a reader judged is an example. Of the invented
          sentences only right tellings are: act and doer are as marked; what is wrong in others is
          mostly that a mark is missing. Half of the features are left out by chance
Cost      that of the whole program on the judged reports, some three minutes
Limits    of a judged move that the program finds no longer the features are those of the day when
          it did, where the verdict holds them: after a change to what is found, train anew
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

import numpy as np

from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.moves.reading import Cast
from stateofplay.moves.telling import Telling
from stateofplay.moves.trust import RIGHT, WRONG, hashed_features
from stateofplay.pipeline.whole import tellings_of
from stateofplay.text.acts.detect import feature_rows
from training.acts_gold import MarkedSentence, is_doer, is_kept_aside, read_documents, read_practice
from training.crf import FieldSettings, train_field
from training.lines import read_lines
from training.perceptron import Examples

JUDGED = Path(__file__).with_name("acts") / "judged.jsonl"
LABELS = (WRONG, RIGHT)
# Chosen by cross-validation over documents.
SETTINGS = FieldSettings(
    rounds=8,
    left_out=0.5,
    rate=0.02,
    pull=0.01,
    min_count=4,
    n_weights=50_000,
    n_models=2,
    mending=0,
)
_PILE = 60  # reports that belong to no topic, read together


class Judged(NamedTuple):
    """One telling with what was held of it.

    Args:
        document: corpus and id of the document; invented ones have one a sentence.
    """

    document: str
    features: tuple[int, ...]
    is_right: bool


def read_corpus(data: Path) -> list[Judged]:
    """Return the judged tellings that may be trained on."""
    own = [one for one in read_marked_tellings(read_practice()) if one.is_right]
    return [*read_judged(data), *own]


def train_trust(judged: Sequence[Judged], settings: FieldSettings = SETTINGS) -> bytes:
    """Return the weights file trained on judged tellings."""
    labels = np.array([int(one.is_right) for one in judged], dtype=np.int64)
    rows = feature_rows([one.features for one in judged])
    return train_field(Examples(rows, np.arange(len(judged)), labels), LABELS, settings)


def read_judged(data: Path, path: Path = JUDGED) -> Iterator[Judged]:
    """Yield the tellings of real news that readers judged, of documents not kept aside.

    Args:
        data: folder of corpora.
        path: file of verdicts.
    """
    rows = [row for row in read_lines(path) if not is_kept_aside(row["corpus"], row["document"])]
    verdicts = {_key(row): row for row in rows}
    texts = read_documents(data, {(row["corpus"], row["document"]) for row in rows})
    for corpus, pile in _piles(texts):
        for place, telling, features, names in _tellings(pile):
            where = telling.sentence
            key = (corpus, place, where.start, where.end, telling.act, names)
            row = verdicts.pop(key, None)
            if row is not None:
                yield Judged(f"{corpus}/{place}", features, row["right"])
    for row in verdicts.values():
        if "features" in row:
            document = f"{row['corpus']}/{row['document']}"
            yield Judged(document, tuple(row["features"]), row["right"])


def _key(row: dict[str, Any]) -> tuple[object, ...]:
    return tuple(row[name] for name in ("corpus", "document", "start", "end", "act", "actors"))


def read_marked_tellings(sentences: Iterable[MarkedSentence]) -> Iterator[Judged]:
    """Yield the tellings of invented sentences, right where act and doer are as marked."""
    for at, sentence in enumerate(sentences):
        if sentence.is_aside:
            continue
        raw = RawReport(content_id("report", str(at)), str(at), "record", sentence.text, _DAY)
        for reading, told, cast in tellings_of([raw]):
            for telling in told:
                names = [name for one in telling.actors for name in cast.names(one)]
                is_right = any(
                    gold.act == telling.act and is_doer(sentence, gold, names)
                    for gold in sentence.moves
                )
                yield Judged(f"own/{at}", hashed_features(reading, telling), is_right)


_DAY = Stated(published="2020-05-05")  # invented sentences have none; times need one


def actors_key(names: Iterable[str]) -> int:
    """Return a number for the actors of a move, whose names are words of a publisher."""
    return crc32("\0".join(sorted(names)).encode())


def _piles(
    texts: dict[tuple[str, str], dict[str, Any]],
) -> Iterator[tuple[str, list[RawReport]]]:
    by_corpus: dict[str, list[RawReport]] = defaultdict(list)
    for (corpus, document), row in sorted(texts.items(), key=lambda one: _by_day(*one)):
        stated = Stated(
            title=row.get("title") or None,
            published=str(row["date"])[:10],
            publisher=row.get("publisher") or row.get("source") or None,
        )
        report = RawReport(f"report-{document}", document, "record", row["text"], stated)
        by_corpus[corpus].append(report)
    for corpus, reports in by_corpus.items():
        size = len(reports) if corpus.startswith("t17/") else _PILE
        for start in range(0, len(reports), size):
            yield corpus, reports[start : start + size]


def _by_day(place: tuple[str, str], row: dict[str, Any]) -> tuple[str, str, str]:
    return place[0], str(row["date"]), place[1]


def _tellings(
    pile: Sequence[RawReport],
) -> Iterator[tuple[str, Telling, tuple[int, ...], int]]:
    files = {raw.id: raw.file for raw in pile}
    for reading, told, cast in tellings_of(pile):
        for telling in told:
            key = actors_key(_name(cast, one) for one in telling.actors)
            features = hashed_features(reading, telling)
            yield files[reading.analysis.report.id], telling, features, key


def _name(cast: Cast, actor: str) -> str:
    return next(iter(cast.names(actor)), "")
