"""Limits of reading: what is too large or too deep to be a news report, and how to set them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from stateofplay.model.errors import InputError


@dataclass(frozen=True, slots=True)
class ReadConfig:
    """Where reading stops; each is a guard against files that are no reports.

    Args:
        max_file_bytes: the largest of 129 news pages measured is 2.2 MB; ten times that. One line
            of a file of records has the same limit.
        max_record_file_bytes: a scrape of 100,000 reports is about 500 MB; twenty times that. Such
            a file is read in chunks, so that its size costs time and no memory.
        max_json_bytes: a `.json` file that is no list is parsed whole, which takes up to seven
            times its size in memory; a list is read in chunks, as lines are.
        max_report_chars: in one text; twelve times the longest of 11,859 published texts measured
            (83,513). More is a book, a dump or a list of reports that nobody cut.
        max_field_chars: in a title, publisher, address or other field beside a text; every page and
            list repeats them. Titles of news have some 20 to 200.
        max_records: in one file; twenty times a scrape of 100,000 reports.
        chunk_bytes: of a file of records at a time: some 200 reports, a tenth of a second.
        max_json_depth: scraped records nest 2 to 6 deep; Python's parser fails near 1,000.
        max_control_share: control bytes in decoded text, 0 to 1; text has none but white space.
        max_container_depth: archives and compressed files in one another; a `.tar.gz` counts as
            two. A zip of a folder of zips of `.html.gz` has three.
        max_entries: of one given file, with those of the archives in it; twice the largest pile
            that we foresee.
        max_unpacked_bytes: of one given file, over all its layers; 100,000 pages of 150 KB.
        max_unpacked_ratio: unpacked bytes to bytes of the given file, over all layers; 129 news
            pages measured pack 3 to 13 times, deflate can reach 1,032.
        min_ratio_bytes: a file that unpacks to less is not held to the ratio: it harms nobody.
        max_inner_zip_bytes: a zip inside another file is copied to a temporary file first.
        max_mail_parts: of one mail with those in it; a digest of 100 forwarded ones has 400.
        max_mail_depth: containers and mails in one another; a mail forwarded twice has 6.
    """

    max_file_bytes: int = 25_000_000
    max_record_file_bytes: int = 10_000_000_000
    max_json_bytes: int = 100_000_000
    max_report_chars: int = 1_000_000
    max_field_chars: int = 10_000
    max_records: int = 2_000_000
    chunk_bytes: int = 1_000_000
    max_json_depth: int = 64
    max_control_share: float = 0.02
    max_container_depth: int = 6
    max_entries: int = 200_000
    max_unpacked_bytes: int = 15_000_000_000
    max_unpacked_ratio: int = 200
    min_ratio_bytes: int = 50_000_000
    max_inner_zip_bytes: int = 1_000_000_000
    max_mail_parts: int = 1_000
    max_mail_depth: int = 12


DEFAULTS = ReadConfig()


def with_limits(config: ReadConfig, settings: Iterable[str]) -> ReadConfig:
    """Return the limits with some of them set by name, as on a command line.

    Args:
        config: the limits that stay where nothing is set.
        settings: `name=value` each; of two for one name the last counts.

    Raises:
        InputError: a setting is not of that form, its name is unknown or its value no number.
    """
    table: dict[str, str] = {}
    for setting in settings:
        name, mark, value = setting.partition("=")
        if not mark:
            raise InputError(f"limit {setting!r} has no '='; write name=value")
        table[name.strip().replace("-", "_")] = value.strip()
    return from_table(table, config)


def from_table(table: Mapping[str, object], config: ReadConfig = DEFAULTS) -> ReadConfig:
    """Return the limits with those of the table in their place.

    Raises:
        InputError: a name is unknown, or a value is no number of 0 or more.
    """
    known: dict[str, Any] = {field.name: getattr(config, field.name) for field in fields(config)}
    unknown = sorted(set(table) - set(known))
    if unknown:
        raise InputError(f"unknown limit {unknown[0]!r}; known ones are {', '.join(known)}")
    known.update((name, _number(name, value, known[name])) for name, value in table.items())
    return ReadConfig(**known)


def _number(name: str, value: object, old: float) -> float:
    kind = type(old)
    try:
        number = kind(str(value))
    except ValueError as error:
        what = "a whole number" if kind is int else "a number"
        raise InputError(f"limit {name} is {value!r}; give {what}, such as {old}") from error
    if not 0 <= number < float("inf"):
        raise InputError(f"limit {name} is {value!r}; give a number of 0 or more")
    return number
