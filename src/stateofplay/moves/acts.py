"""Verbs of acts in a sentence, with what follows them.

Reads     a sentence made ready
Writes    clauses in text order: the act, its verb group, its content, whom it is done to
Method    the verb table of the language; a verb of many senses counts only with an object of its
          list; each frame is tried from left to right. What "could" be done is possible, and told
          of deeds only. Two verbs may share one object: "neither accepted nor rejected the plan"
Source    PLOVER (openeventdata) for the categories
Cost      linear in the words
Limits    no parser: an object that stands before its verb is not seen
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from stateofplay.model.finding import Act
from stateofplay.moves.apart import goes_on_at
from stateofplay.moves.between import led_group, over_aside, over_phrases
from stateofplay.moves.complement import (
    clause_content,
    has_own_verb,
    is_about,
    opens_clause,
    read_complement,
)
from stateofplay.moves.demands import asks, demands
from stateofplay.moves.phrase_actors import actor_at, owner_in
from stateofplay.moves.phrases import after_phrase, is_separable, object_inside, split_phrase
from stateofplay.moves.pointed import pointed_at
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import (
    Tag,
    VerbGroup,
    clause_end,
    is_adverb,
    read_group,
    verb_forms,
)
from stateofplay.text.languages.en.act_verbs import (
    ACCEPTING_VERBS,
    DEED_ACTS,
    WITHOUT_PLOVER,
)
from stateofplay.text.languages.en.acts import ACT_LINES
from stateofplay.text.languages.en.speech import CONJUNCTIONS

_HOLDING = frozenset({"insist", "agree"})
_NOBODY = frozenset("no nobody nothing none neither".split())
_WHAT = frozenset({"request", "propose", "promise", "claim"})
_TO_WORD = 8  # words of an object before a word that it needs behind it
_TO_WHAT = 8  # words of the subject between "what" and its verb
_AHEAD = "="  # the mode of what counts only while it lies ahead
# "Could support the plan" only says that somebody is able to.
_MAY_COME = DEED_ACTS | {"accuse", "reject", "withdraw", "postpone", "threaten"}
_SHARING = frozenset("and or nor".split())
_ANSWERING = "accept deny dispute dismiss contest cancel".split()  # whatever it is
_OF_PLANS = frozenset("off out down aside".split())  # "called it off": no lamp was turned down


@dataclass(frozen=True, slots=True)
class ActVerb:
    """One line of the verb table.

    Args:
        rest: the words of the phrase behind the verb.
        act, mode: what it tells, and PLOVER's mode.
        frames: letters of what may follow, each with its detail.
        is_accepting: whether not to do it is to refuse.
        tail: words of the phrase behind an object that stands inside it.
        is_vote: whether a tally may stand behind the verb.
        is_ahead: whether it counts only while it lies ahead: "will retaliate".
    """

    rest: tuple[str, ...]
    act: Act
    mode: str | None
    frames: tuple[tuple[str, str], ...]
    is_accepting: bool = False
    tail: tuple[str, ...] = ()
    is_vote: bool = False
    is_ahead: bool = False

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
        base, *words = phrase.split()
        rest, tail = split_phrase(words)
        verb = ActVerb(
            rest,
            act,  # type: ignore[arg-type]  # the table is tested against Act
            None if mode in ("-", _AHEAD) else mode,
            tuple(frame_of(frame) for frame in frames.split()),
            is_accepting=base in ACCEPTING_VERBS,
            tail=tail,
            is_vote=base == "vote",
            is_ahead=mode == _AHEAD,
        )
        for form, tags in verb_forms(base).items():
            found[form].append((verb, tags))
    return {
        form: tuple(sorted(lines, key=lambda x: -len(x[0].rest + x[0].tail)))
        for form, lines in found.items()
    }


def frame_of(written: str) -> tuple[str, str]:
    """Return the letter of a written frame and its detail."""
    for mark in (">", "#", "!", "+"):
        head, found, tail = written.partition(mark)
        if found:
            return head, mark + tail if mark in "!+" else tail
    return written, ""


@cache
def participles(fold: str) -> tuple[ActVerb, ...]:
    """Return the lines of the table whose verb has this participle, longest phrase first."""
    return tuple(verb for verb, tags in _table().get(fold, ()) if "participle" in tags)


def verbs_at(reading: Reading, place: int) -> Iterator[tuple[ActVerb, frozenset[Tag]]]:
    """Yield the lines whose whole phrase stands at a word, with what its form can be."""
    for verb, tags in _table().get(reading.fold(place), ()):
        if not verb.tail and _end_of(reading, place, verb) is not None:
            yield verb, tags


def _end_of(reading: Reading, place: int, verb: ActVerb) -> int | None:
    return after_phrase(reading, place, verb.rest, is_vote=verb.is_vote)


def find_acts(reading: Reading) -> Iterator[ActClause]:
    """Yield the acts of a sentence in text order; whoever does them is not looked for here."""
    for place in range(len(reading.words)):
        for verb, tags in _table().get(reading.fold(place), ()):
            clause = _read_act(reading, place, verb, tags)
            if clause is not None:
                yield clause
                break


def infinitive_act(reading: Reading, place: int) -> ActClause | None:
    """Return the act of a bare verb at `place`: "to recall its envoy" after "its decision"."""
    return _bare_act(reading, place, "base")


def doing_act(reading: Reading, place: int) -> ActClause | None:
    """Return the act of a verb in -ing at `place`: "without naming Besk"."""
    return _bare_act(reading, place, "ing")


def _bare_act(reading: Reading, place: int, tag: Tag) -> ActClause | None:
    for verb, tags in _table().get(reading.fold(place), ()):
        found = _complement_of(reading, place, verb) if tag in tags else None
        if found is not None:
            group = VerbGroup(place, place, "actual", False, "past")
            frame, recipients, start, end = found
            return ActClause(verb, group, recipients, start, end, frame)
    return None


def _read_act(
    reading: Reading, place: int, verb: ActVerb, tags: frozenset[Tag]
) -> ActClause | None:
    found = _complement_of(reading, place, verb)
    if found is None:
        return None
    group = over_aside(reading, place, tags)
    group = group or read_group(reading.words, place, tags, reading.timed)
    group = group or led_group(reading, place, tags, is_deed=verb.act in DEED_ACTS)
    if group is None and verb.act in _MAY_COME and "base" in tags:
        group = _could(reading, place)
    if group is None or (verb.is_ahead and group.modality == "actual"):
        return None
    frame, recipients, start, end = found
    if not _tells_fact(reading, frame, start) and is_nothing(reading.text[start:end]):
        group = replace(group, negated=not group.negated)  # "made no offer"
    if verb.act == "reject" and group.negated and group.modality == "planned":
        group = replace(group, modality="actual")  # "will not rule out"
    return ActClause(verb, group, recipients, start, end, frame)


def _tells_fact(reading: Reading, frame: str, start: int) -> bool:
    """Return whether a content is a that-clause: "assured workers that no jobs would go"."""
    return frame in "WD" or reading.text[:start].rstrip().casefold().endswith(" that")


def is_nothing(content: str) -> bool:
    """Return whether a content takes the act back: "no offer", "to nobody"."""
    folded = content.casefold()
    words = folded.removeprefix("to ").split()
    is_no = words == ["no"]  # "said no"
    return (bool(words) and words[0] in _NOBODY and not is_no) or folded.endswith(
        (" to nobody", " to no one")
    )


def _complement_of(
    reading: Reading, place: int, verb: ActVerb
) -> tuple[str, tuple[str, ...], int, int] | None:
    """Return the frame that fits a verb at `place`, recipients, start and end of its content."""
    after = _end_of(reading, place, verb)
    if verb.tail:
        return None if after is None else _around(reading, after, verb, verb.tail)
    if after is None:
        inside = is_separable(verb.rest)
        found = _around(reading, place + 1, verb, verb.rest) if inside else None
        return found or (_pointed(reading, place + 1, verb, verb.rest[0]) if inside else None)
    found = _follows(reading, after, verb) or _pointed(reading, after, verb)
    if found is None and reading.fold(after) in _SHARING:
        found = _follows(reading, _after_second(reading, after + 1), verb, only="N")
    return found or _apart(reading, place, after, verb) or _what_before(reading, place, after, verb)


@cache
def _answering() -> frozenset[str]:
    return frozenset(form for base in _ANSWERING for form in verb_forms(base))


def _pointed(
    reading: Reading, place: int, verb: ActVerb, particle: str | None = None
) -> tuple[str, tuple[str, ...], int, int] | None:
    """Read "rejected it", "turned it down": verbs that may have any object."""
    is_free = any(not detail or detail[0] == "!" for frame, detail in verb.frames if frame in "NR")
    is_clear = particle in _OF_PLANS or reading.fold(place - 1) in _answering()
    if not (is_free or is_clear):
        return None
    found = pointed_at(reading, place, verb.act, particle)
    if found is None:
        return None
    named = actor_at(reading, place, may_go_on=True)
    return "N", () if named is None else (named[0],), *found


def _apart(
    reading: Reading, place: int, after: int, verb: ActVerb
) -> tuple[str, tuple[str, ...], int, int] | None:
    """Read on where the tree has the complement: "agreed late on Monday to"."""
    for at in (*goes_on_at(reading, place), *over_phrases(reading, after)):
        if at <= after:
            continue
        named = actor_at(reading, after) if reading.fold(at) == "to" else None
        asks = any(frame == "R" and detail == "to" for frame, detail in verb.frames)
        letters = "T" if reading.fold(at) == "to" else "W" if reading.fold(at) == "that" else "N"
        if asks and named is not None and named[1] < at:
            found = _follows(reading, at, verb_taking(verb, "T"), is_apart=True)
            return None if found is None else ("R", (named[0],), found[2], found[3])
        is_open = not asks or any(frame == "T" for frame, _ in verb.frames)
        found = None if not is_open else _follows(reading, at, verb, only=letters, is_apart=True)
        if found is not None:
            return found
    return None


def verb_taking(verb: ActVerb, frame: str) -> ActVerb:
    """Return a line of the table with one frame alone."""
    return replace(verb, frames=((frame, ""),))


def _what_before(
    reading: Reading, place: int, after: int, verb: ActVerb
) -> tuple[str, tuple[str, ...], int, int] | None:
    """Read "what Arland had asked for", whose object stands before its subject."""
    if verb.act not in _WHAT or not any(frame in "NT" for frame, _ in verb.frames):
        return None
    if after < len(reading.words) and reading.gap(after - 1) == "":
        return None
    for at in range(place - 1, max(-1, place - _TO_WHAT), -1):
        if reading.gap(at) != "":
            return None
        if reading.fold(at) == "what":
            return "V", (), reading.words[at].start, reading.words[after - 1].end
    return None


def _follows(
    reading: Reading, after: int, verb: ActVerb, only: str = "", *, is_apart: bool = False
) -> tuple[str, tuple[str, ...], int, int] | None:
    letters = {letter for letter, _ in verb.frames}
    for frame, written in verb.frames:
        if only and frame != only:
            continue
        if frame == "N" and "W" in letters and has_own_verb(reading, after):
            continue  # "suggested the talks were over": a clause without "that"
        detail, _, word = written.partition("+")
        n_rest = _told_words(verb)
        found = read_complement(reading, after, frame, detail, n_rest, is_apart=is_apart)
        if found is None and frame in "WD" and not detail and opens_clause(reading, after):
            found = (), *clause_content(reading, after)  # "warned the virus was dangerous"
            if frame == "D" and not asks(reading, found[1], found[2]):
                continue
        is_fact = found is not None and frame == "W" and verb.act in _HOLDING
        if is_fact and found is not None and not demands(reading, found[1], found[2]):
            continue  # who insists or agrees that a fact is so demands and grants nothing
        if found is not None and (not word or _holds(reading, found[1], found[2], word)):
            return frame, *found
    return None


def _told_words(verb: ActVerb) -> int:
    """Return how many words tell a deed that needs no object: "gave in" with its verb."""
    return 2 if verb.rest == ("in",) else max(1, len(verb.rest))


def _around(
    reading: Reading, first: int, verb: ActVerb, tail: tuple[str, ...]
) -> tuple[str, tuple[str, ...], int, int] | None:
    """Read "called the meeting off", "took Arland to court": the object stands inside."""
    bounds = object_inside(reading, first, tail)
    if bounds is None:
        return None
    last, after = bounds
    start, end = reading.words[first].start, reading.words[last - 1].end
    whole = clause_end(reading.text, reading.words, after - 1, reading.end)
    for frame, detail in verb.frames:
        named = actor_at(reading, first, may_go_on=True) if frame == "R" else None
        if frame == "R" and named is not None and named[1] == last - 1:
            return frame, (named[0],), start, whole
        if not detail and not verb.tail:
            detail = "plan"  # "turned the lamp down" says no to nobody
        fits = not detail or is_about(reading, first, detail.lstrip("!")) != detail.startswith("!")
        if frame == "N" and fits:
            goes_on = whole > reading.words[after - 1].end
            return frame, owner_in(reading, first, end), start, whole if goes_on else end
    return None


def _after_second(reading: Reading, place: int) -> int:
    """Return the place after a second verb of acts at `place`, which may have a phrase."""
    for verb, tags in verbs_at(reading, place):
        after = _end_of(reading, place, verb)
        if tags & {"past", "participle"} and after is not None:
            return after
    return len(reading.words)


def _holds(reading: Reading, start: int, end: int, wanted: str) -> bool:
    """Return whether a word stands behind the object: "barred ships from its ports"."""
    inside = (at for at, word in enumerate(reading.words) if start <= word.start < end)
    for n, at in enumerate(inside):
        if reading.fold(at) == wanted:
            return n > 0
        joins = reading.fold(at) == "and" and not reading.fold(at + 1).endswith("ing")
        is_over = reading.fold(at) in CONJUNCTIONS and not joins
        if n > _TO_WORD or is_over or reading.gap(at) != "":
            return False
    return False


def _could(reading: Reading, place: int) -> VerbGroup | None:
    """Read "could free the crew": a deed that may come."""
    first = place - 1
    while first > 0 and is_adverb(reading.fold(first)) and reading.fold(first) != "not":
        first -= 1
    if reading.fold(first) != "could":
        return None
    return VerbGroup(first, place, "possible", False, "present")
