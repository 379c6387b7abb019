"""Noun phrases of reports, and the words of a text, matters in the place of words for them.

Reads     analyses; any text
Writes    phrases of one to three stems with their place; stems
Method    a noun phrase is a run of words between an article or preposition and a closed-class word
          or mark, without the words that name actors or times. A phrase that tells a matter of the
          table is that matter
Source    noun phrases without a parser as in keyphrase extraction (RAKE, Rose and others 2010)
Cost      linear in the words
Limits    a phrase without article or preposition before it is not seen
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

from stateofplay.model.analysis import Analysis
from stateofplay.model.span import Span
from stateofplay.moves.matters import is_matter, matter_at
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES
from stateofplay.text.languages.en.verbs import PARTICIPLE, PAST
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

Phrase = tuple[str, ...]  # stems
MAX_WORDS = 3

_OPENERS = frozenset(
    """the a an this that these those its their his her our any all some no both two three four
    of on over about for with from in into by against""".split()
)
_CLOSERS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | RELATIVES | {"to", "not", "alone"}
_ENDS = _CLOSERS | _OPENERS
_NO_NOUNS = (
    "ing",
    "est",
    "ous",
    "ful",
    "able",
    "ible",
    "ncial",
    "tional",
    "ical",
    "omic",
    "ific",
)  # endings of gerunds and adjectives


@dataclass(frozen=True, slots=True)
class Chunk:
    """A noun phrase.

    Args:
        phrase: its stems, or the matter it tells.
        span: its words.
        is_definite: whether an article or possessive opens it.
        line: number made from its sentence: copies of one sentence have one.
    """

    phrase: Phrase
    span: Span
    is_definite: bool
    line: int


def find_chunks(analysis: Analysis) -> Iterator[Chunk]:
    """Yield the noun phrases of a report, without the words that name actors or times."""
    text, report = analysis.report.text, analysis.report.id
    taken = sorted(
        (s.start, s.end)
        for s in (*(m.span for m in analysis.mentions if m.form != "pronoun"),
                  *(t.span for t in analysis.times), *(n.span for n in analysis.names if n.is_sure))
    )  # fmt: skip
    at = 0
    for sentence in analysis.sentences:
        words = list(find_words(text, sentence.span.start, sentence.span.end))
        line = crc32(" ".join(w.fold for w in words).encode())
        run: list[Word] = []
        opened, is_definite = False, False
        for place, word in enumerate(words):
            while at < len(taken) and taken[at][1] <= word.start:
                at += 1
            is_taken = at < len(taken) and taken[at][0] < word.end
            gap = text[words[place - 1].end : word.start].strip() if place else "."
            if gap or is_taken or word.fold in _ENDS:
                # "new" of "the new Arland" is no noun: a name closes no phrase
                yield from _closed(
                    [] if is_taken and not gap else run, opened, report, is_definite, line
                )
                run = []
                opened = word.fold in _OPENERS or (
                    is_taken and word.end - word.start > len(word.fold)
                )
                is_definite = opened and word.fold not in PREPOSITIONS
            if not is_taken and _is_plain(text, word):
                run.append(word)
        yield from _closed(run, opened, report, is_definite, line)


def _is_plain(text: str, word: Word) -> bool:
    if word.fold in STOP_WORDS:
        return False
    written = text[word.start : word.end]
    return written.islower() and written.replace("-", "").isalpha()


def _closed(
    run: Sequence[Word], opened: bool, report: str, is_definite: bool, line: int
) -> Iterator[Chunk]:
    if run and opened and not _is_verbal(run[-1].fold):
        words = run[-MAX_WORDS:]
        span = Span(report, words[0].start, words[-1].end)
        yield Chunk(_phrase([word.fold for word in words]), span, is_definite, line)


def _phrase(folds: Sequence[str]) -> Phrase:
    """Return the matter that a phrase tells last, else its stems."""
    told = (matter_at(folds, at) for at in range(len(folds) - 1, -1, -1))
    matter = next((one[0] for one in told if one and is_matter(one[0])), None)
    return (matter,) if matter is not None else tuple(stem(fold) for fold in folds)


def _is_verbal(fold: str) -> bool:
    """Return whether a word ends no noun phrase: a participle, an adverb, an adjective."""
    return fold in PAST or fold in PARTICIPLE or fold.endswith(("ed", "ly", *_NO_NOUNS))


def stems_of(text: str) -> tuple[str, ...]:
    """Return the stems of the words, matters for the words that tell one.

    Capitals, which belong to names, match no phrase; they may tell a matter.
    """
    words = list(find_words(text))
    folds = [word.fold for word in words]
    stems: list[str] = []
    at = 0
    while at < len(words):
        told = matter_at(folds, at)
        if told is not None:
            stems.append(told[0])
            at += told[1]
            continue
        is_plain = _is_plain(text, words[at])
        stems.append(stem(folds[at]) if is_plain else folds[at].title())
        at += 1
    return tuple(stems)


def ends_of(phrase: Phrase) -> Iterator[Phrase]:
    """Yield the phrase and what is left of it when words are taken from its head."""
    for start in range(len(phrase)):
        yield phrase[start:]


def phrases_of(stems: Sequence[str]) -> set[Phrase]:
    """Return all runs of one to three stems."""
    return {
        tuple(stems[start : start + n])
        for n in range(1, MAX_WORDS + 1)
        for start in range(len(stems) - n + 1)
    }
