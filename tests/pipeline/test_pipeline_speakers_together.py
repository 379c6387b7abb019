"""Several speakers of one quote, from the text to the dossier."""

from __future__ import annotations

import pytest
from speakers_builder import DAY, Case, Said, check_speakers

CASES: dict[str, Case] = {
    "two leaders": (
        [
            (
                DAY,
                "Norwegian Prime Minister Maria Vantt met Danish President Peter Quill in "
                "Oslo on Friday.\n\n"
                "The two leaders said they would sign the accord within a year.",
            ),
        ],
        {
            "they would sign": Said("Maria Vantt", also=("Peter Quill",)),
        },
    ),
    "both ministers": (
        [
            (
                DAY,
                "Norway's foreign minister, Maria Vantt, met his Danish counterpart, "
                "Foreign Minister Peter Quill, in Oslo on Friday.\n\n"
                "“We will sign the accord,” both ministers said.",
            ),
        ],
        {
            "We will sign": Said("Maria Vantt", also=("Peter Quill",)),
        },
    ),
    "the pair": (
        [
            (
                DAY,
                "Maria Vantt and Peter Quill opened the bridge at Marn on Friday.\n\n"
                "The pair said the bridge would last for a century.",
            ),
        ],
        {
            "would last": Said("Maria Vantt", also=("Peter Quill",)),
        },
    ),
    "three not two": (
        [
            (
                DAY,
                "Maria Vantt, Peter Quill and Orsa Roe opened the bridge at Marn on "
                "Friday.\n\n"
                "The two leaders said the bridge would last for a century.",
            ),
        ],
        {
            "would last": Said(),
        },
    ),
    "both sides": (
        [
            (
                DAY,
                "Norway and Denmark held talks in Oslo on Friday.\n\n"
                "Both sides said the talks were useful.",
            ),
        ],
        {
            "talks were useful": Said("Norway", also=("Denmark",)),
        },
    ),
    "two countries": (
        [
            (
                DAY,
                "Peru and Gabon held talks in Lima on Friday.\n\n"
                "The two countries said in a joint statement that the talks were useful.",
            ),
        ],
        {
            "talks were useful": Said("Peru", also=("Gabon",)),
        },
    ),
    "joint countries": (
        [
            (
                DAY,
                "Peru and Gabon said in a joint statement on Friday that the border would "
                "open in May.",
            ),
        ],
        {
            "border would open": Said("Peru", also=("Gabon",)),
        },
    ),
    "joint ministers": (
        [
            (
                DAY,
                "The ministers of Peru and Gabon met in Lima on Friday.\n\n"
                "Peruvian Foreign Minister Ana Roe and Gabonese Foreign Minister Paul Doe "
                "said in a joint communiqué that the border would open in May.",
            ),
        ],
        {
            "border would open": Said("Ana Roe", also=("Paul Doe",)),
        },
    ),
    "joint three": (
        [
            (
                DAY,
                "“We will sing,” Ana Roe, Paul Doe and Maria Vantt said on Friday in a "
                "joint statement.",
            ),
        ],
        {
            "We will sing": Said("Ana Roe", also=("Paul Doe", "Maria Vantt")),
        },
    ),
    "joint with": (
        [
            (
                DAY,
                "In a joint statement with Gabon, Peru said on Friday that the border "
                "would open in May.",
            ),
        ],
        {
            "border would open": Said("Peru", also=("Gabon",)),
        },
    ),
    "one unknown": (
        [
            (
                DAY,
                "Ana Roe leads the choir of Marn.\n\n"
                "“We will sing,” Roe and a neighbour said on Friday.",
            ),
        ],
        {
            "We will sing": Said("Ana Roe"),
        },
    ),
    "ministers comm": (
        [
            (
                DAY,
                "Peruvian Foreign Minister Ana Roe met Gabonese Foreign Minister Paul Doe "
                "in Lima on Friday.\n\n"
                "The ministers said in a joint communiqué that the border would open in "
                "May.",
            ),
        ],
        {
            "border would open": Said("Ana Roe", also=("Paul Doe",)),
        },
    ),
    "presidents of two countries": (
        [
            (
                DAY,
                "Peruvian President Ana Roe met Gabonese President Paul Doe in Lima on "
                "Friday.\n\n"
                "The presidents of Peru and Gabon said the border would open in May.",
            ),
        ],
        {
            "border would open": Said("Ana Roe", also=("Paul Doe",)),
        },
    ),
    "ministers of two countries before the noun": (
        [
            (
                DAY,
                "Peruvian Foreign Minister Ana Roe met Gabonese Foreign Minister Paul Doe "
                "in Lima on Friday.\n\n"
                "The Peruvian and Gabonese foreign ministers said in a joint communiqué "
                "that the border would open in May.",
            ),
        ],
        {
            "border would open": Said("Ana Roe", also=("Paul Doe",)),
        },
    ),
    "together with": (
        [
            (DAY, "Peru, together with Gabon, said on Friday that the border would open in May."),
        ],
        {
            "border would open": Said("Peru", also=("Gabon",)),
        },
    ),
    "both men": (
        [
            (DAY, "Tom Bee and Paul Doe were freed on Friday.\n\nBoth men said they would sue."),
        ],
        {
            "would sue": Said("Tom Bee", also=("Paul Doe",)),
        },
    ),
    "they joint": (
        [
            (
                DAY,
                "Tom Bee and Paul Doe said on Friday that they would sue. “It is a matter "
                "of honour,” they said.",
            ),
        ],
        {
            "matter of honour": Said("Tom Bee", also=("Paul Doe",)),
        },
    ),
    "couple family": (
        [
            (
                DAY,
                "Ann and Tom Bee opened a shop in Marn. Tom Bee is 40. Ann Bee is 41.\n\n"
                "Ann and Tom Bee said on Friday the shop was small.",
            ),
        ],
        {
            "shop was small": Said("Ann Bee", also=("Tom Bee",)),
        },
    ),
    "in a statement they": (
        [
            (
                DAY,
                "Peru and Gabon opened the border on Friday.\n\n"
                "“This is a great day,” they said in a joint statement.",
            ),
        ],
        {
            "great day": Said(),
        },
    ),
    "the two said": (
        [
            (
                DAY,
                "Maria Vantt met Peter Quill in Oslo on Friday.\n\n"
                "The two said they would meet again.",
            ),
        ],
        {
            "meet again": Said("Maria Vantt", also=("Peter Quill",)),
        },
    ),
    "four of a list": (
        [
            (
                DAY,
                "“We will sing,” Ana Roe, Paul Doe, Tom Bee and Maria Vantt said on "
                "Friday in a joint statement.",
            ),
        ],
        {
            "We will sing": Said("Ana Roe", also=("Paul Doe", "Tom Bee", "Maria Vantt")),
        },
    ),
    "a friend of two, joint": (
        [
            (
                DAY,
                "Ana Roe and Paul Doe opened a shop on Friday.\n\n"
                "A friend of Ana Roe and Paul Doe said the shop was small.",
            ),
        ],
        {
            "shop was small": Said(),
        },
    ),
}


@pytest.mark.parametrize(("reports", "expected"), CASES.values(), ids=CASES)
def test_speakers(reports: list[tuple[str, str]], expected: dict[str, Said]) -> None:
    """Who speaks together is told together where two are sure, and left open else."""
    check_speakers(reports, expected)
