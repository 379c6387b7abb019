"""Papers that are said to say something: whose words they are.

Reads     the quotes of one report in text order, with their speakers
Writes    the actor whose paper speaks, or nothing
Method    the author is told with the paper (`a letter by Such`, `its report`), else it is the one
          paper of its kind that somebody was quoted from before (`Ann Bee wrote in a letter ... The
          letter adds`)
Source    rules of our own
Cost      linear in the sentences of the quotes
Limits    two papers of one kind by two authors leave the next one open
"""

from __future__ import annotations

import re

from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.cast import Cast
from stateofplay.quotes.spokespersons import Spokespersons
from stateofplay.text.languages.en.speech import SPEECH_NOUNS
from stateofplay.text.languages.en.spokespersons import PAPERS

_NOUN = re.compile(rf"\b(?:{'|'.join(sorted(SPEECH_NOUNS | PAPERS))})\b")
_AGAIN = re.compile(r"(?:the|this|that)\s+(?:\w+\s+)?([\w-]+)", re.IGNORECASE)


class Papers:
    """Remembers who was quoted from which paper of one report.

    Args:
        cast: of the report.
        spokespersons: that know who owns what.
    """

    def __init__(self, cast: Cast, spokespersons: Spokespersons) -> None:
        self._cast = cast
        self._spokespersons = spokespersons
        self._authors: dict[str, set[str]] = {}

    def author(self, one: Attribution) -> str | None:
        """Return who speaks through the paper that the words for a speaker name."""
        if one.speaker is None:
            return None
        told = self._spokespersons.author(one.speaker)
        if told is not None:
            return told
        again = _AGAIN.fullmatch(self._cast.written(one.speaker))
        authors = self._authors.get(again.group(1), set()) if again is not None else set()
        return min(authors) if len(authors) == 1 else None

    def take(self, one: Attribution) -> None:
        """Remember the papers that the sentence of a quote tells of; give quotes in text order."""
        if one.actor is None or one.also or one.speaks_for is not None or one.is_nested:
            return
        sentence = one.sentence
        for match in _NOUN.finditer(self._cast.text, sentence.start, sentence.end):
            where = Span(sentence.report, match.start(), match.end())
            if not any(part.overlaps(where) for part in one.parts):
                self._authors.setdefault(match.group(), set()).add(one.actor)
