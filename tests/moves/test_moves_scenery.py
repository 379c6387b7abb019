"""What is only background, a forecast or a thing supposed, beside what is told."""

from __future__ import annotations

import pytest
from moves_pile import told_in

NOUNS = ("Companies", "companies", "Voters", "Campaigners", "guards", "delegates")

CASES: dict[str, set[str]] = {
    "Companies want the loan.": set(),
    "The companies want the loan.": {"companies claim: the loan"},
    "Companies that reject the plan will march.": set(),
    "Campaigners that reject the plan will march.": {"campaigners reject: the plan will march"},
    "Voters are angry at Besk.": set(),
    "Campaigners are angry at Besk.": {"campaigners accuse besk: Besk"},
    "Some guards will reject the plan.": {"guards reject: the plan"},
    "The limits imposed by Besk were old.": set(),
    "Besk imposed limits on Arland.": {"besk sanction arland: limits on Arland"},
    "The isles occupied by Besk are poor.": set(),
    "Many guards are expected to support the plan.": set(),
    "The plan shocked delegates who are expected to support Vell.": set(),
    "Sixty percent of guards support the treaty.": set(),
    "Six in ten guards support the treaty.": set(),
    "The guards support the treaty.": {"guards support: the treaty"},
    "There are concerns that guards would reject the treaty.": set(),
    "Ito hopes Besk will reject the plan.": set(),
    "Suppose Besk demanded that Arland pay.": set(),
    "In that scenario, Besk rejects the plan.": set(),
    "Ito joked that Besk rejected the plan.": set(),
    "Besk nearly rejected the plan.": set(),
    "Besk rejected the plan.": {"besk reject: the plan"},
    "Besk talked about rejecting the plan.": set(),
    "Besk would have faced demands from Arland for a loan.": set(),
    "Besk faced demands from Arland for a loan.": {"arland request: a loan"},
    "Ito is leaning toward backing Vell.": {"mara-ito support jon-vell: Vell"},
}


@pytest.mark.parametrize(("text", "told"), CASES.items(), ids=CASES)
def test_scenery(text: str, told: set[str]) -> None:
    """Kinds of people, descriptions, forecasts and what is supposed tell nothing of a dispute."""
    assert told_in(text, *NOUNS) == told
