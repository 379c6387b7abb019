"""One act told twice in one sentence: "rejected the charge, insisting it was false".

Reads     a clause, and the acts that the verbs of its sentence tell
Writes    whether the clause only tells another again
Method    who rejects or accuses gives the reason with a participle; whoever reiterates a demand
          makes no second one
Cost      linear in the acts of a sentence
Limits    a participle with a doer of its own is no twin, and is read as one where both blame
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.moves.acts import ActClause
from stateofplay.moves.reading import Reading

_GROUNDS = frozenset(
    "insisting alleging calling claiming describing branding labelling labeling terming".split()
)
_BLAMING = frozenset({"accuse", "insist", "claim"})  # not "calling for talks"
_JUDGING = frozenset({"reject", "accuse", "insist", "threaten"})
_RETOLD = frozenset({"request", "claim", "support", "reject", "propose", "promise"})


def gives_grounds(reading: Reading, clause: ActClause, others: Sequence[ActClause]) -> bool:
    """Return whether a participle only says why: "rejected the plan, calling it absurd"."""
    first = clause.group.first
    if clause.verb.act not in _BLAMING:
        return False
    if clause.group.tense != "ing" or reading.fold(clause.group.verb) not in _GROUNDS:
        return False
    return reading.gap(first - 1) == "," and any(
        other.verb.act in _JUDGING and other.group.verb < first and other.group.tense != "ing"
        for other in others
    )


def is_stated_again(clause: ActClause, others: Sequence[ActClause]) -> bool:
    """Return whether a noun is what a verb of holding fast names: "reiterated its demand"."""
    return clause.verb.act in _RETOLD and any(
        other.verb.act == "insist" and other.start <= clause.start < other.end for other in others
    )
