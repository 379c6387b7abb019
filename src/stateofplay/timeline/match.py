"""Whether two tellings tell of one happening.

Reads     two tellings, how rare words are
Writes    a score, 0 to 1 and a little above, or `None` where something keeps them apart
Method    shared weight by the weight of the lighter one; a shared act with a shared actor, or a
          shared name of the act at the same time, adds to it; different places, figures of one
          thing, ordinals, speakers, roles or a denial keep twins apart whatever they share
Source    overlap weighed by rarity: Sparck Jones 1972
Cost      linear in the words of the two
Limits    a report that corrects a figure makes a second entry of the same happening
"""

from __future__ import annotations

from stateofplay.text.rarity import Rarity
from stateofplay.text.similarity import is_term
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.telling import Telling

_SAME_DEED = 0.2  # one act by one actor at one time
_SAME_TERM = 0.3  # "the 2009 joint declaration" and "in 2009 they signed a joint declaration"


def match_score(
    left: Telling, right: Telling, rarity: Rarity, config: TimelineConfig
) -> float | None:
    """Return how much two tellings share; `None` when they cannot be one happening."""
    if _are_twins(left, right):
        return None
    shared = left.words & right.words
    if len(shared) < config.min_shared_words:
        return None
    score = rarity.overlap(left.words, right.words)
    if _same_time(left, right):
        if left.act == right.act and left.actors & right.actors:
            score += _SAME_DEED
        if any(is_term(word) for word in shared):
            score += _SAME_TERM
    return score


def needed_score(left: Telling, right: Telling, config: TimelineConfig) -> float:
    """Return the score at which two tellings are one happening."""
    needed = config.min_same_act if left.act == right.act else config.min_other_act
    if left.report == right.report:
        needed += config.more_in_one_report
    if left.when and right.when:
        longer = abs(left.when.n_days - right.when.n_days)
        needed += config.more_when_vague if longer > config.vague_days else 0.0
    return needed


def _same_time(left: Telling, right: Telling) -> bool:
    return left.when is not None and right.when is not None and left.when.value == right.when.value


def _are_twins(left: Telling, right: Telling) -> bool:
    """Return whether something keeps two like tellings apart."""
    if left.negated != right.negated:
        return True
    if _apart(left.places, right.places) or _apart(left.ordinals, right.ordinals):
        return True
    if _other_figures(left, right):
        return True
    has_agents = left.agent is not None and right.agent is not None and left.agent != right.agent
    if not has_agents:
        return False
    if left.status == right.status == "stated":
        return True
    return left.agent in right.actors and right.agent in left.actors and left.act == right.act


def _apart(left: frozenset[str], right: frozenset[str]) -> bool:
    return bool(left) and bool(right) and not left & right


def _other_figures(left: Telling, right: Telling) -> bool:
    """Return whether one thing is counted with different numbers."""
    counted = {noun for _, noun in left.figures} & {noun for _, noun in right.figures}
    return any(
        {number for number, noun in left.figures if noun == one}
        != {number for number, noun in right.figures if noun == one}
        for one in counted
    )
