"""When a thing that the program shows of a pile is one of the things in its ideal dossier.

For each part: what is shown, one by one, and whether it fits one thing of the ideal. A part that
`dossier.json` does not have yet has nothing to match.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from piles_gold import Pile, as_name, has_words, is_when
from stateofplay.text.languages.en.times import NUMBERS
from stateofplay.text.tokens import content_stems

Gold = Mapping[str, Any]
Shown = Mapping[str, Any]
KINDS = ("naming", "figure", "date", "wording", "quote", "omission")
_NOT_HERE = "not in this copy"
_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9}
# A denied act of these kinds is a refusal; any other denied act is no stance.
_REFUSED = frozenset("agree accept_if support concede promise propose consult".split())


@dataclass(frozen=True)
class Part:
    """One part of a dossier.

    Args:
        name: as the metric calls it.
        gold: what the ideal has.
        shown: what the program has; each holds its citations under `citations`.
        fits: whether one thing shown is one thing of the ideal.
        told: one line on a thing shown.
    """

    name: str
    gold: Sequence[Gold]
    shown: Sequence[Shown]
    fits: Callable[[Gold, Shown], bool]
    told: Callable[[Shown], str]


def parts_of(pile: Pile) -> Iterator[Part]:
    """Yield the parts that both the ideal and the document have."""
    steps, acts = list(_steps(pile)), list(_acts(pile))
    latest = [step for step in steps if step["is_latest"]]
    yield Part("positions", pile.gold["positions"], steps, _fits_step(pile), _told_act)
    yield Part("latest", _last_steps(pile), latest, _fits_step(pile), _told_act)
    yield Part("acts", pile.gold["positions"], acts, _fits_act(pile), _told_act)
    if "proposals" in pile.document:
        shown = [_with_steps(one, pile) for one in pile.document["proposals"]]
        yield Part("proposals", pile.gold["proposals"], shown, _fits_proposal(pile), _told_text)
    ends = pile.document["open_ends"]
    yield Part("open_ends", pile.gold["open_ends"], ends, _fits_end(pile), _told_end)
    if "figures" in pile.document:
        values = [value for figure in pile.document["figures"] for value in figure["values"]]
        yield Part("figures", _gold_values(pile), values, _fits_value(pile), _told_value)
        yield Part("conflicts", _gold_conflicts(pile), *_conflicts(pile))
    for kind in KINDS:
        gold = [one for one in pile.gold["differences"] if one["kind"] == kind]
        shown = [one for one in pile.document["differences"] if one["kind"] == kind]
        cited = [{**one, "citations": _cited(one)} for one in shown]
        yield Part(f"differences_{kind}", gold, cited, _fits_difference(pile), _told_difference)
    quotes = [quote for quote in pile.document["quotes"] if quote["kind"] != "indirect"]
    yield Part("quotes", pile.gold["quotes"], quotes, _fits_quote(pile), _told_quote)
    entries = pile.document["timeline"]
    yield Part("timeline", pile.gold["timeline"], entries, _fits_entry(pile), _told_entry)


def _steps(pile: Pile) -> Iterator[Shown]:
    """Yield each move of each position, with the party and issue it is shown under."""
    for position in pile.document["positions"]:
        for move in position["moves"]:
            yield {
                **pile.moves[move],
                "parties": pile.names([position["party"]], with_party=False),
                "party": pile.shown_name(position["party"]),
                "issue_name": pile.issues[position["issue"]],
                "is_latest": move == position["latest"],
            }


def _acts(pile: Pile) -> Iterator[Shown]:
    """Yield the moves of the parties of the ideal, whatever they are about."""
    known = pile.party_names(one["name"] for one in pile.gold["parties"])
    for move in pile.document["moves"]:
        parties = pile.names(move["actors"])
        if parties & known and move["on_word_of"] is None:
            party = ", ".join(str(pile.shown_name(actor)) for actor in move["actors"])
            issue = pile.issues.get(move["issue"], "no issue")
            yield {**move, "parties": parties, "party": party, "issue_name": issue}


def _last_steps(pile: Pile) -> list[Gold]:
    positions = pile.gold["positions"]
    threads = ([positions[n] for n in one["steps"]] for one in pile.gold["threads"])
    demanded = ([step for step in steps if not step.get("may")] or steps for steps in threads)
    return [steps[-1] for steps in demanded]


def stance(move: Shown) -> str | None:
    """Return the act of a move; a denied consent is a refusal, another denied act none."""
    if move["polarity"] == "positive":
        return str(move["act"])
    return "reject" if move["act"] in _REFUSED else None


def _fits_act(pile: Pile) -> Callable[[Gold, Shown], bool]:
    return lambda gold, shown: (
        stance(shown) in gold["act"]
        and bool(shown["parties"] & pile.party_names([gold["party"]]))
        and is_when(gold["when"], shown["said"])
        and pile.is_told(gold["evidence"], shown["citations"])
    )


def _fits_step(pile: Pile) -> Callable[[Gold, Shown], bool]:
    names = {one["name"]: one["names"] for one in pile.gold["issues"]}
    fits_act = _fits_act(pile)

    def fits(gold: Gold, shown: Shown) -> bool:
        allowed = [name for issue in gold["issue"] for name in names[issue]]
        return _is_named(shown["issue_name"], allowed) and fits_act(gold, shown)

    return fits


def _is_named(name: str, allowed: Sequence[str]) -> bool:
    """Return whether a name holds all words of matter of one that is allowed, or lies in it."""
    words = frozenset(content_stems(name))
    others = (frozenset(content_stems(other)) for other in allowed)
    return any(words and other and (words <= other or other <= words) for other in others)


def _with_steps(proposal: Shown, pile: Pile) -> Shown:
    cited = [c for move in proposal["steps"] for c in pile.moves[move]["citations"]]
    return {**proposal, "citations": cited, "text": proposal["content"]}


def _fits_proposal(pile: Pile) -> Callable[[Gold, Shown], bool]:
    return lambda gold, shown: (
        shown["state"] in gold["state"]
        and bool(pile.names(shown["by"]) & pile.party_names(gold["by"]))
        and pile.is_told(gold["steps"][:1], shown["citations"])
    )


def _fits_end(pile: Pile) -> Callable[[Gold, Shown], bool]:
    return lambda gold, shown: (
        shown["what"] in gold["what"]
        and is_when(gold["due"], shown["due"])
        and pile.is_told(gold["evidence"], shown["citations"])
    )


def _gold_values(pile: Pile) -> list[Gold]:
    return [value for figure in pile.gold["figures"] for value in figure["values"]]


def _fits_value(pile: Pile) -> Callable[[Gold, Shown], bool]:
    return lambda gold, shown: (
        number_of(str(shown["value"])) == number_of(gold["value"])
        and _is_named(str(shown["unit"] or gold["unit"]), [gold["unit"]])
        and pile.is_told(gold["evidence"], shown["citations"])
    )


def _gold_conflicts(pile: Pile) -> list[Gold]:
    conflicts = [one for one in pile.gold["figures"] if not one["agree"]]
    return [{**one, "evidence": one["values"][0]["evidence"]} for one in conflicts]


def _conflicts(
    pile: Pile,
) -> tuple[list[Shown], Callable[[Gold, Shown], bool], Callable[[Shown], str]]:
    shown = [
        {**one, "citations": [c for value in one["values"] for c in value["citations"]]}
        for one in pile.document["figures"]
        if not one["agree"]
    ]
    fits_value = _fits_value(pile)

    def fits(gold: Gold, one: Shown) -> bool:
        told = [g for g in gold["values"] if any(fits_value(g, v) for v in one["values"])]
        return len(told) >= 2

    return shown, fits, lambda one: f"{one['about']}: {[v['value'] for v in one['values']]}"


def number_of(printed: str) -> float | str:
    """Return the number that a figure is; a text that is no number comes back as it is."""
    words = printed.casefold().replace(",", "").split()
    total, is_number = 1.0, bool(words)
    for word in words:
        value = _SCALES.get(word, NUMBERS.get(word))
        if value is None:
            try:
                value = float(word)
            except ValueError:
                is_number = False
                break
        total *= value
    return total if is_number else printed.casefold()


def _cited(difference: Shown) -> list[Any]:
    sides = (side for side in difference["sides"] if side["value"] != _NOT_HERE)
    return [cited for side in sides for cited in side["citations"]]


def _fits_difference(pile: Pile) -> Callable[[Gold, Shown], bool]:
    """Return a test: every side of the ideal is a side of its own."""

    def fits(gold: Gold, shown: Shown) -> bool:
        sides = [side for side in shown["sides"] if side["value"] != _NOT_HERE]
        taken: list[int] = []
        for wanted in gold["sides"]:
            free = (n for n in range(len(sides)) if n not in taken)
            side = next((n for n in free if _is_side(wanted, sides[n], pile)), None)
            if side is None:
                return False
            taken.append(side)
        return True

    return fits


def _is_side(gold: Gold, side: Shown, pile: Pile) -> bool:
    if not pile.is_told(gold["evidence"], side["citations"]):
        return False
    value = gold["value"]
    return value is None or has_words(side["value"], value) or has_words(value, side["value"])


def _fits_quote(pile: Pile) -> Callable[[Gold, Shown], bool]:
    def fits(gold: Gold, shown: Shown) -> bool:
        printed = [c["exact"] for one in shown["occurrences"] for c in one["parts"]]
        is_said = any(has_words(one, gold["words"]) for one in (shown["content"], *printed))
        is_part = any(has_words(gold["words"], one) for one in printed)
        return (is_said or is_part) and is_speaker(gold, shown)

    return fits


def is_speaker(gold: Gold, shown: Shown) -> bool:
    """Return whether a quote has the speaker of the ideal, by the full name."""
    name = shown["speaker"]["name"]
    if name is None:
        return None in gold["speaker"]
    return as_name(name) in {as_name(one) for one in gold["speaker"] if one is not None}


def _fits_entry(pile: Pile) -> Callable[[Gold, Shown], bool]:
    return lambda gold, shown: (
        shown["status"] in gold["status"]
        and is_when(gold["when"], shown["when"])
        and pile.is_told(gold["evidence"], shown["citations"])
    )


def _told_act(shown: Shown) -> str:
    day = shown["said"]["value"] if shown["said"] else "no time"
    sign = "" if shown["polarity"] == "positive" else "not "
    return (
        f"{shown['party']} / {shown['issue_name']} / {sign}{shown['act']} / {day}: {shown['text']}"
    )


def _told_text(shown: Shown) -> str:
    return str(shown["text"])


def _told_end(shown: Shown) -> str:
    due = shown["due"]["value"] if shown["due"] else "no time"
    return f"{shown['what']} / {due}: {shown['text']}"


def _told_value(shown: Shown) -> str:
    return f"{shown['value']} {shown['unit']}"


def _told_difference(shown: Shown) -> str:
    return f"{shown['about']}: {' | '.join(str(side['value']) for side in shown['sides'])}"


def _told_quote(shown: Shown) -> str:
    return f"{shown['speaker']['name']}: {shown['content']}"


def _told_entry(shown: Shown) -> str:
    return f"{shown['when']['value']} {shown['status']}: {shown['text']}"
