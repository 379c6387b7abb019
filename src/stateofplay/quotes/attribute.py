"""Name the speaker of each quote of one report, and say when the words were said.

Reads     the attributions, actor mentions and expressions of time of one report
Writes    the same attributions, in text order, with who speaks, who else, for whom, the likeliest
          one where nobody is sure, `said` and the reason
Method    who speaks is read off the words that name him (`speakers`), for whom off the words beside
          them (`spokespersons`), a paper speaks for its author (`papers`); an open `he` or `they`
          is the speaker of the sentence before; the time is the one printed in the clause of the
          cue (`said`)
Source    speakers in the sense of PolNeAR; the rules are ours
Cost      linear in quotes and mentions
Limits    an unnamed spokesperson is nobody: only whom they speak for is told
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.cast import Cast, may_be, read_cast, says_name
from stateofplay.quotes.papers import Papers
from stateofplay.quotes.said import tell_sayings
from stateofplay.quotes.speakers import Voice, names_himself, read_voice
from stateofplay.quotes.spokespersons import Spokespersons, is_unnamed

_MOST_BREAKS = 2  # line breaks between two sentences: one empty line, and no heading


def attribute_quotes(analysis: Analysis, actors: Mapping[str, Actor]) -> tuple[Attribution, ...]:
    """Return the quotes of one report with their speakers as actors, in text order.

    Args:
        analysis: with `attributions`, `mentions` and `times`, each sorted by place.
        actors: of the pile, by id; only those that the report mentions are looked at.
    """
    cast = read_cast(analysis, actors)
    spokespersons = Spokespersons(cast)
    papers = Papers(cast, spokespersons)
    found: list[Attribution] = []
    for one in analysis.attributions:
        read = _attributed(cast, spokespersons, papers, one)
        outer = next((a for a in reversed(found) if not a.is_nested), None)
        if outer is not None and _quotes_himself(cast, outer, read):
            read = _opened(read, f"{cast.name(outer.actor or '')} quotes somebody else")
        elif read.actor is None and outer is not None:
            read = _carried_on(cast, outer, read)
        papers.take(read)
        found.append(read)
    return tell_sayings(analysis, tuple(_open_where_he_is_named(cast, found)))


def _attributed(
    cast: Cast, spokespersons: Spokespersons, papers: Papers, one: Attribution
) -> Attribution:
    voice = read_voice(cast, one)
    actor, *also = voice.actors or (None,)
    owner = spokespersons.owner(one, actor)
    author = papers.author(one) if actor is None and owner is None else None
    if author is not None:
        written = cast.written(one.speaker) if one.speaker else ""
        actor, voice = author, Voice((author,), f"“{written}” is by {cast.name(author)}")
    if actor is not None and owner is None and _is_unnamed_of(cast, one, actor):
        voice, actor, owner = Voice((), ""), None, actor
    reason = voice.reason
    if owner is not None:
        written = cast.written(one.speaker) if one.speaker else ""
        whom = f"speaks for {cast.name(owner)}"
        reason = f"{reason}, who {whom}" if actor else f"“{written}” {whom}"
    candidate = voice.candidate
    if candidate is not None and says_name(cast.text, one, cast.name(candidate)):
        candidate = None
    return replace(
        one,
        actor=actor,
        also=tuple(a for a in also if a is not None),
        speaks_for=owner,
        candidate=candidate,
        why=f"{one.why}; {reason}",
    )


def _quotes_himself(cast: Cast, outer: Attribution, one: Attribution) -> bool:
    """Return whether `he` inside somebody's words would be that somebody, who says `I`."""
    same = one.actor is not None and one.actor == outer.actor
    return one.is_nested and same and _pronoun(cast, one.speaker) is not None


def _opened(one: Attribution, reason: str) -> Attribution:
    why = f"{one.why.split(';')[0]}; {reason}"
    return replace(one, actor=None, also=(), speaks_for=None, why=why)


def _is_unnamed_of(cast: Cast, one: Attribution, actor: str) -> bool:
    """Return whether an official without a name speaks, and not the state itself."""
    assert one.speaker is not None
    return cast.actors[actor].kind == "country" and is_unnamed(cast.written(one.speaker))


def _open_where_he_is_named(cast: Cast, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Take the actor from every quote of a pronoun that speaks of that very person by name.

    “Then Michael called,” he said: whoever spoke, it was not Michael, and so it is in the quotes
    that go on from there.
    """
    wrong = {
        one.speaker
        for one in found
        if one.actor is not None and one.kind != "indirect"
        if _pronoun(cast, one.speaker) and says_name(cast.text, one, cast.name(one.actor))
    }
    for one in found:
        if one.speaker not in wrong or one.actor is None:
            yield one
        else:
            yield _opened(one, f"he speaks of {cast.name(one.actor)} by name")


def _pronoun(cast: Cast, speaker: Span | None) -> str | None:
    """Return `he` or `she` when that is all that names the speaker."""
    word = "" if speaker is None else cast.text[speaker.start : speaker.end].casefold()
    return word if word in ("he", "she") else None


def _carried_on(cast: Cast, before: Attribution, one: Attribution) -> Attribution:
    """Give open words the speaker of the sentence before (Ann said Bob left. “...,” she said).

    Whoever is only spoken of does not compete; anyone else in that sentence leaves it open. Where
    nothing names the speaker, the one before is the likeliest.
    """
    if before.actor is None or before.speaker is None:
        return one
    gap = cast.text[before.sentence.end : one.sentence.start]
    is_next = before.sentence.end <= one.sentence.start and not gap.strip()
    if one.speaker is None:
        may = is_next and not says_name(cast.text, one, cast.name(before.actor))
        return replace(one, candidate=before.actor) if may else one
    if not is_next or gap.count("\n") > _MOST_BREAKS:
        return one
    who = (before.actor, *before.also)
    if before.also and cast.written(one.speaker).casefold() == "they":
        return _spoken_by(cast, one, who, "they")
    pronoun = _pronoun(cast, one.speaker)
    if pronoun is None or not may_be(cast.name(before.actor), pronoun):
        return one
    if any(may_be(cast.name(other), pronoun) for other in before.also):
        return one
    if _is_contested(cast, before) or not cast.is_person(before.actor):
        return one
    if names_himself(cast, one, before.actor):
        return one
    return _spoken_by(cast, one, (before.actor,), pronoun, before.speaks_for)


def _spoken_by(
    cast: Cast, one: Attribution, actors: tuple[str, ...], word: str, owner: str | None = None
) -> Attribution:
    names = " and ".join(cast.name(actor) for actor in actors)
    verb, speaks = ("is", "speaks") if len(actors) == 1 else ("are", "speak")
    why = f"{one.why.split(';')[0]}; “{word}” {verb} {names}, who {speaks} in the sentence before"
    return replace(one, actor=actors[0], also=actors[1:], speaks_for=owner, candidate=None, why=why)


def _is_contested(cast: Cast, before: Attribution) -> bool:
    """Return whether the sentence of a quote names another person who is not only told of."""
    return any(
        mention.actor != before.actor
        and cast.is_person(mention.actor)
        and not any(part.overlaps(mention.span) for part in before.parts)
        for mention in cast.inside(before.sentence)
    )
