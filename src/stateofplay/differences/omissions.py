"""What one copy holds and another leaves out.

Reads     copy groups, reports
Writes    differences of kind `omission`
Method    a stretch that only one of two copies has and that holds at least one whole sentence; the
          other side is the shared passage right before the gap, where the words would stand
Cost      linear in the stretches
Limits    which copy left out and which put in cannot be told without the text both came from
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from stateofplay.differences.config import DifferencesConfig
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Side
from stateofplay.model.group import CopyGroup, CopyPair
from stateofplay.model.mention import Sentence
from stateofplay.model.span import Span
from stateofplay.text.tokens import find_words

_NOT_HERE = "not in this copy"


def find_omissions(
    groups: Sequence[CopyGroup], analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield one difference for each passage of a sentence or more that some copies lack."""
    found: dict[str, tuple[set[Span], set[Span]]] = {}
    for group in groups:
        for pair in group.pairs:
            for own, gap in _passages(pair):
                for sentence in _whole_sentences(own, analyses, config):
                    text = " ".join(analyses[own.report].report.exact(sentence).split())
                    here, lacking = found.setdefault(text, (set(), set()))
                    here.add(sentence)
                    lacking.update(gap)
    for text, (here, lacking) in sorted(found.items()):
        sides = (Side(text, tuple(sorted(here))), Side(_NOT_HERE, tuple(sorted(lacking))))
        yield Difference("omission", "a sentence that only some copies have", sides)


def _passages(pair: CopyPair) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Yield each stretch that one copy has alone, with the passage of the other before the gap."""
    for own in pair.only_left:
        before = [p for p in pair.kept if p.left.end <= own.start]
        near = before[-1:] or list(pair.kept[:1])
        yield own, tuple(passage.right for passage in near)
    for own in pair.only_right:
        before = [p for p in pair.kept if p.right.end <= own.start]
        near = before[-1:] or list(pair.kept[:1])
        yield own, tuple(passage.left for passage in near)


def _whole_sentences(
    span: Span, analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> Iterator[Span]:
    """Yield the sentences that lie in the stretch but for a word, and are long enough to tell."""
    analysis = analyses[span.report]
    for sentence in analysis.sentences:
        if sentence.role == "body" and _lies_in(sentence, span, analysis.report.text):
            words = list(find_words(analysis.report.text, sentence.span.start, sentence.span.end))
            if len(words) >= config.min_omitted_words:
                yield sentence.span


def _lies_in(sentence: Sentence, span: Span, text: str) -> bool:
    """Return whether the words of a sentence stand in the stretch; marks at its edges may not."""
    words = list(find_words(text, sentence.span.start, sentence.span.end))
    return bool(words) and span.start <= words[0].start and words[-1].end <= span.end
