"""Acts that a speaker makes in the first person: "We propose ...", "Let's sign ...", "I intend to".

Reads     direct and mixed quotes whose speaker, or whom he speaks for, is known
Writes    statement acts with their content
Method    closed first-person openings at the start of a clause of the quoted words
Cost      linear in the quotes
Limits    "we both" speaks for others and makes no act; questions make none; under a condition
          only what yields or hurts
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from stateofplay.model.finding import Act
from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.moves.condition import act_under, condition_before, yields
from stateofplay.moves.openings import OPENINGS
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.text.languages.en.conditions import HURTING, YIELDED
from stateofplay.text.languages.en.trifles import SAYING
from stateofplay.text.languages.en.verbs import BASES
from stateofplay.text.sentences import sentence_bounds

# "Give us the yard and we will give you the ships": what is asked for is the condition.
_BARGAIN = re.compile(r"[\"“‘']?(?P<what>(?P<verb>[A-Z]\w+) [^,.;:?!]{3,80}?),? and $")
# "We will not let you down" refuses nobody anything.
_CHEERING = re.compile(
    r"let \w+ (?:\w+ )?down|give up (?:on|until|the fight)|give up[.,;!]|talk like"
)
# Inside a quote these put what follows in another's mouth: "they say, 'we can't sign'".
_PLAYED = re.compile(
    r"\b(?:he|she|they|you|who|people|everybody|it)(?:['’]s| has| have| had| actually| just)*"
    r" (?:say|says|said|saying|ask|asks|asked|told|tells|tell|goes|went|think|thinks|thought)\b"
    r"|(?:^|[\s(,:])['`]\w[^'’]*$",
    re.IGNORECASE,
)
_POINTING = frozenset("it this that them".split())
_PUT_SO = re.compile(r"put it (?:this|that|another|like|simply|plainly|bluntly|mildly)\b", re.I)
_CONTINUES = re.compile(r"continue to (\w+)")
# Before an opening these take the act back: "if we propose", "I do not think we will".
_HEDGES = re.compile(
    r"\b(?:if|unless|whether|when|think|believe|hope|maybe|perhaps|both|likely|probably)\b", re.I
)


@dataclass(frozen=True, slots=True)
class FirsthandAct:
    """An act in the speaker's own words.

    Args:
        content: its stretch of the report.
        opens: where "I" or "we" stands that opens it.
        is_supposed: whether a word such as "if" stands before it.
        condition: the words that state a condition, where they are known.
    """

    act: Act
    content: Span
    sentence: Span
    opens: int
    is_supposed: bool = False
    condition: Span | None = None


def find_firsthand(attribution: Attribution, text: str) -> Iterator[FirsthandAct]:
    """Yield at most one act for each sentence of a direct or mixed quote."""
    if attribution.kind == "indirect" or not (attribution.actor or attribution.speaks_for):
        return
    for part in attribution.parts:
        for start, end in sentence_bounds(text, part.start, part.end):
            found = _read(text, start, end)
            if found is not None:
                content = Span(part.report, found.first, found.last)
                bargain = None if found.bargain is None else Span(part.report, *found.bargain)
                yield FirsthandAct(
                    found.act,
                    content,
                    attribution.sentence,
                    found.opens,
                    found.is_supposed,
                    bargain,
                )


def supposed(reading: Reading, act: FirsthandAct) -> FirsthandAct | None:
    """Return an act with the condition that stands before it; `None` where "if" opens none."""
    if not act.is_supposed:
        return act
    place = next((p for p, w in enumerate(reading.words) if w.start == act.opens), None)
    condition = None if place is None else condition_before(reading, place)
    return None if condition is None else replace(act, condition=condition)


def firsthand_under(act: FirsthandAct, condition: Span | None, reading: Reading) -> Act:
    """Return what a promise under a condition is: a yes, or a threat."""
    words = reading.text[act.content.start : act.content.end].casefold().split()
    if act.act == "promise" and condition is not None and words[0] in HURTING:
        return "accept_if" if words[:2] == ["vote", "for"] else "threaten"
    return act_under(act.act, condition, reading, is_yielding=yields(" ".join(words)))


@dataclass(frozen=True, slots=True)
class _Found:
    """An opening in the words of a quote."""

    act: Act
    opens: int
    first: int
    last: int
    is_supposed: bool
    bargain: tuple[int, int] | None


def _read(text: str, start: int, end: int) -> _Found | None:
    if text[start:end].rstrip("\"”'’ ").endswith("?"):
        return None
    found = list(_openings(text, start, end))
    if not found:
        return None
    opens, _, act, first, is_supposed = min(found)
    last = first + 1 + len(text[first + 1 : end].rstrip(".,;:!\"”'’ "))
    if text[first:last].casefold() in _POINTING:
        first = opens  # "We reject it": the words tell more than the pronoun
    bargain = None if act != "promise" else _BARGAIN.match(text, start, opens)
    if bargain is not None and bargain.group("verb").casefold() not in BASES:
        bargain = None
    stretch = None if bargain is None else bargain.span("what")
    if stretch is not None and stretch[0] >= stretch[1]:
        stretch = None
    return _Found(act, opens, first, last, is_supposed, stretch)


def _openings(text: str, start: int, end: int) -> Iterator[tuple[int, int, Act, int, bool]]:
    """Yield place, rank, act, start of the content and whether "if" stands before each opening."""
    for rank, (act, pattern, verbs) in enumerate(OPENINGS):
        match = pattern.search(text, start, end)
        if match is None or in_others_words(text, start, match.start()):
            continue
        hedge = _HEDGES.search(text, start, match.start() + 6)
        verb = match.group("verb").casefold()
        is_supposed = hedge is not None
        if hedge is not None and not _supposes(hedge, act, verb):
            continue
        if is_supposed or _counts(act, verbs, match):
            yield match.start(), rank, act, match.start("verb"), is_supposed


def in_others_words(text: str, start: int, at: int) -> bool:
    """Return whether somebody else speaks at a place of a quote: `they say, 'We will'`."""
    before = text[start:at]
    return _PLAYED.search(before) is not None or before.count("‘") > before.count("’")


def _supposes(hedge: re.Match[str], act: Act, verb: str) -> bool:
    """Return whether "if" before a promise may set its condition, with a verb that tells what."""
    is_word = hedge.group().casefold() in ("if", "unless", "when")
    if is_word and act == "threaten":
        return True
    return is_word and act == "promise" and verb in YIELDED | HURTING


def _counts(act: Act, verbs: frozenset[str] | None, match: re.Match[str]) -> bool:
    verb = match.group("verb").casefold()
    if act == "promise":
        goes_on = _CONTINUES.match(match.string, match.start("verb"))
        verb = goes_on.group(1).casefold() if goes_on else verb
        if verb in SAYING or _PUT_SO.match(match.string, match.start("verb")):
            return False  # "I'll put it this way"
    if act == "reject" and _CHEERING.match(match.string, match.start("verb")):
        return False
    return verbs is None or verb in verbs


def asked_of(reading: Reading, act: FirsthandAct) -> tuple[str, int] | None:
    """Return who is asked in "We call on Arland to talk", and where the request starts."""
    if act.act != "request":
        return None
    place = next((p for p, w in enumerate(reading.words) if w.start == act.content.start), None)
    named = None if place is None else actor_at(reading, place)
    if named is None or reading.fold(named[1] + 1) != "to":
        return None
    return named[0], reading.words[named[1] + 1].start
