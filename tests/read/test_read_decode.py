from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import declared_charset, decode

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


UNMARKED = {
    "Latin letters": TEXT,
    "Cyrillic letters": "Мэр города заявил в понедельник, что мост оплатит город.",
    "Thai letters": "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าเมืองจะจ่ายครึ่งหนึ่งของสะพาน",
    "Chinese characters": "市长星期一表示，本市将承担大桥一半的费用。",
}


@pytest.mark.parametrize("charset", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", UNMARKED.values(), ids=UNMARKED)
def test_utf16_without_a_mark(text: str, charset: str) -> None:
    """UTF-16 is told without a byte order mark, whichever byte comes first."""
    assert decode(text.encode(charset), ReadConfig()) == text


@pytest.mark.parametrize("declared", ["iso-8859-1", "shift_jis", "klingon", "utf-8", None])
def test_valid_utf8_overrules_what_is_declared(declared: str | None) -> None:
    """Bytes that are valid UTF-8 are nothing else, whatever a header says."""
    assert decode(TEXT.encode(), ReadConfig(), declared) == TEXT


def test_a_declared_charset_is_believed() -> None:
    """What is declared tells apart what the bytes cannot."""
    assert (
        decode("5 ¤".encode("iso8859-15", "ignore") + b"\xa4", ReadConfig(), "iso-8859-15")[-1]
        == "€"
    )


@pytest.mark.parametrize(("n_broken", "is_utf8"), [(1, True), (2, False)])
def test_utf8_with_broken_bytes(n_broken: int, is_utf8: bool) -> None:
    """Four valid sequences a broken byte are UTF-8; with fewer, other charsets are tried."""
    content = "äöüß".encode() + b" \xfc" * n_broken
    assert (decode(content, ReadConfig()) == "äöüß" + " \ufffd" * n_broken) is is_utf8


DECLARED = {
    "meta charset": (b"<html><head><meta charset=windows-1251>", "windows-1251"),
    "http-equiv": (
        b"<META http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", "Shift_JIS",
    ),
    "an XML header": (b"<?xml version='1.0' encoding='ISO-8859-2'?><html>", "ISO-8859-2"),
    "none": (b"<html><p>charset=utf-8</p>", None),
    "behind what browsers read": (b" " * 4096 + b"<meta charset=koi8-r>", None),
}  # fmt: skip


@pytest.mark.parametrize(("page", "label"), DECLARED.values(), ids=DECLARED)
def test_declared_charset(page: bytes, label: str | None) -> None:
    """A page declares its charset in a meta tag or an XML header of its head."""
    assert declared_charset(page) == label


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
