"""What the dispute is about, in words that the pile uses.

Reads     moves and analyses
Writes    issues, and the issue of each move
Method    noun phrases are runs of words between an article or preposition and a closed-class word
          or mark; their ends of one to three words are candidates. A candidate names an issue when
          it recurs as the object of acts, in sentences of two reports that are no copies of one
          another. The longer phrase wins where it makes up most of the shorter one ("peace treaty"
          over "treaty"); a single word must stand behind an article. Names, times, words of
          procedure, place and measure name no issue. A move is about the issue named first in its
          content
Source    C-value (Frantzi et al. 2000) for nested phrases, as a plain share
Cost      linear in the words of the pile
Limits    singular and plural are merged by stem; two names of one issue stay two issues
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Issue, Move
from stateofplay.model.ids import content_id
from stateofplay.model.span import Span
from stateofplay.text.languages.en.issue_words import COMPARATIVES, PROCEDURE
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from stateofplay.text.languages.en.verbs import PARTICIPLE, PAST
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

Phrase = tuple[str, ...]  # stems

_OPENERS = frozenset(
    """the a an this that these those its their his her our any all some no both two three four
    of on over about for with from in into by against""".split()
)
_CLOSERS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | {"to", "not"}
_ENDS = _CLOSERS | _OPENERS
_MAX_WORDS = 3
_MIN_LETTERS = 3  # of a stem: "men", "tax"; shorter ones are units and scraps


@dataclass(frozen=True, slots=True)
class IssueConfig:
    """When a phrase names an issue; chosen by reading the issues of a dozen piles."""

    max_issues: int = 6  # told at most, those that most acts are about
    min_moves: int = 2  # acts that are about it
    min_reports: int = 2  # in small piles; one report alone names no issue
    own_share: float = 0.5  # of the shorter phrase's places that the longer one makes up
    min_tellings: int = 2  # of an act whose own words name no issue: then its sentences may
    told_share: float = 0.5  # of those sentences that name it, copies counted once


DEFAULTS = IssueConfig()


@dataclass(frozen=True, slots=True)
class _Chunk:
    phrase: Phrase
    span: Span
    is_definite: bool  # an article or possessive opens it


def name_issues(
    moves: Sequence[Move], analyses: Sequence[Analysis], *, config: IssueConfig = DEFAULTS
) -> tuple[tuple[Issue, ...], dict[str, str]]:
    """Return the issues, most told first, and the id of the issue of each move that has one.

    Args:
        moves: of the pile.
        analyses: of the pile, any order.
        config: when a phrase names an issue.
    """
    chunks = [chunk for a in sorted(analyses, key=lambda a: a.report.id) for chunk in _chunks(a)]
    by_report: dict[Phrase, set[str]] = defaultdict(set)
    names: set[Phrase] = set()
    for chunk in chunks:
        for phrase in _ends(chunk.phrase):
            if len(phrase) > 1 or (chunk.is_definite and phrase == chunk.phrase):
                names.add(phrase)
    texts = {analysis.report.id: analysis.report.text for analysis in analyses}
    contents = {move.id: _stems(_about(move, texts)) for move in moves}
    n_moves: Counter[Phrase] = Counter()
    for move in moves:
        phrases = _grams(contents[move.id]) & names
        told = _tellings(move, texts) if phrases else ()
        for phrase in phrases:
            n_moves[phrase] += _weight(move)
            by_report[phrase].update(report for report, grams in told if phrase in grams)
    needed = min(config.min_reports, len(analyses))
    fit = {
        phrase: n_moves[phrase] * len(by_report[phrase])
        for phrase in n_moves
        if len(by_report[phrase]) >= needed and _can_name(phrase)
    }
    kept = _told_of(_without_nested(fit, n_moves, config), contents, moves, config)
    about = Counter(_assign(kept, contents, moves).values())
    ranked = [kept[place] for place in sorted(range(len(kept)), key=lambda p: (-about[p], p))]
    issues = _issues(ranked, chunks, analyses)
    assigned = _assign(ranked, contents, moves)
    for move in moves:
        if move.id not in assigned and len(move.evidence) >= config.min_tellings:
            place = _told_with(ranked, _tellings(move, texts), config)
            if place is not None:
                assigned[move.id] = place
    return issues, {move: issues[place].id for move, place in assigned.items()}


_NO_ISSUE_STEMS = frozenset(stem(word) for word in PROCEDURE | COMPARATIVES)
_NO_NOUNS = ("ing", "est", "ous", "ful", "able", "ible")  # endings of gerunds and adjectives


def _can_name(phrase: Phrase) -> bool:
    last = phrase[-1]
    return last not in _NO_ISSUE_STEMS and len(last) >= _MIN_LETTERS


def _tellings(move: Move, texts: Mapping[str, str]) -> list[tuple[str, set[Phrase]]]:
    """Return the reports that tell a move, copies of one sentence but once, and its phrases."""
    found: dict[str, str] = {}
    for span in sorted(move.evidence):
        sentence = " ".join(texts.get(span.report, "")[span.start : span.end].split())
        found.setdefault(sentence, span.report)
    return [(report, _grams(_stems(sentence))) for sentence, report in found.items()]


def _told_with(
    ranked: Sequence[Phrase], told: Sequence[tuple[str, set[Phrase]]], config: IssueConfig
) -> int | None:
    """Return the issue that most sentences of an act name, the first among equals."""
    counts = [sum(phrase in grams for _, grams in told) for phrase in ranked]
    most = max(counts, default=0)
    is_enough = most >= config.min_tellings and most >= config.told_share * len(told)
    return counts.index(most) if is_enough else None


def _chunks(analysis: Analysis) -> Iterator[_Chunk]:
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
        run: list[Word] = []
        opened, is_definite = False, False
        for place, word in enumerate(words):
            while at < len(taken) and taken[at][1] <= word.start:
                at += 1
            is_taken = at < len(taken) and taken[at][0] < word.end
            gap = text[words[place - 1].end : word.start].strip() if place else "."
            if gap or is_taken or word.fold in _ENDS:
                # "new" of "the new Arland" is no noun: a name closes no phrase
                yield from _closed([] if is_taken and not gap else run, opened, report, is_definite)
                run = []
                opened = word.fold in _OPENERS or (
                    is_taken and word.end - word.start > len(word.fold)
                )
                is_definite = opened and word.fold not in PREPOSITIONS
            if not is_taken and _is_plain(text, word):
                run.append(word)
        yield from _closed(run, opened, report, is_definite)


def _is_plain(text: str, word: Word) -> bool:
    if word.fold in STOP_WORDS:
        return False
    written = text[word.start : word.end]
    return written.islower() and written.replace("-", "").isalpha()


def _closed(run: Sequence[Word], opened: bool, report: str, is_definite: bool) -> Iterator[_Chunk]:
    if run and opened and not _is_verbal(run[-1].fold):
        words = run[-_MAX_WORDS:]
        yield _Chunk(
            tuple(stem(w.fold) for w in words),
            Span(report, words[0].start, words[-1].end),
            is_definite,
        )


def _is_verbal(fold: str) -> bool:
    """Return whether a word ends no noun phrase: a participle, an adverb, an adjective."""
    return fold in PAST or fold in PARTICIPLE or fold.endswith(("ed", "ly", *_NO_NOUNS))


def _ends(phrase: Phrase) -> Iterator[Phrase]:
    for start in range(len(phrase)):
        yield phrase[start:]


def _about(move: Move, texts: Mapping[str, str]) -> str:
    """Return the words that tell what a move is about: its content and its condition."""
    if move.condition is None:
        return move.content
    condition = texts.get(move.condition.report, "")[move.condition.start : move.condition.end]
    return f"{move.content}; {condition}"


def _stems(content: str) -> tuple[str, ...]:
    """Return the stems of the words; capitals, which belong to names, match no phrase."""
    return tuple(
        stem(w.fold) if _is_plain(content, w) else w.fold.title() for w in find_words(content)
    )


def _grams(stems: Sequence[str]) -> set[Phrase]:
    return {
        tuple(stems[start : start + n])
        for n in range(1, _MAX_WORDS + 1)
        for start in range(len(stems) - n + 1)
    }


def _without_nested(
    fit: dict[Phrase, int], n_moves: Counter[Phrase], config: IssueConfig
) -> list[Phrase]:
    """Drop a phrase that mostly stands inside a longer one, and a longer one that seldom stands."""
    kept = set(fit)
    for phrase in sorted(fit, key=lambda p: (-len(p), p)):
        for shorter in (p for p in _parts(phrase) if p in kept and phrase in kept):
            if n_moves[phrase] >= config.own_share * n_moves[shorter]:
                kept.discard(shorter)
            elif shorter == phrase[-len(shorter) :]:
                kept.discard(phrase)
    return sorted(kept, key=lambda p: (-fit[p], p))


def _told_of(
    ranked: list[Phrase],
    contents: dict[str, tuple[str, ...]],
    moves: Sequence[Move],
    config: IssueConfig,
) -> list[Phrase]:
    """Drop what acts only mention: an issue is what enough of them are about, before all else."""
    while True:
        about: Counter[int] = Counter()
        assigned = _assign(ranked, contents, moves)
        for move in moves:
            if move.id in assigned:
                about[assigned[move.id]] += _weight(move)
        kept = [p for place, p in enumerate(ranked) if about[place] >= config.min_moves]
        if len(kept) == len(ranked):
            return kept[: config.max_issues]
        ranked = kept


def _weight(move: Move) -> int:
    """Return 2 for an act that several reports tell: it counts as much as two told once."""
    return min(2, len({span.report for span in move.evidence}))


def _parts(phrase: Phrase) -> Iterator[Phrase]:
    for n in range(1, len(phrase)):
        for start in range(len(phrase) - n + 1):
            yield phrase[start : start + n]


def _issues(
    kept: Sequence[Phrase], chunks: Sequence[_Chunk], analyses: Sequence[Analysis]
) -> tuple[Issue, ...]:
    texts = {analysis.report.id: analysis.report.text for analysis in analyses}
    written: dict[Phrase, Counter[str]] = defaultdict(Counter)
    first: dict[Phrase, dict[str, Span]] = defaultdict(dict)
    wanted = set(kept)
    for chunk in chunks:
        for phrase in set(_ends(chunk.phrase)) & wanted:
            span = _tail(texts[chunk.span.report], chunk.span, len(phrase))
            written[phrase][texts[span.report][span.start : span.end]] += 1
            first[phrase].setdefault(span.report, span)
    issues = []
    for phrase in kept:
        name = min(written[phrase], key=lambda form: (-written[phrase][form], form))
        spans = tuple(span for _, span in sorted(first[phrase].items()))
        issues.append(Issue(content_id("issue", name), name, spans))
    return tuple(issues)


def _tail(text: str, span: Span, n_words: int) -> Span:
    words = list(find_words(text, span.start, span.end))
    return Span(span.report, words[-n_words].start, span.end)


def _assign(
    kept: Sequence[Phrase], contents: dict[str, tuple[str, ...]], moves: Sequence[Move]
) -> dict[str, int]:
    """Return the place among the kept phrases of the one that a content names first."""
    found: dict[str, int] = {}
    ranks = {phrase: rank for rank, phrase in enumerate(kept)}
    lengths = sorted({len(phrase) for phrase in kept}, reverse=True)
    for move in moves:
        stems = contents[move.id]
        named = (
            ranks[phrase]
            for start in range(len(stems))
            for n in lengths  # the longer phrase before the shorter one
            if (phrase := stems[start : start + n]) in ranks and len(phrase) == n
        )
        rank = next(named, None)
        if rank is not None:
            found[move.id] = rank
    return found
