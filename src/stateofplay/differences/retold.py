"""Figures told again: "the company puts the figure at 1,700", "there are 350 of them".

Reads     the quantities of a report, and its sentences
Writes    for each quantity its unit, and the figure that it gives another value of
Method    a noun that stands for a figure ("the number", "the cost") in somebody's words, or a verb
          that counts, takes up the last figure of its kind before it, if it is of no other group
          ("among women"); "them" stands for the last plural that the sentence
          before has as its subject, else as its object
Cost      linear in the text
Limits    a figure taken up after more than two sentences
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from stateofplay.differences.number_place import Quantity
from stateofplay.differences.numbers import bound_of, read_number
from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import TimeMention
from stateofplay.text.languages.en.quantities import (
    COUNTING,
    DURATIONS,
    FIGURE_NOUNS,
    MONEY,
    PUTTING,
)
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tokens import Word, stem

_ANY_FIGURE = frozenset(("figure", "number", "toll", "total", "count", "tally", "estimate"))
_SCOPES = frozenset("among amongst out of in for at with on between by elsewhere".split())
_REACH = 2  # sentences back to the figure that is taken up
_SUBJECTS = ("nsubj", "nsubj:pass")


@dataclass(frozen=True, slots=True)
class Retold:
    """A figure that takes up an earlier one.

    Args:
        quantity: of this sentence; without a unit where none is printed.
        noun: that stands for the figure, `None` for a verb that counts.
        by_whom: first character of the subject that puts or counts.
    """

    quantity: Quantity
    noun: str | None
    by_whom: int | None


@dataclass(frozen=True, slots=True)
class Link:
    """The unit of a quantity, and the place of the figure that it gives another value of."""

    unit: str | None
    answers: int | None


def find_retold(
    text: str,
    words: Sequence[Word],
    tree: Tree,
    found: Sequence[Quantity],
    times: Sequence[TimeMention],
) -> Retold | None:
    """Return the quantity of a sentence that takes up an earlier figure, if one does."""
    for at, word in enumerate(words):
        before = words[at - 1].fold if at else ""
        if word.fold in FIGURE_NOUNS and before in ("the", "that", "this"):
            return _after_noun(text, words, tree, found, times, at)
        if word.fold in COUNTING and at + 1 < len(words):
            quantity = _at(words, at + 1, tree, found, times)
            if quantity is not None and at + 2 == len(words):
                return Retold(quantity, None, _subject(tree, word.start))
    return None


def _after_noun(
    text: str,
    words: Sequence[Word],
    tree: Tree,
    found: Sequence[Quantity],
    times: Sequence[TimeMention],
    at: int,
) -> Retold | None:
    """Read "put the figure at 40" and "says the number is 40"."""
    if words[0].fold in _SCOPES:
        return None  # "Among women, the figure is 40": of others than before
    following = [word.fold for word in words[at + 1 : at + 3]]
    verb = words[at - 2] if at >= 2 else None
    is_put = verb is not None and verb.fold in PUTTING and following[:1] == ["at"]
    is_said = following[:1] in (["is"], ["was"]) and any(
        word.fold in REPORTING_VERBS for word in words[:at]
    )
    if not is_put and not is_said:
        return None
    quantity = _at(words, at + 2, tree, found, times)
    if quantity is None:
        return None
    by = _subject(tree, verb.start) if is_put and verb is not None else None
    return Retold(quantity, words[at].fold, by)


def _at(
    words: Sequence[Word],
    at: int,
    tree: Tree,
    found: Sequence[Quantity],
    times: Sequence[TimeMention],
) -> Quantity | None:
    """Return the quantity that begins at a word, words such as "about" left out."""
    while at < len(words) and words[at].fold in ("about", "around", "some", "nearly", "almost"):
        at += 1
    read = read_number(words, at) if at < len(words) else None
    if read is None:
        return None
    value, after = read
    start, end = words[at].start, words[after - 1].end
    known = next((one for one in found if one.start <= start < one.end), None)
    if known is not None:
        return known
    if after < len(words) or any(t.span.start < end and start < t.span.end for t in times):
        return None
    bound = bound_of(words, at)
    return Quantity(start, end, end, value, bound, "bare", None, "", frozenset(), tree.at(start))


def _subject(tree: Tree, start: int) -> int | None:
    verb = tree.at(start)
    if verb is None:
        return None
    found = [tree.starts[c] for c in tree.children(verb) if tree.relations[c] in _SUBJECTS]
    return found[0] if len(found) == 1 else None


def with_antecedents(
    found: Sequence[Quantity],
    sentences: Sequence[int],
    retold: Mapping[int, Retold],
    analysis: Analysis,
    trees: Mapping[int, Tree],
) -> list[Link | None]:
    """Return the link of each quantity, `None` for one that nothing tells what it counts.

    Args:
        found: the quantities of a report, in text order.
        sentences: the place of the sentence of each.
        retold: by first character of their quantity.
        analysis: of the report.
        trees: of its sentences that hold a number, by place.
    """
    links: list[Link | None] = []
    for place, quantity in enumerate(found):
        again = retold.get(quantity.start)
        if again is not None:
            links.append(_taken_up(place, again, found, sentences, links, analysis))
        elif quantity.key == "them":
            links.append(_them(place, found, sentences, links, analysis, trees))
        else:
            links.append(Link(quantity.unit, None))
    return links


def _taken_up(
    place: int,
    again: Retold,
    found: Sequence[Quantity],
    sentences: Sequence[int],
    links: Sequence[Link | None],
    analysis: Analysis,
) -> Link | None:
    is_bare = again.quantity.kind == "bare"
    is_known = Link(again.quantity.unit, None) if not is_bare else None
    here = analysis.sentences[sentences[place]]
    for earlier in range(place - 1, -1, -1):
        there = analysis.sentences[sentences[earlier]]
        if sentences[place] - sentences[earlier] > _REACH or there.index == here.index:
            break
        link = links[earlier]
        one = found[earlier]
        if link is None or not (one.kind in ("count", "bare") if is_bare else _is_like(one, again)):
            continue
        told = analysis.report.text[there.span.start : there.span.end].casefold()
        if again.noun is not None and again.noun not in _ANY_FIGURE and again.noun not in told:
            continue
        return Link(link.unit if is_bare else again.quantity.unit, earlier)
    return is_known


def _is_like(earlier: Quantity, again: Retold) -> bool:
    return earlier.kind == again.quantity.kind and earlier.key == again.quantity.key


def _them(
    place: int,
    found: Sequence[Quantity],
    sentences: Sequence[int],
    links: Sequence[Link | None],
    analysis: Analysis,
    trees: Mapping[int, Tree],
) -> Link | None:
    """Return what "14 of them" counts, and which figure "there are 14 of them" takes up."""
    at = sentences[place]
    if at == 0:
        return None
    unit = _plural_before(analysis, at - 1, trees)
    if unit is None:
        return None
    text, span = analysis.report.text, analysis.sentences[at].span
    if not text[span.start : span.end].casefold().startswith(("there are", "there were")):
        return Link(unit, None)
    for earlier in range(place - 1, -1, -1):
        if at - sentences[earlier] > _REACH:
            break
        link = links[earlier]
        if link is None or link.unit is None or sentences[earlier] == at:
            continue
        if stem(link.unit.casefold()) == stem(unit.casefold()):
            return Link(unit, earlier)
    return Link(unit, None)


def _plural_before(analysis: Analysis, at: int, trees: Mapping[int, Tree]) -> str | None:
    from stateofplay.text.parser.parse import parse_sentences

    span = analysis.sentences[at].span
    text = analysis.report.text
    tree = trees.get(at)
    if tree is None:
        (tree,) = parse_sentences(text, [(span.start, span.end)])
    plurals = [
        word
        for word in range(len(tree))
        if tree.fine[word] == "NNS" and _is_thing(text[tree.starts[word] : tree.ends[word]])
    ]
    subjects = [word for word in plurals if tree.relations[word] in _SUBJECTS]
    objects = [word for word in plurals if tree.relations[word] in ("obj", "iobj")]
    best = subjects[:1] or objects[-1:]
    return text[tree.starts[best[0]] : tree.ends[best[0]]] if best else None


def _is_thing(printed: str) -> bool:
    return printed.casefold() not in DURATIONS and printed.casefold() not in MONEY
