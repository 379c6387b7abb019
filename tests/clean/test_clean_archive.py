"""The fields that archives print around a report are told from its news."""

from __future__ import annotations

import pytest

from stateofplay.clean.blocks import mark_parts
from stateofplay.model.report import Stated

NEWS = (
    "The harbour office closed the quay on Monday after a crane fell into the river, it said.\n\n"
    "Nobody was hurt, and the ferries will run again on Friday if the wind allows, Mira Holm said."
)
FIRST, SECOND = NEWS.split("\n\n")


def roles(text: str, stated: Stated | None = None) -> list[tuple[str, str | None]]:
    """Return each part with its role."""
    return [(part.plain, part.role) for part in mark_parts(text, "html", stated or Stated())]


TAILS = {
    "Load-Date: May 4, 2031": "furniture",
    "Graphic\n\nA crane in the river.\n\nLoad-Date: May 4, 2031": "caption",
    "GRAPHIC: PHOTO: A crane in the river.\n\nLOAD-DATE: May 4, 2031": "caption",
    "Subject: PORTS (90%); CRANES\n\nRIVERS (81%)\n\nLoad-Date: May 4, 2031": "furniture",
    "Subject: PORTS (90%)\n\nPage 3 of 3 © 2031 Nexis Ltd.\n\nLoad-Date: May 4, 2031": "furniture",
    "Classification\n\nLanguage: ENGLISH\n\nLoad-Date: May 4, 2031": "furniture",
    "Load-Date: May 4, 2031\n\nCopyright 2031 Mirror. All Rights Reserved.": "furniture",
}


@pytest.mark.parametrize(("tail", "role"), TAILS.items(), ids=TAILS)
def test_nexis_fields_below_the_report_are_no_news(tail: str, role: str) -> None:
    """From the first field below the last sentence on, nothing is body."""
    text = f"A crane fell\n\nMirror\n\nMay 3, 2031\n\nLength: 9 words\n\nBody\n\n{NEWS}\n\n{tail}"
    told = roles(text)
    assert [plain for plain, is_role in told if is_role == "body"] == [FIRST, SECOND]
    assert role in [is_role for plain, is_role in told if plain not in (FIRST, SECOND)]


def test_a_field_between_sentences_of_the_report_is_news() -> None:
    """The walk back from the end stops at the first sentence: a label above it is the report's."""
    text = f"A crane\n\nLength: 9 words\n\nBody\n\n{FIRST}\n\nCompany: Elbe Cranes Ltd.\n\n{SECOND}"
    told = roles(f"{text}\n\nLoad-Date: May 4, 2031")
    assert ("Company: Elbe Cranes Ltd.", "body") in told
    assert (SECOND, "body") in told


ORDINARY = {
    "a length in the news": f"A crane fell\n\n{FIRST}\n\nLength: 9 words\n\n{SECOND}",
    "a body alone": f"Body\n\n{FIRST}\n\nCompany: Elbe Cranes\n\n{SECOND}",
    "one tag": f"HD\n\n{FIRST}\n\n{SECOND}",
    "tags without a title": f"WC 9 words\n\nPD 3 May 2031\n\nLP {FIRST}\n\n{SECOND}",
    "tags without text": f"HD A crane fell\n\nPD 3 May 2031\n\n{FIRST}\n\n{SECOND}",
    "a length and a day": f"A crane fell\n\n9 words\n\n3 May 2031\n\n{FIRST}\n\n{SECOND}",
    "a text label": f"A crane fell\n\nFull text: {FIRST}\n\n{SECOND}",
}


@pytest.mark.parametrize("text", ORDINARY.values(), ids=ORDINARY)
def test_one_mark_is_no_layout(text: str) -> None:
    """The report's sentences stay body when only one mark of a layout stands there."""
    told = roles(text)
    body = " ".join(plain for plain, role in told if role == "body")
    assert FIRST in body
    assert SECOND in body
    assert [plain for plain, _ in told] == text.split("\n\n")
    assert told == roles(text, Stated(title="something else"))


def test_a_length_and_a_day_need_a_third_mark() -> None:
    """A line of words and a day may stand in any report; the archive's number tells the layout."""
    text = f"Cranes\n\n9 words\n\n3 May 2031\n\nMirror\n\n{NEWS}"
    number = "\n\nPage 3 of 9 © 2031 Factiva, Inc.\n\nDocument ELBM000020310503efb300001"
    rights = text.replace("Mirror", "Mirror\n\nEnglish\n\nCopyright 2031 Mirror Ltd")
    assert roles(text)[0] == ("Cranes", "title")
    for told in (roles(text + number), roles(rights)):
        assert told[0] == ("Cranes", "furniture")
        assert [plain for plain, role in told if role == "body"] == [FIRST, SECOND]


def test_a_stated_title_on_two_lines_is_the_title() -> None:
    """A title that the page wraps is told by what the container states."""
    text = f"A crane fell into\n\nthe river today\n\nMirror\n\nLength: 9 words\n\nBody\n\n{NEWS}"
    told = roles(text, Stated(title="A crane fell into the river today"))
    assert told[:3] == [
        ("A crane fell into", "title"),
        ("the river today", "title"),
        ("Mirror", "furniture"),
    ]


def test_a_running_head_above_the_title_is_furniture() -> None:
    """Of two lines that say the title the lower one is it."""
    text = f"A crane fell in\n\nA crane fell in\n\nMirror\n\nLength: 9 words\n\nBody\n\n{NEWS}"
    assert [role for _, role in roles(text, Stated(title="A crane fell in"))[:2]] == [
        "furniture",
        "title",
    ]


def test_without_a_stated_title_the_first_long_line_is_it() -> None:
    """Paper and edition are short; the title has four words or more, three are too few."""
    text = "{}\n\nMirror\n\nMay 3, 2031\n\nLength: 9 words\n\nBody\n\n" + NEWS
    assert roles(text.format("A crane fell in"))[0][1] == "title"
    assert roles(text.format("A crane fell"))[0][1] == "furniture"


def test_tags_are_cut_off_their_values() -> None:
    """A tag is furniture, its value title, byline, date or news."""
    told = roles(
        f"HD A crane fell\n\nBY By Ann Ode\n\nWC 9 words\n\nPD 3 May 2031\n\nLP {FIRST}\n\n"
        f"TD\n\n{SECOND}\n\nIN PORT CIRCLES nobody spoke.\n\nNS gport : Ports\n\n"
        "AN Document ELBM000020310503efb300001"
    )
    assert ("A crane fell", "title") in told
    assert ("By Ann Ode", "byline") in told
    assert ("3 May 2031", "byline") in told
    assert [plain for plain, role in told if role == "body"] == [
        FIRST,
        SECOND,
        "IN PORT CIRCLES nobody spoke.",
    ]


def test_a_first_line_without_a_full_stop_is_no_second_title() -> None:
    """Below the archive's label stands the report, whatever its first line looks like."""
    text = f"A crane fell in\n\nLength: 9 words\n\nBody\n\nWhat now for the old quay\n\n{NEWS}"
    assert ("What now for the old quay", "title") not in roles(text)


def test_a_running_head_below_a_page_foot_is_furniture() -> None:
    """A printed page repeats the title; it is told by the foot above it, and only there."""
    head = "A crane fell in\n\nLength: 9 words\n\nBody\n\n"
    paged = roles(f"{head}{FIRST}\n\nPage 2 of 2\n\nA crane fell in\n\n{SECOND}")
    assert paged[-3:] == [
        ("Page 2 of 2", "furniture"),
        ("A crane fell in", "furniture"),
        (SECOND, "body"),
    ]
