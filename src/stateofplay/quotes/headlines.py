"""Quoted words in headlines: a quote only when a body text attributes the same words.

Reads     the titles of all reports and the groups of printings
Writes    the groups, with the headlines that exactly one of them holds word for word
Method    headlines cut, and put in marks what nobody said; so they found no quote of their own
Source    rules of our own
Cost      linear in the words of the quotes, times the lengths of headline quotes that occur
Limits    a headline that changes a word of the quote is not found
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import Attribution
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.quotes.united_speaker import telling_printing
from stateofplay.quotes.wording import Wording, read_wording
from stateofplay.text.quotemarks import report_quote_regions

_MIN_WORDS = 3  # two words of a headline stand in too many quotes

Words = tuple[str, ...]


def headline_wordings(
    analyses: Sequence[Analysis], groups: Sequence[Sequence[Wording]]
) -> list[list[Wording]]:
    """Return the groups, with the headlines added whose words exactly one of them holds."""
    titles = sorted((w for a in analyses for w in _in_title(a.report)), key=lambda w: w.key)
    holders = _holders({w.keys for w in titles}, groups)
    grown = [list(group) for group in groups]
    for title in titles:
        places = holders.get(title.keys, set())
        if len(places) == 1:
            place = min(places)
            grown[place].append(_spoken_by(title, groups[place]))
    return grown


def _in_title(report: Report) -> Iterator[Wording]:
    titles = [block for block in report.blocks if block.role == "title"]
    for region in report_quote_regions(report):
        block = next((b for b in titles if b.start <= region.start < b.end), None)
        if block is None:
            continue
        attribution = Attribution(
            kind="mixed",
            parts=(Span(report.id, region.inner_start, region.inner_end),),
            speaker=None,
            cue=None,
            sentence=Span(report.id, block.start, block.end),
            why="the headline prints words of a quote that a body text attributes",
        )
        wording = read_wording(report, attribution)
        if len(wording.keys) >= _MIN_WORDS:
            yield wording


def _holders(wanted: set[Words], groups: Sequence[Sequence[Wording]]) -> dict[Words, set[int]]:
    """Return for each wanted run of words the groups that hold it in marks."""
    lengths = sorted({len(words) for words in wanted})
    found: dict[Words, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        for words in {w.keys for w in group if w.is_marked}:
            for n in lengths:
                for start in range(len(words) - n + 1):
                    run = words[start : start + n]
                    if run in wanted:
                        found[run].add(place)
    return found


def _spoken_by(title: Wording, group: Sequence[Wording]) -> Wording:
    told = telling_printing(group[0], group)
    spoken = replace(
        title.attribution, actor=told.actor, speaks_for=told.speaks_for, also=told.also
    )
    return replace(title, attribution=spoken)
