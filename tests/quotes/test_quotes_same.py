"""Whether two printings are one quote: each threshold on it and just beyond it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stateofplay.model.interval import day_of
from stateofplay.model.mention import Attribution, QuoteKind
from stateofplay.model.span import Span
from stateofplay.quotes.align import aligned_runs, inner_identity, n_words
from stateofplay.quotes.same import candidate_pairs, is_same_quote, quote_rarity
from stateofplay.quotes.variants import compare_wordings
from stateofplay.quotes.wording import Wording

TEN = "alder birch cedar elm fir hazel larch maple oak pine"


def _wording(
    words: str,
    *,
    actor: str | None = "lind",
    kind: QuoteKind = "direct",
    day: int | None = None,
    report: str = "r",
) -> Wording:
    span = Span("r", 0, 1)
    said = day_of(date(2031, 5, day)) if day else None
    one = Attribution(kind, (span,), None, None, span, "", actor, said)
    keys = tuple(words.split())
    return Wording(report, one, keys, keys, tuple(Span(report, n, n + 1) for n in range(len(keys))))


def _same(left: Wording, right: Wording) -> bool:
    rarity = quote_rarity([left, right])
    assert is_same_quote(left, right, rarity) == is_same_quote(right, left, rarity)
    return is_same_quote(left, right, rarity)


SAME = {
    "four of five words": ("alder birch cedar elm rose", True),  # cover 0.8
    "four of six words": ("alder birch cedar elm rose iris", False),  # cover 0.67
    "eight words of twelve": ("alder birch cedar elm fir hazel larch maple a b c d", True),
    "seven words of twelve": ("alder birch cedar elm fir hazel larch a b c d e", False),
    "seven tenths equal inside": ("alder birch cedar larch maple oak pine", True),
    "less equal inside": ("alder birch cedar maple oak pine", False),
}


@pytest.mark.parametrize(("words", "expected"), SAME.values(), ids=SAME)
def test_cover_and_identity(words: str, expected: bool) -> None:
    """A cut shares four fifths of the shorter one or eight words, seven tenths equal inside."""
    assert _same(_wording(TEN), _wording(words)) == expected


CONTENT = {
    "one word of subject matter": ("it is what it is alder", "and it is what it is alder", False),
    "two": ("it is what it is alder oak", "and it is what it is alder oak", True),
}


@pytest.mark.parametrize(("left", "right", "expected"), CONTENT.values(), ids=CONTENT)
def test_subject_matter(left: str, right: str, expected: bool) -> None:
    """Small words alone unite nothing."""
    assert _same(_wording(left), _wording(right)) == expected


def test_identical_words_need_no_subject_matter() -> None:
    """The same words are the same quote from four words on, whoever is open."""
    assert _same(_wording("it is what it is"), _wording("it is what it is", actor=None))


def test_open_speakers_need_rare_words() -> None:
    """With an open speaker two words that one quote alone has are enough, common ones never."""
    left = _wording("it is what it is alder birch")
    right = _wording("and it is what it is alder birch", actor=None)
    assert is_same_quote(left, right, quote_rarity([left]))
    common = [left, *(_wording(f"alder birch {n}") for n in range(3))]
    assert not is_same_quote(left, right, quote_rarity(common))


def test_speakers_and_days_exclude() -> None:
    """Two known speakers, and two days that exclude each other, are two quotes."""
    one = _wording(TEN, day=5)
    assert not _same(one, _wording(TEN, actor="pell"))
    assert not _same(one, _wording(TEN, day=6))
    assert _same(one, _wording(TEN, day=5))


SHORT = {
    "three words of the speaker": ("cedar elm fir", "lind", None, True),
    "not in one run": ("cedar fir elm", "lind", None, False),
    "open speaker": ("cedar elm fir", None, None, False),
    "one word without days": ("cedar", "lind", None, False),
    "one word on the same day": ("cedar", "lind", 5, True),
    "two words without days": ("cedar elm", "lind", None, True),
}


@pytest.mark.parametrize(("words", "actor", "day", "expected"), SHORT.values(), ids=SHORT)
def test_short(words: str, actor: str | None, day: int | None, expected: bool) -> None:
    """Fewer than four words belong to a longer quote of the same speaker that holds them."""
    assert _same(_wording(TEN, day=5), _wording(words, actor=actor, day=day)) == expected


PARAPHRASES = {
    "six stems": ("alder birch cedar elm fir hazel", True),
    "five stems": ("alder birch cedar elm fir", False),
    "six of ten": ("alder birch cedar elm fir hazel rose iris lily reed", True),
    "six of eleven": ("alder birch cedar elm fir hazel rose iris lily reed moss", False),
}


@pytest.mark.parametrize(("words", "expected"), PARAPHRASES.values(), ids=PARAPHRASES)
def test_paraphrase(words: str, expected: bool) -> None:
    """Reported words are a saying of the same speaker when most subject matter is shared."""
    eleven = _wording(TEN + " quince")
    rarity = quote_rarity([eleven])
    told = _wording(words, kind="indirect")
    assert is_same_quote(eleven, told, rarity) == expected
    assert not is_same_quote(eleven, replace_actor(told), rarity)


def replace_actor(wording: Wording) -> Wording:
    """Return the wording with an open speaker."""
    return replace(wording, attribution=replace(wording.attribution, actor=None))


def test_stock_phrases_propose_nothing() -> None:
    """A run of words in more than forty wordings proposes no pair; in forty it does."""
    many = [_wording(f"alder birch cedar w{n} x{n} y{n}") for n in range(41)]
    assert len(candidate_pairs(many[:40])) == 40 * 39 // 2
    assert candidate_pairs(many) == []


def test_alignment_bridges_eight_words() -> None:
    """Equal runs hang together over eight other words, not over nine."""
    left = ["a", "b", "c"]
    gap = [f"g{n}" for n in range(9)]
    assert n_words(aligned_runs(left, ["a", "b", *gap[:8], "c"])) == 3
    assert n_words(aligned_runs(left, ["a", "b", *gap, "c"])) == 2
    assert inner_identity(aligned_runs(left, ["a", "x", "b", "c"])) == 0.75
    assert inner_identity([]) == 0.0


NEGATIONS = {
    "one not": ("alder birch not cedar elm", "negation"),
    "six words": ("alder birch not a b c d e cedar elm", "negation"),
    "seven words": ("alder birch not a b c d e f cedar elm", "words"),
}


@pytest.mark.parametrize(("words", "variant"), NEGATIONS.values(), ids=NEGATIONS)
def test_small_changes_with_a_not_are_negations(words: str, variant: str) -> None:
    """A `not` among up to six changed words is a negation, in a longer rewording it is words."""
    assert compare_wordings(_wording(words), _wording("alder birch cedar elm")) == variant


EDGES = {
    "other last words": ("alder birch cedar elm fir rose", "words"),
    "last words from further on": ("alder birch cedar elm fir y z", "cut"),
    "other first words": ("rose birch cedar elm fir hazel", "words"),
    "a figure for the last word": ("alder birch cedar elm fir 12", "figure"),
    "no last words": ("alder birch cedar elm fir", "cut"),
}


@pytest.mark.parametrize(("words", "variant"), EDGES.values(), ids=EDGES)
def test_words_at_the_edges(words: str, variant: str) -> None:
    """Other words at an edge are a change; words from further on, and no words, are a cut."""
    main = _wording("alder birch cedar elm fir hazel a b c d e f g h y z")
    assert compare_wordings(main, _wording(words)) == variant
