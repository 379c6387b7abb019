"""Small invented piles: a peace process, a trial, a merger; and traps among them."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times_builder import analysis_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.group import CopyGroup, CopyPair, Passage
from stateofplay.model.interval import When, day_of, month_of
from stateofplay.model.report import Publication, Report
from stateofplay.model.span import Span
from stateofplay.times.publication import date_reports

LATER = day_of(date(2031, 1, 20))

TALKS = (
    "# Rebels offer truce at lake summit\n"
    "The president of Ostrava and the rebel commander Ilva Maro met at the Torvik peace summit.\n"
    '"We are ready to lay down our weapons without delay," Maro said in Torvik on Tuesday.\n'
    "Mr Sandor did not answer the offer at the summit, where he and Maro shared a stage.\n"
    "The two sides have fought over the highlands for decades.\n"
)
RECAP = (
    "# Sandor rejects truce\n"
    "President Pavel Sandor said on Monday that there would be no truce with the rebels.\n"
    "Maro surprised Sandor in October when, on a stage at the summit in Torvik, she offered to lay "
    'down weapons "without delay".\n'
    "The war has cost many lives.\n"
)
OTHER = (
    "# Highland roads closed\n"
    "Snow closed the roads to the highlands on Sunday, officials said.\n"
    "Sandor and Maro have met before.\n"
)


def dated(analyses: list[Analysis], groups: tuple[CopyGroup, ...] = ()) -> dict[str, Report]:
    """Return the reports by the name they were built with."""
    return {r.file.removesuffix(".txt"): r for r in date_reports(analyses, groups)}


def inferred(
    undated: str, *others: tuple[str, When | None], groups: tuple[CopyGroup, ...] = ()
) -> Publication | None:
    """Return when the undated text came out, told from the others."""
    pile = [analysis_of(undated, None, "undated")]
    pile += [analysis_of(t, when, f"other{n}") for n, (t, when) in enumerate(others)]
    return dated(pile, groups)["undated"].published


def test_a_month_told_elsewhere_dates_the_news() -> None:
    """What another report places in October is the news of a report of October, of no day in it."""
    found = inferred(TALKS, (RECAP, LATER), (OTHER, LATER))
    assert found is not None
    assert (found.when.value, found.when.start, found.when.end) == (
        "2030-10", date(2030, 10, 1), date(2030, 10, 31),
    )  # fmt: skip
    assert found.when.says == "October 2030, a Tuesday"
    assert found.basis == "inferred"


def test_the_reason_names_the_report_the_words_and_both_sentences() -> None:
    """The reason names the other report, its day, its words; both sentences are cited."""
    pile = [analysis_of(TALKS, None, "undated"), analysis_of(RECAP, LATER, "recap"),
            analysis_of(OTHER, LATER, "other")]  # fmt: skip
    reports = dated(pile)
    found = reports["undated"].published
    assert found is not None
    for part in ("«recap.txt»", "20 January 2031", '"October"', "Torvik", "weapons"):
        assert part in found.why
    cited = {e.report: next(r for r in reports.values() if r.id == e.report).exact(e)
             for e in found.evidence}  # fmt: skip
    assert "in October when" in cited["report-recap"]
    assert "on Tuesday" in cited["report-undated"]
    assert found.evidence[0].report == "report-recap"


VISIT = (
    "# Sandor to host Brill in Kestrel Bay\n"
    "President Pavel Sandor will host chancellor Edda Brill on a first official visit to his home "
    "town of Kestrel Bay on Thursday.\n"
    "The two will travel to the capital on Friday for more talks.\n"
    "The border has been closed since 2028 over the salt dispute.\n"
)
VISIT_RECAP = (
    "# Sandor speaks\n"
    "Sandor spoke of the visit of Brill to Kestrel Bay in 2029, during which the two agreed to "
    "launch a salt commission.\n"
    '"We do not forget," Sandor said on Monday.\n'
)


@pytest.mark.parametrize("published", [None, LATER])
def test_a_year_dates_a_report_from_another_undated_one(published: When | None) -> None:
    """A year told by the words alone dates a report, whether the telling report is dated or not."""
    found = inferred(VISIT, (VISIT_RECAP, published), (OTHER, LATER))
    assert found is not None
    assert (found.when.value, found.when.says) == ("2029", "2029")
    assert (found.when.start, found.when.end) == (date(2029, 1, 1), date(2029, 12, 31))


TRIAL = (
    "# Banker denies fraud as trial opens\n"
    "Former banker Tilda Krone pleaded not guilty to fraud at the Wexham Crown Court on Monday.\n"
    "Prosecutor Amos Lind told the jury that Krone hid the losses of Orion Trust.\n"
    "The trial is expected to last until the summer.\n"
)
VERDICT = (
    "# Krone guilty\n"
    "A jury convicted Tilda Krone of fraud on Thursday after a trial of four months.\n"
    "Krone pleaded not guilty to fraud at the Wexham Crown Court in February.\n"
    "She will be sentenced next month.\n"
)
APPEAL = (
    "# Krone appeal fails\n"
    "Judges threw out the appeal of Tilda Krone on Wednesday, five judges sitting.\n"
    "Krone was convicted of fraud in June 2030.\n"
)
MERGER = (
    "# Halden bids for Norvik Steel\n"
    "Halden Group offered nine billion crowns for rival Norvik Steel on Thursday.\n"
    "The board of Norvik said it would study the offer of Halden this week.\n"
)
MERGER_LATER = (
    "# Regulator clears merger\n"
    "The competition office cleared the merger on Monday.\n"
    "Halden offered nine billion crowns for Norvik Steel last November.\n"
)
MERGER_RAISED = MERGER.replace("offered nine", "raised its bid to eleven").replace(
    "the offer", "the new terms"
)
PILES = {
    "a trial opens": (TRIAL, VERDICT, "2031-02", "February 2031, a Monday"),
    "an appeal is no opening of a trial": (APPEAL, VERDICT, None, None),
    "an opening is no conviction": (TRIAL, APPEAL, None, None),
    "a bid": (MERGER, MERGER_LATER, "2030-11", "November 2030, a Thursday"),
    "a raised bid is another happening": (MERGER_RAISED, MERGER_LATER, None, None),
}


@pytest.mark.parametrize(("undated", "other", "value", "says"), PILES.values(), ids=PILES)
def test_piles_of_other_affairs(
    undated: str, other: str, value: str | None, says: str | None
) -> None:
    """Trials and mergers are dated like talks; another step of the same affair is not."""
    later = day_of(date(2031, 6, 20))
    found = inferred(undated, (other, later), (OTHER, later))
    assert (found.when.value if found else None, found.when.says if found else None) == (
        value, says,
    )  # fmt: skip


DAYS = {
    "past weekday that fits": ("on Tuesday", "2030-10-08/2030-10-14"),
    "past weekday that does not fit": ("on Friday", None),
    "yesterday": ("yesterday", "2030-10-08/2030-10-09"),
}


@pytest.mark.parametrize(("words", "value"), DAYS.values(), ids=DAYS)
def test_a_day_told_elsewhere_leaves_some_days(words: str, value: str | None) -> None:
    """A happening of one day dates the report within days of it, and only if the weekday fits."""
    found = inferred(
        TALKS.replace("on Tuesday", words),
        (RECAP.replace("in October when", "on 8 October 2030 when"), LATER),
        (OTHER, LATER),
    )
    assert (found.when.value if found else None) == value


SAME_NEWS = (
    "# No word from the capital\n"
    "Commander Ilva Maro offered at a summit in Torvik on Tuesday to lay down weapons.\n"
    "Sandor has not answered Maro.\n"
)
THURSDAY = day_of(date(2030, 10, 10))


def test_a_dated_report_with_the_same_news_leaves_a_week() -> None:
    """Both tell of a Tuesday: the undated report came out on the known Tuesday or in its week."""
    found = inferred(TALKS, (SAME_NEWS, THURSDAY), (OTHER, LATER))
    assert found is not None
    assert (found.when.value, found.when.says) == (
        "2030-10-08/2030-10-14", "between 8 and 14 October 2030",
    )  # fmt: skip
    assert "Tuesday, 8 October 2030" in found.why
    assert [e.report for e in found.evidence] == ["report-other0", "report-undated"]


def test_days_of_two_months_are_told_with_both() -> None:
    """Days that reach into the next month name both months."""
    found = inferred(TALKS, (SAME_NEWS, day_of(date(2030, 10, 31))), (OTHER, LATER))
    assert found is not None
    assert found.when.says == "between 29 October and 4 November 2030"


def test_same_news_of_two_weeks_is_no_evidence() -> None:
    """Two dated reports that tell the like of two Tuesdays leave it open."""
    later = day_of(date(2030, 10, 24))
    assert inferred(TALKS, (SAME_NEWS, THURSDAY), (SAME_NEWS, later), (OTHER, LATER)) is None


TRAPS = {
    "recap in the undated report is not its news": (
        "# Snow in the highlands\nSnow fell on Monday, officials said.\nRoads are closed.\n"
        "Maro had surprised Sandor on a stage at the summit in Torvik when she offered to lay down "
        "weapons without delay.\n",
        RECAP,
    ),
    "a later meeting of the same two elsewhere": (
        TALKS.replace("Torvik", "Lindholm"), RECAP,
    ),
    "a second visit": (
        VISIT.replace("a first official visit", "a second official visit"), VISIT_RECAP,
    ),
    "another deed at the same place": (
        "# Ferry sinks\nA ferry sank at Torvik on Tuesday, the harbour office said.\n"
        "Sandor sent divers.\n", RECAP,
    ),
    "the same people and offices without a shared deed": (
        "# Maro ill\nCommander Ilva Maro and President Pavel Sandor were quarrelling on Tuesday in "
        "Torvik.\n", RECAP.replace("offered to lay down weapons", "resigned"),
    ),
    "what it tells as past is younger than the match": (
        VISIT.replace("since 2028", "and reopened in 2030"), VISIT_RECAP,
    ),
    "a deadline places nothing": (
        VISIT, VISIT_RECAP.replace("in 2029", "before 2029"),
    ),
    "history places nothing": (
        VISIT.replace("since 2028 ", ""), VISIT_RECAP.replace("in 2029", "in 1929"),
    ),
    "a plan of another report places nothing": (
        VISIT, VISIT_RECAP.replace("in 2029", "in 2035"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("undated", "other"), TRAPS.values(), ids=TRAPS)
def test_traps_leave_a_report_undated(undated: str, other: str) -> None:
    """A recap, another happening, a repeat, a deadline, a plan: none dates a report."""
    assert inferred(undated, (other, LATER), (OTHER, LATER)) is None


def test_the_traps_would_date_without_their_twist() -> None:
    """The piles of the traps do date the untwisted reports, so that the traps test something."""
    assert inferred(TALKS, (RECAP, LATER), (OTHER, LATER)) is not None
    assert inferred(VISIT, (VISIT_RECAP, LATER), (OTHER, LATER)) is not None


def test_tellings_that_contradict_each_other_date_nothing() -> None:
    """Two reports that place the same news in two months leave it undated."""
    june = RECAP.replace("in October", "in June")
    assert inferred(TALKS, (RECAP, LATER), (june, LATER)) is None


def test_tellings_that_agree_give_the_narrower_time() -> None:
    """A year and a month in it give the month."""
    year = VISIT_RECAP.replace("in 2029", "in May 2029")
    found = inferred(VISIT, (VISIT_RECAP, LATER), (year, LATER))
    assert found is not None
    assert found.when == month_of(2029, 5)


RARITY = {"in three texts": (1, True), "in four texts": (2, False)}


@pytest.mark.parametrize(("n_more", "is_found"), RARITY.values(), ids=RARITY)
def test_a_name_ties_two_reports_while_it_is_rare(n_more: int, is_found: bool) -> None:
    """A place that four texts of a small pile name is too common to tie two of them."""
    more = [(OTHER + f"Kestrel Bay froze for Brill and {name}.\n", LATER) for name in "AB"[:n_more]]
    assert (inferred(VISIT, (VISIT_RECAP, LATER), *more) is not None) is is_found


def test_copies_count_as_one_text() -> None:
    """Two copies that name a place are one text that names it."""
    frozen = OTHER + "Kestrel Bay froze.\n"
    group = _copy_group(True, "other1", "other2")
    found = inferred(VISIT, (VISIT_RECAP, LATER), (frozen, LATER), (frozen, LATER), groups=(group,))
    assert found is not None


def test_dated_reports_are_left_as_they_are() -> None:
    """A publication time that is known is never touched."""
    pile = [analysis_of(TALKS, day_of(date(2030, 10, 9)), "known"), analysis_of(RECAP, LATER, "b")]
    assert [r.published for r in date_reports(pile, ())] == [a.report.published for a in pile]


def test_a_lone_undated_report_stays_undated() -> None:
    """With nothing to compare there is no date, and no crash."""
    assert inferred(TALKS) is None
    assert date_reports([], ()) == ()


def test_order_of_the_pile_does_not_matter() -> None:
    """Every order of the pile dates every report alike, and answers in that order."""
    pile = [analysis_of(TALKS, None, "a"), analysis_of(RECAP, LATER, "b"),
            analysis_of(VISIT, None, "c"), analysis_of(VISIT_RECAP, None, "d")]  # fmt: skip
    expected = dated(pile)
    for order in itertools.permutations(pile):
        found = date_reports(order, ())
        assert [r.id for r in found] == [a.report.id for a in order]
        assert {r.file.removesuffix(".txt"): r for r in found} == expected


def _copy_group(whole: bool, *names: str) -> CopyGroup:
    reports = tuple(sorted(f"report-{name}" for name in names))
    pairs = tuple(
        CopyPair(
            left=left, right=right, direction="unknown", share_left=0.9, share_right=0.9,
            whole=whole, kept=(Passage(Span(left, 0, 9), Span(right, 0, 9)),), only_left=(),
            only_right=(), changed=(), why="shared words",
        )
        for left, right in itertools.combinations(reports, 2)
    )  # fmt: skip
    return CopyGroup("group", reports, None, True, None, "shared words", pairs)


PLAIN = "Ten people sat in a hall. Nobody spoke.\n"


def _of_copies(*days: date, whole: bool = True) -> Publication | None:
    names = [f"other{n}" for n in range(len(days))]
    others = [(PLAIN, day_of(day)) for day in days]
    return inferred(PLAIN, *others, groups=(_copy_group(whole, "undated", *names),))


def test_a_copy_came_out_about_when_its_copies_did() -> None:
    """An undated whole copy is dated about its dated copies, some days on each side."""
    found = _of_copies(date(2030, 5, 10), date(2030, 5, 11))
    assert found is not None
    assert (found.when.start, found.when.end) == (date(2030, 5, 5), date(2030, 5, 15))
    assert (found.when.value, found.when.mod) == ("2030-05-10~", "approx")
    assert found.when.says == "about 10 May 2030"
    assert {e.report for e in found.evidence} == {"report-undated", "report-other0"}


def test_copies_that_are_parts_or_far_apart_date_nothing() -> None:
    """A shared part tells no day; nor do copies more than a fortnight apart."""
    first = date(2030, 5, 1)
    assert _of_copies(first, whole=False) is None
    assert _of_copies(first, first + timedelta(14)) is not None
    assert _of_copies(first, first + timedelta(15)) is None


def test_a_weekday_to_come_is_not_the_day_of_publication() -> None:
    """A report that tells what comes on Thursday did not come out on a Thursday."""
    found = inferred(VISIT.replace(" on Friday", ""), (VISIT_RECAP, LATER), (OTHER, LATER))
    assert found is not None
    assert found.when.says == "2029"


SUBJECTS = "bridge mayor ferry school choir strike harvest flood museum railway".split()


def _flow(n_dated: int, undated: str) -> Publication | None:
    """Return the date of a report in a flow of daily ones, each day with a subject of its own."""
    first = date(2030, 6, 1)
    others = [
        (f"The {SUBJECTS[n // 3 % 10]} {SUBJECTS[n // 3 % 10]}keeper spoke of {n // 3} things.\n",
         day_of(first + timedelta(n // 3)))
        for n in range(n_dated)
    ]  # fmt: skip
    return inferred(undated, *others)


def test_a_large_pile_votes() -> None:
    """In a pile of twenty dated reports the neighbours vote, on an interval and never a day."""
    found = _flow(20, "The choir choirkeeper spoke of things.\n")
    assert found is not None
    assert found.when.start <= date(2030, 6, 5) <= found.when.end
    assert found.when.n_days > 1
    assert (found.when.mod, found.basis) == ("approx", "inferred")
    assert "about" in found.when.says


def test_a_match_that_the_vote_contradicts_is_dropped() -> None:
    """In a large pile a match must fit the days of the reports that share most words."""
    first = date(2030, 6, 1)
    talk = "The border is closed over the salt dispute. The two travel to the capital for talks.\n"
    flow = [(talk, day_of(first + timedelta(n % 3))) for n in range(20)]
    assert inferred(VISIT, (VISIT_RECAP, None), *flow[:19]) is not None
    found = inferred(VISIT, (VISIT_RECAP, None), *flow)
    assert found is not None
    assert found.when.mod == "approx"
    assert found.when.start.year == 2030


def test_a_small_pile_does_not_vote() -> None:
    """With one report fewer there is no vote."""
    assert _flow(19, "The choir choirkeeper spoke of things.\n") is None


@given(
    st.lists(
        st.tuples(
            st.lists(st.sampled_from(
                "Maro Sandor Torvik met on Monday in May 2030 summit said will again visit .\n "
                "Brill Kestrel Bay offered signed weapons yesterday 1999 the".split(" ")
            ), max_size=25).map(" ".join),
            st.sampled_from([None, LATER, day_of(date(1, 1, 1)), day_of(date(9999, 12, 31))]),
        ),
        max_size=5,
    )
)  # fmt: skip
def test_any_pile_is_dated_without_a_crash(texts: list[tuple[str, When | None]]) -> None:
    """No pile crashes; evidence lies inside the texts; running twice gives the same."""
    pile = [analysis_of(text, when, f"r{n}") for n, (text, when) in enumerate(texts)]
    found = date_reports(pile, ())
    assert found == date_reports(pile, ())
    by_id = {r.id: r for r in found}
    for report in found:
        if report.published and report.published.basis == "inferred":
            assert report.published.evidence
            for span in report.published.evidence:
                assert span.end <= len(by_id[span.report].text)
