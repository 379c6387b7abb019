from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import ACTORS, ITO, report_of

from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves

CUED = {
    "a warning": ('"The nets will rot," Ito warned.', "warn"),
    "a warning that may threaten": ('"The nets will burn unless Besk pays," Ito warned.', None),
    "a promise": ('"The nets will be back by May," Ito promised.', "promise"),
    "a complaint": ('"Nobody has told us anything," Ito complained.', "accuse"),
    "a plea": ('"Nobody should touch the nets," Ito pleaded.', "request"),
    "a promise of nothing ahead": ('"The nets are dry," Ito promised.', None),
    "what others will do": ('"By May they will bring the nets," Ito promised.', None),
    "a question": ('"Who will mend the nets?" Ito demanded.', None),
    "too few words": ('"Never again," Ito warned.', None),
    "words that are only said": ('"The nets will rot," Ito said.', None),
}


@pytest.mark.parametrize(("text", "act"), CUED.values(), ids=CUED)
def test_cued(text: str, act: str | None) -> None:
    """The verb behind quoted words tells what they do."""
    analysis = report_of(text, quotes=[("direct", text.split('"')[1], ITO)])
    (quote,) = analysis.attributions
    cue = Span(analysis.report.id, text.rindex(" ") + 1, len(text) - 1)
    analysis = replace(analysis, attributions=(replace(quote, cue=cue),))
    assert [move.act for move in find_moves([analysis], ACTORS)] == ([act] if act else [])
