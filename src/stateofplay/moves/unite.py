"""Tellings of one act become one move.

Reads     tellings of all reports
Writes    moves, sorted by when they were made, then by evidence
Method    tellings of the same act by the same sides are compared by the words of their content,
          weighed by rarity, and by their times; what contradicts is kept apart. Within one month
          the same act by the same sides needs to share fewer words, counted plainly. The best
          telling is the plainest: on nobody else's word, with the most exact time, the longest
          content, in the report that came out first; the time is the most exact of all
Cost      linear, but for the tellings of one act by the same sides that share a rare word or a
          month
Limits    the same demand made anew in the same words within the same time is one move
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from stateofplay.model.finding import Move
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.moves.bounds import can_be_same, is_bound
from stateofplay.moves.reading import Cast
from stateofplay.moves.telling import Telling
from stateofplay.moves.wording import act_stems
from stateofplay.text.rarity import Rarity

# One undertaking is told as an agreement, a promise or an offer under a condition.
_COMMITTING = frozenset({"agree", "promise", "accept_if"})
MIN_SHARED = 2  # one word in common is no likeness


@dataclass(frozen=True, slots=True)
class UniteConfig:
    """When two tellings are of one act."""

    min_overlap: float = 0.5  # of the lighter content, by rarity; chosen by reading pairs
    min_overlap_undated: float = 0.75  # where one of them has no time, or only a bound
    near_days: int = 31  # times no longer than this are near: a party seldom does it twice
    same_news_days: int = 3  # reports of one piece of news come out within so many days
    min_shared_near: float = 0.5  # of the shorter content, plainly; chosen by reading pairs
    n_probes: int = 6  # words that are looked up; contents are seldom longer


DEFAULTS = UniteConfig()


def unite_tellings(
    tellings: Iterable[Telling], cast: Cast, *, config: UniteConfig = DEFAULTS
) -> tuple[Move, ...]:
    """Return one move for each act; its first evidence is the best telling."""
    ordered = sorted(set(tellings), key=_rank)
    stems = {telling: frozenset(act_stems(telling.words)) for telling in ordered}
    by_report: dict[str, set[str]] = defaultdict(set)
    for telling in ordered:
        by_report[telling.sentence.report] |= stems[telling]
    rarity = Rarity(by_report[report] for report in sorted(by_report))
    moves: list[list[Telling]] = []
    by_word: dict[tuple[object, ...], list[int]] = defaultdict(list)
    by_month: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for telling in ordered:
        key = _key(telling, cast)
        near = {n for word in _rarest(stems[telling], rarity, config) for n in by_word[key, word]}
        near |= {n for month in _months(telling.said, config) for n in by_month[key, month]}
        for n in sorted(near):
            if _is_same(moves[n][0], telling, stems, rarity, config):
                moves[n].append(telling)
                break
        else:
            for word in stems[telling] or {""}:
                by_word[key, word].append(len(moves))
            for month in _months(telling.said, config):
                by_month[key, month].append(len(moves))
            moves.append([telling])
    return tuple(sorted((_move(told) for told in moves), key=_by_time))


def _months(when: When | None, config: UniteConfig) -> list[tuple[int, int]]:
    """Return the months that a short time touches, with the days around a bound."""
    if when is None or when.n_days > config.near_days:
        return []
    first = max(1, when.start.toordinal() - config.same_news_days)
    last = min(date.max.toordinal(), when.end.toordinal() + config.same_news_days)
    days = (date.fromordinal(first), when.start, when.end, date.fromordinal(last))
    return sorted({(day.year, day.month) for day in days})


def _rarest(stems: frozenset[str], rarity: Rarity, config: UniteConfig) -> list[str]:
    """Return the few rarest words of a content: whatever shares half of it shares one of them."""
    ranked = sorted(stems, key=lambda word: (-rarity.weight(word), word))
    return ranked[: config.n_probes] or [""]


def _rank(telling: Telling) -> tuple[object, ...]:
    """Order tellings, the best first."""
    return (
        telling.on_word_of is not None,
        _exactness(telling.said),
        -len(telling.words),
        telling.published.start if telling.published is not None else date.max,
        telling.sentence,
        telling.content,
        telling.act,
        telling.actors,
    )


def _key(telling: Telling, cast: Cast) -> tuple[object, ...]:
    sides = frozenset(cast.side(actor) for actor in telling.actors)
    act = "promise" if len(sides) == 1 and telling.act in _COMMITTING else telling.act
    return act, sides, telling.is_negative, telling.modality


def _is_same(
    best: Telling,
    other: Telling,
    stems: dict[Telling, frozenset[str]],
    rarity: Rarity,
    config: UniteConfig,
) -> bool:
    if best.text == other.text and best.words == other.words:
        return True
    if best.said is None or other.said is None:
        return rarity.overlap(stems[best], stems[other]) >= config.min_overlap_undated
    if not can_be_same(best.said, other.said):
        return False
    is_dated = not is_bound(best.said) and not is_bound(other.said)
    if _is_near(best.said, other.said, config):
        shorter = min(len(stems[best]), len(stems[other]))
        shared = len(stems[best] & stems[other])
        if shared >= max(MIN_SHARED, config.min_shared_near * shorter):
            return True
    needed = config.min_overlap if is_dated else config.min_overlap_undated
    return rarity.overlap(stems[best], stems[other]) >= needed


def _is_near(left: When, right: When, config: UniteConfig) -> bool:
    """Return whether two times, or bounds of reports of the same days, are of one occasion."""
    if max(left.n_days, right.n_days) > config.near_days:
        return False
    slack = config.same_news_days if is_bound(left) or is_bound(right) else 0
    apart = max((left.start - right.end).days, (right.start - left.end).days)
    return apart <= slack


def _exactness(when: When | None) -> tuple[int, int]:
    """Order times, the most exact first; of two bounds the earlier one tells more."""
    if when is None:
        return 2, 0
    return (1, when.end.toordinal()) if is_bound(when) else (0, when.n_days)


def _move(told: Sequence[Telling]) -> Move:
    best = told[0]
    said = min((telling.said for telling in told), key=_exactness)
    spans = tuple(dict.fromkeys(telling.sentence for telling in told))
    evidence = (spans[0], *sorted(spans[1:]))
    return Move(
        id=content_id("move", best.act, *best.actors, best.words, best.sentence.report,
                      best.content.start),
        kind=best.kind,
        actors=best.actors,
        recipients=next((t.recipients for t in told if t.recipients), ()),
        act=best.act,
        plover=best.plover,
        issue=None,
        content=best.words,
        condition=best.condition,
        polarity="negative" if best.is_negative else "positive",
        modality=best.modality,
        said=said,
        effective=best.effective,
        is_official=best.is_official,
        on_word_of=best.on_word_of,
        recap_of=None,
        text=best.text,
        evidence=evidence,
    )  # fmt: skip


def _by_time(move: Move) -> tuple[object, ...]:
    when: When | None = move.said
    start = when.start if when is not None else date.max
    end = when.end if when is not None else date.max
    return (start, end, when is None or not is_bound(when), move.evidence, move.id)
