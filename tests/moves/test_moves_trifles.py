"""Words that their own content takes back, beside what is said."""

from __future__ import annotations

import pytest
from moves_pile import told_in

NOUNS = ("Campaigners", "Hackers", "Experts", "experts")

CASES: dict[str, set[str]] = {
    "Ito insisted that Besk would reject the plan.": set(),
    "Ito insisted that Arland would not sign.": {"mara-ito insist: Arland would not sign"},
    "Ito reiterated her claim that Besk had lied.": set(),
    "Ito reiterated her demand for a loan.": {"mara-ito insist: her demand for a loan"},
    "Besk maintained a cautious view on rates.": set(),
    "The experts agree.": set(),
    "The experts agreed to sign the treaty.": {"experts agree: to sign the treaty"},
    "Ito agreed that the treaty should be signed.": set(),
    "Arland and Besk agreed that the two would sign the treaty.": {
        "arland besk agree: the two would sign the treaty"
    },
    "Arland and Besk agreed that talks will be held in May.": {
        "arland besk agree: talks will be held in May"
    },
    "Besk offered an assessment of the virus.": set(),
    "The company offers cheap boats.": set(),
    "Besk offered a loan to Arland.": {"besk propose arland: a loan to Arland"},
    "Besk has proposed little.": set(),
    "Besk made a play for voters.": set(),
    "Ito defended her decision.": set(),
    "Ito defended the treaty.": {"mara-ito support: the treaty"},
    "Besk expressed its sympathy for the victims.": set(),
    "Besk did not endorse Vell until May.": set(),
    "Besk did not endorse Vell.": {"besk not support: Vell"},
    "Besk demanded to know why Arland left.": set(),
    "Ito asked Vell for his impressions.": set(),
    "Vell told Ito about his plans to resign.": set(),
    "Ito pressed Vell on his failure to pay.": set(),
    "Ito pressed Vell to pay.": {"mara-ito request jon-vell: to pay"},
    "Besk called the earthquake a disaster.": set(),
    "Besk called the levy a disaster.": {"besk accuse: the levy a disaster"},
    "Experts questioned the legality of the levy.": set(),
    "Ito questioned the legality of the levy.": {"mara-ito accuse: the legality of the levy"},
    "Hackers took aim at Besk.": set(),
    "Campaigners took aim at Besk.": {"campaigners accuse besk: Besk"},
    "Besk has no plans to sign the treaty.": set(),
    "Besk is loath to sign the treaty.": set(),
    "Ito declined to define what the treaty would hold.": set(),
    "Ito declined to sign the treaty.": {"mara-ito reject: to sign the treaty"},
    "Ito assured Vell that the ships were safe.": set(),
    "Ito assured Vell that the ships will be safe.": {
        "mara-ito promise jon-vell: the ships will be safe"
    },
    "Ito warned that she sees two sides.": set(),
    "Ito warned that the ships were in danger.": {"mara-ito warn: the ships were in danger"},
}


@pytest.mark.parametrize(("text", "told"), CASES.items(), ids=CASES)
def test_trifles(text: str, told: set[str]) -> None:
    """Views, facts, wares and the own record tell nothing of a dispute."""
    assert told_in(text, *NOUNS) == told
