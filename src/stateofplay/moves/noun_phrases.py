"""Nouns that stand for people and bodies without a name: "the growers' federation", "gunmen".

Reads     the sentences of a report, the places where known actors stand
Writes    noun phrases in text order: where they stand, what to call them
Method    a noun of a table that no other noun follows; its phrase goes back over plain words to an
          article or a number, else over words that tell of what kind. Quantities before "of" belong
          to it ("dozens of residents")
Cost      linear in the words; a phrase goes back over a few
Limits    no parser: a noun that looks like a verb behind it may hide the true end of the phrase
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.span import Span
from stateofplay.moves.acting_words import acting_words
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import (
    JOINT_NOUNS,
    OFFICE_NOUNS,
    OWN_BODIES,
    SPOKES_NOUNS,
)
from stateofplay.text.languages.en.roles import PARTY_NOUNS
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    CONJUNCTIONS,
    OWNERS,
    PREPOSITIONS,
    RELATIVES,
    SUBJECT_PRONOUNS,
)
from stateofplay.text.languages.en.unnamed import (
    BODIES,
    COUNTING,
    NO_PEOPLE,
    PEOPLE,
    PEOPLE_ENDINGS,
    PLURALS,
    QUANTITIES,
)
from stateofplay.text.languages.en.verbs import BASES
from stateofplay.text.tokens import STOP_WORDS, Word, find_words

_MODIFIERS = 4  # words between the article and the noun: "the regional milk growers' board"
_TO_VERB = 10  # words behind a noun in which its own verb would stand
_INDEFINITE = frozenset("a an another one".split())
_FUNCTION = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | RELATIVES | SUBJECT_PRONOUNS
_PEOPLES = ("an", "ese", "ish", "ic", "i")  # "Arlandic police" where a sentence opens
_FIRMS = frozenset(  # what any body that is named may be
    "company firm group agency organisation organization charity airline".split()
)
_PARTS = frozenset("some many most several few half none".split())  # "many of the countries"
_NUMBERS = frozenset("three four five six seven eight nine ten".split())
_ALSO_VERBS = frozenset("judges guards hosts".split())  # "the system judges the risk"
_MIN_LETTERS = 6
_NOT_BEHIND = frozenset("own".split())
_OPENING_OBJECTS = OWNERS | frozenset(
    "the a an this these those no more all both that it him them".split()
)
_BEHIND = frozenset("to close familiar".split())  # "a source close to the talks"


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """One phrase; `start` to `end` in the text of the report.

    Args:
        noun: its head where "the" alone stands before it, as for a body told of before.
    """

    start: int
    end: int
    name: str
    noun: str | None = None


def find_phrases(
    analysis: Analysis, taken: Sequence[Span], bodies: Sequence[str]
) -> Iterator[NounPhrase]:
    """Yield the phrases of a report in text order.

    Args:
        analysis: with sentences.
        taken: where known actors stand, sorted.
        bodies: names of the bodies that the report names; what may point back to one of them
            stands for nobody else.
    """
    ends = frozenset(word.fold for body in bodies for word in find_words(body))
    covered = [(span.start, span.end) for span in taken]
    surnames = _surnames(analysis)
    for sentence in analysis.sentences:
        span = sentence.span
        words = tuple(find_words(analysis.report.text, span.start, span.end))
        line = _Line(analysis.report.text, words, covered, surnames)
        for at, word in enumerate(words):
            head = head_of(word.fold)
            if head is None or not line.is_head(at):
                continue
            phrase = line.phrase(at, head, ends)
            if phrase is not None:
                yield phrase


def head_of(fold: str) -> str | None:
    """Return the noun of the tables that a word is a form of."""
    fold = fold.removesuffix("'s").removesuffix("’s")
    if fold in PLURALS:
        return PLURALS[fold]
    if fold in BODIES or fold in PEOPLE:
        return fold
    one = fold.removesuffix("s")
    if one != fold and (one in BODIES or one in PEOPLE):
        return one
    is_people = fold.endswith(PEOPLE_ENDINGS) and len(fold) >= _MIN_LETTERS
    return one if is_people and fold not in NO_PEOPLE else None


def is_plural(fold: str) -> bool:
    """Return whether such a noun stands in the plural."""
    fold = fold.removesuffix("'s").removesuffix("’s")
    return (
        fold in PLURALS
        or fold.endswith("men")
        or (fold.endswith("s") and fold not in PEOPLE | BODIES)
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A sentence with the stretches that are taken."""

    text: str
    words: tuple[Word, ...]
    covered: Sequence[tuple[int, int]]
    surnames: frozenset[str]

    def gap(self, at: int) -> str:
        if at < 0 or at + 1 >= len(self.words):
            return "."
        return self.text[self.words[at].end : self.words[at + 1].start].strip()

    def is_head(self, at: int) -> bool:
        """Return whether no other noun follows that the word only tells more of."""
        word = self.words[at]
        if self._is_taken(word) or (at > 0 and self.text[word.start].isupper()):
            return False
        if self._is_surname(at) or self._is_bearer(at) or self._judges(at):
            return False
        if at + 1 >= len(self.words) or self.gap(at) != "":
            return "-" not in self.gap(at)
        fold = self.words[at + 1].fold
        if fold in _FUNCTION or fold in COUNTING or fold in _BEHIND or is_adverb(fold):
            return True
        if self._is_owner(at):
            return True
        if fold.endswith("ing") and word.fold.endswith("s") and is_plural(word.fold):
            return True  # "residents protesting against"
        is_headline = at == 0 and fold.endswith("s") and fold in acting_words()
        acts = is_verb_like(self.words, at + 1) or self._is_base(at) or self._acts_now(at)
        acts = acts or is_headline
        return acts and head_of(fold) is None

    def _is_surname(self, at: int) -> bool:
        """Return whether the report names somebody so: "Rivers praises" where it opens a line."""
        fold = self.words[at].fold.removesuffix("'s").removesuffix("’s")
        return at == 0 and fold in self.surnames

    def _is_bearer(self, at: int) -> bool:
        """Return whether a name behind the noun tells who it is: "the charity United Isles"."""
        if at == 0 or at + 1 >= len(self.words) or self.gap(at) != "":
            return False
        behind = self.words[at + 1]
        is_one = not is_plural(self.words[at].fold)
        return is_one and self.text[behind.start].isupper()

    def _judges(self, at: int) -> bool:
        """Return whether a noun is rather a verb: "the system judges the risk"."""
        if self.words[at].fold not in _ALSO_VERBS or not 0 < at < len(self.words) - 1:
            return False
        if self.gap(at) != "" or self.words[at + 1].fold not in _OPENING_OBJECTS:
            return False
        before = self.words[at - 1].fold
        return self.gap(at - 1) == "" and before not in _FUNCTION | COUNTING

    def _is_base(self, at: int) -> bool:
        """Return whether "say" follows in "rebels say"; "police station burned" has none."""
        if not is_plural(self.words[at].fold) or self.words[at + 1].fold not in BASES:
            return False
        return at + 2 >= len(self.words) or not is_verb_like(self.words, at + 2)

    def _acts_now(self, at: int) -> bool:
        """Return whether "the union wants a vote" tells what is done: an object opens behind it."""
        fold = self.words[at + 1].fold
        if at + 2 >= len(self.words) or self.gap(at + 1) != "" or fold not in acting_words():
            return False
        is_third = fold.endswith("s") and not fold.endswith("ss")
        if is_third == is_plural(self.words[at].fold) or fold.endswith(("ed", "ing")):
            return False
        behind = self.words[at + 2]
        opens = behind.fold
        if opens in PREPOSITIONS:  # "the rebels persist in"; not "the union claims over pay were"
            ahead = range(at + 2, min(at + 2 + _TO_VERB, len(self.words)))
            return not any(is_verb_like(self.words, place) for place in ahead)
        is_counted = opens in COUNTING or opens[:1].isdigit()
        return is_counted or opens in _OPENING_OBJECTS or self._is_taken(behind)

    def _is_owner(self, at: int) -> bool:
        word = self.words[at]
        written = self.text[word.start : word.end]
        return written.endswith(("'s", "’s")) or (
            written.endswith("s") and self.text[word.end : word.end + 1] in ("'", "’")
        )

    def _is_taken(self, word: Word) -> bool:
        place = bisect_left(self.covered, (word.end, 0)) - 1
        return place >= 0 and self.covered[place][1] > word.start

    def phrase(self, at: int, head: str, ends: frozenset[str]) -> NounPhrase | None:
        first = self._first(at)
        if first is None:
            return None
        opener = self.words[first].fold
        if self._points_back(first, at, head, ends):
            return None
        own = [n for n in range(first, at + 1) if self.words[n].fold not in COUNTING]
        if self.words[at].fold in OFFICE_NOUNS | SPOKES_NOUNS and self._has_owner(at):
            return None  # "the Arlandic envoy": the country acts
        if self.words[first - 1].fold == "and" and self.gap(first - 1) == "" and first:
            own = own[-1:]  # "Arlandic and Beskan leaders": the words are not those of all
        start = self._over_quantity(first)
        opens = own[0]
        if start < first and self.words[start].fold in _PARTS:
            opens = start  # "many of the countries" are not the countries
        name = self.text[self.words[opens].start : self.words[at].end]
        name = name.removesuffix("'s").removesuffix("’s")
        is_bare = opener == "the" and own == [at] and not is_plural(self.words[at].fold)
        noun = head if is_bare else None
        return NounPhrase(self.words[start].start, self.words[at].end, _lowered(name, opens), noun)

    def _points_back(self, first: int, at: int, head: str, ends: frozenset[str]) -> bool:
        """Return whether a phrase stands for somebody told of before."""
        opener, fold = self.words[first].fold, self.words[at].fold
        if opener in OWNERS:
            return fold in OWN_BODIES
        if is_plural(fold):
            is_pair = opener == "both" or "two" in (opener, self.words[min(first + 1, at)].fold)
            is_pair = is_pair or (opener == "the" and self._is_number(min(first + 1, at)))
            return is_pair and fold in JOINT_NOUNS and first < at and not self._is_part(first)
        if opener in _INDEFINITE:
            return False
        if head not in BODIES:
            return True  # "the official"
        named = PARTY_NOUNS.get(head, frozenset()) | {head}
        is_bare = self.words[at - 1].fold == "the"  # "the regional court" is told anew
        return is_bare and bool(ends & named or (ends and head in _FIRMS))

    def _is_number(self, at: int) -> bool:
        fold = self.words[at].fold
        return fold in _NUMBERS or fold.isdigit()

    def _is_part(self, first: int) -> bool:
        """Return whether "many of" opens before word `first`."""
        start = self._over_quantity(first)
        return start < first and self.words[start].fold in _PARTS

    def _first(self, at: int) -> int | None:
        """Return the first word of the phrase that ends with word `at`."""
        plain = at
        for place in range(at - 1, max(-1, at - 2 - _MODIFIERS), -1):
            fold = self.words[place].fold
            if self.gap(place) not in ("", "'", "’"):
                break
            if fold in COUNTING:
                return self._over_count(place)
            if fold in _FUNCTION or fold in _NOT_BEHIND or self._is_verb(place):
                break
            if plain == place + 1 and self._tells_kind(place):
                plain = place
        return plain if is_plural(self.words[at].fold) or plain == 0 else None

    def _is_verb(self, place: int) -> bool:
        """Return whether a word is a verb: not "armed" in "the armed men"."""
        if not is_verb_like(self.words, place):
            return False
        before = self.words[place - 1].fold if place and self.gap(place - 1) == "" else ""
        return not (before in COUNTING or is_adverb(before))

    def _has_owner(self, at: int) -> bool:
        """Return whether a known actor stands before a noun in its phrase."""
        for place in range(at - 1, max(-1, at - 2 - _MODIFIERS), -1):
            if self.gap(place) not in ("", "'", "’") or self.words[place].fold in _FUNCTION:
                return False
            if self._is_taken(self.words[place]):
                return True
        return False

    def _over_count(self, place: int) -> int:
        while place > 0 and self.words[place - 1].fold in COUNTING and self.gap(place - 1) == "":
            place -= 1
        return place

    def _tells_kind(self, place: int) -> bool:
        word = self.words[place]
        is_noun = head_of(word.fold) is not None or word.fold in ("security", "opposition", "union")
        is_capital = self.text[word.start].isupper()
        is_people = word.fold.endswith(_PEOPLES) and word.fold not in STOP_WORDS
        return is_noun or self._is_taken(word) or (is_capital and (place > 0 or is_people))

    def _over_quantity(self, first: int) -> int:
        """Return where "dozens of" starts before word `first`."""
        if first < 2 or self.words[first - 1].fold != "of" or self.gap(first - 1) != "":
            return first
        quantity = first - 2
        if self.words[quantity].fold not in QUANTITIES or self.gap(quantity) != "":
            return first
        return self._over_count(quantity)


def _surnames(analysis: Analysis) -> frozenset[str]:
    """Return the last words of the names of people that the report gives in full."""
    text = analysis.report.text
    found: set[str] = set()
    for mention in analysis.mentions:
        words = text[mention.span.start : mention.span.end].split()
        if mention.form == "name" and len(words) > 1:
            found.add(words[-1].casefold().removesuffix("'s").removesuffix("’s"))
    return frozenset(found)


def _lowered(name: str, first: int) -> str:
    """Return a name without the capital that opens a sentence."""
    return name[0].lower() + name[1:] if first == 0 else name
