"""Who is named beside an act and is not who it is done to.

Reads     a sentence made ready, with its tree; an act and its recipients
Writes    the recipients that stay
Method    "called for Vell to be banned" asks others: Vell is to suffer it. "Criticised Vell's
          doctor" hits the doctor: whom a person is kin to or employs answers for himself. "Accepted
          a monitor from Besk": the monitor offers nothing
Cost      linear in the mentions of the sentence
Limits    an owner without "'s" is not looked at
"""

from __future__ import annotations

from stateofplay.model.finding import Act
from stateofplay.model.mention import ActorMention
from stateofplay.moves.acts import ActClause
from stateofplay.moves.grammar import fold_of
from stateofplay.moves.noun_phrases import head_of
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.act_verbs import OWN_BODIES, SPOKES_NOUNS
from stateofplay.text.languages.en.roles import KIN

_FOR_SOMEBODY = SPOKES_NOUNS | {"attorney", "attorneys", "representative", "representatives"}
_TO_BE = ("to", "be")


def addressed(
    reading: Reading, clause: ActClause, act: Act, recipients: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the recipients that an act is done to, of those that stand beside it.

    Args:
        reading: the sentence.
        clause: the act.
        act: as it is told.
        recipients: whom the words beside it name.
    """
    return tuple(one for one in recipients if not _is_other(reading, clause, act, one))


def _is_other(reading: Reading, clause: ActClause, act: Act, actor: str) -> bool:
    verb = reading.words[clause.group.verb].start
    named = [m for m in reading.mentions if m.actor == actor and m.span.start >= verb]
    if not named:
        return False
    if act in ("request", "claim"):
        return any(_suffers(reading, mention) for mention in named)
    if act in ("agree", "accept_if"):
        return all(_is_taken(reading, clause, mention) for mention in named)
    is_person = reading.cast.is_person(actor)
    return is_person and all(_owns_person(reading, mention) for mention in named)


def _suffers(reading: Reading, mention: ActorMention) -> bool:
    """Return whether "to be" and a participle follow a name."""
    tree = reading.tree
    last = max((p for p, w in enumerate(reading.words) if w.start < mention.span.end), default=-1)
    if tree is None or (reading.fold(last + 1), reading.fold(last + 2)) != _TO_BE:
        return False
    if last + 3 >= len(reading.words):
        return False
    at = tree.at(reading.words[last + 3].start)
    return at is not None and tree.fine[at] == "VBN"


def _is_taken(reading: Reading, clause: ActClause, mention: ActorMention) -> bool:
    """Return whether a person without a name is what is accepted: "a monitor"."""
    words = reading.text[mention.span.start : mention.span.end].casefold().split()
    return mention.form == "noun" and mention.span.start == clause.start and words[0] in ("a", "an")


def _owns_person(reading: Reading, mention: ActorMention) -> bool:
    """Return whether a name is the owner of somebody else: "Vell's doctor"."""
    tree = reading.tree
    at = None if tree is None else tree.at(mention.span.start)
    if tree is None or at is None:
        return False
    while tree.relations[at] in ("flat", "compound") and tree.heads[at] >= 0:
        at = tree.heads[at]
    if tree.relations[at] != "nmod:poss":
        return False
    noun = fold_of(reading, tree, tree.heads[at])
    stands_for = _FOR_SOMEBODY | OWN_BODIES
    return noun in KIN or (head_of(noun) is not None and noun not in stands_for)
