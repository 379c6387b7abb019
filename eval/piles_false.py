"""Things that a careless program would show of a pile and that are wrong.

Each names a part and how to know it there; every condition that it gives must hold.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from piles_gold import Pile, has_words, is_when
from piles_match import stance


def shown_wrongly(one: Mapping[str, Any], pile: Pile) -> str | None:
    """Return the words in which the program shows a false thing, `None` where it does not."""
    part = "moves" if one["part"] == "positions" else one["part"]
    for shown in pile.document.get(part, ()):
        cited = shown.get("citations", [])
        if "evidence" in one and not pile.is_told(one["evidence"], cited):
            continue
        if all(_holds(field, one[field], shown, pile) for field in _FIELDS if field in one):
            return str(shown.get("text") or shown.get("content") or shown.get("about"))
    return None


_FIELDS = ("party", "act", "status", "when", "words", "speaker", "kind", "values")


def _holds(field: str, wanted: list[str], shown: Mapping[str, Any], pile: Pile) -> bool:
    match field:
        case "party":
            return bool(pile.names(shown["actors"]) & pile.party_names(wanted))
        case "act":
            return stance(shown) in wanted
        case "when":
            return is_when(wanted, shown["when"])
        case "words":
            return any(has_words(shown["content"], words) for words in wanted)
        case "speaker":
            return shown["speaker"]["name"] in wanted
        case "values":
            sides = [side["value"] for side in shown["sides"]]
            return all(any(has_words(side, value) for side in sides) for value in wanted)
        case _:
            return shown[field] in wanted
