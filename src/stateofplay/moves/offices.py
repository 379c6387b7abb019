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
_OFFICE = re.compile(
    rf"\b[Tt]he (?P<words>(?:[a-z]+ ){{0,2}}?(?P<head>{'|'.join(sorted(OFFICE_HEADS))}))(?![\w-])"
)
_BEHIND = 60  # characters in which the word behind an office stands
_NOT_BEHIND = frozenset("of for to general elect".split())

Holders: TypeAlias = Mapping[str, Sequence[tuple[str, frozenset[str]]]]


def holders_of(
    analyses: Sequence[Analysis], actors: Sequence[Actor]
) -> tuple[Holders, frozenset[str]]:
    """Return head of an office -> people with the words of their role, and who is named widely.

    Args:
        analyses: of the pile, any order.
        actors: of the pile.
    """
    found: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    for actor in actors:
        if actor.kind != "person":
            continue
        for role in actor.roles:
            words = role.casefold().split()
            if words and words[-1] in OFFICE_HEADS:
                found[words[-1]].append((actor.id, frozenset(words)))
    named = Counter(one for each in analyses for one in {m.actor for m in each.mentions} if one)
    needed = len(analyses) * _MAIN_SHARE
    return found, frozenset(one for one, n in named.items() if n >= needed)


def find_by_office(
    analysis: Analysis, holders: Holders, main: frozenset[str]
) -> Iterator[ActorMention]:
    """Yield where a report tells a known person by the office alone, in text order."""
    text = analysis.report.text
    first: dict[str, int] = {}
    for mention in analysis.mentions:
        if mention.actor is not None and mention.form in ("name", "surname"):
            first.setdefault(mention.actor, mention.span.start)
    parts = ((part, quote.actor) for quote in analysis.attributions for part in quote.parts)
    spoken = {at: who for part, who in parts for at in range(part.start, part.end)}
    taken = {at for m in analysis.mentions for at in range(m.span.start, m.span.end)}
    for match in _OFFICE.finditer(text):
        if match.start("head") in taken or not _ends_phrase(text, match.end()):
            continue
        words = frozenset(match["words"].split())
        fitting = {one for one, role in holders.get(match["head"], ()) if words <= role}
        here = fitting & first.keys()
        meant = here or (fitting if match["head"] not in HEADS_OF_STATE else set())
        if len(meant) != 1:
            continue
        (one,) = meant
        if spoken.get(match.start()) == one:
            continue  # nobody calls himself "the president"
        if first[one] < match.start() if here else one in main:
            span = Span(analysis.report.id, match.start(), match.end())
            yield ActorMention(span, one, "role")


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
