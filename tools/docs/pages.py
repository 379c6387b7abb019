"""All pages that are made from the code, by their path under `docs/`."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from tools.docs.commands import commands_page
from tools.docs.contract import contract_page
from tools.docs.formats import formats_page
from tools.docs.library import library_page
from tools.docs.stage_list import STAGES
from tools.docs.stages import stage_page

MAKERS: dict[str, Callable[[], str]] = {
    **{f"stages/{one.folder}.md": partial(stage_page, one) for one in STAGES},
    "contract.md": contract_page,
    "commands.md": commands_page,
    "formats.md": formats_page,
    "library.md": library_page,
}


def make_pages() -> dict[str, str]:
    """Return the text of each page by its path under `docs/`."""
    return {name: make() for name, make in MAKERS.items()}
