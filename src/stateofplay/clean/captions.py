"""Picture lines: credits, captions that end in one, picture numbers and file names.

Reads     one paragraph without markup
Writes    whether it belongs to a picture
Method    the ways that pages print a photo credit: `Name | Agency`, `Name / Agency`, `Photo: Name`,
          `(AP Photo/Name)`, `Image copyright Name`, `REUTERS/Name`
Cost      linear in the paragraph
Limits    a caption without any credit reads like a sentence of the report, and is taken as one
"""

from __future__ import annotations

import re

from stateofplay.clean.agency import ends_with_picture_agency, is_only_picture_agencies
from stateofplay.clean.config import DEFAULTS, CleanConfig

_NUMBER = re.compile(
    r"(?:(?:img|dsc|dscn|image|photo|pic)[_\- ]?)?(?=(?:[_\-]*\d){6})\d[\d_\-]{5,}"
    r"(?:\.(?:jpe?g|png|gif|webp))?"
    r"|[\w\-]+\.(?:jpe?g|png|gif|webp)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:19|20)\d\d[\-/_](?:(?:19|20)?\d\d)(?:[\-/_]\d\d)?")
_LABEL = re.compile(
    r"(?:file )?(?:photo(?:graph(?:er)?|s)?|pictures?|images?|pic|foto|illustration|graphic"
    r"|composite|screengrab|screenshot)(?: credits?| source| caption| courtesy| by| copyright)?"
    r"\s*[:|©–—-]|(?:image|picture|photo) (?:copyright|caption|source|credit)\b"
    r"|(?:photo|photograph|picture|image)s? (?:by|courtesy(?: of)?|via) "
    r"|(?:credit|caption|cover photo|featured image|photo credit)\s*:"
    r"|enlarge (?:this )?image\b|(?:toggle|hide) caption\b"
    r"|file\s*(?:photo|picture|image|pic)?\s*[:–—-]\s",
    re.IGNORECASE,
)
_PERSON = r"[^\W\d_][\w.'’\-]*(?: [^\W\d_][\w.'’\-]*){0,4}"
_NAME_AND_AGENCY = re.compile(
    rf"\(?\s*(?:©\s*)?{_PERSON}\s*(?:[|/,]|\bvia\b|\bfor\b|–|—)\s*.{{2,50}}"
)
# At the end of a caption: "(AP Photo/Jane Roe)", "[Jane Roe/AFP]", "REUTERS/Jane Roe", "Photo: X".
_CLOSING = re.compile(
    r"[(\[][^()\[\]]{0,60}\b(?:photos?|photograph|handout)\b[^()\[\]]{0,60}[)\]]\.?$"
    r"|\b(?:REUTERS|AP Photo|AFP PHOTO|EPA|Getty Images)\s*/\s*[^.]{2,50}$"
    r"|\b(?:Photo(?:graph(?:er)?)?|Picture|Image|Credit)s?\s*(?:credit|by)?\s*:\s*[^.:]{2,60}\.?$"
    r"|[(\[]\s*(?:via\s+)?(?:Reuters|AP|AFP|EPA|Getty)\s*/\s*[^()\[\]]{2,50}[)\]]\.?$",
    re.IGNORECASE,
)
_CLOSING_PERSON = re.compile(
    rf"[(\[|]\s*{_PERSON}\s*/\s*([^()\[\]/]{{2,50}}(?:/[^()\[\]/]{{2,50}})?)[)\]]?\.?$"
)
# "Jane Roe/The Courier": two or more words, a slash, a house.
_NAME_AND_HOUSE = re.compile(
    r"[^\W\d_a-z][\w.'’\-]+(?: [^\W\d_a-z][\w.'’\-]*){1,3}\s?/\s?(?:[^\W\d_a-z][\w.'’\-]*\s?){1,4}"
)
_SENTENCE = re.compile(r"[.!?][\"'”’]*\s+[A-Z]")


def is_caption(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether a paragraph, given without markup, belongs to a picture."""
    if len(plain) > config.max_caption_chars:
        return False
    return _is_picture_name(plain) or _is_credit(plain, config) or _ends_in_credit(plain)


def is_caption_label(plain: str) -> bool:
    """Return whether the paragraph opens with a label of pictures, or credits one in brackets."""
    return bool(_LABEL.match(plain) or (plain.startswith(("(", "[")) and _ends_in_credit(plain)))


def _is_picture_name(plain: str) -> bool:
    return bool(_NUMBER.fullmatch(plain)) and not _YEARS.fullmatch(plain)


def _is_credit(plain: str, config: CleanConfig) -> bool:
    if len(plain) > config.max_note_chars:
        return False
    if _LABEL.match(plain) or is_only_picture_agencies(plain):
        return True
    if _SENTENCE.search(plain):
        return False
    is_named = _NAME_AND_AGENCY.fullmatch(plain) is not None
    if _NAME_AND_HOUSE.fullmatch(plain):
        return True
    is_marked = plain.startswith("©") and not any(c.isdecimal() for c in plain)
    return ((is_named and _has_bar(plain)) or is_marked) and ends_with_picture_agency(plain)


def _has_bar(plain: str) -> bool:
    """Tell a credit from a byline: a comma is used by both, a bar or slash by the credit."""
    return any(mark in plain for mark in "|/") or " via " in plain


def _ends_in_credit(plain: str) -> bool:
    if _CLOSING.search(plain):
        return True
    closing = _CLOSING_PERSON.search(plain)
    return closing is not None and ends_with_picture_agency(closing[1])
