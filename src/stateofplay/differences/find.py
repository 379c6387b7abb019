"""Where reports differ about one thing.

Reads     analyses, actors, copy groups, united quotes, entries, the ledger of figures
Writes    differences, those first that change most: two accounts of one turn, denials, figures and
          ages, names, dates, quotes, words of another force, other words, spellings of a name,
          omissions; within a kind those with more evidence first
Method    each kind of difference has its own file; this one runs them and puts them in order; a
          change between copies that a figure or quote tells already is not told twice
Source    rules of our own
Cost      linear in the text, the figures and the entries
Limits    two sentences that contradict each other without a shared name, figure, date or copied
          text are not found
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from stateofplay.differences.accounts import ACCOUNT_VERBS, find_accounts
from stateofplay.differences.act_dates import find_act_dates
from stateofplay.differences.ages import find_age_differences
from stateofplay.differences.clauses import find_clauses, forms_of
from stateofplay.differences.config import DEFAULTS, DifferencesConfig
from stateofplay.differences.dates import find_date_differences
from stateofplay.differences.figures import find_figure_differences
from stateofplay.differences.forces import FORCE_VERBS, differ_in_force, find_forces
from stateofplay.differences.namesakes import find_persons
from stateofplay.differences.naming import find_naming
from stateofplay.differences.omissions import find_omissions
from stateofplay.differences.spellings import find_spellings
from stateofplay.differences.wording import find_changes, find_quote_differences
from stateofplay.model.analysis import Analysis
from stateofplay.model.figure import LedgerFigure
from stateofplay.model.finding import Actor, Difference, Entry, Quote
from stateofplay.model.group import CopyGroup
from stateofplay.model.span import Span
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import compared_words
from stateofplay.text.tokens import find_words
from stateofplay.text.wording import has_negation

_DENIAL, _FORCE = 1, 6
_KINDS = {"figure": 2, "naming": 3, "date": 4, "quote": 5, "wording": 7}


def find_differences(
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    groups: Sequence[CopyGroup],
    quotes: Sequence[Quote],
    entries: Sequence[Entry],
    ledger: Sequence[LedgerFigure] = (),
    *,
    config: DifferencesConfig = DEFAULTS,
) -> tuple[Difference, ...]:
    """Return where reports differ, most telling first.

    Args:
        analyses: one a report, any order.
        actors: of the pile.
        groups: copy groups over the reports.
        quotes: united over the reports.
        entries: of the timeline.
        ledger: the figures of the pile; its conflicts are differences.
        config: thresholds.
    """
    ordered = sorted(analyses, key=lambda analysis: analysis.report.id)
    by_id = {analysis.report.id: analysis for analysis in ordered}
    groups = [_of_one_time(group, by_id, config) for group in groups]
    words = {analysis.report.id: frozenset(_words(analysis)) for analysis in ordered}
    rarity = Rarity(words.values())
    persons = find_persons(ordered, words)
    told = [
        *find_figure_differences(ordered, ledger, rarity, config),
        *find_age_differences(persons, rarity, config),
        *find_quote_differences(quotes, by_id),
    ]
    places = _places(told)
    forms = forms_of(ACCOUNT_VERBS | FORCE_VERBS)
    clauses = [clause for analysis in ordered for clause in find_clauses(analysis, forms)]
    voices = {report: group.id for group in groups for report in group.reports}
    accounts = list(find_accounts(clauses, actors, voices, config))
    forces = list(find_forces(clauses, actors, voices, rarity, config))
    found = [
        *told,
        *forces,
        *_once(
            (
                *find_date_differences(entries, by_id, rarity, config),
                *find_act_dates(ordered, voices, rarity, config),
            )
        ),
        *find_naming(ordered, entries),
        *(one for one in find_changes(groups, by_id, config) if not _is_told(one, places)),
    ]
    found.sort(key=_most_telling)
    spellings = sorted(find_spellings(persons, rarity, config), key=_most_telling)
    omissions = find_omissions(groups, by_id, config)  # they come most telling first
    return tuple(dict.fromkeys((*accounts, *found, *spellings, *omissions)))


def _once(dates: Iterable[Difference]) -> Iterator[Difference]:
    """Yield the differences that rest on other sentences than those before them."""
    told: set[Span] = set()
    for one in dates:
        places = {span for side in one.sides for span in side.evidence}
        if len(places & told) < len(one.sides):
            yield one
        told |= places


def _of_one_time(
    group: CopyGroup, analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> CopyGroup:
    """Return the group with the pairs that can tell one happening, by when they came out."""
    pairs = []
    for pair in group.pairs:
        left, right = (analyses[one].report.published for one in (pair.left, pair.right))
        if left is not None and right is not None:
            first, last = sorted((left.when, right.when), key=lambda when: when.start)
            if (last.start - first.end).days > config.max_copy_gap_days:
                continue
        pairs.append(pair)
    return replace(group, pairs=tuple(pairs))


def _places(told: Sequence[Difference]) -> dict[str, list[tuple[Span, int]]]:
    """Return by report the passages that differences rest on, with the place of each."""
    found: dict[str, list[tuple[Span, int]]] = defaultdict(list)
    for place, one in enumerate(told):
        for span in dict.fromkeys(span for side in one.sides for span in side.evidence):
            found[span.report].append((span, place))
    return found


def _is_told(change: Difference, places: Mapping[str, Sequence[tuple[Span, int]]]) -> bool:
    """Return whether a difference of figures or quotes holds the change already."""
    holding = [
        {place for own, place in places.get(span.report, ()) if own.overlaps(span)}
        for side in change.sides
        for span in side.evidence
    ]
    return bool(set.intersection(*holding)) if holding else False


def _words(analysis: Analysis) -> set[str]:
    report = analysis.report
    return {
        word
        for sentence in analysis.sentences
        for word in compared_words(find_words(report.text, sentence.span.start, sentence.span.end))
    }


def _most_telling(difference: Difference) -> tuple[object, ...]:
    n_spans = sum(len(side.evidence) for side in difference.sides)
    sides = [(side.value, side.evidence) for side in difference.sides]
    denials = {has_negation(side.value) for side in difference.sides}
    is_denied = difference.kind in ("quote", "wording") and len(denials) > 1
    rank = _DENIAL if is_denied else _KINDS[difference.kind]
    if difference.kind == "wording" and differ_in_force(sides[0][0], sides[1][0]):
        rank = min(rank, _FORCE)
    return rank, -n_spans, difference.about, sides
