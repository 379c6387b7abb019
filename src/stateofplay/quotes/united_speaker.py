"""Who speaks a united quote, of what its printings tell.

Reads     the printings of one quote
Writes    the printing whose speaker counts for all
Method    the first printing with a known speaker, the main form before all others; of those with
          the same speaker one that tells for whom he speaks, or with whom; where nobody is known,
          one that tells whom a spokesperson speaks for, then one with a likely speaker
Cost      linear in the printings
Limits    a further speaker whom only one printing names is taken from that one
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.mention import Attribution
from stateofplay.quotes.wording import Wording


def telling_printing(main: Wording, group: Sequence[Wording]) -> Attribution:
    """Return the printing that tells the speaker of a quote.

    Args:
        main: the main form.
        group: all printings, the main form among them.
    """
    ordered = sorted(group, key=lambda w: (w is not main, w.key))
    actor = next((w.actor for w in ordered if w.actor), None)
    same = [w.attribution for w in ordered if w.actor == actor]
    return min(same, key=_rank)  # the first of several: `min` keeps their order


def _rank(one: Attribution) -> tuple[bool, bool, bool]:
    return one.speaks_for is None, not one.also, one.candidate is None
