"""Acts that are told by what is said: "said it would not sign", "said there was no change".

Reads     the voices of a sentence
Writes    statement acts with their content
Method    closed patterns over the reported words. A speaker who says "will" promises; "would not"
          with a verb of yielding rejects; "should" asks of another or proposes to both; a stated
          "no change" insists; "only ... if" sets a condition
Cost      linear in the sentence
Limits    only plain sentences; anything else said is no act
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.model.finding import Act
from stateofplay.model.mention import Attribution
from stateofplay.moves.condition import condition_before, find_condition
from stateofplay.moves.firsthand import in_others_words
from stateofplay.moves.harm import harms_if
from stateofplay.moves.idle import says_in_passing
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.set_phrases import act_in_set_phrase
from stateofplay.moves.speech import Voice
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import clause_end, is_adverb
from stateofplay.text.languages.en.act_verbs import OWN_BODIES, REFUSED, STATIVE, VOWED_HARMS
from stateofplay.text.languages.en.conditions import YIELDED
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.languages.en.spoken_acts import (
    ALSO_REFUSED,
    OWN_PEOPLE,
    SAID_AS_DONE,
    VOWED_PHRASES,
)
from stateofplay.text.languages.en.trifles import RESISTANCE, RESISTING, SAYING
from stateofplay.text.languages.en.verbs import BASES

_NO_CHANGE = re.compile(
    r"\b(?:no change (?:to|in)\b|(?:position|stance|policy)\b.{0,60}?\b(?:unchanged|not changed|"
    r"not change|the same)|(?:cannot|can not|could not|must not) be (?:called into question|"
    r"questioned|disputed|challenged|negotiated|reversed|compromised)|not (?:up )?for "
    r"(?:negotiation|sale|discussion)|not open (?:to|for) (?:discussion|negotiation|debate)|"
    r"non-?negotiable)",
    re.IGNORECASE,
)
_MAY_ONLY = frozenset("will would could can is are be".split())
_WILL = frozenset("will would won't wouldn't".split())
_NEVER = ("not", "never", "no longer", "under no circumstances", "in no circumstances", "neither")
_WAS = frozenset("is are was were has have had".split())
_TO_ONLY = 7  # words from "would" to "only"
_UNSURE = frozenset("likely probably possibly not never also".split())
_COUNTED = frozenset("one two three a an the my our his her its their because".split())
_AIMS = frozenset("intends intend intended".split())
_PRONOUNS = frozenset("he she it they".split())
_OWNERS = frozenset("its his her their".split())
_NESTING = frozenset("that which who whose".split())
_TAG_WORDS = 8  # ", its finance minister, Mara Ito, said"
# "Was under no obligation to answer", "would stay put": a refusal.
_HOLDING_OUT = re.compile(
    r"\b(?:under no (?:obligation|duty) to|"
    r"(?:would|will) (?:stay|remain) (?:put\b|where (?:it|they)\b)|"
    r"nothing to (?:discuss|negotiate|talk about)\b|not for turning\b)",
    re.IGNORECASE,
)
# What an officer says that a body will do binds it, though no word tells that he is its own.
# "Roe said Arland would attack" foretells: harm is left out, and so are verbs of guessing.
_BINDING = (YIELDED | REFUSED | ALSO_REFUSED | {"reject", "oppose"}) - VOWED_HARMS
_BINDING_SPEECH = frozenset("say tell announce add declare state insist stress reiterate".split())
_INTO_QUOTE = ("", '"', "“", "‘", "'", "''")  # 'it "will not" sign'
_CALLED_FOR = frozenset("a an for on off in".split())  # "will call a vote"
_KEPT = frozenset("abide honour honor comply".split())  # verbs that bind, beside those of the table
_MAX_LEAD = 12  # words of time and place before "he would"


@dataclass(frozen=True, slots=True)
class SaidAct:
    """A statement act in reported words; the speaker does it.

    Args:
        place: word that the act hangs on, for dating.
        first: first word of the clause that tells it.
        start, end: the content in the text of the report.
        also: whom else the speaker speaks for; then it stands on the speaker's word.
        quoted: the attribution that the words stand in, where no verb of the sentence tells them.
    """

    act: Act
    speaker: str
    recipients: tuple[str, ...]
    place: int
    first: int
    start: int
    end: int
    quoted: Attribution | None = None
    also: tuple[str, ...] = ()


def find_said_acts(
    reading: Reading, voices: Sequence[Voice], before: Sequence[Reading]
) -> Iterator[SaidAct]:
    """Yield the acts that the reported words of known speakers make."""
    for voice in voices:
        if voice.actor is None or voice.place < 0 or says_in_passing(reading, voice.place):
            continue
        words = [p for p, w in enumerate(reading.words) if voice.start <= w.start < voice.end]
        if not words:
            continue
        for first in _starts(reading, words):
            part = replace(voice, start=reading.words[first].start)
            found = _read_said(reading, part, first, words[-1], before)
            if found is not None:
                yield found
                break


def _starts(reading: Reading, words: Sequence[int]) -> Iterator[int]:
    """Yield where reported clauses start: the words, and what follows "and that"."""
    opened = words[0] + (reading.fold(words[0]) == "that")
    if opened <= words[-1]:  # a cut text may end with "said that"
        yield opened
    for place in words[2:-1]:
        if reading.fold(place) == "that" and reading.fold(place - 1) in ("and", "but"):
            yield place + 1


def _read_said(
    reading: Reading, voice: Voice, first: int, last: int, before: Sequence[Reading]
) -> SaidAct | None:
    speaker = voice.actor
    if speaker is None or first > last:
        return None
    start = reading.words[first].start
    end = min(clause_end(reading.text, reading.words, first, reading.end), voice.end)
    hearers = () if voice.hearer is None else (voice.hearer,)
    if _NO_CHANGE.search(reading.text, start, end):
        return SaidAct("insist", speaker, hearers, voice.place, first, start, end)
    told = act_in_set_phrase(reading.text, start, end)
    if told is not None:
        return SaidAct(told, speaker, hearers, voice.place, first, start, end)
    held = _HOLDING_OUT.search(reading.text, start, end)
    if held is not None and _holds_out(reading, voice, first, last, held.start(), before):
        return SaidAct("reject", speaker, hearers, voice.place, first, start, end)
    only = _only(reading, first, last)
    if only is not None and not _is_anothers(reading, voice, only, before):
        return SaidAct("accept_if", speaker, hearers, only, first, start, end)
    for place in range(first, min(first + _MAX_LEAD, last)):
        fold = reading.fold(place)
        if fold in _NESTING and place > first:
            return None  # "recalled the premier's word that he would": somebody else's
        if fold in _WILL or fold in _AIMS:
            subject = find_subject(reading, place, before)
            return _modal(reading, voice, place, subject)
    return None


def _holds_out(
    reading: Reading, voice: Voice, first: int, last: int, at: int, before: Sequence[Reading]
) -> bool:
    """Return whether what refuses is told of the speaker's own side."""
    verb = next((p for p in range(first, last) if reading.words[p].start >= at), last)
    verb -= reading.fold(verb - 1) in _WAS and verb > first
    subject = find_subject(reading, verb, before)
    if subject is None:
        return speaks_of_self(reading, voice, verb)
    sides = {reading.cast.side(actor) for actor in subject.actors}
    return sides == {reading.cast.side(voice.actor or "")} or _binds(reading, voice, subject)


def _is_anothers(reading: Reading, voice: Voice, only: int, before: Sequence[Reading]) -> bool:
    """Return whether "Arland would sign only if" is told of a side that is not the speaker's."""
    modal = next((p for p in range(only, max(-1, only - _TO_ONLY), -1)
                  if reading.fold(p) in _MAY_ONLY), None)  # fmt: skip
    subject = None if modal is None else find_subject(reading, modal, before)
    if subject is None or reading.fold(only + 1) == "be":
        return False
    sides = {reading.cast.side(actor) for actor in subject.actors}
    is_own = sides == {reading.cast.side(voice.actor or "")}
    return not is_own and not _is_unplaced(reading, voice)


def _only(reading: Reading, first: int, last: int) -> int | None:
    """Return the place of "only" in "would only be lifted if"; `None` without a condition."""
    for place in range(first + 1, last):
        if reading.fold(place) != "only" or reading.fold(place - 1) not in _MAY_ONLY:
            continue
        if reading.fold(place + 1) in _COUNTED:
            continue  # "is only one reason"
        start, end = reading.words[place].start, reading.words[last].end
        if find_condition(reading, start, end, also_after=True) is not None:
            return place
    return None


def _modal(reading: Reading, voice: Voice, place: int, subject: Subject | None) -> SaidAct | None:
    """Read "he would seek", "it would not accept", "the two nations should sign"."""
    first = place - 1 if subject is None else subject.first
    if _is_self(reading, voice, place, subject):
        return _own_aim(reading, voice, place, first)
    if subject is None or not _binds(reading, voice, subject):
        return None
    verb = reading.fold(_after_modal(reading, place)[0])
    return _own_aim(reading, voice, place, first) if verb in _BINDING else None


def speaks_of_self(reading: Reading, voice: Voice, verb: int) -> bool:
    """Return whether "it", "he" or "its board" before a verb is the speaker, in plain words.

    The words open what is said, nobody else is known to be meant, and a person is no "it".
    """
    last = verb - 1
    while last > 0 and _steps_over(reading, last):
        last -= 1
    if voice.actor is None or last < 0 or reading.gap(last) not in _INTO_QUOTE:
        return False
    if reading.fold(last) in ("i", "we"):
        at = reading.words[last].start
        quote = _quote_at(reading, voice, at)
        if quote is None or in_others_words(reading.text, quote, at):
            return False
        is_asked = "?" in reading.text[reading.words[verb].start : reading.end]
        return _opens_clause(reading, last) and not is_asked
    first = last
    counted = reading.fold(last - 1)[:1].isdigit()  # "its 400 members"
    if (
        reading.fold(last) in OWN_BODIES | OWN_PEOPLE
        and reading.fold(last - 1 - counted) in _OWNERS
    ):
        first = last - 1 - counted
    elif reading.fold(last) not in _PRONOUNS:
        return False
    at = reading.words[first].start
    if _quote_at(reading, voice, at) is not None:
        return False  # in one's own words "he" is somebody else
    covering = (m for m in reading.mentions if m.span.start <= at < m.span.end)
    if any(m.actor and m.form != "noun" for m in covering):
        return False
    condition = condition_before(reading, first)
    opening = first if condition is None else _word_at(reading, condition.start)
    at = reading.words[opening].start
    opens = voice.start in (at, reading.words[first].start) or (
        reading.fold(opening - 1) == "that" and reading.words[opening - 1].start == voice.start
    )
    is_person = reading.cast.is_person(voice.actor)
    return opens and (reading.fold(first) in ("he", "she", "his", "her")) == is_person


def _steps_over(reading: Reading, place: int) -> bool:
    fold = reading.fold(place)
    return fold not in ("both", "all") and is_adverb(fold) and reading.gap(place) == ""


def _quote_at(reading: Reading, voice: Voice, at: int) -> int | None:
    """Return where the speaker's own words around a place start, not reported ones.

    They start no earlier than the sentence does.
    """
    for quoted in reading.quoted:
        if quoted.kind == "indirect" or voice.actor not in (quoted.actor, quoted.speaks_for):
            continue
        for part in quoted.parts:
            if part.start <= at < part.end:
                return max(part.start, reading.sentence.span.start)
    return None


def _opens_clause(reading: Reading, place: int) -> bool:
    """Return whether "I" or "we" in a quote opens a clause: not "the harbour we demanded"."""
    is_first = place == 0 or reading.gap(place - 1) != ""
    return is_first or reading.fold(place - 1) in ("and", "but", "that", "so")


def _word_at(reading: Reading, start: int) -> int:
    return next(p for p, w in enumerate(reading.words) if w.start >= start)


def _is_self(reading: Reading, voice: Voice, place: int, subject: Subject | None) -> bool:
    """Return whether the speaker speaks of what they will do themselves."""
    if voice.actor is None or reading.fold(place - 1) in ("i", "we"):
        return False  # the first person is read in quotes only
    side = reading.cast.side
    if subject is None:
        return speaks_of_self(reading, voice, place)
    sides = {side(actor) for actor in subject.actors}
    return sides == {side(voice.actor)} or _speaks_for(reading, voice, subject)


def _speaks_for(reading: Reading, voice: Voice, subject: Subject) -> bool:
    """Return whether a body's own officer speaks: "Arland will not sign, its president said"."""
    if not _is_unplaced(reading, voice) or len(subject.actors) != 1 or voice.place < 0:
        return False
    tag = range(max(subject.first + 1, voice.place - _TAG_WORDS), voice.place)
    return any(reading.fold(place) in _OWNERS for place in tag)


def _is_unplaced(reading: Reading, voice: Voice) -> bool:
    """Return whether a person speaks of whom no word tells which side they are on."""
    speaker = voice.actor or ""
    return reading.cast.is_person(speaker) and reading.cast.side(speaker) == speaker


def _binds(reading: Reading, voice: Voice, subject: Subject) -> bool:
    """Return whether somebody unplaced speaks for a body: "Roe said Arland would not sign".

    An office-holder or somebody without a trade, who names one body and speaks to nobody of it.
    """
    if not _is_unplaced(reading, voice) or len(subject.actors) != 1:
        return False
    body = subject.actors[0]
    tag = range(max(0, voice.place - _TAG_WORDS), voice.place)
    base, _ = REPORTING_VERBS.get(reading.fold(voice.place), ("", ""))
    if base not in _BINDING_SPEECH:
        return False  # "suggested that Besk would yield"
    if any(reading.fold(place) in ("a", "an") for place in tag):
        return False  # "a visitor, Ida Roe, said"
    is_body = not reading.cast.is_person(body) and not reading.cast.is_group(body)
    is_told = voice.hearer is None or reading.cast.side(voice.hearer) != reading.cast.side(body)
    return is_body and is_told and reading.cast.is_official(voice.actor or "")


def _own_aim(reading: Reading, voice: Voice, place: int, first: int) -> SaidAct | None:
    speaker = voice.actor
    verb_at, negated = _after_modal(reading, place)
    verb = reading.fold(verb_at)
    hearers = () if voice.hearer is None else (voice.hearer,)
    behind = reading.fold(verb_at + 1)
    is_harm = verb in VOWED_HARMS and behind != "for"  # "will fight for the poor"
    is_harm = is_harm or f"{verb} {behind}" in VOWED_PHRASES
    if speaker is None or not (is_harm or verb in BASES | _KEPT):
        return None
    start, end = _content(reading, verb_at, verb_at)
    is_harm = is_harm or harms_if(reading, verb_at, first, end)
    if negated:
        if verb in RESISTING and reading.fold(verb_at - 1) == "longer":
            return SaidAct("concede", speaker, hearers, voice.place, first, start, end)
        if verb not in REFUSED | ALSO_REFUSED:
            return None
        return SaidAct("reject", speaker, hearers, voice.place, first, start, end)
    if is_harm:
        harmed = actor_at(reading, verb_at + 1)
        suffers = hearers if harmed is None else (harmed[0],)
        return SaidAct("threaten", speaker, suffers, voice.place, first, start, end)
    if verb in STATIVE or reading.fold(verb_at + 1) == "no":
        return None
    if verb in SAID_AS_DONE:  # "would oppose the plan": who says so opposes it
        act, after = SAID_AS_DONE[verb], verb_at + 1
        if after >= len(reading.words):
            return None
        start, end = _content(reading, after, verb_at)
        return SaidAct(act, speaker, hearers, voice.place, first, start, end)
    meant = _promised(reading, verb_at)
    if meant is None:
        return None
    return SaidAct(meant, speaker, hearers, voice.place, first, start, end)


def _promised(reading: Reading, verb_at: int) -> Act | None:
    """Return what "will" and a verb tell: saying binds to nothing, to end resistance yields."""
    verb = reading.fold(verb_at)
    behind = [reading.fold(verb_at + n) for n in range(1, 4)]
    if verb in ("refuse", "decline"):
        return "reject"
    is_summons = verb == "call" and behind[0] in _CALLED_FOR
    if verb in SAYING and not is_summons:
        return None
    if verb in ("drop", "abandon", "end", "lift") and RESISTANCE & set(behind):
        return "concede"
    return "promise"


def _after_modal(reading: Reading, place: int) -> tuple[int, bool]:
    """Return the verb after "will", "would never", "will under no circumstances", and "not"."""
    if reading.fold(place) in _AIMS:
        at = place + 1
        negated = reading.fold(at) in ("not", "never")
        at += negated
        return at + (reading.fold(at) == "to"), negated
    for phrase in _NEVER:
        words = phrase.split()
        if [reading.fold(place + 1 + n) for n in range(len(words))] == words:
            return place + 1 + len(words), True
    at = place + 1
    while is_adverb(reading.fold(at)) and reading.fold(at) not in _UNSURE:
        at += 1
    return at, reading.fold(place).endswith("n't")


def _content(reading: Reading, first: int, at: int) -> tuple[int, int]:
    start = reading.words[first].start
    return start, clause_end(reading.text, reading.words, at, reading.end)
