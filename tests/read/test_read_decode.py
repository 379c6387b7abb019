from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode

TEXT = "Der Rat der Stadt hat über die Brücke gesprochen, sagt die Bürgermeisterin von Nörtham."
CONTENT = {
    "UTF-8": TEXT.encode(),
    "UTF-8 with a mark": codecs.BOM_UTF8 + TEXT.encode(),
    "UTF-16 little end first": codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
    "UTF-16 big end first": codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
    "UTF-32": TEXT.encode("utf-32"),
    "a one-byte charset": TEXT.encode("cp1252"),
}


@pytest.mark.parametrize("content", CONTENT.values(), ids=CONTENT)
def test_decode(content: bytes) -> None:
    """The same text comes out of every charset that news is kept in."""
    assert decode(content, ReadConfig()) == TEXT


@pytest.mark.parametrize(("n_control", "is_text"), [(2, True), (3, False)])
def test_control_characters(n_control: int, is_text: bool) -> None:
    """Two control characters in a hundred are let pass, three are no text."""
    content = b"\x00" * n_control + b"a" * (100 - n_control)
    if is_text:
        assert len(decode(content, ReadConfig())) == 100
    else:
        with pytest.raises(UnreadableError, match="3% of it are control characters"):
            decode(content, ReadConfig())


@given(st.binary(max_size=200))
def test_any_bytes_are_text_or_refused(content: bytes) -> None:
    """Whatever the bytes, a text comes out that can be written again, or one kind of error."""
    try:
        text = decode(content, ReadConfig())
    except UnreadableError:
        return
    text.encode("utf-8")
