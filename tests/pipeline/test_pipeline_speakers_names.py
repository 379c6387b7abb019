"""Pronouns, bodies and names that speak, from the text to the dossier."""

from __future__ import annotations

import pytest
from speakers_builder import DAY, Case, Said, check_speakers

CASES: dict[str, Case] = {
    "she, of two": (
        [
            (
                DAY,
                "Norwegian Prime Minister Maria Vantt met Danish President Peter Quill in "
                "Oslo on Friday.\n\n"
                "“We will sign the accord,” she said.",
            ),
        ],
        {
            "We will sign": Said("Maria Vantt"),
        },
    ),
    "he, the subject of two men": (
        [
            (
                DAY,
                "Danish President Peter Quill met Polish President Paul Roe in Oslo on "
                "Friday. It rained.\n\n"
                "“We will sign the accord,” he said.",
            ),
        ],
        {
            "We will sign": Said("Peter Quill"),
        },
    ),
    "the former": (
        [
            (
                DAY,
                "Peter Quill met Paul Roe in Oslo on Friday.\n\n"
                "The former said the talks were useful.",
            ),
        ],
        {
            "talks were useful": Said("Peter Quill"),
        },
    ),
    "the latter": (
        [
            (
                DAY,
                "Peter Quill met Paul Roe in Oslo on Friday.\n\n“It was useful,” the latter said.",
            ),
        ],
        {
            "It was useful": Said("Paul Roe"),
        },
    ),
    "Moscow": (
        [
            (
                DAY,
                "Russia closed the strait on Friday.\n\nMoscow said the strait would open in May.",
            ),
        ],
        {
            "strait would open": Said("Russia"),
        },
    ),
    "Kremlin": (
        [
            (DAY, "The Kremlin said on Friday that the strait would open in May."),
        ],
        {
            "strait would open": Said("Russia"),
        },
    ),
    "the ministry": (
        [
            (
                DAY,
                "Norway's Foreign Ministry summoned the envoy on Friday.\n\n"
                "The ministry said the envoy would leave in May.",
            ),
        ],
        {
            "envoy would leave": Said("Norway's Foreign Ministry"),
        },
    ),
    "the company": (
        [
            (
                DAY,
                "Doe Foods shut its plant on Friday.\n\n"
                "The company said the plant would reopen in May.",
            ),
        ],
        {
            "plant would reopen": Said("Doe Foods"),
        },
    ),
    "the court": (
        [
            (
                DAY,
                "The Supreme Court of Norway heard the case on Friday.\n\n"
                "The court said the case would go on in May.",
            ),
        ],
        {
            "case would go on": Said("Supreme Court of Norway"),
        },
    ),
    "late father": (
        [
            (
                DAY,
                "Prime Minister Taro Hale opened the bridge on Friday. His late father "
                "Goro Hale built it.\n\n"
                "“It will last,” Hale said.",
            ),
        ],
        {
            "It will last": Said("Taro Hale"),
        },
    ),
    "brothers": (
        [
            (
                DAY,
                "Ivan Petrel and his brother Oleg Petrel opened a shop on Friday.\n\n"
                "“It is small,” Petrel said.",
            ),
        ],
        {
            "It is small": Said(likeliest="Oleg Petrel"),
        },
    ),
    "couple": (
        [
            (
                DAY,
                "Peter Quill married Maria Quill in Marn on Friday.\n\n"
                "“It was lovely,” Mrs Quill said.\n\n"
                "“It rained,” Mr Quill said.",
            ),
        ],
        {
            "It was lovely": Said("Maria Quill"),
            "It rained": Said("Peter Quill"),
        },
    ),
    "surname is company": (
        [
            (
                DAY,
                "Anna Doe shut the plant of Doe Foods on Friday.\n\n“We had no choice,” Doe said.",
            ),
        ],
        {
            "no choice": Said(likeliest="Anna Doe"),
        },
    ),
    "surname is place": (
        [
            (
                DAY,
                "Peter London met the mayor of London on Friday.\n\n“It was short,” London said.",
            ),
        ],
        {
            "It was short": Said("Peter London"),
        },
    ),
    "surname of two ministers": (
        [
            (
                DAY,
                "Prime Minister Maria Vantt and Finance Minister Peter Vantt spoke on "
                "Friday.\n\n"
                "“Taxes will fall,” Vantt said.",
            ),
        ],
        {
            "Taxes will": Said(likeliest="Peter Vantt"),
        },
    ),
    "described": (
        [
            (
                DAY,
                "Paul Roe, who led the strike, was freed on Friday.\n\n“I am glad,” said Roe, 61.",
            ),
        ],
        {
            "I am glad": Said("Paul Roe"),
        },
    ),
    "initials in brackets": (
        [
            (
                DAY,
                "The International Grain Council (IGC) met in Rome on Friday.\n\n"
                "The IGC said prices would fall.",
            ),
        ],
        {
            "prices would fall": Said("International Grain Council"),
        },
    ),
    "spellings of one surname": (
        [
            (DAY, "Freedonian President Vasyl Zelenko left on Friday."),
            (
                "2031-05-03",
                "Freedonian President Vasyl Zelenkoy left on Saturday.\n\n"
                "“I am glad,” Zelenkoy said.",
            ),
        ],
        {
            "I am glad": Said("Vasyl Zelenkoy"),
        },
    ),
    "transcriptions of one name": (
        [
            (DAY, "Libyan leader Muammar Qadrafi left on Friday. Qadrafi was tired."),
            (
                "2031-05-03",
                "Libyan leader Moammar Gadrafi left on Saturday.\n\n“I am glad,” Gadrafi said.",
            ),
        ],
        {
            "I am glad": Said("Moammar Gadrafi"),
        },
    ),
    "a quote that goes on": (
        [
            (
                DAY,
                "Paul Roe led the strike in Marn on Friday.\n\n"
                "“I am glad,” said Roe.\n\n"
                "“We will go on with it until the port is ours again.”",
            ),
        ],
        {
            "We will go on": Said("Paul Roe"),
        },
    ),
    "officials of two": (
        [
            (DAY, "Harbour Bank and Doe Foods officials said on Friday the deal was done."),
        ],
        {
            "deal was done": Said(),
        },
    ),
    "a letter to": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\nA letter to Harbour Bank said the vault was safe.",
            ),
        ],
        {
            "vault was safe": Said(),
        },
    ),
    "chairman of something": (
        [
            (
                DAY,
                "The chairman of the harbour guard board, Tom Bee, said on Friday that a "
                "ship would come.\n\n"
                "He said the ship was late.",
            ),
        ],
        {
            "ship was late": Said("Tom Bee"),
        },
    ),
    "she, who spoke before": (
        [
            (
                DAY,
                "The head of the Marn-based group, Ann Bee, said on Friday that the "
                "arrests were wrong. It rained.\n\n"
                "“We were told to go,” she said.",
            ),
        ],
        {
            "We were told": Said("Ann Bee"),
        },
    ),
    "he, of whose fan is told": (
        [
            (
                DAY,
                "A fan of Tom Bee said on Friday that the song was late. It rained.\n\n"
                "“We were told to go,” he said.",
            ),
        ],
        {
            "We were told": Said(likeliest="Tom Bee"),
        },
    ),
}


@pytest.mark.parametrize(("reports", "expected"), CASES.values(), ids=CASES)
def test_speakers(reports: list[tuple[str, str]], expected: dict[str, Said]) -> None:
    """A quote is given to whom the report gives it, and to nobody where it leaves that open."""
    check_speakers(reports, expected)
