from __future__ import annotations

from datetime import date

from stateofplay.text.gazetteer import find_entry
from stateofplay.text.states import _table, ended_state, predecessor_of


def test_states_that_are_gone() -> None:
    """A state that is gone has its days, and the state that its capital stands for today."""
    state = ended_state("Czechoslovakia")
    assert state is not None
    assert (state.start, state.end) == (date(1918, 10, 28), date(1993, 1, 1))
    assert predecessor_of("Czech Republic") == state
    assert ended_state("Czech Republic") is None
    assert predecessor_of("Portugal") is None


def test_of_several_predecessors_the_last_one_counts() -> None:
    """Serbia followed on a union that had followed on Yugoslavia."""
    state = predecessor_of("Serbia")
    assert state is not None
    assert state.name == "Serbia and Montenegro"


def test_the_table_is_sound() -> None:
    """Each state lived some days, and every name is one of the table of countries."""
    for state in _table().values():
        assert state.start < state.end
        for name in (state.name, state.successor):
            entry = find_entry(name) if name else None
            assert name is None or (entry is not None and entry.kind == "country"), name
