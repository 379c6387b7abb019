"""Claims, attempts and agreements as rows for a coder of Issue Correlates of War.

Reads     the contract, cut down to what is wanted
Writes    three tables as CSV; beside each cell that a report tells, the sentence it rests on
Method    a claim is an issue and two parties that moved towards one another on it, or together; of
          an issue where none did, the two with most moves; a party alone has the second cell
          empty. What a coder judges is left empty: who challenges whom, how salient it is, whether
          a claim has ended, whether an agreement was kept
Source    Hensel, Mitchell, Sowers and Thyne 2008; the ICOW data on territorial claims (`chal`,
          `tgt`, `begclaim`, `endclaim`, `icowsal`), see docs/decisions
Cost      linear in the moves and in the pairs of actors that one move names
Limits    an attempt or agreement belongs to a claim only where it shares a telling with a move on
          its issue; dates are EDTF, where ICOW writes digits with zeros for what is not known
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from stateofplay.export.citation import Json, place_of
from stateofplay.export.table import to_csv

_CLAIMS = (
    "claim", "name", "name_evidence", "party_1", "party_1_evidence", "party_2",
    "party_2_evidence", "begclaim", "begclaim_evidence", "last_told", "last_told_evidence",
    "chal", "tgt", "icowsal", "endclaim",
)  # fmt: skip
_ATTEMPTS = (
    "attempt", "claim", "type", "type_evidence", "parties", "third_parties", "begin",
    "begin_evidence", "place", "aim", "outcome", "outcome_evidence", "chal", "tgt", "scope",
    "effectiveness",
)  # fmt: skip
_AGREEMENTS = (
    "agreement", "claim", "parties", "terms", "terms_evidence", "made", "made_evidence", "stage",
    "stage_evidence", "ratified", "comply_chal", "comply_tgt", "salience",
)  # fmt: skip
_AGREED = frozenset({"accepted", "accepted_if", "implemented"})

Pair = tuple[str, str]  # actor ids; the second is empty for a party alone


def icow_tables(document: Json) -> dict[str, str]:
    """Return the three tables by file name, as CSV with lines ending in CR LF.

    Args:
        document: what `contract` returned.
    """
    coder = _Coder(document)
    return {
        "claims.csv": to_csv(_CLAIMS, coder.claims()),
        "attempts.csv": to_csv(_ATTEMPTS, coder.attempts()),
        "agreements.csv": to_csv(_AGREEMENTS, coder.agreements()),
    }


class _Coder:
    def __init__(self, document: Json) -> None:
        self.document = document
        self.moves = {one["id"]: one for one in document["moves"]}
        self.reports = {one["id"]: one for one in document["reports"]}
        self.names = {one["id"]: one["name"] for one in document["actors"]}
        self.ties = {one["id"]: one["member_of"] for one in document["actors"]}
        self.threads = {
            (one["issue"], one["party"]): [self.moves[move] for move in one["moves"]]
            for one in document["positions"]
        }
        self.pairs = _pairs_by_issue(self.threads, self.ties)
        self.issue_of = {
            place_of(cited): move["issue"]
            for move in document["moves"]
            for cited in move["citations"]
            if move["issue"]
        }

    def claims(self) -> Iterator[list[object]]:
        """Yield a row for each pair of parties on each issue."""
        for issue in self.document["issues"]:
            for first, second in self.pairs.get(issue["id"], ()):
                sides = [self.threads.get((issue["id"], one), []) for one in (first, second)]
                begin, last = _ends([move for side in sides for move in side])
                yield [
                    _claim_id(issue["id"], first, second), issue["name"],
                    self.cited(issue["citations"]), self.name(first), self.latest(sides[0]),
                    self.name(second), self.latest(sides[1]), _when(begin and begin["said"]),
                    self.told(begin), _when(last and last["said"]), self.told(last),
                    None, None, None, None,
                ]  # fmt: skip

    def attempts(self) -> Iterator[list[object]]:
        """Yield a row for each attempt to settle."""
        for one in self.document["attempts"]:
            told = self.cited(one["citations"])
            outcome = next((c for c in one["citations"] if c["exact"] == one["outcome"]), None)
            yield [
                one["id"], self.claim_of(one["citations"], one["parties"]), one["form"], told,
                self.listed(one["parties"]), self.listed(one["third_parties"]),
                _when(one["when"]), told if one["when"] else None, one["place"], one["aim"],
                one["outcome"], self.cited([outcome]) if outcome else None, None, None, None, None,
            ]  # fmt: skip

    def agreements(self) -> Iterator[list[object]]:
        """Yield a row for each proposal that was accepted, on a condition or not, or carried out.

        The stage rests on the move that brought it about.
        """
        for one in self.document["proposals"]:
            if one["state"] not in _AGREED:
                continue
            told = self.cited(one["citations"])
            answers = [answer["move"] for answer in one["answers"]]
            last = self.moves.get(answers[-1]) if answers else None
            steps = [self.moves[step] for step in one["steps"] if step in self.moves]
            cited = [*one["citations"], *(c for step in steps for c in step["citations"])]
            parties = list(dict.fromkeys([*one["by"], *(a for s in steps for a in s["actors"])]))
            yield [
                one["id"], self.claim_of(cited, parties), self.listed(parties), one["content"],
                told, _when(one["made"]), told if one["made"] else None, one["state"],
                self.told(last) if last else told, None, None, None, None,
            ]  # fmt: skip

    def claim_of(self, citations: Iterable[Json], parties: Iterable[str]) -> str | None:
        """Return the claim that some tellings belong to; `None` where that is not sure."""
        issue = next(
            (self.issue_of[place_of(one)] for one in citations if place_of(one) in self.issue_of),
            None,
        )
        if issue is None:
            return None
        sides = {_party(one, self.ties) for one in parties} | set(parties)
        pairs = [pair for pair in self.pairs.get(issue, ()) if set(pair) <= sides]
        return _claim_id(issue, *pairs[0]) if len(pairs) == 1 else None

    def name(self, actor_id: str) -> str | None:
        return self.names.get(actor_id, actor_id) or None

    def listed(self, ids: Iterable[str]) -> str:
        return "; ".join(self.names.get(one, one) for one in ids)

    def latest(self, thread: list[Json]) -> str | None:
        return self.told(thread[-1] if thread else None)

    def told(self, move: Json | None) -> str | None:
        return None if move is None else self.cited(move["citations"])

    def cited(self, citations: list[Json]) -> str | None:
        """Return the words of the first citation, with publisher and date of its report."""
        if not citations:
            return None
        report = self.reports[citations[0]["report"]]
        publisher = report["publisher"] or "publisher not stated"
        return f"“{citations[0]['exact']}” ({publisher}, {_when(report['published']) or 'undated'})"


def _pairs_by_issue(
    threads: Mapping[Pair, list[Json]], ties: Mapping[str, str | None]
) -> dict[str, list[Pair]]:
    """Return the pairs of parties of each issue, those with most moves between them first."""
    parties: dict[str, list[str]] = {}
    for issue, party in threads:
        parties.setdefault(issue, []).append(party)
    return {issue: _pairs(issue, found, threads, ties) for issue, found in parties.items()}


def _pairs(
    issue: str,
    parties: list[str],
    threads: Mapping[Pair, list[Json]],
    ties: Mapping[str, str | None],
) -> list[Pair]:
    between: Counter[Pair] = Counter()
    known = set(parties)
    for party in parties:
        for move in threads[issue, party]:
            others = {_party(one, ties) for one in (*move["actors"], *move["recipients"])}
            for other in sorted((others | {*move["recipients"]}) & known - {party}):
                between[min(party, other), max(party, other)] += 1
    if between:
        return sorted(between, key=lambda pair: (-between[pair], pair))
    busiest = sorted(parties, key=lambda one: (-len(threads[issue, one]), one))[:2]
    return list(combinations(busiest, 2)) or [(busiest[0], "")]


def _party(actor: str, ties: Mapping[str, str | None]) -> str:
    """Return whom an actor belongs to in the end: a person, of a body, of a country."""
    for _ in range(2):
        actor = ties.get(actor) or actor
    return actor


def _claim_id(issue: str, *parties: str) -> str:
    return "-".join([issue, *(one for one in parties if one)])


def _ends(moves: list[Json]) -> tuple[Json | None, Json | None]:
    """Return the first and the last move; those with a bound only where no other has a time."""
    dated = [move for move in moves if move["said"]]
    told = [move for move in dated if move["said"]["mod"] != "before"] or dated
    ordered = sorted(told, key=_by_time)
    return (ordered[0], ordered[-1]) if ordered else (None, None)


def _by_time(move: Json) -> tuple[str, str, str]:
    return move["said"]["start"], move["said"]["end"], move["id"]


def _when(when: Json | None) -> str | None:
    return None if when is None else when["value"]
