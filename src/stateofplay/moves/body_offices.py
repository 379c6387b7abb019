"""Whose office acts: "Arland's defence ministry", "Vantt's chief executive", "Ito's cabinet".

Reads     a sentence made ready, the last word of a noun phrase
Writes    the country or body as a `Subject`, or `None`
Method    a noun of office that ends the phrase, a name a few words before it. Who leads a body acts
          for it where it owns the office; what a person leads is the state or body of that person
Cost      one look at a few words
Limits    the holder of the office is not looked up here
"""

from __future__ import annotations

from stateofplay.model.mention import ActorMention
from stateofplay.moves.agreement import Subject
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.act_verbs import LED, OFFICE_NOUNS, SPOKES_NOUNS
from stateofplay.text.languages.en.roles import BODY_LEADERS
from stateofplay.text.languages.en.speech import PREPOSITIONS

_OWNED = (BODY_LEADERS | {"members"}) - OFFICE_NOUNS  # "Vantt's executive", no "Vantt executive"
_OF_BODIES = OFFICE_NOUNS | SPOKES_NOUNS | _OWNED


def office_of(reading: Reading, last: int) -> Subject | None:
    """Read "Japan's defence ministry", "the Soviet government": the country acts."""
    if reading.fold(last) not in _OF_BODIES or reading.is_possessive(last):
        return None
    for place in range(last - 1, max(-1, last - 6), -1):
        if reading.gap(place) != "":
            return None
        mention = reading.ends.get(place)
        if mention is not None:
            return _of_body(reading, mention, place, last)
        if reading.fold(place) in PREPOSITIONS:
            return None
    return None


def _of_body(reading: Reading, mention: ActorMention, place: int, last: int) -> Subject | None:
    # "the Arlandic envoy", "Arland's envoy", and "the UN envoy"
    belongs = mention.form in ("demonym", "name") or reading.is_possessive(place)
    if mention.actor is None or not belongs or not reading.cast.can_act(mention.actor):
        return None
    if reading.fold(last) in _OWNED and not reading.is_possessive(place):
        return None
    actor: str | None = mention.actor
    if reading.cast.is_person(mention.actor):
        is_led = reading.fold(last) in LED and reading.is_possessive(place)
        actor = (reading.cast.party(mention.actor) or mention.actor) if is_led else None
    if reading.fold(last) in SPOKES_NOUNS and reading.is_possessive(place):
        actor = mention.actor  # "Ito's lawyers": whoever is spoken for
    if actor is None:
        return None
    is_plural = reading.fold(last).endswith("s") or reading.fold(last) == "police"
    return Subject((actor,), first_word(reading, mention), is_plural=is_plural)


def first_word(reading: Reading, mention: ActorMention) -> int:
    """Return the place of the first word of a mention."""
    return next(p for p, w in enumerate(reading.words) if w.end > mention.span.start)
