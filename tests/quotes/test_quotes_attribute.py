"""Speakers and times of quotes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quotes_builder import build_actor, build_analysis

from stateofplay.model.interval import day_of, month_of
from stateofplay.model.mention import ActorMention, Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.attribute import attribute_quotes

LIND = build_actor("Ada Lind")
PELL = build_actor("Orban Pell")
ACTORS = (LIND, PELL)
FRIDAY = day_of(date(2031, 5, 2))
MAY = month_of(2031, 5)

SPEAKERS: dict[str, tuple[str, str | None, str]] = {
    "surname": ("“We will sign,” Lind said.", "lind", "“Lind” is Ada Lind"),
    "with role and country": (
        "“We will sign,” Marnish mayor Ada Lind said.",
        "lind",
        "“Marnish mayor Ada Lind” is Ada Lind",
    ),
    "pronoun": ("“We will sign,” she said.", "lind", "“she” is Ada Lind"),
    "who is told does not speak": ("“Sign it,” Lind told Pell.", "lind", "“Lind” is Ada Lind"),
    "two speakers": (
        "“We will sign,” Lind and Pell said.",
        "lind",
        "“Lind and Pell” are Ada Lind and Orban Pell",
    ),
    "two speakers whom nobody knows": (
        "“We will sign,” Ode and Quist said.",
        None,
        "“Ode and Quist” names more than one speaker",
    ),
    "someone for an actor": (
        "“We will sign,” a spokesman for Lind said.",
        None,
        "“a spokesman for Lind” speaks for Ada Lind",
    ),
    "someone of an actor": (
        "“We will sign,” a cousin of Lind said.",
        None,
        "who “a cousin of Lind” is stays open",
    ),
    "someone's": (
        "“We will sign,” Lind's aide said.",
        None,
        "who “Lind's aide” is stays open",
    ),
    "nobody known": ("“We will sign,” the crew said.", None, "who “the crew” is stays open"),
    "a pronoun that would name itself": (
        "“Lind will sign,” she said.",
        None,
        "“she” would be speaking of himself by name",
    ),
    "a pronoun that would name itself by its first name": (
        "“Ada will sign,” she said.",
        None,
        "he speaks of Ada Lind by name",
    ),
    "a name may name itself": ("“Lind will sign,” Lind said.", "lind", "“Lind” is Ada Lind"),
}


@pytest.mark.parametrize(("text", "actor", "reason"), SPEAKERS.values(), ids=SPEAKERS)
def test_speaker(text: str, actor: str | None, reason: str) -> None:
    """The mention that heads the speaker's words gives the actor, and the reason is said."""
    (one,) = build_analysis(text, ACTORS, he="lind").attributions
    assert one.actor == actor
    assert one.why.endswith(f"; {reason}")


def test_a_name_may_hold_and() -> None:
    """One actor whose name has an "and" in it is one speaker."""
    text = "“We will sign,” the Lakes and Forests Board said."
    board = build_actor("Lakes and Forests Board")
    start = text.index("Lakes")
    whole = ActorMention(Span("r1", start, start + len(board.name)), board.id, "name")
    analysis = replace(build_analysis(text, ()), mentions=(whole,))
    (one,) = attribute_quotes(analysis, {board.id: board})
    assert one.actor == board.id


def test_open_pronoun_stays_open() -> None:
    """A pronoun that no actor stands behind gives no speaker."""
    (one,) = build_analysis("“We will sign,” she said.", ACTORS, he=None).attributions
    assert one.actor is None


def test_unknown_actor_id_is_not_used() -> None:
    """A mention of an actor that the pile does not have gives no speaker."""
    (one,) = build_analysis("“We will sign,” she said.", (PELL,), he="lind").attributions
    assert one.actor is None


CARRIED: dict[str, tuple[str, str | None]] = {
    "who is spoken of does not compete": (
        "Pell said that Lind had sold the port. “It was late,” he said.",
        "pell",
    ),
    "who is told does": ("Pell told Lind that it rained hard. “It was late,” he said.", None),
    "of the other sex": ("Lind said that Pell had left. “It was late,” he said.", None),
    "no speaker before": ("Pell sold the port. “It was late,” he said.", None),
    "not the sentence before": (
        "Pell said that it rained hard. The crew left. “It was late,” he said.",
        None,
    ),
    "the next paragraph": ("Pell said that it rained hard.\n“It was late,” he said.", "pell"),
    "after an empty line": ("Pell said that it rained hard.\n\n“It was late,” he said.", "pell"),
    "after two": ("Pell said that it rained hard.\n\n\n“It was late,” he said.", None),
    "somebody else": ("Pell said that it rained hard. “It was late,” the crew said.", None),
    "who would name himself": ("Pell said that it rained hard. “Pell was late,” he said.", None),
}


@pytest.mark.parametrize(("text", "actor"), CARRIED.values(), ids=CARRIED)
def test_open_pronoun_after_a_saying(text: str, actor: str | None) -> None:
    """A pronoun that fits two is the speaker of the sentence before when only he speaks there."""
    last = build_analysis(text, ACTORS, he=None).attributions[-1]
    assert last.actor == actor


LIKELIEST: dict[str, tuple[str, str | None]] = {
    "the sentence before": ("“We will sign,” Lind said. “It was late.”", "lind"),
    "the paragraph before": ("“We will sign,” Lind said.\n\n“It was late.”", "lind"),
    "not with words between": ("“We will sign,” Lind said. It rained. “It was late.”", None),
    "not who is named in it": ("“We will sign,” Lind said. “Lind was late.”", None),
    "nobody before": ("“We will sign,” the crew said. “It was late.”", None),
}


@pytest.mark.parametrize(("text", "candidate"), LIKELIEST.values(), ids=LIKELIEST)
def test_words_without_a_speaker(text: str, candidate: str | None) -> None:
    """Where nothing names the speaker, whoever spoke right before is the likeliest."""
    analysis = build_analysis(text, ACTORS)
    first = analysis.attributions[0]
    part = Span("r1", text.rindex("“") + 1, text.rindex("”"))
    sentence = Span("r1", part.start - 1, part.end + 1)
    loose = Attribution("direct", (part,), None, None, sentence, "nothing tells")
    cue = first.cue
    assert cue is not None
    told = replace(first, parts=first.parts[:1], sentence=Span("r1", 0, cue.end + 1))
    both = replace(analysis, attributions=(told, loose))
    last = attribute_quotes(both, {actor.id: actor for actor in ACTORS})[-1]
    assert (last.actor, last.candidate) == (None, candidate)


SAID: dict[str, tuple[str, bool]] = {
    "after the cue": ("“We will sign,” Lind said on Friday.", True),
    "after a hearer and a place": ("“We will sign,” Lind told a meeting in Marn on Friday.", True),
    "before the clause": ("Lind said on Friday she would sign.", True),
    "before a mixed quote": ("Lind said on Friday the port was “a wreck”.", True),
    "at the head of the sentence": ("On Friday, Lind said she would sign.", True),
    "inside the quote": ("“We will sign on Friday,” Lind said.", False),
    "right after the cue, inside the quote": ("Lind said, “Friday is the day.”", False),
    "just before the tag": ("The “big” day to remember is Friday, Lind said.", False),
    "inside the reported clause": ("Lind said that she would sign on Friday.", False),
    "inside the clause of a mixed quote": ("Lind said it, shut on Friday, was “a wreck”.", False),
    "of another clause": ("“We will sign,” said Lind, who was there on Friday.", False),
    "between speaker and cue": ("Lind on Friday said she would sign.", True),
    "between them, in an aside of place": ("Lind, in a letter on Friday, said she was ill.", True),
    "at a meeting": ("Lind, also speaking at the same fair Friday, said she was ill.", True),
    "of the first of two verbs": ("Lind on Friday made an offer and said she was ill.", True),
    "of the first of two verbs, not beside her": (
        "Lind made an offer on Friday and said she was ill.",
        False,
    ),
    "in a relative clause": ("Lind, who won on Friday, said she would sign.", False),
    "in an aside": ("Lind, elected on Friday, said she would sign.", False),
    "before a second aside": ("Lind on Friday, ill and late, said she would sign.", False),
    "in an aside that ends later": ("Lind, in Marn on Friday for a fair, said it was up.", False),
    "of another sentence": ("It rained on Friday. “We will sign,” Lind said.", False),
    "none": ("“We will sign,” Lind said.", False),
}  # fmt: skip


@pytest.mark.parametrize(("text", "is_told"), SAID.values(), ids=SAID)
def test_said(text: str, is_told: bool) -> None:
    """Only a time in the clause of the cue tells when the words were said."""
    (one,) = build_analysis(text, ACTORS, times=[("Friday", FRIDAY)]).attributions
    assert one.said == (FRIDAY if is_told else None)


def test_two_times_the_narrower_wins_when_they_agree() -> None:
    """Of two times in the clause the exact one is taken, none when they exclude each other."""
    text = "“We will sign,” Lind said in May on Friday."
    (one,) = build_analysis(text, ACTORS, times=[("May", MAY), ("Friday", FRIDAY)]).attributions
    assert one.said == FRIDAY
    june = month_of(2031, 6)
    (one,) = build_analysis(text, ACTORS, times=[("May", june), ("Friday", FRIDAY)]).attributions
    assert one.said is None


@given(st.permutations(ACTORS))
def test_order_of_actors_does_not_matter(actors: list[object]) -> None:
    """The same report gives the same speakers whatever the order of the actors."""
    text = "“We will sign,” Lind said. “No,” Pell replied."
    assert build_analysis(text, actors).attributions == build_analysis(text, ACTORS).attributions  # type: ignore[arg-type]
