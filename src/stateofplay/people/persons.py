"""Full names of persons, united over the pile where that is safe.

Reads     keys of full names (two words or more), with the reports and titles they stand with
Writes    clusters of keys that name one person
Method    same first and last word make one cluster unless middle names, or `Jr.` and the like,
          tell two persons apart; a bare form joins only when one person is left. Reversed order is
          one person, and so is a name that one longer name ends with. Spellings of one surname are
          one person when the given name is the same, the surnames lie within one or two letters,
          and no report prints both. Names that differ in hyphens and points only are one; so are a
          short form and a full one (`Pete`, `Peter`) that share a title, or a surname which nobody
          else has; so are two transcriptions that share a title and no report
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
from stateofplay.people.spellings import alike_key, are_short_forms, sounds_of
from stateofplay.text.gazetteer import first_name_gender


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
_NO_TITLES: Mapping[Key, frozenset[Key]] = {}


def unite_full_names(
    reports_of: Mapping[Key, frozenset[str]],
    titles_of: Mapping[Key, frozenset[Key]] = _NO_TITLES,
    *,
    config: SpellingConfig = DEFAULTS,
) -> tuple[frozenset[Key], ...]:
    """Return the keys in clusters of one person each, sorted.

    Args:
        reports_of: for each full name, the reports that print it.
        titles_of: for a full name, the titles printed with it, if any.
        config: limits of spelling.
    """
    clusters: list[frozenset[Key]] = []
    by_ends: dict[tuple[str, str], list[Key]] = defaultdict(list)
    for key in sorted(reports_of):
        by_ends[_ends(key)].append(key)
    for keys in by_ends.values():
        clusters.extend(_by_middle(keys))
    clusters = _join_endings(_join_reversed(_join_alike(clusters)))
    clusters = _join_short_forms(clusters, titles_of, config)
    clusters = _join_transcribed(clusters, reports_of, titles_of)
    return tuple(sorted(_join_spellings(clusters, reports_of, config), key=sorted))


def why_one_person(left: Key, right: Key) -> str:
    """Return the rule by which two full names in one cluster are one person, one sentence."""
    (left_first, left_last), (right_first, right_last) = _ends(left), _ends(right)
    if alike_key(left) == alike_key(right):
        return "The same name but for points, hyphens, accents or capitals."
    if (left_first, left_last) == (right_first, right_last):
        return "First and last name are the same, and no middle name speaks against it."
    if left == right[::-1]:
        return "The same words in the other order."
    short, long = sorted((left, right), key=len)
    if long[len(long) - len(short) :] == short:
        return "It is the end of that name and of no other full name here."
    if are_short_forms(left, right):
        return "The given names are forms of one; a title or a surname that nobody else has tells."
    if left_first == right_first:
        return "The same given name, the surnames a letter or two apart, never in one report."
    if sounds_of(left) is not None and sounds_of(left) == sounds_of(right):
        return "Two transcriptions of one name, with the same title and never in one report."
    return "It is one person by way of another of the names here."


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


def _join_alike(clusters: list[frozenset[Key]]) -> list[frozenset[Key]]:
    """Join `J. D. Roe` and `JD Roe`, `Jong-un Roe` and `Jong Un Roe`."""
    first: dict[Key, frozenset[Key]] = {}
    pairs = []
    for cluster in clusters:
        for key in sorted({alike_key(one) for one in cluster}):
            other = first.setdefault(key, cluster)
            if other != cluster:
                pairs.append((other, cluster))
    return _join(clusters, pairs)


def _join_short_forms(
    clusters: list[frozenset[Key]],
    titles_of: Mapping[Key, frozenset[Key]],
    config: SpellingConfig,
) -> list[frozenset[Key]]:
    """Join `Pete Roe` and `Peter Roe` where a title or a rare surname speaks for it."""
    bearers: dict[str, list[frozenset[Key]]] = defaultdict(list)
    for cluster in clusters:
        for surname in sorted({_ends(key)[1] for key in cluster}):
            bearers[surname].append(cluster)
    pairs = []
    for rivals in bearers.values():
        if 1 < len(rivals) <= config.max_in_block:
            for left, right in combinations(sorted(rivals, key=sorted), 2):
                is_rare = len(rivals) == 2
                if _are_short_forms(left, right) and (
                    is_rare or _share_title(left, right, titles_of)
                ):
                    pairs.append((left, right))
    return _join(clusters, _standing_alone(pairs))


def _are_short_forms(left: frozenset[Key], right: frozenset[Key]) -> bool:
    return any(are_short_forms(a, b) for a in left for b in right) and not any(
        _middle(a)[1] != _middle(b)[1] for a in left for b in right
    )


def _join_transcribed(
    clusters: list[frozenset[Key]],
    reports_of: Mapping[Key, frozenset[str]],
    titles_of: Mapping[Key, frozenset[Key]],
) -> list[frozenset[Key]]:
    """Join `Moammar Qadra` and `Muammar Gadra` where they share a title and no report."""
    by_sound: dict[tuple[str, str], list[frozenset[Key]]] = defaultdict(list)
    for cluster in clusters:
        for sounds in sorted({s for key in cluster if (s := sounds_of(key)) is not None}):
            by_sound[sounds].append(cluster)
    pairs = [
        (left, right)
        for left, right in (sorted(two, key=sorted) for two in by_sound.values() if len(two) == 2)
        if _share_title(left, right, titles_of) and not _share_report(left, right, reports_of)
        if len(_genders(left) | _genders(right)) < 2
    ]
    return _join(clusters, _standing_alone(pairs))


def _genders(keys: frozenset[Key]) -> set[str]:
    """Return the genders that the given names tell."""
    told = (first_name_gender(key[0]) for key in keys)
    return {gender for gender in told if gender in ("m", "f")}


def _share_title(
    left: frozenset[Key], right: frozenset[Key], titles_of: Mapping[Key, frozenset[Key]]
) -> bool:
    first, second = (
        {title[-1] for key in side for title in titles_of.get(key, ())} for side in (left, right)
    )
    return bool(first & second)


def _share_report(
    left: frozenset[Key], right: frozenset[Key], reports_of: Mapping[Key, frozenset[str]]
) -> bool:
    first, second = (
        frozenset().union(*(reports_of[key] for key in side)) for side in (left, right)
    )
    return bool(first & second)


def _standing_alone(
    pairs: list[tuple[frozenset[Key], frozenset[Key]]],
) -> list[tuple[frozenset[Key], frozenset[Key]]]:
    """Return the pairs of which neither side fits a third: that one would tell nothing."""
    uses: dict[frozenset[Key], int] = defaultdict(int)
    for left, right in pairs:
        uses[left] += 1
        uses[right] += 1
    return [(left, right) for left, right in pairs if uses[left] == uses[right] == 1]


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
            if _are_two_given(key[0], key[start]):
                continue  # "Joseph Roe" is rather the father of "Michael Joseph Roe"
            if key[start:] in by_key and by_key[key[start:]] != cluster:
                longer[key[start:]].add(cluster)
    pairs = [(by_key[short], next(iter(full))) for short, full in longer.items() if len(full) == 1]
    return _join(clusters, pairs)


def _are_two_given(first: str, second: str) -> bool:
    """Return whether two words are both known as given names: initials and titles are none."""
    return first_name_gender(first) is not None and first_name_gender(second) is not None


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
    return _join(clusters, _standing_alone(pairs))


def _one_person(
    left: frozenset[Key],
    right: frozenset[Key],
    reports_of: Mapping[Key, frozenset[str]],
    config: SpellingConfig,
) -> bool:
    if _share_report(left, right, reports_of):
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
