"""Words in marks that nobody said."""

from __future__ import annotations

import pytest
from quotes_builder import Said, read_ruled, read_said

KEPT_OUT = {
    "so-called": "The so-called “reform” failed in May.",
    "so-called, said by somebody": "The so-called “reform” failed, Lind said.",
    "scare quotes": "The “reform” was signed in May.",
    "scare quotes, singles": "The 'reform' was signed in May.",
    "ironic": "The “experts” left at noon.",
    "a book": "Her book “The Open Sea” was late, Lind said.",
    "a film": "The film “Dark Port” opens in May, said Lind.",
    "a song": "A song, “Sea Room,” was played as Lind told of it.",
    "an article": "In an article titled “Who Pays?” Lind said that the port was full.",
    "a show": "Lind told “The Marn Show” that she would go.",
    "a show, on": "Lind said on “The Marn Show” that she would go.",
    "a nickname": "Ada “Heron” Lind said that the port was full.",
    "a nickname in brackets": "Ada (“Heron”) Lind said that the port was full.",
    "nicknamed": "Lind, nicknamed “the Heron”, left at noon.",
    "known as": "The hall, known as “the Pit”, was closed.",
    "dubbed by nobody": "The hall was dubbed “the Pit” in May.",
    "an operation": "An operation code-named “Winter Gull” began in May.",
    "the word": "The word “peace” was missing, Lind said.",
    "a long term": "The phrase “a peace that will last for ever and 12” was missing, Lind said.",
    "used the word": "Lind used the word “peace” twice.",
    "means": "The name means “river” in Marnish.",
    "a ship": "The ship “Otter” was sunk, Lind said.",
    "a party": "Lind’s party, “Open Sea”, won in May.",
    "a slogan of nobody": "The law is simple: “first come, first served”.",
    "a title of a law": "The “Safe Ports” act was signed by Lind, who said that it was late.",
    "a programme": "Lind, who appears in “Sea Talk”, said that it was late.",
}

TAKEN: dict[str, tuple[str, list[Said]]] = {
    "called it": ("Lind called it “a disgrace”.", [("mixed", "a disgrace", "Lind")]),
    "described it": ("Lind described it as “shameful”.", [("mixed", "shameful", "Lind")]),
    "one word": ("Lind said it was “shameful”.", [("mixed", "shameful", "Lind")]),
    "what she called": (
        "The crew left over what Lind called “a farce”.",
        [("mixed", "a farce", "Lind")],
    ),
    "which she called": (
        "The pact, which Lind called “a farce”, was signed.",
        [("mixed", "a farce", "Lind")],
    ),
    "dubbed by somebody": (
        "The hall, dubbed “the Pit” by Lind, was closed.",
        [("mixed", "the Pit", "Lind")],
    ),
    "a noun of speech": (
        "Lind’s claim that the port was “full of rats” was false.",
        [("mixed", "full of rats", "Lind")],
    ),
    "as what": (
        "Lind dismissed the pact as “a farce”.",
        [("mixed", "a farce", "Lind")],
    ),
    "accused of": (
        "Lind accused Pell of being “a liar” and of theft.",
        [("mixed", "a liar", "Lind")],
    ),
    "too long for a term": (
        "The phrase “a peace that will last for ever and 123” was missing, Lind said.",
        [("mixed", "a peace that will last for ever and 123", "Lind")],
    ),
    "expressed": (
        "Lind expressed “deep regret” over it.",
        [("mixed", "deep regret", "Lind")],
    ),
}


@pytest.mark.parametrize("text", KEPT_OUT.values(), ids=KEPT_OUT)
def test_kept_out(text: str) -> None:
    """Scare quotes, titles, nicknames and words that are mentioned are nobody's words."""
    assert [one for one in read_said(text) if one[0] != "indirect"] == []


def test_a_term_is_kept_out_by_rule() -> None:
    """A word that is mentioned inside reported speech is none of its own by the rules."""
    text = "Lind said that the term “port” had no meaning in law."
    assert [one for one in read_ruled(text) if one[0] != "indirect"] == []


@pytest.mark.parametrize(("text", "expected"), TAKEN.values(), ids=TAKEN)
def test_taken(text: str, expected: list[Said]) -> None:
    """Words in marks that somebody is said to have used are a mixed quote."""
    assert read_said(text) == expected
