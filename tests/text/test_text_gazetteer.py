"""Known names."""

from __future__ import annotations

import pytest

from stateofplay.text.gazetteer import Entry, find_entry, first_name_gender, match_entry

ENTRIES: dict[str, tuple[str, Entry | None]] = {
    "country": ("Norway", Entry("country", "Norway")),
    "adjective": ("Norwegian", Entry("country", "Norway", "adjective")),
    "nationals": ("Norwegians", Entry("country", "Norway", "nationals")),
    "seat": ("Oslo", Entry("country", "Norway", "seat")),
    "short form": ("U.S.", Entry("country", "United States")),
    "longer name": ("United States of America", Entry("country", "United States")),
    "small letters": ("us", None),
    "curly apostrophe": ("Côte d’Ivoire", Entry("country", "Ivory Coast")),
    "gone state": ("USSR", Entry("country", "Soviet Union")),
    "body": ("UN", Entry("organisation", "United Nations")),
    "place": ("Barcelona", Entry("place", "Barcelona")),
    "group": ("Kurds", Entry("group", "Kurds")),
    "more than the name": ("Norway Roe", None),
    "unknown": ("Vantt", None),
    "nothing": ("", None),
}


@pytest.mark.parametrize(("name", "expected"), ENTRIES.values(), ids=ENTRIES)
def test_find_entry(name: str, expected: Entry | None) -> None:
    """A whole name is looked up as written."""
    assert find_entry(name) == expected


def test_longest_name_wins() -> None:
    """`North Korean` is not `Korean`, and a limit shortens what may match."""
    words = ["North", "Korean", "sailors"]
    assert match_entry(words, 0) == (Entry("country", "North Korea", "adjective"), 2)
    assert match_entry(words, 0, n_words=1) is None
    assert match_entry(words, 1) == (Entry("group", "Korean"), 1)


def test_first_names() -> None:
    """First names tell a gender, both, or nothing."""
    assert (first_name_gender("maria"), first_name_gender("peter")) == ("f", "m")
    assert (first_name_gender("andrea"), first_name_gender("vantt")) == ("-", None)
