import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.export.printable import printable

CASES = {
    "words stay": ("Ærø – “yes”", "Ærø – “yes”"),
    "a tab stays": ("a\tb", "a\tb"),
    "line breaks are one kind": ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
    "a null shows": ("a\x00b", "a\u2400b"),
    "a bell shows": ("a\x07b", "a\u2407b"),
    "delete shows": ("a\x7fb", "a\u2421b"),
    "an override goes": ("a\u202eb", "a\ufffdb"),
    "a mark of direction stays": ("a\u200fb", "a\u200fb"),
    "half a character goes": ("a\ud83db", "a\ufffdb"),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_printable(text: str, expected: str) -> None:
    """What cannot be shown is replaced; everything else stays."""
    assert printable(text) == expected


@given(st.text(st.characters(exclude_categories=())))
def test_any_text_can_be_written(text: str) -> None:
    """The result is UTF-8, and making it printable again changes nothing."""
    once = printable(text)
    assert once.encode("utf-8").decode("utf-8") == once
    assert printable(once) == once
