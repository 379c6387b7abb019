"""Other words for one quote, and other words in copies of one text.

Reads     united quotes, copy groups, reports
Writes    differences of kind `quote`, `figure` and `wording`
Method    a quote printed in a form that changes, adds or turns its words stands beside its main
          form; changes between copies are taken as aligned; a change of function words only is none
Cost      linear in occurrences and changes
Limits    who changed the words is not told: a difference has sides, no culprit
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from stateofplay.model.finding import Difference, Occurrence, Quote, Side
from stateofplay.model.group import Change, CopyGroup
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.text.languages.en.times import NUMBERS
from stateofplay.text.tokens import content_stems, find_words

_ROOT = 4  # letters by which two forms of one word are known: "Iranian" and "Iran's"
_ALTERED = frozenset(("words", "figure", "name", "negation", "insertion"))
_ABOUT = {
    "words": "other words", "figure": "a figure", "name": "a name",
    "negation": "a negation", "quote": "words of a quote", "insertion": "words put in",
}  # fmt: skip


def find_quote_differences(
    quotes: Sequence[Quote], reports: Mapping[str, Report]
) -> Iterator[Difference]:
    """Yield one difference for each quote that is printed in altered words."""
    for quote in sorted(quotes, key=lambda one: one.id):
        if quote.kind == "indirect":
            continue  # reported speech has no words of its own that could be altered
        altered = [one for one in quote.occurrences if one.variant in _ALTERED]
        main = [one for one in quote.occurrences if one.variant is None]
        if not altered or not main:
            continue
        sides = [Side(quote.content, _parts(main))]
        by_text: dict[str, list[Occurrence]] = defaultdict(list)
        for one in altered:
            by_text[_printed(one, reports)].append(one)
        sides += [Side(text, _parts(same)) for text, same in sorted(by_text.items())]
        kinds = sorted({_ABOUT[str(one.variant)] for one in altered})
        who = quote.speaker_name or quote.as_written or "a speaker not named"
        yield Difference("quote", f"{who}: {', '.join(kinds)}", tuple(sides))


def _parts(occurrences: Iterable[Occurrence]) -> tuple[Span, ...]:
    return tuple(sorted({part for one in occurrences for part in one.attribution.parts}))


def _printed(occurrence: Occurrence, reports: Mapping[str, Report]) -> str:
    parts = occurrence.attribution.parts
    return " … ".join(" ".join(reports[part.report].exact(part).split()) for part in parts)


def find_changes(
    groups: Sequence[CopyGroup], reports: Mapping[str, Report]
) -> Iterator[Difference]:
    """Yield one difference for each change of words between copies, told once for all copies."""
    sides: dict[tuple[str, str, str], tuple[set[Span], set[Span]]] = {}
    for group in groups:
        for pair in group.pairs:
            for change in pair.changed:
                key = _sides_key(change, reports)
                if key is None:
                    continue
                left, right = sides.setdefault(key, (set(), set()))
                first, second = _in_order(change, reports)
                left.add(first)
                right.add(second)
    for (what, left_text, right_text), (left, right) in sorted(sides.items()):
        kind: Literal["figure", "quote", "wording"] = "wording"
        if what == "figure" and has_figure(left_text) and has_figure(right_text):
            kind = "figure"
        elif what == "quote":
            kind = "quote"
        yield Difference(
            kind,
            _ABOUT[what],
            (Side(left_text, tuple(sorted(left))), Side(right_text, tuple(sorted(right)))),
        )


def _sides_key(change: Change, reports: Mapping[str, Report]) -> tuple[str, str, str] | None:
    first, second = (_text(span, reports) for span in _in_order(change, reports))
    if not is_telling(first, second, change.what):
        return None
    return change.what, first, second


def is_telling(left: str, right: str, what: str) -> bool:
    """Return whether a change is more than small words, endings or a name for a pronoun."""
    if what in ("figure", "negation"):
        return True
    left_stems, right_stems = _stems(left), _stems(right)
    if not left_stems or not right_stems or "".join(left_stems) == "".join(right_stems):
        return False
    return {one[:_ROOT] for one in left_stems} != {one[:_ROOT] for one in right_stems}


def _stems(text: str) -> list[str]:
    return content_stems(re.sub(r"(?<=\w)\s*-\s*(?=\w)", "", text))


def has_figure(text: str) -> bool:
    """Return whether a number stands in the words, in digits or spelled."""
    return any(word.fold[0].isdigit() or word.fold in NUMBERS for word in find_words(text))


def _in_order(change: Change, reports: Mapping[str, Report]) -> tuple[Span, Span]:
    """Return the two spans ordered by their words, so that every copy tells it the same way."""
    pair = sorted((change.left, change.right), key=lambda span: (_text(span, reports), span))
    return pair[0], pair[1]


def _text(span: Span, reports: Mapping[str, Report]) -> str:
    return " ".join(reports[span.report].exact(span).split())
