"""Which cue governs which quoted stretch of a frame, and how; what none governs is no quote.

Reads     a frame and its cues
Writes    cues with the stretches that they govern, in text order
Method    ways tried in this order: a cue before a colon, a tag right after the stretch (“...,” Ann
          said), a cue before it (Ann said the plan was “...”), a tag at the end of its clause (The
          plan was “...”, Ann said). Titles and nicknames in marks are no quotes
Source    rules of our own; content in the sense of PolNeAR
Cost      linear in the tokens times the cues of a sentence, which are few
Limits    a few words whose longer ones have capitals are a title, even where somebody said them
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stateofplay.quotes.complement import complement_start, sentence_end
from stateofplay.quotes.cue import Cue
from stateofplay.quotes.frames import Frame, Token, last_letter
from stateofplay.quotes.phrases import clause_start, leading_phrase
from stateofplay.text.languages.en.speech import (
    ANSWER_NOUNS,
    AUXILIARIES,
    CITING_VERBS,
    NAMING_VERBS,
    PREPOSITIONS,
    QUOTING_VERBS,
    RELATIVES,
    SENTENCE_OPENERS,
    SUBJECT_PRONOUNS,
    TELLING_VERBS,
    TERM_WORDS,
    VERB_BASES,
)

How = Literal["tag", "before", "clause_tag"]

_MAX_GAP = 30  # tokens from a cue to the words it governs; longer ones were wrong more than right
_MAX_GAP_QUOTING = 12  # the same for verbs that take no clause
_MAX_DESCRIPTION = 8  # tokens of the description before a name (the harbour master, Ann Bee,)
_MAX_TITLE = 8  # words of a title
_MAX_SMALL_WORD = 3  # letters; titles leave shorter words in lower case
_MIN_BARE = 3  # words of a quote whose tag follows without a comma
_MAX_TERM = 40  # characters of a word or name that is mentioned; longer ones are slogans
_FINISHED = frozenset(",.?!…-–—")
_OBJECT_ENDS = frozenset(",.")
_AFTER_OBJECT = frozenset("but before after when while because".split())
_DASHES = frozenset("-–—")
_BEFORE_WHOLE = _DASHES | {":", ","}
_AROUND_TAG = _DASHES | {","}


@dataclass(frozen=True, slots=True)
class Governed:
    """One cue with the quoted stretches that it governs.

    Args:
        cue: the cue.
        how: for the first stretch.
        places: token places of the stretches, in order.
        starts_at: where the clause begins that the cue governs (token place).
        ends_at: one past its last token.
        is_whole: whether the first stretch is a whole clause of its own.
    """

    cue: Cue
    how: How
    places: tuple[int, ...]
    starts_at: int
    ends_at: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _View:
    """A frame as this file reads it: its cues, and where the complement of each begins."""

    text: str
    tokens: Sequence[Token]
    cues: Sequence[Cue]
    starts: Sequence[int | None]

    def fold(self, place: int) -> str:
        return self.tokens[place].fold if 0 <= place < len(self.tokens) else ""

    def is_quote(self, place: int) -> bool:
        return 0 <= place < len(self.tokens) and self.tokens[place].region is not None

    def last(self, place: int) -> str:
        """Return the last letter or mark of a quoted stretch, inner closing marks left out."""
        region = self.tokens[place].region
        return "" if region is None else last_letter(self.text, region)

    def is_finished(self, place: int) -> bool:
        return self.is_quote(place) and self.last(place) in _FINISHED


def govern(text: str, frame: Frame, cues: Sequence[Cue]) -> list[Governed]:
    """Return the governed stretches of a frame, grouped by cue, in text order."""
    view = _View(text, frame.tokens, cues, [complement_start(frame.tokens, c) for c in cues])
    found: dict[Cue, Governed] = {}
    for place, token in enumerate(frame.tokens):
        one = _governor(view, place) if token.region is not None else None
        if one is None:
            continue
        same = found.get(one.cue)
        found[one.cue] = one if same is None else _with_place(same, one)
    return sorted(found.values(), key=lambda g: g.places)


def _with_place(same: Governed, one: Governed) -> Governed:
    places = (*same.places, *one.places)
    if same.how != one.how:
        return replace(same, places=places)
    starts_at, ends_at = min(same.starts_at, one.starts_at), max(same.ends_at, one.ends_at)
    return replace(same, places=places, starts_at=starts_at, ends_at=ends_at)


def _governor(view: _View, place: int) -> Governed | None:
    if _is_mentioned(view, place):
        return None
    tag = _by_tag(view, place)
    if tag is not None and tag.is_whole and view.fold(place - 1) != ":":
        return tag
    return (
        _by_cue_before(view, place)
        or tag
        or _by_clause_tag(view, place)
        or _shared_with_next(view, place)
    )


def _is_mentioned(view: _View, place: int) -> bool:
    """Return whether a word before the stretch says that it is a name or a word, not speech."""
    before = view.fold(place - 1)
    if before in TERM_WORDS:
        return view.tokens[place].end - view.tokens[place].start <= _MAX_TERM
    return before == "so-called"


def _by_tag(view: _View, place: int) -> Governed | None:
    after = place + 1
    has_mark = view.fold(after) == "," or view.fold(after) in _DASHES
    after += has_mark
    after += view.fold(after) == "as"
    index = next((i for i, c in enumerate(view.cues) if _tags(view, c, after)), None)
    if index is None or not (has_mark or view.is_finished(place) or _is_bare(view, index, place)):
        return None
    cue = view.cues[index]
    start = clause_start(view.tokens, place)
    is_alone = not any(
        t.is_word and t.fold not in SENTENCE_OPENERS for t in view.tokens[start:place]
    )
    is_named = view.fold(place - 1) == "," and _is_title(view, place)
    is_whole = is_alone or (view.fold(place - 1) in _BEFORE_WHOLE and not is_named)
    if not is_whole and _is_introduction(view, index, place):
        return None
    return Governed(cue, "tag", (place,), place if is_whole else start, place + 1, is_whole)


def _is_bare(view: _View, index: int, place: int) -> bool:
    """Return whether `“...” Ann said` lost its comma: nothing before it, nothing said behind it."""
    if clause_start(view.tokens, place) != place or view.starts[index] is not None:
        return False
    region = view.tokens[place].region
    assert region is not None
    words = view.text[region.inner_start : region.inner_end].split()
    return len(words) >= _MIN_BARE and not _is_title(view, place)


def _tags(view: _View, cue: Cue, after: int) -> bool:
    """Return whether cue and speaker begin at `after`; a description may lead on to the name."""
    if not cue.is_finite or cue.first < after:
        return False
    if cue.first == after:
        return True
    if view.fold(cue.first - 1) in CITING_VERBS:  # “...,” the paper quoted Ann as saying
        subject = leading_phrase(view.tokens, after, cue.first)
        return subject is not None and subject == (after, cue.first - 1)
    described = view.fold(cue.first - 1) == "," and cue.first - after <= _MAX_DESCRIPTION
    return described and leading_phrase(view.tokens, after, cue.first) == (after, cue.first - 1)


def _is_introduction(view: _View, index: int, place: int) -> bool:
    """Return whether the stretch is named on the way: Asked on “The Show,” Ann said that ..."""
    if view.starts[index] is not None or view.cues[index].base not in VERB_BASES:
        return True
    return _is_title(view, place)


def _by_cue_before(view: _View, place: int) -> Governed | None:
    for index in range(len(view.cues) - 1, -1, -1):
        cue = view.cues[index]
        if cue.last > place or _is_inner_noun(view, index):
            continue
        if _is_broken(view, cue.last, place):
            return None
        one = (
            _split_by_tag(view, cue, place)
            or _around_cue(view, cue, place)
            or _in_complement(view, index, place)
        )
        if one is not None:
            return one
    return None


def _is_inner_noun(view: _View, index: int) -> bool:
    """Return whether somebody says something of a saying (Ann said that Bob's claim was “...”)."""
    cue = view.cues[index]
    if cue.base not in ANSWER_NOUNS or view.fold(cue.end) == ":":
        return False
    outer = next((c for c in reversed(view.cues[:index]) if c.is_reporting), None)
    return outer is not None and not _is_broken(view, outer.last, cue.start)


def _in_complement(view: _View, index: int, place: int) -> Governed | None:
    """Read `Ann said that the plan was “...”`, and `Ann called it “...”`."""
    cue, begins = view.cues[index], view.starts[index]
    if begins is None or begins > place:
        if cue.is_reporting:
            return None
        begins = cue.last
    if not _is_near(view, cue, begins, place) or _is_named(view, cue, place):
        return None
    is_object = view.fold(place - 1) in PREPOSITIONS  # accused them of “treason”
    if cue.base == "agree" and view.fold(cue.last) in ("to", "on"):
        return None  # the words of a treaty
    is_object = is_object or cue.base in NAMING_VERBS
    is_whole = begins == place and not is_object and _stands_alone(view, place)
    if not is_whole and not cue.is_reporting:
        begins = cue.last
    ends_at = place + 1 if is_whole else _clause_end(view, cue, place)
    return Governed(cue, "before", (place,), begins, ends_at, is_whole)


def _is_named(view: _View, cue: Cue, place: int) -> bool:
    """Return whether the stretch is a title or nickname inside what the cue governs."""
    if view.fold(place - 1) in (",", ":", "that"):
        return False
    if place == cue.last:  # told “The Marn Show” that
        is_hearer = cue.base in TELLING_VERBS and view.fold(place + 1) == "that"
        return is_hearer and _is_title(view, place)
    return _is_title(view, place)


def _is_near(view: _View, cue: Cue, begins: int, place: int) -> bool:
    """Return whether the cue reaches the stretch; a clause with `that` reaches to its end."""
    if not cue.is_reporting:
        if begins == place:
            return True
        between = view.tokens[cue.last : place - 1]
        is_crossed = any(
            t.fold in RELATIVES or (t.fold == "," and not view.is_quote(cue.last + i - 1))
            for i, t in enumerate(between)
        )
        return not is_crossed and place - cue.last <= _MAX_GAP_QUOTING
    has_that = "that" in (view.fold(begins - 1), view.fold(begins - 2))
    return has_that or place - cue.last <= _MAX_GAP


def _clause_end(view: _View, cue: Cue, place: int) -> int:
    """Return where the clause ends; the object of a verb such as `call` ends at the next mark."""
    end = sentence_end(view.tokens, place)
    for index in range(place + 1, end):
        if not cue.is_reporting and _ends_object(view, index):
            return index
        if view.fold(index) in ("—", "–", "(") or _is_new_verb(view, index):
            return index
    return end


def _ends_object(view: _View, index: int) -> bool:
    """Return whether the words that a verb such as `call` governs end before this token."""
    token = view.tokens[index]
    if not (token.is_word or view.is_quote(index)) or view.last(index - 1) in _OBJECT_ENDS:
        return True
    if token.fold == "and":
        after = view.fold(index + 1)
        return after in SUBJECT_PRONOUNS | AUXILIARIES or after.endswith("ed")
    return token.fold in _AFTER_OBJECT and not view.is_quote(index + 1)


def _is_new_verb(view: _View, index: int) -> bool:
    """Return whether another clause begins here: `,” adding ...`, `and called on ...`."""
    fold = view.fold(index)
    if fold in ("but", "while", "though", "although") and view.last(index - 1) == ",":
        return True
    if fold in ("and", "but"):
        return view.fold(index + 1) in QUOTING_VERBS
    is_after_comma = view.fold(index - 1) == "," or (
        view.is_quote(index - 1) and view.last(index - 1) == ","
    )
    return is_after_comma and fold.endswith("ing")


def _split_by_tag(view: _View, cue: Cue, place: int) -> Governed | None:
    """Read the second part of `“A,” Ann said on Friday, “b.”`."""
    if view.fold(place - 1) not in _AROUND_TAG or cue.first < 1 or not cue.is_finite:
        return None
    before = cue.first - 1
    has_mark = view.fold(before) in _AROUND_TAG
    before -= has_mark
    if before < 0 or not (view.is_finished(before) or (has_mark and view.is_quote(before))):
        return None
    return Governed(cue, "tag", (place,), place, place + 1, True)


def _around_cue(view: _View, cue: Cue, place: int) -> Governed | None:
    """Read `The plan, Ann said, was “...”`: the clause lies on both sides of the cue."""
    is_between = view.fold(cue.first - 1) == "," and view.fold(cue.last) == ","
    if not is_between or not cue.is_reporting or not cue.is_finite or cue.last == place - 1:
        return None
    start = clause_start(view.tokens, cue.first)
    if start >= cue.first - 1 or _is_title(view, place):
        return None
    return Governed(cue, "before", (place,), start, _clause_end(view, cue, place), False)


def _by_clause_tag(view: _View, place: int) -> Governed | None:
    end = sentence_end(view.tokens, place)
    for index, cue in enumerate(view.cues):
        if cue.first <= place + 1 or cue.first > end or not cue.is_reporting:
            continue
        begins = view.starts[index]
        is_tag = view.fold(cue.first - 1) == "," and (begins is None or begins >= end)
        is_according = cue.base == "according" and begins is None
        if not (is_tag or is_according) or not cue.is_finite or _is_title(view, place):
            return None
        start = clause_start(view.tokens, place)
        ends_at = cue.first - 1 if is_tag else cue.first
        return Governed(cue, "clause_tag", (place,), start, ends_at, False)
    return None


def _shared_with_next(view: _View, place: int) -> Governed | None:
    """Give a stretch that directly precedes another one the other's tag (“A?” “B,” Ann said)."""
    one = _by_tag(view, place + 1) if view.is_quote(place + 1) else None
    if one is None:
        return None
    return Governed(one.cue, "tag", (place,), place, place + 1, True)


def _is_broken(view: _View, start: int, place: int) -> bool:
    """Return whether a sentence ends between the cue and the stretch."""
    for index in range(start, place):
        if view.fold(index) in (".", ";", "!", "?"):
            return True
        if view.is_quote(index) and view.last(index) in ".!?":
            return True
    return False


def _is_title(view: _View, place: int) -> bool:
    """Return whether the stretch looks like the name of a work or a nickname."""
    region = view.tokens[place].region
    if region is None or view.last(place) in ".!?":
        return False
    words = [w for w in view.text[region.inner_start : region.inner_end].split() if w[0].isalpha()]
    if not words or len(words) > _MAX_TITLE or not words[0][0].isupper():
        return False
    if len(words) > 1 and view.fold(place - 1) in PREPOSITIONS - {"as"}:
        return True
    return all(w[0].isupper() for w in words if len(w) > _MAX_SMALL_WORD)


def _stands_alone(view: _View, place: int) -> bool:
    """Return whether nothing of the clause follows the stretch outside its marks."""
    after = place + 1
    if after >= len(view.tokens) or view.fold(after) in (".", "!", "?", ";", ")"):
        return True
    return view.is_quote(after) or view.last(place) in ".!?,"
