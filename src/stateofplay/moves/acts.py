"""Verbs of acts in a sentence, with what follows them.

Reads     a sentence made ready
Writes    clauses in text order: the act, its verb group, its content, whom it is done to
Method    the verb table of the language; a verb of many senses counts only with an object of its
          list; each frame is tried from left to right
Source    PLOVER (openeventdata) for the categories
Cost      linear in the words
Limits    no parser: an object that stands before its verb is not seen
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from stateofplay.model.finding import Act
from stateofplay.moves.complement import has_own_verb, read_complement
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import Tag, VerbGroup, read_group, verb_forms
from stateofplay.text.languages.en.act_verbs import ACCEPTING_VERBS, WITHOUT_PLOVER
from stateofplay.text.languages.en.acts import ACT_LINES


@dataclass(frozen=True, slots=True)
class ActVerb:
    """One line of the verb table."""

    rest: tuple[str, ...]
    act: Act
    mode: str | None
    frames: tuple[tuple[str, str], ...]
    is_accepting: bool = False

    @property
    def plover(self) -> tuple[str, str | None] | None:
        """PLOVER category and mode, `None` where PLOVER has no class."""
        return None if self.act in WITHOUT_PLOVER else (self.act.upper(), self.mode)


@dataclass(frozen=True, slots=True)
class ActClause:
    """An act as told by one verb.

    Args:
        verb: its line of the table.
        group: the verb with its helpers.
        recipients: actor ids, in text order.
        start, end: the content in the text of the report.
        frame: letter of the frame that fitted; `P` for passives and nouns, `V` where the object
            stands before the doer, `C` where the words stand before their verb.
        opening: where the words start that the content is taken from, if before it.
    """

    verb: ActVerb
    group: VerbGroup
    recipients: tuple[str, ...]
    start: int
    end: int
    frame: str
    opening: int | None = None

    @property
    def whole(self) -> int:
        """Where to look for a condition from: "If ..." may stand before the content."""
        return self.start if self.opening is None else self.opening


@cache
def _table() -> dict[str, tuple[tuple[ActVerb, frozenset[Tag]], ...]]:
    """Return verb form -> its lines, longest phrase first, then in the order of the table."""
    found: dict[str, list[tuple[ActVerb, frozenset[Tag]]]] = defaultdict(list)
    for line in ACT_LINES.strip().splitlines():
        phrase, act, mode, frames = (part.strip() for part in line.split("|"))
        base, *rest = phrase.split()
        pairs = tuple(frame_of(frame) for frame in frames.split())
        is_accepting = base in ACCEPTING_VERBS
        verb = ActVerb(tuple(rest), act, None if mode == "-" else mode, pairs, is_accepting)  # type: ignore[arg-type]  # the table is tested against Act
        for form, tags in verb_forms(base).items():
            found[form].append((verb, tags))
    return {
        form: tuple(sorted(lines, key=lambda x: -len(x[0].rest))) for form, lines in found.items()
    }


def frame_of(written: str) -> tuple[str, str]:
    """Return the letter of a written frame and its detail."""
    for mark in (">", "#", "!"):
        head, found, tail = written.partition(mark)
        if found:
            return head, "!" + tail if mark == "!" else tail
    return written, ""


def participles(fold: str) -> tuple[ActVerb, ...]:
    """Return the lines of the table whose verb has this participle, longest phrase first."""
    return tuple(verb for verb, tags in _table().get(fold, ()) if "participle" in tags)


def verbs_at(reading: Reading, place: int) -> Iterator[tuple[ActVerb, frozenset[Tag]]]:
    """Yield the lines of the table whose phrase stands at a word, with what its form can be."""
    for verb, tags in _table().get(reading.fold(place), ()):
        if _has_phrase(reading, place, verb.rest):
            yield verb, tags


def find_acts(reading: Reading) -> Iterator[ActClause]:
    """Yield the acts of a sentence in text order; whoever does them is not looked for here."""
    for place in range(len(reading.words)):
        for verb, tags in verbs_at(reading, place):
            clause = _read_act(reading, place, verb, tags)
            if clause is not None:
                yield clause
                break


def _read_act(
    reading: Reading, place: int, verb: ActVerb, tags: frozenset[Tag]
) -> ActClause | None:
    group = read_group(reading.words, place, tags, reading.timed)
    if group is None:
        group = _headline_group(reading, place, tags)
    if group is None:
        return None
    after = place + 1 + len(verb.rest)
    letters = {letter for letter, _ in verb.frames}
    for frame, detail in verb.frames:
        if frame == "N" and "W" in letters and has_own_verb(reading, after):
            continue  # "suggested the talks were over": a clause without "that"
        found = read_complement(reading, after, frame, detail, max(1, len(verb.rest)))
        if found is not None:
            recipients, start, end = found
            return ActClause(verb, group, recipients, start, end, frame)
    return None


def _headline_group(reading: Reading, place: int, tags: frozenset[Tag]) -> VerbGroup | None:
    """Read "Arland to skip talks": a name that opens a sentence without its stop, and "to"."""
    if "base" not in tags or reading.fold(place - 1) != "to" or place < 2:
        return None
    mention = reading.ends.get(place - 2)
    opens = mention is not None and mention.span.start == reading.words[0].start
    is_stopped = reading.text[reading.end - 1] in '.!?"”'
    return (
        VerbGroup(place - 1, place, "planned", False, "present")
        if opens and not is_stopped
        else None
    )


def _has_phrase(reading: Reading, place: int, rest: tuple[str, ...]) -> bool:
    for offset, fold in enumerate(rest, start=1):
        if reading.fold(place + offset) != fold or reading.gap(place + offset - 1) != "":
            return False
    return True
