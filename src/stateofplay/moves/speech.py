"""On whose word a sentence stands: the stretches of it that somebody is reported to say.

Reads     a sentence made ready, the sentences before it
Writes    voices: a stretch and who speaks in it
Method    "X said (that) ...", "..., X said", "according to X", and the attributions of the report;
          the shortest stretch around a verb decides
Cost      linear in the sentence
Limits    reported speech that runs on into the next sentence without a verb is not seen
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.moves.midway import goes_on_behind
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject, main_subject
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import DOCUMENT_NOUNS, HEARERS
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    CONJUNCTIONS,
    RELATIVES,
    REPORTING_VERBS,
    SUBJECT_PRONOUNS,
)

_DOCUMENT_WORDS = 10  # words of an aside between a document and its verb
# What may stand between a verb of speech and the words it reports.
_JOINS = frozenset(("", ",", ":", '"', "“", ', "', ': "', ", “", ": “", ':"', ":“", ": '", ", ‘"))
_BEFORE_THAT = 6  # words that may stand between a verb of speech and "that"
_OBJECT_STARTS = frozenset("the a an this these his her its their".split())
_HEARER_WORDS = 12  # "told the audience of a forum in Northport that"
_TAG_WORDS = 12  # ", a person close to the talks said on Monday"
_INVERTING = (",", '"', "”", "’")
_MAX_HEAD = 6  # words before the colon of "President Mara Ito: no talks"
_DATING = frozenset("dated from of in issued published".split())


@dataclass(frozen=True, slots=True)
class Voice:
    """A stretch in somebody's words.

    Args:
        start, end: in the text of the report.
        actor: id of the speaker; `None` when it is not known.
        is_document: whether a document says it, so that nobody's word stands between.
        hearer: id of the actor who is told, if any.
        place: word of the verb of speech; -1 for an attribution.
        is_unnamed: whether words tell the speaker ("two officials") and no pronoun does.
        quoted: the attribution that tells it; `None` where a verb of this sentence does.
    """

    start: int
    end: int
    actor: str | None
    is_document: bool = False
    hearer: str | None = None
    place: int = -1
    is_unnamed: bool = False
    quoted: Attribution | None = None

    @property
    def is_nobody(self) -> bool:
        """Whether nobody known, and no document, says it."""
        return self.actor is None and not self.is_document


def find_voices(reading: Reading, before: Sequence[Reading]) -> tuple[Voice, ...]:
    """Return the stretches of a sentence that are somebody's words."""
    found = [*_reported(reading, before), *_according(reading), *_headed(reading)]
    for attribution in reading.quoted:
        for part in attribution.parts:
            if part.overlaps(reading.sentence.span):
                actor = attribution.actor or attribution.speaks_for
                unnamed = actor is None and _is_described(reading, attribution.speaker)
                found.append(
                    Voice(part.start, part.end, actor, is_unnamed=unnamed, quoted=attribution)
                )
    return tuple(found)


def voice_around(voices: Sequence[Voice], at: int) -> Voice | None:
    """Return the voice that character `at` stands in; the innermost, a known speaker first."""
    around = [voice for voice in voices if voice.start <= at < voice.end]
    if not around:
        return None
    return min(around, key=lambda v: (v.end - v.start, v.actor is None, v.start))


def scope_start(voices: Sequence[Voice], voice: Voice) -> int:
    """Return where the speaker of `voice` starts to speak: a wider stretch may hold it."""
    return min(v.start for v in voices if v.actor == voice.actor and v.end >= voice.end)


def _reported(reading: Reading, before: Sequence[Reading]) -> Iterator[Voice]:
    for place, word in enumerate(reading.words):
        base, form = REPORTING_VERBS.get(word.fold, ("", "base"))
        is_verb = form != "base" and base and not reading.is_capital(place)  # "the United States"
        if not is_verb or _tells_nothing(reading, place) or _is_noun(reading, place):
            continue
        told_by = _attribution_at(reading, word.start)
        subject = _speaker(reading, place, form, before)
        hearer = actor_at(reading, place + 1) if base == "tell" else None
        content = _content_start(reading, place, hearer)
        actor = subject.actors[0] if subject is not None and len(subject.actors) == 1 else None
        if subject is None and told_by is not None:
            actor = told_by.actor or told_by.speaks_for
        beside = list(_beside(reading, place, subject, actor, hearer, before))
        if beside:
            yield from beside
            continue
        if form != "ing" and _is_inverted(reading, place, subject):
            yield from _before_comma(reading, place, subject, actor, before)
            continue
        if content is None or (base == "tell" and _is_closing(reading, place)):
            if form == "ing":
                continue
            yield from _before_comma(reading, place, subject, actor, before)
            continue
        document = _document(reading, place) if subject is None else None
        if document is not None:
            actor = _owner(reading, document)
        told = None if hearer is None else hearer[0]
        if _is_denied(reading, place):
            yield Voice(content, reading.end, None)  # "did not say that it would"
            continue
        speaker = None if told_by is None else told_by.speaker
        described = _is_described(reading, speaker) if speaker else _follows_noun(reading, place)
        unnamed = actor is None and described
        yield Voice(content, reading.end, actor, document is not None, told, place, unnamed)


def _beside(
    reading: Reading,
    place: int,
    subject: Subject | None,
    actor: str | None,
    hearer: tuple[str, int] | None,
    before: Sequence[Reading],
) -> Iterator[Voice]:
    """Yield the words on both sides of ", Ito told a rally,"."""
    behind = None if subject is None else goes_on_behind(reading, subject.first, place)
    if behind is not None and subject is not None:
        yield from _before_comma(reading, place, subject, actor, before)
        heard = None if hearer is None else hearer[0]
        start = reading.words[behind].start
        yield Voice(start, reading.end, actor, hearer=heard, place=place)


def _tells_nothing(reading: Reading, place: int) -> bool:
    """Return whether what follows is nobody's words: "put forward by Besk", "told of"."""
    following = reading.fold(place + 1)
    if following == "forward":
        return reading.fold(place + 2) == "by"
    return following in ("to", "by", "of")


def _is_denied(reading: Reading, place: int) -> bool:
    """Return whether nobody says so: "is not saying what it would do"."""
    while place > 0 and (
        reading.fold(place - 1) in AUXILIARIES or is_adverb(reading.fold(place - 1))
    ):
        place -= 1
        if reading.fold(place) in ("not", "never") or reading.fold(place).endswith("n't"):
            return True
    return False


def _attribution_at(reading: Reading, at: int) -> Attribution | None:
    """Return the attribution whose verb of speech stands at character `at`."""
    return next(
        (one for one in reading.quoted if one.cue and one.cue.start <= at < one.cue.end), None
    )


def _is_described(reading: Reading, speaker: Span | None) -> bool:
    """Return whether words and no pronoun tell a speaker: "two officials"."""
    if speaker is None:
        return False
    words = reading.text[speaker.start : speaker.end].casefold().split()
    return bool(words) and words[0] not in SUBJECT_PRONOUNS | RELATIVES


def _follows_noun(reading: Reading, place: int) -> bool:
    """Return whether a plain word that may be a noun stands right before a verb of speech."""
    fold = reading.fold(place - 1)
    closed = SUBJECT_PRONOUNS | RELATIVES | CONJUNCTIONS | AUXILIARIES
    is_noun = not is_adverb(fold) and not reading.is_possessive(place - 1)
    is_plain = is_noun and fold.isalpha() and fold not in closed
    return is_plain and reading.gap(place - 1) == "" and not reading.is_capital(place - 1)


def _is_inverted(reading: Reading, place: int, subject: Subject | None) -> bool:
    """Return whether the speaker follows the verb: `", said Prime Minister Ito, who`."""
    if place + 1 in reading.timed:
        return False  # "Ito, who was there, said on Monday"
    opens = place > 0 and any(mark in reading.gap(place - 1) for mark in _INVERTING)
    return (
        opens
        and subject is None
        and reading.gap(place) == ""
        and (reading.is_capital(place + 1) or reading.fold(place + 1) in _OBJECT_STARTS)
    )


def _is_closing(reading: Reading, place: int) -> bool:
    """Return whether nothing is told behind "told": ", Ito told a crowd in Northport"."""
    if any(reading.fold(at) == "that" for at in range(place, len(reading.words))):
        return False
    return not any(is_verb_like(reading.words, at) for at in range(place + 1, len(reading.words)))


def _is_noun(reading: Reading, place: int) -> bool:
    before = reading.fold(place - 1)
    return before in ("the", "a", "an", "his", "her", "its", "their", "no", "any", "of")


def _speaker(reading: Reading, place: int, form: str, before: Sequence[Reading]) -> Subject | None:
    first = place
    while first > 0 and reading.fold(first - 1) in AUXILIARIES:
        first -= 1
    if form == "ing":
        return main_subject(reading, place, before)
    found = find_subject(reading, first, before)
    if found is None and reading.fold(first - 1) == "and":
        return main_subject(reading, place, before)
    return found


def _content_start(reading: Reading, place: int, hearer: tuple[str, int] | None) -> int | None:
    """Return where the reported words start, `None` when nothing is reported after the verb."""
    at = hearer[1] + 1 if hearer is not None else place + 1
    base = REPORTING_VERBS[reading.fold(place)][0]
    reach = _HEARER_WORDS if base == "tell" else _BEFORE_THAT
    if base != "tell" and reading.fold(at) in _OBJECT_STARTS:
        reach = 0  # "said the vow that he would sign was old": no clause of the verb
    for that in range(at, min(at + reach, len(reading.words))):
        if reading.gap(that - 1) or _starts_clause(reading, that):
            break
        if reading.fold(that) == "that" and that + 1 < len(reading.words):
            return reading.words[that + 1].start  # "has stated many times that"
    if reading.fold(at) in HEARERS:
        at += 1
    while at < len(reading.words) and reading.gap(at - 1) in _JOINS:
        is_time = at in reading.timed or at + 1 in reading.timed
        if not is_time and not is_adverb(reading.fold(at)):
            break
        at += 1
    if at >= len(reading.words) or reading.gap(at - 1) not in _JOINS:
        return None
    if reading.gap(at - 1) == "," and at == place + 1:
        return None
    return reading.words[at].start


def _starts_clause(reading: Reading, place: int) -> bool:
    """Return whether a clause without "that" has begun: "said it rivalled the vow that"."""
    return reading.fold(place) in SUBJECT_PRONOUNS or is_verb_like(reading.words, place)


def _before_comma(
    reading: Reading,
    place: int,
    subject: Subject | None,
    actor: str | None,
    before: Sequence[Reading],
) -> Iterator[Voice]:
    """Yield the words before ", X said" and ", said X"."""
    if subject is not None:
        first = subject.first
    else:
        named = actor_at(reading, place + 1)
        first, actor = place, named[0] if named is not None else None
    while first > 0 and reading.gap(first - 1) in ("", "."):
        first -= 1
    if first == 0 or "," not in reading.gap(first - 1):
        return
    end = reading.words[first - 1].end
    if actor is None and first < place:
        actor = _owner_of_officers(reading, first, before)
    is_close = first < place <= first + _TAG_WORDS and len(reading.words) - place <= _TAG_WORDS
    is_told = reading.fold(first) not in SUBJECT_PRONOUNS | RELATIVES | CONJUNCTIONS
    unnamed = actor is None and is_close and is_told
    yield Voice(reading.sentence.span.start, end, actor, place=place, is_unnamed=unnamed)


def _owner_of_officers(reading: Reading, first: int, before: Sequence[Reading]) -> str | None:
    """Return who acts in "Arland will sign, its ministers announced", given where "its" stands."""
    if reading.fold(first) not in ("its", "their"):
        return None
    for place in range(1, first):
        if is_verb_like(reading.words, place):
            subject = find_subject(reading, place, before)
            return subject.actors[0] if subject is not None and len(subject.actors) == 1 else None
    return None


def _headed(reading: Reading) -> Iterator[Voice]:
    """Yield what stands behind a person and a colon: "Ito: no talks until the ships leave"."""
    for place in range(min(_MAX_HEAD, len(reading.words) - 1)):
        if reading.gap(place) != ":":
            continue
        named = actor_at(reading, 0)
        if named is not None and named[1] == place and reading.cast.is_person(named[0]):
            start = reading.words[place + 1].start
            yield Voice(start, reading.end, named[0], place=place)
        return


def _according(reading: Reading) -> Iterator[Voice]:
    for place in range(len(reading.words) - 2):
        if reading.fold(place) != "according" or reading.fold(place + 1) != "to":
            continue
        named = actor_at(reading, place + 2)
        actor = None if named is None else named[0]
        is_document = named is None and any(
            reading.fold(at) in DOCUMENT_NOUNS for at in range(place + 2, place + 6)
        )
        yield Voice(reading.sentence.span.start, reading.end, actor, is_document, place=place)


def _document(reading: Reading, place: int) -> int | None:
    """Return the place of the document that stands where the speaker of a verb would."""
    at = place - 1
    while at > 0 and (is_adverb(reading.fold(at)) or reading.fold(at) in AUXILIARIES):
        at -= 1
    if at < 0:
        return None
    if reading.gap(at) == ",":  # "its memorandum dated 3 May, said"
        for earlier in range(at, max(-1, at - _DOCUMENT_WORDS), -1):
            if reading.fold(earlier) in DOCUMENT_NOUNS:
                return earlier
        return None
    while at > 0 and (at in reading.timed or reading.fold(at) in _DATING):
        at -= 1
    return at if reading.fold(at) in DOCUMENT_NOUNS else None


def _owner(reading: Reading, document: int) -> str | None:
    """Return whose document it is: "the Arland government's letter"."""
    for at in range(document - 1, max(-1, document - 5), -1):
        if reading.gap(at) != "":
            return None
        mention = reading.ends.get(at)
        if mention is not None and mention.actor is not None:
            belongs = mention.form == "demonym" or reading.is_possessive(document - 1)
            return mention.actor if belongs else None
    return None
