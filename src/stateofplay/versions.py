"""The version of a stage: a hash of the code and tables that its results rest on.

A number kept by hand is forgotten once and then serves stale results for ever. The hash changes
with any change of the stage's own folder and of the layers below it, comments and all: analysing
once too often is cheap, once too seldom is wrong.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from stateofplay import __version__

_BELOW = ("model", "text")  # every stage stands on these
_CODE = (".py", ".tsv", ".txt", ".json", ".npz", ".bin")


@lru_cache(maxsize=64)
def stage_version(*folders: str) -> str:
    """Return 16 hex digits for the code in the folders of the package and in the layers below.

    Args:
        folders: names of folders of `stateofplay`, such as `quotes`.
    """
    digest = hashlib.blake2b(__version__.encode(), digest_size=8)
    for folder in sorted({*folders, *_BELOW}):
        digest.update(_folder_hash(folder))
    return digest.hexdigest()


@lru_cache(maxsize=64)
def _folder_hash(folder: str) -> bytes:
    digest = hashlib.blake2b(digest_size=16)
    for name, content in _files(resources.files("stateofplay").joinpath(folder), folder):
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.digest()


def _files(folder: Traversable, path: str) -> list[tuple[str, bytes]]:
    found: list[tuple[str, bytes]] = []
    for child in sorted(folder.iterdir(), key=lambda one: one.name):
        inner = f"{path}/{child.name}"
        if child.is_dir():
            found.extend(_files(child, inner))
        elif child.name.endswith(_CODE):
            # Line ends differ between checkouts of the same version.
            found.append((inner, child.read_bytes().replace(b"\r\n", b"\n")))
    return found
