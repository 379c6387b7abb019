"""Entries of the timeline: one a happening, as exact as the texts allow."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from timeline_builder import ACTORS, FRIDAY, build_analysis

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry
from stateofplay.model.group import CopyGroup
from stateofplay.model.interval import When, day_of, decade_of, month_of, year_of
from stateofplay.timeline.config import DEFAULTS
from stateofplay.timeline.entries import find_entries

THURSDAY = date(2030, 3, 7)
NEXT_DAY = date(2030, 3, 9)


def _entries(*analyses: Analysis, groups: Sequence[CopyGroup] = ()) -> tuple[Entry, ...]:
    return find_entries(analyses, ACTORS, groups)


def _one(text: str, times: Mapping[str, When], **options: object) -> list[tuple[str, str]]:
    found = _entries(build_analysis(text, times, **options))  # type: ignore[arg-type]
    return [(entry.when.value, entry.status) for entry in found]


Y1990, Y1975 = year_of(1990), year_of(1975)
TOLD: dict[str, tuple[str, Mapping[str, When], list[tuple[str, str]]]] = {
    "past": (
        "Norland signed the fishing accord in 1990.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "passive participle": (
        "Orlen wants the harbour seized by Westmark troops in 1990 back.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "gerund of long ago": (
        "The feud goes on, with Westmark occupying the northern harbour in 1990.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "paper with a relative clause": (
        "Talks rest on a 1990 joint statement in which Westmark agreed to leave Tarn.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "noun of a deed": (
        "Ties are cold since the 1990 annexation of Kessa by Westmark.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "year before another noun": (
        "Westmark jailed three traders before the 1990 announcement of the merger.",
        {"1990": Y1990},
        [],
    ),
    "aside with its subject": (
        "Norland, founded in 1990, has no harbour of its own.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "second verb of few words": (
        "A truce signed by both fleets in 1975 collapsed in 1990.",
        {"1975": Y1975, "1990": Y1990},
        [("1975", "happened"), ("1990", "happened")],
    ),
    "two acts of one month": (
        "A truce collapsed in 1990 after an ambush near Kessa killed ten sailors in May 1990.",
        {"1990": Y1990, "May 1990": month_of(1990, 5)},
        [("1990", "happened"), ("1990-05", "happened")],
    ),
    "paper by itself": ("Ties rest on the 1990 border treaty alone.", {"1990": Y1990}, []),
    "infinitive of a decision": (
        "Orlen defends a decision by Westmark to impose heavy tariffs in 1990.",
        {"1990": Y1990},
        [("1990", "happened")],
    ),
    "decade": (
        "Orlen spoke for fishermen abducted by Westmark in the 1990s.",
        {"the 1990s": decade_of(1990)},
        [("199X", "happened")],
    ),
    "future": (
        "Orlen will meet Vasko in Tarn on Saturday.",
        {"Saturday": day_of(NEXT_DAY)},
        [("2030-03-09", "planned")],
    ),
    "aim of an agreement": (
        "Orlen agreed to visit the fishing port on Saturday.",
        {"Saturday": day_of(NEXT_DAY)},
        [("2030-03-09", "planned")],
    ),
    "saying": (
        "Orlen told reporters in Tarn on Thursday that the harbour was closed.",
        {"Thursday": day_of(THURSDAY)},
        [("2030-03-07", "stated")],
    ),
    "claim in quote marks": (
        '"Westmark sank our fishing boats in 1990," the old captain of the fleet said.',
        {"1990": Y1990},
        [("1990", "stated")],
    ),
    "two happenings": (
        "Norland left the fishing pact in 1990 after Westmark had closed its harbours in 1975.",
        {"1990": Y1990, "1975": Y1975},
        [("1975", "happened"), ("1990", "happened")],
    ),
    "since": ("Norland has claimed the northern harbour since 1990.", {"1990": Y1990}, []),
    "deadline": ("Norland signed up to leave the harbour by 1990.", {"1990": Y1990}, []),
    "never done": ("Norland has not signed a fishing accord in 1990.", {"1990": Y1990}, []),
    "possibility": (
        "Norland could sign the accord on Saturday.", {"Saturday": day_of(NEXT_DAY)}, [],
    ),
    "question": ("Had Norland signed the fishing accord in 1990?", {"1990": Y1990}, []),
    "own person": ("We signed the fishing accord with Norland in 1990.", {"1990": Y1990}, []),
    "past tense of a later day": (
        "Norland signed the accord on Saturday.", {"Saturday": day_of(NEXT_DAY)}, [],
    ),
    "state of a year": ("The fishing economy of Norland was weak in 1990.", {"1990": Y1990}, []),
    "time of day that looks like a year": (
        "Norland closed the northern harbour at 1990 local time.", {"1990": Y1990}, [],
    ),
    "vague count of years": (
        "The feud over the harbour began more than 40 years ago.",
        {"more than 40 years ago": Y1990},
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "times", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_told(
    text: str, times: Mapping[str, When], expected: list[tuple[str, str]]
) -> None:
    """A dated verb or deed is an entry with its status; bounds, states and wishes are none."""
    filler = "Orlen said on Friday the talks were long."
    other = {"Friday": day_of(FRIDAY)}
    found = _entries(build_analysis(f"{text}\n{filler}", {**times, **other}))
    kept = [(e.when.value, e.status) for e in found if e.when.value != "2030-03-08"]
    assert kept == expected


def test_the_text_is_the_sentence_verbatim() -> None:
    """An entry shows its sentence as printed, and cites it first."""
    text = "Talks went on.\nNorland  signed the fishing accord in 1990."
    analysis = build_analysis(text, {"1990": Y1990})
    entry = _entries(analysis)[0]
    assert entry.text == "Norland  signed the fishing accord in 1990."
    assert analysis.report.exact(entry.evidence[0]) == entry.text


def test_tellings_that_differ_in_exactness_unite() -> None:
    """A month in one report and a day in another give one entry of that day."""
    april = month_of(2029, 4)
    first = build_analysis(
        "Orlen and Vasko signed the northern fishing accord in April.", {"April": april}, name="a"
    )
    second = build_analysis(
        "On April 5 Orlen and Vasko signed the fishing accord of the north.",
        {"April 5": day_of(date(2029, 4, 5))},
        name="b",
    )
    (entry,) = _entries(first, second)
    assert (entry.when.value, entry.reports) == ("2029-04-05", ("a", "b"))
    assert entry.text.startswith("On April 5")
    assert len(entry.evidence) == 2


TWINS = {
    "two towns": (
        "Orlen and Vasko held fishing talks in Tarn in April.",
        "Orlen and Vasko held fishing talks in Kessa in April.",
    ),
    "two ordinals": (
        "Orlen and Vasko held the 3rd round of fishing talks in April.",
        "Orlen and Vasko held the 4th round of fishing talks in April.",
    ),
    "two figures": (
        "Westmark seized 12 boats off the fishing harbour in April.",
        "Westmark seized 15 boats off the fishing harbour in April.",
    ),
    "turned around": (
        "Norland accused Westmark of breaking the fishing accord in April.",
        "Westmark accused Norland of breaking the fishing accord in April.",
    ),
    "denied": (
        "Norland closed the northern fishing harbour on April 5.",
        "Norland did not close the northern fishing harbour on April 5.",
    ),
    "two things": (
        "Norland raised the tax on imported timber in April.",
        "Norland freed eleven sailors of a Westmark tanker in April.",
    ),
}


@pytest.mark.parametrize(("left", "right"), TWINS.values(), ids=TWINS)
def test_twins_stay_apart(left: str, right: str) -> None:
    """What differs in place, ordinal, figure, roles or polarity is two happenings."""
    times = {"April": month_of(2029, 4), "April 5": day_of(date(2029, 4, 5))}
    only = dict(times)
    if "April 5" in left:
        del only["April"]
    found = _entries(build_analysis(left, only, name="a"), build_analysis(right, only, name="b"))
    assert len(found) == 2


def test_a_plan_that_came_about_is_one_happening() -> None:
    """What one report plans and another tells as done is one entry, cited from both."""
    planned = build_analysis(
        "Orlen will meet Vasko in Tarn on Saturday.", {"Saturday": day_of(NEXT_DAY)}, name="a"
    )
    done = build_analysis(
        "Orlen met Vasko in Tarn on Saturday.",
        {"Saturday": day_of(NEXT_DAY)},
        name="b",
        published=date(2030, 3, 10),
    )
    (entry,) = _entries(planned, done)
    assert (entry.status, entry.reports) == ("happened", ("a", "b"))


def test_what_two_do_together_has_no_first() -> None:
    """That one visits the other and the other hosts him is one happening."""
    april = {"April": month_of(2029, 4)}
    guest = build_analysis("Orlen visited Vasko at his home in Tarn in April.", april, name="a")
    host = build_analysis("Vasko hosted Orlen at his home in Tarn in April.", april, name="b")
    assert len(_entries(guest, host)) == 1


def test_sayings_of_one_day_in_one_report_are_one_occasion() -> None:
    """A speaker's words of one day are told once a report; another speaker's are apart."""
    text = (
        "Orlen told reporters on Thursday that the harbour was closed.\n"
        "Taxes on timber are too high, Orlen said on Thursday.\n"
        "Vasko told another crowd on Thursday that he disagreed.\n"
    )
    found = _entries(build_analysis(text, {"Thursday": day_of(THURSDAY)}))
    assert sorted(len(entry.evidence) for entry in found) == [1, 2]


def test_what_the_text_puts_after_another_happening_is_bounded() -> None:
    """The word later opens with the happening before it and ends with the publication."""
    text = "Vasko offered a fishing deal in April.\nOrlen later rejected the whole proposal."
    found = _entries(build_analysis(text, {"April": month_of(2029, 4)}))
    assert [(e.when.value, e.when.start, e.when.end) for e in found] == [
        ("2029-04", date(2029, 4, 1), date(2029, 4, 30)),
        ("2029-04/2030-03-08", date(2029, 4, 1), FRIDAY),
    ]
    assert found[1].when.says == "after April 2029, by 8 March 2030"


@pytest.mark.parametrize("gap", [DEFAULTS.max_gap_sentences, DEFAULTS.max_gap_sentences + 1])
def test_later_reaches_only_so_far_back(gap: int) -> None:
    """The word later follows a happening a few sentences before it, and no further."""
    between = ["The harbour is deep."] * (gap - 1)
    lines = ["Vasko offered a fishing deal in April.", *between, "Orlen later rejected the plan."]
    found = _entries(build_analysis("\n".join(lines), {"April": month_of(2029, 4)}))
    assert len(found) == (2 if gap == DEFAULTS.max_gap_sentences else 1)


def test_an_undated_lead_is_dated_roughly() -> None:
    """News without a day is reported by the day of the report, and said to be so."""
    (entry,) = _entries(build_analysis("Norland closed its northern fishing harbour."))
    assert (entry.when.value, entry.when.mod) == ("2030-03-08", "approx")
    assert entry.when.says == "reported 8 March 2030"


def test_an_undated_lead_beside_a_day_is_left_alone() -> None:
    """Where the report gives the day of its news, the lead gets none of its own."""
    text = (
        "Norland closed its northern fishing harbour.\n"
        "Westmark protested on Thursday against the taxes on timber."
    )
    found = _entries(build_analysis(text, {"Thursday": day_of(THURSDAY)}))
    assert [entry.when.value for entry in found] == ["2030-03-07"]


def test_an_undated_telling_joins_what_it_repeats() -> None:
    """A sentence without a time stands behind the happening that it tells again."""
    dated = build_analysis(
        "Westmark seized the northern fishing harbour of Kessa in 1990.", {"1990": Y1990}, name="a"
    )
    text = (
        "Orlen said on Friday the long winter had gone.\n"
        "Westmark seized the northern fishing harbour of Kessa."
    )
    undated = build_analysis(text, {"Friday": day_of(FRIDAY)}, name="b")
    found = _entries(dated, undated)
    assert found[0].reports == ("a", "b")


@pytest.mark.parametrize(
    ("days", "expected"), [(DEFAULTS.recap_days, False), (DEFAULTS.recap_days + 1, True)]
)
def test_recap(days: int, expected: bool) -> None:
    """What no report tells within a week is recap."""
    when = day_of(FRIDAY - timedelta(days=days))
    analysis = build_analysis("Norland closed the fishing harbour that day.", {"that day": when})
    assert [entry.is_recap for entry in _entries(analysis)] == [expected]


def test_nothing_gives_nothing() -> None:
    """No reports and empty reports have no timeline."""
    assert _entries() == ()
    assert _entries(build_analysis(" ")) == ()


PILE = [
    "Orlen and Vasko signed the northern fishing accord in April.",
    "On April 5 Orlen and Vasko signed the fishing accord of the north.",
    "Orlen and Vasko held fishing talks in Tarn in April.",
    "Westmark seized 15 boats off the fishing harbour in April.\nOrlen later protested loudly.",
    "Vasko told a crowd in Kessa on April 5 that the fishing accord was good.",
]


@given(st.permutations(range(len(PILE))))
def test_the_order_of_reports_does_not_matter(order: list[int]) -> None:
    """The same pile gives the same timeline, sorted, whatever the order."""
    times = {"April 5": day_of(date(2029, 4, 5))}
    pile = [
        build_analysis(
            text, times if "April 5" in text else {"April": month_of(2029, 4)}, name=f"r{n}"
        )
        for n, text in enumerate(PILE)
    ]
    found = _entries(*(pile[place] for place in order))
    assert found == _entries(*pile)
    assert [e.when.start for e in found] == sorted(e.when.start for e in found)


@given(st.text(max_size=120), st.integers(0, 100), st.integers(1, 20))
def test_any_text_is_read(text: str, start: int, length: int) -> None:
    """Any text with a mention anywhere is read, and all evidence lies inside it."""
    body = f"{text} in 1990 Norland closed the harbour"
    at = min(start, len(body) - 2)
    phrase = body[at : at + length]
    times = {phrase: Y1990} if phrase.strip() else {}
    analysis = build_analysis(body, times)
    for entry in _entries(analysis):
        assert all(0 <= span.start < span.end <= len(body) for span in entry.evidence)
