from __future__ import annotations

import json

import pytest

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found, Reader, Unread
from stateofplay.read.records import read_json, read_jsonl


def read(reader: Reader, content: str, **limits: int) -> list[tuple[int | None, str]]:
    """Return number and text, or number and reason, of each record."""
    found = reader(content.encode(), ReadConfig(**limits))
    return [(one.part, one.text if isinstance(one, Found) else one.reason) for one in found]


JSON = {
    "one record": ('{"text": "A."}', [(None, "A.")]),
    "a list": ('[{"text": "A."}, {"body": "B."}]', [(1, "A."), (2, "B.")]),
    "an envelope": ('{"articles": [{"maintext": "A."}]}', [(1, "A.")]),
    "an envelope in an envelope": ('{"data": {"items": [{"content": "A."}]}}', [(1, "A.")]),
    "paragraphs": ('{"text": ["A.", "B."]}', [(None, "A.\n\nB.")]),
    "an empty list": ("[]", []),
}


@pytest.mark.parametrize(("content", "expected"), JSON.values(), ids=JSON)
def test_read_json(content: str, expected: list[tuple[int | None, str]]) -> None:
    """One record, a list and an envelope of a list are all read."""
    assert read(read_json, content) == expected


def test_a_bad_record_drops_itself_only() -> None:
    """In a `.jsonl` file the records around a bad one are read; blank lines do not count."""
    content = '{"text": "A."}\n\n{"text": \n7\n{"title": "x"}\n{"text": "B."}'
    (first, second, third, fourth, fifth) = read(read_jsonl, content)
    assert (first, fifth) == ((1, "A."), (5, "B."))
    assert second[0] == 2
    assert second[1].startswith("is no JSON")
    assert third == (3, "is a int, no record; give an object with fields")
    assert fourth[0] == 4
    assert fourth[1].startswith("has no text; name its field one of maintext, text")


FIELDS: dict[str, tuple[dict[str, object], Stated]] = {
    "numbers that are none": (
        {"title": float("nan"), "publisher": float("inf"), "date": 20310504},
        Stated(published="20310504"),
    ),
    "plain names": (
        {"title": "T", "date": "D", "publisher": "P", "url": "https://e.com/a", "author": "B"},
        Stated("T", "D", "P", "https://e.com/a", "B"),
    ),
    "a scraper's names": (
        {"headline": "T", "date_publish": "D", "source_domain": "e.com", "authors": ["B", "C"]},
        Stated("T", "D", "e.com", None, "B, C"),
    ),
    "an object with a name": (
        {"source": {"id": "p", "name": "P"}, "author": [{"name": "B"}], "publishedAt": "D"},
        Stated(None, "D", "P", None, "B"),
    ),
    "a source that is an address": (
        {"source": "https://e.com/a"},
        Stated(url="https://e.com/a"),
    ),
    "an address that is none": ({"url": "javascript:x"}, Stated()),
    "a number for a date": ({"timestamp": 1546560000}, Stated(published="1546560000")),
    "a language": ({"lang": "en", "agency": "AP"}, Stated(language="en", agency="AP")),
    "empty and odd values": ({"title": " ", "date": None, "publisher": True, "url": []}, Stated()),
}


@pytest.mark.parametrize(("fields", "expected"), FIELDS.values(), ids=FIELDS)
def test_fields(fields: dict[str, object], expected: Stated) -> None:
    """The field names of common scrapers are known; nothing stated is `None`."""
    (found,) = read_json(json.dumps({"text": "A.", **fields}).encode(), ReadConfig())
    assert isinstance(found, Found)
    assert found.stated == expected


@pytest.mark.parametrize(("n_levels", "is_read"), [(4, True), (5, False)])
def test_depth(n_levels: int, is_read: bool) -> None:
    """A record as deep as the limit is read, one level more is refused with both numbers."""
    deep = "[" * (n_levels - 1) + "]" * (n_levels - 1)
    (found,) = read(read_jsonl, f'{{"text": "A [[[[[[ \\" [[", "x": {deep}}}', max_json_depth=4)
    if is_read:
        assert found == (1, 'A [[[[[[ " [[')
    else:
        assert found[1].startswith("nests 5 levels deep, more than 4")


def test_brackets_without_end_are_refused() -> None:
    """A file of brackets does not exhaust the stack."""
    with pytest.raises(UnreadableError, match="nests 100000 levels deep"):
        read(read_json, "[" * 100_000)


@pytest.mark.parametrize("reader", [read_json, read_jsonl])
def test_too_many_records(reader: Reader) -> None:
    """Records beyond the limit are counted in one line."""
    records = ['{"text": "A."}'] * 4
    content = "\n".join(records) if reader is read_jsonl else f"[{','.join(records)}]"
    found = read(reader, content, max_records=3)
    assert [part for part, _ in found] == [1, 2, 3, None]
    assert found[-1][1].startswith("holds 4 records, more than 3: the last 1 are not read")
    assert len(read(reader, content, max_records=4)) == 4


def test_half_a_surrogate_pair_is_replaced() -> None:
    """An escape that no file could hold becomes the replacement character."""
    (found,) = read_jsonl(rb'{"text": "A \ud800 B \ud83d\ude00"}', ReadConfig())
    assert not isinstance(found, Unread)
    assert found.text == "A \ufffd B \U0001f600"


def test_layout_does_not_change_the_content() -> None:
    """The same record with other spacing and order of keys has the same content."""
    one, two = (
        next(iter(read_jsonl(line, ReadConfig())))
        for line in (b'{"text": "A.", "title": "T"}', b'{"title":"T","text":"A."}')
    )
    assert isinstance(one, Found)
    assert isinstance(two, Found)
    assert one.content == two.content
