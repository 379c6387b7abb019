"""Transcripts, interviews and dialogues."""

from __future__ import annotations

import pytest
from quotes_builder import Said, read_said

INTRO = "The Herald spoke to Ada Lind, the mayor of Marn, about the port.\n"

TRANSCRIPTS: dict[str, tuple[str, list[Said]]] = {
    "surnames in capitals": (
        "LIND: We will sign in spring.\nPELL: Who will pay for it?\nLIND: Nobody pays.",
        [
            ("direct", "We will sign in spring.", "LIND"),
            ("direct", "Who will pay for it?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "full names": (
        "Ada Lind: We will sign in spring.\nOrban Pell: Who pays?\nAda Lind: Nobody pays.",
        [
            ("direct", "We will sign in spring.", "Ada Lind"),
            ("direct", "Who pays?", "Orban Pell"),
            ("direct", "Nobody pays.", "Ada Lind"),
        ],
    ),
    "a turn that looks like a heading": (
        "LIND: We will sign in spring.\n# PELL: And then?\nLIND: Nobody pays.",
        [
            ("direct", "We will sign in spring.", "LIND"),
            ("direct", "And then?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "an office with its holder in brackets": (
        "Chair (Dame Ada Lind): We will sign.\nPELL: Who pays?\nPELL: Who?\nChair: Nobody pays.",
        [
            ("direct", "We will sign.", "Dame Ada Lind"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Who?", "PELL"),
            ("direct", "Nobody pays.", "Dame Ada Lind"),
        ],
    ),
    "a name with its office in brackets": (
        "LIND (Ports Minister): We will sign.\nPELL: Who pays?\nLIND: Nobody pays.",
        [
            ("direct", "We will sign.", "LIND"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "bold names": (
        "**Ada Lind:** We will sign.\n**Orban Pell:** Who pays?\n**Ada Lind:** Nobody pays.",
        [
            ("direct", "We will sign.", "Ada Lind"),
            ("direct", "Who pays?", "Orban Pell"),
            ("direct", "Nobody pays.", "Ada Lind"),
        ],
    ),
    "roles": (
        "MAYOR LIND: We will sign.\nQUESTION: Who pays?\nMAYOR LIND: Nobody pays.",
        [
            ("direct", "We will sign.", "MAYOR LIND"),
            ("direct", "Nobody pays.", "MAYOR LIND"),
        ],
    ),
    "a turn over two paragraphs": (
        "LIND: We will sign.\nThen we sail.\nPELL: Who pays?\nLIND: Nobody pays.",
        [
            ("direct", "We will sign. / Then we sail.", "LIND"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "narration after the last turn": (
        "LIND: We will sign.\nPELL: Who pays?\nLIND: Nobody pays.\nThe crew left at noon.",
        [
            ("direct", "We will sign.", "LIND"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "what is done, in brackets": (
        "LIND: (Laughs.) We will sign.\nPELL [by phone]: Who pays?\nLIND: Nobody pays.",
        [
            ("direct", "(Laughs.) We will sign.", "LIND"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "initials after the first full naming": (
        "Ada Lind: We will sign.\nOrban Pell: Who pays?\nAL: Nobody pays.\nOP: Why is that?",
        [
            ("direct", "We will sign.", "Ada Lind"),
            ("direct", "Who pays?", "Orban Pell"),
            ("direct", "Nobody pays.", "Ada Lind"),
            ("direct", "Why is that?", "Orban Pell"),
        ],
    ),
    "initials of two": (
        "Ada Lind: We sign.\nAnn Lee: Who pays?\nAL: Nobody pays.\nAda Lind: Why not?",
        [
            ("direct", "We sign.", "Ada Lind"),
            ("direct", "Who pays?", "Ann Lee"),
            ("direct", "Nobody pays.", "AL"),
            ("direct", "Why not?", "Ada Lind"),
        ],
    ),
    "a note between": (
        "LIND: We will sign.\n(A bell rings.)\nPELL: Who pays?\nLIND: Nobody pays.",
        [
            ("direct", "We will sign.", "LIND"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
    "words in marks": (
        "LIND: “We will sign.”\nPELL: “Who pays?”\nLIND: “Nobody pays.”",
        [
            ("direct", "We will sign.", "LIND"),
            ("direct", "Who pays?", "PELL"),
            ("direct", "Nobody pays.", "LIND"),
        ],
    ),
}

INTERVIEWS: dict[str, tuple[str, list[Said]]] = {
    "letters": (
        INTRO + "Q: When will you sign?\nA: In spring.\nQ: Who will pay?\nA: Nobody will pay.",
        [("direct", "In spring.", "Ada Lind"), ("direct", "Nobody will pay.", "Ada Lind")],
    ),
    "letters with points": (
        INTRO + "Q. When will you sign?\nA. In spring.\nQ. Who will pay?\nA. Nobody will pay.",
        [("direct", "In spring.", "Ada Lind"), ("direct", "Nobody will pay.", "Ada Lind")],
    ),
    "words": (
        INTRO + "Question: When will you sign?\nAnswer: In spring.\nQuestion: Who pays?\n"
        "Answer: Nobody will pay.",
        [("direct", "In spring.", "Ada Lind"), ("direct", "Nobody will pay.", "Ada Lind")],
    ),
    "the paper and the name": (
        INTRO + "The Herald: When will you sign?\nLind: In spring.\nThe Herald: Who pays?\n"
        "Lind: Nobody will pay.",
        [
            ("direct", "When will you sign?", "The Herald"),
            ("direct", "In spring.", "Lind"),
            ("direct", "Who pays?", "The Herald"),
            ("direct", "Nobody will pay.", "Lind"),
        ],
    ),
    "bold questions": (
        INTRO + "**When will you sign?**\nIn spring.\n**Who will pay?**\nNobody will pay.",
        [("direct", "In spring.", "Ada Lind"), ("direct", "Nobody will pay.", "Ada Lind")],
    ),
    "bold questions that pass for headings": (
        INTRO
        + "# **Q:** When will you sign?\n**A:** In spring.\n# **Q:** Who pays?\n**A:** Nobody.",
        [("direct", "In spring.", "Ada Lind"), ("direct", "Nobody.", "Ada Lind")],
    ),
    "under a headline that gives words": (
        "Mayor: We will not pay\n" + INTRO + "Q: When?\nA: In spring.\nQ: Who?\nA: Nobody.",
        [
            ("indirect", "We will not pay", "Mayor"),
            ("direct", "In spring.", "Ada Lind"),
            ("direct", "Nobody.", "Ada Lind"),
        ],
    ),
    "initials": (
        INTRO + "Q: When will you sign?\nAL: In spring.\nQ: Who will pay?\nAL: Nobody will pay.",
        [("direct", "In spring.", "Ada Lind"), ("direct", "Nobody will pay.", "Ada Lind")],
    ),
    "two who may be asked": (
        "The Herald spoke to Ada Lind and Orban Pell.\nQ: When?\nA: In spring.\nQ: Who?\nA: We do.",
        [("direct", "In spring.", None), ("direct", "We do.", None)],
    ),
}

DIALOGUES: dict[str, tuple[str, list[Said]]] = {
    "dashes": (
        "— We will sign, said Ada Lind.\n— Who will pay? asked Orban Pell.",
        [
            ("direct", "We will sign", "Ada Lind"),
            ("direct", "Who will pay?", "Orban Pell"),
        ],
    ),
    "a dash, going on": (
        "— We will sign, said Ada Lind. Then we sail home.",
        [("direct", "We will sign / Then we sail home.", "Ada Lind")],
    ),
    "short dashes": (
        "– We will sign, Lind said.",
        [("direct", "We will sign", "Lind")],
    ),
}

NO_TURNS = {
    "facts of a meeting": "Date: 3 May\nTime: noon\nPlace: Marn\nDate: 4 May",
    "links": "Read more: Port closed\nRelated: Fee rises\nRead more: Crew left",
    "days": "Monday: Rain all day.\nTuesday: Sun at last.\nMonday: More rain then.",
    "one label only": "LIND: We will sign in spring.\nThe crew left at noon.",
    "each label once": "Marn: The port is closed.\nOsk: The port is open.\nVarn: No port.",
    "results": "Ada Lind: 12\nOrban Pell: 14\nAda Lind: 13",
    "far apart": "LIND: We sign.\n" + "It rained.\n" * 7 + "PELL: Why?\nLIND: Now.",
    "bullets": "— The port of Marn\n— The port of Osk",
    "a dateline": "MARN — The port was closed on Friday.",
    "one bold line": "**Who will pay?**\nThe port was closed on Friday.",
}


@pytest.mark.parametrize(("text", "expected"), TRANSCRIPTS.values(), ids=TRANSCRIPTS)
def test_transcripts(text: str, expected: list[Said]) -> None:
    """Lines that begin with names and colons by turns are the words of those named."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS.values(), ids=INTERVIEWS)
def test_interviews(text: str, expected: list[Said]) -> None:
    """Answers are the words of the one person whom the introduction names, else of nobody."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), DIALOGUES.values(), ids=DIALOGUES)
def test_dialogues(text: str, expected: list[Said]) -> None:
    """A line that a dash opens and a tag ends is a quote."""
    assert read_said(text) == expected


@pytest.mark.parametrize("text", NO_TURNS.values(), ids=NO_TURNS)
def test_no_turns(text: str) -> None:
    """Labels that take no turns name no speakers."""
    assert read_said(text) == []
