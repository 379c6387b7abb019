from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.read.names import inner_name, is_hidden, shown, suffix_of

SHOWN = {
    "plain": ("a b.txt", "a b.txt"),
    "letters of any script": ("рада é 条.txt", "рада é 条.txt"),
    "a byte that is no character": ("a\udcff.txt", r"a\xff.txt"),
    "half of a pair": ("a\ud800.txt", r"a\ud800.txt"),
    "a line feed": ("a\nb.txt", r"a\x0ab.txt"),
    "an escape of terminals": ("\x1b[2Ja", r"\x1b[2Ja"),
    "a mark that turns the direction": ("a\u202etxt.exe", r"a\u202etxt.exe"),
    "a joiner inside a word": ("می\u200cشود.txt", "می\u200cشود.txt"),
}


@pytest.mark.parametrize(("name", "expected"), SHOWN.values(), ids=SHOWN)
def test_shown(name: str, expected: str) -> None:
    """A name is shown as it is, but for what no file holds and what a terminal acts on."""
    assert shown(name) == expected


@given(st.text(st.characters()))
def test_any_name_can_be_printed_and_stored(name: str) -> None:
    """Whatever a name holds, it is shown in one line of valid Unicode."""
    shown(name).encode("utf-8")
    assert len(shown(name).splitlines()) <= 1


INNER = {
    "plain": ("a/b.txt", "a/b.txt"),
    "from the current folder": ("./a.txt", "a.txt"),
    "out of the folder": ("../../etc/a.txt", "etc/a.txt"),
    "out of the folder and back": ("a/../b.txt", "a/b.txt"),
    "absolute": ("/etc/a.txt", "etc/a.txt"),
    "a drive": ("C:/w/a.txt", "w/a.txt"),
    "nothing": ("../", "unnamed"),
}


@pytest.mark.parametrize(("name", "expected"), INNER.values(), ids=INNER)
def test_inner_name(name: str, expected: str) -> None:
    """A name of an archive is shown as a path below the archive."""
    assert inner_name(name) == expected


HIDDEN = {
    "plain": ("a/b.txt", False),
    "from the current folder": ("./a.txt", False),
    "out of the folder": ("../a.txt", False),
    "a hidden file": ("a/.b.txt", True),
    "in a hidden folder": (".git/a.txt", True),
    "what a Mac adds": ("__MACOSX/a/b.txt", True),
}


@pytest.mark.parametrize(("name", "expected"), HIDDEN.values(), ids=HIDDEN)
def test_is_hidden(name: str, expected: bool) -> None:
    """Hidden entries are those of the system; the two names of folders are none."""
    assert is_hidden(name) is expected


def test_suffix_of() -> None:
    """The last suffix counts, in small letters."""
    assert suffix_of("a.tar.GZ") == ".gz"
    assert suffix_of("readme") == ""
