"""Words that stand for two actors at once: `the two leaders`, `both sides`, `the pair`.

Reads     the sentences of one report with their mentions, the titles of its persons
Writes    (sentence, first word, end word, the two actors in the order of their naming)
Method    `the two`, `both` or `the` with a noun; whoever fits it by kind and title and was named in
          the same sentence before it, else in the nearest sentence before that names two; else the
          two whom the last sentences name one each, where their titles fit. Exactly two must remain
Source    resolve only when one reading remains
Cost      linear in the text: three sentences are looked back at
Limits    three or more acting together are nobody; `they`, `the former` and `the latter` stay open
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention
from stateofplay.text.languages.en import plurals
from stateofplay.text.names import Words, joins

_FARTHEST = 3  # sentences back, as for he and she
_COUNTED = frozenset("two both".split())


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
    lines: Sequence[Line], actors: Mapping[str, Actor], genders: Mapping[str, str | None]
) -> Iterator[Plural]:
    """Yield the words that stand for two actors, in text order.

    Args:
        lines: of one report.
        actors: of the pile, by id.
        genders: `m` or `f` of the persons of the report, where that is known.
    """
    for number, line in enumerate(lines):
        for first, end, noun in _phrases(line.words):
            pair = _pair(lines, number, first, _Noun(noun, actors, genders))
            if pair is not None:
                yield Plural(number, first, end, pair)


def _phrases(words: Words) -> Iterator[tuple[int, int, str]]:
    for at, fold in enumerate(words.fold):
        if words.is_possessive[at] or words.is_capital[at]:
            continue
        before = words.fold[at - 1] if at and joins(words, at) else ""
        two = words.fold[at - 2] if at > 1 and joins(words, at - 1) else ""
        if fold in plurals.PAIRS and before == "the":
            yield at - 1, at + 1, fold
        elif fold in plurals.PERSONS or fold in plurals.PARTIES or fold in plurals.FIRMS:
            if before == "two" and two in ("the", "these", "those", "both"):
                yield at - 2, at + 1, fold
            elif before == "both" or (before == "the" and fold in plurals.BARE):
                if at + 1 >= len(words.fold) or words.fold[at + 1] not in ("of", "from", "in"):
                    yield at - 1, at + 1, fold


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


def _pair(
    lines: Sequence[Line], number: int, first: int, noun: _Noun
) -> tuple[str, str] | None:
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
