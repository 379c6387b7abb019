import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from export_builder import affair, affair_reports, find, make_move, make_report
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.export.contract import contract
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import N_PAIRS, N_TEXTS_SHOWN, to_html
from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Difference, Entry, Side
from stateofplay.model.interval import day_of
from stateofplay.model.report import Dropped, Mended
from stateofplay.model.span import Span
from stateofplay.verify import _walk

VOID = frozenset("meta br input link img hr".split())
# What HTML allows in a paragraph, a heading, a label, a link and a summary.
PHRASING = frozenset("a b bdi br button code details input label mark small span sup time".split())
NO_BLOCKS_IN = frozenset("p h1 h2 a label bdi time b".split())


class Page(HTMLParser):
    """A page as a browser reads it: fails on wrong nesting, keeps anchors and their text."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loads: list[str] = []
        self.lit: dict[str, str] = {}
        self.text = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Check where an element stands and keep its ids and links."""
        given = dict(attrs)
        assert len(given) == len(attrs), f"an attribute of {tag} stands twice"
        assert not any(name.startswith("on") or name == "style" for name in given)
        inside = [name for name, _ in self.open]
        if set(inside) & NO_BLOCKS_IN:
            assert tag in PHRASING - {"details"}, f"{tag} inside {inside[-3:]}"
        if tag == "a":
            assert "a" not in inside, "a link inside a link"
            self.links.append(given.get("href") or "")
        self.ids += [given["id"] or ""] if "id" in given else []
        self.loads += [str(given[name]) for name in ("src", "srcset", "data") if name in given]
        self.loads += ["link"] if tag in ("link", "iframe", "object", "embed", "img") else []
        if tag not in VOID:
            self.open.append((tag, given))

    def handle_endtag(self, tag: str) -> None:
        """Check that it closes what was opened last."""
        assert self.open, f"{tag} closes nothing"
        assert self.open[-1][0] == tag, f"{tag} closes {self.open[-1][0]}"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Keep the text, and whatever of it a citation lights."""
        inside = [tag for tag, _ in self.open]
        if "style" in inside or "script" in inside:
            return
        self.text += data
        for _, attributes in self.open:
            anchor = attributes.get("id") or attributes.get("data-of")
            if anchor and attributes.get("class") == "c":
                self.lit[anchor] = self.lit.get(anchor, "") + data


def _page(dossier: Dossier) -> Page:
    return Page(to_html(dossier, contract(dossier)))


def _citations(document: dict[str, object]) -> Iterator[dict[str, object]]:
    for _, value in _walk(document, ""):
        if value.keys() >= {"report", "start", "end", "exact"}:
            yield dict(value)


def _folded(text: object) -> str:
    return re.sub(r"\s+", "", str(text))


def test_every_citation_has_its_anchor() -> None:
    """Each citation has one anchor in its report, and what it lights is what it cites."""
    document = contract(affair())
    page = _page(affair())
    numbers = {report["id"]: n for n, report in enumerate(document["reports"], 1)}
    cited = {
        f"r{numbers[str(c['report'])]}-{c['start']}-{c['end']}": c["exact"]
        for c in _citations(document)
    }
    assert {anchor: _folded(text) for anchor, text in page.lit.items()} == {
        anchor: _folded(exact) for anchor, exact in cited.items()
    }
    assert set(cited) <= set(page.ids)


def test_links_lead_somewhere() -> None:
    """Ids stand once; each link inside the page has its place there."""
    page = _page(affair())
    assert len(page.ids) == len(set(page.ids))
    inside = {link[1:] for link in page.links if link.startswith("#")} - {"closed"}
    assert inside <= set(page.ids)
    assert len(inside) > 20


def test_nothing_is_loaded() -> None:
    """The page asks for no other file, and forbids asking for one."""
    page = _page(affair())
    assert page.loads == []
    html = to_html(affair(), contract(affair()))
    assert "url(" not in html
    assert "@import" not in html
    assert "default-src &#39;none&#39;" in html


def test_the_policy_allows_what_is_there() -> None:
    """The hashes in the policy are those of the style and the script in the file."""
    html = to_html(affair(), contract(affair()))
    for tag in ("style", "script"):
        inside = re.search(f"<{tag}>(.*?)</{tag}>", html, re.S)
        assert inside is not None
        digest = base64.b64encode(hashlib.sha256(inside.group(1).encode()).digest()).decode()
        assert f"sha256-{digest}".replace("+", "&#43;") in html.replace("+", "&#43;")


def test_same_page_twice() -> None:
    """The same dossier gives the same bytes."""
    assert to_html(affair(), contract(affair())) == to_html(affair(), contract(affair()))


def test_a_given_title_wins() -> None:
    """The name of the affair is the one given."""
    html = to_html(affair(), contract(affair()), title="The <strait>")
    assert "The &lt;strait&gt;</h1>" in html


SAID = {
    "as of": "as of 21 January 2022",
    "reports and texts": "6 reports, 5 independent texts",
    "unnamed publishers": "2 named, 3 not stated",
    "few moments": "reports from four moments only, 1 report undated",
    "joint act": "agree jointly",
    "eight exact words": "“to speed up talks on the basis of …”",
    "none found since": "none found since, in 1 later report ",
    "several later reports": "none found since, in 3 later reports",
    "none found": "none found",
    "base of a count": "2 reports, 1 independent text:",
    "no publisher": "publisher not stated (Coastwire), 3 March 2019",
    "no title": "untitled (fifth.txt)",
    "recap": "2 entries that reports only look back on: 1931 to 1958",
    "planned": "planned",
    "imprecise date": "14 or 21 January 2022, a Friday",
    "variant": "other words",
    "unresolved speaker": "speaker: he, not resolved",
    "shares": "62 % of the words of",
    "almost all": "99 % the other way round",
    "dropped": "pile/broken.pdf: a PDF without text; give the text",
    "on whose word": "on the word of Norland",
}


@pytest.mark.parametrize("expected", SAID.values(), ids=SAID)
def test_what_the_page_says(expected: str) -> None:
    """The page says what the dossier holds, with the base of each number."""
    assert expected in re.sub(r"\s+", " ", _page(affair()).text)


HOSTILE = {
    "a script": "<script>alert(1)</script>",
    "an image": "<img src=x onerror=alert(1)>",
    "the end of the style": "</style><b>",
    "the end of a comment": "--><b>",
    "quotes": "\" onclick='x' ' &quot;",
    "a template": "{{ 7 * 7 }} {% raw %}",
    "an override": "abc\u202edef",
    "control characters": "a\x00b\x1bc",
    "half a character": "a\ud83db",
    "an isolate left open": "a\u2067b",
}


def _hostile(words: str) -> Dossier:
    """Return a dossier that repeats `words` in every field that is free text."""
    report = make_report(words, [("title", words), ("body", f"{words} said {words}.")])
    report = replace(
        report, file=f"{words}.txt", publisher=words, agency=f"{words}!", byline=words, place=words,
        url=f"javascript:{words}", language=words,
    )  # fmt: skip
    span = Span(report.id, 0, len(words))
    when = replace(day_of(date(2020, 1, 1)), says=words)
    move = make_move("one", (words,), "insist", span, content=words, text=words, said=when)
    entry = Entry("entry-1", when, "stated", words, (span,), (report.id,), False)
    difference = Difference("wording", words, (Side(words, (span,)), Side(words, (span,))))
    return Dossier(
        date(2020, 1, 1), (report,), timeline=(entry,), moves=(move,), differences=(difference,),
        dropped=(Dropped(words, words),),
    )  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_text_stays_text(words: str) -> None:
    """Whatever a report holds is shown and never acts: no element, no attribute, no link."""
    harmless = _page(_hostile("word"))
    page = _page(_hostile(words))
    assert len(page.ids) == len(harmless.ids)
    assert len(page.links) == len(harmless.links)
    assert not any("javascript" in link for link in page.links)
    assert "\u202e" not in page.text
    if words.isprintable() and "\u202e" not in words:
        assert words in page.text


def test_text_in_a_direction_of_its_own_is_kept_apart() -> None:
    """Every paragraph of a report takes its direction from its own letters."""
    html = to_html(_hostile("a\u2067b"), contract(_hostile("a\u2067b")))
    assert html.count('<p dir="auto">') == 2
    assert "<bdi>" in html


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=30))
def test_any_text_makes_a_page(words: str) -> None:
    """No text breaks the page or its nesting, and the page is UTF-8."""
    dossier = _hostile(words)
    html = to_html(dossier, contract(dossier))
    html.encode("utf-8")
    Page(html)


def test_newest_first() -> None:
    """The timeline runs from the newest entry to the oldest."""
    text = _page(affair()).text
    timeline = text.index("newest first; hollow")
    places = [text.index(w, timeline) for w in ("will meet again", "agreed on 9", "rejected any")]
    assert places == sorted(places)


def test_speakers_not_known_come_last() -> None:
    """Quotes without a known speaker stand below those of the speakers."""
    text = _page(affair()).text
    quotes = text.index("Who said what")
    assert text.index("Ada Brenn", quotes) < text.index("Speaker not known", quotes)


NOTES: dict[str, tuple[dict[str, Any], str]] = {
    "nobody sure": ({}, "he, not resolved"),
    "the likeliest": ({"candidate": "Ada Brenn"}, "he, unresolved, likeliest: Ada Brenn"),
    "for whom, not named": ({"speaks_for": "Norland"}, "he, speaks for Norland"),
    "for whom": ({"actor": "Ada Brenn", "speaks_for": "Norland"}, "speaks for Norland"),
    "together": (
        {"actor": "Ada Brenn", "also": ("Norland", "Sudmark")},
        "Ada Brenn, Norland and Sudmark, jointly",
    ),
}


@pytest.mark.parametrize(("changes", "note"), NOTES.values(), ids=NOTES)
def test_what_is_said_of_a_speaker(changes: dict[str, Any], note: str) -> None:
    """Page and Markdown say for whom, with whom, and who is likeliest."""
    dossier = affair()
    ids = {actor.name: actor.id for actor in dossier.actors}
    told = {
        key: tuple(ids[one] for one in names) if isinstance(names, tuple) else ids[names]
        for key, names in changes.items()
    }
    first, second = dossier.quotes
    told_of = replace(dossier, quotes=(first, replace(second, **told)))
    assert note in re.sub(r"\s+", " ", _page(told_of).text)
    assert note in to_markdown(told_of, contract(told_of))


def test_a_spokesperson_without_a_name_counts_for_whom_they_speak() -> None:
    """The quotes of a party hold those of its unnamed spokespeople."""
    dossier = affair()
    ids = {actor.name: actor.id for actor in dossier.actors}
    first, second = dossier.quotes
    quotes = (first, replace(second, speaks_for=ids["Norland"]))
    text = to_markdown(replace(dossier, quotes=quotes), contract(replace(dossier, quotes=quotes)))
    assert "### Norland\n" in text
    assert "Speaker not known" not in text


def test_quote_marks_stand_where_the_report_has_them() -> None:
    """What a report tells without quote marks is shown without them."""
    dossier = affair()
    water, other = dossier.quotes
    told = (replace(water.occurrences[0], variant="paraphrase"), *water.occurrences[1:])
    shown = replace(
        dossier, quotes=(replace(water, occurrences=told), replace(other, kind="indirect"))
    )
    for text in (_page(shown).text, to_markdown(shown, contract(shown))):
        assert "“We are ready to share the water, but not" in text
        assert "“We are ready to share the water, not to sell it,”:" not in text
        assert "“The border comes first. Tolls come later,” (" not in text
    html = re.sub(r"\s+", " ", _page(shown).text)
    assert "without quote marks R1 The Halven Courier (Coastwire): We are ready" in html


def test_many_copies_are_not_all_laid_side_by_side() -> None:
    """Beyond the limit of pairs the page says where the others are."""
    dossier = affair()
    (group,) = dossier.groups
    for n, said in ((N_PAIRS, False), (N_PAIRS + 1, True)):
        many = replace(dossier, groups=(replace(group, pairs=group.pairs * n),))
        assert ("1 further pair of this group" in _page(many).text) is said


EMPTY = {
    "nothing at all": Dossier(None, ()),
    "one undated report": Dossier(None, (affair_reports()["fifth"],)),
    "one dated report": Dossier(date(2019, 3, 3), (affair_reports()["first"],)),
    "only dropped": Dossier(None, (), dropped=(Dropped("a.bin", "no text"),)),
}


@pytest.mark.parametrize("dossier", EMPTY.values(), ids=EMPTY)
def test_empty_sections_say_so(dossier: Dossier) -> None:
    """A page without findings says what was not found, in every section."""
    page = _page(dossier)
    for said in (
        "No party with a position was found",
        "No dated happening was found",
        "No quote was found",
        "No name was found",
    ):
        assert said in page.text
    assert "1 reports" not in page.text


def test_one_report_cannot_differ() -> None:
    """With one report the page does not claim that reports agree."""
    assert "One report cannot differ from another." in _page(EMPTY["one dated report"]).text


def test_a_large_pile_is_folded() -> None:
    """Texts stand open up to the limit; just beyond it they open one by one."""
    few = _many(N_TEXTS_SHOWN)
    many = _many(N_TEXTS_SHOWN + 1)
    assert '<body class="texts-open">' in to_html(few, contract(few))
    assert "<body>" in to_html(many, contract(many))
    assert "3 earlier entries" in _page(many).text


def _many(n: int) -> Dossier:
    reports = tuple(make_report(f"report {k}", [("body", f"Word number {k}.")]) for k in range(n))
    entries = tuple(
        Entry(f"entry-{k}", day_of(date(2020, 1, 1 + k)), "happened", "x",
              (find(reports[0], "Word"),), (reports[0].id,), False)
        for k in range(28)
    )  # fmt: skip
    return Dossier(date(2020, 2, 1), reports, timeline=entries)


def test_what_was_not_analysed_or_mended_is_said() -> None:
    """The head counts reports that were not analysed; each says so, and what was mended in it."""
    report = replace(
        make_report("fremd", [("body", "Wörter")]),
        language="de",
        is_analysed=False,
        mended=(Mended(1, 2, "Ã¶"),),
    )
    dossier = Dossier(None, (report,))
    html = to_html(dossier, contract(dossier))
    assert "read, not analysed: 1 report in German" in html
    assert "read, not analysed: it is in German" in html
    assert "1 stretch was mended" in html
    markdown = to_markdown(dossier, contract(dossier))
    assert "Read, not analysed: 1 report in German." in markdown
    assert "(read, not analysed: German) (1 stretch was mended" in markdown


def test_an_unsure_reading_is_marked_where_it_stands() -> None:
    """A doubtful move is on no list, and marked in its cell and its thread."""
    dossier = affair()
    doubtful = tuple(replace(move, is_doubtful=True) for move in dossier.moves)
    plain, unsure = (
        to_html(one, contract(one)) for one in (dossier, replace(dossier, moves=doubtful))
    )
    assert "unsure reading" not in plain
    assert ", unsure reading" in unsure
    assert '<span class="tag">unsure reading</span>' in unsure
    assert "too unsure to list" in unsure
    assert "No move was found in these reports." in unsure
