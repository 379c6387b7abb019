"""Acts told again much later: each is linked to the move that the earlier reports told.

Reads     moves, each with its best telling
Writes    id of a move -> id of the earlier move that it tells again
Method    a telling that came out long after the time it tells, of the same act by the same sides,
          whose content shares half of its words with a move of a time that can be the same. The
          same demand in the present is made anew and is no recap. A telling that names no time
          is one where its words look back ("had rejected", "originally asked")
Cost      linear: a move is compared with the few told last before it
Limits    a recap that neither names a time nor looks back stays a move of its own
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from stateofplay.model.finding import Move
from stateofplay.moves.bounds import can_be_same, is_bound
from stateofplay.moves.reading import Cast
from stateofplay.moves.telling import Telling
from stateofplay.moves.wording import act_stems
from stateofplay.text.tokens import find_words

RECAP_DAYS = 31  # a monthly looks back that far on its own news
_MIN_SHARED = 2  # one word in common is no likeness
_SHARED = 0.5  # of the shorter content; as for tellings of one month
# Not "earlier" and "once": "earlier on Monday", "once the ice melts".
_BACK = frozenset("previously originally initially formerly".split())
_HAD_WORDS = 3  # before the content: "had long demanded"
_COMPARED = 20  # moves of one act by the same sides


def find_recaps(told: Sequence[tuple[Move, Telling]], cast: Cast) -> dict[str, str]:
    """Return the moves that tell an earlier one again.

    Args:
        told: each move with its best telling, any order.
        cast: of the pile.
    """
    known: dict[tuple[object, ...], list[tuple[Move, frozenset[str]]]] = defaultdict(list)
    found: dict[str, str] = {}
    for move, telling in sorted(told, key=lambda pair: _came_out(*pair)):
        sides = frozenset(cast.side(actor) for actor in move.actors)
        same = known[move.act, sides, move.polarity]
        stems = frozenset(act_stems(move.content))
        earlier = next((o for o, other in same if _is_recap(move, telling, stems, o, other)), None)
        if earlier is not None:
            found[move.id] = found.get(earlier.id, earlier.id)
        same.insert(0, (move, stems))
        del same[_COMPARED:]
    return found


def _came_out(move: Move, telling: Telling) -> tuple[object, ...]:
    out = telling.published
    return (out is None, 0 if out is None else out.start.toordinal(), move.evidence, move.id)


def _is_recap(
    move: Move, telling: Telling, stems: frozenset[str], earlier: Move, other: frozenset[str]
) -> bool:
    said, out = move.said, telling.published
    if said is None or out is None or earlier.said is None:
        return False
    told = said
    if is_bound(said):
        told = earlier.said
        if not _looks_back(telling):
            return False
    if (out.start - told.end).days <= RECAP_DAYS or not can_be_same(said, earlier.said):
        return False
    shared = len(stems & other)
    return shared >= max(_MIN_SHARED, _SHARED * min(len(stems), len(other)))


def _looks_back(telling: Telling) -> bool:
    """Return whether a sentence tells by its words that the act was done long before."""
    words = [word.fold for word in find_words(telling.text)]
    if not _BACK.isdisjoint(words):
        return True
    place = telling.content.start - telling.sentence.start
    before = [word.fold for word in find_words(telling.text[: max(0, place)])]
    return "had" in before[-_HAD_WORDS:]
