"""The time of a happening that the text only puts after another: "X later refused".

Reads     one sentence, and the time told last before it
Writes    the days between that time and the publication
Method    a word of sequence stands beside a past verb outside quote marks, and a dated happening
          stands a few sentences before it
Cost      linear in the sentence
Limits    "before that" and "earlier" give no lower bound and are left out
"""

from __future__ import annotations

import re

from stateofplay.model.interval import When
from stateofplay.text.verbs import VerbPhrase
from stateofplay.timeline.clauses import Clause
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.reading import Read

_BESIDE = re.compile(r"\b(?:later|then|subsequently|afterwards?|thereafter)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"(?:shortly|soon|immediately|hours|days|weeks|months|minutes|moments|a (?:day|week|month) )"
    r"\s*(?:after(?:wards?)?|later)\b|the (?:next|following) (?:day|week|month)\b|"
    r"(?:later|subsequently|afterwards|thereafter)\b",
    re.IGNORECASE,
)
_BESIDE_REACH = 12  # characters before a verb in which "later" belongs to it


def time_after(
    read: Read,
    clause: Clause,
    verb: VerbPhrase,
    last: tuple[int, When] | None,
    config: TimelineConfig,
) -> When | None:
    """Return the days on which the verb can have happened; `None` when no sequence is told.

    Args:
        read: the sentence.
        clause: of the verb.
        verb: in a past tense.
        last: place of the sentence that told a dated happening last, and its time.
        config: thresholds.
    """
    if last is None or read.published is None or read.is_quoted(verb.start):
        return None
    place, earlier = last
    if not 0 < read.sentence.index - place <= config.max_gap_sentences:
        return None
    if verb.tense != "past" or verb.is_saying or not _is_sequel(read, clause, verb):
        return None
    published = read.published
    if earlier.end > published.end or earlier.start > published.end:
        return None
    return _from_until(earlier, published)


def _is_sequel(read: Read, clause: Clause, verb: VerbPhrase) -> bool:
    if _OPENING.match(read.text, read.span.start, read.span.end):
        return True
    start = max(clause.start, verb.start - _BESIDE_REACH)
    return _BESIDE.search(read.text, start, verb.start) is not None


def _from_until(earlier: When, published: When) -> When:
    """Return the days from the first of one time to the last of another."""
    if (earlier.start, earlier.end) == (published.start, published.end):
        return published
    value = f"{earlier.value}/{published.value}"
    if "/" in earlier.value or "/" in published.value:
        value = f"{earlier.start.isoformat()}/{published.end.isoformat()}"
    says = f"after {earlier.says}, by {published.says}"
    return When(earlier.start, published.end, value, says)
