"""Acts that a noun tells with its doer beside it: "Arland's refusal to sign", "a call by Besk for".

Reads     a sentence made ready
Writes    clauses with their doers, in text order
Method    a noun of the table; the doer is the subject of a verb that only carries the noun ("issued
          an appeal"), or stands before it as a possessive or a word of nationality,
          or behind it after "by" or "from"; what is refused or asked follows. Nouns of yielding
          ("withdrawal of") count only where they open a clause: elsewhere they may be asked for
Cost      linear in the words
Limits    a noun without a doer or without a content makes no act, nor does one after "no", "any"
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb, frame_of, infinitive_act
from stateofplay.moves.complement import is_about, is_infinitive
from stateofplay.moves.hinging import hinge_at
from stateofplay.moves.noun_owners import (
    author_of,
    bare_offer,
    first_of,
    is_told_of,
    over_times,
    owner_of,
)
from stateofplay.moves.passive import agent_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject, main_subject
from stateofplay.text.clauses import (
    Tag,
    VerbGroup,
    clause_end,
    is_verb_like,
    read_group,
    verb_forms,
)
from stateofplay.text.languages.en.act_hinges import GIVEN
from stateofplay.text.languages.en.act_nouns import (
    ANSWERED_FOR,
    ASKED_AT,
    CONSENTED_WITH,
    DECIDING,
    NEWS_NOUN_LINES,
    NOUN_LINES,
    PLANNING,
)
from stateofplay.text.languages.en.act_verbs import DEED_ACTS, LIGHT_VERBS
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from stateofplay.text.languages.en.verbs import BEFORE_ADJECTIVE

_DENIED = frozenset("no any possible potential future without if".split())
_BY = frozenset("by from".split())
_GIVEN_ACTS = frozenset("agree support promise concede aid retreat cooperate".split())
_SEEKING = "seek want need require await request solicit expect demand lack lose".split()
_TO_VERB = 3  # words between a light verb and its noun
_DOER_WORDS = 7  # words of the doer between "by" and what follows
_REQUEST = ActVerb((), "request", None, ())
_CONSENT = ActVerb((), "agree", None, ())
_YES_IF = ActVerb((), "accept_if", None, ())
_TO_HINGE = 8  # words from "consent" to "depends on"
_OPENERS = frozenset("after despite following since amid".split())
_LEADS_BACK = frozenset("to for".split())
_TO_PLANS = 2  # words between "and" and "plans"
_PHRASE_ENDS = frozenset("at in by during amid before after under since with".split())


@cache
def _table() -> Mapping[str, tuple[ActVerb, bool]]:
    """Return noun -> its line, and whether it has to open its clause."""
    found: dict[str, tuple[ActVerb, bool]] = {}
    for line in (NOUN_LINES + NEWS_NOUN_LINES.lstrip()).strip().splitlines():
        noun, act, frames = (cell.strip() for cell in line.split("|"))
        must_open = noun.startswith("^")
        pairs = tuple(frame_of(frame) for frame in frames.split())
        verb = ActVerb((), act, None, pairs)  # type: ignore[arg-type]  # the table is tested against Act
        bare = noun.removeprefix("^")
        plural = bare[:-1] + "ies" if bare.endswith("y") else bare + "s"
        found[bare] = found[plural] = (verb, must_open)
    return found


@cache
def _light_forms() -> Mapping[str, frozenset[Tag]]:
    return {form: tags for base in LIGHT_VERBS for form, tags in verb_forms(base).items()}


@cache
def _sought() -> frozenset[str]:
    """Return the forms of verbs behind which nothing was given: "sought Arland's consent"."""
    return frozenset(form for base in _SEEKING for form in verb_forms(base))


def find_noun_acts(
    reading: Reading, before: Sequence[Reading]
) -> Iterator[tuple[ActClause, Subject]]:
    """Yield the acts that nouns tell, with who did them.

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
    """
    table = _table()
    latest: Subject | None = None
    for place, word in enumerate(reading.words):
        decided = (
            _decided(reading, place)
            or _asked_at(reading, place)
            or _consented(reading, place)
            or _hinging(reading, place)
            or _planned(reading, place, latest)
        )
        if decided is not None:
            yield decided
            continue
        line = table.get(word.fold)
        if line is None:
            continue
        verb, must_open = line
        owned = owner_of(reading, place) or author_of(reading, place)
        owned = owned or _doer_behind(reading, place)
        dated = place - (place - 1 in reading.timed and place > 0)
        group = VerbGroup(dated, place, "actual", False, "past")  # "the 2031 annexation"
        if owned is None:
            carried = _carried(reading, place, before)
            if carried is None:
                continue
            owned, group = carried
        doer, first, after = owned
        opens = _opens(reading, first)
        if _is_untold(reading, verb, first, must_open=must_open and not opens):
            continue
        content = _content(reading, verb, after, opens=opens)
        if content is None and group.verb == place:
            content = bare_offer(reading, verb.act, first, place, after)
        if content is not None:
            latest = doer
            if verb.act in DEED_ACTS:
                content = content[0], _phrase_end(reading, after + 1, content[1])
            yield ActClause(verb, group, (), *content, "P"), doer


def _is_untold(reading: Reading, verb: ActVerb, first: int, *, must_open: bool) -> bool:
    """Return whether what a noun names is denied, asked for, or only feared."""
    is_done = verb.act in DEED_ACTS and is_told_of(reading, first)
    if reading.fold(first - 1) in _DENIED or (must_open and not is_done):
        return True
    return verb.act in _GIVEN_ACTS and reading.fold(first - 1) in _sought()


def _planned(
    reading: Reading, noun: int, latest: Subject | None
) -> tuple[ActClause, Subject] | None:
    """Read "Arland's plans to build a base", also behind "Arland's deployment of troops and"."""
    if reading.fold(noun) not in PLANNING or reading.fold(noun + 1) != "to":
        return None
    owned = owner_of(reading, noun)
    doer = None if owned is None else owned[0]
    if owned is None and "and" in (reading.fold(noun - n) for n in range(1, _TO_PLANS + 1)):
        doer = latest
    clause = infinitive_act(reading, noun + 2)
    if doer is None or clause is None or clause.verb.act not in DEED_ACTS:
        return None
    group = VerbGroup(noun, noun + 2, "planned", False, "present")
    end = _before_verb(reading, noun + 3, clause.end)
    return replace(clause, group=group, end=max(end, clause.start + 1)), doer


def _phrase_end(reading: Reading, first: int, end: int) -> int:
    """Return where the words end that name to whom a deed was done: "Crimea" of "Crimea at"."""
    for at in range(first + 1, len(reading.words)):
        if reading.words[at].start >= end:
            break
        fold = reading.fold(at)
        joins = fold == "and" and PLANNING & {reading.fold(at + 1), reading.fold(at + 2)}
        if fold in _PHRASE_ENDS or at in reading.timed or joins:
            return reading.words[at - 1].end
    return end


def _doer_behind(reading: Reading, noun: int) -> tuple[Subject, int, int] | None:
    """Read "the annexation of the isles by Besk": the doer, the first word, the one after."""
    if reading.fold(noun + 1) != "of":
        return None
    for at in range(noun + 3, min(noun + 3 + _DOER_WORDS, len(reading.words) - 1)):
        if reading.gap(at - 1) != "" or is_verb_like(reading.words, at):
            return None
        if reading.fold(at) == "by":
            doer = agent_at(reading, at + 1)
            first = first_of(reading, noun - (noun - 1 in reading.timed))
            return None if doer is None else (doer, first, noun + 1)
    return None


def _decided(reading: Reading, noun: int) -> tuple[ActClause, Subject] | None:
    """Read "Arland's decision to recall its envoy": what was decided is the act."""
    if reading.fold(noun) not in DECIDING:
        return None
    owned = owner_of(reading, noun) or author_of(reading, noun)
    if owned is None or reading.fold(owned[2]) != "to" or reading.fold(owned[1] - 1) in _DENIED:
        return None
    doer, _, after = owned
    clause = infinitive_act(reading, after + 1)
    if clause is None:
        return None
    end = _before_verb(reading, after + 2, clause.end)
    return replace(clause, end=max(end, clause.start + 1)), doer


def _asked_at(reading: Reading, noun: int) -> tuple[ActClause, Subject] | None:
    """Read "at Arland's request", "at the request of both states": they have asked."""
    if reading.fold(noun) not in ASKED_AT:
        return None
    owned = owner_of(reading, noun)
    first = noun - 2 if owned is None else owned[1] - 1
    doer = None if owned is None else owned[0]
    if owned is None and reading.fold(noun + 1) == "of":
        doer = agent_at(reading, noun + 2)
    opened = first if owned is None else owned[1]  # "At" may be taken for a part of a name
    if doer is None or "at" not in (reading.fold(first), reading.fold(opened)):
        return None
    word = reading.words[noun]
    group = VerbGroup(noun, noun, "actual", False, "past")
    return ActClause(_REQUEST, group, (), word.start, word.end, "P"), doer


def _consented(reading: Reading, noun: int) -> tuple[ActClause, Subject] | None:
    """Read "with Arland's consent", "with the blessing of both states": they have agreed."""
    if reading.fold(noun) not in CONSENTED_WITH:
        return None
    owned = owner_of(reading, noun)
    first = noun - 2 if owned is None else owned[1] - 1
    doer = None if owned is None else owned[0]
    if owned is None and reading.fold(noun + 1) in ("of", "from"):
        first += reading.fold(noun - 1) == "with"  # "with approval from"
        doer = agent_at(reading, noun + 2)
    opened = first if owned is None else owned[1]  # "With" may be taken for a part of a name
    if doer is None or "with" not in (reading.fold(first), reading.fold(opened)):
        return None
    word = reading.words[noun]
    group = VerbGroup(noun, noun, "actual", False, "past")
    return ActClause(_CONSENT, group, (), word.start, word.end, "P"), doer


def _hinging(reading: Reading, noun: int) -> tuple[ActClause, Subject] | None:
    """Read "Arland's consent depends on a vote": a yes under a condition."""
    owned = owner_of(reading, noun) if reading.fold(noun) in GIVEN else None
    if owned is None:
        return None
    for at in range(noun + 1, min(noun + _TO_HINGE, len(reading.words))):
        if reading.gap(at - 1) != "":
            return None
        if hinge_at(reading, at) is not None:
            start = reading.words[noun].start
            end = clause_end(reading.text, reading.words, at + 1, reading.end)
            group = VerbGroup(noun, noun, "actual", False, "present")
            return ActClause(_YES_IF, group, (), start, end, "P"), owned[0]
    return None


def _carried(
    reading: Reading, noun: int, before: Sequence[Reading]
) -> tuple[tuple[Subject, int, int], VerbGroup] | None:
    """Read "Arland issued a joint appeal": the doer, the first word, the one after; the verb."""
    for at in range(noun - 1, max(0, noun - 2 - _TO_VERB), -1):
        fold = reading.fold(at)
        if reading.gap(at) != "" or fold in PREPOSITIONS or fold == "any":
            return None
        tags = _light_forms().get(fold)
        group = None if tags is None else read_group(reading.words, at, tags, reading.timed)
        if group is None:
            continue
        doer = find_subject(reading, group.first, before)
        if doer is None and reading.fold(group.first - 1) in ("and", "but"):
            doer = main_subject(reading, group.first, before)
        is_none = "no" in [reading.fold(p) for p in range(at + 1, noun)]
        group = replace(group, negated=is_none != group.negated)
        return None if doer is None else ((doer, at + 1, noun + 1), group)
    return None


def _opens(reading: Reading, first: int) -> bool:
    before = reading.fold(first - 1)
    is_answered = before in _LEADS_BACK and reading.fold(first - 2) in ANSWERED_FOR
    is_told = before in _OPENERS or is_answered
    return first == 0 or reading.gap(first - 1) == ";" or is_told


def _content(reading: Reading, verb: ActVerb, after: int, *, opens: bool) -> tuple[int, int] | None:
    found = _behind_lead(reading, verb, after, opens=opens)
    if found is None and ("0", "") in verb.frames:
        return reading.words[after - 1].start, reading.words[after - 1].end  # "their walkout"
    return found


def _behind_lead(
    reading: Reading, verb: ActVerb, after: int, *, opens: bool
) -> tuple[int, int] | None:
    """Return what a word that leads from the noun opens: "refusal" + "to sign"."""
    after = over_times(reading, after)
    if after + 1 >= len(reading.words) or reading.gap(after - 1) != "":
        return None
    for written, detail in verb.frames:
        lead = written.removesuffix("=")
        is_noun = lead != written
        if is_noun and (reading.fold(after) != lead or is_infinitive(reading, after + 1)):
            continue
        if lead in ("on", "over") and after + 1 in reading.timed:
            continue  # "its attack on Monday"
        if reading.fold(after) != lead or (detail and not _is_of(reading, after + 1, detail)):
            continue
        if lead == "to" and not is_noun and not detail and not is_infinitive(reading, after + 1):
            asked = _asked(reading, after + 1)
            if asked is None:
                continue
            after = asked
        first = after if lead == "to" and not is_noun else after + 1
        end = clause_end(reading.text, reading.words, after + 1, reading.end)
        if opens:
            end = _before_verb(reading, after + 1, end)
        return reading.words[first].start, end
    return None


def _is_of(reading: Reading, place: int, detail: str) -> bool:
    """Return whether what follows is in a list, or outside of one that "!" opens."""
    return is_about(reading, place, detail.lstrip("!")) != detail.startswith("!")


def _asked(reading: Reading, place: int) -> int | None:
    """Return the second "to" of "an appeal to both states to end the war"."""
    for at in range(place + 1, min(place + _DOER_WORDS, len(reading.words) - 1)):
        if reading.gap(at - 1) != "" or reading.fold(at) in PREPOSITIONS - {"to", "of"}:
            return None
        if reading.fold(at) == "to":
            return at if is_infinitive(reading, at + 1) else None
    return None


def _before_verb(reading: Reading, first: int, end: int) -> int:
    """Cut "its troops was completed" before the verb that the whole noun phrase is subject of."""
    for at in range(first + 1, len(reading.words)):
        fold = reading.fold(at)
        if reading.words[at].start >= end or fold in RELATIVES or fold in SUBJECT_PRONOUNS:
            return end
        is_adjective = reading.fold(at - 1) in BEFORE_ADJECTIVE
        if fold in AUXILIARIES or (is_verb_like(reading.words, at) and not is_adjective):
            return reading.words[at - 1].end
    return end
