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

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.clean.agency import find_sign_off
from stateofplay.clean.byline import (
    is_bare_name,
    is_byline,
    is_closer,
    is_date_line,
    is_sure_byline,
)
from stateofplay.clean.captions import is_caption
from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.clean.dateline import Dateline, find_dateline
from stateofplay.clean.furniture import is_furniture
from stateofplay.clean.head import split_fields
from stateofplay.clean.markup import (
    HEADING,
    IMAGE_LINE,
    ONLY_EMPHASIS,
    ONLY_LINK,
    without_markup,
)
from stateofplay.clean.paragraphs import cut_paragraphs
from stateofplay.clean.titles import is_crosshead, is_running, is_title
from stateofplay.model.report import Kind, Role, Stated


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text with its role.

    Args:
        plain: its words without markup.
        role: `None` while nothing has claimed it.
        in_head: stands before, or right after the first of, the running paragraphs.
        in_tail: is one of the last paragraphs.
        field: for a line of a text dump, which field it is.
        dateline: what the dateline says, on a dateline part.
    """

    start: int
    end: int
    plain: str
    role: Role | None = None
    in_head: bool = False
    in_tail: bool = False
    field: str | None = None
    dateline: Dateline | None = None


def mark_parts(
    text: str, kind: Kind, stated: Stated, *, config: CleanConfig = DEFAULTS
) -> tuple[Part, ...]:
    """Return every part of the text with its role."""
    parts = [_marked_alone(text, part, config) for part in _cut(text, kind, config)]
    parts = _with_head(_placed(parts, config), stated, config)
    parts = _with_datelines(text, parts, config)
    parts = _with_closers(text, parts, config)
    parts = _with_crossheads(text, parts, config)
    return tuple(part if part.role else replace(part, role="body") for part in parts)


def _cut(text: str, kind: Kind, config: CleanConfig) -> Iterator[Part]:
    """Yield the paragraphs; those before the first running one may hold fields."""
    in_front = True
    for stretch in cut_paragraphs(text, kind, config=config):
        if not in_front:
            yield _part(text, stretch.start, stretch.end)
            continue
        for field in split_fields(text, stretch.start, stretch.end):
            part = _part(text, field.start, field.end)
            yield replace(part, field=field.name, role=_FIELD_ROLES.get(field.name))
            in_front = in_front and (field.name is not None or not is_running(part.plain))


_FIELD_ROLES: dict[str | None, Role] = {
    "label": "furniture",
    "title": "title",
    "date": "furniture",
    "byline": "byline",
    "publisher": "furniture",
}


def _part(text: str, start: int, end: int) -> Part:
    return Part(start, end, without_markup(text[start:end]))


def _marked_alone(text: str, part: Part, config: CleanConfig) -> Part:
    """Claim what can be told without its neighbours."""
    role: Role | None = part.role
    raw = text[part.start : part.end]
    if role is not None:
        return part
    if IMAGE_LINE.fullmatch(raw) or is_caption(part.plain, config=config):
        role = "caption"
    elif is_furniture(part.plain, config=config):
        role = "furniture"
    elif HEADING.match(raw) and len(part.plain) <= config.max_note_chars:
        role = "title"
    return replace(part, role=role)


def _placed(parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Say which parts stand at the head and at the tail of the running text."""
    running = _running(parts, config)
    head_end = running[config.n_head_paragraphs] if len(running) > config.n_head_paragraphs else len(parts)
    tail_start = len(parts) - config.n_tail_paragraphs
    return [
        replace(part, in_head=i < head_end, in_tail=i >= tail_start and i > min(running, default=-1))
        for i, part in enumerate(parts)
    ]


def _running(parts: Sequence[Part], config: CleanConfig) -> list[int]:
    return [
        i
        for i, part in enumerate(parts)
        if part.role is None and is_running(part.plain, config=config)
    ]


def _with_head(parts: list[Part], stated: Stated, config: CleanConfig) -> list[Part]:
    """Claim bylines, date lines, titles and the section label above a title."""
    running = _running(parts, config)
    first = running[0] if running else -1
    marked = list(parts)
    has_title = any(part.role == "title" for part in parts[: max(first, 0)])
    for i, part in enumerate(parts):
        if part.role is not None or not part.in_head:
            continue
        role = _head_role(part, has_title, i < first, stated, config)
        has_title = has_title or role == "title"
        marked[i] = replace(part, role=role)
    return _without_section_label(_with_bare_names(marked))


def _head_role(
    part: Part, has_title: bool, is_above: bool, stated: Stated, config: CleanConfig
) -> Role | None:
    plain = part.plain
    if stated.title is not None and plain == without_markup(stated.title):
        return "title"
    if is_date_line(plain, config=config):
        return "byline"
    is_sure = is_sure_byline(plain, config=config)
    if is_sure or ((has_title or not is_above) and is_byline(plain, config=config)):
        return "byline"
    return "title" if is_above and is_title(plain, config=config) else None


def _with_bare_names(parts: list[Part]) -> list[Part]:
    """Make a bare name a byline when it stands beside one and is not the title."""
    named = list(parts)
    titles = [i for i, part in enumerate(parts) if part.role == "title"]
    for i in titles[1:]:
        beside = [named[j].role for j in (i - 1, i + 1) if 0 <= j < len(parts)]
        if parts[i].in_head and "byline" in beside and is_bare_name(parts[i].plain):
            named[i] = replace(parts[i], role="byline")
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
        cut.append(replace(part, end=end, plain=without_markup(text[part.start:end]), role="dateline", dateline=dateline))
        if dateline.end < part.end:
            rest = _part(text, dateline.end, part.end)
            cut.append(replace(rest, in_head=True, in_tail=part.in_tail))
    return cut


def _with_closers(text: str, parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Claim closing credits, and cut `(Agency)` off the end of the last running paragraph."""
    marked: list[Part] = []
    last = max(_running(parts, config), default=-1)
    for i, part in enumerate(parts):
        is_open = part.role is None and not (i < last and not part.in_tail)
        if is_open and part.in_tail and is_closer(part.plain, config=config):
            marked.append(replace(part, role="byline"))
        elif i == last:
            marked.extend(_without_sign_off(text, part))
        else:
            marked.append(part)
    return marked


def _without_sign_off(text: str, part: Part) -> list[Part]:
    start = find_sign_off(text, part.start, part.end)
    if start is None:
        return [part]
    end = part.start + len(text[part.start : start].rstrip())
    body = replace(part, end=end, plain=without_markup(text[part.start : end]))
    return [body, replace(_part(text, start, part.end), role="byline", in_tail=True)]


def _with_crossheads(text: str, parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Claim short lines between running paragraphs, and lines that are only a link."""
    shown = [i for i, part in enumerate(parts) if part.role in (None, "title", "dateline")]
    marked = list(parts)
    for before, i, after in zip(shown, shown[1:], shown[2:], strict=False):
        part = parts[i]
        if part.role is not None:
            continue
        raw = text[part.start : part.end]
        if ONLY_LINK.fullmatch(raw) and len(part.plain) <= config.max_note_chars:
            marked[i] = replace(part, role="furniture")
        elif _is_between(parts[before], parts[after], config) and (
            is_crosshead(part.plain, config=config)
            or (ONLY_EMPHASIS.fullmatch(raw) and len(part.plain) <= config.max_title_chars)
        ):
            marked[i] = replace(part, role="title")
    return marked


def _is_between(before: Part, after: Part, config: CleanConfig) -> bool:
    return before.role in (None, "dateline") and after.role is None and is_running(
        after.plain, config=config
    )
