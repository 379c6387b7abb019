"""English nouns of procedure: what parties do about an issue, never the issue itself."""

from __future__ import annotations

PROCEDURE = frozenset(
    """talk talks negotiation meeting summit conference session round consultation discussion
    dialogue statement declaration announcement speech letter report document note remark
    comment interview visit trip call proposal offer plan idea suggestion demand request
    appeal condition pre-condition precondition term stance position view question issue
    matter problem dispute row disagreement conflict crisis situation effort step move measure
    action decision progress way part side party country nation state government leader
    president minister official spokesman people man woman member group team time day week
    month year end start date weekend morning evening night today number place thing case fact
    reason result point word world term basis relation tie agreement deal accord pact attempt
    bid change sign hope fear chance opportunity future support help role process solution
    settlement resolution outcome million billion percent kind line lot order matter course
    rest one other""".split()
)
