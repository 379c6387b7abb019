"""Which verb or noun of a sentence happened at a time mention.

Reads     one sentence, read
Writes    anchors: mention, act, status, and the stretch that tells of it; in text order
Method    a noun that the mention qualifies is the act; otherwise the verb that the clause gives the
          mention, with its tense against the time
Cost      linear in the mentions of the sentence
Limits    two verbs of one clause with one time give one anchor
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stateofplay.model.interval import When
from stateofplay.text.similarity import same_act
from stateofplay.text.verbs import VerbPhrase, is_intent
from stateofplay.timeline.anchor import MAIN, PHRASE, Anchor, Dated
from stateofplay.timeline.clauses import Clause, verb_before, verb_of
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.nouns import (
    anchor_bare,
    anchor_noun,
    anchor_qualified,
    noun_right_before,
)
from stateofplay.timeline.points import find_points, is_attribute
from stateofplay.timeline.reading import Read
from stateofplay.timeline.status import is_state, is_well_over, told_status

_PHRASE_BEFORE = 60  # characters before "seized by ..." that tell what was seized
_LISTED = frozenset(("", "and", "or", "in", "on", "and in", "and on", "and again in"))


def find_anchors(read: Read, config: TimelineConfig) -> tuple[Anchor, ...]:
    """Return the dated happenings of a sentence, in text order, each with its own stretch.

    Args:
        read: the sentence.
        config: thresholds.
    """
    found: list[Anchor] = []
    for dated in find_points(read, config):
        anchor = _anchor(dated)
        if anchor is not None:
            _add(found, anchor, read.text)
    return _deal_out(read, found)


def _anchor(dated: Dated) -> Anchor | None:
    if is_attribute(dated):
        return anchor_qualified(dated)
    clauses = dated.read.clauses
    chosen = verb_of(clauses, dated.place, dated.start)
    if chosen is None and _follows_another(dated):
        chosen = verb_before(clauses, dated.place)
    if chosen is None:
        return anchor_bare(dated)
    verb, at = chosen
    told = anchor_bare(dated) if verb.is_saying and dated.is_long_ago else None
    noun = noun_right_before(dated, verb)
    if told is not None or noun is not None:
        return told if noun is None else anchor_noun(dated, noun)
    return _anchor_verb(dated, verb, at)


def _follows_another(dated: Dated) -> bool:
    """Return whether the noun of the clause has its own time: "since the 2009 coup, on Monday"."""
    start = dated.clause.start
    return any(start <= t.span.start < dated.start and t.when for t in dated.read.times)


def _anchor_verb(dated: Dated, verb: VerbPhrase, at: int) -> Anchor | None:
    read, when = dated.read, dated.when
    clause = read.clauses[at]
    verb, is_aimed = _governed(clause, verb, when, read.published)
    is_quoted = read.is_quoted(verb.start)
    status = told_status(verb, when, read.published, is_quoted=is_quoted, is_aimed=is_aimed)
    if status is None or is_state(verb, when):
        return None
    if dated.is_coming and status != "planned" and not is_quoted:
        return None
    form = int(clause.opener is not None)
    if not verb.is_finite and not verb.is_saying:  # "he said, speaking in ..." is one saying
        form = PHRASE
    start = min(dated.clause.start, clause.start)
    if form != MAIN:
        start = min(max(read.span.start, verb.start - _PHRASE_BEFORE), dated.start)
    end = max(dated.clause.end, clause.end)
    if is_quoted:
        end = max(end, read.quote_end(verb.start))
    act = same_act(verb.head)
    return Anchor(when, verb, act, status, start, end, form, True, dated.mention)


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
    if is_well_over(when, published) and governor.is_finite:
        return governor, False
    return verb, is_intent(governor)


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
    if text[last.mention.span.end : anchor.mention.span.start].strip(" ,") in _LISTED:
        found.append(anchor)


def _deal_out(read: Read, found: Sequence[Anchor]) -> tuple[Anchor, ...]:
    """Give each anchor its own stretch of the sentence; a main verb alone has it all."""
    tellers = [anchor for anchor in found if anchor.verb is not None]
    dealt = [anchor for anchor in found if anchor.verb is None]
    if len(tellers) == 1 and tellers[0].form == MAIN:
        return (replace(tellers[0], start=read.span.start, end=read.span.end), *dealt)
    for place, anchor in enumerate(tellers):
        start, end = anchor.start, anchor.end
        if place > 0:
            start = max(start, tellers[place - 1].mention.span.end)
        start = min(start, anchor.mention.span.start)
        if place + 1 < len(tellers) and not read.is_quoted(anchor.mention.span.start):
            end = min(end, max(tellers[place + 1].start, anchor.mention.span.end))
        dealt.append(replace(anchor, start=start, end=max(end, start + 1)))
    return tuple(sorted(dealt, key=lambda anchor: anchor.mention.span))
