"""Which party came after which, by the words between two names and by the table of states."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from people_builder import analyse

from stateofplay.model.finding import Actor
from stateofplay.model.mention import ActorMention, NameKind
from stateofplay.model.span import Span
from stateofplay.people.predecessors import find_predecessors
from stateofplay.text.languages.en.successions import FROM_EARLIER, FROM_LATER

BETWEEN = {
    "formerly": (", formerly", FROM_LATER, True),
    "formerly known as the": (", formerly known as the", FROM_LATER, True),
    "in brackets": ("(formerly", FROM_LATER, True),
    "successor": (", the successor of", FROM_LATER, True),
    "an and is none": ("and formerly", FROM_LATER, False),
    "now": (", now", FROM_EARLIER, True),
    "now known as": (", now known as the", FROM_EARLIER, True),
    "a bare now": ("now", FROM_EARLIER, False),
}


@pytest.mark.parametrize(("between", "pattern", "told"), BETWEEN.values(), ids=BETWEEN)
def test_words_of_succession(between: str, pattern: str, told: bool) -> None:
    """Words between two names tell a succession only where they say so."""
    assert bool(re.fullmatch(pattern, between)) == told


def _links(
    texts: list[str], names: tuple[str, ...], kind: NameKind = "organisation"
) -> list[tuple[str, str]]:
    """Return earlier and later party of each link in texts where names stand as written."""
    actors = [Actor(name, kind, name, (), (), (Span("r0", 0, 1),)) for name in names]
    pile = []
    for n, text in enumerate(texts):
        mentions = tuple(
            ActorMention(Span(f"r{n}", found.start(), found.end()), found[0], "name")
            for found in re.finditer("|".join(map(re.escape, names)), text)
        )
        pile.append(replace(analyse(text, name=f"r{n}"), mentions=mentions))
    return [(link.predecessor, link.successor) for link in find_predecessors(actors, pile)]


NAMES = ("Vant Steel", "Old Iron")
TOLD = {
    "formerly": ("Vant Steel, formerly Old Iron, grew.", [("Old Iron", "Vant Steel")]),
    "now": ("Old Iron, now Vant Steel, grew.", [("Old Iron", "Vant Steel")]),
    "nothing told": ("Vant Steel sued Old Iron.", []),
    "itself": ("Vant Steel, formerly Vant Steel, grew.", []),
    "as far apart as may be": (
        f"Vant Steel, formerly{' ' * 48} Old Iron, grew.", [("Old Iron", "Vant Steel")]),
    "too far apart": (f"Vant Steel, formerly{' ' * 60} Old Iron, grew.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_a_report_tells_who_came_after_whom(text: str, expected: list[tuple[str, str]]) -> None:
    """Two neighbouring names with words of succession between them are a link."""
    assert _links([text], NAMES) == expected


def test_two_reports_that_say_both_ways_round_tell_nothing() -> None:
    """Who came first is left open where reports speak against each other."""
    both = ["Vant Steel, formerly Old Iron, grew.", "Old Iron, formerly Vant Steel, grew."]
    assert _links(both, NAMES) == []


STATES = {
    "both are named": (("Soviet Union", "Russia"), [("Soviet Union", "Russia")]),
    "the later one is not": (("Soviet Union", "Norway"), []),
    "no state": (("Vant Steel", "Old Iron"), []),
}


@pytest.mark.parametrize(("names", "expected"), STATES.values(), ids=STATES)
def test_states_follow_by_the_table(
    names: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    """A state that is gone is linked to the one after it where the pile names both."""
    assert _links(["Nothing is told."], names, "country") == expected


def test_words_between_countries_make_no_link() -> None:
    """States come from the table alone: reports use such words of governments and places."""
    assert _links(["Norway, formerly Chile, grew."], ("Norway", "Chile"), "country") == []
