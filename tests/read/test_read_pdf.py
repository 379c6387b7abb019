from __future__ import annotations

import io
import random
from collections.abc import Callable

import pytest
from pdf_builder import lines, pdf, stream

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Unread
from stateofplay.read.pdf import read_pdf

WRAPPED = (
    "The harbour council met on the quay for a third day of talks",
    "and agreed to open the lock (the old one) to ferries in the",
    "spring.",
)
ONE = lines("The harbour is open.")


def read(content: bytes) -> tuple[str, list[str]]:
    """Return the text and the reasons beside it."""
    first, *others = read_pdf(content, ReadConfig())
    assert isinstance(first, Found)
    return first.text, [one.reason for one in others if isinstance(one, Unread)]


def test_paragraphs() -> None:
    """Printed lines become paragraphs, over the end of a page too; page numbers stand alone."""
    first = lines("Harbour deal", "", *WRAPPED, "", *WRAPPED[:2], "", "1")
    second = lines("spring.", "", "They left.", "", "2")
    whole = " ".join(WRAPPED)
    assert read(pdf(first, second))[0].split("\n\n") == [
        "Harbour deal", whole, whole, "1", "They left.", "2",
    ]  # fmt: skip


def test_letters_and_sizes() -> None:
    """Letters of the code page come out, and a larger line is a paragraph of its own."""
    content = lines("Café “Nörth”", size=20, top=730) + b" " + lines("It’s open.")
    assert read(pdf(content))[0] == "Café “Nörth”\n\nIt’s open."


def test_what_is_drawn_by_a_form() -> None:
    """Text inside a form of the page is text of the page."""
    form = stream(
        ONE, b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>"
    )
    content = pdf(b"/X Do", resources=b"/XObject<</X 6 0 R>>", more=(form,))
    assert read(content)[0] == "The harbour is open."


def test_properties() -> None:
    """A title that the text bears out is stated; the day of the file never is."""
    title = "Harbour deal is near"
    info = b"/Title(%s)/Author(Bela Moor)/CreationDate(D:20310504)" % title.encode()
    (found,) = read_pdf(pdf(lines(title, "", *WRAPPED), info=info), ReadConfig())
    assert isinstance(found, Found)
    assert found.stated == Stated(title)
    (other,) = read_pdf(pdf(ONE, info=info), ReadConfig())
    assert isinstance(other, Found)
    assert other.stated == Stated()


def test_a_broken_page_drops_itself_only() -> None:
    """A page that cannot be read is listed with its number; the others are read."""
    text, reasons = read(pdf(ONE, b"[" * 200_000, ONE))
    assert text == "The harbour is open.\n\nThe harbour is open."
    assert len(reasons) == 1
    assert reasons[0].startswith("page 2 of 3: cannot be read as PDF")


def test_places_beyond_all_numbers() -> None:
    """A letter of infinite size is a letter."""
    larger = b"%s 0 0 %s 0 0 cm " % (b"9" * 30, b"9" * 30)
    assert read(pdf(ONE, larger * 12 + lines("A.", "B.")))[0] == "The harbour is open.\n\nA.B."
    assert read(pdf(lines("A.", size=10**9)))[0] == "A."


def locked(user: str, method: str = "RC4-128") -> bytes:
    """Return a locked file."""
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(io.BytesIO(pdf(ONE)))
    writer.encrypt(user, "owner", algorithm=method)
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_locked_files() -> None:
    """A file that only bars printing is read, one with a password to open it is refused."""
    assert read(locked(""))[0] == "The harbour is open."
    with pytest.raises(UnreadableError, match="is locked by a password; save it without one"):
        read(locked("secret"))


def test_a_lock_that_needs_another_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reason names the package."""
    errors = pytest.importorskip("pypdf.errors")

    def decrypt(*_: object) -> int:
        raise errors.DependencyError("needs more")

    monkeypatch.setattr("pypdf.PdfReader.decrypt", decrypt)
    with pytest.raises(UnreadableError, match="pip install cryptography"):
        read(locked(""))


CONTROL = rb"BT /F 10 Tf 50 700 Td (\001\002\003\004 ab) Tj ET"
REFUSED: dict[str, tuple[bytes, str]] = {
    "nothing": (b"", "cannot be read as PDF"),
    "no PDF": (b"A text.", "cannot be read as PDF"),
    "cut in two": (pdf(ONE)[:300], "cannot be read as PDF|holds no text"),
    "no page": (pdf(), "holds no text on its 0 pages"),
    "a scan": (pdf(b"0 0 m 9 9 l S", b""), r"holds no text on its 2 pages \(a scan\?\)"),
    "fonts that tell no letters": (pdf(CONTROL), "does not tell which letters its fonts show"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(content: bytes, reason: str) -> None:
    """What holds no text that can be read is refused, with what to do."""
    with pytest.raises(UnreadableError, match=reason):
        read(content)


def forms(n_deep: int, n_wide: int, behind: bytes) -> bytes:
    """Return a page that draws forms that draw forms."""
    entries = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X%d %d 0 R>>>>"
    more = tuple(
        stream(b"/X%d Do " % (i + 1) * n_wide + behind, entries % (i + 1, i + 7))
        for i in range(n_deep)
    )
    return pdf(ONE + b" /X0 Do", resources=b"/XObject<</X0 6 0 R>>", more=more)


DEEP = tuple(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % (i + 7) for i in range(5_000))
HOSTILE: dict[str, Callable[[], bytes]] = {
    "a bomb": lambda: pdf(ONE, ONE + b" " * 50_000_000),
    "a bomb within the limit of a stream": lambda: pdf(ONE, ONE + b" " * 5_000_000),
    "one large page many times": lambda: pdf(ONE, b" " * 900_000, kids=[5] + [7] * 3_000),
    "many steps": lambda: pdf(ONE, b"q " * 400_000),
    "open brackets": lambda: pdf(ONE, b"[" * 500_000),
    "open dictionaries": lambda: pdf(ONE, b"<<" * 400_000),
    "forms in forms": lambda: forms(9, 10, b""),
    "large forms in forms": lambda: forms(9, 10, b" " * 4_000_000),
    "a deep tree of pages": lambda: pdf(ONE, kids=[5, 6], more=DEEP),
    "a circle of pages": lambda: pdf(ONE, kids=[5, 2]),
    "brackets in the file": lambda: pdf(ONE, more=(b"[" * 1_000_000,)),
    "entries without end": lambda: pdf(ONE)[:-40] + b"trailer<<" * 100_000,
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files(make: Callable[[], bytes]) -> None:
    """A small file that unpacks, repeats or nests without measure is cut short or refused."""
    content = make()
    try:
        text, _ = read(content)
    except UnreadableError:
        return
    assert text.startswith("The harbour is open.")


def test_what_costs_too_much_is_listed() -> None:
    """Pages beyond the budget of a file are listed in one line with their numbers."""
    _, reasons = read(HOSTILE["one large page many times"]())
    assert len(reasons) == 1
    assert reasons[0].startswith("draws more than news does: pages ")
    assert reasons[0].endswith("to 3001 are not read; print it to a new file")


def test_broken_pages_cost_too() -> None:
    """A small file of many broken pages is given up."""
    _, reasons = read(pdf(ONE, b"[" * 20_000, kids=[5] + [7] * 40))
    assert len(reasons) < 20
    assert reasons[-1].startswith("draws more than news does")


def test_many_broken_pages_are_counted() -> None:
    """Beyond twenty pages the rest is one line."""
    _, reasons = read(pdf(ONE, b"[" * 20_000, kids=[5] + [7] * 25, more=(b"(a)" * 100_000,)))
    assert len(reasons) == 21
    assert reasons[-1] == "has 5 more pages that cannot be read; print them to a new file"


def test_altered_files() -> None:
    """Cut and altered files are read or refused."""
    dice = random.Random(7)
    content = pdf(lines(*WRAPPED), lines("Page two.", "", *WRAPPED))
    for _ in range(150):
        altered = bytearray(content)
        for _ in range(dice.randint(1, 20)):
            altered[dice.randrange(len(altered))] = dice.randrange(256)
        if dice.random() < 0.3:
            del altered[dice.randrange(len(altered)) :]
        try:
            text, _ = read(bytes(altered))
        except UnreadableError:
            continue
        assert text.encode()
