"""The documentation names what the program has: fields, commands, files."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from stateofplay.api import build
from stateofplay.cli.main import app
from stateofplay.export.contract import contract

ROOT = Path(__file__).parents[2]


def _fields(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, one in value.items():
            yield key
            yield from _fields(one)
    elif isinstance(value, list):
        for one in value:
            yield from _fields(one)


def test_every_field_of_the_contract_is_documented() -> None:
    """Each key that dossier.json can hold stands in the page about it."""
    page = (ROOT / "docs" / "contract.md").read_text(encoding="utf-8")
    document = contract(build([ROOT / "examples" / "islands" / "reports"]))
    words = set(re.findall(r"[a-z0-9_]+", page))
    assert set(_fields(document)) - words == set()


def test_every_command_is_in_the_readme() -> None:
    """Each command of the program is named in the README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = [c.name for c in app.registered_commands if c.name] + ["dossier", "verify"]
    for name in names:
        assert f"`{name}`" in readme or f"stateofplay {name}" in readme, name


def test_links_of_the_pages_lead_somewhere() -> None:
    """A relative link in a page names a file that is there."""
    for page in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name}: {target}"
