"""Whether a clause tells of what is to come or of what has been.

Reads     one sentence and a place in it
Writes    `past`, `future`, `overtaken` (a plan that came to nothing) or `None`
Method    the cue nearest before the place decides; without one, the first cue after it
Cost      constant: a window around the words
Limits    no parse: a cue of another clause of the same sentence may decide
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en import times as words
from stateofplay.times.fragments import one_of
from stateofplay.times.reading import Tense

# Looking farther back than about three lines of text costs time and finds other clauses.
_REACH_BACK = 240  # characters
_REACH_AHEAD = 100  # idem
# "Agreed to meet", not "agreed to a deal".
_AGREED = r"agree(?:d|ment)?\s+to(?!\s+(?:an?|the|this|its|their|his|her|terms|all|most)\b)"
# "Is heard in May" is no past.
_NO_PASSIVE = r"(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)"
_CUE = re.compile(
    # -ed only in small letters: "United States" is no past; nor is May a modal verb.
    rf"\b(?:(?P<overtaken>{one_of(words.OVERTAKEN_CUES)})"
    rf"|(?P<future>{one_of(words.FUTURE_CUES)}|{_AGREED}|(?-i:may|to\s+be\s+[a-z]{{3,}}ed))"
    rf"|(?P<past>{_NO_PASSIVE}(?:{one_of(words.PAST_CUES)}|(?-i:[a-z]{{3,}}ed))))\b"
    rf"|(?P<short>['’]ll)\b",
    re.IGNORECASE,
)


# "since March" is past, whatever verb stands before it
_SINCE = re.compile(r"\b(?P<past>since)\s+(?:the\s+)?$", re.IGNORECASE)


def tense_at(text: str, start: int, end: int, first: int, last: int) -> Tense | None:
    """Return the tense around `text[start:end]` within the sentence `text[first:last]`."""
    cue = _cue_at(text, start, end, first, last)
    if cue is None:
        return None
    groups = cue.groupdict()
    if groups.get("overtaken"):
        return "overtaken"
    return "past" if groups["past"] else "future"


def is_reported_plan(text: str, start: int, end: int, first: int, last: int) -> bool:
    """Return whether a plan is told as it was told then: `said it would open on Monday`.

    Then a weekday may be the next one after publication or one between the telling and it.
    """
    cue = _cue_at(text, start, end, first, last)
    return cue is not None and cue.group().lower() in words.REPORTED_FUTURE


def _cue_at(text: str, start: int, end: int, first: int, last: int) -> re.Match[str] | None:
    before = _SINCE.search(text, max(first, start - len("since the ")), start)
    if before is not None:
        return before
    for cue in _CUE.finditer(text, max(first, start - _REACH_BACK), start):
        before = cue
    if before is not None and before.start() == first and before.group().lower() == "until":
        before = None  # "Until Thursday, they had not called": the verb tells
    return before or _CUE.search(text, end, min(last, end + _REACH_AHEAD))
