"""The tellings of one report: dated ones, and undated ones that may join them.

Reads     one analysis, the kinds of the actors
Writes    tellings in text order
Method    an anchor becomes a telling of its stretch; a sentence with a past or future verb and no
          time becomes one that only joins; "later", "shortly after" take their time from the
          happening told before them
Cost      linear in the text
Limits    what the writer says in his own person ("I visited in May") and questions are left out
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Status
from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.text.languages.en.times import WEEKDAYS
from stateofplay.text.similarity import (
    act_stem,
    compared_words,
    is_light,
    names_encounter,
    names_paper,
    same_act,
)
from stateofplay.text.tokens import STOP_WORDS, Word, stem
from stateofplay.text.verbs import VerbPhrase
from stateofplay.timeline.anchor import Anchor
from stateofplay.timeline.anchors import find_anchors
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.lead import date_lead
from stateofplay.timeline.reading import ActorKinds, Read, read_sentences
from stateofplay.timeline.sequence import time_after
from stateofplay.timeline.telling import Telling

_OWN_PERSON = frozenset("i we my our us me you your i'm i've we're we've i'll we'll".split())
_LEADING = frozenset("he she it they this that these those his her its their".split())
_DAY_WORDS = frozenset("today yesterday tonight".split()) | frozenset(WEEKDAYS)
_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_POSSESSIVE = re.compile(r"['’]s?\s")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)")
_ORDINALS = {
    word: str(number)
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth".split(), start=1
    )
}
_MIN_WORDS = 3  # a stretch with fewer words of matter tells nothing


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What is told: the verb or noun, its time, and where."""

    start: int
    end: int
    verb: VerbPhrase | None
    act: str
    when: When | None
    status: Status
    form: int
    founds: bool
    mention: Span | None
    focus: tuple[int, int] | None = None
    paper: str | None = None


def find_tellings(
    analysis: Analysis, kinds: ActorKinds, copy_group: str, config: TimelineConfig
) -> list[Telling]:
    """Return what one report tells, in text order.

    Args:
        analysis: of the report.
        kinds: kind of each actor, by id.
        copy_group: id of the group the report belongs to, or its own id.
        config: thresholds.
    """
    found: list[Telling] = []
    n_opening = 0
    last: tuple[int, When] | None = None
    for place, read in enumerate(read_sentences(analysis)):
        if _is_useless(read):
            continue
        anchors = find_anchors(read, config)
        stretches = [_of_anchor(anchor) for anchor in anchors] or _undated(read, last, config)
        tellings = [_widened(read, stretch, kinds, copy_group) for stretch in stretches]
        found += [telling for telling in tellings if _tells_enough(telling)]
        if place < config.lead_sentences:
            n_opening = len(found)
        for anchor in anchors:
            if anchor.status != "planned":
                last = read.sentence.index, anchor.when
    return date_lead(found, n_opening, config)


def _widened(read: Read, stretch: _Stretch, kinds: ActorKinds, copy_group: str) -> Telling:
    """Return the telling of a stretch, or of its sentence where the stretch says too little."""
    telling = _telling(read, stretch, kinds, copy_group)
    if _tells_enough(telling) or stretch.verb is None:
        return telling
    whole = replace(stretch, start=read.span.start, end=read.span.end)
    return _telling(read, whole, kinds, copy_group)


def _tells_enough(telling: Telling) -> bool:
    """Return whether a telling is more than a verb: "Vasko resigned" is enough, "it closed" not."""
    is_plain = telling.act in telling.acts and telling.quality == (0, 0)
    return telling.n_words >= (_MIN_WORDS - 1 if telling.actors or is_plain else _MIN_WORDS)


def _is_useless(read: Read) -> bool:
    if read.text[read.span.end - 1] == "?":
        return True
    return any(word.fold in _OWN_PERSON and not read.is_quoted(word.start) for word in read.words)


def _of_anchor(anchor: Anchor) -> _Stretch:
    return _Stretch(
        anchor.start,
        anchor.end,
        anchor.verb,
        anchor.act,
        anchor.when,
        anchor.status,
        anchor.form,
        anchor.founds,
        anchor.mention.span,
        anchor.focus,
        anchor.paper,
    )


def _undated(read: Read, last: tuple[int, When] | None, config: TimelineConfig) -> list[_Stretch]:
    """Return what a sentence without a usable time tells, by its first verb of the right tense."""
    for clause in read.clauses:
        for verb in clause.verbs:
            status = _undated_status(verb, read)
            if status is None:
                continue
            when = time_after(read, clause, verb, last, config) if status == "happened" else None
            start, end = read.span.start, read.span.end
            form = 0 if verb.is_finite else 2
            founds = when is not None
            act = same_act(verb.head)
            return [_Stretch(start, end, verb, act, when, status, form, founds, None)]
    return []


def _undated_status(verb: VerbPhrase, read: Read) -> Status | None:
    if verb.head in ("be", "have") or verb.negated:
        return None
    if verb.tense in ("future", "planned"):
        return "planned"
    if verb.tense not in ("past", "perfect", "participle"):
        return None
    return "stated" if verb.is_saying or read.is_quoted(verb.start) else "happened"


def _telling(read: Read, stretch: _Stretch, kinds: ActorKinds, copy_group: str) -> Telling:
    words = [w for w in read.words if stretch.start <= w.start and w.end <= stretch.end]
    untimed = [word for word in words if not _is_time(read, word)] if read.times else words
    inside = [m for m in read.mentions if stretch.start <= m.span.start < stretch.end]
    actors = frozenset(m.actor for m in inside if m.actor is not None)
    held = [m.span for m in inside]
    bare = [w for w in untimed if not any(s.start <= w.start < s.end for s in held)]
    agent = _agent(read, stretch)
    acts = {same_act(v.head) for v in read.verbs if stretch.start <= v.start < stretch.end}
    verb = stretch.verb
    return Telling(
        sentence=read.span,
        focus=Span(read.span.report, *stretch.focus) if stretch.focus else None,
        copy_group=copy_group,
        is_speech=verb is not None and (verb.is_saying or read.is_quoted(verb.start)),
        when=stretch.when,
        bound=read.published,
        status=stretch.status,
        act=stretch.act,
        paper=stretch.paper,
        papers=frozenset(act_stem(word.fold) for word in words if names_paper(word.fold)),
        acts=frozenset(act for act in acts | {stretch.act} if not is_light(act)),
        n_words=len({act_stem(w.fold) for w in bare if w.fold not in STOP_WORDS}) + len(actors),
        words=_compared(bare, stretch.act) | {f"@{actor}" for actor in actors},
        actors=actors,
        agent=agent,
        subject=_subject(read, stretch),
        places=frozenset(actor for actor in actors if kinds.get(actor) == "place"),
        figures=_figures(read.text, untimed),
        ordinals=_ordinals(untimed),
        is_encounter=any(names_encounter(w.fold) or w.fold == "summit" for w in words),
        quoted=_quoted_runs(read, words),
        negated=verb is not None and verb.negated,
        founds=stretch.founds,
        occasion=_occasion(read, stretch, agent, copy_group),
        quality=(stretch.form, _reads_badly(read)),
    )


def _compared(words: Sequence[Word], act: str) -> frozenset[str]:
    """Return what a telling is compared by: its words of matter and its act."""
    return frozenset(word for word in [*compared_words(words), act] if not is_light(word))


def _is_time(read: Read, word: Word) -> bool:
    return any(t.span.start <= word.start < t.span.end for t in read.times)


def _agent(read: Read, stretch: _Stretch) -> str | None:
    """Return the actor before an active verb, or after the "by" of a passive one."""
    verb = stretch.verb
    if verb is None:
        return _doer_of_noun(read, stretch)
    speaker = read.speaker_at(verb.start) if verb.is_saying or read.is_quoted(verb.start) else None
    if speaker is not None:
        return speaker
    if read.text[verb.end : verb.end + 4].startswith(" by "):
        after = [m.actor for m in read.mentions if m.span.start >= verb.end]
        return after[0] if after else None
    before = [m.actor for m in read.mentions if m.span.end <= verb.start]
    if before:
        return before[-1]
    after_saying = [m.actor for m in read.mentions if m.span.start >= verb.end]
    return after_saying[0] if verb.is_saying and after_saying else None


def _subject(read: Read, stretch: _Stretch) -> str | None:
    """Return the stem of the common noun right before the verb: of "hundreds of nurses", nurses."""
    if stretch.verb is None:
        return None
    before = [word for word in read.words if word.end <= stretch.verb.start][-1:]
    if not before or _is_time(read, before[0]) or before[0].fold in STOP_WORDS:
        return None
    return act_stem(before[0].fold) if read.text[before[0].start].islower() else None


def _doer_of_noun(read: Read, stretch: _Stretch) -> str | None:
    """Return the one actor in the possessive: of "the defeat of X", nobody knows the doer."""
    owners = {
        mention.actor
        for mention in read.mentions
        if stretch.start <= mention.span.start < stretch.end
        and _POSSESSIVE.match(read.text, mention.span.end)
    }
    return owners.pop() if len(owners) == 1 else None


def _figures(text: str, words: Sequence[Word]) -> frozenset[tuple[str, str]]:
    """Return each number with the stem of the word after it."""
    found = set()
    for word, after in pairwise(words):
        if (
            word.fold[:1].isdigit()
            and _FIGURE.fullmatch(word.fold)
            and text[word.end : after.start].isspace()
        ):
            found.add((word.fold, same_act(after.fold)))
    return frozenset(found)


def _ordinals(words: Sequence[Word]) -> frozenset[str]:
    found = set()
    for word in words:
        match = _ORDINAL.fullmatch(word.fold) if word.fold[:1].isdigit() else None
        if match:
            found.add(match.group(1))
        elif word.fold in _ORDINALS:
            found.add(_ORDINALS[word.fold])
    return frozenset(found)


def _quoted_runs(read: Read, words: Sequence[Word]) -> frozenset[tuple[str, ...]]:
    """Return each three stems in a row in quote marks that hold a word of matter."""
    inside = [word for word in words if read.is_quoted(word.start)]
    runs = zip(inside, inside[1:], inside[2:], strict=False)
    return frozenset(
        tuple(stem(word.fold) for word in run)
        for run in runs
        if any(word.fold not in STOP_WORDS for word in run)
    )


def _occasion(
    read: Read, stretch: _Stretch, agent: str | None, copy_group: str
) -> tuple[str, ...] | None:
    """Return what makes sayings one: report or its copies, speaker and day."""
    when, verb = stretch.when, stretch.verb
    if when is None or verb is None or agent is None or stretch.mention is None:
        return None
    if stretch.status != "stated" or not verb.is_saying or read.is_quoted(verb.start):
        return None
    said = read.text[stretch.mention.start : stretch.mention.end].casefold()
    day = next((part for part in said.split() if part in _DAY_WORDS), None)
    if not when.is_day and day is None:
        return None
    return copy_group, agent, when.value, "" if when.is_day else str(day)


def _reads_badly(read: Read) -> int:
    """Return 1 for a sentence that leans on the one before: it opens with "he", "this"."""
    first = read.words[0].fold if read.words else ""
    return int(first in _LEADING) + int(read.is_quoted(read.span.start))
