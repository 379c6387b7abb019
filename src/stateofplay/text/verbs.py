"""Verb phrases of an English sentence, by rule, without a parser.

Reads     the words of one sentence
Writes    verb phrases in text order, each with its tense and head
Method    helper verbs open a phrase and say its tense; without one, an irregular past or a form in
          -ed is a past or participle unless the word before it makes it an adjective
Cost      linear in the words
Limits    a bare present plural ("they sign") is not seen; "set", "hit" and their like are pasts
          only after a name or a pronoun; a participle is known from a finite past only by a "by"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from stateofplay.text.languages.en.verbs import (
    BASES,
    BEFORE_ADJECTIVE,
    CALENDAR,
    INTENT,
    NO_PAST,
    PARTICIPLE,
    PAST,
    PLANS,
    PRONOUNS,
    SAME_AS_BASE,
    SAYING,
)
from stateofplay.text.tokens import Word, stem

Tense = Literal[
    "past", "participle", "perfect", "future", "planned", "would", "possible", "present",
    "infinitive", "gerund",
]  # fmt: skip

_FUTURE = frozenset("will shall won't".split())
_WOULD = frozenset("would wouldn't".split())
_POSSIBLE = frozenset("could may might should must can cannot can't couldn't shouldn't".split())
_PRESENT_BE = frozenset("is are am isn't aren't".split())
_PAST_BE = frozenset("was were wasn't weren't".split())
_HAVE = frozenset("has have hasn't haven't".split())
_DID = frozenset("did didn't".split())
_DOES = frozenset("do does don't doesn't".split())
_HAD = frozenset("had hadn't".split())
_HELPERS: dict[Tense, frozenset[str]] = {
    "future": _FUTURE, "would": _WOULD, "possible": _POSSIBLE, "past": _DID, "present": _DOES,
}  # fmt: skip
_NEGATIONS = frozenset("not never no-longer".split())
_PLANNING = frozenset("due set scheduled expected slated likely poised going planned".split())
_INSIDE = _NEGATIONS | frozenset(
    """also already again always still just now then only even all both recently finally formally
    officially once since ever yet soon later first""".split()
)
_SAYING_STEMS = frozenset(stem(word) for word in SAYING)
_INTENT_STEMS = frozenset(stem(word) for word in INTENT)
_NO_GERUND = frozenset(
    """during according following including regarding concerning morning evening meeting building
    nothing something anything everything king spring string wing thing being pending beijing
    hearing ruling killing shooting bombing briefing wedding funding housing training standing
    breaking outstanding ongoing upcoming incoming outgoing leading remaining existing""".split()
)
_BE = _PRESENT_BE | _PAST_BE | {"been", "being"}
_TO_OR_FORMS = frozenset(("to",)) | PAST.keys() | PARTICIPLE.keys() | CALENDAR | PLANS
# What else than these, and words in -ed, -ing or with an apostrophe, opens no phrase.
_OPENING = _TO_OR_FORMS.union(_BE, _HAVE, _HAD, *_HELPERS.values())
_MAX_INSIDE = 4  # words that may stand between a helper and its verb


@dataclass(frozen=True, slots=True)
class VerbPhrase:
    """One verb with its helpers.

    Args:
        start, end: characters of the text, helpers included.
        tense: `planned` is an announced future ("is due to"), `would` a future seen from the past.
        head: stem of the verb that carries the sense, in its base form.
        negated: whether "not" or "never" stands in it.
    """

    start: int
    end: int
    tense: Tense
    head: str
    negated: bool = False

    @property
    def is_saying(self) -> bool:
        """Whether its news is that something was said."""
        return self.head in _SAYING_STEMS

    @property
    def is_finite(self) -> bool:
        """Whether it can carry a clause."""
        return self.tense not in ("infinitive", "gerund", "participle")


def find_verbs(text: str, words: Sequence[Word]) -> tuple[VerbPhrase, ...]:
    """Return the verb phrases of a sentence in order; phrases do not overlap.

    Args:
        text: the text that the words count in.
        words: of one sentence, in order.
    """
    found: list[VerbPhrase] = []
    at = 0
    while at < len(words):
        fold = words[at].fold
        if fold not in _OPENING and not fold.endswith(("ed", "ing")) and "'" not in fold:
            at += 1
            continue
        read = _read_phrase(text, words, at)
        if read is None:
            at += 1
            continue
        phrase, at = read
        found.append(phrase)
    return tuple(found)


def _read_phrase(text: str, words: Sequence[Word], at: int) -> tuple[VerbPhrase, int] | None:
    """Return the phrase that opens at word `at`, and the place after it."""
    fold = words[at].fold
    if at > 0 and text[words[at].start].isupper() and "'" not in fold:
        return None  # May, Will and the like inside a sentence are names
    tense = _helper_tense(fold)
    if tense is not None:
        return _after_helper(words, at, tense)
    if fold in _PRESENT_BE:
        return _after_helper(words, at, "planned" if _plans_on(words, at) else "present")
    if fold in _PAST_BE:
        return _after_helper(words, at, "would" if _plans_on(words, at) else "past")
    if fold in _HAVE or fold.endswith("'ve"):
        return _after_have(words, at, "perfect")
    if fold in _HAD:
        return _after_have(words, at, "past")
    return _read_bare(text, words, at)


def _helper_tense(fold: str) -> Tense | None:
    """Return the tense that a helper gives whatever follows it."""
    if fold.endswith("'ll"):
        return "future"
    if fold.endswith("'d"):
        return "would"
    return next((tense for tense, helpers in _HELPERS.items() if fold in helpers), None)


def _plans_on(words: Sequence[Word], at: int) -> bool:
    """Return whether "due to", "expected to" or plain "to" follows the form of "be"."""
    place = _skip_inside(words, at + 1)
    following = [word.fold for word in words[place : place + 2]]
    if following[:1] == ["to"]:
        return True
    return len(following) == 2 and following[0] in _PLANNING and following[1] in ("to", "for")


def _after_have(
    words: Sequence[Word], at: int, tense: Literal["past", "perfect"]
) -> tuple[VerbPhrase, int]:
    """Read "has signed" and "had been seized"; a bare "had" is a verb of its own."""
    place = _skip_inside(words, at + 1)
    if place < len(words) and (words[place].fold == "been" or _is_participle(words[place].fold)):
        return _after_helper(words, at, tense)
    first = words[at]
    present: Tense = "present" if tense == "perfect" else "past"
    return VerbPhrase(first.start, first.end, present, "have", _negates(first.fold)), at + 1


def _after_helper(words: Sequence[Word], at: int, tense: Tense) -> tuple[VerbPhrase, int]:
    """Return the phrase from a helper to the word that carries the sense."""
    place = at + 1
    head = at
    negated = _negates(words[at].fold)
    while place < min(len(words), at + 1 + _MAX_INSIDE):
        fold = words[place].fold
        if fold in _INSIDE or fold.endswith("ly"):
            negated |= fold in _NEGATIONS
        elif fold in _PLANNING and tense in ("planned", "would"):
            pass
        elif fold in ("to", "be", "been", "being", "have", "has"):
            head = place
        elif _can_be_head(fold, tense, head == at, words[at].fold):
            head = place
            place += 1
            break
        else:
            break
        place += 1
    last = max(head, at)
    phrase = VerbPhrase(words[at].start, words[last].end, tense, _base(words[last].fold), negated)
    return phrase, last + 1


def _can_be_head(fold: str, tense: Tense, is_first: bool, helper: str) -> bool:
    """Return whether a word can carry the sense of a phrase after this helper."""
    is_be = helper in _PRESENT_BE or helper in _PAST_BE
    if is_be and tense in ("past", "present") and is_first:
        return _is_participle(fold) or _is_gerund(fold)
    return fold.isalpha() and fold not in BEFORE_ADJECTIVE and fold not in PRONOUNS


def _read_bare(text: str, words: Sequence[Word], at: int) -> tuple[VerbPhrase, int] | None:
    """Read a verb without a helper."""
    word = words[at]
    fold = word.fold
    if fold == "to":
        return _read_infinitive(text, words, at)
    if at > 0 and text[word.start].isupper():
        return None
    tense = _bare_tense(text, words, at)
    if tense is None:
        return None
    return VerbPhrase(word.start, word.end, tense, _base(fold)), at + 1


def _bare_tense(text: str, words: Sequence[Word], at: int) -> Tense | None:
    fold = words[at].fold
    before = _word_before(words, at)
    if _is_past(text, fold, before):
        follower = words[at + 1].fold if at + 1 < len(words) else ""
        is_participle = follower == "by" or (fold in PARTICIPLE and fold not in PAST)
        return "participle" if is_participle else "past"
    if _makes_adjective(before):
        return None
    if _is_gerund(fold):
        return "gerund"
    if before is not None and (fold in CALENDAR or _plans_to(words, at)):
        return "present"
    return None


def _plans_to(words: Sequence[Word], at: int) -> bool:
    return words[at].fold in PLANS and at + 1 < len(words) and words[at + 1].fold == "to"


def _word_before(words: Sequence[Word], at: int) -> Word | None:
    """Return the word before, adverbs in -ly passed over: "the newly built" has "the"."""
    at -= 1
    while at > 0 and words[at].fold.endswith("ly"):
        at -= 1
    return words[at] if at >= 0 else None


def _read_infinitive(text: str, words: Sequence[Word], at: int) -> tuple[VerbPhrase, int] | None:
    place = _skip_inside(words, at + 1)
    if place >= len(words) or text[words[place].start].isupper():
        return None
    fold = words[place].fold
    if fold not in BASES and fold not in ("be", "have"):
        return None
    negated = at > 0 and words[at - 1].fold == "not"
    return VerbPhrase(words[at].start, words[place].end, "infinitive", _base(fold), negated), (
        place + 1
    )


def _is_past(text: str, fold: str, before: Word | None) -> bool:
    if fold in NO_PAST or _makes_adjective(before):
        return False
    if fold in SAME_AS_BASE:
        if before is None:
            return False
        return before.fold in PRONOUNS or text[before.start].isupper()
    return fold in PAST or fold in PARTICIPLE or _is_regular_past(fold)


def _makes_adjective(before: Word | None) -> bool:
    """Return whether the word before makes a verb form an adjective or a noun."""
    if before is None:
        return False
    is_possessive = before.end - before.start > len(before.fold)
    return is_possessive or (before.fold in BEFORE_ADJECTIVE and before.fold not in PRONOUNS)


def _is_regular_past(fold: str) -> bool:
    return len(fold) > 3 and fold.endswith("ed") and fold.isalpha()


def _is_participle(fold: str) -> bool:
    if fold in NO_PAST and fold not in PARTICIPLE:
        return False
    return fold in PARTICIPLE or _is_regular_past(fold)


def _is_gerund(fold: str) -> bool:
    return len(fold) > 4 and fold.endswith("ing") and fold.isalpha() and fold not in _NO_GERUND


def _skip_inside(words: Sequence[Word], at: int) -> int:
    while at < len(words) and (words[at].fold in _INSIDE or words[at].fold.endswith("ly")):
        at += 1
    return at


def _negates(fold: str) -> bool:
    return fold.endswith("n't")


def _base(fold: str) -> str:
    """Return the stem of the base form of a verb form."""
    if fold in _BE:
        return "be"
    return stem(PAST.get(fold) or PARTICIPLE.get(fold) or fold)


def is_intent(phrase: VerbPhrase) -> bool:
    """Return whether the verb takes an aim: "agreed to", "plans to"."""
    return phrase.head in _INTENT_STEMS
