"""Write a dossier to a folder: the page, the Markdown and the JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from stateofplay.export.contract import contract
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
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _replace_all(texts, folder)
    except OSError as error:
        raise InputError(
            f"cannot write to the folder {folder}: {error.strerror or error}; "
            "give another with --out"
        ) from error
    return written


def _replace_all(texts: Mapping[Path, str], folder: Path) -> None:
    """Write every text in a folder of its own, then rename each over its place."""
    with TemporaryDirectory(prefix=".writing-", dir=folder) as beside:
        for path, text in texts.items():
            data = text.encode("utf-8", "backslashreplace")
            Path(beside, path.name).write_bytes(data)
        for path in texts:
            Path(beside, path.name).replace(path)
