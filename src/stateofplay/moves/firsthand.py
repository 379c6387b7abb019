"""Acts that a speaker makes in the first person: "We propose ...", "Let's sign ...", "I intend to".

Reads     direct and mixed quotes whose speaker, or whom he speaks for, is known
Writes    statement acts with their content
Method    closed first-person openings at the start of a clause of the quoted words
Cost      linear in the quotes
Limits    "we both" speaks for others and makes no act; questions and conditions make none
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stateofplay.model.finding import Act
from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.text.languages.en.act_verbs import IDLE, REFUSED, STATIVE
from stateofplay.text.languages.en.verbs import BASES
from stateofplay.text.sentences import sentence_bounds

_SELF = r"\b(?:I|[Ww]e)"
_ADVERB = r"(?: (?:also|therefore|hereby|now|again|still|firmly|strongly|categorically|fully))?"
# First word of the content is the group `verb`; what it must be stands beside the act.
_OPENINGS: tuple[tuple[Act, re.Pattern[str]], ...] = (
    ("propose", re.compile(r"\b[Ll]et(?:['’]s| us) (?P<verb>\w+)")),
    (
        "promise",
        re.compile(
            rf"{_SELF}(?:(?:['’]ll| will)\b[^.?!]{{0,60}}? and)?{_ADVERB}"
            r" (?:intend|pledge|promise|vow|undertake) to (?P<verb>\w+)"
        ),
    ),
    ("promise", re.compile(rf"{_SELF}(?:['’]ll| will){_ADVERB} (?P<verb>\w+)")),
    (
        "reject",
        re.compile(
            rf"{_SELF}(?: will not| won['’]t| will never| cannot| can['’]t| refuse to|"
            r" are not (?:ready|prepared|willing) to| am not (?:ready|prepared|willing) to)"
            r" (?P<verb>\w+)"
        ),
    ),
    ("reject", re.compile(rf"{_SELF}{_ADVERB} (?:reject|rule out|oppose) (?P<verb>\w+)")),
    ("request", re.compile(rf"{_SELF}{_ADVERB} (?:urge|call on|call upon|demand) (?P<verb>\w+)")),
    ("propose", re.compile(rf"{_SELF}{_ADVERB} (?:propose|suggest|offer) (?P<verb>\w+)")),
    ("insist", re.compile(rf"{_SELF}{_ADVERB} insist (?:that|on) (?P<verb>\w+)")),
    ("support", re.compile(rf"{_SELF}{_ADVERB} (?:support|endorse|welcome) (?P<verb>\w+)")),
    ("accuse", re.compile(rf"{_SELF}{_ADVERB} (?:condemn|denounce) (?P<verb>\w+)")),
)  # fmt: skip
_CONTINUES = re.compile(r"continue to (\w+)")
# Before an opening these take the act back: "if we propose", "I do not think we will".
_HEDGES = re.compile(r"\b(?:if|unless|whether|when|think|believe|hope|maybe|perhaps|both)\b", re.I)


@dataclass(frozen=True, slots=True)
class FirsthandAct:
    """An act in the speaker's own words; `content` is its stretch of the report."""

    act: Act
    content: Span
    sentence: Span


def find_firsthand(attribution: Attribution, text: str) -> Iterator[FirsthandAct]:
    """Yield at most one act for each sentence of a direct or mixed quote."""
    if attribution.kind == "indirect" or not (attribution.actor or attribution.speaks_for):
        return
    for part in attribution.parts:
        for start, end in sentence_bounds(text, part.start, part.end):
            found = _read(text, start, end)
            if found is not None:
                act, first, last = found
                content = Span(part.report, first, last)
                yield FirsthandAct(act, content, attribution.sentence)


def _read(text: str, start: int, end: int) -> tuple[Act, int, int] | None:
    if text[start:end].rstrip("\"”'’ ").endswith("?"):
        return None
    found: list[tuple[int, int, Act, int]] = []
    for rank, (act, pattern) in enumerate(_OPENINGS):
        match = pattern.search(text, start, end)
        if match is None or _HEDGES.search(text, start, match.start() + 6):
            continue
        if _counts(act, pattern, match):
            found.append((match.start(), rank, act, match.start("verb")))
    if not found:
        return None
    _, _, act, first = min(found)
    last = end
    while last > first + 1 and text[last - 1] in ".,;:!\"”'’ ":
        last -= 1
    return act, first, last


def _counts(act: Act, pattern: re.Pattern[str], match: re.Match[str]) -> bool:
    verb = match.group("verb").casefold()
    if act == "propose" and match.group().casefold().startswith("let"):
        return verb in BASES and verb not in IDLE
    if act == "promise":
        goes_on = _CONTINUES.match(match.string, match.start("verb"))
        verb = goes_on.group(1).casefold() if goes_on else verb
        return verb in BASES and verb not in STATIVE
    if act == "reject" and " to " not in match.group() and "ject" not in match.group():
        return verb in REFUSED or "rule out" in match.group() or "oppose" in match.group()
    return True
