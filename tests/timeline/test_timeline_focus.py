"""Which words of a sentence a time belongs to, and on whose word it is told."""

from collections.abc import Mapping
from datetime import date

import pytest
from timeline_builder import ACTORS, build_analysis

from stateofplay.model.finding import Entry
from stateofplay.model.group import CopyGroup
from stateofplay.model.interval import When, day_of, month_of, year_of
from stateofplay.timeline.entries import find_entries
from stateofplay.timeline.focus import focus_of
from stateofplay.timeline.reading import read_sentences

THURSDAY = day_of(date(2030, 3, 7))
Y1990, Y1975 = year_of(1990), year_of(1975)
THEN = {"1990": Y1990}


def _entries(text: str, times: Mapping[str, When]) -> list[Entry]:
    return list(find_entries([build_analysis(text, times)], ACTORS, ()))


def _focus(text: str, times: Mapping[str, When]) -> list[str | None]:
    return [
        text[one.focus.start : one.focus.end] if one.focus else None
        for one in _entries(text, times)
    ]


FOCUS: dict[str, tuple[str, Mapping[str, When], list[str | None]]] = {
    "the whole sentence": ("Norland signed the fishing accord in 1990.", THEN, [None]),
    "relative clause": (
        "Orlen, who joined the navy in 1990, has ruled out any treaty with Westmark.",
        THEN,
        ["who joined the navy in 1990"],
    ),
    "the setting of what was done": (
        "Norland and Westmark agreed to resume trade at a summit that took place in Tarn in 1990.",
        THEN,
        [None],
    ),
    "second verb of a relative clause": (
        "The feud shaped the captain of Kessa, who led the fishing fleet but died in 1990 at sea.",
        THEN,
        ["died in 1990 at sea."],
    ),
    "aside inside a relative clause": (
        "The minister, whose father, Vasko, jailed Orlen in 1990, said it was time for peace.",
        THEN,
        ["whose father, Vasko, jailed Orlen in 1990"],
    ),
    "noun of a deed": (
        "Westmark will host Orlen in Tarn, his first visit since Norland's 1990 annexation of "
        "Kessa, a spokesman for the ministry said.",
        THEN,
        ["Norland's 1990 annexation of Kessa"],
    ),
    "infinitive": (
        "Norland resents the decision of western governments to impose heavy sanctions in 1990.",
        THEN,
        ["to impose heavy sanctions in 1990."],
    ),
    "two verbs, two times": (
        "Talks with Westmark began in 1975 and collapsed in 1990.",
        {"1975": Y1975, "1990": Y1990},
        ["Talks with Westmark began in 1975", "collapsed in 1990."],
    ),
    "verb that goes on after the time": (
        "Orlen hopes that the talks which collapsed in 1990 may resume before the winter.",
        THEN,
        ["which collapsed in 1990"],
    ),
}


@pytest.mark.parametrize(("text", "times", "expected"), FOCUS.values(), ids=FOCUS)
def test_focus(text: str, times: Mapping[str, When], expected: list[str | None]) -> None:
    """A dated clause is marked where the sentence tells more; the text stays the sentence."""
    assert _focus(text, times) == expected
    assert {entry.text for entry in _entries(text, times)} == {text}


@pytest.mark.parametrize(("length", "is_whole"), [(85, False), (86, True)])
def test_a_stretch_that_is_nearly_the_sentence_is_the_sentence(length: int, is_whole: bool) -> None:
    """A stretch on the limit is marked; one a character longer says as much as the sentence."""
    (read,) = read_sentences(build_analysis("B" + "a" * 99))
    assert focus_of(read, 0, length) == (None if is_whole else (0, length))


STATUS: dict[str, tuple[str, list[str]]] = {
    "plain": ("Westmark sank two fishing boats near Kessa in 1990.", ["happened"]),
    "after a saying": (
        "Orlen said Westmark had sunk two fishing boats near Kessa in 1990.",
        ["stated"],
    ),
    "before a saying": (
        "Westmark sank two fishing boats near Kessa in 1990, officials said.",
        ["stated"],
    ),
    "heard in court": (
        "A trader planned the sinking of two fishing boats in 1990, a court heard.",
        ["stated"],
    ),
    "denied": ("Vasko denies sinking two fishing boats near Kessa in 1990.", ["stated"]),
    "accused": ("Orlen accused Westmark of sinking two boats near Kessa in 1990.", ["stated"]),
    "believed": ("Police believe Vasko sank two fishing boats near Kessa in 1990.", ["stated"]),
    "according to": (
        "According to the ministry, Westmark sank two boats near Kessa in 1990.",
        ["stated"],
    ),
    "relative clause in a saying": (
        "Orlen said the boats, which Westmark sank near Kessa in 1990, were insured.",
        ["happened"],
    ),
    "noun with that in a saying": (
        "Orlen said Norland would resume talks that his rival Vasko ended in 1990.",
        ["happened"],
    ),
    "reportedly": ("Westmark reportedly sank two boats near Kessa in 1990.", ["stated"]),
    "has allegedly": ("Westmark has allegedly sunk two boats near Kessa in 1990.", ["stated"]),
    "a plain telling": ("Westmark sank two boats near Kessa in 1990.", ["happened"]),
    "unclear": ("It was not clear in 1990 who had sunk the two fishing boats off Kessa.", []),
    "left open": ("It is not clear whether Westmark sank the boats near Kessa in 1990.", []),
    "if": ("It was unknown if Westmark had sunk the boats near Kessa in 1990.", []),
}


@pytest.mark.parametrize(("text", "expected"), STATUS.values(), ids=STATUS)
def test_on_whose_word(text: str, expected: list[str]) -> None:
    """What stands on somebody's word is stated, what the text leaves open is nothing."""
    assert [entry.status for entry in _entries(text, THEN)] == expected


ATTRIBUTES: dict[str, tuple[str, list[str]]] = {
    "paper of a year": ("Orlen agreed to talks, taking a declaration of 1990 as their basis.", []),
    "deal of a year": ("The winter deal of 1990, which gave boats to Norland, expired.", ["1990"]),
    "people of a year": ("The great fishing captain of 1990 was arrested in Tarn.", []),
    "in a paper, something was agreed": (
        "In the declaration of 1990, Westmark agreed to hand over the port of Kessa.",
        ["1990"],
    ),
    "morning of a day": ("Westmark sank two boats on the morning of 1990.", ["1990"]),
    "page stamp": ("Page last updated at noon, 1990 Orlen signed the accord with Westmark.", []),
    "since late": (
        "With the suburbs sealed since late 1990, Orlen suggested that the toll was high.",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ATTRIBUTES.values(), ids=ATTRIBUTES)
def test_a_time_that_belongs_to_a_noun(text: str, expected: list[str]) -> None:
    """A time that qualifies a noun dates no verb; "the night of" and "in the accord of" do."""
    found = [entry.when for entry in _entries(text, THEN)]
    assert [when.value for when in found if when.mod != "approx"] == expected


ENOUGH = {
    "somebody who is no known actor": ("Brask resigned in 1990.", ["1990"]),
    "a pronoun": ("It closed in 1990.", []),
    "that as a determiner": (
        "Orlen left Tarn with the fleet, and in the spring of that 1990 Westmark sank Kessa boats.",
        ["1990"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), ENOUGH.values(), ids=ENOUGH)
def test_what_tells_enough(text: str, expected: list[str]) -> None:
    """A subject and its act tell enough; a verb alone does not."""
    found = [entry.when for entry in _entries(text, THEN)]
    assert [when.value for when in found if when.mod != "approx"] == expected


LISTED = {
    "bold": ("- **March 1990** Police from Westmark arrest 14 fishermen.", ["1990-03"]),
    "colon": ("March 1990: A village near Kessa is shelled at night.", ["1990-03"]),
    "running text": ("March 1990 is a month that Norland remembers well.", []),
}


@pytest.mark.parametrize(("text", "expected"), LISTED.values(), ids=LISTED)
def test_lines_of_a_chronicle(text: str, expected: list[str]) -> None:
    """A line that its date opens is told in the past, whatever its tense."""
    found = _entries(text, {"March 1990": month_of(1990, 3)})
    assert [entry.when.value for entry in found] == expected
    assert all(entry.status == "happened" for entry in found)


def _values(*texts: tuple[str, Mapping[str, When]], is_copied: bool = False) -> list[str]:
    pile = [build_analysis(text, times, name=f"r{n}") for n, (text, times) in enumerate(texts)]
    ids = tuple(one.report.id for one in pile)
    groups = [CopyGroup("g", ids, None, True, None, "test", ())] if is_copied else []
    return [entry.when.value for entry in find_entries(pile, ACTORS, groups)]


def test_a_paper_of_a_year_is_one_happening() -> None:
    """The year's paper and the paper signed on a day of it are one; the day is kept."""
    day = day_of(date(1990, 10, 19))
    signed = (
        "On October 19, 1990, Norland and Westmark signed a joint declaration.",
        {"October 19, 1990": day},
    )
    told = ("In the declaration of 1990, Westmark agreed to hand over Kessa.", THEN)
    other = ("Westmark closed the port of Kessa to Norland in 1990.", THEN)
    assert _values(signed, told) == ["1990-10-19"]
    assert _values(signed, other) == ["1990", "1990-10-19"]


def test_two_papers_of_one_year_take_no_vague_telling() -> None:
    """Where a year's telling fits two papers of that year, it stays its own."""
    spring, autumn = day_of(date(1990, 3, 1)), day_of(date(1990, 10, 19))
    text = "On {} Norland and Westmark signed a declaration on fishing off Kessa."
    told = ("In the declaration of 1990, Westmark agreed with Norland on fishing off Kessa.", THEN)
    pair = [
        (text.format(said), {said: when})
        for said, when in (("1 March 1990", spring), ("19 October 1990", autumn))
    ]
    assert _values(*pair, told) == ["1990", "1990-03-01", "1990-10-19"]


STRIKE_DAY = {"Thursday": THURSDAY}


def test_plan_and_deed_of_one_day_are_one() -> None:
    """Nurses who would walk out on a day, and who did, are one happening."""
    planned = build_analysis(
        "Up to 460 members would walk out on Thursday in Tarn unless managers improve an offer.",
        STRIKE_DAY,
        name="plan",
        published=date(2030, 3, 1),
    )
    done = build_analysis(
        "Hundreds of nurses picketed the main hospital of Tarn on Thursday in heavy rain.",
        STRIKE_DAY,
        name="done",
    )
    (entry,) = find_entries([planned, done], ACTORS, ())
    assert (entry.status, entry.reports) == ("happened", ("done", "plan"))


def test_a_changed_figure_splits_copies_no_more() -> None:
    """In copies of one text another figure is no other happening; in other texts it is."""
    text = "Norland expelled {} sailors of Westmark from the port of Kessa on Thursday."
    pair = [(text.format(number), STRIKE_DAY) for number in (12, 30)]
    assert len(_values(*pair, is_copied=True)) == 1
    assert len(_values(*pair)) == 2


def test_an_accusation_is_not_the_deed() -> None:
    """Who accuses on a day tells of the accusation, whatever else is alike."""
    accused = (
        "Norland on Thursday accused Westmark of shelling a village where six fishermen died.",
        STRIKE_DAY,
    )
    died = ("Six fishermen died in a village of Norland on Thursday.", STRIKE_DAY)
    assert len(_values(accused, died)) == 2
