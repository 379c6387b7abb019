"""Happenings that a noun tells: "the 2009 annexation", "after the election in May".

Reads     a dated mention
Writes    an anchor, or `None`
Method    the noun that the mention qualifies, or the last one before it in its clause; a paper
          tells of a happening by itself only where a relative clause says what was done in it
Cost      linear in the sentence
Limits    a noun of near days founds no entry: a report of the day will have told it with a verb
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from stateofplay.model.finding import Status
from stateofplay.text.languages.en.happenings import TIME_NOUNS
from stateofplay.text.similarity import act_stem, names_deed, names_paper, same_act
from stateofplay.text.tokens import Word
from stateofplay.text.verbs import VerbPhrase
from stateofplay.timeline.anchor import PHRASE, Anchor, Dated
from stateofplay.timeline.clauses import RELATIVE, Clause
from stateofplay.timeline.points import NOUN_REACH, names_happening, noun_after
from stateofplay.timeline.reading import Read

_BEFORE, _AFTER = 25, 40  # characters around a noun that tell whose deed it was
_MOST_OWNER = 80  # characters of an owner's name; one word
_OF_LENGTH = 2  # the noun and its "of"
_OPENS_IN = re.compile(r"(?:in|under|with|by) (?:\S+ ){0,3}$")
_WHOSE = re.compile(r"\b[A-Z][\w.-]*['’]s? $")
_OF_WHOM = re.compile(r" (?:of|by) (?:the )?[A-Z][\w.-]*(?: [A-Z][\w-]*)*")


def anchor_qualified(dated: Dated) -> Anchor | None:
    """Return the anchor of a mention that stands before its noun."""
    noun = noun_after(dated)
    if noun is None:
        return None
    clauses, following = dated.read.clauses, dated.place + 1
    if names_paper(noun.fold) and following < len(clauses):
        told = _told_of_paper(dated, noun, clauses[following])
        if told is not None:
            return told
    return anchor_noun(dated, noun)


def _told_of_paper(dated: Dated, noun: Word, following: Clause) -> Anchor | None:
    """Read "the 2009 accord, in which it agreed to ..." as told of 2009."""
    verb = next((one for one in following.verbs if one.tense == "past"), None)
    if following.opener not in RELATIVE or verb is None or not dated.is_over:
        return None
    status: Status = "stated" if dated.read.is_quoted(verb.start) else "happened"
    act = same_act(verb.head)
    stretch = dated.start, following.end
    paper = act_stem(noun.fold)
    return Anchor(dated.when, verb, act, status, *stretch, 1, True, dated.mention, stretch, paper)


def owner_of(dated: Dated) -> Word | None:
    """Return the noun that the time is an attribute of: "a declaration of 1956"."""
    before = [word for word in dated.read.words if word.end <= dated.start][-3:]
    if before[-1:] and before[-1].fold == "the":
        before.pop()
    before = before[-_OF_LENGTH:]
    if len(before) < _OF_LENGTH or before[-1].fold != "of" or before[0].fold in TIME_NOUNS:
        return None
    return before[0]


def anchor_owned(dated: Dated, noun: Word) -> Anchor | None:
    """Return the anchor of a mention that is an attribute of the noun before it."""
    following = dated.place + 1
    if names_paper(noun.fold) and following < len(dated.read.clauses):
        told = _told_of_paper(dated, noun, dated.read.clauses[following])
        if told is not None:
            return told
    return anchor_noun(dated, noun) if names_happening(noun) else None


def opens_with_paper(dated: Dated, noun: Word) -> bool:
    """Return whether "In the declaration of 1956," opens the sentence: what follows was in it."""
    head = dated.read.text[dated.read.span.start : noun.start].casefold()
    after = dated.read.text[dated.end : dated.end + 1]
    return names_paper(noun.fold) and after == "," and _OPENS_IN.match(head) is not None


def anchor_bare(dated: Dated) -> Anchor | None:
    """Read "after the election in May": the noun happened, whatever the verb says."""
    words = dated.read.words
    first = bisect_left(words, dated.clause.start, key=lambda word: word.start)
    last = bisect_right(words, dated.start, key=lambda word: word.end)
    noun = next((word for word in reversed(words[first:last]) if names_happening(word)), None)
    return anchor_noun(dated, noun) if noun is not None else None


def anchor_noun(dated: Dated, noun: Word) -> Anchor | None:
    """Return the anchor of a noun whose time is over and that nobody is quoted with."""
    if not dated.is_over or dated.read.is_quoted(noun.start):
        return None
    founds = not names_paper(noun.fold) and dated.is_long_ago
    start = max(dated.clause.start, min(dated.start, noun.start) - _BEFORE)
    end = min(dated.clause.end, max(dated.end, noun.end) + _AFTER)
    act = act_stem(noun.fold)
    focus = noun_phrase(dated.read, min(dated.start, noun.start), max(dated.end, noun.end))
    return Anchor(
        dated.when, None, act, "happened", start, end, PHRASE, founds, dated.mention, focus
    )


def noun_phrase(read: Read, start: int, end: int) -> tuple[int, int]:
    """Return the stretch with the owner before and the "of ..." after: "X's 2009 siege of Y"."""
    owner = _WHOSE.search(read.text, max(read.span.start, start - _MOST_OWNER), start)
    after = _OF_WHOM.match(read.text, end, read.span.end)
    return owner.start() if owner else start, after.end() if after else end


def noun_right_before(dated: Dated, verb: VerbPhrase) -> Word | None:
    """Return the deed right before the mention when the verb stands too far off to be of its time.

    "Launched an attack on Monday" tells of the verb, "treats the victims of the attack on Monday"
    of the noun.
    """
    before = [word for word in dated.read.words if word.end <= dated.start]
    if before and before[-1].fold in ("on", "in", "of"):
        before.pop()
    if not before or not names_deed(before[-1].fold) or before[-1].start < verb.end:
        return None
    n_between = sum(verb.end <= word.start < before[-1].start for word in before)
    is_far = n_between > NOUN_REACH or (verb.tense == "infinitive" and n_between > 1)
    return before[-1] if is_far else None
