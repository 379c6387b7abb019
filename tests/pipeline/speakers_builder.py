"""Small piles from text to contract: what is told of the speakers of their quotes."""

from __future__ import annotations

from typing import NamedTuple

from stateofplay.export.contract import contract
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier

DAY = "2031-05-02"  # a Friday


class Said(NamedTuple):
    """What must be told of one quote; names, not ids."""

    by: str | None = None
    speaks_for: str | None = None
    also: tuple[str, ...] = ()
    likeliest: str | None = None


# Reports, each with its day; the quotes by some of their words.
Case = tuple[list[tuple[str, str]], dict[str, Said]]


def check_speakers(reports: list[tuple[str, str]], expected: dict[str, Said]) -> None:
    """Assert that each quote is given to whom the reports give it, and else to nobody."""
    found = read_speakers(reports)
    for words, said in expected.items():
        assert [one for content, one in found if words in content] == [said]


def read_speakers(reports: list[tuple[str, str]]) -> list[tuple[str, Said]]:
    """Return content and speaker of every quote of a pile."""
    raw = [
        RawReport(f"report-{n}", f"{n}.txt", "text", text, Stated(published=day))
        for n, (day, text) in enumerate(reports)
    ]
    document = contract(build_dossier(raw))
    names = {one["id"]: one["name"] for one in document["actors"]}
    return [
        (
            quote["content"],
            Said(
                names.get(quote["speaker"]["actor"]),
                names.get(quote["speaker"]["speaks_for"]),
                tuple(names[one] for one in quote["speaker"]["also"]),
                names.get(quote["speaker"]["candidate"]),
            ),
        )
        for quote in document["quotes"]
    ]
