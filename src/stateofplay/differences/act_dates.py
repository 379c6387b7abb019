"""One act, dated differently by independent texts.

Reads     analyses, copy groups
Writes    differences of kind `date`
Method    two sentences date one act when the verb or the noun is the same, who does it and what it
          is done to are the same as far as both tell, and most of the words around are; their two
          calendar days, months or years must lie close together. An act that people do day by day
          needs more words in common than one that is done once, or that is told as known ("its
          offer"). Two acts that names tell apart, or of which only one is "another", are two; so
          are acts of speech. A text that gives an act both dates tells two acts
Source    rules of our own; the table is `text/languages/en/single_acts.py`
Cost      linear in the text: acts meet by their word and their rarest words
Limits    one act told by two words without a common stem; a date without a day of the month
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from stateofplay.differences.clauses import told_in_one_way
from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.dated_acts import DatedAct, Grain, find_dated_acts
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Side
from stateofplay.text.languages.en.single_acts import AGAIN, SINGLE
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import act_stem, is_light
from stateofplay.text.tokens import find_words

_N_KEYS = 6  # rarest words of an act that look for others
_SINGLE = frozenset(act_stem(verb) for verb in SINGLE)
_SAID = frozenset(act_stem(verb) for verb in REPORTING_VERBS) - {act_stem("offer")}
Key = tuple[str, Grain, str]


def find_act_dates(
    analyses: Sequence[Analysis],
    voices: Mapping[str, str],
    rarity: Rarity,
    config: DifferencesConfig,
) -> Iterator[Difference]:
    """Yield a difference for each act that independent texts date differently.

    Args:
        analyses: in order of their reports' ids.
        voices: copy group by report: copies are one voice.
        rarity: of words over the pile.
        config: thresholds.
    """
    acts = [one for analysis in analyses for one in find_dated_acts(analysis) if _may_meet(one)]
    index: dict[Key, list[int]] = defaultdict(list)
    for place, act in enumerate(acts):
        for key in _keys(act, rarity):
            index[key].append(place)
    taken: set[int] = set()
    for place, act in enumerate(acts):
        if place in taken:
            continue
        found = {one for key in _keys(act, rarity) for one in _posted(index[key], config)}
        later = sorted(one for one in found if one > place and one not in taken)
        same = [one for one in later if _is_one(act, acts[one], rarity, config)]
        sides = told_in_one_way([act, *(acts[one] for one in same)], _day, voices)
        if len(sides) > 1:
            taken.update((place, *same))
            yield _difference(sides)


def _may_meet(act: DatedAct) -> bool:
    return act.act not in _SAID and not is_light(act.act) and bool(act.doers or act.things)


def _keys(act: DatedAct, rarity: Rarity) -> list[Key]:
    words = sorted(act.matter, key=lambda word: (-rarity.weight(word), word))[:_N_KEYS]
    return [(act.act, act.grain, word) for word in words]


def _posted(places: Sequence[int], config: DifferencesConfig) -> Sequence[int]:
    return places if len(places) <= config.max_posting else ()


def _is_one(left: DatedAct, right: DatedAct, rarity: Rarity, config: DifferencesConfig) -> bool:
    """Return whether two dated acts are one, whatever their dates, if these lie close."""
    if left.clause.analysis is right.clause.analysis or not _are_near(left, right, config):
        return False
    pairs = ((left.doers, right.doers), (left.things, right.things))
    if any(one and other and not one & other for one, other in pairs):
        return False
    if not any(one & other for one, other in pairs):
        return False
    if left.names - right.matter and right.names - left.matter:
        return False  # each is told by a name that the other lacks
    if _marks(left) != _marks(right):
        return False
    shared = left.matter & right.matter
    if len(shared) < _needed(left, right, config):
        return False
    return rarity.overlap(left.matter, right.matter) >= config.min_same_act


def _are_near(left: DatedAct, right: DatedAct, config: DifferencesConfig) -> bool:
    first, last = sorted((left.when, right.when), key=lambda when: (when.start, when.end))
    if left.grain == "year":
        return last.start.year - first.start.year <= config.max_act_years
    if left.grain == "month":
        return (last.start - first.end).days <= 1
    return (last.start - first.end).days <= config.max_act_days


def _marks(act: DatedAct) -> frozenset[str]:
    """Return the words that tell an act from a like one: "again", "another", "9th"."""
    span = act.clause.sentence.span
    words = find_words(act.clause.analysis.report.text, span.start, span.end)
    return frozenset(word.fold for word in words if word.fold in AGAIN)


def _needed(left: DatedAct, right: DatedAct, config: DifferencesConfig) -> int:
    """Return how many words two acts must share: few where the act is one of its kind."""
    is_single = left.act in _SINGLE or left.is_known or right.is_known
    if is_single and _actors(left) & _actors(right):
        return config.min_single_words
    return config.min_act_words


def _actors(act: DatedAct) -> frozenset[str]:
    """Return the actors among those who do it and what it is done to."""
    known = frozenset(act.clause.actor_at.values())
    return (act.doers | act.things) & known


def _day(act: DatedAct) -> str:
    return act.when.value


def _difference(sides: Mapping[str, Iterable[DatedAct]]) -> Difference:
    told = []
    for acts in sides.values():
        first = min(acts, key=lambda act: act.time)
        spans = tuple(sorted({act.clause.sentence.span for act in acts}))
        told.append((first, Side(first.clause.printed(first.time), spans)))
    first = told[0][0]
    about = first.clause.printed(first.clause.sentence.span)
    return Difference("date", about, tuple(side for _, side in told))
