"""Placeholder."""

from __future__ import annotations

from stateofplay.export.citation import Json
from stateofplay.model.dossier import Dossier


def to_markdown(dossier: Dossier, contract: Json) -> str:
    """Return Markdown."""
    return ""
