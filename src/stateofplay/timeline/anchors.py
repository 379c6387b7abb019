"""Which verb or noun of a sentence happened at a time mention.

Reads     one sentence, read
Writes    anchors: mention, act, status, and the stretch that tells of it; in text order
Method    a noun of a deed right after the mention ("the 2009 annexation") is the act; otherwise the
          verb that the clause gives the mention, with its tense against the time
Cost      linear in the mentions of the sentence
Limits    "since", "until", "by" and "within" bound a time and anchor nothing
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from stateofplay.model.finding import Status
from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.text.similarity import act_stem, names_deed, names_paper, same_act
from stateofplay.text.tokens import Word
from stateofplay.text.verbs import VerbPhrase, is_intent
from stateofplay.timeline.clauses import RELATIVE, Clause, clause_of, verb_of
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.reading import Read
from stateofplay.timeline.status import is_state, told_status

_BOUNDS = frozenset("since until till by within before after between".split())
_DETERMINERS = frozenset("a an the his her its their this that our my".split())
_NOUN_REACH = 4  # words after a mention in which its noun stands: "2009 joint military drill"
_POSSESSIVE = re.compile(r"['’]s?\b|['’](?=\s)")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A time mention with what happened then.

    Args:
        when: its time.
        verb: the verb that tells of it, `None` for a noun.
        act: stem of the act.
        status: how it is told.
        start, end: the stretch of the sentence that tells of it.
        form: 0 for a finite verb of a main clause, 1 of another clause, 2 for any other form.
        founds: whether it can make an entry by itself.
        mention: the words of time.
    """

    when: When
    verb: VerbPhrase | None
    act: str
    status: Status
    start: int
    end: int
    form: int
    founds: bool
    mention: TimeMention


def find_anchors(read: Read, config: TimelineConfig) -> tuple[Anchor, ...]:
    """Return the dated happenings of a sentence, in text order, each with its own stretch."""
    found: list[Anchor] = []
    for mention in read.times:
        when = mention.when
        if when is None or not _is_point(read, mention, when, config):
            continue
        anchor = _anchor(read, mention, when, config)
        if anchor is not None:
            _add(found, anchor, read.text)
    return _deal_out(read, found)


def _is_point(read: Read, mention: TimeMention, when: When, config: TimelineConfig) -> bool:
    if mention.type not in ("DATE", "TIME") or when.mod in ("before", "after"):
        return False
    if when.n_days > config.max_interval_days:
        return False
    before = [word.fold for word in read.words if word.end <= mention.span.start][-2:]
    if before[-1:] and before[-1] in _DETERMINERS:
        before.pop()
    return not before or before[-1] not in _BOUNDS or _is_attribute(read, mention)


def _anchor(read: Read, mention: TimeMention, when: When, config: TimelineConfig) -> Anchor | None:
    place = clause_of(read.clauses, mention.span.start)
    if _is_attribute(read, mention):
        return _noun_anchor(read, mention, when, place, config)
    chosen = verb_of(read.clauses, place, mention.span.start)
    if chosen is None:
        return _bare_noun(read, mention, when, place, config)
    verb, at = chosen
    if verb.is_saying and _is_long_ago(when, read.published, config):
        told = _bare_noun(read, mention, when, place, config)
        if told is not None:
            return told
    verb, is_aimed = _governed(read.clauses[at], verb, when, read.published)
    if is_state(verb, when):
        return None
    status = told_status(
        verb,
        when,
        read.published,
        is_quoted=read.is_quoted(verb.start),
        is_aimed=is_aimed,
    )
    if status is None:
        return None
    form = 2 if not verb.is_finite else int(read.clauses[at].opener is not None)
    start = min(read.clauses[place].start, read.clauses[at].start)
    end = max(read.clauses[place].end, read.clauses[at].end)
    return Anchor(when, verb, same_act(verb.head), status, start, end, form, True, mention)


def _governed(
    clause: Clause, verb: VerbPhrase, when: When, published: When | None
) -> tuple[VerbPhrase, bool]:
    """Return the verb that carries the date of an infinitive, and whether it is aimed at.

    "Asked it to withdraw in May" tells, in June, of the asking; in April, of the withdrawal.
    """
    if verb.tense != "infinitive":
        return verb, False
    earlier = [one for one in clause.verbs if one.end <= verb.start and one.tense != "infinitive"]
    if not earlier:
        return verb, False
    governor = earlier[-1]
    is_over = published is not None and when.end < published.start
    if is_over and governor.is_finite:
        return governor, False
    return verb, is_intent(governor)


def _is_attribute(read: Read, mention: TimeMention) -> bool:
    """Return whether the mention stands before the noun it belongs to: "the 2009 accord"."""
    span = mention.span
    if _POSSESSIVE.match(read.text, span.end) or _POSSESSIVE.search(
        read.text, span.end - 2, span.end
    ):
        return True
    first = next((word for word in read.words if word.start >= span.start), None)
    before = next((word for word in reversed(read.words) if word.end <= span.start), None)
    is_determined = first is not None and first.fold in _DETERMINERS
    if before is not None and not is_determined:
        is_determined = before.fold in _DETERMINERS or before.end - before.start > len(before.fold)
    return is_determined and _noun_after(read, mention) is not None


def _noun_after(read: Read, mention: TimeMention) -> Word | None:
    """Return the deed or paper that the mention qualifies, within the reach of one noun phrase."""
    limit = mention.span.end
    for word in [w for w in read.words if w.start >= limit][:_NOUN_REACH]:
        gap = read.text[limit : word.start]
        if any(mark in gap for mark in ",;:.()"):
            return None
        if names_deed(word.fold) or names_paper(word.fold):
            return word
        limit = word.end
    return None


def _noun_anchor(
    read: Read, mention: TimeMention, when: When, place: int, config: TimelineConfig
) -> Anchor | None:
    noun = _noun_after(read, mention)
    if noun is None:
        return None
    following = read.clauses[place + 1] if place + 1 < len(read.clauses) else None
    if names_paper(noun.fold) and following is not None and following.opener in RELATIVE:
        told = _told_of_paper(read, mention, when, following)
        if told is not None:
            return told
    return _deed_anchor(read, mention, when, place, noun, config)


def _told_of_paper(
    read: Read, mention: TimeMention, when: When, following: Clause
) -> Anchor | None:
    """Read "the 2009 accord, in which it agreed to ..." as told of 2009."""
    verb = next((one for one in following.verbs if one.tense == "past"), None)
    if verb is None or not _is_over(when, read.published):
        return None
    status: Status = "stated" if read.is_quoted(verb.start) else "happened"
    start = mention.span.start
    return Anchor(when, verb, same_act(verb.head), status, start, following.end, 1, True, mention)


def _bare_noun(
    read: Read, mention: TimeMention, when: When, place: int, config: TimelineConfig
) -> Anchor | None:
    """Read "after the election in May": the noun happened, whatever the verb says."""
    clause = read.clauses[place]
    nouns = [
        word
        for word in read.words
        if clause.start <= word.start
        and word.end <= mention.span.start
        and (names_deed(word.fold) or names_paper(word.fold))
    ]
    return _deed_anchor(read, mention, when, place, nouns[-1], config) if nouns else None


def _deed_anchor(
    read: Read,
    mention: TimeMention,
    when: When,
    place: int,
    noun: Word,
    config: TimelineConfig,
) -> Anchor | None:
    if not _is_over(when, read.published) or read.is_quoted(noun.start):
        return None
    founds = names_deed(noun.fold) and _is_long_ago(when, read.published, config)
    clause = read.clauses[place]
    start = max(clause.start, min(mention.span.start, noun.start) - 60)
    end = min(clause.end, max(mention.span.end, noun.end) + 60)
    return Anchor(when, None, act_stem(noun.fold), "happened", start, end, 2, founds, mention)


def _is_over(when: When, published: When | None) -> bool:
    return published is None or when.end < published.start


def _is_long_ago(when: When, published: When | None, config: TimelineConfig) -> bool:
    return published is None or (published.start - when.end).days > config.near_days


def _add(found: list[Anchor], anchor: Anchor, text: str) -> None:
    """Keep one anchor a verb: the more exact time when two agree, both only in a list of times."""
    if anchor.verb is None or not found or found[-1].verb != anchor.verb:
        found.append(anchor)
        return
    last = found[-1]
    if last.when.overlaps(anchor.when):
        if anchor.when.n_days < last.when.n_days:
            found[-1] = anchor
        return
    between_them = text[last.mention.span.end : anchor.mention.span.start].strip(" ,")
    if between_them in ("", "and", "or", "in", "on", "and in", "and on", "and again in"):
        found.append(anchor)


def _deal_out(read: Read, found: Sequence[Anchor]) -> tuple[Anchor, ...]:
    """Give each anchor its own stretch of the sentence; one alone has it all."""
    if len(found) < 2:
        return tuple(
            anchor
            if anchor.verb is None
            else replace(anchor, start=read.span.start, end=read.span.end)
            for anchor in found
        )
    dealt = []
    for place, anchor in enumerate(found):
        start = anchor.start if place == 0 else max(anchor.start, found[place - 1].mention.span.end)
        after = found[place + 1] if place + 1 < len(found) else None
        end = anchor.end
        if after is not None:
            limit = max(after.start, anchor.mention.span.end)
            end = min(end, limit) if limit > start else end
        start = min(start, anchor.mention.span.start)
        dealt.append(replace(anchor, start=start, end=max(end, start + 1)))
    return tuple(dealt)
