from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found
from stateofplay.read.rtf import read_rtf


def found_in(body: bytes, head: bytes = rb"\ansi\ansicpg1252") -> Found:
    """Return what is found in a document with this body."""
    (found,) = read_rtf(rb"{\rtf1" + head + b" " + body + b"}", ReadConfig())
    assert isinstance(found, Found)
    return found


BODIES = {
    "paragraphs": (rb"A.\par B.\par", "A.\n\nB."),
    "blank paragraphs": (rb"A.\par\par \par B.", "A.\n\nB."),
    "a line end in a paragraph": (rb"A,\line B.", "A,\nB."),
    "line ends of the file are none": (b"A\r\n B\nC.", "A BC."),
    "a backslash at a line end is a paragraph": (b"A.\\\nB.", "A.\n\nB."),
    "formatting": (rb"A {\b bold}{\i , slanted}\fs24  B.", "A bold, slanted B."),
    "bytes of the code page": (rb"caf\'e9 \'93yes\'94", "café “yes”"),
    "Unicode with a fallback": (rb"\u8220?yes\u8221? caf\u233\'e9.", "“yes” café."),
    "no fallback, one, two": (rb"{\uc0\u233}x{\uc1\u233 ?}x{\uc2\u233 ??}x", "éxéxéx"),
    "negative numbers": (rb"\u-3913?", "\uf0b7"),
    "halves of a pair": (rb"\u55357?\u56832? \u-10179?\u-8704?", "😀 😀"),
    "half a pair alone": (rb"A \u55357? B", "A \ufffd B"),
    "a number that is no character": (rb"A \u1234567? B", "A \ufffd B"),
    "signs": (rb"A\emdash B\endash C\lquote D\rquote\~E\_F\-G", "A—B–C‘D’\xa0E\u2011FG"),
    "escaped marks": (rb"\{A\} \\ B", "{A} \\ B"),
    "a link": (
        rb'{\field{\*\fldinst{HYPERLINK "http://e.example/"}}{\fldrslt the link}} here',
        "the link here",
    ),
    "a table": (rb"\trowd A\cell B\cell\row C\cell D\cell\row", "A\tB\nC\tD"),
    "what is no text": (
        rb"{\fonttbl{\f0 Sans;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}}{\*\generator W;}"
        rb"{\header Page}{\footer 3}{\pict 00ff}{\*\unknown x}A{\footnote N}.",
        "A.",
    ),
    "deleted and hidden words": (rb"A{\deleted  B}{\v  C} D\v  E\v0  F\v  G\plain  H", "A D F H"),
    "bytes of a picture": (rb"A{\pict\bin4 }}{{} B", "A B"),
    "what comes after the end": (rb"A}} B", "A"),
}


@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_text(body: bytes, expected: str) -> None:
    """Words, paragraphs and signs come out; what is no text of the document does not."""
    assert found_in(body).text == expected


CODE_PAGES = {
    "of the document": (rb"\ansicpg1251", rb"\'cf\'f0", "Пр"),
    "of a font": (
        rb"\ansicpg1252{\fonttbl{\f0\fcharset0 Sans;}{\f1\fcharset204 Sans Cyr;}}",
        rb"\f1 \'cf\'f0 \f0 \'e9",
        "Пр é",
    ),
    "two bytes a letter": (rb"\ansicpg932", rb"\'93\'fa\'96\'7b", "日本"),
    "the second byte as a letter": (rb"\ansicpg932", rb"\'83A", "ア"),
    "an unknown one": (rb"\ansicpg99999", rb"\'e9", "é"),
    "of a Macintosh": (rb"\mac", rb"\'8e", "é"),
}


@pytest.mark.parametrize(("head", "body", "expected"), CODE_PAGES.values(), ids=CODE_PAGES)
def test_code_pages(head: bytes, body: bytes, expected: str) -> None:
    """Bytes are read by the code page of their font, else by that of the document."""
    assert found_in(body, head).text == expected


def test_properties_count_where_the_text_bears_them_out() -> None:
    """The title and the writer of the document's properties are stated if the text has them."""
    info = rb"{\info{\title Harbour deal is near, say both}{\author Ada Dunn}{\company X}}"
    text = rb"Harbour deal is near, say both\par By Ada Dunn\par The deal."
    assert found_in(info + text).stated == Stated(
        "Harbour deal is near, say both", byline="Ada Dunn"
    )
    assert found_in(info + rb"Another text.").stated == Stated()


@pytest.mark.parametrize(
    "content", [b"", b"A text.", b"{\\rt", b"{\\rtf1}", b"{\\rtf1{\\pict ff}}"]
)
def test_refused(content: bytes) -> None:
    """What is no rich text, or holds no text, is refused."""
    with pytest.raises(UnreadableError, match=r"is no rich text|holds no text"):
        list(read_rtf(content, ReadConfig()))


HOSTILE = {
    "deep nesting": b"{" * 100_000 + b"A" + b"}" * 100_000,
    "groups without end": b"A" + b"{\\b " * 300_000,
    "fields without end": b"A" + b"{\\field{\\*\\fldinst{" * 50_000,
    "fonts without end": b"A{\\fonttbl" + b"{\\f1" * 200_000,
    "characters one by one": b"A" + b"\\'e9" * 500_000,
    "backslashes": b"A" + b"\\" * 1_000_000,
    "spaces": b"A" + b" " * 3_000_000 + b"B",
    "a picture without end": b"A{\\pict\\bin9999999999 B",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files(body: bytes) -> None:
    """Nothing in a file exhausts the stack or takes more than linear time."""
    assert "A" in found_in(body).text


def test_altered_files() -> None:
    """Whatever the bytes, a text comes out that can be written again, or a reason."""
    dice = random.Random(5)
    content = b"{\\rtf1 " + b"".join(body for body, _ in BODIES.values()) + b"}"
    for _ in range(300):
        altered = bytearray(content)
        for _ in range(dice.randint(1, 30)):
            altered[dice.randrange(6, len(altered))] = dice.choice(b"{}\\'u*0 a\xff")
        try:
            found = list(read_rtf(bytes(altered), ReadConfig()))
        except UnreadableError:
            continue
        assert all(one.text.encode() for one in found if isinstance(one, Found))


@given(st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30))
def test_any_text_written_in_unicode_is_read_again(text: str) -> None:
    """Each character comes back, whatever its plane."""
    units = text.encode("utf-16-le")
    numbers = [int.from_bytes(units[i : i + 2], "little", signed=True)
               for i in range(0, len(units), 2)]  # fmt: skip
    assert found_in(b"".join(b"\\u%d?" % number for number in numbers)).text == text
