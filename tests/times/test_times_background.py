from __future__ import annotations

from datetime import date

import pytest
from times_builder import times_in

from stateofplay.model.interval import day_of

PUBLISHED = day_of(date(2031, 3, 14))

LOOKS_BACK = {
    "a month": ("The guild split in 1987. In June it sold the mill.", "1987-06"),
    "a day": ("The guild split in 1987. On 5 June it sold the mill.", "1987-06-05"),
    "after a full date": ("It split on 2 May 1987. In June it sold the mill.", "1987-06"),
    "after another month": ("It split in 1987. In May it met. In June it sold.", "1987-06"),
    "fifteen years back": ("The guild split in 2016. In June it sold the mill.", "2016-06"),
}


@pytest.mark.parametrize(("text", "value"), LOOKS_BACK.values(), ids=LOOKS_BACK)
def test_a_paragraph_that_looks_back_keeps_its_year(text: str, value: str) -> None:
    """After a year long ago, dates of the paragraph that name none are of that year."""
    assert times_in(text, PUBLISHED)[-1][1].value == value


OF_NOW = {
    "fourteen years back": ("The guild split in 2017. In June it sold the mill.", "2030-06"),
    "another paragraph": ("The guild split in 1987.\nIn June it sold the mill.", "2030-06"),
    "told from now": ("It split in 1987. It met on Friday. In June it sold.", "2030-06"),
    "a running year": ("It split in 1987. In 2030 it met. In June it sold.", "2030-06"),
    "what is to come": ("It split in 1987. It will sell the mill in June.", "2031-06"),
    "its own year": ("It split in 1987. In June last year it sold.", "2030-06"),
    "far back": (
        "It split in 1987. It ate. It slept. It sang. It sat. In June it sold.", "2030-06",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), OF_NOW.values(), ids=OF_NOW)
def test_other_paragraphs_are_read_from_publication(text: str, value: str) -> None:
    """A recent year, a new paragraph, a time told from now or a plan ends the look back."""
    assert times_in(text, PUBLISHED)[-1][1].value == value


def test_undated_report() -> None:
    """Without a publication day nobody knows what is long ago."""
    assert times_in("It split in 1987. In June it sold.")[-1][1].value is None
