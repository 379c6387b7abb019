"""What the dispute is about, in words that the pile uses.

Reads     moves, analyses, actors
Writes    issues, and the issue of each move
Method    noun phrases (`issue_phrases`) and the matters that words tell (`matters`) are candidates.
          One names an issue when it recurs as the object of acts, in sentences of two reports that
          are no copies of one another. The longer phrase wins where it makes up most of the shorter
          one ("peace treaty" over "treaty"); a single word must stand behind an article. Names,
          words that stand for actors, times, words of procedure, place and measure name no issue.
          A move is about the issue named first in its content. What is left over is about a smaller
          issue where its words stand in two reports, else about what its sentence names alone
Source    C-value (Frantzi et al. 2000) for nested phrases, as a plain share
Cost      linear in the words of the pile
Limits    singular and plural are merged by stem; other names of one issue only by the table of
          matters
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Issue, Move
from stateofplay.moves.issue_names import issues_named
from stateofplay.moves.issue_phrases import (
    MAX_WORDS,
    Chunk,
    Phrase,
    ends_of,
    find_chunks,
    phrases_of,
    stems_of,
)
from stateofplay.moves.matters import TALKING_MARK, is_done_to, is_matter, stands_alone, surely
from stateofplay.text.languages.en.issue_words import COMPARATIVES, DOINGS, PROCEDURE
from stateofplay.text.tokens import find_words, stem

_PASSIVE = frozenset("Be Been Being Was Were Is Are".split())  # as stop words stand among stems
_NEAR_WORDS = 3  # from such a word to what is done
_MIN_LETTERS = 3  # of a stem: "men", "tax"; shorter ones are units and scraps
_ACTING = frozenset({"person", "organisation", "group"})


@dataclass(frozen=True, slots=True)
class IssueConfig:
    """When a phrase names an issue; chosen by reading the issues of a dozen piles."""

    max_issues: int = 8  # of those that several acts are about
    max_small: int = 8  # of those that one act is about
    min_moves: int = 2  # acts that are about it
    min_reports: int = 2  # in small piles; one report alone names no issue
    own_share: float = 0.5  # of the shorter phrase's places that the longer one makes up
    min_tellings: int = 2  # of an act whose own words name no issue: then its sentences may
    told_share: float = 0.5  # of those sentences that name it, copies counted once


DEFAULTS = IssueConfig()


def name_issues(
    moves: Sequence[Move],
    analyses: Sequence[Analysis],
    actors: Sequence[Actor] = (),
    *,
    config: IssueConfig = DEFAULTS,
) -> tuple[tuple[Issue, ...], dict[str, str]]:
    """Return the issues, most told first, and the id of the issue of each move that has one.

    Args:
        moves: of the pile.
        analyses: of the pile, any order.
        actors: of the pile; what they are called names no issue.
        config: when a phrase names an issue.
    """
    chunks = [c for a in sorted(analyses, key=lambda a: a.report.id) for c in find_chunks(a)]
    pile = _Pile(moves, analyses, chunks, _actor_words(analyses, actors, chunks), config)
    ranked = pile.ranked()
    issues = issues_named(ranked, chunks, pile.texts, pile.told_in(ranked))
    assigned = pile.assigned(ranked)
    cited = tuple(issue for issue in issues if issue.evidence)  # no name without its place
    kept = {issue.id for issue in cited}
    of = {move: issues[place].id for move, place in assigned.items()}
    return cited, {move: issue for move, issue in of.items() if issue in kept}


def _actor_words(
    analyses: Sequence[Analysis], actors: Sequence[Actor], chunks: Sequence[Chunk]
) -> frozenset[str]:
    """Return stems of words that stand for actors more often than for anything else."""
    n: Counter[str] = Counter()
    for actor in actors:
        if actor.kind in _ACTING:
            for alias in actor.aliases:
                words = [word.fold for word in find_words(alias.name)]
                n[stem(words[-1]) if words else ""] += max(alias.n, 1)
    for analysis in analyses:
        for mention in analysis.mentions:
            if mention.form in ("role", "noun"):
                words = [w.fold for w in find_words(analysis.report.exact(mention.span))]
                n[stem(words[-1]) if words else ""] += 1
    plain = Counter(chunk.phrase[-1] for chunk in chunks)
    return frozenset(one for one, times in n.items() if times >= plain[one])


class _Pile:
    """The moves of a pile and the phrases that may name what they are about."""

    def __init__(
        self,
        moves: Sequence[Move],
        analyses: Sequence[Analysis],
        chunks: Sequence[Chunk],
        actor_words: Collection[str],
        config: IssueConfig,
    ) -> None:
        self.texts = {analysis.report.id: analysis.report.text for analysis in analyses}
        self._moves = moves
        self._config = config
        self._actor_words = actor_words
        self._needed = min(config.min_reports, len(analyses))
        self._contents = {move.id: stems_of(_about(move, self.texts)) for move in moves}
        self._names = _names(chunks)
        self._lines: dict[Phrase, dict[int, str]] = defaultdict(dict)
        for chunk in chunks:
            for phrase in ends_of(chunk.phrase):
                self._lines[phrase].setdefault(chunk.line, chunk.span.report)

    def ranked(self) -> list[Phrase]:
        """Return the phrases that name an issue, those that most acts are about first."""
        kept = self._main()
        if self._merge_heads(kept):
            kept = self._main()
        kept += self._small(kept)
        kept += self._talks(kept)
        about = Counter(self.assigned(kept).values())
        return [kept[place] for place in sorted(range(len(kept)), key=lambda p: (-about[p], p))]

    def assigned(self, ranked: Sequence[Phrase]) -> dict[str, int]:
        """Return the place among the phrases of the one that each move is about."""
        found = _assign(ranked, self._contents, self._moves)
        for move in self._moves:
            if move.id not in found and len(move.evidence) >= self._config.min_tellings:
                place = _told_with(ranked, _tellings(move, self.texts), self._config)
                if place is not None:
                    found[move.id] = place
        return found

    def told_in(self, ranked: Sequence[Phrase]) -> dict[Phrase, list[Move]]:
        """Return the moves whose own words are about each phrase."""
        found: dict[Phrase, list[Move]] = defaultdict(list)
        assigned = _assign(ranked, self._contents, self._moves)
        for move in self._moves:
            if move.id in assigned:
                found[ranked[assigned[move.id]]].append(move)
        return found

    def _main(self) -> list[Phrase]:
        n_moves: Counter[Phrase] = Counter()
        by_report: dict[Phrase, set[str]] = defaultdict(set)
        for move in self._moves:
            phrases = self._phrases(move)
            told = _tellings(move, self.texts) if phrases else ()
            for phrase in phrases:
                n_moves[phrase] += _weight(move)
                by_report[phrase].update(report for report, grams in told if phrase in grams)
        fit = {
            phrase: n_moves[phrase] * len(by_report[phrase])
            for phrase in n_moves
            if len(by_report[phrase]) >= self._needed and self._can_name(phrase)
        }
        ranked = _without_nested(fit, n_moves, self._config)
        return _told_of(ranked, self._contents, self._moves, self._config)

    def _merge_heads(self, kept: Sequence[Phrase]) -> bool:
        """Read "the treaty" as the one longer phrase that ends in it, unless another word does."""
        longer: dict[Phrase, list[Phrase]] = defaultdict(list)
        for phrase in kept:
            if len(phrase) > 1 and self._can_name(phrase[-1:]):
                longer[phrase[-1:]].append(phrase)
        wholes = {head[0]: ones[0] for head, ones in longer.items() if len(ones) == 1}
        for move, stems in self._contents.items() if wholes else ():
            self._contents[move] = tuple(_with_wholes(stems, wholes))
        return bool(wholes)

    def _talks(self, kept: Sequence[Phrase]) -> list[Phrase]:
        """Return talks as the last issue where several acts are about nothing else."""
        assigned = _assign(kept, self._contents, self._moves)
        alone = _assign([(TALKING_MARK,)], self._contents, self._moves)
        n = sum(move not in assigned for move in alone)
        return [(TALKING_MARK,)] if n >= self._config.min_moves else []

    def _small(self, kept: Sequence[Phrase]) -> list[Phrase]:
        """Return what else acts are about: words of their own that two reports have."""
        assigned = _assign(kept, self._contents, self._moves)
        heads = {phrase[-1:] for phrase in kept}  # "treaty" beside "peace treaty" is another one
        open_ones = {
            move.id: {
                p
                for p in self._phrases(move)
                if p not in heads
                and self._can_name(p)
                and (stands_alone(p[0]) or self._is_spread(p))
            }
            for move in self._moves
            if move.id not in assigned
        }
        beside = {one for stems in self._contents.values() for one in stems if stands_alone(one)}
        beside -= {phrase[0] for phrase in kept}
        found: list[Phrase] = []
        while len(found) < self._config.max_small:
            n = Counter(phrase for phrases in open_ones.values() for phrase in phrases)
            if not n:
                break
            best = min(n, key=lambda p: (-n[p], -len(p), -len(self._lines[p]), p))
            found.append(best)
            open_ones = {move: some for move, some in open_ones.items() if best not in some}
        # What acts only name beside their own issue; told apart by `issue_packages`.
        found += [(one,) for one in sorted(beside) if (one,) not in found]
        return found[: self._config.max_small]

    def _phrases(self, move: Move) -> set[Phrase]:
        grams = phrases_of(self._contents[move.id])
        return {p for p in grams if p in self._names or (len(p) == 1 and is_matter(p[0]))}

    def _is_spread(self, phrase: Phrase) -> bool:
        lines = self._lines[phrase]
        return len(lines) >= self._needed and len(set(lines.values())) >= self._needed

    def _can_name(self, phrase: Phrase) -> bool:
        last = phrase[-1]
        if is_matter(last):
            return True
        if last in self._actor_words or len(last) < _MIN_LETTERS:
            return False
        return last not in _NO_ISSUE_STEMS or (len(phrase) > 1 and last in _PLACE_STEMS)


def _with_wholes(stems: Sequence[str], wholes: Mapping[str, Phrase]) -> Iterator[str]:
    for place, one in enumerate(stems):
        before = stems[place - 1] if place else ""
        is_alone = not before[:1].islower()  # stop words and names have a capital here
        yield from wholes[one] if one in wholes and is_alone else (one,)


_NO_ISSUE_STEMS = frozenset(stem(word) for word in PROCEDURE | COMPARATIVES)
_DOING_STEMS = frozenset(stem(word) for word in DOINGS)
_PLACE_STEMS = frozenset({"offic"})  # "the head office" is one, "the office" none


def _names(chunks: Sequence[Chunk]) -> set[Phrase]:
    return {
        phrase
        for chunk in chunks
        for phrase in ends_of(chunk.phrase)
        if len(phrase) > 1 or (chunk.is_definite and phrase == chunk.phrase)
    }


def _tellings(move: Move, texts: Mapping[str, str]) -> list[tuple[str, set[Phrase]]]:
    """Return the reports that tell a move, copies of one sentence but once, and its phrases."""
    found: dict[str, str] = {}
    for span in sorted(move.evidence):
        sentence = " ".join(texts.get(span.report, "")[span.start : span.end].split())
        found.setdefault(sentence, span.report)
    return [(report, phrases_of(stems_of(sentence))) for sentence, report in found.items()]


def _told_with(
    ranked: Sequence[Phrase], told: Sequence[tuple[str, set[Phrase]]], config: IssueConfig
) -> int | None:
    """Return the issue that most sentences of an act name, the first among equals."""
    counts = [sum(phrase in grams for _, grams in told) for phrase in ranked]
    most = max(counts, default=0)
    is_enough = most >= config.min_tellings and most >= config.told_share * len(told)
    return counts.index(most) if is_enough else None


def _about(move: Move, texts: Mapping[str, str]) -> str:
    """Return the words that tell what a move is about: its content and its condition."""
    if move.condition is None:
        return move.content
    condition = texts.get(move.condition.report, "")[move.condition.start : move.condition.end]
    return f"{move.content}; {condition}"


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
    contents: Mapping[str, Sequence[str]],
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


def _assign(
    kept: Sequence[Phrase], contents: Mapping[str, Sequence[str]], moves: Sequence[Move]
) -> dict[str, int]:
    """Return the place among the kept phrases of the one that a content names first."""
    ranks = {phrase: rank for rank, phrase in enumerate(kept)}
    found = ((move.id, first_named(ranks, contents[move.id])) for move in moves)
    return {move: rank for move, rank in found if rank is not None}


def first_named(ranks: Mapping[Phrase, int], stems: Sequence[str]) -> int | None:
    """Return the rank of the phrase that stems name first, the longer before the shorter one.

    Words that only may tell a matter name it where it has a rank; that of talks comes last.
    """
    stems = list(stems)
    weak = (TALKING_MARK,)
    done = next((n for n, one in enumerate(stems) if is_done_to(one) and (one,) in ranks), None)
    if done is not None and _PASSIVE.intersection(stems[max(0, done - _NEAR_WORDS) : done]):
        return ranks[stems[done],]  # "those islands would only be handed over"
    for start in range(len(stems)):
        if stems[start] in _DOING_STEMS and stems[start + 1 : start + 2] == ["Of"]:
            thing = first_named(ranks, stems[start + 2 : start + 2 + _NEAR_WORDS + 1])
            if thing is not None:
                return thing
        for n in range(MAX_WORDS, 0, -1):
            phrase = tuple(stems[start : start + n])
            if len(phrase) == n and phrase in ranks and phrase != weak:
                return ranks[phrase]
        matter = surely(stems[start])
        if matter is not None and (matter,) in ranks and (matter,) != weak:
            return ranks[matter,]
    return ranks.get(weak) if any(surely(one) == TALKING_MARK for one in stems) else None
