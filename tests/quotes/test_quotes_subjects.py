"""Who speaks where the subject stands far from its verb, in an aside, or after the words."""

from __future__ import annotations

import pytest
from quotes_builder import Read, read_quotes

SPEAKERS: dict[str, tuple[str, list[Read]]] = {
    "one quote over two paragraphs, the speaker at its end": (
        "“The port is closed. Nobody works.\n“But the ships are safe,” Lind said.",
        [("direct", "The port is closed. Nobody works. / But the ships are safe", "Lind", "said")],
    ),
    "three paragraphs, the speaker at the end": (
        "“The port is shut.\n“Nobody works.\n“We wait,” Lind said.",
        [("direct", "The port is shut. / Nobody works. / We wait", "Lind", "said")],
    ),
    "paragraphs of a quote closed without a speaker wait for nobody": (
        "“The port is closed.\n“Nobody works.”\n“We wait,” Lind said.",
        [("direct", "We wait", "Lind", "said")],
    ),
    "an earlier paragraph of nobody does not lead up to it": (
        "“We were asleep by then.”\nIt rained.\n“The port is shut.\n“We wait,” Lind said.",
        [("direct", "The port is shut. / We wait", "Lind", "said")],
    ),
    "a quote goes on over the end of its line": (
        "Lind said: “One is enough.\nTwo is many.” The crew left.",
        [("direct", "One is enough. / Two is many.", "Lind", "said")],
    ),
    "a name in apposition after the verb": (
        "“We will sell,” said its founder, Ivo Karn.",
        [("direct", "We will sell", "Ivo Karn", "said")],
    ),
    "a name with a small word in apposition": (
        "“We will sell,” said its founder, Ivo de la Karn, on Monday.",
        [("direct", "We will sell", "Ivo de la Karn", "said")],
    ),
    "a description in apposition": (
        "“We will sell,” said the founder, a docker.",
        [("direct", "We will sell", "the founder", "said")],
    ),
    "a name before a description in apposition": (
        "“We will sell,” said Ada Lind, Marnish Mayor.",
        [("direct", "We will sell", "Ada Lind", "said")],
    ),
    "a name in apposition with a bracket": (
        "Her successor, Ivo Karn (no relation), said: “We will sell.”",
        [("direct", "We will sell.", "Ivo Karn", "said")],
    ),
    "an aside inside an aside": (
        "The mayor, whose father, Ivo Karn, jailed Pell in May, said: “I know.”",
        [("direct", "I know.", "The mayor", "said")],
    ),
    "an aside whose own subject speaks": (
        "They met the mayor, whose aide, Ivo Karn, said: “I know.”",
        [("direct", "I know.", "Ivo Karn", "said")],
    ),
    "a participle after a participle": (
        "The mayor, who met Ivo Karn, jailed in May, said: “I know.”",
        [("direct", "I know.", "Ivo Karn", "said")],
    ),
    "a role without an article is no name": (
        "Ada Lind, chief judge at the port court in Marn, which tried Pell, said: “I know.”",
        [("direct", "I know.", "Ada Lind", "said")],
    ),
    "the object of another clause is no subject": (
        "When she met Ada Lind, the mayor of Marn, who was late, said: “I know.”",
        [("direct", "I know.", "the mayor of Marn", "said")],
    ),
    "spaced marks": (
        'Lind said: " We sign. " The crew cheered. " You know, " she said. It rained.',
        [("direct", "We sign.", "Lind", "said"), ("direct", "You know", "she", "said")],
    ),
    "a new sentence after the marks": (
        "Lind said: “I know” Expressing her grief for “all of them”, the crew said it was late.",
        [("direct", "I know", "Lind", "said"), ("indirect", "it was late", "the crew", "said")],
    ),
    "two titled speakers, a word like a verb first": (
        "“We know,” state harbour chief Ada Lind and House Clerk Bo Pell, both dockers, said.",
        [("direct", "We know", "state harbour chief Ada Lind and House Clerk Bo Pell", "said")],
    ),
    "an acronym before the noun": (
        "“We know,” said a senior U.S. port official who was there.",
        [("direct", "We know", "a senior U.S. port official", "said")],
    ),
    "a word about the speaker": (
        "“We know,” said one Pellite familiar with the talks.",
        [("direct", "We know", "one Pellite", "said")],
    ),
    "an adverb-like first name": (
        "Carly Ode threw out the plan, saying: “I know.”",
        [("direct", "I know.", "Carly Ode", "saying")],
    ),
    "a place with its region before the subject": (
        "In Marn, Oskia, on Sunday, Ada Lind went after Pell, saying: “I know.”",
        [("direct", "I know.", "Ada Lind", "saying")],
    ),
    "a place, a name and a description": (
        "In Marn, Ada Lind, the mayor, went after Pell, saying: “I know.”",
        [("direct", "I know.", "Ada Lind", "saying")],
    ),
    "a message issued": (
        "His campaign sent out a message to the crews saying: “I know.”",
        [("direct", "I know.", "His campaign", "saying")],
    ),
    "with a name and a participle": (
        "The crews were quick, with Ada Lind adding: “I know.”",
        [("direct", "I know.", "Ada Lind", "adding")],
    ),
    "a name before a colon without a verb of speech": (
        "Lind went even further: “If they lose it, it is the end of them.”",
        [("direct", "If they lose it, it is the end of them.", "Lind", None)],
    ),
    "the object of the clause before a role with an article": (
        "When she met Ada Lind, the mayor, who was late, said: “I know.”",
        [("direct", "I know.", "the mayor", "said")],
    ),
    "a name after the marks is no new sentence": (
        "Lind called it “a trap” Marn had to avoid, and said: “I know.”",
        [
            ("mixed", "a trap", "Lind", "called"),
            ("direct", "I know.", "Lind", "said"),
        ],
    ),
    "a subject after with": (
        "There were cheers with one man yelling: “I know.”",
        [("direct", "I know.", "one man", "yelling")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), SPEAKERS.values(), ids=SPEAKERS)
def test_speakers(text: str, expected: list[Read]) -> None:
    """The speaker is the subject of the cue or the name in apposition, never a part of an aside."""
    assert read_quotes(text) == expected
