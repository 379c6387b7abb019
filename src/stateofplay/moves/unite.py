"""Tellings of one act become one move.

Reads     tellings of all reports
Writes    moves, sorted by when they were made, then by evidence
Method    tellings of the same act by the same sides are compared by the words of their content,
          weighed by rarity, and by their times; what contradicts is kept apart. The best telling
          is the plainest: on nobody else's word, with the most exact time, the longest content,
          in the report that came out first
Cost      linear, but for the tellings of one act by the same sides that share a rare word
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
from stateofplay.moves.reading import Cast
from stateofplay.moves.telling import Telling
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import content_stems


@dataclass(frozen=True, slots=True)
class UniteConfig:
    """When two tellings are of one act."""

    min_overlap: float = 0.5  # of the lighter content, by rarity; chosen by reading pairs
    min_overlap_undated: float = 0.75  # where one of them has no time
    n_probes: int = 6  # words that are looked up; contents are seldom longer


DEFAULTS = UniteConfig()


def unite_tellings(
    tellings: Iterable[Telling], cast: Cast, *, config: UniteConfig = DEFAULTS
) -> tuple[Move, ...]:
    """Return one move for each act; its first evidence is the best telling."""
    ordered = sorted(set(tellings), key=_rank)
    stems = {telling: frozenset(content_stems(telling.words)) for telling in ordered}
    by_report: dict[str, set[str]] = defaultdict(set)
    for telling in ordered:
        by_report[telling.sentence.report] |= stems[telling]
    rarity = Rarity(by_report[report] for report in sorted(by_report))
    moves: list[list[Telling]] = []
    by_word: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for telling in ordered:
        key = _key(telling, cast)
        near = {n for word in _rarest(stems[telling], rarity, config) for n in by_word[key, word]}
        for n in sorted(near):
            if _is_same(moves[n][0], telling, stems, rarity, config):
                moves[n].append(telling)
                break
        else:
            for word in stems[telling] or {""}:
                by_word[key, word].append(len(moves))
            moves.append([telling])
    return tuple(sorted((_move(told) for told in moves), key=_by_time))


def _rarest(stems: frozenset[str], rarity: Rarity, config: UniteConfig) -> list[str]:
    """Return the few rarest words of a content: whatever shares half of it shares one of them."""
    ranked = sorted(stems, key=lambda word: (-rarity.weight(word), word))
    return ranked[: config.n_probes] or [""]


def _rank(telling: Telling) -> tuple[object, ...]:
    """Order tellings, the best first."""
    return (
        telling.on_word_of is not None,
        telling.said is None,
        telling.said.n_days if telling.said is not None else 0,
        -len(telling.words),
        telling.published.start if telling.published is not None else date.max,
        telling.sentence,
        telling.content,
        telling.act,
        telling.actors,
    )


def _key(telling: Telling, cast: Cast) -> tuple[object, ...]:
    sides = frozenset(cast.side(actor) for actor in telling.actors)
    return telling.act, sides, telling.is_negative, telling.modality


def _is_same(
    best: Telling,
    other: Telling,
    stems: dict[Telling, frozenset[str]],
    rarity: Rarity,
    config: UniteConfig,
) -> bool:
    if best.text == other.text and best.words == other.words:
        return True
    if best.said is not None and other.said is not None and not best.said.overlaps(other.said):
        return False
    is_dated = best.said is not None and other.said is not None
    needed = config.min_overlap if is_dated else config.min_overlap_undated
    return rarity.overlap(stems[best], stems[other]) >= needed


def _move(told: Sequence[Telling]) -> Move:
    best = told[0]
    spans = tuple(dict.fromkeys(telling.sentence for telling in told))
    evidence = (spans[0], *sorted(spans[1:]))
    return Move(
        id=content_id("move", best.act, *best.actors, best.words, best.sentence.report,
                      best.content.start),
        kind=best.kind,
        actors=best.actors,
        recipients=best.recipients,
        act=best.act,
        plover=best.plover,
        issue=None,
        content=best.words,
        condition=best.condition,
        polarity="negative" if best.is_negative else "positive",
        modality=best.modality,
        said=best.said,
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
    return (start, when.end if when is not None else date.max, move.evidence, move.id)
