"""The words of a sentence that a time belongs to, where the sentence tells more.

Reads     a read sentence, a stretch of it
Writes    the stretch without the marks and joining words at its edges, or `None` where it is
          nearly the whole sentence
Method    "A, who died in 1991, took the lead" shows "who died in 1991": nobody must take the main
          clause as of that year
Cost      linear in the stretch
Limits    a clause that leans on the words before it is shown as it is
"""

from __future__ import annotations

import re

from stateofplay.timeline.reading import Read

_MAX_SHARE = 0.85  # of the sentence; more is the sentence
_EDGE_BEFORE = re.compile(r"[\s,;:—–-]*(?:(?:and|but|or|while|with)\s+)?")
_LOOSE_AFTER = re.compile(
    r",\s+(?:a\s+|just\s+|two\s+)?(?:shortly|soon|hours?|days?|weeks?|months?|years?)\s*$"
)
# "agreed at a summit that took place in June": the clause dates what was done there.
_SETTING = re.compile(
    r"(?:which|that|when)\s+(?:was\s+|were\s+)?"
    r"(?:took place|taking place|held|convened|happened|occurred)\b"
)
_MARKS_AFTER = " \t\r\n,;:—–-"


def focus_of(read: Read, start: int, end: int) -> tuple[int, int] | None:
    """Return the stretch, trimmed; `None` when its time is that of the whole sentence."""
    match = _EDGE_BEFORE.match(read.text, start, end)
    first = match.end() if match else start
    if _SETTING.match(read.text, first, end):
        return None
    loose = _LOOSE_AFTER.search(read.text, first, end)
    last = first + len(read.text[first : loose.start() if loose else end].rstrip(_MARKS_AFTER))
    whole = read.span.end - read.span.start
    if last <= first or last - first > _MAX_SHARE * whole:
        return None
    return first, last
