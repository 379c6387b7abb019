"""The tutorial and the cookbook can be followed: what they tell to type runs, and prints that."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from docs_console import Step, run_command, run_step, steps_of

ROOT = Path(__file__).parents[2]
PILE = ROOT / "examples" / "islands"
PAGES = {
    path.relative_to(ROOT / "docs").as_posix(): path
    for path in (ROOT / "docs" / "tutorial.md", *sorted((ROOT / "docs" / "cookbook").glob("*.md")))
}


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an archive of the example pile, made once for all pages."""
    path = tmp_path_factory.mktemp("docs") / "affair.sop"
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(PILE)
        run_command(f"stateofplay add reports --meta meta.csv --processes 1 --archive {path}")
        run_command(f"stateofplay dossier --processes 1 --archive {path} --out {path.parent}/made")
    return path


@pytest.fixture
def desk(tmp_path: Path, archive: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder with what the pages start from: a pile, and an archive and dossier of it."""
    shutil.copytree(PILE / "reports", tmp_path / "reports")
    shutil.copy(PILE / "meta.csv", tmp_path / "meta.csv")
    shutil.copy(archive, tmp_path / "affair.sop")
    shutil.copytree(archive.parent / "made", tmp_path / "affair")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="the pages are typed into a POSIX shell")
@pytest.mark.parametrize("name", PAGES)
def test_page_can_be_followed(name: str, desk: Path) -> None:
    """Each command of a page runs, and prints what the page says that it prints."""
    if name == "tutorial.md":  # it makes its archive and dossier itself
        (desk / "affair.sop").unlink()
        shutil.rmtree(desk / "affair")
    steps = list(steps_of(PAGES[name].read_text(encoding="utf-8")))
    assert steps
    if any("jq " in one.text for one in steps if one.kind == "command") and not shutil.which("jq"):
        pytest.skip("this page uses jq, which is not on this machine")
    for step in steps:
        run_step(step)


def test_cookbook_is_numbered() -> None:
    """The recipes are numbered without a gap."""
    numbers = [int(path.name[:2]) for path in sorted((ROOT / "docs" / "cookbook").glob("[0-9]*"))]
    assert numbers == list(range(1, len(numbers) + 1))


CASES = {
    "a file": ("```csv a.csv\nx\n```\n", [Step("file", "x\n", "a.csv")]),
    "two commands, one with its output": (
        "```console\n$ one\n$ two\nout\n```\n",
        [Step("command", "one"), Step("command", "two", expected="out\n")],
    ),
    "code": ("```python\nprint(1)\n```\n", [Step("python", "print(1)\n")]),
    "left out": ("<!-- not run: needs a network -->\n```console\n$ curl x\n```\n", []),
    "another language": ("```r\nx\n```\n", []),
}


@pytest.mark.parametrize(("page", "steps"), CASES.values(), ids=CASES)
def test_steps_of_a_page(page: str, steps: list[Step]) -> None:
    """Files, commands and code are found in order; what is marked is left out."""
    assert list(steps_of(page)) == steps


def test_wrong_output_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that promises other output than the command prints fails."""
    monkeypatch.chdir(tmp_path)
    with pytest.raises(AssertionError, match="expected"):
        run_step(Step("command", "echo one", expected="two\n"))
