"""Statement acts and deeds: who proposed, rejected, agreed, asked, promised, did what.

Reads     analyses with mentions, times and attributions; the actors of the pile; entries of the
          timeline
Writes    moves, sorted by when they were made, then by evidence; tellings of one act are one move
Method    verbs of a table (`text/languages/en/acts.py`) whose subject, content and recipient
          stand in plain places beside them; acts told by what a known speaker says; acts in the
          first person inside quotes. What is only proposed, wished or not done makes no move, nor
          does whatever fits no plain pattern. An act without a time of its own is dated by the one
          entry that rests on its sentence, else by a bound: never by the publication day alone
Source    PLOVER (openeventdata/PLOVER) for categories and modes, without its classes for acts that
          take an offer back
Cost      linear in the sentences; uniting grows with the tellings of one act by the same parties
Limits    objects in front of verbs are mostly missed; "would", "should" and "must" make no act by
          themselves
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Act, Actor, Entry, Move
from stateofplay.model.interval import When
from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.moves.acts import ActClause
from stateofplay.moves.bounds import Calendar
from stateofplay.moves.condition import (
    act_under,
    condition_before,
    find_condition,
    takes_timely,
    yields,
)
from stateofplay.moves.content import (
    asks_for_comment,
    before_condition,
    content_of,
    keeps_silent,
    says_something,
)
from stateofplay.moves.cued import find_cued
from stateofplay.moves.dates import Told, act_time, effect_time, is_ahead, spoken_time
from stateofplay.moves.denial import Denial, standing_of
from stateofplay.moves.doers import find_done
from stateofplay.moves.embedding import is_hearsay_at
from stateofplay.moves.firsthand import (
    FirsthandAct,
    asked_of,
    find_firsthand,
    firsthand_under,
    supposed,
)
from stateofplay.moves.idle import is_idle, may_be_the_speakers
from stateofplay.moves.known import UniteConfig
from stateofplay.moves.reading import Cast, Reading, read_sentences
from stateofplay.moves.receivers import receivers_of
from stateofplay.moves.said import SaidAct, find_said_acts
from stateofplay.moves.speech import Voice, find_voices, scope_start, voice_around
from stateofplay.moves.spoken import find_spoken
from stateofplay.moves.spoken_day import last_month, told_when
from stateofplay.moves.states import states_of_the_time, within_life
from stateofplay.moves.subjects import Subject
from stateofplay.moves.telling import Cue, Telling, is_speakers, is_told_as, told_once
from stateofplay.moves.trust import with_chances
from stateofplay.moves.unite import DEFAULTS, unite_tellings
from stateofplay.moves.whose_word import as_own_body, is_own_word, word_of
from stateofplay.text.clauses import Modality
from stateofplay.text.languages.en.act_verbs import WITHOUT_PLOVER
from stateofplay.text.languages.en.speech import SUBJECT_PRONOUNS

# What a clause of the sentence tells already is not told anew by the words.
_TOLD_FIRST: dict[Act, frozenset[Act]] = {
    "promise": frozenset(
        {"concede", "accept_if", "threaten", "sanction", "coerce", "mobilize", "insist"}
    ),
    "request": frozenset({"insist", "propose"}),
    "reject": frozenset({"insist"}),
}
_OWN_HARMS: frozenset[Act] = frozenset({"reject", "threaten"})
_ANNOUNCED: dict[Act, Act] = {"retreat": "concede", "aid": "promise", "cooperate": "promise"}
# The same under a condition.
_HELD_OVER: dict[Act, Act] = {"sanction": "threaten", "coerce": "threaten", "assault": "threaten"}


def find_moves(
    analyses: Sequence[Analysis],
    actors: Sequence[Actor],
    entries: Sequence[Entry] = (),
    *,
    config: UniteConfig = DEFAULTS,
) -> tuple[Move, ...]:
    """Return the moves of a pile.

    Args:
        analyses: any order; the result does not depend on it.
        actors: of the whole pile.
        entries: of the timeline; they date acts whose sentences tell no time.
        config: when two tellings are the same act.
    """
    cast, calendar = Cast(actors), Calendar(entries)
    tellings = [
        telling for analysis in analyses for telling in find_tellings(analysis, cast, calendar)
    ]
    return unite_tellings(tellings, cast, config=config)


def find_tellings(analysis: Analysis, cast: Cast, calendar: Calendar) -> Iterator[Telling]:
    """Yield what each sentence of one report tells of an act, with the chance that it is right."""
    for reading, told in read_tellings(analysis, cast, calendar):
        yield from with_chances(reading, told)


def read_tellings(
    analysis: Analysis, cast: Cast, calendar: Calendar
) -> Iterator[tuple[Reading, list[Telling]]]:
    """Yield the sentences of one report that tell an act, with what they tell."""
    before: list[Reading] = []
    for reading in read_sentences(analysis, cast):
        yield reading, list(_read_sentence(reading, before, calendar))
        before.append(reading)
    yield from _read_quotes(analysis, before, calendar)


def _read_sentence(
    reading: Reading, before: Sequence[Reading], calendar: Calendar
) -> Iterator[Telling]:
    voices = find_voices(reading, before)
    told = [
        telling
        for clause, doer, denial in find_done(reading, before, voices)
        for telling in _tell(reading, clause, doer, voices, calendar, denial, before)
    ]
    spoken = [s for read in (find_said_acts, find_spoken) for s in read(reading, voices, before)]
    tellers = {said.speaker for said in spoken}
    spoken += [s for s in find_cued(reading, voices, before) if s.speaker not in tellers]
    said_too = [
        _tell_said(reading, said, calendar)
        for said in spoken
        if says_something(reading.text[said.start : said.end])
    ]
    told = told_once(told, said_too)
    # "warned that it would not sign": what one refuses or threatens is no harm foreseen besides
    yield from (
        one
        for one in told
        if not is_speakers(one, said_too, reading.cast)
        and not (one.act == "warn" and is_told_as(one, _OWN_HARMS, said_too))
    )
    for one in said_too:
        same: set[Act] = set() if one.act == "accept_if" else {one.act}
        # "will free the crew, Vell said": what is conceded was not promised besides
        if not is_told_as(one, same | _TOLD_FIRST.get(one.act, frozenset()), told):
            yield one


def _tell(
    reading: Reading,
    clause: ActClause,
    subject: Subject,
    voices: Sequence[Voice],
    calendar: Calendar,
    denial: Denial | None,
    before: Sequence[Reading],
) -> Iterator[Telling]:
    voice = _voice_of(reading, clause, subject, voices)
    if voice is not None and not _is_sure(reading, voice, clause, subject):
        return  # somebody says so, and nobody knows who
    subject = as_own_body(reading, subject, voice)
    if (denied := "denied" if denial is not None else standing_of(reading, clause)) is None:
        return
    told = act_time(reading, clause, None if voice is None else scope_start(voices, voice))
    is_planned = clause.group.modality == "planned"
    if told.when is not None and not is_planned and is_ahead(reading, told.when):
        is_planned = clause.group.tense == "present"  # "next week, when he meets Vell"
        told = told if is_planned else last_month(reading, clause, told)  # done lies not ahead
    by_word = told_when(reading, clause, voice, subject.actors, Told() if is_planned else told)
    done, named = calendar.date(reading, by_word), _named(reading, subject, clause)
    actors = states_of_the_time(subject.actors, done, named, reading.cast)
    if actors is None:
        return
    said = within_life(actors, done, reading.cast)
    condition = _condition_of(reading, clause, subject, is_planned=is_planned)
    act, plover = _act_of(reading, clause, condition, is_refused=denied == "refused")
    recipients = _others(reading, receivers_of(reading, clause, act, condition, before), actors)
    if act == "consult" and len((*recipients, *actors)) < 2:
        return
    meant = _ANNOUNCED if condition is None else _ANNOUNCED | _HELD_OVER
    if act in meant and is_planned and is_own_word(reading.cast, voice, actors):
        act, is_planned, plover = meant[act], False, _plover(meant[act])
    start, end = content_of(reading, clause, told.mention, condition)
    content = reading.text[start:end]
    is_idle_now = is_idle(reading, clause, subject, content, is_planned=is_planned)
    if is_idle_now or _is_empty(act, content, is_plain=denied == "told"):
        return
    due = calendar.planned(reading, told) if is_planned else effect_time(reading, start, end, said)
    is_hearsay = (voice is not None and voice.is_nobody) or is_hearsay_at(reading, clause)
    yield Telling(
        actors=actors,
        recipients=recipients,
        act=act,
        plover=plover,
        content=Span(reading.analysis.report.id, start, end),
        words=content,
        condition=condition,
        is_negative=denied == "denied",
        modality=_modality(clause, is_planned=is_planned, is_hearsay=is_hearsay),
        said=said,
        effective=due,
        on_word_of=word_of(reading.cast, voice, actors, denied, denial),
        sentence=reading.sentence.span,
        text=reading.analysis.report.exact(reading.sentence.span),
        published=_published(reading.analysis),
        is_official=all(map(reading.cast.is_official, actors)),  # of nobody told: who may decide
        by=_cue(reading, clause, subject),
    )


def _cue(reading: Reading, clause: ActClause, subject: Subject) -> Cue:
    word, doer = (reading.words[place].start for place in (clause.group.verb, subject.first))
    return Cue("clause", word, doer if subject.actors else None, clause.frame)


def _is_empty(act: Act, content: str, *, is_plain: bool) -> bool:
    """Return whether nothing is told of a dispute: no words, silence, a question of a paper's."""
    is_silent = act == "reject" and is_plain and keeps_silent(content)
    return not says_something(content) or is_silent or asks_for_comment(act, content)


def _voice_of(
    reading: Reading, clause: ActClause, subject: Subject, voices: Sequence[Voice]
) -> Voice | None:
    """Return in whose words an act is told; `None` for the writer's.

    In "Ito said so and rejected the plan" the doer stands before the words, not in them.
    """
    voice = voice_around(voices, reading.words[clause.group.first].start)
    if voice is None or reading.words[subject.first].start < voice.start:
        return None
    return voice


def _is_sure(reading: Reading, voice: Voice, clause: ActClause, subject: Subject) -> bool:
    """Return whether it is known who speaks, or unnamed people tell plainly who does it."""
    if voice.place < subject.first and may_be_the_speakers(reading, clause, subject):
        return False
    if not voice.is_nobody:
        return True
    is_named = reading.fold(subject.first) not in SUBJECT_PRONOUNS
    return voice.is_unnamed and is_named and clause.group.tense != "ing"


def _modality(
    clause: ActClause, *, is_planned: bool, is_hearsay: bool
) -> Modality | Literal["reported"]:
    if is_planned:
        return "planned"
    if clause.group.modality == "possible":
        return "possible"
    return "reported" if is_hearsay else "actual"


def _named(reading: Reading, subject: Subject, clause: ActClause) -> frozenset[str]:
    """Return the actors of a subject that it writes by their own name."""
    start = reading.words[subject.first].start
    end = reading.words[clause.group.first].end
    return frozenset(
        m.actor
        for m in reading.mentions
        if m.actor is not None and m.form == "name" and start <= m.span.start < end
    )


def _condition_of(
    reading: Reading, clause: ActClause, subject: Subject, *, is_planned: bool
) -> Span | None:
    act = clause.verb.act
    # "ready to hand over A, adding that B comes after": an offer's condition may stand later
    end = reading.end if act == "accept_if" else clause.end
    behind = _condition(reading, act, clause.whole, end, is_planned=is_planned)
    return behind or condition_before(reading, subject.first)


def _condition(
    reading: Reading, act: Act, start: int, end: int, *, is_planned: bool = False
) -> Span | None:
    also_after = is_planned or takes_timely(act)
    return find_condition(reading, start, end, also_after=also_after, act=act)


def _act_of(
    reading: Reading, clause: ActClause, condition: Span | None, *, is_refused: bool
) -> tuple[Act, tuple[str, str | None] | None]:
    """Return `accept_if` for an agreement under a condition, else the act as it is."""
    if is_refused:
        return "reject", ("REJECT", None)
    act = act_under(clause.verb.act, condition, reading, is_yielding=False)
    return (act, clause.verb.plover) if act == clause.verb.act else (act, _plover(act))


def _others(reading: Reading, recipients: Sequence[str], actors: Sequence[str]) -> tuple[str, ...]:
    """Return the recipients that stand on another side than the actors."""
    side = reading.cast.side
    own = {side(actor) for actor in actors}
    return tuple(dict.fromkeys(r for r in recipients if side(r) not in own))


def _tell_said(reading: Reading, said: SaidAct, calendar: Calendar) -> Telling:
    report = reading.analysis.report
    condition = _condition(reading, said.act, said.start, reading.end)
    condition = condition or condition_before(reading, said.first)
    spoken = (
        spoken_time(reading, said.place, said.start)
        if said.quoted is None
        else Told(said.quoted.said)
    )
    when = calendar.date(reading, spoken)
    when = within_life((said.speaker,), when, reading.cast)
    start, end = said.start, before_condition(reading, said.start, said.end, condition)
    words = reading.text[start:end]
    act = act_under(said.act, condition, reading, is_yielding=yields(words))
    return Telling(
        actors=(said.speaker, *said.also),
        recipients=_others(reading, said.recipients, (said.speaker,)),
        act=act,
        plover=_plover(act),
        content=Span(report.id, start, end),
        words=words,
        condition=condition,
        is_negative=False,
        modality="actual",
        said=when,
        effective=effect_time(reading, start, end, when),
        on_word_of=said.speaker if said.also else None,
        sentence=reading.sentence.span,
        text=report.exact(reading.sentence.span),
        published=_published(reading.analysis),
        is_official=reading.cast.is_official(said.speaker),
        by=Cue("said", reading.words[said.place].start),
    )


def _read_quotes(
    analysis: Analysis, readings: Sequence[Reading], calendar: Calendar
) -> Iterator[tuple[Reading, list[Telling]]]:
    for attribution in analysis.attributions:
        for found in find_firsthand(attribution, analysis.report.text):
            holder = next((r for r in readings if r.sentence.span.overlaps(found.content)), None)
            act = None if holder is None else supposed(holder, found)
            if (
                holder is not None
                and act is not None
                and says_something(holder.analysis.report.exact(act.content))
            ):
                yield holder, [_tell_firsthand(holder, attribution, act, calendar)]


def _tell_firsthand(
    reading: Reading, attribution: Attribution, act: FirsthandAct, calendar: Calendar
) -> Telling:
    report = reading.analysis.report
    start, end = act.content.start, act.content.end
    said = calendar.date(reading, Told(attribution.said))
    actor = attribution.actor or attribution.speaks_for or ""
    actors = (actor, *attribution.also)
    asked = asked_of(reading, act)
    if asked is not None:
        start = asked[1]
    condition = act.condition or _condition(reading, act.act, start, end)
    end = before_condition(reading, start, end, condition)
    told = firsthand_under(act, condition, reading)
    return Telling(
        actors=actors,
        recipients=() if asked is None else _others(reading, (asked[0],), actors),
        act=told,
        plover=_plover(told),
        content=Span(report.id, start, end),
        words=reading.text[start:end],
        condition=condition,
        is_negative=False,
        modality="actual",
        said=said,
        effective=effect_time(reading, start, end, said),
        on_word_of=None,
        sentence=act.sentence,
        text=report.exact(act.sentence),
        published=_published(reading.analysis),
        is_official=reading.cast.is_official(actor),
        by=Cue("quote", act.opens),
    )


def _plover(act: Act) -> tuple[str, str | None] | None:
    return None if act in WITHOUT_PLOVER else (act.upper(), None)


def _published(analysis: Analysis) -> When | None:
    return None if analysis.report.published is None else analysis.report.published.when
