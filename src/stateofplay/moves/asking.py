"""What a speaker asks of others or refuses them: "Arland must sign", "there will be no talks".

Reads     a teller and a word of it
Writes    requests, proposals, refusals and shared wishes
Method    a named actor that "must", "should" or "needs to" do something is asked; of whoever is in
          office "you must leave" and "the troops must leave" ask too; a quote that opens with
          "stop" orders; "there will be no talks" refuses; "we both want" tells the other's wish
Cost      linear in the clause
Limits    "they must" asks nobody that is known
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from stateofplay.moves.agreement import named_subject
from stateofplay.moves.attitudes import is_headline
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.subjects import find_subject
from stateofplay.moves.tellers import Teller
from stateofplay.text.clauses import is_adverb, is_verb_like, verb_forms
from stateofplay.text.languages.en.conditions import YIELDED
from stateofplay.text.languages.en.spoken_acts import (
    ASKING,
    DETERMINERS,
    IMPERATIVES,
    NONE_COMING,
    NOT_ASKED,
    REFUSED_NOUNS,
    UNASKING,
)

_DEMANDING = frozenset({"must", "has to", "have to"})
_NO_ORDERS = frozenset("to of is are attention and comments".split())
_TAKES_SOMEBODY = frozenset("us them him her me back up".split())


def find_asked(teller: Teller, place: int) -> SaidAct | None:
    """Read "Arland must sign", "the troops must leave"."""
    reading = teller.reading
    phrase = _phrase_at(reading, place)
    if phrase is None or reading.fold(place - 1) in UNASKING:
        return None
    verb = place + len(phrase.split())
    verb += reading.fold(verb) in ("not", "never")
    subject = find_subject(reading, place, teller.before) or named_subject(
        reading, verb, teller.before
    )
    if subject is None:
        return _demanded(teller, place, verb, phrase)
    is_plain = teller.opens(subject.first) and reading.fold(subject.first) != "they"
    if not is_plain or not _can_be_asked(reading, verb):
        return None
    sides = {reading.cast.side(actor) for actor in subject.actors}
    if teller.side not in sides:
        return teller.act("request", subject.actors, subject.first, place)
    if len(sides) != len({*sides, teller.side}) or len(sides) < 2:
        return None
    told = () if teller.voice.hearer is None else (teller.voice.hearer,)
    return teller.act("propose", told or subject.actors, subject.first, place)


def _demanded(teller: Teller, place: int, verb: int, phrase: str) -> SaidAct | None:
    """Read "you must leave" and, of whoever is in office, "the troops must leave"."""
    reading = teller.reading
    first = teller.start(place)
    if first is None or phrase not in _DEMANDING or not reading.cast.is_official(teller.speaker):
        return None
    told = () if teller.voice.hearer is None else (teller.voice.hearer,)
    if reading.fold(first) == "you" and first == place - 1 and phrase == "must":
        return teller.act("request", told, first, place) if _yields(reading, verb) else None
    is_passive = reading.fold(verb) == "be"
    fits = reading.fold(verb + 1) in _yielded() if is_passive else _yields(reading, verb)
    if not fits or reading.fold(first) not in (DETERMINERS - {"that", "any"}) | {"they"}:
        return None
    if any(is_verb_like(reading.words, at) for at in range(first, place)):
        return None
    return teller.act("request", told, first, place)


def find_refused(teller: Teller, place: int) -> SaidAct | None:
    """Read "there will be no talks"."""
    reading = teller.reading
    words = " ".join(reading.fold(place + n) for n in range(4))
    phrase = next((p for p in NONE_COMING if words.startswith(p)), None)
    if phrase is None and place == teller.first and reading.fold(place) == "no":
        ends = next((p for p in range(place, teller.last) if _ends_offer(reading, p)), teller.last)
        is_bare = not any(is_verb_like(reading.words, at) for at in range(place + 2, ends))
        phrase = "no" if is_bare else None
    if phrase is None or not teller.opens(place):
        return None
    after = place + len(phrase.split())
    after += reading.fold(after) in ("a", "an", "any")
    ahead = {reading.fold(after + n) for n in range(3)}
    is_set = any(_ends_offer(reading, at) for at in range(after, teller.last))
    binds = is_set or reading.cast.is_official(teller.speaker)
    is_refused = bool(ahead & REFUSED_NOUNS) and binds
    return teller.act("reject", (), after, after) if is_refused else None


def _ends_offer(reading: Reading, place: int) -> bool:
    return reading.fold(place) in ("until", "unless", "before", "without", "while", "as")


def find_ordered(teller: Teller, place: int) -> SaidAct | None:
    """Read "Stop the bombing" at the start of a quoted sentence."""
    reading = teller.reading
    if reading.fold(place) not in IMPERATIVES or not _opens_quote(teller, place):
        return None
    following = reading.fold(place + 1)
    if not reading.is_capital(place) or reading.gap(place) != "" or place >= teller.last:
        return None
    if reading.fold(place) in ("give", "hand") and following not in _TAKES_SOMEBODY | {"over"}:
        return None
    if following in _NO_ORDERS or is_headline(reading):
        return None
    if any(reading.fold(at) in ("and", "or") for at in range(place, teller.last)):
        return None  # "give us the jobs and we will ...": a bargain
    return teller.act("request", (), place, place)


def find_shared(teller: Teller, place: int) -> SaidAct | None:
    """Read "we both want peace": the speaker's word about the other, who is named beside it."""
    reading = teller.reading
    phrase = [reading.fold(place + n) for n in range(3)]
    if phrase[:2] == ["we", "both"]:
        verb = place + 2
    elif phrase == ["both", "of", "us"]:
        verb = place + 3
    else:
        return None
    if reading.fold(verb) not in ("want", "seek", "desire") or not teller.opens(place):
        return None
    outside = {
        mention.actor
        for mention in reading.mentions
        if mention.actor is not None
        and not teller.voice.start <= mention.span.start < teller.voice.end
        and reading.cast.can_act(mention.actor)
        and reading.cast.side(mention.actor) != teller.side
    }
    act = teller.act("claim", (), verb + 1, verb + 1)
    return replace(act, also=tuple(outside)) if len(outside) == 1 else act


def _opens_quote(teller: Teller, place: int) -> bool:
    """Return whether quoted words of the speaker, or a sentence of them, start at a word."""
    reading = teller.reading
    at = reading.words[place].start
    return any(
        part.start <= at < part.end and (part.start == at or place == 0)
        for quoted in reading.quoted
        if quoted.kind != "indirect" and teller.speaker in (quoted.actor, quoted.speaks_for)
        for part in quoted.parts
    )


def _phrase_at(reading: Reading, place: int) -> str | None:
    for phrase in ASKING:
        words = phrase.split()
        if [reading.fold(place + n) for n in range(len(words))] == words:
            return phrase
    return None


def _can_be_asked(reading: Reading, verb: int) -> bool:
    fold = reading.fold(verb)
    return fold.isalpha() and not is_adverb(fold) and fold not in NOT_ASKED


def _yields(reading: Reading, verb: int) -> bool:
    return reading.fold(verb) in YIELDED | {"leave", "go", "resign"}


@cache
def _yielded() -> frozenset[str]:
    """Return the participles of what another may be asked to do: "must be released"."""
    return frozenset(
        form for base in YIELDED for form, tags in verb_forms(base).items() if "participle" in tags
    )
