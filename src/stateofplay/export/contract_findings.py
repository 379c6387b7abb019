"""Findings as objects of the contract: entries, actors, moves, positions and the rest."""

from __future__ import annotations

from collections.abc import Mapping

from stateofplay.export.citation import Citer, Json, when_object, when_or_none
from stateofplay.model.finding import (
    Actor,
    Difference,
    Entry,
    HeldAttitude,
    Issue,
    Move,
    OpenEnd,
    Position,
    Tenure,
)
from stateofplay.model.thread import PartyLink, Step


def entry_object(entry: Entry, citer: Citer) -> Json:
    """Return one entry of the timeline; the citation of its text comes first.

    `focus` cites the words of that text that the time belongs to, `null` when all of it does.
    """
    return {
        "id": entry.id,
        "story": None,
        "when": when_object(entry.when),
        "status": entry.status,
        "recap": entry.is_recap,
        "text": entry.text,
        "focus": citer.cite_or_none(entry.focus),
        "citations": citer.cite_all(entry.evidence),
        "counts": citer.count(entry.evidence),
    }


def attitude_object(held: HeldAttitude, citer: Citer) -> Json:
    """Return one attitude with where it is told; it cites whole sentences."""
    return {
        "id": held.id,
        "holder": {
            "actor": held.actor,
            "name": held.holder_name,
            "as_written": held.as_written,
            "why": held.why,
        },
        "cue": held.cue,
        "content": held.content,
        "citations": citer.cite_all(one.sentence for one in held.occurrences),
        "counts": citer.count(part for one in held.occurrences for part in one.parts),
    }


def actor_object(actor: Actor, citer: Citer) -> Json:
    """Return one actor with its names, most frequent first.

    `used_by` lists publishers by name, and actors in whose quoted words a name stands by id.
    """
    return {
        "id": actor.id,
        "kind": actor.kind,
        "name": actor.name,
        "roles": list(actor.roles),
        "member_of": actor.member_of,
        "tenures": [_tenure(one, citer) for one in actor.tenures],
        "aliases": [
            {
                "name": one.name,
                "n": one.n,
                "used_by": [*one.used_by, *one.said_by],
                "why": one.why,
            }
            for one in actor.aliases
        ],
        "citations": citer.cite_all(actor.evidence),
    }


def _tenure(tenure: Tenure, citer: Citer) -> Json:
    """Return the days on which reports show a person in an office, and from which out of it."""
    days = (tenure.first, tenure.last, tenure.past)
    first, last, past = (None if day is None else day.isoformat() for day in days)
    return {
        "role": tenure.role,
        "first": first,
        "last": last,
        "past": past,
        "citations": citer.cite_all(tenure.evidence),
    }


def move_object(move: Move, issue_ids: Mapping[str, str], citer: Citer) -> Json:
    """Return one move; the citation of its text comes first.

    Args:
        move: the move.
        issue_ids: id of an issue by its name; an issue given by id passes as it is.
        citer: cites and counts.
    """
    return {
        "id": move.id,
        "kind": move.kind,
        "actors": list(move.actors),
        "recipients": list(move.recipients),
        "act": move.act,
        "plover": _plover(move.plover),
        "issue": None if move.issue is None else issue_ids.get(move.issue, move.issue),
        "content": move.content,
        "condition": citer.cite_or_none(move.condition),
        "polarity": move.polarity,
        "modality": move.modality,
        "said": when_or_none(move.said),
        "effective": when_or_none(move.effective),
        "authority": "official" if move.is_official else "other",
        "on_word_of": move.on_word_of,
        "recap_of": move.recap_of,
        "doubtful": move.is_doubtful,
        "text": move.text,
        "citations": citer.cite_all(move.evidence),
        "counts": citer.count(move.evidence),
    }


def issue_object(issue: Issue, citer: Citer) -> Json:
    """Return one issue with the words that name it.

    `also` holds other words for it; `aside` says why it lies off the dispute, `null` where it does
    not.
    """
    return {
        "id": issue.id,
        "name": issue.name,
        "also": list(issue.also),
        "aside": issue.aside,
        "citations": citer.cite_all(issue.evidence),
    }


def position_object(position: Position) -> Json:
    """Return what a party said and did on one issue, by the ids of its moves.

    `steps` holds, for each of them, what it changed, beside which move before it, by whom, and
    `against` which moves of the same party that say the opposite at about the same time.
    `none_after` is the day after which no statement is found; silence is no refusal.
    """
    return {
        "id": position.id,
        "party": position.party,
        "issue": position.issue,
        "moves": list(position.moves),
        "latest": position.latest,
        "since": when_or_none(position.since),
        "steps": [_step(one) for one in position.steps],
        "none_after": None if position.none_after is None else position.none_after.isoformat(),
        "aside": position.aside,
    }


def _step(step: Step) -> Json:
    return {
        "move": step.move,
        "kind": step.kind,
        "before": step.before,
        "by": list(step.by),
        "against": list(step.against),
    }


def party_link_object(link: PartyLink, citer: Citer) -> Json:
    """Return an earlier party and the one that came after it, with the reason."""
    return {
        "id": link.id,
        "predecessor": link.predecessor,
        "successor": link.successor,
        "why": link.why,
        "citations": citer.cite_all(link.evidence),
    }


def open_end_object(open_end: OpenEnd, citer: Citer) -> Json:
    """Return what was planned, asked or promised and has no outcome in the pile."""
    return {
        "id": open_end.id,
        "what": open_end.what,
        "who": list(open_end.who),
        "due": when_or_none(open_end.due),
        "text": open_end.text,
        "citations": citer.cite_all(open_end.evidence),
    }


def difference_object(difference: Difference, citer: Citer) -> Json:
    """Return one difference with its sides and what stands behind each."""
    return {
        "id": difference.id,
        "kind": difference.kind,
        "about": difference.about,
        "sides": [
            {
                "value": side.value,
                "citations": citer.cite_all(side.evidence),
                "counts": citer.count(side.evidence),
            }
            for side in difference.sides
        ],
    }


def _plover(plover: tuple[str, str | None] | None) -> Json | None:
    if plover is None:
        return None
    category, mode = plover
    return {"category": category, "mode": mode}
