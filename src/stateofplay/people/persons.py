"""Full names of persons, united over the pile where that is safe.

Reads     keys of full names (two words or more), with how often and in which reports they stand
Writes    clusters of keys that name one person
Method    same first and last word make one cluster unless middle names, or `Jr.` and the like,
          tell two persons apart; a bare form joins only when one person is left. Reversed order is
          one person, and so is a name that one longer name ends with. Spellings of one surname are
          one person when the given name is the same, the surnames lie within one or two letters,
          and no report prints both
Source    Damerau 1964 (swaps, drops and doubled letters make up most misspellings)
Cost      linear in the names; spellings are compared only inside one given name and initial
Limits    two namesakes without middle names are one person
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from rapidfuzz.distance import DamerauLevenshtein

from stateofplay.people.keys import Key, person_suffix


@dataclass(frozen=True, slots=True)
class SpellingConfig:
    """When two spellings of a surname are one.

    Args:
        min_letters_one: letters of the shorter surname for one letter of difference.
        min_letters_two: letters of the shorter surname for two.
        max_in_block: given names borne by more surnames than this are not compared.
    """

    min_letters_one: int = 6  # shorter ones are often two names ("Brown", "Braun")
    min_letters_two: int = 8  # long transliterated names differ in their endings
    max_in_block: int = 200  # keeps a pile of namesakes from going quadratic


DEFAULTS = SpellingConfig()


def unite_full_names(
    reports_of: Mapping[Key, frozenset[str]], *, config: SpellingConfig = DEFAULTS
) -> tuple[frozenset[Key], ...]:
    """Return the keys in clusters of one person each, sorted.

    Args:
        reports_of: for each full name, the reports that print it.
        config: limits of spelling.
    """
    clusters: list[frozenset[Key]] = []
    by_ends: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key in sorted(reports_of):
        by_ends[_ends(key)].append(key)
    for keys in by_ends.values():
        clusters.extend(_by_middle(keys))
    clusters = _join_endings(_join_reversed(clusters))
    return tuple(sorted(_join_spellings(clusters, reports_of, config), key=sorted))


def _ends(key: Key) -> tuple[str, str]:
    bare = key[:-1] if person_suffix(key) else key
    return bare[0], bare[-1]


def _middle(key: Key) -> tuple[tuple[str, ...], str | None]:
    suffix = person_suffix(key)
    return (key[1:-2] if suffix else key[1:-1]), suffix


def _by_middle(keys: list[Key]) -> list[frozenset[Key]]:
    """Split names of the same first and last word by their middle names."""
    groups: list[list[Key]] = []
    bare: list[Key] = []
    for key in sorted(keys, key=lambda k: (-len(k), k)):
        if _middle(key) == ((), None):
            bare.append(key)
            continue
        fitting = [g for g in groups if all(_middles_agree(key, other) for other in g)]
        if len(fitting) == 1:
            fitting[0].append(key)
        else:
            groups.append([key])
    if bare and len(groups) == 1 and person_suffix(groups[0][0]) is None:
        groups[0].extend(bare)
    elif bare:
        groups.append(bare)
    return [frozenset(group) for group in groups]


def _middles_agree(left: Key, right: Key) -> bool:
    """Return whether each middle name is the other's or its initial."""
    (left_names, left_suffix), (right_names, right_suffix) = _middle(left), _middle(right)
    if left_suffix != right_suffix or len(left_names) != len(right_names):
        return False
    return all(
        a == b or (min(len(a), len(b)) == 1 and a[0] == b[0])
        for a, b in zip(left_names, right_names, strict=True)
    )


def _join_reversed(clusters: list[frozenset[Key]]) -> list[frozenset[Key]]:
    """Join `Given Family` and `Family Given`."""
    by_key = {key: cluster for cluster in clusters for key in cluster}
    pairs = []
    for key, cluster in by_key.items():
        other = by_key.get(key[::-1])
        if len(key) == 2 and other is not None and key < key[::-1]:
            pairs.append((cluster, other))
    return _join(clusters, pairs)


def _join_endings(clusters: list[frozenset[Key]]) -> list[frozenset[Key]]:
    """Join `Family Name` to `Given Family Name` where only one longer name ends so."""
    by_key = {key: cluster for cluster in clusters for key in cluster}
    longer: dict[Key, set[frozenset[Key]]] = defaultdict(set)
    for key, cluster in by_key.items():
        for start in range(1, len(key) - 1):
            if key[start:] in by_key and by_key[key[start:]] != cluster:
                longer[key[start:]].add(cluster)
    pairs = [(by_key[short], next(iter(full))) for short, full in longer.items() if len(full) == 1]
    return _join(clusters, pairs)


def _join_spellings(
    clusters: list[frozenset[Key]],
    reports_of: Mapping[Key, frozenset[str]],
    config: SpellingConfig,
) -> list[frozenset[Key]]:
    blocks: dict[tuple[str, str], list[frozenset[Key]]] = defaultdict(list)
    for cluster in clusters:
        for start in sorted({(key[0], _ends(key)[1][:1]) for key in cluster}):
            blocks[start].append(cluster)
    pairs = []
    for rivals in blocks.values():
        if len(rivals) <= config.max_in_block:
            for left, right in combinations(sorted(rivals, key=sorted), 2):
                if _one_person(left, right, reports_of, config):
                    pairs.append((left, right))
    # One spelling that fits two others tells nothing: join only pairs that stand alone.
    uses: dict[frozenset[Key], int] = defaultdict(int)
    for left, right in pairs:
        uses[left] += 1
        uses[right] += 1
    return _join(clusters, [(a, b) for a, b in pairs if uses[a] == uses[b] == 1])


def _one_person(
    left: frozenset[Key],
    right: frozenset[Key],
    reports_of: Mapping[Key, frozenset[str]],
    config: SpellingConfig,
) -> bool:
    in_left = frozenset().union(*(reports_of[key] for key in left))
    in_right = frozenset().union(*(reports_of[key] for key in right))
    if in_left & in_right:
        return False
    return any(
        _middle(a) == _middle(b) and _is_spelling(_ends(a)[1], _ends(b)[1], config)
        for a in left
        for b in right
    )


def _is_spelling(left: str, right: str, config: SpellingConfig) -> bool:
    shorter = min(len(left), len(right))
    distance = DamerauLevenshtein.distance(left, right)
    if distance <= 1:
        return shorter >= config.min_letters_one
    return distance == 2 and shorter >= config.min_letters_two


def _join(
    clusters: list[frozenset[Key]], pairs: list[tuple[frozenset[Key], frozenset[Key]]]
) -> list[frozenset[Key]]:
    """Return the clusters with each pair made one."""
    root = {cluster: cluster for cluster in clusters}
    for left, right in pairs:
        first, second = _root(root, left), _root(root, right)
        root[max(first, second, key=sorted)] = min(first, second, key=sorted)
    members: dict[frozenset[Key], set[Key]] = defaultdict(set)
    for cluster in clusters:
        members[_root(root, cluster)].update(cluster)
    return sorted((frozenset(keys) for keys in members.values()), key=sorted)


def _root(root: Mapping[frozenset[Key], frozenset[Key]], cluster: frozenset[Key]) -> frozenset[Key]:
    while root[cluster] != cluster:
        cluster = root[cluster]
    return cluster
