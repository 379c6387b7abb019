"""Speech: one quote while it is being read, before it becomes an attribution.

An attribution keeps of a mixed quote the words inside the marks; speech also keeps the whole
clause, which the evaluation compares.

Limits    it knows no actors: its speaker is a stretch of text
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stateofplay.model.mention import Attitude, Attribution, QuoteKind
from stateofplay.model.span import Span
from stateofplay.text.quotemarks import QuoteRegion

Stretch = tuple[int, int]  # characters of the report, half open


def spoken(text: str, region: QuoteRegion) -> Stretch:
    """Return the words inside the marks; a comma that printers put before the mark stays out."""
    end = region.inner_end
    while end - 1 > region.inner_start and text[end - 1] in ", ":
        end -= 1
    return region.inner_start, end


@dataclass(frozen=True, slots=True)
class Speech:
    """One quote in one report.

    Args:
        parts: what is shown: the words inside the marks, or the clause of an indirect quote.
        content: all that was said, with the clause around the marks of a mixed quote.
        speaker, cue: `None` when nothing is written.
        sentence: the whole sentence or sentences.
        is_attitude: whether nothing was said: the speaker wants, backs, believes it.
        named: the words that `who` stands for, when that is all that is written for the speaker.
    """

    kind: QuoteKind
    parts: tuple[Stretch, ...]
    content: tuple[Stretch, ...]
    speaker: Stretch | None
    cue: Stretch | None
    sentence: Stretch
    why: str
    is_attitude: bool = False
    named: Stretch | None = None

    def joined_by(self, part: Stretch, sentence: Stretch) -> Speech:
        """Return the same quote with one more part after its last."""
        return replace(
            self,
            parts=(*self.parts, part),
            content=(*self.content, part),
            sentence=(self.sentence[0], max(self.sentence[1], sentence[1])),
        )

    def preceded_by(self, parts: Sequence[Stretch]) -> Speech:
        """Return the same quote with the paragraphs that lead up to it."""
        if not parts:
            return self
        return replace(
            self,
            parts=(*parts, *self.parts),
            content=(*parts, *self.content),
            sentence=(parts[0][0], self.sentence[1]),
        )

    def as_attribution(self, report: str) -> Attribution:
        """Return the record that leaves this stage."""

        def span(stretch: Stretch) -> Span:
            return Span(report, *stretch)

        speaker = self.named or self.speaker
        return Attribution(
            kind=self.kind,
            parts=tuple(span(part) for part in self.parts),
            speaker=span(speaker) if speaker else None,
            cue=span(self.cue) if self.cue else None,
            sentence=span(self.sentence),
            why=self.why,
        )

    def as_attitude(self, report: str) -> Attitude:
        """Return the record of an attitude that leaves this stage."""
        assert self.cue is not None
        holder = self.named or self.speaker
        return Attitude(
            parts=tuple(Span(report, *part) for part in self.parts),
            holder=Span(report, *holder) if holder else None,
            cue=Span(report, *self.cue),
            sentence=Span(report, *self.sentence),
            why=self.why,
        )
