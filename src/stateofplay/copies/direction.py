"""Which of two copies came first, or whether both come from a text that is not here.

Reads     publication, publisher, agency, address and text of two copies
Writes    a direction and the reason for it
Method    evidence is asked in a fixed order: one's page names the other's address as the original;
          both credit one agency; one is dated before the other; one names the other's publisher
          as where it was first printed, or its address; one credits an agency; both came out on one
          day and each has text of its own. The first that answers decides. Length never does:
          houses cut and add alike. The page's own word comes first: it was written to tell which
          of the two is the original, while a date can be that of a last change, and papers that
          take a report from one another leave the credit of its agency in
Cost      constant in the pair, but for a search for the other's name and address in its text
Limits    a date is the day that was printed; a text can be taken over before it is dated
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from stateofplay.copies.config import CopyConfig
from stateofplay.model.group import Direction
from stateofplay.model.report import Report

_TAKEN_OVER = (
    r"\b(?:(?:first|originally) (?:published|appeared|printed|posted|ran)|republished|reprinted"
    r"|(?:re)?posted|source|original(?: article| story| url)?|courtesy|according to|reported|with"
    r" permission)(?:,? (?:in|on|by|at|of|from|with permission))?(?: the| it)?:?\s+"
)
_TRACKING = re.compile(r"(?:utm_|fbclid=|gclid=|cmpid=|ocid=|smid=)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Copy:
    """A report in a pair and how many words of its own it has."""

    report: Report
    own_words: int


Answer = tuple[Direction, str]


def judge_direction(left: Copy, right: Copy, config: CopyConfig) -> Answer:
    """Return the direction, and the reason as the second half of a sentence."""
    for ask in (_by_address, _same_agency, _by_date, _by_publisher, _by_credit, _by_agency):
        answer = ask(left.report, right.report)
        if answer is not None:
            return answer
    return _by_own_text(left, right, config) or ("unknown", "nothing tells which came first")


def credited_agency(report: Report) -> str | None:
    """Return the agency that a report credits and that is not its own publisher."""
    return None if _same_name(report.agency, report.publisher) else report.agency


def is_before(left: Report, right: Report) -> bool:
    """Return whether `left` came out before `right`, for certain."""
    if left.published is None or right.published is None:
        return False
    earlier, later = left.published.when, right.published.when
    if earlier.mod in ("before", "after") or later.mod in ("before", "after"):
        return False
    if earlier.end < later.start:
        return True
    is_same_day = earlier.is_day and later.is_day and earlier.start == later.start
    # EDTF values with a time of day compare as text, where both are written alike.
    is_timed = "T" in earlier.value and len(earlier.value) == len(later.value)
    return is_same_day and is_timed and earlier.value < later.value


def _by_address(left: Report, right: Report) -> Answer | None:
    why = "the page of one names the address of the other as its original"
    originals = [_folded(one.original_url) for one in (left, right)]
    if originals[0] is not None and originals[0] == originals[1]:
        return "common_origin", f"both pages name {left.original_url} as their original"
    return _first(left, right, _is_original_of, why)


def _is_original_of(one: Report, other: Report) -> bool:
    """Return whether the page of `other` states the address of `one` as that of its original."""
    original = _folded(other.original_url)
    return original is not None and original == _folded(one.url)


def _folded(url: str | None) -> str | None:
    """Return what all spellings of one address share; `None` for none and for a broken one."""
    try:
        parts = urlsplit(url or "")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return None
    # What a reader came by is no part of the address: `?utm_campaign=mail`.
    query = "&".join(q for q in parts.query.split("&") if q and not _TRACKING.match(q))
    return f"{host}{parts.path.rstrip('/')}?{query}" if host else None


def _same_agency(left: Report, right: Report) -> Answer | None:
    agency = credited_agency(left)
    if agency is None or not _same_name(agency, credited_agency(right)):
        return None
    return "common_origin", f"both credit {agency}"


def _by_date(left: Report, right: Report) -> Answer | None:
    return _first(left, right, is_before, "one is dated before the other")


def _by_publisher(left: Report, right: Report) -> Answer | None:
    return _first(
        left, right, lambda one, other: _same_name(one.publisher, credited_agency(other)),
        "one is by the agency that the other credits",
    )  # fmt: skip


def _by_credit(left: Report, right: Report) -> Answer | None:
    return _first(left, right, _is_named_by, "one names the other as where it was first published")


def _by_agency(left: Report, right: Report) -> Answer | None:
    agencies = {credited_agency(left), credited_agency(right)} - {None}
    if not agencies:
        return None
    names = sorted(str(agency) for agency in agencies)
    if len(names) == 1:
        return "common_origin", f"one credits {names[0]}, whose text is neither of the two"
    return "common_origin", f"one credits {names[0]}, the other {names[1]}; neither text is here"


def _by_own_text(left: Copy, right: Copy, config: CopyConfig) -> Answer | None:
    """Houses take from a wire far more often than from one another on the same day."""
    if min(left.own_words, right.own_words) < config.sibling_words:
        return None
    one, other = left.report.published, right.report.published
    if one is None or other is None or not (one.when.is_day and one.when == other.when):
        return None
    return "common_origin", (
        f"both came out on {one.when.says} and each has sentences that the other lacks, so that "
        "both probably come from a text that is not here"
    )


def _first(
    left: Report, right: Report, is_first: Callable[[Report, Report], bool], why: str
) -> Answer | None:
    left_is, right_is = is_first(left, right), is_first(right, left)
    if left_is == right_is:
        return None
    return ("left_first" if left_is else "right_first"), why


def _is_named_by(one: Report, other: Report) -> bool:
    """Return whether `other` says that its text was first published by `one`, or at its address."""
    if one.url is not None and one.url != other.url and one.url in other.text:
        return True
    if one.publisher is None or one.publisher not in other.text:
        return False
    pattern = _TAKEN_OVER + re.escape(one.publisher) + r"\b"
    return re.search(pattern, other.text, re.IGNORECASE) is not None


def _same_name(one: str | None, other: str | None) -> bool:
    return one is not None and other is not None and one.casefold() == other.casefold()
