"""HTML that is no page of its own, as feeds and mails carry it, to text.

Reads     a fragment or a whole page, decoded
Writes    its words, one paragraph a line
Method    each element that starts a line on a screen starts one here. A long fragment also goes
          through the page reader, which leaves out link lists and buttons; where that loses most
          of the words, the plain lines stand
Source    the HTML Standard, section 15.3 (elements shown as blocks)
Cost      linear in the markup; the page reader takes 0.05 s for a long one
Limits    what a style sheet hides is not seen to be hidden, only what an element hides itself
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from stateofplay.model.errors import UnreadableError
from stateofplay.read.config import ReadConfig
from stateofplay.read.page import read_page

_LONG_CHARS = 1000  # shorter texts are summaries, which the page reader takes for page parts
_MAX_CHARS = 100_000  # longer ones cost it minutes; a report has some 5,000
_MIN_KEPT_SHARE = 0.6  # of the characters, 0 to 1; our own guess: site lines are fewer than news
_BLOCKS = frozenset(
    """address article aside blockquote body br center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav
    ol optgroup option p pre section summary table tbody td tfoot th thead title tr ul""".split()
)
_NEVER_TEXT = (
    "//script|//style|//noscript|//template|//iframe|//svg|//head|//comment()"
    "|//*[contains(translate(@style, ' ', ''), 'display:none')]"
)


def text_of_markup(markup: str, config: ReadConfig) -> str:
    """Return the words of the markup, one paragraph a line; `""` when it holds none."""
    tree = _parsed(markup)
    if tree is None:
        return ""
    plain = "\n".join(_lines(tree))
    if not _LONG_CHARS <= len(plain) <= _MAX_CHARS:
        return plain
    read = _as_page(tree, config)
    return read if len(read) >= _MIN_KEPT_SHARE * len(plain) else plain


def _parsed(markup: str) -> Any:
    """Return the tree without what is never text, or `None` when nothing is in it."""
    # Imported here: `import stateofplay` must stay light.
    from lxml import etree, html

    parser = html.HTMLParser(encoding="utf-8")
    content = markup.encode("utf-8", "replace")
    try:
        tree = html.document_fromstring(content, parser=parser) if markup.strip() else None
    except etree.ParserError:
        return None
    if tree is None:
        return None
    for element in tree.xpath(_NEVER_TEXT):
        if element.getparent() is not None:
            element.drop_tree()
    return tree


def _lines(tree: Any) -> Iterator[str]:
    """Yield each line with its white space folded; blank ones are left out."""
    for line in "".join(_pieces(tree)).split("\x00"):
        folded = " ".join(line.split())
        if folded:
            yield folded


def _pieces(tree: Any) -> Iterator[str]:
    """Yield the words and, where a line starts or ends, a zero character: no markup holds one."""
    from lxml import etree

    for event, element in etree.iterwalk(tree, events=("start", "end")):
        is_block = element.tag in _BLOCKS
        if is_block:
            yield "\x00"
        if event == "start":
            yield element.text or "" if isinstance(element.tag, str) else ""
        else:
            yield element.tail or ""


def _as_page(tree: Any, config: ReadConfig) -> str:
    from lxml import html

    try:
        (found,) = read_page(html.tostring(tree, encoding="utf-8"), config)
    except UnreadableError:
        return ""
    return getattr(found, "text", "")
