"""Two accounts of one turn of things: "seized the mill", "the mill was handed over to them".

Reads     clauses, actors, copy groups
Writes    differences of kind `wording`
Method    clauses with verbs that tell how a thing changed hands, somebody left an office or died,
          or something came down (a table) are one turn when they are about the same thing, bring
          it to the same receiver and exclude no common time. Where independent texts tell it in
          different ways, each way is a side. A text that tells it in both ways tells two steps, and
          counts for neither
Source    rules of our own; the table is `text/languages/en/accounts.py`
Cost      linear in the text: clauses meet by the thing they are about
Limits    a thing told by two nouns without a common name stays two things; a way without a verb of
          the table is not seen
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.differences.around import shorten
from stateofplay.differences.clauses import Clause, told_in_one_way
from stateofplay.differences.config import DifferencesConfig
from stateofplay.model.finding import Actor, Difference, Side
from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.text.languages.en.accounts import (
    ACCOUNTS,
    GIVING,
    RECEIVING_VERBS,
    WITH_RECEIVER,
    WITHOUT_OBJECT,
)

ACCOUNT_VERBS = frozenset(base for base, _ in ACCOUNTS)
_DEFINITE = frozenset("the this that these those both his her its their our my all".split())
_ABOUT_WORDS = 12  # of a wording shown in `about`


@dataclass(frozen=True)
class _Account:
    """One clause that tells a turn in one way.

    Args:
        things: names and nouns of what it is about.
        receivers: actors that get it; empty where none has to be the same.
        is_known: whether the words take the thing as known: it has a name or an article.
    """

    turn: str
    way: str
    things: frozenset[str]
    receivers: frozenset[str]
    thing: Span
    is_known: bool
    clause: Clause

    def is_one_turn(self, other: _Account) -> bool:
        """Return whether two accounts can be of one turn."""
        if self.receivers != other.receivers and not self.receivers & other.receivers:
            return False
        return _may_meet(self.clause.times, other.clause.times)


def find_accounts(
    clauses: Iterable[Clause],
    actors: Sequence[Actor],
    voices: Mapping[str, str],
    config: DifferencesConfig,
) -> Iterator[Difference]:
    """Yield a difference for each turn that independent texts tell in different ways.

    Args:
        clauses: with `ACCOUNT_VERBS`, others too, in order of their reports' ids.
        actors: of the pile.
        voices: copy group by report: copies are one voice.
        config: thresholds.
    """
    members = {actor.id: actor.member_of for actor in actors}
    names = {actor.id: actor.name for actor in actors}
    by_thing: dict[tuple[str, str], list[_Account]] = defaultdict(list)
    for clause in clauses:
        account = _read(clause, members)
        if account is not None:
            for thing in sorted(account.things):
                by_thing[account.turn, thing].append(account)
    told: set[Span] = set()
    for (_, thing), accounts in sorted(by_thing.items()):
        if len(accounts) > config.max_posting:
            continue  # "the house" in a hundred reports is a hundred houses
        for turn in _turns(accounts):
            sides = _sides(turn, voices)
            places = {span for accounts in sides.values() for span in map(_place, accounts)}
            if len(sides) > 1 and not places & told:
                told |= places
                yield _difference(sides, names.get(thing))


def _read(clause: Clause, members: Mapping[str, str | None]) -> _Account | None:
    """Return what a clause tells, `None` where it is no account of a table."""
    known = [
        ACCOUNTS[clause.base, b] for b in sorted(clause.beside) if (clause.base, b) in ACCOUNTS
    ]
    if not known and (clause.base, None) in ACCOUNTS:
        known = [ACCOUNTS[clause.base, None]]
    if not known:
        return None
    turn, way = known[0]
    word = clause.subject if (turn, way) in WITHOUT_OBJECT else clause.object
    if word is None or clause.tree.tags[word] == "PRON":
        return None
    receivers: frozenset[str] = frozenset()
    if turn in WITH_RECEIVER:
        receivers = _receivers(clause, way, members)
        if not receivers:
            return None
    names = clause.actors(word)
    is_named = clause.actor_at.get(clause.tree.starts[word]) is not None
    is_known = is_named or _is_definite(clause, word)
    things = names if is_named else clause.nouns(word)
    if not things or (turn not in WITH_RECEIVER and not is_named):
        return None
    return _Account(turn, way, things, receivers, clause.phrase(word), is_known, clause)


def _receivers(clause: Clause, way: str, members: Mapping[str, str | None]) -> frozenset[str]:
    """Return who has the thing in the end, with the country or body that they belong to."""
    gives = way in GIVING and clause.base not in RECEIVING_VERBS
    word = clause.receiver if gives else clause.subject
    if word is None:
        return frozenset()
    found = clause.actors(word)
    return found | {above for one in found if (above := members.get(one)) is not None}


def _is_definite(clause: Clause, word: int) -> bool:
    below = clause.tree.children(word)
    return any(
        clause.fold(c) in _DEFINITE or clause.tree.relations[c] == "nmod:poss"
        for c in below
        if c < word
    )


def _may_meet(left: Sequence[When], right: Sequence[When]) -> bool:
    return not left or not right or any(a.overlaps(b) for a in left for b in right)


def _turns(accounts: Sequence[_Account]) -> Iterator[list[_Account]]:
    """Yield the accounts of one turn: those that agree with its first one."""
    open_turns: list[list[_Account]] = []
    for account in sorted(accounts, key=lambda one: _place(one)):
        mine = next((turn for turn in open_turns if turn[0].is_one_turn(account)), None)
        if mine is None:
            open_turns.append([account])
        else:
            mine.append(account)
    yield from open_turns


def _sides(turn: Iterable[_Account], voices: Mapping[str, str]) -> dict[str, list[_Account]]:
    """Return the accounts by way; a way that takes its thing as known nowhere is left out."""
    by_way = told_in_one_way(turn, lambda one: one.way, voices)
    return {way: ones for way, ones in by_way.items() if any(one.is_known for one in ones)}


def _place(account: _Account) -> Span:
    return account.clause.telling


def _difference(sides: Mapping[str, Sequence[_Account]], name: str | None) -> Difference:
    found = []
    for accounts in sides.values():
        verbs = Counter(one.clause.base for one in accounts)
        first = min(accounts, key=lambda one: (-verbs[one.clause.base], _place(one)))
        places = sorted({_place(one) for one in accounts})
        found.append(Side(first.clause.printed(_place(first)), tuple(places)))
    found.sort(key=lambda side: (-len(side.evidence), side.value))
    known = [one for accounts in sides.values() for one in accounts if one.is_known]
    things = [one.clause.printed(one.thing) for one in known]
    thing = name or min(things, key=lambda one: (len(one), one))
    ways = " | ".join(shorten(side.value, _ABOUT_WORDS) for side in found)
    return Difference("wording", f"{thing}: [{ways}]", tuple(found))
