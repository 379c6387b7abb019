"""Fields that a text dump prints in front of a report: `date 2019-01-04`, `Title: ...`.

Reads     one paragraph at the head of a text
Writes    its stretches, each with the field it holds or `None` for ordinary text
Method    a label of the table and a colon; or a label of time and a date, even when the report
          goes on in the same line; or an ISO date right in front of a sentence
Cost      linear in the paragraph
Limits    English labels
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from stateofplay.clean.byline import is_date_line
from stateofplay.clean.imprint import is_imprint
from stateofplay.text.languages.en.page_words import DATE_LABELS, FIELD_LABELS
from stateofplay.text.printed_dates import find_printed_dates

FieldName = Literal["label", "title", "date", "byline", "publisher"]


@dataclass(frozen=True, slots=True)
class Field:
    """`text[start:end]` holds the field `name`; `None` means ordinary text."""

    start: int
    end: int
    name: FieldName | None


def _any_of(labels: dict[str, str] | dict[str, bool]) -> str:
    return "|".join(sorted(map(re.escape, labels), key=lambda k: (-len(k), k)))


_FIELD = re.compile(
    rf"[*_]*(?P<label>{_any_of(FIELD_LABELS)})[*_]*\s*[:=][*_]*\s*(?=\S)", re.IGNORECASE
)
_DATED = re.compile(
    rf"[*_]*(?P<label>{_any_of(DATE_LABELS)})[*_]*(?:\s+(?:on|at))?\s*[:=–-]?[*_]*\s+",
    re.IGNORECASE,
)
_MAX_FIELD_CHARS = 300  # longer than any title or list of writers
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_CLOCK = re.compile(
    r"(?:T|,?\s+(?:at\s+)?)?\d\d?[:.]\d\d(?:[:.]\d\d(?:\.\d+)?)?\s*"
    r"(?:Z\b|UTC\b|GMT\b|[+-]\d\d:?\d\d)?"
)
_GOES_ON = re.compile(r"\s*[|.:–—-]?\s+(?=[*_\"'“‘«(]*(?:[^\W\d_a-z]))")
_FOLLOWS = re.compile(r"\s+\S")  # behind `date 2019-01-04` anything may stand


def split_fields(text: str, start: int, end: int) -> Iterator[Field]:
    """Yield the stretches of the paragraph `text[start:end]`; without a name when it has none."""
    dated = _end_of_date(text, start, end)
    if dated is not None:
        yield Field(start, dated, "date")
        if text[dated:end].strip():
            yield Field(end - len(text[dated:end].lstrip()), end, None)
        return
    labelled = _FIELD.match(text, start, end)
    if labelled is None:
        yield Field(start, end, None)
        return
    name = FIELD_LABELS[labelled["label"].casefold()]
    is_date_field = labelled["label"].casefold() == "date" and is_date_line(
        text[labelled.end() : end]
    )
    # Any other label before a date makes a date line, which is told later.
    if end - start > _MAX_FIELD_CHARS or (name == "date" and not is_date_field):
        yield Field(start, end, None)
    elif name == "title":
        yield Field(start, start + len(labelled.group().rstrip()), "label")
        yield Field(labelled.end(), end, "title")
    elif name in ("date", "label"):
        yield Field(start, end, "date" if name == "date" else "label")
    else:
        yield Field(start, end, "byline" if name == "byline" else "publisher")


def field_value(plain: str) -> str | None:
    """Return what stands behind the label of a field line, or `None` when nothing does."""
    return re.split(r"[:=]", plain, maxsplit=1)[-1].strip(" *_") or None


def _end_of_date(text: str, start: int, end: int) -> int | None:
    """Return where a leading `date 2019-01-04` ends; `None` when the paragraph has none."""
    label = _DATED.match(text, start, end)
    begin = label.end() if label else start
    if label is None and not _ISO.match(text, start, end):
        return None
    date = next(find_printed_dates(text, begin, min(end, begin + 40)), None)
    if date is None or date.start != begin:
        return None
    clock = _CLOCK.match(text, date.end, end)
    stop = clock.end() if clock else date.end
    if not text[stop:end].strip():
        return stop if label and label["label"].casefold() == "date" else None
    if is_date_line(text[start:end]) or is_imprint(text[start:end]):
        return None
    is_field = label is not None and label["label"].casefold() == "date" and _ISO.match(text, begin)
    goes_on = _FOLLOWS if is_field else _GOES_ON
    return stop if goes_on.match(text, stop, end) else None
