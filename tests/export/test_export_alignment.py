from typing import Any

from stateofplay.export.alignment import ALONE_CHARS, ROW_CHARS, side_by_side


def _cite(start: int, exact: str) -> dict[str, Any]:
    return {"report": "r", "start": start, "end": start + len(exact), "exact": exact}


def _pair(**parts: Any) -> dict[str, Any]:
    return {"kept": [], "changed": [], "only_left": [], "only_right": []} | parts


def test_reading_order() -> None:
    """Words of one side stand before the shared words that follow them, in one row when short."""
    pair = _pair(
        kept=[[_cite(10, "b"), _cite(0, "b")], [_cite(30, "d"), _cite(20, "d")]],
        changed=[{"left": _cite(20, "c"), "right": _cite(10, "C"), "what": "words"}],
        only_left=[_cite(0, "a")],
        only_right=[_cite(15, "x"), _cite(30, "y")],
    )
    (row,) = side_by_side(pair)
    assert [run.citation["exact"] for run in row.left] == ["a", "b", "c", "d"]
    assert [run.citation["exact"] for run in row.right] == ["b", "C", "x", "d", "y"]
    assert [run.what for run in row.left] == [None, None, "words", None]


def test_long_words_of_one_side_stand_alone() -> None:
    """Words of one side face nothing from the threshold on, and share a row just below it."""
    kept = [[_cite(1000, "k"), _cite(1000, "k")]]
    alone = side_by_side(_pair(kept=kept, only_left=[_cite(0, "a" * ALONE_CHARS)]))
    shared = side_by_side(_pair(kept=kept, only_left=[_cite(0, "a" * (ALONE_CHARS - 1))]))
    assert [(len(row.left), len(row.right)) for row in alone] == [(1, 0), (1, 1)]
    assert [(len(row.left), len(row.right)) for row in shared] == [(2, 1)]


def test_rows_end() -> None:
    """A row that has grown to the limit ends, one just below it goes on."""
    for length, n_rows in ((ROW_CHARS, 2), (ROW_CHARS - 1, 1)):
        long, short = "k" * length, "s"
        kept = [
            [_cite(0, short), _cite(0, long)],
            [_cite(1000, short), _cite(1000, short)],
        ]
        assert len(side_by_side(_pair(kept=kept))) == n_rows


def test_nothing_shared() -> None:
    """A pair without any run has no row."""
    assert side_by_side(_pair()) == []
