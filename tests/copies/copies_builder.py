"""Invented reports: every word of them is different, so that shared words can be counted."""

from __future__ import annotations

from datetime import date

from stateofplay.model.interval import day_of
from stateofplay.model.report import Block, Publication, Report, Role

_SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]  # 70


def prose(first: int, n_words: int, sentence: int = 10) -> str:
    """Return words number `first` and following, in sentences; each number is another word."""
    words = [_word(number) for number in range(first, first + n_words)]
    parts = [words[i : i + sentence] for i in range(0, n_words, sentence)]
    return " ".join(" ".join(part).capitalize() + "." for part in parts)


def _word(number: int) -> str:
    high, low = divmod(number, 70)
    return _SYLLABLES[high // 70 % 70] + _SYLLABLES[high % 70] + _SYLLABLES[low] + "ko"


def make_report(
    name: str,
    *paragraphs: str | tuple[Role, str],
    day: date | None = None,
    publisher: str | None = None,
    agency: str | None = None,
    url: str | None = None,
    original_url: str | None = None,
) -> Report:
    """Return a report of paragraphs; one that is no body text is given with its role."""
    blocks, texts, start = [], [], 0
    for paragraph in paragraphs:
        role, text = ("body", paragraph) if isinstance(paragraph, str) else paragraph
        blocks.append(Block(start, start + len(text), role))
        texts.append(text)
        start += len(text) + 2
    published = None if day is None else Publication(day_of(day), "stated", "printed", ())
    return Report(
        id=name, file=f"{name}.txt", text="\n\n".join(texts), blocks=tuple(blocks), title=None,
        publisher=publisher, agency=agency, byline=None, place=None, url=url, language=None,
        published=published, original_url=original_url,
    )  # fmt: skip
