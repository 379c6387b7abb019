from __future__ import annotations

import io
import random
import zipfile
from contextlib import suppress

import pytest
from office_builder import p, packed, r, table, word

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found
from stateofplay.read.word import read_word


def found_in(content: bytes, **limits: int) -> Found:
    """Return what is found in a document."""
    (found,) = read_word(content, ReadConfig(**limits))
    assert isinstance(found, Found)
    return found


BOX = f"<mc:AlternateContent><mc:Choice>{p('In a box.')}</mc:Choice>" + (
    f"<mc:Fallback>{p('In a box.')}</mc:Fallback></mc:AlternateContent>"
)
BODIES = {
    "paragraphs": (p("A.") + p("") + p("B."), "A.\n\nB."),
    "runs": (p("A ", r("bold", "<w:b/>"), " word."), "A bold word."),
    "signs": (
        p("A<", "<w:r><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:noBreakHyphen/></w:r>").replace(
            "A<", "A&lt;"
        ),
        "A<\tB\nC\u2011",
    ),
    "stops of a tab are no tabs": (
        "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + p("A.")[len("<w:p>") :], "A."
    ),
    "a link": (p("A ", f"<w:hyperlink>{r('link')}</w:hyperlink>", "."), "A link."),
    "inserted and deleted": (
        p(
            "A",
            f"<w:ins>{r(' new')}</w:ins>",
            "<w:del><w:r><w:delText> old</w:delText></w:r></w:del>",
            f"<w:del>{r(' older')}</w:del>",
            f"<w:moveFrom>{r(' away')}</w:moveFrom>",
            f"<w:moveTo>{r(' here')}</w:moveTo>",
        ),
        "A new here",
    ),
    "hidden": (
        p("A", r(" B", "<w:vanish/>"), r(" C", '<w:vanish w:val="0"/>'), r(" D", "<w:i/>")),
        "A C D",
    ),
    "instructions of a field": (p("A", "<w:r><w:instrText>PAGE</w:instrText></w:r>"), "A"),
    "a content control": (f"<w:sdt><w:sdtContent>{p('A.')}</w:sdtContent></w:sdt>", "A."),
    "a table": (
        p("A.") + table((p("B"), p("C")), (p("D"), p("E"))) + p("F."), "A.\n\nB\tC\nD\tE\n\nF."
    ),
    "a table of columns": (table((p("A.") + p("B."), p("C."))), "A.\n\nB.\n\nC."),
    "a table of one cell": (table((p("A.") + p("B."),)), "A.\n\nB."),
    "a table in a table": (table((table((p("A"), p("B"))), p("C"))), "A\tB\tC"),
    "a text box said twice": (p("A.", f"<w:r>{BOX}</w:r>"), "In a box.\n\nA."),
    "a comment of the file": (p("A<!-- x --> b."), "A b."),
}  # fmt: skip


@pytest.mark.parametrize("is_strict", [False, True])
@pytest.mark.parametrize(("body", "expected"), BODIES.values(), ids=BODIES)
def test_text(body: str, expected: str, is_strict: bool) -> None:
    """Paragraphs, tables and insertions come out; what is no text of the report does not."""
    assert found_in(word(body, is_strict=is_strict)).text == expected


def test_a_document_of_the_library() -> None:
    """What a library for such documents writes is read; header and footer are left out."""
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.core_properties.title = "Harbour deal is near, say both"
    document.core_properties.author = "Ada Dunn"
    document.sections[0].header.paragraphs[0].text = "Page head"
    document.add_heading("Harbour deal is near, say both", 0)
    document.add_paragraph("By Ada Dunn")
    document.add_paragraph("The deal.")
    file = io.BytesIO()
    document.save(file)
    found = found_in(file.getvalue())
    assert found.text == "Harbour deal is near, say both\n\nBy Ada Dunn\n\nThe deal."
    assert found.stated == Stated("Harbour deal is near, say both", byline="Ada Dunn")


def test_a_user_of_a_machine_is_no_writer() -> None:
    """Properties that the text does not bear out, and the day of the file, are not stated."""
    properties = (
        "<dc:title>Letter to all readers</dc:title><dc:creator>Bela Moor</dc:creator>"
        "<dc:created>2031-05-04</dc:created>"
    )
    assert found_in(word(p("The deal."), properties=properties)).stated == Stated()


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y "y">]>'
LAUGHS = "<!DOCTYPE a [<!ENTITY a0 'aaaaaaaaaa'>" + "".join(
    f"<!ENTITY a{i} '{f'&a{i - 1};' * 10}'>" for i in range(1, 10)
)
REFUSED = {
    "nothing": (b"", "is no word processor document"),
    "no zip": (b"PK\x03\x04" + b"a" * 100, "is no word processor document"),
    "an old or locked document": (b"\xd0\xcf\x11\xe0" + b"a" * 100, "is locked by a password"),
    "a zip of something else": (packed({"a.txt": "A."}), "holds no Word document"),
    "no text": (word(p("")), "holds no text"),
    "broken XML": (word("<w:p>"), "is broken inside"),
    "a file by reference": (word(p("A&x;"), head=ENTITY), "defines XML entities"),
    "an entity": (word(p("A&y;"), head=ENTITY), "defines XML entities"),
    "entities of entities": (word(p("A&a9;"), head=LAUGHS + "]>"), "is broken inside|entities"),
    "depth": (word("<w:p>" * 100_000 + "</w:p>" * 100_000), "is broken inside"),
    "a bomb of spaces": (word(p(" " * 60_000_000)), "unpacks to more than 50000000 bytes"),
    "a bomb of paragraphs": (word("<w:p/>" * 1_000_001), "holds more than 1000000 XML marks"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(content: bytes, reason: str) -> None:
    """Broken, locked and hostile documents are refused with a reason, none at a cost."""
    with pytest.raises(UnreadableError, match=reason):
        list(read_word(content, ReadConfig()))


@pytest.mark.parametrize(("n_bytes", "is_read"), [(0, True), (1, False)])
def test_the_limit_counts_unpacked_bytes(n_bytes: int, is_read: bool) -> None:
    """A part of twice the largest file is read, a larger one is refused."""
    name = "word/document.xml"
    plain, longer = word(p("A" * 100)), word(p("A" * 101))
    sizes = [zipfile.ZipFile(io.BytesIO(one)).getinfo(name).file_size for one in (plain, longer)]
    content, size = (plain, sizes[0]) if sizes[0] % 2 == 0 else (longer, sizes[1])
    limit = size // 2 - n_bytes
    if is_read:
        assert found_in(content, max_file_bytes=limit).text.startswith("AAA")
    else:
        with pytest.raises(UnreadableError, match="unpacks to more than"):
            found_in(content, max_file_bytes=limit)


def test_altered_files() -> None:
    """Cut and altered documents are read or refused."""
    dice = random.Random(6)
    content = word("".join(body for body, _ in BODIES.values()))
    for _ in range(200):
        altered = bytearray(content[: dice.randrange(len(content))] if dice.random() < 0.3
                            else content)  # fmt: skip
        for _ in range(dice.randint(0, 20)):
            if altered:
                altered[dice.randrange(len(altered))] = dice.randrange(256)
        with suppress(UnreadableError):
            list(read_word(bytes(altered), ReadConfig()))
