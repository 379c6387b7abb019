"""The ledger of figures: which tellings are one figure, and whether its values agree."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))  # shares its builder
from timeline_builder import FRIDAY, build_analysis, find_all

from stateofplay.differences.config import DEFAULTS
from stateofplay.differences.find import find_differences
from stateofplay.differences.ledger import find_ledger
from stateofplay.model.analysis import Analysis
from stateofplay.model.figure import LedgerFigure
from stateofplay.model.interval import day_of
from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span

CASES: dict[str, tuple[Sequence[str], str, list[str]]] = {
    "one text": (["Vasko sold 300 boats."], "single", ["300"]),
    "two texts": (
        ["Vasko sold 300 boats to the port of Tarn.", "Vasko has sold 300 boats to the Tarn port."],
        "agree",
        ["300"],
    ),
    "a run of seven words in two texts": (
        ["Vasko sold 300 boats to the port of Tarn.", "In May Vasko sold 300 boats to the port."],
        "single",
        ["300"],
    ),
    "a run of six words": (
        ["Vasko sold 300 boats to the port of Tarn.", "Vasko sold 300 boats to the Tarn port."],
        "agree",
        ["300"],
    ),
    "staff in other words": (
        ["Westmark employs 9,400 people.", "About 8,000 people work for Westmark."],
        "conflict",
        ["9,400", "8,000"],
    ),
    "staff, rounded": (
        ["Westmark employs 9,400 people.", "Westmark has 9,000 employees."],
        "superseded",
        ["9,400", "9,000"],
    ),
    "put at": (
        ["The union said 2,300 drivers stayed away. Vasko put the figure at 1,700."],
        "conflict",
        ["2,300", "1,700"],
    ),
    "the number is": (
        ["Vasko has dismissed 14 welders. The union says the number is 11."],
        "conflict",
        ["14", "11"],
    ),
    "counted": (
        ["Some 2,300 drivers took part, says the union. The yard counted 1,700."],
        "conflict",
        ["2,300", "1,700"],
    ),
    "the cost": (
        ["The rise will cost Tarn 7 million euros. The union puts the cost at 5 million euros."],
        "conflict",
        ["7 million", "5 million"],
    ),
    "there are so many": (
        ["The buyer kept all 310 workers. Nobody asked the workers. There are 350 of them."],
        "conflict",
        ["310", "350"],
    ),
    "at least, then more": (
        ["At least 40 drivers stayed away. Vasko put the figure at 60."],
        "agree",
        ["40", "60"],
    ),
    "noun and verb of one deed": (
        ["Vasko dismissed 14 welders.", "They will speak of the 14 dismissals on Monday."],
        "agree",
        ["14"],
    ),
}


def _ledger(*texts: str, days: int = 0) -> list[LedgerFigure]:
    pile = [
        build_analysis(text, name=f"r{n}", published=FRIDAY + timedelta(days=n * days))
        for n, text in enumerate(texts)
    ]
    return list(find_ledger(pile, ()))


@pytest.mark.parametrize(("texts", "standing", "values"), CASES.values(), ids=CASES)
def test_one_figure(texts: Sequence[str], standing: str, values: list[str]) -> None:
    """Tellings of one thing are one figure, and its values agree, follow or contradict."""
    (figure,) = _ledger(*texts)
    assert (figure.standing, [one.value for one in figure.values]) == (standing, values)


APART = {
    "other owner": ["Westmark employs 9,400 people.", "Norland employs 8,000 people."],
    "other people": ["Westmark employs 9,400 people.", "Westmark employs 80 welders."],
    "other things": ["Vasko sold 300 boats in Tarn.", "Orlen planted 900 trees by the lake."],
    "other noun": [
        "The rise will cost Tarn 7 million euros.",
        "The union puts the price at 5 euros.",
    ],
    "cost of something else": [
        "Vasko paid 7 million euros. The union puts the cost at 5 million euros."
    ],
    "one number of two things": [
        "The fever killed 68 people in Norland and Westmark, the clinic of Tarn said.",
        "The fever reached 68 ports, killing many in Norland and Westmark, the clinic said.",
    ],
    "too few to be told by their number": [
        "Vasko dismissed 4 welders on the pier.",
        "Orlen spoke of 4 dismissals.",
    ],
}


@pytest.mark.parametrize("texts", APART.values(), ids=APART)
def test_two_figures(texts: Sequence[str]) -> None:
    """What is counted for another owner, of another sort or for another thing stays apart."""
    found = _ledger(*texts)
    assert all(len(figure.values) == 1 for figure in found)
    assert all(figure.standing == "single" for figure in found)


STAFF = ("Westmark employs 9,400 people.", "Westmark employs 8,000 people.")


@pytest.mark.parametrize(
    ("days", "standing"),
    [(DEFAULTS.max_staff_days, "conflict"), (DEFAULTS.max_staff_days + 1, "superseded")],
)
def test_a_later_count_replaces(days: int, standing: str) -> None:
    """Counts of staff contradict each other for a month; later ones replace earlier ones."""
    (figure,) = _ledger(*STAFF, days=days)
    assert figure.standing == standing


TOLL = "The fever has killed {} people in the villages around Tarn, the clinic reported."


@pytest.mark.parametrize(
    ("numbers", "days", "standings"),
    [
        ("40 62", 0, ["conflict"]),
        ("40 62", 1, ["superseded"]),
        ("62 40", 0, ["conflict"]),
        ("62 40", 1, ["superseded"]),
        ("40 62", DEFAULTS.max_later_days, ["superseded"]),
        ("40 62", DEFAULTS.max_later_days + 1, ["single", "single"]),
    ],
)
def test_a_toll_that_rises(numbers: str, days: int, standings: list[str]) -> None:
    """A toll that rises within a week is counted again; two of one day contradict each other."""
    found = _ledger(*map(TOLL.format, numbers.split()), days=days)
    assert [figure.standing for figure in found] == standings


ADDED = "The {} include 40 children from the school in Tarn, said the clinic of the town."


@pytest.mark.parametrize(("noun", "n"), [("new cases", 2), ("cases", 1)])
def test_what_comes_on_top_is_counted_anew(noun: str, n: int) -> None:
    """New cases of two days are two figures; a count of all cases is one."""
    text = ADDED.format(noun)
    assert len(_ledger(text, text.replace("40", "60"), days=1)) == n


def test_lists_are_not_counted_again() -> None:
    """A sentence with figures of many places tells nothing of which one a later figure follows."""
    text = "In Tarn {} cases, in Kessa {} cases, in Norland {} cases and in Westmark {} cases."
    found = _ledger(text.format(40, 12, 19, 22), text.format(62, 14, 27, 31), days=3)
    assert all(len(figure.values) == 1 for figure in found)
    same = _ledger(text.format(40, 12, 19, 22), text.format(40, 12, 19, 22), days=0)
    assert all(len(figure.values[0].places) == 2 for figure in same)


APART = {
    "the same": (TOLL.format("40"), TOLL.format("62"), 1),
    "a total": (TOLL.format("40"), TOLL.format("a total of 62"), 2),
    "of somebody": (
        "She caught 40 fishes in the bay with the old red net.",
        "He caught 62 fishes in the bay with the old red net.",
        2,
    ),
    "of another place": (
        "Norland has reported 40 confirmed cases of the fever to the clinic.",
        "Westmark has reported 62 confirmed cases of the fever to the clinic.",
        2,
    ),
}


@pytest.mark.parametrize(("left", "right", "n"), APART.values(), ids=APART)
def test_two_values_of_two_things(left: str, right: str, n: int) -> None:
    """A total, and a count of another place, is no other value of a figure."""
    assert len(_ledger(left, right, days=0)) == n


def test_a_running_count_replaces_another_of_its_day() -> None:
    """A count that is said to go on does not contradict an earlier one of the day."""
    (figure,) = _ledger(TOLL.format("40"), TOLL.format("now 62"), days=0)
    assert figure.standing == "superseded"


def test_a_conflict_is_a_difference_without_the_later_count() -> None:
    """The sides of a difference are the values that cannot both be true."""
    later = FRIDAY + timedelta(days=400)
    pile = [
        build_analysis(STAFF[0], name="a"),
        build_analysis(STAFF[1], name="b"),
        build_analysis("Westmark has 8,900 employees.", name="c", published=later),
    ]
    ledger = find_ledger(pile, ())
    (found,) = find_differences(pile, (), (), (), (), ledger)
    assert [side.value for side in found.sides] == ["9,400 people", "8,000 people"]
    assert [one.value for one in ledger[0].values] == ["9,400", "8,000", "8,900"]


def _said(analysis: Analysis, words: str, actor: str | None) -> Analysis:
    (part,) = find_all(analysis.report, words)
    said = Attribution("indirect", (part,), None, None, part, "test", actor)
    return replace(analysis, attributions=(said,))


def test_on_whose_word() -> None:
    """A value stands on its speaker's word unless one report tells it in its own."""
    text = "Vasko said the port lost 300 boats in the storm of that night."
    words = "the port lost 300 boats in the storm of that night"
    told = _said(build_analysis(text, name="a"), words, "vasko")
    (figure,) = find_ledger([told], ())
    assert figure.values[0].by == ("vasko",)
    own = build_analysis("The port lost 300 boats in the storm of that night.", name="b")
    (both,) = find_ledger([told, own], ())
    assert both.values[0].by == ()


WHEN = {
    "its own day": ("Vasko sold 300 boats on Monday.", "Monday", True),
    "of another clause": ("Vasko, who came on Monday, sold 300 boats.", "Monday", False),
    "of a thing": ("Vasko sold 300 boats after Monday's storm.", "Monday", False),
    "a bound": ("Vasko sold 300 boats since Monday.", "Monday", False),
}


@pytest.mark.parametrize(("text", "phrase", "expected"), WHEN.values(), ids=WHEN)
def test_as_of_when(text: str, phrase: str, expected: bool) -> None:
    """The time of its clause dates a figure; else it is as of publication."""
    monday = day_of(FRIDAY - timedelta(days=4))
    (figure,) = find_ledger([build_analysis(text, {phrase: monday})], ())
    (value,) = figure.values
    assert value.is_dated is expected
    assert value.when == (monday if expected else day_of(FRIDAY))


def test_a_later_day_does_not_date() -> None:
    """A day after the report is no day that a figure stands as of."""
    text = "Vasko will sell 300 boats on Monday."
    (figure,) = find_ledger([build_analysis(text, {"Monday": day_of(FRIDAY + timedelta(3))})], ())
    assert not figure.values[0].is_dated


def test_words_and_places_are_exact() -> None:
    """Each value cites its sentence, and the number inside it."""
    analysis = build_analysis("Orlen left. Vasko paid $40 million for it.")
    (figure,) = find_ledger([analysis], ())
    (value,) = figure.values
    assert (value.value, value.unit) == ("40 million", "$")
    assert [analysis.report.exact(span) for span in value.places] == ["$40 million"]
    assert [analysis.report.exact(span) for span in value.evidence] == [
        "Vasko paid $40 million for it."
    ]
    assert figure.about == "Vasko paid [$40 million] for it."


def test_bare_numbers_without_a_thing_are_left_out() -> None:
    """A number that takes up nothing is no figure."""
    assert _ledger("The union says the number is 11.") == []
    assert _ledger("There are 350 of them.") == []


@given(st.permutations(range(4)))
def test_order_does_not_matter(order: list[int]) -> None:
    """The ledger is the same whatever order the reports come in, and each span lies in its text."""
    texts = [*STAFF, TOLL.format("40"), TOLL.format("62")]
    pile = [build_analysis(text, name=f"r{n}") for n, text in enumerate(texts)]
    ledger = find_ledger([pile[n] for n in order], ())
    assert ledger == find_ledger(pile, ())
    spans: list[Span] = [s for f in ledger for v in f.values for s in (*v.evidence, *v.places)]
    texts_of = {analysis.report.id: analysis.report.text for analysis in pile}
    assert all(span.end <= len(texts_of[span.report]) for span in spans)
