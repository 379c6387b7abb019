"""Reports and copy groups as objects of the contract."""

from __future__ import annotations

from stateofplay.export.citation import Citer, Json, when_object
from stateofplay.model.group import Change, CopyGroup, CopyPair
from stateofplay.model.ids import text_hash
from stateofplay.model.report import Publication, Report

SHARE_DIGITS = 4  # a share is exact to a word in texts of up to 10,000 words


def report_object(report: Report, group: str | None, citer: Citer) -> Json:
    """Return one report without its text, which the hash of the text stands for.

    Args:
        report: the report.
        group: id of its copy group, `None` when it shares running text with none.
        citer: cites what its publication time rests on.
    """
    return {
        "id": report.id,
        "file": report.file,
        "text_sha256": text_hash(report.text),
        "blocks": [{"role": b.role, "start": b.start, "end": b.end} for b in report.blocks],
        "title": report.title,
        "publisher": report.publisher,
        "agency": report.agency,
        "byline": report.byline,
        "place": report.place,
        "url": report.url,
        "original_url": report.original_url,
        "language": report.language,
        "analysed": report.is_analysed,
        "story": None,
        "copy_group": group,
        "published": _publication(report.published, citer),
        "mended": [{"start": m.start, "end": m.end, "was": m.was} for m in report.mended],
    }


def group_object(group: CopyGroup, citer: Citer) -> Json:
    """Return one copy group with its pairs."""
    return {
        "id": group.id,
        "reports": list(group.reports),
        "origin": {
            "report": group.origin,
            "unseen": group.is_unseen,
            "agency": group.agency,
            "why": group.why,
        },
        "pairs": [_pair(pair, citer) for pair in group.pairs],
    }


def _publication(published: Publication | None, citer: Citer) -> Json | None:
    if published is None:
        return None
    return when_object(published.when) | {
        "basis": published.basis,
        "why": published.why,
        "citations": citer.cite_all(published.evidence),
    }


def _pair(pair: CopyPair, citer: Citer) -> Json:
    return {
        "left": pair.left,
        "right": pair.right,
        "direction": pair.direction,
        "share_left": round(pair.share_left, SHARE_DIGITS),
        "share_right": round(pair.share_right, SHARE_DIGITS),
        "class": "whole" if pair.whole else "part",
        "why": pair.why,
        "kept": [[citer.cite(one.left), citer.cite(one.right)] for one in pair.kept],
        "only_left": citer.cite_all(pair.only_left),
        "only_right": citer.cite_all(pair.only_right),
        "changed": [_change(change, citer) for change in pair.changed],
    }


def _change(change: Change, citer: Citer) -> Json:
    return {
        "left": citer.cite(change.left),
        "right": citer.cite(change.right),
        "what": change.what,
    }
