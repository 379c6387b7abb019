"""What people say of two reports: one text, or no copies of each other.

Reads     copy pairs
Writes    copy pairs, sorted by (left, right)
Method    two that are judged one text become a whole copy, with no alignment where none was found;
          a pair that is judged different is none
Source    must-link and cannot-link (Wagstaff and others 2001)
Cost      linear in pairs and judgements, after sorting
Limits    two reports judged different stay in one group when a third is a copy of both
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from stateofplay.judgements.places import Texts, why_unmatched
from stateofplay.judgements.standing import standing
from stateofplay.model.group import CopyPair
from stateofplay.model.judgement import Judged, Judgement
from stateofplay.model.report import Report

_Key = tuple[str, str]


def judge_pairs(
    pairs: Sequence[CopyPair], reports: Sequence[Report], judgements: Sequence[Judgement]
) -> tuple[tuple[CopyPair, ...], tuple[Judged, ...]]:
    """Return the pairs as people judged them, and what was applied.

    Args:
        pairs: as found, any order.
        reports: of the pile, any order.
        judgements: all of them, any order.
    """
    ours = [j for j in standing(judgements) if _is_of_two_reports(j)]
    if not ours:
        return tuple(pairs), ()
    texts = Texts(reports)
    found = [(one, _key(one, texts)) for one in ours]
    last = {key: one for one, key in found if key is not None}
    by_key = {(pair.left, pair.right): pair for pair in pairs}
    for key, one in last.items():
        if one.kind == "different":
            by_key.pop(key, None)
        else:
            by_key[key] = _one_text(by_key.get(key), key, one)
    kept = tuple(by_key[key] for key in sorted(by_key))
    return kept, tuple(_outcomes(found, last, kept, texts))


def _is_of_two_reports(one: Judgement) -> bool:
    return one.kind in ("same", "different") and one.targets[0].sort == "report"


def _key(one: Judgement, texts: Texts) -> _Key | None:
    """Return the ids of the two reports, sorted; `None` where one is gone or both are one."""
    ids = [texts.report_of(target.places[0]) for target in one.targets]
    left, right = (
        sorted(report for report in ids if report is not None) if None not in ids else ("", "")
    )
    return None if left == right else (left, right)


def _one_text(pair: CopyPair | None, key: _Key, one: Judgement) -> CopyPair:
    why = f"a person judged them one text{f': {one.note}' if one.note else ''}"
    if pair is not None:
        return replace(pair, whole=True, is_judged=True, why=f"{pair.why}; {why}")
    return CopyPair(
        left=key[0],
        right=key[1],
        direction="unknown",
        share_left=0.0,
        share_right=0.0,
        whole=True,
        kept=(),
        only_left=(),
        only_right=(),
        changed=(),
        why=why,
        is_judged=True,
    )


def _outcomes(
    found: Iterable[tuple[Judgement, _Key | None]],
    last: dict[_Key, Judgement],
    pairs: Iterable[CopyPair],
    texts: Texts,
) -> Iterator[Judged]:
    root: dict[str, str] = {}
    for pair in pairs:
        if pair.whole:
            left, right = _root(root, pair.left), _root(root, pair.right)
            root[max(left, right)] = min(left, right)
    for one, key in found:
        if key is None:
            yield Judged(one, "unmatched", why_unmatched(one.targets, texts))
        elif last[key].kind != one.kind:
            yield Judged(one, "overruled", f"A later judgement, {last[key].id}, says the opposite.")
        elif one.kind == "same":
            yield Judged(one, "applied", "The two reports count as one text.")
        elif _root(root, key[0]) == _root(root, key[1]):
            why = "The two are no pair, yet another report is a copy of both: judge that one too."
            yield Judged(one, "applied", why)
        else:
            yield Judged(one, "applied", "The two reports count as two texts.")


def _root(root: dict[str, str], report: str) -> str:
    root.setdefault(report, report)
    while root[report] != report:
        root[report] = root[root[report]]
        report = root[report]
    return report
