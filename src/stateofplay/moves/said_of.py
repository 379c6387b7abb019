"""What somebody is told to say of another's doing: `"It insults us all," Ito said of Besk's offer`.

Reads     a sentence made ready, its voices
Writes    accusations and praise of known speakers, with what they speak of as the content
Method    "said of" or "about" behind quoted words, then a noun phrase with an owner or a name; the
          quoted words hold a word that blames or praises, and none that denies
Cost      linear in the words for each quote
Limits    irony, and blame without a word of the lists
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.model.finding import Act
from stateofplay.moves.phrase_actors import owner_in
from stateofplay.moves.reading import Reading
from stateofplay.moves.said import SaidAct
from stateofplay.moves.speech import Voice
from stateofplay.text.clauses import clause_end, verb_forms
from stateofplay.text.languages.en.negations import NEGATIONS
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.languages.en.spoken_acts import BLAMING, HURT_BY, LAUDED_AS

_OF = frozenset("of about".split())
_HURT = frozenset(form for base in HURT_BY for form in verb_forms(base))


def find_said_of(reading: Reading, voices: Sequence[Voice]) -> Iterator[SaidAct]:
    """Yield what quoted words make of the doing that they are told to be about."""
    for quoted in reading.quoted:
        if quoted.cue is None or quoted.actor is None or quoted.kind == "indirect":
            continue
        place = next((p for p, w in enumerate(reading.words) if w.start == quoted.cue.start), None)
        if place is None or reading.fold(place) not in REPORTING_VERBS:
            continue
        of = place + 1
        if reading.fold(of) not in _OF or of + 1 >= len(reading.words) or reading.gap(place):
            continue
        spoken = [w.fold for w in reading.words
                  for part in quoted.parts if part.start <= w.start < part.end]  # fmt: skip
        act = _verdict(spoken)
        if act is None:
            continue
        end = clause_end(reading.text, reading.words, of + 1, reading.end)
        owners = owner_in(reading, of + 1, end)
        side = reading.cast.side
        if any(side(owner) == side(quoted.actor) for owner in owners):
            continue
        start = reading.words[of + 1].start
        yield SaidAct(act, quoted.actor, owners, place, of + 1, start, end, quoted)


def _verdict(spoken: Sequence[str]) -> Act | None:
    """Return whether words blame or praise; `None` where they deny, or do both or neither."""
    words = set(spoken)
    if words & NEGATIONS or any(word.endswith(("n't", "n’t")) for word in spoken):
        return None
    blames, lauds = bool(words & (BLAMING | _HURT)), bool(words & LAUDED_AS)
    if blames == lauds:
        return None
    return "accuse" if blames else "support"
