"""Two full names that may be two ways to write one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_builder import unite

from stateofplay.people.keys import name_key
from stateofplay.people.spellings import alike_key, are_short_forms, given_forms, sounds_of

# texts -> the full names that the one person, or each of two, goes by
PEOPLE: dict[str, tuple[list[str], list[set[str]]]] = {
    "initials with and without points": (
        ["So Senator J. D. Vantt left.", "So Senator JD Vantt left."],
        [{"J. D. Vantt", "JD Vantt"}],
    ),
    "hyphen": (
        ["So Mayor Jean-Paul Vantt left.", "So Mayor Jean Paul Vantt left."],
        [{"Jean-Paul Vantt", "Jean Paul Vantt"}],
    ),
    "accents": (["So José Vantt left.", "So Jose Vantt left."], [{"José Vantt", "Jose Vantt"}]),
    "short form, rare surname": (
        ["So Pete Vantt left.", "So Peter Vantt left."],
        [{"Pete Vantt", "Peter Vantt"}],
    ),
    "short form, in one report": (
        ["So Pete Vantt left. Then Peter Vantt came."],
        [{"Pete Vantt", "Peter Vantt"}],
    ),
    "short form, surname of a third": (
        ["So Pete Vantt left.", "So Peter Vantt left.", "So Maria Vantt left."],
        [{"Maria Vantt"}, {"Pete Vantt"}, {"Peter Vantt"}],
    ),
    "short form, surname of a third, one title": (
        ["So Mayor Pete Vantt left.", "So Mayor Peter Vantt left.", "So Maria Vantt left."],
        [{"Maria Vantt"}, {"Pete Vantt", "Peter Vantt"}],
    ),
    "short form of two": (
        [
            "So Mayor Ted Vantt left.",
            "So Mayor Edward Vantt left.",
            "So Mayor Theodore Vantt left.",
        ],
        [{"Edward Vantt"}, {"Ted Vantt"}, {"Theodore Vantt"}],
    ),
    "other given names": (
        ["So Mayor Peter Vantt left.", "So Mayor Paul Vantt left."],
        [{"Paul Vantt"}, {"Peter Vantt"}],
    ),
    "junior": (
        ["So Mayor Pete Vantt left.", "So Mayor Peter Vantt Jr. left."],
        [{"Pete Vantt"}, {"Peter Vantt Jr."}],
    ),
    "transcriptions with a title": (
        ["So President Mahmud Qadraf left.", "So President Mahmoud Gadraff left."],
        [{"Mahmud Qadraf", "Mahmoud Gadraff"}],
    ),
    "transcriptions without one": (
        ["So Mahmud Qadraf, 61, left.", "So Mahmoud Gadraff, 61, left."],
        [{"Mahmoud Gadraff"}, {"Mahmud Qadraf"}],
    ),
    "transcriptions in one report": (
        ["So President Mahmud Qadraf left. President Mahmoud Gadraff came."],
        [{"Mahmoud Gadraff"}, {"Mahmud Qadraf"}],
    ),
    "transcriptions of two genders": (
        ["So Mayor Maria Qadraf left.", "So Mayor Mario Gadraff left."],
        [{"Maria Qadraf"}, {"Mario Gadraff"}],
    ),
    "father and son": (
        ["So Michael Joseph Vantt left.", "So Joseph Vantt left."],
        [{"Joseph Vantt"}, {"Michael Joseph Vantt"}],
    ),
    "initial before the name": (
        ["So Mayor J Michael Vantt left.", "So Michael Vantt left."],
        [{"J Michael Vantt", "Michael Vantt"}],
    ),
}


@pytest.mark.parametrize(("texts", "expected"), PEOPLE.values(), ids=PEOPLE)
def test_people(texts: list[str], expected: list[set[str]]) -> None:
    """Ways to write one name are united where something beside the spelling speaks for it."""
    found = [
        {alias.name for alias in actor.aliases} for actor in unite(texts) if actor.kind == "person"
    ]
    assert sorted(found, key=sorted) == sorted(expected, key=sorted)


SOUNDS: dict[str, tuple[str, str, bool]] = {
    "q and g": ("Muammar Qadraf", "Moammar Gadraf", True),
    "doubled": ("Mahmud Khadder", "Mahmoud Khader", True),
    "y and i": ("Sergei Torkunsky", "Sergey Torkunski", True),
    "another consonant": ("Muammar Qadraf", "Muammar Qadral", False),
    "another given name": ("Muammar Qadraf", "Karim Qadraf", False),
}


@pytest.mark.parametrize(("left", "right", "same"), SOUNDS.values(), ids=SOUNDS)
def test_sounds(left: str, right: str, same: bool) -> None:
    """Names with the same consonants sound alike."""
    first, second = sounds_of(name_key(left)), sounds_of(name_key(right))
    assert first is not None
    assert (first == second) is same


def test_few_consonants_tell_nothing() -> None:
    """A surname of two consonants is like too many others; one of three is compared."""
    assert sounds_of(("maria", "roe")) is None
    assert sounds_of(("maria", "rudi")) is None
    assert sounds_of(("maria", "rudin")) is not None
    assert sounds_of(("ia", "rudin")) is None


def test_forms_of_given_names() -> None:
    """A form may stand for several full names, a full name for itself, a word for none."""
    assert len(given_forms("ted")) == 2
    assert given_forms("peter") == given_forms("pete")
    assert given_forms("marn") == frozenset()


@given(st.lists(st.text("abc", min_size=1, max_size=3), min_size=2, max_size=4))
def test_alike_keys_do_not_change_twice(words: list[str]) -> None:
    """The key of a key is itself, and a hyphen for a space changes nothing behind initials."""
    key = alike_key(tuple(words))
    assert alike_key(key) == key
    assert alike_key(("-".join(words),)) == alike_key(tuple(words))


def test_one_given_name_is_no_short_form() -> None:
    """The same given name is no form of itself: other rules say what such names are."""
    assert not are_short_forms(("pete", "vantt"), ("pete", "vantt"))
    assert are_short_forms(("pete", "vantt"), ("peter", "vantt"))
