"""Acts that somebody makes by judging or asking: "Arland must sign", "the levy is a betrayal".

Reads     the voices of a sentence
Writes    statement acts of the speakers
Method    closed patterns at the start of a clause of the words. A named actor that "must", "should"
          or "needs to" do something is asked; a deed called illegal or a lie is blamed, a charge
          called baseless and an offer called unacceptable are rejected; whoever is told to have
          violated or betrayed something is accused; "there will be no talks" refuses them
Cost      linear in the words for each voice
Limits    questions and what stands in a side clause make no act; nobody blames their own side
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from stateofplay.model.finding import Act
from stateofplay.moves.attitudes import is_headline
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.speech import Voice, voice_around
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import (
    Tag,
    clause_end,
    is_adverb,
    is_verb_like,
    read_group,
    verb_forms,
)
from stateofplay.text.languages.en.conditions import YIELDED
from stateofplay.text.languages.en.speech import PREPOSITIONS
from stateofplay.text.languages.en.spoken_acts import (
    ASKING,
    BLAMED_OBJECTS,
    BLAMED_VERBS,
    BLAMING,
    CHARGES,
    DECLINING,
    DEED_NOUNS,
    DENYING,
    HOLDING,
    IMPERATIVES,
    NONE_COMING,
    NOT_ASKED,
    OFFERS,
    PRAISED,
    PRAISING,
    REFUSED_NOUNS,
    UNASKING,
)

_BE = frozenset("is are was were".split())
_MARKS = "\"“”'‘’-"
_THINKING = frozenset("think believe say argue insist feel".split())
_POINTING = frozenset("this that it these those".split())
_NOT = frozenset("not never no nor hardly neither nothing".split())
_ARTICLES = frozenset("a an".split())
_DETERMINERS = frozenset("the all these those their its his her this that any".split())
_SIDE = frozenset(
    "who which what how why if whether when where because while though although than".split()
)
_DEMANDING = frozenset({"must", "has to", "have to"})
_MAX_SUBJECT = 8  # words before "is" or "must"
_MAX_PREDICATE = 3  # words from "is a" to the word that blames
_TO_OBJECT = 4  # words from "broke" to "promise"
_NO_ORDERS = frozenset("to of is are attention and comments".split())
_LIES_STILL = frozenset("in on between off ahead down idle with at under behind beyond".split())
_TAKES_SOMEBODY = frozenset("us them him her me back up".split())


def find_spoken(
    reading: Reading, voices: Sequence[Voice], before: Sequence[Reading]
) -> Iterator[SaidAct]:
    """Yield what the speakers of a sentence ask, blame, praise and refuse in their words."""
    for voice in _told_once(voices):
        words = [p for p, w in enumerate(reading.words) if voice.start <= w.start < voice.end]
        if not words:
            continue
        teller = _Teller(reading, voice, words[0], words[-1], before)
        for place in words:
            inner = voice_around(voices, reading.words[place].start)
            if inner is None or inner.actor != voice.actor:
                continue
            found = teller.read(place)
            if found is not None:
                yield found


def _told_once(voices: Sequence[Voice]) -> Iterator[Voice]:
    """Yield the voices with a known speaker, without those inside another of the same speaker."""
    known = [voice for voice in voices if voice.actor is not None and not voice.is_document]
    for n, voice in enumerate(known):
        wider = any(
            other.actor == voice.actor
            and other.start <= voice.start
            and voice.end <= other.end
            and (m < n or (other.start, other.end) != (voice.start, voice.end))
            for m, other in enumerate(known)
            if m != n
        )
        if not wider:
            yield voice


class _Teller:
    """One voice of a sentence, read word by word."""

    def __init__(
        self, reading: Reading, voice: Voice, first: int, last: int, before: Sequence[Reading]
    ) -> None:
        self._reading = reading
        self._voice = voice
        self._first = first
        self._last = last
        self._before = before
        self._speaker = voice.actor or ""
        self._side = reading.cast.side(self._speaker)

    def read(self, place: int) -> SaidAct | None:
        """Return the act that hangs on word `place`, if any."""
        if self._is_asked_about(place):
            return None
        return (
            self._asked(place)
            or self._judged(place)
            or self._blamed(place)
            or self._refused(place)
            or self._ordered(place)
            or self._shared(place)
        )

    def _is_asked_about(self, place: int) -> bool:
        reading = self._reading
        end = min(reading.end, self._voice.end + 2)
        return "?" in reading.text[reading.words[place].start : end]

    def _act(self, act: Act, recipients: tuple[str, ...], first: int, place: int) -> SaidAct:
        reading, voice = self._reading, self._voice
        end = clause_end(reading.text, reading.words, place, min(reading.end, voice.end))
        at = voice.place if voice.place >= 0 else place
        others = tuple(r for r in recipients if reading.cast.side(r) != self._side)
        start = reading.words[self._over_article(first)].start
        return SaidAct(act, self._speaker, others, at, first, start, end, voice.quoted)

    def _opens(self, place: int) -> bool:
        """Return whether a clause of the words may start with word `place`."""
        place = self._over_article(place)
        reading = self._reading
        if place <= self._first or reading.gap(place - 1).strip(_MARKS):
            return place >= self._first
        if reading.fold(place - 1) in _THINKING:
            return reading.fold(place - 2) in ("i", "we")
        if reading.fold(place - 1) == "and":
            return any(is_verb_like(reading.words, at) for at in range(self._first, place - 1))
        return reading.fold(place - 1) in HOLDING

    def _over_article(self, place: int) -> int:
        while place > self._first and self._reading.fold(place - 1) in _DETERMINERS:
            place -= 1
        return place

    def _start(self, place: int) -> int | None:
        """Return where the clause starts whose verb stands at `place`; `None` for a side clause."""
        reading = self._reading
        first = place
        while first > self._first and place - first < _MAX_SUBJECT:
            if first < place and self._opens(first):
                first = self._over_article(first)
                break
            first -= 1
        folds = {reading.fold(at) for at in range(first, place)}
        if first == place or not self._opens(first) or folds & _SIDE:
            return None
        return None if reading.fold(first - 1) in _SIDE else first

    def _asked(self, place: int) -> SaidAct | None:
        """Read "Arland must sign", "the troops must leave"."""
        reading = self._reading
        phrase = _phrase_at(reading, place)
        if phrase is None or reading.fold(place - 1) in UNASKING:
            return None
        verb = place + len(phrase.split())
        verb += reading.fold(verb) in ("not", "never")
        subject = find_subject(reading, place, self._before)
        if subject is None:
            return self._demanded(place, verb, phrase)
        is_plain = self._opens(subject.first) and reading.fold(subject.first) != "they"
        if not is_plain or not _can_be_asked(reading, verb):
            return None
        sides = {reading.cast.side(actor) for actor in subject.actors}
        if self._side not in sides:
            return self._act("request", subject.actors, subject.first, place)
        if len(sides) != len({*sides, self._side}) or len(sides) < 2:
            return None
        told = () if self._voice.hearer is None else (self._voice.hearer,)
        return self._act("propose", told or subject.actors, subject.first, place)

    def _demanded(self, place: int, verb: int, phrase: str) -> SaidAct | None:
        """Read "you must leave" and, of whoever is in office, "the troops must leave"."""
        reading = self._reading
        first = self._start(place)
        if first is None or phrase not in _DEMANDING or not reading.cast.is_official(self._speaker):
            return None
        told = () if self._voice.hearer is None else (self._voice.hearer,)
        if reading.fold(first) == "you" and first == place - 1 and phrase == "must":
            return self._act("request", told, first, place) if _yields(reading, verb) else None
        is_passive = reading.fold(verb) == "be"
        fits = reading.fold(verb + 1) in _yielded() if is_passive else _yields(reading, verb)
        if not fits or reading.fold(first) not in _DETERMINERS:
            return None
        return self._act("request", told, first, place)

    def _judged(self, place: int) -> SaidAct | None:
        """Read "the levy is illegal", "that is a lie", "the charge is baseless"."""
        reading = self._reading
        fold = reading.fold(place)
        is_short = fold in _POINTING and reading.is_possessive(place)
        if not is_short and fold not in _BE:
            return None
        word = _predicate(reading, place + 1, self._last)
        first = place if is_short else self._start(place)
        if word is None or first is None or not self._opens(first):
            return None
        return self._verdict(first, place, word, is_short=is_short)

    def _verdict(self, first: int, place: int, word: int, *, is_short: bool) -> SaidAct | None:
        reading = self._reading
        subject = None if is_short else find_subject(reading, place, self._before)
        folds = {reading.fold(at) for at in range(first, place + is_short)}
        nouns = {fold.removesuffix("s") for fold in folds} | folds
        is_pointing = folds <= _POINTING
        owners = subject.actors if subject is not None else self._owners(first, place)
        if any(reading.cast.side(one) == self._side for one in owners):
            return None
        if reading.fold(word + 1) in ("to", "for") and is_pointing:
            return None  # "it is illegal to fish": a law
        act = _verdict_of(reading, word, nouns)
        if act is None:
            return None
        has_article = reading.fold(word - 1) in _ARTICLES
        is_deed = bool(nouns & DEED_NOUNS) or is_pointing or bool(owners)
        if not is_deed and not (has_article and act == "accuse"):
            return None
        return self._act(act, owners, first, place)

    def _owners(self, first: int, last: int) -> tuple[str, ...]:
        """Return whose deed it is: "Arland's levy", "the levy of Arland"."""
        reading = self._reading
        return tuple(
            dict.fromkeys(
                mention.actor
                for at in range(first, last)
                if (mention := reading.starts.get(at)) is not None
                and mention.actor is not None
                and reading.cast.can_act(mention.actor)
            )
        )

    def _blamed(self, place: int) -> SaidAct | None:
        """Read "Arland has violated the treaty", "Arland is lying"."""
        reading = self._reading
        found = _blaming().get(reading.fold(place))
        if found is None or not _takes(reading, place, found[0]):
            return None
        group = read_group(reading.words, place, found[1], reading.timed)
        if group is None or group.negated or group.modality != "actual" or group.tense == "ing":
            return None
        subject: Subject | None = find_subject(reading, group.first, self._before)
        if subject is None or not self._opens(subject.first):
            return None
        if any(reading.cast.side(actor) == self._side for actor in subject.actors):
            return None
        return self._act("accuse", subject.actors, subject.first, place)

    def _refused(self, place: int) -> SaidAct | None:
        """Read "there will be no talks"."""
        reading = self._reading
        words = " ".join(reading.fold(place + n) for n in range(4))
        phrase = next((p for p in NONE_COMING if words.startswith(p)), None)
        if phrase is None or not self._opens(place):
            return None
        after = place + len(phrase.split())
        after += reading.fold(after) in _ARTICLES | {"any"}
        ahead = {reading.fold(after + n) for n in range(3)}
        is_refused = bool(ahead & REFUSED_NOUNS) and reading.cast.is_official(self._speaker)
        return self._act("reject", (), after, after) if is_refused else None

    def _ordered(self, place: int) -> SaidAct | None:
        """Read "Stop the bombing" at the start of a quoted sentence."""
        reading = self._reading
        if reading.fold(place) not in IMPERATIVES or not self._opens_quote(place):
            return None
        following = reading.fold(place + 1)
        if not reading.is_capital(place) or reading.gap(place) != "" or place >= self._last:
            return None
        if reading.fold(place) in ("give", "hand") and following not in _TAKES_SOMEBODY | {"over"}:
            return None
        if following in _NO_ORDERS or is_headline(reading):
            return None
        return self._act("request", (), place, place)

    def _shared(self, place: int) -> SaidAct | None:
        """Read "we both want peace": the speaker's word about the other, who is named beside it."""
        reading = self._reading
        phrase = [reading.fold(place + n) for n in range(3)]
        if phrase[:2] == ["we", "both"]:
            verb = place + 2
        elif phrase == ["both", "of", "us"]:
            verb = place + 3
        else:
            return None
        if reading.fold(verb) not in ("want", "seek", "desire") or not self._opens(place):
            return None
        outside = {
            mention.actor
            for mention in reading.mentions
            if mention.actor is not None
            and not self._voice.start <= mention.span.start < self._voice.end
            and reading.cast.can_act(mention.actor)
            and reading.cast.side(mention.actor) != self._side
        }
        act = self._act("claim", (), verb + 1, verb + 1)
        return replace(act, also=tuple(outside)) if len(outside) == 1 else act

    def _opens_quote(self, place: int) -> bool:
        """Return whether quoted words of the speaker, or a sentence of them, start at a word."""
        reading = self._reading
        at = reading.words[place].start
        return any(
            part.start <= at < part.end and (part.start == at or place == 0)
            for quoted in reading.quoted
            if quoted.kind != "indirect" and self._speaker in (quoted.actor, quoted.speaks_for)
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


@cache
def _blaming() -> dict[str, tuple[str, frozenset[Tag]]]:
    """Return form of a verb that blames -> its base and what the form can be."""
    return {
        form: (base, tags) for base in BLAMED_VERBS for form, tags in verb_forms(base).items()
    } | {"lying": ("lie", frozenset({"ing"}))}


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
