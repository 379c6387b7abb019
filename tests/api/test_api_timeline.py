"""Entries by time, actor, place and how many independent texts tell them."""

from __future__ import annotations

from datetime import date

import pytest

from stateofplay.api.timeline import TimelineFilter, select_entries
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.finding import Actor, Alias, Entry, Move
from stateofplay.model.interval import When, day_of, month_of
from stateofplay.model.mention import NameKind
from stateofplay.model.report import Block, Report
from stateofplay.model.span import Span

TEXTS = {
    "r1": "Ada Lind closed the port of Halven. He resigned after the storm of 1999 in Karn.",
    "r2": "Lind shut the port. Norland will vote on the toll.",
}


def _report(name: str, text: str) -> Report:
    block = Block(0, len(text), "body")
    return Report(name, name, text, (block,), None, None, None, None, None, None, "en", None)


def _span(report: str, words: str) -> Span:
    start = TEXTS[report].index(words)
    return Span(report, start, start + len(words))


def _actor(name: str, kind: NameKind, **known_as: str) -> Actor:
    aliases = tuple(
        Alias(alias, 1, (), (_span(report, alias),)) for report, alias in known_as.items()
    )
    return Actor(name.split()[-1].lower(), kind, name, (), aliases, ())


def _entry(when: When, *told: Span, focus: Span | None = None) -> Entry:
    text = TEXTS[told[0].report][told[0].start : told[0].end]
    reports = tuple(sorted({span.report for span in told}))
    return Entry(f"e{when.value}", when, "happened", text, told, reports, False, focus)


RESIGNED = _span("r1", "He resigned after the storm of 1999 in Karn.")
STORM = _entry(month_of(1999, 9), RESIGNED, focus=_span("r1", "the storm of 1999"))
CLOSED = _entry(
    day_of(date(2031, 5, 3)),
    _span("r1", "Ada Lind closed the port of Halven."),
    _span("r2", "Lind shut the port."),
)
LEFT = _entry(day_of(date(2031, 5, 9)), RESIGNED)
VOTE = _entry(month_of(2031, 6), _span("r2", "Norland will vote on the toll."))
ENTRIES = (STORM, CLOSED, LEFT, VOTE)
MOVE = Move(
    id="m1", kind="word", actors=("pell",), recipients=(), act="withdraw", plover=None, issue=None,
    content="", condition=None, polarity="positive", modality="actual", said=None, effective=None,
    is_official=True, on_word_of=None, recap_of=None, text="", evidence=(RESIGNED,),
)  # fmt: skip


@pytest.fixture
def dossier() -> Dossier:
    """Two reports and four entries; a move of Orban Pell stands in a sentence with two of them."""
    return Dossier(
        as_of=None,
        reports=tuple(_report(name, text) for name, text in TEXTS.items()),
        actors=(
            _actor("Ada Lind", "person", r1="Ada Lind", r2="Lind"),
            _actor("Orban Pell", "person"),
            _actor("Halven", "place", r1="Halven"),
            _actor("Norland", "country", r2="Norland"),
        ),
        timeline=ENTRIES,
        moves=(MOVE,),
    )


CASES = {
    "everything": (TimelineFilter(), ENTRIES),
    "since the day": (TimelineFilter(since=date(2031, 5, 9)), (LEFT, VOTE)),
    "since a day later": (TimelineFilter(since=date(2031, 5, 10)), (VOTE,)),
    "since a day of a month": (TimelineFilter(since=date(2031, 6, 30)), (VOTE,)),
    "until the day": (TimelineFilter(until=date(2031, 5, 3)), (STORM, CLOSED)),
    "until a day before": (TimelineFilter(until=date(2031, 5, 2)), (STORM,)),
    "two texts": (TimelineFilter(min_independent=2), (CLOSED,)),
    "three texts": (TimelineFilter(min_independent=3), ()),
    "one day": (TimelineFilter(max_days=1), (CLOSED,)),
    "two days": (TimelineFilter(max_days=2), (CLOSED, LEFT)),
    "days and no months": (TimelineFilter(max_days=9), (CLOSED, LEFT)),
    "an actor": (TimelineFilter(actor="Ada Lind"), (CLOSED,)),
    "words of a name": (TimelineFilter(actor="lind"), (CLOSED,)),
    "a pronoun that a move knows": (TimelineFilter(actor="Orban Pell"), (LEFT,)),
    "a place": (TimelineFilter(place="Halven"), (CLOSED,)),
    "a country": (TimelineFilter(place="Norland"), (VOTE,)),
    "a place that is no actor": (TimelineFilter(place="Karn"), (LEFT,)),
    "all must hold": (TimelineFilter(actor="Lind", until=date(2031, 5, 2)), ()),
}


@pytest.mark.parametrize(("wanted", "entries"), CASES.values(), ids=CASES)
def test_select_entries(
    dossier: Dossier, wanted: TimelineFilter, entries: tuple[Entry, ...]
) -> None:
    """Only entries for which all that was asked holds are kept, in the order of the dossier."""
    assert select_entries(dossier, wanted) == entries


WRONG = {
    "nobody": (TimelineFilter(actor="Bo Roe"), "no actor called 'Bo Roe'"),
    "nowhere": (TimelineFilter(place="Elbe"), "no place called 'Elbe'"),
    "days turned": (TimelineFilter(since=date(2031, 5, 3), until=date(2031, 5, 2)), "no day lies"),
}


@pytest.mark.parametrize(("wanted", "message"), WRONG.values(), ids=WRONG)
def test_unknown_names_are_told(dossier: Dossier, wanted: TimelineFilter, message: str) -> None:
    """Who is unknown is no empty answer, and neither are days in the wrong order."""
    with pytest.raises(InputError, match=message):
        select_entries(dossier, wanted)
