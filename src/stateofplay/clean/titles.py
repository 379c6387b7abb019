"""Titles and crossheads: short lines that stand above running text.

Reads     one paragraph without markup
Writes    whether it reads like a title, a crosshead or running text
Method    running text ends a sentence; a title does not, and is short
Cost      linear in the paragraph
Limits    a title printed with a full stop reads like a standfirst, and is taken as body
"""

from __future__ import annotations

import re

from stateofplay.clean.config import DEFAULTS, CleanConfig

_CLOSERS = "\"'”’»)]*_ �"
_SHORT_FORM = re.compile(r"\b[A-Z]\.$")  # "U.S.", "Q.C.": no end of a sentence
# A sign-off after the end of a sentence: "... on Friday. (Reuters)", "... on Friday. — AFP".
_SIGNED = re.compile(r"[.!?][\"'”’]*\s*(?:[(\[][^()\[\]]{2,40}[)\]]|[–—-]{1,2}\s*[^.]{2,40})$")
_EDITION = re.compile(
    r"[:.]?\s*\[[^\[\]]{0,40}\b(?:edition|region|derived headline)\b[^\[\]]{0,40}\]$", re.IGNORECASE
)
_LIST_ITEM = re.compile(r"[-*+•–—▪●‣]\s")
_SITE = re.compile(r"\s+(?:[|»·•]|[-–—]{1,2})\s+")


def is_running(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether the paragraph is running text: it ends a sentence or is long."""
    if len(plain) > config.max_title_chars:
        return True
    bare = plain.rstrip(_CLOSERS)
    if bare.endswith(("...", "…")) or _SHORT_FORM.search(bare, max(0, len(bare) - 3)):
        return False
    return bare.endswith((".", ":", ";", ",", "。")) or bool(_SIGNED.search(plain))


def is_title(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether the paragraph reads like a title, wherever it stands."""
    return (
        len(plain) <= config.max_title_chars
        and any(c.isalpha() for c in plain)
        and not is_running(plain, config=config)
        and not _LIST_ITEM.match(plain)
    )


def is_crosshead(plain: str, *, config: CleanConfig = DEFAULTS) -> bool:
    """Return whether a line between two running paragraphs reads like a crosshead."""
    first = plain.lstrip("\"'“‘«([¿¡")[:1]
    return (
        len(plain) <= config.max_crosshead_chars
        and len(plain.split()) <= config.max_crosshead_words
        and is_title(plain, config=config)
        and (first.isupper() or first.isdecimal() or not first.islower())
        and not plain.endswith(("!", "…", "...", "–", "—", "-"))
        and plain.count("“") == plain.count("”")
        and plain.count('"') % 2 == 0
    )


def without_edition(title: str) -> str:
    """Return a title without the edition that archives print behind it: `: [FINAL Edition]`."""
    return _EDITION.sub("", title).strip() or title


def without_site(title: str, site_names: tuple[str, ...]) -> str:
    """Return a page title without the site's name at its end or start.

    Args:
        title: such as `Islands deal near | The Courier`.
        site_names: the publisher and words of its address, any case.
    """
    known = {_fold(name) for name in site_names if name} - {""}
    parts = list(_SITE.finditer(title))
    for cut in parts:
        tail = _fold(title[cut.end() :])
        if tail and any(tail == name or _is_site(tail, name) for name in known):
            return title[: cut.start()].strip()
    if parts:
        head = _fold(title[: parts[0].start()])
        if head in known:
            return title[parts[0].end() :].strip()
    return title.strip()


def _is_site(tail: str, name: str) -> bool:
    """`thecourier` for `courier`: an article or ending more does not make another site."""
    return len(name) >= 4 and (tail.removeprefix("the") == name.removeprefix("the"))


def _fold(name: str) -> str:
    return re.sub(r"\W+", "", name).casefold()
