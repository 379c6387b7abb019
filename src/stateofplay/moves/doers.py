"""Acts of a sentence with who does them.

Reads     a sentence made ready, the sentences before it, its voices
Writes    clauses with their doers: verbs in text order, then passives and nouns
Method    each form of telling an act has a file of its own; here they are put together, acts that
          are only wanted or are told by another clause are left out, and each gets its doer. Where
          none of them reads a verb, a trained detector may; last come acts told without a doer
Cost      linear in the words for each verb of the table
Limits    "they" does nothing that is not done together: it may be somebody else
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.moves.acts import ActClause, find_acts
from stateofplay.moves.agreement import agreed_subject
from stateofplay.moves.answered import find_answers
from stateofplay.moves.attitudes import find_stances, holder_of
from stateofplay.moves.called import find_called
from stateofplay.moves.closing import find_closing_acts
from stateofplay.moves.company import with_company
from stateofplay.moves.condition import stands_in_condition
from stateofplay.moves.denial import (
    Denial,
    denial_of,
    find_open_refusals,
    is_nobody,
    self_denied,
    with_denial,
)
from stateofplay.moves.doerless import find_doerless
from stateofplay.moves.echoed import find_echoes
from stateofplay.moves.embedding import is_told_as_fact, is_told_by_another
from stateofplay.moves.grammar import shares_passive
from stateofplay.moves.guessed import find_guesses
from stateofplay.moves.journeys import find_journeys
from stateofplay.moves.left_undone import find_left_undone
from stateofplay.moves.nobody import of_neither, of_nobody
from stateofplay.moves.noun_phrases import is_plural
from stateofplay.moves.nouns import find_noun_acts
from stateofplay.moves.offers import find_offers
from stateofplay.moves.own_verbs import own_verb
from stateofplay.moves.passive import find_passives
from stateofplay.moves.persuaded import find_persuaded
from stateofplay.moves.predicates import find_predicates
from stateofplay.moves.reading import Reading
from stateofplay.moves.refusals import NEITHER, find_refusals
from stateofplay.moves.relative import find_relatives
from stateofplay.moves.said import speaks_of_self
from stateofplay.moves.senses import in_sense
from stateofplay.moves.somebody import is_somebody
from stateofplay.moves.speech import Voice, voice_around
from stateofplay.moves.steadfast import find_unmoved
from stateofplay.moves.struck import find_struck
from stateofplay.moves.subjects import Subject, find_subject, main_subject
from stateofplay.moves.talks import find_meetings
from stateofplay.moves.teller_acts import teller_of
from stateofplay.moves.twins import gives_grounds, is_stated_again
from stateofplay.moves.wanted import find_wanted

# What "they" do to one another; in anything else "they" may be somebody else.
_DONE_TOGETHER = frozenset({"agree", "consult", "cooperate", "postpone"})
# They tell what others do.
_OF_OTHERS = frozenset(
    """critics analysts experts observers witnesses economists historians commentators pundits
    scholars detractors skeptics sceptics opponents""".split()
)
# Before these one actor alone is half of who did it: "Tarr, 25, and his wife, Roe, have sued".
_OF_SEVERAL = frozenset("have haven't are aren't were weren't".split())


def find_done(
    reading: Reading, before: Sequence[Reading], voices: Sequence[Voice]
) -> Iterator[tuple[ActClause, Subject, Denial | None]]:
    """Yield the acts of a sentence whose doers are known, all who act together, with denials.

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
        voices: the stretches of the sentence that are somebody's words.
    """
    for clause, found, denial in _find_done(reading, before, voices):
        doer = with_company(reading, clause, found)
        if doer is not None and is_somebody(reading, clause, doer):
            yield clause, doer, denial


def _find_done(
    reading: Reading, before: Sequence[Reading], voices: Sequence[Voice]
) -> Iterator[tuple[ActClause, Subject, Denial | None]]:
    others = _other_forms(reading, before)
    clauses = _verbs(reading, before, voices)
    clauses += find_stances(reading, {clause.group.verb for clause in clauses})
    clauses += find_guesses(reading, _told_words(reading, clauses, others))
    told: list[tuple[ActClause, Subject]] = []
    for found in clauses:
        if stands_in_condition(reading, found.group.verb) or gives_grounds(reading, found, clauses):
            continue
        clause = with_denial(reading, found)
        denial = denial_of(reading, clause, before)
        if denial is None and not is_told_as_fact(reading, clause):
            continue
        if is_told_by_another(reading, clause, clauses):
            continue
        done = _done(reading, clause, before, voices, denial)
        if done is not None:
            told.append(done)
            yield (*done, denial)
    for again, second in find_echoes(reading, told):
        yield again, second, None
    yield from _told_otherwise(reading, before, clauses, others)
    yield from _told_of_nobody(reading, before, _told_words(reading, [c for c, _ in told], others))


def _verbs(reading: Reading, before: Sequence[Reading], voices: Sequence[Voice]) -> list[ActClause]:
    """Return the acts that verbs and predicates tell."""
    called = list(find_called(reading))
    named = {clause.group.verb for clause in called}
    return [
        *(clause for clause in find_acts(reading) if clause.group.verb not in named),
        *find_offers(reading),
        *find_open_refusals(reading),
        *find_predicates(reading),
        *find_relatives(reading),
        *called,
        *find_closing_acts(reading, before),
        *find_unmoved(reading),
        *find_wanted(reading),
        *(c for c in find_refusals(reading) if c.frame != "T" or not _is_said(reading, c, voices)),
    ]


def _other_forms(reading: Reading, before: Sequence[Reading]) -> list[tuple[ActClause, Subject]]:
    """Return the acts that passives, nouns, meetings and the like tell, with their doers."""
    return [
        *find_passives(reading),
        *find_noun_acts(reading, before),
        *find_meetings(reading, before),
        *find_journeys(reading, before),
        *find_struck(reading),
        *find_persuaded(reading, before),
        *find_answers(reading),
        *find_left_undone(reading, before),
    ]


def _done(
    reading: Reading,
    clause: ActClause,
    before: Sequence[Reading],
    voices: Sequence[Voice],
    denial: Denial | None,
) -> tuple[ActClause, Subject] | None:
    """Return an act as it is meant, with its doer; `None` where nobody known does it."""
    doer = _doer(reading, clause, before)
    if doer is None or _is_noun(reading, doer):
        doer = _self(reading, clause, voices) or doer
    doer = doer or self_denied(reading, clause, denial) or holder_of(reading, clause)
    doer = doer or teller_of(reading, clause, None, voices, before)
    if doer is None:
        return of_nobody(reading, clause)
    standing = _standing(reading, clause, doer)
    if standing is None:
        return None
    own = own_verb(reading, clause, doer, voices)
    own = own or teller_of(reading, clause, doer, voices, before)
    meant = None if own is None else in_sense(reading, clause, own)
    if meant is None or own is None:
        return None
    return (meant if standing is clause else replace(meant, group=standing.group)), own


def _standing(reading: Reading, clause: ActClause, doer: Subject) -> ActClause | None:
    """Return a clause as it stands, not done where neither of two does it, `None` of nobody."""
    is_taken_back = is_nobody(reading, doer) and clause.frame != NEITHER
    return of_neither(reading, clause, doer) if is_taken_back else clause


def _told_otherwise(
    reading: Reading,
    before: Sequence[Reading],
    clauses: Sequence[ActClause],
    others: Sequence[tuple[ActClause, Subject]],
) -> Iterator[tuple[ActClause, Subject, Denial | None]]:
    """Yield what passives, nouns and meetings tell besides the verbs."""
    for clause, doer in others:
        if is_stated_again(clause, clauses):
            continue
        denial = denial_of(reading, clause, before)
        is_told = denial is not None or is_told_as_fact(reading, clause)
        is_for_them = reading.fold(clause.group.verb) == "support" and _is_backed(reading, clause)
        meant = in_sense(reading, clause, doer) if is_told and not is_for_them else None
        # "after long talks with Besk": they were held
        is_held = clause.verb.act == "consult"
        if meant is not None and (is_held or not stands_in_condition(reading, clause.group.verb)):
            yield meant, doer, denial


def _is_backed(reading: Reading, clause: ActClause) -> bool:
    """Return whether "in support of Ito" tells whom others back."""
    noun = clause.group.verb
    return reading.fold(noun - 1) == "in" and reading.fold(noun + 1) == "of"


def _told_of_nobody(
    reading: Reading, before: Sequence[Reading], read: frozenset[int]
) -> Iterator[tuple[ActClause, Subject, Denial | None]]:
    """Yield the acts whose doer is not told, where no word is read as somebody's act."""
    for clause, nobody in find_doerless(reading):
        is_known = clause.group.verb in read or stands_in_condition(reading, clause.group.verb)
        if not is_known and is_told_as_fact(reading, clause):
            yield clause, nobody, denial_of(reading, clause, before)


def _told_words(
    reading: Reading,
    clauses: Sequence[ActClause],
    others: Sequence[tuple[ActClause, Subject]],
) -> frozenset[int]:
    """Return the words that the frames have read: verbs of acts, their helpers and contents."""
    told = [*clauses, *(clause for clause, _ in others)]
    return frozenset(
        place
        for place, word in enumerate(reading.words)
        for clause in told
        if clause.group.first <= place <= clause.group.verb
        or clause.start <= word.start < clause.end
    )


def _is_noun(reading: Reading, doer: Subject) -> bool:
    """Return whether only a noun tells who acts: the speaker's own "board" is the speaker."""
    mention = reading.starts.get(doer.first)
    return mention is not None and mention.form == "noun"


def _is_said(reading: Reading, clause: ActClause, voices: Sequence[Voice]) -> bool:
    return voice_around(voices, reading.words[clause.group.first].start) is not None


def _doer(reading: Reading, clause: ActClause, before: Sequence[Reading]) -> Subject | None:
    group = clause.group
    if reading.fold(group.first - 1) in ("and", "but") and shares_passive(reading, group.verb):
        return None  # "were taken hostage and let go": by whom is not told
    if group.tense == "ing":
        if reading.fold(group.verb) == "raising":
            return None  # "states turn to the bank, raising fears": the news does, not they
        follows_comma = reading.gap(group.first - 1) == ","
        subject = main_subject(reading, group.first, before) if follows_comma else None
        return agreed_subject(reading, group.first, subject, before)
    subject = find_subject(reading, group.first, before)
    if subject is None and reading.fold(group.first - 1) in ("and", "but"):
        subject = main_subject(reading, group.first, before)
    if subject is not None:
        subject = agreed_subject(reading, group.first, subject, before)
    asks_plural = group.is_plural or reading.fold(group.first) in _OF_SEVERAL
    if subject is not None and asks_plural and not subject.is_plural:
        return None
    if subject is None or clause.verb.act in _DONE_TOGETHER:
        return subject
    return None if reading.fold(subject.first) == "they" else subject


def _self(reading: Reading, clause: ActClause, voices: Sequence[Voice]) -> Subject | None:
    """Return the speaker of "said it was ready to talk" for "it"."""
    first = clause.group.first
    voice = voice_around(voices, reading.words[first].start)
    if voice is None or voice.actor is None or not speaks_of_self(reading, voice, first):
        return None
    if reading.fold(first - 1) == "they" and _tells_of_others(reading, voice.actor):
        return None  # "critics say they gave in"
    if reading.fold(first - 1) == "it" and _are_several(reading, voice.actor):
        return None  # "the lenders said it offered too little"
    if reading.fold(voice.place) == "according" and voice.place > first:
        return None  # "it killed dozens, according to the board"
    if clause.group.modality != "actual" and reading.fold(first - 1) in ("i", "we"):
        return None  # "we will sign" is read as the speaker's own promise
    return Subject((voice.actor,), first - 1, is_plural=False)


def _are_several(reading: Reading, actor: str) -> bool:
    """Return whether an actor is told by a noun in the plural."""
    return any(is_plural(noun) for noun in _nouns_for(reading, actor))


def _tells_of_others(reading: Reading, actor: str) -> bool:
    """Return whether a noun tells that somebody judges what others do: "analysts"."""
    return any(noun in _OF_OTHERS for noun in _nouns_for(reading, actor))


def _nouns_for(reading: Reading, actor: str) -> Iterator[str]:
    """Yield the last word of each noun phrase that tells an actor."""
    for m in reading.mentions:
        if m.actor == actor and m.form == "noun":
            yield reading.text[m.span.start : m.span.end].split()[-1].casefold()
