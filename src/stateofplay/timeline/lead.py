"""The news of a report whose opening gives no day.

Reads     the tellings of one report
Writes    the same; where none gives a day near the publication, the first is dated roughly by it
Method    a report without "on Friday" tells of the day it came out or just before; so much is
          written, never the exact day
Cost      linear in the tellings
Limits    an opening that looks back ("for years ...") is kept out by its tense only
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stateofplay.model.interval import When
from stateofplay.timeline.config import TimelineConfig
from stateofplay.timeline.exactness import agree
from stateofplay.timeline.telling import Telling


def date_lead(found: Sequence[Telling], n_opening: int, config: TimelineConfig) -> list[Telling]:
    """Return the tellings of a report, its lead dated when no other has a day of the news.

    Args:
        found: tellings of one report, in text order.
        n_opening: how many of them stand in its first sentences.
        config: how exact a publication must be.
    """
    tellings = list(found)
    published = next((one.bound for one in tellings if one.bound is not None), None)
    if published is None or published.n_days > config.max_lead_days:
        return tellings
    rough = _reported(published)
    if any(one.when is not None and one.founds and _is_near(one.when, rough) for one in tellings):
        return tellings
    for place, telling in enumerate(tellings[:n_opening]):
        if telling.when is None and _is_news(telling):
            tellings[place] = replace(telling, when=rough, founds=True)
            break
    return tellings


def _is_near(when: When, rough: When) -> bool:
    return when.n_days <= rough.n_days and agree(when, rough)


def _is_news(telling: Telling) -> bool:
    """Return whether a sentence tells, in a finite past, of something that somebody did."""
    form, reads_badly = telling.quality
    return telling.status != "planned" and form == 0 and reads_badly == 0 and not telling.negated


def _reported(published: When) -> When:
    says = f"reported {published.says}"
    return When(published.start, published.end, published.value, says, "approx")
