from __future__ import annotations

import pytest
from moves_pile import told_in

CASES = {
    "after talks": (
        "Ito said little after long talks with Vell.",
        {"mara-ito consult jon-vell: talks with Vell"},
    ),
    "before it happened": ("Ito will answer after talks with Vell.", set()),
    "in front": ("After meeting Vell, Ito left.", {"mara-ito consult jon-vell: meeting Vell"}),
    "somebody meets behind a verb": (
        "Ito left after meeting with Vell.",
        {"mara-ito consult jon-vell: meeting with Vell"},
    ),
    "travelled to meet": (
        "Vell flew to the isle to meet Ito.",
        {"jon-vell consult mara-ito: meet Ito"},
    ),
    "travelled to confer": (
        "Vell came to the isle to confer with Ito.",
        {"jon-vell consult mara-ito: confer with Ito"},
    ),
    "wished to meet": ("Vell hoped to meet Ito.", set()),
    "talks that only lie ahead": ("Vell asked about talks with Ito.", set()),
    "with oneself": ("After talks with Vell, Vell left.", set()),
    "two doers": ("Ito left and Besk slept after talks with Vell.", set()),
}


@pytest.mark.parametrize(("text", "told"), CASES.values(), ids=CASES)
def test_meetings_in_passing(text: str, told: set[str]) -> None:
    """A meeting is told beside another act, by the one subject of the sentence."""
    assert told_in(text) == told
