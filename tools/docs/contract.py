"""The reference of `dossier.json`, made from the records and one written dossier.

Reads     the records of `model`, the table of fields, the dossier of the example pile
Writes    `docs/contract.md`
Method    each key of the file leads to a field of a record, whose type and docstring are printed;
          a field that the dossier does not have yet is left out
Source    the records; citations follow the W3C Web Annotation data model, dates EDTF
Cost      one run over the example pile
Limits    that every key is documented is checked on dossiers that have them
"""

from __future__ import annotations

import json
import re
import typing
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from types import NoneType, UnionType
from typing import Any, Literal

from tools.docs.contract_table import BLOCKS, PARTS, TOP
from tools.docs.layout import NOTICE, capital, code, page, table
from tools.docs.places import MODEL, PILE
from tools.docs.source import record_fields

_NAMES = {str: "text", int: "number", float: "number", bool: "true or false", date: "day"}
_SHAPES = {"Span": "citation", "When": "when"}
_PLURALS = {"text": "texts", "citation": "citations", "object": "objects"}
_CITATION, _WHEN, _COUNTS = (set(BLOCKS[name]) for name in ("citation", "when", "counts"))


def contract_page() -> str:
    """Return the reference page."""
    document = example_document()
    found = {*keys_of(document), *keys_of(rare_document())}
    blocks = [page(f"### {name}", _fields(BLOCKS[name], "", set(BLOCKS[name]))) for name in BLOCKS]
    parts = [
        page(f"### {part.name}", capital(part.about), _fields(part.fields, f"{part.name}.", found))
        for part in PARTS
        if part.name in found
    ]
    return page(
        "# dossier.json",
        NOTICE,
        "One JSON object, UTF-8, the same bytes for the same input.\n"
        "A part that this version does not build is absent; one that found nothing is an empty "
        "list.\n"
        "Each finding carries citations, and `stateofplay verify dossier.json PATH...` reads the "
        "files again and checks every one.\n"
        "Ids are hashes of content: the same finding has the same id in the next run.\n"
        "The words are explained in the [glossary](glossary.md).",
        "## Shapes that stand in many places",
        *blocks,
        "## The parts",
        page("### head", "What stands before the parts.", _fields(TOP, "", found)),
        *parts,
        "## One entry of a timeline",
        "From the dossier of `examples/islands`:",
        code(json.dumps(_sample(document), ensure_ascii=False, indent=1), "json"),
    )


@lru_cache(maxsize=1)
def example_document() -> dict[str, Any]:
    """Return the dossier of the example pile."""
    from stateofplay.api import build
    from stateofplay.export.contract import contract

    return dict(contract(build([PILE / "reports"], meta=PILE / "meta.csv")))


@lru_cache(maxsize=1)
def rare_document() -> dict[str, Any]:
    """Return a dossier that has what few piles have: mended characters, a judgement."""
    from stateofplay.api import Archive
    from stateofplay.export.contract import contract

    with TemporaryDirectory() as folder, Archive.temporary() as archive:
        path = Path(folder) / "ferry.txt"
        path.write_text("The cafÃ© at the quay was closed on 6 May 2031.", encoding="utf-8")
        archive.add([path])
        archive.judge("date", [archive.dossier().reports[0].id, "2031-05-07"])
        return dict(contract(archive.dossier()))


def keys_of(value: Any, path: str = "") -> Iterator[str]:
    """Yield the key of each field, points between levels; shapes named in BLOCKS stay closed."""
    if isinstance(value, list):
        for one in value:
            yield from keys_of(one, path)
    elif isinstance(value, dict) and not _is_shape(set(value), path):
        for key, one in value.items():
            if path and set(value) >= _WHEN and key in _WHEN:
                continue  # a when with more beside it
            yield f"{path}.{key}" if path else key
            yield from keys_of(one, f"{path}.{key}" if path else key)


def documented() -> set[str]:
    """Return every key that the table tells of."""
    return {*TOP, *(part.name for part in PARTS)} | {
        f"{part.name}.{key}" for part in PARTS for key in part.fields
    }


def _is_shape(keys: set[str], path: str) -> bool:
    return bool(path) and keys in (_CITATION, _WHEN, _COUNTS)


def _fields(fields: dict[str, str], prefix: str, found: set[str]) -> str:
    rows = [(f"`{key}`", *_meaning(told)) for key, told in fields.items() if prefix + key in found]
    return table(("field", "type", "meaning"), rows)


def _meaning(told: str) -> tuple[str, str]:
    """Return type and meaning of one line of the table."""
    where, _, words = told.partition(" = ")
    record, _, field = where.partition(".")
    if not record[:1].isupper():
        return where, capital(words)
    hint = _hints(record)[field]
    return _type_words(hint), capital(_in_json(words or _told(record, field)))


def _in_json(words: str) -> str:
    """Return what a record says of its field in the words of JSON."""
    return re.sub(r"`None`|^None\b", "null", words).replace("False:", "false:")


@lru_cache(maxsize=64)
def _hints(record: str) -> dict[str, Any]:
    return typing.get_type_hints(_records()[record])


def _told(record: str, field: str) -> str:
    for path in sorted(MODEL.glob("*.py")):
        fields = record_fields(path).get(record)
        if fields is not None:
            return fields[field]
    raise KeyError(f"{record}.{field} is no field of a record in {MODEL}")


@lru_cache(maxsize=1)
def _records() -> dict[str, Any]:
    import importlib

    found: dict[str, Any] = {}
    for path in sorted(MODEL.glob("[a-z]*.py")):
        module = importlib.import_module(f"stateofplay.model.{path.stem}")
        own = {
            k: v for k, v in vars(module).items() if getattr(v, "__module__", "") == module.__name__
        }
        found |= own
    return found


def _type_words(hint: Any) -> str:
    """Return a type in words: `text or null`, `list of citations`, the values of a choice."""
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is Literal:
        return ", ".join(f"`{one}`" for one in arguments)
    if isinstance(hint, UnionType) or typing.get_origin(hint) is typing.Union:
        told = [_type_words(one) for one in arguments if one is not NoneType]
        return " or ".join([*told, *(["null"] if NoneType in arguments else [])])
    if typing.get_origin(hint) is tuple:
        inner = _type_words(arguments[0])
        return f"list of {_PLURALS.get(inner, inner)}"
    return _NAMES.get(hint) or _SHAPES.get(hint.__name__, "object")


def _sample(document: dict[str, Any]) -> Any:
    """Return a planned entry with one citation: short, and with all shapes."""
    entry = next(one for one in document["timeline"] if len(one["citations"]) == 1)
    return {"timeline": [entry]}
