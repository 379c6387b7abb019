"""On whose word an act stands: what one says of oneself is the act itself, of others a telling.

Reads     whose words an act stands in, its doers, its denial
Writes    the id of whoever tells it, or nothing
Cost      constant
Limits    who belongs to a side is what the cast knows
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.moves.denial import Denial
from stateofplay.moves.reading import Cast
from stateofplay.moves.speech import Voice


def word_of(
    cast: Cast, voice: Voice | None, actors: Sequence[str], denied: str, denial: Denial | None
) -> str | None:
    """Return whose word it is; one's own word about oneself is the act itself, but a denial."""
    if denial is not None and denial.denier is not None:
        return denial.denier.actors[0]
    if voice is None or voice.actor is None:
        return None
    return None if denied != "denied" and is_own_word(cast, voice, actors) else voice.actor


def is_own_word(cast: Cast, voice: Voice | None, actors: Sequence[str]) -> bool:
    """Return whether the doers say so themselves: what they announce is a word."""
    if voice is None or voice.actor is None:
        return False
    return {cast.side(actor) for actor in actors} == {cast.side(voice.actor)}
