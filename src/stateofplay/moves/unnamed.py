"""Who acts without a name that anybody knows: "police", "two mediators", a name told nowhere else.

Reads     analyses with mentions and attributions; the actors of the pile
Writes    the analyses with mentions of them, and the actors that these stand for, sorted by name
Method    a noun of a table that ends its noun phrase stands for whoever it tells, under the words
          of the text without article and number; so does a name that is no known actor's. What may
          point back to a body that the report names, and "the official", who was named before,
          stand for nobody
Cost      linear in the words
Limits    the same words in two reports are one actor, whoever was meant: no position is traced
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Alias, Move
from stateofplay.model.ids import content_id
from stateofplay.model.mention import ActorMention, Attribution, NameKind
from stateofplay.model.span import Span
from stateofplay.moves.noun_phrases import NounPhrase, find_phrases
from stateofplay.moves.offices import find_by_office, holders_of
from stateofplay.moves.state_bodies import find_state_bodies, states_of
from stateofplay.moves.unknown_names import find_unknown, is_law
from stateofplay.text.languages.en.act_verbs import JOINT_NOUNS
from stateofplay.text.languages.en.roles import PARTY_NOUNS
from stateofplay.text.tokens import find_words

# A body that a report does not name is meant by "the union" where the pile is about it.
_MAIN_SHARE = 0.5  # of the reports; chosen: an agency that one report in thirty named was not meant
_SHORT_WORDS = 2  # of a name: one word fits too many bodies
_KIND: NameKind = "group"


@dataclass(frozen=True, slots=True)
class Unnamed:
    """What was found in a pile.

    Args:
        analyses: as given, with the mentions and the speakers that stand for unnamed actors.
        actors: those, by name.
    """

    analyses: tuple[Analysis, ...]
    actors: tuple[Actor, ...]


def find_unnamed(analyses: Sequence[Analysis], actors: Sequence[Actor]) -> Unnamed:
    """Return the analyses with mentions of actors that nobody names.

    Args:
        analyses: any order.
        actors: of the pile.
    """
    bodies = {actor.id: actor.name for actor in actors if actor.kind == "organisation"}
    main_bodies = _main_bodies(analyses, bodies)
    fitting = _fitting(main_bodies)
    by_word = _by_word(bodies)
    holders, main = holders_of(analyses, actors)
    states = states_of(actors)
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    read: list[Analysis] = []
    laws = {actor for actor, name in bodies.items() if is_law(name)}
    for whole in analyses:
        given = replace(whole, mentions=tuple(m for m in whole.mentions if m.actor not in laws))
        told = (*find_by_office(given, holders, main), *find_state_bodies(given, states))
        by_office = tuple(sorted((*given.mentions, *told), key=lambda m: m.span))
        analysis = replace(given, mentions=by_office)
        called: list[tuple[str | None, ActorMention]] = [(None, one) for one in told]
        shorts = _Shorts(by_word, frozenset(main_bodies))
        called += _called(analysis, bodies, fitting, shorts)
        for name, mention in called:
            if name is not None:
                found[name.casefold()][name].append(mention.span)
        added = [mention for _, mention in called]
        mentions = tuple(sorted((*given.mentions, *added), key=lambda m: m.span))
        speakers = tuple(
            _with_speaker(one, added, mentions, analysis.report.text)
            for one in analysis.attributions
        )
        read.append(replace(analysis, mentions=mentions, attributions=speakers))
    own = (_actor(found[folded]) for folded in sorted(found))
    return Unnamed(tuple(read), tuple(own))


def with_acting(
    actors: Sequence[Actor], unnamed: Sequence[Actor], moves: Sequence[Move]
) -> tuple[Actor, ...]:
    """Return the actors with those without a known name who take part in a move, sorted."""
    taking = {one for m in moves for one in (*m.actors, *m.recipients, m.on_word_of)}
    both = (*actors, *(actor for actor in unnamed if actor.id in taking))
    return tuple(sorted(both, key=lambda actor: (actor.kind, actor.name, actor.id)))


def _main_bodies(analyses: Sequence[Analysis], bodies: Mapping[str, str]) -> Mapping[str, str]:
    """Return the bodies that most reports of the pile name."""
    counted = Counter(
        actor
        for analysis in analyses
        for actor in {m.actor for m in analysis.mentions}
        if actor in bodies
    )
    needed = len(analyses) * _MAIN_SHARE
    return {actor: name for actor, name in bodies.items() if counted[actor] >= needed}


def _fitting(bodies: Mapping[str, str]) -> Mapping[str, tuple[str, ...]]:
    """Return the bodies of the pile that "the" and a noun may mean, by noun."""
    found: dict[str, list[str]] = defaultdict(list)
    for actor, name in sorted(bodies.items()):
        folds = frozenset(word.fold for word in find_words(name))
        for noun, ends in PARTY_NOUNS.items():
            if noun in folds or ends & folds:
                found[noun].append(actor)
    return {noun: tuple(ones) for noun, ones in found.items()}


def _by_word(bodies: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    """Return the bodies of the pile in whose name a word stands, by word."""
    found: dict[str, set[str]] = defaultdict(set)
    for actor, name in bodies.items():
        for word in find_words(name):
            found[word.fold].add(actor)
    return {word: frozenset(ones) for word, ones in found.items()}


@dataclass(frozen=True, slots=True)
class _Shorts:
    """Tells which body a few small words of its name mean: "the pilots' union".

    Args:
        by_word: the bodies of the pile, by each word of their names.
        main: those that most reports name.
    """

    by_word: Mapping[str, frozenset[str]]
    main: frozenset[str]

    def meant(self, phrase: NounPhrase, analysis: Analysis) -> tuple[str, ...]:
        """Return the only body in whose name all words of a phrase stand, two at least."""
        words = [word.fold for word in find_words(phrase.name)]
        written = analysis.report.text[phrase.start : phrase.end]
        if len(words) < _SHORT_WORDS or not written.casefold().startswith("the "):
            return ()
        found = frozenset.intersection(*(self.by_word.get(one, frozenset()) for one in words))
        return tuple(found) if len(found) == 1 and found <= self.main else ()


def _called(
    analysis: Analysis,
    bodies: Mapping[str, str],
    fitting: Mapping[str, tuple[str, ...]],
    shorts: _Shorts,
) -> Iterator[tuple[str | None, ActorMention]]:
    """Yield what unnamed actors are called, with where, in text order; `None` for known ones."""
    standing = dict.fromkeys(m.actor for m in analysis.mentions if m.actor is not None)
    named = tuple(bodies[actor] for actor in standing if actor in bodies)
    unknown = list(find_unknown(analysis))
    taken = [*(m.span for m in analysis.mentions if m.actor is not None), *(s for _, s in unknown)]
    found: list[tuple[str | None, ActorMention]] = [
        (name, ActorMention(span, _id(name), "noun")) for name, span in unknown
    ]
    for phrase in find_phrases(analysis, sorted(taken), named):
        span = Span(analysis.report.id, phrase.start, phrase.end)
        meant = fitting.get(phrase.noun or "", ()) or shorts.meant(phrase, analysis)
        if len(meant) == 1:
            found.append((None, ActorMention(span, meant[0], "role")))
        elif not meant:
            found.append((phrase.name, ActorMention(span, _id(phrase.name), "noun")))
    yield from sorted(found, key=lambda one: one[1].span)


def _id(name: str) -> str:
    return content_id("actor", _KIND, "unnamed", name.casefold())


def _actor(written: Mapping[str, Sequence[Span]]) -> Actor:
    """Return an actor of the words that it is written with, those used most first."""
    first: dict[str, Span] = {}
    for span in sorted(one for spans in written.values() for one in spans):
        first.setdefault(span.report, span)
    evidence = tuple(first[report] for report in sorted(first))
    names = sorted(written, key=lambda name: (-len(written[name]), name))
    n = sum(len(spans) for spans in written.values())
    alias = Alias(names[0], n, (), evidence)
    return Actor(_id(names[0]), _KIND, names[0], (), (alias,), evidence)


def _with_speaker(
    attribution: Attribution,
    added: Sequence[ActorMention],
    mentions: Sequence[ActorMention],
    text: str,
) -> Attribution:
    """Return the attribution with the unnamed actor whom the words for its speaker tell."""
    speaker = attribution.speaker
    if attribution.actor is not None or speaker is None or attribution.speaks_for is not None:
        return attribution
    inside = [m for m in mentions if speaker.overlaps(m.span) and m.actor is not None]
    if not inside or inside[0] not in added:
        return attribution
    last = text[inside[0].span.start : inside[0].span.end].split()[-1].casefold()
    if last in JOINT_NOUNS and len(inside) > 1:
        return attribution  # "the boards of Such and Other"
    return replace(attribution, actor=inside[0].actor)
