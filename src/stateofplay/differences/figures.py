"""Different figures for one thing.

Reads     analyses, the ledger of figures
Writes    differences of kind `figure`
Method    a conflict of the ledger is a difference; so are small numbers between reports, which the
          ledger does not hold, where they came out on one day. Figures of one unit meet through the
          rare words around them, and must count one thing; totals, lists and counts that go on are
          no other value of a figure
Cost      figures times candidates: a word in too many figures finds no pair
Limits    figures without a counted thing; a corrected toll of a later day is change, not difference
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stateofplay.differences.around import words_around
from stateofplay.differences.candidates import Candidates
from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.numbers import Figure, find_figures
from stateofplay.differences.uses import (
    Finder,
    Use,
    are_standing,
    count_one_thing,
    find_uses,
    tells_rise,
    uses_agree,
)
from stateofplay.model.analysis import Analysis
from stateofplay.model.figure import FigureValue, LedgerFigure
from stateofplay.model.finding import Difference, Side
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.text.languages.en.quantities import SYMBOLS
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import act_stem
from stateofplay.text.tokens import Word

_TOTAL = act_stem("total")
_SHARE = re.compile(r"\s?(?:per\s?cent|%)?")


def find_figure_differences(
    analyses: Sequence[Analysis],
    ledger: Sequence[LedgerFigure],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[Difference]:
    """Yield the differences of kind `figure`: conflicts of the ledger, then what it lacks."""
    conflicts = [one for one in ledger if one.standing == "conflict"]
    by_id = {analysis.report.id: analysis for analysis in analyses}
    yield from (_of_ledger(one, by_id) for one in conflicts)
    told: dict[str, list[Span]] = defaultdict(list)
    for span in (span for one in ledger for value in one.values for span in value.places):
        told[span.report].append(span)
    uses = [
        use
        for use in _uses(analyses, config)
        if not _is_told(use, told) and not tells_rise(use.span, by_id[use.span.report])
    ]
    yield from _between(uses, by_id, rarity, config)


def _of_ledger(figure: LedgerFigure, analyses: Mapping[str, Analysis]) -> Difference:
    """Return the values that cannot all be true; a count that replaces another one is no side."""
    by_print: dict[str, list[Span]] = defaultdict(list)
    for one in figure.values:
        if one.is_contested:
            by_print[_printed(one, analyses)] += one.places
    sides = (Side(printed, tuple(sorted(places))) for printed, places in by_print.items())
    return Difference("figure", figure.about, tuple(sides))


def _printed(value: FigureValue, analyses: Mapping[str, Analysis]) -> str:
    """Return a value with its unit; how a share is printed is the report's choice."""
    place = value.places[0]
    text = analyses[place.report].report.text
    if value.unit is None or value.unit in SYMBOLS:
        return text[place.start : place.end]
    share = _SHARE.match(text, place.end) if value.unit == "percent" else None
    unit = share.group() if share is not None else f" {value.unit}"
    return " ".join(f"{text[place.start : place.end]}{unit}".split())


def _is_told(use: Use, told: Mapping[str, Sequence[Span]]) -> bool:
    """Return whether the ledger holds the figure: it knows then what else is one with it."""
    return any(use.span.overlaps(span) for span in told.get(use.span.report, ()))


def _between(
    uses: Sequence[Use],
    by_id: Mapping[str, Analysis],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[Difference]:
    candidates = Candidates(uses, rarity, config)
    taken: set[int] = set()
    for place, use in enumerate(uses):
        if place in taken:
            continue
        same = [
            other
            for other in candidates.of(use)
            if other > place
            and other not in taken
            and count_one_thing(use, uses[other], rarity, config)
        ]
        if any(_contradict(use, uses[other], config) for other in same):
            taken |= {place, *same}
            yield _difference([use, *(uses[other] for other in same)], by_id)


def _contradict(left: Use, right: Use, config: DifferencesConfig) -> bool:
    """Return whether two small numbers cannot both be true: no list, no total, no later count."""
    if uses_agree(left, right, config) or max(len(left.values), len(right.values)) > 1:
        return False
    if (_TOTAL in left.words) != (_TOTAL in right.words):
        return False
    if left.times & right.times or are_standing(left, right):
        return True
    one, other = left.published, right.published
    return one is not None and other is not None and one.overlaps(other)


def _uses(analyses: Iterable[Analysis], config: DifferencesConfig) -> list[Use]:
    found = (
        use
        for analysis in analyses
        for use in find_uses(analysis, config, _finder(analysis.report.text))
    )
    return sorted(found, key=lambda use: use.span)


def _finder(text: str) -> Finder:
    def find(_: int, words: Sequence[Word], times: Sequence[TimeMention]) -> list[Figure]:
        return [
            figure
            for figure in find_figures(text, words)
            if not any(t.span.start < figure.end and figure.start < t.span.end for t in times)
        ]

    return find


def _difference(uses: Sequence[Use], analyses: Mapping[str, Analysis]) -> Difference:
    by_value: dict[float, list[Use]] = defaultdict(list)
    for use in uses:
        by_value[use.figure.value].append(use)
    sides = tuple(
        Side(same[0].printed, tuple(sorted(use.span for use in same)))
        for _, same in sorted(by_value.items(), key=lambda item: (-len(item[1]), item[0]))
    )
    about = words_around(sides[0].evidence[0], [side.value for side in sides], analyses)
    return Difference("figure", about, sides)
