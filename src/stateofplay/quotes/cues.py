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

from stateofplay.quotes.cue import Cue as Cue
from stateofplay.quotes.cue import cue_of, fold_at
from stateofplay.quotes.frames import Token
from stateofplay.quotes.participles import (
    before_auxiliaries,
    is_cited_as_saying,
    read_participle,
    said_to_have,
    shared_subject,
    went_on,
    with_name,
)
from stateofplay.quotes.phrases import Phrase, phrase_after
from stateofplay.quotes.subjects import phrase_before
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AFTER_SPEAKER,
    ANSWER_NOUNS,
    AUXILIARIES,
    BE,
    CITING_VERBS,
    NAMING_VERBS,
    NOUN_LIKE,
    PARTICLE_VERBS,
    PAST_FORMS,
    PREPOSITIONS,
    QUOTING_VERBS,
    RELATIVES,
    REPORTING_VERBS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
    UNSAID,
)

_AFTER_MANNER = PREPOSITIONS | TIME_WORDS | frozenset("and when while".split())
_OWNERS = frozenset("his her their its my our".split())
_MAX_ADJECTIVES = 3  # words between an owner and his noun, or between the noun and its colon
_MAX_TO_VERB = 4  # tokens from what may be a participle to the verb of its clause


def find_cues(tokens: Sequence[Token]) -> list[Cue]:
    """Return the cues of a frame in text order."""
    cues: list[Cue] = []
    for place, token in enumerate(tokens):
        if token.fold == "according" and fold_at(tokens, place + 1) == "to":
            cue = _according(tokens, place)
        elif token.fold in ("words", "quote") and _gives_words_of(tokens, place):
            cue = _words_of(tokens, place)
        elif token.fold in ANSWER_NOUNS and _is_owned(tokens, place):
            cue = _noun(tokens, place)
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


def _is_owned(tokens: Sequence[Token], place: int) -> bool:
    """Return whether somebody owns the noun, and it opens what he said."""
    return _owner(tokens, place) is not None and _behind_noun(tokens, place) is not None


def _noun(tokens: Sequence[Token], place: int) -> Cue | None:
    """Read `Ann's claim that ...`, `her answer was short: “...”`: the owner speaks."""
    owner, end = _owner(tokens, place), _behind_noun(tokens, place)
    if owner is None or end is None:
        return None
    return Cue(place, end, owner, tokens[place].fold, True)


def _owner(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return who owns the noun at `place`; an adjective or two may stand between."""
    for back in range(place - 1, max(-1, place - 2 - _MAX_ADJECTIVES), -1):
        token = tokens[back]
        if token.fold in _OWNERS:
            return back, back + 1
        if token.is_possessive and token.is_capital:
            first = back
            while first > 0 and tokens[first - 1].is_word and tokens[first - 1].is_capital:
                first -= 1
            return first, back + 1
        if not token.is_word or token.is_capital or token.fold in PREPOSITIONS:
            return None
    return None


def _behind_noun(tokens: Sequence[Token], place: int) -> int | None:
    """Return where the cue of a noun ends: before `that`, a colon or the quoted stretch."""
    after = place + 1
    if fold_at(tokens, after) in ("that", ":"):
        return after
    if fold_at(tokens, after) not in ("was", "is"):
        return None
    for end in range(after + 1, min(len(tokens), after + 2 + _MAX_ADJECTIVES)):
        if tokens[end].fold in (":", "that") or tokens[end].region is not None:
            return end
        if not tokens[end].is_word or tokens[end].is_capital:
            return None
    return None


def _gives_words_of(tokens: Sequence[Token], place: int) -> bool:
    folds = [fold_at(tokens, place - 2), fold_at(tokens, place - 1), fold_at(tokens, place + 1)]
    return folds == ["in", "the", "of"] or (folds[1] == "to" and tokens[place].fold == "quote")


def _words_of(tokens: Sequence[Token], place: int) -> Cue | None:
    """Read `in the words of Ann, “...”` and `“...,” to quote Ann`."""
    is_words = tokens[place].fold == "words"
    speaker = phrase_after(tokens, place + 1 + is_words)
    if speaker is None:
        return None
    start = place - 1 - is_words
    return Cue(start, place + 1 + is_words, speaker, "according", True, speaker_follows=True)


def _verb(tokens: Sequence[Token], place: int, cues: Sequence[Cue]) -> Cue | None:
    base, form = QUOTING_VERBS[tokens[place].fold]
    before = before_auxiliaries(tokens, place)
    skipped = {t.fold for t in tokens[before + 1 : place]}
    if skipped & UNSAID or fold_at(tokens, place - 1) == "to":
        return went_on(tokens, place, base)
    if (
        tokens[place].fold in CITING_VERBS
        and not skipped & BE
        and is_cited_as_saying(tokens, place)
    ):
        return None  # whoever is quoted speaks: the paper quoted Ann as saying
    if base in ("go", "put"):
        return _phrasal(tokens, place, before)
    if form == "ing" and not skipped & BE:
        return read_participle(tokens, place, base, cues)
    if form == "past":
        named = _named_by(tokens, place, base)
        if named is not None or skipped & BE:
            return named or _passive(tokens, place, base)
    if tokens[place].fold in NOUN_LIKE and not _reads_as_verb(tokens, place, before):
        return None
    return _inverted(tokens, place, base) or _active(tokens, place, before, base, cues)


def _active(
    tokens: Sequence[Token], place: int, before: int, base: str, cues: Sequence[Cue]
) -> Cue | None:
    """Read `Ann said`; also the second verb of `Ann stood up and said`."""
    if before < 0 or tokens[before].region is not None:
        return None
    if tokens[before].fold == "to":
        return said_to_have(tokens, place, before, base)
    if tokens[before].fold in ("and", "but", "then", "or"):
        speaker = shared_subject(tokens, before, cues)
    else:
        speaker = phrase_before(tokens, before + 1)
    if speaker is None or _names_a_thing(tokens, place, speaker, base):
        return None
    return cue_of(place, speaker, base)


def _inverted(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `“...,” said Ann`: the speaker follows and no clause follows the speaker."""
    if base == "tell":
        return None
    if place == 0 or tokens[place - 1].fold in (".", "!", "?"):
        return _opening(tokens, place, base)
    before = tokens[place - 1]
    if before.region is None and before.fold not in (",", "-", "–", "—"):
        return None
    is_tag = before.region is not None or (place > 1 and tokens[place - 2].region is not None)
    if not is_tag and base not in REPORTING_VERBS:
        return None  # Ann, who won, mocked Bob
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
        or follows.fold in AFTER_SPEAKER
    )
    names_one = any(t.is_capital for t in tokens[speaker[0] : speaker[1]])
    if before.region and names_one and base not in NAMING_VERBS and follows is not None:
        is_free = is_free or follows.fold not in AUXILIARIES | PAST_FORMS | SUBJECT_PRONOUNS
    if not is_free or not (names_one or before.region or base == "say"):
        return None
    if not names_one and before.region is None and _closes_a_name(tokens, place):
        return None
    return cue_of(place, with_name(tokens, speaker), base, speaker_follows=True)


def _opening(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `Said Ann: “...”`, which opens the sentence."""
    speaker = phrase_after(tokens, place + 1) if base == "say" else None
    if speaker is None or not tokens[speaker[1] - 1].is_capital:
        return None
    if fold_at(tokens, speaker[1]) not in (",", ":"):
        return None
    return cue_of(place, speaker, base, speaker_follows=True)


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
    ends = after is None or not after.is_word or after.fold in _AFTER_MANNER
    is_verb = not any(t.fold in QUOTING_VERBS for t in tokens[place + 1 : place + _MAX_TO_VERB])
    return is_past and ((ends and place >= 2 and is_verb) or _tags_region(tokens, place))


def _tags_region(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a quoted stretch stands before it and a name behind (“...!” roared Ann)."""
    if place == 0 or tokens[place - 1].region is None or place + 1 >= len(tokens):
        return False
    speaker = phrase_after(tokens, place + 1)
    if speaker is None or not tokens[speaker[1] - 1].is_capital:
        return False
    after = fold_at(tokens, speaker[1])
    return not after or not after.isalpha() or after in _AFTER_MANNER


def _manner(tokens: Sequence[Token], place: int) -> Cue | None:
    """Read `“...,” Ann fumed.`: any past form that closes the tag of a quoted stretch."""
    if _tags_region(tokens, place):
        speaker = phrase_after(tokens, place + 1)
        return Cue(place, place + 1, speaker, tokens[place].fold, False, speaker_follows=True)
    speaker = phrase_before(tokens, place)
    if speaker is None or speaker[1] != place:
        return None
    before = speaker[0] - 1
    if before < 0 or tokens[before].region is None:
        return None
    return Cue(place, place + 1, speaker, tokens[place].fold, False)


def _named_by(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `dubbed “...” by Ann`, with or without `was` before it."""
    quoted = place + 1 + (fold_at(tokens, place + 1) == "as")
    if quoted >= len(tokens) or tokens[quoted].region is None:
        return None
    if fold_at(tokens, quoted + 1) != "by":
        return None
    speaker = phrase_after(tokens, quoted + 2)
    return None if speaker is None else cue_of(place, speaker, base)


def _passive(tokens: Sequence[Token], place: int, base: str) -> Cue | None:
    """Read `was told by Ann that`; without `by` nobody is named, and there is no cue."""
    if fold_at(tokens, place + 1) != "by":
        return None
    speaker = phrase_after(tokens, place + 2)
    if speaker is None:
        return None
    return cue_of(place, speaker, base, speaker_follows=True)


def _phrasal(tokens: Sequence[Token], place: int, before: int) -> Cue | None:
    """Read `Ann went on: “...”` and `as Ann put it`."""
    if fold_at(tokens, place + 2) not in (",", ":"):
        return None
    speaker = phrase_before(tokens, before + 1)
    if speaker is None:
        return None
    return Cue(place, place + 2, speaker, tokens[place].fold, True)


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
    if base not in NAMING_VERBS or place + 1 >= len(tokens):
        return False
    if tokens[place + 1].region is None and not tokens[place + 1].is_capital:
        return False
    last = tokens[speaker[1] - 1]
    return not (last.is_capital or last.fold in SUBJECT_PRONOUNS)


def _has_particle(tokens: Sequence[Token], place: int) -> bool:
    """Return whether the particle stands there that the verb needs (`pointed out`)."""
    particle = PARTICLE_VERBS.get(tokens[place].fold)
    return particle is None or fold_at(tokens, place + 1) == particle
