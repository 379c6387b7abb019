"""Set phrases of what is said that tell an act: "said the ban would stay", "would pay the price".

Reads     a text and the stretch that somebody said
Writes    the act that it makes, or nothing
Method    closed patterns; who says that their measure or offer stays holds fast, who keeps force
          open threatens, who foretells ruin warns, who says that another is to blame accuses
Cost      linear in the stretch
Limits    whether harm is of the speaker's own doing is told by the phrase alone
"""

from __future__ import annotations

import re

from stateofplay.model.finding import Act
from stateofplay.text.languages.en.set_phrases import (
    ASSERTED,
    FORETOLD,
    HELD,
    HELD_OVER,
    LAID_ON_OTHERS,
    OWN_SUBJECTS,
)

_PHRASES: tuple[tuple[re.Pattern[str], Act], ...] = (
    (re.compile(HELD_OVER, re.IGNORECASE), "threaten"),
    (re.compile(HELD, re.IGNORECASE), "insist"),
    (re.compile(LAID_ON_OTHERS, re.IGNORECASE), "accuse"),
    (re.compile(ASSERTED, re.IGNORECASE), "claim"),
    (re.compile(FORETOLD, re.IGNORECASE), "warn"),
)
_OF_OTHERS = frozenset({"accuse", "warn"})


def act_in_set_phrase(text: str, start: int, end: int) -> Act | None:
    """Return the act that a set phrase in the words from `start` to `end` makes, or `None`."""
    opens = text[start:end].split(maxsplit=1)[:1]
    is_own = bool(opens) and opens[0].casefold() in OWN_SUBJECTS
    for pattern, act in _PHRASES:
        if pattern.search(text, start, end) and not (is_own and act in _OF_OTHERS):
            return act
    return None
