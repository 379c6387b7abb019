"""What a sentence shows of an event whose actor and recipient are marked.

Reads     words of a sentence, characters of actor and recipient
Writes    features: hashes, each once, in a fixed order
Method    the event is told behind the first of the two spans, in the order of its words: who "will
          lift the ban" agrees, who "refused to lift the ban" rejects. So first words and groups of
          words, pairs and triples of groups in their order, and the groups of actor and recipient
          beside the first group of the deed. A clause ends where another begins
Source    the distinctions are those of CAMEO's and PLOVER's codebooks
Cost      about 150 features a sentence
Limits    English; no parse: what stands before both spans is hardly read
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.text.events.groups import base_stem, find_groups
from stateofplay.text.languages.en.event_words import ACTOR_GROUPS, CLAUSE_OPENERS
from stateofplay.text.languages.en.speech import AUXILIARIES, BE
from stateofplay.text.languages.en.verbs import PARTICIPLE
from stateofplay.text.tagger.columns import hash_text
from stateofplay.text.tokens import Word

Range = tuple[int, int]

# Of these widths half and double cost less than half a point by cross-validation.
_NEAR = 8  # words behind the second span that still belong to the event
_FIRST = 6  # words that are the beginning of the deed
_CLAUSE = 24  # words of a clause that are paired
_PAIRED = 16  # groups that are paired
_APART = 8  # words between two groups that belong together
_OPENING = 2  # words behind the actor that open no other clause: "Ito, who"
_HELPERS = 5  # words among which the helpers of the verb stand
_SKIP = 10  # words whose pairs are features
_STEPS = 4  # groups in a row


@dataclass(frozen=True, slots=True)
class MarkedEvent:
    """A sentence with marked parties.

    Args:
        text: as printed.
        words: of the sentence; offsets count in `text`.
        actor: characters of whoever does it.
        recipient: characters of whom it is done to, `None` where nobody is named.
    """

    text: str
    words: Sequence[Word]
    actor: Range
    recipient: Range | None


@dataclass(frozen=True, slots=True)
class _Reading:
    """An event with its words read: a zone, a stem and groups a word.

    Zones: `A` actor, `R` recipient, `b` before both, `m` between them, `n` near behind, `f` far.
    """

    event: MarkedEvent
    zones: str
    stems: Sequence[str]
    groups: Sequence[tuple[str, ...]]
    actor_first: bool
    told: Sequence[int]  # places behind the first span that belong to neither


def event_features(event: MarkedEvent) -> list[int]:
    """Return the features of an event."""
    reading = _read(event)
    clause = _clause(reading)
    named = [
        *_orders(reading),
        *_zone_groups(reading),
        *_clause_words(reading, clause),
        *_beginning(reading),
        *_chain(reading),
        *_beside(reading),
        *_helpers(reading),
    ]
    return [hash_text(name) for name in dict.fromkeys(named)]


def _read(event: MarkedEvent) -> _Reading:
    marks = [_mark(event, word) for word in event.words]
    first, second = _spans(marks)
    actor_first = "A" not in marks or "R" not in marks or marks.index("A") < marks.index("R")
    zones = [mark if mark else _zone(at, first, second) for at, mark in enumerate(marks)]
    stems = [base_stem(word.fold) for word in event.words]
    told = [at for at in range(first[1], len(zones)) if not marks[at]]
    return _Reading(event, "".join(zones), stems, find_groups(stems), actor_first, told)


def _mark(event: MarkedEvent, word: Word) -> str:
    if event.actor[0] <= word.start < event.actor[1]:
        return "A"
    other = event.recipient
    return "R" if other is not None and other[0] <= word.start < other[1] else ""


def _spans(marks: Sequence[str]) -> tuple[Range, Range]:
    """Return the places of the first and the second span, empty ones at the ends for none."""
    spans = sorted(
        (marks.index(mark), len(marks) - marks[::-1].index(mark)) for mark in "AR" if mark in marks
    )
    none = (len(marks), len(marks))
    if not spans:
        return (0, 0), none
    return spans[0], spans[1] if len(spans) > 1 else none


def _zone(at: int, first: Range, second: Range) -> str:
    if at < first[0]:
        return "b"
    if at < second[0]:
        return "m"
    return "n" if at < second[1] + _NEAR else "f"


def _clause(reading: _Reading) -> list[int]:
    """Return the places of the words that tell the event, up to where another clause opens."""
    words, text = reading.event.words, reading.event.text
    clause: list[int] = []
    is_told = False
    for at in reading.told:
        gap = text[words[at - 1].end : words[at].start] if at else ""
        opens = words[at].fold in CLAUSE_OPENERS or any(mark in gap for mark in (";", " - ", "--"))
        if opens and is_told and at > reading.told[0] + _OPENING:
            break
        clause.append(at)
        is_told = is_told or bool(reading.groups[at])
    return clause


def _orders(reading: _Reading) -> Iterator[str]:
    yield f"order {reading.actor_first}"
    told = reading.told[:_FIRST]
    folds = [word.fold for word in reading.event.words]
    for at in told:
        behind = folds[at + 1] if at + 1 < len(folds) else ""
        if folds[at] in BE and (behind.endswith("ed") or behind in PARTICIPLE):
            yield f"passive {reading.actor_first}"


def _zone_groups(reading: _Reading) -> Iterator[str]:
    for at, (zone, groups) in enumerate(zip(reading.zones, reading.groups, strict=True)):
        for group in groups:
            yield f"zone {zone} {group}"
        if zone in "bmn" and at + 1 < len(reading.stems):
            yield f"two {reading.stems[at]} {reading.stems[at + 1]}"


def _clause_words(reading: _Reading, clause: Sequence[int]) -> Iterator[str]:
    for at in clause:
        yield f"clause {reading.stems[at]}"
        for group in reading.groups[at]:
            yield f"clause {group}"
    told = [(at, group) for at in clause[:_CLAUSE] for group in reading.groups[at]][:_PAIRED]
    for number, (left, one) in enumerate(told):
        for right, other in told[number + 1 :]:
            if left < right <= left + _APART:
                yield f"pair {one} {other}"


def _beginning(reading: _Reading) -> Iterator[str]:
    stems = [reading.stems[at] for at in reading.told]
    for n, one in enumerate(stems[:4]):
        yield f"word {n} {one}"
    for at in reading.told[:_FIRST]:
        yield f"begins {reading.stems[at]}"
        for group in reading.groups[at]:
            yield f"begins {group}"
    for n, one in enumerate(stems[:_SKIP]):
        for other in stems[n + 1 : n + 5]:
            yield f"skip {one} {other}"


def _chain(reading: _Reading) -> Iterator[str]:
    """Yield the first groups of the deed in their order, and the parties beside the first."""
    chain = _deeds(reading)
    for n, groups in enumerate(chain, start=1):
        for group in groups:
            yield f"step {n} {group}"
    for one in chain[0] if chain else ():
        for zone in "AR":
            for group in _groups_in(reading, zone):
                yield f"party {zone} {group} {one}"
        for second in chain[1] if len(chain) > 1 else ():
            yield f"steps {one} {second}"
            for third in chain[2] if len(chain) > 2 else ():
                yield f"steps {one} {second} {third}"
        for third in chain[2] if len(chain) > 2 else ():
            yield f"skips {one} {third}"


def _deeds(reading: _Reading) -> list[list[str]]:
    """Return the groups of the first words that tell a deed."""
    deeds = (
        [group for group in reading.groups[at] if group not in ACTOR_GROUPS] for at in reading.told
    )
    return [groups for groups in deeds if groups][:_STEPS]


def _groups_in(reading: _Reading, zone: str) -> list[str]:
    places = (at for at, mark in enumerate(reading.zones) if mark == zone)
    return list(dict.fromkeys(group for at in places for group in reading.groups[at]))


def _beside(reading: _Reading) -> Iterator[str]:
    """Yield the words right before the recipient."""
    if not reading.actor_first or "R" not in reading.zones:
        return
    recipient = reading.zones.index("R")
    for n in (1, 2, 3):
        at = recipient - n
        if at >= 0 and reading.zones[at] == "m":
            yield f"before {n} {reading.stems[at]}"
            for group in reading.groups[at]:
                yield f"before {n} {group}"


def _helpers(reading: _Reading) -> Iterator[str]:
    for at in reading.told[:_HELPERS]:
        fold = reading.event.words[at].fold
        if fold in AUXILIARIES or fold in ("will", "won't", "shall"):
            yield f"helper {fold}"
