"""All pages that are made from the code, by their path under `docs/`."""

from __future__ import annotations

from collections.abc import Callable

from tools.docs.commands import commands_page
from tools.docs.contract import contract_page
from tools.docs.formats import formats_page
from tools.docs.stages import ROOT, STAGES, stage_page

DOCS = ROOT / "docs"
MAKERS: dict[str, Callable[[], str]] = {
    **{f"stages/{one.folder}.md": lambda one=one: stage_page(one) for one in STAGES},
    "contract.md": contract_page,
    "commands.md": commands_page,
    "formats.md": formats_page,
}


def make_pages() -> dict[str, str]:
    """Return the text of each page by its path under `docs/`."""
    return {name: make() for name, make in MAKERS.items()}
