"""One spelling for words that British and American English write differently.

Reads     folded words
Writes    a form in which both spellings are the same; it is for comparing, not for showing
Method    endings: -our, -ise, -yse, -re, -ence, -ogue, and a doubled l before an ending
Cost      constant a word
Limits    a few words that only look alike ("four", "for") fold together; compare in context
"""

from __future__ import annotations

import re

_ENDINGS = (
    (re.compile(r"(?<=[a-z]{2})our(?=$|s$|ed$|ing$|able$|ite)"), "or"),
    (re.compile(r"(?<=[a-z]{2})(i|y)s(?=e$|es$|ed$|ing$|ation$|ations$)"), r"\1z"),
    (re.compile(r"(?<=[a-z]{2}[bt])re(?=$|s$)"), "er"),
    (re.compile(r"(?<=[a-z]{3})ence(?=$|s$)"), "ense"),
    (re.compile(r"(?<=[a-z]{2})ogue(?=$|s$)"), "og"),
    (re.compile(r"(?<=[aeiou])ll(?=ed$|ing$|er$|ers$)"), "l"),
)


def one_spelling(fold: str) -> str:
    """Return the form of a folded word that both spellings share."""
    for pattern, spelled in _ENDINGS:
        fold = pattern.sub(spelled, fold)
    return fold
