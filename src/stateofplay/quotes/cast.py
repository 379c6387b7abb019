"""Who is in one report: what the search for a speaker looks up.

Reads     the mentions and names of one report, the actors of the pile
Writes    the mentions inside a stretch, the names of actors, which of them are persons
Method    mentions are sorted by place and found by bisection
Cost      linear in the mentions of the report
Limits    actors that the report does not mention are unknown, but for countries
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention, Attribution, NameMention
from stateofplay.model.span import Span
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.tokens import find_words

_MAX_INITIAL = 2  # letters of what may be an initial or a particle, not a name


@dataclass(frozen=True, slots=True)
class Cast:
    """The actors of one report.

    Args:
        text: of the report.
        mentions: sorted by place.
        actors: those that the report mentions, by id.
        countries: id of each country among them, by its name in the tables.
        printed: names as written, in text order.
        sentences: in text order.
    """

    text: str
    mentions: tuple[ActorMention, ...]
    actors: Mapping[str, Actor]
    countries: Mapping[str, str]
    printed: Sequence[NameMention]
    sentences: Sequence[Span] = ()

    def name(self, actor: str) -> str:
        """Return the name of an actor that the report mentions."""
        return self.actors[actor].name

    def knows(self, actor: str | None) -> bool:
        """Return whether an id is that of an actor that the report mentions."""
        return actor is not None and actor in self.actors

    def is_person(self, actor: str | None) -> bool:
        """Return whether an id is that of a person whom the report mentions."""
        return actor is not None and actor in self.actors and self.actors[actor].kind == "person"

    def inside(self, span: Span) -> Iterator[ActorMention]:
        """Yield the mentions that overlap a stretch, last first."""
        place = bisect_right(self.mentions, span.end - 1, key=lambda m: m.span.start) - 1
        while place >= 0 and self.mentions[place].span.end > span.start:
            yield self.mentions[place]
            place -= 1

    def sentence_at(self, at: int) -> int:
        """Return the place of the last sentence that begins at a character or before it."""
        return bisect_right(self.sentences, at, key=lambda s: s.start) - 1

    def before(self, at: int, farthest: int) -> Iterator[Span]:
        """Yield what stands before a character in its sentence, then the sentences before that.

        Args:
            at: the character.
            farthest: how many sentences back.
        """
        last = self.sentence_at(at)
        for number in range(last, max(-1, last - farthest - 1), -1):
            span = self.sentences[number]
            if span.start < at:
                yield Span(span.report, span.start, min(at, span.end))

    def starting_at(self, at: int) -> ActorMention | None:
        """Return the mention that begins at a character, the longest of several."""
        place = bisect_right(self.mentions, at, key=lambda m: m.span.start) - 1
        found = self.mentions[place] if place >= 0 else None
        return found if found is not None and found.span.start == at else None

    def written(self, span: Span) -> str:
        """Return the words of a stretch with single spaces."""
        return " ".join(self.text[span.start : span.end].split())


def read_cast(analysis: Analysis, actors: Mapping[str, Actor]) -> Cast:
    """Return the cast of a report.

    Args:
        analysis: with `mentions` and `names`.
        actors: of the pile, by id; only those that the report mentions are looked at.
    """
    ids: set[str] = set()
    for mention in analysis.mentions:
        ids.update(one for one in (mention.actor, mention.candidate, *mention.actors) if one)
    here = {one: actors[one] for one in sorted(ids) if one in actors}
    owners = {a.member_of for a in here.values() if a.member_of in actors}
    here |= {one: actors[one] for one in sorted(o for o in owners if o is not None)}
    countries = {a.name: a.id for a in here.values() if a.kind == "country"}
    mentions = tuple(sorted(analysis.mentions, key=lambda m: m.span))
    sentences = sorted(one.span for one in analysis.sentences)
    return Cast(analysis.report.text, mentions, here, countries, analysis.names, sentences)


def says_name(text: str, one: Attribution, name: str) -> bool:
    """Return whether a word of the name stands in the quote as it is written in the name."""
    own = {word for word in name.split() if len(word) > _MAX_INITIAL and word[0].isupper()}
    return any(
        text[word.start : word.end].removesuffix("'s").removesuffix("’s") in own
        for part in one.parts
        for word in find_words(text, part.start, part.end)
    )


def may_be(name: str, pronoun: str) -> bool:
    """Return whether `he` or `she` may stand for somebody of that name."""
    gender = first_name_gender(name.split()[0].casefold())
    return gender != ("f" if pronoun == "he" else "m")
