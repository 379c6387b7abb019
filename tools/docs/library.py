"""The reference of the Python library, made from its docstrings.

Reads     the modules of `api`
Writes    `docs/library.md`
Method    the functions of `stateofplay.api`, the methods of `Archive`, the filters of quotes and
          moves
Source    the docstrings: there is no second text to keep in step
Cost      linear in the source
Limits    the records that come back are in the glossary, and in the reference of dossier.json
"""

from __future__ import annotations

from collections.abc import Iterator

from tools.docs.layout import NOTICE, code, page, sentences
from tools.docs.places import PACKAGE
from tools.docs.source import Function, read_class, read_record, read_source
from tools.docs.stages import sections_of

_TYPED = ("read_day", "choose")  # of `api.asking`: the rest serves the filters


def library_page() -> str:
    """Return the reference page."""
    entry = read_source(PACKAGE / "api" / "__init__.py")
    about, methods = read_class(PACKAGE / "api" / "archive.py", "Archive")
    asking = read_source(PACKAGE / "api" / "asking.py")
    return page(
        "# Python library",
        NOTICE,
        "What other programs call is in `stateofplay.api`; importing it is quick.\n"
        "The records that come back are frozen dataclasses of `stateofplay.model`; their fields "
        "are those of [dossier.json](contract.md), and the [glossary](glossary.md) names them.\n"
        "Errors that a caller can act on are `InputError`, from `stateofplay.model.errors`; all "
        "of ours are `StateOfPlayError`.",
        *(_part(f"## {one.name}", one, "from stateofplay.api import ") for one in entry.functions),
        "## Archive",
        *map(sentences, about),
        *(_part(f"### Archive.{one.name}", one) for one in methods),
        *_filter("quotes", "QuoteFilter"),
        *_filter("moves", "MoveFilter"),
        "## What a user types",
        *(
            _part(f"### {one.name}", one, "from stateofplay.api.asking import ")
            for one in asking.functions
            if one.name in _TYPED
        ),
    )


def _filter(module: str, record: str) -> Iterator[str]:
    """Yield the reference of a filter and of the functions beside it."""
    path, imported = PACKAGE / "api" / f"{module}.py", f"from stateofplay.api.{module} import "
    yield _part(f"## {record}", read_record(path, record), imported)
    for one in read_source(path).functions:
        yield _part(f"### {one.name}", one, imported)


def _part(heading: str, function: Function, imported: str = "") -> str:
    lines = f"{imported}{function.name}\n\n" if imported else ""
    return page(
        heading,
        code(lines + function.signature, "python"),
        *map(sentences, function.about),
        sections_of(function),
    )
