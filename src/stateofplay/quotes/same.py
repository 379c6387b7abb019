"""Whether two printings are one quote, and which printings are worth comparing.

Reads     wordings of printings, and how rare their words are
Writes    candidate pairs, sorted; yes or no for a pair
Method    an index of three-word runs proposes pairs; speakers and times must not contradict; local
          alignment measures what is shared, and with an open speaker it must be rare words
Source    inverse document frequency: Sparck Jones 1972; thresholds by reading pairs of PolNeAR
Cost      linear in words; a run with more than forty holders proposes nothing
Limits    two translations of one quote share too few words and stay two
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from stateofplay.quotes.align import aligned_runs, inner_identity, n_words
from stateofplay.quotes.wording import Wording, content_words
from stateofplay.text.rarity import Rarity


@dataclass(frozen=True, slots=True)
class SameConfig:
    """Thresholds, set on hand-read pairs of the PolNeAR training part.

    Args:
        gram: words in an index entry.
        max_holders: wordings an index entry may have; a stock phrase has more and joins nothing.
        short: quotes with fewer words unite only inside another of the same speaker.
        min_cover: shared words by words of the shorter one, for a cut.
        min_words: shared words that are enough when the wording between them agrees.
        min_identity: equal words by words between first and last shared word.
        min_content: distinct words of subject matter that must be shared.
        min_weight: the same by weight, for printings whose speaker is open; in units of a word
            that one quote alone has.
        paraphrase_overlap: shared weight by the weight of the lighter side.
        paraphrase_content: distinct stems that a paraphrase must share.
    """

    gram: int = 3
    max_holders: int = 40
    short: int = 4
    min_cover: float = 0.8
    min_words: int = 8
    min_identity: float = 0.7
    min_content: int = 2
    min_weight: float = 2.0
    paraphrase_overlap: float = 0.6
    paraphrase_content: int = 6


DEFAULTS = SameConfig()


def candidate_pairs(
    wordings: Sequence[Wording], *, config: SameConfig = DEFAULTS
) -> list[tuple[int, int]]:
    """Return pairs of places that share a run of words or enough subject matter, sorted."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    short = {w.words for w in wordings if len(w.words) < config.short}
    for place, wording in enumerate(wordings):
        for gram in _grams(wording, short, config):
            holders[gram].append(place)
    pairs: set[tuple[int, int]] = set()
    for places in holders.values():
        if 2 <= len(places) <= config.max_holders:
            pairs.update((a, b) for i, a in enumerate(places) for b in places[i + 1 :])
    return sorted(pairs)


def is_same_quote(
    left: Wording, right: Wording, rarity: Rarity, *, config: SameConfig = DEFAULTS
) -> bool:
    """Return whether two printings are one quote.

    Known speakers must be the same one; with an open speaker the shared words must be rare ones.
    """
    if not compatible(left, right):
        return False
    shorter = left if len(left.words) <= len(right.words) else right
    if len(shorter.words) < config.short:
        return _is_short_cut(left, right, shorter)
    if left.words == right.words:
        return True
    if left.is_marked != right.is_marked:
        return _is_paraphrase(left, right, rarity, config)
    runs = aligned_runs(left.words, right.words)
    n = n_words(runs)
    cover = n / len(shorter.words)
    if inner_identity(runs) < config.min_identity:
        return False
    if cover < config.min_cover and n < config.min_words:
        return False
    shared = content_words(tuple(w for a, b, _, _ in runs for w in left.words[a:b]))
    if len(shared) < config.min_content:
        return False
    if left.actor is not None and left.actor == right.actor:
        return True
    return n >= config.short and rarity.total(shared) >= config.min_weight * rarity.weight("")


def compatible(left: Wording, right: Wording) -> bool:
    """Return whether speakers and times, where both are known, agree.

    A quote inside another is somebody else's, even where neither speaker is known.
    """
    one, other = left.attribution, right.attribution
    if one.is_nested != other.is_nested and one.stretch.overlaps(other.stretch):
        return False
    if left.actor is not None and right.actor is not None and left.actor != right.actor:
        return False
    if left.said is not None and right.said is not None:
        return left.said.overlaps(right.said)
    return True


def quote_rarity(wordings: Iterable[Wording]) -> Rarity:
    """Return the weights of stems over distinct wordings: a reprint makes no word common."""
    return Rarity(content_words(words) for words in sorted({w.words for w in wordings}))


def holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Return whether `part` stands in `words` as one run."""
    n = len(part)
    first = part[0] if part else None
    return any(
        words[i] == first and tuple(words[i : i + n]) == tuple(part)
        for i in range(len(words) - n + 1)
    )


def _is_short_cut(left: Wording, right: Wording, shorter: Wording) -> bool:
    """Return whether a few words stand in a longer quote of the same, known speaker."""
    if left.actor is None or left.actor != right.actor or not shorter.words:
        return False
    if left.is_marked != right.is_marked:
        return False
    if left.words == right.words:
        return True
    if len(shorter.words) == 1 and (left.said is None or right.said is None):
        return False
    longer = right if shorter is left else left
    return holds(longer.words, shorter.words)


def _is_paraphrase(left: Wording, right: Wording, rarity: Rarity, config: SameConfig) -> bool:
    if left.actor is None or left.actor != right.actor:
        return False
    left_stems, right_stems = content_words(left.words), content_words(right.words)
    if len(left_stems & right_stems) < config.paraphrase_content:
        return False
    return rarity.overlap(left_stems, right_stems) >= config.paraphrase_overlap


def _grams(
    wording: Wording, short: set[tuple[str, ...]], config: SameConfig
) -> Iterator[tuple[str, ...]]:
    words = wording.words
    found = {words[i : i + config.gram] for i in range(len(words) - config.gram + 1)}
    for n in range(1, config.short):
        found.update(g for i in range(len(words) - n + 1) if (g := words[i : i + n]) in short)
    return iter(sorted(found))
