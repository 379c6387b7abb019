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
from stateofplay.model.mention import ActorMention
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import Tag, VerbGroup, clause_end, is_adverb, read_group, verb_forms
from stateofplay.text.languages.en.act_verbs import ACT_LINES, OBJECTS, WITHOUT_PLOVER
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from stateofplay.text.languages.en.verbs import BASES
from stateofplay.text.tokens import stem

_TIME_PREPOSITIONS = frozenset("on in at by late early during last this".split())
_NOT_OBJECT = (PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | {"to", "it", "him", "them", "her"}) - {
    "over", "about", "as", "how", "what", "all",
}  # fmt: skip
_BY_WORDS = frozenset("by from".split())
_OBJECT_WORDS = 7  # how far the noun may stand that tells the sense of a verb
_RECIPIENT_WORDS = 6  # words of title and nationality before the name of whom it is done to
_OBJECT_STEMS = {
    name: frozenset(stem(word) for word in words.split()) for name, words in OBJECTS.items()
}


@dataclass(frozen=True, slots=True)
class ActVerb:
    """One line of the verb table."""

    rest: tuple[str, ...]
    act: Act
    mode: str | None
    frames: tuple[tuple[str, str], ...]

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
        frame: letter of the frame that fitted.
    """

    verb: ActVerb
    group: VerbGroup
    recipients: tuple[str, ...]
    start: int
    end: int
    frame: str


@cache
def _table() -> dict[str, tuple[tuple[ActVerb, frozenset[Tag]], ...]]:
    """Return verb form -> its lines, longest phrase first, then in the order of the table."""
    found: dict[str, list[tuple[ActVerb, frozenset[Tag]]]] = defaultdict(list)
    for line in ACT_LINES.strip().splitlines():
        phrase, act, mode, frames = (part.strip() for part in line.split("|"))
        base, *rest = phrase.split()
        pairs = tuple(_frame(frame) for frame in frames.split())
        verb = ActVerb(tuple(rest), act, None if mode == "-" else mode, pairs)  # type: ignore[arg-type]  # the table is tested against Act
        for form, tags in verb_forms(base).items():
            found[form].append((verb, tags))
    return {form: tuple(sorted(lines, key=lambda x: -len(x[0].rest))) for form, lines in found.items()}


def _frame(written: str) -> tuple[str, str]:
    for mark in (">", "#"):
        head, found, tail = written.partition(mark)
        if found:
            return head, tail
    return written, ""


def find_acts(reading: Reading) -> Iterator[ActClause]:
    """Yield the acts of a sentence in text order; whoever does them is not looked for here."""
    table = _table()
    for place, word in enumerate(reading.words):
        for verb, tags in table.get(word.fold, ()):
            clause = _read_act(reading, place, verb, tags)
            if clause is not None:
                yield clause
                break


def _read_act(
    reading: Reading, place: int, verb: ActVerb, tags: frozenset[Tag]
) -> ActClause | None:
    if not _has_phrase(reading, place, verb.rest):
        return None
    group = read_group(reading.words, place, tags)
    if group is None:
        return None
    after = place + 1 + len(verb.rest)
    for frame, detail in verb.frames:
        found = _complement(reading, after, frame, detail)
        if found is not None:
            recipients, start, end = found
            return ActClause(verb, group, recipients, start, end, frame)
    return None


def _has_phrase(reading: Reading, place: int, rest: tuple[str, ...]) -> bool:
    for offset, fold in enumerate(rest, start=1):
        if reading.fold(place + offset) != fold or reading.gap(place + offset - 1) != "":
            return False
    return True


def _complement(
    reading: Reading, after: int, frame: str, detail: str
) -> tuple[tuple[str, ...], int, int] | None:
    """Return recipients, start and end of the content when the frame fits after word `after`."""
    if frame == "0":
        start = reading.words[after - 1].start
        return (), start, clause_end(reading.text, reading.words, after - 1, reading.end)
    place = _step_over(reading, after)
    if place is None:
        return None
    if frame == "R":
        return _with_recipient(reading, place, detail)
    if not _fits(reading, place, frame, detail):
        return None
    first = place + 1 if frame == "W" else place
    start, end = _content(reading, first)
    recipients = _in_object(reading, first, end) if frame == "N" else ()
    return recipients, start, end


def _step_over(reading: Reading, place: int) -> int | None:
    """Pass adverbs and times: "agreed on Friday to"; `None` when the clause ends first."""
    while place < len(reading.words):
        if reading.gap(place - 1).strip("\"“”'‘’") not in ("", ","):
            return None
        is_time = place in reading.timed or (
            place + 1 in reading.timed and reading.fold(place) in _TIME_PREPOSITIONS
        )
        if not is_time and not is_adverb(reading.fold(place)):
            return place if reading.gap(place - 1) != "," else None
        place += 1
    return None


def _fits(reading: Reading, place: int, frame: str, detail: str) -> bool:
    fold, following = reading.fold(place), reading.fold(place + 1)
    if frame == "T":
        return fold == "to" and (following in BASES or following in ("be", "have"))
    if frame == "W":
        return fold == "that" and place + 2 < len(reading.words)
    if frame == "G":
        return fold.endswith("ing") and len(fold) > 4 and place not in reading.starts
    return fold not in _NOT_OBJECT and (not detail or _is_about(reading, place, detail))


def _is_about(reading: Reading, place: int, detail: str) -> bool:
    """Return whether the head of the object that starts at `place` is in the list."""
    wanted = _OBJECT_STEMS[detail]
    for at in range(place, min(place + _OBJECT_WORDS, len(reading.words))):
        if at > place and (reading.gap(at - 1).strip("\"“”'‘’") or reading.fold(at) in _NOT_OBJECT):
            return False
        if stem(reading.fold(at)) in wanted:
            return True
    return False


def _content(reading: Reading, first: int) -> tuple[int, int]:
    start = reading.words[first].start
    if reading.text[start - 1] in "\"“":
        start -= 1
    return start, clause_end(reading.text, reading.words, first, reading.end)


def _with_recipient(
    reading: Reading, place: int, detail: str
) -> tuple[tuple[str, ...], int, int] | None:
    """Read an actor at `place` and, when `detail` names a word, that word after the actor."""
    named = _actor_at(reading, place)
    if named is None:
        return None
    actor, last = named
    recipients = (actor,)
    second = _actor_at(reading, last + 2) if reading.fold(last + 1) == "and" else None
    if second is not None:
        recipients, last = (actor, second[0]), second[1]
    if not detail:
        start = reading.words[place].start
        return recipients, start, clause_end(reading.text, reading.words, last, reading.end)
    after = _step_over(reading, last + 1)
    if after is None or after >= len(reading.words):
        return None
    if detail == "N":
        fits = _fits(reading, after, "N", "") and after not in reading.starts
    elif detail == "to":
        fits = _fits(reading, after, "T", "")
    else:
        fits = reading.fold(after) == detail and after + 1 < len(reading.words)
    if not fits:
        return None
    first = after if detail in ("N", "to") else after + 1
    return recipients, *_content(reading, first)


def _actor_at(reading: Reading, place: int) -> tuple[str, int] | None:
    """Return the actor of the noun phrase that starts at `place`, and its last word.

    Words of title and nationality may stand before the name: "Arland's President Ito".
    """
    last: tuple[str, int] | None = None
    for at in range(place, min(place + _RECIPIENT_WORDS, len(reading.words))):
        if at > place and reading.gap(at - 1) != "":
            break
        mention = reading.starts.get(at)
        if mention is not None and mention.actor is not None:
            end = _last_word(reading, mention)
            if not reading.is_possessive(end) and reading.cast.can_act(mention.actor):
                last = (mention.actor, end)
        elif reading.fold(at) in PREPOSITIONS or reading.fold(at) in CONJUNCTIONS:
            break
        elif last is not None and last[1] < at and not reading.is_capital(at):
            break
    if last is None or _goes_on(reading, last[1]):
        return None
    return last


def _goes_on(reading: Reading, last: int) -> bool:
    """Return whether the noun phrase goes on after the name: "the Arland offer"."""
    if reading.gap(last) != "" or last + 1 >= len(reading.words):
        return False
    fold = reading.fold(last + 1)
    closes = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | {"to", "the", "a", "an", "its", "his"}
    return fold not in closes and not is_adverb(fold) and last + 1 not in reading.timed


def _last_word(reading: Reading, mention: ActorMention) -> int:
    return max(p for p, w in enumerate(reading.words) if w.start < mention.span.end)


def _in_object(reading: Reading, first: int, end: int) -> tuple[str, ...]:
    """Return whose proposal, or whom, an object names: "Arland's offer", "an offer by Arland"."""
    whole = _actor_at(reading, first)
    if whole is not None:
        return (whole[0],)
    for place in range(first, min(first + _RECIPIENT_WORDS, len(reading.words))):
        if reading.words[place].start >= end:
            break
        mention = reading.ends.get(place)
        if mention is not None and mention.actor and reading.cast.can_act(mention.actor):
            belongs = mention.form == "demonym" or reading.is_possessive(place)
            return (mention.actor,) if belongs else ()
        if reading.fold(place) in _BY_WORDS:
            named = _actor_at(reading, place + 1)
            return () if named is None else (named[0],)
    return ()
