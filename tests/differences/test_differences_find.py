"""Where reports differ: names, figures, dates, quotes, wording, omissions."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))  # shares its builder
from timeline_builder import ACTORS, FRIDAY, build_analysis, find_all

from stateofplay.differences.config import DEFAULTS
from stateofplay.differences.find import find_differences
from stateofplay.differences.name_pairs import find_name_groups
from stateofplay.differences.numbers import Figure, figures_agree, find_figures
from stateofplay.differences.wording import is_telling
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Occurrence, Quote, Variant
from stateofplay.model.group import Change, ChangeKind, CopyGroup, CopyPair, Passage
from stateofplay.model.interval import day_of, year_of
from stateofplay.model.mention import Attribution, QuoteKind
from stateofplay.model.span import Span
from stateofplay.text.tokens import find_words
from stateofplay.timeline.entries import find_entries

NAMES = {
    "as A in X and B in Y": (
        "islets known as the Grey Rocks in Norland and the Seal Teeth in Westmark",
        [("Grey Rocks", "Norland"), ("Seal Teeth", "Westmark")],
    ),
    "in X as A and in Y as B": (
        "islets, known in Norland as the Grey Rocks and in Westmark as the Seal Teeth.",
        [("Grey Rocks", "Norland"), ("Seal Teeth", "Westmark")],
    ),
    "which X calls A and Y calls B": (
        "the reef, which Norland calls Grey Rock and Westmark calls Seal Tooth, is low",
        [("Grey Rock", "Norland"), ("Seal Tooth", "Westmark")],
    ),
    "H, known as A in X": (
        "the Outer Skerries, known as the Seal Teeth in Westmark",
        [("Outer Skerries", None), ("Seal Teeth", "Westmark")],
    ),
    "H, which X calls A": (
        "the Outer Skerries, which Westmark calls the Seal Teeth",
        [("Outer Skerries", None), ("Seal Teeth", "Westmark")],
    ),
    "H (called A by X)": (
        "Port Amity (called Puerto Real by Westmark)",
        [("Port Amity", None), ("Puerto Real", "Westmark")],
    ),
    "H - or A to X -": (
        "the Outer Skerries - or Seal Teeth to Westmark - are low",
        [("Outer Skerries", None), ("Seal Teeth", "Westmark")],
    ),
    "claimed by X, which calls them A": (
        "the Outer Skerries, claimed by Westmark, which calls them the Seal Teeth",
        [("Outer Skerries", None), ("Seal Teeth", "Westmark")],
    ),
    "a pronoun is no name": ("He is known as the Fox in Tarn.", []),
    "small words are no name": ("an islet known as home in Norland", []),
}


@pytest.mark.parametrize(("text", "expected"), NAMES.values(), ids=NAMES)
def test_name_pairs(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A phrase that gives two names is read with who uses which."""
    groups = list(find_name_groups(text, 0, len(text)))
    assert [(text[n.start : n.end], n.user) for group in groups for n in group] == expected


FIGURES = {
    "digits": ("12 boats", [(12.0, "exact")]),
    "words": ("twenty-seven boats", [(27.0, "exact")]),
    "grouped": ("around 19,000 people", [(19000.0, "about")]),
    "scale": ("more than 1.5 million people", [(1500000.0, "at_least")]),
    "at most": ("up to 40 boats", [(40.0, "at_most")]),
    "modifier": ("four windswept islets", [(4.0, "exact")]),
    "upper end of a range": ("120 to 140 boats", []),
    "at the edge": ("within 40 boats", [(40.0, "at_most")]),
    "a whole with its part": ("five of the crew's first eight boats", []),
    "a part of all": ("one of Tarn's eight boats", []),
    "which of them": ("the first eight boats", []),
    "a broken half": ("4\ufffd boats", []),
    "nothing counted": ("he is 64 and well", []),
    "one is a pronoun": ("one islands", []),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.values(), ids=FIGURES)
def test_find_figures(text: str, expected: list[tuple[float, str]]) -> None:
    """A number with a thing counted is a figure, with how exact it is said to be."""
    assert [(f.value, f.bound) for f in find_figures(text, list(find_words(text)))] == expected


AGREE = {
    "same": (12, "exact", 12, "exact", True),
    "other": (12, "exact", 13, "exact", False),
    "about, on the tolerance": (90, "about", 100, "exact", True),
    "about, beyond it": (89, "about", 100, "exact", False),
    "at least": (70, "at_least", 75, "exact", True),
    "less than at least": (60, "exact", 75, "at_least", False),
    "at most": (60, "exact", 75, "at_most", True),
}


@pytest.mark.parametrize("case", AGREE.values(), ids=AGREE)
def test_figures_agree(case: tuple[float, str, float, str, bool]) -> None:
    """Two figures agree when both can be true."""
    first, first_bound, second, second_bound, expected = case
    left = Figure(0, 1, first, first_bound, "boat", frozenset())  # type: ignore[arg-type]
    right = Figure(0, 1, second, second_bound, "boat", frozenset())  # type: ignore[arg-type]
    assert figures_agree(left, right, DEFAULTS.tolerance) is expected
    assert figures_agree(right, left, DEFAULTS.tolerance) is expected


def _find(
    *analyses: Analysis, groups: Sequence[CopyGroup] = (), quotes: Sequence[Quote] = ()
) -> list[Difference]:
    entries = find_entries(analyses, ACTORS, groups)
    return list(find_differences(analyses, ACTORS, groups, quotes, entries))


def _values(found: Sequence[Difference], kind: str) -> list[list[str]]:
    return [[side.value for side in one.sides] for one in found if one.kind == kind]


def test_names_are_one_difference_over_all_reports() -> None:
    """Phrases that share a name are one difference; a report that only uses a name counts too."""
    first = build_analysis(
        "Islets known as the Grey Rocks in Norland and the Seal Teeth in Westmark."
    )
    second = build_analysis("The Skerries, known as the Seal Teeth in Westmark, are low.", name="b")
    third = build_analysis("Seals rest on the Grey Rocks.", name="c")
    (found,) = _find(first, second, third)
    assert {side.value: {span.report for span in side.evidence} for side in found.sides} == {
        "Seal Teeth": {"r1", "b"},
        "Grey Rocks": {"r1", "c"},
        "Skerries": {"b"},
    }
    assert found.about == "Grey Rocks (Norland); Seal Teeth (Westmark); Skerries"


def test_one_paper_by_two_nouns_is_a_naming_difference() -> None:
    """A joint statement and a joint declaration of one year are two names for one paper."""
    first = build_analysis(
        "Talks rest on a 1990 joint statement in which Westmark agreed to leave Kessa.",
        {"1990": year_of(1990)},
    )
    second = build_analysis(
        "In 1990 Westmark signed a joint declaration on leaving Kessa.",
        {"1990": year_of(1990)},
        name="b",
    )
    found = _find(first, second)
    assert _values(found, "naming") == [["joint declaration", "joint statement"]]


STORM = "The storm sank {} boats in the harbour of Kessa, port officials told reporters."
FIGURE_CASES = {
    "other figure": (STORM.format("12"), STORM.format("15"), 0, True),
    "a day later": (STORM.format("12"), STORM.format("15"), 1, False),
    "a count that goes on": (STORM.format("12"), STORM.format("so far 15"), 0, False),
    "a total": (STORM.format("12"), STORM.format("a total of 15"), 0, False),
    "same figure": (STORM.format("12"), STORM.format("twelve"), 0, False),
    "rounded": (STORM.format("about 19"), STORM.format("20"), 0, False),
    "other thing": (STORM.format("12"), STORM.format("15").replace("boats", "piers"), 0, False),
    "other kind": (STORM.format("12"), STORM.format("15 small"), 0, False),
    "other story": (STORM.format("12"), "Vasko owns 15 boats in Tarn, his brother said.", 0, False),
}


@pytest.mark.parametrize(
    ("left", "right", "days", "expected"), FIGURE_CASES.values(), ids=FIGURE_CASES
)
def test_figures(left: str, right: str, days: int, expected: bool) -> None:
    """Reports of one day that count one thing differently differ; others do not."""
    later = FRIDAY + timedelta(days=days)
    found = _find(build_analysis(left), build_analysis(right, name="b", published=later))
    assert bool(_values(found, "figure")) is expected


def test_a_sentence_with_both_numbers_counts_two_things() -> None:
    """Figures that stand together in one sentence do not contradict each other."""
    both = STORM.format("12 boats and 15")
    assert not _values(
        _find(build_analysis(both), build_analysis(STORM.format("15"), name="b")), "figure"
    )


def test_dates() -> None:
    """One happening dated to two days, in words that do not hang on the report, is a difference."""
    text = "Norland launched its newest fishing trawler from the yard of Kessa on {}."
    days = {"5 April": day_of(date(2029, 4, 5)), "6 April": day_of(date(2029, 4, 6))}
    pile = [
        build_analysis(text.format(said), {said: when}, name=said[0]) for said, when in days.items()
    ]
    assert _values(_find(*pile), "date") == [["5 April 2029", "6 April 2029"]]
    relative = [
        build_analysis(text.format(said), {said: when}, name=said[0], is_relative=True)
        for said, when in days.items()
    ]
    assert not _values(_find(*relative), "date")


def _quote(kind: QuoteKind, variant: Variant | None) -> tuple[list[Analysis], Quote]:
    texts = ["Orlen said: We want no war here at all.", "Orlen said: We want no war near here."]
    pile = [build_analysis(text, name=f"r{n}") for n, text in enumerate(texts)]
    occurrences = []
    for analysis, how in zip(pile, (None, variant), strict=True):
        sentence = analysis.sentences[0].span
        part = Span(sentence.report, 12, sentence.end)
        occurrences.append(
            Occurrence(Attribution(kind, (part,), None, None, sentence, "test", "orlen"), how)
        )
    content = pile[0].report.text[12:]
    return pile, Quote(
        "q", kind, content, "orlen", "Orlen", "Orlen", "test", None, tuple(occurrences)
    )


QUOTES: dict[str, tuple[QuoteKind, Variant | None, bool]] = {
    "altered": ("direct", "words", True),
    "turned": ("mixed", "negation", True),
    "cut": ("direct", "cut", False),
    "same": ("direct", None, False),
    "reported speech": ("indirect", "words", False),
}


@pytest.mark.parametrize(("kind", "variant", "expected"), QUOTES.values(), ids=QUOTES)
def test_quotes(kind: QuoteKind, variant: Variant | None, expected: bool) -> None:
    """A quote in altered words is a difference; a shortened one and reported speech are not."""
    pile, quote = _quote(kind, variant)
    found = _find(*pile, quotes=[quote])
    assert bool(_values(found, "quote")) is expected
    if expected:
        assert _values(found, "quote") == [[quote.content, "We want no war near here."]]


def test_one_length_in_two_measures_is_no_figure() -> None:
    """Numbers of two units can both be true."""
    shared = "Norland closed the northern harbour to every foreign boat."
    left = build_analysis(f"{shared} He fell 200ft from a ridge.", name="a")
    right = build_analysis(f"{shared} He fell 60m from a ridge.", name="b")
    kept = Passage(find_all(left.report, shared[:-1])[0], find_all(right.report, shared[:-1])[0])
    change = Change(find_all(left.report, "200ft")[0], find_all(right.report, "60m")[0], "figure")
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), (), (), (change,), "test")
    group = CopyGroup("g", ("a", "b"), None, True, None, "test", (pair,))
    assert _find(left, right, groups=[group]) == []


TELLING: dict[str, tuple[str, str, ChangeKind, bool]] = {
    "other words": ("eager", "keen", "words", True),
    "ending": ("signed", "signing", "words", False),
    "small words": ("the", "a", "words", False),
    "pronoun for a name": ("Orlen", "he", "name", False),
    "hyphen": ("cease-fire", "ceasefire", "words", False),
    "negation": ("will", "will not", "negation", True),
    "short form of a negation": ("could not", "couldn't", "negation", False),
    "a mark apart": ("I’ m", "I'm", "quote", False),
}


@pytest.mark.parametrize(("left", "right", "what", "expected"), TELLING.values(), ids=TELLING)
def test_telling_changes(left: str, right: str, what: ChangeKind, expected: bool) -> None:
    """Small words, endings and pronouns are no telling change; a negation always is."""
    assert is_telling(left, right, what) is expected


SLOTS: dict[str, tuple[str, str, ChangeKind, bool]] = {
    "five words": ("one two three four five", "keen", "words", True),
    "six words": ("one two three four five six", "keen", "words", False),
    "six words with a name": ("one two three four Tarn six", "keen", "name", False),
    "parted": ("tired, hungry", "keen", "words", False),
    "a phrase that goes on": ("of the old guard", "keen", "words", False),
    "two phrases": ("of the old guard", "in the new camp", "words", True),
    "a time stamp": ("5: 46 PM", "keen", "words", False),
    "a zone of time": ("EST", "keen", "name", False),
    "another force": ("by, of all, urged", "demanded", "words", True),
    "a day": ("on 7 March", "in haste", "words", False),
    "who says it and a name": ("police officials said", "Tarn", "words", False),
    "two who say it": ("police officials said", "the crews reported", "words", True),
    "a source and a speaker": ("according to police", "police officials said", "words", True),
    "what for and with what": ("for treatment", "with many drugs", "words", False),
    "two places": ("in the yard", "at the pier", "words", True),
    "two styles": ("Mr", "Sir", "words", False),
}


@pytest.mark.parametrize(("one", "other", "what", "told"), SLOTS.values(), ids=SLOTS)
def test_slots(one: str, other: str, what: ChangeKind, told: bool) -> None:
    """Two wordings are a difference where they are short and fill one place."""
    shared = "Norland closed the northern harbour to every foreign boat."
    times = {"on 7 March": day_of(date(2030, 3, 7))} if "March" in one else {}
    left = build_analysis(f"{shared} Orlen was {one} there.", times, name="a")
    right = build_analysis(f"{shared} Orlen was {other} there.", name="b")
    kept = Passage(find_all(left.report, shared[:-1])[0], find_all(right.report, shared[:-1])[0])
    change = Change(find_all(left.report, one)[0], find_all(right.report, other)[0], what)
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), (), (), (change,), "test")
    group = CopyGroup("g", ("a", "b"), None, True, None, "test", (pair,))
    assert bool(_values(_find(left, right, groups=[group]), "wording")) is told


FIXED = {
    "one day": ("The fire burnt {} huts.", 0, True),
    "the next day": ("The fire burnt {} huts.", 1, False),
    "a count that rises": ("The number of huts has risen to {}.", 0, False),
}


@pytest.mark.parametrize(("text", "days", "told"), FIXED.values(), ids=FIXED)
def test_numbers_that_may_have_changed(text: str, days: int, told: bool) -> None:
    """Copies of one day that give two numbers differ; a later one, or a rising count, moves on."""
    shared = "Norland closed the northern harbour to every foreign boat."
    left = build_analysis(f"{shared} {text.format('four')}", name="a")
    later = FRIDAY + timedelta(days=days)
    right = build_analysis(f"{shared} {text.format('five')}", name="b", published=later)
    kept = Passage(find_all(left.report, shared[:-1])[0], find_all(right.report, shared[:-1])[0])
    change = Change(find_all(left.report, "four")[0], find_all(right.report, "five")[0], "figure")
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), (), (), (change,), "test")
    group = CopyGroup("g", ("a", "b"), None, True, None, "test", (pair,))
    assert bool(_values(_find(left, right, groups=[group]), "figure")) is told


def _copies() -> tuple[list[Analysis], CopyGroup]:
    shared = "Norland closed the northern harbour to every foreign boat."
    extra = "Nobody in the port could say when it would open to them again."
    left = build_analysis(f"{shared} Orlen was eager.\n{extra}\nToo short.", name="a")
    right = build_analysis(f"{shared} Orlen was keen.", name="b")
    kept = Passage(find_all(left.report, shared[:-1])[0], find_all(right.report, shared[:-1])[0])
    change = Change(find_all(left.report, "eager")[0], find_all(right.report, "keen")[0], "words")
    only = tuple(find_all(left.report, text)[0] for text in (extra[:-1], "Too short"))
    pair = CopyPair("a", "b", "unknown", 0.6, 0.9, True, (kept,), only, (), (change,), "test")
    return [left, right], CopyGroup("g", ("a", "b"), None, True, None, "test", (pair,))


def test_copies_differ_in_words_and_in_what_they_leave_out() -> None:
    """A changed word and a whole missing sentence are told; a few missing words are trimming."""
    pile, group = _copies()
    found = _find(*pile, groups=[group])
    assert _values(found, "wording") == [["eager", "keen"]]
    assert [sides[0] for sides in _values(found, "omission")] == [
        "Nobody in the port could say when it would open to them again."
    ]


def test_the_most_telling_come_first() -> None:
    """Figures come before names, names before wording, wording before omissions."""
    pile, group = _copies()
    pile[0] = build_analysis(f"{pile[0].report.text}\n{STORM.format('12')}", name="a")
    more = build_analysis(
        f"Islets known as Grey Rocks in Norland and Seal Teeth in Westmark. {STORM.format('15')}",
        name="c",
    )
    kinds = [one.kind for one in _find(*pile, more, groups=[group])]
    assert kinds == ["figure", "naming", "wording", "omission"]


@given(st.permutations(range(3)))
def test_the_order_of_reports_does_not_matter(order: list[int]) -> None:
    """The same pile gives the same differences, whatever the order."""
    pile, group = _copies()
    pile.append(build_analysis(STORM.format("15"), name="c"))
    found = _find(*(pile[place] for place in order), groups=[group])
    assert found == _find(*pile, groups=[replace(group)])


@given(st.text(max_size=100), st.text(max_size=100))
def test_any_text_is_read(left: str, right: str) -> None:
    """Any two texts are compared, and all evidence lies inside them."""
    pile = [build_analysis(left, name="a"), build_analysis(right, name="b")]
    length = {"a": len(left), "b": len(right)}
    for difference in _find(*pile):
        for side in difference.sides:
            assert all(span.end <= length[span.report] for span in side.evidence)
