"""Which time mentions name the time of a happening.

Reads     a sentence with its time mentions
Writes    dated mentions, in text order
Method    a resolved date or time of day that no word turns into a bound ("since", "by", "more
          than") and that is no part of a name; one that stands before a noun belongs to the noun
Cost      linear in the words
Limits    "from March to May" is read as March
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from stateofplay.model.mention import TimeMention
from stateofplay.text.languages.en.times import MONTHS, WEEKDAYS
from stateofplay.text.similarity import names_deed, names_encounter, names_paper
from stateofplay.text.tokens import STOP_WORDS, Word
from stateofplay.timeline.anchor import Dated
from stateofplay.timeline.clauses import clause_of
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.reading import Read

NOUN_REACH = 4  # words after a mention in which its noun stands: "2009 joint military drill"
_BOUNDS = frozenset("since until till by within before after between".split())
_VAGUE = frozenset("more less over under nearly almost least most than".split())
_DETERMINERS = frozenset("a an the his her its their this that our my".split())
_DAY_WORD = re.compile(
    rf"\b(?:{'|'.join(sorted((*WEEKDAYS, *MONTHS)))}|today|yesterday|tomorrow|tonight|this|last)\b"
)
_END_REACH = 5  # characters between the ends of a stretch: "May 4 to 6"
_BOUND_REACH = 4  # words before a mention: "since late on", "since the"
# "Last updated on", "This article was amended on": of the page, no news.
_PAGE_STAMP = re.compile(
    r"\b(?:last (?:updated|modified)|(?:article|story|report|page|headline|version)\s+"
    r"(?:was|has been|were)\s+(?:amended|corrected|updated|edited|modified|revised))\b.{0,40}$",
    re.IGNORECASE | re.DOTALL,
)
_POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s)")


def find_points(read: Read, config: TimelineConfig) -> Iterator[Dated]:
    """Yield the mentions of a sentence that name a point or stretch in which something happened.

    Args:
        read: the sentence.
        config: thresholds.
    """
    ended: TimeMention | None = None
    for mention in read.times:
        if mention.when is None or mention.type not in ("DATE", "TIME"):
            continue
        if ended is not None and _is_other_end(ended, mention):
            continue
        ended = mention
        place = clause_of(read.clauses, mention.span.start)
        dated = Dated(read, mention, mention.when, place, config)
        if _is_point(dated):
            yield dated


def _is_other_end(first: TimeMention, second: TimeMention) -> bool:
    """Return whether two mentions are the ends of one stretch: "April 13" and "15" of "13-15"."""
    is_near = second.span.start - first.span.end <= _END_REACH
    return is_near and first.when == second.when and first.when is not None


def _is_point(dated: Dated) -> bool:
    when, read = dated.when, dated.read
    if when.mod in ("before", "after") or when.n_days > dated.config.max_interval_days:
        return False
    inside = {word.fold for word in read.words if dated.start <= word.start < dated.end}
    if inside & _VAGUE or _is_in_a_name(read, dated.mention) or _is_bare_clock(dated):
        return False
    if _PAGE_STAMP.search(read.text, read.span.start, dated.end):
        return False
    before = [word.fold for word in read.words if word.end <= dated.start][-_BOUND_REACH:]
    while before and before[-1] in ("late", "early", "on"):
        before.pop()
    if before[-1:] and before[-1] in _DETERMINERS:
        before.pop()
    last = before[-1] if before else None
    if last == "at" and when.n_days > 1:
        return False  # "at 1630 local time" is no year
    return last not in _BOUNDS or is_attribute(dated)


def _is_in_a_name(read: Read, mention: TimeMention) -> bool:
    """Return whether the word is part of a title: "told the World Today"."""
    start = mention.span.start
    said = read.text[start : mention.span.end]
    return said in ("Today", "Tomorrow", "Yesterday") and read.words[0].start != start


def _is_bare_clock(dated: Dated) -> bool:
    """Return whether only an hour is given: "at 10.40 am" may be of any day."""
    said = dated.read.text[dated.start : dated.end].casefold()
    return dated.mention.type == "TIME" and not _DAY_WORD.search(said)


def is_attribute(dated: Dated) -> bool:
    """Return whether the mention stands before the noun it belongs to: "the 2009 accord"."""
    text, words = dated.read.text, dated.read.words
    if _POSSESSIVE.match(text, dated.end) or _POSSESSIVE.search(text, dated.end - 2, dated.end):
        return True
    first = next((word for word in words if word.start >= dated.start), None)
    before = next((word for word in reversed(words) if word.end <= dated.start), None)
    is_determined = first is not None and first.fold in _DETERMINERS
    if before is not None and not is_determined:
        is_determined = before.fold in _DETERMINERS or before.end - before.start > len(before.fold)
    return is_determined and (noun_after(dated) is not None or _is_before_noun(dated))


def _is_before_noun(dated: Dated) -> bool:
    """Return whether a bare year, month or weekday stands right before a word that is no verb."""
    said = dated.read.text[dated.start : dated.end].casefold().split()[-1]
    after = next((word for word in dated.read.words if word.start >= dated.end), None)
    if after is None or not (said.isdigit() or _DAY_WORD.fullmatch(said)):
        return False
    is_verb = any(verb.start == after.start for verb in dated.read.verbs)
    is_next = dated.read.text[dated.end : after.start] == " "
    is_small = dated.read.text[after.start].islower() and after.fold not in STOP_WORDS
    return is_next and is_small and not is_verb


def noun_after(dated: Dated) -> Word | None:
    """Return the deed, paper or meeting that the mention qualifies, within one noun phrase."""
    limit = dated.end
    for word in [w for w in dated.read.words if w.start >= limit][:NOUN_REACH]:
        gap = dated.read.text[limit : word.start]
        if any(mark in gap for mark in ",;:.()") or word.fold in STOP_WORDS:
            return None
        if names_happening(word):
            return word
        limit = word.end
    return None


def names_happening(word: Word) -> bool:
    """Return whether a noun names a deed, a paper or a meeting."""
    return _is_happening(word.fold)


@lru_cache(maxsize=65536)
def _is_happening(fold: str) -> bool:
    return names_deed(fold) or names_paper(fold) or names_encounter(fold)
