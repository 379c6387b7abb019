"""Which attitudes of a pile are told: those whose cue is a word of attitude."""

from __future__ import annotations

import pytest
from quotes_builder import build_report

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import Attitude
from stateofplay.model.span import Span
from stateofplay.quotes.holders import unite_attitudes
from stateofplay.text.sentences import split_sentences

# Text, cue, content, and whether it is told.
CUES = {
    "a verb": ("Lind wants a new port.", "wants", "a new port", True),
    "a participle": ("Lind is opposed to a new port.", "is opposed to", "a new port", True),
    "an adjective": ("Lind is willing to sign.", "is willing", "to sign", True),
    "a noun": ("Lind has doubts about the port.", "has doubts about", "the port", True),
    "call and its particle": ("Lind called for a vote.", "called", "a vote", True),
    "call with its particle": ("Lind called for a vote.", "called for", "a vote", True),
    "call alone": ("Lind called the port a ruin.", "called", "the port a ruin", False),
    "what is shown": ("Lind showed a new plan.", "showed", "a new plan", False),
    "what is talked over": ("Lind discussed a new port.", "discussed", "a new port", False),
}


@pytest.mark.parametrize(("text", "cue", "content", "is_told"), CUES.values(), ids=CUES)
def test_words_of_attitude(text: str, cue: str, content: str, is_told: bool) -> None:
    """Wishes, plans, fears and refusals are attitudes; what is done or shown is none."""
    report = build_report(text)

    def span(words: str) -> Span:
        return Span(report.id, text.index(words), text.index(words) + len(words))

    one = Attitude(
        parts=(span(content),), holder=span("Lind"), cue=span(cue), sentence=span(text), why="told"
    )
    analysis = Analysis(report, split_sentences(report), attitudes=(one,))
    assert bool(unite_attitudes([analysis], ())) is is_told
