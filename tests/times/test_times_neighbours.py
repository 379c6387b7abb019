from __future__ import annotations

from collections import Counter
from datetime import date

import numpy as np
import pytest
from times_builder import report_of

from stateofplay.times.neighbours import Neighbours, Part, lead_counts, word_counts

DAY = date(2031, 3, 14).toordinal()


def test_neighbours_share_telling_words() -> None:
    """The report that shares a rare word is nearer than those that share a common one."""
    texts = ("salt treaty", "salt ferry", "salt ferry storm", "salt treaty border")
    documents = [Counter(text.split()) for text in texts]
    index = Neighbours(documents, [DAY, DAY + 1, DAY + 2, DAY + 3])
    found = index.nearest(Counter("salt treaty".split()), 2)
    assert [day for day, _ in found] == [DAY, DAY + 3]
    assert all(0 < cosine <= 1.0001 for _, cosine in found)


def test_words_of_one_time_weigh_more() -> None:
    """Of two words as rare, the one whose reports came out together weighs more."""
    documents = [Counter([word]) for word in ("always", "always", "burst", "burst")]
    index = Neighbours(documents, [DAY - 300, DAY + 300, DAY, DAY + 1])
    found = index.nearest(Counter(["burst", "always"]), 4)
    assert {day for day, _ in found[:2]} == {DAY, DAY + 1}


def test_unshared_words_name_no_neighbour() -> None:
    """A report that shares no word is no neighbour."""
    index = Neighbours([Counter(["salt"]), Counter(["salt"])], [DAY, DAY])
    assert index.nearest(Counter(["ferry"]), 5) == []


@pytest.mark.parametrize(("min_reports", "n_near"), [(1, 1), (2, 0)])
def test_words_of_too_few_reports_do_not_count(min_reports: int, n_near: int) -> None:
    """A word of one report makes it a neighbour unless words need two."""
    index = Neighbours([Counter(["salt"]), Counter()], [DAY, DAY], min_reports=min_reports)
    assert len(index.nearest(Counter(["salt"]), 5)) == n_near


PARTS: dict[str, tuple[Part, int]] = {
    "all words": ("all", 2),
    "wordings": ("pairs", 1),
    "figures": ("figures", 0),
}


@pytest.mark.parametrize(("part", "best"), PARTS.values(), ids=PARTS)
def test_each_part_has_its_own_neighbours(part: Part, best: int) -> None:
    """Reports are nearest by figures, by wordings or by all words, as asked."""
    texts = (
        "Bread at 812 in Lund.",
        "the border treaty of Torvik, Ostrava, Lund, Ames, Bergen, Oslo and Narvik",
        "treaties and borders, salt, cost of ferries",
    )
    index = Neighbours([word_counts(report_of(t)) for t in texts], [DAY, DAY + 1, DAY + 2])
    asked = word_counts(report_of("The ferries cost 812; of salt a border treaty."))
    days = [day - DAY for day, _ in index.nearest(asked, 3, part)]
    assert days[0] == best
    assert part == "all" or len(days) == 1


def test_the_length_of_a_report_counts_within_its_part() -> None:
    """Two reports with the same figure alone are the same by figures, whatever else they tell."""
    index = Neighbours([word_counts(report_of("Bread and salt and ferries cost 812."))], [DAY])
    [(_, cosine)] = index.nearest(word_counts(report_of("Choirs took 812.")), 1, "figures")
    assert cosine == pytest.approx(1)


def test_a_word_speaks_against_the_days_before_it_came_up() -> None:
    """Days before the first report with a word are less likely; its first day and later are not."""
    documents = [Counter(["salt"])] * 6 + [Counter(["salt", "treaty"])] * 3
    index = Neighbours(documents, [DAY + n for n in range(9)])
    early = index.too_early(Counter(["treaty", "unknown"]), np.arange(DAY, DAY + 9))
    assert (early[:6] < -1).all()
    assert (early[6:] == 0).all()


def test_a_word_of_one_report_speaks_against_no_day() -> None:
    """One report that has a word does not tell when it came up."""
    index = Neighbours([Counter(["salt"])] * 8 + [Counter(["treaty"])], [DAY + n for n in range(9)])
    assert (index.too_early(Counter(["treaty"]), np.arange(DAY, DAY + 9)) == 0).all()


def test_no_words_make_a_day_impossible() -> None:
    """However many words come up later, the odds against a day are bounded."""
    later = Counter(f"word{n}" for n in range(900))
    index = Neighbours([Counter(["salt"])] * 60 + [later] * 60, [DAY + n for n in range(120)])
    assert index.too_early(later, np.arange(DAY, DAY + 120)).min() == -12


def test_a_word_that_was_always_there_speaks_against_no_day() -> None:
    """A word of the first report tells nothing about the days after it."""
    index = Neighbours([Counter(["salt"])] * 4, [DAY + n for n in range(4)])
    assert (index.too_early(Counter(["salt"]), np.arange(DAY, DAY + 4)) == 0).all()


def test_a_lead_is_the_first_lines() -> None:
    """Words far down in a report are not in its lead; repeats count once."""
    counts = lead_counts(
        report_of("Salt, salt and ferries.\n" + "The choir sang.\n" * 60 + "Storm.")
    )
    assert counts["salt"] == 1
    assert "choir" in counts
    assert "storm" not in counts
