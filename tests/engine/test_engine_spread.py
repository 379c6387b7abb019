"""Spreading: the same results in the same order for any number of processes, whatever dies."""

import os
from collections.abc import Iterator

import pytest

from stateofplay.engine.spread import Lost, SpreadConfig, cores, spread

SMALL = SpreadConfig(group_items=2, ahead=2, min_items=4)


def double(number: int) -> int:
    """Return twice the number; 13 ends the process, 17 is refused."""
    if number == 13:
        os._exit(1)
    if number == 17:
        raise ValueError("17 is refused")
    return 2 * number


def process_of(_number: int) -> int:
    """Return the id of the process that runs this."""
    return os.getpid()


@pytest.mark.parametrize("processes", [1, 2, 3])
def test_results_come_in_order(processes: int) -> None:
    """Any number of processes gives the results of a plain loop."""
    items = [n for n in range(40) if n not in (13, 17)]
    found = list(spread(double, items, processes=processes, config=SMALL))
    assert found == [2 * n for n in items]


CASES = {
    "none": (0, True),
    "one too few": (3, True),
    "just enough": (4, False),
}


@pytest.mark.parametrize(("n", "is_here"), CASES.values(), ids=CASES)
def test_few_items_need_no_processes(n: int, is_here: bool) -> None:
    """Processes are started only when the work is worth it."""
    ids = set(spread(process_of, range(n), processes=2, config=SMALL))
    assert (ids <= {os.getpid()}) == is_here


def test_items_are_taken_only_as_fast_as_results() -> None:
    """A long stream is never read far ahead of what has come back."""
    taken = 0

    def stream() -> Iterator[int]:
        nonlocal taken
        for n in range(1000, 2000):
            taken += 1
            yield n

    results = spread(double, stream(), processes=2, config=SMALL)
    assert next(results) == 2000
    assert taken <= SMALL.min_items + 2 * 2 * 2 * 2
    results.close()  # type: ignore[attr-defined]


def test_an_item_that_kills_its_process_is_lost_alone() -> None:
    """Every other item has its result, those that were under way with the deadly one too."""
    found = list(spread(double, range(10, 17), processes=2, config=SMALL))
    assert found == [20, 22, 24, Lost(13), 28, 30, 32]


def test_an_error_reaches_the_caller() -> None:
    """An exception in another process is raised here."""
    with pytest.raises(ValueError, match="17 is refused"):
        list(spread(double, range(14, 24), processes=2, config=SMALL))


def test_there_is_a_core() -> None:
    """At least one core is counted."""
    assert cores() >= 1
