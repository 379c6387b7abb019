"""From a reading to a quote or an attitude: what is shown of it, and which of the two it is.

Reads     a reading of a cue
Writes    speech with its kind, parts, cue and the words that name the speaker
Method    words are said when the rules say so, when a verb or noun of speech governs them and does
          not deny them, or when they stand in quote marks as a whole; all else is an attitude
Cost      constant for each reading
Limits    a verb that is in no table (Ann hissed that) tells an attitude
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stateofplay.quotes.frames import Frame, Token, last_letter
from stateofplay.quotes.readings import SAME, Reading
from stateofplay.quotes.rule_columns import Range, chars_of
from stateofplay.quotes.speech import Speech, Stretch, spoken
from stateofplay.quotes.subjects import phrase_before
from stateofplay.quotes.word_columns import VERBAL, FrameWords
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    BARE_CLAUSE_VERBS,
    CONTRACTIONS,
    DETERMINERS,
    ISSUING_VERBS,
    NOUN_LIKE,
    PARTICLE_VERBS,
    PREPOSITIONS,
    QUOTING_VERBS,
    READING_VERBS,
    RELATIVES,
    REPORTING_VERBS,
    SUBJECT_PRONOUNS,
    TELLING_VERBS,
    UNSAID,
)
from stateofplay.text.languages.en.speech_nouns import SAYING_NOUNS
from stateofplay.text.quotemarks import QuoteRegion

_OPENERS = frozenset(("that", "whether", "if", "how", "why", "what", "there"))
_NOT_SAID = frozenset(("deny", "refuse", "agree"))  # what these govern is no word of the subject
_MIN_WORDS = 3  # shorter ones are fragments (said so, told me), as for the rules
_OWN_CUES = frozenset(("according", ":"))
_MAX_TITLE = 8  # words of a title in quote marks
_MAX_SMALL_WORD = 3  # letters; titles leave shorter words in lower case
_MAX_BEFORE = 4  # helpers and adverbs before a verb


def is_reported(words: FrameWords, one: Reading) -> bool:
    """Return whether the cue is a verb that reports speech."""
    token = words.tokens[one.cue] if one.cue is not None else None
    return token is None or token.fold in REPORTING_VERBS or token.fold in _OWN_CUES


def reading_speech(text: str, frames: Sequence[Frame], words: FrameWords, one: Reading) -> Speech:
    """Return a reading as a quote or an attitude."""
    if one.rule is not None and one.origin in ("rules", "loose"):
        return one.rule
    speaker = _speaker_stretch(words.tokens, one)
    why = "the speaker stands where the speakers of such words mostly stand"
    if one.rule is not None and one.origin == "both":
        return replace(one.rule, speaker=speaker, why=why)
    assert one.cue is not None
    frame = frames[int(words.frame[one.cue])]
    if one.rule is not None and one.same_content == SAME:
        return replace(one.rule, speaker=speaker, why=why)
    cue = _cue_words(words.tokens, one)
    cue_stretch = one.rule.cue if one.rule and one.rule.cue else chars_of(words.tokens, cue)
    parts, kind = _parts(text, words.tokens, one)
    is_attitude = not _is_said(words, one, cue, is_marked=kind != "indirect")
    content = tuple(_trimmed(words.tokens, part) for part in one.content)
    if is_attitude:
        parts, kind = _whole(words.tokens, one), "indirect"
    return Speech(
        kind="direct" if kind == "direct" else "mixed" if kind == "mixed" else "indirect",
        parts=parts,
        content=content if kind != "direct" else parts,
        speaker=speaker,
        cue=cue_stretch,
        sentence=(frame.start, frame.end),
        why=why,
        is_attitude=is_attitude,
        named=_antecedent(frame, words.first[int(words.frame[one.cue])], one),
    )


def _antecedent(frame: Frame, first: int, one: Reading) -> Stretch | None:
    """Return the words that a lone `who` stands for (Ann Bee, who wants a toll)."""
    if one.speaker is None or one.speaker[1] - one.speaker[0] > 1:
        return None
    place = one.speaker[0] - first
    if not 0 <= place < len(frame.tokens) or frame.tokens[place].fold not in RELATIVES:
        return None
    phrase = phrase_before(frame.tokens, place + 1)
    return None if phrase is None else chars_of(frame.tokens, phrase)


def _is_said(words: FrameWords, one: Reading, cue: Range, *, is_marked: bool) -> bool:
    """Return whether somebody said the words, and does not only want, deny or intend it."""
    tokens = words.tokens
    assert one.cue is not None
    fold, before = fold_at(tokens, one.cue), fold_at(tokens, one.cue - 1)
    base = QUOTING_VERBS[fold][0] if fold in QUOTING_VERBS else ""
    helpers = {fold_at(tokens, at) for at in range(cue[0], one.cue)}
    is_infinitive = before == "to" and fold_at(tokens, one.cue - 2) != "on"
    if base and (helpers & UNSAID or is_infinitive or base in _NOT_SAID):
        return False
    if one.speaker is None and not is_marked and _is_around(one):
        return False
    if fold in _OWN_CUES or one.rule is not None:
        return is_marked or _is_clause(words, one)
    if fold in ISSUING_VERBS and _noun_before(tokens, one) in SAYING_NOUNS:
        return _is_clause(words, one)
    is_owned = before in DETERMINERS or before.endswith(("'s", "s'"))
    is_noun = fold in SAYING_NOUNS and (is_owned or fold not in QUOTING_VERBS)
    if is_noun or (base and fold not in REPORTING_VERBS):
        return is_marked or (_opens_clause(tokens, one) and _is_clause(words, one))
    if base and fold not in NOUN_LIKE:
        is_reading = base in READING_VERBS and fold.endswith("ing")
        return is_marked or (not is_reading and _is_clause(words, one))
    return is_marked and all(_is_region(tokens, at) for a, b in one.content for at in range(a, b))


def _is_around(one: Reading) -> bool:
    """Return whether the content lies on both sides of the cue."""
    assert one.cue is not None
    return one.content[0][0] < one.cue < one.content[-1][0]


def _noun_before(tokens: Sequence[Token | None], one: Reading) -> str:
    """Return the noun that the content's `that` hangs on (issued a warning that)."""
    first = one.content[0][0]
    that = first if fold_at(tokens, first) == "that" else first - 1
    return fold_at(tokens, that - 1) if fold_at(tokens, that) == "that" else ""


def _opens_clause(tokens: Sequence[Token | None], one: Reading) -> bool:
    first = one.content[0][0]
    return fold_at(tokens, first) in _OPENERS or fold_at(tokens, first - 1) in _OPENERS


def _is_clause(words: FrameWords, one: Reading) -> bool:
    """Return whether what a verb of speech governs is a clause, not a thing or an act.

    Announced plans, noted the delay and vowed to come report no words; of a bare clause the verb
    must be one that mostly has such a clause, or the clause stands before the verb.
    """
    tokens, columns = words.tokens, words.columns
    assert one.cue is not None
    first = one.content[0][0]
    inside = [at for a, b in one.content for at in range(a, b)]
    opens = fold_at(tokens, first)
    has_verb = any(columns["verbal"][at] == VERBAL for at in inside)
    n_words = sum(_tells(tokens, at) for at in inside) - (opens == "that")
    if not has_verb or n_words < _MIN_WORDS or opens == "to":
        return False
    if _opens_clause(tokens, one) or first < one.cue or opens in SUBJECT_PRONOUNS | CONTRACTIONS:
        return True
    fold = fold_at(tokens, one.cue)
    base = QUOTING_VERBS.get(fold, ("",))[0]
    if base in TELLING_VERBS and first == one.cue + 1:  # tell the story of those who went
        return False
    return fold in _OWN_CUES or base in BARE_CLAUSE_VERBS


def _parts(
    text: str, tokens: Sequence[Token | None], one: Reading
) -> tuple[tuple[Stretch, ...], str]:
    """Return what is shown: the words inside quote marks where there are any that were said."""
    inside = [tokens[at] for a, b in one.content for at in range(a, b)]
    regions = [t.region for t in inside if t is not None and t.region is not None]
    said = [region for region in regions if not _is_title(text, region)]
    if not said:
        return _whole(tokens, one), "indirect"
    n_words = sum(1 for t in inside if t is not None and t.is_word)
    return tuple(spoken(text, region) for region in said), "mixed" if n_words else "direct"


def _whole(tokens: Sequence[Token | None], one: Reading) -> tuple[Stretch, ...]:
    parts = [part for part in one.content if any(_tells(tokens, at) for at in range(*part))]
    return tuple(_trimmed(tokens, part) for part in parts or one.content)


def _trimmed(tokens: Sequence[Token | None], part: Range) -> Stretch:
    """Return the characters of a stretch without `that` and marks at its edges."""
    first, end = part
    while end - first > 1 and (not _tells(tokens, first) or _is_that(tokens, first)):
        first += 1
    while end - first > 1 and not _tells(tokens, end - 1):
        end -= 1
    return chars_of(tokens, (first, end))


def _is_that(tokens: Sequence[Token | None], at: int) -> bool:
    """Return whether a `that` stands here which opens a clause, and is not its subject."""
    return fold_at(tokens, at) == "that" and fold_at(tokens, at + 1) not in AUXILIARIES


def _cue_words(tokens: Sequence[Token | None], one: Reading) -> Range:
    """Return the cue with its helpers and the small word that it governs by (called for)."""
    assert one.cue is not None
    first = end = one.cue
    for at in range(one.cue - 1, max(-1, one.cue - 1 - _MAX_BEFORE), -1):
        fold = fold_at(tokens, at)
        if fold in AUXILIARIES | UNSAID:
            first = at
        elif fold not in ADVERBS and not fold.endswith("ly"):
            break
    end += 1
    if PARTICLE_VERBS.get(fold_at(tokens, one.cue)) == fold_at(tokens, end):
        return first, end + 1
    content = {at for part in one.content for at in range(*part)}
    if fold_at(tokens, one.cue) == "according":
        return first, end + (fold_at(tokens, end) == "to")
    is_free = end not in content and (one.speaker is None or end != one.speaker[0])
    if is_free and fold_at(tokens, end) in PREPOSITIONS and end + 1 in content:
        end += 1
    return first, end


def _speaker_stretch(tokens: Sequence[Token | None], one: Reading) -> Stretch | None:
    """Return the name of the speaker, or his description where no name stands in the phrase."""
    if one.speaker is None:
        return None
    if one.rule is not None and one.rule.speaker is not None and one.same_speaker == 1:
        return one.rule.speaker
    pieces: list[Range] = []
    first = one.speaker[0]
    for at in range(*one.speaker):
        if not _tells(tokens, at):
            pieces.append((first, at))
            first = at + 1
    pieces = [piece for piece in (*pieces, (first, one.speaker[1])) if piece[0] < piece[1]]
    if not pieces:
        return None
    named = [piece for piece in pieces[:3] if _is_name(tokens, piece)]
    chosen = pieces[0] if not named or _has_name(tokens, pieces[0]) else named[0]
    end = next(
        (at for at in range(chosen[0] + 1, chosen[1]) if fold_at(tokens, at) in RELATIVES),
        chosen[1],
    )
    first, end = _whole_name(tokens, (chosen[0], end))
    start, stop = chars_of(tokens, (first, end))
    last = tokens[end - 1]
    if last is not None and last.fold.endswith("'s"):
        stop -= 2
    return start, stop


def _whole_name(tokens: Sequence[Token | None], piece: Range) -> Range:
    """Return a piece that ends in a word with a capital with all such words that follow it."""
    first, end = piece
    while _is_name(tokens, (end - 1, end + 1)) and not fold_at(tokens, end - 1).endswith("'s"):
        end += 1
    return first, end


def _is_name(tokens: Sequence[Token | None], piece: Range) -> bool:
    """Return whether all words of a piece have capitals."""
    return all(t is not None and t.is_word and t.is_capital for t in tokens[slice(*piece)])


def _has_name(tokens: Sequence[Token | None], piece: Range) -> bool:
    """Return whether a piece ends in a word with a capital, or is a pronoun."""
    last = tokens[piece[1] - 1]
    return last is not None and (last.is_capital or piece[1] - piece[0] == 1)


def _is_title(text: str, region: QuoteRegion) -> bool:
    """Return whether the words in marks look like the name of a work or a nickname."""
    if last_letter(text, region) in ".!?":
        return False
    words = [w for w in text[region.inner_start : region.inner_end].split() if w[0].isalpha()]
    if not 0 < len(words) <= _MAX_TITLE:
        return False
    told = [w for w in words if len(w) > _MAX_SMALL_WORD or len(words) == 1]
    return bool(told) and all(w[0].isupper() for w in told)


def _is_region(tokens: Sequence[Token | None], at: int) -> bool:
    token = tokens[at]
    return token is not None and (token.region is not None or not token.is_word)


def _tells(tokens: Sequence[Token | None], at: int) -> bool:
    """Return whether a word or a quoted stretch stands here."""
    token = tokens[at]
    return token is not None and (token.is_word or token.region is not None)


def fold_at(tokens: Sequence[Token | None], at: int) -> str:
    """Return the folded word at a place, empty beside the frames."""
    token = tokens[at] if 0 <= at < len(tokens) else None
    return "" if token is None else token.fold
