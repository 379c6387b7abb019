"""Each module of a stage says what it does and where it ends."""

from pathlib import Path

import pytest
from tools.docs.places import PACKAGE
from tools.docs.source import QUESTIONS, Source, read_source
from tools.docs.stage_list import STAGES

NO_METHOD = {"__init__", "config"}  # a line about the folder; numbers
MODULES: dict[str, Path] = {
    f"{stage.folder}.{path.stem}": path
    for stage in STAGES
    for path in sorted((PACKAGE / stage.folder).glob("*.py"))
    if path.stem not in NO_METHOD
}
ENTRIES = list(
    dict.fromkeys(f"{stage.folder}.{module}" for stage in STAGES for module, _ in stage.entries)
)


@pytest.fixture(scope="module")
def sources() -> dict[str, Source]:
    """Return every module of the stages, read."""
    return {name: read_source(path) for name, path in MODULES.items()}


@pytest.mark.parametrize("name", ENTRIES)
def test_entry_answers_all_questions(name: str, sources: dict[str, Source]) -> None:
    """The module that a stage is entered by answers all six questions, in their order."""
    assert tuple(sources[name].head.answers) == QUESTIONS


@pytest.mark.parametrize("name", MODULES)
def test_module_tells_purpose_and_limits(name: str, sources: dict[str, Source]) -> None:
    """Every module of a stage opens with its purpose and says where it ends."""
    head = sources[name].head
    assert head.first.endswith((".", "`."))
    assert head.answers.get("Limits"), f"{name}: its head has no line `Limits`"


@pytest.mark.parametrize("name", MODULES)
def test_questions_stand_in_their_order(name: str, sources: dict[str, Source]) -> None:
    """A head that leaves questions out keeps the order of the others."""
    answered = list(sources[name].head.answers)
    assert answered == [q for q in QUESTIONS if q in answered]


@pytest.mark.parametrize("name", MODULES)
def test_every_setting_says_what_it_is(name: str, sources: dict[str, Source]) -> None:
    """Each setting of a config record has a line in its docstring or a comment beside it."""
    for config in sources[name].configs:
        told = bool(config.about[1:])  # a paragraph about all of them
        assert told or all(one.about for one in config.settings), f"{name}: {config.name}"
