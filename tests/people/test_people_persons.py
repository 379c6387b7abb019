"""Full names of one person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.people.keys import Key, name_key
from stateofplay.people.persons import unite_full_names

# name -> reports that print it; expected groups of names
CASES: dict[str, tuple[dict[str, str], list[set[str]]]] = {
    "middle name and initial": (
        {"Ada Rose Vantt": "1", "Ada R. Vantt": "2"},
        [{"Ada Rose Vantt", "Ada R. Vantt"}],
    ),
    "bare form joins the only middle name": (
        {"Ada Rose Vantt": "1", "Ada Vantt": "2"},
        [{"Ada Rose Vantt", "Ada Vantt"}],
    ),
    "two middle names are two persons": (
        {"Ada Q. Vantt": "1", "Ada R. Vantt": "2", "Ada Vantt": "3"},
        [{"Ada Q. Vantt"}, {"Ada R. Vantt"}, {"Ada Vantt"}],
    ),
    "two initials and one": (
        {"Ada Q.R. Vantt": "1", "Ada R. Vantt": "2"},
        [{"Ada Q.R. Vantt"}, {"Ada R. Vantt"}],
    ),
    "junior stays apart": (
        {"Ado Vantt Jr.": "1", "Ado Vantt": "2"},
        [{"Ado Vantt Jr."}, {"Ado Vantt"}],
    ),
    "junior with a middle name": (
        {"Ado Q. Vantt Jr.": "1", "Ado Q. Vantt": "2"},
        [{"Ado Q. Vantt Jr."}, {"Ado Q. Vantt"}],
    ),
    "diacritics and case": ({"Adá VANTT": "1", "Ada Vantt": "2"}, [{"Adá VANTT", "Ada Vantt"}]),
    "reversed": ({"Vantt Ada": "1", "Ada Vantt": "2"}, [{"Vantt Ada", "Ada Vantt"}]),
    "ending of one longer name": (
        {"Mir Ada Vantt": "1", "Ada Vantt": "1"},
        [{"Mir Ada Vantt", "Ada Vantt"}],
    ),
    "ending of two longer names": (
        {"Mir Ada Vantt": "1", "Lor Ada Vantt": "2", "Ada Vantt": "3"},
        [{"Mir Ada Vantt"}, {"Lor Ada Vantt"}, {"Ada Vantt"}],
    ),
    "one letter, six letters": (
        {"Ada Vanttu": "1", "Ada Vanttus": "2"},
        [{"Ada Vanttu", "Ada Vanttus"}],
    ),
    "one letter, five letters": (
        {"Ada Vantt": "1", "Ada Vantts": "2"},
        [{"Ada Vantt"}, {"Ada Vantts"}],
    ),
    "two letters, eight letters": (
        {"Ada Vanttuma": "1", "Ada Vanttumiya": "2"},
        [{"Ada Vanttuma", "Ada Vanttumiya"}],
    ),
    "two letters, seven letters": (
        {"Ada Vanttum": "1", "Ada Vanttumis": "2"},
        [{"Ada Vanttum"}, {"Ada Vanttumis"}],
    ),
    "three letters": (
        {"Ada Vanttuma": "1", "Ada Vanttumiyas": "2"},
        [{"Ada Vanttuma"}, {"Ada Vanttumiyas"}],
    ),
    "both spellings in one report": (
        {"Ada Vanttuma": "1", "Ada Vanttumi": "1"},
        [{"Ada Vanttuma"}, {"Ada Vanttumi"}],
    ),
    "another given name": (
        {"Ada Vanttuma": "1", "Ida Vanttumi": "2"},
        [{"Ada Vanttuma"}, {"Ida Vanttumi"}],
    ),
    "one spelling between two": (
        {"Ada Vanttuma": "1", "Ada Vanttumi": "2", "Ada Vanttumo": "3"},
        [{"Ada Vanttuma"}, {"Ada Vanttumi"}, {"Ada Vanttumo"}],
    ),
}


def _unite(names: dict[str, str]) -> set[frozenset[Key]]:
    reports: dict[Key, frozenset[str]] = {}
    for name, report in names.items():
        reports[name_key(name)] = reports.get(name_key(name), frozenset()) | {report}
    return set(unite_full_names(reports))


@pytest.mark.parametrize(("names", "expected"), CASES.values(), ids=CASES)
def test_unite_full_names(names: dict[str, str], expected: list[set[str]]) -> None:
    """Names are one person only where nothing tells them apart."""
    assert _unite(names) == {frozenset(map(name_key, group)) for group in expected}


NAMES = st.builds(
    lambda a, b, c: " ".join(filter(None, (a, b, c))),
    st.sampled_from(["Ada", "Ido"]),
    st.sampled_from(["", "R.", "Rose", "Q."]),
    st.sampled_from(["Vanttuma", "Vanttumi", "Quill", "Ada"]),
)


@given(st.lists(st.tuples(NAMES, st.sampled_from("123")), max_size=12))
def test_order_does_not_matter(pairs: list[tuple[str, str]]) -> None:
    """Every name is in one group, the same in any order."""
    names = dict(pairs)
    shuffled = dict(sorted(names.items(), reverse=True))
    united = _unite(names)
    assert united == _unite(shuffled)
    assert sorted(key for group in united for key in group) == sorted({name_key(n) for n in names})
