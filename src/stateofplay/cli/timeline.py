"""The command that prints what happened when."""

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
    Paths,
    Processes,
    Since,
    Until,
    check_format,
    read_given,
)
from stateofplay.cli.output import errors_told, print_json, print_part, print_text, warn_dropped

if TYPE_CHECKING:  # loaded where it is used, so that the other commands stay light
    from stateofplay.api.timeline import TimelineFilter

ActorName = Annotated[
    str | None,
    typer.Option("--actor", help="Only what concerns this actor: a name, or words of one.",
                 metavar="NAME", show_default=False),
]  # fmt: skip
PlaceName = Annotated[
    str | None,
    typer.Option("--place", help="Only what is told with this place or country.", metavar="NAME",
                 show_default=False),
]  # fmt: skip
MinIndependent = Annotated[
    int,
    typer.Option("--min-independent", help="Only what N independent texts tell; copies of one "
                 "text are one.", min=1, metavar="N"),
]  # fmt: skip
MaxDays = Annotated[
    int | None,
    typer.Option("--max-days", help="Only the N days that most reports tell of.", min=1,
                 metavar="N", show_default=False),
]  # fmt: skip
AsTimelineJs = Annotated[
    bool, typer.Option("--timelinejs", help="Print the JSON that TimelineJS draws.")
]


def register(app: typer.Typer) -> None:
    """Add the command to the program."""
    app.command(name="timeline")(_timeline)


def _timeline(
    paths: Paths = None,
    archive: ArchiveFile = None,
    since: Since = None,
    until: Until = None,
    actor: ActorName = None,
    place: PlaceName = None,
    min_independent: MinIndependent = 1,
    max_days: MaxDays = None,
    meta: Meta = None,
    limit: Limits = None,
    processes: Processes = None,
    as_json: AsJson = False,
    as_csv: AsCsv = False,
    as_timelinejs: AsTimelineJs = False,
) -> None:
    """Print what happened when, each happening once, oldest first.

    What several options ask for must all hold.

    Example: stateofplay timeline reports/ --since 2024-05-01 --min-independent 2

    Example: stateofplay timeline --archive affair.sop --actor "Ann Bee" --csv > timeline.csv

    Example: stateofplay timeline reports/ --place Norland --timelinejs > timeline.json
    """
    from stateofplay.api.asking import read_day
    from stateofplay.api.timeline import TimelineFilter

    with errors_told():
        check_format(json=as_json, csv=as_csv, timelinejs=as_timelinejs)
        wanted = TimelineFilter(
            since=read_given(since, read_day),
            until=read_given(until, read_day),
            actor=actor,
            place=place,
            min_independent=min_independent,
            max_days=max_days,
        )
        document = _document(Given(paths or (), archive, meta, limit or (), processes), wanted)
    warn_dropped(len(document["dropped"]), "`stateofplay dossier` lists each with its reason")
    if as_json:
        print_json({"timeline": document["timeline"]})
    elif as_csv:
        _print_table(document)
    elif as_timelinejs:
        _print_timelinejs(document)
    else:
        print_part(document, "timeline")


def _document(given: Given, wanted: TimelineFilter) -> dict[str, Any]:
    """Return the contract with the entries that are wanted."""
    from stateofplay.api.timeline import select_entries
    from stateofplay.export.contract import contract

    dossier = given.dossier()
    return contract(replace(dossier, timeline=select_entries(dossier, wanted)))


def _print_table(document: dict[str, Any]) -> None:
    from stateofplay.export.timeline_csv import timeline_csv

    print_text(timeline_csv(document))


def _print_timelinejs(document: dict[str, Any]) -> None:
    from stateofplay.export.timeline_js import timeline_js

    print_json(timeline_js(document))
