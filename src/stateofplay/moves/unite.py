"""Tellings of one act become one move.

Reads     tellings of all reports
Writes    moves, sorted by when they were made, then by evidence
Method    tellings of the same act by the same sides are compared by the words of their content,
          weighed by rarity, and by their times; what contradicts is kept apart. Within one month
          the same act by the same sides needs to share fewer words, counted plainly. The best
          telling is the plainest: on nobody else's word, with its condition, with the most exact
          time, the longest content, in the report that came out first; the time is the most exact
          of all. An act told without its doer is the one of that time and content that somebody is
          told to have done, where only one side is. "Made the offer" is the offer that the same
          report told last. What another report of the same days gives to a speaker in the same
          words rests on that speaker
Cost      linear, but for the tellings of one act by the same sides that share a month or most of
          the rare words
Limits    the same demand made anew in the same words within the same time is one move
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from stateofplay.model.finding import Move
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.moves.bounds import can_be_same, is_bound
from stateofplay.moves.known import KnownMoves, UniteConfig
from stateofplay.moves.reading import Cast
from stateofplay.moves.recap import find_recaps
from stateofplay.moves.telling import Telling
from stateofplay.moves.wording import act_stems
from stateofplay.text.languages.en.act_pointing import POINTING
from stateofplay.text.rarity import Rarity

# One undertaking is told as an agreement, a promise or an offer under a condition.
_COMMITTING = frozenset({"agree", "promise", "accept_if"})
MIN_SHARED = 2  # one word in common is no likeness
COPIED_WORDS = 5  # a shorter wording two writers may choose by themselves


DEFAULTS = UniteConfig()


def unite_tellings(
    tellings: Iterable[Telling], cast: Cast, *, config: UniteConfig = DEFAULTS
) -> tuple[Move, ...]:
    """Return one move for each act; its first evidence is the best telling."""
    ordered = sorted(set(tellings), key=_rank)
    stems = [frozenset(act_stems(telling.words)) for telling in ordered]
    by_report: dict[str, set[str]] = defaultdict(set)
    for telling, own in zip(ordered, stems, strict=True):
        by_report[telling.sentence.report] |= own
    rarity = Rarity(by_report[report] for report in sorted(by_report))
    known = KnownMoves(rarity, config)
    moves: list[list[Telling]] = []
    best: list[tuple[Telling, frozenset[str]]] = []
    pointed = _Pointed()
    of_nobody = {telling.act for telling in ordered if not telling.actors}
    by_act = KnownMoves(rarity, config)
    for told in zip(ordered, stems, strict=True):
        key = _key(told[0], cast)
        same = (n for n in known.like(key, *told) if _is_same(best[n], told, rarity, config))
        number = next(same, None)
        if number is None and _points_back(told[0]):
            number = pointed.last(key, told[0])
        if number is None and not told[0].actors:
            same = (
                n
                for n in by_act.like(_act_key(told[0]), *told)
                if _is_told_of(best[n], told, rarity, config)
            )
            number = _only(same, best, cast)
        if number is None:
            known.add(len(moves), key, *told)
            if told[0].act in of_nobody and told[0].actors:
                by_act.add(len(moves), _act_key(told[0]), *told)
            moves.append([told[0]])
            best.append(told)
        else:
            moves[number].append(told[0])
        pointed.add(key, told[0], len(moves) - 1 if number is None else number)
    made = [(_move(told, cast), told[0]) for told in moves]
    recaps = find_recaps(made, cast)
    linked = (replace(move, recap_of=recaps.get(move.id)) for move, _ in made)
    return tuple(sorted(linked, key=_by_time))


def _rank(telling: Telling) -> tuple[object, ...]:
    """Order tellings, the best first."""
    return (
        not telling.actors,
        _points_back(telling),
        telling.on_word_of is not None,
        telling.condition is None,
        _exactness(telling.said),
        -len(telling.words),
        telling.published.start if telling.published is not None else date.max,
        telling.sentence,
        telling.content,
        telling.act,
        telling.actors,
    )


def _points_back(telling: Telling) -> bool:
    """Return whether only a noun tells what was done: "made the offer" means an earlier one."""
    opening = telling.words.casefold().split()[:2]
    return len(opening) == 2 and opening[0] == "the" and opening[1] in POINTING.get(telling.act, ())


class _Pointed:
    """Which acts a report has told up to a place, for nouns that mean one of them."""

    def __init__(self) -> None:
        self._told: dict[tuple[object, ...], list[tuple[int, int]]] = defaultdict(list)

    def add(self, key: tuple[object, ...], telling: Telling, number: int) -> None:
        """Note that a report tells a move at a sentence."""
        place = telling.sentence
        self._told[place.report, *key].append((place.start, number))

    def last(self, key: tuple[object, ...], telling: Telling) -> int | None:
        """Return the last move of the same act and sides before a sentence, if any."""
        place = telling.sentence
        before = [one for one in self._told[place.report, *key] if one[0] < place.start]
        return max(before)[1] if before else None


def _key(telling: Telling, cast: Cast) -> tuple[object, ...]:
    sides = frozenset(cast.side(actor) for actor in telling.actors)
    act = "promise" if len(sides) == 1 and telling.act in _COMMITTING else telling.act
    return act, sides, telling.is_negative, telling.modality


def _is_same(
    best: tuple[Telling, frozenset[str]],
    other: tuple[Telling, frozenset[str]],
    rarity: Rarity,
    config: UniteConfig,
) -> bool:
    """Return whether two tellings, each with the stems of its content, are of one act."""
    (left, left_stems), (right, right_stems) = best, other
    if left.text == right.text and left.words == right.words:
        return True
    if left.said is None or right.said is None:
        return rarity.overlap(left_stems, right_stems) >= config.min_overlap_undated
    if not can_be_same(left.said, right.said):
        return False
    is_dated = not is_bound(left.said) and not is_bound(right.said)
    if _is_near(left.said, right.said, config):
        shorter = min(len(left_stems), len(right_stems))
        shared = len(left_stems & right_stems)
        if shared >= max(MIN_SHARED, config.min_shared_near * shorter):
            return True
    needed = config.min_overlap if is_dated else config.min_overlap_undated
    return rarity.overlap(left_stems, right_stems) >= needed


def _act_key(telling: Telling) -> tuple[object, ...]:
    return telling.act, telling.is_negative, telling.modality


def _is_told_of(
    best: tuple[Telling, frozenset[str]],
    other: tuple[Telling, frozenset[str]],
    rarity: Rarity,
    config: UniteConfig,
) -> bool:
    """Return whether an act of nobody told is one of somebody: at one time, in like words."""
    left, right = best[0].said, other[0].said
    if left is None or right is None:
        return False
    is_one_time = not is_bound(left) and (left.start, left.end) == (right.start, right.end)
    return (is_one_time or _is_near(left, right, config)) and _is_same(best, other, rarity, config)


def _only(
    numbers: Iterable[int], best: Sequence[tuple[Telling, frozenset[str]]], cast: Cast
) -> int | None:
    """Return the first of some moves, `None` for none and where different sides made them."""
    found = list(numbers)
    sides = {frozenset(cast.side(actor) for actor in best[n][0].actors) for n in found}
    return found[0] if len(sides) == 1 else None


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


def _move(told: Sequence[Telling], cast: Cast) -> Move:
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
        on_word_of=best.on_word_of or _copied_word(told, cast),
        recap_of=None,
        text=best.text,
        evidence=evidence,
        chance=max(telling.chance for telling in told),
    )  # fmt: skip


def _copied_word(told: Sequence[Telling], cast: Cast) -> str | None:
    """Return whose word a flat telling rests on where a report of the same days gives a speaker.

    The same long wording comes from one wire: the copy that drops the speaker knows no more.
    """
    best = told[0]
    if len(best.words.split()) < COPIED_WORDS or best.published is None:
        return None
    speakers = {
        other.on_word_of
        for other in told
        if other.on_word_of is not None
        and cast.is_official(other.on_word_of)  # an agency passes on what it was told
        and not cast.is_group(other.on_word_of)  # "the wire agency said": nobody with a name
        and other.words == best.words
        and other.published is not None
        and abs((other.published.start - best.published.start).days) <= DEFAULTS.same_news_days
    }
    return speakers.pop() if len(speakers) == 1 else None


def _by_time(move: Move) -> tuple[object, ...]:
    when: When | None = move.said
    start = when.start if when is not None else date.max
    end = when.end if when is not None else date.max
    return (start, end, when is None or not is_bound(when), move.evidence, move.id)
