"""A raw report becomes a report: its parts marked, its publication told.

Reads     one raw report
Writes    the report: blocks that cover everything but white space, title, publisher, agency,
          byline, place, address, language, publication time; `None` where nothing tells
Method    mark the parts, then read each fact off the parts that can tell it
Source    the order in which facts are trusted is ours, see `publication` and `publisher`
Cost      linear in the text
Limits    nothing is learned from other reports; a line a site prints under all of them is told by
          its words only
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.clean.address import find_address, host_of
from stateofplay.clean.agency import Credit, find_closer_credit, find_credit
from stateofplay.clean.blocks import mark_parts
from stateofplay.clean.byline import is_bare_name, read_writers
from stateofplay.clean.config import DEFAULTS, CleanConfig
from stateofplay.clean.furniture import SOURCE_LINE, is_rights_line
from stateofplay.clean.head import field_value
from stateofplay.clean.imprint import is_imprint, paper_on, without_paper, writer_on
from stateofplay.clean.language import is_analysable, tell_language
from stateofplay.clean.markup import without_markup
from stateofplay.clean.parts import Part
from stateofplay.clean.publication import find_publication
from stateofplay.clean.publisher import find_publisher
from stateofplay.clean.titles import without_edition, without_site
from stateofplay.model.report import Block, RawReport, Report, Stated
from stateofplay.model.span import Span


def clean_report(raw: RawReport, *, config: CleanConfig = DEFAULTS) -> Report:
    """Return the report with its parts marked; `text` is that of the raw report, unchanged."""
    text, stated = raw.text, raw.stated
    parts = mark_parts(text, raw.kind, stated, config=config)
    address = find_address(text, parts)
    publisher = find_publisher(stated, parts, address)
    url = stated.url or (address.url if address else None)
    credit = _agency(text, parts)
    body = "\n".join(part.plain for part in parts if part.role == "body")
    language = tell_language(body, stated.language, config=config)
    return Report(
        id=raw.id,
        file=raw.file,
        text=text,
        blocks=tuple(Block(p.start, p.end, p.role) for p in parts if p.role is not None),
        title=_title(stated, parts, publisher, url),
        publisher=publisher,
        agency=credit.name if credit else _stated_agency(stated),
        byline=_byline(stated, parts),
        place=_place(parts, publisher),
        url=url,
        language=language,
        published=find_publication(raw, parts, address),
        agency_span=Span(raw.id, credit.start, credit.end) if credit else None,
        original_url=stated.original_url,
        mended=raw.mended,
        is_analysed=is_analysable(body, language, config=config),
    )


def _title(
    stated: Stated, parts: Sequence[Part], publisher: str | None, url: str | None
) -> str | None:
    if stated.title is not None:
        host = host_of(url) if url else None
        names = (publisher or "", host or "", host.split(".")[0] if host else "")
        return without_site(without_edition(without_markup(stated.title)), names) or None
    for part in parts:
        if part.role == "title":
            plain = part.plain
            # The quote marks of a field are its syntax.
            is_quoted = part.field == "title" and len(plain) > 2 and plain[0] == plain[-1] == '"'
            return (plain[1:-1] if is_quoted else plain) or None
        if part.role in ("body", "dateline"):
            return None
    return None


def _byline(stated: Stated, parts: Sequence[Part]) -> str | None:
    if stated.byline is not None:
        return read_writers(stated.byline) or stated.byline
    for part in parts:
        if part.role == "byline" and part.in_head:
            writers = _writers(part)
            if writers is not None:
                return writers
    return None


def _writers(part: Part) -> str | None:
    if part.field == "byline":
        return field_value(part.plain)
    if part.field == "publisher":
        return None
    if is_imprint(part.plain) and paper_on(part.plain) is None:
        return writer_on(part.plain)
    is_name = is_bare_name(part.plain) and paper_on(part.plain) is None
    writers = writer_on(part.plain) or read_writers(part.plain) or (part.plain if is_name else None)
    return without_paper(writers) if writers is not None else None


def _place(parts: Sequence[Part], publisher: str | None) -> str | None:
    """Return the place of the dateline; a paper's own name there (`COURIER -`) is none."""
    place = next((p.dateline.place for p in parts if p.dateline), None)
    if place is None or publisher is None:
        return place
    names = {_letters(publisher), _letters(publisher.split(".")[0])}
    return None if _letters(place) in names else place


def _letters(name: str) -> str:
    return "".join(c for c in name.casefold() if c.isalnum()).removeprefix("the")


def _agency(text: str, parts: Sequence[Part]) -> Credit | None:
    """Return the agency that the text credits: in the dateline, the byline, or at its end."""
    for part in parts:
        if part.dateline is not None and part.dateline.credit is not None:
            return part.dateline.credit
    for part in parts:
        if part.role == "byline" or _is_credit_line(part):
            credit = find_credit(text, part.start, part.end) or find_closer_credit(
                text, part.start, part.end
            )
            if credit is not None:
                return credit
    return None


def _is_credit_line(part: Part) -> bool:
    return part.role == "furniture" and (
        SOURCE_LINE.fullmatch(part.plain) is not None or is_rights_line(part.plain)
    )


def _stated_agency(stated: Stated) -> str | None:
    for field in (stated.agency, stated.byline):
        credit = find_credit(field) if field else None
        if credit is not None:
            return credit.name
    return stated.agency
