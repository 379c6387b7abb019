"""The documentation names what the program has: commands, files."""

import re
from pathlib import Path

from stateofplay.cli.main import app

ROOT = Path(__file__).parents[2]


def test_every_command_is_in_the_readme() -> None:
    """Each command of the program is named in the README."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = [c.name for c in app.registered_commands if c.name] + ["dossier", "verify"]
    for name in names:
        assert f"`{name}`" in readme or f"stateofplay {name}" in readme, name


def test_every_command_has_a_task() -> None:
    """Each command of the program is used in the tutorial or in the cookbook."""
    pages = (ROOT / "docs" / "tutorial.md", *(ROOT / "docs" / "cookbook").glob("*.md"))
    used = "".join(page.read_text(encoding="utf-8") for page in pages)
    for command in app.registered_commands:
        name = command.name or (command.callback.__name__ if command.callback else "")
        assert f"$ stateofplay {name} " in used, name


PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"))


def _anchors(page: Path) -> set[str]:
    """Return the anchors of a page, as forges make them from headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", one.casefold()).replace(" ", "-") for one in headings}


def test_links_of_the_pages_lead_somewhere() -> None:
    """A relative link in a page names a file that is there, and a heading in it."""
    for page in PAGES:
        for target, anchor in re.findall(
            r"\]\(([^)#\s]*)(?:#([^)]+))?\)", page.read_text(encoding="utf-8")
        ):
            if "://" in target:
                continue
            there = page.parent / target if target else page
            assert there.exists(), f"{page.name}: {target}"
            if anchor:
                assert anchor in _anchors(there), f"{page.name}: {target}#{anchor}"


def test_index_has_every_page() -> None:
    """The index of the documentation leads to each page, but for the single decisions."""
    docs = ROOT / "docs"
    text = (docs / "README.md").read_text(encoding="utf-8")
    named = {(docs / target).resolve() for target in re.findall(r"\]\(([^)#]+)", text)}
    pages = {path.resolve() for path in docs.rglob("*.md") if path.parent.name != "decisions"}
    assert pages - named == {(docs / "README.md").resolve()}
