"""Who the words that name a speaker stand for: one actor, several together, or nobody known.

Reads     one attribution; the cast of its report
Writes    the actors who speak, in text order, with the reason; the likeliest one where none is sure
Method    the speaker is the mention that heads the phrase. A phrase is cut at `and` where another
          speaker follows (`Ann Bee and Orban Pell`), and taken further back over a list before it;
          `the two leaders` brings its own actors; `a joint statement with ...` names one more;
          words that only point at a name are read in `pointing`
Source    speakers in the sense of PolNeAR; the rules are ours
Cost      linear in the phrase
Limits    a partner named in another sentence than the statement is not told
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from stateofplay.model.mention import ActorMention, Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.cast import Cast
from stateofplay.quotes.pointing import listed_behind, pointed_at
from stateofplay.text.languages.en.spokespersons import SPOKESPERSON

_HEAD_ENDS = re.compile(r",|\s(?:of|for|at|from|in|with|on|to|who|which)\s")
_AND = re.compile(r",?\s+(?:and|&|as well as|along with|together with)\s+(?:also\s+)?")
_COMMA = re.compile(r",\s+")
_LIST_BEFORE = re.compile(r",\s+\Z")
_OPENS = re.compile(r"(?:^|[.!?:;,“”\"»)]|\n|\b(?:while|but|and|that|when|as))\s*\Z")
_JOINT = re.compile(
    r"\bjoint(?:ly)?\b[^.;:“”\"]{0,60}?\bwith\s+(?:the\s+)?", re.IGNORECASE
)  # a joint statement with Such
_BESIDE = re.compile(r",\s+(?:together|along|jointly)\s+with\s+(?:the\s+)?")
_SPOKESPERSON = re.compile(rf"\b{SPOKESPERSON}\b", re.IGNORECASE)
_DESCRIBES = re.compile(r"(?:an?|the)\s", re.IGNORECASE)
_MOST_LISTED = 6  # names taken back from before the phrase


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks.

    Args:
        actors: in text order; empty when nobody is sure.
        reason: one clause that says why or why not.
        is_pronoun: whether only a pronoun tells.
        candidate: id of the likeliest one where `actors` is empty.
    """

    actors: tuple[str, ...]
    reason: str
    is_pronoun: bool = False
    candidate: str | None = None


def read_voice(cast: Cast, one: Attribution) -> Voice:
    """Return who speaks the words of an attribution."""
    if one.speaker is None:
        return Voice((), "nothing names the speaker")
    parts = _conjuncts(cast, one.speaker)
    if len(parts) > 1:
        parts = [*_listed_before(cast, one.speaker), *parts]
        return _together(cast, one.speaker, parts)
    voice = _single(cast, one, one.speaker)
    others = listed_behind(cast, one.speaker) if len(voice.actors) == 1 else ()
    if others and cast.is_person(voice.actors[0]):
        listed = tuple(dict.fromkeys((*voice.actors, *others)))
        return Voice(listed, f"“{cast.written(one.speaker)}” heads {_listed(cast, listed)}")
    partner = _joint_partner(cast, one) if voice.actors else None
    if partner is None or partner in voice.actors:
        return voice
    reason = f"{voice.reason}, in a joint statement with {cast.name(partner)}"
    return Voice((*voice.actors, partner), reason, voice.is_pronoun)


def head_of(text: str, phrase: Span) -> Span:
    """Return the part of a noun phrase before its first `of`, `for` or comma."""
    match = _HEAD_ENDS.search(text, phrase.start, phrase.end)
    end = match.start() if match and match.start() > phrase.start else phrase.end
    return Span(phrase.report, phrase.start, end)


def _single(cast: Cast, one: Attribution, phrase: Span) -> Voice:
    written = cast.written(phrase)
    heading = list(_heading(cast, phrase))
    for mention in heading:
        plural = tuple(actor for actor in mention.actors if cast.knows(actor))
        if len(plural) > 1 and len(plural) == len(mention.actors):
            return Voice(plural, f"“{written}” are {_listed(cast, plural)}")
    found = sorted({m.actor for m in heading if m.actor is not None and cast.knows(m.actor)})
    if len(found) > 1:
        return Voice((), f"“{written}” fits more than one actor")
    named = _named_beside(cast, phrase) if not found else None
    if named is not None:
        return Voice((named,), f"“{written}” is {cast.name(named)}, named beside it")
    pointed = pointed_at(cast, one, phrase) if not found else ()
    if pointed:
        verb = "is" if len(pointed) == 1 else "are"
        return Voice(pointed, f"“{written}” {verb} {_listed(cast, pointed)}")
    if not found:
        candidate = next((m.candidate for m in heading if cast.knows(m.candidate)), None)
        return Voice((), f"who “{written}” is stays open", candidate=candidate)
    is_pronoun = all(m.form == "pronoun" for m in heading if m.actor == found[0])
    if is_pronoun and names_himself(cast, one, found[0]):
        return Voice((), f"“{written}” would be speaking of himself by name")
    return Voice((found[0],), f"“{written}” is {cast.name(found[0])}", is_pronoun)


def _together(cast: Cast, phrase: Span, parts: list[Span]) -> Voice:
    """Return the speakers of a phrase that `and` joins."""
    first = min(part.start for part in parts)
    written = cast.written(Span(phrase.report, first, phrase.end))
    each = [_one_of(cast, part) or _of_family(cast, part, parts[-1]) for part in parts]
    found = tuple(dict.fromkeys(actor for actor in each if actor is not None))
    if not found or (each[-1] is None and _is_shared_noun(cast, parts[-1])):
        return Voice((), f"“{written}” names more than one speaker")
    rest = "" if None not in each else ", and somebody who stays open"
    return Voice(found, f"“{written}” are {_listed(cast, found)}{rest}")


def _named_beside(cast: Cast, phrase: Span) -> str | None:
    """Return the person whose name a description follows: `Ann Bee, an aide to Such said`."""
    text = cast.text
    if text[max(0, phrase.start - 2) : phrase.start] != ", ":
        return None
    if not _DESCRIBES.match(text, phrase.start, phrase.end):
        return None
    for mention in _ending_at(cast, phrase.report, phrase.start - 2):
        opens = _OPENS.search(text, max(0, mention.span.start - 8), mention.span.start)
        if cast.is_person(mention.actor) and opens:
            return mention.actor
    return None


def _is_shared_noun(cast: Cast, last: Span) -> bool:
    """Return whether a common noun belongs to all that is joined: `Such and Other officials`."""
    words = cast.written(last).split()
    return words[-1].islower() and words[0][0].isupper()


def _one_of(cast: Cast, part: Span) -> str | None:
    found = {m.actor for m in _heading(cast, part) if cast.knows(m.actor)}
    return found.pop() if len(found) == 1 else None


def _of_family(cast: Cast, part: Span, last: Span) -> str | None:
    """Return who is meant by a given name whose surname comes last: `Ann and Orban Pell`."""
    given, surname = cast.written(part), cast.written(last).split()[-1]
    whole = f"{given} {surname}"
    fitting = [a.id for a in cast.actors.values() if a.kind == "person" and a.name == whole]
    return fitting[0] if len(fitting) == 1 and " " not in given else None


def _heading(cast: Cast, phrase: Span) -> Iterator[ActorMention]:
    """Yield the mentions that end the head of the phrase, or are wider than it."""
    head = head_of(cast.text, phrase)
    for mention in cast.inside(phrase):
        span = mention.span
        if span.covers(head) or (span.end >= head.end and span.start < head.end):
            yield mention


def _conjuncts(cast: Cast, phrase: Span) -> list[Span]:
    """Return the phrase cut at each `and` that joins speakers, else the phrase alone."""
    if _SPOKESPERSON.search(cast.text, phrase.start, phrase.end):
        return [phrase]  # "a lawyer for Ann Bee and Orban Pell"
    cuts = [
        match
        for match in _AND.finditer(cast.text, phrase.start, phrase.end)
        if not _is_inside_name(cast, phrase, match) and _goes_on(cast, phrase, match)
    ]
    parts: list[Span] = []
    start = phrase.start
    for cut in cuts:
        parts += _comma_parts(cast, Span(phrase.report, start, cut.start()))
        start = cut.end()
    return [*parts, Span(phrase.report, start, phrase.end)] if cuts else [phrase]


def _is_inside_name(cast: Cast, phrase: Span, match: re.Match[str]) -> bool:
    where = Span(phrase.report, match.start(), match.end())
    return any(m.span.start < where.start and where.end < m.span.end for m in cast.inside(where))


def _goes_on(cast: Cast, phrase: Span, match: re.Match[str]) -> bool:
    """Return whether another speaker follows, and no further part of `of ...`.

    `the minister of trade and industry` is one; `Ann Bee of Marn and Orban Pell` are two.
    """
    if not phrase.start < match.start() < match.end() < phrase.end:
        return False
    before = Span(phrase.report, phrase.start, match.start())
    if head_of(cast.text, before).end == before.end:
        return True
    after = Span(phrase.report, match.end(), phrase.end)
    return all(cast.is_person(_one_of(cast, part)) for part in (before, after))


def _comma_parts(cast: Cast, part: Span) -> list[Span]:
    """Return a stretch cut at its commas where every piece is a name, else as it is."""
    found: list[Span] = []
    start = part.start
    for comma in (*_COMMA.finditer(cast.text, part.start, part.end), None):
        end = part.end if comma is None else comma.start()
        if end <= start:
            return [part]
        found.append(Span(part.report, start, end))
        start = end if comma is None else comma.end()
    whole = all(_one_of(cast, piece) is not None for piece in found)
    return found if len(found) > 1 and whole else [part]


def _listed_before(cast: Cast, phrase: Span) -> list[Span]:
    """Return the names of a list that runs up to the phrase: `Ann Bee, Orban Pell and ...`."""
    found: list[Span] = []
    at = phrase.start
    while len(found) < _MOST_LISTED:
        comma = _LIST_BEFORE.search(cast.text, max(0, at - 3), at)
        end = comma.start() if comma else 0
        name = next(_ending_at(cast, phrase.report, end), None)
        if name is None or not cast.knows(name.actor):
            break
        found.append(name.span)
        at = name.span.start
    return found[::-1] if found and _OPENS.search(cast.text, max(0, at - 8), at) else []


def _ending_at(cast: Cast, report: str, end: int) -> Iterator[ActorMention]:
    if end > 0:
        for mention in cast.inside(Span(report, end - 1, end)):
            if mention.span.end == end and mention.form in ("name", "surname"):
                yield mention


def _joint_partner(cast: Cast, one: Attribution) -> str | None:
    """Return with whom a joint statement was made that the sentence of the cue tells of."""
    if one.cue is None or one.speaker is None:
        return None
    told = list(_JOINT.finditer(cast.text, one.sentence.start, one.sentence.end))
    beside = _BESIDE.match(cast.text, one.speaker.end)
    for match in (*told, *([beside] if beside else [])):
        where = Span(one.sentence.report, match.start(), match.end())
        mention = cast.starting_at(match.end())
        is_said = any(part.overlaps(where) for part in one.parts)
        if not is_said and mention is not None and cast.knows(mention.actor):
            return mention.actor
    return None


def names_himself(cast: Cast, one: Attribution, actor: str) -> bool:
    """Return whether a direct quote speaks of an actor by name."""
    if one.kind != "direct":
        return False
    return any(
        m.actor == actor and m.form in ("name", "surname")
        for part in one.parts
        for m in cast.inside(part)
    )


def _listed(cast: Cast, actors: tuple[str, ...]) -> str:
    *first, last = [cast.name(actor) for actor in actors]
    return f"{', '.join(first)} and {last}" if first else last
