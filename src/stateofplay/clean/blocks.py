"""Mark each stretch of a report with its role.

Reads     the text of one report
Writes    parts in text order: they do not overlap and cover everything but white space
Method    cut into paragraphs; tell site lines and picture lines anywhere; bylines, date lines and
          titles up to the first running paragraphs; the dateline in front of these; closing
          credits at the end; crossheads between running paragraphs. The rest is body
Cost      linear in the text
Limits    a caption without a credit, and a standfirst, are body
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from stateofplay.clean.agency import find_sign_off
from stateofplay.clean.archive import with_archive_fields
from stateofplay.clean.byline import (
    is_about_writer,
    is_bare_name,
    is_byline,
    is_closer,
    is_credits,
    is_date_line,
    is_sure_byline,
    read_writers,
)
from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.clean.dateline import find_dateline
from stateofplay.clean.furniture import is_foot_line, is_list_label
from stateofplay.clean.imprint import is_imprint, may_be_paper, paper_on, writer_on
from stateofplay.clean.markup import ONLY_EMPHASIS, ONLY_LINK, without_markup
from stateofplay.clean.parts import Part, cut_parts, part_at, running_parts
from stateofplay.clean.titles import is_crosshead, is_running, is_title
from stateofplay.model.report import Kind, Role, Stated

_ITEM = re.compile(r"\d{1,2}[.)] ")
_CODE = re.compile(r"[A-Z]{3,8}")


def mark_parts(
    text: str, kind: Kind, stated: Stated, *, config: CleanConfig = DEFAULTS
) -> tuple[Part, ...]:
    """Return every part of the text with its role."""
    parts = with_archive_fields(text, cut_parts(text, kind, config), stated, config)
    parts = _with_head(parts, stated, config)
    parts = _with_lists(parts, config)
    parts = _with_datelines(text, parts, config)
    parts = _with_foot(_with_closers(text, parts, config), config)
    parts = _with_crossheads(text, parts, config)
    return tuple(part if part.role else replace(part, role="body") for part in parts)


def _with_head(parts: list[Part], stated: Stated, config: CleanConfig) -> list[Part]:
    """Claim bylines, date lines, titles and the section label above a title."""
    running = running_parts(parts, config)
    first = running[0] if running else -1
    marked = list(parts)
    has_title = any(part.role == "title" for part in parts[: max(first, 0)])
    for i, part in enumerate(parts):
        if part.role is not None or not part.in_head:
            continue
        role = _head_role(part, has_title, i < first, stated, config)
        has_title = has_title or role == "title"
        marked[i] = replace(part, role=role)
    return _without_section_label(_without_codes(_with_bare_names(_with_papers(marked))))


def _head_role(
    part: Part, has_title: bool, is_above: bool, stated: Stated, config: CleanConfig
) -> Role | None:
    plain = part.plain
    if stated.title is not None and plain == without_markup(stated.title):
        return "title"
    if part.is_dateline:
        return None
    if is_date_line(plain, config=config):
        return "byline"
    is_sure = is_sure_byline(plain, config=config)
    is_title_told = has_title or not is_above
    if is_sure or (is_title_told and (is_byline(plain, config=config) or is_imprint(plain))):
        return "byline"
    is_open = is_above and part.field != "news"
    return "title" if is_open and is_title(plain, config=config) else None


def _with_papers(parts: list[Part]) -> list[Part]:
    """Make a paper's name, alone or with a date, a byline when another title stands."""
    named = list(parts)
    titles = [i for i, part in enumerate(parts) if part.role == "title" and part.in_head]
    for i in titles if len(titles) > 1 else []:
        beside = [parts[j].role for j in (i - 1, i + 1) if 0 <= j < len(parts)]
        is_above = i == titles[0] and is_imprint(parts[i].plain)
        if is_above or ("byline" in beside and paper_on(parts[i].plain) is not None):
            named[i] = replace(parts[i], role="byline")
        elif i > titles[0] and _is_between_writer_and_day(parts, i):
            named[i] = replace(parts[i], role="byline", field="publisher")
    return named


def _is_between_writer_and_day(parts: Sequence[Part], i: int) -> bool:
    """Return whether a name stands alone where papers print their own."""
    if not 0 < i < len(parts) - 1 or not may_be_paper(parts[i].plain):
        return False
    return is_sure_byline(parts[i - 1].plain) and is_date_line(parts[i + 1].plain)


def _with_bare_names(parts: list[Part]) -> list[Part]:
    """Make a bare name a byline when it stands beside one and is not the title."""
    named = list(parts)
    titles = [i for i, part in enumerate(parts) if part.role == "title"]
    for i in titles[1:]:
        beside = [named[j].role for j in (i - 1, i + 1) if 0 <= j < len(parts)]
        if parts[i].in_head and "byline" in beside and is_bare_name(parts[i].plain):
            named[i] = replace(parts[i], role="byline")
    return named


def _without_codes(parts: list[Part]) -> list[Part]:
    """Make one word in capitals between site lines furniture: an archive's code of the paper."""
    named = list(parts)
    titles = [i for i, part in enumerate(parts) if part.role == "title" and part.in_head]
    for i in titles[1:]:
        beside = [named[j].role for j in (i - 1, i + 1) if 0 <= j < len(parts)]
        if {*beside} <= {"byline", "furniture"} and _CODE.fullmatch(parts[i].plain):
            named[i] = replace(parts[i], role="furniture")
    return named


def _without_section_label(parts: list[Part]) -> list[Part]:
    """Make one or two words above a longer title furniture: they name the section."""
    titles = [i for i, part in enumerate(parts) if part.role == "title" and part.in_head]
    if len(titles) < 2:
        return parts
    above, below = (parts[i] for i in titles[:2])
    if len(above.plain.split()) <= 2 and len(below.plain.split()) >= 4 and above.field is None:
        return [replace(p, role="furniture") if p is above else p for p in parts]
    return parts


def _with_lists(parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Make the lines of a list of other reports furniture: they follow its label."""
    marked: list[Part] = []
    is_in_list = False
    running = running_parts(parts, config)
    is_numbered = False  # the last line of a list was an item with a number
    for part in parts:
        if part.role == "furniture" and running and is_list_label(part.plain):
            is_in_list, is_numbered = True, False
        elif part.role is None and is_running(part.plain, config=config):
            # What a numbered title tells below it belongs to the list.
            is_in_list, is_numbered = is_in_list and is_numbered, False
        is_numbered = is_numbered or (is_in_list and _ITEM.match(part.plain) is not None)
        is_item = is_in_list and part.role is None
        marked.append(replace(part, role="furniture") if is_item else part)
    return marked


def _with_datelines(text: str, parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Cut the dateline off the first paragraph that has one."""
    cut: list[Part] = []
    is_found = False
    for part in parts:
        is_open = not is_found and part.in_head and part.role is None
        dateline = find_dateline(text, part.start, part.end, config=config) if is_open else None
        if dateline is None:
            cut.append(part)
            continue
        is_found = True
        end = part.start + len(text[part.start : dateline.end].rstrip())
        cut.append(
            replace(
                part,
                end=end,
                plain=without_markup(text[part.start : end]),
                role="dateline",
                dateline=dateline,
            )
        )
        if dateline.end < part.end:
            rest = part_at(text, dateline.end, part.end)
            cut.append(replace(rest, in_head=True, in_tail=part.in_tail))
    return cut


def _with_closers(text: str, parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Claim closing credits, and cut `(Agency)` off the end of the last running paragraph."""
    marked: list[Part] = []
    last = max(running_parts(parts, config), default=-1)
    writers = {
        writer
        for part in parts
        if part.role == "byline"
        and part.in_head
        and (writer := writer_on(part.plain) or read_writers(part.plain))
    }
    for i, part in enumerate(parts):
        is_closing = part.role is None and part.in_tail and is_closer(part.plain, config=config)
        is_below = part.role is None and (part.in_tail or not part.in_head)
        if is_closing or (
            is_below
            and (is_credits(part.plain, config=config) or is_about_writer(part.plain, writers))
        ):
            marked.append(replace(part, role="byline"))
        elif i == last:
            marked.extend(_without_sign_off(text, part))
        else:
            marked.append(part)
    return marked


def _with_foot(parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Make short lines below the report furniture: a rights line stands above them, say."""
    last = max(running_parts(parts, config), default=-1)
    is_foot = False
    marked: list[Part] = []
    for i, part in enumerate(parts):
        is_short = len(part.plain.split()) <= config.max_crosshead_words
        is_open = part.role is None and is_short and not part.plain[:1].islower()
        is_below = is_foot and i > last and is_open
        marked.append(replace(part, role="furniture") if is_below else part)
        is_foot = is_foot or (part.role == "furniture" and is_foot_line(part.plain))
    return marked


def _without_sign_off(text: str, part: Part) -> list[Part]:
    start = find_sign_off(text, part.start, part.end)
    if start is None:
        return [part]
    end = part.start + len(text[part.start : start].rstrip())
    body = replace(part, end=end, plain=without_markup(text[part.start : end]))
    return [body, replace(part_at(text, start, part.end), role="byline", in_tail=True)]


def _with_crossheads(text: str, parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Claim short lines between running paragraphs, and lines that are only a link."""
    shown = [i for i, part in enumerate(parts) if part.role in (None, "title", "dateline")]
    marked = list(parts)
    for before, i, after in zip(shown, shown[1:], shown[2:], strict=False):
        part = parts[i]
        if part.role is not None or is_sure_byline(part.plain, config=config):
            continue
        raw = text[part.start : part.end]
        if ONLY_LINK.fullmatch(raw) and len(part.plain) <= config.max_note_chars:
            marked[i] = replace(part, role="furniture")
        elif _is_between(parts[before], parts[after], config) and (
            (
                is_crosshead(part.plain, config=config)
                and not _asks_in_prose(text, parts[before], part)
            )
            or (ONLY_EMPHASIS.fullmatch(raw) and len(part.plain) <= config.max_title_chars)
        ):
            marked[i] = replace(part, role="title")
    return marked


def _is_between(before: Part, after: Part, config: CleanConfig) -> bool:
    is_after_text = before.role == "dateline" or (
        before.role is None and is_running(before.plain, config=config)
    )
    return is_after_text and after.role is None and is_running(after.plain, config=config)


def _asks_in_prose(text: str, before: Part, part: Part) -> bool:
    """Return whether a question may be a sentence of its own line: no blank line sets it off."""
    return part.plain.endswith("?") and text.count("\n", before.end, part.start) < 2
