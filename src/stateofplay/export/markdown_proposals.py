"""Proposals with their steps, and attempts to settle, in Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.export import words
from stateofplay.export.citation import Json
from stateofplay.export.markdown_notes import Footnotes, escaped
from stateofplay.export.page_view import View


def proposals_section(document: Json, view: View, notes: Footnotes) -> Iterator[str]:
    """Yield the lines of all proposals of a contract, newest first."""
    yield "## Proposals and agreements (newest first)"
    yield ""
    for one in reversed(document["proposals"]):
        made = f"{escaped(one['made']['says'])}, " if one["made"] else ""
        who = escaped(words.listed(view.actors(one["by"])) or "not stated who")
        state = words.PROPOSAL_STATES[one["state"]]
        replaced = ", replaced by another" if one["replaced_by"] else ""
        mark = notes.mark(one["citations"])
        yield f"- {made}{who}: “{escaped(one['content'])}” **{state}**{replaced}{mark}"
        for move, left in view.steps(one):
            yield f"  - {_step(move, left, view, notes)}"
    if not document["proposals"]:
        yield "None found."


def attempts_section(document: Json, view: View, notes: Footnotes) -> Iterator[str]:
    """Yield the lines of all attempts to settle of a contract, newest first."""
    yield "## Attempts to settle (newest first)"
    yield ""
    for one in reversed(document["attempts"]):
        when = f"{escaped(one['when']['says'])}, " if one["when"] else ""
        who = escaped(words.listed(view.actors(one["parties"])))
        third = escaped(words.listed(view.actors(one["third_parties"])))
        place = f", {escaped(one['place'])}" if one["place"] else ""
        aim = f", about “{escaped(one['aim'])}”" if one["aim"] else ""
        form = f"*{words.ATTEMPT_FORMS[one['form']]}*{f', {third}' if third else ''}"
        outcome = escaped(one["outcome"] or "no outcome found here")
        yield f"- {when}{who} ({form}){place}{aim}: {outcome}{notes.mark(one['citations'])}"
    if not document["attempts"]:
        yield "None found."


def _step(move: Json, left: str | None, view: View, notes: Footnotes) -> str:
    who = escaped(words.listed(view.actors(move["actors"])) or "not stated who")
    verb = words.stance(move, is_joint=len(move["actors"]) > 1)
    state = f" (**{words.PROPOSAL_STATES[left]}**)" if left else ""
    when = escaped(view.when_of(move))
    return f"{when}: {who} {verb}{state}. {escaped(move['text'])}{notes.mark(move['citations'])}"
