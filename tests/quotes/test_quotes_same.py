"""Whether two printings are one quote: each threshold on it and just beyond it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from stateofplay.model.interval import When, day_of
from stateofplay.model.mention import Attribution, QuoteKind
from stateofplay.model.span import Span
from stateofplay.quotes.align import aligned_runs, inner_identity, n_words
from stateofplay.quotes.same import (
    candidate_pairs,
    is_other_voice,
    is_same_quote,
    quote_rarity,
)
from stateofplay.quotes.wording import Wording

TEN = "alder birch cedar elm fir hazel larch maple oak pine"
TWELVE = TEN + " quince rowan"


def _day(day: int | None) -> When | None:
    return day_of(date(2031, 5 + day // 100, day % 100)) if day else None


def _wording(
    words: str,
    *,
    actor: str | None = "lind",
    kind: QuoteKind = "direct",
    said: int | None = None,
    report: str = "r1",
    out: int | None = None,
) -> Wording:
    """Return a wording; days are of May 2031, 101 is the first of June."""
    span = Span(report, 0, 1)
    one = Attribution(kind, (span,), None, None, span, "", actor, _day(said))
    keys = tuple(words.split())
    places = tuple(Span(report, n, n + 1) for n in range(len(keys)))
    return Wording(report, one, keys, keys, places, published=_day(out), is_named=True)


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
    assert _same(_wording(TEN), _wording(words, report="r2")) == expected


CONTENT = {
    "one word of subject matter": ("it is what it is alder", "and it is what it is alder", False),
    "two": ("it is what it is alder oak", "and it is what it is alder oak", True),
    "three where one is another": ("alder oak pine it is", "alder oak rose it is pine", False),
    "four where one is another": ("alder oak pine fir is", "alder oak is pine fir rose", True),
}


@pytest.mark.parametrize(("left", "right", "expected"), CONTENT.values(), ids=CONTENT)
def test_subject_matter(left: str, right: str, expected: bool) -> None:
    """Small words alone unite nothing, and other words need more that is shared."""
    assert _same(_wording(left), _wording(right, report="r2")) == expected


def test_one_report_prints_no_quote_in_two_wordings() -> None:
    """Other words in the same report are another saying; a cut there is not."""
    left, other = _wording(TEN), _wording(TEN.replace("fir", "rose"))
    assert not _same(left, other)
    assert _same(left, replace(other, report="r2"))
    assert _same(left, _wording(TEN.removesuffix(" pine")))


def test_identical_words_need_no_subject_matter() -> None:
    """The same words are the same quote from four words on, whoever is open."""
    assert _same(_wording("it is what it is"), _wording("it is what it is", actor=None))


FAR = {
    "few words after a month": ("alder birch cedar elm fir hazel larch", 31, True),
    "few words later": ("alder birch cedar elm fir hazel larch", 101, False),
    "eight words later": ("alder birch cedar elm fir hazel larch maple", 101, True),
}


@pytest.mark.parametrize(("words", "out", "expected"), FAR.values(), ids=FAR)
def test_few_words_that_come_back(words: str, out: int, expected: bool) -> None:
    """The same few words more than a month apart are said anew; eight words are looked back on."""
    last = _day(out)
    assert last is not None
    first = replace(_wording(words), published=day_of(date(2031, 4, 30)))
    assert _same(first, replace(_wording(words, report="r2"), published=last)) == expected


def test_open_speakers_need_rare_words() -> None:
    """With an open speaker two words that one quote alone has are enough, common ones never."""
    left = _wording("it is what it is alder birch")
    right = _wording("and it is what it is alder birch", actor=None)
    assert is_same_quote(left, right, quote_rarity([left]))
    common = [left, *(_wording(f"alder birch {n}") for n in range(3))]
    assert not is_same_quote(left, right, quote_rarity(common))


def test_speakers_and_days_exclude() -> None:
    """Two known speakers, and two days that exclude each other, are two quotes."""
    one = _wording(" ".join(TEN.split()[:9]), said=5)
    assert not _same(one, replace(one, attribution=replace(one.attribution, actor="pell")))
    assert not _same(one, replace(one, attribution=replace(one.attribution, said=_day(6))))
    assert _same(one, replace(one, attribution=replace(one.attribution, said=_day(5))))


CLASHES = {
    "ten words, a week": (TEN, 12, True),
    "ten words, a day more": (TEN, 13, False),
    "nine words": (" ".join(TEN.split()[:9]), 6, False),
}


@pytest.mark.parametrize(("words", "said", "expected"), CLASHES.values(), ids=CLASHES)
def test_long_words_on_two_near_days(words: str, said: int, expected: bool) -> None:
    """Ten words that two reports put on days within a week are one quote with two days."""
    left, right = _wording(words, said=5), _wording(words, said=said, report="r2")
    assert _same(left, right) == expected


def test_nothing_is_said_after_it_was_printed() -> None:
    """A saying of Friday is not what a report of Thursday prints."""
    printed = _wording("alder birch cedar elm fir", out=8)
    assert not _same(printed, _wording("alder birch cedar elm fir", said=9, out=9, report="r2"))
    assert _same(printed, _wording("alder birch cedar elm fir", said=8, out=9, report="r2"))


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
    assert _same(_wording(TEN, said=5), _wording(words, actor=actor, said=day)) == expected


def test_short_words_of_subject_matter_printed_near() -> None:
    """A few words are a cut only within a week, and only when they carry matter."""
    long = _wording(TEN + " of course", out=1)
    assert _same(long, _wording("cedar elm", report="r2", out=8))
    assert not _same(long, _wording("cedar elm", report="r2", out=9))
    assert not _same(long, _wording("of", report="r2", out=1, said=None))


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
    assert not is_same_quote(eleven, _open(told), rarity)


def _open(wording: Wording) -> Wording:
    """Return the wording with an open speaker."""
    return replace(wording, attribution=replace(wording.attribution, actor=None))


TRANSLATED = {
    "most stems": ("pine hazel fir rose elm cedar oak birch maple alder larch", 2, True),
    "half of them": ("fir rose elm cedar iris birch lily moss alder reed", 2, False),
    "two days apart": ("pine hazel fir rose elm cedar oak birch maple alder larch", 3, False),
}


@pytest.mark.parametrize(("words", "out", "expected"), TRANSLATED.values(), ids=TRANSLATED)
def test_translated_twice(words: str, out: int, expected: bool) -> None:
    """Two wordings in marks that share most subject matter, a day apart at most, are one quote."""
    left = _wording(TEN, out=1)
    assert _same(left, _wording(words, report="r2", out=out)) == expected
    assert not _same(left, _wording(words, actor=None, report="r2", out=out))


MOULD = {
    "a figure, same day": (TEN, "12", "20", 1, True),
    "a figure, another day, ten words": (TEN, "12", "20", 2, False),
    "a figure, another day, twelve words": (TWELVE, "12", "20", 2, True),
    "a figure, twelve words, after a month": (TWELVE, "12", "20", 102, False),
    "a denial, another day": (TEN, "not", "", 2, False),
    "a denial, same day": (TEN, "not", "", 1, True),
    "other words, another day": (TEN, "rose", "lily", 2, True),
}


@pytest.mark.parametrize(("words", "one", "other", "out", "expected"), MOULD.values(), ids=MOULD)
def test_one_mould_filled_anew(words: str, one: str, other: str, out: int, expected: bool) -> None:
    """A changed figure or denial is an altered quote of one day; later it is a new saying."""
    first, _, last = words.partition("fir ")
    left = _wording(f"{first}{one} fir {last}", out=1)
    assert _same(left, _wording(f"{first}{other} fir {last}", report="r2", out=out)) == expected


def test_two_changed_figures_are_an_update() -> None:
    """Two figures changed in one sentence are a new count, even on the same day."""
    left = _wording(f"12 {TWELVE} 7 yew", out=1)
    assert _same(left, _wording(f"12 {TWELVE} 8 yew", report="r2", out=1))
    assert not _same(left, _wording(f"x 13 {TWELVE} 8 yew".replace("x ", ""), report="r2", out=1))


def test_reported_figures_are_never_altered() -> None:
    """Without marks another figure is another saying."""
    left = _wording(f"12 {TWELVE}", kind="indirect", out=1)
    assert not _same(left, _wording(f"13 {TWELVE}", kind="indirect", report="r2", out=1))
    assert _same(left, _wording(f"12 {TWELVE}", kind="indirect", report="r2", out=1))


VOICES = {
    "ten words": (TEN, "pell", 8, True),
    "nine words": (" ".join(TEN.split()[:9]), "pell", 8, False),
    "after eight days": (TEN, "pell", 9, False),
    "one other word in ten": (TEN.replace("fir", "rose"), "pell", 8, False),
    "one other word in twelve": (TWELVE.replace("fir", "rose"), "pell", 8, True),
    "one speaker": (TEN, "lind", 8, False),
    "an open one": (TEN, None, 8, False),
}


@pytest.mark.parametrize(("words", "actor", "out", "expected"), VOICES.values(), ids=VOICES)
def test_words_given_to_two_speakers(
    words: str, actor: str | None, out: int, expected: bool
) -> None:
    """Ten equal words that two reports of a week give to two names are one quote."""
    left = _wording(words.replace("rose", "fir"), out=1)
    right = _wording(words, actor=actor, out=out, report="r2")
    assert is_other_voice(left, right) == expected
    assert is_other_voice(right, left) == expected
    assert not is_other_voice(left, replace(right, report="r1"))
    assert not is_other_voice(left, replace(right, is_named=False))


def test_stock_phrases_propose_the_longest_holders() -> None:
    """A run of words in more than forty wordings pairs each with the two longest only."""
    many = [_wording(f"alder birch cedar w{n} x{n} y{n}") for n in range(41)]
    assert len(candidate_pairs(many[:40])) == 40 * 39 // 2
    assert len(candidate_pairs(many)) == 40 + 39


def test_rare_words_of_one_speaker_propose_a_pair() -> None:
    """Two rare stems propose a pair without a common run, for a known speaker only."""
    left, right = _wording(TEN), _wording(" ".join(reversed(TEN.split())))
    assert candidate_pairs([left, right]) == [(0, 1)]
    assert candidate_pairs([_open(left), _open(right)]) == []


def test_alignment_bridges_eight_words() -> None:
    """Equal runs hang together over eight other words, not over nine."""
    left = ["a", "b", "c"]
    gap = [f"g{n}" for n in range(9)]
    assert n_words(aligned_runs(left, ["a", "b", *gap[:8], "c"])) == 3
    assert n_words(aligned_runs(left, ["a", "b", *gap, "c"])) == 2
    assert inner_identity(aligned_runs(left, ["a", "x", "b", "c"])) == 0.75
    assert inner_identity([]) == 0.0


def test_a_cut_is_aligned_in_one_run() -> None:
    """Words that stand together in the other wording are not picked from several places."""
    left = "a b x a y a b c".split()
    assert aligned_runs(left, ["a", "b", "c"]) == [(5, 8, 0, 3)]
    assert aligned_runs(["a", "b", "c"], left) == [(0, 3, 5, 8)]
    assert aligned_runs([], left) == []


CHANGED = {
    "four of eight": ("v w x z", True),
    "five of eight": ("v w x z q", False),
}


@pytest.mark.parametrize(("tail", "expected"), CHANGED.values(), ids=CHANGED)
def test_words_around_a_stock_phrase(tail: str, expected: bool) -> None:
    """Half as many words changed as shared are one saying in other words; more are two."""
    shared = "alder birch cedar elm fir hazel larch maple"
    left = _wording(f"{shared} {' '.join(f'one{w}' for w in tail.split())}")
    right = _wording(f"{shared} {' '.join(f'two{w}' for w in tail.split())}", report="r2")
    assert _same(left, right) == expected


def test_words_of_a_stock_phrase_do_not_count() -> None:
    """What nearly every quote holds is no sign that two are one."""
    phrase = "alder birch cedar elm fir hazel larch maple"
    left, right = _wording(f"{phrase} oak"), _wording(f"{phrase} pine", report="r2")
    assert is_same_quote(left, right, quote_rarity([left, right]))
    many = [_wording(f"{phrase} w{n}") for n in range(20)]
    assert not is_same_quote(left, right, quote_rarity(many))
