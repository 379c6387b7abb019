"""Transcripts and interviews: lines that take turns, each with a label or behind a question.

Reads     the title and body blocks of one report, line by line
Writes    speech in text order, and the stretches that need not be read for other quotes
Method    three labelled lines or more of two labels or more, one of them twice, are a transcript;
          what stands between two of its lines goes on the turn before; a line that looks like a
          heading is a turn between turns; `Chair (Ann Bee):` names who holds the office. `A:` and
          the lines behind bold questions are the words of the one person whom the lines before
          present; initials are those of one name in full before
Source    rules of our own over printed transcripts and interviews
Cost      linear in the text
Limits    the last turn is one line long, for nothing shows where it ends; an interview that
          presents two people leaves its answers open; questions that nobody is named for are left
          out
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stateofplay.model.report import Report
from stateofplay.quotes.speech import Speech, Stretch
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.languages.en import roles
from stateofplay.text.languages.en.turns import (
    ANNOUNCING,
    ANSWER_LABELS,
    FURNITURE_LABELS,
    INTERVIEWING,
    NAME_WORD,
    QUESTION_LABELS,
)
from stateofplay.text.quotemarks import quote_regions

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_NAME = rf"{NAME_WORD}(?: (?:(?:de|van|von|der|bin|al|el) )?{NAME_WORD})"
_LABEL = re.compile(
    rf"[ \t>*_#]*+({_NAME}{{0,4}})[*_]*(?: ?[(\[]([^()\[\]\n]{{1,40}})[)\]])?[*_]*:[*_]*\s+(?=\S)"
)
_LETTER = re.compile(r"[ \t>*_#]*+([QA])\.[*_]*\s+(?=\S)")
_BOLD_QUESTION = re.compile(r"[ \t>]*(\*\*|__)[^\n]{3,300}\?\s*\1\s*")
_FULL_NAME = re.compile(rf"{_NAME}{{1,3}}")
_PERSON = (
    rf"(?:(?:the|our|its|their)? ?[a-z][\w -]{{0,40}}?,? )?({_NAME}{{1,4}})(,? and {_NAME}{{0,3}})?"
)
_ANNOUNCES = re.compile(rf"\b(?i:{'|'.join(ANNOUNCING)}) {_PERSON}")
_PRESENTS = re.compile(rf"\b(?:{'|'.join(INTERVIEWING)}) {_PERSON}")
_INITIALS = re.compile(r"[A-Z]\.?[A-Z]\.?(?:[A-Z]\.?)?")
_SENTENCE_ENDS = frozenset(".?!…”’\"')]»—-")
_MIN_TURNS = 3  # labelled lines; two may be a list
_MIN_LABELS = 2  # different ones
_AGAIN = 2  # times that a label must occur; a heading with a colon occurs once
_MIN_BOLD = 2  # bold questions
_MAX_BETWEEN = 6  # lines of one turn; of 6 transcripts read, 5 have no longer one
_MIN_SHARE = 0.5  # of turns that end as a sentence does; a table of results has fewer
_MIN_NAME_PARTS = 2
_TRIMMED = " \t*_>"


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of the report.

    Args:
        start, end: in the text.
        label: the words before its colon; `None` where there are none.
        label_start, said_from: where the label begins, and where what is said begins.
        named: where the name in brackets behind the label stands, if any does.
        is_question: whether it is a bold or headed question.
    """

    start: int
    end: int
    label: str | None
    label_start: int
    said_from: int
    is_question: bool
    named: Stretch | None = None


def turn_speech(report: Report) -> tuple[list[Speech], list[Stretch]]:
    """Return the speech of all turns in text order, and the stretches that the turns fill."""
    lines = _with_inner_labels(report.text, list(_lines(report)))
    found: list[Speech] = []
    taken: list[Stretch] = []
    for run in _runs(report.text, lines):
        intro = (lines[0].start, lines[run[0]].start)
        voices = _Voices(report.text, intro, [lines[i] for i in run])
        for n, place in enumerate(run):
            after = run[n + 1] if n + 1 < len(run) else place + 1
            taken.append((lines[place].start, lines[after - 1].end))
            found.extend(voices.turn(lines[place:after]))
    if not found:
        found, taken = _bold_interview(report.text, lines)
    return found, taken


def _lines(report: Report) -> Iterator[_Line]:
    for block in report.blocks:
        if block.role not in ("title", "body"):
            continue
        for match in _LINE.finditer(report.text, block.start, block.end):
            yield _read_line(report.text, *match.span(), is_title=block.role == "title")


def _with_inner_labels(text: str, lines: list[_Line]) -> list[_Line]:
    """Return the lines; those taken for headings are turns where turns stand on both sides.

    A short turn such as `CHAIR: And then?` looks like a heading.
    """
    labelled = [line.label is not None for line in lines]
    for n in range(1, len(lines) - 1):
        one = lines[n]
        if labelled[n] or not (labelled[n - 1] or labelled[n + 1]):
            continue
        is_known = any(labelled[m] for m in (n - 2, n + 2) if 0 <= m < len(lines))
        if (labelled[n - 1] and labelled[n + 1]) or is_known:
            lines[n] = _read_line(text, one.start, one.end, is_title=False)
    if len(lines) > 1 and labelled[-2] and not labelled[-1]:
        lines[-1] = _read_line(text, lines[-1].start, lines[-1].end, is_title=False)
    return lines


def _read_line(text: str, start: int, end: int, *, is_title: bool) -> _Line:
    label = _LABEL.match(text, start, end) or _LETTER.match(text, start, end)
    # A bold question is often taken for a heading; other headings with a colon are no turns.
    is_turn = label is not None and (
        not is_title or _key(label.group(1)) in QUESTION_LABELS | ANSWER_LABELS
    )
    if label and is_turn and label.group(1).split()[0].casefold() not in FURNITURE_LABELS:
        named = _named_in_brackets(label) if label.re is _LABEL else None
        return _Line(start, end, label.group(1), label.start(1), label.end(), False, named)
    is_question = _BOLD_QUESTION.fullmatch(text, start, end) is not None
    is_question = is_question or (is_title and text[start:end].rstrip().endswith("?"))
    return _Line(start, end, None, start, start, is_question)


def _named_in_brackets(label: re.Match[str]) -> Stretch | None:
    """Return where the holder of an office is named behind it: `Chair (Dame Ann Bee):`."""
    words = label.group(1).replace(".", "").casefold().split()
    is_office = all(word in roles.TITLE_HEADS | roles.TITLE_MODIFIERS for word in words)
    is_name = label.group(2) and _FULL_NAME.fullmatch(label.group(2).strip())
    return label.span(2) if is_office and is_name else None


def _runs(text: str, lines: Sequence[_Line]) -> Iterator[list[int]]:
    """Yield the places of the labelled lines of each transcript."""
    run: list[int] = []
    for place, line in enumerate(lines):
        if line.label is None:
            continue
        if run and place - run[-1] > _MAX_BETWEEN:
            yield from _trimmed(text, lines, run)
            run = []
        run.append(place)
    yield from _trimmed(text, lines, run)


def _trimmed(text: str, lines: Sequence[_Line], run: list[int]) -> Iterator[list[int]]:
    """Yield the run when it takes turns, without headings before its first turn."""
    written = Counter(lines[place].label for place in run)
    if len(run) > 1 and run[0] == 0 and run[1] > 1 and written[lines[0].label] < _AGAIN:
        run = run[1:]  # the heading of the report
    labels = _labels(lines, run)
    while len(run) > 1 and run[1] - run[0] > 1 and labels[_key(lines[run[0]].label or "")] < _AGAIN:
        run = run[1:]
    if _takes_turns(text, lines, run):
        yield run


def _takes_turns(text: str, lines: Sequence[_Line], run: Sequence[int]) -> bool:
    labels = _labels(lines, run)
    if len(run) < _MIN_TURNS or len(labels) < _MIN_LABELS or max(labels.values()) < _AGAIN:
        return False
    said = (text[lines[p].said_from : lines[p].end].rstrip(_TRIMMED) for p in run)
    n_sentences = sum(one[-1:] in _SENTENCE_ENDS and any(c.isalpha() for c in one) for one in said)
    return n_sentences >= _MIN_SHARE * len(run)


def _labels(lines: Sequence[_Line], run: Sequence[int]) -> Counter[str]:
    """Return how often each label occurs; initials and surnames count for the one full name."""
    written = [lines[place].label or "" for place in run]
    full: dict[str, str] = {}
    for label in written:
        if " " in label:
            full.setdefault(_initials(label).casefold(), _key(label))
            full.setdefault(_key(label.split()[-1]), _key(label))
    return Counter(full.get(_key(label), _key(label)) for label in written)


def _key(label: str) -> str:
    return label.rstrip(".").casefold()


class _Voices:
    """Who speaks behind each label of a transcript."""

    def __init__(self, text: str, intro: Stretch, turns: Sequence[_Line]) -> None:
        self._text = text
        self._intro = intro
        self._full: dict[str, Stretch] = {}  # name in full -> where it stands first
        for match in _FULL_NAME.finditer(text, *intro):
            self._full.setdefault(match.group(), match.span())
        for line in turns:
            label = line.label or ""
            if len(label.split()) >= _MIN_NAME_PARTS:
                self._full.setdefault(label, (line.label_start, line.label_start + len(label)))
        self._holders = {_key(one.label or ""): one.named for one in turns if one.named is not None}
        self._by_initials: dict[str, list[Stretch]] = defaultdict(list)
        for name, place in self._full.items():
            self._by_initials[_initials(name)].append(place)

    def turn(self, lines: Sequence[_Line]) -> Iterator[Speech]:
        """Yield the quote of one turn: its labelled line and those that go on from it."""
        first = lines[0]
        key = _key(first.label or "")
        if key in QUESTION_LABELS:
            return
        speaker, why = self._speaker(first, key)
        starts = [(first.said_from, first.end), *((line.start, line.end) for line in lines[1:])]
        parts = tuple(part for one in starts for part in _said(self._text, *one))
        if parts:
            sentence = (first.start, lines[-1].end)
            yield Speech("direct", parts, parts, speaker, None, sentence, why)

    def _speaker(self, line: _Line, key: str) -> tuple[Stretch | None, str]:
        if key in ANSWER_LABELS:
            return interviewee(self._text, *self._intro), "the lines before present who answers"
        label = line.label or ""
        written = (line.label_start, line.label_start + len(label.rstrip(".")))
        if key in self._holders:
            return line.named or self._holders[key], "the line begins with the speaker's office"
        if _INITIALS.fullmatch(label):
            fitting = self._by_initials.get(label.replace(".", ""), [])
            if len(fitting) == 1:
                return fitting[0], "the line begins with the initials of the speaker"
        return written, "the speaker's name opens the line"


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def interviewee(text: str, start: int, end: int) -> Stretch | None:
    """Return the one person whom `text[start:end]` presents as interviewed, else `None`.

    The first of these that names anybody decides, and must name one only: who an interview is said
    to be with, who was spoken to, who stands in the heading, whoever is named at all.
    """
    heading_end = text.find("\n", start, end)
    heading = (start, heading_end if heading_end > 0 else end)
    for places in (
        _presented(_ANNOUNCES, text, start, end),
        _presented(_PRESENTS, text, start, end),
        _persons(text, *heading),
        _persons(text, start, end),
    ):
        if places:
            return next(iter(places.values())) if len(places) == 1 else None
    return None


def _presented(pattern: re.Pattern[str], text: str, start: int, end: int) -> dict[str, Stretch]:
    """Return the names behind words that present them, each with its first place."""
    found: dict[str, Stretch] = {}
    for match in pattern.finditer(text, start, end):
        for group in (1, 2):
            if match.group(group):
                found.setdefault(match.group(group), match.span(group))
    return found


def _persons(text: str, start: int, end: int) -> dict[str, Stretch]:
    """Return the full names that begin with a known first name, each with its first place."""
    found: dict[str, Stretch] = {}
    for match in _FULL_NAME.finditer(text, start, end):
        for first in re.finditer(r"\S+(?= )", match.group()):
            if first_name_gender(first.group().casefold()) is not None:
                begin = match.start() + first.start()
                found.setdefault(text[begin : match.end()], (begin, match.end()))
                break
    return found


def _said(text: str, start: int, end: int) -> Iterator[Stretch]:
    """Yield what is said between two places, quote marks around the whole of it off."""
    while start < end and (text[start].isspace() or text[start] in _TRIMMED):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _TRIMMED):
        end -= 1
    regions = quote_regions(text, start, end)
    if len(regions) == 1 and (regions[0].start, regions[0].end) == (start, end):
        start, end = regions[0].inner_start, regions[0].inner_end
    is_note = text[start : start + 1] in "([" and text[end - 1 : end] in ")]"
    if any(c.isalnum() for c in text[start:end]) and not is_note:
        yield start, end


def _bold_interview(text: str, lines: Sequence[_Line]) -> tuple[list[Speech], list[Stretch]]:
    """Read answers behind bold or headed questions, where one person is presented before them."""
    questions = [n for n, line in enumerate(lines) if line.is_question and n > 0]
    if len(questions) < _MIN_BOLD:
        return [], []
    intro = (lines[0].start, lines[questions[0]].start)
    if not (_ANNOUNCES.search(text, *intro) or _PRESENTS.search(text, *intro)):
        return [], []
    speaker = interviewee(text, *intro)
    found: list[Speech] = []
    taken: list[Stretch] = []
    for n, place in enumerate(questions):
        is_last = n + 1 == len(questions)
        after = min(len(lines), place + 2) if is_last else questions[n + 1]
        answers = [one for one in lines[place + 1 : after] if not one.is_question]
        parts = tuple(part for one in answers for part in _said(text, one.start, one.end))
        if parts and len(answers) <= _MAX_BETWEEN:
            taken.append((answers[0].start, answers[-1].end))
            why = "it answers a printed question; the lines before present who answers"
            found.append(Speech("direct", parts, parts, speaker, None, taken[-1], why))
    return found, taken
