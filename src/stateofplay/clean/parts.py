"""The parts of a report before their neighbours are looked at.

Reads     the text of one report
Writes    parts in text order: paragraphs, those at the head split into the fields they hold; each
          with the role that it tells alone, and whether it stands at the head or the tail
Method    site lines, picture lines and Markdown headings are told by their own words
Cost      linear in the text
Limits    what only the place can tell (titles, bylines, crossheads) is left to `blocks`
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from stateofplay.clean.captions import is_caption, is_caption_label
from stateofplay.clean.config import CleanConfig
from stateofplay.clean.dateline import Dateline, find_dateline
from stateofplay.clean.furniture import is_furniture, is_pointer
from stateofplay.clean.head import split_fields
from stateofplay.clean.markup import HEADING, IMAGE_LINE, without_markup
from stateofplay.clean.opening import find_opening
from stateofplay.clean.paragraphs import cut_paragraphs
from stateofplay.clean.titles import is_running
from stateofplay.model.report import Kind, Role

_FIELD_ROLES: dict[str | None, Role] = {
    "label": "furniture",
    "title": "title",
    "date": "furniture",
    "byline": "byline",
    "publisher": "furniture",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the text with its role.

    Args:
        plain: its words without markup.
        role: `None` while nothing has claimed it.
        in_head: stands before, or right after the first of, the running paragraphs.
        in_tail: is one of the last paragraphs.
        field: for a line of a text dump, which field it is; `news` for what an archive gives as
            the report itself.
        dateline: what the dateline says, on a dateline part.
        is_dateline: a dateline fills the whole paragraph.
    """

    start: int
    end: int
    plain: str
    role: Role | None = None
    in_head: bool = False
    in_tail: bool = False
    field: str | None = None
    dateline: Dateline | None = None
    is_dateline: bool = False


def cut_parts(text: str, kind: Kind, config: CleanConfig) -> list[Part]:
    """Return the parts of the text, in order, with the roles that they tell alone."""
    parts = [_marked_alone(text, part, config) for part in _cut(text, kind, config)]
    return place_parts([_with_own_dateline(text, part, config) for part in parts], config)


def part_at(text: str, start: int, end: int) -> Part:
    """Return the stretch as a part without a role."""
    return Part(start, end, without_markup(text[start:end]))


def running_parts(parts: Sequence[Part], config: CleanConfig) -> list[int]:
    """Return the indices of the parts that are running text and have no role yet."""
    return [
        i
        for i, part in enumerate(parts)
        if part.role is None and is_running(part.plain, config=config)
    ]


def place_parts(parts: Sequence[Part], config: CleanConfig) -> list[Part]:
    """Say which parts stand at the head and at the tail of the running text."""
    running = running_parts(parts, config)
    head_end = (
        running[config.n_head_paragraphs] if len(running) > config.n_head_paragraphs else len(parts)
    )
    tail_start = len(parts) - config.n_tail_paragraphs
    first = min(running, default=-1)
    return [
        replace(part, in_head=i < head_end, in_tail=i >= tail_start and i > first)
        for i, part in enumerate(parts)
    ]


def _cut(text: str, kind: Kind, config: CleanConfig) -> Iterator[Part]:
    """Yield the paragraphs; those before the first running one may hold fields."""
    in_front = True
    for stretch in cut_paragraphs(text, kind, config=config):
        if not in_front:
            yield part_at(text, stretch.start, stretch.end)
            continue
        for field in split_fields(text, stretch.start, stretch.end):
            part = part_at(text, field.start, field.end)
            if field.name is None and is_running(part.plain, config=config):
                yield from _with_opening(text, part)
            else:
                yield replace(part, field=field.name, role=_FIELD_ROLES.get(field.name))
            in_front = in_front and (
                field.name is not None or not is_running(part.plain, config=config)
            )


def _with_opening(text: str, part: Part) -> Iterator[Part]:
    """Yield the page header run into a paragraph, then the paragraph."""
    rest = part
    for opening in find_opening(text, part.start, part.end):
        field = "date" if opening.role == "furniture" else None
        header = part_at(text, opening.start, opening.end)
        yield replace(header, field=field, role=opening.role)
        begin = part.end - len(text[opening.end : part.end].lstrip())
        rest = part_at(text, begin, part.end)
    yield rest


def _marked_alone(text: str, part: Part, config: CleanConfig) -> Part:
    """Claim what can be told without its neighbours."""
    role: Role | None = part.role
    raw = text[part.start : part.end]
    if role is not None:
        return part
    if is_pointer(part.plain, config=config) and not is_caption_label(part.plain):
        role = "furniture"
    elif IMAGE_LINE.fullmatch(raw) or is_caption(part.plain, config=config):
        role = "caption"
    elif is_furniture(part.plain, config=config):
        role = "furniture"
    elif HEADING.match(raw) and len(part.plain) <= config.max_note_chars:
        role = "title"
    return part if role is None else replace(part, role=role)


def _with_own_dateline(text: str, part: Part, config: CleanConfig) -> Part:
    if part.role is not None or len(part.plain) > config.max_dateline_chars:
        return part
    dateline = find_dateline(text, part.start, part.end, config=config)
    is_whole = dateline is not None and dateline.end == part.end
    return replace(part, is_dateline=True) if is_whole else part
