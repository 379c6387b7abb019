"""An invented affair, built by hand: six reports on a strait between two invented countries."""

from __future__ import annotations

from datetime import date

from stateofplay.model.dossier import Dossier
from stateofplay.model.figure import FigureValue, LedgerFigure
from stateofplay.model.finding import (
    Actor,
    Alias,
    Difference,
    Entry,
    HeldAttitude,
    Issue,
    Move,
    Occurrence,
    OpenEnd,
    Position,
    Quote,
    Side,
)
from stateofplay.model.group import Change, CopyGroup, CopyPair, Passage
from stateofplay.model.ids import content_id
from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.model.mention import Attitude, Attribution
from stateofplay.model.proposal import Answer, Attempt, Proposal
from stateofplay.model.report import Basis, Block, Dropped, Publication, Report, Role
from stateofplay.model.span import Span
from stateofplay.model.thread import PartyLink, Step

TEXTS: dict[str, list[tuple[Role, str]]] = {
    "first": [
        ("title", "Norland and Sudmark reopen talks on the Merrow Strait"),
        ("dateline", "HALVEN, March 3 (Coastwire)"),
        (
            "body",
            "Norland's foreign minister, Ada Brenn, proposed a joint toll for the Merrow Strait on "
            "Sunday and said her country would accept inspectors if Sudmark withdrew its patrols.",
        ),
        ("body", "“We are ready to share the water, not to sell it,” Brenn told reporters."),
        (
            "body",
            "Sudmark seized the two lightships in the strait in 1931, and the countries have never "
            "agreed a border.",
        ),
        ("caption", "Photo: Ola Wen / Coastwire"),
    ],
    "second": [
        ("furniture", "Home > World"),
        ("title", "Brenn offers Sudmark a shared toll"),
        ("byline", "By Tove Hallan"),
        (
            "body",
            "Norland's foreign minister, Ada Brenn, proposed a joint toll for the Merrow Strait on "
            "Sunday and said her country would accept observers if Sudmark withdrew its patrols.",
        ),
        ("body", "“We are ready to share the water, but not to sell it,” Brenn told reporters."),
        ("body", "Some 14,000 people live by fishing on the Norland side."),
        ("furniture", "READ MORE: what the strait means for the herring fleet"),
    ],
    "third": [
        ("title", "Sudmark says no to inspectors"),
        (
            "body",
            "Sudmark's president, Egil Storm, rejected any inspectors on the lightships on Tuesday "
            "and insisted that the border must be settled first.",
        ),
        (
            "body",
            "“The border comes first. Tolls come later,” he said at the harbour of Karn, where the "
            "navy deployed two more patrol boats.",
        ),
        ("body", "About 11,500 people live by fishing along the strait, Storm said."),
    ],
    "fourth": [
        ("title", "Leaders agree to speed up Merrow talks"),
        (
            "body",
            "Norland and Sudmark agreed on 9 June 2021 to speed up talks on the basis of the 1958 "
            "Karn declaration.",
        ),
        (
            "body",
            "Storm and Brenn will meet again in Halven in September. Storm promised an answer on "
            "the toll before the summer ends.",
        ),
        (
            "body",
            "In 1958, the Kingdom of Storhav, from which Sudmark later broke away, promised to "
            "hand over the southern lightship once a border treaty was signed.",
        ),
    ],
    "fifth": [
        (
            "body",
            "Fishing crews blocked the port of Karn after the navy turned back three Norland "
            "boats, and the Harbour Union demanded that both governments publish the toll plan.",
        ),
        ("body", "Nobody at the foreign ministry in Halven would comment, one captain said."),
    ],
    "sixth": [
        ("title", "Norland repeats: no sale of the strait"),
        (
            "body",
            "Brenn said on Friday that Norland would not sell any part of the strait, and warned "
            "Sudmark against new patrols.",
        ),
        (
            "body",
            "Storm “wants a settlement as much as I do”, she said. She called the talks the most "
            "serious since 1958.",
        ),
    ],
}

_HEADS: dict[str, tuple[str | None, str | None, When | None, Basis]] = {
    "first": ("The Halven Courier", "Coastwire", day_of(date(2019, 3, 3)), "dateline"),
    "second": (None, "Coastwire", day_of(date(2019, 3, 3)), "stated"),
    "third": (None, None, day_of(date(2019, 3, 5)), "inferred"),
    "fourth": ("Karn Daily", None, month_of(2021, 6, "mid"), "inferred"),
    "fifth": (None, None, None, "stated"),
    "sixth": (
        "The Halven Courier",
        None,
        between(date(2022, 1, 14), date(2022, 1, 21), "14 or 21 January 2022, a Friday"),
        "url",
    ),
}


def make_report(name: str, blocks: list[tuple[Role, str]], **fields: object) -> Report:
    """Return a report whose text is the blocks with empty lines between them."""
    text, marks = "", []
    for role, words in blocks:
        text += "\n\n" if text else ""
        marks.append(Block(len(text), len(text) + len(words), role))
        text += words
    title = next((words for role, words in blocks if role == "title"), None)
    head: dict[str, object] = {
        "publisher": None,
        "agency": None,
        "byline": None,
        "place": None,
        "url": None,
        "language": "en",
        "published": None,
    }
    return Report(
        id=content_id("report", name),
        file=f"pile/{name}.txt",
        text=text,
        blocks=tuple(marks),
        title=title,
        **(head | fields),  # type: ignore[arg-type]
    )


def affair_reports() -> dict[str, Report]:
    """Return the six reports by name."""
    reports = {}
    for name, blocks in TEXTS.items():
        publisher, agency, when, basis = _HEADS[name]
        report = make_report(name, blocks, publisher=publisher, agency=agency)
        published = None
        if when is not None:
            evidence = () if basis == "stated" else (Span(report.id, 0, 12),)
            published = Publication(
                when, basis, f"The reports around it agree on {when.says}.", evidence
            )
        url = "https://courier.example/2022/01/strait" if name == "sixth" else None
        reports[name] = make_report(
            name, blocks, publisher=publisher, agency=agency, published=published, url=url
        )
    return reports


def find(report: Report, words: str) -> Span:
    """Return the span of the first place where `words` stand."""
    start = report.text.index(words)
    return Span(report.id, start, start + len(words))


def sentence(report: Report, words: str) -> Span:
    """Return the span of the whole block that holds `words`."""
    place = report.text.index(words)
    block = next(b for b in report.blocks if b.start <= place < b.end)
    return Span(report.id, block.start, block.end)


def make_actor(name: str, kind: str, evidence: tuple[Span, ...], **fields: object) -> Actor:
    """Return an actor with one alias of its own name."""
    aliases = (Alias(name, len(evidence), ("The Halven Courier",), evidence),)
    given: dict[str, object] = {"roles": (), "aliases": aliases}
    return Actor(
        id=content_id("actor", name),
        kind=kind,  # type: ignore[arg-type]
        name=name,
        evidence=evidence,
        **(given | fields),  # type: ignore[arg-type]
    )


def make_move(
    name: str, actors: tuple[str, ...], act: str, evidence: Span, **fields: object
) -> Move:
    """Return a move; its text is given with `text`."""
    given: dict[str, object] = {
        "kind": "word",
        "recipients": (),
        "plover": None,
        "issue": None,
        "content": "",
        "condition": None,
        "polarity": "positive",
        "modality": "actual",
        "said": None,
        "effective": None,
        "is_official": True,
        "on_word_of": None,
        "recap_of": None,
        "text": "",
    }
    return Move(
        id=content_id("move", name),
        actors=actors,
        act=act,  # type: ignore[arg-type]
        evidence=(evidence,),
        **(given | fields),  # type: ignore[arg-type]
    )


def affair() -> Dossier:
    """Return the dossier of the invented affair, with something in every part."""
    r = affair_reports()
    actors = _actors(r)
    ids = {actor.name: actor.id for actor in actors}
    issues = tuple(
        Issue(content_id("issue", name), name, (find(r["third"], words),))
        for name, words in (("border", "border"), ("toll", "Tolls"), ("inspectors", "inspectors"))
    )
    moves = _moves(r, ids)
    return Dossier(
        as_of=date(2022, 1, 21),
        reports=tuple(r[name] for name in ("first", "second", "third", "fourth", "sixth", "fifth")),
        groups=(_group(r),),
        timeline=_timeline(r),
        quotes=_quotes(r, ids),
        attitudes=_attitudes(r, ids),
        actors=actors,
        moves=moves,
        issues=issues,
        positions=_positions(moves, issues, ids),
        party_links=(_storhav(r, ids),),
        proposals=_proposals(r, ids, moves),
        attempts=_attempts(r, ids),
        open_ends=_open_ends(r, ids),
        figures=_figures(r, ids),
        differences=_differences(r),
        dropped=(Dropped("pile/broken.pdf", "a PDF without text; give the text"),),
    )


def _actors(r: dict[str, Report]) -> tuple[Actor, ...]:
    norland = make_actor("Norland", "country", (find(r["first"], "Norland"),))
    return (
        norland,
        make_actor(
            "Sudmark", "country", (find(r["first"], "Sudmark"), find(r["third"], "Sudmark"))
        ),
        make_actor("Kingdom of Storhav", "country", (find(r["fourth"], "Kingdom of Storhav"),)),
        make_actor("Harbour Union", "organisation", (find(r["fifth"], "Harbour Union"),)),
        make_actor(
            "Ada Brenn",
            "person",
            (find(r["first"], "Ada Brenn"), find(r["second"], "Ada Brenn")),
            roles=("foreign minister",),
            member_of=norland.id,
        ),
        make_actor("Egil Storm", "person", (find(r["third"], "Egil Storm"),), roles=("president",)),
    )


def _moves(r: dict[str, Report], ids: dict[str, str]) -> tuple[Move, ...]:
    norland, sudmark, storhav = ids["Norland"], ids["Sudmark"], ids["Kingdom of Storhav"]
    told = {
        "toll": ("first", "proposed a joint toll"),
        "refusal": ("third", "rejected any inspectors"),
        "joint": ("fourth", "agreed on 9 June 2021"),
        "handover": ("fourth", "Kingdom of Storhav"),
        "patrols": ("third", "deployed two more patrol boats"),
        "warning": ("sixth", "would not sell"),
    }
    at = {name: sentence(r[report], words) for name, (report, words) in told.items()}
    text = {name: r[report].exact(at[name]) for name, (report, _) in told.items()}
    march, june = day_of(date(2019, 3, 3)), day_of(date(2021, 6, 9))
    return (
        make_move(
            "handover", (storhav,), "promise", at["handover"], text=text["handover"],
            issue="border", said=year_of(1958), content="to hand over the southern lightship",
        ),
        make_move(
            "toll", (norland,), "propose", at["toll"], text=text["toll"], issue="toll", said=march,
            recipients=(sudmark,), content="a joint toll for the Merrow Strait",
            condition=find(r["first"], "if Sudmark withdrew its patrols"),
        ),
        make_move(
            "inspectors", (ids["Ada Brenn"],), "accept_if", at["toll"], text=text["toll"],
            issue="inspectors", said=march,
            content="would accept inspectors if Sudmark withdrew its patrols",
        ),
        make_move(
            "refusal", (ids["Egil Storm"],), "reject", at["refusal"], text=text["refusal"],
            issue="inspectors", said=day_of(date(2019, 3, 5)),
            content="any inspectors on the lightships",
            plover=("REJECT", None),
        ),
        make_move(
            "patrols", (sudmark,), "mobilize", at["patrols"], text=text["patrols"], kind="deed",
            issue="border", said=day_of(date(2019, 3, 5)), content="deployed two more patrol boats",
        ),
        make_move(
            "joint", (norland, sudmark), "agree", at["joint"], text=text["joint"], issue="border",
            said=june, content="to speed up talks on the basis of the 1958 Karn declaration",
        ),
        make_move(
            "answer", (sudmark,), "promise", sentence(r["fourth"], "promised an answer"),
            text=r["fourth"].exact(sentence(r["fourth"], "promised an answer")), issue="toll",
            said=month_of(2021, 6, "mid"), content="an answer on the toll before the summer ends",
            on_word_of=norland,
        ),
        make_move(
            "warning", (ids["Ada Brenn"],), "warn", at["warning"], text=text["warning"],
            recipients=(sudmark,), issue="border", content="against new patrols",
            said=between(date(2022, 1, 14), date(2022, 1, 21), "14 or 21 January 2022, a Friday"),
        ),
    )  # fmt: skip


def _positions(
    moves: tuple[Move, ...], issues: tuple[Issue, ...], ids: dict[str, str]
) -> tuple[Position, ...]:
    by_id = {move.id: move for move in moves}
    names = "toll inspectors refusal patrols joint answer warning handover".split()
    at = {name: by_id[content_id("move", name)] for name in names}
    issue = {one.name: one.id for one in issues}
    table = (
        ("Norland", "border", ("joint",)),
        ("Sudmark", "border", ("patrols", "joint")),
        ("Norland", "toll", ("toll",)),
        ("Sudmark", "toll", ("answer",)),
        ("Norland", "inspectors", ("inspectors", "warning")),
        ("Sudmark", "inspectors", ("refusal",)),
        ("Kingdom of Storhav", "border", ("handover",)),
    )
    return tuple(
        Position(
            party=ids[party],
            issue=issue[name],
            moves=tuple(at[one].id for one in told),
            latest=at[told[-1]].id,
            since=at[told[0]].said,
            steps=tuple(
                Step(
                    at[one].id,
                    "other_act" if n else "first",
                    at[told[n - 1]].id if n else None,
                    at[one].actors,
                )
                for n, one in enumerate(told)
            ),
        )
        for party, name, told in table
    )


def _storhav(r: dict[str, Report], ids: dict[str, str]) -> PartyLink:
    words = find(r["first"], "Norland")
    return PartyLink(ids["Kingdom of Storhav"], ids["Norland"], "It is gone.", (words,))


def _group(r: dict[str, Report]) -> CopyGroup:
    left, right = sorted((r["first"], r["second"]), key=lambda one: one.id)
    shared = (
        "Norland's foreign minister, Ada Brenn, proposed a joint toll for the Merrow Strait on "
        "Sunday and said her country would accept ",
        " if Sudmark withdrew its patrols.",
        "“We are ready to share the water, ",
        "not to sell it,” Brenn told reporters.",
    )
    kept = tuple(Passage(find(left, words), find(right, words)) for words in shared)
    by_name = {r["first"].id: "inspectors", r["second"].id: "observers"}
    only = {r["first"].id: "Sudmark seized", r["second"].id: "Some 14,000"}
    pair = CopyPair(
        left=left.id,
        right=right.id,
        direction="common_origin",
        share_left=0.62,
        share_right=0.999,
        whole=True,
        kept=kept,
        only_left=(sentence(left, only[left.id]),),
        only_right=(sentence(right, only[right.id]),),
        changed=(Change(find(left, by_name[left.id]), find(right, by_name[right.id]), "words"),),
        why="Both credit Coastwire, whose text is not in the pile.",
    )
    return CopyGroup(
        id=content_id("group", left.id, right.id),
        reports=(left.id, right.id),
        origin=None,
        is_unseen=True,
        agency="Coastwire",
        why="Both come from a Coastwire text that is not here.",
        pairs=(pair,),
    )


def _timeline(r: dict[str, Report]) -> tuple[Entry, ...]:
    told: list[tuple[When, str, bool, list[tuple[str, str]]]] = [
        (year_of(1931), "happened", True, [("first", "seized the two lightships")]),
        (year_of(1958), "happened", True, [("fourth", "Kingdom of Storhav")]),
        (
            day_of(date(2019, 3, 3)),
            "stated",
            False,
            [("first", "proposed a joint toll"), ("second", "proposed a joint toll")],
        ),
        (day_of(date(2019, 3, 5)), "happened", False, [("third", "rejected any")]),
        (day_of(date(2021, 6, 9)), "happened", False, [("fourth", "agreed on 9 June")]),
        (month_of(2021, 9), "planned", False, [("fourth", "will meet again")]),
    ]
    entries = []
    for n, (when, status, is_recap, places) in enumerate(told):
        spans = tuple(sentence(r[report], words) for report, words in places)
        entries.append(
            Entry(
                id=content_id("entry", n),
                when=when,
                status=status,  # type: ignore[arg-type]
                text=r[places[0][0]].exact(spans[0]),
                evidence=spans,
                reports=tuple(sorted({span.report for span in spans})),
                is_recap=is_recap,
            )
        )
    return tuple(entries)


def _attitudes(r: dict[str, Report], ids: dict[str, str]) -> tuple[HeldAttitude, ...]:
    content = "a joint toll for the Merrow Strait"
    told = tuple(
        Attitude(
            parts=(find(r[name], content),),
            holder=find(r[name], "Ada Brenn"),
            cue=find(r[name], "proposed"),
            sentence=sentence(r[name], content),
            why="The holder stands before the verb.",
            actor=ids["Ada Brenn"],
        )
        for name in ("first", "second")
    )
    return (
        HeldAttitude(
            id=content_id("attitude", "toll"),
            actor=ids["Ada Brenn"],
            holder_name="Ada Brenn",
            as_written="Ada Brenn",
            cue="proposed",
            content=content,
            why="The holder stands before the verb.",
            occurrences=told,
        ),
    )


def _quotes(r: dict[str, Report], ids: dict[str, str]) -> tuple[Quote, ...]:
    def printed(name: str, words: str, speaker: str | None) -> Attribution:
        return Attribution(
            kind="direct",
            parts=(find(r[name], words),),
            speaker=find(r[name], speaker) if speaker else None,
            cue=None,
            sentence=sentence(r[name], words),
            why="The name stands beside the verb of speech.",
        )

    water = "We are ready to share the water, not to sell it,"
    other = "We are ready to share the water, but not to sell it,"
    return (
        Quote(
            id=content_id("quote", "water"),
            kind="direct",
            content=other,
            actor=ids["Ada Brenn"],
            speaker_name="Ada Brenn",
            as_written="Brenn",
            why="The name stands beside the verb of speech.",
            said=day_of(date(2019, 3, 3)),
            occurrences=(
                Occurrence(printed("first", water, "Brenn"), "words"),
                Occurrence(printed("second", other, "Brenn"), None),
            ),
        ),
        Quote(
            id=content_id("quote", "first"),
            kind="direct",
            content="The border comes first. Tolls come later,",
            actor=None,
            speaker_name=None,
            as_written="he",
            why="Two men fit.",
            said=None,
            occurrences=(
                Occurrence(
                    printed("third", "The border comes first. Tolls come later,", "he"), None
                ),
            ),
        ),
    )


def _proposals(
    r: dict[str, Report], ids: dict[str, str], moves: tuple[Move, ...]
) -> tuple[Proposal, ...]:
    toll = next(move for move in moves if move.act == "propose")
    refusal = next(move for move in moves if move.act == "reject")
    told = sentence(r["sixth"], "would not sell")
    return (
        Proposal("proposal-1", (ids["Norland"],), "a joint toll", "rejected", toll.said,
                 (toll.id, refusal.id), (Answer(refusal.id, "rejected"),), "proposal-2",
                 toll.evidence),
        Proposal("proposal-2", (ids["Norland"],), "not sell any part", "tabled", None, (toll.id,),
                 (), None, (told,)),
    )  # fmt: skip


def _attempts(r: dict[str, Report], ids: dict[str, str]) -> tuple[Attempt, ...]:
    told, next_time = sentence(r["fourth"], "agreed on"), sentence(r["fourth"], "will meet")
    sides = (ids["Norland"], ids["Sudmark"])
    return (
        Attempt("attempt-1", "bilateral", sides, (), day_of(date(2021, 6, 9)), None, "Merrow talks",
                r["fourth"].exact(told), (told,)),
        Attempt("attempt-2", "nonbinding", sides, (ids["Harbour Union"],), None, "Halven", None,
                None, (next_time,)),
    )  # fmt: skip


def _open_ends(r: dict[str, Report], ids: dict[str, str]) -> tuple[OpenEnd, ...]:
    meeting, demand = sentence(r["fourth"], "will meet"), sentence(r["fifth"], "demanded")
    return (
        OpenEnd("planned", (ids["Norland"], ids["Sudmark"]), month_of(2021, 9),
                r["fourth"].exact(meeting), (meeting,)),
        OpenEnd("asked", (ids["Harbour Union"],), None, r["fifth"].exact(demand), (demand,)),
    )  # fmt: skip


def _figures(r: dict[str, Report], ids: dict[str, str]) -> tuple[LedgerFigure, ...]:
    """Return a figure in conflict and a share that one report tells on somebody's word."""
    fishing = tuple(
        FigureValue(
            number, "people", "exact", r[name].published.when if r[name].published else None,
            False, (), True, (sentence(r[name], number),), (find(r[name], number),),
        )
        for name, number in (("second", "14,000"), ("third", "11,500"))
    )  # fmt: skip
    at = find(r["first"], "inspectors")
    share = FigureValue(
        "40", "percent", "at_least", None, False, (ids["Ada Brenn"],), False, (at,), (at,)
    )
    return (
        LedgerFigure("[14,000 | 11,500] people live by fishing", fishing, "conflict"),
        LedgerFigure("[40] percent of the inspectors", (share,), "single"),
    )


def _differences(r: dict[str, Report]) -> tuple[Difference, ...]:
    return (
        Difference(
            "figure",
            "people who live by fishing",
            (
                Side("14,000", (sentence(r["second"], "14,000"),)),
                Side("11,500", (sentence(r["third"], "11,500"),)),
            ),
        ),
        Difference(
            "wording",
            "who would be let in",
            (
                Side(
                    "inspectors", (find(r["first"], "inspectors"), find(r["third"], "inspectors"))
                ),
                Side("observers", (find(r["second"], "observers"),)),
            ),
        ),
    )
