"""The page: one HTML file that needs no network, no script and no second file.

Reads     a dossier, for the texts of its reports, and its contract, for everything else
Writes    HTML
Method    templates with escaping on; the text of each report is cut at the borders of all its
          citations, so that each finding links to its sentence and the style lights it (`:target`).
          A content security policy forbids everything but the one style and the one script in the
          file, by their hashes; the script only adds copy buttons and the Escape key
Cost      linear in the texts and citations
Limits    browsers without `:has()` (before 2023-12) show reports and threads unfolded
"""

from __future__ import annotations

import base64
import hashlib
from functools import lru_cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from stateofplay.export import words
from stateofplay.export.alignment import side_by_side
from stateofplay.export.anchors import Anchors, split_ids
from stateofplay.export.citation import Json
from stateofplay.export.matrix import build_matrix, latest_moves
from stateofplay.export.moves_view import (
    choice_style,
    has_condition_apart,
    list_moves,
    told_pieces,
)
from stateofplay.export.overview import FEW_MOMENTS, find_moments, find_title, moments_said
from stateofplay.export.page_text import split_style, text_html
from stateofplay.export.page_view import NOT_STATED, View, file_name
from stateofplay.export.printable import printable
from stateofplay.export.printings import printings_of
from stateofplay.model.dossier import Dossier

N_LATEST = 5  # last moves beside the matrix
N_CELL_WORDS = 8  # exact words in a cell of the matrix
N_SHOWN = 25  # members of a section before the rest is folded
N_SPEAKERS = 6  # whose quotes stand open; the rest are folded
N_PAIRS = 12  # of a copy group, side by side; forty reprints make 780 pairs
N_TEXTS_SHOWN = 12  # reports whose text stands open at the end; more open one by one


def to_html(dossier: Dossier, contract: Json, *, title: str | None = None) -> str:
    """Return the page.

    Args:
        dossier: the findings; their reports' texts are shown in full.
        contract: the same findings as objects.
        title: name of the affair; made from parties and issues when `None`.
    """
    anchors = Anchors(contract, dossier.reports)
    texts: dict[str, Markup] = {}
    split: list[str] = []
    for report in dossier.reports:
        paragraphs = anchors.paragraphs(report.id)
        texts[report.id] = text_html(paragraphs)
        split += split_ids(paragraphs)
    listed = list_moves(contract)
    style = _asset("page.css") + _asset("moves.css") + split_style(split) + choice_style(listed)
    script = _asset("page.js")
    moments = find_moments(contract)
    matrix = build_matrix(contract)
    return (
        _environment()
        .get_template("page.html.j2")
        .render(
            document=contract,
            view=View(contract, anchors),
            title=title or find_title(contract, matrix),
            matrix=matrix,
            latest=latest_moves(contract, N_LATEST),
            listed_moves=listed,
            moments=moments,
            moments_said=moments_said(contract, moments),
            few_moments=FEW_MOMENTS,
            texts=texts,
            texts_open=len(texts) <= N_TEXTS_SHOWN,
            n_shown=N_SHOWN,
            n_pairs=N_PAIRS,
            n_speakers=N_SPEAKERS,
            n_words=N_CELL_WORDS,
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
        )
    )


def _asset(name: str) -> str:
    return (resources.files("stateofplay.export") / "templates" / name).read_text("utf-8")


def _policy(style: str, script: str) -> str:
    """Return the content security policy: nothing but this style and this script."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("stateofplay.export"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        finalize=_show,
    )
    environment.globals.update(
        {
            "align": side_by_side,
            "as_of_said": words.as_of_said,
            "behind": words.behind,
            "bases": words.BASES,
            "changes": words.CHANGES,
            "counted": words.counted,
            "day_said": words.day_said,
            "differences": words.DIFFERENCES,
            "file_name": file_name,
            "judged": words.JUDGED,
            "first_words": words.first_words,
            "has_condition_apart": has_condition_apart,
            "listed": words.listed,
            "mended_said": words.mended_said,
            "move_marks": words.move_marks,
            "not_analysed_said": words.not_analysed_said,
            "not_stated": NOT_STATED,
            "occasion_label": words.occasion_label,
            "open_ends": words.OPEN_ENDS,
            "proposal_states": words.PROPOSAL_STATES,
            "attempt_forms": words.ATTEMPT_FORMS,
            "percent": words.percent,
            "publishers_said": words.publishers_said,
            "stance": words.stance,
            "told_pieces": told_pieces,
            "standings": words.STANDINGS,
            "statuses": words.STATUSES,
            "step_kinds": words.STEPS,
            "tone": words.tone,
            "value_said": words.value_said,
            "without_heading": words.without_heading,
            "without_marks": words.without_marks,
            "unread_language": words.unread_language,
            "printings_of": printings_of,
        }
    )
    return environment


def _show(value: Any) -> Any:
    """Return what a template prints, with characters that cannot be shown replaced."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
