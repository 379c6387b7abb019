"""Quotes inside quotes: whom a speaker quotes.

Reads     the words of one quoted stretch
Writes    the quotes inside it, in text order, marked as nested
Method    the stretch is read as a text of its own; words in marks that a cue inside it governs are
          a quote of whoever that cue names, on the word of the outer speaker. Words without a cue
          of their own stay the outer speaker's
Source    rules of our own; PolNeAR annotates the outer quote only
Cost      linear in the stretch; a stretch without a mark inside costs one look
Limits    one level deep: a quote inside the inner one stays inside; speech without marks that a
          speaker reports (“Ann said it was late,” Bob said) is his alone
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.model.mention import Sentence
from stateofplay.model.span import Span
from stateofplay.quotes.cues import find_cues
from stateofplay.quotes.frames import Frame, build_frames
from stateofplay.quotes.govern import Governed, govern
from stateofplay.quotes.speech import Speech, Stretch, governed_speech
from stateofplay.text.languages.en.speech import CONJUNCTIONS
from stateofplay.text.quotemarks import quote_regions
from stateofplay.text.sentences import sentence_bounds


def nested_speech(text: str, part: Stretch) -> Iterator[Speech]:
    """Yield the quotes inside the marked words `part` of the text, in order."""
    regions = quote_regions(text, *part)
    if not regions:
        return
    bounds = enumerate(sentence_bounds(text, *part))
    sentences = [Sentence(Span("", *bound), n, 0, "body") for n, bound in bounds]
    for frame in build_frames(text, sentences, regions):
        for one in govern(text, frame, find_cues(frame.tokens)):
            if _names_somebody(frame, one):
                yield governed_speech(text, frame, one, is_nested=True)


def _names_somebody(frame: Frame, one: Governed) -> bool:
    """Return whether the cue names one who spoke; `you say` and `if he says` tell of no saying."""
    if one.cue.speaker is None:
        return False
    return frame.tokens[one.cue.speaker[0]].fold not in CONJUNCTIONS | {"you", "one", "no"}
