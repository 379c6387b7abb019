"""For whom a speaker speaks: `a spokesman for Such`, `Such spokeswoman Ann Bee`, her lawyer.

Reads     one attribution; the cast of its report
Writes    the actor that is spoken for, with the reason, or nothing
Method    a word for a spokesperson inside the words that name the speaker, or set off by commas
          beside them; the owner stands behind `for`, or before it (`Such's spokesman`). A person
          whom the report calls so once speaks for the same body all through it; so does one whose
          only roles in the pile are such. `Its`, `his` and `her` spokesperson speaks for the only
          one of the nearest sentence who may be meant. `on behalf of Such` tells it of anybody. An
          office or a campaign speaks for its owner too; a paper (`a letter from Such`) is by him
Source    rules of our own
Cost      linear in the sentences of the quotes
Limits    a former spokesman speaks for nobody
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from stateofplay.model.mention import ActorMention, Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.cast import Cast, may_be
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en import roles
from stateofplay.text.languages.en.speech import SPEECH_NOUNS
from stateofplay.text.languages.en.spokespersons import (
    BETWEEN,
    HOUSES,
    LAWYERS,
    NO_MORE,
    OWN_HOUSES,
    PAPERS,
    SPOKESPERSON,
    UNNAMED,
)

_WORD = re.compile(rf"\b{SPOKESPERSON}\b", re.IGNORECASE)
_LINK = re.compile(r"\s+(?:for|of|at|with)\s+(?:the\s+|an?\s+)?", re.IGNORECASE)
_SITES = frozenset("post tweet blog".split())  # "a Such post" stands on a site, not in its name
_PAPER = re.compile(rf"\b(?:{'|'.join(sorted(SPEECH_NOUNS - _SITES | PAPERS))})\b", re.IGNORECASE)
_HOUSE = re.compile(rf"\b(?:{'|'.join(sorted(HOUSES))})\b", re.IGNORECASE)
_FROM = re.compile(
    r"\s+(?:(?:issued|released|signed|sent|written)\s+)?(?:by|from|of)\s+(?:the\s+|an?\s+)?",
    re.IGNORECASE,
)
_LAST_WORD = re.compile(r"([\w’'-]+)\s+\Z")
_OWNS = re.compile(r"['’]s?\Z")
_OWNED = re.compile(r"['’]s?\s+([\w-]+)")
_OWNER_MARK = re.compile(r"['’]s?\s+(?:[\w-]+\s+){0,3}\Z")
_AFTER = re.compile(r"\s+([\w-]+)")
_CROSSES = re.compile(r"[;:.!?“”\"()]|\b(?:who|which|that|said|says|told|and|but|as)\b")
_LEADS_TO_NAME = re.compile(r"(?:\s(?:for|of|at)\s[^,.;:!?]{1,60},|,)?\s")
_POINTS = re.compile(r"\b(its|his|her)\s+(?:[\w-]+\s+){0,3}\Z", re.IGNORECASE)
_BEHALF = re.compile(r"\bon\s+behalf\s+of\s+(?:the\s+)?", re.IGNORECASE)
_NEXT_WORD = re.compile(r"[\w’'-]+")
_MOST_BESIDE = 90  # characters between a speaker and the word in an apposition
_MOST_OWNER = 60  # characters between the word and its owner
_MOST_WORDS = 4  # words between them
_FARTHEST = 1  # sentences back to which `its`, `his` and `her` point


class Spokespersons:
    """Finds for whom the speakers of one report speak.

    Args:
        cast: of the report.
    """

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._printed = self._printed_owners()
        self._last: tuple[str, str] | None = None  # word and owner of the last one without a name

    def owner(self, one: Attribution, actor: str | None) -> str | None:
        """Return for whom the speaker of an attribution speaks; ask in text order.

        Args:
            one: the attribution.
            actor: who speaks, `None` when that is not known.
        """
        found = self._told_beside(one) or self._on_behalf(one)
        if found is None and actor is not None:
            found = self._of_person(actor)
        if found is None and actor is None and one.speaker is not None:
            found = self._again(one.speaker) or self._of_house(one.speaker)
        return found if found != actor else None

    def author(self, speaker: Span) -> str | None:
        """Return who speaks through a paper that is said to say something: `a letter by Such`."""
        return self._of_paper(speaker, _PAPER)

    def _of_house(self, speaker: Span) -> str | None:
        return self._of_paper(speaker, _HOUSE)

    def _told_beside(self, one: Attribution) -> str | None:
        """Return the owner that the speaker's own words or an apposition to them tell."""
        for match in self._words_of(one):
            found = self._owner_of(one.sentence.report, match)
            if found is not None:
                self._last = (match.group().casefold(), found)
                return found
        return None

    def _words_of(self, one: Attribution) -> Iterator[re.Match[str]]:
        """Yield the words for a spokesperson that belong to the speaker's phrase."""
        if one.speaker is None:
            return
        text, speaker = self._cast.text, one.speaker
        yield from _WORD.finditer(text, speaker.start, speaker.end)
        behind = _WORD.search(text, speaker.end, min(one.sentence.end, speaker.end + _MOST_BESIDE))
        if behind is not None and not _is_said(one, behind):
            between = text[speaker.end : behind.start()]
            is_apposition = between.startswith(",") and "," not in between[1:]
            if is_apposition and not _CROSSES.search(between):
                yield behind
        first = max(one.sentence.start, speaker.start - _MOST_BESIDE)
        for before in _WORD.finditer(text, first, speaker.start):
            between = text[before.end() : speaker.start]
            if _LEADS_TO_NAME.fullmatch(between) and not _is_said(one, before):
                yield before

    def _owner_of(self, report: str, match: re.Match[str]) -> str | None:
        text = self._cast.text
        before = _LAST_WORD.search(text, max(0, match.start() - _MOST_OWNER), match.start())
        if before is not None and before.group(1).casefold() in NO_MORE:
            return None
        link = _LINK.match(text, match.end(), match.end() + _MOST_OWNER)
        if link is not None:
            return self._behind(link.end())
        owner = self._before(report, match.start())
        is_lawyer = match.group().casefold() in LAWYERS
        if owner is None:
            owner = self._pointed_at(report, match.start())
        owned = _OWNER_MARK.search(text, max(0, match.start() - _MOST_OWNER), match.start())
        return owner if not is_lawyer or owned or self._cast.is_person(owner) else None

    def _behind(self, at: int) -> str | None:
        """Return the owner that begins at a character, titles before it skipped."""
        text = self._cast.text
        for _ in range(_MOST_WORDS):
            mention = self._cast.starting_at(at)
            if mention is not None:
                return self._if_whole(mention)
            word = _NEXT_WORD.match(text, at)
            if word is None:
                return None
            fold = word.group().casefold()
            state = find_entry(word.group())
            is_title = fold in roles.TITLE_HEADS or fold in roles.TITLE_MODIFIERS
            if not is_title and (state is None or state.kind != "country"):
                return None
            at = word.end() + (text[word.end() : word.end() + 2] == ", ")
            at += text[at : at + 1] == " "
        return None

    def _if_whole(self, mention: ActorMention) -> str | None:
        """Return the actor of an owner; of `Such's family` it is not Such."""
        text = self._cast.text
        owned = _OWNED.match(text, mention.span.end)
        if owned is not None and owned.group(1).casefold() not in HOUSES:
            return None
        after = _AFTER.match(text, mention.span.end)
        word = after.group(1).casefold() if after is not None else ""
        if word in roles.TITLE_HEADS or word in roles.TITLE_MODIFIERS or word in roles.BODY_ENDS:
            return None  # "the Such district attorney"
        return mention.actor if self._cast.knows(mention.actor) else None

    def _before(self, report: str, at: int) -> str | None:
        """Return the owner right before a character, words such as `chief` skipped."""
        text, cast = self._cast.text, self._cast
        for _ in range(_MOST_WORDS):
            end = at
            while end > 0 and text[end - 1] == " ":
                end -= 1
            if end == 0 or end == at:
                return None
            owns = _OWNS.search(text, max(0, end - 2), end)
            edge = owns.start() if owns is not None else end
            mention = next((m for m in cast.inside(Span(report, edge - 1, edge))), None)
            if mention is not None and edge <= mention.span.end <= end:
                return mention.actor if cast.knows(mention.actor) else None
            word = _LAST_WORD.search(text, max(0, at - _MOST_OWNER), at)
            if word is None:
                return None
            state = find_entry(word.group(1).removesuffix("'s").removesuffix("’s"))
            if state is not None and state.kind == "country":
                return cast.countries.get(state.name)
            if word.group(1).casefold() not in BETWEEN:
                return None
            at = word.start()
        return None

    def _pointed_at(self, report: str, at: int) -> str | None:
        """Return the owner that `its`, `his` or `her` before a character points back to."""
        text, cast = self._cast.text, self._cast
        points = _POINTS.search(text, max(0, at - _MOST_OWNER), at)
        if points is None:
            return None
        word = points.group(1).casefold()
        for stretch in cast.before(points.start(), _FARTHEST):
            named = {m.actor for m in cast.inside(stretch) if self._may_own(m, word)}
            if named:
                return named.pop() if len(named) == 1 else None
        return None

    def _may_own(self, mention: ActorMention, word: str) -> bool:
        cast = self._cast
        if mention.actor is None or not cast.knows(mention.actor):
            return False
        if word == "its":
            return cast.actors[mention.actor].kind in ("organisation", "country")
        pronoun = "he" if word == "his" else "she"
        return cast.is_person(mention.actor) and may_be(cast.name(mention.actor), pronoun)

    def _on_behalf(self, one: Attribution) -> str | None:
        for match in _BEHALF.finditer(self._cast.text, one.sentence.start, one.sentence.end):
            if not _is_said(one, match):
                return self._behind(match.end())
        return None

    def _printed_owners(self) -> dict[str, set[str]]:
        """Return for whom the report says, beside their names, that persons speak."""
        cast = self._cast
        found: dict[str, set[str]] = defaultdict(set)
        for name in cast.printed:
            if name.kind != "person":
                continue
            mention = cast.starting_at(name.span.start)
            if mention is None or not cast.knows(mention.actor) or mention.actor is None:
                continue
            one = Attribution(
                "indirect", (name.span,), name.span, None, self._line(name.span), "", mention.actor
            )
            owner = next(
                (o for m in self._words_of(one) if (o := self._owner_of(name.span.report, m))),
                None,
            )
            if owner is not None:
                found[mention.actor].add(owner)
        return found

    def _line(self, span: Span) -> Span:
        text = self._cast.text
        start = text.rfind("\n", 0, span.start) + 1
        end = text.find("\n", span.end)
        return Span(span.report, start, len(text) if end < 0 else end)

    def _of_person(self, actor: str) -> str | None:
        printed = self._printed.get(actor, set())
        if printed:
            return min(printed) if len(printed) == 1 else None
        person = self._cast.actors[actor]
        speaks = bool(person.roles) and all(
            _WORD.search(role) and not (NO_MORE | LAWYERS) & set(role.casefold().split())
            for role in person.roles
        )
        owner = person.member_of if speaks else None
        return owner if self._cast.knows(owner) else None

    def _of_paper(self, speaker: Span, pattern: re.Pattern[str]) -> str | None:
        """Return the owner of a paper or an office that is said to say something."""
        text = self._cast.text
        for match in pattern.finditer(text, speaker.start, speaker.end):
            link = _FROM.match(text, match.end(), match.end() + _MOST_OWNER)
            if link is not None:
                return self._behind(link.end())
            if match.end() == speaker.end:
                owner = self._before(speaker.report, match.start())
                is_close = pattern is _PAPER or match.group().casefold() in OWN_HOUSES
                back = self._pointed_at(speaker.report, match.start()) if is_close else None
                return owner or back
        return None

    def _again(self, speaker: Span) -> str | None:
        """Return the owner of `the spokesman` where the last one so called had one."""
        if self._last is None:
            return None
        word, owner = self._last
        return owner if self._cast.written(speaker).casefold() == f"the {word}" else None


def _is_said(one: Attribution, match: re.Match[str]) -> bool:
    """Return whether words stand inside what was said."""
    where = Span(one.sentence.report, match.start(), match.end())
    return any(part.overlaps(where) for part in one.parts)


def is_unnamed(words: str) -> bool:
    """Return whether a phrase means people of a state without a name: `a Such official`."""
    return words.split()[-1].casefold() in UNNAMED if words.split() else False
