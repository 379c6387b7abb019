from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from items import Change, Item, compare_items, excerpt, read_items, told, write_items

GOLD = Item("timex", "one", "value_f1", "a", True, "monday = 2031-05-05", "monday = 2031-05-05")
WRONG = Item("timex", "one", "value_f1", "a", False, "monday = 2031-05-05", None)
SPURIOUS = Item("timex", "one", "value_f1", "b", False, None, "may = 2031-05")
OTHER = Item("timex", "one", "value_f1", "c", True, "tuesday", "tuesday")
ELSEWHERE = Item("timex", "two", "value_f1", "a", False, None, "may = 2031-05")

# Old items, new items -> gained, lost, in one run only.
COMPARED = {
    "nothing changed": ([GOLD], [GOLD], 0, 0, 0),
    "right now": ([WRONG], [GOLD], 1, 0, 0),
    "wrong now": ([GOLD], [WRONG], 0, 1, 0),
    "wrong both times": ([WRONG], [WRONG], 0, 0, 0),
    "found one too many": ([GOLD], [GOLD, SPURIOUS], 0, 1, 0),
    "one too many is gone": ([GOLD, SPURIOUS], [GOLD], 1, 0, 0),
    "annotated in one run only": ([GOLD], [GOLD, OTHER], 0, 0, 1),
    "a set of one run only": ([GOLD], [GOLD, ELSEWHERE], 0, 0, 1),
}


@pytest.mark.parametrize(
    ("old", "new", "n_gained", "n_lost", "n_other"), COMPARED.values(), ids=COMPARED
)
def test_compared(
    old: list[Item], new: list[Item], n_gained: int, n_lost: int, n_other: int
) -> None:
    """An item is gained or lost when it is right in one run and wrong in the other."""
    changes = compare_items({i.key: i for i in old}, {i.key: i for i in new})
    assert sum(len(change.gained) for change in changes.values()) == n_gained
    assert sum(len(change.lost) for change in changes.values()) == n_lost
    assert sum(change.n_other for change in changes.values()) == n_other


def test_counts_come_before_items_and_long_lists_are_cut() -> None:
    """All counts are told first, then as many items as asked for and how many more there are."""
    group = ("timex", "one", "value_f1")
    lines = list(told({group: Change((GOLD, OTHER), (SPURIOUS,), 2)}, 1))
    assert lines == [
        "timex/one/value_f1: 2 gained, 1 lost, 2 in one run only",
        "gained timex/one/value_f1 a: expected monday = 2031-05-05 | found monday = 2031-05-05",
        "gained timex/one/value_f1: 1 more",
        "lost timex/one/value_f1 b: expected nothing | found may = 2031-05",
    ]


EXCERPTS = {
    "sixty characters": ("x" * 60, "x" * 60),
    "sixty-one characters": ("x" * 61, "x" * 59 + "…"),
    "white space": (" a\n\n b ", "a b"),
}


@pytest.mark.parametrize(("text", "expected"), EXCERPTS.values(), ids=EXCERPTS)
def test_excerpt(text: str, expected: str) -> None:
    """A text becomes one line of at most sixty characters."""
    assert excerpt(text) == expected


@given(st.lists(st.builds(Item, *[st.text()] * 4, st.booleans(), st.none() | st.text(), st.none())))
def test_reading_back_gives_the_same_items(items: list[Item]) -> None:
    """What was written is read back; a second write replaces the first."""
    import tempfile

    by_key = {item.key: item for item in items}
    with tempfile.TemporaryDirectory() as name:
        write_items(Path(name), "timex", [GOLD])
        write_items(Path(name), "timex", by_key.values())
        assert read_items(Path(name)) == by_key
