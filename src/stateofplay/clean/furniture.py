"""What a page prints around a report: read-more lines, site lines, rights lines, addresses.

Reads     one paragraph without markup
Writes    whether it is no part of the report
Method    kinds, not strings: a label with a colon, an invitation to click, a line that is only a
          button, a rights line, a bare address. The words stand in a table
Cost      linear in the paragraph
Limits    English labels
"""

from __future__ import annotations

import re

from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.text.languages.en.page_words import (
    ADDRESS_LABELS,
    BUTTON_WORDS,
    INVITATIONS,
    LABELS,
    WHOLE_LINES,
)


def _pattern(entries: tuple[str, ...], after: str) -> re.Pattern[str]:
    """Build one pattern of a word table; `*` is up to six words, `{n}` a number."""
    longest_first = sorted(entries, key=lambda e: (-len(e), e))
    words = "|".join(
        re.escape(e)
        .replace(r"\*", r"\S+(?: \S+){0,5}?")
        .replace(r"\{n\}", r"\d[\d.,]*k?")
        .replace("'", "['’]")
        for e in longest_first
    )
    return re.compile(rf"\W*(?:{words}){after}", re.IGNORECASE)


_LABELLED = _pattern(LABELS, r"\s*(?:[:|»>›→]|\s[–—-]{1,2}\s|\W*$)")
_INVITED = _pattern(INVITATIONS, r"(?!\w)")
_WHOLE = _pattern(WHOLE_LINES, r"\W*")
# WordPress ends each item of a feed so.
_FEED_NOTE = re.compile(
    r"the post (?!of ).{1,300}? (?:appeared first|first appeared) on (?-i:[^\Wa-z]).{0,80}",
    re.IGNORECASE,
)
_WHY_SENT = re.compile(
    r"(?:you(?:['’]re| are|['’]ve| have)? (?:currently )?(?:receiv(?:e|ed|ing)|get(?:ting)?) "
    r"(?:this|our) |this (?:e-?mail|newsletter|message) (?:was|is|has been) sent )",
    re.IGNORECASE,
)
_INBOX = re.compile(r"\b(?:in|to|into) your (?:e-?mail )?inbox\b", re.IGNORECASE)
# What browsers print at the head and foot of each page: when, which title, which address, page n.
_PRINTED_AT = re.compile(
    r"\d{1,4}[/.\-]\d{1,2}[/.\-]\d{1,4},? \d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AP]M)?\s+\S.*"
)
_PRINTED_FROM = re.compile(r"(?:https?|file|about)://?\S+\s+\d{1,3}(?:/| of )\d{1,3}")
ADDRESS_LABEL = _pattern(ADDRESS_LABELS, r"\s*[:–—-]?\s*")
ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>()\[\]\"'“”]+", re.IGNORECASE)
_RIGHTS = re.compile(
    r"[\s*_(]*(?:©\s*(?:(?:19|20)\d\d|(?-i:[A-Z]))|\(c\)\s*(?:19|20)\d\d|copyright\s*(?:©|\(c\)|(?:19|20)\d\d|by\b|:|(?-i:[A-Z])))"
    r"|.{0,120}\ball rights reserved\b",
    re.IGNORECASE,
)
SOURCE_LINE = re.compile(r"\W*sources?\s*:\s*(?P<names>\S.*)", re.IGNORECASE)
_CRUMBS = re.compile(r"\w[\w &'’-]*(?:\s*[>›»]\s*\w[\w &'’-]*)+")  # "Home > Business > Mergers"
_ARCHIVE_NUMBER = re.compile(r"(?i:document) [A-Z]+[0-9]{4,}[0-9A-Za-z]*")
_IN_BRACKETS = re.compile(r"\[[^\[\]]+\]")
# "The report was published" is news; "this report was published" is the page about itself.
_ABOUT_ITSELF = re.compile(
    r"[\W_]*(?:a (?:\w+ )?version of )?this "
    r"(?:article|story|piece|text|post|content|copy|report|page)"
    r"(?: \w+){0,4}? (?:published|appeared|appears|republished|reproduced|updated|corrected|amended"
    r"|provided|licensed|translated|generated|syndicated|created|edited|adapted)\b"
    r"|(?:first|originally) (?:published|appeared) (?:on|in|at|by)\b",
    re.IGNORECASE,
)


def is_furniture(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether a paragraph, given without markup, is no part of the report."""
    if not any(c.isalnum() for c in plain):
        return True
    if len(plain) > config.max_note_chars:
        return False
    return bool(
        is_address_line(plain)
        or is_pointer(plain, config=config)
        or _WHOLE.fullmatch(plain)
        or _is_invitation(plain)
        or _FEED_NOTE.fullmatch(plain)
        or _is_printed_edge(plain)
        or _CRUMBS.fullmatch(plain)
        or _ARCHIVE_NUMBER.fullmatch(plain)
        or set(plain.casefold().split()) <= BUTTON_WORDS
        or is_rights_line(plain)
        or _ABOUT_ITSELF.match(plain)
        or SOURCE_LINE.fullmatch(plain)
    )


def is_pointer(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether the paragraph points to another report: `Read more: ...`, `[...]`."""
    if len(plain) > config.max_note_chars:
        return False
    return bool(_LABELLED.match(plain) or _IN_BRACKETS.fullmatch(plain))


def is_foot_line(plain: str) -> bool:
    """Return whether only the sender's or publisher's own lines follow: rights, why it was sent."""
    return is_rights_line(plain) or _WHY_SENT.match(plain) is not None


def is_list_label(plain: str) -> bool:
    """Return whether the line is a label alone, such as `Related topics`: a list follows it."""
    match = _LABELLED.match(plain)
    return match is not None and match.end() == len(plain)


def is_rights_line(plain: str) -> bool:
    """Return whether the line tells who holds the rights."""
    return _RIGHTS.match(plain) is not None


def is_address_line(plain: str) -> bool:
    """Return whether the line is an address, or a label for one, with or without the address."""
    bare = plain.strip(" <>()[]")
    if ADDRESS.fullmatch(bare):
        return True
    label = ADDRESS_LABEL.match(plain)
    if label is None:
        return False
    rest = plain[label.end() :].strip(" <>()[]")
    is_labelled = not rest and plain.rstrip().endswith((":", "url", "URL", "link"))
    return is_labelled or bool(ADDRESS.fullmatch(rest))


def _is_invitation(plain: str) -> bool:
    """Return whether the line asks the reader to do something, and tells nothing else.

    Printed quote marks tell that somebody said it.
    """
    if plain.startswith(('"', "'", "“", "‘", "«")):
        return False
    is_asking = any(p.match(plain) for p in (_INVITED, _WHY_SENT))
    return is_asking or _INBOX.search(plain) is not None


def _is_printed_edge(plain: str) -> bool:
    """Return whether a browser printed the line at the edge of a page."""
    # The letters fi are one sign in some fonts.
    line = plain.replace("\ufb01", "fi")
    if _PRINTED_FROM.search(line):
        return _PRINTED_AT.fullmatch(line) is not None or _PRINTED_FROM.fullmatch(line) is not None
    return _PRINTED_AT.fullmatch(line) is not None and line[-1] not in '.?!:"”’'
