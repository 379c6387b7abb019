"""The ledger of figures: every quantity, each value told of it, and who says so.

Reads     analyses, copy groups
Writes    figures, those in conflict first, then those told by most texts
Method    two tellings are one figure when their sentences overlap and the words beside the numbers
          too, when both count how things stand with one actor ("employs", "has"), or when one takes
          up the other ("puts the figure at"). Values that cannot both be true are in conflict; a
          count of a later day, or one that is said to go on, replaces an earlier one. A total, and
          one of a list, is no other value of a count. Sentences that share a run of words are one
          text: a report that repeats another's sentence does not agree with it
Source    rules of our own
Cost      linear in the text, and figures times candidates: a word in too many finds no pair
Limits    one thing counted in other words on either side stays two figures
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from stateofplay.differences.around import words_around
from stateofplay.differences.config import DEFAULTS, DifferencesConfig
from stateofplay.differences.copied import count_own_words
from stateofplay.differences.one_figure import days_apart, has_grown, is_later_count, unite_told
from stateofplay.differences.told import Told, find_told
from stateofplay.differences.uses import uses_agree
from stateofplay.model.analysis import Analysis
from stateofplay.model.figure import Bound, FigureValue, LedgerFigure, Standing
from stateofplay.model.group import CopyGroup
from stateofplay.model.lineage import Lineage
from stateofplay.text.languages.en.quantities import DEED_NOUNS
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import compared_words
from stateofplay.text.tokens import find_words

_LASTING = ("measure", "duration")  # what is no other from one day to the next
_RANKS: dict[Standing, int] = {"conflict": 0, "superseded": 1, "agree": 2, "single": 3}


def find_ledger(
    analyses: Sequence[Analysis],
    groups: Sequence[CopyGroup],
    *,
    config: DifferencesConfig = DEFAULTS,
) -> tuple[LedgerFigure, ...]:
    """Return every figure that the reports tell.

    Args:
        analyses: one a report, any order.
        groups: copy groups over the reports: copies are one voice.
        config: thresholds.
    """
    ordered = sorted(analyses, key=lambda analysis: analysis.report.id)
    by_id = {analysis.report.id: analysis for analysis in ordered}
    lineage = Lineage([analysis.report for analysis in ordered], groups)
    rarity = Rarity(_words(analysis) for analysis in ordered)
    told, answers = _all_told(ordered, config)
    figures = [
        _figure([told[place] for place in places], by_id, lineage, config)
        for places in unite_told(told, answers, rarity, config)
    ]
    return tuple(sorted(figures, key=lambda one: _most_telling(one, lineage)))


def _words(analysis: Analysis) -> set[str]:
    text = analysis.report.text
    spans = (sentence.span for sentence in analysis.sentences)
    return {word for s in spans for word in compared_words(find_words(text, s.start, s.end))}


def _all_told(
    analyses: Iterable[Analysis], config: DifferencesConfig
) -> tuple[list[Told], dict[int, int]]:
    """Return all figures, and for those that take one up the place of that one."""
    told: list[Told] = []
    answers: dict[int, int] = {}
    for analysis in analyses:
        places: dict[int, int] = {}  # among those of the report -> among all
        for place, one in enumerate(find_told(analysis, config)):
            if one is None:
                continue
            places[place] = len(told)
            if one.answers in places:
                answers[len(told)] = places[one.answers]
            told.append(one)
    return told, answers


def _figure(
    told: Sequence[Told],
    analyses: Mapping[str, Analysis],
    lineage: Lineage,
    config: DifferencesConfig,
) -> LedgerFigure:
    by_value: dict[tuple[float, Bound], list[Told]] = defaultdict(list)
    for one in told:
        by_value[one.quantity.value, one.quantity.bound].append(one)
    contested = {
        one.quantity.value
        for left, right in _pairs(told)
        if _contradict(left, right, config)
        for one in (left, right)
    }
    values = sorted(
        (_value(same, is_contested=n in contested) for (n, _), same in by_value.items()),
        key=_by_time,
    )
    first = values[0]
    printed = [_printed(one, analyses) for one in values]
    about = words_around(first.places[0], printed, analyses)
    standing = "conflict" if contested else _standing(told, values, analyses, lineage, config)
    return LedgerFigure(about, tuple(values), standing)


def _pairs(told: Sequence[Told]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of tellings of one figure that have two values."""
    for left, right in combinations(told, 2):
        if left.quantity.value != right.quantity.value:
            yield left, right


def _printed(value: FigureValue, analyses: Mapping[str, Analysis]) -> str:
    """Return the number with its sign, as printed."""
    place = value.places[0]
    return " ".join(analyses[place.report].report.exact(place).split())


def _value(told: Sequence[Told], *, is_contested: bool) -> FigureValue:
    first = min(told, key=_earliest)
    dated = [one for one in told if one.is_dated]
    best = min(dated or told, key=_earliest)
    named = [one.unit for one in (first, *told) if one.unit is not None]
    units = [unit for unit in named if unit.casefold() not in DEED_NOUNS] or named
    by = {one.by for one in told if one.by is not None}
    return FigureValue(
        first.value,
        units[0] if units else None,
        first.quantity.bound,
        best.when,
        best.is_dated,
        () if any(one.is_own for one in told) else tuple(sorted(by)),
        is_contested,
        tuple(sorted({one.sentence for one in told})),
        tuple(sorted({one.place for one in told})),
    )


def _earliest(told: Told) -> tuple[object, ...]:
    published = told.use.published
    return published is None, published.start if published else 0, told.use.span


def _by_time(value: FigureValue) -> tuple[object, ...]:
    return value.when is None, value.when.start if value.when else 0, value.places


def _standing(
    told: Sequence[Told],
    values: Sequence[FigureValue],
    analyses: Mapping[str, Analysis],
    lineage: Lineage,
    config: DifferencesConfig,
) -> Standing:
    if len({one.quantity.value for one in told}) == 1:
        evidence = sorted({span for one in values for span in one.evidence})
        n_texts = lineage.count(evidence).independent_texts
        if n_texts > 1:
            n_texts = min(n_texts, count_own_words(evidence, analyses, config.min_copied_words))
        return "agree" if n_texts > 1 else "single"
    is_later = any(not uses_agree(left.use, right.use, config) for left, right in _pairs(told))
    return "superseded" if is_later or any(one.key for one in told) else "agree"


def _contradict(left: Told, right: Told, config: DifferencesConfig) -> bool:
    """Return whether two values cannot both be true."""
    if uses_agree(left.use, right.use, config):
        return False
    n_days = days_apart(left, right)
    if left.key is not None and left.key == right.key:
        low, high = sorted((left.quantity.value, right.quantity.value))
        is_rounded = high - low <= config.tolerance * high
        return not is_rounded and (n_days is None or n_days <= config.max_staff_days)
    if left.place.report == right.place.report:
        return True  # one report sets them against each other
    bounds = {left.quantity.bound, right.quantity.bound}
    if "exact" not in bounds and bounds != {"about"}:
        return False  # two bounds, each guessed
    if is_later_count(left, right) and has_grown(left, right):
        return False
    if left.is_running != right.is_running:
        return False  # what one day brought, and what all days did
    if is_later_count(left, right) and left.is_running:
        return False
    if left.quantity.kind not in _LASTING and n_days and is_later_count(left, right):
        return False
    return n_days is None or n_days <= config.max_days_apart or not is_later_count(left, right)


def _most_telling(figure: LedgerFigure, lineage: Lineage) -> tuple[object, ...]:
    evidence = [span for one in figure.values for span in one.evidence]
    n_texts = lineage.count(evidence).independent_texts
    return _RANKS[figure.standing], -n_texts, figure.about, figure.values[0].places
