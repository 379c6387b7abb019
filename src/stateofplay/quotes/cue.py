"""One cue: a verb or phrase of speech with the phrase that names its speaker.

Limits    places are places of tokens in one frame; a cue means nothing outside of it
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import Phrase
from stateofplay.text.languages.en.speech import PARTICLE_VERBS, REPORTING_VERBS


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue; places are token places, half open.

    Args:
        start, end: the verb or phrase.
        speaker: the phrase that names the speaker, `None` when none was read.
        base: base form of the verb; `according` for `according to`.
        is_reporting: whether words without marks may follow as speech.
        speaker_follows: whether the speaker stands after the verb.
        is_finite: whether it is the verb of its clause, not `saying`.
    """

    start: int
    end: int
    speaker: Phrase | None
    base: str
    is_reporting: bool
    speaker_follows: bool = False
    is_finite: bool = True

    @property
    def first(self) -> int:
        """First token of cue and speaker together, where they are neighbours."""
        if self.speaker is None or not self.is_finite:
            return self.start
        return min(self.start, self.speaker[0])

    @property
    def last(self) -> int:
        """One past the last token of cue and speaker together."""
        if self.speaker is None or not self.speaker_follows:
            return self.end
        return max(self.end, self.speaker[1])


def cue_of(
    place: int,
    speaker: Phrase | None,
    base: str,
    *,
    speaker_follows: bool = False,
    is_finite: bool = True,
) -> Cue:
    """Return the cue of a verb at `place`, with its particle."""
    is_reporting = base in REPORTING_VERBS
    end = place + 2 if base in PARTICLE_VERBS else place + 1
    return Cue(place, end, speaker, base, is_reporting, speaker_follows, is_finite)


def fold_at(tokens: Sequence[Token], place: int) -> str:
    """Return the fold of the token at `place`, `""` outside of the frame."""
    return tokens[place].fold if 0 <= place < len(tokens) else ""
