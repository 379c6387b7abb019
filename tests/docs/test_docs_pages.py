"""The pages that are made from the code are what the code makes now."""

import re

import pytest
from tools.docs.pages import MAKERS
from tools.docs.places import DOCS, EXAMPLES
from tools.docs.stage_list import STAGES, Stage


@pytest.mark.parametrize("name", MAKERS)
def test_page_is_current(name: str) -> None:
    """A page that is made from the code is as the code makes it; else run `make docs`."""
    assert (DOCS / name).read_text(encoding="utf-8") == MAKERS[name]()


def test_no_other_page_says_that_it_is_made() -> None:
    """Each page that bears the notice is made by the tool, so that none is left behind."""
    bearing = {
        path.relative_to(DOCS).as_posix()
        for path in DOCS.rglob("*.md")
        if "<!-- Made from the code" in path.read_text(encoding="utf-8")
    }
    assert bearing == set(MAKERS)


def test_every_example_is_shown() -> None:
    """Each example belongs to a stage."""
    assert {path.stem for path in EXAMPLES.glob("*.py")} == {one.folder for one in STAGES}


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.folder)
def test_scores_of_a_stage_are_there(stage: Stage) -> None:
    """A page links only to tables of scores that exist."""
    page = (DOCS / "stages" / f"{stage.folder}.md").read_text(encoding="utf-8")
    scores = (DOCS / "scores.md").read_text(encoding="utf-8")
    for anchor in re.findall(r"scores\.md#(\w+)", page):
        assert f"\n## {anchor}\n" in scores
