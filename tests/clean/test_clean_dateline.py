from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.clean.dateline import find_dateline

# Text -> dateline, place, date, agency.
FOUND = {
    "TASS": (
        "NORTHAM, May 4. /TASS/. The council",
        "NORTHAM, May 4. /TASS/.",
        "NORTHAM",
        "May 4",
        "TASS",
    ),
    "Reuters": (
        "NORTHAM (Reuters) - The council",
        "NORTHAM (Reuters) -",
        "NORTHAM",
        None,
        "Reuters",
    ),
    "AP with country and day": (
        "NORTHAM, Westland, May 4 (AP) — The council",
        "NORTHAM, Westland, May 4 (AP) —",
        "NORTHAM, Westland",
        "May 4",
        "AP",
    ),
    "Xinhua without a place": (
        "May 4 (Xinhua) -- The council",
        "May 4 (Xinhua) --",
        None,
        "May 4",
        "Xinhua",
    ),
    "Kyodo without a dash": (
        "NORTHAM, Sept. 3 (Kyodo) The council",
        "NORTHAM, Sept. 3 (Kyodo)",
        "NORTHAM",
        "Sept. 3",
        "Kyodo",
    ),
    "an unknown agency": ("(WNN) — The council", "(WNN) —", None, None, None),
    "an agency that no table lists": (
        "NORTHAM (Pacific Wire) - The council",
        "NORTHAM (Pacific Wire) -",
        "NORTHAM",
        None,
        "Pacific Wire",
    ),
    "an unlisted agency in one word": (
        "NORTHAM (Lakewire) - The council",
        "NORTHAM (Lakewire) -",
        "NORTHAM",
        None,
        "Lakewire",
    ),
    "a state in brackets is none": (
        "NORTHAM (New Westland) - The council",
        "NORTHAM (New Westland) -",
        "NORTHAM",
        None,
        None,
    ),
    "an agency alone": ("(Reuters) - Oil fell", "(Reuters) -", None, None, "Reuters"),
    "two places": (
        "NORTHAM/EASTHAM (Reuters) - The",
        "NORTHAM/EASTHAM (Reuters) -",
        "NORTHAM/EASTHAM",
        None,
        "Reuters",
    ),
    "small letters with an agency": (
        "Port Hale, 4 May (Interfax) - The",
        "Port Hale, 4 May (Interfax) -",
        "Port Hale",
        "4 May",
        "Interfax",
    ),
    "a weekday": (
        "NORTHAM, Friday (Reuters) - The",
        "NORTHAM, Friday (Reuters) -",
        "NORTHAM",
        None,
        "Reuters",
    ),
    "a shortened state keeps its point": (
        "HALE, Ill. (AP) — The",
        "HALE, Ill. (AP) —",
        "HALE, Ill.",
        None,
        "AP",
    ),
    "capitals and a dash": ("NORTHAM — The council", "NORTHAM —", "NORTHAM", None, None),
    "a place, a full date and a dash": (
        "Northam, 4 May 2031 – The",
        "Northam, 4 May 2031 –",
        "Northam",
        "4 May 2031",
        None,
    ),
    "a date and a colon": (
        "NORTHAM, May 4: The council",
        "NORTHAM, May 4:",
        "NORTHAM",
        "May 4",
        None,
    ),
    "bold": ("**NORTHAM (AP) —** The council", "**NORTHAM (AP) —**", "NORTHAM", None, "AP"),
    "an underscore for a dash": (
        "NORTHAM (AP)_The council",
        "NORTHAM (AP)_",
        "NORTHAM",
        None,
        "AP",
    ),
    "the whole paragraph": ("NORTHAM (AP) --", "NORTHAM (AP) --", "NORTHAM", None, "AP"),
    "an agency before place and day": (
        "(AP) - NORTHAM, MAY 4 - The council",
        "(AP) - NORTHAM, MAY 4 -",
        "NORTHAM",
        "MAY 4",
        "AP",
    ),
    "an agency before the dash": (
        "Northam. May 4. INTERFAX.RU - The council",
        "Northam. May 4. INTERFAX.RU -",
        "Northam",
        "May 4",
        "Interfax",
    ),
    "before a quote": ("NORTHAM - “We agree,” she said.", "NORTHAM -", "NORTHAM", None, None),
}

NOT_FOUND = {
    "capitals before a colon that no table has": "BLITHER: Thank you all for coming.",
    "an acronym explained": "(AP) is short for Associated Press.",
    "an abbreviation between dashes": "NATO — the alliance — said",
    "a short name before a dash": "WHO - The office said",
    "a label": "UPDATE 1 - The council met",
    "an exclusive": "EXCLUSIVE — The council met",
    "a file picture": "FILE — The bridge in May",
    "a remark in brackets": "The minister (AP) said that it was over",
    "a party in brackets": "Member Jane Roe (LDP) said that it was over",
    "small letters before a dash": "Northam - The council met",
    "a place without a date before a colon": "NORTHAM: The council met",
    "a sentence with a date": "She said on May 4 - a Friday - The",
    "a birthday": "Jane Roe (born May 5, 1970) - The",
    "an opening word": "In Northam (Reuters) - the",
}


@pytest.mark.parametrize(("text", "whole", "place", "date", "agency"), FOUND.values(), ids=FOUND)
def test_find_dateline(
    text: str, whole: str, place: str | None, date: str | None, agency: str | None
) -> None:
    """A dateline ends before the report, and tells place, day and agency as printed."""
    dateline = find_dateline(text, 0, len(text))
    assert dateline is not None
    assert text[dateline.start : dateline.end].strip() == whole
    assert dateline.place == place
    assert (text[dateline.date.start : dateline.date.end] if dateline.date else None) == date
    assert (dateline.credit.name if dateline.credit else None) == agency


@pytest.mark.parametrize("text", NOT_FOUND.values(), ids=NOT_FOUND)
def test_prose_is_no_dateline(text: str) -> None:
    """What only looks like a dateline is left in the report."""
    assert find_dateline(text, 0, len(text)) is None


def test_a_stretch_that_reaches_the_limit_is_no_dateline() -> None:
    """A paragraph longer than the stretch looked at does not end there."""
    text = "NORTHAM" + " " * 200 + "(AP) — The"
    assert find_dateline(text, 0, len(text)) is None


@given(st.text(alphabet="ABCab ,.-—()/[]*_14May:", max_size=60))
def test_datelines_lie_inside_the_text(text: str) -> None:
    """Whatever the text, a dateline starts with it and ends in it."""
    dateline = find_dateline(text, 0, len(text))
    if dateline is not None:
        assert dateline.start == 0
        assert 0 < dateline.end <= len(text)
