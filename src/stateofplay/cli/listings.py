"""The commands that print one part of a dossier."""

from __future__ import annotations

import typer

from stateofplay.cli.input import Given
from stateofplay.cli.options import ArchiveFile, AsJson, Limits, Meta, Paths, Processes
from stateofplay.cli.output import errors_told, print_json, print_part, warn_dropped

_LISTINGS = (
    ("figures", "figures", "Print every figure: what is counted, each value, and who says so."),
    ("differences", "differences", "Print where reports differ."),
    ("copies", "copy_groups", "Print which reports are one report copied."),
)


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    for name, part, help_text in _LISTINGS:
        _add(app, name, part, help_text)


def _add(app: typer.Typer, name: str, part: str, help_text: str) -> None:
    def command(
        paths: Paths = None,
        archive: ArchiveFile = None,
        meta: Meta = None,
        limit: Limits = None,
        processes: Processes = None,
        as_json: AsJson = False,
    ) -> None:
        from stateofplay.export.contract import contract

        with errors_told():
            given = Given(paths or (), archive, meta, limit or (), processes)
            document = contract(given.dossier())
        warn_dropped(len(document["dropped"]), "`stateofplay dossier` lists each with its reason")
        if as_json:
            print_json({part: document[part]})
        else:
            print_part(document, part)

    command.__doc__ = f"{help_text}\n\n    Example: stateofplay {name} reports/ --json\n"
    app.command(name)(command)
