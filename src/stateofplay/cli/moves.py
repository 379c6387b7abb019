"""The command that prints who did or said what to whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from stateofplay.cli.input import Given
from stateofplay.cli.options import (
    ArchiveFile,
    AsCsv,
    AsJson,
    Limits,
    Meta,
    PartyName,
    Paths,
    Processes,
    Since,
    Until,
    check_format,
    read_given,
)
from stateofplay.cli.output import (
    errors_told,
    many,
    print_events,
    print_json,
    print_part,
    print_text,
    warn,
    warn_dropped,
    warn_undated,
)

if TYPE_CHECKING:  # loaded where it is used, so that the other commands stay light
    from stateofplay.api.moves import MoveFilter
    from stateofplay.model.finding import Move

By = Annotated[
    str | None,
    typer.Option("--by", help="Only moves that this actor made: a name, or words of one.",
                 metavar="NAME", show_default=False),
]  # fmt: skip
To = Annotated[
    str | None,
    typer.Option("--to", help="Only moves towards this actor.", metavar="NAME",
                 show_default=False),
]  # fmt: skip
ActName = Annotated[
    str | None,
    typer.Option("--act", help="Only this act: request, agree, reject, concede, accuse, threaten, "
                 "consult, support, propose, promise, accept_if, insist, withdraw, warn, postpone, "
                 "claim, retreat, cooperate, aid, sanction, mobilize, coerce or assault.",
                 metavar="ACT", show_default=False),
]  # fmt: skip
Category = Annotated[
    str | None,
    typer.Option("--category", help="Only this category of PLOVER, such as AGREE, as --plover "
                 "gives it.", metavar="NAME", show_default=False),
]  # fmt: skip
IssueWords = Annotated[
    str | None,
    typer.Option("--issue", help="Only on an issue whose name has these words; `stateofplay state` "
                 "prints the issues.", metavar="WORDS", show_default=False),
]  # fmt: skip
Kind = Annotated[
    str | None,
    typer.Option("--kind", help="Only words (what was said) or only deeds: word or deed.",
                 metavar="KIND", show_default=False),
]  # fmt: skip
Official = Annotated[
    bool | None,
    typer.Option("--official/--other", help="Only moves of those who act for a government, party "
                 "or body, or only those of others: experts, press, residents.",
                 show_default=False),
]  # fmt: skip
Negated = Annotated[bool, typer.Option("--negated", help="Only acts that are denied.")]
Planned = Annotated[
    bool, typer.Option("--planned", help="Only acts that lay ahead when they were told.")
]
Voice = Annotated[
    str | None,
    typer.Option("--on-word-of", help="Only what stands on the word of this actor alone.",
                 metavar="NAME", show_default=False),
]  # fmt: skip
Conditioned = Annotated[
    bool, typer.Option("--with-condition", help="Only moves under a condition.")
]
Doubtful = Annotated[
    bool,
    typer.Option("--doubtful", help="Only the readings that the program is too unsure of to "
                 "list; a thread of `stateofplay state` marks them."),
]  # fmt: skip
Words = Annotated[
    str | None,
    typer.Option("--text", "--words", help="Only moves told in a sentence that holds these words "
                 "in a row.", metavar="WORDS", show_default=False),
]  # fmt: skip
Last = Annotated[
    int | None,
    typer.Option("--last", help="Only the last N of what is left, in order of time.", min=1,
                 metavar="N", show_default=False),
]  # fmt: skip
AsPlover = Annotated[
    bool,
    typer.Option("--plover", help="Print events of PLOVER, one JSON object a line; a date that is "
                 "no exact day is null, first_day and last_day bound it."),
]  # fmt: skip


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(name="moves")(_moves)


def _moves(
    paths: Paths = None,
    archive: ArchiveFile = None,
    by: By = None,
    to: To = None,
    party: PartyName = None,
    act: ActName = None,
    category: Category = None,
    issue: IssueWords = None,
    since: Since = None,
    until: Until = None,
    kind: Kind = None,
    official: Official = None,
    negated: Negated = False,
    planned: Planned = False,
    on_word_of: Voice = None,
    with_condition: Conditioned = False,
    doubtful: Doubtful = False,
    text: Words = None,
    last: Last = None,
    meta: Meta = None,
    limit: Limits = None,
    processes: Processes = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    as_plover: AsPlover = False,
) -> None:
    """Print who did or said what to whom, on what condition and on whose word, oldest first.

    What several options ask for must all hold.

    Example: stateofplay moves reports/ --party Norland --act reject

    Example: stateofplay moves --archive affair.sop --by "Ann Bee" --with-condition --last 10

    Example: stateofplay moves reports/ --since 2024-05-01 --plover > events.jsonl
    """
    from stateofplay.api.asking import read_day
    from stateofplay.api.moves import MoveFilter, read_act, read_category, read_move_kind

    with errors_told():
        check_format(json=as_json, csv=as_csv, plover=as_plover)
        wanted = MoveFilter(
            by=by, to=to, party=party, issue=issue, is_official=official, negated=negated,
            planned=planned, on_word_of=on_word_of, with_condition=with_condition, words=text,
            doubtful=doubtful, act=read_given(act, read_act), kind=read_given(kind, read_move_kind),
            category=read_given(category, read_category), since=read_given(since, read_day),
            until=read_given(until, read_day),
        )  # fmt: skip
        given = Given(paths or (), archive, meta, limit or (), processes)
        document = _document(given, wanted, last)
    warn_dropped(len(document["dropped"]), "`stateofplay dossier` lists each with its reason")
    if as_json:
        print_json(_with_names(document))
    elif as_csv:
        _print_table(document)
    elif as_plover:
        print_events(document)
    else:
        print_part(document, "moves")


def _document(given: Given, wanted: MoveFilter, last: int | None) -> dict[str, Any]:
    """Return the contract with the moves that are wanted."""
    from stateofplay.api.moves import select_moves
    from stateofplay.export.contract import contract

    dossier = given.dossier()
    found = select_moves(dossier, wanted)
    if wanted.since or wanted.until:
        warn_undated(sum(one.said is None for one in dossier.moves), "move")
    if last is not None:
        found = _latest(found, last)
    return contract(replace(dossier, moves=found))


def _latest(found: tuple[Move, ...], n: int) -> tuple[Move, ...]:
    """Return the last moves that have a time, and say how many are not among them."""
    dated = tuple(one for one in found if one.said is not None)
    warn_undated(len(found) - len(dated), "move")
    if len(dated) > n:
        warn(f"left out: {many(len(dated) - n, 'earlier move')}")
    return dated[-n:]


def _with_names(document: dict[str, Any]) -> dict[str, Any]:
    """Return the moves with the actors and issues that they name."""
    moves = document["moves"]
    voices = {move["on_word_of"] for move in moves}
    actors = voices.union(*(move["actors"] + move["recipients"] for move in moves))
    issues = {move["issue"] for move in moves}
    return {
        "moves": moves,
        "actors": [one for one in document["actors"] if one["id"] in actors],
        "issues": [one for one in document["issues"] if one["id"] in issues],
    }


def _print_table(document: dict[str, Any]) -> None:
    from stateofplay.export.moves_csv import moves_csv

    print_text(moves_csv(document))
