"""Cues without a subject of their own: `saying`, `Ann rose and said`, `went on to say`.

Reads     the tokens of a frame, the place of the verb and the cues before it
Writes    the cue, or `None` where the verb reports nothing or nobody is named
Method    the speaker is the noun before a participle, or the subject of the clause it hangs on
Source    rules of our own, read off the PolNeAR training part
Cost      linear in the words of the sentence before the verb
Limits    of two nouns before a participle the nearer is taken, unless the other issued a text
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from stateofplay.quotes.cue import Cue, cue_of, fold_at
from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import Phrase, clause_start, leading_phrase, phrase_after
from stateofplay.quotes.subjects import name_between, phrase_before
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CITING_VERBS,
    HEARSAY_VERBS,
    ISSUING_VERBS,
    NAME_PARTICLES,
    NOUN_LIKE,
    PAST_FORMS,
    PREPOSITIONS,
    QUOTING_VERBS,
    SPEECH_NOUNS,
    UNSAID,
)

_HANDLING = frozenset("read begin post rule quote cite".split())  # reading from his notes
_MAX_SUBJECT = 6  # words between `with` and the participle
_MAX_ISSUED = 10  # words between the verb that issues a text and `saying`
_DENYING = frozenset("deny denies denied denying refuse refuses refused".split())
_REACH = 12  # tokens looked back for the verb that `as saying` hangs on


def read_participle(
    tokens: Sequence[Token], place: int, base: str, cues: Sequence[Cue]
) -> Cue | None:
    """Read `saying`, `adding`: the speaker is the subject of the clause, or the noun before it."""
    before = fold_at(tokens, place - 1)
    if before == "as":
        speaker = _quoted_as_saying(tokens, place)
        is_tag = place + 1 == len(tokens) or not tokens[place + 1].is_word
        return None if speaker is None else cue_of(place, speaker, base, is_finite=is_tag)
    if base in _HANDLING and place + 1 < len(tokens) and tokens[place + 1].is_word:
        return None
    is_noun = tokens[place].fold in NOUN_LIKE and before != ","
    if before == "without" or (is_noun and not _opens_quote(tokens, place + 1)):
        return None
    previous = tokens[place - 1] if place else None
    if previous is None:
        return None
    if before in _DENYING:
        return None
    if _is_past(previous):  # recalled saying
        speaker = phrase_before(tokens, before_auxiliaries(tokens, place - 1) + 1)
        return None if speaker is None else cue_of(place, speaker, base, is_finite=False)
    hangs_on_verb = before in PREPOSITIONS | {"and", "or", "but", "then"} | ADVERBS
    if hangs_on_verb and _follows_with(tokens, place):
        return None
    is_issued = _was_issued(tokens, place)
    if not previous.is_word or hangs_on_verb or is_issued:
        speaker = _main_subject(tokens, place, cues)
    else:
        speaker = _after_with(tokens, place) or phrase_before(tokens, place)
        speaker = speaker or _main_subject(tokens, place, cues)
    return None if speaker is None else cue_of(place, speaker, base, is_finite=False)


def _opens_quote(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a quoted stretch stands here, or behind a colon or comma."""
    place += fold_at(tokens, place) in (":", ",")
    return place < len(tokens) and tokens[place].region is not None


def _follows_with(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the clause has a subject of its own (with crews leaving or saying that)."""
    while place > 0 and tokens[place - 1].is_word:
        place -= 1
    return fold_at(tokens, place) == "with"


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
        if tokens[back].fold in CITING_VERBS:
            before = before_auxiliaries(tokens, back)
            if {t.fold for t in tokens[before + 1 : back]} & BE:
                return phrase_before(tokens, before + 1)
            return phrase_after(tokens, back + 1)
    return None


def is_cited_as_saying(tokens: Sequence[Token], place: int) -> bool:
    """Return whether `as saying` follows a verb that cites somebody."""
    ahead = [t.fold for t in tokens[place + 1 : place + _REACH]]
    return any(pair == ("as", "saying") for pair in pairwise(ahead))


def _was_issued(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a text was issued before, so that its issuer speaks (issued a memo saying)."""
    start = place
    while start > 0 and tokens[start - 1].is_word and place - start < _MAX_ISSUED:
        start -= 1
    folds = [t.fold for t in tokens[start:place]]
    verb = next((i for i, fold in enumerate(folds) if fold in ISSUING_VERBS), None)
    return verb is not None and any(fold in SPEECH_NOUNS for fold in folds[verb + 1 :])


def went_on(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `went on to say`; every other infinitive or denied verb is no cue."""
    folds = [fold_at(tokens, place - back) for back in (3, 2, 1)]
    if folds[0] not in ("went", "goes") or folds[1:] != ["on", "to"]:
        return None
    speaker = phrase_before(tokens, before_auxiliaries(tokens, place - 3) + 1)
    return None if speaker is None else cue_of(place, speaker, base)


def said_to_have(tokens: Sequence[Token], place: int, to: int, base: str) -> Cue | None:
    """Read `is reported to have said`; `to` is the place of that word."""
    if fold_at(tokens, to) != "to" or fold_at(tokens, to - 1) not in HEARSAY_VERBS:
        return None
    before = before_auxiliaries(tokens, to - 1)
    if not {t.fold for t in tokens[before + 1 : to - 1]} & BE:
        return None
    speaker = phrase_before(tokens, before + 1)
    return None if speaker is None else cue_of(place, speaker, base)


def shared_subject(tokens: Sequence[Token], place: int, cues: Sequence[Cue]) -> Phrase | None:
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
    return None if subject is None else with_name(tokens, subject)


def with_name(tokens: Sequence[Token], speaker: Phrase) -> Phrase:
    """Return the name that follows a description between commas (its founder, Ann Bee)."""
    comma = speaker[1]
    if fold_at(tokens, comma) != "," or tokens[comma - 1].is_capital:
        return speaker
    end = comma + 1
    while end < len(tokens) and (tokens[end].is_capital or tokens[end].fold in NAME_PARTICLES):
        end += 1
    is_closed = end == len(tokens) or not tokens[end].is_word
    return (is_closed and name_between(tokens, comma, end)) or speaker


def before_auxiliaries(tokens: Sequence[Token], place: int) -> int:
    """Return the place of the last token before the verb group, -1 when there is none."""
    before = place - 1
    while before >= 0:
        token = tokens[before]
        is_adverb = token.fold in ADVERBS or (token.fold.endswith("ly") and not token.is_capital)
        is_name = token.is_capital and before > 0  # “...,” Will wrote
        if not token.is_word or is_name or not (token.fold in AUXILIARIES | UNSAID or is_adverb):
            break
        before -= 1
    return before
