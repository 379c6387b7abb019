from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times_builder import analysis_of, times_in

from stateofplay.model.interval import When, day_of, month_of, year_of

PUBLISHED = day_of(date(2031, 3, 14))  # a Friday

# words, TIMEX3 value, says (`None`: no calendar interval)
CALENDAR = {
    "iso day": ("It closed on 2031-02-03.", "2031-02-03", "2031-02-03", "3 February 2031"),
    "month day year": (
        "A note dated January 27, 1960, said so.", "January 27, 1960", "1960-01-27",
        "27 January 1960",
    ),
    "weekday and full date": (
        "It met Monday, May 5, 2031.", "Monday, May 5, 2031", "2031-05-05", "5 May 2031",
    ),
    "day month year": ("Signed 9 June 2030.", "9 June 2030", "2030-06-09", "9 June 2030"),
    "ordinal day": ("On the 9th of June, 2030 it rained.", "the 9th of June, 2030", "2030-06-09",
                    "9 June 2030"),
    "slashes in American order": ("Filed 02/27/98.", "02/27/98", "1998-02-27", "27 February 1998"),
    "slashes in British order": ("Filed 27/02/1998.", "27/02/1998", "1998-02-27",
                                 "27 February 1998"),
    "month and year": ("In November 2018 they met.", "November 2018", "2018-11", "November 2018"),
    "ordinal in words": ("It met on March eighth, 2030.", "March eighth, 2030", "2030-03-08",
                         "8 March 2030"),
    "ordinal in words before": ("It met on the twenty-third of May 2030.",
                                "the twenty-third of May 2030", "2030-05-23", "23 May 2030"),
    "year in words": ("It fell in nineteen ninety-seven again.", "nineteen ninety-seven", "1997",
                      "1997"),
    "year of this century in words": ("It fell in the year two thousand and six again.",
                                      "the year two thousand and six", "2006", "2006"),
    "short quarter of a year": ("Sales rose in Q3 2030 again.", "Q3 2030", "2030-Q3",
                                "third quarter of 2030"),
    "short fiscal year": ("Sales rose in FY2030 again.", "FY2030", "2030", "2030"),
    "decade of this century in words": ("It rose in the noughties.", "the noughties", "200",
                                        "the 2000s"),
    "last weekday of a month": ("It met on the last Friday of May 2030.",
                                "the last Friday of May 2030", "2030-05-31", "31 May 2030"),
    "time in figures": ("It closed at 2031-02-03T10:00Z.", "2031-02-03T10:00Z",
                        "2031-02-03T10:00", "3 February 2031"),
    "year of a week": ("They met the week of 6 May 2030.", "6 May 2030", "2030-W19",
                       "week of 6 May 2030"),
    "early year in words": ("It fell in eighteen twelve again.", "eighteen twelve", "1812", "1812"),
    "year before a quarter": ("Sales in the 1988 third quarter fell.", "the 1988 third quarter",
                              "1988-Q3", "third quarter of 1988"),
    "clock and full day": ("It ends at 5 p.m. EST Nov. 9, 2030.", "5 p.m. EST Nov. 9, 2030",
                           "2030-11-09T17:00", "9 November 2030"),
    "short month": ("It opened in Sept. 2018 again.", "Sept. 2018", "2018-09", "September 2018"),
    "late month": ("It sat in late June 2019.", "late June 2019", "2019-06", "late June 2019"),
    "late in a month": ("It sat late in June 2019.", "late in June 2019", "2019-06",
                        "late June 2019"),
    "end of a month": ("By the end of June 2019 it sat.", "the end of June 2019", "2019-06",
                       "by the end of June 2019"),
    "at the end of a month": ("At the end of June 2019 it sat.", "the end of June 2019", "2019-06",
                              "late June 2019"),
    "year": ("In 1956 they signed.", "1956", "1956", "1956"),
    "year before a noun": ("based on a 1956 accord", "1956", "1956", "1956"),
    "early year": ("In early 2018 it asked.", "early 2018", "2018", "early 2018"),
    "decade": ("abducted in the 1970s", "the 1970s", "197", "the 1970s"),
    "early decade": ("in the early 1970s", "the early 1970s", "197", "the early 1970s"),
    "century": ("in the 19th century", "the 19th century", "18", "the 19th century"),
    "century in words": ("in the nineteenth century", "the nineteenth century", "18",
                         "the 19th century"),
    "mid century": ("Since the mid-20th century it stood.", "the mid-20th century", "19",
                    "the mid-20th century"),
    "season": ("In the summer of 2018 it grew.", "the summer of 2018", "2018-SU", "summer 2018"),
    "quarter": ("In the third quarter of 2018 it grew.", "the third quarter of 2018", "2018-Q3",
                "third quarter of 2018"),
    "fixed holiday": ("On Christmas Day 2018 it fell.", "Christmas Day 2018", "2018-12-25",
                      "25 December 2018"),
    "Easter": ("On Easter Monday 2024 it fell.", "Easter Monday 2024", "2024-04-01",
               "1 April 2024"),
    "Thanksgiving": ("On Thanksgiving 2024 it fell.", "Thanksgiving 2024", "2024-11-28",
                     "28 November 2024"),
}  # fmt: skip

RELATIVE = {
    "bare weekday is today": ("She said on Friday it was over.", "Friday", "2031-03-14"),
    "bare weekday is the last": ("She spoke Monday.", "Monday", "2031-03-10"),
    "weekday in the future": ("They will meet on Monday.", "Monday", "2031-03-17"),
    "will far before the weekday": (
        "The minister will, in the company of three colleagues from the northern provinces of the "
        "country and of their many guests from abroad, be in the town on Monday.",
        "Monday", "2031-03-17",
    ),
    "last weekday": ("It closed last Friday.", "last Friday", "2031-03-07"),
    "next weekday": ("It opens next Friday.", "next Friday", "2031-03-21"),
    "weekday of last week": ("It closed Tuesday of last week.", "Tuesday of last week",
                             "2031-03-04"),
    "evening of a weekday": ("She spoke Monday evening.", "Monday evening", "2031-03-10TEV"),
    "today": ("It opens today.", "today", "2031-03-14"),
    "yesterday": ("It closed yesterday.", "yesterday", "2031-03-13"),
    "tomorrow": ("It opens tomorrow.", "tomorrow", "2031-03-15"),
    "tonight": ("It opens tonight.", "tonight", "2031-03-14TNI"),
    "this week": ("It met this week.", "this week", "2031-W11"),
    "last month": ("It met last month.", "last month", "2031-02"),
    "later this month": ("They meet later this month.", "later this month", "2031-03"),
    "next year": ("They meet next year.", "next year", "2032"),
    "Last year": ("Last year, it rained.", "Last year", "2030"),
    "end of this year": ("before the end of this year", "the end of this year", "2031"),
    "year-end": ("signing by the year-end was hoped", "the year-end", "2031"),
    "past month": ("They met in September.", "September", "2030-09"),
    "this very month": ("They met in March.", "March", "2031-03"),
    "this very month, still to come": ("They will meet in March.", "March", "2031-03"),
    "month of this year": ("They met in January.", "January", "2031-01"),
    "coming month": ("They will meet in September.", "September", "2031-09"),
    "month of last year": ("They met in January last year.", "January last year", "2030-01"),
    "late month": ("They met in late June.", "late June", "2030-06"),
    "month day behind": ("It fell on November 7.", "November 7", "2030-11-07"),
    "month day ahead": ("It will open on November 7.", "November 7", "2031-11-07"),
    "month day near ahead": ("The talks on April 2 matter.", "April 2", "2031-04-02"),
    "years ago": ("It fell two years ago.", "two years ago", "2029"),
    "weeks ago": ("It fell three weeks ago.", "three weeks ago", "2031-W08"),
    "a year ago": ("It fell a year ago.", "a year ago", "2030"),
    "a quarter compared": ("The quarter was better than a year ago.", "a year ago", "2029-Q4"),
    "last summer": ("They met last summer.", "last summer", "2030-SU"),
    "clock": ("It went off at 8:30 a.m. there.", "8:30 a.m.", "2031-03-14T08:30"),
    "clock and weekday": ("He left at 10 p.m. Wednesday.", "10 p.m. Wednesday",
                          "2031-03-12T22:00"),
    "clock of the morning": ("He left at 12:05 a.m. on Wednesday.", "12:05 a.m. on Wednesday",
                             "2031-03-12T00:05"),
    "noon of a day to come": ("He will leave at noon on Monday.", "noon on Monday",
                              "2031-03-17T12:00"),
    "clock yesterday": ("He left at 4 p.m. yesterday.", "4 p.m. yesterday", "2031-03-13T16:00"),
    "to be done": ("The rules are to be published in April.", "April", "2031-04"),
    "will be done": ("The rules will be announced on Monday.", "Monday", "2031-03-17"),
    "has been done": ("The rules have been announced on Monday.", "Monday", "2031-03-10"),
    "since a month, before a plan": ("It will go on as since May.", "May", "2030-05"),
    "effective on a day": ("He leads the bank, effective May 1.", "May 1", "2031-05-01"),
    "over the weekend": ("She spoke over the weekend.", "the weekend", "2031-W10-WE"),
    "year-ago quarter": ("Sales fell from the year-ago third quarter.",
                         "the year-ago third quarter", "2029-Q3"),
    "the latest quarter": ("Sales rose in the latest quarter.", "the latest quarter", "2030-Q4"),
    "a coming half of a business year": ("Sales will rise in the second half.", "the second half",
                                         "2031-H2"),
    "this weekend": ("They will meet this weekend.", "this weekend", "2031-W11-WE"),
    "holiday": ("It fell on Christmas Eve.", "Christmas Eve", "2030-12-24"),
    "agreed to do": ("They agreed to meet on Tuesday.", "Tuesday", "2031-03-18"),
    "agreed to a thing": ("They agreed to a truce on Tuesday.", "Tuesday", "2031-03-11"),
    "a plan overtaken": ("It had been due to close on Tuesday.", "Tuesday", "2031-03-11"),
    "a plan overtaken before its day": (
        "It had been due to close on Monday.", "Monday", "2031-03-17",
    ),
    "a plan": ("The talks are to resume on Tuesday.", "Tuesday", "2031-03-18"),
    "what is done in a month to come": ("The case is heard in May.", "May", "2031-05"),
    "two months ahead without a verb": ("Free soup in May", "May", "2031-05"),
    "three months ahead without a verb": ("Free soup in June", "June", "2030-06"),
    "a failure": ("She could not be found on Monday.", "Monday", "2031-03-10"),
    "until a day just past": ("Until Thursday, they had not met.", "Thursday", "2031-03-13"),
    "of a past day": ("It would outlast Wednesday's vote.", "Wednesday", "2031-03-12"),
    "the day before yesterday": ("It fell the day before yesterday.", "the day before yesterday",
                                 "2031-03-12"),
    "the day after tomorrow": ("It ends the day after tomorrow.", "the day after tomorrow",
                               "2031-03-16"),
    "half a century ago": ("It fell half a century ago.", "half a century ago", "1981"),
    "a year and a half ago": ("It fell one and a half years ago.", "one and a half years ago",
                              "2029-09"),
    "the week of a day": ("They meet the week of May 5.", "May 5", "2031-W19"),
    "the weekend of a day": ("They meet the weekend of 3 May.", "3 May", "2031-W18-WE"),
    "the first Monday of a month": ("It will open on the first Monday of May.",
                                    "the first Monday of May", "2031-05-05"),
    "clock with its zone": ("It fell at 1400 GMT.", "1400 GMT", "2031-03-14T14:00"),
    "clock in two zones": ("It fell at 10:35 a.m. (0735 GMT) Friday.",
                           "10:35 a.m. (0735 GMT) Friday", "2031-03-14T10:35"),
    "mid-afternoon": ("It fell by mid-afternoon.", "mid-afternoon", "2031-03-14TAF"),
    "mid-afternoon of the day before": ("It rose by mid-afternoon yesterday.",
                                        "mid-afternoon yesterday", "2031-03-13TAF"),
    "done by a month": ("It paid by February.", "February", "2031-02"),
    "due by a month half a year ahead": ("It is for them to pay by September.", "September",
                                         "2031-09"),
    "due by the running month": ("It is for them to pay by March.", "March", "2031-03"),
    "by a month seven months ahead": ("It is for them by October.", "October", "2030-10"),
    "the latest fiscal year": ("Sales fell in the latest fiscal year.", "the latest fiscal year",
                               "2030"),
    "short quarter": ("Profit rose in Q4.", "Q4", "2030-Q4"),
    "the year of figures": ("For the year, sales fell.", "the year", "2031"),
}  # fmt: skip

NO_CALENDAR = {
    "duration": ("no progress for more than 70 years now", "more than 70 years", "P70Y"),
    "vague duration": ("after several months of talks", "several months", "PXM"),
    "the last year up to now": ("It grew in the last year.", "the last year", "P1Y"),
    "two years and a half": ("after two and a half years", "two and a half years", "P2Y6M"),
    "window": ("over the past two years", "the past two years", "P2Y"),
    "hours": ("It took 36 hours.", "36 hours", "PT36H"),
    "two and a half": ("It took 2 1/2 years.", "2 1/2 years", "P2Y6M"),
    "half an hour": ("It took half an hour.", "half an hour", "PT30M"),
    "decades": ("a three-decade row over land", "three-decade", "P30Y"),
    "set": ("It meets every week.", "every week", "P1W"),
    "daily": ("It flies daily.", "daily", "P1D"),
    "weekdays": ("They meet on Sundays.", "Sundays", "XXXX-WXX-7"),
    "nights": ("It opens Friday nights.", "Friday nights", "XXXX-WXX-5TNI"),
    "nights of two days": ("It flies Monday and Tuesday nights.", "Monday", "XXXX-WXX-1TNI"),
    "every so many units": ("It meets every two weeks.", "every two weeks", "P2W"),
    "each month": ("They march each July.", "each July", "XXXX-07"),
    "present": ("It is now closed.", "now", "PRESENT_REF"),
    "past": ("It was recently closed.", "recently", "PAST_REF"),
    "future": ("It will close in the near future.", "the near future", "FUTURE_REF"),
}

NO_TIME = {
    "count with comma": "It drew 2,000 men and 6,000 attendees.",
    "count without comma": "Some 1956 people signed it.",
    "count of things": "There were 1956 troops there.",
    "money": "It cost $1956 in all.",
    "named numbers": "The G-7 bought Orca 4 and No 1956 of the line.",
    "flight": "Flight 1956 was late.",
    "modal may": "They may sign it.",
    "verb march": "They march on.",
    "first name": "April Stone and May Lind agreed.",
    "war": "It ended World War II and the First World War.",
    "the second": "The second round went on.",
    "a rate": "It costs $5 a day.",
    "one day": "He may return one day.",
    "title of a war": "the Thirty Years War",
    "impossible day": "It fell on February 31, 2030, they claim.",
    "half of a match": "They led in the second half.",
    "quarter of a town": "Soldiers entered the quarter at dawn.",
    "no day told before": "She left that day. She came the next week.",
    "decimal": "It rose by 2010.5 points.",
    "an age": "Today's youth reads less.",
    "an age to come": "They are the leaders of tomorrow.",
    "small weekdays": "They sat in the sun and wed.",
    "a model year": "Her 2019 Volvo was found.",
    "a programme": 'She spoke on "This Week" of it.',
    "a paper": "The Sunday Times reported it.",
    "quarters of a sample": "The median Q2 lies between Q1 and Q3.",
    "somebody of the year": "She was Man of the Year.",
}


@pytest.mark.parametrize(("text", "words", "value", "says"), CALENDAR.values(), ids=CALENDAR)
def test_dates_that_need_no_anchor(text: str, words: str, value: str, says: str) -> None:
    """A date with its year is read without knowing when the report came out."""
    [(found, mention)] = times_in(text)
    assert (found, mention.value, mention.is_relative) == (words, value, False)
    assert mention.when is not None
    assert mention.when.says == says


@pytest.mark.parametrize(("text", "words", "value"), RELATIVE.values(), ids=RELATIVE)
def test_dates_told_from_publication(text: str, words: str, value: str) -> None:
    """A date told from publication gets its value from it, by the tense where that matters."""
    [(found, mention)] = times_in(text, PUBLISHED)
    assert (found, mention.value, mention.is_relative) == (words, value, True)
    assert mention.when is not None


@pytest.mark.parametrize(("text", "words", "_value"), RELATIVE.values(), ids=RELATIVE)
def test_relative_dates_of_undated_reports(text: str, words: str, _value: str) -> None:
    """Without a publication time a relative date is tagged and has neither value nor interval."""
    [(found, mention)] = times_in(text)
    assert (found, mention.value, mention.when, mention.is_relative) == (words, None, None, True)


@pytest.mark.parametrize(("text", "words", "value"), NO_CALENDAR.values(), ids=NO_CALENDAR)
def test_times_without_a_place_in_the_calendar(text: str, words: str, value: str) -> None:
    """Durations, sets and vague references have a value and no interval."""
    assert next((f, m.value, m.when) for f, m in times_in(text, PUBLISHED)) == (words, value, None)


@pytest.mark.parametrize("text", NO_TIME.values(), ids=NO_TIME)
def test_words_that_tell_no_time(text: str) -> None:
    """Counts, names, modal verbs and days that do not exist are no dates."""
    assert [f for f, m in times_in(text, PUBLISHED) if m.when is not None] == []


RATES = (
    "It costs $5 a day.",
    "It runs twice a week.",
    "He may return one day.",
    "She left that day.",
    "a second try",
)


@pytest.mark.parametrize("text", RATES)
def test_rates_are_not_tagged(text: str) -> None:
    """A rate, a vague `one day`, a `second` try and `that day` of none told are no times."""
    assert times_in(text, PUBLISHED) == []


PARTLY_KNOWN = {
    "weekday in a month": ("She spoke Wednesday.", month_of(2030, 9), "2030-09",
                           "September 2030, a Wednesday"),
    "weekday in a year": ("They will meet on Thursday.", year_of(2030), "2030", "2030, a Thursday"),
    "today in a month": ("It opened today.", month_of(2030, 9), "2030-09", "September 2030"),
    "this week in a year": ("It met earlier this week.", year_of(2030), "2030", "2030"),
    "last year in a year": ("It met last year.", year_of(2030), "2029", "2029"),
    "this year in a month": ("It met this year.", month_of(2030, 9), "2030", "2030"),
    "last month in a month": ("It met last month.", month_of(2030, 9), "2030-08", "August 2030"),
    "years ago in a year": ("It fell two years ago.", year_of(2030), "2028", "2028"),
    "month in a month": ("They met in May.", month_of(2030, 9), "2030-05", "May 2030"),
    "month in a year: this or the last": ("They met in May.", year_of(2030), None, None),
    "day in a year: this or the last": ("It fell on November 27.", year_of(2030), None, None),
    "last month in a year": ("It met last month.", year_of(2030), "2029-12-01/2030-11-30",
                             "December 2029 to November 2030"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "published", "value", "says"), PARTLY_KNOWN.values(), ids=PARTLY_KNOWN
)
def test_relative_dates_of_partly_dated_reports(
    text: str, published: When, value: str | None, says: str | None
) -> None:
    """A relative date is as exact as the publication time allows, and never a day by guess."""
    [(_, mention)] = times_in(text, published)
    assert mention.value == value
    assert (mention.when.says if mention.when else None) == says


def test_weekday_is_exact_where_all_possible_days_agree() -> None:
    """Published on Tuesday, Wednesday or Thursday, a past Monday is one day."""
    week = When(date(2031, 3, 11), date(2031, 3, 13), "2031-03-11/2031-03-13", "11 to 13 March")
    [(_, mention)] = times_in("She spoke Monday.", week)
    assert mention.value == "2031-03-10"


def test_more_than_so_long_ago_bounds_the_time() -> None:
    """More than seventy years ago is before that year, not in it."""
    [(_, mention)] = times_in("It fell more than seven decades ago.", PUBLISHED)
    assert mention.when is not None
    assert (mention.when.mod, mention.when.says) == ("before", "before 1961")


SIDES = {  # published on Friday, 14 March 2031
    "later this month": (date(2031, 3, 15), date(2031, 3, 31), "March 2031, after the 14th"),
    "later in the month": (date(2031, 3, 15), date(2031, 3, 31), "March 2031, after the 14th"),
    "earlier this month": (date(2031, 3, 1), date(2031, 3, 13), "March 2031, before the 14th"),
    "later this year": (date(2031, 3, 15), date(2031, 12, 31), "2031, after 14 March"),
    "earlier this year": (date(2031, 1, 1), date(2031, 3, 13), "2031, before 14 March"),
    "earlier this week": (date(2031, 3, 10), date(2031, 3, 13),
                          "week of 10 March 2031, before 14 March"),
    "later this week": (date(2031, 3, 15), date(2031, 3, 16),
                        "week of 10 March 2031, after 14 March"),
    "earlier in March": (date(2031, 3, 1), date(2031, 3, 13), "March 2031, before the 14th"),
    "later in 2031": (date(2031, 3, 15), date(2031, 12, 31), "2031, after 14 March"),
    "by the end of the month": (date(2031, 3, 14), date(2031, 3, 31), "by the end of March 2031"),
    "before the end of this year": (date(2031, 3, 14), date(2031, 12, 31), "by the end of 2031"),
    "by the end of this week": (date(2031, 3, 14), date(2031, 3, 16),
                                "by the end of the week of 10 March 2031"),
    "at the end of this month": (date(2031, 3, 21), date(2031, 3, 31), "late March 2031"),
    "later next year": (date(2032, 1, 1), date(2032, 12, 31), "2032"),
}  # fmt: skip


@pytest.mark.parametrize("words", SIDES)
def test_what_is_left_of_a_unit_is_told_from_publication(words: str) -> None:
    """Later is after publication, earlier before it; a deadline runs to the last day."""
    [(_, mention)] = times_in(f"They meet {words}.", PUBLISHED)
    assert mention.when is not None
    assert (mention.when.start, mention.when.end, mention.when.says) == SIDES[words]
    assert mention.when.mod is None or words.startswith("at")


IN_FIGURES = {
    "could be two days": ("Filed 3/4/2018.", (date(2018, 3, 4), date(2018, 4, 3)),
                          "4 March 2018 or 3 April 2018"),
    "order shown as day first": ("Filed 3/4/2018, heard 13/4/2018.",
                                 (date(2018, 4, 3), date(2018, 4, 3)), "3 April 2018"),
    "order shown as month first": ("Filed 3/4/2018, heard 4/13/2018.",
                                   (date(2018, 3, 4), date(2018, 3, 4)), "4 March 2018"),
    "both orders shown": ("Filed 3/4/2018, heard 13/4/2018 or 4/13/2018.",
                          (date(2018, 3, 4), date(2018, 4, 3)), "4 March 2018 or 3 April 2018"),
    "twelve shows nothing": ("Filed 3/4/2018, heard 12/4/2018.",
                             (date(2018, 3, 4), date(2018, 4, 3)), "4 March 2018 or 3 April 2018"),
    "years show nothing": ("Filed 3/4/2018, as in 1945/1946.",
                           (date(2018, 3, 4), date(2018, 4, 3)), "4 March 2018 or 3 April 2018"),
    "the same both ways": ("Filed 4/4/2018.", (date(2018, 4, 4), date(2018, 4, 4)),
                           "4 April 2018"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "days", "says"), IN_FIGURES.values(), ids=IN_FIGURES)
def test_a_date_in_figures_is_no_day_by_guess(
    text: str, days: tuple[date, date], says: str
) -> None:
    """3/4/2018 is in March or in April until another date of the report shows the order."""
    when = times_in(text)[0][1].when
    assert when is not None
    assert ((when.start, when.end), when.says) == (days, says)


TOLD = {
    "the next day": ("She came on 3 May 2030. The next day she left.", "2030-05-04"),
    "the following month": ("She came in May 2030. She left the following month.", "2030-06"),
    "the same year": ("She came in May 2030 and left the same year.", "2030"),
    "that year": ("She came in 2029 and left that year.", "2029"),
    "month of that year": ("She came in March 2029. She left in June of that year.", "2029-06"),
    "day of that year": ("She came in March 2029. She left on June 5 of that year.", "2029-06-05"),
    "two days later": ("She came on 3 May 2030. She left two days later.", "2030-05-05"),
    "two days after": ("She came on 3 May 2030. Two days after, she left.", "2030-05-05"),
    "two days before": ("She came on 3 May 2030; two days before, she ate.", "2030-05-01"),
    "two days after a deed": ("She came on 3 May 2030. She left two days after lunch.", "P2D"),
    "a week earlier": ("She came on 9 May 2030. He had left a week earlier.", "2030-W18"),
    "told from publication first": ("She came on Monday. The next day she left.", "2031-03-11"),
    "the last date told counts": (
        "She came on 3 May 2030, not on 7 May 2030. She left two days later.", "2030-05-09",
    ),
    "a month is no day": ("She came in May 2030. She left two days later.", "P2D"),
    "a year is no month": ("She came in 2030. She left two months later.", "P2M"),
    "two sentences before": ("She came on 3 May 2030. Hens ate. She left a day later.", "P1D"),
    "nothing told before": ("She left two days later.", "P2D"),
    "a year earlier is compared with now": ("In 2025 sales rose from a year earlier.", "2030"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), TOLD.values(), ids=TOLD)
def test_times_told_from_a_time_told_before(text: str, value: str) -> None:
    """The next day is that of the last date of this sentence or the one before, never by guess."""
    mention = times_in(text, PUBLISHED)[-1][1]
    assert mention.value == value
    assert (mention.when is None) is value.startswith("P")


def test_a_title_tells_no_time_for_the_body() -> None:
    """The first sentence of the body does not go on from the title."""
    analysis = analysis_of("# Talks on 3 May 2030\nThey met two days later.", PUBLISHED)
    assert [m.value for m in analysis.times] == ["2030-05-03", "P2D"]


def test_a_clock_time_is_on_the_day_of_its_sentence() -> None:
    """On Wednesday at ten is not at ten on the day of publication."""
    assert times_in("He left on Wednesday at 10 p.m.", PUBLISHED)[-1][1].value == "2031-03-12T22:00"
    later = times_in("He left on Wednesday. It was 10 p.m. then.", PUBLISHED)
    assert later[-1][1].value == "2031-03-14T22:00"


BUSINESS = {
    "the quarter just over": ("It expects to report third-quarter income.", "2031-Q3"),
    "a quarter to come": ("It expects income to rise in the fourth quarter.", "2031-Q4"),
    "a quarter of next year": ("It expects income to rise in the first quarter.", "2032-Q1"),
    "nine months compared": ("In the quarter it sold more. Nine months of sales fell from a year "
                             "ago.", "2030"),
    "a quarter compared": ("In the quarter sales rose from a year ago.", "2030-Q3"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "value"), BUSINESS.values(), ids=BUSINESS)
def test_quarters_of_business_results(text: str, value: str) -> None:
    """What a firm expects in October to report is the quarter just over; compared is like."""
    october = day_of(date(2031, 10, 26))
    assert times_in(text, october)[-1][1].value == value


REPORTED_PLANS = {  # published on a Friday
    "yesterday or next week": ("She said it would open on Thursday.", False),
    "not yesterday": ("She said it would open on Wednesday.", True),
    "a plan of now": ("It will open on Thursday.", True),
    "past": ("She said it opened on Thursday.", True),
}


@pytest.mark.parametrize(("text", "is_day"), REPORTED_PLANS.values(), ids=REPORTED_PLANS)
def test_a_reported_plan_for_yesterday_has_no_day(text: str, is_day: bool) -> None:
    """Said it would open on Thursday, told on Friday: the day before or the week after."""
    assert (times_in(text, PUBLISHED)[-1][1].when is not None) is is_day


YEAR_ENDS = {
    "after a month of last year": ("In September she offered to sign by the year-end.", "2030"),
    "after a year": ("In 2028 she offered to sign by the end of the year.", "2028"),
    "of this year in so many words": ("In 2028 it fell before the end of this year.", "2031"),
    "told in the sentence before": ("She came in 2028. She will sign by year-end.", "2031"),
}


@pytest.mark.parametrize(("text", "value"), YEAR_ENDS.values(), ids=YEAR_ENDS)
def test_the_end_of_the_year_is_that_of_the_time_told(text: str, value: str) -> None:
    """The year-end belongs to the date told before it in the sentence, else to publication."""
    assert times_in(text, PUBLISHED)[-1][1].value == value


def test_only_title_and_body_are_read() -> None:
    """A date outside the sentences is not tagged."""
    analysis = analysis_of("# Talks in May 2030\nThey met in June 2030.")
    assert [m.value for m in analysis.times] == ["2030-05", "2030-06"]


WORDS = st.sampled_from(
    """May 5 2031 31 February 1956 the last year week Monday ago two decades century mid- early
    'll 12/31/99 0 9999 10000 noon Easter quarter 99th . , - ’ \u200b é 1/1/01 fourth end
    of""".split()
)


@given(st.lists(WORDS, max_size=12).map(" ".join) | st.text(max_size=40), st.booleans())
def test_spans_lie_inside_and_apart(text: str, is_dated: bool) -> None:
    """On any text: no crash; spans inside a sentence, in order, apart; twice the same."""
    published = PUBLISHED if is_dated else None
    analysis = analysis_of(text, published)
    assert analysis == analysis_of(text, published)
    for mention in analysis.times:
        assert any(s.span.covers(mention.span) for s in analysis.sentences)
    for left, right in zip(analysis.times, analysis.times[1:], strict=False):
        assert left.span.end <= right.span.start


@given(
    st.dates(), st.sampled_from(["It met " + w for w in (
        "Monday", "last week", "next year", "100 years ago", "a century ago", "next month",
        "on February 29", "in December", "this weekend", "two decades ago", "next quarter",
    )]),
)  # fmt: skip
def test_any_publication_day_resolves_or_abstains(day: date, text: str) -> None:
    """At the ends of the calendar a value is missing, never wrong and never a crash."""
    for _, mention in times_in(text + ".", day_of(day)):
        assert mention.when is None or date.min <= mention.when.start <= mention.when.end


@pytest.mark.parametrize(("text", "days"), [("2031 02 03 10:00", 1), ("2031 02 03 pages", 0)])
def test_figures_with_spaces_are_a_day_with_a_clock_time_only(text: str, days: int) -> None:
    """A year, month and day in figures with spaces mean a day where a clock time follows."""
    found = [mention.value for _, mention in times_in(f"It closed {text} there.")]
    assert found.count("2031-02-03") == days
