"""Exports of press archives are cut into their reports, and nothing else is."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from datetime import date, timedelta

import press_builder as builder
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from press_builder import TEXTS, Item, items

from stateofplay.model.report import Stated
from stateofplay.read.config import DEFAULTS
from stateofplay.read.found import Found, Unread
from stateofplay.read.plain import read_plain
from stateofplay.read.press import found_reports, split_found, split_reports
from stateofplay.text.printed_dates import read_stated_date

BODY = items(1)[0].body
NEWS = "\n\n".join(BODY)
EXCUSE = "We are sorry but there is an error in this document and it is not possible to display it."
SPACED = {f"{name}, a blank line behind each": name for name in TEXTS if "classic" not in name}


def export(name: str, docs: list[Item]) -> str:
    """Return the export, with blank lines as rich text gives them where the name says so."""
    if name in SPACED:
        return re.sub(r"\n+", "\n\n", TEXTS[SPACED[name]](docs))
    return TEXTS[name](docs)


def flat(text: str) -> str:
    """Return the words of a text, however it is wrapped."""
    return " ".join(text.split())


@pytest.mark.parametrize("name", [*TEXTS, *SPACED])
@pytest.mark.parametrize("n", [1, 2, 7])
def test_an_export_gives_its_documents_back(name: str, n: int) -> None:
    """Each document comes once, in order, whole, with what its fields state."""
    docs = items(n)
    text = export(name, docs)
    reports = split_reports(text)
    assert reports is not None
    assert [report.stated.title for report in reports] == [doc.title for doc in docs]
    for report, doc in zip(reports, docs, strict=True):
        assert text[report.start :].startswith(report.text)
        assert flat(" ".join(doc.body)) in re.sub(
            r" (?:TD |Page 2 of 2 .*? stall )", " ", flat(report.text)
        )
        assert doc.publisher == report.stated.publisher
        published = read_stated_date(report.stated.published or "")
        assert published is not None
        assert published.start == published.end == doc.day
        assert report.stated.language == "English"
        said = (report.stated.byline or "").removeprefix("By ").replace(" and ", ", ")
        assert said == (doc.byline or "").replace(" and ", ", ")


ORDINARY = {
    "a report": NEWS,
    "nothing": "",
    "a report about archives": f"Factiva and LexisNexis had this.\n\n{NEWS}\n\nProQuest too.",
    "a line that says the end": f"{NEWS}\n\nEnd of Document\n",
    "a length and the end": f"Title\n\nLength: 12 words\n\n{NEWS}\n\nEnd of Document\n",
    "a body and the end": f"Title\n\nBody\n\n{NEWS}\n\nEnd of Document\n",
    "a body and a length": f"Title\n\nLength: 12 words\nBody\n\n{NEWS}\n",
    "a body twice": f"A\n\nLength: 12 words\nBody\n\n{NEWS}\n\nBody\n\nLoad-Date: May 3, 2031\n",
    "counted documents": f"1 of 2 DOCUMENTS\n\n{NEWS}\n\n2 of 2 DOCUMENTS\n\n{NEWS}\n",
    "a length in a sentence": f"1 of 2 DOCUMENTS\n\nLength: 12 words were cut.\n\n{NEWS}\n",
    "an archive's number": f"{NEWS}\n\nDocument ELBM000020311103efb300001\n",
    "a length, a day, no number": f"Title\n79 words\n3 May 2031\nThe Elbe Mirror\n\n{NEWS}\n",
    "a length, no day": f"Title\n79 words\n\n{NEWS}\nDocument ELBM000020311103efb300001\n",
    "a day far below the length": (
        f"Title\n79 words\nPort Elbe\n3 May 2031\n{NEWS}\nDocument ELBM000020311103efb300001\n"
    ),
    "a day behind other words": (
        f"Title\n79 words\nTalks of 3 May 2031\n{NEWS}\nDocument ELBM000020311103efb300001\n"
    ),
    "a tag of the title only": f"HD Title\nLP {NEWS}\nAN Document ELBM000020311103efb300001\n",
    "a number that is short": f"T\n79 words\n3 May 2031\nP\n\n{NEWS}\nDocument ELBM2031\n",
    "tags without a title": f"WC 79 words\nPD 3 May 2031\nTD {NEWS}\nAN Document ELBM2031\n",
    "one field of ProQuest": f"{builder.RULE}\n\nPublication title: Mirror\n\nFull text: {NEWS}\n",
    "rules": f"{builder.RULE}\n\n{NEWS}\n\n{builder.RULE}\n\n{NEWS}\n",
    "a dump with fields": f"Title: Ferries\nAuthor: Ann Ode\nSubject: Ports\n\n{NEWS}\n",
    "an excuse alone": f"{EXCUSE}\n\n{NEWS}\n\nEnd of Document\n",
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY)
def test_an_ordinary_text_is_not_cut(text: str) -> None:
    """One mark of a layout is not enough, wherever it stands."""
    assert split_reports(text) is None
    found = Found(b"x", "text", text, Stated(title="beside"))
    assert list(split_found(found)) == [found]


LONE = {
    "nexis": "Ferries\nThe Elbe Mirror\nNovember 3, 2031 Monday\n\nLength: 12 words\nBody\n\n{}\n\n"
    "Load-Date: November 4, 2031\n",
    "nexis, no load date but an end": "Ferries\nThe Elbe Mirror\nNovember 3, 2031\n\n"
    "Length: 12 words\nBody\n\n{}\n\nEnd of Document\n",
    "nexis, a load date and an end": "Ferries\nThe Elbe Mirror\nNovember 3, 2031\n\nBody\n\n{}\n\n"
    "Load-Date: November 4, 2031\nEnd of Document\n",
    "nexis classic": "1 of 1 DOCUMENT\n\nThe Elbe Mirror\n\nNovember 3, 2031\n\nFerries\n\n"
    "LENGTH: 12 words\n\n{}\n",
    "factiva": "Ferries\n79 words\n3 November 2031\nThe Elbe Mirror\n\n{}\n\n"
    "Document ELBM000020311103efb300001\n",
    "factiva with tags": "HD Ferries\nPD 3 November 2031\nSN The Elbe Mirror\nLP {}\n"
    "AN Document ELBM000020311103efb300001\n",
    "proquest": "Ferries\n\nFull text: {}\n\nPublication title: The Elbe Mirror\n\n"
    "Publication date: Nov 3, 2031\n\nDocument URL: https://proquest.example/docview/1?x=2\n",
}


@pytest.mark.parametrize("text", LONE.values(), ids=LONE)
def test_two_marks_tell_an_export_of_one(text: str) -> None:
    """A lone document with just enough marks is read as one; it has no number in its file."""
    (found,) = found_reports(text.format(NEWS), "text") or ()
    assert isinstance(found, Found)
    assert found.part is None
    assert found.stated.title == "Ferries"
    assert found.stated.publisher == "The Elbe Mirror"
    assert (found.stated.published or "").startswith(("Nov", "3 Nov"))


INSIDE = {
    "nexis classic, american": "  3 of 9 DOCUMENTS",
    "nexis new, without cover": "End of Document",
    "factiva plain": "Document ELBM000020311103efb300099",
    "proquest": builder.RULE,
}


@pytest.mark.parametrize(("name", "line"), INSIDE.items(), ids=INSIDE)
def test_a_closing_line_in_a_report_cuts_nothing(name: str, line: str) -> None:
    """What a report itself prints like a border stays in it, with all that follows."""
    docs = items(3)
    text = TEXTS[name](docs)
    last = textwrap.fill(docs[1].body[2], 80) if "classic" in name else docs[1].body[2]
    reports = split_reports(text.replace(last, f"{line}\n\n{last}", 1))
    assert reports is not None
    assert [report.stated.title for report in reports] == [doc.title for doc in docs]
    assert any(line in report.text and flat(last) in flat(report.text) for report in reports)


def identities(text: str) -> list[bytes]:
    """Return what the identity of each report of an export rests on."""
    return [one.content for one in found_reports(text, "text") or () if isinstance(one, Found)]


def test_the_same_document_in_two_exports_is_the_same_content() -> None:
    """Neither its number, nor the cover, page feet, line ends or who asked change it."""
    docs = items(5)
    for name, make in TEXTS.items():
        alone = identities(make(docs[2:3]))
        assert alone == identities(make(docs))[2:3], name
        assert alone == identities(make(docs).replace("\n", "\r\n"))[2:3], name
        assert len(set(identities(make(docs)))) == 5, name
    assert identities(builder.new_nexis(docs)) == identities(
        builder.new_nexis(docs, has_cover=False)
    )
    assert identities(builder.proquest(docs)) == identities(builder.proquest(docs, account=5))


def test_page_feet_change_no_identity() -> None:
    """A document printed on other pages is the same document."""
    text = builder.new_nexis(items(2), has_cover=False)
    feet = text.replace("Link to Image", "Link to Image\nPage 2 of 3")
    assert identities(text) == identities(feet)


def test_a_document_in_another_wording_is_other_content() -> None:
    """One word changed in a report changes what its identity rests on."""
    docs = items(2)
    other = replace(docs[0], body=(docs[0].body[0].replace("Monday", "Sunday"), *docs[0].body[1:]))
    for make in TEXTS.values():
        assert identities(make(docs))[0] != identities(make([other, docs[1]]))[0]


def test_what_is_around_the_documents_is_said_once() -> None:
    """A cover is no report; it is listed with its size, and an export without one lists nothing."""
    with_cover = list(found_reports(builder.new_nexis(items(3)), "text") or ())
    without = list(found_reports(builder.new_nexis(items(3), has_cover=False), "text") or ())
    (line,) = [one for one in with_cover if isinstance(one, Unread)]
    assert re.search(r"[1-9]\d* characters around its 3 documents", line.reason)
    assert all(isinstance(one, Found) for one in without)
    assert [one.part for one in without] == [1, 2, 3]


def test_a_document_without_text_is_listed() -> None:
    """What the archive could not give is no report, and is told by its title."""
    docs = items(3)
    text = builder.proquest(docs)
    begin = text.index("Full text:", text.index(docs[1].title))
    text = text[:begin] + "Full text: Not available.\n\n" + text[text.index("Credit:", begin) :]
    found = list(found_reports(text, "text") or ())
    assert isinstance(found[1], Unread)
    assert docs[1].title in found[1].reason
    assert found[1].part == 2
    assert [type(one) for one in found[:3]] == [Found, Unread, Found]


def test_an_export_of_abstracts_holds_no_report() -> None:
    """What the archive writes about reports is not read as one."""
    found = found_reports(builder.proquest(items(2)).replace("Full text:", "Summary:"), "text")
    assert [type(one) for one in found or ()] == [Unread, Unread, Unread]


def test_a_document_that_nexis_could_not_show_is_listed() -> None:
    """The archive's excuse stands in the place of a document, and is no news."""
    text = f"{EXCUSE}\n\nEnd of Document\n\n{builder.new_nexis(items(2), has_cover=False)}"
    kinds = [type(one) for one in found_reports(text, "text") or ()]
    assert kinds == [Unread, Found, Found]


def test_a_last_document_that_lost_its_end_is_read() -> None:
    """An export cut off in its last document still gives that document."""
    text = builder.new_nexis(items(2), has_cover=False)
    reports = split_reports(text[: text.rindex("End of Document")])
    assert reports is not None
    assert len(reports) == 2


def test_an_address_loses_what_names_the_library() -> None:
    """The query of an archive's address tells who asked, not what."""
    reports = split_reports(builder.proquest(items(1)))
    assert reports is not None
    assert reports[0].stated.url == "https://search.proquest.example/docview/2300001"


def test_a_section_above_the_title_is_not_the_title() -> None:
    """A line of few words above a longer one names the section; a short title stays one."""
    text = LONE["factiva"].format(NEWS)
    for above, title in {
        "World": "Ferries",
        "By Ann Ode": "By Ann Ode",
    }.items():
        reports = split_reports(f"{above}\n{text}")
        assert reports is not None
        assert reports[0].stated.title == (title if above.startswith("By") else "World")
    longer = text.replace("Ferries", "Ferries halt all crossings", 1)
    reports = split_reports(f"Foreign Desk; 1\n{longer}")
    assert reports is not None
    assert reports[0].stated.title == "Ferries halt all crossings"


def only(text: str) -> Stated:
    """Return what the one document of an export states."""
    (report,) = split_reports(text) or ()
    return report.stated


def test_a_title_wrapped_behind_a_cover_is_whole() -> None:
    """The cover lists the title, which tells where the first document begins."""
    title = items(1)[0].title
    head, _, tail = title.partition(" crossings ")
    text = builder.new_nexis(items(1))
    begin = text.rindex(title)
    wrapped = f"{text[:begin]}{head}\ncrossings {tail}{text[begin + len(title) :]}"
    assert only(wrapped).title == title


def test_a_rights_line_is_no_paper() -> None:
    """A classic document that names no paper above its day states none."""
    text = LONE["nexis classic"].replace("The Elbe Mirror", "Copyright 2031 Elbe Mirror Ltd")
    assert only(text.format(NEWS)).publisher is None


def test_a_headline_that_looks_like_a_field_is_the_title() -> None:
    """Classic fields are in capitals; a headline that opens with such a word is none of them."""
    text = LONE["nexis classic"].replace("Ferries", "Update: ferries halt")
    assert only(text.format(NEWS)).title == "Update: ferries halt"


def test_fields_below_the_length_belong_to_the_head() -> None:
    """A classic document without a label above its text may go on with fields."""
    text = LONE["nexis classic"].format(f"BYLINE: Ann Ode\n\n{NEWS}")
    assert only(text).byline == "Ann Ode"


def test_a_label_in_the_report_is_not_the_archives() -> None:
    """Of a label that the report prints too, the one below the report counts."""
    news = f"{NEWS}\n\nTitle: Old songs\n\nLanguage: French\n\n{NEWS}"
    assert only(builder.new_nexis(items(1)).replace(BODY[2], news)).language == "English"
    assert only(builder.proquest(items(1)).replace(BODY[2], news)).title == items(1)[0].title


def test_a_cover_before_factiva_is_no_part_of_the_first_document() -> None:
    """More lines above the length than a head has are a cover, which is listed."""
    cover = "".join(f"Line {n} of the search\n" for n in range(7))
    (found, left) = found_reports(f"{cover}\n{LONE['factiva'].format(NEWS)}", "text") or ()
    assert isinstance(found, Found)
    assert found.text.startswith("Ferries")
    assert isinstance(left, Unread)


def test_a_running_head_is_not_left_over() -> None:
    """What a printed page repeats above the title is no cover."""
    text = builder.new_nexis(items(3), has_cover=False, has_feet=True)
    assert all(isinstance(one, Found) for one in found_reports(text, "text") or ())


def test_the_reader_of_text_files_cuts_exports() -> None:
    """A `.txt` export gives its reports; another text gives itself."""
    exported = list(read_plain(builder.factiva_plain(items(3)).encode(), DEFAULTS))
    assert [one.part for one in exported] == [1, 2, 3]
    (plain,) = read_plain(NEWS.encode(), DEFAULTS)
    assert isinstance(plain, Found)
    assert plain.content == NEWS.encode()


WORDS = st.sampled_from("ferry quay harbour talks crowns mediator strike vote tide bridge".split())
PARAGRAPHS = st.lists(
    st.lists(WORDS, min_size=5, max_size=40).map(lambda w: " ".join(w).capitalize() + "."),
    min_size=1,
    max_size=5,
)
DOCS = st.lists(
    st.builds(
        Item,
        title=st.lists(WORDS, min_size=4, max_size=8).map(lambda w: " ".join(w).capitalize()),
        publisher=st.sampled_from(("The Elbe Mirror", "Norland Daily", "Harbour Courier (Elbe)")),
        day=st.integers(0, 9000).map(lambda n: date(2005, 1, 1) + timedelta(days=n)),
        byline=st.sampled_from((None, "Ann Ode", "Bo Fisk and Cara Lund")),
        body=PARAGRAPHS.map(tuple),
        number=st.integers(0, 99999),
    ),
    min_size=1,
    max_size=5,
)


@settings(max_examples=25, deadline=None)
@given(docs=DOCS, name=st.sampled_from(sorted(TEXTS)))
def test_splitting_undoes_joining(docs: list[Item], name: str) -> None:
    """Whatever the documents say, an export of them gives the same documents back."""
    reports = split_reports(TEXTS[name](docs))
    assert reports is not None
    assert [one.stated.title for one in reports] == [doc.title for doc in docs]
    assert [one.stated.publisher for one in reports] == [doc.publisher for doc in docs]
    for one, doc in zip(reports, docs, strict=True):
        assert flat(doc.body[0]) in flat(one.text)


LINES = st.lists(
    st.one_of(
        st.text(max_size=30),
        st.sampled_from(
            (*NEWS.split("\n"), *"\n".join(make(items(2)) for make in TEXTS.values()).split("\n"))
        ),
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(LINES.map("\n".join))
def test_any_text_is_read_without_loss(text: str) -> None:
    """Any mixture of lines is cut into stretches of itself, in order and apart, or not at all."""
    reports = split_reports(text)
    end = 0
    for report in reports or ():
        assert report.start >= end
        assert text[report.start : report.start + len(report.text)] == report.text
        assert report.text.strip()
        end = report.start + len(report.text)
    assert list(found_reports(text, "text") or [1])
