"""One person's name, spelled in two ways.

Reads     persons by full name
Writes    differences of kind `naming`
Method    two full names that are the same but for a letter of one word, or for two that change no
          consonant; never printed in one report, and in reports that came out within a month, name
          something else in common and share rare words.
          Capitals, accents, hyphens and apostrophes are style, and a short form ("Steve") is no
          other spelling. Spellings that share one are one difference
Source    distance of optimal string alignment (Damerau 1964)
Cost      linear in the names: two meet by the words they share
Limits    which spelling is right is not told; two relatives with like names in two reports that
          name the same third person
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.namesakes import Person
from stateofplay.model.finding import Difference, Side
from stateofplay.text.rarity import Rarity

_SILENT = re.compile("[aeiouyh]")
_DOUBLE = re.compile(r"(.)\1+")
_Persons = Mapping[str, Sequence[Person]]


def find_spellings(
    persons: _Persons, rarity: Rarity, config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield a difference for each person whose name is spelled in more ways than one.

    Args:
        persons: by full name, as `find_persons` returns them.
        rarity: of words over the pile.
        config: thresholds.
    """
    linked: dict[str, set[str]] = defaultdict(set)
    for left, right in _candidates(persons, config):
        if _are_one(persons[left], persons[right], rarity, config):
            linked[left].add(right)
            linked[right].add(left)
    told: set[str] = set()
    for key in sorted(linked):
        if key in told:
            continue
        group = _reached(key, linked)
        told |= group
        yield _difference([persons[one] for one in sorted(group)])


def _candidates(persons: _Persons, config: DifferencesConfig) -> Iterator[tuple[str, str]]:
    """Yield the pairs of names that differ by a letter or two of one word."""
    index: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key in sorted(persons):
        words = key.split()
        for place in range(len(words)):
            index[*words[:place], "", *words[place + 1 :]].append(key)
    for frame, keys in index.items():
        if len(keys) > config.max_posting:
            continue
        place = frame.index("")
        for n, left in enumerate(keys):
            for right in keys[n + 1 :]:
                one, other = left.split()[place], right.split()[place]
                if _is_respelled(one, other, is_given=place == 0, config=config):
                    yield left, right


def _is_respelled(left: str, right: str, *, is_given: bool, config: DifferencesConfig) -> bool:
    """Return whether two words can be one name, written down by ear or mistyped."""
    from rapidfuzz.distance import OSA

    shorter = min(len(left), len(right))
    if shorter < config.min_spelled_letters or left[0] != right[0]:
        return False
    if is_given and (left.startswith(right) or right.startswith(left)):
        return False  # "Steve" for "Steven"
    if not (left.isalpha() and right.isalpha()) or left + "s" == right or right + "s" == left:
        return False
    n_letters = OSA.distance(left, right)
    if n_letters == 2 and shorter >= config.min_long_letters:
        return _sounds(left) == _sounds(right)  # "Weaver" and "Weiner" are two names
    return n_letters == 1


def _sounds(word: str) -> str:
    """Return the consonants of a word, double ones once: "Mohammed" and "Muhamad" share them."""
    plain = _SILENT.sub("", word.replace("c", "k").replace("q", "k").replace("z", "s"))
    return _DOUBLE.sub(r"\1", plain)


def _are_one(
    left: Sequence[Person], right: Sequence[Person], rarity: Rarity, config: DifferencesConfig
) -> bool:
    """Return whether two names are of one person: no report prints both."""
    reports = [{one.analysis.report.id for one in side} for side in (left, right)]
    if reports[0] & reports[1]:
        return False
    return any(
        _is_near(one, other, config) and one.is_one_with(other, rarity, config.min_namesake)
        for one in left
        for other in right
    )


def _is_near(left: Person, right: Person, config: DifferencesConfig) -> bool:
    n_days = left.days_before(right)
    return n_days is None or abs(n_days) <= config.max_spelled_days


def _reached(key: str, linked: Mapping[str, set[str]]) -> set[str]:
    found, waiting = {key}, [key]
    while waiting:
        for one in sorted(linked[waiting.pop()] - found):
            found.add(one)
            waiting.append(one)
    return found


def _difference(spelled: Sequence[Sequence[Person]]) -> Difference:
    sides = [Side(same[0].printed, tuple(sorted(one.spans[0] for one in same))) for same in spelled]
    sides.sort(key=lambda side: (-len(side.evidence), side.value))
    return Difference("naming", " / ".join(side.value for side in sides), tuple(sides))
