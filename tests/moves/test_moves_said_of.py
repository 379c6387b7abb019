from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import ACTORS, ITO, report_of

from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves

CASES = {
    "blamed": ('"It insults us all," Ito said of the Beskan offer.', "accuse"),
    "praised": ('"How brave and wise," Ito said of the Beskan offer.', "support"),
    "denied": ('"It never insults us," Ito said of the Beskan offer.', None),
    "both": ('"It was wise and it insults us," Ito said of the Beskan offer.', None),
    "of nothing": ('"It insults us all," Ito said in a loud voice.', None),
}


@pytest.mark.parametrize(("text", "act"), CASES.values(), ids=CASES)
def test_said_of(text: str, act: str | None) -> None:
    """Quoted words blame or praise the doing that they are told to be about."""
    analysis = report_of(text, quotes=[("direct", text.split('"')[1], ITO)])
    (quote,) = analysis.attributions
    at = text.index("said")
    quote = replace(quote, cue=Span(analysis.report.id, at, at + 4))
    moves = find_moves([replace(analysis, attributions=(quote,))], ACTORS)
    assert [move.act for move in moves] == ([] if act is None else [act])
