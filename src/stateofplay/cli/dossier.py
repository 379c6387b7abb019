"""The commands that write a dossier and check one."""

from __future__ import annotations

import json
import webbrowser
from pathlib import Path
from typing import Annotated, Any

import typer

from stateofplay.cli.input import Given, as_typed
from stateofplay.cli.options import ArchiveFile, AsJson, Limits, Meta, Paths, Processes
from stateofplay.cli.output import (
    EXIT_FAULT,
    errors_told,
    many,
    print_json,
    progress_shown,
    warn_dropped,
)
from stateofplay.model.errors import InputError


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(dossier)
    app.command()(verify)


def dossier(
    paths: Paths = None,
    archive: ArchiveFile = None,
    out: Annotated[
        Path, typer.Option("--out", help="Folder that is made, if need be, and written to.")
    ] = Path("dossier"),
    meta: Meta = None,
    limit: Limits = None,
    title: Annotated[
        str | None, typer.Option("--title", help="Name of the affair.", show_default=False)
    ] = None,
    processes: Processes = None,
    open_page: Annotated[bool, typer.Option("--open", help="Open the page when done.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read reports and write dossier.html, dossier.md and dossier.json.

    Example: stateofplay dossier reports/ --meta dates.csv --out affair --open
    """
    from stateofplay.export.write import write_dossier

    with errors_told():
        found = Given(paths or (), archive, meta, limit or (), processes).dossier()
        with progress_shown() as progress:
            progress("write")
            written = write_dossier(found, out, title=as_typed(title) if title else title)
    warn_dropped(len(found.dropped), f'"dropped" in {written.json} lists each with its reason')
    if as_json:
        print_json({"page": str(written.html), **_summary(written.document)})
    else:
        _print_summary(written.document, written.html)
    if open_page:
        webbrowser.open(written.html.resolve().as_uri())


def verify(
    document: Annotated[
        Path, typer.Argument(help="The dossier.json to check.", metavar="DOSSIER.JSON")
    ],
    paths: Paths = None,
    archive: ArchiveFile = None,
    as_json: AsJson = False,
) -> None:
    """Read the files again and check every citation of a dossier to the character.

    Example: stateofplay verify affair/dossier.json reports/
    """
    from stateofplay import api
    from stateofplay.export.listing import one_line
    from stateofplay.verify import count_citations

    with errors_told():
        if not paths and archive is None:
            raise InputError("no reports to check against; name the files, or the --archive")
        parsed = _load(document)
        with progress_shown() as progress:
            progress("read")
            faults = api.verify(parsed, paths or (), archive=archive)
    n = count_citations(parsed)
    if as_json:
        print_json({"citations": n, "faults": list(faults)})
    else:
        for fault in faults:
            print(one_line(fault))
        print(f"{many(n, 'citation')} checked, {many(len(faults), 'fault')}")
    if faults:
        raise typer.Exit(EXIT_FAULT)


def _load(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            f"cannot read the dossier {path}: {error}; give the dossier.json that "
            "`stateofplay dossier` wrote"
        ) from error


def _summary(document: dict[str, Any]) -> dict[str, Any]:
    parts = (
        "timeline", "quotes", "moves", "positions", "proposals", "attempts", "open_ends",
        "differences", "copy_groups",
    )  # fmt: skip
    return {
        "as_of": document.get("as_of"),
        "counts": document["counts"],
        **{part: len(document[part]) for part in parts},
    }


def _print_summary(document: dict[str, Any], page: Path) -> None:
    """Print about ten lines: where the dossier is and what it found."""
    found, counts = _summary(document), document["counts"]
    first = document["timeline"][0]["when"]["says"] if document["timeline"] else "no date"
    last = document["timeline"][-1]["when"]["says"] if document["timeline"] else "no date"
    rows = (
        ("page", page),
        ("as of", found["as_of"] or "no dated report"),
        (
            "reports",
            f"{counts['reports']:,}, of them {counts['independent_texts']:,} independent texts",
        ),
        (
            "publishers",
            f"{counts['publishers']:,} named, "
            f"{many(counts['publishers_not_stated'], 'report')} without one",
        ),
        ("copies", many(found["copy_groups"], "group")),
        ("timeline", f"{many(found['timeline'], 'entry', 'entries')}, from {first} to {last}"),
        ("quotes", f"{found['quotes']:,}"),
        ("moves", f"{found['moves']:,}, in {many(found['positions'], 'position')}"),
        ("proposals", f"{found['proposals']:,}, {many(found['attempts'], 'attempt')} to settle"),
        ("open ends", f"{found['open_ends']:,}"),
        ("differences", f"{found['differences']:,}"),
        ("dropped", f"{counts['dropped']:,}"),
    )
    for name, value in rows:
        print(f"{name:<12}{value}")
