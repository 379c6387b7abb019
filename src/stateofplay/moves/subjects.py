"""Who does what a verb tells: the actors of its subject.

Reads     a sentence made ready, the place of a verb group, the sentences before
Writes    a `Subject`, or `None` whenever more than one reading fits
Method    the noun phrase directly before the verb, over adverbs, times and what stands between two
          commas; it must not hang on a preposition. "The two countries", "they" stand for exactly
          two parties named just before, or for nobody
Cost      linear in the sentence
Limits    a subject whose head is no known actor ("voters in Arland") is nobody; inverted order
          ("said Ito") is left to quotes
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import ActorMention
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import JOINT_NOUNS, OFFICE_NOUNS
from stateofplay.text.languages.en.speech import PREPOSITIONS, REPORTING_VERBS

_DETERMINERS = frozenset("the a an this that its their his her our".split())
_BEFORE_NAMES = frozenset(
    """former late new chief acting deputy prime foreign trade defence defense interior finance
    opposition then outgoing incoming vice top senior state both rival neighbouring neighboring
    ruling general governing rebel union company party""".split()
)
_CLAUSE_OPENERS = frozenset("after before since until as than like".split())
_TIME_PREPOSITIONS = frozenset("on in at by late early during since last this".split())
_LEADERS = frozenset("leaders presidents ministers".split())
_BARE_JOINT = frozenset("parties sides leaders".split())
_MAX_ASIDE = 22  # words between two commas
_LOOK_BACK = 3  # sentences


@dataclass(frozen=True, slots=True)
class Subject:
    """The actors of a clause.

    Args:
        actors: ids in text order.
        first: place of the first word among the words of the sentence.
        is_plural: whether it takes a verb in the plural.
    """

    actors: tuple[str, ...]
    first: int
    is_plural: bool


def find_subject(reading: Reading, at: int, before: Sequence[Reading]) -> Subject | None:
    """Return the subject of the verb group that starts at word `at`.

    Args:
        before: the readings of the same report before this one, in order.
    """
    last = _step_back(reading, at - 1)
    if last is None:
        return None
    if reading.fold(last) in ("who", "which") and last > 0:
        return _plain(reading, last - 1) if reading.gap(last - 1) in ("", ",") else None
    return _joint(reading, last, before) or _named(reading, last)


def _step_back(reading: Reading, place: int) -> int | None:
    """Return the last word of the noun phrase before: over adverbs, times and one aside."""
    had_aside = False
    while place >= 0:
        gap = reading.gap(place)
        if gap == "," and not had_aside:
            opened = _aside(reading, place)
            if opened is None:
                return None
            if opened == place:
                return place
            place, had_aside = opened, True
            continue
        if gap not in ("", ","):
            return None
        is_passed = place in reading.timed or (
            place + 1 in reading.timed and reading.fold(place) in _TIME_PREPOSITIONS
        )
        if not is_passed and not (is_adverb(reading.fold(place)) and place not in reading.ends):
            return place
        place -= 1
    return None


def _aside(reading: Reading, place: int) -> int | None:
    """Return where the noun phrase ends whose aside ends with word `place`.

    A name between commas is the actor itself: ", Hiro Ito, has ruled out".
    """
    named = reading.ends.get(place)
    opened = place - 1
    while opened >= 0 and place - opened <= _MAX_ASIDE:
        if reading.gap(opened) == ",":
            if named is not None and reading.words[opened + 1].start == named.span.start:
                return place
            return opened
        if reading.gap(opened) != "":
            return None
        opened -= 1
    return None


def _plain(reading: Reading, last: int) -> Subject | None:
    """Return the actor that is named by the words up to `last`, wherever they stand."""
    mention = reading.ends.get(last)
    if mention is None or mention.actor is None or reading.is_possessive(last):
        return None
    if not reading.cast.can_act(mention.actor):
        return None
    return Subject((mention.actor,), _first_word(reading, mention), is_plural=False)


def _named(reading: Reading, last: int) -> Subject | None:
    found = _plain(reading, last) or _office(reading, last)
    if found is None:
        return None
    opener = _opener(reading, found.first)
    if opener >= 0 and reading.gap(opener) == "" and _hangs(reading, opener):
        return None
    if reading.fold(opener) != "and" or reading.gap(opener) != "":
        return found
    return _coordinated(reading, found, opener)


def _hangs(reading: Reading, place: int) -> bool:
    fold = reading.fold(place)
    return fold in PREPOSITIONS and fold not in _CLAUSE_OPENERS and place not in reading.timed


def _coordinated(reading: Reading, found: Subject, place: int) -> Subject | None:
    """Take in "X" of "X and Y" where X opens the clause too.

    "met X and Y refused" is two clauses: there only Y is sure.
    """
    left = _plain(reading, place - 1) if reading.gap(place - 1) in ("", ",") else None
    if left is None:
        return found
    opener = _opener(reading, left.first)
    fold = reading.fold(opener)
    starts_clause = opener < 0 or reading.gap(opener) != "" or opener in reading.timed
    if not starts_clause and _hangs(reading, opener):
        return None
    if not starts_clause and fold not in _CLAUSE_OPENERS and fold not in _OPENING_WORDS:
        return found if fold not in REPORTING_VERBS else _joined(left, found)
    return _joined(left, found)


_OPENING_WORDS = frozenset("that both and but because when while if where although".split())


def _joined(left: Subject, right: Subject) -> Subject:
    actors = tuple(dict.fromkeys(left.actors + right.actors))
    return Subject(actors, left.first, is_plural=True)


def _opener(reading: Reading, first: int) -> int:
    """Return the place of the word before the whole noun phrase that holds word `first`."""
    place = first - 1
    while place >= 0 and reading.gap(place) in ("", ".") and place not in reading.timed:
        fold = reading.fold(place)
        is_part = (
            fold in _DETERMINERS
            or fold in _BEFORE_NAMES
            or fold in OFFICE_NOUNS
            or (reading.is_capital(place) and fold not in PREPOSITIONS and fold != "and")
        )
        if not is_part:
            break
        place -= 1
    return place


def _office(reading: Reading, last: int) -> Subject | None:
    """Read "Japan's defence ministry", "the Soviet government": the country acts."""
    if reading.fold(last) not in OFFICE_NOUNS or reading.is_possessive(last):
        return None
    for place in range(last - 1, max(-1, last - 6), -1):
        if reading.gap(place) != "":
            return None
        mention = reading.ends.get(place)
        if mention is not None:
            return _of_body(reading, mention, place)
        if reading.fold(place) in PREPOSITIONS:
            return None
    return None


def _of_body(reading: Reading, mention: ActorMention, place: int) -> Subject | None:
    belongs = mention.form == "demonym" or reading.is_possessive(place)
    if mention.actor is None or not belongs or reading.cast.is_person(mention.actor):
        return None
    if not reading.cast.can_act(mention.actor):
        return None
    return Subject((mention.actor,), _first_word(reading, mention), is_plural=False)


def _first_word(reading: Reading, mention: ActorMention) -> int:
    return next(p for p, w in enumerate(reading.words) if w.end > mention.span.start)


def _joint(reading: Reading, last: int, before: Sequence[Reading]) -> Subject | None:
    """Read "they", "the two", "both sides", "the two countries"."""
    first = _joint_start(reading, last)
    if first is None:
        return None
    opener = first - 1
    if opener >= 0 and reading.gap(opener) == "" and _hangs(reading, opener):
        return None
    head = reading.fold(last)
    is_open = head in ("they", "two", "both")
    for by_person in (True, False) if is_open else (head in _LEADERS,):
        actors = _two_before(reading, first, before, by_person)
        if actors is not None:
            return Subject(actors, first, is_plural=True)
    return None


def _joint_start(reading: Reading, last: int) -> int | None:
    fold = reading.fold(last)
    one, two = reading.fold(last - 1), reading.fold(last - 2)
    if fold in ("they", "both"):
        return last
    if fold == "two" and one == "the":
        return last - 1
    if fold not in JOINT_NOUNS:
        return None
    if one == "two" and two in ("the", "both", "these"):
        return last - 2
    if one in ("both", "two"):
        return last - 1
    return last - 1 if one == "the" and fold in _BARE_JOINT else None


def _two_before(
    reading: Reading, first: int, before: Sequence[Reading], by_person: bool
) -> tuple[str, ...] | None:
    """Return the two actors named last before word `first`, or `None` when they are not two."""
    start = reading.words[first].start
    named = [m for m in reading.mentions if m.span.end <= start or _is_compound(reading, m)]
    found = _distinct(reading, named, by_person)
    for earlier in reversed(before[-_LOOK_BACK:]):
        if len(found) >= 2:
            break
        found = _distinct(reading, [*earlier.mentions, *named], by_person)
        named = [*earlier.mentions, *named]
    return found if len(found) == 2 else None


def _is_compound(reading: Reading, mention: ActorMention) -> bool:
    """Return whether the mention is one half of "Arlan-Besk talks"."""
    around = reading.text[max(0, mention.span.start - 1) : mention.span.end + 1]
    return mention.form == "demonym" and ("-" in (around[:1], around[-1:]) or "–" in around)


def _distinct(
    reading: Reading, mentions: Iterable[ActorMention], by_person: bool
) -> tuple[str, ...]:
    cast = reading.cast
    found: dict[str, None] = {}
    for mention in mentions:
        if mention.actor is None:
            continue
        if by_person:
            if cast.is_person(mention.actor):
                found[mention.actor] = None
        elif (party := cast.party(mention.actor)) is not None:
            found[party] = None
    return tuple(found)
