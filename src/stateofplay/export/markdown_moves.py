"""Moves in Markdown: one line each, with its condition in bold and its sentence as a footnote."""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.export import words
from stateofplay.export.citation import Json
from stateofplay.export.markdown_notes import Footnotes, escaped
from stateofplay.export.moves_view import has_condition_apart, listed_first, told_pieces
from stateofplay.export.page_view import View


def moves_section(document: Json, view: View, notes: Footnotes) -> Iterator[str]:
    """Yield the lines of all moves of a contract."""
    yield "## Moves (newest first, a condition in bold)"
    yield ""
    listed = listed_first(document)
    yield from (move_line(move, view, notes) for move in listed)
    if not listed:
        yield "No move was found in these reports."


def move_line(move: Json, view: View, notes: Footnotes) -> str:
    """Return one move: when, who, act, to whom, what must be said beside it, sentence, evidence."""
    who = escaped(words.listed(view.actors(move["actors"])) or "not stated who")
    verb = words.stance(move, is_joint=len(move["actors"]) > 1)
    whom = escaped(words.listed(view.actors(move["recipients"])))
    done = f"{who} **{verb}**{' → ' * bool(whom)}{whom}"
    marks = words.move_marks(move)
    if move["on_word_of"]:
        marks.append(f"on the word of {escaped(view.actor(move['on_word_of']))}")
    beside = f" *({', '.join(marks)})*" if marks else ""
    told = f"{_told(move)}{_apart(move, notes)}{notes.mark(move['citations'])}"
    when = escaped(view.when_of(move))
    return f"- {when}: {done}{beside}. {told} ({words.behind(move['counts'])})"


def _told(move: Json) -> str:
    """Return the sentence, the condition in bold."""
    told = ""
    for text, role in told_pieces(move):
        inside = f"**{escaped(text)}**" if role == "condition" else escaped(text)
        told += " " * text[:1].isspace() + inside + " " * text[-1:].isspace()
    return " ".join(told.split())


def _apart(move: Json, notes: Footnotes) -> str:
    """Return the condition where another sentence tells it."""
    if not has_condition_apart(move):
        return ""
    condition = move["condition"]
    return f" On condition: **{escaped(condition['exact'])}**{notes.mark([condition])}"
