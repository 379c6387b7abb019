from __future__ import annotations

import pytest

from stateofplay.model.errors import InputError
from stateofplay.read.config import DEFAULTS, ReadConfig, from_table, with_limits


def test_limits_are_set_by_name() -> None:
    """A setting replaces its limit, the others stay; of two for one limit the last counts."""
    config = with_limits(
        ReadConfig(max_records=7),
        ["max_file_bytes=5_000", "max-control-share = 0.5", "max_file_bytes=6000"],
    )
    assert config == ReadConfig(max_records=7, max_file_bytes=6000, max_control_share=0.5)


def test_nothing_set_changes_nothing() -> None:
    """Without settings the limits are those that were given."""
    assert with_limits(DEFAULTS, []) == DEFAULTS
    assert from_table({}) == DEFAULTS


REFUSED = {
    "no mark": ("max_records", "limit 'max_records' has no '='"),
    "an unknown name": ("max_fun=3", "unknown limit 'max_fun'; known ones are max_file_bytes, "),
    "no number": ("max_records=many", "limit max_records is 'many'; give a whole number"),
    "a part of a number": ("max_records=1.5", "give a whole number, such as 2000000"),
    "less than nothing": ("max_records=-1", "give a number of 0 or more"),
    "without end": ("max_control_share=inf", "give a number of 0 or more"),
    "no number at all": ("max_control_share=nan", "give a number of 0 or more"),
}


@pytest.mark.parametrize(("setting", "message"), REFUSED.values(), ids=REFUSED)
def test_a_setting_that_cannot_be_used(setting: str, message: str) -> None:
    """A false setting tells what is wrong with it and what to give."""
    with pytest.raises(InputError) as raised:
        with_limits(DEFAULTS, [setting])
    assert message in str(raised.value)
