"""Different figures for one thing.

Reads     analyses
Writes    differences of kind `figure`
Method    figures of one unit meet through the rare words around them; they count one thing when the
          sentences overlap, the words right beside the figures too, neither sentence holds both
          numbers, and nothing can have changed between their reports
Cost      figures times candidates: a word in too many figures finds no pair
Limits    figures without a counted thing; a corrected toll of a later day is change, not difference
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.numbers import Figure, figures_agree, find_figures
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Side
from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import act_stem, compared_words
from stateofplay.text.tokens import STOP_WORDS, Word, find_words

_BESIDE = 2  # words of matter looked at on either side of a figure
_N_KEYS = 6  # rarest words around a figure that look for others


@dataclass(frozen=True, slots=True)
class _Use:
    """A figure where it stands.

    Args:
        words: of the sentence, without the figure, in a form that compares.
        beside: of the two words of matter on either side of the figure, likewise.
        values: every number of this unit in the sentence.
        times: values of the resolved times of the sentence that lie well before the report.
        negated: whether the sentence says "not" or "no".
    """

    figure: Figure
    span: Span
    printed: str
    words: frozenset[str]
    beside: frozenset[str]
    values: frozenset[float]
    times: frozenset[str]
    published: When | None
    negated: bool


def find_figure_differences(
    analyses: Sequence[Analysis], rarity: Rarity, config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield the differences of kind `figure`, in order of their first span."""
    uses = sorted((use for a in analyses for use in _uses(a, config)), key=lambda use: use.span)
    index = _index(uses, rarity)
    taken: set[int] = set()
    for place, use in enumerate(uses):
        if place in taken:
            continue
        same = [
            other
            for other in sorted(_candidates(use, index, rarity, config))
            if other > place
            and other not in taken
            and _count_one_thing(use, uses[other], rarity, config)
        ]
        if any(not _agree(use, uses[other], config) for other in same):
            taken |= {place, *same}
            yield _difference([use, *(uses[other] for other in same)])


def _uses(analysis: Analysis, config: DifferencesConfig) -> Iterator[_Use]:
    report = analysis.report
    published = report.published.when if report.published else None
    settled = {
        t.span: t.when.value
        for t in analysis.times
        if t.when is not None and _is_settled(t.when, published, config)
    }
    for sentence in analysis.sentences:
        span = sentence.span
        if sentence.role != "body":
            continue
        words = list(find_words(report.text, span.start, span.end))
        timed = [t for t in analysis.times if span.covers(t.span)]
        bare = [w for w in words if not any(t.span.start <= w.start < t.span.end for t in timed)]
        figures = list(find_figures(report.text, words))
        for figure in figures:
            if any(t.span.start < figure.end and figure.start < t.span.end for t in timed):
                continue
            before = [w for w in bare if w.end <= figure.start]
            after = [w for w in bare if w.start >= figure.end]
            at = Span(report.id, figure.start, figure.end)
            yield _Use(
                figure,
                at,
                " ".join(report.exact(at).split()),
                frozenset(compared_words(before + after)),
                frozenset(_matter(before)[-_BESIDE:] + _matter(after)[:_BESIDE]),
                frozenset(one.value for one in figures if one.unit == figure.unit),
                frozenset(settled[t.span] for t in timed if t.span in settled),
                published,
                any(word.fold in ("not", "no", "never") for word in words),
            )


def _matter(words: Sequence[Word]) -> list[str]:
    return [act_stem(word.fold) for word in words if word.fold not in STOP_WORDS]


def _is_settled(when: When, published: When | None, config: DifferencesConfig) -> bool:
    return published is None or (published.start - when.end).days > config.min_settled_days


def _index(uses: Sequence[_Use], rarity: Rarity) -> Mapping[tuple[str, str], list[int]]:
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, use in enumerate(uses):
        for word in _rarest(use, rarity):
            index[use.figure.unit, word].append(place)
    return index


def _rarest(use: _Use, rarity: Rarity) -> list[str]:
    return sorted(use.words, key=lambda word: (-rarity.weight(word), word))[:_N_KEYS]


def _candidates(
    use: _Use,
    index: Mapping[tuple[str, str], list[int]],
    rarity: Rarity,
    config: DifferencesConfig,
) -> set[int]:
    found: set[int] = set()
    for word in _rarest(use, rarity):
        places = index.get((use.figure.unit, word), ())
        if len(places) <= config.max_posting:
            found.update(places)
    return found


def _count_one_thing(left: _Use, right: _Use, rarity: Rarity, config: DifferencesConfig) -> bool:
    if left.span.report == right.span.report or left.negated != right.negated:
        return False
    if left.figure.modifiers != right.figure.modifiers or not _same_time(left, right, config):
        return False
    if left.values & right.values and left.figure.value != right.figure.value:
        return False  # one sentence holds both numbers: they count two things
    if len(left.words & right.words) < config.min_shared_words:
        return False
    if len(left.beside & right.beside) < config.min_neighbours:
        return False
    return rarity.overlap(left.words, right.words) >= config.min_same_count


def _same_time(left: _Use, right: _Use, config: DifferencesConfig) -> bool:
    """Return whether nothing can have changed between the two."""
    if left.times & right.times:
        return True
    if left.published is None or right.published is None:
        return False
    first, last = sorted((left.published, right.published), key=lambda when: when.end)
    return (last.end - first.start).days <= config.max_days_apart


def _agree(left: _Use, right: _Use, config: DifferencesConfig) -> bool:
    return figures_agree(left.figure, right.figure, config.tolerance)


def _difference(uses: Sequence[_Use]) -> Difference:
    by_value: dict[float, list[_Use]] = defaultdict(list)
    for use in uses:
        by_value[use.figure.value].append(use)
    sides = tuple(
        Side(same[0].printed, tuple(sorted(use.span for use in same)))
        for _, same in sorted(by_value.items(), key=lambda item: (-len(item[1]), item[0]))
    )
    return Difference("figure", " / ".join(side.value for side in sides), sides)
