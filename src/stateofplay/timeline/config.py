"""Every threshold of the timeline stage, in one record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimelineConfig:
    """Thresholds; set by reading entries of Timeline17, Entities and SemEval-2015 Task 4.

    Args:
        min_same_act: overlap, 0 to 1, at which two tellings with one verb are one happening.
        min_other_act: the same when their verbs differ.
        more_in_one_report: added when both stand in one report: a reporter seldom tells a
            happening twice, yet often tells two of one day.
        more_when_vague: added when one time is more than `vague_days` longer than the other: a
            year holds many happenings.
        vague_days: see above; two months.
        more_when_rough: added when one time is only that of the report.
        min_shared_words: words that two tellings must share; one fewer when the same actor does the
            same deed, or at one gathering.
        min_joined_words: the same for a sentence without a time.
        min_undated: overlap at which a sentence without a time joins a dated happening.
        min_copied: the same when the two share neither verb nor quoted words.
        recap_days: a happening that no report tells within so many days is told as recap.
        near_days: a noun that names a happening ("Monday's attack") founds no entry when it is
            nearer to the publication than this: a report of the day will have told it.
        lead_sentences: of a report, among which an undated one may tell the day's news.
        max_lead_days: the same for reports dated to a week or better.
        max_interval_days: no entry for a time vaguer than this; ten years and their leap days.
        max_gap_sentences: how far back "later" reaches for the happening it follows.
        min_lead: by so much the best happening must lead the next for a vague time to join it.
        max_posting: a word that more happenings share than this finds no candidates.
        max_candidates: happenings compared in full with one telling.
        max_compared: tellings of one happening that a new one is compared with.
    """

    min_same_act: float = 0.4
    min_other_act: float = 0.55
    more_in_one_report: float = 0.15
    more_when_vague: float = 0.05
    vague_days: int = 60
    min_shared_words: int = 3
    more_when_rough: float = 0.1
    min_joined_words: int = 5
    min_undated: float = 0.7
    min_copied: float = 0.85
    recap_days: int = 7
    near_days: int = 45
    lead_sentences: int = 2
    max_lead_days: int = 7
    max_interval_days: int = 3653
    max_gap_sentences: int = 3
    min_lead: float = 0.1
    max_posting: int = 300
    max_candidates: int = 12
    max_compared: int = 6


DEFAULTS = TimelineConfig()
