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
from stateofplay.quotes.cue import Cue
from stateofplay.quotes.frames import Frame, Token
from stateofplay.quotes.govern import Governed
from stateofplay.text.languages.en.speech import ANSWER_NOUNS
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
        is_nested: whether it stands inside another quote.
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
    is_nested: bool = False
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
            is_nested=self.is_nested,
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


def governed_speech(text: str, frame: Frame, one: Governed, *, is_nested: bool = False) -> Speech:
    """Return the quote that a cue governs.

    Args:
        text: of the report.
        frame: that holds it.
        one: the cue with its quoted stretches.
        is_nested: whether it stands inside another quote.
    """
    tokens = frame.tokens
    quoted = (tokens[place].region for place in one.places)
    parts = tuple(spoken(text, region) for region in quoted if region is not None)
    content = parts
    if not one.is_whole and one.starts_at < one.ends_at:
        content = ((tokens[one.starts_at].start, tokens[one.ends_at - 1].end),)
    why = why_of(one.cue)
    return Speech(
        kind="direct" if one.is_whole else "mixed",
        parts=parts,
        content=content,
        speaker=chars_of(tokens, one.cue.speaker),
        cue=chars_of(tokens, (one.cue.start, one.cue.end)),
        sentence=(frame.start, frame.end),
        why=f"another speaker quotes it; {why}" if is_nested else why,
        is_nested=is_nested,
    )


def why_of(cue: Cue) -> str:
    """Return one sentence on how the speaker of a cue was read."""
    if cue.base == "according":
        return "the words are given according to the speaker"
    if cue.base in ANSWER_NOUNS:
        return "the speaker is the owner of the noun of speech"
    if not cue.is_finite:
        return "the speaker is the subject of the clause that the verb of speech hangs on"
    if cue.speaker_follows:
        return "the speaker stands after the verb of speech"
    return "the speaker is the subject of the verb of speech"


def chars_of(tokens: Sequence[Token], phrase: tuple[int, int] | None) -> Stretch | None:
    """Return the characters of a phrase, a possessive ending off (the mayor's claim)."""
    if phrase is None:
        return None
    last = tokens[phrase[1] - 1]
    return tokens[phrase[0]].start, last.end - 2 * last.fold.endswith("'s")
