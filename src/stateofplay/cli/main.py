"""The `stateofplay` command."""

from __future__ import annotations

import io
import sys
from typing import Annotated

import typer

from stateofplay import __version__
from stateofplay.cli import archive, dossier, listings, moves, quotes, state, timeline

app = typer.Typer(
    name="stateofplay",
    help="Keep the record of a long-running story: who said, wants and did what, since when, "
    "on whose word. Exit codes: 0 done, 1 a check found faults, 2 the input cannot be used.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def _root(
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    # A terminal or pipe that cannot show a character must not stop a run.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    if version:
        print(__version__)
        raise typer.Exit


dossier.register(app)
archive.register(app)
timeline.register(app)
listings.register(app)
state.register(app)
quotes.register(app)
moves.register(app)


def run() -> None:
    """Run the command line (entry point of `python -m stateofplay`)."""
    app()
