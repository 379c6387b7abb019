"""How the wording of one printing of a quote differs from its main form, and in which words.

Reads     the main wording and another one
Writes    the changes: words lost from the main form and words added, each with its kind; and the
          most telling of the kinds
Method    what lies between shared runs of words is a change. A lost `not` outranks a changed
          figure, a figure a name, a name other words, and any of them an insertion in brackets, a
          spelling, an ellipsis and a cut
Source    rules of our own
Cost      that of one alignment
Limits    words missing at the head or tail are a printer's cut, even where they turn the sense
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.finding import QuoteChange, Variant, most_telling
from stateofplay.quotes.align import Run, aligned_runs
from stateofplay.quotes.spelling import denies, figures, is_joined, is_same_word
from stateofplay.quotes.wording import Wording
from stateofplay.text.languages.en.negations import NEGATIONS
from stateofplay.text.tokens import STOP_WORDS

Range = tuple[int, int]

_MAX_NEGATED = 6  # words lost and added; in a longer rewording a `not` need not turn the sense
_MAX_DENIAL = 3  # words where only one side has any: "never"; more are a clause of their own
_MAX_FIGURE = 8  # the same for a figure
_MAX_NAMED = 8  # the same for a name
_REWORDED = frozenset(("words", "insertion", "name"))
_MIN_CUT = 3  # words left out in the middle; fewer are lost words, not a cut


@dataclass(frozen=True, slots=True)
class Gap:
    """Where two wordings part: words `lost` of the main form, words `added` in the other."""

    what: Variant
    lost: Range
    added: Range


def compare_wordings(main: Wording, other: Wording) -> tuple[Gap, ...]:
    """Return where `other` differs from `main`, in the order of the words.

    Args:
        main: the main form.
        other: in marks, or without marks where the main form has none either.
    """
    if main.words == other.words:
        return ()
    runs = aligned_runs(main.keys, other.keys)
    if not runs:
        return (Gap("words", (0, len(main.words)), (0, len(other.words))),)
    return tuple(_gaps(main, other, runs))


def variant_of(main: Wording, other: Wording, changes: Sequence[QuoteChange]) -> Variant | None:
    """Return the most telling kind of the changes; `None` for the same words."""
    if main.is_marked != other.is_marked:
        return "paraphrase"
    kind = most_telling(changes)
    if kind is None:
        return None if main.words == other.words else "cut"
    # What nobody put in marks has no words of its own that could be altered.
    return "paraphrase" if not main.is_marked and kind in _REWORDED else kind


def changes_of(main: Wording, other: Wording, gaps: Sequence[Gap]) -> tuple[QuoteChange, ...]:
    """Return the gaps as changes that name their places in the two reports."""
    return tuple(_change(main, other, gap) for gap in gaps)


def _change(main: Wording, other: Wording, gap: Gap) -> QuoteChange:
    lost, added = gap.lost, gap.added
    if added[0] == added[1]:
        added = _beside(main, lost, other, added)
    elif lost[0] == lost[1]:
        lost = _beside(other, added, main, lost)
    return QuoteChange(gap.what, main.spans(*lost), other.spans(*added))


def _beside(one: Wording, places: Range, other: Wording, empty: Range) -> Range:
    """Return the word beside which a part of a short form is missing: cannot, can."""
    first, last = places
    if first and one.places[first - 1] == one.places[first] and empty[0]:
        return (empty[0] - 1, empty[0])
    is_inside = last < len(one.places) and one.places[last] == one.places[last - 1]
    if is_inside and empty[0] < len(other.words):
        return (empty[0], empty[0] + 1)
    return empty


def _gaps(main: Wording, other: Wording, runs: Sequence[Run]) -> Iterator[Gap]:
    yield from _head(main, other, runs[0])
    for n, run in enumerate(runs):
        yield from _respelled(main, other, run)
        if n + 1 < len(runs):
            lost, added = (run[1], runs[n + 1][0]), (run[3], runs[n + 1][2])
            if lost[0] < lost[1] or added[0] < added[1]:
                yield from _between(main, other, lost, added)
    yield from _tail(main, other, runs[-1])


def _respelled(main: Wording, other: Wording, run: Run) -> Iterator[Gap]:
    """Yield the words of a shared run that are only spelled otherwise."""
    for a, b in zip(range(run[0], run[1]), range(run[2], run[3]), strict=True):
        if main.words[a] != other.words[b]:
            yield Gap("spelling", (a, a + 1), (b, b + 1))


def _between(main: Wording, other: Wording, lost: Range, added: Range) -> Iterator[Gap]:
    """Yield the change between two shared runs.

    Where one side shows that words are missing, what the other has there was cut, not changed.
    """
    if added[0] == added[1] and added[0] in other.ellipses | other.starts:
        yield Gap("ellipsis" if added[0] in other.ellipses else "cut", lost, added)
        return
    if lost[0] == lost[1] and lost[0] in main.ellipses | main.starts:
        return  # the main form shows itself that it is shorter here
    yield Gap(_kind(main, other, lost, added), lost, added)


def _kind(main: Wording, other: Wording, lost: Range, added: Range) -> Variant:
    gone, new = main.words[slice(*lost)], other.words[slice(*added)]
    n = len(gone) + len(new)
    if n <= (_MAX_NEGATED if gone and new else _MAX_DENIAL) and _turns(gone, new):
        return "negation"
    is_cut = not new and len(gone) >= _MIN_CUT
    if n <= _MAX_FIGURE and figures(gone) != figures(new) and not is_cut:
        return "figure"
    return _kind_of_words(main, other, lost, added)


def _kind_of_words(main: Wording, other: Wording, lost: Range, added: Range) -> Variant:
    gone, new = main.words[slice(*lost)], other.words[slice(*added)]
    if _in_brackets(lost, main) or _in_brackets(added, other):
        return "insertion"
    if _is_spelling(main, other, lost, added):
        return "spelling"
    is_small = len(gone) + len(new) <= _MAX_NAMED
    if is_small and _names(main, lost) - set(new) and _names(other, added) - set(gone):
        return "name"
    return "cut" if not new and len(gone) >= _MIN_CUT else "words"


def _is_spelling(main: Wording, other: Wording, lost: Range, added: Range) -> bool:
    gone, new = main.words[slice(*lost)], other.words[slice(*added)]
    if is_joined(gone, new):
        return True
    if len(gone) != len(new):
        return False
    return all(
        is_same_word(a, b, is_name=lost[0] + n in main.names and added[0] + n in other.names)
        for n, (a, b) in enumerate(zip(gone, new, strict=True))
    )


def _in_brackets(places: Range, wording: Wording) -> bool:
    held = [n for n in range(*places) if n in wording.brackets]
    return bool(held) and all(
        n in wording.brackets or wording.words[n] in STOP_WORDS for n in range(*places)
    )


def _names(wording: Wording, places: Range) -> set[str]:
    return {wording.words[n] for n in range(*places) if n in wording.names}


def _turns(gone: Sequence[str], new: Sequence[str]) -> bool:
    """Return whether one side denies what the other does not."""
    if {w for w in gone if w in NEGATIONS} != {w for w in new if w in NEGATIONS}:
        return True
    lost, added = set(gone) - set(new), set(new) - set(gone)
    return any(denies(a, b) for a in lost for b in added)


def _head(main: Wording, other: Wording, run: Run) -> Iterator[Gap]:
    lost, added = (0, run[0]), (0, run[2])
    is_apart = run[2] in other.starts or (run[0] in main.begins and run[2] in other.begins)
    if not is_apart and _is_replaced(main, other, lost, added):
        n = min(added[1], lost[1])
        yield from _between(main, other, (lost[1] - n, lost[1]), added)
        lost = (0, lost[1] - n)
    if lost[0] < lost[1]:
        yield Gap("cut", lost, (0, 0))


def _tail(main: Wording, other: Wording, run: Run) -> Iterator[Gap]:
    lost, added = (run[1], len(main.words)), (run[3], len(other.words))
    is_apart = run[3] in other.starts or (run[1] in main.begins and run[3] in other.begins)
    if not is_apart and _is_replaced(main, other, lost, added):
        n = min(added[1] - added[0], lost[1] - lost[0])
        yield from _between(main, other, (lost[0], lost[0] + n), added)
        lost = (lost[0] + n, lost[1])
    if lost[0] < lost[1]:
        yield Gap("cut", lost, (len(other.words), len(other.words)))


def _is_replaced(main: Wording, other: Wording, lost: Range, added: Range) -> bool:
    """Return whether other words stand at an edge where the main form goes on.

    Words of `other` that `main` has elsewhere show a longer cut.
    """
    if lost[0] == lost[1] or added[0] == added[1]:
        return False
    return not _holds(main.keys, other.keys[slice(*added)])


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    """Return whether `part` stands in `words` as one run."""
    n = len(part)
    return any(tuple(words[i : i + n]) == tuple(part) for i in range(len(words) - n + 1))
