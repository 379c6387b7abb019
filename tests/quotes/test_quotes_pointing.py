"""Speakers whom their words only point at, read through the whole program."""

from __future__ import annotations

import pytest

from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier

Told = tuple[str | None, tuple[str, ...], str | None]  # speaker, others, for whom

PAIR = "Ada Lindqvist and Orban Pell run the mill."
LATER = "Mayor Ada Lindqvist met mayor Orban Pell of Marn."

CASES: dict[str, tuple[str, Told]] = {
    "they are the two before": (
        f"{PAIR} “We sign in May,” they wrote.",
        ("Ada Lindqvist", ("Orban Pell",), None),
    ),
    "they after a third person": (
        f"{PAIR} Nina Quarn left in tears. “We sign in May,” they wrote.",
        (None, (), None),
    ),
    "they, where a third stands in the sentence": (
        "Ada Lindqvist and Orban Pell met Nina Quarn. “We sign in May,” they wrote.",
        (None, (), None),
    ),
    "they of two named apart, in a joint statement": (
        "Ada Lindqvist left. Orban Pell stayed. “We sign in May,” they said in a joint statement.",
        ("Ada Lindqvist", ("Orban Pell",), None),
    ),
    "they of two named apart": (
        "Ada Lindqvist left. Orban Pell stayed. “We sign in May,” they said.",
        (None, (), None),
    ),
    "the former": (
        f"{PAIR} The former said the wheel was broken.",
        ("Ada Lindqvist", (), None),
    ),
    "the latter": (
        f"{PAIR} The latter said the wheel was broken.",
        ("Orban Pell", (), None),
    ),
    "the latter of three": (
        "Ada Lindqvist, Orban Pell and Nina Quarn met. The latter said the wheel was broken.",
        (None, (), None),
    ),
    "a name behind a description": (
        "Her neighbour at the mill, Orban Pell, said the wheel was broken.",
        ("Orban Pell", (), None),
    ),
    "two names behind a description": (
        "“We sign in May,” the mill’s two heads, Ada Lindqvist and Orban Pell, said.",
        ("Ada Lindqvist", ("Orban Pell",), None),
    ),
    "three names": (
        "The three ministers, Ada Lindqvist, Orban Pell and Nina Quarn, said the wheel was broken.",
        ("Ada Lindqvist", ("Orban Pell", "Nina Quarn"), None),
    ),
    "a spokesperson named behind": (
        f"{PAIR} A spokesman for Pell, Ugo Strand, said the wheel was broken.",
        ("Ugo Strand", (), "Orban Pell"),
    ),
    "her lawyer": (
        "Ada Lindqvist was tried in Marn. Her lawyer, Ugo Strand, said the wheel was broken.",
        ("Ugo Strand", (), "Ada Lindqvist"),
    ),
    "his lawyer, where two may be meant": (
        "Igor Roe met Orban Pell. His lawyer, Ugo Strand, said the wheel was broken.",
        ("Ugo Strand", (), None),
    ),
    "a letter again": (
        "Ada Lindqvist wrote in a letter that she was ill. The letter said the wheel was broken.",
        ("Ada Lindqvist", (), None),
    ),
    "a letter after two": (
        "Ada Lindqvist wrote in a letter that she was ill. Orban Pell wrote in a letter that he "
        "was well. The letter said the wheel was broken.",
        (None, (), None),
    ),
    "a given name": (f"{PAIR} Orban said the wheel was broken.", ("Orban Pell", (), None)),
    "a given name of two": (
        f"{PAIR} Orban Roe left. Orban said the wheel was broken.",
        (None, (), None),
    ),
    "a title with a given name": (
        "Lord Orban Pell left. Lord Orban said the wheel was broken.",
        ("Orban Pell", (), None),
    ),
    "an occupation is no name": (
        "Librarian Ada Lindqvist said the wheel was broken.",
        ("Ada Lindqvist", (), None),
    ),
    "the two mayors, named behind": (
        f"The two mayors said the wheel was broken. {LATER}",
        ("Ada Lindqvist", ("Orban Pell",), None),
    ),
    "he in somebody's words": (
        "Orban Pell opened the mill. “He said, ‘The wheel is broken now,’” Orban Pell said.",
        (None, (), None),
    ),
    "who acts in a short sentence": (
        "The cook, Ada Lindqvist, shrugs. “The wheel is broken now.”",
        ("Ada Lindqvist", (), None),
    ),
    "he, behind a description": (
        "Her old friend, the retired pilot Orban Pell, laughed. “The wheel is broken,” he said.",
        ("Orban Pell", (), None),
    ),
    "he, whom a clause tells of": (
        "The court heard from Orban Pell, who ran the mill. “The wheel is broken,” he said.",
        ("Orban Pell", (), None),
    ),
    "the head of a body": (
        "The chief executive of Marn Electric said the wheel was broken. Marn Electric’s chief "
        "executive, Orban Pell, left in May.",
        ("Orban Pell", (), None),
    ),
}


def told_by(text: str) -> Told:
    """Return who speaks the last quote of a report that names the wheel or a date."""
    raw = RawReport(content_id("report", text), "a.txt", "text", text, Stated())
    dossier = build_dossier([raw])
    names = {actor.id: actor.name for actor in dossier.actors}
    quote = max(
        (q for q in dossier.quotes if "wheel" in q.content or "May" in q.content),
        key=lambda q: q.occurrences[0].attribution.parts[0].start,
    )
    also = tuple(names[one] for one in quote.also)
    return quote.speaker_name, also, names.get(quote.speaks_for or "")


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_pointing(text: str, expected: Told) -> None:
    """Words that point at one reading only are resolved, all others stay open."""
    assert told_by(text) == expected
