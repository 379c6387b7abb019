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
from stateofplay.quotes.readings import Reading
from stateofplay.quotes.rule_columns import Range
from stateofplay.quotes.speech import Speech, Stretch, spoken
from stateofplay.quotes.word_columns import FrameWords
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    NOUN_LIKE,
    PREPOSITIONS,
    QUOTING_VERBS,
    RELATIVES,
    REPORTING_VERBS,
    UNSAID,
)
from stateofplay.text.languages.en.speech_nouns import SAYING_NOUNS
from stateofplay.text.quotemarks import QuoteRegion

_OPENS_CLAUSE = frozenset(("that", "whether", "if"))
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
    cue = _cue_words(words.tokens, one)
    parts, kind = _parts(text, words.tokens, one)
    is_attitude = not _is_said(words.tokens, one, cue, is_marked=kind != "indirect")
    content = tuple(_trimmed(words.tokens, part) for part in one.content)
    if is_attitude:
        parts, kind = _whole(words.tokens, one), "indirect"
    return Speech(
        kind="direct" if kind == "direct" else "mixed" if kind == "mixed" else "indirect",
        parts=parts,
        content=content if kind != "direct" else parts,
        speaker=speaker,
        cue=_chars(words.tokens, cue),
        sentence=(frame.start, frame.end),
        why=why,
        is_attitude=is_attitude,
    )


def _is_said(tokens: Sequence[Token | None], one: Reading, cue: Range, *, is_marked: bool) -> bool:
    assert one.cue is not None
    before = {fold_at(tokens, at) for at in range(cue[0], one.cue)}
    fold = fold_at(tokens, one.cue)
    is_infinitive = fold_at(tokens, one.cue - 1) == "to" and fold_at(tokens, one.cue - 2) != "on"
    if (before & UNSAID or is_infinitive) and fold in QUOTING_VERBS:
        return False
    if fold in _OWN_CUES or one.rule is not None:
        return True
    opens = fold_at(tokens, one.content[0][0])
    is_clause = opens in _OPENS_CLAUSE or fold_at(tokens, one.content[0][0] - 1) in _OPENS_CLAUSE
    is_noun = fold in NOUN_LIKE and fold_at(tokens, one.cue - 1) in DETERMINERS
    if fold in SAYING_NOUNS or is_noun:
        return is_clause or is_marked
    if fold in REPORTING_VERBS:
        return True
    if fold in QUOTING_VERBS:
        return is_clause or is_marked
    return is_marked and all(_is_region(tokens, at) for a, b in one.content for at in range(a, b))


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
    while end - first > 1 and not (_tells(tokens, first) and fold_at(tokens, first) != "that"):
        first += 1
    while end - first > 1 and not _tells(tokens, end - 1):
        end -= 1
    return _chars(tokens, (first, end))


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
    content = {at for part in one.content for at in range(*part)}
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
    named = [piece for piece in pieces[:3] if _is_name(tokens, piece)]
    chosen = pieces[0] if not named or _has_name(tokens, pieces[0]) else named[0]
    end = next(
        (at for at in range(chosen[0] + 1, chosen[1]) if fold_at(tokens, at) in RELATIVES),
        chosen[1],
    )
    start, stop = _chars(tokens, (chosen[0], end))
    last = tokens[end - 1]
    if last is not None and last.fold.endswith("'s"):
        stop -= 2
    return start, stop


def _is_name(tokens: Sequence[Token | None], piece: Range) -> bool:
    """Return whether all words of a piece have capitals."""
    return all(t is not None and t.is_capital for t in tokens[slice(*piece)])


def _has_name(tokens: Sequence[Token | None], piece: Range) -> bool:
    """Return whether a piece ends in a word with a capital, or is a pronoun."""
    last = tokens[piece[1] - 1]
    return last is not None and (last.is_capital or piece[1] - piece[0] == 1)


def _is_title(text: str, region: QuoteRegion) -> bool:
    """Return whether the words in marks look like the name of a work or a nickname."""
    if last_letter(text, region) in ".!?,":
        return False
    words = [w for w in text[region.inner_start : region.inner_end].split() if w[0].isalpha()]
    if not 0 < len(words) <= _MAX_TITLE:
        return False
    return all(w[0].isupper() for w in words if len(w) > _MAX_SMALL_WORD or len(words) == 1)


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


def _chars(tokens: Sequence[Token | None], words: Range) -> Stretch:
    first, last = tokens[words[0]], tokens[words[1] - 1]
    assert first is not None
    assert last is not None
    return first.start, last.end
