"""Exports of press archives saved as HTML: Nexis (classic) and Factiva.

Reads     the bytes of a page
Writes    its reports; nothing when the page is no such export
Method    marks of the export in the bytes; then the page becomes lines, one a paragraph, a row of
          a table or a forced line end, and the lines are cut as those of a text export are. What
          Factiva marks as a title is the title
Cost      linear in the bytes
Limits    a news page never comes here: the general reader, which looks for one article, reads it
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import declared_charset, decode
from stateofplay.read.found import Found, Unread
from stateofplay.read.press import found_reports
from stateofplay.text.languages.en.archive_fields import FACTIVA_NUMBER

_NEXIS = re.compile(rb"\d+\s+of\s+\d+\s+DOCUMENTS?\b")
_NEXIS_TOO = re.compile(rb"<DOCFULL>|<DOC NUMBER|LOAD-DATE:|LENGTH:")
_FACTIVA = re.compile(FACTIVA_NUMBER.replace("[a-z]", "[A-Za-z]", 1).encode(), re.IGNORECASE)
_FACTIVA_TOO = re.compile(rb"articleParagraph|class=[\"']article\b|id=[\"']article-")
_DECLARED = re.compile(r"\s*<\?xml[^>]*\?>")
_NEVER_TEXT = "//script|//style|//noscript|//template|//head|//comment()"
_ARTICLES = "//div[starts-with(@class,'article ')]"
_TITLES = "//*[@id='hd' or contains(@class,'Headline')]"
_APART = frozenset("p table h1 h2 h3 h4 h5 h6 ul ol blockquote hr center".split())
_LINES = frozenset("div tr li dt dd".split())
_SOFT = "\x00"  # ends a line unless one has ended; stands in no parsed page
_SOFT_RUN = re.compile(rf"[ ]*{_SOFT}[{_SOFT} ]*")


def read_press_page(content: bytes, config: ReadConfig) -> Iterator[Found | Unread] | None:
    """Return what an export saved as HTML holds, `None` when the page is none."""
    is_nexis = _NEXIS.search(content) and _NEXIS_TOO.search(content)
    if not is_nexis and not (_FACTIVA.search(content) and _FACTIVA_TOO.search(content)):
        return None
    tree = _parsed(decode(content, config, declared_charset(content)))
    if tree is None:
        return None
    titles = {" ".join(one.text_content().split()) for one in tree.xpath(_TITLES)}
    # Around its articles Factiva prints its own name and buttons.
    text = "\n\n".join(map(_text, tree.xpath(_ARTICLES) or [tree]))
    return found_reports(text, "html", titles=titles - {""})


def _parsed(page: str) -> Any:
    # Imported here: `import stateofplay` must stay light.
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    markup = _DECLARED.sub("", page, count=1).encode("utf-8", "replace")
    try:
        tree = html.document_fromstring(markup, parser=parser)
    except (etree.LxmlError, ValueError):
        return None
    for node in tree.xpath(_NEVER_TEXT):
        if node.getparent() is not None:
            node.drop_tree()
    return tree


def _text(tree: Any) -> str:
    """Return the lines of the page; a blank one stands between paragraphs.

    Cells of a row stand on one line, save those that hold paragraphs of their own.
    """
    from lxml import etree

    pieces: list[str] = []
    for event, node in etree.iterwalk(tree, events=("start", "end")):
        pieces.append(_break(node.tag, is_start=event == "start"))
        pieces.append(_inline(node.text if event == "start" else node.tail))
    lines = _SOFT_RUN.sub("\n", "".join(pieces)).split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in lines)).strip()


def _break(tag: object, *, is_start: bool) -> str:
    if tag in _APART:
        return "\n\n"
    if tag in _LINES:
        return _SOFT
    if tag == "br":
        return "\n" if is_start else ""
    return " " if tag in ("td", "th") else ""


def _inline(text: str | None) -> str:
    """Return running text of the page: its own line ends and runs of blanks mean one blank."""
    return re.sub(r"\s+", " ", text) if text else ""
