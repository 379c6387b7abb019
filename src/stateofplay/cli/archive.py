"""The commands that fill an archive and tell what is in it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from stateofplay.cli.input import as_typed
from stateofplay.cli.options import ArchiveFile, AsJson, Limits, Meta, Processes
from stateofplay.cli.output import (
    EXIT_FAULT,
    errors_told,
    many,
    print_json,
    progress_shown,
    warn,
)

NeededArchive = Annotated[
    Path, typer.Option("--archive", help="The archive, such as affair.sop.", show_default=False)
]
_SHOWN = 20  # dropped things that `add` prints; all of them are in the dossier and in --json


def register(app: typer.Typer) -> None:
    """Add the commands to the program."""
    app.command()(add)
    app.command()(reports)
    app.command()(judge)
    app.command()(doctor)


def add(
    paths: Annotated[
        list[str],
        typer.Argument(
            help="Files and folders of reports, patterns such as 'reports/*.html', - for "
            "standard input.",
            metavar="PATH...",
            show_default=False,
        ),
    ],
    archive: NeededArchive,
    meta: Meta = None,
    limit: Limits = None,
    processes: Processes = None,
    each: Annotated[
        bool, typer.Option("--each", help="Print each file as soon as its reports are stored.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Add reports to an archive, which is made if it is not there.

    Adding twice adds nothing, and a run that was stopped goes on where it was: whatever was
    stored stays stored.

    Example: stateofplay add reports/ newsletters.mbox --archive affair.sop
    """
    from stateofplay.api import Archive
    from stateofplay.engine.spread import cores

    with (
        errors_told(),
        Archive.open(archive, may_create=True) as opened,
        progress_shown() as progress,
    ):
        added = opened.add(
            paths, meta=meta, limits=limit or (), processes=processes or cores(),
            progress=progress, stored=_print_now if each else None,
        )  # fmt: skip
    if as_json:
        print_json(asdict(added) | {"archive": str(archive)})
        return
    for one in added.dropped[:_SHOWN]:
        warn(f"not read: {one.file} {one.reason}")
    if len(added.dropped) > _SHOWN:
        warn(f"not read: {len(added.dropped) - _SHOWN:,} more; --json lists all")
    print(f"{'archive':<12}{archive}")
    print(f"{'new':<12}{many(added.n_new, 'report')}")
    print(f"{'there':<12}{many(added.n_known, 'report')} already")
    unchanged = f", {added.n_unchanged:,} unchanged" if added.n_unchanged else ""
    print(f"{'files':<12}{added.n_files:,} read{unchanged}")
    print(f"{'dropped':<12}{len(added.dropped):,}")


def reports(archive: NeededArchive, as_json: AsJson = False) -> None:
    """Print the reports of an archive: publication time, publisher, title, file.

    Example: stateofplay reports --archive affair.sop --json
    """
    from stateofplay.api import Archive
    from stateofplay.export.listing import one_line

    with errors_told(), Archive.open(archive) as opened:
        listed = opened.reports()
    if as_json:
        print_json({"reports": [asdict(one) for one in listed]})
        return
    for one in listed:
        mark = "" if one.is_analysed else f" (read, not analysed: {one.language})"
        says = (one.id, one.published or "undated", one.publisher or "publisher not stated")
        cells = (*says, one.title or "no title", one.file)
        print("  ".join(map(one_line, cells)) + one_line(mark))
    print(many(len(listed), "report"))


def judge(
    words: Annotated[
        list[str],
        typer.Argument(
            help="One of: same ID ID, different ID ID, not-so ID, date REPORT DAY, publisher "
            "REPORT NAME, title REPORT TITLE, url REPORT ADDRESS, speaker QUOTE NAME, name "
            "ISSUE NAME, predecessor EARLIER-ACTOR LATER-ACTOR, withdraw JUDGEMENT; or list.",
            metavar="KIND ID...",
            show_default=False,
        ),
    ],
    archive: NeededArchive,
    note: Annotated[
        str | None, typer.Option("--note", help="Why, in your words.", show_default=False)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Correct what the program found; every later dossier of the archive heeds it.

    The ids are those of the archive's dossier: `stateofplay quotes --archive affair.sop --json`
    prints those of quotes, and `stateofplay reports` those of reports. A report can also be named
    by its file, an empty value ('') means none, the speaker nobody that it is not known.

    Example: stateofplay judge speaker quote-1f2e3d4c5b6a 'Ada Brenn' --archive affair.sop
    """
    from stateofplay.api import Archive
    from stateofplay.export.listing import one_line

    with errors_told(), Archive.open(archive) as opened:
        if words == ["list"]:
            judged = opened.judgements()
        else:
            with progress_shown():
                said = [as_typed(word) for word in words[1:]]
                why = None if note is None else as_typed(note)
                judged = (opened.judge(words[0], said, note=why),)
    if as_json:
        print_json({"judgements": [{"id": one.id, **asdict(one)} for one in judged]})
        return
    for one in judged:
        about = " ".join(target.id for target in one.targets)
        value = f" {one.value!r}" if one.value is not None else ""
        note_told = f"  ({one_line(one.note)})" if one.note else ""
        print(f"{one.id}  {one_line(f'{one.kind} {about}{value}')}{note_told}")


def doctor(archive: ArchiveFile = None, as_json: AsJson = False) -> None:
    """Tell the versions of the program and its parts, and whether an archive is sound.

    Example: stateofplay doctor --archive affair.sop
    """
    from stateofplay.api import Archive
    from stateofplay.api.health import check_environment

    environment = check_environment()
    found: dict[str, Any] = {"environment": asdict(environment), "archive": None}
    is_sound = not environment.missing
    with errors_told():
        if archive is not None:
            with Archive.open(archive) as opened:
                health = opened.health()
            found["archive"] = {"path": str(archive), **asdict(health)}
            is_sound = is_sound and not health.damage
    if as_json:
        print_json(found)
    else:
        _print_doctor(found)
    if not is_sound:
        raise typer.Exit(EXIT_FAULT)


def _print_doctor(found: dict[str, Any]) -> None:
    environment = found["environment"]
    for name in ("stateofplay", "python", "system", "sqlite"):
        print(f"{name:<20}{environment[name]}")
    for part in environment["parts"]:
        how = f"pip install 'stateofplay[{part['extra']}]'" if part["extra"] else "MISSING"
        print(f"{part['name']:<20}{part['version'] or how}  ({part['what_for']})")
    if found["archive"] is None:
        return
    health = found["archive"]
    size = health["size"]
    print(f"{'archive':<20}{health['path']}, version {health['version']}")
    if size is not None:
        print(f"{'reports':<20}{health['n_reports']:,}, {health['n_to_analyse']:,} to be analysed")
        print(f"{'files':<20}{size['n_files']:,} read to their end, {size['n_dropped']:,} dropped")
        print(f"{'judgements':<20}{size['n_judgements']:,}")
    print(f"{'damage':<20}{'; '.join(health['damage']) or 'none'}")


def _print_now(file: str) -> None:
    print(file, flush=True)
