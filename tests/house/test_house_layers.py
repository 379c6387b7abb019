"""The house: imports point down only, no circles, small files, short functions."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2] / "src" / "stateofplay"
# Folder or top-level module -> layer. A module may import lower layers and its own folder.
LAYERS = {
    "collector": 0,
    "model": 0,
    "text": 1,
    **dict.fromkeys(
        [
            "read",
            "clean",
            "copies",
            "times",
            "people",
            "quotes",
            "moves",
            "timeline",
            "differences",
            "judgements",
        ],
        2,
    ),
    "codec": 2,
    "versions": 2,
    "pipeline": 3,
    "store": 3,
    "engine": 3,
    "verify": 3,
    "api": 4,
    "export": 5,
    "cli": 5,
    "__main__": 6,
}
EXTRA = {"cli": {"export"}}  # the commands write files through the exports
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 60


def _modules() -> dict[str, Path]:
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts): path
        for path in sorted(ROOT.rglob("*.py"))
    }


def _imports(path: Path) -> set[str]:
    """Return the modules of this package that a file imports, also inside functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    known = _modules()
    names = {name.removeprefix("stateofplay.") for name in found if name.startswith("stateofplay.")}
    return {name for name in names if name in known}


def _faults(name: str, imported: set[str]) -> list[str]:
    here = name.split(".")[0]
    faults = []
    for other in sorted(imported):
        there = other.split(".")[0]
        if there == here or there in EXTRA.get(here, ()):
            continue
        if LAYERS[there] >= LAYERS[here]:
            faults.append(f"{name} imports {other}")
    return faults


def test_imports_point_down() -> None:
    """A module imports lower layers only, and a stage never imports another stage."""
    faults = [
        fault
        for name, path in _modules().items()
        if name != "__init__"
        for fault in _faults(name, _imports(path))
    ]
    assert faults == []


def test_a_wrong_import_is_seen() -> None:
    """The rule itself fails on a stage that imports a stage, and on a record that imports one."""
    assert _faults("quotes.find", {"people.names"}) == ["quotes.find imports people.names"]
    assert _faults("model.span", {"text.tokens"}) == ["model.span imports text.tokens"]
    assert _faults("quotes.find", {"text.tokens", "quotes.unite"}) == []


def test_every_folder_has_a_layer() -> None:
    """A new folder must be given its place in the house."""
    assert {name.split(".")[0] for name in _modules()} - {"__init__"} <= set(LAYERS)


def test_no_circle_of_imports() -> None:
    """Following imports never leads back to the start."""
    graph = {name: _imports(path) for name, path in _modules().items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, f"circle: {' -> '.join((*trail, name))}"
        if name not in done:
            for other in sorted(graph[name] - {name}):
                visit(other, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())


@pytest.mark.parametrize("name", _modules())
def test_files_and_functions_are_short(name: str) -> None:
    """No file is over 400 lines and no function over 60."""
    source = _modules()[name].read_text(encoding="utf-8")
    assert source.count("\n") <= MAX_FILE_LINES
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or 0) - node.lineno + 1
            assert length <= MAX_FUNCTION_LINES, f"{node.name} has {length} lines"


@pytest.mark.parametrize("name", _modules())
def test_every_module_says_its_purpose(name: str) -> None:
    """A file opens with a docstring whose first line is one sentence."""
    doc = ast.get_docstring(ast.parse(_modules()[name].read_text(encoding="utf-8")))
    assert doc
    assert doc.splitlines()[0].rstrip().endswith((".", ":"))
