"""What people say of actors: two names are one, one name is two, or it is no actor.

Reads     the actors of the pile, the names of every report
Writes    actors, sorted by kind, name and id; which mentions stand for another one by that
Method    a name in a report is a member of the actor it was found to name; the members are grouped
          anew. The actor that keeps most of its members keeps its id; a name that was split off is
          an actor with an id of its own, in the reports it was judged in or wherever it stands
Source    must-link and cannot-link (Wagstaff and others 2001); people's judgements in records of
          their own, as OpenSanctions keeps them (nomenklatura)
Cost      linear in names and reports, times the judgements of actors
Limits    roles are not told apart when a name is split off: they stay with the larger part; he and
          she follow the last name before them
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from stateofplay.judgements.places import Texts, why_unmatched
from stateofplay.judgements.regroup import about, apart, regrouped
from stateofplay.judgements.standing import standing
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor, Alias, Tenure
from stateofplay.model.ids import content_id
from stateofplay.model.judgement import Judged, Judgement, Target
from stateofplay.model.mention import ActorMention
from stateofplay.model.span import Span

_WHY = "A person judged whose name this is."
HERE = "here"  # detail of a target that means a name in these reports only


@dataclass(frozen=True, slots=True)
class JudgedActors:
    """Actors as people judged them.

    Args:
        actors: as they are shown.
        named: the same for finding mentions: bodies and states by the names they were found by.
        became: id of a found actor -> id of the actor it is now.
        moved: (report, name) -> ids that a mention so written may have, and the one it gets.
        judged: what came of the judgements.
    """

    actors: tuple[Actor, ...]
    named: tuple[Actor, ...]
    became: Mapping[str, str] = field(default_factory=dict)
    moved: Mapping[tuple[str, str], tuple[frozenset[str], str]] = field(default_factory=dict)
    judged: tuple[Judged, ...] = ()


@dataclass(frozen=True, slots=True)
class _Member:
    """A name of an actor in one report."""

    base: int  # place of the actor among those found
    alias: Alias
    span: Span
    words: str


def judge_actors(
    actors: tuple[Actor, ...], analyses: Sequence[Analysis], judgements: Sequence[Judgement]
) -> JudgedActors:
    """Return the actors as people judged them.

    Args:
        actors: as found; comes back as it is when no judgement is about actors.
        analyses: of all reports, any order, with names.
        judgements: all of them, any order.
    """
    ours = about("actor", judgements)
    wrong = [one for one in standing(judgements) if _denies_actor(one)]
    if not ours and not wrong:
        return JudgedActors(actors, actors)
    roll = _Roll(actors, analyses)
    sides = [[roll.members_of(target) for target in one.targets] for one in ours]
    groups = regrouped(roll.found(), sides, [one.kind == "same" for one in ours])
    denied = {one.id: roll.members_of(one.targets[0]) for one in wrong}
    removed = {n for members in denied.values() for n in _meant(groups, members)}
    made = roll.make(groups)
    judged = (*_tell(ours, sides, groups, roll.texts), *_tell_denied(wrong, denied, roll.texts))
    return roll.judged(made, groups, removed, judged)


def judge_mentions(analysis: Analysis, judged: JudgedActors) -> tuple[ActorMention, ...]:
    """Return the mentions of one report, standing for the actors as people judged them.

    Args:
        analysis: with names, and with the mentions that `judged.named` gave.
        judged: of the whole pile.
    """
    if not judged.became and not judged.moved:
        return analysis.mentions
    found: list[ActorMention] = []
    last: tuple[str | None, str | None] = (None, None)  # of the last name: as found, as judged
    for mention in _with_names(analysis, judged):
        words = " ".join(analysis.report.exact(mention.span).split())
        own, moved = judged.moved.get((analysis.report.id, words), (frozenset(), None))
        actor = judged.became.get(mention.actor, mention.actor) if mention.actor else None
        if moved is not None and (mention.actor is None or mention.actor in own | {moved}):
            actor = moved
            last = (mention.actor, actor)
        elif mention.form in ("pronoun", "role"):
            actor = last[1] if actor is not None and mention.actor == last[0] else actor
        elif actor is not None:
            last = (mention.actor, actor)
        found.append(_became(replace(mention, actor=actor), judged))
    return tuple(found)


def _became(mention: ActorMention, judged: JudgedActors) -> ActorMention:
    """Return a mention with the likeliest one, or with several, as they are now."""
    likely = mention.candidate
    return replace(
        mention,
        candidate=judged.became.get(likely, likely) if likely is not None else None,
        actors=tuple(judged.became.get(one, one) for one in mention.actors),
    )


def _with_names(analysis: Analysis, judged: JudgedActors) -> list[ActorMention]:
    """Return the mentions, with the names that stand for nobody as long as two may be meant."""
    added = []
    for name in analysis.names:
        words = " ".join(analysis.report.exact(name.span).split())
        is_moved = (analysis.report.id, words) in judged.moved
        if is_moved and not any(m.span.overlaps(name.span) for m in analysis.mentions):
            added.append(ActorMention(name.span, None, "name" if " " in words else "surname"))
    return sorted((*analysis.mentions, *added), key=lambda mention: mention.span)


def _denies_actor(one: Judgement) -> bool:
    return one.kind == "not_so" and one.targets[0].sort == "actor"


class _Roll:
    """The names of all actors, one member for each report that prints one."""

    def __init__(self, actors: Sequence[Actor], analyses: Sequence[Analysis]) -> None:
        self._actors = actors
        self.texts = Texts(a.report for a in analyses)
        self._publisher = {a.report.id: a.report.publisher for a in analyses}
        self._n: Counter[tuple[str, str]] = Counter(
            (a.report.id, name.name) for a in analyses for name in a.names
        )
        self._members = [
            _Member(base, alias, span, " ".join(self.texts.exact(span).split()))
            for base, actor in enumerate(actors)
            for alias in actor.aliases
            for span in alias.evidence
        ]
        self._by_words: dict[str, set[int]] = defaultdict(set)
        self._by_alias: dict[tuple[int, str], set[int]] = defaultdict(set)
        for n, one in enumerate(self._members):
            self._by_words[one.words].add(n)
            self._by_alias[one.base, one.alias.name].add(n)

    def found(self) -> list[list[int]]:
        """Return the members of each actor as found."""
        groups: dict[int, list[int]] = defaultdict(list)
        for n, one in enumerate(self._members):
            groups[one.base].append(n)
        return list(groups.values())

    def members_of(self, target: Target) -> set[int]:
        """Return the members that a target means."""
        found: set[int] = set()
        open_ones: list[set[int]] = []
        for place in target.places:
            report = self.texts.report_of(place)
            same = self._by_words.get(" ".join(place.exact.split()), set())
            here = {n for n in same if self._members[n].span.report == report}
            fit = here if here or target.detail == HERE else same
            if len(self._bases(fit)) == 1:
                found |= fit
            else:
                open_ones.append(fit)
        for fit in open_ones:  # a surname of two persons: whom the other names tell
            found |= {n for n in fit if self._members[n].base in self._bases(found)}
        if target.detail != HERE:
            alike = {(self._members[n].base, self._members[n].alias.name) for n in found}
            found = {n for key in alike for n in self._by_alias[key]}
        return found

    def _bases(self, members: Iterable[int]) -> set[int]:
        return {self._members[n].base for n in members}

    def make(self, groups: Sequence[Sequence[int]]) -> list[Actor]:
        """Return the actor of each group; what was found whole stays as it is."""
        keepers = self._keepers(groups)
        taken = {actor.id for actor in self._actors}
        made = []
        for n, group in enumerate(groups):
            kept = {base for base in self._bases(group) if keepers[base] == n}
            main = self._main(group, kept)
            names = self._aliases(group, main)
            if main in kept:
                whole = self._bases(group) == {main} and len(group) == self._size(main)
                base = self._actors[main]
                made.append(base if whole else self._part(base, base.id, group, names))
                continue
            name = min(names, key=lambda a: (-len(a.name.split()), -a.n, a.name)).name
            new = content_id("actor", self._actors[main].id, name)
            while new in taken:
                new = content_id("actor", new)
            taken.add(new)
            split_off = replace(self._actors[main], name=name, roles=(), member_of=None, tenures=())
            names = [replace(one, why=None if one.name == name else _WHY) for one in names]
            made.append(self._part(split_off, new, group, names))
        return made

    def _size(self, base: int) -> int:
        actor = self._actors[base]
        return sum(len(alias.evidence) for alias in actor.aliases)

    def _main(self, group: Sequence[int], kept: set[int]) -> int:
        """Return the found actor that most mentions of a group are of, if it can of those kept."""
        n: Counter[int] = Counter()
        for member in group:
            one = self._members[member]
            if not kept or one.base in kept:
                n[one.base] += self._n[one.span.report, one.alias.name]
        return min(n, key=lambda base: (-n[base], self._actors[base].id))

    def _keepers(self, groups: Sequence[Sequence[int]]) -> dict[int, int]:
        """Return for each found actor the group that holds most of its members: it keeps the id."""
        held: dict[int, Counter[int]] = defaultdict(Counter)
        for n, group in enumerate(groups):
            for member in group:
                held[self._members[member].base][n] += 1
        return {base: min(c, key=lambda n: (-c[n], n)) for base, c in held.items()}

    def _part(self, base: Actor, new: str, group: Sequence[int], aliases: Sequence[Alias]) -> Actor:
        roles, tenures = [base.roles], list(base.tenures)
        if new == base.id:
            others = [self._actors[one] for one in sorted(self._bases(group))]
            roles += [other.roles for other in others]
            tenures += [t for other in others if other.id != base.id for t in other.tenures]
        first: dict[str, Span] = {}
        for span in sorted(self._members[n].span for n in group):
            first.setdefault(span.report, span)
        return replace(
            base,
            id=new,
            aliases=tuple(sorted(aliases, key=lambda a: (-a.n, a.name))),
            roles=tuple(dict.fromkeys(role for some in roles for role in some)),
            evidence=tuple(sorted(first.values())),
            tenures=tuple(sorted(tenures, key=_by_role)),
        )

    def _aliases(self, group: Sequence[int], main: int) -> list[Alias]:
        """Return the names of a group; one that stands whole keeps its counts.

        Args:
            group: its members.
            main: the found actor that it goes on as; names of others are there by judgement.
        """
        by_name: dict[str, list[_Member]] = defaultdict(list)
        for n in group:
            by_name[self._members[n].alias.name].append(self._members[n])
        found = []
        for name, members in by_name.items():
            whole = members[0].alias
            why = whole.why if {m.base for m in members} == {main} else _WHY
            if len(members) == len(whole.evidence) and len({m.base for m in members}) == 1:
                found.append(replace(whole, why=why))
                continue
            reports = {m.span.report for m in members}
            used_by = {p for r in reports if (p := self._publisher[r]) is not None}
            spans = tuple(sorted(m.span for m in members))
            n = sum(self._n[report, name] for report in reports)
            found.append(Alias(name, n, tuple(sorted(used_by)), spans, why))
        return found

    def judged(
        self,
        made: Sequence[Actor],
        groups: Sequence[Sequence[int]],
        removed: set[int],
        judged: tuple[Judged, ...],
    ) -> JudgedActors:
        """Return all that later stages need to know."""
        keepers = self._keepers(groups)
        became = {self._actors[base].id: made[n].id for base, n in keepers.items()}
        gone = {made[n].id for n in removed}
        actors = tuple(
            replace(actor, member_of=_owner(actor, became, gone))
            for n, actor in enumerate(made)
            if n not in removed
        )
        moved: dict[tuple[str, str], tuple[frozenset[str], str]] = {}
        for n, group in enumerate(groups):
            for member in group:
                one = self._members[member]
                if keepers[one.base] != n and n not in removed:
                    own = frozenset({self._actors[one.base].id, became[self._actors[one.base].id]})
                    moved[one.span.report, one.words] = (own, made[n].id)
        kinds = {actor.id: actor.kind for actor in made}
        things = [
            actor
            for actor in self._actors
            if "person" not in (actor.kind, kinds[became[actor.id]])
            or actor.kind != kinds[became[actor.id]]
            if became[actor.id] not in gone
        ]
        named = (*(a for a in actors if a.kind == "person"), *things)
        return JudgedActors(
            actors=tuple(sorted(actors, key=lambda a: (a.kind, a.name, a.id))),
            named=tuple(sorted(named, key=lambda a: (a.kind, a.name, a.id))),
            became={old: new for old, new in sorted(became.items()) if old != new},
            moved=moved,
            judged=judged,
        )


def _by_role(tenure: Tenure) -> tuple[str, tuple[Span, ...]]:
    return tenure.role, tenure.evidence


def _owner(actor: Actor, became: Mapping[str, str], gone: set[str]) -> str | None:
    owner = became.get(actor.member_of, actor.member_of) if actor.member_of else None
    return None if owner in gone or owner == actor.id else owner


def _meant(groups: Sequence[Sequence[int]], members: set[int]) -> list[int]:
    """Return the group that holds most of the members; none when there are none."""
    held = {n: len(members.intersection(group)) for n, group in enumerate(groups)}
    best = max(held, key=lambda n: (held[n], -n), default=None)
    return [best] if best is not None and held[best] else []


def _tell(
    ours: Sequence[Judgement],
    sides: Sequence[Sequence[set[int]]],
    groups: Sequence[Sequence[int]],
    texts: Texts,
) -> Iterator[Judged]:
    of = {member: n for n, group in enumerate(groups) for member in group}
    for one, (left, right) in zip(ours, sides, strict=True):
        if not left or not right:
            yield Judged(one, "unmatched", why_unmatched(one.targets, texts))
        elif _holds(one, left, right, of):
            word = "one actor" if one.kind == "same" else "two actors"
            yield Judged(one, "applied", f"They stand as {word}.")
        else:
            yield Judged(one, "overruled", "A later judgement speaks against it.")


def _holds(one: Judgement, left: set[int], right: set[int], of: Mapping[int, int]) -> bool:
    is_same = one.kind == "same"
    left, right = (left, right) if is_same else apart(left, right)
    return bool({of[m] for m in left} & {of[m] for m in right}) == is_same


def _tell_denied(
    wrong: Sequence[Judgement], denied: Mapping[str, set[int]], texts: Texts
) -> Iterator[Judged]:
    for one in wrong:
        if denied[one.id]:
            yield Judged(one, "applied", "The actor is left out; so is whatever rests on it.")
        else:
            yield Judged(one, "unmatched", why_unmatched(one.targets, texts))
