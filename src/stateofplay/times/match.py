"""Find where another report puts on the calendar what an undated report tells as its news.

Reads     the news of one undated report, and the placements of all other reports
Writes    matches, best first
Method    a rare name of the news (in few independent texts) leads to the clauses that hold it; a
          clause is the same happening when it shares enough words with one news sentence, or
          enough rare words with the news as a whole
Cost      linear in the placements that share a rare name; an index leads to them
Limits    two happenings of one kind at one rare place are one to this stage; words such as "again"
          or "second" in the news keep it from guessing
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from stateofplay.model.interval import When
from stateofplay.times.own_news import News, NewsSentence
from stateofplay.times.placements import Placement
from stateofplay.times.terms import count_names, figures_in, keys


@dataclass(frozen=True, slots=True)
class MatchConfig:
    """When two tellings are one happening.

    Counts were set on invented piles (a trial, a peace process, a merger) and on random piles of 8
    and 16 reports of T17, a quarter of them undated: 3 of 1,440 undated reports are dated, one of
    them wrongly, by a sentence that two reports print alike; with smaller shares, and titles and
    leads let in as news, 27 of 1,200 were dated and 22 of them wrongly.
    """

    rare_texts: int = 3  # a word in so few independent texts is rare in a small pile ...
    rare_share: float = 0.3  # ... and in so small a part of the texts in a large one
    sentence_words: int = 4  # shared with one news sentence
    sentence_share: float = 0.5  # of the words of the clause
    names: int = 2  # among the shared words; and at least one word that is no name
    scene_rare_words: int = 2  # rare words shared with the news as a whole
    scene_words: int = 6  # words shared with the news as a whole
    scene_share: float = 0.5  # of the words of the clause


MATCH_DEFAULTS = MatchConfig()


@dataclass(frozen=True, slots=True)
class Match:
    """One clause that tells the news of an undated report.

    Args:
        news: the sentence of the undated report.
        shared: the shared words as written in the undated report, rarest first.
        score: number of shared words, rare ones twice.
    """

    placement: Placement
    news: NewsSentence
    shared: tuple[str, ...]
    score: int

    @property
    def when(self) -> When:
        """When the happening took place."""
        return self.placement.when


class Matcher:
    """Looks up the clauses of a pile by the rare names in them.

    Args:
        placements: of all reports.
        n_texts: independent texts in the pile.
        df: in how many of them each word stands.
    """

    def __init__(
        self,
        placements: Iterable[Placement],
        n_texts: int,
        df: Mapping[str, int],
        *,
        config: MatchConfig = MATCH_DEFAULTS,
    ) -> None:
        self._config = config
        self._df = df
        self._rare = max(config.rare_texts, int(config.rare_share * n_texts))
        self._by_name: dict[str, list[Placement]] = defaultdict(list)
        for placement in placements:
            if placement.is_near:  # another report's own news: see `twins`
                continue
            for term in {t.key for t in placement.terms if t.is_name and self._is_rare(t.key)}:
                self._by_name[term].append(placement)

    def find(self, news: News, apart_from: frozenset[str]) -> list[Match]:
        """Return the clauses that tell this news, best first.

        Args:
            news: of the undated report.
            apart_from: ids of reports not to look in: its own, and its copies.
        """
        found = []
        for sentence in news.sentences:
            if sentence.is_again or sentence.near is None:
                continue
            for placement in self._candidates(sentence, apart_from):
                match = self._match(placement, sentence, news)
                if match is not None:
                    found.append(match)
        return sorted(found, key=_by_score)

    def _is_rare(self, key: str) -> bool:
        return self._df[key] <= self._rare

    def _candidates(self, sentence: NewsSentence, apart_from: frozenset[str]) -> list[Placement]:
        found: dict[tuple[str, int, int], Placement] = {}
        for term in sentence.terms:
            if not term.is_name:
                continue
            for placement in self._by_name.get(term.key, ()):
                span = placement.mention.span
                if span.report not in apart_from:
                    found[span.report, span.start, span.end] = placement
        return list(found.values())

    def _match(self, placement: Placement, sentence: NewsSentence, news: News) -> Match | None:
        if _differ(figures_in(placement.terms), figures_in(sentence.terms)):
            return None
        clause = placement.words
        told = keys(sentence.terms)
        near, wide = clause & told, clause & news.words
        is_sentence = self._is_same_sentence(near, clause, sentence)
        is_scene = not is_sentence and self._is_same_scene(wide, placement)
        if not (is_sentence or is_scene):
            return None
        n_rare = sum(self._is_rare(key) for key in wide)
        shared = sorted(wide if is_scene else near, key=lambda key: (self._df[key], key))
        return Match(placement, sentence, _written(shared, placement), len(shared) + n_rare)

    def _is_same_sentence(self, near: Set[str], clause: Set[str], sentence: NewsSentence) -> bool:
        config = self._config
        has_deed = any(t.key in near and not t.is_name for t in sentence.terms)
        return (
            has_deed
            and len(near) >= config.sentence_words
            and len(near) >= config.sentence_share * len(clause)
            and count_names(sentence.terms, near) >= config.names
        )

    def _is_same_scene(self, wide: Set[str], placement: Placement) -> bool:
        config = self._config
        shared = [term for term in placement.terms if term.key in wide]
        rare = {term.key: term.is_name for term in shared if self._is_rare(term.key)}
        return (
            len(rare) >= config.scene_rare_words
            and not all(rare.values())
            and len(wide) >= config.scene_words
            and len(wide) >= config.scene_share * len(placement.words)
            and count_names(placement.terms, wide) >= config.names
        )


def _differ(left: Set[str], right: Set[str]) -> bool:
    """Return whether both give figures and each gives one that the other does not."""
    return bool(left - right) and bool(right - left)


def _written(shared: Sequence[str], placement: Placement) -> tuple[str, ...]:
    forms: Mapping[str, str] = {term.key: term.written for term in reversed(placement.terms)}
    return tuple(re.sub(r"['’]s?$", "", forms[key]) for key in shared)


def _by_score(match: Match) -> tuple[int, int, str, int, int]:
    span = match.placement.mention.span
    return -match.score, match.when.n_days, span.report, span.start, match.news.sentence.index
