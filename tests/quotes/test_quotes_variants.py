"""What one printing of a quote changes, and which kind of change it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quotes_builder import build_report

from stateofplay.model.finding import most_telling
from stateofplay.model.mention import Attribution, QuoteKind
from stateofplay.model.span import Span
from stateofplay.quotes.variants import changes_of, compare_wordings, variant_of
from stateofplay.quotes.wording import Wording, read_wording

MAIN = "The port of Marn will never be sold to 12 foreign owners, whatever they offer us"


def _read(text: str, *, name: str = "r1", kind: QuoteKind = "direct") -> Wording:
    """Return a wording; a bar parts the stretches in marks."""
    report = build_report(text.replace("|", " "), name=name)
    spans, place = [], 0
    for part in text.split("|"):
        spans.append(Span(name, place, place + len(part)))
        place += len(part) + 1
    return read_wording(report, Attribution(kind, tuple(spans), None, None, spans[0], ""))


def _told(main: str, other: str) -> list[tuple[str, str, str]]:
    """Return the changes as kind, words lost and words added."""
    left, right = _read(main, name="m"), _read(other, name="o")
    gaps = compare_wordings(left, right)
    texts = {"m": main.replace("|", " "), "o": other.replace("|", " ")}

    def words(spans: tuple[Span, ...]) -> str:
        return " / ".join(texts[s.report][s.start : s.end] for s in spans)

    return [(c.what, words(c.lost), words(c.added)) for c in changes_of(left, right, gaps)]


CHANGES: dict[str, tuple[str, list[tuple[str, str, str]]]] = {
    "the same": (MAIN, []),
    "other marks and capitals": ("the port of MARN will never be sold to 12 foreign owners - "
                                 "whatever they offer us", []),
    "tail cut": (MAIN.removesuffix(", whatever they offer us"),
                 [("cut", "whatever they offer us", "")]),
    "head cut": ("will never be sold to 12 foreign owners, whatever they offer us",
                 [("cut", "The port of Marn", "")]),
    "middle cut, shown": ("The port of Marn will never be sold ... whatever they offer us",
                          [("ellipsis", "to 12 foreign owners", "")]),
    "middle cut by the reporter": ("The port of Marn will never be sold|whatever they offer us",
                                   [("cut", "to 12 foreign owners", "")]),
    "two words lost": (MAIN.replace("whatever they ", ""), [("words", "whatever they", "")]),
    "three words lost": (MAIN.replace("owners, whatever they ", ""),
                         [("cut", "owners, whatever they", "")]),
    "a word between two stretches": (MAIN.replace("foreign ", "|").replace(" |", "|"),
                                     [("cut", "foreign", "")]),
    "middle cut, not shown": ("The port of Marn will never be sold, whatever they offer us",
                              [("cut", "to 12 foreign owners", "")]),
    "a word lost": ("The port of Marn will never be sold to 12 owners, whatever they offer us",
                    [("words", "foreign", "")]),
    "a word put in": (MAIN.replace("foreign", "greedy foreign"), [("words", "", "greedy")]),
    "another word": (MAIN.replace("sold", "leased"), [("words", "sold", "leased")]),
    "without its denial": (MAIN.replace("never ", ""), [("negation", "never", "")]),
    "another figure": (MAIN.replace("12", "20"), [("figure", "12", "20")]),
    "the figure in words": (MAIN.replace("12", "twelve"), [("spelling", "12", "twelve")]),
    "another name": (MAIN.replace("Marn", "Osk"), [("name", "Marn", "Osk")]),
    "a name spelled otherwise": (MAIN.replace("Marn", "Marnn"), [("spelling", "Marn", "Marnn")]),
    "a pronoun for the name": (MAIN.replace("Marn", "ours"), [("words", "Marn", "ours")]),
    "brackets": (MAIN.replace("offer", "[the buyers] offer"),
                 [("insertion", "", "the buyers")]),
    "brackets in place of a word": (MAIN.replace("they", "[the buyers]"),
                                    [("insertion", "they", "the buyers")]),
    "a letter mistyped": (MAIN.replace("whatever", "whatevre"),
                          [("spelling", "whatever", "whatevre")]),
    "other last word": (MAIN.replace("offer us", "offer them"), [("words", "us", "them")]),
    "other first word": (MAIN.replace("The port", "Our port"), [("words", "The", "Our")]),
    "two changes": (MAIN.replace("never ", "").replace("12", "20"),
                    [("negation", "never", ""), ("figure", "12", "20")]),
    "another sentence behind": (MAIN + ". We told them so", []),
}  # fmt: skip


@pytest.mark.parametrize(("other", "expected"), CHANGES.values(), ids=CHANGES)
def test_changes(other: str, expected: list[tuple[str, str, str]]) -> None:
    """Each change is told once, with the words lost and the words added, to the character."""
    assert _told(MAIN, other) == expected


SENSE: dict[str, tuple[str, str, str]] = {
    "a prefix that denies": ("She is unlike her father in this", "She is like her father in this",
                             "negation"),
    "a denying word that ends so": ("It is possible to sail now", "It is impossible to sail now",
                                    "negation"),
    "no denial": ("We must import more grain now", "We must port more grain now", "words"),
    "a short form": ("We cannot wait any longer here", "We can wait any longer here", "negation"),
    "written out": ("We can't wait any longer here", "We can not wait any longer here", "None"),
    "it's": ("It's our last offer to them", "It is our last offer to them", "None"),
    "American spelling": ("The labour programme honours our defence",
                          "The labor program honors our defense", "spelling"),
    "hyphen or space": ("The north-west coast is safe", "The north west coast is safe", "spelling"),
    "three words of denial": ("He is well today, sir", "He is not at all well today, sir",
                              "negation"),
    "a clause with a denial": ("He is well today, sir", "He is not one bit so well today, sir",
                               "words"),
    "a number of millions": ("We lost two million marks today", "We lost two billion marks today",
                             "figure"),
    "names in another order": ("Both Ann Bee and Bo Roe left early", "Both Bo Roe and Ann Bee "
                               "left early", "words"),
}  # fmt: skip


@pytest.mark.parametrize(("left", "right", "expected"), SENSE.values(), ids=SENSE)
def test_kind_of_the_whole(left: str, right: str, expected: str) -> None:
    """The most telling change gives its kind to the printing."""
    main, other = _read(left, name="m"), _read(right, name="o")
    changes = changes_of(main, other, compare_wordings(main, other))
    assert str(variant_of(main, other, changes)) == expected


def test_without_marks() -> None:
    """Told without marks is a paraphrase; of two such only what turns the sense is told."""
    main = _read(MAIN)
    assert variant_of(main, _read(MAIN, kind="indirect"), ()) == "paraphrase"
    told = _read(MAIN, kind="indirect")
    for words, expected in (
        (MAIN.replace("Marn", "Osk"), "paraphrase"),(MAIN.replace("sold", "leased"), "paraphrase"),
                            (MAIN.replace("never ", ""), "negation")):  # fmt: skip
        other = _read(words, name="o", kind="indirect")
        changes = changes_of(told, other, compare_wordings(told, other))
        assert variant_of(told, other, changes) == expected


def test_words_that_share_nothing() -> None:
    """Printings that people put together without a common word have one change: all words."""
    assert _told("Never again", "Once more") == [("words", "Never again", "Once more")]


def test_a_quote_of_two_stretches_names_each() -> None:
    """Words lost over two stretches in marks are two spans, so that no reporter's word is one."""
    assert _told("We sail at dawn tomorrow|if the wind holds", "We sail at dawn") == [
        ("cut", "tomorrow / if the wind holds", "")
    ]


EDGES: dict[str, tuple[str, str, list[tuple[str, str, str]]]] = {
    "other sentences behind": (
        "We sail at dawn. The crew stands ready", "We sail at dawn. Nobody fell ill",
        [("cut", "The crew stands ready", "")],
    ),
    "other sentences before": (
        "The crew stands ready. We sail at dawn", "Nobody fell ill. We sail at dawn",
        [("cut", "The crew stands ready", "")],
    ),
    "another stretch behind": (
        "We sail at dawn and our crew stands ready", "We sail at dawn|nobody fell ill",
        [("cut", "and our crew stands ready", "")],
    ),
    "another stretch before": (
        "Our crew stands ready and we sail at dawn", "nobody fell ill|we sail at dawn",
        [("cut", "Our crew stands ready and", "")],
    ),
    "the sentence goes on otherwise": (
        "We sail at dawn with our crew", "We sail at dawn and fast", [
            ("words", "with our", "and fast"), ("cut", "crew", ""),
        ],
    ),
    "eight words with a name": (
        "We met Ann Bee in our old town", "We met Bo Roe in our old town",
        [("name", "Ann Bee", "Bo Roe")],
    ),
    "nine words with a name": (
        "So we met the good old Ann of ours there", "So we met her most dear friend Bo there",
        [("words", "the good old Ann of ours", "her most dear friend Bo")],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("main", "other", "expected"), EDGES.values(), ids=EDGES)
def test_edges(main: str, other: str, expected: list[tuple[str, str, str]]) -> None:
    """Other sentences and stretches beside the shared words are no change of them."""
    assert _told(main, other) == expected


WORDS = st.lists(st.sampled_from("we will never sell 12 ships to Marn or Osk".split()), max_size=12)


@given(WORDS, WORDS)
def test_spans_lie_inside_their_printing(left: list[str], right: list[str]) -> None:
    """Lost words lie in the main form, added ones in the other, and no change is empty."""
    main, other = (
        _read("x " + " ".join(words), name=n) for words, n in ((left, "m"), (right, "o"))
    )
    for change in changes_of(main, other, compare_wordings(main, other)):
        assert change.lost or change.added
        assert all(s.report == "m" and s.end <= main.places[-1].end for s in change.lost)
        assert all(s.report == "o" and s.end <= other.places[-1].end for s in change.added)
        assert most_telling([change]) == change.what


@given(WORDS)
def test_the_same_words_have_no_change(words: list[str]) -> None:
    """A printing differs in nothing from itself."""
    one = _read("x " + " ".join(words))
    assert compare_wordings(one, one) == ()
