"""What the public functions take as a path."""

from __future__ import annotations

from os import PathLike

StrPath = str | PathLike[str]
