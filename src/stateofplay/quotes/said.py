"""When and on what occasion the words of each quote were said, as far as the report tells.

Reads     the attributions of one report with their speakers; its times, names and sentences
Writes    the same attributions with `said` and `occasion`
Method    the time is the one printed in the clause of the cue, at the head of its sentence, beside
          the occasion, or with the happening that the clause hangs on ("in May when Ann said"). An
          occasion that points back ("at the forum") has the time of the one told before. A quote
          that carries on the one before was said with it
Source    rules of our own; see `occasion`
Cost      linear in quotes and times
Limits    a report's own day is no time of saying: it bounds the united quote (see `unite`)
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import Attribution, NameMention, Sentence, TimeMention
from stateofplay.model.span import Span
from stateofplay.quotes.occasion import Occasion, find_occasion
from stateofplay.text.languages.en.occasions import (
    ANY_GATHERING,
    CARRIERS,
    GATHERINGS,
    ING_NOUNS,
    OTHER_TIME,
    TOPIC_WORDS,
)
from stateofplay.text.tokens import find_words

# Words after which a time belongs to another happening than the saying.
_OTHER_CLAUSE = re.compile(
    r"\b(?:that|who|which|when|while|since|until|before|because|if|adding|saying|had|has|have|was|"
    r"were|is|are|would|will|could|should)\b|[;:.!?]",
    re.IGNORECASE,
)
_LEAD_IN = re.compile(
    r",?\s*(?:also\s)?(?:speaking\s)?(?:(?:in|at|during)\s(?:an?|the|his|her|its|their)\s[\w\s]{1,40}\s)?"
    r"(?:(?:late|early|earlier|on|in|of|dated)\s)*",
    re.IGNORECASE,
)
_SHARED = re.compile(r"[^,;:.]{1,160}\s(?:and|but)\s")  # Ann on Friday made an offer and said
_LEAD_OUT = re.compile(r",?\s*(?:(?:also|again|\w+ly|had|has)\s)?")
_MAX_LEAD = 12  # characters before a time that opens a sentence (Late on Friday, Ann said)
_MAX_MAIN_DAYS = 7  # a vaguer time of the main clause is a stretch of which the saying is a part
_MAX_BETWEEN = 1  # sentences between two quotes that are told of one occasion
_LEAD_GAP = re.compile(r"\s*,?\s*(?:(?:however|meanwhile|though|too|also|alone)\s*,?\s*)?")
_BEFORE_NOUN = re.compile(r"\s+(?!at\b|in\b|on\b|to\b|with\b|and\b|but\b|as\b|after\b|by\b)[a-z]")
_MARK = re.compile("[\"“”„«»]|''")
_WHEN = re.compile(r",?\s+when\b,?\s*")
_MAX_WHEN = 120  # characters between "when" and the clause of the cue
_POSSESSIVE = re.compile(r"['’]s?\s+(\w+)(?:\s+(\w+))?")
_DAY_WORDS = ("today", "tonight", "now")
_PARTICIPLE = re.compile(r"\b(?!speaking\b)[a-z]+ing\b")  # said, invoking the 2008 race
_HEADS = GATHERINGS | CARRIERS


def tell_sayings(
    analysis: Analysis, attributions: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """Return the quotes of one report with when and where they were said, in the same order.

    Args:
        analysis: with `times`, `names` and `sentences`, any order.
        attributions: of the report, in text order, speakers resolved.
    """
    teller = _Teller(analysis)
    return tuple(teller.tell(attributions))


class _Teller:
    """Reads one report from its first quote to its last."""

    def __init__(self, analysis: Analysis) -> None:
        self._text = analysis.report.text
        self._times = sorted(analysis.times, key=lambda t: t.span)
        self._names = sorted(analysis.names, key=lambda n: n.span)
        self._sentences = sorted(analysis.sentences, key=lambda s: s.span)
        self._parts = sorted(part for one in analysis.attributions for part in one.parts)

    def tell(self, attributions: Sequence[Attribution]) -> Iterator[Attribution]:
        before: Attribution | None = None
        told: list[tuple[Occasion, When | None]] = []
        earlier: list[tuple[str | None, When, Span]] = []
        for one in attributions:
            times = _within(self._times, one.sentence)
            occasion = find_occasion(self._text, one, times, _names_in(self._names, one.sentence))
            said = self._said(one, times, occasion, told)
            if occasion is not None:
                told.append((occasion, said))
            span = None if occasion is None else occasion.span
            is_bare = occasion is None and said is None
            if is_bare and before is not None:
                if _carries_on(one, before):
                    said, span = before.said, before.occasion
                elif self._follows(one, before):
                    span = before.occasion
            elif occasion is None and said is not None and said.is_day:
                span = _of_that_day(one, said, earlier)
            if occasion is not None and said is not None:
                earlier.append((one.actor, said, occasion.span))
            before = replace(one, said=said, occasion=span)
            yield before

    def _follows(self, one: Attribution, before: Attribution) -> bool:
        """Return whether a quote stands right behind one of the same speaker.

        It is then told of the same occasion; when that was is not told again, and is not taken
        over.
        """
        if one.actor is None or one.actor != before.actor:
            return False
        first = bisect_left(self._sentences, before.sentence.end, key=lambda s: s.span.start)
        last = bisect_left(self._sentences, one.sentence.start, key=lambda s: s.span.start)
        if one.sentence.start < before.sentence.end or last - first > _MAX_BETWEEN:
            return False
        between = find_words(self._text, before.sentence.end, one.sentence.start)
        if any(_singular(word.fold) in _HEADS for word in between):
            return False  # a sentence that may tell of another occasion
        told = Span(one.sentence.report, before.sentence.end, one.sentence.end)
        if any(t.when and not self._is_said(t.span) for t in _within(self._times, told)):
            return False
        words = find_words(self._text, one.sentence.start, one.sentence.end)
        later = [w for w in words if w.fold in OTHER_TIME]
        return all(any(p.start <= w.start < p.end for p in one.parts) for w in later)

    def _said(
        self,
        one: Attribution,
        times: Sequence[TimeMention],
        occasion: Occasion | None,
        told: Sequence[tuple[Occasion, When | None]],
    ) -> When | None:
        if one.cue is None:
            return None
        usable = [t for t in times if t.when is not None and not _is_name(self._text, t.span)]
        found = [t.when for t in usable if _dates_the_cue(self._text, one, t.span)]
        if not found and occasion is not None:
            found = [t.when for t in usable if self._dates_occasion(one, occasion, t.span)]
        if not found:
            found = [t.when for t in usable if _dates_when_clause(self._text, one, t.span)]
        if not found:
            found = [t.when for t in usable if self._dates_main_clause(one, t)]
        if not found and occasion is not None and occasion.is_definite:
            found = [self._told_before(one, occasion, told)]
        return _agreed([when for when in found if when is not None])

    def _dates_occasion(self, one: Attribution, occasion: Occasion, time: Span) -> bool:
        if any(part.overlaps(time) for part in one.parts) or _is_topic(self._text, time):
            return False
        return occasion.reach.covers(time)

    def _dates_main_clause(self, one: Attribution, time: TimeMention) -> bool:
        """Return whether a day dates what the speaker did, saying: resigned on Friday, saying."""
        if one.cue is None or one.speaker is None or not one.speaker.end < one.cue.start:
            return False
        cue = self._text[one.cue.start : one.cue.end].split()
        if not cue or not cue[0].endswith("ing") or time.when is None:
            return False
        if time.when.n_days > _MAX_MAIN_DAYS or _is_topic(self._text, time.span):
            return False
        if time.span.end <= one.speaker.start:
            return _opens(self._text, one, time.span)
        if not one.speaker.end <= time.span.start < time.span.end <= one.cue.start:
            return False
        if _BEFORE_NOUN.match(self._text, time.span.end) or self._is_said(time.span):
            return False
        left = self._text[one.speaker.end : time.span.start]
        return _OTHER_CLAUSE.search(left) is None and left.strip()[:1] != ","

    def _is_said(self, time: Span) -> bool:
        """Return whether a time stands inside what somebody said."""
        place = bisect_left(self._parts, time.end, key=lambda part: part.start)
        return any(part.overlaps(time) for part in self._parts[max(0, place - 3) : place])

    def _told_before(
        self, one: Attribution, occasion: Occasion, told: Sequence[tuple[Occasion, When | None]]
    ) -> When | None:
        """Return the time of the occasion that "the forum" or "the same event" points back to."""
        for earlier, said in reversed(told):
            if earlier.heads & occasion.heads or (
                occasion.heads & ANY_GATHERING and earlier.heads & GATHERINGS
            ):
                return said
        return self._in_sentence_before(one, occasion)

    def _in_sentence_before(self, one: Attribution, occasion: Occasion) -> When | None:
        place = bisect_left(self._sentences, one.sentence.start, key=lambda s: s.span.start)
        if place == 0:
            return None
        sentence: Sentence = self._sentences[place - 1]
        span = sentence.span
        words = {_singular(w.fold) for w in find_words(self._text, span.start, span.end)}
        if not words & occasion.heads:
            return None
        times = [t.when for t in _within(self._times, span) if t.when is not None]
        return times[0] if len(times) == 1 else None


def _carries_on(one: Attribution, before: Attribution) -> bool:
    """Return whether a quote goes on from the one before: said in one breath, by one speaker.

    It has no cue, or is told in the same sentence of the same subject (said in Oslo, adding that).
    """
    if one.speaker is None or one.speaker != before.speaker or one.actor != before.actor:
        return False
    return one.cue is None or one.sentence == before.sentence


def _of_that_day(
    one: Attribution, said: When, earlier: Sequence[tuple[str | None, When, Span]]
) -> Span | None:
    """Return the one occasion on which the report has the speaker speak on a day."""
    same = [span for actor, when, span in earlier if actor == one.actor and when == said]
    return same[0] if len(same) == 1 and one.actor is not None else None


def _agreed(found: Sequence[When]) -> When | None:
    """Return the narrowest of times that all agree; `None` when two differ."""
    if not found:
        return None
    narrowest = min(found, key=lambda w: (w.n_days, w.start))
    return narrowest if all(narrowest.overlaps(other) for other in found) else None


def _within(times: Sequence[TimeMention], span: Span) -> list[TimeMention]:
    first = bisect_left(times, span.start, key=lambda t: t.span.start)
    last = bisect_left(times, span.end, key=lambda t: t.span.start)
    return list(times[first:last])


def _names_in(names: Sequence[NameMention], span: Span) -> list[NameMention]:
    first = bisect_left(names, span.start, key=lambda n: n.span.start)
    last = bisect_left(names, span.end, key=lambda n: n.span.start)
    return list(names[first:last])


def _is_name(text: str, time: Span) -> bool:
    """Return whether a day word is the name of a programme or paper (told Today’s presenter)."""
    exact = text[time.start : time.end]
    before = text[max(0, time.start - 2) : time.start]
    return exact.casefold() in _DAY_WORDS and exact[0].isupper() and before[:1].isalpha()


def _dates_the_cue(text: str, one: Attribution, time: Span) -> bool:
    """Return whether a time stands in the clause of the cue, outside what was said."""
    assert one.cue is not None
    if any(part.overlaps(time) for part in one.parts) or _is_topic(text, time):
        return False
    clause = one.cue if one.speaker is None else _around(one.cue, one.speaker)
    if time.start >= clause.end:
        return _dates_behind(text, one, clause, time)
    if time.end <= clause.start:
        gap = text[time.end : clause.start]
        return _opens(text, one, time) and _LEAD_GAP.fullmatch(gap) is not None
    return _is_between(text, one.cue, one.speaker, time)


def _opens(text: str, one: Attribution, time: Span) -> bool:
    """Return whether a time opens the sentence (Late on Friday, Ann said)."""
    start = one.sentence.start
    if time.start - start > _MAX_LEAD or _POSSESSIVE.match(text, time.end):
        return False
    return _MARK.search(text, start, time.start) is None


def _dates_behind(text: str, one: Attribution, clause: Span, time: Span) -> bool:
    if time.start == clause.end:
        return True
    between = Span(time.report, clause.end, time.start)
    crosses = any(part.overlaps(between) for part in one.parts)
    is_content = (
        one.kind == "mixed" and one.parts[0].start > time.end and not _is_beside(text, between)
    )
    return not crosses and not is_content and not _other_clause(text, between)


def _is_topic(text: str, time: Span) -> bool:
    """Return whether a time is spoken about, or belongs to another happening.

    Asked about Monday evening; after Monday's attack; but: in Monday's statement.
    """
    before = [word.fold for word in find_words(text[max(0, time.start - 24) : time.start])]
    if before and before[-1] in ("the", "last", "this", "late", "early"):
        before.pop()
    if before and before[-1] in TOPIC_WORDS:
        return True
    owned = _POSSESSIVE.match(text, time.end)
    if owned is None:
        return False
    return not any(_singular(word.casefold()) in _HEADS for word in owned.groups() if word)


def _dates_when_clause(text: str, one: Attribution, time: Span) -> bool:
    """Return whether a time dates what the cue's clause hangs on: in May when Ann said."""
    assert one.cue is not None
    clause = one.cue if one.speaker is None else _around(one.cue, one.speaker)
    opener = _WHEN.match(text, time.end)
    if opener is None or not opener.end() <= clause.start <= opener.end() + _MAX_WHEN:
        return False
    if any(part.overlaps(time) for part in one.parts):
        return False
    rest = text[opener.end() : clause.start]
    return _OTHER_CLAUSE.search(rest) is None and rest.strip()[-1:] in ("", ",")


def _is_between(text: str, cue: Span, speaker: Span | None, time: Span) -> bool:
    """Return whether a time between speaker and cue is the cue's (Ann on Friday said).

    A time in an aside is not: `Ann, who won in May, said`.
    """
    if speaker is None or not speaker.end <= time.start < time.end <= cue.start:
        return speaker is not None and cue.end <= time.start < time.end <= speaker.start
    left, right = text[speaker.end : time.start], text[time.end : cue.start]
    if left.strip() in ("", "on") and _SHARED.fullmatch(right):
        return True
    return _LEAD_IN.fullmatch(left) is not None and _LEAD_OUT.fullmatch(right) is not None


def _is_beside(text: str, between: Span) -> bool:
    """Return whether only small words stand between the cue and the time (said on Friday)."""
    return text[between.start : between.end].strip().casefold() in ("", "on", "in", "late", "early")


def _around(left: Span, right: Span) -> Span:
    return Span(left.report, min(left.start, right.start), max(left.end, right.end))


def _other_clause(text: str, between: Span) -> bool:
    if _OTHER_CLAUSE.search(text, between.start, between.end) is not None:
        return True
    found = _PARTICIPLE.finditer(text, between.start, between.end)
    return any(match.group() not in ING_NOUNS for match in found)


def _singular(fold: str) -> str:
    return fold[:-1] if fold.endswith("s") and fold[:-1] in _HEADS else fold
