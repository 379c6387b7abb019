"""English offices that one person at a time holds, by their head noun, as data."""

from __future__ import annotations

# No chief, general, doctor or lawyer: too many of them stand in one report.
OFFICE_HEADS = frozenset(
    """president premier minister chancellor governor mayor ambassador envoy secretary chairman
    chairwoman chairperson chair director commissioner commander bishop archbishop cardinal
    mediator negotiator executive treasurer prosecutor arbitrator ombudsman rapporteur
    taoiseach""".split()
)

# A report may tell of its own country's without a name, whoever else it names.
HEADS_OF_STATE = frozenset("president premier chancellor".split())
