"""English nouns for those who make up a body and those who run it, and for what belongs to a place.

Written for this project.
"""

from __future__ import annotations

# Who a union speaks for: what they vote, it does.
WORKERS = frozenset(
    """worker driver miner docker teacher nurse doctor pilot engineer conductor striker picket
    employee staffer staff crew farmhand cleaner porter baker printer weaver welder
    fisherman trucker firefighter postman musician""".split()
)
WORKERS_BODIES = frozenset("union unions guild brotherhood teamsters".split())
# Who speaks for the body whose they are: "the trustees", "Such's shareholders".
PARTS = frozenset(
    """board boards management trustee shareholder council leadership directorate executive
    member committee parliament government cabinet ministry police army court assembly
    congregation delegation administration company firm club league lawyer attorney""".split()
)
# What governs the place that it is named with; a club or a bank of a place only lies there.
GOVERNING = frozenset(
    """council government parliament cabinet administration assembly municipality
    authority""".split()
)
# Who speaks for a place.
MAYORS = frozenset("mayor mayoress".split())
# Who belongs to no side of a dispute and still decides in it.
MEDIATORS = frozenset("mediator arbitrator conciliator facilitator negotiator envoy".split())
# Who speaks for a ministry of the same matter.
MINISTERS = frozenset("minister secretary".split())
MINISTRIES = frozenset("ministry department".split())
# "The town of Such", "the mayor of Such": a place, whatever else its name may be.
PLACE_HEADS = (
    "city", "town", "village", "municipality", "borough", "county", "province", "district",
    "region", "port", "suburb", "hamlet", "mayor", "governor",
    "city council", "town council", "village council", "county council", "district council",
    "people", "residents", "streets", "outskirts",
)  # fmt: skip
