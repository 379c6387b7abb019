"""Persons by full name: their ages and the spellings of their names."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))  # shares its builder
from timeline_builder import FRIDAY, build_analysis, find_all

from stateofplay.differences.ages import find_age_differences
from stateofplay.differences.config import DEFAULTS
from stateofplay.differences.namesakes import find_persons, name_key
from stateofplay.differences.spellings import find_spellings
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference
from stateofplay.model.mention import NameMention
from stateofplay.text.rarity import Rarity
from stateofplay.text.tokens import find_words

MET = "{} met Ruta Holm at the old ferry pier of the harbour."


def _report(text: str, people: Sequence[str], name: str, published: date | None) -> Analysis:
    found = build_analysis(text, name=name, published=published)
    names = [
        NameMention(span, "person", one)
        for one in (*people, "Ruta Holm")
        for span in find_all(found.report, one)
    ]
    return replace(found, names=tuple(sorted(names, key=lambda one: one.span)))


def _told(kind: str, *told: tuple[str, str, int]) -> list[Difference]:
    pile = [
        _report(text, [name], f"r{n}", FRIDAY + timedelta(days=days))
        for n, (text, name, days) in enumerate(told)
    ]
    words = {
        one.report.id: frozenset(word.fold for word in find_words(one.report.text)) for one in pile
    }
    persons = find_persons(pile, words)
    find = find_age_differences if kind == "figure" else find_spellings
    return list(find(persons, Rarity(words.values()), DEFAULTS))


AGES = {
    "two ages": ("Lars Wenn, 34,", "Lars Wenn, 36,", 0, True),
    "one age": ("Lars Wenn, 34,", "34-year-old Lars Wenn", 0, False),
    "before and behind the name": ("Lars Wenn, 34,", "36-year-old Lars Wenn", 0, True),
    "told with a noun": ("Lars Wenn, a 34-year-old sailor,", "Lars Wenn, 36,", 0, True),
    "a birthday within a week": ("Lars Wenn, 34,", "Lars Wenn, 35,", 7, True),
    "a birthday after a week": ("Lars Wenn, 34,", "Lars Wenn, 35,", 8, False),
    "younger after a week": ("Lars Wenn, 35,", "Lars Wenn, 34,", 8, True),
    "a month": ("Lars Wenn, 34,", "Lars Wenn, 36,", 31, True),
    "more than a month": ("Lars Wenn, 34,", "Lars Wenn, 36,", 32, False),
    "the age of the next in a list": (
        "Lars Wenn, 34,",
        "34-year-old Lars Wenn, 36-year-old Ida Roos and others",
        0,
        False,
    ),
}


@pytest.mark.parametrize(("one", "other", "days", "told"), AGES.values(), ids=AGES)
def test_ages(one: str, other: str, days: int, *, told: bool) -> None:
    """Two ages of one person differ where no birthday lies between the reports."""
    found = _told(
        "figure", (MET.format(one), "Lars Wenn", 0), (MET.format(other), "Lars Wenn", days)
    )
    assert bool(found) is told


def test_an_age_is_cited_by_its_number() -> None:
    """Each side is an age with every report that prints it."""
    texts = [MET.format(f"Lars Wenn, {age},") for age in (34, 36, 34)]
    (found,) = _told("figure", *((text, "Lars Wenn", 0) for text in texts))
    assert found.about == "Lars Wenn: [34 | 36] years old"
    assert [len(side.evidence) for side in found.sides] == [2, 1]


SPELLINGS = {
    "a letter": ("Lars Wennet", "Lars Wernet", 0, True),
    "two letters changed places": ("Lars Wennet", "Lars Wenent", 0, True),
    "two vowels of a long word": ("Mohammod Wenn", "Muhammad Wenn", 0, True),
    "two consonants": ("Lars Weaver", "Lars Weiner", 0, False),
    "two letters of a short word": ("Lars Wenno", "Lars Wanna", 0, False),
    "too short": ("Ida Roo", "Ida Ros", 0, False),
    "short enough": ("Ida Roos", "Ida Rook", 0, True),
    "another first letter": ("Lars Wenn", "Mars Wenn", 0, False),
    "a short form": ("Steve Wenn", "Steven Wenn", 0, False),
    "an ending of the last name": ("Lars Wenn", "Lars Wenne", 0, True),
    "a plural": ("Lars Wenn", "Lars Wenns", 0, False),
    "accents and marks": ("De’Lars Wénn", "Delars Wenn", 0, False),
    "a month": ("Lars Wennet", "Lars Wernet", 31, True),
    "more than a month": ("Lars Wennet", "Lars Wernet", 32, False),
}


@pytest.mark.parametrize(("one", "other", "days", "told"), SPELLINGS.values(), ids=SPELLINGS)
def test_spellings(one: str, other: str, days: int, *, told: bool) -> None:
    """One name in two spellings is a difference; two names and two styles are none."""
    found = _told("naming", (MET.format(one), one, 0), (MET.format(other), other, days))
    assert [one.about for one in found] == ([" / ".join(sorted((one, other)))] if told else [])


def test_spellings_of_one_person_are_one_difference() -> None:
    """Three spellings make three sides, the one that most reports print first."""
    names = ("Lars Wennet", "Lars Wernet", "Lars Wernit", "Lars Wernet")
    (found,) = _told("naming", *((MET.format(name), name, 0) for name in names))
    assert [side.value for side in found.sides] == ["Lars Wernet", "Lars Wennet", "Lars Wernit"]


def test_who_stands_in_one_report_with_a_namesake_is_another() -> None:
    """A report that prints both names tells two persons."""
    both = MET.format("Lars Wennet and Lars Wernet")
    pile = [
        _report(both, ["Lars Wennet", "Lars Wernet"], "a", FRIDAY),
        _report(MET.format("Lars Wernet"), ["Lars Wernet"], "b", FRIDAY),
    ]
    words = {one.report.id: frozenset(one.report.text.split()) for one in pile}
    found = find_spellings(find_persons(pile, words), Rarity(words.values()), DEFAULTS)
    assert list(found) == []


APART = {
    "nothing else named": ("Lars Wernet bought a boat.", "Lars Wernet"),
    "other words": ("Ruta Holm once taught physics where Lars Wernet studied law.", "Lars Wernet"),
}


@pytest.mark.parametrize(("text", "name"), APART.values(), ids=APART)
def test_reports_about_other_things_name_other_people(text: str, name: str) -> None:
    """Two reports mean one person where they name somebody else, and tell, in common."""
    assert _told("naming", (MET.format("Lars Wennet"), "Lars Wennet", 0), (text, name, 0)) == []


STAFF = {
    "who wrote": "(Reporting by Lars Wernet.) Ruta Holm met him at the old ferry pier.",
    "a lost letter": "Lars Wernet n met Ruta Holm at the old ferry pier of the harbour.",
}


@pytest.mark.parametrize("text", STAFF.values(), ids=STAFF)
def test_who_wrote_and_what_the_page_lost_are_no_names(text: str) -> None:
    """Names of a staff, and names with a letter missing, are compared with none."""
    assert (
        _told("naming", (MET.format("Lars Wennet"), "Lars Wennet", 0), (text, "Lars Wernet", 0))
        == []
    )


@pytest.mark.parametrize(
    ("name", "key"), [("De’Shaun  Ruiz", "deshaun ruiz"), ("Moïse Oll-Ek", "moise ollek")]
)
def test_name_key(name: str, key: str) -> None:
    """Case, accents and marks inside words are style."""
    assert name_key(name) == key
