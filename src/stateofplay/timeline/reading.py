"""One sentence, read: its words, verbs, clauses, quoted stretches and actors.

Reads     an analysis
Writes    one `Read` for each sentence of running text, in text order
Method    text tools once a sentence; mentions of actors and times are dealt out by place
Cost      linear in the text
Limits    titles are left out: they have no grammar to read
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import ActorMention, Sentence, TimeMention
from stateofplay.model.span import Span
from stateofplay.text.quotemarks import QuoteRegion, report_quote_regions
from stateofplay.text.sentences import touched_by
from stateofplay.text.tokens import Word, find_words
from stateofplay.text.verbs import VerbPhrase, find_verbs
from stateofplay.timeline.clauses import Clause, split_clauses

ActorKinds = Mapping[str, str]  # actor id -> kind


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_P = TypeVar("_P", bound=_Placed)


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence with what the stage needs of it; offsets count in the report's text.

    Args:
        times: every time mention in it, resolved or not.
        mentions: the stretches that stand for a known actor.
        quoted: stretches in quote marks.
        speakers: stretches of quotes and their cues, each with the actor who speaks.
        published: of the report.
    """

    text: str
    sentence: Sentence
    words: tuple[Word, ...]
    verbs: tuple[VerbPhrase, ...]
    clauses: tuple[Clause, ...]
    times: tuple[TimeMention, ...]
    mentions: tuple[ActorMention, ...]
    quoted: tuple[QuoteRegion, ...]
    speakers: tuple[tuple[Span, str], ...]
    published: When | None

    @property
    def span(self) -> Span:
        """The sentence."""
        return self.sentence.span

    def speaker_at(self, at: int) -> str | None:
        """Return the actor whose words, or whose verb of saying, stand at character `at`."""
        found = {actor for span, actor in self.speakers if span.start <= at < span.end}
        return found.pop() if len(found) == 1 else None

    def quote_end(self, at: int) -> int:
        """Return where the quote marks around character `at` close, at most the sentence's end."""
        ends = [region.end for region in self.quoted if region.start <= at < region.end]
        return min([*ends, self.span.end])

    def is_quoted(self, at: int) -> bool:
        """Return whether character `at` stands in quote marks."""
        return any(region.start <= at < region.end for region in self.quoted)


def read_sentences(analysis: Analysis) -> Iterator[Read]:
    """Yield the sentences of the body, read, in text order."""
    report = analysis.report
    regions = report_quote_regions(report)
    known = [mention for mention in analysis.mentions if mention.actor is not None]
    region_ends = [region.end for region in regions]
    region_starts = [region.start for region in regions]
    spoken = _spoken(analysis)
    time_starts = [mention.span.start for mention in analysis.times]
    actor_starts = [mention.span.start for mention in known]
    for sentence in analysis.sentences:
        if sentence.role != "body":
            continue
        span = sentence.span
        words = tuple(find_words(report.text, span.start, span.end))
        verbs = find_verbs(report.text, words)
        first = bisect_right(region_ends, span.start)  # regions are in order and do not overlap
        quoted = regions[first : bisect_left(region_starts, span.end)]
        edges = [edge for region in quoted for edge in (region.start, region.end)]
        clauses = split_clauses(report.text, span.start, span.end, words, verbs, edges)
        yield Read(
            report.text,
            sentence,
            words,
            verbs,
            clauses,
            _inside(analysis.times, time_starts, span),
            _inside(known, actor_starts, span),
            quoted,
            tuple(spoken.get(sentence.index, ())),
            report.published.when if report.published else None,
        )


def _spoken(analysis: Analysis) -> dict[int, list[tuple[Span, str]]]:
    """Return for each sentence, by its index, the quoted words and cues in it and who speaks."""
    sentences = analysis.sentences
    found: dict[int, list[tuple[Span, str]]] = defaultdict(list)
    for attribution in analysis.attributions:
        if attribution.actor is None:
            continue
        for span in (*attribution.parts, *filter(None, [attribution.cue])):
            for place in touched_by(span, sentences):
                found[sentences[place].index].append((span, attribution.actor))
    return found


def _inside(items: Sequence[_P], starts: Sequence[int], span: Span) -> tuple[_P, ...]:
    """Return the items that start in the span; both are in text order."""
    first = bisect_left(starts, span.start)
    last = bisect_left(starts, span.end)
    return tuple(items[first:last])
