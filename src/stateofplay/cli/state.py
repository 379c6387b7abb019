"""The command that prints where each party stands on each issue."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

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
    check_format,
)
from stateofplay.cli.output import (
    errors_told,
    print_events,
    print_json,
    print_text,
    warn_dropped,
)

IssueWords = Annotated[
    str | None,
    typer.Option("--issue", help="Only the issue whose name has these words.", metavar="WORDS",
                 show_default=False),
]  # fmt: skip
Thread = Annotated[
    bool,
    typer.Option("--thread", help="Print the threads in place of the table: each step with its "
                 "sentence, publisher, date and counts."),
]  # fmt: skip
AsPlover = Annotated[
    bool, typer.Option("--plover", help="Print the steps as events of PLOVER, one JSON object a "
                       "line."),
]  # fmt: skip
IcowFolder = Annotated[
    Path | None,
    typer.Option("--icow", help="Write claims.csv, attempts.csv and agreements.csv into this "
                 "folder, for a coder of Issue Correlates of War; what a coder judges is empty.",
                 metavar="FOLDER", show_default=False),
]  # fmt: skip
_ROLES = {  # who is named in each part
    "moves": ("actors", "recipients"),
    "proposals": ("by",),
    "attempts": ("parties", "third_parties"),
    "open_ends": ("who",),
}


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(name="state")(_state)


def _state(
    paths: Paths = None,
    archive: ArchiveFile = None,
    party: PartyName = None,
    issue: IssueWords = None,
    thread: Thread = False,
    meta: Meta = None,
    limit: Limits = None,
    processes: Processes = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    as_plover: AsPlover = False,
    icow: IcowFolder = None,
) -> None:
    """Print the state of play: where each party stands on each issue, since when, what is open.

    Example: stateofplay state reports/ --party Norland

    Example: stateofplay state --archive affair.sop --issue "peace treaty" --thread

    Example: stateofplay state reports/ --icow coding
    """
    from stateofplay.api.state import StateFilter, select_state
    from stateofplay.export.contract import contract

    with errors_told():
        check_format(json=as_json, csv=as_csv, plover=as_plover, thread=thread, icow=bool(icow))
        given = Given(paths or (), archive, meta, limit or (), processes)
        document = contract(select_state(given.dossier(), StateFilter(party, issue)))
        if icow is not None:
            _write_icow(document, icow)
    warn_dropped(len(document["dropped"]), "`stateofplay dossier` lists each with its reason")
    if as_json:
        print_json(_with_names(_steps_only(document)))
    elif as_csv:
        _print_csv(document)
    elif as_plover:
        print_events(_steps_only(document))
    elif icow is None:
        _print_lines(document, thread)


def _print_lines(document: dict[str, Any], thread: bool) -> None:
    from stateofplay.export.state_text import state_lines, thread_lines

    for line in thread_lines(document) if thread else state_lines(document):
        print(line)


def _print_csv(document: dict[str, Any]) -> None:
    from stateofplay.export.state_csv import state_csv

    print_text(state_csv(document))


def _steps_only(document: dict[str, Any]) -> dict[str, Any]:
    """Return the contract with those moves alone that are steps of a thread."""
    steps = {move for position in document["positions"] for move in position["moves"]}
    return document | {"moves": [one for one in document["moves"] if one["id"] in steps]}


def _with_names(document: dict[str, Any]) -> dict[str, Any]:
    """Return the parts that tell the state of play, with the actors and issues that they name."""
    named = {position["party"] for position in document["positions"]}
    for link in document["party_links"]:
        named |= {link["predecessor"], link["successor"]}
    for part, roles in _ROLES.items():
        named.update(actor for one in document[part] for role in roles for actor in one[role])
    issues = {position["issue"] for position in document["positions"]}
    return {
        "as_of": document["as_of"],
        "positions": document["positions"],
        "party_links": document["party_links"],
        "issues": [one for one in document["issues"] if one["id"] in issues],
        "actors": [one for one in document["actors"] if one["id"] in named],
        **{part: document[part] for part in _ROLES},
    }


def _write_icow(document: dict[str, Any], folder: Path) -> None:
    from stateofplay.export.write import write_icow

    for path in write_icow(document, folder):
        print(path)
