"""What the pile as a whole tells: actors, quotes, events, moves, positions, differences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.model.mention import Attitude, Attribution, NameKind, QuoteKind
from stateofplay.model.span import Span

Variant = Literal["cut", "words", "figure", "name", "negation", "insertion", "paraphrase"]
Status = Literal["happened", "planned", "stated"]
Act = Literal[
    "request", "agree", "reject", "concede", "accuse", "threaten", "consult", "support",
    "propose", "promise", "accept_if", "insist", "withdraw", "warn", "postpone", "claim",
    "retreat", "cooperate", "aid", "sanction", "mobilize", "coerce", "assault",
]  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Alias:
    """One way of naming an actor.

    Args:
        name: as written.
        n: mentions in the pile.
        used_by: publishers, or actors in whose words it stands; sorted.
        evidence: first mention in each report.
    """

    name: str
    n: int
    used_by: tuple[str, ...]
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Someone or something that acts: a person, organisation, country, place or group.

    Args:
        id: hash of kind and name.
        name: commonest full name in the pile; a country's is that of the tables.
        roles: titles and roles printed beside it, most frequent first.
        aliases: most frequent first.
        member_of: actor id of the country a report ties a person to (`Japanese Prime Minister
            Shinzo Abe`), else of the organisation that they lead or speak for (`Roe chief
            executive Jane Doe`); of a body, its country. `None` when no report tells or two differ.
    """

    id: str
    kind: NameKind
    name: str
    roles: tuple[str, ...]
    aliases: tuple[Alias, ...]
    evidence: tuple[Span, ...]
    member_of: str | None = None


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One printing of a united quote; `variant` is `None` for the words of the main form."""

    attribution: Attribution
    variant: Variant | None


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote, united over all reports that print it.

    Args:
        content: the longest form printed.
        actor: id of the speaker, `None` when unresolved.
        speaker_name: the speaker's full name when resolved, else `None`.
        as_written: the words that name the speaker in the first report that prints it.
        why: how the speaker was found.
        said: when, `None` when no report tells.
        occurrences: sorted by report, then place.
    """

    id: str
    kind: QuoteKind
    content: str
    actor: str | None
    speaker_name: str | None
    as_written: str | None
    why: str
    said: When | None
    occurrences: tuple[Occurrence, ...]


@dataclass(frozen=True, slots=True)
class HeldAttitude:
    """What somebody wants, backs, fears, believes or decides, over all reports that tell it alike.

    Args:
        actor: id of the holder, `None` when unresolved.
        holder_name: the holder's full name when resolved, else `None`.
        as_written: the words that name the holder in the first report that tells it.
        cue: the words that tell it there, such as `has long opposed`.
        content: what it is about, as written there.
        why: how the holder was found.
        occurrences: where it is told, by report and place.
    """

    id: str
    actor: str | None
    holder_name: str | None
    as_written: str
    cue: str
    content: str
    why: str
    occurrences: tuple[Attitude, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One happening on the timeline.

    Args:
        when: the most exact time that all tellings allow.
        status: `happened`, `planned` (told before it was due), `stated` (someone's word).
        text: the sentence of the report that tells it best, verbatim.
        focus: the words of that sentence that the time belongs to, where its main clause tells
            something else; `None` where the whole sentence does.
        evidence: that sentence first, then every other telling.
        reports: ids of the reports that tell it, sorted.
        is_recap: whether no report tells it within a week of its day.
    """

    id: str
    when: When
    status: Status
    text: str
    evidence: tuple[Span, ...]
    reports: tuple[str, ...]
    is_recap: bool
    focus: Span | None = None


@dataclass(frozen=True, slots=True)
class Move:
    """Who did or said what to whom.

    Args:
        kind: `word` (a statement act) or `deed`.
        actors, recipients: actor ids, in text order.
        act: what was done.
        plover: PLOVER (category, mode), or `None` where it has no class.
        issue: name of the issue, or `None`.
        content: what it is about, verbatim.
        condition: the words that state a condition, or `None`.
        polarity: `positive` or `negative`; a denied act is negative.
        modality: `actual`, `planned`, `possible`.
        said: when the act took place; effective: when it takes effect.
        is_official: whether a government, party or its office-holder acts.
        on_word_of: id of the actor on whose word alone it stands, or `None`.
        recap_of: id of the move that this one tells again, or `None`.
        text: the sentence, verbatim.
        evidence: that sentence first, then other tellings.
    """

    id: str
    kind: Literal["word", "deed"]
    actors: tuple[str, ...]
    recipients: tuple[str, ...]
    act: Act
    plover: tuple[str, str | None] | None
    issue: str | None
    content: str
    condition: Span | None
    polarity: Literal["positive", "negative"]
    modality: Literal["actual", "planned", "possible"]
    said: When | None
    effective: When | None
    is_official: bool
    on_word_of: str | None
    recap_of: str | None
    text: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """What the dispute is about, in words that the pile uses."""

    id: str
    name: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """What a party said and did on one issue, in order of time.

    Args:
        party: actor id of a country, organisation or group; a leader's word is the party's.
        issue: issue id.
        moves: move ids, oldest first.
        latest: the last of them.
        since: time of the oldest move in the unbroken run of the latest act.
    """

    party: str
    issue: str
    moves: tuple[str, ...]
    latest: str
    since: When | None

    @property
    def id(self) -> str:
        """Hash of party and issue: a party has one position on an issue."""
        return content_id("position", self.party, self.issue)


@dataclass(frozen=True, slots=True)
class OpenEnd:
    """What was planned, asked or promised and has no outcome in the pile."""

    what: Literal["planned", "asked", "promised", "report_not_in_pile"]
    who: tuple[str, ...]
    due: When | None
    text: str
    evidence: tuple[Span, ...]

    @property
    def id(self) -> str:
        """Hash of what is open and of the words that tell it."""
        due = self.due.value if self.due is not None else None
        return content_id("open", self.what, due, self.text, *_places(self.evidence[:1]))


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a difference: the value as printed and where."""

    value: str
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """Where reports differ about one thing; two or more sides."""

    kind: Literal["naming", "figure", "date", "wording", "quote", "omission"]
    about: str
    sides: tuple[Side, ...]

    @property
    def id(self) -> str:
        """Hash of what differs, and of each side with the words it stands on first."""
        told = [part for s in self.sides for part in (s.value, *_places(s.evidence[:1]))]
        return content_id("difference", self.kind, self.about, *told)


def _places(evidence: tuple[Span, ...]) -> list[str | int]:
    return [part for span in evidence for part in (span.report, span.start)]
