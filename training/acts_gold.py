"""Sentences whose moves are marked: real news, joined with the texts they stand in, and our own.

Reads     `training/acts/news.jsonl`, places without words; `quotes/polnear` and `timeline/t17` of a
          folder of data, which hold the words; `training/acts/practice.jsonl`, invented sentences
Writes    sentences with their marked predicates, in the order of the file
Method    a document and all its sentences belong to one fifth, by a hash of its name; the first
          fifth is kept aside, for measuring
Cost      that of reading the two corpora once
Limits    one reading a sentence: about one move in five is open to doubt, and marked so
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zlib import crc32

from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS
from stateofplay.text.tokens import find_words
from training.lines import read_lines

Range = tuple[int, int]

NEWS = Path(__file__).with_name("acts") / "news.jsonl"
PRACTICE = NEWS.with_name("practice.jsonl")
_OWN = "own/"
_ASIDE = "aside"
_N_PARTS = 5  # the first is never trained on
_SMALL = frozenset("the a an of and in for on mr ms mrs".split())


@dataclass(frozen=True, slots=True)
class MarkedMove:
    """One annotated move; places count in the text of the document.

    Args:
        act: one of `model.finding.Act`; `None` where only the place is known.
        predicate: the words that tell the act.
        actor: who does it, `None` where the sentence does not tell.
        is_doubtful: whether a second reader might leave it out or call it otherwise.
    """

    act: str | None
    predicate: Range
    actor: Range | None
    recipients: tuple[Range, ...]
    is_negated: bool
    modality: str
    is_doubtful: bool


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """One annotated sentence.

    Args:
        corpus: `polnear/train`, `t17/` with a topic, or `own/` with the set of invented ones.
        document: its id in the corpus; of invented ones the dispute.
        start, end: in the text of the document.
        text: the whole text of the document.
        published: its day, as the corpus tells it.
    """

    corpus: str
    document: str
    start: int
    end: int
    text: str
    published: str
    moves: tuple[MarkedMove, ...]

    @property
    def is_aside(self) -> bool:
        """Whether the document is kept for measuring."""
        if self.corpus.startswith(_OWN):
            return self.corpus == f"{_OWN}{_ASIDE}"
        return is_kept_aside(self.corpus, self.document)


def is_kept_aside(corpus: str, document: str) -> bool:
    """Return whether a document of news is kept for measuring."""
    family = "polnear/train" if corpus == "polnear/dev" else corpus
    return crc32(f"{family}/{document}".encode()) % _N_PARTS == 0


def is_doer(sentence: MarkedSentence, gold: MarkedMove, names: Iterable[str]) -> bool:
    """Return whether one of the ways to write an actor is the one marked, or a part of it.

    Where a pronoun is marked, or no actor, anybody is.
    """
    if gold.actor is None:
        return True
    marked = sentence.text[gold.actor[0] : gold.actor[1]]
    theirs = _words(marked)
    if marked.casefold() in SUBJECT_PRONOUNS or not theirs:
        return True
    return any(ours and (ours <= theirs or theirs <= ours) for ours in map(_words, names))


def _words(name: str) -> frozenset[str]:
    return frozenset(word.fold for word in find_words(name)) - _SMALL


def read_marked(data: Path, path: Path = NEWS) -> list[MarkedSentence]:
    """Return the annotated sentences whose documents are in a folder of data.

    Args:
        data: folder of corpora.
        path: file of places.
    """
    rows = list(read_lines(path))
    found = read_documents(data, {(row["corpus"], row["document"]) for row in rows})
    return [
        _sentence(row, found[row["corpus"], row["document"]])
        for row in rows
        if (row["corpus"], row["document"]) in found
    ]


def read_documents(
    data: Path, wanted: Collection[tuple[str, str]]
) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the documents of a folder of data that are wanted, by corpus and id."""
    return {
        (corpus, str(row["id"])): row
        for corpus in sorted({corpus for corpus, _ in wanted})
        for source in _files(data, corpus)
        for row in read_lines(source)
        if (corpus, str(row["id"])) in wanted
    }


def read_practice(path: Path = PRACTICE) -> list[MarkedSentence]:
    """Return the invented sentences; those of a dispute, where it is told, are one document."""
    return [
        MarkedSentence(
            _OWN + row["set"],
            row.get("dispute", str(at)),
            0,
            len(row["text"]),
            row["text"],
            "",
            tuple(map(_move, row["moves"])),
        )
        for at, row in enumerate(read_lines(path))
    ]


def _files(data: Path, corpus: str) -> list[Path]:
    family, _, part = corpus.partition("/")
    folder = data / "timeline" / "t17" / part if family == "t17" else data / "quotes" / "polnear"
    stem = "articles" if family == "t17" else part
    return sorted(folder.glob(f"{stem}.jsonl*"))


def _sentence(row: dict[str, Any], document: dict[str, Any]) -> MarkedSentence:
    return MarkedSentence(
        row["corpus"],
        row["document"],
        row["start"],
        row["end"],
        document["text"],
        str(document["date"])[:10],
        tuple(map(_move, row["moves"])),
    )


def _move(row: dict[str, Any]) -> MarkedMove:
    return MarkedMove(
        row["act"],
        _range(row["predicate"]),
        _range(row["actor"]) if row.get("actor") else None,
        tuple(map(_range, row.get("recipients", ()))),
        row.get("negated", False),
        row.get("modality", "actual"),
        row["doubt"],
    )


def _range(pair: list[int]) -> Range:
    start, end = pair
    return start, end
