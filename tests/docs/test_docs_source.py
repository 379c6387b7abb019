"""What a source file tells about itself is read as it is written."""

from pathlib import Path

import pytest
from tools.docs.layout import sentences, table
from tools.docs.source import Setting, read_docstring, read_head, read_source, record_fields

HEADS = {
    "one line": ("Ferries.", "Ferries.", {}, ()),
    "answers, the second over two lines": (
        "Ferries.\n\nReads     ships\nLimits    no ice;\n          no fog",
        "Ferries.",
        {"Reads": "ships", "Limits": "no ice; no fog"},
        (),
    ),
    "notes before and after": (
        "Ferries.\n\nThey float.\n\nCost      linear\n\nOnce\nthey sank.",
        "Ferries.",
        {"Cost": "linear"},
        ("They float.", "Once they sank."),
    ),
    "a question without two blanks is prose": ("A.\n\nReads all.", "A.", {}, ("Reads all.",)),
}


@pytest.mark.parametrize(("text", "first", "answers", "notes"), HEADS.values(), ids=HEADS)
def test_read_head(text: str, first: str, answers: dict[str, str], notes: tuple[str, ...]) -> None:
    """The first line, the answers and the paragraphs beside them are told apart."""
    head = read_head(text)
    assert (head.first, head.answers, head.notes) == (first, answers, notes)


def test_read_docstring() -> None:
    """Arguments keep their names, returns are one text, indented lines go on."""
    about, sections = read_docstring(
        "Do it.\n\nArgs:\n    a, b: two\n        things.\n    c: one.\n\nReturns:\n    It: all.\n"
    )
    assert about == ("Do it.",)
    assert sections["Args"] == (("a, b", "two things."), ("c", "one."))
    assert sections["Returns"] == (("", "It: all."),)


SOURCE = '''"""Ferries."""

LIMIT = 3  # boats seen
_SHARE = 0.5
NAMES = ("a", "b")  # no number


class FerryConfig:
    """How they sail.

    Args:
        fog: metres.
    """

    fog: int = 1_000
    ice: float = 0.2  # of the sound, 0 to 1
    crew: int = (
        7  # on board
    )


class Record:
    name: str
    day: str | None  # None: unknown


def sail(to: str, *, at: int = 3) -> None:
    """Go."""


def _hidden() -> None:
    """Stay."""
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a module to read."""
    place = tmp_path / "stateofplay" / "ferries.py"
    place.parent.mkdir()
    place.write_text(SOURCE, encoding="utf-8")
    return place


def test_read_source(path: Path) -> None:
    """Settings come with docstring or comment, public functions alone, numbers with a reason."""
    source = read_source(path)
    assert source.module == "ferries"
    assert [one.signature for one in source.functions] == ["sail(to: str, *, at: int=3) -> None"]
    assert source.numbers == (Setting("LIMIT", "3", "boats seen"),)
    (config,) = source.configs
    assert config.settings == (
        Setting("fog", "1_000", "metres."),
        Setting("ice", "0.2", "of the sound, 0 to 1"),
        Setting("crew", "7", "on board"),
    )


def test_record_fields(path: Path) -> None:
    """A field without a word has an empty meaning."""
    assert record_fields(path)["Record"] == {"name": "", "day": "None: unknown"}


SENTENCES = {
    "a capital and a point are added": ("ships sail", "Ships sail."),
    "one line a sentence": ("Ships sail. They float.", "Ships sail.\nThey float."),
    "a number is not cut": ("About 0.5 knots. `a.b` is code.", "About 0.5 knots.\n`a.b` is code."),
}


@pytest.mark.parametrize(("text", "lines"), SENTENCES.values(), ids=SENTENCES)
def test_sentences(text: str, lines: str) -> None:
    """A paragraph is set with a sentence on each line."""
    assert sentences(text) == lines


def test_table_escapes_bars() -> None:
    """A bar inside a cell does not end it."""
    assert table(("a",), [("x | y\nz",)]) == "| a |\n| --- |\n| x \\| y z |"
