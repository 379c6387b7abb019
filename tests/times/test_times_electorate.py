from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from times_builder import analysis_of

from stateofplay.model.interval import day_of
from stateofplay.times.electorate import Electorate
from stateofplay.times.vote import WEIGHTS, VoteConfig

FIRST = date(2030, 6, 3)  # a Monday
PILE = [
    analysis_of("The choir sang of salt.", day_of(FIRST + timedelta(n)), f"r{n}") for n in range(8)
]

TEXTS = {
    "a day of the month": ("The choir sang of salt on June 7.", date(2030, 6, 7)),
    "a day of the month, British": ("The choir sang of salt on 6 June.", date(2030, 6, 6)),
    "a full date": ("The choir sang of salt on 5 June 2030.", date(2030, 6, 5)),
    "an old full date moves nothing": (
        "The choir sang of salt on 5 June 1930.", date(2030, 6, 7),
    ),
    "weekdays": ("The choir sang of salt on Saturday, and again Saturday.", date(2030, 6, 8)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "day"), TEXTS.values(), ids=TEXTS)
def test_what_a_report_names_moves_the_vote(text: str, day: date) -> None:
    """Among neighbours as near, days and weekdays that the report names decide."""
    when = Electorate(PILE, config=VoteConfig()).ask(analysis_of(text))
    assert when is not None
    assert when.value == f"{day.isoformat()}~"


def test_a_report_like_no_other_gets_no_vote() -> None:
    """Without a shared word nobody votes."""
    assert Electorate(PILE, config=VoteConfig()).ask(analysis_of("Snow fell.")) is None


def test_each_kind_of_evidence_has_its_weight() -> None:
    """Nothing is weighed that has no weight, and no weight is left over."""
    evidence = Electorate(PILE, config=VoteConfig()).evidence(analysis_of("The choir sang."))
    assert evidence.keys() == WEIGHTS.keys()


def test_figures_that_nobody_shares_tell_nothing() -> None:
    """Without a shared figure all days are as likely by figures, whatever words are shared."""
    evidence = Electorate(PILE, config=VoteConfig()).evidence(analysis_of("The choir sang 812."))
    assert np.ptp(evidence["figures"]) == 0
    assert np.ptp(evidence["wide"]) > 0


def test_a_lead_like_one_report_alone_tells_nothing() -> None:
    """Words that one lead alone has do not make it a neighbour by its lead, but by its words."""
    pile = [*PILE, analysis_of("Zebras came.", day_of(FIRST), "zebras")]
    evidence = Electorate(pile, config=VoteConfig()).evidence(analysis_of("Zebras slept."))
    assert np.ptp(evidence["leads"]) == 0
    assert np.ptp(evidence["wide"]) > 0


def test_a_day_that_dated_reports_recall_is_not_trusted() -> None:
    """A day that reports name weeks after it counts less than one that is their news."""
    pile = [*PILE, analysis_of("The choir sang on 3 June 2030.", day_of(FIRST), "news")]
    pile += [analysis_of("Salt fell on 1 May 2030.", day_of(FIRST), f"old{n}") for n in range(3)]
    trust = Electorate(pile, config=VoteConfig()).trust
    assert trust[6, 3] == 1.0
    assert trust[5, 1] == pytest.approx(1.5 / 4.5)
