"""English words of plans, as data."""

from __future__ import annotations

# What makes a coming time a plan: "is planning to", "hopes to", "has invited ... on March 7".
PLANNING = frozenset(
    """plan plans planning will hope hopes hoping expect expects expected expecting intend intends
    intending aim aims aiming invited invites scheduled due agreed agree promised promises pledged
    pledges vowed vows would shall preparing prepares ready""".split()
)
# What may be is no plan; what lasts until a time, or is off, neither.
UNPLANNED = frozenset(
    """if unless could may might can cannot can't won't not never no until till whether yet
    postponed cancelled canceled delayed asked demanded urged warned threatened fears feared
    unlikely possibly perhaps like had stopped stopping halted scrapped dropped""".split()
)
# A plan to say yes or no: any answer of theirs is its outcome.
DECIDING_PLANS = frozenset(
    """answer answers reply replies respond responds decide decides decision decisions rule rules
    ruling vote votes verdict""".split()
)
# Who gives one's word.
WORD_GIVEN = frozenset(
    """promised promises promise pledged pledges pledge vowed vows vow guaranteed guarantees
    committed swore assured assures undertook""".split()
)
# Who is asked without a name.
ALL_SIDES = ("both sides", "the two sides", "all sides", "the parties", "both parties")
