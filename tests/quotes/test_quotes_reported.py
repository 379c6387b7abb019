"""Reported speech without quote marks."""

from __future__ import annotations

import pytest
from quotes_builder import Read, read_quotes

INDIRECT: dict[str, tuple[str, list[Read]]] = {
    "the clause of a noun": (
        "Lind’s claim that the port was full was false.",
        [("indirect", "the port was full", "Lind", "claim")],
    ),
    "many times": (
        "Lind has stated many times that the port cannot be sold.",
        [("indirect", "the port cannot be sold", "Lind", "stated")],
    ),
    "a pronoun opens the clause": (
        "Lind announced she would go.",
        [("indirect", "she would go", "Lind", "announced")],
    ),
    "inside a subordinate clause": (
        "While Lind says the port is full, the fees are falling.",
        [("indirect", "the port is full", "Lind", "says")],
    ),
    "a name between commas speaks, not what follows the verb": (
        "A spokesman, Ivo Karn, said the paper left open on what terms any port would close.",
        [
            (
                "indirect",
                "the paper left open on what terms any port would close",
                "Ivo Karn",
                "said",
            )
        ],
    ),
    "a first name that is also a month": (
        "Jan Holm said that it rained hard.",
        [("indirect", "it rained hard", "Jan Holm", "said")],
    ),
    "three words": (
        "Lind said that it rained hard.",
        [("indirect", "it rained hard", "Lind", "said")],
    ),
    "with that": (
        "Lind announced that the port would close.",
        [("indirect", "the port would close", "Lind", "announced")],
    ),
    "without that": (
        "Lind said on Friday she would go.",
        [("indirect", "she would go", "Lind", "said")],
    ),
    "hearer and an inner clause": (
        "He told reporters after the two met again in Marn they had agreed to a date.",
        [("indirect", "they had agreed to a date", "He", "told")],
    ),
    "pointed out": (
        "Lind also pointed out that the port was full.",
        [("indirect", "the port was full", "Lind", "pointed out")],
    ),
    "the saying of another after but": (
        "Lind said she would shut it, but the mayor's aide, Ivo Karn, said it would stay open.",
        [
            ("indirect", "she would shut it", "Lind", "said"),
            ("indirect", "it would stay open", "Ivo Karn", "said"),
        ],
    ),
    "the saying of another after a comma": (
        "Lind says seven men died, Pell says nobody was hurt.",
        [
            ("indirect", "seven men died", "Lind", "says"),
            ("indirect", "nobody was hurt", "Pell", "says"),
        ],
    ),
    "a second that keeps the words her own": (
        "Lind said it was shut, but that Pell had said it would open.",
        [("indirect", "it was shut, but that Pell had said it would open", "Lind", "said")],
    ),
    "another saying as a part of it": (
        "Lind said that she had met Pell, who said the port was full.",
        [
            ("indirect", "she had met Pell", "Lind", "said"),
            ("indirect", "the port was full", "Pell", "said"),
        ],
    ),
    "both opens the clause": (
        "Lind said both sides had agreed.",
        [("indirect", "both sides had agreed", "Lind", "said")],
    ),
    "a caption glued to it": (
        "Lind said that he used large amounts of drugs Experts say it is a bad idea.",
        [
            ("indirect", "he used large amounts of drugs", "Lind", "said"),
            ("indirect", "it is a bad idea", "Experts", "say"),
        ],
    ),
    "that is a pronoun": (
        "Lind said that was her last word.",
        [("indirect", "that was her last word", "Lind", "said")],
    ),
    "a name in apposition to a distant subject": (
        "Marn’s mayor, Ada Lind, took the offer on Friday but gave no date and insisted that it "
        "would be late.",
        [("indirect", "it would be late", "Ada Lind", "insisted")],
    ),
    "an owner's noun is the subject": (
        "Mr Pell's party has crumbled, saying that it was late.",
        [("indirect", "it was late", "Mr Pell's party", "saying")],
    ),
    "far from": (
        "Far from seeming sorry for it, Lind rose at last, adding that it was late.",
        [("indirect", "it was late", "Lind", "adding")],
    ),
    "a country's adjective before a noun": (
        "The port is full, according to Chadian harbour police in Marn.",
        [("indirect", "The port is full", "Chadian harbour police", "according to")],
    ),
    "recalled saying": (
        "Lind recalled saying that the port was full.",
        [("indirect", "the port was full", "Lind", "saying")],
    ),
    "tag after": (
        "The ship was sunk, the ministry said in a statement on Friday.",
        [("indirect", "The ship was sunk", "the ministry", "said")],
    ),
    "as she said": (
        "The port is doomed, as Lind herself said in an interview with the Herald.",
        [("indirect", "The port is doomed", "Lind", "said")],
    ),
    "after a show": (
        "Asked on “The Open Sea,” Lind said she would go.",
        [("indirect", "she would go", "Lind", "said")],
    ),
    "another clause": (
        "Lind said it was raining; the so-called “deal” was signed.",
        [("indirect", "it was raining", "Lind", "said")],
    ),
    "a ship's name": (
        "The “Open Sea” was sunk, Lind said.",
        [("indirect", "The “Open Sea” was sunk", "Lind", "said")],
    ),
    "according to": (
        "According to Lind, the port is full.",
        [("indirect", "the port is full", "Lind", "According to")],
    ),
    "issued a statement saying": (
        "Shortly after, Marn’s chief port officer issued a statement saying there would be no fee.",
        [("indirect", "there would be no fee", "Marn’s chief port officer", "saying")],
    ),
    "adding": (
        "Lind said the port was full, adding that the ships were late.",
        [
            ("indirect", "the port was full", "Lind", "said"),
            ("indirect", "the ships were late", "Lind", "adding"),
        ],
    ),
    "second verb of a subject": (
        "Lind stood up and said the port was full.",
        [("indirect", "the port was full", "Lind", "said")],
    ),
    "a dated letter": (
        "A ministry’s letter dated January 27, 1960, said that the fee would rise.",
        [("indirect", "the fee would rise", "A ministry’s letter", "said")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), INDIRECT.values(), ids=INDIRECT)
def test_indirect_quotes(text: str, expected: list[Read]) -> None:
    """The clause of a verb of speech is an indirect quote, without `that` and without its end."""
    assert read_quotes(text) == expected
