"""The reference of the Python library, made from its docstrings.

Reads     the modules of `api`
Writes    `docs/library.md`
Method    the functions of `stateofplay.api`, the methods of `Archive`, the filters of quotes
Source    the docstrings: there is no second text to keep in step
Cost      linear in the source
Limits    the records that come back are in the glossary, and in the reference of dossier.json
"""

from __future__ import annotations

from tools.docs.layout import NOTICE, code, page, sentences
from tools.docs.places import PACKAGE
from tools.docs.source import Function, read_class, read_record, read_source
from tools.docs.stages import sections_of


def library_page() -> str:
    """Return the reference page."""
    entry = read_source(PACKAGE / "api" / "__init__.py")
    about, methods = read_class(PACKAGE / "api" / "archive.py", "Archive")
    quotes = read_source(PACKAGE / "api" / "quotes.py")
    wanted = read_record(PACKAGE / "api" / "quotes.py", "QuoteFilter")
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
        _part("## QuoteFilter", wanted, "from stateofplay.api.quotes import "),
        *(
            _part(f"### {one.name}", one, "from stateofplay.api.quotes import ")
            for one in quotes.functions
        ),
    )


def _part(heading: str, function: Function, imported: str = "") -> str:
    lines = f"{imported}{function.name}\n\n" if imported else ""
    return page(
        heading,
        code(lines + function.signature, "python"),
        *map(sentences, function.about),
        sections_of(function),
    )
