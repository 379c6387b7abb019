"""Other words for one quote, and other words in copies of one text.

Reads     united quotes, copy groups, analyses
Writes    differences of kind `quote`, `figure` and `wording`
Method    a quote printed in a form that changes, adds or turns its words stands beside its main
          form; changes between copies are taken as aligned, where two short wordings fill one
          place; a change of function words only is none, nor is what stands in a place that the
          copies fill in many ways, nor a number that may have changed from one copy to the other,
          nor first letters for a name, nor words that stand beside the place in the other copy too,
          nor who took a picture or edited, nor two phrases of unlike kinds
Cost      linear in occurrences and changes
Limits    who changed the words is not told: a difference has sides, no culprit
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from stateofplay.differences.altered import condensed, find_alteration, unparted
from stateofplay.differences.around import words_around
from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.forces import differ_in_force
from stateofplay.differences.numbers import is_of_fraction, is_parted
from stateofplay.differences.page import has_page_phrase
from stateofplay.differences.slots import (
    are_of_one_kind,
    end_alike,
    is_put_otherwise,
    without_title,
)
from stateofplay.differences.uses import tells_rise
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Occurrence, Quote, Side
from stateofplay.model.group import Change, ChangeKind, CopyGroup
from stateofplay.model.span import Span
from stateofplay.text.languages.en.times import NUMBERS
from stateofplay.text.languages.en.verbs import PRONOUNS
from stateofplay.text.sentences import touched_by
from stateofplay.text.tokens import content_stems, find_words

_ROOT = 4  # letters by which two forms of one word are known: "Iranian" and "Iran's"
_MIN_INITIALS = 2  # letters of a name made of first letters
_REACH = 120  # characters that hold so many words
_FEW = 2  # words of a wording all of which must stand beside the place; of more, the most
_NEAR = 8  # words beside a place in which moved words stand
_MAX_SLOT = 5  # words of one wording of a place
_TIMES_BEHIND = 3  # expressions of time looked at from the first one that may touch
_PARTED = re.compile(r"[,;:()\[\]–—]|\.\s")
# A time stamp or the sign of an agency: what stands there is glued to the lead.
_STAMP = re.compile(r"\d{1,2}:\s?\d\d|\b(?:[AP]\.?M|[ECMP][SD]?T|GMT|AP|AFP|Reuters)\b")
_CREDIT = re.compile(r"\b(?:Photo(?:graph)?s?|Image|Caption|Credit|Posted|Updated)\b[\s:/]|\bBy:")
_STAFF = re.compile(r"\b(?:[Rr]eporting|Writing|Editing) by\b[^.]*$")
_STAFF_REACH = 300  # characters before a wording in which the names of a staff begin
_CREDIT_REACH = 20  # characters before a wording in which its credit begins
_GOING_ON = frozenset(
    """of in on at by for from to with into over under against and but or as after before while who
    which that where when because if until during since than amid""".split()
)
_GLUED = re.compile(r"(\d)([^\W\d_])")
_STYLES = frozenset("mr mrs ms miss sir dr doctor st saint mt mount".split())
_ALTERED = frozenset(("words", "figure", "name", "negation", "insertion"))


@dataclass(slots=True)
class _Changed:
    """One change of words over all copies."""

    what: ChangeKind
    left: set[Span] = field(default_factory=set)
    right: set[Span] = field(default_factory=set)


def find_quote_differences(
    quotes: Sequence[Quote], analyses: Mapping[str, Analysis]
) -> Iterator[Difference]:
    """Yield one difference for each quote that is printed in altered words."""
    for quote in sorted(quotes, key=lambda one: one.id):
        if quote.kind == "indirect":
            continue  # reported speech has no words of its own that could be altered
        altered = [one for one in quote.occurrences if _is_altered(one, quote, analyses)]
        main = [one for one in quote.occurrences if one.variant is None]
        if not altered or not main:
            continue
        sides = [Side(quote.content, _parts(main))]
        by_text: dict[str, list[Occurrence]] = defaultdict(list)
        for one in altered:
            by_text[_printed(one, analyses)].append(one)
        sides += [Side(text, _parts(same)) for text, same in sorted(by_text.items())]
        about = find_alteration(quote.content, sides[1].value) or quote.content
        who = quote.speaker_name or quote.as_written
        if who is not None and who.casefold() not in PRONOUNS:
            about = f"{who}: {about}"
        yield Difference("quote", about, tuple(sides))


def _is_altered(occurrence: Occurrence, quote: Quote, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether other words were printed, not only another spelling or a shorter stretch."""
    if occurrence.variant not in _ALTERED or _is_of_another(occurrence, quote):
        return False
    return find_alteration(quote.content, _printed(occurrence, analyses)) is not None


def _is_of_another(occurrence: Occurrence, quote: Quote) -> bool:
    """Return whether somebody else is known to speak: "he is in a better place" is said often."""
    speaker = occurrence.attribution.actor
    return speaker is not None and quote.actor is not None and speaker != quote.actor


def _parts(occurrences: Iterable[Occurrence]) -> tuple[Span, ...]:
    return tuple(sorted({part for one in occurrences for part in one.attribution.parts}))


def _printed(occurrence: Occurrence, analyses: Mapping[str, Analysis]) -> str:
    return " … ".join(_text(part, analyses) for part in occurrence.attribution.parts)


def find_changes(
    groups: Sequence[CopyGroup], analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield one difference for each change of words between copies, told once for all copies."""
    found: dict[tuple[str, str, str], _Changed] = {}
    for group in groups:
        blanks = _blanks(group, analyses, config.max_variants)
        for pair in group.pairs:
            for change in pair.changed:
                if change.left in blanks or change.right in blanks:
                    continue
                change = replace(
                    change,
                    left=without_title(change.left, analyses),
                    right=without_title(change.right, analyses),
                )
                left, right = _in_order(change, analyses)
                texts = _text(left, analyses), _text(right, analyses)
                if _holds_part(left, analyses) or _holds_part(right, analyses):
                    continue
                if is_telling(*texts, change.what) and _is_slot(left, right, change, analyses):
                    one = found.setdefault((change.what, *texts), _Changed(change.what))
                    one.left.add(left)
                    one.right.add(right)
    for (_, one_text, other_text), changed in sorted(found.items()):
        kind = _kind(changed, one_text, other_text, analyses)
        if kind is not None:
            sides = (
                Side(one_text, tuple(sorted(changed.left))),
                Side(other_text, tuple(sorted(changed.right))),
            )
            about = words_around(min(changed.left), (one_text, other_text), analyses)
            yield Difference(kind, about, sides)


def _holds_part(span: Span, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether a wording holds but a part of a number that the page parts."""
    text = analyses[span.report].report.text
    words = find_words(text, span.start, span.end)
    return any(
        w.fold.isdigit() and (is_parted(text, w.start, w.end) or is_of_fraction(text, w, w))
        for w in words
    )


def _kind(
    changed: _Changed, left: str, right: str, analyses: Mapping[str, Analysis]
) -> Literal["figure", "quote", "wording"] | None:
    """Return as what a change is told; `None` for two numbers that can both be true."""
    if changed.what == "quote":
        return "quote"
    if changed.what != "figure" or not _are_figures(left, right):
        return "wording"
    if _counts(left) != _counts(right):  # "200ft" and "60m"
        return None
    is_fixed = all(_is_fixed(one, other, analyses) for one, other in _met(changed))
    return "figure" if is_fixed else None


def _met(changed: _Changed) -> Iterator[tuple[Span, Span]]:
    """Yield the first place of one wording with each of the other, and the other way round."""
    yield from ((min(changed.left), one) for one in changed.right)
    yield from ((one, min(changed.right)) for one in changed.left)


def _is_fixed(left: Span, right: Span, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether a number cannot have changed from one copy to the other.

    It may where they came out on two days, or where a sentence tells that it rises.
    """
    one, other = (analyses[span.report].report.published for span in (left, right))
    if one is not None and other is not None and not one.when.overlaps(other.when):
        return False
    return not any(tells_rise(span, analyses[span.report]) for span in (left, right))


def _is_slot(left: Span, right: Span, change: Change, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether two wordings fill one place: short ones, and no time in one of them only.

    Long stretches that differ were cut or moved, and what stands beside them is no other word for
    it; nor is a phrase that goes on from where a noun stands. Words in marks may be parted by
    marks.
    """
    texts = _text(left, analyses), _text(right, analyses)
    words = [[word.fold for word in find_words(text)] for text in texts]
    if any(map(_STAMP.search, texts)) or _are_credits(left, right, analyses):
        return False
    if any(_is_on_page(span, analyses[span.report]) for span in (left, right)):
        return False
    if max(map(len, words)) > _MAX_SLOT:
        return False
    if change.what == "quote" or differ_in_force(*texts):
        return True
    if any(_PARTED.search(text) for text in texts):
        return False
    if len({bool(one) and one[0] in _GOING_ON for one in words}) > 1:
        return False
    if not are_of_one_kind(*texts) or not end_alike(left, right, analyses):
        return False
    if is_put_otherwise(left, right, analyses) or is_put_otherwise(right, left, analyses):
        return False
    if _stands_beside(left, right, analyses) or _stands_beside(right, left, analyses):
        return False
    return not any(_holds_day(span, analyses[span.report]) for span in (left, right))


def _are_credits(left: Span, right: Span, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether either wording tells who took a picture, wrote or edited."""
    for span in (left, right):
        text = analyses[span.report].report.text
        if _CREDIT.search(text[max(0, span.start - _CREDIT_REACH) : span.end]):
            return True
        if _STAFF.search(text[max(0, span.start - _STAFF_REACH) : span.end]):
            return True
    return False


def _is_on_page(span: Span, analysis: Analysis) -> bool:
    """Return whether a sentence that holds a wording tells of the page: "Sign up for ..."."""
    text = analysis.report.text
    sentences = (analysis.sentences[n].span for n in touched_by(span, analysis.sentences))
    return any(has_page_phrase(find_words(text, one.start, one.end)) for one in sentences)


def _stands_beside(span: Span, other: Span, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether the other copy has the words too, right before or behind the place."""
    stems = set(content_stems(_text(span, analyses)))
    text = analyses[other.report].report.text
    reach = slice(max(0, other.start - _REACH), other.end + _REACH)
    words = list(find_words(text, reach.start, min(reach.stop, len(text))))
    before = [word.fold for word in words if word.end <= other.start][-_NEAR:]
    after = [word.fold for word in words if word.start >= other.end][:_NEAR]
    most = len(stems) // 2 + 1 if len(stems) > _FEW else len(stems)
    return bool(stems) and any(
        len(stems & set(content_stems(" ".join(beside)))) >= most for beside in (before, after)
    )


def _holds_day(span: Span, analysis: Analysis) -> bool:
    """Return whether a day or a time of day is among the words: days have a kind of their own."""
    first = bisect_left(analysis.times, span.start, key=lambda one: one.span.end - 1)
    return any(
        one.span.overlaps(span) and one.type in ("DATE", "TIME")
        for one in analysis.times[first : first + _TIMES_BEHIND]
    )


def _blanks(
    group: CopyGroup, analyses: Mapping[str, Analysis], max_variants: int
) -> frozenset[Span]:
    """Return the places for which the other copies have more wordings than edits can make."""
    wordings: dict[Span, set[str]] = defaultdict(set)
    for pair in group.pairs:
        for change in pair.changed:
            wordings[change.left].add(_text(change.right, analyses))
            wordings[change.right].add(_text(change.left, analyses))
    return frozenset(place for place, texts in wordings.items() if len(texts) > max_variants)


def is_telling(left: str, right: str, what: str) -> bool:
    """Return whether a change is more than small words, endings or a name for a pronoun."""
    if _is_styled(left) or _is_styled(right):
        return False
    if condensed(find_words(unparted(left))) == condensed(find_words(unparted(right))):
        return False
    if _is_shortened(left, right) or _is_shortened(right, left):
        return False
    if what == "negation" or (what == "figure" and _numbers(left) != _numbers(right)):
        return True
    left_stems, right_stems = _stems(left), _stems(right)
    if what == "figure":  # the same number, written in two ways
        left_stems, right_stems = _unnumbered(left_stems), _unnumbered(right_stems)
    if not left_stems or not right_stems or "".join(left_stems) == "".join(right_stems):
        return False
    return {_root(one) for one in left_stems} != {_root(one) for one in right_stems}


def _is_styled(text: str) -> bool:
    """Return whether the words only address somebody or shorten such a word."""
    return all(word.fold in _STYLES for word in find_words(text))


def _is_shortened(short: str, long: str) -> bool:
    """Return whether a word of one wording is made of the first letters of the other's."""
    initials = "".join(word.fold[0] for word in find_words(long))
    printed = (short[word.start : word.end] for word in find_words(short))
    return any(
        one.isupper() and len(one) >= _MIN_INITIALS and one.casefold() in initials
        for one in printed
    )


def _root(stemmed: str) -> str:
    return stemmed.removesuffix("s")[:_ROOT]


def _stems(text: str) -> list[str]:
    return content_stems(re.sub(r"(?<=\w)\s*-\s*(?=\w)", "", text))


def _unnumbered(stems: list[str]) -> list[str]:
    return [one for one in stems if not one[:1].isdigit() and one not in NUMBERS]


def _counts(text: str) -> frozenset[str]:
    """Return what stands with the numbers of a wording: "ft" in "200ft"."""
    stems = _unnumbered(_stems(_GLUED.sub(r"\1 \2", text)))
    return frozenset(_root(one) for one in stems)


def _are_figures(left: str, right: str) -> bool:
    """Return whether both wordings hold numbers and not the same ones."""
    numbers = _numbers(left), _numbers(right)
    return all(numbers) and numbers[0] != numbers[1]


def _numbers(text: str) -> list[str]:
    """Return the numbers in the words, in digits: "1,000-strong" and "1,000 men" have one."""
    parts = [part for word in find_words(text) for part in word.fold.split("-")]
    parts = [part for part in parts if part not in ("a", "an", "one")]
    said = [str(NUMBERS.get(part, part)).replace(",", "") for part in parts]
    return [number for number in said if number[:1].isdigit()]


def _in_order(change: Change, analyses: Mapping[str, Analysis]) -> tuple[Span, Span]:
    """Return the two spans ordered by their words, so that every copy tells it the same way."""
    pair = sorted((change.left, change.right), key=lambda span: (_text(span, analyses), span))
    return pair[0], pair[1]


def _text(span: Span, analyses: Mapping[str, Analysis]) -> str:
    return " ".join(analyses[span.report].report.exact(span).split())
