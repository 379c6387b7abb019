from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import Stated
from stateofplay.read.config import ReadConfig
from stateofplay.read.feed import read_feed
from stateofplay.read.feed_titles import publisher_of
from stateofplay.read.found import Found, Unread

WORDS = "The council of Northam agreed on Monday to pay for half of the bridge, its mayor said."
DAY = "Mon, 05 May 2031 07:00:00 GMT"
SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


END = "</channel></rss>"


def rss(*items: str, title: str = "The Courier", before: str = "", end: str = END) -> bytes:
    """Return a feed of the items."""
    inside = "".join(f"<item>{item}</item>" for item in items)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>{before}<rss version="2.0" {SPACES}><channel>'
        f"<title>{title}</title><language>en-gb</language>{inside}{end}"
    ).encode()


def read(content: bytes, **limits: int) -> list[Found | Unread]:
    """Return all that a feed yields."""
    return list(read_feed(content, ReadConfig(**limits)))


def only(content: bytes) -> Found:
    """Return the one text of a feed."""
    (found,) = read(content)
    assert isinstance(found, Found)
    return found


ITEM = f"<title>Deal</title><link>https://c.example/a</link><pubDate>{DAY}</pubDate>"
SUMMARY = f"<description>{WORDS}</description>"


def test_an_item_of_rss() -> None:
    """Title, address, day, writer, language and publisher come with the text; basis is the feed."""
    found = only(rss(f"{ITEM}{SUMMARY}<dc:creator><![CDATA[Ann Ode]]></dc:creator>"))
    assert found.text == WORDS
    assert found.part == 1
    assert found.stated == Stated(
        "Deal", DAY, "The Courier", "https://c.example/a", "Ann Ode", language="en-gb", basis="feed"
    )


ATOM = f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>World | The Mirror</title>
<entry><title type="html">Towns &lt;em&gt;agree&lt;/em&gt;</title><id>tag:1</id>
<link rel="self" href="https://m.example/self"/><link href="https://m.example/t"/>
<updated>2031-05-06T00:00:00Z</updated><published>2031-05-04T23:30:00+02:00</published>
<author><name>Jan Roe</name></author><author><name>Ann Ode</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{WORDS}</p><ul><li>One.</li>
<li>Two.</li></ul></div></content></entry></feed>""".encode()


def test_an_entry_of_atom() -> None:
    """XHTML becomes a line a paragraph; the day of publication goes before that of the change."""
    found = only(ATOM)
    assert found.text == f"{WORDS}\nOne.\nTwo."
    assert (found.stated.title, found.stated.publisher) == ("Towns agree", "The Mirror")
    assert found.stated.published == "2031-05-04T23:30:00+02:00"
    assert (found.stated.url, found.stated.byline) == ("https://m.example/t", "Jan Roe, Ann Ode")


def test_a_change_is_the_day_where_no_other_is_stated() -> None:
    """An entry that only states when it changed is dated by that."""
    content = ATOM.replace(b"<published>2031-05-04T23:30:00+02:00</published>", b"")
    assert only(content).stated.published == "2031-05-06T00:00:00Z"


def test_an_item_of_rdf_in_latin_1() -> None:
    """RSS 1.0 is read in the charset that it declares."""
    content = (
        '<?xml version="1.0" encoding="ISO-8859-1"?><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        f'xmlns="http://purl.org/rss/1.0/" {SPACES}><channel><title>RSS feed of The Meuse Gazette'
        "</title></channel><item><title>Café</title><link>https://g.example/1</link><dc:date>"
        f"2031-05-03</dc:date><description>No, said the mayor of Château. {WORDS}</description>"
        "</item></rdf:RDF>"
    )
    found = only(content.encode("latin-1"))
    assert found.text == f"No, said the mayor of Château. {WORDS}"
    assert (found.stated.title, found.stated.published) == ("Café", "2031-05-03")
    assert found.stated.publisher == "The Meuse Gazette"


def test_the_fullest_text_counts() -> None:
    """A whole report goes before its summary, and its markup becomes lines."""
    whole = "".join(f"<p>{WORDS} {n}</p>" for n in range(20))
    full = f"<content:encoded><![CDATA[{whole}<script>s()</script>]]></content:encoded>"
    found = only(rss(ITEM + SUMMARY + full))
    assert found.text == "\n".join(f"{WORDS} {n}" for n in range(20))


HEADLINES = {
    "a title only": ITEM,
    "a summary that repeats the title": f"{ITEM}<description>DEAL.</description>",
    "and the publisher": f"{ITEM}<description>&lt;a&gt;Deal&lt;/a&gt; The Courier</description>",
}


@pytest.mark.parametrize("item", HEADLINES.values(), ids=HEADLINES)
def test_a_headline_is_no_report(item: str) -> None:
    """An item that says no more than its title is listed with its number."""
    first, second = read(rss(item, ITEM + SUMMARY))
    assert isinstance(first, Unread)
    assert isinstance(second, Found)
    assert first.part == 1
    assert first.reason.startswith("holds only a headline ('Deal')")
    assert second.part == 2


def test_an_item_with_nothing_is_listed() -> None:
    """An item without title and text says so."""
    (found,) = read(rss("<link>https://c.example/a</link>"))
    assert isinstance(found, Unread)
    assert found.reason.startswith("is an item without text or title")


def test_where_an_item_was_taken_from() -> None:
    """The feed that an item was taken from names the publisher."""
    item = f'{ITEM}{SUMMARY}<source url="https://e.example">The Echo</source>'
    assert only(rss(item)).stated.publisher == "The Echo"


WRITERS = {
    "a name": ("Ann Ode", "Ann Ode"),
    "a name behind an address": ("ann@c.example (Ann Ode)", "Ann Ode"),
    "a name before an address": ("Ann Ode &lt;ann@c.example&gt;", "Ann Ode"),
    "an address": ("ann@c.example", None),
    "the publisher": ("The Courier", None),
}


@pytest.mark.parametrize(("author", "expected"), WRITERS.values(), ids=WRITERS)
def test_writers(author: str, expected: str | None) -> None:
    """A writer is a name; neither an address of mail nor the publisher again is one."""
    assert only(rss(f"{ITEM}{SUMMARY}<author>{author}</author>")).stated.byline == expected


TITLES = {
    "a name": ("The Courier", "The Courier"),
    "latest news": ("The Courier - Latest news", "The Courier"),
    "a section before": ("World | The Courier", "The Courier"),
    "a section after": ("The Courier » Asia &amp; Pacific", "The Courier"),
    "RSS behind": ("The Courier RSS feed", "The Courier"),
    "RSS 2.0 in brackets": ("The Courier (RSS 2.0)", "The Courier"),
    "RSS before": ("RSS feed of The Courier", "The Courier"),
    "news in the name": ("Elbe News - World", "Elbe News"),
    "sections only": ("Latest news", None),
    "a search": ("“bridge northam” - Finder", None),
    "an address": ("https://c.example/feed", None),
    "a motto": ("x" * 61, None),
    "a name at the limit": ("x" * 60, "x" * 60),
    "nothing": (None, None),
}


@pytest.mark.parametrize(("title", "expected"), TITLES.values(), ids=TITLES)
def test_publisher_of(title: str | None, expected: str | None) -> None:
    """The part of a feed's title that names no section is the publisher."""
    assert publisher_of(title.replace("&amp;", "&") if title else None) == expected


BOMB = '<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE rss [\n<!ELEMENT rss (x)>\n<!entity x SYSTEM "file:///etc/hosts">]>'
REFUSED = {
    "a bomb": (rss(ITEM + "<description>&b;</description>", before=BOMB), "declares entities"),
    "a file": (rss(ITEM + "<description>&x;</description>", before=OUTSIDE), "declares entities"),
    "in UTF-16": (rss(ITEM, before=BOMB).decode().encode("utf-16"), "declares entities"),
    "a sitemap": (b"<?xml version='1.0'?><urlset><url/></urlset>", "is a sitemap"),
    "a page": (b"<!DOCTYPE html><html><p>x</p></html>", "is a page; name it .html"),
    "a list of feeds": (b"<!-- x --><opml/>", "is a list of feeds"),
    "another kind": (b"<a:ledger xmlns:a='x'/>", "its first element is <ledger>"),
    "no XML": (b"The council has met.", "is no XML"),
    "nothing": (b"", "is no XML"),
    "no items": (rss(), "is a feed without items"),
    "comments": (rss(ITEM + SUMMARY, title="Comments on: Deal"), "is a feed of readers' comments"),
}


@pytest.mark.parametrize(("content", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(content: bytes, reason: str) -> None:
    """Files that are no feed say what they are, and entities are never resolved."""
    with pytest.raises(UnreadableError) as error:
        read(content)
    assert reason in str(error.value)


def test_a_document_type_without_entities_is_read() -> None:
    """RSS 0.91 names a document type at an address: it is neither fetched nor missed."""
    before = '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n.invalid/rss>0.91.dtd">'
    assert only(rss(ITEM + SUMMARY, before=before)).text == WORDS


def test_a_feed_is_never_taken_for_a_file_name(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The path of a feed is no feed."""
    path = tmp_path_factory.mktemp("feeds") / "a.rss"
    path.write_bytes(rss(ITEM + SUMMARY))
    with pytest.raises(UnreadableError):
        read(str(path).encode())


def test_a_feed_that_breaks_off() -> None:
    """The items that are there are read, and the break is listed."""
    first, last = read(rss(ITEM + SUMMARY, end=""))
    assert isinstance(first, Found)
    assert isinstance(last, Unread)
    assert last.reason.startswith("breaks off in item 1")


def test_loose_marks_are_read() -> None:
    """A feed that is no clean XML, as many are, is read all the same."""
    found = only(rss(f"<title>Bridge & river&nbsp;</title>{SUMMARY}"))
    assert (found.stated.title, found.text) == ("Bridge & river", WORDS)


@pytest.mark.parametrize(("n_most", "is_whole"), [(2, True), (1, False)])
def test_number_of_items(n_most: int, is_whole: bool) -> None:
    """Items beyond the limit are counted in one line."""
    found = read(rss(ITEM + SUMMARY, ITEM + SUMMARY), max_records=n_most)
    assert isinstance(found[-1], Found) == is_whole
    assert len(found) == 2


_PIECES = st.sampled_from(
    ["<rss>", "<feed>", "<item>", "<entry>", "<title>", "</title>", "<![CDATA[", "]]>", "&#x0;",
     "&lt;p&gt;", "<content type='xhtml'>", "<!DOCTYPE x [", "]>", "<!--", "-->", "<?", "words ",
     "<link href='//['/>", "<pubDate>0</pubDate>", "\x00", "\udcff"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.binary(max_size=60),
        st.lists(_PIECES, max_size=14).map(lambda p: "".join(p).encode("utf-8", "surrogateescape")),
    )
)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """Whatever the bytes, a feed is read or refused with one kind of error."""
    for whole in (content, b"<rss><channel><item>" + content):
        try:
            found = read(whole)
        except UnreadableError:
            continue
        assert all(isinstance(one, Found | Unread) for one in found)
