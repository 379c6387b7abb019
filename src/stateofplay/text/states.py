"""States that are gone: when they lived, and which state their capital stands for today.

Reads     the table `text/languages/en/ended_states.tsv` (written for this project)
Writes    look-ups by the name that the gazetteer gives
Method    days are those on which the state was founded and on which it had ceased to exist
Cost      the table is read once
Limits    a state that changed only its name (Burma, Persia) is one state and not here
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from stateofplay.text.tables import table_lines


@dataclass(frozen=True, slots=True)
class EndedState:
    """A state that is gone.

    Args:
        name: as in the table of countries.
        start: its first day.
        end: the first day on which it was no more.
        successor: the state that the same capital or adjective stands for today, if any.
    """

    name: str
    start: date
    end: date
    successor: str | None


def ended_state(name: str) -> EndedState | None:
    """Return what is known of a state that is gone, `None` for any other name."""
    return _table().get(name)


def predecessor_of(name: str) -> EndedState | None:
    """Return the last state that is gone and whose place a state took, if any."""
    found = [state for state in _table().values() if state.successor == name]
    return max(found, key=lambda state: state.end, default=None)


@lru_cache(maxsize=1)
def _table() -> dict[str, EndedState]:
    states = (_state(row.split("\t")) for row in table_lines("ended_states.tsv"))
    return {state.name: state for state in states}


def _state(row: list[str]) -> EndedState:
    name, start, end, successor = row
    return EndedState(name, date.fromisoformat(start), date.fromisoformat(end), successor or None)
