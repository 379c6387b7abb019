"""The words of a sentence as a parser wants them: marks and short endings stand alone.

Reads     a stretch of a text
Writes    where its words begin and end
Method    one regular expression: "don't" is "do" and "n't", "Orsa's" is "Orsa" and "'s", hyphens
          part words, points stay with abbreviations, equal marks in a row are one
Source    the habits of the Universal Dependencies English Web Treebank and GUM
Cost      linear
Limits    "cannot" is parted, "gonna" is not; an abbreviation that no list has loses its point
"""

from __future__ import annotations

import re

_SHORT = "|".join(
    """Mr Mrs Ms Dr St Gen Gov Sen Rep Lt Col Sgt Capt Cmdr Maj Adm Prof Rev Hon Pres Jr Sr Inc
    Corp Co Ltd Bros vs Vs cf al Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ft Mt
    Ave Blvd Rd approx""".split()
)
_LETTER = r"[^\W\d_]"
_RUN = r"[^\W_]+(?:[\u0300-\u036f]++[^\W_]*)*"  # no way back into a row of combining marks
_MARK = "['’ʼ]"
_ENDING = rf"{_MARK}(?:s|m|re|ll|ve|d)\b"
_WORDS = re.compile(
    rf"""
      https?://[^\s<>"]*[\w/] | www\.[^\s<>"]*[\w/] | [\w.+-]{{1,64}}@\w[\w.-]*\w  # addresses
    | (?:{_LETTER}\.){{2,}}{_LETTER}?(?!\w)                # U.S., a.m.
    | (?:{_SHORT})\.(?!\w) | [A-Z]\.(?=\s*[A-Z])           # Mr., initials
    | Nos?\.(?=\s*\d)                                     # No. 5
    | \d{{1,2}}(?:[:.]\d\d)?(?=(?i:[ap]\.?m\b))             # 7:30pm
    | \d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?(?!\w)            # figures, clocks, ordinals
    | (?i:can(?=not\b)) | {_RUN}?(?=(?i:n{_MARK}t)\b) | (?i:n{_MARK}t\b) | (?i:{_ENDING})
    | (?i:(?:e|co|re|ex)-(?=\w)){_RUN}
    | [#@]\w+
    | {_RUN}(?:(?:{_MARK}(?!(?i:s|m|re|ll|ve|d)\b)|&|(?<=\d)[.,](?=\d)){_RUN})*
    | ([^\w\s])\1*                                        # marks, equal ones together
    | \S
    """,
    re.VERBOSE,
)


def split_words(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return first character and end of each word and mark of `text[start:end]`, in order."""
    return [match.span() for match in _WORDS.finditer(text, start, end)]
