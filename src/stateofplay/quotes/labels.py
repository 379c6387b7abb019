"""Names that stand beside a quote without a verb of speech: labels, signatures, texts.

Reads     the tokens of one frame
Writes    the phrase that names the speaker as token places, or `None`
Method    a name in full before a description and a colon; a name in full behind a dash that ends
          the paragraph; the owner of the letter or statement that a line presents, else the letter
Source    rules of our own
Cost      linear in the tokens of the frame
Limits    a single name (`Bee: “...”`) is too little for a label
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import Phrase, clause_start, leading_phrase, phrase_after
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    PAST_FORMS,
    QUOTING_VERBS,
    SPEECH_NOUNS,
)

_MIN_LABEL = 2  # words of a name before a description and a colon
_MAX_LABEL = 14  # tokens of name and description


def signed_by(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the name behind the dash before `place`: `— Ann Bee, mayor of Marn`."""
    speaker = phrase_after(tokens, place)
    if speaker is None or not is_full_name(tokens, speaker):
        return None
    rest = tokens[speaker[1] :]
    if any(t.region is not None or t.fold in QUOTING_VERBS for t in rest):
        return None
    return None if rest and rest[0].is_word else speaker


def labelled(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the name that opens the sentence before a colon: `Ann Bee, mayor: “...”`."""
    start = clause_start(tokens, place - 1)
    end = start
    while end < place and tokens[end].is_capital:
        end += 1
    is_described = tokens[end].fold == "," or tokens[end].fold in ("on", "(")
    if end - start < _MIN_LABEL or place - start > _MAX_LABEL or not is_described:
        return None
    verbs = AUXILIARIES | PAST_FORMS
    has_verb = any(t.fold in verbs or t.region is not None for t in tokens[end : place - 1])
    return None if has_verb else (start, end)


def named_behind(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    """Return the name in full set off by commas behind a phrase: `Its chairman, Ann Bee, ...`."""
    comma = phrase[1]
    if comma + 1 >= len(tokens) or tokens[comma].fold != ",":
        return None
    end = comma + 1
    while end < len(tokens) and tokens[end].is_capital:
        end += 1
    is_closed = end < len(tokens) and tokens[end].fold == ","
    name = (comma + 1, end)
    return name if is_closed and is_full_name(tokens, name) else None


def presented_text(tokens: Sequence[Token]) -> Phrase | None:
    """Return who speaks in a text that a line presents: the owner of the letter, or the letter."""
    noun = next((i for i, token in enumerate(tokens) if token.fold in SPEECH_NOUNS), None)
    if noun is None:
        return None
    owner = next((i for i in range(noun, -1, -1) if tokens[i].is_possessive), None)
    if owner is not None:
        return leading_phrase(tokens, 0, owner + 1) or (owner, owner + 1)
    phrase = leading_phrase(tokens, 0, len(tokens))
    return phrase if phrase is not None and phrase[0] <= noun < phrase[1] else None


def is_full_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether the phrase ends in two capitalised words."""
    words = tokens[phrase[0] : phrase[1]][-2:]
    return len(words) == 2 and all(t.is_capital and not t.is_possessive for t in words)
