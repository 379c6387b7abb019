"""Who is meant by "the transport minister", "the chairman": the only known holder of the office.

Reads     analyses with mentions; the people of the pile with their roles
Writes    mentions that stand for a person
Method    an article, words of the office, and its head noun, with no name, "of" or noun behind it.
          Who holds it must be the only one: of those whom the report names, named before; else of
          the whole pile, in reports half of which name them
Cost      linear in the text
Limits    an office of somebody whom no report of the pile names, beside a namesake in office, is
          read as the namesake's
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention
from stateofplay.model.span import Span
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.offices_held import HEADS_OF_STATE, OFFICE_HEADS
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, RELATIVES
from stateofplay.text.tokens import find_words

# Chosen: who is named in half of the reports is known to the readers of the others.
_MAIN_SHARE = 0.5
_MOST_BESIDE = 2  # words of an office before its head
_OFFICE = re.compile(
    rf"\b[Tt]he (?P<words>(?:[a-z]+ ){{0,{_MOST_BESIDE}}}?"
    rf"(?P<head>{'|'.join(sorted(OFFICE_HEADS))}))(?![\w-])"
)
_BEHIND = 60  # characters in which the word behind an office stands
_NOT_BEHIND = frozenset("of for to general elect".split())

Holders: TypeAlias = Mapping[frozenset[str], frozenset[str]]  # words of an office -> its holders


def holders_of(
    analyses: Sequence[Analysis], actors: Sequence[Actor]
) -> tuple[Holders, frozenset[str]]:
    """Return the people who hold each office, by all ways to shorten it, and who is named widely.

    Args:
        analyses: of the pile, any order.
        actors: of the pile.
    """
    found: dict[frozenset[str], set[str]] = defaultdict(set)
    for actor in actors:
        if actor.kind != "person":
            continue
        for role in actor.roles:
            words = role.casefold().split()
            if words and words[-1] in OFFICE_HEADS:
                beside = sorted({*words} - {words[-1]})
                for n in range(_MOST_BESIDE + 1):
                    for some in combinations(beside, n):
                        found[frozenset((*some, words[-1]))].add(actor.id)
    named = Counter(one for each in analyses for one in {m.actor for m in each.mentions} if one)
    needed = len(analyses) * _MAIN_SHARE
    holders = {words: frozenset(ones) for words, ones in found.items()}
    return holders, frozenset(one for one, n in named.items() if n >= needed)


def find_by_office(
    analysis: Analysis, holders: Holders, main: frozenset[str]
) -> Iterator[ActorMention]:
    """Yield where a report tells a known person by the office alone, in text order."""
    text = analysis.report.text
    first: dict[str, int] = {}
    for mention in analysis.mentions:
        if mention.actor is not None and mention.form in ("name", "surname"):
            first.setdefault(mention.actor, mention.span.start)
    for match in _OFFICE.finditer(text):
        head = match.start("head")
        is_taken = any(m.span.start <= head < m.span.end for m in analysis.mentions)
        if is_taken or not _ends_phrase(text, match.end()):
            continue
        words = frozenset(match["words"].split())
        fitting = holders.get(words, frozenset())
        here = frozenset(one for one in first if one in fitting)
        meant = here or (fitting if match["head"] not in HEADS_OF_STATE else frozenset())
        if len(meant) != 1:
            continue
        (one,) = meant
        if _speaker_at(analysis, match.start()) == one:
            continue  # nobody calls himself "the president"
        if first[one] < match.start() if here else one in main:
            span = Span(analysis.report.id, match.start(), match.end())
            yield ActorMention(span, one, "role")


def _speaker_at(analysis: Analysis, place: int) -> str | None:
    """Return who speaks at a character of the report; of quotes that overlap the last one."""
    speaker = None
    for quote in analysis.attributions:
        if any(part.start <= place < part.end for part in quote.parts):
            speaker = quote.actor
    return speaker


def _ends_phrase(text: str, end: int) -> bool:
    """Return whether no noun, name or "of" goes on from an office."""
    if text[end : end + 1] != " ":
        return text[end : end + 1] not in ("’", "'")
    words = tuple(find_words(text, end, min(len(text), end + _BEHIND)))
    if not words:
        return True
    fold = words[0].fold
    if fold in _NOT_BEHIND or text[words[0].start].isupper():
        return False
    plain = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | RELATIVES
    return fold in plain or is_adverb(fold) or is_verb_like(words, 0)
