"""The arguments and options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from stateofplay.model.errors import InputError

_Read = TypeVar("_Read")

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        help="Files and folders of reports, patterns such as 'reports/*.html', - for standard "
        "input.",
        metavar="[PATH...]",
        show_default=False,
    ),
]
ArchiveFile = Annotated[
    Path | None,
    typer.Option(
        "--archive",
        help="Archive that `stateofplay add` made, in place of paths.",
        show_default=False,
    ),
]
Meta = Annotated[
    Path | None,
    typer.Option(
        "--meta",
        help="CSV with the columns file, published, publisher, url, title; it wins over the texts.",
        show_default=False,
    ),
]
Limits = Annotated[
    list[str] | None,
    typer.Option(
        "--limit",
        help="A limit of reading, such as max_file_bytes=50000000; may be given again.",
        metavar="NAME=N",
        show_default=False,
    ),
]
Processes = Annotated[
    int | None,
    typer.Option(
        "--processes",
        help="Processes that read and analyse; all cores when it is not given. The result is the "
        "same for any number.",
        min=1,
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]
AsCsv = Annotated[bool, typer.Option("--csv", help="Print a table for a spreadsheet.")]
Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        help="Only what may have been said or done on this day or later, such as 2024-05-03.",
        metavar="DAY",
        show_default=False,
    ),
]
Until = Annotated[
    str | None,
    typer.Option(
        "--until",
        help="Only what was said or done by this day.",
        metavar="DAY",
        show_default=False,
    ),
]
PartyName = Annotated[
    str | None,
    typer.Option(
        "--party",
        "--for",
        help="Only of this country, body or group and its people.",
        metavar="NAME",
        show_default=False,
    ),
]


def check_format(**asked: bool) -> None:
    """Check that one form of output at most is asked for.

    Args:
        asked: whether the option of that name was given.

    Raises:
        InputError: several were.
    """
    formats = [f"--{name}" for name, is_asked in asked.items() if is_asked]
    if len(formats) > 1:
        raise InputError(f"{' and '.join(formats)} together; choose one of them")


def read_given(value: str | None, reader: Callable[[str], _Read]) -> _Read | None:
    """Return what an option says, `None` where it was not given."""
    return None if value is None else reader(value)
