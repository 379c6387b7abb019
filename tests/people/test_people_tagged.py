"""Names by the tagger, joined with the rules."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from people_builder import build_report

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.people.agreed import AgreedConfig
from stateofplay.people.name_columns import name_columns
from stateofplay.people.name_templates import TEMPLATES
from stateofplay.people.names import apply_rules, find_names
from stateofplay.people.pieces import text_of
from stateofplay.people.tagged import tag_names
from stateofplay.text.names import read_words
from stateofplay.text.sentences import split_sentences
from stateofplay.text.tagger.spans import stretch_labels
from stateofplay.text.tagger.weights import read_weights, write_weights

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


NO_NAMES = {
    "all capitals": "MINISTER SAYS NO TO TALKS ON FERRY TERMINAL",
    "small letters": "orsa vantt met rufus doe of the quill party in vanttland",
    "title case": "Council Votes Down New Ferry Terminal After Long Night of Talks",
    "a plain sentence": "Later they went home, and nobody said a word.",
}


@pytest.mark.parametrize("text", NO_NAMES.values(), ids=NO_NAMES)
def test_capitals_that_tell_nothing(text: str) -> None:
    """Lines wholly in capitals, in title case or in small letters make no names up."""
    assert _names(text) == ()


SHOUTED = {
    "four words": ("PRESIDENT VANTT MEETS ROE", 0),
    "three words may be names": ("NATO, QRF, VANTT", 3),
}


@pytest.mark.parametrize(("text", "n_names"), SHOUTED.values(), ids=SHOUTED)
def test_a_line_in_capitals_is_a_heading(text: str, n_names: int) -> None:
    """From four words on a line in capitals is read as a heading is."""
    assert len(_names(text)) == n_names


SILENT = read_weights(
    write_weights(
        stretch_labels(["person", "place"]),
        np.zeros(0, np.uint32),
        np.zeros((0, 9)),
        np.zeros((10, 10)),
    )
)


def _with(text: str, **options: Any) -> dict[str, NameKind | None]:
    report = build_report(text)
    ruled = apply_rules(report, split_sentences(report))
    named = tag_names(ruled.sentences, ruled.found, ruled.named, **options)
    return {text_of(one.words, one.piece.first, one.piece.end): one.piece.kind for one in named}


def test_what_only_the_rules_see_has_no_kind_but_from_tables_and_roles() -> None:
    """Where the tagger is silent a name stands, yet its surroundings alone make no kind."""
    text = (
        "They met President Orso Vantt of Norway in Quillport, the Doe Party and Roeblick magazine."
    )
    assert _with(text, weights=SILENT) == {
        "Orso Vantt": "person",
        "Norway": "country",
        "Quillport": None,
        "Doe Party": None,
        "Roeblick": "organisation",
    }


def test_who_is_not_sure_says_no_kind() -> None:
    """With bars that no chance reaches, tables alone tell kinds; the names stand all the same."""
    text = "They saw Orsa Vantt, 61, leave Norway."
    never = AgreedConfig(person=1.1, organisation=1.1, place=1.1, group=1.1, name=0.5)
    assert _with(text) == {"Orsa Vantt": "person", "Norway": "country"}
    assert _with(text, config=never) == {"Orsa Vantt": None, "Norway": "country"}


def test_small_words_before_a_known_name_stay_out() -> None:
    """A country is found as such where only a part of it is meant."""
    names = _names("The Roes of southern Serbia are demanding a vote.")
    assert ("Serbia", "country") in [(name.name, name.kind) for name in names]


def test_what_only_the_tagger_sees_is_a_name_without_kind_when_it_is_not_sure() -> None:
    """A word that the rules leave out is a name where the tagger sees one, whatever its kind."""
    always = name_columns([read_words("Vantt", 0, 5)], [[""]]).features[
        0, TEMPLATES.index("always@0")
    ]
    labels = stretch_labels(["person"])
    values = np.array([[10.0 * (label == "S-person") for label in labels]])
    step = np.zeros((len(labels) + 1, len(labels) + 1))
    keen = read_weights(write_weights(labels, np.array([always], np.uint32), values, step))
    text = "Roeblick rain fell on all of it."
    assert _with(text, weights=SILENT) == {}
    assert _with(text, weights=keen) == {"Roeblick": "person"}
    assert _with(text, weights=keen, config=AgreedConfig(person=1.1)) == {"Roeblick": None}


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
