"""Clauses around a verb that is looked for: its forms, its helpers, and where its clause ends.

Reads     the words of one sentence
Writes    groups of helpers and verb; ends of clauses
Method    closed classes of words on either side of a known verb; no parser
Cost      linear in the words
Limits    a clause that goes on after ", and" is cut there
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from stateofplay.text.languages.en.act_verbs import DOUBLED
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    PREPOSITIONS,
    REPORTING_VERBS,
)
from stateofplay.text.languages.en.verbs import BASES, PARTICIPLE, PAST
from stateofplay.text.tokens import Word

Tag = Literal["base", "s", "past", "participle", "ing"]
Modality = Literal["actual", "planned", "possible"]

_HAVE = frozenset("has have had having hasn't haven't hadn't".split())
_DO = frozenset("do does did don't doesn't didn't".split())
_WILL = frozenset("will won't shall".split())
_UNREADABLE = frozenset(
    """would wouldn't should shouldn't must can can't cannot could couldn't""".split()
)
_MAY = frozenset("may might".split())
_NEVER = frozenset("not never".split())
_BESIDES = frozenset("only just merely simply".split())  # "not only rejected but"
_QUICK = frozenset("quick swift prompt first".split())  # "was quick to condemn"
_DUE = frozenset("due set scheduled planned preparing poised".split())
# What others think will come: it may.
_EXPECTED = frozenset("expected likely thought believed tipped".split())
_SEEMING = frozenset(
    "said reported believed thought alleged understood appears appear seems seem".split()
)
_SO_FAR = frozenset("so far".split())  # "has so far rejected"
_NO_PASSIVE = frozenset({"stood"})  # "stood by its claim"
_FAILED = frozenset("failed fails".split())
_PLAN = frozenset("plans plan planned intends intend intended".split())
# "Decided to withdraw", "voted to approve": who does this has done what follows, as far as it goes.
_DOING = """decide vote choose opt elect move manage continue proceed resolve rush hasten go
begin start""".split()
_TALLIES = frozenset(
    """by to one two three four five six seven eight nine ten on late early
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
# "Was forced to cancel", "had to cancel": done all the same.
_FORCED = frozenset("forced compelled obliged".split())
# "Is considering suing": it may come.
_WEIGHING = frozenset("considering contemplating mulling weighing".split())
_VOWELS = frozenset("aeiou")
_DOUBLING = frozenset("bdglmnprt")
# After a comma these leave the clause.
_LEAVING = frozenset(
    """who which where when while whereas but although though and or so yet as with despite amid
    following according citing however a an he she it they we i""".split()
)
_PERSONS = frozenset("they he she".split())
_AFTER_VERBS = frozenset("the a an its their his her to that".split())
_CLAUSE_WORDS = frozenset("while whereas although though because but".split())
# "By telephone" tells how, and nobody's doing.
MANNERS = frozenset("telephone phone letter writing principle public full video secret".split())
# "Has begun withdrawing its troops": done, as far as it goes.
_STARTING: dict[str, frozenset[Tag]] = {
    "began": frozenset({"past"}),
    "begun": frozenset({"participle"}),
    "begins": frozenset({"s"}),
    "started": frozenset({"past", "participle"}),
    "starts": frozenset({"s"}),
}
_BREAKS = frozenset(";:()[]–—")
_OWN_VERB_WORDS = 7  # the subject of a new clause is no longer than that
_QUOTE_MARKS = "\"“”'‘’"


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with its helpers.

    Args:
        first: place of the first helper, or of the verb, among the words.
        verb: place of the verb.
        modality: `planned` for an announced future, `possible` for what may be.
        negated: whether "not" or "never" stands in it.
        tense: `past`, `present` (also the perfect), or `ing` for a participle without a helper.
        is_plural: whether its form asks for a subject in the plural.
    """

    first: int
    verb: int
    modality: Modality
    negated: bool
    tense: Literal["past", "present", "ing"]
    is_plural: bool = False


def verb_forms(base: str) -> dict[str, frozenset[Tag]]:
    """Return each form of a verb with what it can be."""
    past = next((form for form, of in PAST.items() if of == base), None)
    if past is None and base[:2] in ("un", "re"):  # "unfroze", "retook"
        past = next((base[:2] + form for form, of in PAST.items() if of == base[2:]), None)
    past = "had" if base == "have" else past
    participle = next((form for form, of in PARTICIPLE.items() if of == base), past)
    stem = base + base[-1] if base in DOUBLED else base
    silent = base.endswith("e") and not base.endswith("ee")
    changes = base.endswith("y") and base[-2] not in _VOWELS
    regular = base[:-1] + "ied" if changes else stem + ("d" if base.endswith("e") else "ed")
    third = (
        "has"
        if base == "have"
        else base[:-1] + "ies"
        if changes
        else base + "es"
        if _hisses(base)
        else base + "s"
    )
    pairs: list[tuple[str, Tag]] = [
        (base, "base"),
        (third, "s"),
        (past or regular, "past"),
        (participle or regular, "participle"),
        ((base[:-1] if silent else stem) + "ing", "ing"),
    ]
    if _may_double(base) and past is None:  # "cancelled" and "canceled", "kidnapped"
        double = base + base[-1]
        pairs += [(double + "ed", "past"), (double + "ed", "participle"), (double + "ing", "ing")]
    forms: dict[str, frozenset[Tag]] = {}
    for form, tag in pairs:
        forms[form] = forms.get(form, frozenset()) | {tag}
    return forms


def _may_double(base: str) -> bool:
    """Return whether a last consonant may be written twice: one vowel stands before it.

    A form that nobody writes ("visitted") does no harm: it stands in no text.
    """
    if len(base) < 3 or base in DOUBLED or base[-1] not in _DOUBLING:
        return False
    return base[-2] in _VOWELS and base[-3] not in _VOWELS


def _hisses(base: str) -> bool:
    return base.endswith(("s", "sh", "ch", "x", "z", "o"))


def is_adverb(fold: str) -> bool:
    """Return whether a word may stand between a subject and its verb without changing either."""
    return fold in ADVERBS or fold in _NEVER or (fold.endswith("ly") and len(fold) > 4)


def read_group(
    words: Sequence[Word], at: int, tags: frozenset[Tag], barred: Container[int] = ()
) -> VerbGroup | None:
    """Return the group whose verb stands at `at`, or `None` when it says nothing that was done.

    Passives, bare infinitives, "would", "could", "should" and the like are left out: who acts, or
    whether anybody does, is not told by the verb.

    Args:
        words: of the sentence.
        at: place of the verb.
        tags: what its form can be.
        barred: places that hold no helper: the month in "in May rejected".
    """
    helpers, first, negated = _helpers_before(words, at, barred)
    if not helpers:
        return _bare_group(words, at, tags, first, negated)
    if helpers[0] in _UNREADABLE or any(h in _UNREADABLE for h in helpers):
        return None
    negated = negated or any(h.endswith("n't") for h in helpers)
    last = helpers[-1]
    modality: Modality = "actual"
    if helpers[0] in _WILL:
        modality = "planned"
    elif helpers[0] in _MAY:
        modality = "possible"
    fits = (
        (last in _HAVE and "participle" in tags)
        or (last in BE and "ing" in tags)
        or (last in _WILL | _DO | _MAY and "base" in tags)
    )
    if helpers == ["having"] and "participle" in tags:
        return VerbGroup(first, at, "actual", negated, "ing")
    if not fits or last in ("being", "having"):
        return None
    seeming = _seeming_start(words, first) if helpers == ["have"] else None
    if seeming is not None:
        return VerbGroup(seeming, at, "possible", negated, "present")
    is_past = helpers[0] in ("had", "hadn't", "was", "were", "did", "didn't")
    return VerbGroup(first, at, modality, negated, "past" if is_past else "present")


def _seeming_start(words: Sequence[Word], first: int) -> int | None:
    """Return where "is said to" or "appears to" starts before "have rejected"."""
    if first < 2 or words[first - 1].fold != "to" or words[first - 2].fold not in _SEEMING:
        return None
    place = first - 2
    while place > 0 and (words[place - 1].fold in BE or is_adverb(words[place - 1].fold)):
        place -= 1
    return place


def _helpers_before(
    words: Sequence[Word], at: int, barred: Container[int]
) -> tuple[list[str], int, bool]:
    """Return the helpers in order, the place of the first word of the group, and "not"."""
    helpers: list[str] = []
    place, first, negated = at - 1, at, False
    while place >= 0 and place not in barred:
        fold = words[place].fold
        if fold in AUXILIARIES or fold in _WILL:
            helpers.insert(0, fold)
            first = place
        elif not is_adverb(fold) and fold not in _SO_FAR:
            break
        negated |= fold in _NEVER and words[place + 1].fold not in _BESIDES
        place -= 1
    return helpers, first, negated


def _bare_group(
    words: Sequence[Word], at: int, tags: frozenset[Tag], first: int, negated: bool
) -> VerbGroup | None:
    before = words[at - 1].fold if at else ""
    if before == "to" and "base" in tags:
        return _planned_group(words, at)
    after = words[at + 1].fold if at + 1 < len(words) else ""
    agent = words[at + 2].fold if at + 2 < len(words) else ""
    is_passive = after == "by" and words[at].fold not in _NO_PASSIVE
    if is_passive and tags & {"past", "participle"} and agent not in MANNERS | _TALLIES:
        return None
    if "ing" in tags and before in _WEIGHING and at > 1 and words[at - 2].fold in BE:
        return VerbGroup(at - 2, at, "possible", False, "present")
    if "ing" in tags and before in _STARTING:
        started = read_group(words, at - 1, _STARTING[before])
        return None if started is None else replace(started, verb=at)
    if "past" in tags:
        return VerbGroup(first, at, "actual", negated, "past")
    if "s" in tags:
        return VerbGroup(first, at, "actual", negated, "present")
    if "base" in tags:
        return VerbGroup(first, at, "actual", negated, "present", is_plural=True)
    return VerbGroup(first, at, "actual", negated, "ing") if "ing" in tags else None


def _planned_group(words: Sequence[Word], at: int) -> VerbGroup | None:
    """Read "is due to meet", "plans to meet", "are to meet"; any other infinitive is nobody's."""
    place = at - 2
    if place < 0:
        return None
    done = _done_group(words, at)
    if done is not None:
        return done
    if words[place].fold in _PLAN and (place == 0 or words[place - 1].fold not in BE):
        return VerbGroup(place, at, "planned", False, "present")
    if words[place].fold in _EXPECTED and place > 0:
        return _expected_group(words, place - 1, at)
    if words[place].fold in _DUE:
        place -= 1
    if place >= 0 and words[place].fold in ("is", "are"):
        return VerbGroup(place, at, "planned", False, "present")
    return None


def _expected_group(words: Sequence[Word], place: int, at: int) -> VerbGroup | None:
    """Read "is widely expected to meet": it may come; what is not expected is not told."""
    while place > 0 and is_adverb(words[place].fold):
        if words[place].fold in _NEVER:
            return None
        place -= 1
    if words[place].fold not in ("is", "are"):
        return None
    return VerbGroup(place, at, "possible", False, "present")


def _done_group(words: Sequence[Word], at: int) -> VerbGroup | None:
    """Read "decided not to sign", "voted by three to one to approve", "was forced to cancel"."""
    place, negated = at - 2, False
    while place > 0 and (is_adverb(words[place].fold) or words[place].fold in _TALLIES):
        negated |= words[place].fold in _NEVER
        place -= 1
    fold = words[place].fold
    if fold in _FORCED and words[place - 1].fold in ("was", "were", "been"):
        first = place - 1 - (words[place - 2].fold in _HAVE)
        return VerbGroup(first, at, "actual", negated, "past")
    if fold in _FAILED:
        return VerbGroup(place, at, "actual", True, "past")
    if fold in _QUICK:
        place -= words[place - 1].fold in ("the", "too", "very") and place > 1
        is_told = words[place - 1].fold in ("was", "were")
        return VerbGroup(place - 1, at, "actual", negated, "past") if is_told else None
    if fold == "going" and words[place - 1].fold in BE:
        return VerbGroup(place - 1, at, "planned", negated, "present")
    if fold == "had":
        return VerbGroup(place, at, "actual", negated, "past")
    tags = _doing_forms().get(fold)
    leading = None if tags is None else read_group(words, place, tags)
    if leading is None or leading.verb != place or leading.tense == "ing":
        return None
    return replace(leading, verb=at, negated=leading.negated != negated)


@cache
def _doing_forms() -> dict[str, frozenset[Tag]]:
    return {form: tags for base in _DOING for form, tags in verb_forms(base).items()}


def is_verb_like(words: Sequence[Word], at: int) -> bool:
    """Return whether the word can be the finite verb after a subject."""
    fold = words[at].fold
    if fold in AUXILIARIES or fold in PAST or fold in _WILL:
        return True
    return fold in REPORTING_VERBS or (fold.endswith("ed") and len(fold) > 4)


def clause_end(text: str, words: Sequence[Word], at: int, end: int) -> int:
    """Return where the clause that holds word `at` ends, a place in `text` not after `end`."""
    place = at + 1
    while place < len(words) and words[place].start < end:
        gap = text[words[place - 1].end : words[place].start]
        if _leaves(words, place, gap):
            break
        place += 1
    return _with_closing_mark(text, words[at].start, words[place - 1].end, end)


def _leaves(words: Sequence[Word], place: int, gap: str) -> bool:
    fold = words[place].fold
    if any(mark in _BREAKS for mark in gap) or " - " in gap or "--" in gap:
        return True
    following = words[place + 1].fold if place + 1 < len(words) else ""
    if "," in gap:
        is_participle = fold.endswith("ing") and len(fold) > 4
        speaks = following in REPORTING_VERBS or fold in REPORTING_VERBS
        leaves = fold in _LEAVING or is_participle or speaks or _is_second_verb(words, place)
        return leaves or has_own_verb(words, place)
    if fold in _CLAUSE_WORDS:
        return True
    if fold in _PERSONS and place + 1 < len(words) and is_verb_like(words, place + 1):
        return words[place - 1].fold not in CONJUNCTIONS
    if following == "which" and fold in PREPOSITIONS:
        return True
    return fold == "and" and _is_second_verb(words, place + 1)


def _is_second_verb(words: Sequence[Word], at: int) -> bool:
    """Return whether a verb in the past goes on: "and adjourned the trial", not "and disputed"."""
    fold = words[at].fold if at < len(words) else ""
    if fold in PAST:
        return True
    following = words[at + 1].fold if at + 1 < len(words) else ""
    takes_on = following in _AFTER_VERBS or following in PREPOSITIONS
    return fold.endswith("ed") and (fold[:-2] in BASES or fold[:-1] in BASES or takes_on)


def has_own_verb(words: Sequence[Word], place: int) -> bool:
    """Return whether a clause starts: ", Foreign Minister Ito said", ", the union went on"."""
    for later in range(place, min(place + _OWN_VERB_WORDS, len(words))):
        fold = words[later].fold
        speaks = REPORTING_VERBS.get(fold, ("", ""))[1] in ("past", "s")
        if speaks or fold in PAST or fold == "threatened" or fold in AUXILIARIES:
            return True
        if fold in PREPOSITIONS or fold in CONJUNCTIONS:
            return False
    return False


def _with_closing_mark(text: str, start: int, at: int, end: int) -> int:
    """Take in what closes directly after the last word: %, a bracket, a quote that was opened."""
    while at < end and text[at] in "%)":
        at += 1
    if at >= end or not _has_open_quote(text, start, at):
        return at
    if text[at] in ",." and text[at + 1 : at + 2] in ('"', "”"):
        return min(at + 2, end)
    return at + 1 if text[at] in _QUOTE_MARKS else at


def _has_open_quote(text: str, start: int, end: int) -> bool:
    inside = text[start:end]
    return inside.count("“") > inside.count("”") or inside.count('"') % 2 == 1
