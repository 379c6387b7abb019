"""Ids made from content: the same input has the same id on every run and machine."""

from __future__ import annotations

import hashlib

_SEPARATOR = "\x1f"  # ASCII unit separator: keeps ("ab", "c") apart from ("a", "bc")


def content_id(kind: str, *parts: str | int | None) -> str:
    """Return `kind-` and twelve hex digits of the BLAKE2b hash of the parts.

    Args:
        kind: short prefix that tells a reader what the id names, such as `quote`.
        parts: what makes the thing itself; `None` differs from `""`.
    """
    joined = _SEPARATOR.join("\x00" if part is None else str(part) for part in parts)
    digest = hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=6)
    return f"{kind}-{digest.hexdigest()}"


def text_hash(text: str) -> str:
    """Return the SHA-256 of a text in hex; lone surrogates count as they stand."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
