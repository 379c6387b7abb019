from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.found import Found
from stateofplay.read.page import read_page

PARAGRAPHS = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "The council of Northam has agreed to pay for half of the bridge, its mayor said on Monday",
        "Eastham, on the other side of the river, wants to see the plans before it pays its half.",
        "Both towns have claimed the island in the river since the flood, and neither has built.",
        "A court in the capital will hear the two towns in the spring, its clerk told reporters.",
    )
)
JSON_LD = """<script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
{"@type": "NewsArticle", "headline": "Bridge &amp; river",
"datePublished":
"2031-05-04T23:00:00+09:00", "publisher": {"@type": "Organization", "name": "The Courier"},
"author": [{"name": "Jane Roe"}],
"inLanguage": "en"}]}</script>"""


def page(head: str = "", body: str = "") -> bytes:
    """Return a page whose article is four invented paragraphs."""
    article = f"<article><h1>Bridge &amp; river</h1>{body}{PARAGRAPHS}</article>"
    return f"<html lang='en'><head>{head}</head><body>{article}</body></html>".encode()


def read(content: bytes) -> Found:
    """Return the one text of a page."""
    (found,) = read_page(content, ReadConfig())
    assert isinstance(found, Found)
    return found


def test_the_paragraphs_are_the_text() -> None:
    """Each paragraph of the article is a line of the text."""
    lines = [
        line
        for line in read(page()).text.splitlines()
        if line.startswith(("The council", "A court"))
    ]
    assert len(lines) == 2


def test_scripts_never_enter() -> None:
    """Nothing out of scripts, styles and templates stands in the text, wherever they are."""
    hidden = (
        "<script>var secret = 'The council of Northam has agreed to secret things.';</script>"
        "<style>.secret{}</style><noscript>secret pixels</noscript><template>secret</template>"
        "<p>Open <script>document.write('secret')</script> words stand in the article too, say.</p>"
    )
    text = read(page(hidden, hidden)).text
    assert "secret" not in text
    assert "A court in the capital" in text


def test_json_ld() -> None:
    """Title, day, publisher, writers and language come out of JSON-LD, entities resolved."""
    stated = read(page(JSON_LD)).stated
    assert stated.title == "Bridge & river"
    assert stated.published == "2031-05-04T23:00:00+09:00"
    assert (stated.publisher, stated.byline, stated.language) == ("The Courier", "Jane Roe", "en")


def test_open_graph() -> None:
    """The tags of a page state the same where it has no JSON-LD."""
    head = (
        '<meta property="og:title" content="Bridge near"><meta property="og:site_name" '
        'content="The Courier"><meta property="article:published_time" content="2031-05-04">'
        '<meta name="author" content="Jane Roe"><link rel="canonical" href="https://e.com/a">'
    )
    stated = read(page(head)).stated
    assert (stated.title, stated.published) == ("Bridge near", "2031-05-04")
    assert (stated.publisher, stated.byline, stated.url) == (
        "The Courier",
        "Jane Roe",
        "https://e.com/a",
    )


def test_the_heading_is_the_title_without_the_site() -> None:
    """A title that goes on after the heading of the page is cut to it."""
    stated = read(page("<title>Bridge &amp; river | World | Courier</title>")).stated
    assert stated.title == "Bridge & river"


def test_a_time_element_states_the_day() -> None:
    """The first `time` of the article counts where nothing else states a day."""
    assert (
        read(page(body='<time datetime="2031-05-04">4 May</time>')).stated.published == "2031-05-04"
    )


def test_a_handle_is_no_publisher() -> None:
    """An address or a handle in the place of a name is not taken for one."""
    head = '<meta property="og:site_name" content="@courier"><meta name="author" content="https://e.com/j">'
    stated = read(page(head)).stated
    assert (stated.publisher, stated.byline) == (None, None)


BANNER = (
    "<div class='{name}'><h2>We value your privacy</h2><p>We and our partners store information on "
    "a device, such as secret numbers, and process personal data for advertisements that fit.</p>"
    "</div>"
)


@pytest.mark.parametrize("name", ["x cookie-banner", "onetrust-pc-sdk", "CookieNotice gdpr-box"])
def test_a_request_for_consent_never_enters(name: str) -> None:
    """What asks for consent is no text of the report, in the article or outside it."""
    banner = BANNER.format(name=name)
    content = page(body=banner).replace(b"<body>", b"<body>" + banner.encode())
    text = read(content).text
    assert "secret" not in text
    assert "A court in the capital" in text


def test_an_article_in_a_banner_stays() -> None:
    """A page that names its article after a banner is read."""
    content = page().replace(b"<article>", b"<article class='cookie-notice'>")
    assert "A court in the capital" in read(content).text


def test_a_caption_is_not_glued_to_a_paragraph() -> None:
    """A caption in the middle of a paragraph stands in no line of running text."""
    figure = "<figure><img src='a.jpg'><figcaption>The old bridge in May</figcaption></figure>"
    lines = read(page(body=f"<p>The river is high, it is said{figure} in the towns.</p>")).text
    assert not any("bridge in May" in line and "river" in line for line in lines.splitlines())


TITLES = {
    # JSON-LD headline, OpenGraph title, title element -> title
    "all the same": ("Bridge near", "Bridge near", "Bridge near", "Bridge near"),
    "a headline that stands alone": ("Bridge near", "River high", "River high", "Bridge near"),
    "a headline for search engines": (
        "Bridge river Northam", "Deal is near", "Bridge river Northam - Courier", "Deal is near",
    ),
    "the site behind the headline": (
        "Bridge near", "Bridge near | Courier", "Bridge near", "Bridge near",
    ),
    "the site before the headline": (
        "Bridge near", "Northam: Bridge near", "Bridge near", "Bridge near",
    ),
    "another spelling of the same words": (
        "Bridge – “near”", "Bridge: 'near' | Courier", "Bridge", "Bridge: 'near'",
    ),
    "a mark that the headline does not end with": (
        "Bridge near", "Bridge near? Yes", "x", "Bridge near",
    ),
    "a mark of the headline that is not behind it": (
        "Bridge near?", "Bridge near | Courier", "x", "Bridge near",
    ),
    "a headline without letters": ("...", "Bridge near", "...", "..."),
    "no headline": (None, "Deal near", "Bridge", "Deal near"),
    "no OpenGraph": ("Deal near", None, "Bridge", "Deal near"),
    "the title element alone": (None, None, "Deal near", "Deal near"),
}  # fmt: skip


@pytest.mark.parametrize(("headline", "shown", "head", "title"), TITLES.values(), ids=TITLES)
def test_titles(headline: str | None, shown: str | None, head: str, title: str) -> None:
    """Of the titles that a page states, one is its own."""
    tags = f"<title>{head}</title>"
    if headline is not None:
        data = json.dumps({"@type": "NewsArticle", "headline": headline})
        tags += f'<script type="application/ld+json">{data}</script>'
    if shown is not None:
        tags += f'<meta property="og:title" content="{shown}">'
    content = page(tags).replace(b"<h1>Bridge &amp; river</h1>", b"")
    assert read(content).stated.title == title


def stated(head: str = "", footer: str = "", **article: object) -> Stated:
    """Return what a page states whose JSON-LD has these fields."""
    data = json.dumps({"@type": "NewsArticle", **article})
    script = f'<script type="application/ld+json">{data}</script>'
    content = page(f"{head}{script}").replace(b"</body>", f"{footer}</body>".encode())
    return read(content).stated


TITLE_END = "<title>Bridge near - Northern Mail</title>"
OWN_ADDRESS = '<meta property="og:url" content="https://www.{host}/a">'
PUBLISHERS = {
    "JSON-LD": ({"publisher": {"name": "The Lamp"}}, "", "", "The Lamp"),
    "a house that owns the paper": (
        {"publisher": {"name": "Elbe Media AG"}},
        '<meta property="og:site_name" content="Der Spätbote">'
        + OWN_ADDRESS.format(host="der-spatbote.example"),
        "", "Der Spätbote",
    ),
    "an agency is its own publisher": (
        {"publisher": {"name": "Reuters"}},
        '<meta property="og:site_name" content="Lamp">' + OWN_ADDRESS.format(host="lamp.example"),
        "", "Reuters",
    ),
    "two letters that stand in the host": (
        {"publisher": {"name": "Elbe Media AG"}},
        '<meta property="og:site_name" content="Ex">' + OWN_ADDRESS.format(host="lamp.example"),
        "", "Elbe Media AG",
    ),
    "a host in the place of a name": (
        {"publisher": {"name": "Lamp.com"}}, '<meta property="og:site_name" content="Lamp">',
        "", "Lamp",
    ),
    "the title's end and the host": (
        {}, TITLE_END + OWN_ADDRESS.format(host="northern-mail.example"), "", "Northern Mail",
    ),
    "the title's end and a rights line": (
        {}, TITLE_END, "<footer>© 2031 Northern Mail Ltd</footer>", "Northern Mail",
    ),
    "the title's end and nothing else": ({}, TITLE_END, "", None),
    "the title's end and other words of the footer": (
        {}, TITLE_END, "<footer>Write to Northern Mail</footer>", None,
    ),
    "the title's end is a section": (
        {}, "<title>Bridge near - Politics</title>", "<footer>© 2031 Northern Mail</footer>", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("article", "head", "footer", "publisher"), PUBLISHERS.values(), ids=PUBLISHERS
)
def test_publishers(
    article: dict[str, object], head: str, footer: str, publisher: str | None
) -> None:
    """A publisher is stated, or named by two places of the page that agree."""
    assert stated(head, footer, **article).publisher == publisher


WRITERS = {
    "names in two fields": (
        {"author": [{"givenName": "Jane", "familyName": "Roe"}, {"name": "Al Doe"}]}, "",
        "Jane Roe, Al Doe",
    ),
    "a reference": ({"author": {"@id": "#p1"}}, "", "Ola Wen"),
    "a reference that leads nowhere": ({"author": {"@id": "#p2"}}, "", None),
    "an address before a name": (
        {}, '<meta name="article:author" content="https://lamp.example/roe">'
        '<meta name="sailthru.author" content="Jane Roe">', "Jane Roe",
    ),
    "a mail address": ({}, '<meta name="author" content="j.roe@lamp.example">', None),
    "the paper, and a writer": (
        {"author": {"name": "The Lamp"}, "publisher": {"name": "The Lamp"}},
        '<meta name="cXenseParse:author" content="Jane Roe">', "Jane Roe",
    ),
    "the paper alone": (
        {"author": {"name": "The Lamp"}, "publisher": {"name": "The Lamp"}}, "", "The Lamp",
    ),
}  # fmt: skip
PEOPLE = (
    '<script type="application/ld+json">{"@graph": [{"@type": "Person", "@id": "#p1", '
    '"name": "Ola Wen"}]}</script>'
)


@pytest.mark.parametrize(("article", "head", "byline"), WRITERS.values(), ids=WRITERS)
def test_writers(article: dict[str, object], head: str, byline: str | None) -> None:
    """Writers are people's names, wherever the page states them."""
    assert stated(head + PEOPLE, **article).byline == byline


def test_an_element_marked_as_author() -> None:
    """The first element that is marked as the author names the writer."""
    found = read(page(body='<a rel="author" href="/roe">By Jane Roe</a>')).stated
    assert found.byline == "Jane Roe"


SHOWN = {
    "behind by": ('<p class="byline">By Ann Roe and Bo Fisk</p>', "Ann Roe and Bo Fisk"),
    "shown twice": ('<p class="byline">By Ann Roe</p><p class="Byline">By Ann Roe</p>', "Ann Roe"),
    "of other reports, too": (
        '<p class="byline">By Ann Roe</p><p class="byline">By Bo Fisk</p>', None,
    ),
    "no by": ('<p class="byline">Bridges</p>', None),
    "a sentence": ('<p class="byline">By the river they sat.</p>', None),
}  # fmt: skip


@pytest.mark.parametrize(("body", "byline"), SHOWN.values(), ids=SHOWN)
def test_a_byline_that_is_only_shown(body: str, byline: str | None) -> None:
    """A page that states no writer may show one."""
    assert read(page(body=body)).stated.byline == byline


LINK = '<link rel="canonical" href="{}">'
ADDRESSES = {
    # head -> address, original
    "canonical alone": (LINK.format("https://lamp.example/a"), "https://lamp.example/a", None),
    "canonical of the same site": (
        LINK.format("https://www2.lamp.co.uk/a") + '<meta property="og:url" '
        'content="https://news.lamp.co.uk/a?x=1">', "https://www2.lamp.co.uk/a", None,
    ),
    "canonical of another site": (
        LINK.format("https://bell.co.uk/b") + '<meta property="og:url" '
        'content="https://lamp.co.uk/a">', "https://lamp.co.uk/a", "https://bell.co.uk/b",
    ),
    "a canonical path": (
        LINK.format("/b") + '<meta property="og:url" content="https://lamp.example/a">',
        "https://lamp.example/b", None,
    ),
    "a syndication tag": (
        LINK.format("https://lamp.example/a")
        + '<meta name="syndication-source" content="https://bell.example/b">',
        "https://lamp.example/a", "https://bell.example/b",
    ),
    "a tag that names the page itself": (
        LINK.format("https://lamp.example/a")
        + '<meta name="original-source" content="https://lamp.example/a">',
        "https://lamp.example/a", None,
    ),
    "a broken address": (LINK.format("https://[lamp"), None, None),
    "nothing": ("", None, None),
}  # fmt: skip


@pytest.mark.parametrize(("head", "url", "original"), ADDRESSES.values(), ids=ADDRESSES)
def test_addresses(head: str, url: str | None, original: str | None) -> None:
    """A page has its own address; one of another site is that of its original."""
    found = read(page(head)).stated
    assert (found.url, found.original_url) == (url, original)


CHARSETS = {
    "declared in a meta tag": ("cp1251", '<meta charset="windows-1251">'),
    "declared wrongly": ("utf-8", '<meta charset="iso-8859-1">'),
    "declared as UTF-8 and is not": ("cp1251", '<meta charset="utf-8">'),
    "not declared": ("koi8_r", ""),
    "UTF-16 with a mark": ("utf-16", ""),
}


@pytest.mark.parametrize(("charset", "head"), CHARSETS.values(), ids=CHARSETS)
def test_charsets(charset: str, head: str) -> None:
    """A page comes out right whatever charset it is kept in and whatever it declares."""
    sentence = "Мэр города заявил в понедельник, что половину моста оплатит город."
    content = page(head).decode().replace("A court in the capital", sentence).encode(charset)
    assert sentence in read(content).text


def test_what_a_page_declares_is_believed() -> None:
    """A letter that is another one in each charset is read as the page declares it."""
    content = page('<meta charset="windows-1257">').decode().replace("The council", "Vytė Roe")
    assert "Vytė Roe" in read(content.encode("cp1257")).text


def test_data_that_nests_too_deep_is_passed_over() -> None:
    """JSON-LD of 900 levels states nothing; brackets in its strings are no levels."""
    deep = "[" * 900 + '"Jane Roe"' + "]" * 900
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "author": %s}</script>'
    assert read(page(script % deep)).stated.byline is None
    assert read(page(script % f'"{"[" * 99} Roe"')).stated.byline == f"{'[' * 99} Roe"


def test_a_null_does_not_cut_the_page() -> None:
    """What stands behind a null character is read."""
    assert "A court in the capital" in read(page().replace(b"The council", b"The\x00 council")).text


@pytest.mark.parametrize("content", [b"", b"<html></html>", page()[:30]])
def test_a_page_without_text_is_refused(content: bytes) -> None:
    """A page that holds no running text tells so."""
    with pytest.raises(UnreadableError):
        read(content)


@settings(max_examples=40)
@given(
    st.one_of(
        st.binary(max_size=80), st.text(alphabet="<>/apdiv \"'=!-&;x", max_size=80).map(str.encode)
    )
)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Whatever the bytes, a page is read or refused with one kind of error."""
    try:
        found = list(read_page(content, ReadConfig()))
    except UnreadableError:
        return
    assert len(found) == 1
