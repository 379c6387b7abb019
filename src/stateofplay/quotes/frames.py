"""Frames: the sentences of a paragraph as word tokens, a quoted stretch being one token.

Reads     the text of a report, its sentences and its quoted stretches
Writes    frames of the body in text order; a frame holds whole quotes
Method    sentences that a quoted stretch or its tag crosses are joined; a sentence that begins
          without a full stop before it is parted
Source    rules of our own
Cost      linear in the text
Limits    a quote that nothing closes reaches as far as `text.quotemarks` lets it
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from stateofplay.model.mention import Sentence
from stateofplay.text.languages.en.speech import (
    DETERMINERS,
    PREPOSITIONS,
    QUOTING_VERBS,
    SUBJECT_PRONOUNS,
)
from stateofplay.text.quotemarks import QuoteRegion
from stateofplay.text.tokens import WORD

_TOKEN = re.compile(rf"(?:{WORD.pattern})|[^\w\s]")
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
_SKIPPED = frozenset("*_\\'’")  # marks of Markdown; apostrophes (the workers' union)
_CLOSERS = "'\"’”») \u00a0"
_OPENERS = DETERMINERS | PREPOSITIONS | SUBJECT_PRONOUNS
# Words that with a capital, between words without, begin a sentence glued to the one before.
_GLUED = frozenset(
    "he she they his her its their there these those experts officials critics analysts but "
    "after when".split()
)
_NAME_GOES_ON = re.compile(r"\)?[ \u00a0][A-ZÀ-Þ][a-zà-ÿ]")
_MAX_NICKNAME = 3  # words
_SPACED_MARK = re.compile(r"\s+\"\s")
# A longer frame is cut: the longest of 42,067 in 1,200 published texts has 577 tokens.
_MAX_TOKENS = 800
_MAX_TAG_WORDS = 7  # words in which a sentence after “...?” names the speaker and the cue


class Token(NamedTuple):
    """A word, a punctuation mark or a whole quoted stretch; offsets count in the report.

    Args:
        fold: lower case with straight apostrophes; `""` for a quoted stretch.
        is_word: whether it is a word.
        is_capital: whether its first letter is a capital.
        region: the quoted stretch, else `None`.
    """

    start: int
    end: int
    fold: str
    is_word: bool
    is_capital: bool
    region: QuoteRegion | None = None

    @property
    def is_possessive(self) -> bool:
        """Whether it ends in a possessive ending."""
        return self.fold.endswith(("'s", "s'"))


@dataclass(frozen=True, slots=True)
class Frame:
    """One sentence, or several that share a quote.

    Args:
        start, end: in the report.
        paragraph: number of its paragraph.
        tokens: in text order.
    """

    start: int
    end: int
    paragraph: int
    tokens: tuple[Token, ...]


def build_frames(
    text: str, sentences: Sequence[Sentence], regions: Sequence[QuoteRegion]
) -> list[Frame]:
    """Return the frames of the body sentences, in text order."""
    starts = [r.start for r in regions]
    frames: list[Frame] = []
    group: list[Sentence] = []
    for sentence in sentences:
        if sentence.role != "body":
            continue
        if group and not _joined(text, group[-1], sentence, regions, starts):
            frames.append(_frame(text, group, regions, starts))
            group = []
        group.append(sentence)
    if group:
        frames.append(_frame(text, group, regions, starts))
    return [part for frame in frames for part in _apart(text, frame)]


def _apart(text: str, frame: Frame) -> Iterator[Frame]:
    """Yield the frame in parts where a new sentence begins without a full stop before it.

    What is too long for any sentence is cut, too.
    """
    tokens = frame.tokens
    first = 0
    for place in range(1, len(tokens)):
        if place - first >= _MAX_TOKENS or _opens_anew(text, tokens, place):
            part = tokens[first:place]
            yield Frame(part[0].start, part[-1].end, frame.paragraph, part)
            first = place
    if first == 0:
        yield frame
    else:
        yield Frame(tokens[first].start, frame.end, frame.paragraph, tokens[first:])


def _opens_anew(text: str, tokens: Sequence[Token], place: int) -> bool:
    """Return whether a sentence begins here, and is no tag of the quoted stretch before."""
    token = tokens[place]
    if not token.is_capital or len(token.fold) == 1:
        return False
    region = tokens[place - 1].region
    if region is None:  # a caption glued to the sentence (... of drugs Experts say ...)
        return (
            token.fold in _GLUED and _is_plain(tokens, place - 1) and _is_plain(tokens, place + 1)
        )
    is_finished = region is not None and last_letter(text, region) in ".!?"
    if not is_finished and token.fold not in _OPENERS and not token.fold.endswith("ing"):
        return False
    return not any(t.fold in QUOTING_VERBS for t in tokens[place + 1 : place + _MAX_TAG_WORDS])


def _is_plain(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word without a capital stands here."""
    return place < len(tokens) and tokens[place].is_word and not tokens[place].is_capital


def _joined(
    text: str,
    left: Sentence,
    right: Sentence,
    regions: Sequence[QuoteRegion],
    starts: Sequence[int],
) -> bool:
    """Return whether a quoted stretch, or its tag (“...?” the man asked.), crosses the border."""
    if left.paragraph != right.paragraph:
        return False
    place = bisect_left(starts, right.span.start) - 1
    if place < 0:
        return False
    region = regions[place]
    if region.end > right.span.start:
        return True
    last = last_letter(text, region)
    if region.end < left.span.end or last not in "?!-–—.…":
        return False
    words = [m.group().casefold() for m in WORD.finditer(text, right.span.start, right.span.end)]
    verb = next((i for i, w in enumerate(words[:_MAX_TAG_WORDS]) if w in QUOTING_VERBS), None)
    if verb is None:
        return False
    after = words[verb + 1 : verb + 2]
    if last in ".…" and (after or verb == 0):
        return False
    return after != ["that"] and (after != ["to"] or QUOTING_VERBS[words[verb]][0] == "say")


def last_letter(text: str, region: QuoteRegion) -> str:
    """Return the last character of a stretch that is no closing mark of a quote inside it."""
    place = region.inner_end - 1
    while place > region.inner_start and text[place] in _CLOSERS:
        place -= 1
    return text[place]


def _frame(
    text: str, group: Sequence[Sentence], regions: Sequence[QuoteRegion], starts: Sequence[int]
) -> Frame:
    start, end = group[0].span.start, group[-1].span.end
    ends = {
        s.span.start + len(text[slice(s.span.start, s.span.end)].rstrip(_CLOSERS)) for s in group
    }
    tokens: list[Token] = []
    place = start
    index = bisect_left(starts, start)
    while index < len(regions) and regions[index].start < end:
        region = regions[index]
        tokens.extend(_words(text, place, region.start, ends))
        if _is_nickname(text, region, tokens):
            tokens.extend(_words(text, region.inner_start, region.inner_end, ends))
            place = region.end
            index += 1
            continue
        tokens.append(Token(region.start, region.end, "", False, False, region))
        place = region.end
        index += 1
    tokens.extend(_words(text, place, end, ends))
    return Frame(start, max(end, place), group[0].paragraph, tuple(tokens))


def _is_nickname(text: str, region: QuoteRegion, before: Sequence[Token]) -> bool:
    """Return whether the marks stand inside a name: Ann “Heron” Bee, Ann (“Heron”) Bee."""
    first = next((token for token in reversed(before) if token.fold != "("), None)
    if first is None or not first.is_capital or first.fold in _OPENERS or first.is_possessive:
        return False
    words = text[region.inner_start : region.inner_end].split()
    if len(words) > _MAX_NICKNAME or not (words[-1][:1].isupper() and words[-1].isalpha()):
        return False
    gap = text[first.end : region.start]
    after = _NAME_GOES_ON.match(text, region.end)
    return gap.strip(" \u00a0(") == "" and after is not None


def _words(text: str, start: int, end: int, sentence_ends: set[int]) -> list[Token]:
    """Return words and punctuation; the point of an abbreviation is left out."""
    found = []
    for match in _TOKEN.finditer(text, start, end):
        word = match.group()
        is_word = word[0].isalnum()
        if not is_word and (
            word in _SKIPPED or (word == "." and not _is_stop(text, match.end(), sentence_ends))
        ):
            continue
        fold = word.casefold()
        if not fold.isascii():
            fold = fold.translate(_APOSTROPHES)
        first, last = match.span()
        found.append(Token(first, last, fold, is_word, word[0].isupper()))
    return found


def _is_stop(text: str, end: int, sentence_ends: set[int]) -> bool:
    """Return whether a point ends a sentence; before a spaced mark it does."""
    return end in sentence_ends or _SPACED_MARK.match(text, end) is not None
