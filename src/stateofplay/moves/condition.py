"""The words of a sentence that state a condition, and what an act under one is.

Reads     a sentence made ready, a clause of it
Writes    the span of the condition, or `None`; whether a verb stands inside one
Method    closed phrases ("only if", "on condition that", "in return for"), with "only" before them.
          A condition stands in the clause, right behind it, behind an inserted "he said", or before
          the clause and a comma. Words of time ("once", "until", "before") count only where asked
          for and before a clause of its own
Cost      linear in the words
Limits    one condition a clause; a condition in a sentence of its own is not read
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stateofplay.model.finding import Act
from stateofplay.model.span import Span
from stateofplay.moves.inverted import is_inverted
from stateofplay.moves.midway import before_tag
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import clause_end, is_adverb, is_verb_like
from stateofplay.text.languages.en.act_hinges import GIVEN
from stateofplay.text.languages.en.conditions import (
    FIRM_CLAUSES,
    FIRM_NOUNS,
    HOLDING_ACTS,
    IDLE_IF,
    NO_CONDITION,
    NO_CONDITION_NOUNS,
    TIMELY,
    UNDONE,
)
from stateofplay.text.languages.en.speech import BE, QUOTING_VERBS, RELATIVES, REPORTING_VERBS
from stateofplay.text.languages.en.verbs import BASES

_TO_WITH = 6  # words from "providing" to "with"
_DEGREES = frozenset("too so more less very much".split())
_CLAUSE_WORDS = 14  # a condition has its verb within so many words
_PAST = frozenset("did was were had".split())
_HELPED = BE | frozenset("has have been".split())  # "is lifted", "has been lifted"
_TAG_WORDS = 8  # an inserted ", the minister said on Monday," is no longer
_ASIDE_WORDS = 14  # ", which paid for it,"
_QUOTE_MARKS = "\"“”'‘’"
_TAKES_TIMELY = frozenset({"agree", "promise", "accept_if"}) | HOLDING_ACTS
# What is done while somebody waits, not what is done first.
_HELD_BY = ("until", "before")
_PASSED = ("after", "before")
# "Said it would lift the levy as soon as Arland paid": the past is that of what was said.
_SHIFTING = ("as soon as", "once", "the moment", "the minute", "the instant")
_TO_WOULD = 9  # words from "would" to the opener
_OPENING_NOUN = frozenset("a an the its his her their further final".split())
_BARRED = frozenset("before until".split())
_FIRST_WORDS = frozenset(
    {
        "only",
        "not",
        "should",
        *(phrase.split()[0] for phrase in (*FIRM_CLAUSES, *FIRM_NOUNS, *TIMELY)),
    }
)


@dataclass(frozen=True, slots=True)
class _Opener:
    """A phrase that opens a condition: its first word, the word after it, and its kind."""

    first: int
    after: int
    kind: str
    phrase: str
    has_only: bool


def find_condition(
    reading: Reading, start: int, end: int, *, also_after: bool, act: Act | None = None
) -> Span | None:
    """Return the first condition that starts between `start` and `end`, or right behind `end`.

    Args:
        reading: the sentence.
        start: first character where it may start.
        end: one past the last one.
        also_after: whether "after the treaty is signed" counts too. With an active verb it tells
            a time ("after Corvia offered to mediate").
        act: the act it may belong to; who holds fast does so "until" or "before" something.
    """
    behind = _behind(reading, end)
    for opener in _openers(reading):
        place = reading.words[opener.first].start
        if not (start <= place < end or opener.first == behind):
            continue
        if opener.kind == "timely" and not _is_awaited(reading, opener, also_after, act):
            continue
        if opener.phrase == "when" and not (opener.has_only or yields(reading.text[start:end])):
            continue  # "will meet him when he comes": a time
        return _span(reading, opener)
    return None


def takes_timely(act: Act) -> bool:
    """Return whether "once" and "until" may open a condition of an act."""
    return act in _TAKES_TIMELY


def condition_before(reading: Reading, first: int) -> Span | None:
    """Return the condition that ends with the comma before word `first`: "If it pays, we ..."."""
    if first < 2 or "," not in reading.gap(first - 1):
        return None
    for opener in _openers(reading):
        if opener.first >= first or (opener.kind == "timely" and not _starts(reading, opener)):
            continue
        if opener.phrase in _PASSED and reading.fold(opener.after).endswith("ing"):
            continue  # "After rejecting the plan, Arland left": a time
        if not _starts(reading, opener) or _has_main_clause(reading, opener.after, first):
            continue
        if opener.kind == "timely" and _is_over(reading, opener.after, first):
            continue
        last = reading.words[before_tag(reading, opener.after, first - 1)].end
        return Span(reading.analysis.report.id, reading.words[opener.first].start, last)
    return None


def _is_over(reading: Reading, after: int, end: int) -> bool:
    """Return whether a clause of time tells what has happened: "After refusing", "When it did"."""
    if reading.fold(after).endswith("ing"):
        return True
    for place in range(after, end):
        fold = reading.fold(place)
        is_past = fold in _PAST or (fold.endswith("ed") and reading.fold(place - 1) not in _HELPED)
        if is_past and (fold in _PAST or is_verb_like(reading.words, place)):
            return True
    return False


def stands_in_condition(reading: Reading, verb: int) -> bool:
    """Return whether what verb `verb` tells is only supposed: "provided that Arland signed"."""
    at = reading.words[verb].start
    for opener in _openers(reading):
        if opener.first >= verb:
            return False
        is_open = opener.kind != "timely" or opener.phrase in ("until", "as soon as")
        is_ahead = opener.kind == "timely" and _is_present(reading, verb)
        if (is_open or is_ahead) and opener.kind != "noun" and at < _span(reading, opener).end:
            return True
    return False


def act_under(act: Act, condition: Span | None, reading: Reading, *, is_yielding: bool) -> Act:
    """Return `accept_if` for a yes that hangs on a condition, else the act as it is.

    Args:
        act: as its verb tells it.
        condition: of the act.
        reading: the sentence.
        is_yielding: whether a promise gives what another had asked for.
    """
    if condition is None or act not in ("agree", "promise", "support", "concede"):
        return act
    written = reading.text[condition.start : condition.end].casefold().split()
    opener = written[1] if written[0] == "only" and len(written) > 1 else written[0]
    if opener == "without" or written[:2] == ["with", "no"]:
        return act  # a condition refused
    if opener == "in" and act == "agree" and written[1:2] != ["the"]:
        return act  # "agreed to talk in return for aid": the price of a deal that is struck
    if act == "promise":
        # What else somebody will do if something happens is a plan, and accepts nothing.
        return "threaten" if opener == "unless" else "accept_if" if is_yielding else act
    if written[0] == "only":
        return "accept_if"
    return "accept_if" if act == "agree" and opener not in TIMELY else act


def yields(words: str) -> bool:
    """Return whether the words of a promise start with what another wants: "open the gates"."""
    folds = words.casefold().removeprefix("to ").split()
    return bool(folds) and folds[0] in UNDONE and folds[1:2] != ["to"]


def _openers(reading: Reading) -> Iterator[_Opener]:
    place = 0
    while place < len(reading.words):
        found = _opener_at(reading, place)
        if found is None:
            place += 1
        else:
            yield found
            place = found.after


def _opener_at(reading: Reading, place: int) -> _Opener | None:
    if reading.fold(place) not in _FIRST_WORDS:
        return None
    if reading.fold(place) == "should":
        is_open = is_inverted(reading, place)
        return _Opener(place, place + 1, "clause", "should", False) if is_open else None
    first = place
    has_only = reading.fold(place) == "only" and reading.gap(place) == ""
    if reading.fold(place) == "not":
        has_only = _bars(reading, place)  # ", but not before the posts are rebuilt"
        if not has_only:
            return None
    place += has_only
    for kind, phrases in (("noun", FIRM_NOUNS), ("clause", FIRM_CLAUSES), ("timely", TIMELY)):
        for phrase in phrases:
            after = _after_phrase(reading, place, phrase)
            if after is None or not _counts(reading, first, after, kind, phrase):
                continue
            is_firm = has_only and kind == "timely"
            return _Opener(first, after, "clause" if is_firm else kind, phrase, has_only)
    return None


def _bars(reading: Reading, place: int) -> bool:
    is_apart = reading.fold(place - 1) == "but" or "," in reading.gap(place - 1)
    return place > 0 and is_apart and reading.fold(place + 1) in _BARRED


def _after_phrase(reading: Reading, place: int, phrase: str) -> int | None:
    """Return the place behind a phrase that starts at `place`."""
    wanted = phrase.split()
    for offset, fold in enumerate(wanted):
        if reading.fold(place + offset) != fold:
            return None
        if offset and reading.gap(place + offset - 1) != "":
            return None
    return place + len(wanted)


def _counts(reading: Reading, first: int, after: int, kind: str, phrase: str) -> bool:
    before = reading.fold(first - 1) if first and reading.gap(first - 1) == "" else ""
    if kind == "noun":
        return _counts_noun(reading, first, after, phrase, before)
    if phrase == "if":
        if before in NO_CONDITION or reading.fold(after) in IDLE_IF:
            return False
    elif phrase == "assuming" and not (first == 0 or "," in reading.gap(first - 1)):
        return False
    elif phrase.startswith("provid") and not phrase.endswith("that"):
        gives = phrase == "providing" and any(
            reading.fold(at) == "with" for at in range(after, after + _TO_WITH)
        )  # "providing Ito with support": no condition
        return not gives and _is_proviso(reading, first, after) and _has_verb(reading, after)
    elif kind == "timely" and after in reading.timed:
        return False  # "until November", "before Monday"
    # "that the company stop", "only after a first payment": no verb to be seen
    is_bare = phrase == "unless" or phrase.endswith("that")
    is_bare |= phrase == "after" and reading.fold(first) == "only"
    return bool(reading.fold(after)) if is_bare else _has_verb(reading, after)


def _counts_noun(reading: Reading, first: int, after: int, phrase: str, before: str) -> bool:
    if phrase.startswith("with"):
        return True
    if phrase == "pending" and (before in BE or reading.fold(after) not in _OPENING_NOUN):
        return False  # "pending claims", "is pending"
    if phrase.startswith("dependent") and (is_adverb(before) or before in _DEGREES):
        return False  # "too dependent on exports"
    is_plain = before in BE and reading.fold(first - 2) not in GIVEN
    is_idle = reading.fold(after) in NO_CONDITION_NOUNS or is_plain
    return bool(reading.fold(after)) and not (is_idle and not phrase.startswith("in "))


def _is_proviso(reading: Reading, first: int, after: int) -> bool:
    """Return whether "provided" opens a clause: behind a comma, or before a subject and verb."""
    before = reading.fold(first - 1)
    if first == 0 or "," in reading.gap(first - 1):
        return reading.fold(after) not in ("by", "for", "to")
    if before in BE or before in ("has", "have", "had", "and", "it", "he", "she", "they", "who"):
        return False
    return reading.fold(after) not in ("by", "for", "to") and first - 1 not in reading.ends


def _has_verb(reading: Reading, after: int) -> bool:
    return _verb_of(reading, after) is not None


def _verb_of(reading: Reading, after: int) -> int | None:
    """Return the verb of the clause that starts at word `after`: not its first word."""
    for at in range(after + 1, min(after + _CLAUSE_WORDS, len(reading.words))):
        if any(mark in reading.gap(at - 1) for mark in ";:"):
            return None
        if is_verb_like(reading.words, at) or _is_present(reading, at):
            return at
    return None


def _is_present(reading: Reading, at: int) -> bool:
    """Return whether a verb in the present follows its subject: "the others join", "Besk signs"."""
    fold, before = reading.fold(at), reading.fold(at - 1)
    if at in reading.timed or before in ("to", "the", "a", "an", "of", "and", "in", "for"):
        return False
    is_third = fold.endswith("s") and (fold[:-1] in BASES or fold[:-2] in BASES)
    is_plural = fold in BASES and (before.endswith("s") or before in ("they", "we", "you", "i"))
    return is_third or is_plural


def _is_awaited(reading: Reading, opener: _Opener, also_after: bool, act: Act | None) -> bool:
    """Return whether a word of time opens something that has to come about first."""
    if act in HOLDING_ACTS:
        return opener.phrase in _HELD_BY
    if not also_after or opener.phrase == "before":
        return False
    verb = _verb_of(reading, opener.after)
    if verb is None:
        return False
    is_shifted = opener.phrase in _SHIFTING and any(
        reading.fold(at) == "would" for at in range(opener.first - _TO_WOULD, opener.first)
    )
    return is_shifted or reading.fold(verb) in BE or _is_present(reading, verb)


def _behind(reading: Reading, end: int) -> int | None:
    """Return the word that goes on behind a clause, over ", he said," and "but"."""
    place = next((p for p, w in enumerate(reading.words) if w.start >= end), None)
    if place is None or place == 0:
        return None
    if "," in reading.gap(place - 1):
        place = _over_tag(reading, place)
    elif reading.gap(place - 1).strip(_QUOTE_MARKS):
        return None
    return place + (reading.fold(place) in ("but", "and") and reading.gap(place) == "")


def _over_tag(reading: Reading, place: int) -> int:
    """Return the word after ", Ito said on Monday,"; the word itself where there is no tag."""
    speaks = False
    for at in range(place, min(place + _TAG_WORDS, len(reading.words) - 1)):
        fold = reading.fold(at)
        if fold in REPORTING_VERBS:
            speaks = True
        if "," in reading.gap(at):
            return at + 1 if speaks else place
        opener = _opener_at(reading, at + 1)
        if speaks and opener is not None:
            return at + 1
    return place


def _span(reading: Reading, opener: _Opener) -> Span:
    first = opener.first
    end = clause_end(reading.text, reading.words, max(first, opener.after - 1), reading.end)
    end = _whole(reading, opener, end)
    end = _before_subject(reading, opener, end) if first == 0 else end
    return Span(reading.analysis.report.id, reading.words[first].start, end)


def _before_subject(reading: Reading, opener: _Opener, end: int) -> int:
    """Cut a condition before the main clause: "So long as one is out, Besk refuses"."""
    for at in range(opener.after + 1, len(reading.words) - 1):
        if reading.words[at].start >= end:
            return end
        if reading.gap(at - 1) != "," or at not in reading.starts:
            continue
        verb = next((p for p in range(at, len(reading.words)) if p in reading.ends), at) + 1
        if verb < len(reading.words) and _is_present(reading, verb):
            return reading.words[at - 1].end
    return end


def _whole(reading: Reading, opener: _Opener, end: int) -> int:
    """Go on over a relative clause in the middle and over a second verb of the condition."""
    place = next((p for p, w in enumerate(reading.words) if w.start >= end), None)
    if place is None:
        return end
    if reading.fold(place) in RELATIVES and "," in reading.gap(place - 1):
        for at in range(place, min(place + _ASIDE_WORDS, len(reading.words) - 1)):
            if reading.gap(at) == "," and is_verb_like(reading.words, at + 1):
                return clause_end(reading.text, reading.words, at + 1, reading.end)
        return end
    goes_on = reading.fold(place) == "and" and reading.gap(place - 1) == ""
    verb = place + 1
    if goes_on and reading.fold(verb) not in QUOTING_VERBS and verb > opener.after:
        return clause_end(reading.text, reading.words, verb, reading.end)
    return end


def _starts(reading: Reading, opener: _Opener) -> bool:
    """Return whether a condition opens the sentence, a quote, or what is reported."""
    first = opener.first
    if first == 0 or reading.gap(first - 1) != "":
        return True
    return reading.fold(first - 1) in ("that", "but", "and", "said")


def _has_main_clause(reading: Reading, after: int, first: int) -> bool:
    """Return whether a main clause follows a comma between a condition and word `first`."""
    for at in range(after, first - 1):
        if any(mark in reading.gap(at) for mark in ";:"):
            return True
        if "," not in reading.gap(at) or reading.fold(at + 1) in RELATIVES:
            continue
        is_clause = any(
            reading.fold(n) in ("will", "would", "could", "may", "might")
            for n in range(at + 2, min(at + 6, first - 1))
        )
        if is_clause:
            return True
    return False
