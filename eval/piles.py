"""The whole program against the ideal dossiers of `eval/gold/piles`, written by hand.

For each part: `_found` what the ideal demands and the program shows, `_missing` what it does not
show, `_wrong` what it shows and the ideal has not, `_f1` of these. Things marked `may` in the
ideal are neither demanded nor wrong.

positions   moves under a party and an issue: party, issue, act, time, sentence
latest      the same for the last move of each party on each issue
acts        the same for all moves of the parties, whatever issue they are put under
order       neighbours of a thread that the program has in the right order, of those it has both
open_ends   what, due, sentence; who: of those found, those with one of the right parties
figures     value, unit, sentence; conflicts: two values of one figure that disagree
differences_KIND   every side with its value and a sentence
quotes      direct and mixed ones: words and full name of the speaker; said: of the quotes found,
            those with the right time
timeline    time, status, sentence
false_kept_out   things that are wrong and not shown, of all that the ideal lists
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from items import Item
from piles_false import shown_wrongly
from piles_gold import Pile, is_when, read_pile
from piles_match import Part, parts_of
from score import Score

_LATER = ("proposals", "figures")  # parts of the ideal that a dossier may not have yet


def _has_who(gold: Mapping[str, Any], shown: Mapping[str, Any], pile: Pile) -> bool:
    return not gold["who"] or bool(pile.names(shown["who"]) & pile.party_names(gold["who"]))


def _has_said(gold: Mapping[str, Any], shown: Mapping[str, Any], pile: Pile) -> bool:
    return is_when(gold["said"], shown["said"])


# Part -> metric of its own and when a thing that was found is right in it.
_DETAILS = {"open_ends": ("open_ends_who", _has_who), "quotes": ("quotes_said", _has_said)}


@dataclass(frozen=True)
class Matched:
    """What of a part is found, missing and wrong.

    Args:
        found: things demanded, each with what fits it first.
        missing: things demanded that nothing fits, each with what stands on its sentence.
        wrong: things shown that fit nothing.
    """

    found: Sequence[tuple[Mapping[str, Any], Mapping[str, Any]]]
    missing: Sequence[tuple[Mapping[str, Any], Mapping[str, Any] | None]]
    wrong: Sequence[Mapping[str, Any]]

    @property
    def n_demanded(self) -> int:
        """How many things the ideal demands."""
        return len(self.found) + len(self.missing)

    @property
    def f1(self) -> float:
        """Twice the found, of all demanded and all shown; not a number where there is nothing."""
        total = 2 * len(self.found) + len(self.missing) + len(self.wrong)
        return 2 * len(self.found) / total if total else float("nan")


def run(data: Path) -> Iterator[Score | Item]:
    """Yield the scores of each ideal dossier of the folder `piles`."""
    for path in sorted((data / "piles").glob("*.json")):
        started = time.process_time()
        pile = read_pile(path)
        seconds = time.process_time() - started
        for part in _LATER:
            if part not in pile.document:
                print(f"skipped piles/{pile.name}/{part}: no such part yet", file=sys.stderr)
        for one in score_pile(pile):
            yield one if isinstance(one, Item) else Score("piles", pile.name, *one, seconds)


def score_pile(pile: Pile) -> Iterator[Item | tuple[str, float, int]]:
    """Yield metric, value and number of each score of a pile, and the items behind them."""
    for part in parts_of(pile):
        matched = match(part, pile)
        n = matched.n_demanded
        yield f"{part.name}_f1", matched.f1, n
        if math.isnan(matched.f1):
            continue
        yield f"{part.name}_found", len(matched.found), n
        yield f"{part.name}_missing", len(matched.missing), n
        yield f"{part.name}_wrong", len(matched.wrong), n
        if part.name in _DETAILS:
            metric, is_right = _DETAILS[part.name]
            right = [is_right(gold, shown, pile) for gold, shown in matched.found]
            yield metric, _share(right), len(right)
        if part.name == "positions":
            order = list(_in_order(part, pile))
            yield "positions_order", _share(order), len(order)
        yield from _items(part, matched, pile)
    yield from _false(pile)


def match(part: Part, pile: Pile) -> Matched:
    """Return what of a part is found, missing and wrong."""
    found, missing = [], []
    for gold in part.gold:
        fitting = next((shown for shown in part.shown if part.fits(gold, shown)), None)
        if gold.get("may"):
            continue
        if fitting is not None:
            found.append((gold, fitting))
        else:
            missing.append((gold, _beside(gold, part, pile)))
    wrong = [one for one in part.shown if not any(part.fits(gold, one) for gold in part.gold)]
    return Matched(found, missing, wrong)


def _beside(gold: Mapping[str, Any], part: Part, pile: Pile) -> Mapping[str, Any] | None:
    """Return what the program shows on a sentence of something that it misses."""
    evidence = _evidence(gold)
    return next((one for one in part.shown if pile.is_told(evidence, one["citations"])), None)


def _in_order(part: Part, pile: Pile) -> Iterator[bool]:
    """Yield for neighbours of a thread that are both shown whether the first stands first."""
    positions = pile.gold["positions"]
    places = [
        next((n for n, shown in enumerate(part.shown) if part.fits(gold, shown)), None)
        for gold in positions
    ]
    for thread in pile.gold["threads"]:
        shown = [places[step] for step in thread["steps"]]
        known = [(n, part.shown[n]) for n in shown if n is not None]
        for (left, before), (right, after) in pairwise(known):
            if before["issue_name"] == after["issue_name"] and left != right:
                yield left < right


def _false(pile: Pile) -> Iterator[Item | tuple[str, float, int]]:
    shown = [shown_wrongly(one, pile) for one in pile.gold["false"]]
    n_shown = sum(one is not None for one in shown)
    yield "false_kept_out", _share([one is None for one in shown]), len(shown)
    yield "false_shown", n_shown, len(shown)
    for number, (one, words) in enumerate(zip(pile.gold["false"], shown, strict=True)):
        place = f"{number} {one['part']}: {one['why']}"
        yield Item("piles", pile.name, "false_kept_out", place, words is None, None, words)


def _items(part: Part, matched: Matched, pile: Pile) -> Iterator[Item]:
    metric = f"{part.name}_f1"
    for gold, shown in matched.found:
        yield Item("piles", pile.name, metric, _place(gold), True, _told(gold), part.told(shown))
    for gold, beside in matched.missing:
        found = part.told(beside) if beside else None
        yield Item("piles", pile.name, metric, _place(gold), False, _told(gold), found)
    for number, shown in enumerate(matched.wrong):
        place = f"wrong {number} {shown.get('id', '')}"
        yield Item("piles", pile.name, metric, place, False, None, part.told(shown))


def _place(gold: Mapping[str, Any]) -> str:
    about = gold.get("words") or gold.get("about") or gold.get("content") or gold.get("value")
    first = _evidence(gold)[0]
    who = gold.get("party", "")
    return f"{first['file']} {who} {about or first['sentence']}"


def _told(gold: Mapping[str, Any]) -> str:
    fields = ("party", "issue", "act", "what", "who", "speaker", "status", "when", "due", "words")
    told = [str(gold[field]) for field in fields if field in gold]
    sides = [str(side["value"]) for side in gold.get("sides", [])]
    return " / ".join([*told, *sides, _evidence(gold)[0]["sentence"]])


def _evidence(gold: Mapping[str, Any]) -> list[Any]:
    if "sides" in gold:
        return [one for side in gold["sides"] for one in side["evidence"]]
    return list(gold.get("evidence") or gold["steps"])


def _share(right: Sequence[bool]) -> float:
    return sum(right) / len(right) if right else float("nan")
