"""Limits of reading: what is too large or too deep to be a news report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadConfig:
    """Where reading stops; each is a guard against files that are no reports.

    Args:
        max_file_bytes: the largest of 129 news pages measured is 2.2 MB; ten times that.
        max_record_file_bytes: a scrape of 100,000 reports is about 500 MB.
        max_records: in one file.
        max_json_depth: scraped records nest 2 to 6 deep; Python's parser fails near 1,000.
        max_control_share: control bytes in decoded text, 0 to 1; text has none but white space.
    """

    max_file_bytes: int = 25_000_000
    max_record_file_bytes: int = 1_000_000_000
    max_records: int = 200_000
    max_json_depth: int = 64
    max_control_share: float = 0.02


DEFAULTS = ReadConfig()
