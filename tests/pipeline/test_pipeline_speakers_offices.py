"""Offices that speak, from the text to the dossier."""

from __future__ import annotations

import pytest
from speakers_builder import DAY, Case, Said, check_speakers

CASES: dict[str, Case] = {
    "office in the report": (
        [
            (
                DAY,
                "Norwegian Prime Minister Maria Vantt opened the bridge on Friday.\n\n"
                "“It will last,” the prime minister said.",
            ),
        ],
        {
            "It will last": Said("Maria Vantt"),
        },
    ),
    "office in the pile": (
        [
            (DAY, "Norwegian Prime Minister Maria Vantt opened the bridge at Marn on Friday."),
            (
                "2031-05-03",
                "The bridge at Marn was shut on Saturday.\n\n"
                "“It will open again,” the Norwegian prime minister said.",
            ),
        ],
        {
            "It will open": Said("Maria Vantt"),
        },
    ),
    "office at the later date": (
        [
            (
                "2029-05-02",
                "Norwegian Prime Minister Peter Quill opened the bridge at Marn on Wednesday.",
            ),
            (DAY, "Norwegian Prime Minister Maria Vantt shut the bridge at Marn on Friday."),
            (
                "2031-05-04",
                "Winds of winter hit the coast.\n\n"
                "“It will open again,” the Norwegian prime minister said.",
            ),
        ],
        {
            "It will open": Said("Maria Vantt"),
        },
    ),
    "office at the earlier date": (
        [
            (
                "2029-05-02",
                "Norwegian Prime Minister Peter Quill opened the bridge at Marn on Wednesday.",
            ),
            (DAY, "Norwegian Prime Minister Maria Vantt shut the bridge at Marn on Friday."),
            (
                "2029-05-02",
                "Winds of winter hit the coast.\n\n"
                "“It will open again,” the Norwegian prime minister said.",
            ),
        ],
        {
            "It will open": Said("Peter Quill"),
        },
    ),
    "office at a date between two holders": (
        [
            (
                "2029-05-02",
                "Norwegian Prime Minister Peter Quill opened the bridge at Marn on Wednesday.",
            ),
            (DAY, "Norwegian Prime Minister Maria Vantt shut the bridge at Marn on Friday."),
            (
                "2030-05-04",
                "Winds of winter hit the coast.\n\n"
                "“It will open again,” the Norwegian prime minister said.",
            ),
        ],
        {
            "It will open": Said(),
        },
    ),
    "office of one who is former by then": (
        [
            (
                "2029-05-02",
                "Norwegian Prime Minister Peter Quill opened the bridge at Marn on Wednesday.",
            ),
            (DAY, "Former Norwegian Prime Minister Peter Quill fell ill on Friday."),
            (
                "2031-05-04",
                "Winds of winter hit the coast.\n\n"
                "“It will open again,” the Norwegian prime minister said.",
            ),
        ],
        {
            "It will open": Said(),
        },
    ),
    "former in report": (
        [
            (
                DAY,
                "Former Norwegian Prime Minister Peter Quill fell ill on Friday. Prime "
                "Minister Maria Vantt sent flowers.\n\n"
                "“He will be well,” the prime minister said.",
            ),
        ],
        {
            "He will be well": Said("Maria Vantt"),
        },
    ),
    "then pm": (
        [
            (
                DAY,
                "Then-prime minister Peter Quill sold the port in 2020. Prime Minister "
                "Maria Vantt bought it on Friday.\n\n"
                "“It is ours,” the prime minister said.",
            ),
        ],
        {
            "It is ours": Said("Maria Vantt"),
        },
    ),
    "late pm": (
        [
            (
                DAY,
                "The late Prime Minister Peter Quill was honoured on Friday. Prime "
                "Minister Maria Vantt laid a wreath.\n\n"
                "“He was a friend,” the prime minister said.",
            ),
        ],
        {
            "He was a friend": Said("Maria Vantt"),
        },
    ),
    "leader of a country": (
        [
            (
                DAY,
                "Danish President Peter Quill met Norwegian Prime Minister Maria Vantt on "
                "Friday.\n\n"
                "“We agree,” the Danish leader said.\n\n"
                "“So do we,” said the Norwegian premier.",
            ),
        ],
        {
            "We agree": Said("Peter Quill"),
        },
    ),
    "Ms President": (
        [
            (
                DAY,
                "President Ana Roe met Prime Minister Paul Doe on Friday.\n\n"
                "“I am well,” the president said.\n\n"
                "“So am I and always was,” said the prime minister.",
            ),
        ],
        {
            "I am well": Said("Ana Roe"),
            "So am I": Said("Paul Doe"),
        },
    ),
    "acting pm": (
        [
            (
                DAY,
                "Prime Minister Paul Doe fell ill on Friday. Deputy Prime Minister Ana "
                "Roe took over.\n\n"
                "“He will be back,” the deputy prime minister said.",
            ),
        ],
        {
            "He will be back": Said("Ana Roe"),
        },
    ),
    "successor": (
        [
            (
                DAY,
                "Prime Minister Paul Doe resigned on Friday. His successor, Prime "
                "Minister Ana Roe, was sworn in.\n\n"
                "“He was a friend,” the prime minister said.",
            ),
        ],
        {
            "He was a friend": Said(likeliest="Ana Roe"),
        },
    ),
    "pm until": (
        [
            (
                DAY,
                "Peter Quill, prime minister until 2027, fell ill on Friday. Prime "
                "Minister Ana Roe sent flowers.\n\n"
                "“He will be well,” the prime minister said.",
            ),
        ],
        {
            "He will be well": Said("Ana Roe"),
        },
    ),
    "history": (
        [
            (
                DAY,
                "In 1956 Prime Minister Goro Hale signed the pact. Prime Minister Ana Roe "
                "praised it on Friday.\n\n"
                "“It was wise,” the prime minister said.",
            ),
        ],
        {
            "It was wise": Said("Ana Roe"),
        },
    ),
    "two actors on stage, prime of nothing": (
        [
            (
                DAY,
                "Singer Tom Bee sang in Marn on Friday. Paul Doe danced.\n\n"
                "“It was fun,” the singer said.",
            ),
            ("2031-05-03", "Then singer Paul Doe slept on Saturday."),
        ],
        {
            "It was fun": Said(likeliest="Tom Bee"),
        },
    ),
    "pm out of office by the pile": (
        [
            (
                "2029-05-02",
                "Norwegian Prime Minister Peter Quill opened the bridge at Marn on Wednesday.",
            ),
            (DAY, "Former Norwegian Prime Minister Peter Quill fell ill on Friday."),
            (
                "2031-05-04",
                "Peter Quill was ill on Sunday.\n\n“He will be well,” the prime minister said.",
            ),
        ],
        {
            "He will be well": Said(),
        },
    ),
    "pm long before": (
        [
            (
                "2025-05-02",
                "Norwegian Prime Minister Peter Quill opened the bridge at Marn on Friday.",
            ),
            (
                "2031-05-04",
                "Winds of winter hit the coast.\n\n"
                "“It will open again,” the Norwegian prime minister said.",
            ),
        ],
        {
            "It will open": Said(likeliest="Peter Quill"),
        },
    ),
}


@pytest.mark.parametrize(("reports", "expected"), CASES.values(), ids=CASES)
def test_speakers(reports: list[tuple[str, str]], expected: dict[str, Said]) -> None:
    """An office is whoever holds it by the report, else at its date, else nobody."""
    check_speakers(reports, expected)
