"""One sentence made ready: its words, who stands where, which words tell a time.

Reads     an analysis and one of its sentences; the cast of the pile
Writes    a `Reading`
Method    mentions, times and quotes are put on the words of the sentence that they cover
Cost      linear in the sentence
Limits    a mention that ends inside a hyphenated word stands for no word
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention, Attitude, Attribution, Sentence, TimeMention
from stateofplay.moves.acting_words import acting_words
from stateofplay.moves.authority import is_official
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.act_verbs import OFFICE_NOUNS, POINTED
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from stateofplay.text.sentences import touched_by
from stateofplay.text.tokens import Word, find_words

_PARTY_KINDS = frozenset({"country", "organisation", "group"})


class Cast:
    """Who is who: looks up actors by id, the party that they act for, and their office."""

    def __init__(self, actors: Sequence[Actor]) -> None:
        self._actors = {actor.id: actor for actor in actors}
        countries = {
            alias.casefold(): actor.id
            for actor in sorted(actors, key=lambda actor: actor.id)
            if actor.kind == "country"
            for alias in (actor.name, *(a.name for a in actor.aliases))
        }
        self._countries = countries
        self._state = {
            actor.id: _state_of(actor.name, countries)
            for actor in actors
            if actor.kind == "organisation"
        }

    def names(self, actor: str) -> tuple[str, ...]:
        """Return the names of an actor, the one it is shown under first; none if unknown."""
        found = self._actors.get(actor)
        return () if found is None else (found.name, *(a.name for a in found.aliases))

    def party(self, actor: str) -> str | None:
        """Return the party an actor acts for: a person's or ministry's country, else its own id."""
        found = self._actors.get(actor)
        if found is None:
            return None
        if found.kind == "person":
            return found.member_of
        if found.kind == "organisation":
            return self._state[actor] or found.member_of or actor
        return actor if found.kind in _PARTY_KINDS else None

    def country(self, written: str) -> str | None:
        """Return the country that a name or an adjective such as "Arlandic" stands for."""
        entry = find_entry(written) if written[:1].isupper() else None
        name = written if entry is None or entry.kind != "country" else entry.name
        return self._countries.get(name.casefold())

    def country_name(self, actor: str) -> str | None:
        """Return the name of a country as the table of countries has it, `None` for others."""
        found = self._actors.get(actor)
        if found is None or found.kind != "country":
            return None
        entry = find_entry(found.name)
        return found.name if entry is None else entry.name

    def side(self, actor: str) -> str:
        """Return the party, or the actor itself where none is known."""
        return self.party(actor) or actor

    def is_person(self, actor: str) -> bool:
        """Return whether the actor is a person."""
        found = self._actors.get(actor)
        return found is not None and found.kind == "person"

    def can_act(self, actor: str) -> bool:
        """Return whether the actor can do or say something."""
        found = self._actors.get(actor)
        return found is not None and (found.kind == "person" or found.kind in _PARTY_KINDS)

    def is_place(self, actor: str) -> bool:
        """Return whether the actor is a place; where one acts, its government does."""
        found = self._actors.get(actor)
        return found is not None and found.kind == "place"

    def receiver(self, actor: str) -> str | None:
        """Return whom an act is done to where a name stands for a body: "Vell" for "Besk".

        A seat of government is its country, and itself where nobody names that; any other place
        is nobody.
        """
        if self.can_act(actor):
            return actor
        found = self._actors.get(actor) if self.is_place(actor) else None
        entry = None if found is None else find_entry(found.name)
        if entry is None or entry.form != "seat":
            return None
        return self._countries.get(entry.name.casefold(), actor)

    def is_group(self, actor: str) -> bool:
        """Return whether the actor is a number of people, or somebody without a known name."""
        found = self._actors.get(actor)
        return found is not None and found.kind == "group"

    def is_official(self, actor: str) -> bool:
        """Return whether a party or its office-holder acts."""
        found = self._actors.get(actor)
        if found is None:
            return False
        body = None if found.member_of is None else self._actors.get(found.member_of)
        return is_official(found, body)


def _state_of(name: str, countries: Mapping[str, str]) -> str | None:
    """Return the country of "Arland's Defence Ministry" and "Arlandic army"."""
    folds = [word.fold for word in find_words(name)]
    if len(folds) < 2 or folds[-1] not in OFFICE_NOUNS:
        return None
    for n in range(min(3, len(folds) - 1), 0, -1):
        entry = find_entry(" ".join(word.title() for word in folds[:n]))
        named = folds[:n] if entry is None or entry.kind != "country" else [entry.name.casefold()]
        if " ".join(named) in countries:
            return countries[" ".join(named)]
    return None


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with its words and what stands on them.

    Args:
        mentions: inside the sentence, sorted; those that no actor fits are in it too.
        starts, ends: word place -> the longest mention that starts or ends with that word.
        timed: places of words that tell a time.
        quoted: attributions of the report that touch the sentence.
        held: its attitudes whose cue stands in the sentence.
        tree: its grammar, `None` where it tells of no act.
    """

    analysis: Analysis
    sentence: Sentence
    cast: Cast
    text: str
    words: tuple[Word, ...]
    mentions: tuple[ActorMention, ...]
    starts: dict[int, ActorMention]
    ends: dict[int, ActorMention]
    times: tuple[TimeMention, ...]
    timed: frozenset[int]
    quoted: tuple[Attribution, ...]
    held: tuple[Attitude, ...] = ()
    tree: Tree | None = None

    @property
    def end(self) -> int:
        """End of the sentence, in the text of the report."""
        return self.sentence.span.end

    def gap(self, place: int) -> str:
        """Return what stands between word `place` and the next one, white space stripped."""
        if place < 0 or place + 1 >= len(self.words):
            return "."
        gap = self.text[self.words[place].end : self.words[place + 1].start]
        gap = gap.rstrip("$€£¥").strip()  # "offered $4 million": no clause ends there
        return gap.removeprefix(".") if self.words[place].fold in POINTED else gap

    def fold(self, place: int) -> str:
        """Return the folded word at `place`, empty outside the sentence."""
        return self.words[place].fold if 0 <= place < len(self.words) else ""

    def is_capital(self, place: int) -> bool:
        """Return whether the word starts with a capital."""
        return self.text[self.words[place].start].isupper()

    def is_possessive(self, place: int) -> bool:
        """Return whether the word carries a possessive ending."""
        word = self.words[place]
        written = self.text[word.start : word.end]
        mark = self.text[word.end : word.end + 1]
        return written.endswith(("'s", "’s")) or (written.endswith("s") and mark in ("'", "’"))


def read_sentences(analysis: Analysis, cast: Cast) -> Iterator[Reading]:
    """Yield each sentence of a report, made ready."""
    # Who acts together is read anew (`joint`): of `the leaders of Such and Other` parties act.
    alone = [mention for mention in analysis.mentions if mention.form != "plural"]
    mentions = sorted(alone, key=lambda m: (m.span.start, -m.span.end))
    times = sorted(analysis.times, key=lambda t: t.span)
    mention_starts = [m.span.start for m in mentions]
    time_starts = [t.span.start for t in times]
    quoted = _quoted(analysis)
    held = sorted(analysis.attitudes, key=lambda a: a.cue)
    cue_starts = [one.cue.start for one in held]
    text = analysis.report.text
    lines = [tuple(find_words(text, s.span.start, s.span.end)) for s in analysis.sentences]
    trees = _trees(analysis, lines)
    for sentence, words, tree in zip(analysis.sentences, lines, trees, strict=True):
        start, end = sentence.span.start, sentence.span.end
        inside = mentions[bisect_left(mention_starts, start) : bisect_left(mention_starts, end)]
        timed = times[bisect_left(time_starts, start) : bisect_left(time_starts, end)]
        starts, ends = _by_word(words, inside)
        yield Reading(
            analysis,
            sentence,
            cast,
            analysis.report.text,
            words,
            tuple(inside),
            starts,
            ends,
            tuple(timed),
            frozenset(_covered(words, timed)),
            tuple(quoted.get(sentence.index, ())),
            tuple(held[bisect_left(cue_starts, start) : bisect_left(cue_starts, end)]),
            tree,
        )


def _trees(analysis: Analysis, lines: Sequence[Sequence[Word]]) -> list[Tree | None]:
    """Return the trees of the sentences in which a word of an act stands, parsed together."""
    telling = acting_words()
    wanted = [any(word.fold in telling for word in words) for words in lines]
    spans = [s.span for s, is_wanted in zip(analysis.sentences, wanted, strict=True) if is_wanted]
    parsed = iter(parse_sentences(analysis.report.text, [(s.start, s.end) for s in spans]))
    return [next(parsed) if is_wanted else None for is_wanted in wanted]


def _by_word(
    words: Sequence[Word], mentions: Sequence[ActorMention]
) -> tuple[dict[int, ActorMention], dict[int, ActorMention]]:
    starts: dict[int, ActorMention] = {}
    ends: dict[int, ActorMention] = {}
    firsts = {word.start: place for place, word in enumerate(words)}
    bounds = [word.start for word in words]
    for mention in mentions:
        first = firsts.get(mention.span.start)
        last = bisect_left(bounds, mention.span.end) - 1
        # A mention that ends inside a hyphenated word ("Arlan-Besk talks") stands for no word.
        if first is None or last < first or mention.span.end < words[last].end - 2:
            continue
        if first not in starts:
            starts[first] = mention
        if last not in ends:
            ends[last] = mention
    return starts, ends


def _covered(words: Sequence[Word], times: Sequence[TimeMention]) -> Iterator[int]:
    for time in times:
        first = bisect_right(words, time.span.start, key=lambda word: word.end)
        yield from range(first, bisect_left(words, time.span.end, key=lambda word: word.start))


def _quoted(analysis: Analysis) -> dict[int, list[Attribution]]:
    """Return the attributions that touch each sentence, by its index, in their order."""
    found: dict[int, list[Attribution]] = defaultdict(list)
    for attribution in analysis.attributions:
        touched = {
            place for part in attribution.parts for place in touched_by(part, analysis.sentences)
        }
        for place in touched:
            found[analysis.sentences[place].index].append(attribution)
    return found
