"""What stands between a verb and what it tells: "promised on state radio to", "used a speech to".

Reads     a sentence made ready, the place of a verb or the one behind it
Writes    where "that" or "to" goes on behind phrases of place, time and manner; the helpers of a
          verb that another one leads to
Method    a phrase of a preposition or between commas, with no verb in it, is passed over. "Decided
          by one vote to shelve" shelves; "took to the radio to denounce" denounces: whoever writes,
          travels or speaks in order to say something has said it
Cost      linear in a few words
Limits    a purpose that is a deed ("flew home to arrest him") may have failed and is not read
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from stateofplay.moves.complement import is_infinitive
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import Tag, VerbGroup, is_verb_like, read_group, verb_forms
from stateofplay.text.languages.en.act_between import (
    LEADING,
    OCCASIONS,
    PHRASE_OPENERS,
    TAKES_INFINITIVE,
)
from stateofplay.text.languages.en.speech import AUXILIARIES
from stateofplay.text.languages.en.verbs import BEFORE_ADJECTIVE

_MOST_WORDS = 14  # between a verb and what it leads to
_ASIDE_WORDS = 9  # ", for the time being,"
_HELPERS = 4  # "has not yet" and the word before
_MARKS = "\"“”'‘’"


def over_phrases(reading: Reading, after: int) -> Iterator[int]:
    """Yield where "that" or "to" goes on behind the phrases that start at a word.

    Args:
        reading: the sentence.
        after: first word behind the verb.
    """
    if not _opens_phrase(reading, after):
        return
    for place in range(after + 1, min(after + _MOST_WORDS, len(reading.words) - 1)):
        mark = reading.gap(place - 1).strip(_MARKS)
        if mark not in ("", ","):
            return
        fold = reading.fold(place)
        if fold == "that" and not _tells_more(reading, place):
            yield place
            return
        if fold == "to" and is_infinitive(reading, place + 1):
            if reading.fold(place - 1).removesuffix("s") not in TAKES_INFINITIVE:
                yield place
            return
        is_led = reading.fold(place - 1) in PHRASE_OPENERS | BEFORE_ADJECTIVE  # "on state radio"
        if is_verb_like(reading.words, place) and place not in reading.starts and not is_led:
            return


def _opens_phrase(reading: Reading, after: int) -> bool:
    """Return whether a phrase that may be passed over starts at a word."""
    if after >= len(reading.words):
        return False
    opens = reading.fold(after) in PHRASE_OPENERS or after in reading.timed
    is_infinite = reading.fold(after) == "to" and is_infinitive(reading, after + 1)
    return opens and not is_infinite and reading.gap(after - 1) in ("", ",")


def _tells_more(reading: Reading, that: int) -> bool:
    """Return whether "that" opens a relative clause: "in a letter that reached the board"."""
    behind = that + 1
    return is_verb_like(reading.words, behind) and behind not in reading.starts


@cache
def _leading() -> dict[str, tuple[frozenset[Tag], bool]]:
    """Return form -> its tags, and whether only words may follow it."""
    found: dict[str, tuple[frozenset[Tag], bool]] = {}
    for bases, is_occasion in ((OCCASIONS, True), (LEADING, False)):
        for base in bases:
            found |= {form: (tags, is_occasion) for form, tags in verb_forms(base).items()}
    return found


def led_group(
    reading: Reading, place: int, tags: frozenset[Tag], *, is_deed: bool
) -> VerbGroup | None:
    """Return the group of "decided by one vote to shelve", "used a speech to accuse".

    Args:
        reading: the sentence.
        place: of the verb behind "to".
        tags: what its form can be.
        is_deed: whether it tells what is done rather than said.
    """
    if reading.fold(place - 1) != "to" or "base" not in tags:
        return None
    headline = _headline_group(reading, place)
    if headline is not None:
        return headline
    for at in range(place - 2, max(-1, place - 2 - _MOST_WORDS), -1):
        if reading.gap(at).strip(_MARKS) not in ("", ","):
            return None
        found = _leading().get(reading.fold(at))
        if found is not None:
            return _led(reading, at, place, *found, is_deed=is_deed)
        if is_verb_like(reading.words, at) and at not in reading.ends:
            return None
    return None


def _led(
    reading: Reading,
    at: int,
    place: int,
    tags: frozenset[Tag],
    is_occasion: bool,
    *,
    is_deed: bool,
) -> VerbGroup | None:
    is_near = at >= place - 2
    if is_near or (is_occasion and is_deed):
        return None
    if not is_occasion and not _opens_phrase(reading, at + 1):
        return None
    if reading.fold(place - 2).removesuffix("s") in TAKES_INFINITIVE and not is_occasion:
        return None
    group = read_group(reading.words, at, tags, reading.timed)
    if group is None and not is_occasion and reading.fold(at + 1) == "by" and "past" in tags:
        is_passive = reading.fold(at - 1) in AUXILIARIES  # "was decided by the board to"
        group = None if is_passive else VerbGroup(at, at, "actual", False, "past")
    if group is None or group.negated or group.tense == "ing" or group.is_plural:
        return None
    return replace(group, verb=place)


def over_aside(reading: Reading, place: int, tags: frozenset[Tag]) -> VerbGroup | None:
    """Return the group of "will not, for now, oppose", whose helpers stand before an aside.

    Args:
        reading: the sentence.
        place: of the verb.
        tags: what its form can be.
    """
    if reading.gap(place - 1) != "," or not tags & {"base", "participle"}:
        return None
    for at in range(place - 2, max(-1, place - 2 - _ASIDE_WORDS), -1):
        if reading.gap(at) == ",":
            helpers = [*reading.words[max(0, at - _HELPERS) : at + 1], reading.words[place]]
            group = read_group(helpers, len(helpers) - 1, tags)
            if group is None or group.first == group.verb or group.tense == "ing":
                return None
            first = at + 1 - (group.verb - group.first)
            return replace(group, first=first, verb=place)
        if reading.gap(at) != "":
            return None
    return None


def _headline_group(reading: Reading, place: int) -> VerbGroup | None:
    """Read "Arland to skip talks": a name that opens a sentence without its stop, and "to"."""
    mention = reading.ends.get(place - 2) if place > 1 else None
    opens = mention is not None and mention.span.start == reading.words[0].start
    is_stopped = reading.text[reading.end - 1] in '.!?"”'
    is_headline = opens and not is_stopped
    return VerbGroup(place - 1, place, "planned", False, "present") if is_headline else None
