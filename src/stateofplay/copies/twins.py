"""Whether two reports that share most of their words tell of two different events.

Reads     the edit script of a pair as records, and both publications
Writes    a yes or no
Method    an agency tells of every bombing in one form of words. A reprint keeps the facts and edits
          the words; where the words are kept and the names, figures and days are others, the text
          is a form that was filled in twice. More facts must be kept where the two came out further
          apart than reprints do.
Source    own. Whole copies of the generated set keep .65 of their facts or more, and come out six
          days apart at most. Of 192 in the GVA pile one is dropped, which tells of two shootings;
          one more is in the set of Clough and Stevenson, a copy that numbers a list anew
Cost      linear in the changed words, and in the kept ones until enough facts are found
Limits    a form without three facts in it passes for a copy, and so does a report of a second event
          that repeats a long history of the first within a week
"""

from __future__ import annotations

from stateofplay.copies.config import CopyConfig
from stateofplay.copies.passages import Told
from stateofplay.model.report import Block, Report
from stateofplay.model.span import Span
from stateofplay.text.wording import facts_of, find_facts


def tells_of_twins(left: Report, right: Report, told: Told, config: CopyConfig) -> bool:
    """Return whether the pair tells of two events in one form of words.

    Args:
        left: one report.
        right: the other.
        told: what became of the text between them.
        config: its thresholds for twins are used.
    """
    titles = [block for block in left.blocks if block.role == "title"]
    changes = [change for change in told.changed if not _is_in(titles, change.left)]
    one = _facts(left, [change.left for change in changes])
    other = _facts(right, [change.right for change in changes])
    if min(len(one - other), len(other - one)) < config.min_changed_facts:
        return False  # a fact that one side leaves out is no other fact
    n_changed = max(len(one - other), len(other - one))
    share = config.kept_facts_far if _are_far(left, right, config) else config.kept_facts
    kept: set[str] = set()
    for passage in told.kept:
        kept |= find_facts(left.exact(passage.left))
        if len(kept) >= share * (len(kept) + n_changed):
            return False
    return True


def _facts(report: Report, spans: list[Span]) -> set[str]:
    return {fact for span in spans for fact in facts_of(report.exact(span))}


def _is_in(titles: list[Block], span: Span) -> bool:
    """Return whether a stretch stands in a heading, where every word may have a capital."""
    return any(title.start <= span.start < title.end for title in titles)


def _are_far(left: Report, right: Report, config: CopyConfig) -> bool:
    """Return whether the two certainly came out further apart than reprints do."""
    if left.published is None or right.published is None:
        return False
    one, other = left.published.when, right.published.when
    if one.mod is not None or other.mod is not None:
        return False
    days = max((other.start - one.end).days, (one.start - other.end).days)
    return days > config.reprint_days
