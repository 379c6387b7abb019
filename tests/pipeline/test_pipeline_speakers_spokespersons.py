"""For whom a speaker speaks, from the text to the dossier."""

from __future__ import annotations

import pytest
from speakers_builder import DAY, Case, Said, check_speakers

CASES: dict[str, Case] = {
    "unnamed spokesman": (
        [
            (
                DAY,
                "Norway closed the strait on Friday.\n\n"
                "“The strait is closed,” a spokesman for the Norwegian Foreign Ministry "
                "said.",
            ),
        ],
        {
            "strait is closed": Said(speaks_for="Norwegian Foreign Ministry"),
        },
    ),
    "spokesman of person": (
        [
            (
                DAY,
                "Danish President Peter Quill flew home on Friday.\n\n"
                "“He is well,” a spokesman for Quill said.",
            ),
        ],
        {
            "He is well": Said(speaks_for="Peter Quill"),
        },
    ),
    "named spokeswoman": (
        [
            (
                DAY,
                "Norway closed the strait on Friday.\n\n"
                "“The strait is closed,” Norwegian Foreign Ministry spokeswoman Ann Bee "
                "said.",
            ),
        ],
        {
            "strait is closed": Said("Ann Bee", speaks_for="Norwegian Foreign Ministry"),
        },
    ),
    "named spokesman appos": (
        [
            (
                DAY,
                "Harbour Bank shut its doors on Friday.\n\n"
                "“We are closed,” said Tom Bee, a spokesman for Harbour Bank.",
            ),
        ],
        {
            "We are closed": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "spokeswoman of firm": (
        [
            (
                DAY,
                "Doe Foods shut its plant on Friday.\n\n"
                "A Doe Foods spokeswoman said the plant would reopen in May.",
            ),
        ],
        {
            "plant would reopen": Said(speaks_for="Doe Foods"),
        },
    ),
    "spokesman possessive": (
        [
            (
                DAY,
                "Doe Foods shut its plant on Friday.\n\n"
                "Doe Foods' spokesman said the plant would reopen in May.",
            ),
        ],
        {
            "plant would reopen": Said(speaks_for="Doe Foods"),
        },
    ),
    "ministry spokesman bare": (
        [
            (
                DAY,
                "Norway's Foreign Ministry summoned the envoy on Friday.\n\n"
                "A ministry spokesman said the envoy had been told of the protest.",
            ),
        ],
        {
            "envoy had been told": Said(speaks_for="Norway's Foreign Ministry"),
        },
    ),
    "gov spokesperson": (
        [
            (
                DAY,
                "Norway closed the strait on Friday.\n\n"
                "A Norwegian government spokesperson said the strait would stay closed.",
            ),
        ],
        {
            "strait would stay": Said(speaks_for="Norway"),
        },
    ),
    "spokesman later surname": (
        [
            (
                DAY,
                "Norwegian Foreign Ministry spokesman Tom Bee met the press in Oslo on "
                "Friday.\n\n"
                "“The strait is closed,” Bee said.",
            ),
        ],
        {
            "strait is closed": Said("Tom Bee", speaks_for="Norwegian Foreign Ministry"),
        },
    ),
    "the spokesman again": (
        [
            (
                DAY,
                "“The strait is closed,” a spokesman for Harbour Bank said on Friday.\n\n"
                "“It will reopen in May,” the spokesman said.",
            ),
        ],
        {
            "strait is closed": Said(speaks_for="Harbour Bank"),
            "reopen in May": Said(speaks_for="Harbour Bank"),
        },
    ),
    "on behalf": (
        [
            (DAY, "Peter Quill, speaking on behalf of the Harbour Bank, said the vault was safe."),
        ],
        {
            "vault was safe": Said("Peter Quill", speaks_for="Harbour Bank"),
        },
    ),
    "lawyer": (
        [
            (
                DAY,
                "Peter Quill was charged on Friday.\n\n"
                "“He is innocent,” Quill's lawyer, Ann Bee, said.",
            ),
        ],
        {
            "He is innocent": Said("Ann Bee", speaks_for="Peter Quill"),
        },
    ),
    "White House spokesman": (
        [
            (DAY, "“We have no comment,” White House press secretary Tom Bee said on Friday."),
        ],
        {
            "no comment": Said("Tom Bee", speaks_for="United States"),
        },
    ),
    "Kremlin spokesman": (
        [
            (DAY, "“There is no deadline,” Kremlin spokesman Boris Lund said on Friday."),
        ],
        {
            "no deadline": Said("Boris Lund", speaks_for="Russia"),
        },
    ),
    "according": (
        [
            (DAY, "According to Harbour Bank spokesman Tom Bee, the vault is safe."),
        ],
        {
            "vault is safe": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "official": (
        [
            (DAY, "A senior Norwegian official said on Friday that the strait would open."),
        ],
        {
            "strait would open": Said(speaks_for="Norway"),
        },
    ),
    "spokesman appos2": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\n"
                "Tom Bee, spokesman for Harbour Bank, said the vault was safe.",
            ),
        ],
        {
            "vault was safe": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "spokesman appos3": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\n“It is safe,” said Tom Bee, the bank's spokesman.",
            ),
        ],
        {
            "It is safe": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "spokesman appos4": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\n"
                "Harbour Bank's chief spokesman, Tom Bee, said the vault was safe.",
            ),
        ],
        {
            "vault was safe": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "UN spokesman": (
        [
            (DAY, "A UN spokesman said on Friday that the convoy would leave in May."),
        ],
        {
            "convoy would leave": Said(speaks_for="United Nations"),
        },
    ),
    "police spokesman": (
        [
            (DAY, "A police spokesman said on Friday that the convoy would leave in May."),
        ],
        {
            "convoy would leave": Said(),
        },
    ),
    "former spokesman": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\n"
                "Tom Bee, a former spokesman for Harbour Bank, said the vault was safe.",
            ),
        ],
        {
            "vault was safe": Said("Tom Bee"),
        },
    ),
    "spokesman quoted then he": (
        [
            (
                DAY,
                "“We are closed,” Harbour Bank spokesman Tom Bee said on Friday. “We will "
                "open in May,” he said.",
            ),
        ],
        {
            "We will open": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "a US attorney speaks for nobody": (
        [
            (DAY, "US Attorney Ann Bee said on Friday that the case would go on in May."),
        ],
        {
            "case would go": Said("Ann Bee"),
        },
    ),
    "an attorney general speaks for nobody": (
        [
            (
                DAY,
                "Peru's attorney general, Ann Bee, said on Friday that the case would go "
                "on in May.",
            ),
        ],
        {
            "case would go": Said("Ann Bee"),
        },
    ),
    "spokesman for office": (
        [
            (
                DAY,
                "Danish President Peter Quill fell ill on Friday.\n\n"
                "A spokesman for the president's office said the illness was mild.",
            ),
        ],
        {
            "illness was mild": Said(speaks_for="Peter Quill"),
        },
    ),
    "spokesman for embassy": (
        [
            (DAY, "A spokesman for the Danish embassy in Lima said on Friday the visas were late."),
        ],
        {
            "visas were late": Said(speaks_for="Denmark"),
        },
    ),
    "aide": (
        [
            (
                DAY,
                "Danish President Peter Quill flew home on Friday.\n\n"
                "“He is well,” an aide to Quill said.",
            ),
        ],
        {
            "He is well": Said(),
        },
    ),
    "named before a description": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\n"
                "“We are closed,” Tom Bee, a spokesman for Harbour Bank told the Daily "
                "Kite.",
            ),
        ],
        {
            "We are closed": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
    "hired, a spokesman said": (
        [
            (DAY, "Harbour Bank hired Tom Bee, a spokesman for Harbour Bank said on Friday."),
        ],
        {
            "hired Tom Bee": Said(speaks_for="Harbour Bank"),
        },
    ),
    "a statement of a ministry": (
        [
            (
                DAY,
                "Norway's Foreign Ministry summoned the envoy on Friday.\n\n"
                "A Foreign Ministry statement said the envoy would leave in May.",
            ),
        ],
        {
            "envoy would leave": Said("Norway's Foreign Ministry"),
        },
    ),
    "a letter from": (
        [
            (
                DAY,
                "Harbour Bank shut on Friday.\n\n"
                "A letter from Harbour Bank said the vault was safe.",
            ),
        ],
        {
            "vault was safe": Said("Harbour Bank"),
        },
    ),
    "somebody's office": (
        [
            (
                DAY,
                "Danish President Peter Quill fell ill on Friday.\n\n"
                "Quill's office said the illness was mild.",
            ),
        ],
        {
            "illness was mild": Said(speaks_for="Peter Quill"),
        },
    ),
    "a government memorandum": (
        [
            (DAY, "A Norwegian government memorandum said on Friday the strait was open."),
        ],
        {
            "strait was open": Said("Norway"),
        },
    ),
    "spokes for itself": (
        [
            (
                DAY,
                "The Kremlin, on behalf of Russia, said on Friday that the strait would "
                "open in May.",
            ),
        ],
        {
            "strait would open": Said("Russia"),
        },
    ),
    "spokesman of two bodies": (
        [
            (
                DAY,
                "Harbour Bank spokesman Tom Bee resigned on Friday. Doe Foods spokesman "
                "Tom Bee did so, too.\n\n"
                "“I am tired,” Bee said.",
            ),
        ],
        {
            "I am tired": Said("Tom Bee"),
        },
    ),
    "met a spokesman": (
        [
            (
                DAY,
                "Ann Bee met a spokesman for Harbour Bank on Friday and said the vault was safe.",
            ),
        ],
        {
            "vault was safe": Said("Ann Bee"),
        },
    ),
    "one printing tells the spokesman": (
        [
            (
                DAY,
                "“The vault is quite safe tonight, and so is the gold,” councillor Tom "
                "Bee said on Friday.",
            ),
            (
                "2031-05-03",
                "Harbour Bank shut its doors on Saturday.\n\n"
                "“The vault is quite safe tonight, and so is the gold,” Tom Bee, a "
                "spokesman for Harbour Bank, said.",
            ),
        ],
        {
            "vault is quite safe": Said("Tom Bee", speaks_for="Harbour Bank"),
        },
    ),
}


@pytest.mark.parametrize(("reports", "expected"), CASES.values(), ids=CASES)
def test_speakers(reports: list[tuple[str, str]], expected: dict[str, Said]) -> None:
    """A spokesperson, named or not, speaks for whom the report says, and for nobody else."""
    check_speakers(reports, expected)
