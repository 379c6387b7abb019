"""English nouns that tell what a name names: `Such is a republic`, `Such, a rebel group`.

All folded.
"""

from __future__ import annotations

STATES = frozenset(
    "republic kingdom country nation sultanate emirate principality monarchy city-state".split()
)
ISLAND_STATES = ("island state", "sovereign state", "independent state", "member state")
BODIES = frozenset(
    """group union company firm court council newspaper daily weekly broadcaster bank fund charity
    party coalition alliance movement militia cooperative co-operative federation association
    organisation organization body agency commission committee board foundation institute museum
    university airline shipyard trust tribunal ministry think-tank consortium syndicate guild forum
    supplier retailer manufacturer producer brotherhood league regulator faction lobby""".split()
)
# What one who leads a body or state, or speaks for it, is called; the last word of the role.
STATE_OFFICES = frozenset(
    """president premier minister chancellor king queen emperor emir sultan ruler ambassador envoy
    negotiator leader governor spokesman spokeswoman spokesperson vice-president commander
    secretary prosecutor mediator""".split()
)
BODY_OFFICES = frozenset(
    """speaker envoy governor president vice-president rector dean linguist abbot bishop
    coordinator co-ordinator representative co-chair vice-chair vice-chairman director-general
    secretary-general chairwoman mediator captain general colonel emissary""".split()
)
