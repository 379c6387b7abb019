"""What a move says of the terms of a proposal: figures, words of matter, what it points back to.

Reads     moves
Writes    their terms, in a form that compares
Method    sums of money and shares in per cent with their unit; stems of the content and of the
          condition, without the names for a proposal itself; a content that is nothing but such a
          name ("the offer", "refused") points back to what was put forward before
Cost      linear in the words
Limits    figures of other things (years, jobs, soldiers) do not tell one proposal from another
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import Move
from stateofplay.model.span import Span
from stateofplay.moves.wording import act_stems
from stateofplay.text.languages.en.proposal_words import (
    AGREEMENT_NOUNS,
    BARE_WORDS,
    BESIDE_TERMS,
    CURRENCY_WORDS,
    DEADLINE_LEADS,
    DEMAND_NOUNS,
    PERCENT_WORDS,
    PLEDGE_NOUNS,
    POINTING,
    PROPOSAL_NOUNS,
    SCALE_WORDS,
)
from stateofplay.text.tokens import find_words

Figure = tuple[float, str]  # the number, and its unit in one spelling

_FIGURE = re.compile(
    r"(?P<sign>[$£€¥])?\s?(?P<number>\d[\d,]*(?:\.\d+)?)[\s-]?(?P<scale>[a-z]+\b)?"
    r"(?:[\s-](?P<next>[a-z]+\b))?(?P<mark>%)?",
    re.IGNORECASE,
)
_NAMES = PROPOSAL_NOUNS | DEMAND_NOUNS | PLEDGE_NOUNS
_BARE = frozenset(stem for word in (*_NAMES, *BARE_WORDS) for stem in act_stems(word))
_HEAD_WORDS = 6  # an agreement names itself that early: "signed a joint declaration that"
_TO_NAME = 3  # words before the name in a pointer: "the new offer", "their latest proposal"
_VOTES = re.compile(r"\bby \d[\d.]*(?:\s?%|\s[a-z]+(?: cent)?)? (?:to|against) \d[\d.]*\b", re.I)


@dataclass(frozen=True, slots=True)
class Terms:
    """What one move says of terms.

    Args:
        figures: sums and shares.
        opens_with_figure: whether one stands among the first words of the content.
        stems: words of matter of the content and the condition.
        matter: of the content alone.
        names_only: whether the content opens with a name for a proposal: "its bid for the port".
        points: whether the content says nothing but a name for what was put forward, or nothing.
        names: the names for a proposal, a demand or a pledge that stand in the content.
        is_agreement: whether the content opens with the name of something signed.
        is_timed: whether the condition only tells a time: "until the bank opens".
        has_deadline: whether a word such as "by" stands in the sentence's content.
    """

    figures: frozenset[Figure]
    opens_with_figure: bool
    stems: frozenset[str]
    matter: frozenset[str]
    names_only: bool
    points: bool
    names: frozenset[str]
    is_agreement: bool
    is_timed: bool
    has_deadline: bool


def read_terms(move: Move, exact: Callable[[Span], str]) -> Terms:
    """Return what a move says of terms.

    Args:
        move: the move.
        exact: gives the words of a span.
    """
    condition = exact(move.condition) if move.condition is not None else ""
    folds = [word.fold for word in find_words(move.content)]
    matter = frozenset(act_stems(move.content)) - _BARE
    stems = matter | frozenset(act_stems(condition)) - _BARE
    names = frozenset(folds) & _NAMES
    points = _is_pointer(folds) or not matter
    return Terms(
        figures=figures_of(f"{move.content} {condition}"),
        opens_with_figure=bool(figures_of(" ".join(move.content.split()[:_HEAD_WORDS]))),
        stems=stems,
        matter=matter,
        names_only=folds[:1] != ["to"] and not _NAMES.isdisjoint(folds[:_TO_NAME]),
        points=points,
        names=names,
        is_agreement=not AGREEMENT_NOUNS.isdisjoint(folds[:_HEAD_WORDS]),
        is_timed=condition.casefold().startswith("until"),
        has_deadline=not DEADLINE_LEADS.isdisjoint(folds),
    )


def _is_pointer(folds: Sequence[str]) -> bool:
    """Return whether words are "the offer", or "the offer" and how, when or where."""
    if not folds or folds[0] not in POINTING:
        return False
    at = next((n for n, fold in enumerate(folds[: _TO_NAME + 1]) if fold in _NAMES), None)
    return at is not None and (at + 1 == len(folds) or folds[at + 1] in BESIDE_TERMS)


def figures_of(text: str) -> frozenset[Figure]:
    """Return the sums of money and the shares in per cent that a text names."""
    found = (_figure(match) for match in _FIGURE.finditer(_VOTES.sub("", text)))
    return frozenset(figure for figure in found if figure is not None)


def _figure(match: re.Match[str]) -> Figure | None:
    number = float(match["number"].replace(",", ""))
    scale, following = (match["scale"] or "").casefold(), (match["next"] or "").casefold()
    times = SCALE_WORDS.get(scale)
    unit = following if times is not None else scale
    if match["mark"] or unit in PERCENT_WORDS or (unit, following) == ("per", "cent"):
        return (number, "percent")
    currency = CURRENCY_WORDS.get(match["sign"] or unit)
    return None if currency is None else (round(number * (times or 1.0), 6), currency)


def are_at_odds(left: Terms, right: Terms) -> bool:
    """Return whether two moves name other figures in one unit: 31 a share, then 34."""
    shared = {unit for _, unit in left.figures} & {unit for _, unit in right.figures}
    return any(
        {n for n, u in left.figures if u == unit}.isdisjoint(
            n for n, u in right.figures if u == unit
        )
        for unit in sorted(shared)
    )
