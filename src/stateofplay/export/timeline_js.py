"""The timeline in the JSON of TimelineJS, which draws it on a page of one's own.

Reads     the contract, cut down to the entries wanted
Writes    one object: a title, and an event an entry
Method    a month has no day and a year no month, so that nothing is drawn more exact than it is;
          the words shown for the time are ours (`display_date`), and the group is the status
Source    TimelineJS3 JSON format, Knight Lab, Northwestern University
Cost      linear in the entries
Limits    a time known only within an interval is drawn as the interval
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from typing import Any

from stateofplay.export.citation import Json
from stateofplay.export.listing import one_line

_UNIT = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_LAST_MONTH = 12
_STATUS = {"happened": "happened", "planned": "planned", "stated": "on somebody's word"}


def timeline_js(document: Json, title: str | None = None) -> dict[str, Any]:
    """Return the entries of a contract as an object of TimelineJS.

    Args:
        document: what `contract` returned.
        title: headline of the first slide; none is drawn without it.
    """
    reports = {one["id"]: one for one in document["reports"]}
    drawn: dict[str, Any] = {
        "events": [_event(entry, reports) for entry in document["timeline"]],
        "scale": "human",
    }
    if title:
        drawn["title"] = {"text": {"headline": html.escape(title)}}
    return drawn


def _event(entry: Json, reports: Mapping[str, Json]) -> dict[str, Any]:
    when = entry["when"]
    told = entry["focus"]["exact"] if entry["focus"] else entry["text"]
    event = {
        "unique_id": entry["id"],
        "display_date": html.escape(when["says"]),
        "group": _STATUS[entry["status"]],
        "text": {
            "headline": html.escape(one_line(told)),
            "text": "".join(_told(entry, reports)),
        },
    }
    return event | _dates(when)


def _dates(when: Json) -> dict[str, Any]:
    """Return the start, and the end of what is no single day, month or year."""
    unit = _UNIT.fullmatch(when["value"])
    if unit is not None and when["mod"] is None and int(unit[2] or 1) <= _LAST_MONTH:
        return {"start_date": _parts(when["value"])}
    return {"start_date": _parts(when["start"]), "end_date": _parts(when["end"])}


def _parts(value: str) -> dict[str, int]:
    names = ("year", "month", "day")
    return {name: int(part) for name, part in zip(names, value.split("-"), strict=False)}


def _told(entry: Json, reports: Mapping[str, Json]) -> Iterator[str]:
    """Yield each sentence that tells the entry, with where it stands."""
    for cited in entry["citations"]:
        report = reports[cited["report"]]
        where = ", ".join(
            part
            for part in (
                report["publisher"],
                report["published"]["says"] if report["published"] else None,
                report["file"],
            )
            if part
        )
        yield f"<p>{html.escape(one_line(cited['exact']))} ({html.escape(one_line(where))})</p>"
