"""Lines of the tables that lie beside the English word lists."""

from __future__ import annotations

from importlib import resources


def table_lines(name: str) -> tuple[str, ...]:
    """Return the lines of a table in `text/languages/en/`, without comments and empty ones."""
    path = resources.files("stateofplay.text.languages.en").joinpath(name)
    lines = path.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))
