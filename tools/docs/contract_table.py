"""Which field of `dossier.json` comes from which field of which record: the one table.

A field is `Record.field`: its type and meaning are read from the record. Words behind ` = ` tell
the meaning where the record says nothing, or something else. A field that no record holds is
`type = meaning`. A key with a point lies inside the object before the point.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the file.

    Args:
        name: its key.
        about: what one member is.
        fields: key of a member to where it comes from.
    """

    name: str
    about: str
    fields: dict[str, str]


CITED = {
    "citations": "list of citations = the sentences that it rests on",
    "counts": "counts = what stands behind it",
}

# Shapes that stand in many places, by name.
BLOCKS = {
    "citation": {
        "report": "Span.report",
        "start": "Span.start",
        "end": "Span.end",
        "exact": "text = the characters themselves, `report.text[start:end]`",
        "prefix": "text = up to 32 characters before them",
        "suffix": "text = up to 32 characters behind them",
    },
    "when": {
        "value": "When.value",
        "start": "When.start",
        "end": "When.end",
        "mod": "When.mod",
        "says": "When.says",
    },
    "counts": {
        "reports": "Counts.reports",
        "publishers": "Counts.publishers",
        "independent_texts": "Counts.independent_texts",
    },
}

TOP = {
    "stateofplay": "text = version of the program that wrote the file",
    "as_of": "Dossier.as_of",
    "counts": "object = totals over the pile",
    "counts.reports": "number = reports of the pile",
    "counts.publishers": "number = named publishers",
    "counts.publishers_not_stated": "number = reports whose publisher nothing names",
    "counts.independent_texts": "number = reports, all copies of one text counted once",
    "counts.not_analysed": "number = reports in a language that is not supported",
    "counts.dropped": "number = things given and not used",
}

MOVE = {
    "id": "Move.id = hash of its content",
    "kind": "Move.kind",
    "actors": "Move.actors",
    "recipients": "Move.recipients",
    "act": "Move.act",
    "plover": "object or null = its class in PLOVER, null where that has none",
    "plover.category": "text = such as `AGREE`",
    "plover.mode": "text or null = finer than the category",
    "issue": "text or null = issue id",
    "content": "Move.content",
    "condition": "Move.condition",
    "polarity": "Move.polarity",
    "modality": "Move.modality",
    "said": "Move.said = when the act took place",
    "effective": "Move.effective = when it takes effect",
    "authority": "`official`, `other` = whether a government, party or office-holder acts",
    "on_word_of": "Move.on_word_of",
    "recap_of": "Move.recap_of",
    "doubtful": "Move.is_doubtful",
    "text": "Move.text",
    **CITED,
}

PARTS = (
    Part(
        "reports",
        "one published text; oldest first, undated last",
        {
            "id": "RawReport.id",
            "file": "RawReport.file",
            "text_sha256": "text = SHA-256 of the report's text in hex; the text is not repeated",
            "blocks": "Report.blocks = stretches with one role, in text order",
            "blocks.role": "Block.role = title and body are read as news",
            "blocks.start": "Block.start = first character",
            "blocks.end": "Block.end = one past the last character",
            "title": "Report.title = as printed",
            "publisher": "Report.publisher",
            "agency": "Report.agency",
            "byline": "Report.byline = the writers",
            "place": "Report.place",
            "url": "Report.url = its address",
            "original_url": "Report.original_url",
            "language": "Report.language",
            "analysed": "Report.is_analysed",
            "mended": "Report.mended = where mixed-up characters were mended, in text order",
            "mended.start": "Mended.start",
            "mended.end": "Mended.end",
            "mended.was": "Mended.was",
            "story": "null = kept for the story that it belongs to; this version knows one",
            "copy_group": "text or null = id of its copy group",
            "published": "when or null = when it came out; null when nothing tells",
            "published.basis": "Publication.basis",
            "published.why": "Publication.why",
            "published.citations": "Publication.evidence",
        },
    ),
    Part(
        "copy_groups",
        "all reports that hang together by whole copies",
        {
            "id": "CopyGroup.id",
            "reports": "CopyGroup.reports",
            "origin": "object = where their text comes from",
            "origin.report": "CopyGroup.origin",
            "origin.unseen": "CopyGroup.is_unseen",
            "origin.agency": "CopyGroup.agency",
            "origin.why": "CopyGroup.why",
            "pairs": "CopyGroup.pairs",
            "pairs.left": "CopyPair.left = report id, before `right` in the alphabet",
            "pairs.right": "CopyPair.right = report id",
            "pairs.direction": "CopyPair.direction",
            "pairs.share_left": "CopyPair.share_left",
            "pairs.share_right": "CopyPair.share_right",
            "pairs.class": "`whole`, `part` = whether one is a copy of the whole other",
            "pairs.why": "CopyPair.why",
            "pairs.kept": "list of pairs of citations = words that stand in both, word for word",
            "pairs.only_left": "CopyPair.only_left = stretches of one report alone",
            "pairs.only_right": "CopyPair.only_right = idem",
            "pairs.changed": "CopyPair.changed = other words in the same place",
            "pairs.changed.left": "Change.left = the words of one",
            "pairs.changed.right": "Change.right = the words of the other",
            "pairs.changed.what": "Change.what = what kind of words differ",
        },
    ),
    Part(
        "timeline",
        "one happening; oldest first",
        {
            "id": "Entry.id = hash of its content",
            "story": "null = kept for the story that it belongs to",
            "when": "Entry.when",
            "status": "Entry.status",
            "recap": "Entry.is_recap",
            "text": "Entry.text",
            "focus": "Entry.focus",
            **CITED,
        },
    ),
    Part(
        "quotes",
        "one quote over all reports that print it",
        {
            "id": "Quote.id = hash of its content",
            "kind": "Quote.kind = whole clauses in marks, some words in marks, or reported speech",
            "content": "Quote.content",
            "speaker": "object = who said it",
            "speaker.actor": "Quote.actor",
            "speaker.name": "Quote.speaker_name",
            "speaker.as_written": "Quote.as_written",
            "speaker.why": "Quote.why",
            "speaker.speaks_for": "Quote.speaks_for",
            "speaker.also": "Quote.also",
            "speaker.candidate": "Quote.candidate",
            "said": "Quote.said",
            "occasion": "Quote.occasion",
            "occurrences": "Quote.occurrences = its printings, by report and place",
            "occurrences.report": "text = report id",
            "occurrences.parts": "Attribution.parts",
            "occurrences.speaker": "Attribution.speaker",
            "occurrences.cue": "Attribution.cue",
            "occurrences.said": "Attribution.said",
            "occurrences.occasion": "Attribution.occasion",
            "occurrences.variant": "Occurrence.variant",
            "occurrences.changes": "Occurrence.changes",
            "occurrences.changes.what": "QuoteChange.what",
            "occurrences.changes.lost": "QuoteChange.lost",
            "occurrences.changes.added": "QuoteChange.added",
            "occurrences.differs_from": "number or null = independent texts that print these "
            "words as the main form has them, where this printing alters them; null elsewhere",
            **CITED,
        },
    ),
    Part(
        "attitudes",
        "what somebody wants, backs, fears, believes or decides; nobody is quoted",
        {
            "id": "HeldAttitude.id = hash of its content",
            "holder": "object = who holds it",
            "holder.actor": "HeldAttitude.actor",
            "holder.name": "HeldAttitude.holder_name",
            "holder.as_written": "HeldAttitude.as_written",
            "holder.why": "HeldAttitude.why",
            "cue": "HeldAttitude.cue",
            "content": "HeldAttitude.content",
            **CITED,
        },
    ),
    Part(
        "actors",
        "a person, organisation, country, place or group",
        {
            "id": "Actor.id",
            "kind": "Actor.kind = what sort of actor it is",
            "name": "Actor.name",
            "roles": "Actor.roles",
            "member_of": "Actor.member_of",
            "tenures": "Actor.tenures",
            "tenures.role": "Tenure.role",
            "tenures.first": "Tenure.first",
            "tenures.last": "Tenure.last",
            "tenures.past": "Tenure.past",
            "tenures.citations": "Tenure.evidence",
            "aliases": "Actor.aliases",
            "aliases.name": "Alias.name",
            "aliases.n": "Alias.n",
            "aliases.used_by": "list of texts = publishers (by name) that print it in their own "
            "words, then actors (by id) in whose quoted words it stands",
            "aliases.why": "Alias.why",
            "citations": "Actor.evidence = where it is named",
        },
    ),
    Part("moves", "who did or said what to whom, once; oldest first", MOVE),
    Part(
        "issues",
        "what the acts are about",
        {
            "id": "Issue.id = hash of its name",
            "name": "Issue.name",
            "also": "Issue.also",
            "aside": "Issue.aside",
            "citations": "Issue.evidence = where they stand",
        },
    ),
    Part(
        "positions",
        "one party on one issue",
        {
            "id": "text = hash of party and issue",
            "party": "Position.party",
            "issue": "Position.issue",
            "moves": "Position.moves",
            "latest": "Position.latest",
            "since": "Position.since",
            "steps": "Position.steps = what each move changed, in the order of `moves`",
            "steps.move": "Step.move",
            "steps.kind": "Step.kind",
            "steps.before": "Step.before",
            "steps.by": "Step.by",
            "steps.against": "Step.against",
            "none_after": "Position.none_after",
            "aside": "Position.aside",
        },
    ),
    Part(
        "party_links",
        "a party that another one came after; shown apart, as its predecessor",
        {
            "id": "text = hash of the two parties",
            "predecessor": "PartyLink.predecessor",
            "successor": "PartyLink.successor",
            "why": "PartyLink.why",
            "citations": "PartyLink.evidence",
        },
    ),
    Part(
        "proposals",
        "a package of terms that somebody put forward, and its fate; oldest first",
        {
            "id": "Proposal.id = hash of who, when and what",
            "by": "Proposal.by",
            "content": "Proposal.content",
            "state": "Proposal.state",
            "made": "Proposal.made",
            "steps": "Proposal.steps",
            "answers": "Proposal.answers",
            "answers.move": "Answer.move = move id",
            "answers.state": "Answer.state = the state that it left the proposal in",
            "replaced_by": "Proposal.replaced_by",
            **CITED,
        },
    ),
    Part(
        "attempts",
        "a try to settle: parties met, or somebody mediated or judged; oldest first",
        {
            "id": "Attempt.id = hash of form, parties and time",
            "form": "Attempt.form",
            "parties": "Attempt.parties",
            "third_parties": "Attempt.third_parties",
            "when": "Attempt.when",
            "place": "Attempt.place",
            "aim": "Attempt.aim",
            "outcome": "Attempt.outcome",
            **CITED,
        },
    ),
    Part(
        "open_ends",
        "planned, asked or promised, with no outcome in the pile",
        {
            "id": "text = hash of what is open and of the words that tell it",
            "what": "OpenEnd.what = what kind of end is open",
            "who": "OpenEnd.who = actor ids",
            "due": "OpenEnd.due = null when no time is told",
            "text": "OpenEnd.text = the sentence, verbatim",
            "citations": CITED["citations"],
        },
    ),
    Part(
        "figures",
        "one thing counted, with every value told of it; in conflict first",
        {
            "id": "text = hash of what is counted and of where each value stands first",
            "about": "LedgerFigure.about",
            "values": "LedgerFigure.values",
            "values.value": "FigureValue.value",
            "values.unit": "FigureValue.unit",
            "values.bound": "FigureValue.bound",
            "values.when": "FigureValue.when",
            "values.dated": "FigureValue.is_dated",
            "values.by": "FigureValue.by",
            "values.contested": "FigureValue.is_contested",
            "values.citations": "FigureValue.evidence",
            "values.places": "FigureValue.places",
            "values.counts": CITED["counts"],
            "agree": "true or false = false where two values cannot both be true",
            "status": "LedgerFigure.standing",
        },
    ),
    Part(
        "differences",
        "two or more sides of one thing; most telling first",
        {
            "id": "text = hash of what differs and of the words of each side",
            "kind": "Difference.kind = in what they differ",
            "about": "Difference.about = what they differ about",
            "sides": "Difference.sides = two or more",
            "sides.value": "Side.value = as printed",
            "sides.citations": CITED["citations"],
            "sides.counts": CITED["counts"],
        },
    ),
    Part(
        "judgements",
        "what a person said of one or two findings, earliest first, and what came of it",
        {
            "id": "text = hash of what was said",
            "kind": "Judgement.kind",
            "targets": "Judgement.targets",
            "targets.sort": "Target.sort",
            "targets.id": "Target.id",
            "targets.detail": "Target.detail",
            "targets.places": "Target.places",
            "targets.places.report": "Place.report",
            "targets.places.file": "Place.file",
            "targets.places.start": "Place.start",
            "targets.places.exact": "Place.exact",
            "value": "Judgement.value",
            "note": "Judgement.note",
            "outcome": "Judged.outcome",
            "why": "Judged.why",
            "citations": "list of citations = where these words stand now; none when they are gone",
        },
    ),
    Part(
        "dropped",
        "given and not used",
        {
            "file": "Dropped.file = as it was given",
            "reason": "Dropped.reason = what is wrong, and what to do",
        },
    ),
)
