"""English acts that nobody does twice within a few days, and words that mark a second time."""

from __future__ import annotations

_SINGLE = """die bear marry divorce found establish disappear vanish retire resign abdicate graduate
emigrate inherit adopt ratify abolish dissolve nationalise nationalize privatise privatize collapse
capsize sink derail erupt surrender escape premiere debut demolish disband enlist"""

_AGAIN = """again another second third fourth fifth further also repeated repeatedly new more other
once twice annual monthly weekly daily every each still"""

SINGLE = frozenset(_SINGLE.split())
AGAIN = frozenset(_AGAIN.split())
