"""To whom an act is done where no frame of its verb tells: "a loan to Besk", "the plan of Besk".

Reads     a sentence made ready, an act with the stretch of its content
Writes    recipients, actor ids in text order
Method    an actor right behind a preposition that fits the act: what is given goes "to" somebody,
          force goes "against" and "on", what is answered comes "of", "by" or "from". An owner needs
          a noun that somebody can table before it ("the plan of Besk", not "the fall of Besk")
Cost      linear in the words of the content
Limits    that-clauses and relative clauses are left out: whom they name takes part in another act
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.finding import Act
from stateofplay.model.span import Span
from stateofplay.moves.acts import ActClause
from stateofplay.moves.addressees import addressees_of, hangs_near
from stateofplay.moves.not_addressed import addressed
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.whom import told_further
from stateofplay.text.languages.en.act_verbs import OFFICE_NOUNS
from stateofplay.text.languages.en.receivers import DITRANSITIVE, RECEIVED, TABLED
from stateofplay.text.languages.en.speech import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, RELATIVES
from stateofplay.text.languages.en.verbs import BASES

_OWNING = frozenset("of by from".split())
_ENDS = RELATIVES | frozenset("after before when while because as although".split())
_GIVING = frozenset({"propose", "promise", "aid", "concede", "accept_if", "retreat"})
_TITLE_WORDS = 5  # words of article and title before a name
_SENT = frozenset("send sends sent sending dispatch dispatches dispatched lend lends lent".split())
_MARKS = frozenset(";:()")


def receivers_of(
    reading: Reading,
    clause: ActClause,
    act: Act,
    condition: Span | None,
    before: Sequence[Reading] = (),
) -> tuple[str, ...]:
    """Return to whom an act is done.

    Args:
        reading: the sentence.
        clause: the act; what its frame found comes first.
        act: as it is told.
        condition: of the act; whoever stands in it is no recipient.
        before: the readings of the same report before this one, in order.
    """
    is_behind = condition is not None and condition.start >= clause.start
    end = condition.start if condition is not None and is_behind else clause.end
    beside = addressed(reading, clause, act, _beside(reading, clause, act, end))
    if beside:
        return beside
    below = addressees_of(reading, clause, act, end, before)
    return addressed(reading, clause, act, below) or addressed(
        reading, clause, act, told_further(reading, clause, act, end, before)
    )


def _beside(reading: Reading, clause: ActClause, act: Act, end: int) -> tuple[str, ...]:
    """Return the recipients that the words beside an act tell, up to `end`."""
    if _moves_object(reading, clause, act):
        lent = _given(reading, clause) if act == "aid" else None  # "lent Besk ships"
        is_named = lent is not None and not reading.cast.is_group(lent)
        return (lent,) if lent and is_named else _behind_preposition(reading, clause, act, end)
    if clause.recipients or (clause.frame == "W" and act != "request"):
        return clause.recipients
    if act == "request" and clause.frame == "W":
        return _who_shall(reading, clause)
    if act == "request" and clause.frame in ("Q", "R", "T"):
        return ()  # "asked the court to give the isle to Besk": of another act
    given = _given(reading, clause) if act in _GIVING else None
    return _behind_preposition(reading, clause, act, end) if given is None else (given,)


def _who_shall(reading: Reading, clause: ActClause) -> tuple[str, ...]:
    """Return who is to do what is demanded: "demanded that Besk leave"."""
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), None)
    named = None if first is None else actor_at(reading, first, may_go_on=True)
    return (named[0],) if named is not None and reading.fold(named[1] + 1) in BASES else ()


def _moves_object(reading: Reading, clause: ActClause, act: Act) -> bool:
    """Return whether the object is what is moved: "freed the crew", "sent engineers"."""
    if clause.frame != "N":
        return False
    is_sent = act == "aid" and reading.fold(clause.group.verb) in _SENT
    return is_sent or act in ("retreat", "mobilize", "withdraw", "propose", "promise")


def _behind_preposition(reading: Reading, clause: ActClause, act: Act, end: int) -> tuple[str, ...]:
    fitting = RECEIVED.get(act, frozenset())
    for place in range(clause.group.verb + 1, len(reading.words) - 1):
        fold = reading.fold(place)
        is_over = reading.words[place].start >= end or fold in _ENDS
        if is_over or any(mark in reading.gap(place - 1) for mark in _MARKS):
            break
        needs_noun = fold in _OWNING and act not in ("request", "claim")
        if fold not in fitting or (needs_noun and not _is_tabled(reading, clause, place)):
            continue
        is_thing = fold == "of" and reading.fold(place + 1) in ("a", "an")  # "idea of a judge"
        found = _actors_at(reading, place + 1) if not reading.gap(place) and not is_thing else ()
        if found and not (clause.frame == "T" and _is_noun(reading, place + 1)):
            return found if hangs_near(reading, place, clause.group.verb) else ()
    return ()


def _given(reading: Reading, clause: ActClause) -> str | None:
    """Return who gets what follows: "offered Besk a loan", "to lend Besk ships"."""
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), None)
    if first is None:
        return None
    infinitive = next((p for p in (first, first + 1) if reading.fold(p) in DITRANSITIVE), None)
    if infinitive is not None:
        first = infinitive + 1
    while reading.fold(first) in ("the", "its", "his", "her") and first not in reading.starts:
        first += 1
    mention = reading.starts.get(first)
    if mention is None or mention.actor is None or mention.form == "demonym":
        return None
    last = max(p for p, w in enumerate(reading.words) if w.start < mention.span.end)
    is_closed = reading.is_possessive(last) or reading.gap(last) != ""
    if is_closed or not reading.cast.can_act(mention.actor) or not reading.fold(last + 1):
        return None
    ends = (
        reading.fold(last + 1) in PREPOSITIONS | CONJUNCTIONS | {"to"} or last + 1 in reading.timed
    )
    return None if ends else mention.actor


def _is_noun(reading: Reading, place: int) -> bool:
    """Return whether a noun stands there: "offered to sell the yard to a rival" gives nothing."""
    mention = reading.starts.get(place)
    return mention is not None and mention.form == "noun"


def _is_tabled(reading: Reading, clause: ActClause, place: int) -> bool:
    """Return whether a noun that somebody tables stands right before "of" or "by"."""
    return place - 1 > clause.group.verb and _singular(reading.fold(place - 1)) in TABLED


def _actors_at(reading: Reading, place: int) -> tuple[str, ...]:
    if not _opens_name(reading, place):
        return ()
    first = actor_at(reading, place)
    if first is None:
        return ()
    found: Sequence[str] = (first[0],)
    if reading.fold(first[1] + 1) == "and":
        second = actor_at(reading, first[1] + 2)
        found = found if second is None else (first[0], second[0])
    return tuple(found)


def _opens_name(reading: Reading, place: int) -> bool:
    """Return whether a name follows, over its article and titles: not "to sign a pact by Besk"."""
    for at in range(place, min(place + _TITLE_WORDS, len(reading.words))):
        if at in reading.starts:
            return True
        is_title = reading.fold(at) in OFFICE_NOUNS | DETERMINERS or reading.is_capital(at)
        if not is_title or reading.gap(at):
            return False
    return False


def _singular(fold: str) -> str:
    return fold if fold in TABLED else fold.removesuffix("s")
