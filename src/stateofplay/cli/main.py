"""The `stateofplay` command."""

from __future__ import annotations

import io
import json
import sys
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from stateofplay import __version__
from stateofplay.model.errors import InputError, StateOfPlayError

EXIT_FAULT = 1  # the command ran and what it checked is not in order
EXIT_INPUT = 2  # the command could not run on what was given

app = typer.Typer(
    name="stateofplay",
    help="Keep the record of a long-running story: who said, wants and did what, since when, "
    "on whose word. Exit codes: 0 done, 1 a check found faults, 2 the input cannot be used.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_err = Console(stderr=True, highlight=False)

Paths = Annotated[
    list[Path],
    typer.Argument(help="Files and folders of reports.", metavar="PATH...", show_default=False),
]
Meta = Annotated[
    Path | None,
    typer.Option(
        "--meta",
        help="CSV with the columns file, published, publisher, url; it wins over the texts.",
        show_default=False,
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON instead of text.")]


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


@app.command()
def dossier(
    paths: Paths,
    out: Annotated[
        Path, typer.Option("--out", help="Folder that is made, if need be, and written to.")
    ] = Path("dossier"),
    meta: Meta = None,
    title: Annotated[
        str | None, typer.Option("--title", help="Name of the affair.", show_default=False)
    ] = None,
    open_page: Annotated[bool, typer.Option("--open", help="Open the page when done.")] = False,
    as_json: AsJson = False,
) -> None:
    """Read reports and write dossier.html, dossier.md and dossier.json.

    Example: stateofplay dossier reports/ --meta dates.csv --out affair --open
    """
    from stateofplay.export.write import write_dossier

    with _errors_told():
        found = _build(paths, meta)
        with _progress("write"):
            written = write_dossier(found, out, title=title)
    if as_json:
        _print_json({"page": str(written.html), **_summary(written.document)})
    else:
        _print_summary(written.document, written.html)
    if open_page:
        webbrowser.open(written.html.resolve().as_uri())


@app.command()
def verify(
    document: Annotated[
        Path, typer.Argument(help="The dossier.json to check.", metavar="DOSSIER.JSON")
    ],
    paths: Paths,
    as_json: AsJson = False,
) -> None:
    """Read the files again and check every citation of a dossier to the character.

    Example: stateofplay verify affair/dossier.json reports/
    """
    from stateofplay import api
    from stateofplay.export.listing import one_line
    from stateofplay.verify import count_citations

    with _errors_told():
        parsed = _load(document)
        with _progress("read"):
            faults = api.verify(parsed, paths)
    n = count_citations(parsed)
    if as_json:
        _print_json({"citations": n, "faults": list(faults)})
    else:
        for fault in faults:
            print(one_line(fault))
        print(f"{_many(n, 'citation')} checked, {_many(len(faults), 'fault')}")
    if faults:
        raise typer.Exit(EXIT_FAULT)


def _list_command(name: str, part: str, help_text: str) -> None:
    """Add a command that prints one part of the dossier."""

    def command(paths: Paths, meta: Meta = None, as_json: AsJson = False) -> None:
        from stateofplay.export.contract import contract
        from stateofplay.export.listing import list_part

        with _errors_told():
            document = contract(_build(paths, meta))
        if as_json:
            _print_json({part: document[part]})
        else:
            for line in list_part(document, part):
                print(line)

    command.__doc__ = f"{help_text}\n\n    Example: stateofplay {name} reports/ --json\n"
    app.command(name)(command)


for _name, _part, _help in (
    ("timeline", "timeline", "Print what happened when, oldest first."),
    ("quotes", "quotes", "Print who said what, each quote once."),
    ("state", "positions", "Print the state of play: what each party said and did on each issue."),
    ("differences", "differences", "Print where reports differ."),
    ("copies", "copy_groups", "Print which reports are one report copied."),
):
    _list_command(_name, _part, _help)


def _build(paths: list[Path], meta: Path | None) -> Any:
    from stateofplay import api

    with _err.status("read") as status:
        return api.build(paths, meta=meta, progress=lambda step: status.update(step))


@contextmanager
def _progress(step: str) -> Iterator[None]:
    with _err.status(step):
        yield


@contextmanager
def _errors_told() -> Iterator[None]:
    """Turn our errors into one line on standard error and an exit code."""
    try:
        yield
    except StateOfPlayError as error:
        _err.print(f"stateofplay: {error}", markup=False, soft_wrap=True)
        raise typer.Exit(EXIT_INPUT) from None


def _load(path: Path) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            f"cannot read the dossier {path}: {error}; give the dossier.json that "
            "`stateofplay dossier` wrote"
        ) from error


def _print_json(value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace") + b"\n")


def _summary(document: dict[str, Any]) -> dict[str, Any]:
    parts = ("timeline", "quotes", "moves", "positions", "open_ends", "differences", "copy_groups")
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
            f"{counts['reports']}, of them {counts['independent_texts']} independent texts",
        ),
        (
            "publishers",
            f"{counts['publishers']} named, "
            f"{_many(counts['publishers_not_stated'], 'report')} without one",
        ),
        ("copies", _many(found["copy_groups"], "group")),
        ("timeline", f"{_many(found['timeline'], 'entry', 'entries')}, from {first} to {last}"),
        ("quotes", found["quotes"]),
        ("moves", f"{found['moves']}, in {_many(found['positions'], 'position')}"),
        ("open ends", found["open_ends"]),
        ("differences", found["differences"]),
        ("dropped", counts["dropped"]),
    )
    for name, value in rows:
        print(f"{name:<12}{value}")


def _many(n: int, one: str, more: str | None = None) -> str:
    """Return the number with its noun: `1 group`, `2 groups`."""
    return f"{n} {one if n == 1 else more or one + 's'}"


def run() -> None:
    """Run the command line (entry point of `python -m stateofplay`)."""
    app()
