"""Figures where they stand, with what tells whether two of them count one thing.

Reads     one analysis, and the figures of each sentence
Writes    uses, in text order
Method    two figures count one thing when their sentences overlap, the words right beside them too,
          neither sentence holds both numbers, and nothing can have changed between their reports.
          Figures of how things stand ("people live there") may be months apart; those of events
          may not
Cost      linear in the text
Limits    one thing told in other words on every side of the number
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.numbers import Figure, figures_agree
from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.text.inside import mentions_inside
from stateofplay.text.languages.en.quantities import CHANGING
from stateofplay.text.languages.en.standing import HEADCOUNTS, STANDING
from stateofplay.text.rarity import Rarity
from stateofplay.text.sentences import touched_by
from stateofplay.text.similarity import act_stem, compared_words
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

_BESIDE = 2  # words of matter looked at on either side of a figure
_STATE_REACH = 3  # words on either side of a figure among which a verb of standing is its own
_HEADCOUNTS = frozenset(stem(noun) for noun in HEADCOUNTS)


@dataclass(frozen=True, slots=True)
class Use:
    """A figure where it stands.

    Args:
        sentence: place of its sentence in the analysis.
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
    sentence: int
    words: frozenset[str]
    beside: frozenset[str]
    values: frozenset[float]
    times: frozenset[str]
    published: When | None
    negated: bool
    state: str | None


Finder = Callable[[int, Sequence[Word], Sequence[TimeMention]], Iterable[Figure]]


def find_uses(analysis: Analysis, config: DifferencesConfig, finder: Finder) -> Iterator[Use]:
    """Yield the figures of the body of a report.

    Args:
        analysis: of the report.
        config: thresholds.
        finder: returns the figures of a sentence from its place in the analysis, its words, and the
            times told in it.
    """
    report = analysis.report
    published = report.published.when if report.published else None
    settled = {
        t.span: t.when.value
        for t in analysis.times
        if t.when is not None and _is_settled(t.when, published, config)
    }
    of_sentence = mentions_inside(analysis.times, analysis.sentences)
    for place, (sentence, timed) in enumerate(zip(analysis.sentences, of_sentence, strict=True)):
        if sentence.role != "body":
            continue
        words = list(find_words(report.text, sentence.span.start, sentence.span.end))
        figures = list(finder(place, words, timed))
        if not figures:
            continue
        bare = [w for w in words if not any(t.span.start <= w.start < t.span.end for t in timed)]
        for figure in figures:
            before = [w for w in bare if w.end <= figure.start]
            after = [w for w in bare if w.start >= figure.end]
            at = Span(report.id, figure.start, figure.end)
            yield Use(
                figure,
                at,
                " ".join(report.exact(at).split()),
                place,
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


def count_one_thing(left: Use, right: Use, rarity: Rarity, config: DifferencesConfig) -> bool:
    """Return whether two figures of two reports tell one thing, whatever their values."""
    if left.span.report == right.span.report or left.negated != right.negated:
        return False
    if left.figure.modifiers != right.figure.modifiers or not same_time(left, right, config):
        return False
    if left.values & right.values and left.figure.value != right.figure.value:
        return False  # one sentence holds both numbers: they count two things
    needed = config.min_standing_words if are_standing(left, right) else config.min_shared_words
    if len(left.words & right.words) < needed:
        return False
    if len(left.beside & right.beside) < config.min_neighbours:
        return False
    return rarity.overlap(left.words, right.words) >= config.min_same_count


def are_standing(left: Use, right: Use) -> bool:
    """Return whether both figures tell how things stand, by the same verb."""
    return left.state is not None and left.state == right.state


def same_time(left: Use, right: Use, config: DifferencesConfig) -> bool:
    """Return whether nothing can have changed between the two."""
    if left.times & right.times:
        return True
    if left.times and right.times:
        return False  # each names a time of its own
    if left.published is None or right.published is None:
        return False
    first, last = sorted((left.published, right.published), key=lambda when: when.end)
    n_days = (last.end - first.start).days
    return n_days <= (
        config.max_standing_days if are_standing(left, right) else config.max_days_apart
    )


def uses_agree(left: Use, right: Use, config: DifferencesConfig) -> bool:
    """Return whether both figures can be true of one thing."""
    if are_standing(left, right):  # what stands changes a little within a year
        low, high = sorted((left.figure.value, right.figure.value))
        if high - low <= config.tolerance * high:
            return True
    return figures_agree(left.figure, right.figure, config.tolerance)


def tells_rise(span: Span, analysis: Analysis) -> bool:
    """Return whether a sentence tells that its count goes on: "so far", "now"."""
    text = analysis.report.text
    for place in touched_by(span, analysis.sentences):
        sentence = analysis.sentences[place].span
        if any(w.fold in CHANGING for w in find_words(text, sentence.start, sentence.end)):
            return True
    return False
