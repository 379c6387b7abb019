"""What every command prints: progress and errors on standard error, results on standard output."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

from stateofplay.model.errors import StateOfPlayError
from stateofplay.model.progress import Progress

EXIT_FAULT = 1  # the command ran and what it checked is not in order
EXIT_INPUT = 2  # the command could not run on what was given

_err = Console(stderr=True, highlight=False)


@contextmanager
def errors_told() -> Iterator[None]:
    """Turn our errors into one line on standard error and an exit code."""
    try:
        yield
    except StateOfPlayError as error:
        _err.print(f"stateofplay: {error}", markup=False, soft_wrap=True)
        raise typer.Exit(EXIT_INPUT) from None


@contextmanager
def progress_shown() -> Iterator[Progress]:
    """Show each step with its counts while it runs; nothing where no one looks at it."""
    bars = Bars(
        TextColumn("{task.description:<12}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=_err,
        transient=True,
        disable=not _err.is_terminal,
    )
    with bars:
        yield _Shown(bars)


class _Shown:
    """One bar for each step; a step that begins ends the one before it."""

    def __init__(self, bars: Bars) -> None:
        self._bars = bars
        self._step: str | None = None
        self._task = bars.add_task("start", total=None)

    def __call__(self, step: str, n_done: int = 0, n_all: int = 0) -> None:
        if step != self._step:
            self._bars.remove_task(self._task)
            self._task = self._bars.add_task(step, total=n_all or None)
            self._step = step
        self._bars.update(self._task, completed=n_done, total=n_all or None)


def print_json(value: Any) -> None:
    """Print an object as JSON; characters that no UTF-8 has are escaped."""
    from stateofplay.export.json import to_json

    sys.stdout.buffer.write(to_json(value).encode())


def print_text(text: str) -> None:
    """Print a table or other text as it is, in UTF-8."""
    sys.stdout.buffer.write(text.encode("utf-8"))


def print_part(document: Mapping[str, Any], part: str) -> None:
    """Print a part of the contract in lines for a reader."""
    from stateofplay.export.listing import list_part

    for line in list_part(document, part):
        print(line)


def print_events(document: dict[str, Any]) -> None:
    """Print moves as events of PLOVER, and on standard error what the format has no place for."""
    from stateofplay.export.json import to_json_line
    from stateofplay.export.moves_plover import plover_events

    found = plover_events(document)
    for event in found.events:
        print_text(f"{to_json_line(event)}\n")
    n_left_out = sum(found.without_category.values())
    if n_left_out:
        acts = ", ".join(f"{act} {n:,}" for act, n in sorted(found.without_category.items()))
        warn(f"left out: {many(n_left_out, 'move')} that PLOVER has no category for: {acts}")
    if found.n_without_actor:
        warn(f"left out: {many(found.n_without_actor, 'move')} without an actor")
    if found.n_without_day:
        warn(f"without an exact day: {many(found.n_without_day, 'event')}; `date` is null, "
             "`first_day` and `last_day` bound it")  # fmt: skip


def warn(text: str) -> None:
    """Print a line on standard error."""
    _err.print(text, markup=False, soft_wrap=True)


def warn_dropped(n: int, where: str) -> None:
    """Print one line on standard error when something that was given is not in the results.

    Args:
        n: how many files and records.
        where: the place that lists each of them with its reason.
    """
    if n:
        warn(f"not read: {many(n, 'file or record', 'files and records')}; {where}")


def warn_undated(n: int, one: str) -> None:
    """Print one line on standard error when so many of a kind are left out for want of a time."""
    if n:
        warn(f"left out: {many(n, one)} without a time")


def many(n: int, one: str, more: str | None = None) -> str:
    """Return the number with its noun: `1 group`, `2 groups`."""
    return f"{n:,} {one if n == 1 else more or one + 's'}"
