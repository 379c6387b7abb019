"""Bad names for what stands before the speaker: "a step that Ito called piracy".

Reads     a sentence made ready
Writes    accusations in text order, with what is called so as their content
Method    a verb of naming with a bad name right behind it; before its doer a noun with "that" or
          "which", or a noun phrase behind a comma: ", a step Ito called piracy"
Cost      linear in a few words for each verb of naming
Limits    a good name ("called a step forward") tells nothing here
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.moves.acts import ActClause, ActVerb, verbs_at
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import read_group
from stateofplay.text.languages.en.act_objects import BAD_NAMES
from stateofplay.text.languages.en.speech import PREPOSITIONS

_ACCUSE = ActVerb((), "accuse", None, ())
_RELATIVES = frozenset("that which".split())
_DOER_WORDS = 7  # words of the doer between "that" and its verb
_THING_WORDS = 6  # words of what is called so
_NAME_WORDS = 7  # words from the verb to the bad name
_OPENS = frozenset("a an the this another its his her their".split())
_NO_NAME = frozenset("not no for because if".split())
_MARKS = "\"“”'‘’"


def find_called(reading: Reading) -> Iterator[ActClause]:
    """Yield what somebody gives a bad name that stands before the namer."""
    for place in range(3, len(reading.words) - 1):
        for verb, tags in verbs_at(reading, place):
            if verb.act != "accuse" or verb.rest or not any(f == "B" for f, _ in verb.frames):
                continue
            group = read_group(reading.words, place, tags, reading.timed)
            if group is None or group.tense == "ing" or not _is_named(reading, place + 1):
                continue
            thing = _thing(reading, group.first)
            if thing is not None:
                start, end = reading.words[thing[0]].start, reading.words[thing[1]].end
                yield ActClause(_ACCUSE, group, (), start, end, "V")
                break


def _is_named(reading: Reading, after: int) -> bool:
    """Return whether a bad name starts right behind the verb: "a lockout", "as blackmail"."""
    for at in range(after, min(after + _NAME_WORDS, len(reading.words))):
        if reading.gap(at - 1).strip(_MARKS) or reading.fold(at) in _NO_NAME:
            return False
        if reading.fold(at) in BAD_NAMES:
            return True
        if at > after and reading.fold(at) in PREPOSITIONS - {"of"}:
            return False
    return False


def _thing(reading: Reading, first: int) -> tuple[int, int] | None:
    """Return the first and last word of what is called so, before the doer of a verb group."""
    that = next((at for at in range(first - 2, max(0, first - _DOER_WORDS), -1)
                 if reading.fold(at) in _RELATIVES), None)  # fmt: skip
    if that is not None:
        return _phrase(reading, that - 1)
    doer = next((at for at in range(first - 1, max(0, first - _DOER_WORDS), -1)
                 if at in reading.starts), None)  # fmt: skip
    if doer is None:
        return None
    doer -= reading.fold(doer - 1) in _OPENS
    found = _phrase(reading, doer - 1) if reading.gap(doer - 1) == "" else None
    return found if found is not None and reading.gap(found[0] - 1) == "," else None


def _phrase(reading: Reading, last: int) -> tuple[int, int] | None:
    """Return the noun phrase that ends with a word, from its article on."""
    for at in range(last, max(-1, last - _THING_WORDS), -1):
        if at < last and reading.gap(at) != "":
            return None
        if reading.fold(at) in _OPENS:
            return (at, last) if at < last else None
        if reading.fold(at) in PREPOSITIONS - {"of"}:
            return None
    return None
