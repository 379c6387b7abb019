"""Figures of the ledger where they stand: the quantity, on whose word, and as of when.

Reads     one analysis
Writes    told figures, in text order
Method    the sentences with a number are parsed together. On whose word: the speaker of the quote
          or reported speech that holds the number, or who puts it there ("the union counted 40").
          As of when: the one day or month that the sentence tells beside it, else publication
Cost      linear in the text
Limits    a sentence that tells two times tells none for its figures
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.counted import Key, deed_of, standing_key
from stateofplay.differences.number_place import Quantity
from stateofplay.differences.numbers import Figure, read_number
from stateofplay.differences.quantities import find_quantities
from stateofplay.differences.retold import Link, Retold, find_retold, with_antecedents
from stateofplay.differences.uses import Use, find_uses
from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.text.languages.en.quantities import ADDED, BOUNDING, CHANGING, SYMBOLS
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tokens import Word, find_words

_ADDED_REACH = 4  # words before a number: "the new cases include 13"


_TOTALS = frozenset(("total", "altogether", "overall", "combined"))


@dataclass(frozen=True, slots=True)
class Told:
    """One figure in one sentence.

    Args:
        use: the figure with the words around it.
        value: the number as printed, a sign of money left out.
        place: the number, a sign of money or percent included.
        quantity: the number with its unit.
        unit: as printed, here or where the figure that it answers to stands.
        key: of a count of how things stand.
        deed: what was done to those counted, as a stem.
        is_known: whether the words treat the figure as known: "the 14 dismissals".
        is_added: whether it tells what came on top: "the new cases include 13".
        is_total: whether it tells what several make together: "a total of 40".
        is_running: whether the sentence tells that the count goes on: "so far", "now".
        named: words of the names in the sentence, else its "he" or "she", who may be anybody.
        by: id of the actor on whose word it stands, where that is known.
        is_own: whether the report tells it on nobody's word.
        when: as of when; is_dated: whether the sentence tells it.
        sentence: the whole of it.
        answers: place, among the figures of the report, of the one that it gives another value of
            ("the union puts the figure at 40").
    """

    use: Use
    quantity: Quantity
    value: str
    place: Span
    unit: str | None
    key: Key | None
    deed: str | None
    is_known: bool
    is_added: bool
    is_total: bool
    is_running: bool
    named: frozenset[str]
    by: str | None
    is_own: bool
    when: When | None
    is_dated: bool
    sentence: Span
    answers: int | None


def find_told(analysis: Analysis, config: DifferencesConfig) -> list[Told | None]:
    """Return the figures of the body of a report; `None` for one that counts nobody knows what."""
    text = analysis.report.text
    trees = _trees(analysis)
    quantities: dict[int, Quantity] = {}  # by first character
    retold: dict[int, Retold] = {}

    def finder(place: int, words: Sequence[Word], times: Sequence[TimeMention]) -> Iterator[Figure]:
        tree = trees.get(place)
        if tree is None:
            return
        found = list(find_quantities(text, words, tree, times))
        again = find_retold(text, words, tree, found, times)
        if again is not None:
            retold[again.quantity.start] = again
            found = sorted({*found, again.quantity}, key=lambda one: one.start)
        for one in found:
            quantities[one.start] = one
            yield Figure(one.start, one.stretch_end, one.value, one.bound, one.key, one.modifiers)

    uses = list(find_uses(analysis, config, finder))
    found = [quantities[use.span.start] for use in uses]
    links = with_antecedents(found, [use.sentence for use in uses], retold, analysis, trees)
    actor_at = _actors(analysis)
    return [
        _told(use, one, link, retold.get(one.start), trees[use.sentence], actor_at, analysis)
        for use, one, link in zip(uses, found, links, strict=True)
    ]


def _told(
    use: Use,
    quantity: Quantity,
    link: Link | None,
    again: Retold | None,
    tree: Tree,
    actor_at: Mapping[int, str],
    analysis: Analysis,
) -> Told | None:
    """Return a figure with all that is known of it; `None` where nothing tells what it counts."""
    if link is None:
        return None
    text = analysis.report.text
    span = analysis.sentences[use.sentence].span
    words = list(find_words(text, span.start, span.end))
    by = _speakers(use.span, analysis)
    if not by and again is not None and again.by_whom is not None:
        by = [actor_at.get(again.by_whom)]
    when = _time_beside(use, quantity.head, tree, analysis)
    return Told(
        use,
        quantity,
        _value(quantity, text),
        _place(quantity, analysis),
        link.unit,
        standing_key(quantity, text, tree, actor_at),
        deed_of(quantity, words),
        any(w.fold in ("the", "those", "these") and w.end + 1 == quantity.start for w in words),
        _is_added(quantity, words),
        not _TOTALS.isdisjoint(word.fold for word in words),
        not CHANGING.isdisjoint(word.fold for word in words),
        _named(span, analysis),
        by[0] if by else None,
        not by,
        when or use.published,
        when is not None,
        span,
        link.answers,
    )


def _is_added(quantity: Quantity, words: Sequence[Word]) -> bool:
    before = [word.fold for word in words if word.end <= quantity.start][-_ADDED_REACH:]
    inside = [word.fold for word in words if quantity.end <= word.start < quantity.stretch_end]
    return not ADDED.isdisjoint((*before, *inside))


def _named(sentence: Span, analysis: Analysis) -> frozenset[str]:
    first = bisect_left(analysis.names, sentence.start, key=lambda one: one.span.start)
    behind = bisect_left(analysis.names, sentence.end, key=lambda one: one.span.start)
    spans = [one.span for one in analysis.names[first:behind]]
    text = analysis.report.text
    named = frozenset(w.fold for span in spans for w in find_words(text, span.start, span.end))
    if named:
        return named
    words = find_words(text, sentence.start, sentence.end)
    return frozenset(w.fold for w in words if w.fold in ("he", "she"))


def _value(quantity: Quantity, text: str) -> str:
    start = quantity.start + (text[quantity.start] in SYMBOLS)
    return " ".join(text[start : quantity.end].split())


def _place(quantity: Quantity, analysis: Analysis) -> Span:
    has_sign = analysis.report.text[quantity.end : quantity.end + 1] == "%"
    return Span(analysis.report.id, quantity.start, quantity.end + has_sign)


def _trees(analysis: Analysis) -> dict[int, Tree]:
    """Return the trees of the sentences of the body that hold a number, by place."""
    text = analysis.report.text
    wanted = []
    for place, sentence in enumerate(analysis.sentences):
        if sentence.role == "body":
            words = list(find_words(text, sentence.span.start, sentence.span.end))
            if any(read_number(words, at) is not None for at in range(len(words))):
                wanted.append(place)
    spans = [analysis.sentences[place].span for place in wanted]
    return dict(zip(wanted, parse_sentences(text, [(s.start, s.end) for s in spans]), strict=True))


def _actors(analysis: Analysis) -> Mapping[int, str]:
    """Return the actor by the first character of each word that names it."""
    found: dict[int, str] = {}
    for mention in analysis.mentions:
        if mention.actor is not None:
            span = mention.span
            for word in find_words(analysis.report.text, span.start, span.end):
                found[word.start] = mention.actor
    return found


def _speakers(span: Span, analysis: Analysis) -> list[str | None]:
    """Return on whose word a number stands; of a quote within a quote, the inner speaker.

    Empty where the report tells it in its own words, `None` for a speaker who is not known.
    """
    holding = [one for one in analysis.attributions if any(part.covers(span) for part in one.parts)]
    if not holding:
        return []
    inner = min(holding, key=lambda one: (one.stretch.end - one.stretch.start, one.stretch))
    return [None if inner.also else inner.actor or inner.speaks_for]


def _time_beside(use: Use, head: int | None, tree: Tree, analysis: Analysis) -> When | None:
    """Return the one calendar time of the clause of a figure, if it lies not after the report."""
    sentence = analysis.sentences[use.sentence].span
    first = bisect_left(analysis.times, sentence.start, key=lambda time: time.span.start)
    times = []
    for time in analysis.times[first:]:
        if time.span.start >= sentence.end:
            break
        if time.type in ("DATE", "TIME"):
            times.append(time)
    if len(times) != 1 or times[0].when is None or times[0].when.mod is not None:
        return None
    when, at = times[0].when, tree.at(times[0].span.start)
    if at is None or head is None or _governor(at, times[0].span, tree) != _clause(head, tree):
        return None
    if _before(times[0].span, sentence, analysis) in BOUNDING:
        return None
    is_later = use.published is not None and when.start > use.published.end
    return None if is_later else when


def _governor(word: int, time: Span, tree: Tree) -> int:
    """Return the word that a time hangs on: of "Tuesday's flood" that is the flood."""
    at = word
    while tree.heads[at] >= 0 and time.start <= tree.starts[tree.heads[at]] < time.end:
        at = tree.heads[at]
    return tree.heads[at]


def _clause(word: int, tree: Tree) -> int:
    """Return the verb that a word stands under, itself if it is one, else the root."""
    at = word
    while tree.tags[at] != "VERB" and tree.heads[at] >= 0:
        at = tree.heads[at]
    return at


def _before(span: Span, sentence: Span, analysis: Analysis) -> str:
    words = list(find_words(analysis.report.text, sentence.start, span.start))
    return words[-1].fold if words else ""
