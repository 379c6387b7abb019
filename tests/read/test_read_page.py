from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
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
