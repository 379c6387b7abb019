"""The page of what can be read, made from the tables of readers.

Reads     the tables of readers, splitters and unpackers; the heads of their modules
Writes    `docs/formats.md`
Method    suffixes that one module reads stand in one row, with what its head says
Source    the registry: a suffix that is not in it is not read
Cost      linear in the tables
Limits    a module that reads several formats tells of them in one head
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

from tools.docs.layout import NOTICE, capital, page, table
from tools.docs.places import PACKAGE
from tools.docs.source import read_source


def formats_page() -> str:
    """Return the page."""
    from stateofplay.read import registry

    return page(
        "# What can be read",
        NOTICE,
        "Files are told by their suffix, in capitals or not, and formats that are no text by their "
        "first bytes.\n"
        "A folder is read with all below it.\n"
        "A pattern such as `'reports/*.html'` is expanded on every system, and `-` reads standard "
        "input.\n"
        "What cannot be read is listed with its reason and stops nothing.",
        "## Reports",
        _rows(registry.READERS),
        "## Packed files",
        "Each thing in them goes by its own suffix, one inside another up to a limit.",
        _rows(registry.UNPACKERS),
        "## Large files",
        "Files of these suffixes are read in chunks, so that their size costs time and no memory: "
        + ", ".join(f"`{one}`" for one in sorted(registry.SPLITTERS))
        + ".",
        "## Limits",
        "Every limit, with where its number came from, is in [read](stages/read.md#numbers); "
        "`--limit NAME=N` sets one.",
        "## Field names of records",
        "Records and tables may call their fields as scrapers, interfaces and archives do.\n"
        "Capitals and marks between words make no difference: `Publish Date`, `publish_date` and "
        "`publishDate` are one name.",
        _fields(),
    )


def _rows(readers: Mapping[str, Callable[..., Any]]) -> str:
    suffixes: dict[str, list[str]] = defaultdict(list)
    for suffix, reader in sorted(readers.items()):
        plain = getattr(reader, "func", reader)  # of a partial
        suffixes[plain.__module__].append(f"`{suffix}`")
    rows = []
    for module, own in sorted(suffixes.items(), key=lambda item: item[1]):
        head = read_source(PACKAGE / "read" / f"{module.rpartition('.')[2]}.py").head
        rows.append((", ".join(own), head.first, capital(head.answers.get("Limits", ""))))
    return table(("suffix", "what is read", "limits"), rows)


def _fields() -> str:
    from stateofplay.read import fields

    names = ("TEXT", "TITLE", "PUBLISHED", "PUBLISHER", "URL", "BYLINE", "AGENCY", "LANGUAGE")
    rows = [
        (name.lower(), ", ".join(f"`{one}`" for one in getattr(fields, name))) for name in names
    ]
    return table(("what", "names, the first that is there counts"), rows)
