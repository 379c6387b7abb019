"""How a page is set: sentences one a line, tables, code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

NOTICE = "<!-- Made from the code by `make docs`. Change the docstrings, not this page. -->"
# A point inside `a.b`, 0.5 or "e.g. this" ends no sentence.
_END = re.compile(r"(?<=[a-z0-9)`\"”’][.?!]) (?=[A-Z`\"“(])")


def sentences(text: str) -> str:
    """Return a paragraph with each sentence on a line of its own, the first one capitalised."""
    return _END.sub("\n", capital(" ".join(text.split())))


def capital(text: str) -> str:
    """Return the text with a capital first letter and a point at its end."""
    text = text[:1].upper() + text[1:]
    return text if text[-1:] in ".?!:" or not text else text + "."


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; bars inside a cell are escaped, line ends become spaces."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(_cell(one) for one in line) + " |" for line in lines)


def code(text: str, language: str = "") -> str:
    """Return a fenced block."""
    return f"```{language}\n{text.rstrip()}\n```"


def page(*parts: str) -> str:
    """Return the parts as one page, a blank line between them, empty ones left out."""
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")
