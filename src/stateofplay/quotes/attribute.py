"""Name the speaker of each quote of one report, and say when the words were said.

Reads     the attributions, actor mentions and expressions of time of one report
Writes    the same attributions, in text order, with `actor`, `said` and the reason
Method    the speaker is the mention that heads the words naming him; the time is the one printed in
          the clause of the cue, or at the head of its sentence
Source    speakers in the sense of PolNeAR; the rules are ours
Cost      linear in quotes and mentions
Limits    a spokesman stays unresolved unless named; two speakers of one quote give `None`
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention, Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.said import tell_sayings
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.tokens import find_words

_HEAD_ENDS = re.compile(r",|\s(?:of|for|at|from|in|with|on|to|who|which)\s")
_JOINED = re.compile(r"\s(?:and|&)\s")
_MAX_INITIAL = 2  # letters of what may be an initial or a particle, not a name


def attribute_quotes(analysis: Analysis, actors: Mapping[str, Actor]) -> tuple[Attribution, ...]:
    """Return the quotes of one report with their speakers as actors, in text order.

    Args:
        analysis: with `attributions`, `mentions` and `times`, each sorted by place.
        actors: of the pile, by id; only those that the report mentions are looked at.
    """
    mentioned = {m.actor for m in analysis.mentions}
    here = [actors[one] for one in mentioned if one is not None and one in actors]
    names = {actor.id: actor.name for actor in here}
    persons = {actor.id for actor in here if actor.kind == "person"}
    mentions = sorted(analysis.mentions, key=lambda m: m.span)
    of_persons = [m for m in mentions if m.actor in persons]
    found: list[Attribution] = []
    for one in analysis.attributions:
        read = _attributed(analysis, one, mentions, names)
        if read.actor is None and found:
            read = _carried_on(analysis.report.text, found[-1], read, of_persons, names)
        found.append(read)
    return tell_sayings(
        analysis, tuple(_open_where_he_is_named(analysis.report.text, found, names))
    )


def _open_where_he_is_named(
    text: str, found: Sequence[Attribution], names: dict[str, str]
) -> Iterator[Attribution]:
    """Take the actor from every quote of a pronoun that speaks of that very person by name.

    “Then Michael called,” he said: whoever spoke, it was not Michael, and so it is in the quotes
    that go on from there.
    """
    wrong = {
        one.speaker
        for one in found
        if one.actor is not None and one.kind != "indirect" and _is_he(text, one.speaker)
        if _says_name(text, one, names[one.actor])
    }
    for one in found:
        if one.speaker not in wrong or one.actor is None:
            yield one
        else:
            why = f"{one.why.split(';')[0]}; he speaks of {names[one.actor]} by name"
            yield replace(one, actor=None, why=why)


def _is_he(text: str, speaker: Span | None) -> bool:
    return speaker is not None and text[speaker.start : speaker.end].casefold() in ("he", "she")


def _says_name(text: str, one: Attribution, name: str) -> bool:
    """Return whether a word of the name stands in the quote as it is written in the name."""
    own = {word for word in name.split() if len(word) > _MAX_INITIAL and word[0].isupper()}
    return any(
        text[word.start : word.end].removesuffix("'s").removesuffix("’s") in own
        for part in one.parts
        for word in find_words(text, part.start, part.end)
    )


def _carried_on(
    text: str,
    before: Attribution,
    one: Attribution,
    persons: Sequence[ActorMention],
    names: dict[str, str],
) -> Attribution:
    """Give an open `he` the speaker of the sentence before (Ann said Bob left. “...,” she said).

    Whoever is only spoken of does not compete; anyone else in that sentence leaves it open.
    """
    pronoun = "" if one.speaker is None else text[one.speaker.start : one.speaker.end].casefold()
    if pronoun not in ("he", "she") or before.actor is None or before.speaker is None:
        return one
    gap = text[before.sentence.end : one.sentence.start]
    is_next = before.sentence.end <= one.sentence.start and not gap.strip() and "\n" not in gap
    if not is_next or not _may_be(names[before.actor], pronoun):
        return one
    for mention in _inside(persons, before.sentence):
        is_told_of = any(part.overlaps(mention.span) for part in before.parts)
        if mention.actor != before.actor and not is_told_of:
            return one
    if before.actor not in {m.actor for m in persons} or _names_himself(one, persons, before.actor):
        return one
    reason = f"“{pronoun}” is {names[before.actor]}, who speaks in the sentence before"
    return replace(one, actor=before.actor, why=f"{one.why.split(';')[0]}; {reason}")


def _may_be(name: str, pronoun: str) -> bool:
    gender = first_name_gender(name.split()[0].casefold())
    return gender != ("f" if pronoun == "he" else "m")


def _attributed(
    analysis: Analysis,
    one: Attribution,
    mentions: Sequence[ActorMention],
    names: dict[str, str],
) -> Attribution:
    actor, reason = _speaker(analysis.report.text, one, mentions, names)
    why = f"{one.why}; {reason}" if reason else one.why
    return replace(one, actor=actor, why=why)


def _speaker(
    text: str, one: Attribution, mentions: Sequence[ActorMention], names: dict[str, str]
) -> tuple[str | None, str]:
    """Return the actor who speaks, and one clause that says why or why not."""
    if one.speaker is None:
        return None, "nothing names the speaker"
    written = text[one.speaker.start : one.speaker.end]
    head = _head(text, one.speaker)
    joined = _JOINED.search(text, head.start, head.end)
    if joined and not any(
        m.span.start < joined.start() and joined.end() < m.span.end for m in mentions
    ):
        return None, f"“{written}” names more than one speaker"
    heading = [m for m in _inside(mentions, one.speaker) if _is_head(text, m.span, head)]
    found = sorted({m.actor for m in heading if m.actor is not None and m.actor in names})
    if len(found) > 1:
        return None, f"“{written}” fits more than one actor"
    if not found:
        return None, f"who “{written}” is stays open"
    actor = found[0]
    is_pronoun = all(m.form == "pronoun" for m in heading if m.actor == actor)
    if is_pronoun and _names_himself(one, mentions, actor):
        return None, f"“{written}” would be speaking of himself by name"
    return actor, f"“{written}” is {names[actor]}"


def _head(text: str, speaker: Span) -> Span:
    """Return the part of a noun phrase before its first `of`, `for` or comma."""
    match = _HEAD_ENDS.search(text, speaker.start, speaker.end)
    end = match.start() if match and match.start() > speaker.start else speaker.end
    return Span(speaker.report, speaker.start, end)


def _is_head(text: str, mention: Span, head: Span) -> bool:
    """Return whether the mention ends the head of the phrase, or is wider than the phrase."""
    if mention.covers(head):
        return True
    return mention.end >= head.end and mention.start < head.end


def _inside(mentions: Sequence[ActorMention], span: Span) -> Iterable[ActorMention]:
    """Return the mentions that overlap `span`; mentions are sorted by place."""
    last = bisect_right(mentions, span.end - 1, key=lambda m: m.span.start)
    place = last - 1
    while place >= 0 and mentions[place].span.end > span.start:
        yield mentions[place]
        place -= 1


def _names_himself(one: Attribution, mentions: Sequence[ActorMention], actor: str) -> bool:
    if one.kind != "direct":
        return False
    return any(
        m.actor == actor and m.form in ("name", "surname")
        for part in one.parts
        for m in _inside(mentions, part)
    )
