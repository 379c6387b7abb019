"""Cues of a frame: verbs and phrases of speech, each with the phrase that names its speaker.

Reads     the tokens of a frame
Writes    cues in text order
Method    a table of verbs; the form before or behind one decides how its speaker is read: active,
          inverted, passive with `by`, participle, second verb of `and`, `according to`
Source    cues of the PolNeAR training part
Cost      linear in the tokens
Limits    a verb outside the table is a cue only where it closes the tag of a quote (Ann fumed)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import Phrase, clause_start, leading_phrase, phrase_after
from stateofplay.quotes.subjects import name_between, phrase_before
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    BE,
    ISSUING_VERBS,
    NAME_PARTICLES,
    NOUN_LIKE,
    PARTICLE_VERBS,
    PAST_FORMS,
    PREPOSITIONS,
    QUOTING_VERBS,
    RELATIVES,
    REPORTING_VERBS,
    SPEECH_NOUNS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
    UNSAID,
)

_NAMING = frozenset("call dub label brand deem describe".split())
_HANDLING = frozenset("read begin post rule quote cite".split())  # reading from his notes
_CITING = frozenset("quoted quotes cited cites quoting citing reported".split())
# Words that may follow a speaker who stands after the verb (said one member familiar with it).
_AFTER_SPEAKER = frozenset(
    "and but when while whose where because familiar close involved briefed based present".split()
)
_MAX_SUBJECT = 6  # words between `with` and the participle
_MAX_ISSUED = 10  # words between the verb that issues a text and `saying`
_DENYING = frozenset("deny denies denied denying refuse refuses refused".split())
_REACH = 12  # tokens looked back for the verb that `as saying` hangs on


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue; places are token places, half open.

    Args:
        start, end: the verb or phrase.
        speaker: the phrase that names the speaker, `None` when none was read.
        base: base form of the verb; `according` for `according to`.
        is_reporting: whether words without marks may follow as speech.
        speaker_follows: whether the speaker stands after the verb.
        is_finite: whether it is the verb of its clause, not `saying`.
    """

    start: int
    end: int
    speaker: Phrase | None
    base: str
    is_reporting: bool
    speaker_follows: bool = False
    is_finite: bool = True

    @property
    def first(self) -> int:
        """First token of cue and speaker together, where they are neighbours."""
        if self.speaker is None or not self.is_finite:
            return self.start
        return min(self.start, self.speaker[0])

    @property
    def last(self) -> int:
        """One past the last token of cue and speaker together."""
        if self.speaker is None or not self.speaker_follows:
            return self.end
        return max(self.end, self.speaker[1])


def find_cues(tokens: Sequence[Token]) -> list[Cue]:
    """Return the cues of a frame in text order."""
    cues: list[Cue] = []
    for place, token in enumerate(tokens):
        if token.fold == "according" and _fold(tokens, place + 1) == "to":
            cue = _according(tokens, place)
        elif token.fold in QUOTING_VERBS and not _is_name(tokens, place):
            cue = _verb(tokens, place, cues) if _has_particle(tokens, place) else None
        elif token.fold.endswith("ed") and _may_be_manner(tokens, place):
            cue = _manner(tokens, place)
        else:
            continue
        if cue is not None:
            cues.append(cue)
    return cues


def _according(tokens: Sequence[Token], place: int) -> Cue | None:
    speaker = phrase_after(tokens, place + 2)
    if speaker is None:
        return None
    return Cue(place, place + 2, speaker, "according", True, speaker_follows=True)


def _verb(tokens: Sequence[Token], place: int, cues: Sequence[Cue]) -> Cue | None:
    base, form = QUOTING_VERBS[tokens[place].fold]
    before = _before_auxiliaries(tokens, place)
    skipped = {t.fold for t in tokens[before + 1 : place]}
    if skipped & UNSAID or _fold(tokens, place - 1) == "to":
        return _went_on(tokens, place, base)
    if base in ("go", "put"):
        return _phrasal(tokens, place, before)
    if form == "ing" and not skipped & BE:
        return _participle(tokens, place, base, cues)
    if form == "past" and skipped & BE:
        return _passive(tokens, place, base)
    if tokens[place].fold in NOUN_LIKE and not _reads_as_verb(tokens, place, before):
        return None
    return _inverted(tokens, place, base) or _active(tokens, place, before, base, cues)


def _active(
    tokens: Sequence[Token], place: int, before: int, base: str, cues: Sequence[Cue]
) -> Cue | None:
    """Read `Ann said`; also the second verb of `Ann stood up and said`."""
    if before < 0 or tokens[before].region is not None:
        return None
    if tokens[before].fold in ("and", "but", "then", "or"):
        speaker = _shared_subject(tokens, before, cues)
    else:
        speaker = phrase_before(tokens, before + 1)
    if speaker is None or _names_a_thing(tokens, place, speaker, base):
        return None
    return _cue(place, speaker, base)


def _inverted(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `“...,” said Ann`: the speaker follows and no clause follows the speaker."""
    if place == 0 or base == "tell":
        return None
    before = tokens[place - 1]
    if before.region is None and before.fold not in (",", "-", "–", "—"):
        return None
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after is None or after.fold in TIME_WORDS | ADVERBS | {"that"}:
        return None
    speaker = phrase_after(tokens, place + 1)
    if speaker is None:
        return None
    follows = tokens[speaker[1]] if speaker[1] < len(tokens) else None
    is_free = (
        follows is None
        or not follows.is_word
        or follows.fold in PREPOSITIONS | TIME_WORDS | RELATIVES
        or follows.fold in _AFTER_SPEAKER
    )
    names_one = any(t.is_capital for t in tokens[speaker[0] : speaker[1]])
    if not is_free or not (names_one or before.region or base == "say"):
        return None
    if not names_one and before.region is None and _closes_a_name(tokens, place):
        return None
    return _cue(place, _with_name(tokens, speaker), base, speaker_follows=True)


def _with_name(tokens: Sequence[Token], speaker: Phrase) -> Phrase:
    """Return the name that follows a description between commas (its founder, Ann Bee)."""
    comma = speaker[1]
    if _fold(tokens, comma) != "," or tokens[comma - 1].is_capital:
        return speaker
    end = comma + 1
    while end < len(tokens) and (tokens[end].is_capital or tokens[end].fold in NAME_PARTICLES):
        end += 1
    is_closed = end == len(tokens) or not tokens[end].is_word
    return (is_closed and name_between(tokens, comma, end)) or speaker


def _closes_a_name(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the comma before the verb closes an insertion: `the envoy, Ann Bee, said`."""
    subject = phrase_before(tokens, place)
    return subject is not None and tokens[subject[1] - 1].is_capital


def _is_name(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a capital inside the sentence makes it part of a name (the State, Post)."""
    return tokens[place].is_capital and place > 0 and tokens[place - 1].is_word


def _may_be_manner(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    is_past = token.is_word and not token.is_capital
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    ends = after is None or not after.is_word or after.fold in PREPOSITIONS | TIME_WORDS
    return is_past and ends and place >= 2


def _manner(tokens: Sequence[Token], place: int) -> Cue | None:
    """Read `“...,” Ann fumed.`: any past form that closes the tag of a quoted stretch."""
    speaker = phrase_before(tokens, place)
    if speaker is None or speaker[1] != place:
        return None
    before = speaker[0] - 1
    if before < 0 or tokens[before].region is None:
        return None
    return Cue(place, place + 1, speaker, tokens[place].fold, False)


def _passive(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `was told by Ann that`; without `by` nobody is named, and there is no cue."""
    if _fold(tokens, place + 1) != "by":
        return None
    speaker = phrase_after(tokens, place + 2)
    if speaker is None:
        return None
    return _cue(place, speaker, base, speaker_follows=True)


def _participle(tokens: Sequence[Token], place: int, base: str, cues: Sequence[Cue]) -> Cue | None:
    """Read `saying`, `adding`: the speaker is the subject of the clause, or the noun before it."""
    before = _fold(tokens, place - 1)
    if before == "as":
        speaker = _quoted_as_saying(tokens, place)
        return None if speaker is None else _cue(place, speaker, base, is_finite=False)
    if base in _HANDLING and place + 1 < len(tokens) and tokens[place + 1].is_word:
        return None
    if before == "without" or (tokens[place].fold in NOUN_LIKE and before != ","):
        return None
    previous = tokens[place - 1] if place else None
    if previous is None:
        return None
    if before in _DENYING:
        return None
    if _is_past(previous):  # recalled saying
        speaker = phrase_before(tokens, _before_auxiliaries(tokens, place - 1) + 1)
        return None if speaker is None else _cue(place, speaker, base, is_finite=False)
    hangs_on_verb = before in PREPOSITIONS | {"and", "or", "but", "then"} | ADVERBS
    if hangs_on_verb and _follows_with(tokens, place):
        return None
    is_issued = _was_issued(tokens, place)
    if not previous.is_word or hangs_on_verb or is_issued:
        speaker = _main_subject(tokens, place, cues)
    else:
        speaker = _after_with(tokens, place) or phrase_before(tokens, place)
        speaker = speaker or _main_subject(tokens, place, cues)
    return None if speaker is None else _cue(place, speaker, base, is_finite=False)


def _follows_with(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the clause has a subject of its own (with crews leaving or saying that)."""
    while place > 0 and tokens[place - 1].is_word:
        place -= 1
    return _fold(tokens, place) == "with"


def _after_with(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the subject of the participle: one man, in `cheers with one man yelling`."""
    start = place
    while start > 0 and tokens[start - 1].is_word and place - start < _MAX_SUBJECT:
        if tokens[start - 1].fold in PREPOSITIONS:
            is_subject = tokens[start - 1].fold == "with" and start < place
            return (start, place) if is_subject else None
        start -= 1
    return None


def _is_past(token: Token) -> bool:
    return not token.is_capital and (token.fold in QUOTING_VERBS or token.fold in PAST_FORMS)


def _quoted_as_saying(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Read `Bob was quoted as saying` and `the paper quoted Bob as saying`: Bob speaks."""
    for back in range(place - 2, max(-1, place - 2 - _REACH), -1):
        if tokens[back].fold in _CITING:
            before = _before_auxiliaries(tokens, back)
            if {t.fold for t in tokens[before + 1 : back]} & BE:
                return phrase_before(tokens, before + 1)
            return phrase_after(tokens, back + 1)
    return None


def _phrasal(tokens: Sequence[Token], place: int, before: int) -> Cue | None:
    """Read `Ann went on: “...”` and `as Ann put it`."""
    if _fold(tokens, place + 2) not in (",", ":"):
        return None
    speaker = phrase_before(tokens, before + 1)
    if speaker is None:
        return None
    return Cue(place, place + 2, speaker, tokens[place].fold, True)


def _went_on(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `went on to say`; every other infinitive or denied verb is no cue."""
    folds = [_fold(tokens, place - back) for back in (3, 2, 1)]
    if folds != ["went", "on", "to"]:
        return None
    speaker = phrase_before(tokens, _before_auxiliaries(tokens, place - 3) + 1)
    return None if speaker is None else _cue(place, speaker, base)


def _shared_subject(tokens: Sequence[Token], place: int, cues: Sequence[Cue]) -> Phrase | None:
    """Return the subject of the verb that `and` joins with the cue (Ann laughed and said)."""
    comma = place
    while comma > 0 and tokens[comma - 1].is_word:
        comma -= 1
    near = leading_phrase(tokens, comma, place)
    if near is not None and near[0] == comma and comma < place:
        return near
    return _main_subject(tokens, place, cues)


def _main_subject(tokens: Sequence[Token], place: int, cues: Sequence[Cue]) -> Phrase | None:
    """Return the speaker of the last finite cue of the sentence, else the sentence's subject."""
    start = clause_start(tokens, place)
    for cue in reversed(cues):
        if cue.is_finite and cue.start >= start and cue.base != "according":
            return cue.speaker
    subject = leading_phrase(tokens, start, place)
    return None if subject is None else _with_name(tokens, subject)


def _before_auxiliaries(tokens: Sequence[Token], place: int) -> int:
    """Return the place of the last token before the verb group, -1 when there is none."""
    before = place - 1
    while before >= 0:
        token = tokens[before]
        is_adverb = token.fold in ADVERBS or (token.fold.endswith("ly") and not token.is_capital)
        if not token.is_word or not (token.fold in AUXILIARIES | UNSAID or is_adverb):
            break
        before -= 1
    return before


def _reads_as_verb(tokens: Sequence[Token], place: int, before: int) -> bool:
    """Return whether a form that is more often a noun stands as a verb here."""
    if before < 0:
        return False
    subject = tokens[before]
    if subject.fold in SUBJECT_PRONOUNS | {"who"}:
        return True
    follows = tokens[place + 1] if place + 1 < len(tokens) else None
    if not subject.is_capital and subject.fold.endswith("s") and not subject.is_possessive:
        is_plural_verb = not tokens[place].fold.endswith("s")  # observers note that
        return is_plural_verb and follows is not None and follows.fold in ("that", "the")
    opens = follows is not None and (follows.region is not None or follows.fold in ("that", ":"))
    is_tag = follows is None or not follows.is_word
    named = subject.is_capital and not subject.is_possessive
    return (named and (opens or is_tag)) or (subject.fold == "," and (opens or is_tag))


def _names_a_thing(tokens: Sequence[Token], place: int, speaker: Phrase, base: str) -> bool:
    """Return whether it names a thing (`a scheme called “...”`), not what someone says of it."""
    if base not in _NAMING or place + 1 >= len(tokens):
        return False
    if tokens[place + 1].region is None and not tokens[place + 1].is_capital:
        return False
    last = tokens[speaker[1] - 1]
    return not (last.is_capital or last.fold in SUBJECT_PRONOUNS)


def _was_issued(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a text was issued before, so that its issuer speaks (issued a memo saying)."""
    start = place
    while start > 0 and tokens[start - 1].is_word and place - start < _MAX_ISSUED:
        start -= 1
    folds = [t.fold for t in tokens[start:place]]
    verb = next((i for i, fold in enumerate(folds) if fold in ISSUING_VERBS), None)
    return verb is not None and any(fold in SPEECH_NOUNS for fold in folds[verb + 1 :])


def _cue(
    place: int,
    speaker: Phrase | None,
    base: str,
    *,
    speaker_follows: bool = False,
    is_finite: bool = True,
) -> Cue:
    is_reporting = base in REPORTING_VERBS
    end = place + 2 if base in PARTICLE_VERBS else place + 1
    return Cue(place, end, speaker, base, is_reporting, speaker_follows, is_finite)


def _has_particle(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the particle stands there that the verb needs (`pointed out`)."""
    particle = PARTICLE_VERBS.get(tokens[place].fold)
    return particle is None or _fold(tokens, place + 1) == particle


def _fold(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].fold if 0 <= place < len(tokens) else ""
