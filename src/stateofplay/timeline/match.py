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
from stateofplay.text.similarity import act_stem, happens_once, is_mutual, is_paper_term, is_term
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.telling import Telling

# Added when two tellings of one time share a deed:
_SHARED_DEED = 0.1  # told beside the deed that the time belongs to, with a shared actor
_SAME_DEED = 0.2  # the deed itself, with a shared actor
_SAME_DOER = 0.3  # the deed itself, done by the same actor
_ONLY_ONCE = 0.5  # a deed that nobody does twice, such as dying, by the same actor
_SAME_PLAN = 0.1  # more when it lies ahead: one actor seldom has two plans for one time
_SAME_DAY_DEED = 0.15  # one deed on one day, whoever is named
_SAME_SUBJECT = 0.3  # the same, and the same common noun does it: "nurses picketed"
_FULFILLED = 0.35  # what was planned for a day, and what was done on it
_SAME_PAPER = 0.5  # "in 2009 they made a joint declaration", "on 3 May 2009 a joint declaration"
_SAME_TERM = 0.3  # "the 2009 joint declaration" and "in 2009 they signed a joint declaration"
_SAME_PLACE = 0.45  # people at one gathering in one town
_SAME_QUOTE = 0.4  # three quoted words in a row, one of them rare
_ACCUSE = act_stem("accuse")
_MONTH_DAYS = 31
_RARE_SHARE = 0.35  # of the weight of a word that one report alone has


def match_score(
    left: Telling, right: Telling, rarity: Rarity, config: TimelineConfig
) -> float | None:
    """Return how much two tellings share; `None` when they cannot be one happening."""
    if _are_twins(left, right):
        return None
    shared = left.words & right.words
    is_likely = _deed_bonus(left, right) >= _SAME_DOER or _share_gathering(left, right)
    is_likely |= _is_one_day_deed(left, right)
    n_needed = config.min_shared_words - is_likely
    if len(shared) < n_needed - _share_paper(left, right, rarity):
        return None
    score = rarity.overlap(left.words, right.words)
    if _same_time(left, right) or _only_once(left, right):
        score += _deed_bonus(left, right)
        if any(is_term(word) and rarity.is_rare(word, _RARE_SHARE) for word in shared):
            score += _SAME_TERM
    elif _share_paper(left, right, rarity):
        score += _SAME_PAPER
    elif left.act == right.act and _within_a_month(left, right):
        score += min(_SHARED_DEED, _deed_bonus(left, right))
    if _is_one_day_deed(left, right):
        score += _one_day_bonus(left, right)
    if _share_gathering(left, right):
        score += _SAME_PLACE
    if _share_quote(left, right, rarity):
        score += _SAME_QUOTE
    return score


def _deed_bonus(left: Telling, right: Telling) -> float:
    if not left.acts & right.acts or not _involved(left) & _involved(right):
        return 0.0
    if left.act != right.act or left.act not in left.acts:
        return _SHARED_DEED
    if left.agent is None or left.agent != right.agent:
        return _SAME_DEED
    if _only_once(left, right):
        return _ONLY_ONCE
    return _SAME_DOER + (_SAME_PLAN if _is_one_plan(left, right) else 0.0)


def _is_one_day_deed(left: Telling, right: Telling) -> bool:
    """Return whether both tell one deed of one known day, and say more than that."""
    if left.when is None or not left.when.is_day or not _same_time(left, right):
        return False
    return left.act == right.act and left.act in left.acts and not left.is_speech


def _one_day_bonus(left: Telling, right: Telling) -> float:
    if "planned" in (left.status, right.status) and left.status != right.status:
        return _FULFILLED
    is_same = left.subject is not None and left.subject == right.subject
    return _SAME_SUBJECT if is_same else _SAME_DAY_DEED


def _share_paper(left: Telling, right: Telling, rarity: Rarity) -> bool:
    """Return whether both name one paper, one of them by the year only.

    "The 1990 declaration" is one paper of its year; otherwise "joint declaration" must be rare.
    """
    if left.when is None or right.when is None:
        return False
    short, long = sorted((left.when, right.when), key=lambda when: when.n_days)
    if not short.within(long) or long.n_days <= _MONTH_DAYS or "approx" in (short.mod, long.mod):
        return False
    if left.paper in right.papers or right.paper in left.papers:
        return True
    return any(
        is_paper_term(word) and rarity.is_rare(word, _RARE_SHARE)
        for word in left.words & right.words
    )


def _only_once(left: Telling, right: Telling) -> bool:
    is_same = left.act == right.act and left.agent == right.agent and left.agent is not None
    return is_same and happens_once(left.act)


def _is_one_plan(left: Telling, right: Telling) -> bool:
    """Return whether both tell what one actor will do at one time."""
    is_same = left.act == right.act and left.agent == right.agent and left.agent is not None
    return is_same and _same_time(left, right) and _lies_ahead(left) and _lies_ahead(right)


def _lies_ahead(telling: Telling) -> bool:
    when, bound = telling.when, telling.bound
    return when is not None and bound is not None and when.start > bound.end


def _within_a_month(left: Telling, right: Telling) -> bool:
    """Return whether one time lies inside the other, and that one is a month at most."""
    if left.when is None or right.when is None:
        return False
    short, long = sorted((left.when, right.when), key=lambda when: when.n_days)
    return short.within(long) and long.n_days <= _MONTH_DAYS


def _share_gathering(left: Telling, right: Telling) -> bool:
    """Return whether both tell of one gathering: a town, a time, and somebody who was there."""
    if left.when is None or right.when is None or not (left.is_encounter and right.is_encounter):
        return False
    return bool(left.places & right.places) and bool(_people(left) & _people(right))


def _people(telling: Telling) -> frozenset[str]:
    return _involved(telling) - telling.places


def _share_quote(left: Telling, right: Telling, rarity: Rarity) -> bool:
    return any(
        rarity.is_rare(word, _RARE_SHARE) for run in left.quoted & right.quoted for word in run
    )


def needed_score(left: Telling, right: Telling, config: TimelineConfig) -> float:
    """Return the score at which two tellings are one happening."""
    needed = config.min_same_act if left.acts & right.acts else config.min_other_act
    if "approx" in (left.when and left.when.mod, right.when and right.when.mod):
        needed += config.more_when_rough
    if left.report == right.report and not _is_one_plan(left, right):
        needed += config.more_in_one_report
    if left.when and right.when:
        longer = abs(left.when.n_days - right.when.n_days)
        needed += config.more_when_vague if longer > config.vague_days else 0.0
    return needed


def needed_to_join(left: Telling, right: Telling, config: TimelineConfig) -> float:
    """Return the score at which a telling without a time of its own joins a happening."""
    if left.acts & right.acts or left.quoted & right.quoted:
        return config.min_undated
    return config.min_copied


def _same_time(left: Telling, right: Telling) -> bool:
    return left.when is not None and right.when is not None and left.when.value == right.when.value


def _are_twins(left: Telling, right: Telling) -> bool:
    """Return whether something keeps two like tellings apart."""
    if left.negated != right.negated:
        return True
    if left.sentence == right.sentence and left.act != right.act:
        return True
    if _apart(left.places, right.places) or _apart(left.ordinals, right.ordinals):
        return True
    if not _are_copied(left, right) and _other_figures(left, right):
        return True
    if (_ACCUSE in (left.act, right.act)) and left.act != right.act:
        return True  # an accusation is not the deed
    has_agents = left.agent is not None and right.agent is not None and left.agent != right.agent
    if not has_agents:
        return False
    if left.is_speech and right.is_speech:
        return True
    is_turned = left.agent in right.actors and right.agent in left.actors
    return is_turned and left.act == right.act and not is_mutual(left.act)


def _are_copied(left: Telling, right: Telling) -> bool:
    """Return whether both may be one sentence of a wire, in which a copy changed a figure."""
    if left.report == right.report or left.copy_group != right.copy_group:
        return False
    return left.act == right.act and _same_time(left, right) and left.status == right.status


def _involved(telling: Telling) -> frozenset[str]:
    return telling.actors | {telling.agent} if telling.agent else telling.actors


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
