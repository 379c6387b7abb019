"""The words that say what an act is about, trimmed of what tells only when or after what.

Reads     a sentence made ready, a clause of it, the words that date it
Writes    start and end of the content in the text; never an empty stretch
Method    talks are about what stands behind "on", "about", "over" or "to discuss"; without that the
          content is the clause from its verb on. A trailing time that dates the act, and "after"
          with a clause of its own that sets no condition, are left out
Cost      linear in the words of the clause
Limits    the content is one stretch: what an insertion parts stays together with the insertion
"""

from __future__ import annotations

from stateofplay.model.finding import Act
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.moves.acts import ActClause
from stateofplay.moves.pointed import opens_pointing
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import has_own_verb, is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import (
    NO_TOPICS,
    SAID_OF,
    SILENT_VERBS,
    TALK_NOUNS,
    TOLD_NOUNS,
)
from stateofplay.text.languages.en.conditions import SUPPOSING
from stateofplay.text.languages.en.speech import AUXILIARIES, BE, PREPOSITIONS
from stateofplay.text.tokens import find_words

_AFTER = frozenset("after when".split())
_DANGLING = frozenset("until just only even and but or the a an of than".split())
_MEASURES = frozenset(
    """shortly soon just only immediately long hours days weeks months years hour day week month
    year a an one two three four five six seven eight nine ten""".split()
)
_TOPIC_WORDS = frozenset("on about over regarding concerning".split())
_LEADS = frozenset("on in at during late early last this".split())
_ASKED_BY_PAPERS = frozenset("comment comments interview interviews".split())
_NOT_NAMED = frozenset("anonymity anonymous named identified quoted".split())
_COMMENT_WORDS = 4  # "for an immediate comment"
_CLAUSE_WORDS = 12  # the verb of "after ..." stands within so many words
_POINTING = frozenset("it this that these those them him her so one to by in not such".split())
_TOPIC_REACH = 8  # words of the noun phrase behind "on"


def content_of(
    reading: Reading, clause: ActClause, told: TimeMention | None, condition: Span | None
) -> tuple[int, int]:
    """Return where the content of a clause starts and ends.

    Args:
        reading: the sentence.
        clause: the act.
        told: the words behind the object that date the act, if any.
        condition: what the act hangs on; the content ends before it.
    """
    start, end = clause.start, clause.end
    if clause.verb.act == "consult":
        start = _topic(reading, clause) or reading.words[clause.group.verb].start
    elif _is_pointer(reading, clause) or (
        clause.frame == "0" and clause.verb.act in ("reject", "concede")
    ):
        start = reading.words[clause.group.verb].start  # "pleaded not guilty"
    if clause.frame != "W":
        end = _before_clause(reading, start, end, condition)
    end = _before_after(reading, start, end, condition)
    end = _before_time(reading, start, end, told)
    end = before_condition(reading, start, end, condition)
    return start, _without_dangling(reading, start, end)


def _is_pointer(reading: Reading, clause: ActClause) -> bool:
    """Return whether the object of a verb only points: the words "rejected it" tell more."""
    return clause.frame == "N" and opens_pointing(reading.text[clause.start : clause.end])


def before_condition(reading: Reading, start: int, end: int, condition: Span | None) -> int:
    """Return where a content ends: before the condition that stands in it."""
    if condition is None or not start < condition.start < end:
        return end
    last = next(p for p, w in enumerate(reading.words) if w.start >= condition.start) - 1
    if reading.fold(last) in ("but", "and"):
        last -= 1
    return _kept(start, reading.words[last].end, end)


def _without_dangling(reading: Reading, start: int, end: int) -> int:
    """Cut words at the end that only lead on: "the plan until", "a raid just"."""
    inside = [p for p, w in enumerate(reading.words) if start <= w.start and w.end <= end]
    while len(inside) > 1 and reading.fold(inside[-1]) in _DANGLING:
        if end > reading.words[inside[-1]].end:
            break  # a mark or bracket closes here
        end = reading.words[inside[-2]].end
        inside.pop()
    return end


def says_something(words: str) -> bool:
    """Return whether a content stands by itself: not "it", not a bare condition."""
    folds = [word.fold for word in find_words(words)]
    return bool(folds) and folds[0] not in SUPPOSING and not set(folds) <= _POINTING


def asks_for_comment(act: Act, words: str) -> bool:
    """Return whether a reporter asks: "asked the mayor for a comment" asks nothing of a party."""
    folds = [word.fold for word in find_words(words)]
    if act != "request":
        return False
    is_hidden = any(fold in _NOT_NAMED for fold in folds)
    return is_hidden or any(fold in _ASKED_BY_PAPERS for fold in folds[:_COMMENT_WORDS])


def keeps_silent(words: str) -> bool:
    """Return whether it is the refusal of an answer: "to comment", "an interview request"."""
    folds = [word.fold for word in find_words(words)]
    if any(fold in _ASKED_BY_PAPERS for fold in folds[:_COMMENT_WORDS]):
        return True
    if len(folds) < 2 or folds[0] != "to":
        return False
    verb = next((fold for fold in folds[1:] if not is_adverb(fold)), "")
    if verb == "be":
        return folds[-1] in SAID_OF or any(fold in SAID_OF for fold in folds[:_COMMENT_WORDS])
    if verb not in SILENT_VERBS:
        return False
    return verb not in ("give", "offer", "provide", "release") or bool(TOLD_NOUNS & set(folds))


def _topic(reading: Reading, clause: ActClause) -> int | None:
    """Return where the words start that say what talks are about."""
    for place in range(clause.group.verb + 1, len(reading.words) - 1):
        if reading.words[place].start >= clause.end:
            return None
        fold = reading.fold(place)
        if fold == "discuss" and reading.fold(place - 1) == "to":
            return reading.words[place + 1].start
        if fold == "for" and reading.fold(place + 1) in TALK_NOUNS:
            return reading.words[place + 1].start
        if fold in _TOPIC_WORDS and _opens_topic(reading, place + 1):
            return reading.words[place + 1].start
    return None


def _opens_topic(reading: Reading, place: int) -> bool:
    if place in reading.timed:
        return False
    for at in range(place, min(place + _TOPIC_REACH, len(reading.words))):
        if reading.gap(at - 1) != "" or at in reading.timed:
            return at > place
        if reading.fold(at) in NO_TOPICS:
            return False
        if reading.fold(at) in PREPOSITIONS:
            return at > place
    return True


def _before_after(reading: Reading, start: int, end: int, condition: Span | None) -> int:
    """Cut "the promise after Arland signed a treaty" before "after", and so before "when"."""
    for place, word in enumerate(reading.words):
        if not start < word.start < end or reading.fold(place) not in _AFTER:
            continue
        if condition is not None and condition.start <= word.start < condition.end:
            continue
        stop = min(place + _CLAUSE_WORDS, len(reading.words))
        verb = next((p for p in range(place + 1, stop) if is_verb_like(reading.words, p)), None)
        if verb is not None and reading.fold(verb) not in BE and place > 0:
            last = place - 1
            while last > 0 and _measures(reading, last):
                last -= 1  # ", six weeks after"
            return _kept(start, reading.words[last].end, end)
    return end


def _before_clause(reading: Reading, start: int, end: int, condition: Span | None) -> int:
    """Cut "a loan and the bank has agreed" before "and": what follows has its own verb."""
    limit = end if condition is None else min(end, condition.start)
    for place, word in enumerate(reading.words):
        if not start < word.start < limit or reading.fold(place) not in ("and", "but"):
            continue
        is_verb = is_verb_like(reading.words, min(place + 1, len(reading.words) - 1))
        goes_on = reading.fold(place + 1) in AUXILIARIES  # "and had been told"
        if place > 0 and (goes_on or (not is_verb and has_own_verb(reading.words, place + 1))):
            return _kept(start, reading.words[place - 1].end, end)
    return end


def _measures(reading: Reading, place: int) -> bool:
    """Return whether a word belongs to "six weeks", "shortly", "on Monday" before "after"."""
    leads = place + 1 in reading.timed and reading.fold(place) in _LEADS
    return leads or place in reading.timed or reading.fold(place) in _MEASURES


def _before_time(reading: Reading, start: int, end: int, told: TimeMention | None) -> int:
    """Cut a trailing "on Monday" that dates the act."""
    if told is None or not start < told.span.start < end or told.span.end < end:
        return end
    first = next(p for p, w in enumerate(reading.words) if w.end > told.span.start)
    while first > 1 and reading.fold(first - 1) in _LEADS:
        first -= 1
    return _kept(start, reading.words[first - 1].end, end)


def _kept(start: int, shorter: int, end: int) -> int:
    return shorter if shorter > start else end


def content_words(reading: Reading, clause: ActClause) -> list[str]:
    """Return the folded words that start in the content of an act."""
    return [w.fold for w in reading.words if clause.start <= w.start < clause.end]


def words_from_verb(reading: Reading, clause: ActClause) -> list[str]:
    """Return the verb of an act and the two words behind it, folded."""
    places = range(clause.group.verb, min(clause.group.verb + 3, len(reading.words)))
    return [reading.fold(at) for at in places]
