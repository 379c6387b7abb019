"""Different figures for one thing.

Reads     analyses
Writes    differences of kind `figure`
Method    figures of one unit meet through the rare words around them; they count one thing when the
          sentences overlap, the words right beside the figures too, neither sentence holds both
          numbers, and nothing can have changed between their reports. Figures of how things stand
          ("people live there") may be months apart; those of events may not
Cost      figures times candidates: a word in too many figures finds no pair
Limits    figures without a counted thing; a corrected toll of a later day is change, not difference
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.differences.around import words_around
from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.numbers import Figure, figures_agree, find_figures
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Side
from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.text.inside import mentions_inside
from stateofplay.text.languages.en.standing import HEADCOUNTS, STANDING
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import act_stem, compared_words
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

_BESIDE = 2  # words of matter looked at on either side of a figure
_STATE_REACH = 3  # words on either side of a figure among which a verb of standing is its own
_HEADCOUNTS = frozenset(stem(noun) for noun in HEADCOUNTS)
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
        state: stem of the verb beside it that tells how things stand, `None` for an event.
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
    state: str | None


def find_figure_differences(
    analyses: Sequence[Analysis], rarity: Rarity, config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield the differences of kind `figure`, in order of their first span."""
    by_id = {analysis.report.id: analysis for analysis in analyses}
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
            yield _difference([use, *(uses[other] for other in same)], by_id)


def _uses(analysis: Analysis, config: DifferencesConfig) -> Iterator[_Use]:
    report = analysis.report
    published = report.published.when if report.published else None
    settled = {
        t.span: t.when.value
        for t in analysis.times
        if t.when is not None and _is_settled(t.when, published, config)
    }
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for sentence, timed in zip(analysis.sentences, of_sentence, strict=True):
        span = sentence.span
        if sentence.role != "body":
            continue
        words = list(find_words(report.text, span.start, span.end))
        figures = list(find_figures(report.text, words))
        if not figures:
            continue
        bare = [w for w in words if not any(t.span.start <= w.start < t.span.end for t in timed)]
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
                _state(figure, before, after),
            )


def _state(figure: Figure, before: Sequence[Word], after: Sequence[Word]) -> str | None:
    """Return the stem of the verb of standing beside a figure: "19,000 people live", "has 12"."""
    beside = [word.fold for word in [*before[-_STATE_REACH:], *after[:_STATE_REACH]]]
    if before and before[-1].fold in ("has", "have") and figure.unit in _HEADCOUNTS:
        return "have"
    return next((act_stem(fold) for fold in beside if fold in STANDING), None)


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
    are_standing = _are_standing(left, right)
    needed = config.min_standing_words if are_standing else config.min_shared_words
    if len(left.words & right.words) < needed:
        return False
    if len(left.beside & right.beside) < config.min_neighbours:
        return False
    return rarity.overlap(left.words, right.words) >= config.min_same_count


def _are_standing(left: _Use, right: _Use) -> bool:
    return left.state is not None and left.state == right.state


def _same_time(left: _Use, right: _Use, config: DifferencesConfig) -> bool:
    """Return whether nothing can have changed between the two."""
    if left.times & right.times:
        return True
    if left.published is None or right.published is None:
        return False
    first, last = sorted((left.published, right.published), key=lambda when: when.end)
    n_days = (last.end - first.start).days
    return n_days <= (
        config.max_standing_days if _are_standing(left, right) else config.max_days_apart
    )


def _agree(left: _Use, right: _Use, config: DifferencesConfig) -> bool:
    if _are_standing(left, right):  # what stands changes a little within a year
        low, high = sorted((left.figure.value, right.figure.value))
        if high - low <= config.tolerance * high:
            return True
    return figures_agree(left.figure, right.figure, config.tolerance)


def _difference(uses: Sequence[_Use], analyses: Mapping[str, Analysis]) -> Difference:
    by_value: dict[float, list[_Use]] = defaultdict(list)
    for use in uses:
        by_value[use.figure.value].append(use)
    sides = tuple(
        Side(same[0].printed, tuple(sorted(use.span for use in same)))
        for _, same in sorted(by_value.items(), key=lambda item: (-len(item[1]), item[0]))
    )
    about = words_around(sides[0].evidence[0], [side.value for side in sides], analyses)
    return Difference("figure", about, sides)
