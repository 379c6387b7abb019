"""Invented reports for measuring: wires, and reprints of them with cuts, additions and edits."""

from __future__ import annotations

import random
from datetime import date, timedelta

from stateofplay.model.interval import day_of
from stateofplay.model.report import Block, Publication, Report

_SYLLABLES = [c + v for c in "bdfgklmnprstvz" for v in "aeiou"]
_FIRST_DAY = date(2030, 1, 1)


def generate_reports(n: int, seed: int = 1) -> list[Report]:
    """Return `n` reports; about every fifth is a reprint of an earlier one."""
    choose = random.Random(seed)
    words = ["".join(choose.choices(_SYLLABLES, k=choose.randint(1, 4))) for _ in range(20_000)]
    wires: list[tuple[list[str], date]] = []
    reports = []
    for number in range(n):
        if wires and choose.random() < 0.2:
            paragraphs, day = choose.choice(wires[-500:])
            paragraphs = _edited(paragraphs, words, choose)
            day += timedelta(choose.randint(0, 2))
        else:
            day = _FIRST_DAY + timedelta(number % 1500)
            paragraphs = [_paragraph(words, choose) for _ in range(choose.randint(6, 14))]
            wires.append((paragraphs, day))
        reports.append(_report(f"report-{number:07d}", paragraphs, day))
    return reports


def _paragraph(words: list[str], choose: random.Random) -> str:
    picked = [words[int(len(words) * choose.random() ** 3)] for _ in range(choose.randint(25, 50))]
    text = " ".join(picked).capitalize()
    return f"“{text},” said {picked[0].capitalize()}." if choose.random() < 0.2 else f"{text}."


def _edited(paragraphs: list[str], words: list[str], choose: random.Random) -> list[str]:
    edited = paragraphs[: len(paragraphs) - choose.randint(0, len(paragraphs) // 3)]
    if choose.random() < 0.5:
        edited.insert(choose.randrange(len(edited) + 1), _paragraph(words, choose))
    return [
        " ".join(choose.choice(words) if choose.random() < 0.02 else w for w in p.split(" "))
        for p in edited
    ]


def _report(name: str, paragraphs: list[str], day: date) -> Report:
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(start, start + len(paragraph), "body"))
        start += len(paragraph) + 2
    return Report(
        id=name, file=name, text="\n\n".join(paragraphs), blocks=tuple(blocks), title=None,
        publisher=None, agency=None, byline=None, place=None, url=None, language="en",
        published=Publication(day_of(day), "stated", "generated", ()),
    )  # fmt: skip
