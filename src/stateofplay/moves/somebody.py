"""Whether a doer without a name is somebody certain: not "a party", not people in general.

Reads     a sentence made ready, with its tree; an act and the doer that was found for it
Writes    a yes or a no
Method    a body told by its kind alone ("the organisation") is one that the text names elsewhere;
          "people want" and "banks hoard", in the simple present, tell of anybody. A number or an
          adjective that opens a sentence is no name, a name that only tells more of the noun behind
          it is not the doer, nor is a party of which some members act ("young Liberals")
Cost      one look at a few words of the tree
Limits    "people have asked" is told of some people, whoever they are
"""

from __future__ import annotations

from stateofplay.model.mention import ActorMention
from stateofplay.moves.acts import ActClause
from stateofplay.moves.agreement import Subject
from stateofplay.moves.noun_phrases import head_of, is_plural
from stateofplay.moves.reading import Reading
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.unnamed import ANYBODY, COUNTING, KINDS_ALONE

_CERTAIN = ("the", "these", "those", "both")  # "the companies want" tells of those named before
_OPENING, _CLOSING = "\"“‘'`", "\"”’'"
_OF_PEOPLE = frozenset("widespread popular public".split())  # "the widespread Arlandic anger"
_WHOLE = frozenset(  # these restrict no party
    "united fellow congressional national other own more most many".split()
)


def is_somebody(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether a doer is somebody certain.

    Args:
        reading: the sentence.
        clause: the act.
        doer: who was found to do it.
    """
    if reading.tree is None or len(doer.actors) != 1:
        return True
    found = _mention(reading, clause, doer)
    if found is None:
        return True
    mention, last = found
    if _is_torn(reading, mention, last) or reading.fold(doer.first - 1) in _OF_PEOPLE:
        return False
    if tuple(reading.fold(doer.first - n) for n in (3, 2, 1)) == ("one", "of", "the"):
        return False  # "one of the parties, who"
    is_noun = mention.form == "noun"
    return not (
        (is_noun and _is_no_name(reading, mention, last))
        or (is_noun and _is_kind_alone(reading, mention, last))
        or (is_noun and _is_anybody(reading, clause, mention, last))
        or _is_part(reading, mention, last)
    )


def _mention(reading: Reading, clause: ActClause, doer: Subject) -> tuple[ActorMention, int] | None:
    """Return the mention of a doer that stands first in its phrase, with its last word."""
    for at in range(doer.first, min(doer.first + 12, len(reading.words))):
        mention = reading.ends.get(at)
        if mention is not None and mention.actor in doer.actors:
            return mention, at
    return None


def _words(reading: Reading, mention: ActorMention) -> list[str]:
    text = reading.text[mention.span.start : mention.span.end]
    return text.casefold().replace("’s", "").replace("'s", "").split()


def _is_torn(reading: Reading, mention: ActorMention, last: int) -> bool:
    """Return whether a name is a title in quotes, or goes on behind what is known of it."""
    start, end = mention.span.start, mention.span.end
    before, behind = reading.text[max(0, start - 2) : start], reading.text[end : end + 2]
    if before[-1:] in _OPENING and behind[:1] in _CLOSING and before and behind:
        return True
    is_name = mention.form == "name" and not reading.cast.is_person(mention.actor or "")
    if not is_name or last + 1 >= len(reading.words) or last + 1 in reading.timed:
        return False
    if reading.cast.country_name(mention.actor or "") is not None:
        return False  # "the Arlandic Treasury" is Arland's
    goes_on = reading.gap(last) == "" and reading.is_capital(last + 1)
    return goes_on and last + 1 not in reading.starts and not reading.is_possessive(last)


def _is_no_name(reading: Reading, mention: ActorMention, last: int) -> bool:
    """Return whether a capital that opens a sentence misleads: "Sixteen were", "Empty chairs"."""
    words = _words(reading, mention)
    if len(words) != 1:
        return False
    if words[0] in COUNTING or words[0].partition("-")[0] in COUNTING:
        return True
    if head_of(words[0]) is not None:
        return False
    tree = reading.tree
    assert tree is not None
    at = tree.at(mention.span.start)
    return last == 0 and at is not None and tree.tags[at] in ("NUM", "ADJ", "ADV", "VERB")


def _is_kind_alone(reading: Reading, mention: ActorMention, last: int) -> bool:
    """Return whether a noun only tells what kind of body acts: "his organisation"."""
    words = [word for word in _words(reading, mention) if word not in COUNTING]
    if len(words) != 1 or words[0] not in KINDS_ALONE:
        return False
    is_told_of = reading.gap(last) == "" and reading.fold(last + 1) in ("that", "which", "who")
    is_new = any(reading.fold(at) in ("a", "an") for at in range(max(0, last - 2), last))
    return is_told_of or not is_new


def _is_anybody(reading: Reading, clause: ActClause, mention: ActorMention, last: int) -> bool:
    """Return whether people in general do so: "people want", no "who" and no "in" behind them."""
    group = clause.group
    if group.tense != "present" or group.first != group.verb:
        return False
    is_told = reading.fold(last + 1) in ("who", "in", "from", "of", "at")
    is_certain = reading.fold(last - len(_words(reading, mention))) in _CERTAIN
    return reading.fold(last) in ANYBODY and not is_told and not is_certain


def _is_part(reading: Reading, mention: ActorMention, last: int) -> bool:
    """Return whether only some of a party act: "young Liberals"."""
    is_party = head_of(reading.fold(last)) is not None and reading.is_capital(last)
    is_group = reading.cast.is_group(mention.actor or "")
    if not is_party or not is_group or last == 0 or not is_plural(reading.fold(last)):
        return False
    people = find_entry(" ".join(reading.text[mention.span.start : mention.span.end].split()))
    if people is not None and people.kind == "country":
        return False  # "young Arlanders" are some of a people, as "Arlanders" are
    tree = reading.tree
    assert tree is not None
    at = tree.at(reading.words[last].start)
    if at is None:
        return False
    return any(
        tree.relations[c] == "amod"
        and not mention.span.start <= tree.starts[c]
        and reading.text[tree.starts[c] : tree.ends[c]].casefold() not in _WHOLE
        for c in tree.children(at)
    )
