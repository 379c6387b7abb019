from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.export.json import to_json

_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(
        st.characters(exclude_categories=["Cs"])), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(st.dictionaries(st.sampled_from("abc"), _JSON))
def test_each_value_on_a_line(value: dict[str, object]) -> None:
    """The layout is that of Python's own encoder with an indent of one."""
    assert to_json(value) == json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def test_half_a_character() -> None:
    """Half a character is written as an escape, in lower case, and read back."""
    assert to_json({"a\udc4d": ["\ud83d"]}) == '{\n "a\\udc4d": [\n  "\\ud83d"\n ]\n}\n'


def test_no_number_is_refused() -> None:
    """What JSON has no number for is an error of ours."""
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"share": float("nan")})
