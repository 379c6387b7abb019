"""Words that stand for two actors at once: `the two leaders`, `both sides`, `the pair`.

Reads     the sentences of one report with their mentions, the titles of its persons
Writes    (sentence, first word, end word, the two actors in the order of their naming)
Method    `the presidents of Such and Other`: whoever of the report has that title there.
          `the two`, `both` or `the` with a noun; whoever fits it by kind and title and was named in
          the same sentence before it, else in the nearest sentence before that names two; else the
          two whom the last sentences name one each, where their titles fit; else the only two of
          the stretch between headings whose titles the noun tells. Exactly two must remain
Source    resolve only when one reading remains
Cost      linear in the text: three sentences are looked back at
Limits    three or more acting together are nobody; `they`, `the former` and `the latter` are read
          only where they speak (see `quotes.pointing`)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention
from stateofplay.people.titles import is_title_word
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en import plurals, roles, verbs
from stateofplay.text.languages.en.speech import AUXILIARIES
from stateofplay.text.names import Words, joins

_FARTHEST = 3  # sentences back, as for he and she
_NOUNS = frozenset((*plurals.PERSONS, *plurals.PARTIES, *plurals.FIRMS))
_COMPLEMENTS = (("of",), ("from",), ("in",))
_MOST_TITLE = 3  # words of a title before its noun: "the Such and Other deputy prime ministers"


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence with its mentions in text order.

    Args:
        has_unknown: whether it holds a name of which nobody knows what it names.
    """

    words: Words
    mentions: Sequence[ActorMention]
    is_heading: bool = False
    has_unknown: bool = False


@dataclass(frozen=True, slots=True)
class Plural:
    """Words `first` to `end` of a sentence as two actors."""

    line: int
    first: int
    end: int
    actors: tuple[str, str]


def find_plurals(
    lines: Sequence[Line],
    actors: Mapping[str, Actor],
    states: Mapping[str, str],
    genders: Mapping[str, str | None],
) -> Iterator[Plural]:
    """Yield the words that stand for two actors, in text order.

    Args:
        lines: of one report.
        actors: of the pile, by id.
        states: ids of its countries, by name.
        genders: `m` or `f` of the persons of the report, where that is known.
    """
    named = dict.fromkeys(m.actor for line in lines for m in line.mentions if m.actor is not None)
    for number, line in enumerate(lines):
        found: list[Plural] = []
        for first, end, noun in _phrases(line.words):
            of_noun = _Noun(noun, actors, genders)
            pair = _pair(lines, number, first, of_noun) or _only_holders(of_noun, lines, number)
            if pair is not None:
                found.append(Plural(number, first, end, pair))
        for first, end, noun, countries in _of_two_states(line.words):
            pair = _holders(_Noun(noun, actors, genders), named, countries, states)
            if pair is not None:
                found.append(Plural(number, first, end, pair))
        yield from sorted(found, key=lambda one: one.first)


def _of_two_states(words: Words) -> Iterator[tuple[int, int, str, tuple[str, str]]]:
    """Yield `the presidents of Such and Other`, `the Such and Other presidents`."""
    for at, fold in enumerate(words.fold):
        if fold not in plurals.PERSONS or words.is_capital[at]:
            continue
        behind = _two_states(words, at + 2) if words.fold[at + 1 : at + 2] == ("of",) else None
        if behind is not None:
            first = at
            while first > 0 and joins(words, first) and is_title_word(words, first - 1):
                first -= 1
            yield first, behind[1], fold, behind[0]
        for first in range(max(0, at - _MOST_TITLE - 3), at - 2):
            before = _two_states(words, first)
            if before is not None and all(is_title_word(words, i) for i in range(before[1], at)):
                yield first, at + 1, fold, before[0]


def _two_states(words: Words, at: int) -> tuple[tuple[str, str], int] | None:
    """Return the countries of `Such and Other` and the word behind them."""
    left = match_entry(words.raw, at) if at < len(words.raw) else None
    middle = at + left[1] if left is not None else at
    if left is None or words.fold[middle : middle + 1] != ("and",) or middle + 1 >= len(words.raw):
        return None
    right = match_entry(words.raw, middle + 1)
    if right is None or {left[0].kind, right[0].kind} != {"country"}:
        return None
    return (left[0].name, right[0].name), middle + 1 + right[1]


def _only_holders(noun: _Noun, lines: Sequence[Line], number: int) -> tuple[str, str] | None:
    """Return the only two of the stretch between two headings whose titles the noun tells."""
    first = last = number
    while first > 0 and not lines[first - 1].is_heading:
        first -= 1
    while last + 1 < len(lines) and not lines[last + 1].is_heading:
        last += 1
    near = [one for line in lines[first : last + 1] for one in _named(noun, line.mentions)]
    two = tuple(dict.fromkeys(one for one in near if noun.has_title(one)))
    return (two[0], two[1]) if len(two) == 2 else None


def _holders(
    noun: _Noun, named: Iterable[str], countries: tuple[str, str], states: Mapping[str, str]
) -> tuple[str, str] | None:
    """Return the two whom the report names that have the title in these countries."""
    persons = [noun.actors[one] for one in named if one in noun.actors]
    each = [
        [
            p.id
            for p in persons
            if p.member_of is not None and p.member_of == states.get(country)
            if noun.has_title(p.id)
        ]
        for country in countries
    ]
    if len(each[0]) != 1 or len(each[1]) != 1:
        return None
    return each[0][0], each[1][0]


def _phrases(words: Words) -> Iterator[tuple[int, int, str]]:
    for at, fold in enumerate(words.fold):
        if words.is_possessive[at] or words.is_capital[at]:
            continue
        before = words.fold[at - 1] if at and joins(words, at) else ""
        two = words.fold[at - 2] if at > 1 and joins(words, at - 1) else ""
        if before == "the" and (fold in plurals.PAIRS or _is_subject_two(words, at)):
            yield at - 1, at + 1, fold
        elif fold not in _NOUNS:
            continue
        elif before == "two" and two in ("the", "these", "those", "both"):
            yield at - 2, at + 1, fold
        elif words.fold[at + 1 : at + 2] in _COMPLEMENTS:
            continue
        elif before == "both" or (before == "the" and fold in plurals.BARE):
            yield at - 1, at + 1, fold


def _is_subject_two(words: Words, at: int) -> bool:
    """Return whether `the two` stands without a noun: `The two said`."""
    after = words.fold[at + 1] if at + 1 < len(words.fold) and joins(words, at + 1) else ""
    acts = after in verbs.PAST or after in roles.HUMAN_VERBS or after in AUXILIARIES
    return words.fold[at] == "two" and (acts or after.endswith("ed"))


@dataclass(frozen=True, slots=True)
class _Noun:
    """Tells which actor may be one of the two."""

    noun: str
    actors: Mapping[str, Actor]
    genders: Mapping[str, str | None]

    def one_of(self, mention: ActorMention) -> str | None:
        """Return the actor that a mention makes one of the two, if any."""
        actor = self.actors.get(mention.actor or "")
        if actor is None:
            return None
        if self.noun in plurals.PARTIES:
            return actor.id if actor.kind == "country" else None
        if self.noun in plurals.FIRMS:
            return actor.id if actor.kind == "organisation" else None
        if actor.kind != "person":
            return None
        wanted = plurals.GENDERS.get(self.noun)
        known = self.genders.get(actor.id)
        return None if wanted and known and wanted != known else actor.id

    def has_title(self, actor: str) -> bool:
        """Return whether a title of the actor fits the noun."""
        fitting = plurals.PERSONS.get(self.noun) or frozenset()
        last = [role.casefold().replace("-", " ").split()[-1] for role in self.actors[actor].roles]
        return any(word in fitting for word in last)

    def narrowed(self, found: Sequence[str]) -> tuple[str, ...]:
        """Return those whose titles fit where two do, else all."""
        titled = tuple(actor for actor in found if self.has_title(actor))
        return titled if len(titled) == 2 else tuple(found)


def _pair(lines: Sequence[Line], number: int, first: int, noun: _Noun) -> tuple[str, str] | None:
    start = lines[number].words.start[first]
    here = _named(noun, (m for m in lines[number].mentions if m.span.end <= start))
    apart: list[str] = []
    for back in range(number, max(-1, number - _FARTHEST - 1), -1):
        if lines[back].is_heading:
            break
        named = here if back == number else _named(noun, lines[back].mentions)
        if len(named) > 1:
            found = noun.narrowed(named)
            is_open = lines[back].has_unknown and not all(map(noun.has_title, found))
            return (found[0], found[1]) if len(found) == 2 and not is_open else None
        apart = [*named, *(one for one in apart if one not in named)]
        if len(apart) == 2:
            is_sure = noun.noun in plurals.PARTIES or all(map(noun.has_title, apart))
            return (apart[0], apart[1]) if is_sure else None
    return None


def _named(noun: _Noun, mentions: Iterator[ActorMention] | Sequence[ActorMention]) -> list[str]:
    found = (noun.one_of(mention) for mention in mentions)
    return list(dict.fromkeys(one for one in found if one is not None))
