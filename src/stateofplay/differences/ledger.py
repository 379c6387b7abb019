"""The ledger of figures: every quantity, each value told of it, and who says so.

Reads     analyses, copy groups
Writes    figures, those in conflict first, then those told by most texts
Method    two tellings are one figure when their sentences overlap and the words beside the numbers
          too, when both count how things stand with one actor ("employs", "has"), or when one takes
          up the other ("puts the figure at"). Values that cannot both be true are in conflict; of a
          count of how things stand, a later one replaces an earlier one
Source    rules of our own
Cost      linear in the text, and figures times candidates: a word in too many finds no pair
Limits    one thing counted in other words on either side stays two figures
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stateofplay.differences.around import words_around
from stateofplay.differences.candidates import Candidates
from stateofplay.differences.config import DEFAULTS, DifferencesConfig
from stateofplay.differences.told import Told, find_told
from stateofplay.differences.uses import count_one_thing, uses_agree
from stateofplay.model.analysis import Analysis
from stateofplay.model.figure import FigureValue, LedgerFigure, Standing
from stateofplay.model.group import CopyGroup
from stateofplay.model.lineage import Lineage
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import compared_words
from stateofplay.text.tokens import find_words

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
        for places in _united(told, answers, rarity, config)
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


def _united(
    told: Sequence[Told],
    answers: Mapping[int, int],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[list[int]]:
    """Yield the places of the tellings of each figure.

    All tellings of a figure are like the first one of it: likeness handed on from one to the next
    would end in what has nothing in common.
    """
    uses = [one.use for one in told]
    candidates = Candidates(uses, rarity, config)
    by_key: dict[object, list[int]] = defaultdict(list)
    for place, one in enumerate(told):
        if one.key is not None:
            by_key[one.key].append(place)
    answering: dict[int, list[int]] = defaultdict(list)
    for place, answered in answers.items():
        answering[answered].append(place)
    taken: set[int] = set(answers)
    for place, one in enumerate(told):
        if place in taken:
            continue
        near = [*candidates.of(one.use), *(by_key[one.key] if one.key is not None else ())]
        same = [place]
        for other in sorted(set(near)):
            if other > place and other not in taken and _is_one(one, told[other], rarity, config):
                same.append(other)
        same += [other for found in list(same) for other in _answers_of(found, answering)]
        taken.update(same)
        yield same


def _answers_of(place: int, answering: Mapping[int, Sequence[int]]) -> Iterator[int]:
    for other in answering.get(place, ()):
        yield other
        yield from _answers_of(other, answering)


def _is_one(left: Told, right: Told, rarity: Rarity, config: DifferencesConfig) -> bool:
    if left.quantity.kind != right.quantity.kind:
        return False
    if left.key is not None and left.key == right.key:
        return True
    if count_one_thing(left.use, right.use, rarity, config):
        return True
    if left.quantity.value != right.quantity.value or left.use.negated != right.use.negated:
        return False
    if left.quantity.modifiers != right.quantity.modifiers:
        return False
    shared = left.use.words & right.use.words
    if len(shared) < config.min_shared_words - 1:
        return False
    return rarity.overlap(left.use.words, right.use.words) >= config.min_same_value


def _figure(
    told: Sequence[Told],
    analyses: Mapping[str, Analysis],
    lineage: Lineage,
    config: DifferencesConfig,
) -> LedgerFigure:
    by_value: dict[float, list[Told]] = defaultdict(list)
    for one in told:
        by_value[one.quantity.value].append(one)
    values = sorted(map(_value, by_value.values()), key=_by_time)
    first = values[0]
    about = words_around(first.places[0], [_printed(one, analyses) for one in values], analyses)
    standing = _standing(told, values, lineage, config)
    return LedgerFigure(about, tuple(values), standing)


def _printed(value: FigureValue, analyses: Mapping[str, Analysis]) -> str:
    """Return the number with its sign, as printed."""
    place = value.places[0]
    return " ".join(analyses[place.report].report.exact(place).split())


def _value(told: Sequence[Told]) -> FigureValue:
    first = min(told, key=_earliest)
    dated = [one for one in told if one.is_dated]
    best = min(dated or told, key=_earliest)
    units = [one.unit for one in (first, *told) if one.unit is not None]
    return FigureValue(
        first.value,
        units[0] if units else None,
        first.quantity.bound,
        best.when,
        best.is_dated,
        tuple(sorted({one.by for one in told if one.by is not None})),
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
    lineage: Lineage,
    config: DifferencesConfig,
) -> Standing:
    if len(values) == 1:
        n_texts = lineage.count(values[0].evidence).independent_texts
        return "agree" if n_texts > 1 else "single"
    pairs = [
        (left, right)
        for place, left in enumerate(told)
        for right in told[place + 1 :]
        if left.quantity.value != right.quantity.value
    ]
    if any(_contradict(left, right, config) for left, right in pairs):
        return "conflict"
    is_later = any(not uses_agree(left.use, right.use, config) for left, right in pairs)
    return "superseded" if is_later or any(one.key for one in told) else "agree"


def _contradict(left: Told, right: Told, config: DifferencesConfig) -> bool:
    """Return whether two values cannot both be true."""
    if uses_agree(left.use, right.use, config):
        return False
    if left.key is None or left.use.published is None or right.use.published is None:
        return True
    first, last = sorted((left.use.published, right.use.published), key=lambda one: one.end)
    return (last.start - first.end).days <= config.max_staff_days


def _most_telling(figure: LedgerFigure, lineage: Lineage) -> tuple[object, ...]:
    evidence = [span for one in figure.values for span in one.evidence]
    n_texts = lineage.count(evidence).independent_texts
    return _RANKS[figure.standing], -n_texts, figure.about, figure.values[0].places
