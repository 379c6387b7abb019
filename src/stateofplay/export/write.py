"""Write a dossier to a folder: the page, the Markdown and the JSON."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from stateofplay.export.contract import contract
from stateofplay.export.json import to_json
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import to_html
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError


@dataclass(frozen=True, slots=True)
class Written:
    """Paths of the three files that were written."""

    html: Path
    markdown: Path
    json: Path


def write_dossier(dossier: Dossier, folder: Path, *, title: str | None = None) -> Written:
    """Write the three forms of one dossier; each file is replaced whole or not at all.

    Args:
        dossier: all findings.
        folder: made if it is missing.
        title: name of the affair for the page; found from the reports when `None`.

    Raises:
        InputError: the folder cannot be made or written to.
    """
    document = contract(dossier)
    written = Written(folder / "dossier.html", folder / "dossier.md", folder / "dossier.json")
    texts = {
        written.json: to_json(document),
        written.markdown: to_markdown(dossier, document, title=title),
        written.html: to_html(dossier, document, title=title),
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in texts.items():
            _replace(path, text)
    except OSError as error:
        raise InputError(
            f"cannot write to the folder {folder}: {error.strerror}; give another with --out"
        ) from error
    return written


def _replace(path: Path, text: str) -> None:
    """Write beside the file, then rename over it, so that a crash leaves the old one whole."""
    beside = path.with_name(f"{path.name}.part")
    beside.write_bytes(text.encode("utf-8", "backslashreplace"))
    beside.replace(path)
