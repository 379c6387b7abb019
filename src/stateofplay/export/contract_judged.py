"""What people judged as objects of the contract."""

from __future__ import annotations

from stateofplay.export.citation import Citer, Json
from stateofplay.model.judgement import Judged, Place, Target


def judged_object(judged: Judged, citer: Citer) -> Json:
    """Return one judgement with what came of it.

    Its targets quote the words as they were when it was judged; its citations are where they stand
    now, and none where they are gone.
    """
    one = judged.judgement
    return {
        "id": one.id,
        "kind": one.kind,
        "targets": [_target(target) for target in one.targets],
        "value": one.value,
        "note": one.note,
        "outcome": judged.outcome,
        "why": judged.why,
        "citations": citer.cite_all(judged.evidence),
    }


def _target(target: Target) -> Json:
    return {
        "sort": target.sort,
        "id": target.id,
        "detail": target.detail,
        "places": [_place(place) for place in target.places],
    }


def _place(place: Place) -> Json:
    return {
        "report": place.report,
        "file": place.file,
        "start": place.start,
        "exact": place.exact,
    }
