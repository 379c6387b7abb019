"""Stretches of a report that stand for an actor.

Reads     one report with its names, and the actors of the pile
Writes    mentions sorted by span; `actor` is `None` where a person is meant and more than one fits,
          and where two are meant at once
Method    names are resolved as when the actors were united (`directory`); a people's adjective
          with a noun of state (`Freedonian troops`) and a seat that acts (`Chisago agreed`) stand
          for the country; definite offices (`offices`) and he or she (`pronouns`) for a person;
          `the two leaders` (`plurals`) for two actors
Source    rules of our own; pronouns and offices are resolved only when one candidate remains
Cost      linear in the text; look-ups over the actors are built once a pile
Limits    a people's adjective before any other noun stands for nobody; `Japan's prime minister` is
          one mention of the person, and none of the country
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention, NameMention
from stateofplay.model.span import Span
from stateofplay.people.clauses import Person, covered_words, is_aside, is_subject, unnamed_humans
from stateofplay.people.directory import address_gender
from stateofplay.people.its import find_its
from stateofplay.people.keys import Key, name_key
from stateofplay.people.offices import Here
from stateofplay.people.parties import PartyFinder, parties_of
from stateofplay.people.pile import Pile, pile_of
from stateofplay.people.plurals import Line, find_plurals
from stateofplay.people.pronouns import Scene, resolve_pronouns
from stateofplay.people.tenures import State, title_states
from stateofplay.people.unite import is_plural, paragraphs_of
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.names import Words, joins, read_words
from stateofplay.text.quotemarks import report_quote_regions

# Behind these a name in the words for a speaker is another's: "a cousin of Roe".
_LINKED = re.compile(r"\b(?:of|for|to|at|from|in|with|on|who|which|and)\s")
Form = Literal["name", "surname", "pronoun", "role", "demonym", "metonym"]


def find_mentions(analysis: Analysis, actors: Sequence[Actor]) -> tuple[ActorMention, ...]:
    """Return the mentions of actors in one report, by span.

    Args:
        analysis: with sentences and names.
        actors: of the whole pile; give the same tuple for every report.
    """
    pile = pile_of(actors)
    found = pile.directory.resolve(analysis.names, paragraphs_of(analysis), analysis.report.text)
    lines = list(_lines(analysis, found, pile, _here(analysis, found, pile)))
    lines = _with_parties(lines, analysis, pile)
    mentions = [mention for line in lines for mention in line.mentions]
    genders = _genders(analysis, found, pile)
    quoted = _quoted(analysis, [line.words for line in lines])
    speaking = _speaking(analysis, mentions)
    scenes = [
        Scene(line.words, _persons(line, pile, genders, speaking), inside, line.is_heading)
        for line, inside in zip(lines, quoted, strict=True)
    ]
    for start, end, actor, likeliest in resolve_pronouns(scenes):
        span = Span(analysis.report.id, start, end)
        mentions.append(ActorMention(span, actor, "pronoun", candidate=likeliest))
    mentions += _its(lines, pile, analysis.report.id)
    mentions += _joined(analysis, found, pile)
    mentions += _plurals(lines, pile, genders, analysis.report.id)
    return tuple(sorted(mentions, key=lambda m: m.span))


@dataclass(frozen=True, slots=True)
class _Line:
    """One sentence with its mentions, pronouns left out."""

    words: Words
    mentions: tuple[ActorMention, ...]
    unknown: tuple[NameMention, ...]  # names of unknown kind: they may be persons
    is_heading: bool


def _here(analysis: Analysis, found: Sequence[str | None], pile: Pile) -> Here:
    """Return what the report tells of offices."""
    titles: dict[str, list[tuple[Key, State]]] = {}
    for at, printed in title_states(analysis):
        actor = found[at]
        if actor is not None:
            titles.setdefault(actor, []).append((printed.title, printed.state))
    published = analysis.report.published
    return Here(
        named=tuple(dict.fromkeys(one for one in found if one in pile.persons)),
        titles=titles,
        countries=frozenset(one for one in found if one in pile.countries),
        when=published.when if published is not None else None,
    )


def _joined(analysis: Analysis, found: Sequence[str | None], pile: Pile) -> Iterator[ActorMention]:
    """Yield the names that are two bodies read as one: `Vantt Hospital and Roe Health`."""
    for name, actor in zip(analysis.names, found, strict=True):
        both = pile.directory.both(name.name) if actor is None and " and " in name.name else ()
        if both:
            yield ActorMention(name.span, None, "plural", actors=both)


def _plurals(
    lines: Sequence[_Line], pile: Pile, genders: Mapping[str, str | None], report: str
) -> Iterator[ActorMention]:
    plain = [
        Line(line.words, line.mentions, line.is_heading, _is_list_open(line)) for line in lines
    ]
    for one in find_plurals(plain, pile.actors, pile.states, genders):
        words = lines[one.line].words
        span = Span(report, words.start[one.first], words.end[one.end - 1])
        yield ActorMention(span, None, "plural", actors=one.actors)


def _its(lines: Sequence[_Line], pile: Pile, report: str) -> Iterator[ActorMention]:
    scenes = [
        Line(line.words, line.mentions, line.is_heading, bool(line.unknown)) for line in lines
    ]
    for number, first, end, actor in find_its(scenes, pile.is_body, pile.persons):
        words = lines[number].words
        yield ActorMention(Span(report, words.start[first], words.end[end - 1]), actor, "pronoun")


def _is_list_open(line: _Line) -> bool:
    """Return whether a name of which nobody knows what it names is listed beside an actor's."""
    edges = {m.span.end: m.span.start for m in line.mentions if m.actor is not None}
    words = line.words
    for name in line.unknown:
        at = bisect_left(words.start, name.span.start)
        is_joined = at > 0 and words.fold[at - 1] == "and"
        before = at - 2 if is_joined else at - 1
        if before >= 0 and words.end[before] in edges and (is_joined or words.gap[at] == ", "):
            return True
    return False


def _lines(
    analysis: Analysis, found: Sequence[str | None], pile: Pile, here: Here
) -> Iterator[_Line]:
    bearers = _Bearers(pile)
    at = 0
    for sentence in analysis.sentences:
        span = sentence.span
        words = read_words(analysis.report.text, span.start, span.end)
        first = {start: index for index, start in enumerate(words.start)}
        offices = [
            ActorMention(
                Span(span.report, words.start[o.first], words.end[o.end - 1]),
                o.actor,
                "role",
                candidate=o.candidate,
            )
            for o in pile.holders.find(words, here)
            if o.actor is not None or o.candidate is not None
        ]
        mentions: list[ActorMention] = []
        unknown: list[NameMention] = []
        while at < len(analysis.names) and analysis.names[at].span.start < span.end:
            name, actor = analysis.names[at], found[at]
            at += 1
            if actor is None and name.kind is None and not _is_plural_word(name):
                unknown.append(name)
            mention = _mention(name, actor, words, first, is_person=actor in pile.persons)
            mention = bearers.take(name, mention)
            if mention is not None and not any(o.span.overlaps(mention.span) for o in offices):
                mentions.append(mention)
        offices += _of_bodies(words, mentions, first, pile, here, span.report)
        both = sorted((*mentions, *offices), key=lambda m: m.span)
        yield _Line(words, tuple(both), tuple(unknown), sentence.role == "title")


def _of_bodies(
    words: Words,
    mentions: Sequence[ActorMention],
    first: Mapping[int, int],
    pile: Pile,
    here: Here,
    report: str,
) -> Iterator[ActorMention]:
    """Yield the offices of bodies that the sentence names: `the head of Such`, `Such's head`."""
    last = {end: index for index, end in enumerate(words.end)}
    owners = {
        (first[m.span.start], last[m.span.end] + 1): m.actor
        for m in mentions
        if m.actor in pile.bodies and m.span.start in first and m.span.end in last
    }
    for office in pile.holders.find_owned(words, owners, here):
        span = Span(report, words.start[office.first], words.end[office.end - 1])
        yield ActorMention(span, office.actor, "role")


class _Bearers:
    """Who was named last of those who bear a surname, going through one report.

    Args:
        pile: its persons.
    """

    def __init__(self, pile: Pile) -> None:
        self._pile = pile
        self._last: dict[str, str] = {}  # last word of a name -> the person named last

    def take(self, name: NameMention, mention: ActorMention | None) -> ActorMention | None:
        """Return the mention, with the likeliest person where a surname fits several."""
        key = name_key(name.name)
        if mention is None or not key:
            return mention
        if mention.actor in self._pile.persons and len(key) > 1:
            self._last[key[-1]] = mention.actor
        if mention.actor is None:
            return replace(mention, candidate=self._last.get(key[-1]))
        return mention


def _with_parties(lines: list[_Line], analysis: Analysis, pile: Pile) -> list[_Line]:
    """Return the lines with the definite nouns that stand for a body or state of the report."""
    mentions = [m for line in lines for m in line.mentions if m.actor is not None]
    bodies = {m.actor for m in mentions} & pile.bodies.keys()
    printed = {
        (m.actor, noun)
        for line in lines
        for m in line.mentions
        if m.actor is not None and (noun := _noun_with(line.words, m, analysis)) is not None
        if m.actor in pile.bodies or m.form == "demonym"  # "Freedonia rebels" are not the state
    }
    named = ((one, pile.bodies[one]) for one in bodies if one)
    finder = PartyFinder(parties_of(named, printed, pile.firms), pile.parties, pile.body_of)
    found = []
    for line in lines:
        words = line.words
        added = [
            ActorMention(
                Span(analysis.report.id, words.start[first], words.end[end - 1]), actor, "role"
            )
            for first, end, actor in finder.find(
                words, [(m.span.start, m.actor) for m in line.mentions if m.actor is not None]
            )
        ]
        both = tuple(sorted((*line.mentions, *added), key=lambda m: m.span))
        found.append(replace(line, mentions=both) if added else line)
    return found


def _noun_with(words: Words, mention: ActorMention, analysis: Analysis) -> str | None:
    """Return the noun that a report prints with a name: of a state inside, of fighters behind."""
    if mention.form == "demonym":
        return analysis.report.exact(mention.span).split()[-1].casefold()
    after = bisect_left(words.start, mention.span.end)
    if mention.form != "name" or after >= len(words.raw) or not joins(words, after):
        return None
    return words.fold[after]


def _is_plural_word(name: NameMention) -> bool:
    """Return whether a capital at a sentence start rather opens a plural: `Dockers, who ...`."""
    return not name.is_sure and name.name.endswith("s")


def _mention(
    name: NameMention, actor: str | None, words: Words, first: dict[int, int], *, is_person: bool
) -> ActorMention | None:
    """Return the mention that a name is, `None` when it stands for no actor."""
    if actor is None:
        return ActorMention(name.span, None, "surname") if name.kind == "person" else None
    if name.kind in ("person", None) and not is_person:
        return ActorMention(name.span, actor, "name")
    if name.kind in ("person", None) or is_person:
        form: Form = "name" if len(name_key(name.name)) > 1 else "surname"
        return ActorMention(name.span, actor, form)
    if name.kind == "group":
        return ActorMention(name.span, actor, "demonym" if is_plural(name.name) else "name")
    entry = find_entry(name.name)
    if name.kind != "country" or entry is None:
        return ActorMention(name.span, actor, "name")
    if entry.form == "name":
        owned = _with_noun(ActorMention(name.span, actor, "demonym"), words, first, is_owner=True)
        return owned or ActorMention(name.span, actor, "name")
    if entry.form == "seat":
        return ActorMention(name.span, actor, "metonym")
    return _with_noun(ActorMention(name.span, actor, "demonym"), words, first)


def _with_noun(
    mention: ActorMention, words: Words, first: dict[int, int], *, is_owner: bool = False
) -> ActorMention | None:
    """Return the mention with the noun of state behind it, `None` when there is none.

    An owner must own the noun (`Freedonia's government`), all others must not.
    """
    at = first.get(mention.span.start)
    if at is None:
        return None
    while words.end[at] < mention.span.end:
        at += 1
    after = at + 1
    if after >= len(words.raw) or not words.gap[after].isspace():
        return None
    if words.is_possessive[at] is not is_owner:
        return None
    if words.fold[after] not in roles.STATE_NOUNS or words.is_capital[after]:
        return None
    return replace(mention, span=replace(mention.span, end=words.end[after]))


def _genders(analysis: Analysis, found: Sequence[str | None], pile: Pile) -> dict[str, str | None]:
    """Return the gender of each person of a report: forms of address, then the first name."""
    told: dict[str, set[str]] = {}
    for name, actor in zip(analysis.names, found, strict=True):
        gender = address_gender(name.role)
        if actor is not None and gender is not None:
            told.setdefault(actor, set()).add(gender)
    genders: dict[str, str | None] = {}
    for actor in {one for one in found if one is not None}:
        addressed = told.get(actor, set())
        genders[actor] = min(addressed) if len(addressed) == 1 else pile.directory.gender_of(actor)
    return genders


def _speaking(analysis: Analysis, mentions: Sequence[ActorMention]) -> frozenset[Span]:
    """Return the mentions that head the words for a speaker: whoever speaks is a subject."""
    text = analysis.report.text
    starts = [mention.span.start for mention in mentions]
    found: set[Span] = set()
    for one in analysis.attributions:
        if one.speaker is None:
            continue
        first = bisect_left(starts, one.speaker.start)
        for mention in mentions[first : bisect_left(starts, one.speaker.end)]:
            before = text[one.speaker.start : mention.span.start]
            is_owner = text[mention.span.end : mention.span.end + 1] in ("'", "’")
            if not is_owner and not _LINKED.search(before):
                found.add(mention.span)
    return frozenset(found)


def _persons(
    line: _Line, pile: Pile, genders: dict[str, str | None], speaking: frozenset[Span]
) -> tuple[Person, ...]:
    """Return the persons of a sentence, known and unknown, in text order."""
    words = line.words
    first = {start: index for index, start in enumerate(words.start)}
    last = {end: index for index, end in enumerate(words.end)}
    persons: list[Person] = []
    covered: set[int] = set()
    unknown = {name.span for name in line.unknown}
    spans = [(m.span, m.actor) for m in line.mentions if m.actor is None or m.actor in pile.persons]
    for span, actor in (*spans, *((name.span, None) for name in line.unknown)):
        start, end = first.get(span.start), last.get(span.end)
        if start is None or end is None:
            continue
        covered.update(covered_words(words, start, end + 1))
        subject = span in speaking or is_subject(words, start, end + 1)
        gender = genders.get(actor) if actor else None
        if actor is not None or subject or span not in unknown:
            aside = subject and span not in speaking and is_aside(words, start)
            persons.append(Person(start, end + 1, actor, gender, subject, aside))
    persons.extend(unnamed_humans(words, frozenset(covered)))
    return tuple(sorted(persons, key=lambda person: person.first))


def _quoted(analysis: Analysis, sentences: Sequence[Words]) -> Iterator[frozenset[int]]:
    """Yield for each sentence the indices of its words inside quote marks."""
    regions = report_quote_regions(analysis.report)
    at = 0
    for words in sentences:
        inside: set[int] = set()
        while at < len(regions) and words.start and regions[at].end <= words.start[0]:
            at += 1
        for place in range(at, len(regions)):
            region = regions[place]
            if not words.start or region.start >= words.end[-1]:
                break
            first, last = (bisect_left(words.start, edge) for edge in (region.start, region.end))
            inside.update(range(first, last))
        yield frozenset(inside)
