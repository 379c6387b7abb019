"""Acts that a noun tells with its doer beside it: "Arland's refusal to sign", "a call by Besk for".

Reads     a sentence made ready
Writes    clauses with their doers, in text order
Method    a noun of the table; the doer stands before it as a possessive or a word of nationality,
          or behind it after "by" or "from"; what is refused or asked follows. Nouns of yielding
          ("withdrawal of") count only where they open a clause: elsewhere they may be asked for
Cost      linear in the words
Limits    a noun without a doer or without a content makes no act, nor does one after "no", "any"
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb, frame_of
from stateofplay.moves.complement import by_adjective, is_about, is_infinitive
from stateofplay.moves.passive import agent_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.clauses import VerbGroup, clause_end, is_verb_like
from stateofplay.text.languages.en.acts import NOUN_LINES
from stateofplay.text.languages.en.speech import AUXILIARIES, RELATIVES, SUBJECT_PRONOUNS
from stateofplay.text.languages.en.verbs import BEFORE_ADJECTIVE

_DENIED = frozenset("no any possible potential future without if".split())
_BY = frozenset("by from".split())
_TO_OWNER = 3  # words between the owner and the noun: "Arland's new and better offer"
_DOER_WORDS = 7  # words of the doer between "by" and what follows
_OPENERS = frozenset("after despite following since".split())


@cache
def _table() -> Mapping[str, tuple[ActVerb, bool]]:
    """Return noun -> its line, and whether it has to open its clause."""
    found: dict[str, tuple[ActVerb, bool]] = {}
    for line in NOUN_LINES.strip().splitlines():
        noun, act, frames = (cell.strip() for cell in line.split("|"))
        must_open = noun.startswith("^")
        pairs = tuple(frame_of(frame) for frame in frames.split())
        verb = ActVerb((), act, None, pairs)  # type: ignore[arg-type]  # the table is tested against Act
        found[noun.removeprefix("^")] = (verb, must_open)
        found[noun.removeprefix("^") + "s"] = (verb, must_open)
    return found


def find_noun_acts(reading: Reading) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the acts that nouns tell, with who did them."""
    table = _table()
    for place, word in enumerate(reading.words):
        line = table.get(word.fold)
        if line is None:
            continue
        verb, must_open = line
        owned = _owner(reading, place) or _author(reading, place)
        if owned is None:
            continue
        doer, first, after = owned
        opens = _opens(reading, first)
        if reading.fold(first - 1) in _DENIED or (must_open and not opens):
            continue
        content = _content(reading, verb, after, opens=opens)
        if content is not None:
            group = VerbGroup(place, place, "actual", False, "past")
            yield ActClause(verb, group, (), *content, "P"), doer


def _owner(reading: Reading, noun: int) -> tuple[Subject, int, int] | None:
    """Read "Arland's new offer", "a Beskan offer": the doer, the first word, the one after."""
    for at in range(noun - 1, max(-1, noun - 2 - _TO_OWNER), -1):
        if reading.gap(at) != "":
            return None
        mention = reading.ends.get(at)
        if mention is not None and mention.actor is not None:
            belongs = reading.is_possessive(at) or (mention.form == "demonym" and at == noun - 1)
            if not belongs or not reading.cast.can_act(mention.actor):
                return None
            return Subject((mention.actor,), at, is_plural=False), _first(reading, at), noun + 1
        country = by_adjective(reading, at) if at == noun - 1 else None
        if country is not None:
            return Subject((country,), at, is_plural=False), _first(reading, at), noun + 1
    return None


def _author(reading: Reading, noun: int) -> tuple[Subject, int, int] | None:
    """Read "a call by Besk for": the doer, the first word, the one after the doer."""
    if reading.fold(noun + 1) not in _BY or reading.gap(noun) != "":
        return None
    doer = agent_at(reading, noun + 2)
    if doer is None:
        return None
    leads = frozenset("for to of that on".split())
    for at in range(noun + 3, min(noun + 3 + _DOER_WORDS, len(reading.words))):
        if reading.gap(at - 1) != "":
            return None
        if reading.fold(at) in leads:
            return doer, _first(reading, noun), at
    return None


def _first(reading: Reading, place: int) -> int:
    """Return the first word of the noun phrase that holds word `place`."""
    first = place
    while first > 0 and reading.gap(first - 1) == "" and reading.is_capital(first - 1):
        first -= 1
    return first - (reading.fold(first - 1) in ("a", "an", "the") and first > 0)


def _opens(reading: Reading, first: int) -> bool:
    return first == 0 or reading.gap(first - 1) == ";" or reading.fold(first - 1) in _OPENERS


def _content(
    reading: Reading, verb: ActVerb, after: int, *, opens: bool
) -> tuple[int, int] | None:
    if after + 1 >= len(reading.words) or reading.gap(after - 1) != "":
        return None
    for lead, detail in verb.frames:
        if reading.fold(after) != lead or (detail and not is_about(reading, after + 1, detail)):
            continue
        if lead == "to" and not detail and not is_infinitive(reading, after + 1):
            continue
        first = after if lead == "to" else after + 1
        end = clause_end(reading.text, reading.words, after + 1, reading.end)
        if opens:
            end = _before_verb(reading, after + 1, end)
        return reading.words[first].start, end
    return None


def _before_verb(reading: Reading, first: int, end: int) -> int:
    """Cut "its troops was completed" before the verb that the whole noun phrase is subject of."""
    for at in range(first + 1, len(reading.words)):
        fold = reading.fold(at)
        if reading.words[at].start >= end or fold in RELATIVES or fold in SUBJECT_PRONOUNS:
            return end
        is_adjective = reading.fold(at - 1) in BEFORE_ADJECTIVE
        if fold in AUXILIARIES or (is_verb_like(reading.words, at) and not is_adjective):
            return reading.words[at - 1].end
    return end
