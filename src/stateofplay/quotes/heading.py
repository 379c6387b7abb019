"""Headlines that give somebody's words: `Minister: we will not pay`, `No talks: minister`.

Reads     the first line of one report and, to know the name in it, the rest of the text
Writes    one quote at most, and the stretch that it fills
Method    what stands before a colon speaks when it is a role, an office or a known witness (police,
          report), a person's full name, or a surname that the text gives to a person or has speak;
          any other label (`Fee dispute: what next`) is a subject. The same behind the last colon
Source    rules of our own; of 59 headlines with a colon in the PolNeAR training part 50 quote
          whoever stands before it
Cost      linear in the text, which is searched once for the surname
Limits    other headlines are left to `unite_quotes`, which finds their marked words in the body
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from stateofplay.model.report import Block, Report
from stateofplay.quotes.speech import Speech, Stretch
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.languages.en.roles import BODY_ENDS, HUMANS, STATE_NOUNS, TITLE_HEADS
from stateofplay.text.languages.en.speech import AUXILIARIES, QUOTING_VERBS
from stateofplay.text.languages.en.turns import FURNITURE_LABELS, NAME_WORD, WITNESSES
from stateofplay.text.quotemarks import QuoteRegion

_BEFORE = re.compile(rf"[#*\s]*({NAME_WORD}(?: [\w.'’&-]+){{0,4}})\**:\**\s+(?=\S)")
_BEHIND = re.compile(r":\s+([^:\n]{2,40})$")
_SPEAKERS = TITLE_HEADS | HUMANS | STATE_NOUNS | BODY_ENDS | WITNESSES
_SAYING = frozenset("said says told tells added argued warned insisted wrote tweeted".split())
_TOPIC = re.compile(r"\s+on\s", re.IGNORECASE)
_NO_LABEL = AUXILIARIES | {"and", "or", "vs", "v", "in", "at", "for", "to", "with"}
_MAX_HEADLINE = 200  # characters; a longer first line is no headline
_MAX_LABEL = 4  # words of the label behind the last colon
_MIN_WORDS = 2  # of what is said


def heading_speech(
    report: Report, regions: Sequence[QuoteRegion]
) -> tuple[list[Speech], list[Stretch]]:
    """Return the quote of the headline, none or one, and the stretch that it fills.

    Args:
        report: any.
        regions: its stretches in quote marks, in text order.
    """
    line = _headline(report)
    if line is None:
        return [], []
    text, (start, end) = report.text, line
    before, behind = _BEFORE.match(text, start, end), _BEHIND.search(text, start, end)
    label = _label(text, before) if before is not None else None
    if before is not None and label is not None and _speaks(text, label, end):
        speaker, said = label, (before.end(), end)
    elif behind is not None and _is_speaker_behind(text, behind, end):
        speaker, said = behind.span(1), (start, behind.start())
    else:
        return [], []
    said = _trimmed(text, *said)
    if len(text[slice(*said)].split()) < _MIN_WORDS:
        return [], []
    return [_speech(said, speaker, line, regions)], [line]


def _headline(report: Report) -> Stretch | None:
    """Return the title, or the first line of a body that has none and more lines behind it."""
    blocks = [b for b in report.blocks if b.role in ("title", "body")]
    first: Block | None = blocks[0] if blocks else None
    if first is None or (first.role == "body" and len(blocks) == 1):
        return None
    if first.role == "body" and any(b.role == "title" for b in blocks):
        return None
    start, end = _trimmed(report.text, first.start, first.end)
    if end - start > _MAX_HEADLINE or "\n" in report.text[start:end]:
        return None
    return start, end


def _label(text: str, before: re.Match[str]) -> Stretch:
    """Return the label without what it speaks on: `Minister on the fee: ...`."""
    start, end = before.span(1)
    topic = _TOPIC.search(text, start, end)
    return start, topic.start() if topic is not None else end


def _speaks(text: str, label: Stretch, body_start: int) -> bool:
    """Return whether a label is somebody, not the subject of the report."""
    words = text[slice(*label)].split()
    folds = [word.casefold().rstrip(".") for word in words]
    if folds[0] in FURNITURE_LABELS | {"the"} or _NO_LABEL & set(folds):
        return False
    if any(fold in QUOTING_VERBS for fold in folds):
        return False
    if folds[-1] in _SPEAKERS or first_name_gender(folds[0]) is not None:
        return True
    return words[-1][:1].isupper() and _is_person(text, words[-1], body_start)


def _is_person(text: str, surname: str, body_start: int) -> bool:
    """Return whether the text gives the surname a first name or a title, or has it speak."""
    around = re.compile(rf"([\w.'’-]+)\s{re.escape(surname)}\b|\b{re.escape(surname)}\s+(\w+)")
    for match in around.finditer(text, body_start):
        before, after = (group.casefold().rstrip(".") if group else "" for group in match.groups())
        if first_name_gender(before) is not None or before in TITLE_HEADS or after in _SAYING:
            return True
    return False


def _is_speaker_behind(text: str, behind: re.Match[str], end: int) -> bool:
    label = behind.group(1)
    return len(label.split()) <= _MAX_LABEL and _speaks(text, behind.span(1), end)


def _trimmed(text: str, start: int, end: int) -> Stretch:
    while start < end and (text[start].isspace() or text[start] in "#*"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] == "*"):
        end -= 1
    return start, end


def _speech(
    said: Stretch, speaker: Stretch, line: Stretch, regions: Sequence[QuoteRegion]
) -> Speech:
    inside = [r for r in regions if said[0] <= r.start and r.end <= said[1]]
    marked = tuple((r.inner_start, r.inner_end) for r in inside)
    is_whole = len(inside) == 1 and inside[0].start == said[0] and inside[0].end >= said[1] - 1
    return Speech(
        kind="direct" if is_whole else "mixed" if marked else "indirect",
        parts=marked or (said,),
        content=marked if is_whole else (said,),
        speaker=speaker,
        cue=None,
        sentence=line,
        why="the headline gives the words of whoever its colon parts from them",
    )
