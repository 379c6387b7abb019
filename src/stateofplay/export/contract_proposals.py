"""Proposals and attempts to settle as objects of the contract."""

from __future__ import annotations

from stateofplay.export.citation import Citer, Json, when_or_none
from stateofplay.model.proposal import Attempt, Proposal


def proposal_object(proposal: Proposal, citer: Citer) -> Json:
    """Return one proposal with its fate, its steps and answers by the ids of moves."""
    return {
        "id": proposal.id,
        "by": list(proposal.by),
        "content": proposal.content,
        "state": proposal.state,
        "made": when_or_none(proposal.made),
        "steps": list(proposal.steps),
        "answers": [{"move": one.move, "state": one.state} for one in proposal.answers],
        "replaced_by": proposal.replaced_by,
        "citations": citer.cite_all(proposal.evidence),
        "counts": citer.count(proposal.evidence),
    }


def attempt_object(attempt: Attempt, citer: Citer) -> Json:
    """Return one attempt to settle."""
    return {
        "id": attempt.id,
        "form": attempt.form,
        "parties": list(attempt.parties),
        "third_parties": list(attempt.third_parties),
        "when": when_or_none(attempt.when),
        "place": attempt.place,
        "aim": attempt.aim,
        "outcome": attempt.outcome,
        "citations": citer.cite_all(attempt.evidence),
        "counts": citer.count(attempt.evidence),
    }
