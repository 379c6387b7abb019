"""What a speaker calls others' doings: "the levy is a betrayal", "Arland has broken its word".

Reads     a teller and a word of it
Writes    accusations, denials, refusals and praise
Method    "is" with a word that blames, denies or praises, whose subject is another actor, a deed, a
          charge, an offer or "that"; a verb such as "violate" or "betray" with another actor before
Cost      linear in the clause
Limits    nobody blames their own side; "it is illegal to" tells a law
"""

from __future__ import annotations

from functools import cache

from stateofplay.model.finding import Act
from stateofplay.moves.complement import is_infinitive
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.subjects import find_subject
from stateofplay.moves.tellers import Teller
from stateofplay.text.clauses import Tag, is_adverb, read_group, verb_forms
from stateofplay.text.languages.en.speech import PREPOSITIONS
from stateofplay.text.languages.en.spoken_acts import (
    BLAMED_DOINGS,
    BLAMED_OBJECTS,
    BLAMED_VERBS,
    BLAMING,
    CHARGES,
    DECLINING,
    DEED_NOUNS,
    DENYING,
    OFFERS,
    PRAISED,
    PRAISING,
)

_BE = frozenset("is are was were".split())
_POINTING = frozenset("this that it these those".split())
_NOT = frozenset("not never no nor hardly neither nothing".split())
_ARTICLES = frozenset("a an".split())
_MAX_PREDICATE = 3  # words from "is a" to the word that blames
_TO_OBJECT = 4  # words from "broke" to "promise"
_LIES_STILL = frozenset("in on between off ahead down idle with at under behind beyond".split())


def find_judged(teller: Teller, place: int) -> SaidAct | None:
    """Read "the levy is illegal", "that is a lie", "the charge is baseless"."""
    reading = teller.reading
    fold = reading.fold(place)
    is_short = fold in _POINTING and reading.is_possessive(place)
    if not is_short and fold not in _BE:
        return None
    word = _predicate(reading, place + 1, teller.last)
    first = place if is_short else teller.start(place)
    if word is None or first is None or not teller.opens(first):
        return None
    return _verdict(teller, first, place, word, is_short=is_short)


def _verdict(
    teller: Teller, first: int, place: int, word: int, *, is_short: bool
) -> SaidAct | None:
    reading = teller.reading
    subject = None if is_short else find_subject(reading, place, teller.before)
    folds = {reading.fold(at) for at in range(first, place + is_short)}
    nouns = {fold.removesuffix("s") for fold in folds} | folds
    is_pointing = folds <= _POINTING
    owners = subject.actors if subject is not None else _owners(teller, first, place)
    if any(reading.cast.side(one) == teller.side for one in owners):
        return None
    if is_pointing and _is_law(reading, word):
        return None
    act = _verdict_of(reading, word, nouns)
    if act is None:
        return None
    has_article = reading.fold(word - 1) in _ARTICLES
    is_deed = bool(nouns & DEED_NOUNS) or is_pointing or bool(owners)
    if not is_deed and not (has_article and act == "accuse"):
        return None
    return teller.act(act, owners, first, place)


def _is_law(reading: Reading, word: int) -> bool:
    """Return whether "it is illegal to fish" tells a law; "an insult to us" judges."""
    behind = reading.fold(word + 1)
    if behind == "to":
        return is_infinitive(reading, word + 2)
    return behind == "for" and reading.fold(word - 1) not in _ARTICLES


def _owners(teller: Teller, first: int, last: int) -> tuple[str, ...]:
    """Return whose deed it is: "Arland's levy", "the Arlandic levy"."""
    reading = teller.reading
    found = []
    for at in range(first, last):
        mention = reading.starts.get(at)
        if mention is None or mention.actor is None or not reading.cast.can_act(mention.actor):
            continue
        ends = next(p for p in range(at, last) if reading.words[p].end >= mention.span.end - 2)
        if mention.form == "demonym" or reading.is_possessive(ends):
            found.append(mention.actor)
    return tuple(dict.fromkeys(found))


def find_blamed(teller: Teller, place: int) -> SaidAct | None:
    """Read "Arland has violated the treaty", "Arland is lying"."""
    reading = teller.reading
    found = _blaming().get(reading.fold(place))
    if found is None or not _takes(reading, place, found[0]):
        return None
    group = read_group(reading.words, place, found[1], reading.timed)
    if group is None or group.negated or group.modality != "actual" or group.tense == "ing":
        return None
    subject = find_subject(reading, group.first, teller.before)
    if subject is None or not teller.opens(subject.first):
        return None
    if any(reading.cast.side(actor) == teller.side for actor in subject.actors):
        return None
    return teller.act("accuse", subject.actors, subject.first, place)


@cache
def _blaming() -> dict[str, tuple[str, frozenset[Tag]]]:
    """Return form of a verb that blames -> its base and what the form can be."""
    return {
        form: (base, tags) for base in BLAMED_VERBS for form, tags in verb_forms(base).items()
    } | {form: (base, frozenset[Tag]({"ing"})) for form, base in BLAMED_DOINGS.items()}


def _takes(reading: Reading, place: int, base: str) -> bool:
    """Return whether a verb that blames has the object that makes it so."""
    if base == "lie":
        is_told = reading.fold(place) in ("lied", "lying")
        return is_told and reading.fold(place + 1) not in _LIES_STILL
    objects = BLAMED_OBJECTS.get(base)
    ahead = {reading.fold(place + n) for n in range(1, _TO_OBJECT + 1)}
    return objects is None or bool(ahead & objects)


def _predicate(reading: Reading, place: int, last: int) -> int | None:
    """Return the word after "is" that judges: an adjective, or the noun after "a"."""
    while reading.fold(place) not in _NOT and is_adverb(reading.fold(place)):
        place += 1
    if reading.fold(place) in _NOT:
        return None
    reach = 1
    if reading.fold(place) in _ARTICLES or reading.fold(place) == "the":
        place, reach = place + 1, _MAX_PREDICATE
    for at in range(place, min(place + reach, last + 1)):
        fold = reading.fold(at)
        if at > place and (reading.gap(at - 1) != "" or fold in PREPOSITIONS):
            return None
        if fold in BLAMING | DENYING | DECLINING or fold in PRAISING | PRAISED:
            return at
    return None


def _verdict_of(reading: Reading, word: int, nouns: set[str]) -> Act | None:
    fold = reading.fold(word)
    if fold in DENYING and nouns & CHARGES:
        return "reject"
    if fold in DECLINING and nouns & OFFERS:
        return "reject"
    if fold in BLAMING:
        return "accuse"
    if fold in PRAISING and reading.fold(word + 1) in PRAISED:
        return "support"
    points = [reading.fold(word + n) for n in range(5)]
    return "support" if points == "step in the right direction".split() else None
