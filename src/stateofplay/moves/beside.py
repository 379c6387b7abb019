"""Whether a time stands in the clause of a verb, or in one about something else.

Reads     a sentence made ready, the places of a time and of a verb
Writes    yes or no, and the word that opens the clause of the time
Method    commas part a sentence into stretches; relative words, conjunctions and other verbs
          between a time and a verb take the time away from it
Cost      linear in the words between
Limits    no parser: a time behind two clauses is given to the nearer one
"""

from __future__ import annotations

from stateofplay.model.mention import TimeMention
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.languages.en.happenings import DEEDS, ENCOUNTERS, PAPERS
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.languages.en.verbs import BASES, PAST

_RELATIVES = frozenset("who which whose whom where".split())
_SUBORDINATORS = frozenset(
    """after before when since while as although though because if until once unless following
    during than so whereas""".split()
)
_SHARING = frozenset("when as".split())  # "in May when, on a visit, Ito suggested": one time
_TAKES_TIME = _RELATIVES | _SUBORDINATORS | {"that"}
_OCCASION_OPENERS = frozenset("at in during under".split())
_EVENTS = DEEDS | ENCOUNTERS
_OCCASIONS = _EVENTS | PAPERS
_OCCASION_WORDS = 12  # "at a summit that took place in Osaka in late June"


def place_of(reading: Reading, time: TimeMention) -> int | None:
    """Return the first word of a time, `None` when no word starts there."""
    return next((p for p, w in enumerate(reading.words) if w.end > time.span.start), None)


def belongs_before(reading: Reading, time: int, verb: int) -> bool:
    """Return whether a time that stands before a verb can date it."""
    first, last = _stretch(reading, time)
    if any(reading.fold(p) in _SHARING and p - 1 in reading.timed for p in range(time, verb)):
        return True
    relative = next((p for p in range(time, first - 1, -1) if reading.fold(p) in _RELATIVES), None)
    if relative is not None:
        if verb > last:
            return False
        return not any(is_verb_like(reading.words, p) for p in range(relative, time))
    if verb <= last and _is_of_first_verb(reading, first, time, verb):
        return False
    if verb <= last or clause_opener(reading, time, verb) is not None:
        return True
    # Another clause with a verb of its own: "In May it rained, and Arland rejected the plan."
    return not any(
        is_verb_like(reading.words, p)
        and reading.fold(p) not in REPORTING_VERBS
        and reading.fold(p) != "dated"
        for p in range(first, last + 1)
        if p not in reading.timed
    )


def _is_of_first_verb(reading: Reading, first: int, time: int, verb: int) -> bool:
    """Return whether a time belongs to a verb before it: "was elected in May and rejects"."""
    fold = reading.fold(verb)
    if fold in PAST or fold.endswith("ed") or reading.fold(verb - 1) not in ("and", "but"):
        return False
    return any(is_verb_like(reading.words, p) for p in range(first, time))


def clause_opener(reading: Reading, time: int, verb: int) -> str | None:
    """Return the conjunction of the stretch that a time before a verb stands in, if any."""
    first, last = _stretch(reading, time)
    for place in range(time - 1, first - 1, -1):
        fold = reading.fold(place)
        if fold in _SUBORDINATORS and (verb > last or fold in ("after", "before", "since")):
            return fold
    return None


def belongs_after(reading: Reading, time: int, verb: int) -> tuple[bool, str | None]:
    """Return whether a time behind a verb and its object can date it, else what takes it away."""
    for place in range(time - 1, verb, -1):
        fold = reading.fold(place)
        if fold in ("and", "but") and "," in reading.gap(place - 1):
            return False, None  # ", and in May Besk left": the time of what follows
        if fold in _TAKES_TIME:
            return False, fold
        is_infinitive = reading.fold(place - 1) == "to" and fold in BASES
        is_gerund = fold.endswith("ing") and len(fold) > 4 and place not in reading.timed
        if is_infinitive or is_gerund or is_verb_like(reading.words, place):
            return False, None
    # "the war in May" dates the war; "the war on Monday" dates what was said of it
    is_of_noun = reading.fold(time - 1) in ("in", "of", "for") and time - 2 > verb
    return not (is_of_noun and _singular(reading.fold(time - 2)) in _EVENTS), None


def is_occasion(reading: Reading, time: int) -> bool:
    """Return whether a time dates an occasion that the act took place at or a paper it stands in.

    "At talks in May", "in the declaration of 1956", "at a summit that took place in late June".
    """
    for place in range(time - 1, max(-1, time - _OCCASION_WORDS), -1):
        if "," in reading.gap(place):
            return False
        if _singular(reading.fold(place)) not in _OCCASIONS:
            continue
        return any(
            reading.fold(opener) in _OCCASION_OPENERS and opener not in reading.timed
            for opener in range(place - 1, max(-1, place - 5), -1)
            if all(reading.gap(at) == "" for at in range(opener, place))
        )
    # "in the 1956 declaration"
    following = [_singular(reading.fold(time + n)) for n in (1, 2, 3)]
    opens = any(reading.fold(time - n) in ("in", "at", "under") for n in (1, 2))
    return opens and any(fold in _OCCASIONS for fold in following)


def is_occasion_word(fold: str) -> bool:
    """Return whether a word names an event or a paper that an act can take place at or in."""
    return _singular(fold) in _OCCASIONS


def _singular(fold: str) -> str:
    return fold if fold in _OCCASIONS else fold.removesuffix("s")


def _stretch(reading: Reading, place: int) -> tuple[int, int]:
    """Return the first and last word between the commas around word `place`.

    A comma inside a time ("19 May, 2031") and one right after it parts nothing before a verb.
    """
    first = place
    while first > 0 and (
        reading.gap(first - 1) == "" or (first in reading.timed and first - 1 in reading.timed)
    ):
        first -= 1
    last = place
    while last + 1 < len(reading.words) and (
        reading.gap(last) == "" or (last in reading.timed and last + 1 in reading.timed)
    ):
        last += 1
    return first, last
