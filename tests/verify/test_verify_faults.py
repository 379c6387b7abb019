"""Verification sees every way in which a citation can be wrong."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from stateofplay.model.errors import InputError
from stateofplay.model.ids import text_hash
from stateofplay.verify import count_citations, find_faults

TEXT = "The port of Ostra closed on Monday. Its mayor protested."


def _document() -> dict[str, Any]:
    return {
        "reports": [{"id": "report-1", "file": "a.txt", "text_sha256": text_hash(TEXT)}],
        "timeline": [
            {
                "text": "The port of Ostra closed on Monday.",
                "citations": [
                    {
                        "report": "report-1",
                        "start": 0,
                        "end": 35,
                        "exact": "The port of Ostra closed on Monday.",
                        "prefix": "",
                        "suffix": " Its mayor",
                    }
                ],
            }
        ],
    }


def _cite(**changes: Any) -> Callable[[dict[str, Any]], None]:
    def change(document: dict[str, Any]) -> None:
        document["timeline"][0]["citations"][0].update(changes)

    return change


def _no_citation(document: dict[str, Any]) -> None:
    document["timeline"][0]["citations"] = []


def _other_text(document: dict[str, Any]) -> None:
    document["reports"][0]["text_sha256"] = text_hash("another text")


BREAKAGES = {
    "one character further": (_cite(start=1), "the text reads"),
    "one character shorter": (_cite(end=34), "the text reads"),
    "other words": (_cite(exact="The port of Ostra opened on Monday."), "the text reads"),
    "past the end": (_cite(end=999), "is not a stretch"),
    "reversed": (_cite(start=9, end=3), "is not a stretch"),
    "no number": (_cite(start="0"), "is not a stretch"),
    "words before": (_cite(prefix="In May, "), "words before"),
    "words after": (_cite(suffix=" The mayor"), "words after"),
    "report that is not there": (_cite(report="report-2"), "not at hand"),
    "finding without citation": (_no_citation, "without a citation"),
    "file changed since": (_other_text, "none of the files"),
}


def test_an_exact_document_has_no_fault() -> None:
    """Nothing is said when all is right, and the citations are counted."""
    assert find_faults(_document(), [TEXT]) == ()
    assert count_citations(_document()) == 1


@pytest.mark.parametrize(("breakage", "says"), BREAKAGES.values(), ids=BREAKAGES)
def test_each_breakage_is_seen(breakage: Callable[[dict[str, Any]], None], says: str) -> None:
    """Each way of being wrong gives a fault that says what is wrong."""
    document = copy.deepcopy(_document())
    breakage(document)
    assert any(says in fault for fault in find_faults(document, [TEXT]))


@pytest.mark.parametrize("document", [None, [], {"reports": 3}, "x"])
def test_something_else_is_refused(document: Any) -> None:
    """What is no dossier at all is an input error."""
    with pytest.raises(InputError, match="no dossier"):
        find_faults(document, [TEXT])


def test_depth_does_not_exhaust_the_check() -> None:
    """Fifty thousand nested lists are walked without a crash."""
    nested: Any = []
    for _ in range(50_000):
        nested = [nested]
    assert find_faults({"reports": [], "timeline": nested}, []) != ()
