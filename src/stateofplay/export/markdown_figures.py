"""The ledger of figures in Markdown: what is counted, then one line a value."""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.export import words
from stateofplay.export.citation import Json
from stateofplay.export.markdown_notes import Footnotes, escaped
from stateofplay.export.page_view import View


def figures_section(document: Json, view: View, notes: Footnotes) -> Iterator[str]:
    """Yield the lines of the ledger of a contract."""
    yield "## Figures (in conflict first)"
    yield ""
    for one in document["figures"]:
        yield f"- {escaped(one['about'])} *({words.STANDINGS[one['status']]})*"
        for value in one["values"]:
            yield f"  - {_value(value, view, notes)}"
    if not document["figures"]:
        yield "No figure was found in these reports."


def _value(value: Json, view: View, notes: Footnotes) -> str:
    by = escaped(words.listed(view.actors(value["by"])))
    beside = f"{escaped(words.as_of_said(value))}{f', says {by}' if by else ''}"
    behind = words.behind(value["counts"])
    mark = notes.mark(value["citations"])
    return f"**{escaped(words.value_said(value))}**, {beside}{mark} ({behind})"
