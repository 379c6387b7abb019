"""What one report holds: sentences, expressions of time, names, quotes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.model.interval import When
from stateofplay.model.report import Role
from stateofplay.model.span import Span

TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
NameKind = Literal["person", "organisation", "country", "place", "group"]
QuoteKind = Literal["direct", "mixed", "indirect"]


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """One sentence of a title or body block.

    Args:
        span: without surrounding white space.
        index: 0, 1, 2 ... within the report.
        paragraph: 0, 1, 2 ... within the report; the title is a paragraph of its own.
        role: of the block it stands in.
    """

    span: Span
    index: int
    paragraph: int
    role: Role


@dataclass(frozen=True, slots=True, order=True)
class TimeMention:
    """An expression of time (TimeML TIMEX3).

    Args:
        span: the words.
        type: TIMEX3 type.
        value: TIMEX3 value, such as `2018-09`, `P3D`, `PRESENT_REF`; `None` while it needs an
            anchor that is not known.
        when: the calendar interval it means; `None` for durations, sets, vague references and
            whatever could not be resolved.
        is_relative: whether the value depends on when the report came out.
        rule: name of the rule that read it.
    """

    span: Span
    type: TimexType
    value: str | None
    when: When | None
    is_relative: bool
    rule: str


@dataclass(frozen=True, slots=True, order=True)
class NameMention:
    """A name, pronoun or role as written in one report.

    Args:
        span: the words that name, without title or role.
        kind: what it names; `None` when that is not known.
        name: as it would stand in a list: white space single, possessive ending off.
        role: title or role printed beside it, such as `Prime Minister`.
        is_sure: `False` for an unknown word whose capital may only mark the start of a sentence:
            a name where the pile knows it, else perhaps none.
    """

    span: Span
    kind: NameKind | None
    name: str
    role: str | None = None
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class ActorMention:
    """A stretch of text that stands for an actor.

    Args:
        span: the words.
        actor: id of the actor, or `None` when more than one fits.
        form: how it is named; `plural` for words that stand for several (`the two leaders`), `noun`
            for an actor without a known name.
        actors: of a plural, everyone it stands for, in the order of their naming; else empty.
        candidate: id of the likeliest actor where it is too unsure to be told; `None` when one was
            found or none is likelier than the others.
    """

    span: Span
    actor: str | None
    form: Literal["name", "surname", "pronoun", "role", "demonym", "metonym", "plural", "noun"]
    actors: tuple[str, ...] = ()
    candidate: str | None = None


@dataclass(frozen=True, slots=True)
class Attribution:
    """One quote in one report, as printed.

    Args:
        kind: `direct` (whole clauses in quote marks), `mixed` (quoted words inside reported
            speech), `indirect` (reported speech without quote marks).
        parts: what was said; for direct and mixed ones the words inside the quote marks.
        speaker: the words that name the speaker, `None` when nothing does.
        cue: the verb or phrase of speech, `None` when there is none.
        sentence: the whole sentence or sentences, for display and citation.
        why: how the speaker was found, one sentence.
        actor: id of the speaker, `None` when more than one fits or none does.
        said: when the words were said, `None` when the text does not tell.
        is_nested: whether another speaker quotes it, inside his own words.
        occasion: the words that tell where, to whom or in what they were said, such as `a news
            conference in Oslo`; `None` when the report does not tell.
        speaks_for: id of the actor that a spokesperson or lawyer speaks for, named or not, or
            whose paper or office it is that says something; `None` for everybody else.
        also: ids of further speakers of the same words, in text order.
        candidate: id of the likeliest speaker where `actor` is `None` because that is too unsure.
    """

    kind: QuoteKind
    parts: tuple[Span, ...]
    speaker: Span | None
    cue: Span | None
    sentence: Span
    why: str
    actor: str | None = None
    said: When | None = None
    is_nested: bool = False
    occasion: Span | None = None
    speaks_for: str | None = None
    also: tuple[str, ...] = ()
    candidate: str | None = None

    @property
    def stretch(self) -> Span:
        """From the first word of what was said to the last."""
        start, end = self.parts[0].start, max(part.end for part in self.parts)
        return Span(self.parts[0].report, start, end)


@dataclass(frozen=True, slots=True)
class Attitude:
    """What somebody wants, backs, fears, believes or decides, as one report tells it.

    Nobody is quoted: the words are the writer's.

    Args:
        parts: what it is about, in text order.
        holder: the words that name who holds it, `None` when nothing does.
        cue: the word or words that tell it, such as `has long opposed`.
        sentence: the whole sentence, for display and citation.
        why: how the holder was found, one sentence.
        actor: id of the holder, `None` when more than one fits or none does.
    """

    parts: tuple[Span, ...]
    holder: Span | None
    cue: Span
    sentence: Span
    why: str
    actor: str | None = None
