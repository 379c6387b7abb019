"""When and on what occasion quotes were said."""

from __future__ import annotations

from datetime import date

import pytest
from quotes_builder import build_actor, build_analysis

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When, between, day_of, month_of, year_of
from stateofplay.model.mention import NameKind, NameMention
from stateofplay.model.span import Span
from stateofplay.quotes.said import tell_sayings

LIND = build_actor("Ada Lind")
PELL = build_actor("Orban Pell")
FRIDAY = day_of(date(2031, 5, 2))
MONDAY = day_of(date(2031, 5, 5))
MAY = month_of(2031, 5)
TIMES: list[tuple[str, When]] = [
    ("Friday", FRIDAY), ("Monday", MONDAY), ("May", MAY), ("2019", year_of(2019)),
    ("1993", year_of(1993)), ("Today", MONDAY),
    ("last week", between(date(2031, 4, 21), date(2031, 4, 27))),
    ("last month", month_of(2031, 4)),
]  # fmt: skip
NAMES: list[tuple[str, NameKind]] = [
    ("Osk", "place"), ("Marnland", "country"), ("Mirror", "organisation"), ("Ann Bee", "person"),
]  # fmt: skip


def _analysis(text: str) -> Analysis:
    one = build_analysis(text, (LIND, PELL), he="lind", times=TIMES)
    names = tuple(
        NameMention(Span(one.report.id, at, at + len(name)), kind, name)
        for name, kind in NAMES
        for at in [text.find(name)]
        if at >= 0
    )
    read = Analysis(one.report, one.sentences, one.times, names, one.mentions, one.attributions)
    return Analysis(
        read.report, read.sentences, read.times, read.names, read.mentions,
        tell_sayings(read, read.attributions),
    )  # fmt: skip


def _occasions(text: str) -> list[str | None]:
    read = _analysis(text)
    return [
        None if one.occasion is None else read.report.exact(one.occasion)
        for one in read.attributions
    ]


SAID = "“We will sign,” Lind "
OCCASIONS: dict[str, tuple[str, str | None]] = {
    "who was told": (SAID + "told reporters.", "reporters"),
    "who was told, and where": (
        SAID + "told a news conference in the northern city of Osk on Friday.",
        "a news conference in the northern city of Osk",
    ),
    "a pronoun is nobody": (SAID + "told him.", None),
    "a pronoun, and where": (SAID + "told him at the summit.", "at the summit"),
    "a tale is nobody": ("Lind told the story of “the old port”.", None),
    "before reported words": ("Lind told the Mirror on Friday that she was ill.", "the Mirror"),
    "in an interview": (
        SAID + "said in an interview with the Mirror.", "in an interview with the Mirror"
    ),
    "behind a time": (SAID + "said on Friday at a rally.", "at a rally"),
    "a time inside": (
        SAID + "said at a rally on Friday in Osk.", "at a rally on Friday in Osk"
    ),
    "a time before its noun": (SAID + "said in a 1993 interview.", "in a 1993 interview"),
    "speaking at": (SAID + "said, speaking at the spring fair.", "at the spring fair"),
    "at the head": ("At a hearing on Friday, Lind said she was ill.", "At a hearing"),
    "at the head, a day's": ("At Friday's hearing, Lind said she was ill.", "At Friday's hearing"),
    "speaking at the head": ("Speaking in Osk, Lind said she was ill.", "in Osk"),
    "after when": (
        "The talks failed in May when, on stage with Pell, Lind called it “a mess”.",
        "on stage with Pell",
    ),
    "an aside": ("Lind, in a letter to the board, said she was ill.", "in a letter to the board"),
    "an aside of speaking": ("Lind, also speaking at the same fair, said she was ill.",
                             "at the same fair"),
    "of the speaker, no aside": ("The museum in Osk said it was “a mess”.", None),
    "what was issued": ("Lind issued a short statement saying she was ill.", "a short statement"),
    "a place": (SAID + "said in Osk, Marnland, on Friday.", "in Osk, Marnland"),
    "a carrier": (SAID + "wrote on Twitter.", "on Twitter"),
    "a phrase of manner": (SAID + "said in a low voice.", None),
    "a time alone": (SAID + "said in May.", None),
    "an act, not a place": (SAID + "said to escape the hearing.", None),
    "a clause ends it": (SAID + "told reporters who had come.", "reporters"),
    "a participle ends it": (SAID + "said at a rally marking the day.", "at a rally"),
    "a gathering in -ing": (SAID + "said at the opening of a meeting.", "at the opening of a "
                            "meeting"),
    "according to": ("According to Lind in an interview, it was late.", None),
    "two names": (SAID + "told Ann Bee and Bo Roe.", "Ann Bee and Bo Roe"),
    "a list of nouns": (SAID + "told reporters and left.", "reporters"),
    "a participle behind it": (SAID + "said in an interview taped on Friday.", "in an interview"),
    "what was answered": (SAID + "said to reports of a strike.", None),
    "an owner": (SAID + "said on Mirror's “Late Show”.", "on Mirror"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "occasion"), OCCASIONS.values(), ids=OCCASIONS)
def test_occasion(text: str, occasion: str | None) -> None:
    """The words that tell where, to whom or in what it was said, without the time at their end."""
    assert _occasions(text)[0] == occasion


WHEN: dict[str, tuple[str, When | None]] = {
    "asked about": (SAID + "said of Monday.", None),
    "about a time": ("Lind said about Monday that “it was late”.", None),
    "another happening's day": (SAID + "said after Monday's vote.", None),
    "the day of what carries it": (SAID + "said in Monday's statement.", MONDAY),
    "the year of an interview": ("In a 1993 interview, Lind said she was ill.", year_of(1993)),
    "at the occasion": ("At a hearing last week, Lind said she was ill.", TIMES[6][1]),
    "told whom and when": ("Lind told the annual fair last week it was “a mess”.", TIMES[6][1]),
    "a programme's name": (SAID + "told Radio Today.", None),
    "of a participle": (SAID + "said, recalling the fair of May.", None),
    "however": ("On Friday, however, Lind said she was ill.", FRIDAY),
    "a main clause with when": ("The talks failed in May when Lind called it “a mess”.", MAY),
    "when of something else": ("It failed in May when the roof fell and Lind said it was “a mess”.",
                               None),
    "what the speaker did": ("Lind resigned on Friday, saying she was ill.", FRIDAY),
    "a plan of the speaker": ("Lind set a date for Friday, saying she was ill.", None),
    "of a relative clause": ("Lind, who won on Friday, resigned, saying she was ill.", None),
    "before a noun": ("Lind praised the 2019 book, saying it was “fine”.", None),
    "a vague time of the deed": ("Lind resigned in May, saying she was ill.", None),
    "inside marks that nobody says": ("“Friday is late,” Lind said, adding it was “a mess”.", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "said"), WHEN.values(), ids=WHEN)
def test_time_of_saying(text: str, said: When | None) -> None:
    """A time belongs to the saying only where the clause or the occasion gives it."""
    assert _analysis(text).attributions[0].said == said


BACK: dict[str, tuple[str, When | None]] = {
    "the forum told before": (
        "Lind said at the grain forum in Osk on Friday it was late.\n“No,” Pell told the forum.",
        FRIDAY,
    ),
    "the same event": (
        "Lind said at the grain forum in Osk on Friday it was late.\n“No,” Pell said at the same "
        "event.",
        FRIDAY,
    ),
    "another gathering": (
        "Lind said at the grain forum in Osk on Friday it was late.\n“No,” Pell told the rally.",
        None,
    ),
    "a new one": (
        "Lind said at the grain forum in Osk on Friday it was late.\n“No,” Pell told a forum.",
        None,
    ),
    "the sentence before": (
        "The two met at a summit in Osk on Friday. “No,” Pell told the summit.", FRIDAY
    ),
    "two sentences before": (
        "The two met at a summit in Osk on Friday. It rained. “No,” Pell told the summit.", None
    ),
    "two times before": (
        "The two met at a summit on Friday and on Monday. “No,” Pell told the summit.", None
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "said"), BACK.values(), ids=BACK)
def test_an_occasion_that_points_back(text: str, said: When | None) -> None:
    """The forum, and the same event, have the time of the one told before."""
    assert _analysis(text).attributions[-1].said == said


CARRIED: dict[str, tuple[str, str | None, When | None]] = {
    "no cue": (SAID + "told reporters on Friday. “We will sail before the winter comes.”",
               "reporters", FRIDAY),
    "one breath": ("Lind told reporters on Friday it was late, adding that she was ill.",
                   "reporters", FRIDAY),
    "the next paragraph": (SAID + "told reporters on Friday.\nShe said that it was late.",
                           "reporters", None),
    "over one sentence": (SAID + "told reporters on Friday.\nIt rained. She said that it was late.",
                          "reporters", None),
    "over two": (SAID + "told reporters.\nIt rained. It froze. She said that it was late.",
                 None, None),
    "another speaker": (SAID + "told reporters on Friday.\nPell said that it was late.",
                        None, None),
    "an occasion between": (SAID + "told reporters.\nShe went to a rally. She said that it was "
                            "late.", None, None),
    "another time": (SAID + "told reporters.\nShe said on Friday that it was late.", None, FRIDAY),
    "later": (SAID + "told reporters.\nShe later said that it was wet.", None, None),
    "later, in her words": (SAID + "told reporters.\nShe said that it would be late or later.",
                            "reporters", None),
    "two of the same day": (
        SAID + "told reporters on Friday.\n“No,” Lind told a rally on Friday.\n“No,” Pell said.\n"
        "It rained.\nLind said on Friday that it was late.",
        None,
        FRIDAY,
    ),
    "of the same day": (SAID + "told reporters on Friday.\n“No,” Pell said.\nIt rained.\nLind "
                        "said on Friday that it was late.", "reporters", FRIDAY),
}  # fmt: skip


@pytest.mark.parametrize(("text", "occasion", "said"), CARRIED.values(), ids=CARRIED)
def test_quotes_of_one_occasion(text: str, occasion: str | None, said: When | None) -> None:
    """Words right behind others of one speaker were said there; the time is told once."""
    assert _occasions(text)[-1] == occasion
    assert _analysis(text).attributions[-1].said == said
