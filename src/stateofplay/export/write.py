"""Write a dossier to a folder: the page, the Markdown and the JSON; or tables for a coder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from stateofplay.export.citation import Json
from stateofplay.export.contract import contract
from stateofplay.export.icow import icow_tables
from stateofplay.export.json import to_json
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import to_html
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: the contract document, and the paths of its three forms."""

    document: dict[str, Any]
    html: Path
    markdown: Path
    json: Path


def write_dossier(dossier: Dossier, folder: Path, *, title: str | None = None) -> Written:
    """Write the three forms of one dossier.

    All three are written beside the old ones first and put in their place last, so that a crash
    before that leaves the old dossier whole.

    Args:
        dossier: all findings.
        folder: made if it is missing.
        title: name of the affair for the page; found from the reports when `None`.

    Raises:
        InputError: the folder cannot be made or written to.
    """
    document = contract(dossier)
    written = Written(
        document, folder / "dossier.html", folder / "dossier.md", folder / "dossier.json"
    )
    texts = {
        written.json: to_json(document),
        written.markdown: to_markdown(dossier, document, title=title),
        written.html: to_html(dossier, document, title=title),
    }
    _write_all(texts, folder, "--out")
    return written


def write_icow(document: Json, folder: Path) -> tuple[Path, ...]:
    """Write the tables for a coder of Issue Correlates of War and return their paths.

    Args:
        document: what `contract` returned.
        folder: made if it is missing.

    Raises:
        InputError: the folder cannot be made or written to.
    """
    texts = {folder / name: table for name, table in icow_tables(document).items()}
    _write_all(texts, folder, "--icow")
    return tuple(texts)


def _write_all(texts: Mapping[Path, str], folder: Path, option: str) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace_all(texts, folder)
    except OSError as error:
        raise InputError(
            f"cannot write to the folder {folder}: {error.strerror or error}; "
            f"give another with {option}"
        ) from error


def _replace_all(texts: Mapping[Path, str], folder: Path) -> None:
    """Write every text in a folder of its own, then rename each over its place."""
    with TemporaryDirectory(prefix=".writing-", dir=folder) as beside:
        for path, text in texts.items():
            data = text.encode("utf-8", "backslashreplace")
            Path(beside, path.name).write_bytes(data)
        for path in texts:
            Path(beside, path.name).replace(path)
