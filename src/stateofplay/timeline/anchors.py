"""Which verb or noun of a sentence happened at a time mention.

Reads     one sentence, read
Writes    anchors: mention, act, status, and the stretch that tells of it; in text order
Method    a noun that the mention qualifies is the act; otherwise the verb that the clause gives the
          mention, with its tense against the time
Cost      linear in the mentions of the sentence
Limits    two verbs of one clause with one time give one anchor
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stateofplay.model.finding import Status
from stateofplay.model.interval import When
from stateofplay.text.similarity import act_stem, is_light, phrasal_act, same_act
from stateofplay.text.verbs import VerbPhrase, is_intent
from stateofplay.timeline.anchor import MAIN, PHRASE, Anchor, Dated
from stateofplay.timeline.clauses import RELATIVE, Clause, verb_before, verb_of
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.focus import focus_of
from stateofplay.timeline.lists import anchor_listed
from stateofplay.timeline.nouns import (
    anchor_bare,
    anchor_noun,
    anchor_owned,
    anchor_qualified,
    noun_right_before,
    opens_with_paper,
    owner_of,
)
from stateofplay.timeline.points import find_points, is_attribute, names_happening
from stateofplay.timeline.reading import Read
from stateofplay.timeline.speech import is_open, is_reported
from stateofplay.timeline.status import is_state, is_well_over, told_status

_PHRASE_BEFORE = 60  # characters before "seized by ..." that tell what was seized
_OBJECT_REACH = 4  # words after a light verb among which the deed stands: "went on strike"
_JOINED_VERB = re.compile(r"[,\s]*(?:and|but|or)\s+(?:\w+ly\s+)?")
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
    listed = anchor_listed(dated)
    if listed is not None:
        return listed
    if is_attribute(dated):
        return anchor_qualified(dated)
    clauses = dated.read.clauses
    owner = owner_of(dated)
    if owner is not None and not opens_with_paper(dated, owner):
        return anchor_owned(dated, owner)
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


def _status(dated: Dated, verb: VerbPhrase, is_aimed: bool) -> Status | None:
    """Return how the verb is told at the time; `None` where nothing is told to happen then."""
    read, when = dated.read, dated.when
    is_quoted = read.is_quoted(verb.start)
    status = told_status(verb, when, read.published, is_quoted=is_quoted, is_aimed=is_aimed)
    if status is None or is_state(verb, when):
        return None
    if dated.is_coming and status != "planned" and not is_quoted:
        return None
    if status == "happened" and is_open(read, verb):
        return None
    if status == "happened" and is_reported(read, verb, dated.start):
        return "stated"
    return status


def _anchor_verb(dated: Dated, verb: VerbPhrase, at: int) -> Anchor | None:
    read, when = dated.read, dated.when
    clause = read.clauses[at]
    verb, is_aimed = _governed(clause, verb, when, read.published)
    status = _status(dated, verb, is_aimed)
    if status is None:
        return None
    opening = _opening(read, clauses=read.clauses, at=at, verb=verb)
    form = int(opening is not None)
    if not verb.is_finite and not verb.is_saying:  # "he said, speaking in ..." is one saying
        form = PHRASE
    start = min(dated.clause.start, clause.start)
    if form != MAIN:
        start = min(max(read.span.start, verb.start - _PHRASE_BEFORE), dated.start)
    end = max(dated.clause.end, clause.end)
    if read.is_quoted(verb.start):
        end = max(end, read.quote_end(verb.start))
    act = _act(read, clause, verb)
    focus = _clause_told(dated, clause, verb, form, opening)
    anchor = Anchor(when, verb, act, status, start, end, form, True, dated.mention, focus)
    owner = owner_of(dated)
    return replace(anchor, paper=act_stem(owner.fold)) if owner is not None else anchor


def _act(read: Read, clause: Clause, verb: VerbPhrase) -> str:
    """Return what was done; of "held talks", the talks."""
    act = phrasal_act(verb.head, read.text[verb.end : clause.end]) or same_act(verb.head)
    if not is_light(act) or verb.is_saying:
        return act
    after = [word for word in read.words if verb.end <= word.start < clause.end][:_OBJECT_REACH]
    deeds = [word for word in after if names_happening(word)]
    return act_stem(deeds[0].fold) if deeds else act


def _opening(read: Read, clauses: Sequence[Clause], at: int, verb: VerbPhrase) -> int | None:
    """Return where the subordinate clause of a verb begins; `None` in a main clause.

    "Who took the lead but died" is one such clause, and so is "whose father, an officer, died".
    """
    clause = clauses[at]
    while clause.opener is None and at > 0 and _continues(read, clause, verb):
        at -= 1
        clause, verb = clauses[at], next(iter(clauses[at].verbs[-1:]), verb)
    if clause.opener is not None:
        return clause.start
    before = [word for word in read.words if clause.start <= word.start < verb.start]
    opened = [word.start for word in before if word.fold in RELATIVE - {"that"}]
    last = opened[-1] if opened else None
    if last is None or any(last < one.start < verb.start for one in read.verbs):
        return None
    return last


def _continues(read: Read, clause: Clause, verb: VerbPhrase) -> bool:
    """Return whether a clause has no subject of its own: "but died in 1991"."""
    return _JOINED_VERB.fullmatch(read.text, clause.start, verb.start) is not None


def _clause_told(
    dated: Dated, clause: Clause, verb: VerbPhrase, form: int, opening: int | None
) -> tuple[int, int]:
    """Return the clause of the verb and of its time; of an infinitive, from the infinitive on."""
    start = verb.start if form == PHRASE else clause.start
    if opening is not None and form != PHRASE and opening > clause.start:
        start = opening
    end = max(clause.end, dated.end)
    is_after = verb.end <= dated.start
    if is_after and any(one.is_finite and dated.end <= one.start < end for one in clause.verbs):
        end = dated.end  # "which ended in May may resume"
    return min(start, dated.start), end


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
        whole = replace(tellers[0], start=read.span.start, end=read.span.end, focus=None)
        return (whole, *dealt)
    for place, anchor in enumerate(tellers):
        start, end = anchor.start, anchor.end
        first, last = anchor.focus or (start, end)
        if place > 0:
            start = max(start, tellers[place - 1].mention.span.end)
            first = max(first, tellers[place - 1].mention.span.end)
        start = min(start, anchor.mention.span.start)
        first = min(first, anchor.mention.span.start)
        if place + 1 < len(tellers) and not read.is_quoted(anchor.mention.span.start):
            end = min(end, max(tellers[place + 1].start, anchor.mention.span.end))
        if place + 1 < len(tellers):
            last = min(last, _next_start(tellers[place + 1], anchor))
        focus = focus_of(read, first, last)
        dealt.append(replace(anchor, start=start, end=max(end, start + 1), focus=focus))
    return tuple(sorted(dealt, key=lambda anchor: anchor.mention.span))


def _next_start(following: Anchor, anchor: Anchor) -> int:
    """Return where the words of the next telling begin, never before this one's time ends."""
    start = following.focus[0] if following.focus else following.start
    if following.verb is not None and start <= anchor.mention.span.start:
        start = following.verb.start
    return max(start, anchor.mention.span.end)
