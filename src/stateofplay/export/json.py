"""The contract as the bytes of `dossier.json`: the same dossier gives the same bytes."""

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
    text = json.dumps(contract, ensure_ascii=False, indent=1, allow_nan=False)
    return _LONE_SURROGATE.sub(_escape, text) + "\n"


def _escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match.group()):04x}"
