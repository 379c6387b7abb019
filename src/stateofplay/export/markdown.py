"""The dossier as Markdown with footnotes, in the order of the page.

Reads     the contract, and the reports for nothing but their order
Writes    Markdown (CommonMark with tables and footnotes)
Method    each finding is one paragraph or list member; each citation is a footnote with publisher,
          date, exact words and place
Cost      linear in the citations
Limits    the reports are cited, not printed in full: the page does that
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stateofplay.export import words
from stateofplay.export.anchors import Anchors
from stateofplay.export.citation import Json
from stateofplay.export.markdown_figures import figures_section
from stateofplay.export.markdown_moves import move_line, moves_section
from stateofplay.export.markdown_notes import Footnotes, escaped
from stateofplay.export.markdown_proposals import attempts_section, proposals_section
from stateofplay.export.matrix import Cell, Matrix, build_matrix, latest_moves
from stateofplay.export.overview import find_moments, find_title, moments_said
from stateofplay.export.page import N_CELL_WORDS, N_LATEST
from stateofplay.export.page_view import View
from stateofplay.export.printings import Printing, printings_of
from stateofplay.model.dossier import Dossier


def to_markdown(dossier: Dossier, contract: Json, *, title: str | None = None) -> str:
    """Return the dossier as Markdown that ends with a line break.

    Args:
        dossier: the findings.
        contract: the same findings as objects.
        title: name of the affair; made from parties and issues when `None`.
    """
    view = View(contract, Anchors(contract, dossier.reports))
    writer = _Writer(contract, view)
    matrix = build_matrix(contract)
    parts = [
        writer.head(title or find_title(contract, matrix)),
        writer.standing(matrix),
        writer.latest(),
        writer.open_ends(),
        moves_section(contract, view, writer.notes),
        proposals_section(contract, view, writer.notes),
        attempts_section(contract, view, writer.notes),
        writer.timeline(),
        writer.differences(),
        figures_section(contract, view, writer.notes),
        writer.quotes(),
        writer.names(),
        writer.reports(),
        writer.dropped(),
    ]
    if contract["judgements"]:
        parts.append(writer.judged())
    lines = [line for part in parts for line in (*part, "")]
    return "\n".join([*lines, *writer.notes.lines()]).rstrip("\n") + "\n"


class _Writer:
    """Writes one section a method."""

    def __init__(self, document: Json, view: View) -> None:
        self.document = document
        self.view = view
        self.notes = Footnotes(view)

    def head(self, title: str) -> Iterator[str]:
        counts = self.document["counts"]
        yield f"# {escaped(title)}"
        yield ""
        if self.document["as_of"]:
            yield f"As of {words.day_said(self.document['as_of'])}, the day of the last report.  "
        texts = words.counted(counts["independent_texts"], "independent text")
        yield f"{words.counted(counts['reports'], 'report')}, {texts}.  "
        unread = words.not_analysed_said(self.document["reports"])
        if unread:
            yield f"Read, not analysed: {unread}.  "
        moments = moments_said(self.document, find_moments(self.document))
        yield f"Publishers: {words.publishers_said(counts)}." + ("  " if moments else "")
        if moments:
            yield moments[0].upper() + moments[1:] + "."

    def standing(self, matrix: Matrix) -> Iterator[str]:
        yield "## Where they stand"
        yield ""
        if not matrix.rows:
            yield "No party with a position was found in these reports."
            return
        names = [escaped(party["name"]) for party in matrix.parties]
        yield f"| | {' | '.join(names)} |"
        yield "|---" * (len(names) + 1) + "|"
        for row in matrix.rows:
            cells = [self._cell(cell) for cell in row.cells for _ in cell.parties]
            yield f"| **{escaped(row.issue['name'])}** | {' | '.join(cells)} |"
        shown = [cell for row in matrix.rows for cell in row.cells if cell.thread]
        for cell in (*shown, *matrix.others, *matrix.asides):
            yield ""
            parties = escaped(words.listed([party["name"] for party in cell.parties]))
            yield f"### {parties} on {escaped(cell.issue['name'])}"
            yield ""
            for step in cell.thread:
                yield move_line(step.move, self.view, self.notes)

    def latest(self) -> Iterator[str]:
        yield "## Last moves"
        yield ""
        moves = latest_moves(self.document, N_LATEST)
        for move in moves:
            yield f"- {self._when(move)}: {self._who(move)} {self._short(move)}"
        if not moves:
            yield "No dated move was found."

    def open_ends(self) -> Iterator[str]:
        yield "## Open ends (no outcome found here)"
        yield ""
        for one in self.document["open_ends"]:
            due = f", {one['due']['says']}" if one["due"] else ""
            who = escaped(words.listed(self.view.actors(one["who"])))
            told = f"{escaped(words.without_marks(one['text']))}{self.notes.mark(one['citations'])}"
            yield f"- *{words.OPEN_ENDS[one['what']]}*{due}{f', {who}' if who else ''}: {told}"
        if not self.document["open_ends"]:
            yield "None found."

    def timeline(self) -> Iterator[str]:
        yield "## Timeline (newest first)"
        yield ""
        entries = self.document["timeline"][::-1]
        for entry in entries:
            if not entry["recap"]:
                yield self._entry(entry)
        recap = [entry for entry in entries if entry["recap"]]
        if recap:
            yield ""
            yield "### Only looked back on"
            yield ""
            yield from map(self._entry, recap)
        if not entries:
            yield "No dated happening was found in these reports."

    def differences(self) -> Iterator[str]:
        yield "## Where reports differ (most telling first)"
        yield ""
        for one in self.document["differences"]:
            yield f"- *{words.DIFFERENCES[one['kind']]}*: {escaped(one['about'])}"
            for side in one["sides"]:
                yield f"  - {escaped(side['value'])}{self._behind(side)}"
        if not self.document["differences"]:
            yield "No difference was found between these reports."

    def quotes(self) -> Iterator[str]:
        yield "## Who said what"
        for speaker, quotes in self.view.by_speaker():
            yield ""
            yield f"### {escaped(speaker) if speaker else 'Speaker not known'}"
            yield ""
            for quote in quotes:
                yield from self._quote(quote)
        if not self.document["quotes"]:
            yield ""
            yield "No quote was found in these reports."

    def names(self) -> Iterator[str]:
        yield "## Names"
        yield ""
        for one in self.view.ranked_actors():
            roles = f", {escaped(', '.join(one['roles']))}" if one["roles"] else ""
            aliases = ", ".join(f"{escaped(a['name'])} {a['n']}×" for a in one["aliases"])
            mark = self.notes.mark(one["citations"][:1])
            yield f"- **{escaped(one['name'])}** ({one['kind']}{roles}): {aliases}{mark}"
        if not self.document["actors"]:
            yield "No name was found in these reports."

    def reports(self) -> Iterator[str]:
        yield "## Reports and copies"
        yield ""
        for one in self.document["reports"]:
            published, report = one["published"], one["id"]
            dated = f" ({words.BASES[published['basis']]})" if published else ""
            why = f" {escaped(published['why'])}" if published else ""
            title = escaped(self.view.title(report))
            publisher = escaped(self.view.publisher(report))
            when = escaped(self.view.published(report))
            line = f"- R{self.view.number(report)} {title}: {publisher}, {when}{dated}.{why}"
            yield line + _notes(one)
        for group in self.document["copy_groups"]:
            yield ""
            yield f"### {words.listed([f'R{self.view.number(one)}' for one in group['reports']])}"
            yield ""
            yield escaped(group["origin"]["why"])
            yield ""
            yield from self._pairs(group)

    def dropped(self) -> Iterator[str]:
        yield "## Left out"
        yield ""
        for one in self.document["dropped"]:
            yield f"- {escaped(one['file'])}: {escaped(one['reason'])}"
        if not self.document["dropped"]:
            yield "Nothing: every report that was given is here."

    def judged(self) -> Iterator[str]:
        """Yield what people judged; called only when they did."""
        yield "## Judged by people"
        yield ""
        for one in self.document["judgements"]:
            value = "" if one["value"] is None else f" {escaped(one['value'] or 'none')}"
            note = f" Note: {escaped(one['note'])}" if one["note"] else ""
            said = f"**{words.JUDGED[one['kind']]}**{value} *({one['outcome']})*"
            about = " and ".join(map(_target, one["targets"]))
            why = f"{escaped(one['why'])}{self.notes.mark(one['citations'])}"
            yield f"- {said}: {about} {why}{note}"

    def _cell(self, cell: Cell) -> str:
        if not cell.thread:
            return "none found"
        told = []
        for move in filter(None, (cell.word, cell.deed)):
            who = escaped(words.listed(self.view.actors(move["actors"])))
            told.append(f"{self._short(move)} ({who}, {self._when(move)})")
        if cell.n_later:
            told.append(f"*none found since, in {words.counted(cell.n_later, 'later report')}*")
        return "; ".join(told)

    def _short(self, move: Json) -> str:
        excerpt, is_cut = words.first_words(move["content"] or move["text"], N_CELL_WORDS)
        verb = words.stance(move, is_joint=len(move["actors"]) > 1)
        mark = self.notes.mark(move["citations"][:1])
        about = f"“{escaped(excerpt)}{' …' if is_cut else ''}”{self._condition(move)}"
        return f"**{verb}** {about}{mark}"

    def _condition(self, move: Json) -> str:
        """Return the first words of a condition: without it an act reads as a plain one."""
        if not move["condition"]:
            return ""
        excerpt, is_cut = words.first_words(move["condition"]["exact"], N_CELL_WORDS)
        return f", **{escaped(excerpt)}{' …' if is_cut else ''}**"

    def _who(self, move: Json) -> str:
        return escaped(words.listed(self.view.actors(move["actors"])) or "not stated who")

    def _when(self, move: Json) -> str:
        return escaped(self.view.when_of(move))

    def _behind(self, finding: Json) -> str:
        mark = self.notes.mark(finding["citations"])
        return f"{mark} ({words.behind(finding['counts'])})"

    def _entry(self, entry: Json) -> str:
        status = "" if entry["status"] == "happened" else f" *({words.STATUSES[entry['status']]})*"
        told = f"{_with_focus(entry)}{self._behind(entry)}"
        return f"- **{escaped(entry['when']['says'])}**{status}: {told}"

    def _quote(self, quote: Json) -> Iterator[str]:
        said = f", {escaped(quote['said']['says'])}" if quote["said"] else ""
        if quote["occasion"]:
            said += f", {words.occasion_label(quote)}: “{escaped(quote['occasion']['exact'])}”"
            said += self.notes.mark([quote["occasion"]])
        words_said = _marked(quote["content"], is_quoted=quote["kind"] != "indirect")
        who = self._speaker(quote["speaker"])
        yield f"- {words_said} ({quote['kind']}{said}{who}){self._behind(quote)}"
        for one in printings_of(quote):
            yield f"  - {self._printing(one)}{self.notes.mark(one.told['parts'])}"

    def _printing(self, one: Printing) -> str:
        kind = f"**{one.kind}**" if one.is_flagged else one.kind
        differs = f", {one.differs}" if one.differs else ""
        printed = " … ".join(_with_changes(part, is_quoted=one.is_quoted) for part in one.parts)
        if one.told["variant"] == "speaker" and one.told["speaker"]:
            printed += f", speaker here: {escaped(one.told['speaker']['exact'])}"
        lost = ", ".join(f"“{escaped(text)}”" for text in one.lost)
        return f"{kind}{differs}: {printed}{f' (above: {lost})' if lost else ''}"

    def _speaker(self, speaker: Json) -> str:
        """Return what must be said of a speaker beside the heading."""
        note = self.view.speaker_note(speaker)
        if note is None:
            return ""
        written = "" if speaker["actor"] else speaker["as_written"] or ""
        return f"; {escaped(written)}{', ' if written else ''}{escaped(note)}"

    def _pairs(self, group: Json) -> Iterator[str]:
        for pair in group["pairs"]:
            left, right = (f"R{self.view.number(pair[side])}" for side in ("left", "right"))
            yield (
                f"- {words.percent(pair['share_left'])} of the words of {left} stand in {right}, "
                f"{words.percent(pair['share_right'])} the other way round."
            )
            for change in pair["changed"]:
                texts = [escaped(change[side]["exact"]) for side in ("left", "right")]
                mark = self.notes.mark([change["left"], change["right"]])
                what = words.CHANGES[change["what"]]
                yield f"  - {what}: “{texts[0]}” in {left}, “{texts[1]}” in {right}{mark}"
            for side, name in (("only_left", left), ("only_right", right)):
                for one in pair[side]:
                    yield f"  - only in {name}: {escaped(one['exact'])}{self.notes.mark([one])}"


def _marked(text: str, *, is_quoted: bool) -> str:
    """Return words of a speaker, in quote marks only where the report has them."""
    return f"“{escaped(text)}”" if is_quoted else escaped(text)


def _with_changes(part: Sequence[tuple[str, bool]], *, is_quoted: bool) -> str:
    """Return the words of a printing, the changed ones in bold."""
    told = "".join(
        f"{' ' * text.startswith(' ')}{f'**{escaped(text)}**' if is_changed else escaped(text)}"
        f"{' ' * text.endswith(' ')}"
        for text, is_changed in part
    ).strip()
    return f"“{told}”" if is_quoted else told


def _with_focus(entry: Json) -> str:
    """Return the text of an entry, the words that its time belongs to in bold."""
    text, focus = entry["text"], entry["focus"]
    if focus is None:
        return escaped(text)
    start = focus["start"] - entry["citations"][0]["start"]
    end = focus["end"] - entry["citations"][0]["start"]
    before = escaped(text[:start]) + " " * text[:start].endswith((" ", "\n"))
    after = " " * text[end:].startswith((" ", "\n")) + escaped(text[end:])
    return f"{before}**{escaped(text[start:end])}**{after}"


def _notes(report: Json) -> str:
    """Return what a reader must know of a report: that it was not analysed, that it was mended."""
    language = words.unread_language(report)
    notes = [f"read, not analysed: {language}" if language else None, words.mended_said(report)]
    return "".join(f" ({note})" for note in notes if note)


def _target(target: Json) -> str:
    """Return what was judged: the words it rested on, else its id."""
    if not target["places"]:
        return str(target["id"])
    excerpt, is_cut = words.first_words(target["places"][0]["exact"], N_CELL_WORDS)
    return f"“{escaped(excerpt)}{' …' if is_cut else ''}”"
