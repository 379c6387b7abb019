"""Names that no known actor bears: "Colque has ruled out", where no report tells who Colque is.

Reads     a report with its names and mentions
Writes    each such name with where it stands, in text order
Method    a name of unknown kind that no mention covers; what a possessive plural parts is one name
          ("the Pickers' Circle"). A single word that only may be a name, because it opens a
          sentence, counts where a verb follows
Cost      linear in the names
Limits    whether a person or a body bears it is not known
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import NameMention
from stateofplay.model.span import Span
from stateofplay.moves.acting_words import acting_words
from stateofplay.moves.noun_phrases import head_of
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.tokens import STOP_WORDS, find_words

_OWNER_MARKS = ("' ", "’ ")
_OWNED = re.compile(r"(?:(?<=s)['’]) [A-Z]\w+(?: [A-Z]\w+)*")
_DOUBLE = re.compile(r"[A-Z][a-z]+(?:-[A-Z][a-z]+)+(?= )")
_MIN_LETTERS = 3
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_NO_NAMES = frozenset(
    "having being nobody none neither nothing everyone everybody somebody someone".split()
)
_SPOKEN = re.compile(r"\w+['’](?:ve|re|ll|m|d)\b", re.IGNORECASE)  # "We've", "You're"
_LAWS = frozenset("act bill law amendment treaty form code".split())
_ADJECTIVES = frozenset(  # "House Democratic" is nobody without its noun
    "democratic federal congressional parliamentary presidential judicial senatorial".split()
)
_DEPARTMENT = re.compile(r" and(?: [A-Z]\w+){1,3} (?:Secretary|Minister|Department|Ministry)\b")
_AHEAD = 60  # characters behind a name in which its verb must open


def find_unknown(analysis: Analysis) -> Iterator[tuple[str, Span]]:
    """Yield the names of a report that no known actor bears, with where they stand."""
    text = analysis.report.text
    taken = sorted((m.span.start, m.span.end) for m in analysis.mentions if m.actor is not None)
    read = {name.span.start for name in analysis.names}
    for span in _double_names(analysis):
        if span.start not in read and not _is_covered(span, taken):
            yield text[span.start : span.end], span
    headings = {
        s.span.start: s.span.end
        for s in analysis.sentences
        if s.role == "title" and _is_title_case(text[s.span.start : s.span.end])
    }
    for first, last in _joined(text, analysis.names):
        end = _over_owned(text, last.span.end)
        span = Span(first.span.report, first.span.start, end)
        if first.kind not in (None, "organisation") or _is_covered(span, taken):
            continue
        if _tells_more(text, span):
            continue
        in_heading = any(start <= span.start < end for start, end in headings.items())
        if first is last and not first.is_sure and (in_heading or not _acts(text, span)):
            continue
        name = text[span.start : span.end].removesuffix("'s").removesuffix("’s")
        if _may_act(name) and _DEPARTMENT.match(text, span.end) is None:
            yield " ".join(name.split()), span


def _may_act(name: str) -> bool:
    """Return whether a name is no pronoun, no shortened verb and no law."""
    if len(name) < _MIN_LETTERS or name.casefold() in _NO_NAMES | STOP_WORDS:
        return False
    if name.casefold().split()[-1] in _ADJECTIVES:
        return False
    return _SPOKEN.match(name) is None and not is_law(name)


def is_law(name: str) -> bool:
    """Return whether a name of several words ends as that of a law does: "Fair Quays Act"."""
    words = name.casefold().split()
    return len(words) > 1 and words[-1] in _LAWS


def _double_names(analysis: Analysis) -> Iterator[Span]:
    """Yield the double names that open a sentence, before a verb: "Tarr-Vey refused"."""
    text = analysis.report.text
    for sentence in analysis.sentences:
        double = _DOUBLE.match(text, sentence.span.start)
        if double is not None and sentence.role != "title":
            span = Span(sentence.span.report, double.start(), double.end())
            if _acts(text, span):
                yield span


def _joined(text: str, names: Sequence[NameMention]) -> Iterator[tuple[NameMention, NameMention]]:
    """Yield each name with its last part: "Pickers' Circle" is written as two."""
    is_open = True
    for one, two in pairwise(names):
        if is_open and text[one.span.end : two.span.start] in _OWNER_MARKS and one.kind is None:
            yield one, two
            is_open = False
            continue
        if is_open:
            yield one, one
        is_open = True
    if names and is_open:
        yield names[-1], names[-1]


def _over_owned(text: str, end: int) -> int:
    """Return the end moved over "Circle" in "Pickers' Circle"."""
    owned = _OWNED.match(text, end)
    return end if owned is None else owned.end()


def _is_covered(span: Span, taken: Sequence[tuple[int, int]]) -> bool:
    place = bisect_right(taken, (span.end, 0)) - 1
    return place >= 0 and taken[place][1] > span.start


def _is_title_case(heading: str) -> bool:
    """Return whether most words of a heading have a capital: it tells no name there."""
    words = heading.split()
    return sum(word[0].isupper() for word in words) * 2 > len(words)


def _tells_more(text: str, span: Span) -> bool:
    """Return whether a noun stands behind that tells who is meant: "Vantt officials"."""
    word = next(find_words(text, span.end, min(len(text), span.end + _AHEAD)), None)
    if word is None or word.start != span.end + 1 or text[word.start].isupper():
        return False
    return text[span.end] == " " and head_of(word.fold) is not None


def _acts(text: str, span: Span) -> bool:
    """Return whether a verb stands right behind a word that is no plural."""
    if text[span.start : span.end].endswith("s"):
        return False
    words = tuple(find_words(text, span.end, min(len(text), span.end + _AHEAD)))
    if not words or words[0].start != span.end + 1:
        return False
    is_dated = len(words) > 2 and words[0].fold == "on" and words[1].fold in _WEEKDAYS
    verb = 2 if is_dated else 0
    return is_verb_like(words, verb) or words[verb].fold in acting_words()
