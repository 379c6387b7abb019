"""Extraction: how well text, title and day are read out of news pages.

Reads     extract/*.jsonl(.gz): pages `{html, title, publishing_date, text}`
Writes    body_f1, title_exact, day_exact, publisher_named, writers_exact a set
Method    body_f1: words of the body and crosshead blocks against those of the gold text, as bags,
          averaged over pages. Title: the same words in the same order, white space aside. Day: the
          day as printed, and only a day counts. Publisher: the letters of one name hold those of
          the other, or are its initials, for the data names papers in its own short way. Writers:
          the same set of names, of the pages whose writers the data names
Source    the overlap measure of the article extraction benchmarks (fundus, trafilatura)
Items     body, title and day of every page; a body counts as right from an F1 of 0.95
Limits    a page that cannot be read scores 0 in all three
"""

from __future__ import annotations

import ast
import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from items import Item, excerpt
from score import Score, read_lines, set_files, set_name
from stateofplay.clean.report import clean_report
from stateofplay.model.errors import UnreadableError
from stateofplay.model.report import RawReport, Report
from stateofplay.read.config import DEFAULTS
from stateofplay.read.found import Found
from stateofplay.read.page import read_page

TASK = "extract"
_BETWEEN = re.compile(r",|;| and | und | et | y | e | & ")
_BODY_RIGHT = 0.95  # about the mean of known pages: below it a page lacks or adds a paragraph
_WORD = re.compile(r"\w+")


def read_report(html: str) -> Report | None:
    """Return what the program reads from a page, `None` when it cannot."""
    try:
        for found in read_page(html.encode("utf-8", "surrogatepass"), DEFAULTS):
            if isinstance(found, Found):
                return clean_report(RawReport("page", "page", "html", found.text, found.stated))
    except UnreadableError:
        pass
    return None


Read = Callable[[str], Report | None]


def run(data: Path, read: Read = read_report) -> Iterator[Score | Item]:
    """Yield the scores of every set below `data/extract`."""
    folder = data / TASK
    for path in set_files(folder):
        name = set_name(path, folder)
        pages = list(read_lines(path))
        before = time.process_time()
        reports = [read(page["html"]) for page in pages]
        seconds = time.process_time() - before
        pairs = list(zip(pages, reports, strict=True))
        values = {
            "body_f1": [_body_f1(page, report) for page, report in pairs],
            "title_exact": [_is_title(page, report) for page, report in pairs],
            "day_exact": [_is_day(page, report) for page, report in pairs],
            "publisher_named": [_is_publisher(p, r) for p, r in pairs if p.get("publisher")],
            "writers_exact": [_are_writers(p, r) for p, r in pairs if _gold_writers(p)],
        }
        for metric, each in values.items():
            value = sum(each) / len(each) if each else float("nan")
            yield Score(TASK, name, metric, value, len(each), seconds)
        for number, (page, report) in enumerate(pairs):
            yield from _items(name, f"{number} {page.get('publisher') or ''}", page, report)


def _items(name: str, place: str, page: dict[str, Any], report: Report | None) -> Iterator[Item]:
    body_f1 = _body_f1(page, report)
    title = (report.title if report else None) or ""
    day = report.published.when.value if report and report.published else None
    expected = f"{_BODY_RIGHT} or more"
    yield Item(TASK, name, "body_f1", place, body_f1 >= _BODY_RIGHT, expected, f"{body_f1:.3f}")
    is_title, is_day = bool(_is_title(page, report)), bool(_is_day(page, report))
    told = (excerpt(page["title"]), excerpt(title) or None)
    yield Item(TASK, name, "title_exact", place, is_title, *told)
    yield Item(TASK, name, "day_exact", place, is_day, page["publishing_date"][:10], day)


def _body_f1(page: dict[str, Any], report: Report | None) -> float:
    if report is None:
        return 0.0
    shown = (b for b in report.blocks if b.role in ("body", "title"))
    found = Counter(w for b in shown for w in _WORD.findall(report.text[b.start : b.end]))
    gold = Counter(_WORD.findall(page["text"]))
    total = found.total() + gold.total()
    return 2 * (found & gold).total() / total if total else 1.0


def _is_title(page: dict[str, Any], report: Report | None) -> float:
    title = report.title if report is not None else None
    return float(title is not None and title.split() == page["title"].split())


def _is_day(page: dict[str, Any], report: Report | None) -> float:
    published = report.published if report is not None else None
    return float(published is not None and published.when.value == page["publishing_date"][:10])


def _is_publisher(page: dict[str, Any], report: Report | None) -> float:
    if report is None or report.publisher is None:
        return 0.0
    gold, ours = _letters(page["publisher"]), _letters(report.publisher)
    initials = _letters("".join(word[0] for word in re.split(r"[\W_]+", report.publisher) if word))
    return float(gold in ours or ours in gold or gold == initials)


def _are_writers(page: dict[str, Any], report: Report | None) -> float:
    byline = report.byline if report is not None else None
    ours = {_letters(name) for name in _BETWEEN.split(byline or "")} - {""}
    return float(ours == _gold_writers(page))


def _gold_writers(page: dict[str, Any]) -> set[str]:
    """Return the writers of the data, kept as a list or as one written out."""
    gold = page.get("authors")
    names = ast.literal_eval(gold) if isinstance(gold, str) and gold.startswith("[") else gold
    return {_letters(name) for name in names} if isinstance(names, list) else set()


def _letters(name: str) -> str:
    """Return letters and figures without accents; `oe` is `o`, as in `Boersen` for `Börsen`."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return re.sub("(?<=[aou])e", "", "".join(c for c in plain if c.isalnum()))
