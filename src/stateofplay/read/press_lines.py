"""The lines of an archive's export, and the documents that a layout finds in them.

Limits    English labels, weekdays and page feet
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.model.report import Stated
from stateofplay.text.languages.supported import NAMES

LANGUAGES = frozenset(NAMES.values())
_LABELLED = re.compile(r"(?P<label>[A-Za-z][A-Za-z /\-]{1,30}?)\s?:\s*(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with something on it: `text[start:end]`, its white space made one blank in `plain`.

    Args:
        is_apart: a blank line, or the start of the text, stands before it.
    """

    start: int
    end: int
    plain: str
    is_apart: bool


@dataclass(frozen=True, slots=True)
class Document:
    """A document of an export: `text[start:end]`.

    Args:
        no_text: why it holds no report; `None` for a report.
    """

    start: int
    end: int
    stated: Stated
    no_text: str | None = None


def lines_of(text: str) -> list[Line]:
    """Return the lines that are not blank, in text order."""
    lines: list[Line] = []
    begin, is_apart = 0, True
    for whole in text.splitlines(keepends=True):
        plain = " ".join(whole.split())
        if plain:
            start = begin + len(whole) - len(whole.lstrip())
            lines.append(Line(start, begin + len(whole.rstrip()), plain, is_apart))
        is_apart = not plain
        begin += len(whole)
    return lines


def label_of(plain: str) -> str | None:
    """Return the words in front of a colon at the start of a line, lower case."""
    match = _LABELLED.fullmatch(plain)
    return match["label"].casefold() if match else None


def value_of(plain: str) -> str:
    """Return what stands behind the first colon of a line."""
    return plain.partition(":")[2].strip()


def joined(lines: Sequence[Line]) -> str | None:
    """Return the words of the lines, `None` without any."""
    return " ".join(line.plain for line in lines) or None


def language_named(value: str | None) -> str | None:
    """Return the language that a field names first: `ENGLISH; US` gives `English`."""
    word = re.match(r"[A-Za-z]+", value) if value else None
    name = word[0].capitalize() if word else None
    return name if name in LANGUAGES else None
