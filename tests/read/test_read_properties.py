from __future__ import annotations

import pytest

from stateofplay.model.report import Stated
from stateofplay.read.properties import believed

TEXT = (
    "Harbour deal is near, say both\n\nBy Ada Dunn\n\nThe deal over the harbour is near.\n\n"
    "(c) The Harbour"
)

CASES: dict[str, tuple[str | None, str | None, Stated]] = {
    "the title of the text": (
        "Harbour deal is near, say both", None, Stated("Harbour deal is near, say both")
    ),
    "other spaces and marks": (
        " Harbour deal is near\n– say both ", None, Stated("Harbour deal is near – say both")
    ),
    "with its site": (
        "Harbour deal is near, say both | The Quay", None,
        Stated("Harbour deal is near, say both"),
    ),
    "with a site in front": (
        "The Quay: Harbour deal is near, say both", None, Stated("Harbour deal is near, say both")
    ),
    "with a site that the text names": (
        "Harbour deal is near, say both - World | The Harbour", None,
        Stated("Harbour deal is near, say both", publisher="The Harbour"),
    ),
    "with a section": (
        "Harbour deal is near, say both | Deal", None, Stated("Harbour deal is near, say both")
    ),
    "three words of the text": ("deal is near", None, Stated("deal is near")),
    "two words are in any text": ("The deal", None, Stated()),
    "part of a word": ("arbour deal is near", None, Stated()),
    "of a template": ("Quarterly letter to all readers", None, Stated()),
    "of a file": ("harbour_final.docx", None, Stated()),
    "the writer in the byline": (None, "Ada Dunn", Stated(byline="Ada Dunn")),
    "a user of a machine": (None, "Bela Moor", Stated()),
    "a name that is no person's": (None, "user1", Stated()),
    "a name without a byline": (None, "The Harbour", Stated()),
    "a long title": ("Harbour deal is near " * 20, None, Stated()),
    "nothing": (None, None, Stated()),
}  # fmt: skip


@pytest.mark.parametrize(("title", "author", "expected"), CASES.values(), ids=CASES)
def test_believed(title: str | None, author: str | None, expected: Stated) -> None:
    """A property counts where the text says the same; nothing else is believed."""
    assert believed(title, author, TEXT) == expected


def test_a_byline_at_the_end() -> None:
    """A writer named at the end of a long text counts, one in its middle does not."""
    filler = "The talks go on for another day and nobody leaves the hall. " * 100
    assert believed(None, "Ada Dunn", f"{filler}\n\nReporting by Ada Dunn").byline == "Ada Dunn"
    middle = f"{filler}It was settled by Ada Dunn. {filler}"
    assert believed(None, "Ada Dunn", middle).byline is None


def test_names_are_told_in_linear_time() -> None:
    """A long run of letters and marks is no name."""
    assert believed(None, "A" + "-a" * 39 + "!", TEXT).byline is None
