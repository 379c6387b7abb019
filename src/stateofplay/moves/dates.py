"""When an act was done, and when it is to take effect, as its own sentence tells.

Reads     a sentence made ready, a clause of it
Writes    what the sentence tells: a time, a time that it lies after, or one that it lies before
Method    a time beside the verb, else the nearest one before it, else one after its object. A time
          inside the content dates what is talked of; one in a clause about something else ("who
          turned 65 in May") dates nothing here; "after talks in May" gives a lower bound
Cost      linear in the words between the time and the verb
Limits    a time that may belong to either of two verbs dates neither
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.moves.acts import ActClause
from stateofplay.moves.beside import (
    belongs_after,
    belongs_before,
    clause_opener,
    is_occasion,
    is_occasion_word,
    place_of,
)
from stateofplay.moves.reading import Reading
from stateofplay.moves.time_in_tree import hangs_on, is_elsewhere
from stateofplay.moves.time_owner import (
    is_of_another,
    is_of_cause,
    is_of_deed,
    is_of_infinitive,
    is_possessive,
    looks_back,
    opens_next,
    stands_free,
    turns,
)
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.languages.en.speech import PREPOSITIONS

_NOUN_FRAMES = frozenset("NR0I")  # after an object a time belongs to the verb
_OF_CONTENT = frozenset({"accuse", "warn", "request"})  # a time behind these dates what they name
_OPENING_WORDS = 1  # "On 3 May Arland urges"
_NAME_WORDS = 9  # "criticised the foreign minister of Besk, Jon Vell" is longer than most
_SUM_WORDS = 2  # "6 percent", "some 400 euros"
_BEHIND_VERB = 2  # words: "warned yesterday", "warned on Monday"
_WHICH_WORDS = 8  # from the time to "in which", and from there to the verb
_AFTER = frozenset("after once following".split())
_SAME_TIME = frozenset("when as while during".split())
_LASTING = frozenset({"sanction", "coerce", "mobilize"})
_NEAR_WORDS = 8  # "asked Besk for an explanation on Monday"
_NAMING = frozenset("of over after about that".split())
_COARSE_DAYS = 365  # "after a treaty in 1960": the text puts both into the year


@dataclass(frozen=True, slots=True)
class Told:
    """What a sentence tells of the time of an act; all `None` when it tells nothing.

    Args:
        when: the time.
        after: a time that the act lies in or after.
        until: a time that the act lies in or before.
        mention: the words of `when` or `until`, where they stand behind the object.
    """

    when: When | None = None
    after: When | None = None
    until: When | None = None
    mention: TimeMention | None = None


def act_time(reading: Reading, clause: ActClause, scope: int | None) -> Told:
    """Return when the act of a clause was done.

    Args:
        reading: the sentence.
        clause: the act.
        scope: where the reported words start that the clause stands in, `None` outside of any: a
            time before them dates the saying.
    """
    group = clause.group
    verb_start = reading.words[group.first].start
    beside = _beside(reading, clause, verb_start)
    if beside is not None:
        return Told(beside.when)
    addressed = _behind_name(reading, clause)
    if addressed is not None:
        return Told(addressed.when)
    noted = _in_which(reading, group.first)
    if noted is not None:
        return Told(noted.when)
    limit = reading.sentence.span.start if scope is None else scope
    before = time_before(reading, group.first, limit)
    if before.when is not None and not _holds_now(reading, clause, before.when):
        return before
    if before.after is not None:
        return before
    if clause.frame in _NOUN_FRAMES and not _may_be_of_content(reading, clause):
        behind = _time_behind(reading, clause)
        if behind is not None:
            return behind
    return _hanging(reading, clause) or _inside(reading, clause)


def _may_be_of_content(reading: Reading, clause: ActClause) -> bool:
    """Return whether a time behind the content dates what is named: "accused X of a raid in May".

    A sum that was asked for has no time of its own.
    """
    if clause.verb.act not in _OF_CONTENT:
        return False
    words = reading.text[clause.start : clause.end].split()[:_SUM_WORDS]
    return clause.verb.act != "request" or not any(c.isdigit() for word in words for c in word)


def _beside(reading: Reading, clause: ActClause, verb_start: int) -> TimeMention | None:
    """Return the time between a verb and its content: "promised on Monday to talk".

    Where the content stands before its verb ("The ice is thin, Ito warned yesterday"), the time
    right behind the verb.
    """
    end = clause.start
    if clause.start < verb_start:
        end = reading.words[min(clause.group.verb + _BEHIND_VERB, len(reading.words) - 1)].start + 1
    for time in _dated(reading, clause.group.verb):
        if verb_start <= time.span.start < end:
            return None if is_possessive(reading, time) else time
    return None


def _behind_name(reading: Reading, clause: ActClause) -> TimeMention | None:
    """Return the time right behind whom an act is done to: "blasted Besk on Monday for"."""
    verb = clause.group.verb
    for time in _dated(reading, verb):
        place = place_of(reading, time)
        if place is None or not verb < place <= verb + _NAME_WORDS:
            continue
        last = place - (2 if reading.fold(place - 1) in ("on", "in") else 1)
        named = reading.ends.get(last)
        if named is None or is_possessive(reading, time) or not _is_past(reading, time):
            continue
        between = range(verb + 1, last)
        is_object = not any(reading.fold(p) in PREPOSITIONS for p in between)
        if is_object and all(reading.gap(p) == "" for p in range(verb, place)):
            return time
    return None


def _is_past(reading: Reading, time: TimeMention) -> bool:
    return time.when is not None and not is_ahead(reading, time.when)


def _dated(reading: Reading, verb: int) -> Iterator[TimeMention]:
    """Yield the times that may date what the word at `verb` tells."""
    told = (t for t in reading.times if t.when is not None and t.type in ("DATE", "TIME"))
    return (t for t in told if not is_elsewhere(reading, t, verb))


def time_before(reading: Reading, verb: int, limit: int) -> Told:
    """Return what the nearest usable time between character `limit` and word `verb` tells."""
    end = reading.words[verb].start
    after: When | None = None
    for time in reversed(list(_dated(reading, verb))):
        if not limit <= time.span.start or time.span.end > end or time.when is None:
            continue
        place = place_of(reading, time)
        if place is None or not (stands_free(reading, time) or is_occasion(reading, place)):
            continue
        if not belongs_before(reading, place, verb) or turns(reading, place, verb):
            continue
        if is_of_infinitive(reading, place):
            continue
        opener = clause_opener(reading, place, verb)
        if opener is None or opener in _SAME_TIME:
            return Told(time.when)
        if opener in _AFTER:
            if time.when.n_days >= _COARSE_DAYS:
                return Told(time.when)
            after = after or time.when
    return Told(after=after)


def _holds_now(reading: Reading, clause: ActClause, when: When) -> bool:
    """Return whether an act of the present stands behind a time of the past.

    "Speaking of its win in May, Arland urges" is of today; a chronicle opens with its day: "3 May:
    Arland urges".
    """
    group = clause.group
    published = reading.analysis.report.published
    is_present = group.tense == "present" and group.first == group.verb
    if not is_present or published is None or when.end >= published.when.start:
        return False
    first = min((p for p in reading.timed), default=0)
    return first > _OPENING_WORDS


def _time_behind(reading: Reading, clause: ActClause) -> Told | None:
    """Read "rejected the plan on Monday", "met after talks on Monday"."""
    for time in _dated(reading, clause.group.verb):
        if time.span.start < clause.start or time.when is None:
            continue
        place = place_of(reading, time)
        is_past = clause.group.modality != "planned" and clause.group.tense != "present"
        if place is None or (is_past and is_ahead(reading, time.when)):
            return None
        if is_of_another(reading, clause, place) or is_of_deed(reading, place):
            return None
        if is_occasion(reading, place):
            return Told(time.when)
        if not stands_free(reading, time):
            continue
        if opens_next(reading, place) or is_of_cause(reading, clause, place):
            return None
        kept, opener = belongs_after(reading, place, clause.group.verb)
        if opener in _SAME_TIME:
            return Told(time.when)
        if not kept:
            return Told(after=time.when) if opener in _AFTER else None
        return Told(time.when, mention=time)
    return None


def _hanging(reading: Reading, clause: ActClause) -> Told | None:
    """Return the time that the tree hangs on the act, where nothing beside it may own it."""
    verb = clause.group.verb
    for time in _dated(reading, verb):
        place = place_of(reading, time)
        is_past = clause.group.modality != "planned" and _is_past(reading, time)
        if place is None or not is_past or not stands_free(reading, time):
            continue
        if _lasts_since(reading, clause, place):
            return Told(time.when)  # "has been held since May"
        if hangs_on(reading, time, verb) and not _may_be_of_object(reading, clause, place):
            is_behind = time.span.start > clause.start
            return Told(time.when, mention=time if is_behind else None)
    return None


def _lasts_since(reading: Reading, clause: ActClause, time: int) -> bool:
    """Return whether a deed has gone on from a time on: "has blockaded the port since May"."""
    group = clause.group
    is_perfect = any(
        reading.fold(p) in ("has", "have", "had") for p in range(group.first, group.verb)
    )
    between = range(group.verb + 1, time - 1)
    is_plain = not any(is_verb_like(reading.words, p) for p in between)
    is_deed = clause.verb.act in _LASTING
    return is_deed and is_perfect and is_plain and reading.fold(time - 1) == "since"


def _may_be_of_object(reading: Reading, clause: ActClause, time: int) -> bool:
    """Return whether the words before a time name something that it may date.

    "Called for talks in May", "accused Besk of a raid in May", not "called for the ban in May".
    """
    between = range(clause.group.verb + 1, time)
    opens = reading.text[clause.start : clause.start + 3].casefold()
    if (clause.frame in "TWD" or opens == "to ") and reading.words[time].start > clause.start:
        return True  # "promised to free the crew in May"
    if len(between) > _NEAR_WORDS or is_of_another(reading, clause, time):
        return True
    if opens_next(reading, time) or is_of_cause(reading, clause, time) or is_of_deed(reading, time):
        return True
    leads = _NAMING if clause.verb.act in _OF_CONTENT else frozenset({"that"})
    return any(
        is_occasion_word(reading.fold(p))
        or reading.fold(p) in leads
        or is_verb_like(reading.words, p)
        for p in between
    )


def _inside(reading: Reading, clause: ActClause) -> Told:
    """Read "agreed to talk at a summit in late June", and the bound in "offered to mediate in May".

    What somebody undertakes lies after the undertaking: its time bounds it where it has passed.
    """
    published = reading.analysis.report.published
    for time in _dated(reading, clause.group.verb):
        inside = clause.start <= time.span.start and time.span.end <= clause.end
        place = place_of(reading, time) if inside else None
        if place is None or time.when is None:
            continue
        is_past = published is not None and time.when.end < published.when.start
        if is_of_another(reading, clause, place) or is_of_deed(reading, place):
            continue
        if any(reading.fold(p) in _AFTER for p in range(clause.group.verb, place)):
            continue  # "pledged to pay, after it won in May": which of the two came after May?
        if clause.frame != "W" and is_past and is_occasion(reading, place):
            return Told(time.when)
        is_actual = clause.group.modality == "actual"
        if clause.frame == "T" and is_past and is_actual and looks_back(reading, time):
            return Told(until=time.when, mention=time)
    return Told()


def effect_time(reading: Reading, start: int, end: int, said: When | None) -> When | None:
    """Return the one time that the content names and that lies after the act.

    A time that counts from the publication ("by the year-end") is not read into an act of long
    before it.
    """
    inside = [
        t
        for t in reading.times
        if start <= t.span.start and t.span.end <= end and t.when is not None
    ]
    if len(inside) != 1 or said is None:
        return None
    when, published = inside[0].when, reading.analysis.report.published
    if when is None or when.end <= said.end:
        return None
    is_old = published is not None and not published.when.overlaps(said)
    return None if is_old and inside[0].is_relative else when


def _in_which(reading: Reading, verb: int) -> TimeMention | None:
    """Return the time of "a 1956 statement in which Arland agreed"."""
    for place in range(verb - 1, max(0, verb - _WHICH_WORDS), -1):
        if reading.fold(place) != "which" or reading.fold(place - 1) not in PREPOSITIONS:
            continue
        start = reading.words[max(0, place - _WHICH_WORDS)].start
        end = reading.words[place].start
        near = [t for t in reading.times if start <= t.span.start < end and t.when is not None]
        return near[-1] if near else None
    return None


def is_ahead(reading: Reading, when: When) -> bool:
    """Return whether a time lies after the publication, where that is known."""
    published = reading.analysis.report.published
    return published is not None and when.start > published.when.end


def spoken_time(reading: Reading, place: int, content_start: int) -> Told:
    """Return when words were said that the verb at word `place` reports."""
    verb = reading.words[place].start
    beside = [t for t in _dated(reading, place) if verb <= t.span.start < content_start]
    if beside:
        return Told(beside[0].when)
    return time_before(reading, place, reading.sentence.span.start)
