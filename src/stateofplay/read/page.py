"""News pages: the report's text out of HTML, and what the page states beside it.

Reads     the bytes of one page
Writes    one text: the paragraphs of the report, one a line
Method    the page's own statements first; then scripts, styles, forms and requests for consent are
          taken out, so that none of their text can enter; then trafilatura in its precise mode
Source    Barbaresi 2021 (trafilatura); chosen by measurement, see `eval/extract.py`
Cost      about 0.05 s of processor time a page
Limits    pages that draw their text by script hold none; tables of figures may be lost
"""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import declared_charset, decode
from stateofplay.read.found import Found, Unread
from stateofplay.read.page_facts import page_facts
from stateofplay.read.press_page import read_press_page

_MIN_CHARS = 1000  # 2 of 129 pages measured have less; one is a short report
_MIN_GAIN = 2  # times as long: the precise mode then lost the report, not site lines
# What asks for consent before a page is shown; the names are those of the common makers.
_BANNER_NAMES = ("cookie-banner", "cookie-consent", "cookie-notice", "cookie-law", "cookiebanner",
                 "cookieconsent", "cookiebot", "onetrust", "didomi", "usercentrics", "gdpr-",
                 "consent-banner", "sp_message_container", "qc-cmp")  # fmt: skip
_IS_BANNER = " or ".join(
    f"contains(@id, '{name}') or contains(@class, '{name}')" for name in _BANNER_NAMES
)
_HOLDS_REPORT = "descendant-or-self::*[self::article or self::h1 or self::main]"
_BANNERS = f"//body//*[({_IS_BANNER}) and not({_HOLDS_REPORT})]"
_NEVER_TEXT = "//script|//style|//noscript|//template|//iframe|//form//input|//svg"


def read_page(content: bytes, config: ReadConfig) -> Iterator[Found | Unread]:
    """Yield the report of an HTML page; of an archive's export, each of its reports."""
    reports = read_press_page(content, config)
    if reports is not None:
        yield from reports
        return
    tree = _parsed(content, config)
    stated = page_facts(tree)
    for element in (*tree.xpath(_NEVER_TEXT), *tree.xpath(_BANNERS)):
        if element.getparent() is not None:
            element.drop_tree()
    text = _extracted(tree)
    if not any(c.isalpha() for c in text):
        raise UnreadableError(
            "holds no running text (it may draw its text by script); save the page as text"
        )
    yield Found(content, "html", text, stated)


def _parsed(content: bytes, config: ReadConfig) -> Any:
    page = decode(content, config, declared_charset(content))
    tree = _library().load_html(page) if page.strip() else None
    if tree is None:
        raise UnreadableError("is no HTML page; name it .txt if it is plain text")
    return tree


@lru_cache(maxsize=1)
def _library() -> Any:
    # Imported here: it costs half a second that `import stateofplay` must not pay.
    import trafilatura

    # It logs errors about pages that we list as dropped; without a handler they would be printed.
    logging.getLogger("trafilatura").addHandler(logging.NullHandler())
    return trafilatura


def _extracted(tree: Any) -> str:
    """Return the text of the precise mode, of the balanced one where the precise finds little."""
    precise = _in_mode(tree, is_precise=True)
    if len(precise) >= _MIN_CHARS:
        return precise
    balanced = _in_mode(tree, is_precise=False)
    return balanced if len(balanced) >= _MIN_GAIN * len(precise) else precise


def _in_mode(tree: Any, *, is_precise: bool) -> str:
    try:
        document = _library().bare_extraction(
            copy.deepcopy(tree),
            favor_precision=is_precise,
            include_comments=False,
            with_metadata=False,
        )
    except Exception as error:  # any: it is others' code over any bytes; one page stops no run
        raise UnreadableError(
            f"breaks the HTML reader ({error!r}); save the page as text"
        ) from error
    return str(getattr(document, "text", None) or "")
