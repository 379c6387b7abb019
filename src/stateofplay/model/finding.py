"""What the pile as a whole tells: actors, quotes, events, moves, positions, differences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from stateofplay.model.ids import content_id
from stateofplay.model.interval import When
from stateofplay.model.mention import Attitude, Attribution, NameKind, QuoteKind
from stateofplay.model.span import Span
from stateofplay.model.thread import Step

Variant = Literal[
    "cut", "ellipsis", "insertion", "spelling", "words", "negation", "figure", "name", "speaker",
    "paraphrase",
]  # fmt: skip
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
        used_by: publishers that print it in their own words, sorted.
        evidence: first mention in each report.
        why: why it is a name of this actor, one sentence; `None` for the name it is shown by.
        said_by: ids of the actors in whose quoted words it stands, sorted.
    """

    name: str
    n: int
    used_by: tuple[str, ...]
    evidence: tuple[Span, ...]
    why: str | None = None
    said_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Tenure:
    """When dated reports show a person in an office.

    Args:
        role: the title in small letters, without `former` and the like.
        first: first day on which a report may have printed it as held; `None` when none did.
        last: last such day.
        past: first day after `last` on which a report may have printed it as one held before
            (`former`, `then`, `late`); `None` when none did.
        evidence: the names that it was printed with on these days.
    """

    role: str
    first: date | None
    last: date | None
    past: date | None
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
        tenures: when dated reports show a person in the offices among the roles, by title.
    """

    id: str
    kind: NameKind
    name: str
    roles: tuple[str, ...]
    aliases: tuple[Alias, ...]
    evidence: tuple[Span, ...]
    member_of: str | None = None
    tenures: tuple[Tenure, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class QuoteChange:
    """Where one printing of a quote parts from the main form.

    Args:
        what: how it differs there.
        lost: words of the main form that this printing lacks, a span for each stretch in marks.
        added: words of this printing that the main form lacks; for another `speaker` the words
            that name him, and in `lost` those of the main form.
    """

    what: Variant
    lost: tuple[Span, ...]
    added: tuple[Span, ...]


# Kinds of change, the most telling first.
_TELLING: tuple[Variant, ...] = (
    "speaker", "negation", "figure", "name", "words", "insertion", "spelling", "ellipsis", "cut",
)  # fmt: skip


def most_telling(changes: Iterable[QuoteChange]) -> Variant | None:
    """Return the most telling kind of changes, `None` for none."""
    return min((one.what for one in changes), key=_TELLING.index, default=None)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One printing of a united quote.

    Args:
        variant: the most telling kind of its changes; `None` for the words of the main form.
            `cut`, `ellipsis` (a cut that is shown), `insertion` (in brackets), `spelling`;
            `words`, `negation`, `figure`, `name`: other words; `speaker`: the same words given to
            another speaker; `paraphrase`: told without quote marks.
        changes: what differs, in the order of the words; none for a paraphrase.
    """

    attribution: Attribution
    variant: Variant | None
    changes: tuple[QuoteChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """One quote, united over all reports that print it.

    Args:
        content: the main form: the longest printed, in marks where one is; of two about as long,
            the one that more reports print.
        actor: id of the speaker, `None` when unresolved.
        speaker_name: the speaker's full name when resolved, else `None`.
        as_written: the words that name the speaker in the first report that prints it.
        why: how the speaker was found.
        said: the most exact time that all printings allow; a bound (`by 3 May 2024`) when none
            tells one and a report is dated; `None` when no report is.
        occurrences: sorted by report, then place.
        occasion: the words that tell where, to whom or in what it was said most fully; `None`
            when no report tells.
        speaks_for: id of the actor that a spokesperson, a lawyer, a paper or an office speaks for,
            else `None`.
        also: ids of further speakers of the same words (`A and B said`), in text order.
        candidate: id of the likeliest speaker where `actor` is `None` because that is too unsure.
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
    occasion: Span | None = None
    speaks_for: str | None = None
    also: tuple[str, ...] = ()
    candidate: str | None = None


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
        actors, recipients: actor ids, in text order; no actors where the act is told to be done
            and not by whom.
        act: what was done.
        plover: PLOVER (category, mode), or `None` where it has no class.
        issue: name of the issue, or `None`.
        content: what it is about, verbatim.
        condition: the words that state a condition, or `None`.
        polarity: `positive` or `negative`; a denied act is negative.
        modality: `actual`, `planned`, `possible`; `reported`: by somebody without a name.
        said: when the act took place; effective: when it takes effect.
        is_official: whether a government, party or its office-holder acts.
        on_word_of: id of the actor on whose word alone it stands, or `None`.
        recap_of: id of the move that this one tells again, or `None`.
        text: the sentence, verbatim.
        evidence: that sentence first, then other tellings.
        chance: that it is read right, by a judge trained on judged moves.
        is_doubtful: whether the program is too unsure of it to list it among the moves; it may
            still be a step of a position, where it is marked.
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
    modality: Literal["actual", "planned", "possible", "reported"]
    said: When | None
    effective: When | None
    is_official: bool
    on_word_of: str | None
    recap_of: str | None
    text: str
    evidence: tuple[Span, ...]
    chance: float = 1.0
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Issue:
    """What the dispute is about, in words that the pile uses.

    Args:
        name: its most used words, or the name that a person gave it.
        evidence: the first place in each report.
        also: other words of the pile for it, most used first.
        aside: why it lies off the dispute, one sentence; `None` for what the dispute is about.
    """

    id: str
    name: str
    evidence: tuple[Span, ...]
    also: tuple[str, ...] = ()
    aside: str | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """What a party said and did on one issue, in order of time.

    Args:
        party: actor id of a country, organisation or group; a leader's word is the party's.
        issue: issue id.
        moves: move ids, oldest first.
        latest: the last of them.
        since: time of the oldest move in the unbroken run of the latest act.
        steps: what each move changed, in the order of the moves.
        none_after: last day on which the latest move may have been made: no statement of the party
            on the issue is found after it, which is no refusal; `None` where no move has a time.
        aside: why it lies off the dispute, one sentence; `None` where it does not.
    """

    party: str
    issue: str
    moves: tuple[str, ...]
    latest: str
    since: When | None
    steps: tuple[Step, ...] = ()
    none_after: date | None = None
    aside: str | None = None

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
