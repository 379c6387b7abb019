"""Words for a speaker that only point at a name beside or before them.

Reads     the words that name a speaker; the cast of the report
Writes    the actors that they point at, in text order, or nothing
Method    a description and the name set off behind it (`Her lawyer, Ann Bee, said`); `they`, where
          the nearest sentence before names two that `and` joins and nobody else; `the former` and
          `the latter` of the only two that were named last; a given name that one person of the
          report bears
Source    resolve only when one reading remains
Cost      linear in the sentence and the two before it
Limits    `they` for a body, and for three or more, stay open
"""

from __future__ import annotations

import re

from stateofplay.model.mention import ActorMention, Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.cast import Cast
from stateofplay.text.languages.en import plurals, roles
from stateofplay.text.languages.en.occupations import HEADS
from stateofplay.text.languages.en.spokespersons import SPOKESPERSON

_SET_OFF = re.compile(r",\s+(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady|Father)\.?\s+)?")
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NEXT = re.compile(r",?\s+and\s+|,\s+")
_CLOSES = re.compile(r"\s*(?:[,.;:!?”’\"»)—–-]|\Z|\n)")
_AND_BETWEEN = re.compile(
    r"(?:,[^,.;:!?]{1,60},?|\s(?:of|from)\s[^,.;:!?]{1,60})?,?\s+and\s+[^,.;:!?]{0,40}"
)
_SPEAKS = re.compile(rf"\b{SPOKESPERSON}\b", re.IGNORECASE)
_HEAD = re.compile(r"(.+?)(?=\s(?:of|for|at|from|in|with|on|to|who|which)\s|,|\Z)", re.DOTALL)
_FORMER, _LATTER = "the former", "the latter"
_JOINT = re.compile(r"\bjoint(?:ly)?\b|\btogether\b")
_ARTICLE = re.compile(r"(?:The\s+)?")
_BODIES = ("organisation", "country")
_FARTHEST = 2  # sentences back


def pointed_at(cast: Cast, one: Attribution, phrase: Span) -> tuple[str, ...]:
    """Return the actors that the words for a speaker point at, none where that stays open."""
    written = cast.written(phrase)
    fold = written.casefold()
    if fold in (_FORMER, _LATTER):
        two = _last_two(cast, phrase)
        return (two[fold == _LATTER],) if two else ()
    if fold == "they":
        return _joined_pair(cast, one)
    if fold == "it":
        return _body_before(cast, one)
    given = _untitled(written)
    if given[:1].isupper() and given.isalpha():
        return _given_name(cast, given)
    return _named_behind(cast, one, phrase)


def _untitled(written: str) -> str:
    """Return words without the titles before them: `Lord Peverell` is `Peverell`."""
    words = written.split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in roles.TITLE_HEADS:
        words = words[1:]
    return " ".join(words)


def _named_behind(cast: Cast, one: Attribution, phrase: Span) -> tuple[str, ...]:
    """Return who is named behind a description of human beings, set off by commas."""
    text = cast.text
    if one.cue is not None and cast.written(one.cue).casefold().startswith("according"):
        return ()  # "According to the judge, Ann Bee, 40, had left"
    if not _is_human(cast, phrase):
        return ()
    comma = _SET_OFF.match(text, phrase.end)
    found: list[str] = []
    while comma is not None and not _is_said(one, comma.end()):
        actor, end = _person_at(cast, comma.end())
        if actor is None:
            return ()
        found.append(actor)
        comma = _NEXT.match(text, end)
        goes_on = comma is not None and _person_at(cast, comma.end())[0] is not None
        if _CLOSES.match(text, end) and not goes_on:
            return tuple(dict.fromkeys(found))
    return ()


def _person_at(cast: Cast, at: int) -> tuple[str | None, int]:
    """Return the person whose name begins at a character, and where it ends."""
    mention = cast.starting_at(at)
    if mention is not None and cast.is_person(mention.actor):
        return mention.actor, mention.span.end
    word = _WORD.match(cast.text, at)
    given = _given_name(cast, word.group()) if word is not None else ()
    return (given[0], word.end()) if word is not None and given else (None, at)


def listed_behind(cast: Cast, phrase: Span) -> tuple[str, ...]:
    """Return who is listed behind the first name: `The ministers, Ann Bee, Bo Coe and Di Roe,`."""
    text = cast.text
    found: list[str] = []
    end = phrase.end
    link = _NEXT.match(text, end)
    while link is not None:
        actor, end = _person_at(cast, link.end())
        if actor is None:
            return ()
        found.append(actor)
        if "and" in link.group():
            return tuple(found) if _CLOSES.match(text, end) else ()
        link = _NEXT.match(text, end)
    return ()


def _is_human(cast: Cast, phrase: Span) -> bool:
    """Return whether the head of a phrase is a word for human beings or for an office."""
    head = _HEAD.match(cast.text, phrase.start, phrase.end)
    words = head.group(1).split() if head is not None else []
    if not words or not words[-1].islower():
        return False  # a name
    if _SPEAKS.search(cast.text, phrase.start, phrase.end):
        return True
    last = words[-1]
    one = last.removesuffix("s")
    return bool({last, one} & (roles.HUMANS | roles.TITLE_HEADS | HEADS)) or last in plurals.PERSONS


def _is_said(one: Attribution, at: int) -> bool:
    return any(part.start <= at < part.end for part in one.parts)


def _given_name(cast: Cast, word: str) -> tuple[str, ...]:
    """Return the one person of the report with that first of several names."""
    fitting = sorted(
        actor.id
        for actor in cast.actors.values()
        if actor.kind == "person" and actor.name.split()[0] == word and " " in actor.name
    )
    return tuple(fitting) if len(fitting) == 1 else ()


def _joined_pair(cast: Cast, one: Attribution) -> tuple[str, ...]:
    """Return the two whom the nearest sentence that names anybody joins by `and`."""
    for stretch in cast.before(one.sentence.start, _FARTHEST):
        named = _named(cast, stretch)
        if not named:
            continue
        two = _actors(named)
        first, *rest = named
        joined = rest and _AND_BETWEEN.fullmatch(cast.text, first.span.end, rest[0].span.start)
        return two if len(two) == len(named) == 2 and joined else _joint_two(cast, one)
    return ()


def _body_before(cast: Cast, one: Attribution) -> tuple[str, ...]:
    """Return the one body of the sentence before, which it opens: `The Such Board ... It says`."""
    last = cast.sentence_at(one.sentence.start) - 1
    if last < 0:
        return ()
    span = cast.sentences[last]
    if "\n" in cast.text[span.end : one.sentence.start]:
        return ()
    bodies = [m for m in cast.inside(span) if cast.knows(m.actor) and not cast.is_person(m.actor)]
    acting = [m for m in bodies if m.actor and cast.actors[m.actor].kind in _BODIES]
    opens = acting and _ARTICLE.fullmatch(cast.text, span.start, acting[-1].span.start)
    return _actors(acting) if opens and len(_actors(acting)) == 1 else ()


def _joint_two(cast: Cast, one: Attribution) -> tuple[str, ...]:
    """Return the only two whom the sentences before a joint statement name."""
    if _JOINT.search(cast.text, one.sentence.start, one.sentence.end) is None:
        return ()
    before = reversed(list(cast.before(one.sentence.start, _FARTHEST)))
    two = _actors([mention for stretch in before for mention in _named(cast, stretch)])
    return two if len(two) == 2 else ()


def _actors(mentions: list[ActorMention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.actor for m in mentions if m.actor is not None))


def _last_two(cast: Cast, phrase: Span) -> tuple[str, ...]:
    """Return the two who were named last, in the order of their naming there."""
    for stretch in cast.before(phrase.start, _FARTHEST):
        named = dict.fromkeys(m.actor for m in _named(cast, stretch) if m.actor is not None)
        if len(named) > 1:
            return tuple(named) if len(named) == 2 else ()
    return ()


def _named(cast: Cast, stretch: Span) -> list[ActorMention]:
    """Return the mentions of persons by name in a stretch, in text order."""
    return [
        mention
        for mention in reversed(list(cast.inside(stretch)))
        if mention.form in ("name", "surname") and cast.is_person(mention.actor)
    ]
