from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.clean.language import tell_language
from stateofplay.clean.report import clean_report
from stateofplay.model.report import RawReport, Report, Stated

FIRST = (
    "The council of Northam has agreed to pay for half of the bridge, the mayor said on Monday, "
    "after two years of talks."
)
SECOND = (
    "Eastham wanted to see the plans of May 1, 2029, before it pays for its half of the bridge."
)
BODY = f"{FIRST}\n\n{SECOND}"
URL = "https://www.example-times.com/2031/05/04/bridge-near"


def clean(text: str, **stated: str) -> Report:
    """Return the cleaned report of a text with what is stated beside it."""
    return clean_report(RawReport("r", "r.txt", "text", text, Stated(**stated)))


# Text, stated -> value, basis, words it rests on.
PUBLISHED: dict[str, tuple[str, dict[str, str], tuple[str, str, list[str]] | None]] = {
    "a line without a year": (
        f"Bridge near\n\nJane Roe | Elbe Courier | May 4\n\n{BODY}",
        {},
        None,
    ),
    "a line without a year, the year in the address": (
        f"Bridge near\n\nJane Roe | Elbe Courier | May 4\n\n{BODY}",
        {"url": "https://www.example.com/2031/05/bridge"},
        ("2031-05-04", "stated", ["May 4"]),
    ),
    "a line without a year, another month in the address": (
        f"Bridge near\n\nJane Roe | Elbe Courier | May 4\n\n{BODY}",
        {"url": "https://www.example.com/2031/06/bridge"},
        ("2031-06", "url", []),
    ),
    "nothing": (BODY, {}, None),
    "a date in the running text is none": (f"Bridge near\n\n{BODY}", {}, None),
    "beside the text": (BODY, {"published": "2031-05-04T10:00:00Z"}, ("2031-05-04", "stated", [])),
    "a feed beside the text": (
        BODY,
        {"published": "2031-05-04T10:00:00Z", "basis": "feed"},
        ("2031-05-04", "feed", []),
    ),
    "beside the text wins over the text": (
        f"May 5, 2031\n\n{BODY}",
        {"published": "4 May 2031"},
        ("2031-05-04", "stated", []),
    ),
    "a false date beside the text does not": (
        f"May 5, 2031\n\n{BODY}",
        {"published": "31 February 2031"},
        ("2031-05-05", "stated", ["May 5, 2031"]),
    ),
    "a leading date": (f"date 2031-05-04 {BODY}", {}, ("2031-05-04", "stated", ["2031-05-04"])),
    "a leading date before small letters": (
        f"date 2031-05-04 the bridge is near, she said. {BODY}",
        {},
        ("2031-05-04", "stated", ["2031-05-04"]),
    ),
    "a date that opens a sentence is none": (f"May 4, 2031 was a cold day. {BODY}", {}, None),
    "a dated paper in the text is none": (f"Dated May 4, 2031, the plan is old. {BODY}", {}, None),
    "a date line": (
        f"Bridge near\n\nMay 04, 2031\n\n{BODY}",
        {},
        ("2031-05-04", "stated", ["May 04, 2031"]),
    ),
    "the publication before the update": (
        f"Bridge near\n\nUpdated May 5, 2031\n\nPublished May 4, 2031\n\n{BODY}",
        {},
        ("2031-05-04", "stated", ["May 4, 2031"]),
    ),
    "the update when nothing else is there": (
        f"Bridge near\n\nUpdated May 5, 2031\n\n{BODY}",
        {},
        ("2031-05-05", "stated", ["May 5, 2031"]),
    ),
    "a byline with a date": (
        f"Bridge near\n\nBy Jane Roe | May 4, 2031\n\n{BODY}",
        {},
        ("2031-05-04", "stated", ["May 4, 2031"]),
    ),
    "figures that can be read two ways": (
        f"Bridge near\n\n03/04/2031\n\n{BODY}",
        {},
        ("2031-03-04/2031-04-03", "stated", ["03/04/2031"]),
    ),
    "a month stays a month": (
        f"Bridge near\n\nMay 2031\n\n{BODY}",
        {},
        ("2031-05", "stated", ["May 2031"]),
    ),
    "a dateline with a year": (
        f"NORTHAM, May 4, 2031 (AP) — {BODY}",
        {},
        ("2031-05-04", "dateline", ["May 4, 2031"]),
    ),
    "a dateline without a year": (f"NORTHAM, May 4 (AP) — {BODY}", {}, None),
    "a dateline and the year of the address": (
        f"NORTHAM, May 4 (AP) — {BODY}\n\nOriginal url:\n\n{URL.replace('/04/', '/05/')}",
        {},
        ("2031-05-04", "dateline", ["May 4", "2031/05/05"]),
    ),
    "a dateline and an address of another month": (
        f"NORTHAM, June 4 (AP) — {BODY}\n\nOriginal url:\n\n{URL}",
        {},
        ("2031-05-04", "url", ["2031/05/04"]),
    ),
    "a dateline and the year of a rights line": (
        f"NORTHAM, May 4 (AP) — {BODY}\n\n© 2031 The Courier",
        {},
        ("2031-05-04", "dateline", ["May 4", "2031"]),
    ),
    "the address in the text": (
        f"{BODY}\n\nOriginal url: {URL}",
        {},
        ("2031-05-04", "url", ["2031/05/04"]),
    ),
    "the address beside the text": (BODY, {"url": URL}, ("2031-05-04", "url", [])),
    "an address with a month": (
        BODY,
        {"url": "https://example.com/2031/05/bridge"},
        ("2031-05", "url", []),
    ),
    "the text before the address": (
        f"Bridge near\n\nMay 3, 2031\n\n{BODY}\n\nOriginal url: {URL}",
        {},
        ("2031-05-03", "stated", ["May 3, 2031"]),
    ),
}


@pytest.mark.parametrize(("text", "stated", "expected"), PUBLISHED.values(), ids=PUBLISHED)
def test_publication(
    text: str, stated: dict[str, str], expected: tuple[str, str, list[str]] | None
) -> None:
    """The publication time comes from the place most to be trusted, and cites its words."""
    report = clean(text, **stated)
    published = report.published
    found = published and (
        published.when.value,
        published.basis,
        [report.exact(span) for span in published.evidence],
    )
    assert found == expected


# Text, stated -> agency, words of the credit.
AGENCY: dict[str, tuple[str, dict[str, str], tuple[str | None, str | None]]] = {
    "none": (BODY, {}, (None, None)),
    "a dateline": (f"NORTHAM (Reuters) - {BODY}", {}, ("Reuters", "Reuters")),
    "a byline with a link": (
        f"# Bridge near\n\nBy [Reuters](#)\n\n{BODY}",
        {},
        ("Reuters", "Reuters"),
    ),
    "a photo credit is none": (f"Bridge near\n\n**Jane Roe / TASS**\n\n{BODY}", {}, (None, None)),
    "a photo credit beside a byline": (
        f"Bridge near\n\nBy Reuters\n\nJane Roe / TASS\n\n{BODY}",
        {},
        ("Reuters", "Reuters"),
    ),
    "a sign-off": (f"{BODY} (Xinhua)", {}, ("Xinhua", "Xinhua")),
    "a closing line": (f"{BODY}\n\nWith AFP", {}, ("AFP", "AFP")),
    "a source line": (f"{BODY}\n\nSource: Reuters", {}, ("Reuters", "Reuters")),
    "two agencies are none": (f"{BODY}\n\nSource: Reuters, AFP", {}, (None, None)),
    "unnamed agencies are none": (f"{BODY}\n\nSource: News Agencies", {}, (None, None)),
    "the closing form of one agency": (
        f"{BODY}\n\n(Reporting by Jane Roe; Editing by John Doe)",
        {},
        ("Reuters", "Reporting by Jane Roe; Editing by"),
    ),
    "a rights line": (
        f"{BODY}\n\nCopyright 2031 The Associated Press. All rights reserved.",
        {},
        ("AP", "Associated Press"),
    ),
    "a stated byline": (BODY, {"byline": "Jane Roe, AFP"}, ("AFP", None)),
    "a stated agency": (BODY, {"agency": "Agence France-Presse"}, ("AFP", None)),
    "a mention in the text is none": (
        f"{BODY}\n\nShe told Reuters that it was over.",
        {},
        (None, None),
    ),
}


@pytest.mark.parametrize(("text", "stated", "expected"), AGENCY.values(), ids=AGENCY)
def test_agency(text: str, stated: dict[str, str], expected: tuple[str | None, str | None]) -> None:
    """The agency is the one that the text itself credits, and the credit can be cited."""
    report = clean(text, **stated)
    words = report.exact(report.agency_span) if report.agency_span else None
    assert (report.agency, words) == expected


PUBLISHER: dict[str, tuple[str, dict[str, str], str | None]] = {
    "nobody": (BODY, {}, None),
    "stated": (f"{BODY}\n\n© 2031 The Observer", {"publisher": "The Courier"}, "The Courier"),
    "a rights line": (f"{BODY}\n\n© 2031 The Courier. All rights reserved.", {}, "The Courier"),
    "an agency's rights are none": (f"{BODY}\n\nCopyright 2031 The Associated Press.", {}, None),
    "a source line": (f"{BODY}\n\nSource: The Courier", {}, "The Courier"),
    "a source line with agencies": (
        f"{BODY}\n\nSource: The Courier and news agencies",
        {},
        "The Courier",
    ),
    "a source line of two papers": (f"{BODY}\n\nSource: The Courier, The Observer", {}, None),
    "a source line of an authority": (f"{BODY}\n\nSource: Ministry of Rivers", {}, None),
    "a source line of an alliance": (f"{BODY}\n\nSource: NATO", {}, None),
    "a source line of agencies": (f"{BODY}\n\nSource: News Agencies", {}, None),
    "an agency credit is none": (f"NORTHAM (Reuters) - {BODY}", {}, None),
    "a photo credit is none": (f"Bridge near\n\nJane Roe | Getty Images\n\n{BODY}", {}, None),
    "the host of its address": (f"{BODY}\n\nOriginal url:\n\n<{URL}>", {}, "example-times.com"),
    "the host of a stated address": (BODY, {"url": URL}, "example-times.com"),
    "a paper beside the writer": (
        f"Bridge near\n\nBy Jane Roe, The Elbe Mirror\n\n{BODY}",
        {},
        "The Elbe Mirror",
    ),
    "a second writer is none": (f"Bridge near\n\nBy Jane Roe, John Herald\n\n{BODY}", {}, None),
    "an agency beside the writer": (
        f"Bridge near\n\nBy Jane Roe, Associated Press\n\n{BODY}",
        {},
        None,
    ),
    "two papers beside writers": (
        f"Bridge near\n\nBy Jane Roe, The Elbe Mirror\n\nBy Ann Poe, Sund Gazette\n\n{BODY}",
        {},
        None,
    ),
    "a field": (f"Publisher: The Courier\n\n{BODY}", {}, "The Courier"),
    "a profile on a network is none": (f"{BODY}\n\nhttps://twitter.com/jane_roe", {}, None),
    "an address in a sentence is none": (f"{BODY}\n\nSee {URL} for the plans.", {}, None),
    "two addresses are none": (
        f"{BODY}\n\nOriginal url: {URL}\n\nOriginal url: {URL}-two",
        {},
        None,
    ),
}


@pytest.mark.parametrize(("text", "stated", "expected"), PUBLISHER.values(), ids=PUBLISHER)
def test_publisher(text: str, stated: dict[str, str], expected: str | None) -> None:
    """The publisher is whom the report or its container names; a credit is no publisher."""
    assert clean(text, **stated).publisher == expected


TITLE: dict[str, tuple[str, dict[str, str], str | None]] = {
    "none": (BODY, {}, None),
    "without markup": (f"# [Bridge](#) *near*\n\n{BODY}", {}, "Bridge near"),
    "a crosshead is none": (f"{FIRST}\n\nTwo-year dispute\n\n{SECOND}", {}, None),
    "stated, without the site": (
        BODY,
        {"title": "Bridge near | The Courier", "publisher": "The Courier"},
        "Bridge near",
    ),
    "stated, with a bar of its own": (
        BODY,
        {"title": "Bridge - near or far?", "publisher": "The Courier"},
        "Bridge - near or far?",
    ),
    "stated, with the host": (
        BODY,
        {"title": "Bridge near - Example", "url": "https://example.com/a"},
        "Bridge near",
    ),
    "a field": (f"Title: Bridge near\n\n{BODY}", {}, "Bridge near"),
}


@pytest.mark.parametrize(("text", "stated", "expected"), TITLE.values(), ids=TITLE)
def test_title(text: str, stated: dict[str, str], expected: str | None) -> None:
    """The title comes without markup and site name; a text without one has none."""
    assert clean(text, **stated).title == expected


def test_byline_place_and_address() -> None:
    """Writers, place and address come as printed, without markup."""
    text = (
        f"Bridge near\n\nBy [Jane Roe](#)\n\nNORTHAM, May 4 (AP) — {BODY}\n\nOriginal url:\n{URL}"
    )
    report = clean(text)
    assert (report.byline, report.place, report.url) == ("Jane Roe", "NORTHAM", URL)
    assert report.text == text


def test_a_stated_byline_comes_without_by() -> None:
    """Writers stated beside the text are given like those in it."""
    assert clean(BODY, byline="By Jane Roe").byline == "Jane Roe"
    assert clean(BODY, byline="Jane Roe").byline == "Jane Roe"


def test_fields_of_a_text_dump_are_read() -> None:
    """A dump's own fields give title, writers and publisher without their labels."""
    report = clean(f"Title: Bridge near\nAuthor: Jane Roe\nPublisher: The Courier\n\n{BODY}")
    assert (report.title, report.byline, report.publisher) == (
        "Bridge near",
        "Jane Roe",
        "The Courier",
    )


def test_a_paper_that_signs_like_a_place_is_no_place() -> None:
    """`COURIER - text` in the Courier names no place."""
    assert clean(f"COURIER - {BODY}", publisher="The Courier").place is None
    assert clean(f"COURIER - {BODY}").place == "COURIER"


ENGLISH = "The council of the town met on Monday to talk about the bridge over the river."
GERMAN = "Der Rat der Stadt hat am Montag über die neue Brücke über den Fluss gesprochen."
LANGUAGE = {
    "English": (ENGLISH, None, "en"),
    "German": (GERMAN, None, "de"),
    "the text wins over what is stated": (ENGLISH, "de", "en"),
    "60 characters are enough": (ENGLISH[:60], None, "en"),
    "59 are not": (ENGLISH[:59], None, None),
    "a short text and a tag": ("Bridge near.", "en-GB", "en"),
    "a short text and a name": ("Bridge near.", "English", "en"),
    "a short text and nonsense": ("Bridge near.", "x", None),
}


@pytest.mark.parametrize(("body", "stated", "expected"), LANGUAGE.values(), ids=LANGUAGE)
def test_language(body: str, stated: str | None, expected: str | None) -> None:
    """The body tells the language; a stated one counts where the body is too short."""
    assert tell_language(body, stated) == expected


@given(st.text(max_size=300), st.text(max_size=30))
def test_any_text_can_be_cleaned(text: str, stated: str) -> None:
    """Any text gives a report whose text is unchanged and whose spans lie inside it."""
    one_line = " ".join(stated.split()) or None
    raw = RawReport("r", "r.txt", "text", text, Stated(*[one_line] * 5))
    for one in (raw, replace(raw, stated=Stated())):
        report = clean_report(one)
        assert report.text == text
        spans = [*([report.agency_span] if report.agency_span else [])]
        spans += report.published.evidence if report.published else ()
        assert all(span.end <= len(text) for span in spans)
        assert "" not in (report.title, report.publisher, report.byline, report.place)
        assert clean_report(one) == report


def test_lone_surrogates_and_nulls_pass() -> None:
    """Characters that no encoding writes do not stop the cleaning."""
    text = f"Bridge \ud800 near\n\n{FIRST}\x00\n\n{SECOND}\udfff"
    assert clean(text).title == "Bridge near"


HEADS: dict[str, tuple[str, str | None, str | None, str | None]] = {
    "a name between writer and day": (
        "Bridge near\n\nBy Jane Roe\nHarbour Wharf\n4 May 2031",
        "Jane Roe", "Harbour Wharf", "2031-05-04",
    ),
    "a place between writer and day": (
        "Bridge near\n\nBy Jane Roe\nNew Zealand\n4 May 2031", "Jane Roe", None, "2031-05-04",
    ),
    "a weekday is no writer": (
        "Elbe Mirror | Monday 4 May 2031\nBridge near at last", None, "Elbe Mirror", "2031-05-04",
    ),
    "a writer with a day": (
        "Bridge near at last\n\nMarta Roe 04.05.2031", "Marta Roe", None, "2031-05-04",
    ),
    "minutes to read": (
        "Bridge near\n\nBy Jane Roe May 4, 2031 5:42 pm 3 min read", "Jane Roe", None, "2031-05-04",
    ),
    "a short form in front of a name": (
        "Bridge near\n\nby Prof. Jane Roe\nReed & Quay Ledger · May 4, 2031",
        "Prof. Jane Roe", "Reed & Quay Ledger", "2031-05-04",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("head", "byline", "publisher", "day"), HEADS.values(), ids=HEADS)
def test_heads(head: str, byline: str | None, publisher: str | None, day: str | None) -> None:
    """Writer, paper and day are told apart in the lines above the news."""
    report = clean(f"{head}\n\n{BODY}")
    found = report.published.when.value if report.published else None
    assert (report.byline, report.publisher, found) == (byline, publisher, day)


def test_an_edition_is_no_part_of_the_title() -> None:
    """What an archive prints behind a title goes; other brackets stay."""
    assert clean(BODY, title="Bridge near: [FINAL Edition]").title == "Bridge near"
    assert clean(BODY, title="Bridge near [maybe]").title == "Bridge near [maybe]"


def test_what_a_browser_prints_is_no_day_of_publication() -> None:
    """The day at the edge of a printed page is the day it was printed."""
    report = clean(f"5/14/31, 7:33 AM Bridge near | Elbe Mirror\n\nBridge near\n\n{BODY}")
    assert report.published is None
    assert report.title == "Bridge near"
