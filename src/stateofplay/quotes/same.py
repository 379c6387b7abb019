"""Whether two printings are one quote, and which printings are worth comparing.

Reads     wordings of printings, and how rare their words are
Writes    candidate pairs, sorted; yes or no for a pair
Method    an index of three-word runs, and of rare words of one speaker, proposes pairs; speakers
          and times must not contradict; local alignment measures what is shared, and with an open
          speaker it must be rare words. What is changed must be little, and printed close in time
          where it is a figure, a name or a denial: a speaker who fills one mould with other
          figures every day has said several things. A report prints no quote in two wordings
Source    inverse document frequency: Sparck Jones 1972; thresholds by reading pairs of PolNeAR and
          of the archives of four stories
Cost      linear in words; a run with many holders proposes only pairs with the longest of them
Limits    what two reports translated freely on different days stays two quotes
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from stateofplay.model.interval import When
from stateofplay.quotes.align import aligned_runs, inner_identity, n_words
from stateofplay.quotes.variants import Gap, compare_wordings
from stateofplay.quotes.wording import Wording, content_words
from stateofplay.text.rarity import Rarity

_WORDY = frozenset(("words", "name", "figure", "negation"))
_FLAGGED = frozenset(("name", "figure", "negation"))


@dataclass(frozen=True, slots=True)
class SameConfig:
    """Thresholds, set on hand-read pairs of PolNeAR's training part and of timeline17's stories.

    Args:
        gram: words in an index entry.
        max_holders: wordings an index entry may have; of a stock phrase with more, each holder
            is compared with the `n_hubs` longest only.
        n_hubs: see `max_holders`.
        rare_words: rarest stems of a wording, whose pairs make index entries of its speaker.
        short: quotes with fewer words unite only inside another of the same speaker.
        short_days: and only where the reports came out within so many days: slogans come back.
        min_cover: shared words by words of the shorter one, for a cut.
        min_words: shared words in marks that are enough when the wording between them agrees.
        min_identity: equal words by words between first and last shared word.
        min_content: distinct words of subject matter that must be shared.
        min_changed: the same where words were replaced by others.
        max_changed: changed words of subject matter by shared ones.
        min_rarity: weight of a shared word that counts, by that of a word of one quote alone; in
            a pile of 10,000 wordings a word of a quarter of them weighs 0.15.
        min_weight: the same by weight, for printings whose speaker is open; in units of a word
            that one quote alone has.
        far_days: reports further apart share `min_words` words at least.
        mould: words that must be shared around a changed figure, name or denial where the
            reports are not of one day, and around any other words where they are far apart.
        max_figures: changed figures; with more it is an update of a count.
        clash_words: words shared where the reports put the saying on different days, which then
            differ by `clash_days` at most.
        clash_days: see `clash_words`.
        paraphrase_overlap: shared weight by the weight of the lighter side.
        paraphrase_content: distinct stems that a paraphrase must share.
        translated_overlap: shared weight by the weight of the heavier side, for two wordings in
            marks that share few runs, printed within `translated_days`.
        translated_days: see `translated_overlap`.
        voice_words: words that two speakers must be given alike, to be one quote with two names.
        voice_identity: equal words among them.
        voice_days: days between the two reports.
    """

    gram: int = 3
    max_holders: int = 40
    n_hubs: int = 2
    rare_words: int = 5
    short: int = 4
    short_days: int = 7
    min_cover: float = 0.8
    min_words: int = 8
    min_identity: float = 0.7
    min_content: int = 2
    min_changed: int = 4
    max_changed: float = 0.5
    min_rarity: float = 0.15
    min_weight: float = 2.0
    far_days: int = 31
    mould: int = 12
    max_figures: int = 1
    clash_words: int = 10
    clash_days: int = 7
    paraphrase_overlap: float = 0.6
    paraphrase_content: int = 6
    translated_overlap: float = 0.6
    translated_days: int = 1
    voice_words: int = 10
    voice_identity: float = 0.9
    voice_days: int = 7


DEFAULTS = SameConfig()


def candidate_pairs(
    wordings: Sequence[Wording], *, config: SameConfig = DEFAULTS
) -> list[tuple[int, int]]:
    """Return pairs of places that share a run of words or rare subject matter, sorted."""
    pairs: set[tuple[int, int]] = set()
    short = {w.keys for w in wordings if len(w.keys) < config.short}
    runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, wording in enumerate(wordings):
        for gram in _grams(wording, short, config):
            runs[gram].append(place)
    for gram, places in runs.items():
        if len(places) <= config.max_holders:
            pairs.update(combinations(places, 2))
        elif len(gram) >= config.gram:
            pairs.update(_with_hubs(places, wordings, config))
    for places in _by_rare_words(wordings, config):
        if len(places) <= config.max_holders:
            pairs.update(combinations(places, 2))
    return sorted(pairs)


def _with_hubs(
    places: Sequence[int], wordings: Sequence[Wording], config: SameConfig
) -> Iterator[tuple[int, int]]:
    """Yield each holder of a stock phrase with the longest wordings that hold it."""
    hubs = sorted(places, key=lambda n: (-len(wordings[n].keys), n))[: config.n_hubs]
    for hub in hubs:
        yield from ((min(hub, n), max(hub, n)) for n in places if n != hub)


def _by_rare_words(wordings: Sequence[Wording], config: SameConfig) -> Iterable[list[int]]:
    """Return the places of wordings of one speaker that share two of their rarest stems."""
    rarity = quote_rarity(wordings)
    found: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for place, wording in enumerate(wordings):
        stems = content_words(wording.keys)
        if wording.actor is None or len(stems) < config.paraphrase_content:
            continue
        rarest = sorted(stems, key=lambda s: (-rarity.weight(s), s))[: config.rare_words]
        for one, other in combinations(sorted(rarest), 2):
            found[wording.actor, one, other].append(place)
    return found.values()


def is_same_quote(
    left: Wording, right: Wording, rarity: Rarity, *, config: SameConfig = DEFAULTS
) -> bool:
    """Return whether two printings are one quote.

    Args:
        left: a printing.
        right: another, of any report.
        rarity: of stems over all wordings.
        config: thresholds.
    """
    if not _one_speaker(left, right):
        return False
    if not _times_agree(left, right):
        return _is_clash(left, right, config)
    shorter = left if len(left.keys) <= len(right.keys) else right
    if len(shorter.keys) < config.short:
        return _is_short_cut(left, right, shorter, config)
    if left.is_marked != right.is_marked:
        return _is_paraphrase(left, right, rarity, config)
    if left.keys == right.keys:
        return _is_near(left, right, config.far_days) or len(left.keys) >= config.min_words
    return _shares_words(left, right, rarity, config) or _is_translated(left, right, rarity, config)


def is_other_voice(left: Wording, right: Wording, *, config: SameConfig = DEFAULTS) -> bool:
    """Return whether two reports give the same words to two speakers, each by name."""
    if left.actor is None or right.actor is None or left.voices & right.voices:
        return False
    if left.report == right.report or not (left.is_named and right.is_named):
        return False
    if not (left.is_marked and right.is_marked):
        return False
    if not _times_agree(left, right) or not _is_near(left, right, config.voice_days):
        return False
    runs = aligned_runs(left.keys, right.keys)
    n = n_words(runs)
    is_long = n >= config.voice_words and inner_identity(runs) >= config.voice_identity
    return is_long and n >= config.min_cover * min(len(left.keys), len(right.keys))


def compatible(left: Wording, right: Wording) -> bool:
    """Return whether speakers and times, where both are known, agree."""
    return _one_speaker(left, right) and _times_agree(left, right)


def is_inside(left: Wording, right: Wording) -> bool:
    """Return whether one is a quote inside the other: somebody else's, known or not."""
    one, other = left.attribution, right.attribution
    return one.is_nested != other.is_nested and one.stretch.overlaps(other.stretch)


def quote_rarity(wordings: Iterable[Wording]) -> Rarity:
    """Return the weights of stems over distinct wordings: a reprint makes no word common."""
    return Rarity(content_words(words) for words in sorted({w.keys for w in wordings}))


def holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Return whether `part` stands in `words` as one run."""
    n = len(part)
    first = part[0] if part else None
    return any(
        words[i] == first and tuple(words[i : i + n]) == tuple(part)
        for i in range(len(words) - n + 1)
    )


def _one_speaker(left: Wording, right: Wording) -> bool:
    return left.actor is None or right.actor is None or left.actor == right.actor


def _times_agree(left: Wording, right: Wording) -> bool:
    """Return whether both can have been said at one time: not after one was printed, too."""
    if left.said is not None and right.said is not None and not left.said.overlaps(right.said):
        return False
    return not (_is_later(left.said, right.published) or _is_later(right.said, left.published))


def _is_later(said: When | None, published: When | None) -> bool:
    return said is not None and published is not None and said.start > published.end


def _is_clash(left: Wording, right: Wording, config: SameConfig) -> bool:
    """Return whether two reports print one long quote and put it on two near days."""
    if left.said is None or right.said is None or not (left.is_marked and right.is_marked):
        return False
    first, last = sorted((left.said, right.said), key=lambda when: when.start)
    if (last.start - first.end).days > config.clash_days or left.report == right.report:
        return False
    short, long = sorted((left.keys, right.keys), key=len)
    return len(short) >= config.clash_words and holds(long, short)


def _gap_days(left: Wording, right: Wording) -> int | None:
    """Return the days between two publications, 0 when they overlap; `None` for an undated one."""
    if left.report == right.report:
        return 0
    if left.published is None or right.published is None:
        return None
    first, last = sorted((left.published, right.published), key=lambda when: when.start)
    return max(0, (last.start - first.end).days)


def _is_near(left: Wording, right: Wording, days: int) -> bool:
    gap = _gap_days(left, right)
    return gap is None or gap <= days


def _is_short_cut(left: Wording, right: Wording, shorter: Wording, config: SameConfig) -> bool:
    """Return whether a few words stand in a longer quote of the same, known speaker."""
    if left.actor is None or left.actor != right.actor or not content_words(shorter.keys):
        return False
    if left.is_marked != right.is_marked:
        return False
    is_dated = left.said is not None and right.said is not None  # and the two agree
    if not is_dated and not _is_near(left, right, config.short_days):
        return False
    if left.keys == right.keys:
        return True
    if len(shorter.keys) == 1 and (left.said is None or right.said is None):
        return False
    longer = right if shorter is left else left
    return holds(longer.keys, shorter.keys)


def _shares_words(left: Wording, right: Wording, rarity: Rarity, config: SameConfig) -> bool:
    runs = aligned_runs(left.keys, right.keys)
    n = n_words(runs)
    if inner_identity(runs) < config.min_identity:
        return False
    cover = n / min(len(left.keys), len(right.keys))
    is_enough = left.is_marked and n >= config.min_words
    if cover < config.min_cover and not is_enough:
        return False
    if n < config.min_words and not _is_near(left, right, config.far_days):
        return False
    shared = content_words(tuple(w for a, b, _, _ in runs for w in left.keys[a:b]))
    telling = {stem for stem in shared if rarity.is_rare(stem, config.min_rarity)}
    if not _is_little_changed(left, right, n, len(telling), config):
        return False
    if left.actor is not None and left.actor == right.actor:
        return True
    return n >= config.short and rarity.total(shared) >= config.min_weight * rarity.weight("")


def _is_little_changed(
    left: Wording, right: Wording, n_shared: int, n_content: int, config: SameConfig
) -> bool:
    """Return whether what differs leaves it one saying."""
    left, right = sorted((left, right), key=lambda w: (-len(w.keys), w.keys))
    gaps = compare_wordings(left, right)
    kinds = {gap.what for gap in gaps}
    if not kinds & _WORDY:
        return n_content >= config.min_content
    is_replaced = any(gap.lost[0] < gap.lost[1] and gap.added[0] < gap.added[1] for gap in gaps)
    if left.report == right.report:
        return False
    if _n_changed(left, right, gaps) > config.max_changed * n_content:
        return False
    if n_content < (config.min_changed if is_replaced else config.min_content):
        return False
    if not kinds & _FLAGGED:
        return n_shared >= config.mould or _is_near(left, right, config.far_days)
    n_figures = sum(gap.what == "figure" for gap in gaps)
    if n_figures > config.max_figures or (n_figures and not left.is_marked):
        return False
    return _is_one_day(left, right) or (
        n_shared >= config.mould and _is_near(left, right, config.far_days)
    )


def _n_changed(left: Wording, right: Wording, gaps: Sequence[Gap]) -> int:
    """Return how many words of subject matter were changed, on the side that has more."""
    wordy = [gap for gap in gaps if gap.what in _WORDY]
    lost = content_words(tuple(w for gap in wordy for w in left.keys[slice(*gap.lost)]))
    added = content_words(tuple(w for gap in wordy for w in right.keys[slice(*gap.added)]))
    return max(len(lost), len(added))


def _is_one_day(left: Wording, right: Wording) -> bool:
    if left.said is not None and right.said is not None:
        return True  # they agree
    gap = _gap_days(left, right)
    return gap == 0 or (gap is None and left.published is right.published is None)


def _is_paraphrase(left: Wording, right: Wording, rarity: Rarity, config: SameConfig) -> bool:
    if left.actor is None or left.actor != right.actor:
        return False
    if not _is_near(left, right, config.far_days):
        return False
    left_stems, right_stems = content_words(left.keys), content_words(right.keys)
    if len(left_stems & right_stems) < config.paraphrase_content:
        return False
    return rarity.overlap(left_stems, right_stems) >= config.paraphrase_overlap


def _is_translated(left: Wording, right: Wording, rarity: Rarity, config: SameConfig) -> bool:
    """Return whether two reports give the sense of one saying in marks, as translators do."""
    if left.actor is None or left.actor != right.actor or left.report == right.report:
        return False
    if not (left.is_marked and right.is_marked):
        return False
    gap = _gap_days(left, right)
    if gap is None or gap > config.translated_days:
        return False
    one, other = content_words(left.keys), content_words(right.keys)
    if len(one & other) < config.paraphrase_content or _differ_in_sense(left, right):
        return False
    heavier = max(rarity.total(one), rarity.total(other))
    return rarity.total(one & other) >= config.translated_overlap * heavier


def _differ_in_sense(left: Wording, right: Wording) -> bool:
    gaps: Sequence[Gap] = compare_wordings(left, right)
    return any(gap.what in _FLAGGED for gap in gaps)


def _grams(
    wording: Wording, short: set[tuple[str, ...]], config: SameConfig
) -> Iterator[tuple[str, ...]]:
    keys = wording.keys
    found = {keys[i : i + config.gram] for i in range(len(keys) - config.gram + 1)}
    for n in range(1, config.short):
        found.update(g for i in range(len(keys) - n + 1) if (g := keys[i : i + n]) in short)
    return iter(sorted(found))
