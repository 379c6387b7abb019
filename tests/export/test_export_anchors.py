import re

from export_builder import make_report
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.export.anchors import Anchors, Paragraph, Piece, split_ids
from stateofplay.model.report import Block, Report

BLOCKS = [("title", "Ships in"), ("body", "Two ships came in."), ("body", "One left.")]


def _document(report: Report, spans: list[tuple[int, int]]) -> dict[str, object]:
    cited = [
        {"report": report.id, "start": s, "end": e, "exact": report.text[s:e]} for s, e in spans
    ]
    return {"reports": [{"id": report.id}], "differences": [{"citations": cited}]}


def _lit(pieces: list[Piece], inside: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Return (anchor, text) for each stretch of text and each anchor it lies in."""
    found = []
    for piece in pieces:
        if piece.anchor is None:
            found += [(anchor, piece.text) for anchor in inside]
        else:
            found += _lit(piece.inside, (*inside, piece.anchor))
    return found


def _lit_texts(paragraphs: list[Paragraph]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for paragraph in paragraphs:
        for anchor, text in _lit(paragraph.pieces):
            texts[anchor] = texts.get(anchor, "") + text
    return texts


def _plain(pieces: list[Piece]) -> str:
    return "".join(piece.text or _plain(piece.inside) for piece in pieces)


def _firsts(pieces: list[Piece]) -> list[str]:
    found = []
    for piece in pieces:
        found += [piece.anchor] if piece.anchor and piece.is_first else []
        found += _firsts(piece.inside)
    return found


def test_nested_spans_nest() -> None:
    """A citation inside another is a piece inside its piece; nothing is cut."""
    report = make_report("ships", BLOCKS)
    anchors = Anchors(_document(report, [(10, 28), (14, 19)]), [report])
    paragraphs = anchors.paragraphs(report.id)
    (outer,) = paragraphs[1].pieces
    assert outer.anchor == "r1-10-28"
    assert [piece.anchor for piece in outer.inside] == [None, "r1-14-19", None]
    assert split_ids(paragraphs) == []


def test_crossing_spans_are_cut() -> None:
    """A citation that crosses the end of another lies in two pieces with one anchor."""
    report = make_report("ships", BLOCKS)
    anchors = Anchors(_document(report, [(10, 19), (14, 28)]), [report])
    paragraphs = anchors.paragraphs(report.id)
    assert split_ids(paragraphs) == ["r1-14-28"]
    assert _lit_texts(paragraphs)["r1-14-28"] == report.text[14:28]


def test_a_span_over_two_blocks() -> None:
    """A citation over two paragraphs lies in both; the white space between is in neither."""
    report = make_report("ships", BLOCKS)
    anchors = Anchors(_document(report, [(20, 33)]), [report])
    paragraphs = anchors.paragraphs(report.id)
    assert _lit_texts(paragraphs) == {"r1-20-33": "came in.One"}
    assert split_ids(paragraphs) == ["r1-20-33"]


def test_text_outside_the_blocks_is_shown() -> None:
    """Text that no block marks is a paragraph without a role."""
    report = Report("report-1", "a", "In. Out", (Block(0, 3, "body"),), *[None] * 8)
    anchors = Anchors(_document(report, []), [report])
    assert [(p.role, _plain(p.pieces)) for p in anchors.paragraphs(report.id)] == [
        ("body", "In."),
        (None, " Out"),
    ]


def test_a_citation_of_white_space_has_a_place() -> None:
    """A citation of nothing but the white space between blocks has an empty anchor at the end."""
    report = make_report("ships", BLOCKS)
    anchors = Anchors(_document(report, [(8, 10)]), [report])
    assert _firsts(anchors.paragraphs(report.id)[-1].pieces) == ["r1-8-10"]


@given(st.lists(st.tuples(st.integers(0, 38), st.integers(1, 12)), max_size=12))
def test_every_citation_is_lit_whole(drawn: list[tuple[int, int]]) -> None:
    """However citations overlap: one anchor each, its text lit to the letter, no letter lost."""
    report = make_report("ships", BLOCKS)
    spans = [(s, min(s + n, len(report.text))) for s, n in drawn if s < len(report.text)]
    anchors = Anchors(_document(report, spans), [report])
    paragraphs = anchors.paragraphs(report.id)
    texts = _lit_texts(paragraphs)
    for start, end in spans:
        lit = texts.get(f"r1-{start}-{end}", "")
        assert re.sub(r"\s", "", lit) == re.sub(r"\s", "", report.text[start:end])
    firsts = [one for p in paragraphs for one in _firsts(p.pieces)]
    assert sorted(firsts) == sorted({f"r1-{s}-{e}" for s, e in spans})
    assert "".join(_plain(p.pieces) for p in paragraphs) == "".join(words for _, words in BLOCKS)
