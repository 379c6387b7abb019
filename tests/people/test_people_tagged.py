"""Names by the tagger, joined with the rules."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from people_builder import build_report

from stateofplay.model.mention import NameMention
from stateofplay.people.names import find_names
from stateofplay.text.sentences import split_sentences

PIECES = (
    "Maria",
    "Vantt",
    "Mr",
    "President",
    "of",
    "the",
    "Norway",
    "'s",
    "Ministry",
    "(VRF)",
    ",",
    "Dr.",
    "said",
    ".",
    "“",
    "al-Roe",
    "St",
)


def _names(text: str) -> tuple[NameMention, ...]:
    report = build_report(text)
    return find_names(report, split_sentences(report))


KINDS = {
    "unknown person": ("They saw Orsa Vantt, 61, leave.", ("Orsa Vantt", "person")),
    "country of the tables": ("He flew to Norway on Friday.", ("Norway", "country")),
    "body": ("They asked the Vantt Party.", ("Vantt Party", "organisation")),
    "country behind a comma": ("They met in Quillport, Norway.", ("Norway", "country")),
    "opener stays out": ("So Maria Vantt left.", ("Maria Vantt", "person")),
    "honour stays out": ("They met Maria Vantt QC.", ("Maria Vantt", "person")),
    "owner stays apart": ("They asked Norway's Foreign Ministry.", ("Norway", "country")),
}


@pytest.mark.parametrize(("text", "expected"), KINDS.values(), ids=KINDS)
def test_kinds(text: str, expected: tuple[str, str]) -> None:
    """What the tables and the rules know stands; the tagger adds the rest."""
    assert expected in [(name.name, name.kind) for name in _names(text)]


def test_role_of_a_tagged_person() -> None:
    """A person keeps the title printed before the name, outside the name."""
    (name,) = [n for n in _names("Yesterday President Orso Vantt left.") if n.kind == "person"]
    assert (name.name, name.role) == ("Orso Vantt", "President")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_names_never_overlap(words: list[str]) -> None:
    """No order of titles, names and marks gives two names over one word."""
    names = _names(" ".join(words))
    assert all(a.span.end <= b.span.start for a, b in pairwise(names))
    assert all(n.name and n.role != "" for n in names)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80))
def test_any_text(text: str) -> None:
    """Whatever the text, names lie inside it, and a second reading finds the same."""
    names = _names(text)
    assert all(0 <= n.span.start < n.span.end <= len(text) for n in names)
    assert names == _names(text)
