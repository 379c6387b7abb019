from __future__ import annotations

import csv
import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found
from stateofplay.read.records import read_jsonl
from stateofplay.read.table import read_head, read_table


def read(content: str | bytes, **limits: int) -> list[tuple[int | None, str]]:
    """Return number and text, or number and reason, of each row."""
    content = content.encode() if isinstance(content, str) else content
    found = read_table(content, ReadConfig(**limits))
    return [(one.part, one.text if isinstance(one, Found) else one.reason) for one in found]


TABLES = {
    "commas": ("title,text\nT,A.\nU,B.\n", [(1, "A."), (2, "B.")]),
    "semicolons": ("title;text\nT, with a comma;A, b.\n", [(1, "A, b.")]),
    "tabs": ("title\ttext\nT\tA, b; c.\n", [(1, "A, b; c.")]),
    "bars": ("title|text\nT|A, b; c.\n", [(1, "A, b; c.")]),
    "told by a first line": ("sep=;\r\ntitle;text\r\nT;A.\r\n", [(1, "A.")]),
    "told, against the look of it": ("sep=:\ntitle:text\nT:A.\n", [(1, "A.")]),
    "a comma in a name": ("text;publisher, place;date\nA.;P, Q;2031\n", [(1, "A.")]),
    "commas inside the names": ("text;note (a, b, c)\nA, b.;N\n", [(1, "A, b.")]),
    "one column needs no mark": ("text\nA, b; c.\n", [(1, "A, b; c.")]),
    "no line end at the end": ("title,text\nT,A.", [(1, "A.")]),
    "old line ends": ("title,text\rT,A.\rU,B.\r", [(1, "A."), (2, "B.")]),
    "blank rows do not count": ("title,text\n\n,\nT,A.\n \nU,B.\n", [(1, "A."), (2, "B.")]),
    "a line end in a cell": ('title,text\nT,"A.\n\nB."\nU,C.\n', [(1, "A.\n\nB."), (2, "C.")]),
    "doubled quote marks": ('title,text\nT,"A ""b"", c."\n', [(1, 'A "b", c.')]),
    "printed quote marks": ('title,text\nT,"A "b" c."\n', [(1, 'A "b" c.')]),
    "a quote mark inside a bare cell": ('title,text\nT,5" of rain\n', [(1, '5" of rain')]),
    "space around quoted cells": ('title,text\n"T" , "A, b." \n', [(1, "A, b.")]),
    "empty cells too many": ("title,text\nT,A.,,\n", [(1, "A.")]),
    "an empty cell in front": ("title,text\n,A.\n", [(1, "A.")]),
    "the fullest name counts": ("content,text\n,A.\nB.,\n", [(1, "A."), (2, "B.")]),
    "only a row of names": ("title,text\n", []),
}


@pytest.mark.parametrize(("content", "expected"), TABLES.values(), ids=TABLES)
def test_layouts(content: str, expected: list[tuple[int, str]]) -> None:
    """A table is read whatever parts its cells, ends its rows and quotes its words."""
    assert read(content) == expected


def test_a_bad_row_drops_itself_only() -> None:
    """Rows with too many or too few cells or without text are listed; the others are read."""
    content = "title,text\nT,A.\nU,B,C\nV\nW,\nX,D.\n"
    first, second, third, fourth, fifth = read(content)
    assert (first, fifth) == ((1, "A."), (5, "D."))
    assert second[0] == 2
    assert second[1].startswith("has 3 cells, but the table has 2 columns; put cells that hold ','")
    assert third[1].startswith("has 1 cells")
    assert fourth[1] == "has no text in its column text; fill it or leave the row out"


def test_a_quote_mark_without_end() -> None:
    """A row whose quote mark nothing closes is listed, and those behind it are read."""
    (_, first), second = read('title,text\nT,"A.\nU,B.\n')
    assert first.startswith("opens a quote mark that nothing closes; close it")
    assert second == (2, "B.")


REFUSED = {
    "no column of texts": ("title,views\nT,5\n", "its columns are 'title', 'views'; name one of"),
    "many columns": (",".join(f"c{i}" for i in range(14)), "'c11' and 2 more; name one of them"),
    "no row of names": ("\n\n", "has no row of names that can be read"),
    "a name without end": ('"title,text\nT,A.\n', "has no row of names that can be read"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_refused(content: str, reason: str) -> None:
    """A table without texts is refused with its columns and the names that are known."""
    with pytest.raises(UnreadableError, match=r"maintext, text|put one above") as error:
        read(content)
    assert reason in str(error.value)


NAMES: dict[str, tuple[str, str, Stated]] = {
    "a news interface": (
        "source,author,title,url,publishedAt,content",
        "P,B,T,https://e.example/a,D,A.",
        Stated("T", "D", "P", "https://e.example/a", "B"),
    ),
    "a search of media": (
        "id,title,publish_date,media_name,url,language,text",
        "1,T,D,P,https://e.example/a,en,A.",
        Stated("T", "D", "P", "https://e.example/a", language="en"),
    ),
    "an archive's table": (
        "Source_File,Headline,Newspaper,Date,Author,Article",
        "f,T,P,D,B,A.",
        Stated("T", "D", "P", None, "B"),
    ),
    "another archive's": (
        "Title,Authors,pubtitle,Publication date,DocumentURL,Full Text",
        "T,B,P,D,https://e.example/a,A.",
        Stated("T", "D", "P", "https://e.example/a", "B"),
    ),
    "a shared set": (
        "Unnamed: 0,Index,Author,Date published,Url,Headline,Article text",
        "0,1,B,D,https://e.example/a,T,A.",
        Stated("T", "D", None, "https://e.example/a", "B"),
    ),
    "an event interface": (
        "uri,lang,date,dateTimePub,title,body,source.title",
        "1,eng,E,D,T,A.,P",
        Stated("T", "D", language="eng"),
    ),
    "a German table": (
        "Titel;Autor;Datum;Quelle;Volltext",
        "T;B;D;P;A.",
        Stated("T", "D", "P", None, "B"),
    ),
    "a French table": (
        "Titre,Auteur,Date de publication,Journal,Lien,Texte",
        "T,B,D,P,https://e.example/a,A.",
        Stated("T", "D", "P", "https://e.example/a", "B"),
    ),
    "a Spanish table": (
        "Título,Autor,Fecha,Periódico,Texto",
        "T,B,D,P,A.",
        Stated("T", "D", "P", None, "B"),
    ),
    "two columns of one name": ("text,date,date", "A.,D,E", Stated(published="D")),
}


@pytest.mark.parametrize(("names", "row", "expected"), NAMES.values(), ids=NAMES)
def test_names(names: str, row: str, expected: Stated) -> None:
    """The columns of common sources are known in any case and with any marks between words."""
    (found,) = read_table(f"{names}\n{row}\n".encode(), ReadConfig())
    assert isinstance(found, Found)
    assert found.text == "A."
    assert found.stated == expected


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252")


@pytest.mark.parametrize("charset", ENCODINGS)
def test_charsets(charset: str) -> None:
    """The same row comes out of every charset, and a mark in front is no part of a name."""
    text = "Der Rat der Stadt hat über die Brücke gesprochen, sagt die Bürgermeisterin."
    assert read(f'text;title\n"{text}";T\n'.encode(charset)) == [(1, text)]


def test_a_row_is_one_content_in_every_format() -> None:
    """The same report in a table and in a file of records has the same content."""
    record = {"title": "T", "text": "A, b.", "views": 5, "agency": None, "url": ""}
    (line,) = read_jsonl(json.dumps(record).encode(), ReadConfig())
    (row,) = read_table(b'views,text,agency,url,title\n5,"A, b.",,,T\n', ReadConfig())
    assert isinstance(line, Found)
    assert isinstance(row, Found)
    assert row.content == line.content


@pytest.mark.parametrize(("limit", "is_cut"), [(3, False), (2, True)])
def test_too_many_rows(limit: int, is_cut: bool) -> None:
    """Rows beyond the limit are counted in one line."""
    found = read("title,text\nT,A.\nU,B.\nV,C.\n", max_records=limit)
    assert [part for part, _ in found] == ([1, 2, None] if is_cut else [1, 2, 3])
    if is_cut:
        assert found[-1][1].startswith("holds 3 rows, more than 2: the last 1 are not read")


def test_the_module_of_the_language_keeps_its_limit() -> None:
    """A cell of a megabyte is read, and the limit that other readers of tables see stays."""
    before = csv.field_size_limit()
    assert read(f"title,text\nT,{'a' * 1_000_000}\n")[0][1] == "a" * 1_000_000
    assert csv.field_size_limit() == before


CELL = st.text(st.sampled_from('ab,;"\n\r é|'), max_size=12)


@given(st.lists(st.tuples(CELL, CELL), max_size=8))
def test_what_a_writer_wrote_is_read_again(rows: list[tuple[str, str]]) -> None:
    """Every text that the standard writer quotes comes back, to the character."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, quoting=csv.QUOTE_ALL)
    writer.writerow(["title", "text"])
    texts = [f"x{text}x" for _, text in rows]
    writer.writerows((title, text) for (title, _), text in zip(rows, texts, strict=True))
    assert [text for _, text in read(file.getvalue())] == texts


@given(st.text(st.sampled_from('ab,;"\n\r \t'), max_size=60))
def test_any_table_is_read_or_listed(rows: str) -> None:
    """Whatever the rows, each is a text or a reason, and the numbers have no gap."""
    found = read(f"title,text\n{rows}")
    assert [part for part, _ in found] == list(range(1, len(found) + 1))


HOSTILE = {
    "quote marks alone": '"' * 2_000_000,
    "quote marks that close nothing": 'a,"b c\n' * 200_000,
    "triple quote marks": 'a,"""\n' * 10_000,
    "a row of marks": "," * 2_000_000 + "x",
    "quote marks and spaces": 'a,"' + '"  ' * 500_000,
    "spaces": "a," + " " * 2_000_000 + '"',
    "one long line": "a," + "b" * 20_000_000,
}


@pytest.mark.parametrize("rows", HOSTILE.values(), ids=HOSTILE)
def test_hostile_tables(rows: str) -> None:
    """No table takes more than linear time: each of these took minutes in a pattern that did."""
    assert len(read("title,text\n" + rows)) <= 10_000


def test_the_row_of_names_names_each_column_once() -> None:
    """A column that has another's name gets a number behind it."""
    assert read_head("text,date,date\n").columns == ("text", "date", "date 2")
