from __future__ import annotations

import pytest

from stateofplay.clean.imprint import is_imprint, may_be_paper, paper_on, without_paper, writer_on

LINES = {
    "a first name that is a place": ("Shannon Today, 9 July 2030", True, "Shannon Today"),
    "an address": ("elbemirror.example, 9 July 2030", True, "elbemirror.example"),
    "brackets": ("9 July 2030 (Lund Mirror)", True, "Lund Mirror"),
    "a role": ("Tribune Staff Writer", False, None),
    "a role and a day": ("Staff Reporter, 9 July 2030", True, None),
    "an and between names": ("Reed & Quay Ledger · 12 May 2030", True, "Reed & Quay Ledger"),
    "a paper and a day": ("The Elbe Mirror, 12 May 2030", True, "The Elbe Mirror"),
    "a bar and a weekday": ("Lund Ledger | Monday 7 May 2030", True, "Lund Ledger"),
    "label, day, paper, writer": (
        "Published 3 May 2030 — Lund Ledger — by Marta Ode", True, "Lund Ledger",
    ),
    "no paper word": ("Lund Harbour, 12 May 2030", True, None),
    "a writer called like a paper": ("Mary Post, 12 May 2030", True, None),
    "two papers": ("Lund Ledger | Elbe Mirror | 7 May 2030", True, None),
    "three names": ("Ann Ode | Lund Harbour | Sports | 7 May 2030", True, None),
    "four names": ("Ann Ode | Lund Harbour | Sports | Home | 7 May 2030", False, None),
    "five words": ("The Old Elbe River Mirror, 7 May 2030", True, "The Old Elbe River Mirror"),
    "six words": ("The Very Old Elbe River Mirror, 7 May 2030", False, None),
    "a day alone": ("7 May 2030", False, None),
    "a paper alone": ("Lund Ledger", False, "Lund Ledger"),
    "an agency": ("Xinhua News Agency, 7 May 2030", True, None),
    "a byline": ("By Ann Ode, Lund Ledger", False, None),
    "a sentence": ("Talks began on 7 May 2030", False, None),
    "a name and a stop": ("The Elbe Mirror. 7 May 2030 saw rain.", False, None),
}  # fmt: skip


@pytest.mark.parametrize(("line", "expected", "paper"), LINES.values(), ids=LINES)
def test_imprints(line: str, expected: bool, paper: str | None) -> None:
    """An imprint is a date with names; the one that sounds like a paper is the paper."""
    assert (is_imprint(line), paper_on(line)) == (expected, paper)


WRITERS = {
    "by behind bars": ("Published 3 May 2030 — Lund Ledger — by Marta Ode", "Marta Ode"),
    "a first name": ("Marta Ode | Lund Ledger | 3 May 2030", "Marta Ode"),
    "a first name and a day": ("Marta Ode 03.05.2030", "Marta Ode"),
    "two first names": ("Marta Ode | Anna Lind | 3 May 2030", None),
    "no first name": ("Lund Harbour | 3 May 2030", None),
    "no date": ("by Marta Ode", None),
}


@pytest.mark.parametrize(("line", "writer"), WRITERS.values(), ids=WRITERS)
def test_writers_on_imprints(line: str, writer: str | None) -> None:
    """Behind `by`, or by a first name, a line with a date names the writer."""
    assert writer_on(line) == writer


PAPERS = {
    "behind a comma": ("Marta Ode, The Elbe Mirror", "Marta Ode"),
    "behind a bar": ("Marta Ode | Lund Ledger", "Marta Ode"),
    "a place stays": ("Marta Ode, Lund", "Marta Ode, Lund"),
    "a paper only": ("Lund Ledger", None),
}


@pytest.mark.parametrize(("writers", "left"), PAPERS.values(), ids=PAPERS)
def test_papers_are_no_writers(writers: str, left: str | None) -> None:
    """The paper is taken off a byline; everything else stays as printed."""
    assert without_paper(writers) == left


PAPERS = {
    "two words": ("Harbour Wharf", True),
    "an and": ("Reed & Quay", True),
    "one word": ("Wharf", False),
    "a person": ("Marta Ode", False),
    "a place": ("New Zealand", False),
    "an agency": ("Associated Press", False),
    "a role": ("Staff Reporter", False),
    "a byline": ("By Harbour Wharf", False),
    "a sentence": ("Talks began again", False),
}


@pytest.mark.parametrize(("line", "expected"), PAPERS.values(), ids=PAPERS)
def test_may_be_paper(line: str, expected: bool) -> None:
    """A name of several words may be a paper unless it is known as something else."""
    assert may_be_paper(line) == expected
