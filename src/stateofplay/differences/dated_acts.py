"""Acts with a day, a month or a year of their own, as one sentence tells them.

Reads     one analysis
Writes    dated acts in text order
Method    a sentence with a printed calendar date is parsed; the date belongs to the verb whose
          clause it stands in. The act is that verb, or the noun that a verb without matter of its
          own takes ("made its offer"). Who does it and what it is done to are read off the tree. A
          date that hangs on the day of the report ("on Monday", "last year") is none; nor is the
          day of the report itself, that of a stamp or a comment, nor a day that is only a bound
          ("since 4 May"); what is planned, denied or possible has no date yet
Cost      linear in the text
Limits    two acts of one clause share its date; a sentence with two dates tells neither
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from stateofplay.differences.clauses import Clause, actors_at
from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import Sentence, TimeMention
from stateofplay.model.span import Span
from stateofplay.text.languages.en.quantities import BOUNDING
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from stateofplay.text.similarity import act_stem, is_light, phrasal_act
from stateofplay.text.tokens import STOP_WORDS, find_words

Grain = Literal["day", "month", "year"]
_DAYS = frozenset(("month day", "day month"))  # rules that read a day with its month
_GRAINS: dict[int, Grain] = {1: "day", 28: "month", 29: "month", 30: "month", 31: "month"}
_YEARS = (365, 366)
_OWNERS = frozenset("its his her their the".split())
_BOUND_REACH = 12  # characters before a date in which the word that makes it a bound stands


@dataclass(frozen=True)
class DatedAct:
    """One act and when it is told to have taken place.

    Args:
        clause: of the verb.
        act: stem of the verb, or of the noun that tells more than the verb.
        doers, things: actors and stems of nouns, of who does it and what it is done to.
        matter: words of matter of the clause, those of its dates left out.
        names: words of names in the clause.
        is_known: whether the act is one that is known: "its offer", "the attack".
        time: the words of the date.
        when: the day, month or year.
    """

    clause: Clause
    act: str
    doers: frozenset[str]
    things: frozenset[str]
    matter: frozenset[str]
    names: frozenset[str]
    is_known: bool
    time: Span
    when: When
    grain: Grain


def find_dated_acts(analysis: Analysis) -> Iterator[DatedAct]:
    """Yield the acts that the body of a report dates by the calendar."""
    dated = [one for one in analysis.sentences if one.role == "body"]
    told = [(one, _times(one.span, analysis)) for one in dated]
    told = [(one, times) for one, times in told if len(times) == 1]
    told = [(one, times) for one, times in told if _grain(times[0], analysis) is not None]
    if not told:
        return
    spans = [(one.span.start, one.span.end) for one, _ in told]
    actor_at = actors_at(analysis)
    for (sentence, (time,)), tree in zip(
        told, parse_sentences(analysis.report.text, spans), strict=True
    ):
        verb = _verb(time, tree)
        if verb is not None:
            clause = Clause(analysis, sentence, tree, verb, "", actor_at)
            grain = _grain(time, analysis)
            if clause.is_done and grain is not None and time.when is not None:
                yield _dated(clause, sentence, time, time.when, grain)


def _times(span: Span, analysis: Analysis) -> list[TimeMention]:
    """Return the expressions in a sentence that place something in time."""
    first = bisect_left(analysis.times, span.start, key=lambda one: one.span.start)
    behind = bisect_left(analysis.times, span.end, key=lambda one: one.span.start)
    return [one for one in analysis.times[first:behind] if one.type == "DATE"]


def _grain(time: TimeMention, analysis: Analysis) -> Grain | None:
    """Return how exact a printed calendar date is, `None` for any other time."""
    when = time.when
    if when is None or when.mod is not None:
        return None
    text, published = analysis.report.text, analysis.report.published
    if published is not None and when.end >= published.when.start:
        return None
    before = find_words(text, max(0, time.span.start - _BOUND_REACH), time.span.start)
    if any(word.fold in BOUNDING for word in list(before)[-1:]):
        return None
    if when.is_day:
        return "day" if time.rule in _DAYS else None
    if time.is_relative:
        return None
    return "year" if when.n_days in _YEARS else _GRAINS.get(when.n_days)


def _verb(time: TimeMention, tree: Tree) -> int | None:
    """Return the verb that a date belongs to: the one above it, through no other noun."""
    at = tree.at(time.span.start)
    while at is not None and tree.tags[at] != "VERB":
        inside = time.span.start <= tree.starts[at] < time.span.end
        head = tree.heads[at]
        if head < 0 or (not inside and tree.relations[at] not in ("nsubj", "nsubj:pass")):
            return None
        at = head
    return at


def _dated(
    clause: Clause, sentence: Sentence, time: TimeMention, when: When, grain: Grain
) -> DatedAct:
    text = clause.analysis.report.text
    tree, verb = clause.tree, clause.verb
    subject, thing = clause.subject, clause.object
    following = text[tree.ends[verb] : sentence.span.end]
    act = phrasal_act(act_stem(clause.fold(verb)), following) or act_stem(clause.fold(verb))
    is_known = False
    if is_light(act) and thing is not None:
        act = act_stem(clause.fold(thing))
        below = tree.children(thing)
        is_known = any(clause.fold(c) in _OWNERS for c in below)
        thing = None
    start, end = _bounds(clause)
    return DatedAct(
        clause,
        act,
        _who(clause, subject),
        _who(clause, thing),
        _matter(clause, start, end),
        _names(clause, start, end),
        is_known,
        time.span,
        when,
        grain,
    )


def _bounds(clause: Clause) -> tuple[int, int]:
    first, behind = clause.tree.subtree(clause.verb)
    return clause.tree.starts[first], clause.tree.ends[behind - 1]


def _who(clause: Clause, word: int | None) -> frozenset[str]:
    if word is None:
        return frozenset()
    found = clause.actors(word)
    is_noun = clause.tree.tags[word] in ("NOUN", "PROPN")
    return found | {act_stem(clause.fold(word))} if is_noun else found


def _matter(clause: Clause, start: int, end: int) -> frozenset[str]:
    text = clause.analysis.report.text
    times = _times(clause.sentence.span, clause.analysis)
    return frozenset(
        act_stem(word.fold)
        for word in find_words(text, start, end)
        if word.fold not in STOP_WORDS
        and not any(one.span.start <= word.start < one.span.end for one in times)
    )


def _names(clause: Clause, start: int, end: int) -> frozenset[str]:
    analysis = clause.analysis
    first = bisect_left(analysis.names, start, key=lambda one: one.span.start)
    behind = bisect_left(analysis.names, end, key=lambda one: one.span.start)
    words = (
        word
        for one in analysis.names[first:behind]
        for word in find_words(analysis.report.text, one.span.start, one.span.end)
    )
    return frozenset(act_stem(word.fold) for word in words if word.fold not in STOP_WORDS)
