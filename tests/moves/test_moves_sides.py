"""Which party an act is put to."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from moves_pile import ACTORS, actor, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.mention import ActorMention
from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves
from stateofplay.moves.sides import Sides
from stateofplay.moves.unnamed import find_unnamed, with_acting

TOWN = actor("Norvale", "place")
VILLAGE = actor("Sudhaven", "place")
MAYOR = actor("Lea Dorn", "person", None, ["Mayor"])
MINISTER = actor("Rolf Tenn", "person", None, ["Transport Minister"])
MINISTRY = actor("Ministry of Transport", "organisation")
OTHER = actor("Vera Moss", "person", None, ["Budget Minister"])
MEDIATOR = actor("Ines Barr", "person", None, ["mediator"])
KNOWN = (*ACTORS, TOWN, VILLAGE, MAYOR, MINISTER, MINISTRY, OTHER, MEDIATOR)


NAMES = {
    "Norvale": TOWN,
    "Sudhaven": VILLAGE,
    "Mayor Lea Dorn": MAYOR,
    "Transport Minister Rolf Tenn": MINISTER,
    "Ministry of Transport": MINISTRY,
    "Budget Minister Vera Moss": OTHER,
    "Ines Barr": MEDIATOR,
    "Northport Harbour": ACTORS[6],
}


def filed(name: str, text: str) -> Analysis:
    """Return a report with the names of this file."""
    report = report_of(text, name=name)
    added = [
        ActorMention(Span(name, found.start(), found.end()), who.id, "name")
        for words, who in NAMES.items()
        for found in re.finditer(words, text)
    ]
    return replace(report, mentions=tuple(sorted((*report.mentions, *added), key=_by_span)))


def _by_span(mention: ActorMention) -> Span:
    return mention.span


def parties(*texts: str) -> list[str | None]:
    """Return the party of whoever acts first in each move, in order of the reports."""
    reports = [filed(f"report-{number}", text) for number, text in enumerate(texts)]
    unnamed = find_unnamed(reports, KNOWN)
    moves = find_moves(unnamed.analyses, (*KNOWN, *unnamed.actors))
    acting = with_acting(KNOWN, unnamed.actors, moves)
    names = {one.id: one.name for one in acting}
    sides = Sides(moves, unnamed.analyses, KNOWN, acting)
    told = sorted(moves, key=lambda move: move.evidence[0])
    return [names.get(sides.party(move.actors[0], move) or "") for move in told]


CASES: dict[str, tuple[tuple[str, ...], list[str | None]]] = {
    "a council of a place": (
        ("The town council of Norvale rejected the dam.", "Norvale rejected the bridge."),
        ["Norvale", "Norvale"],
    ),
    "short for the one council": (
        ("The town council of Norvale rejected the dam.", "The council rejected the bridge."),
        ["Norvale", "Norvale"],
    ),
    "a club of a place": (
        ("The chess club of Norvale rejected the dam.", "Norvale rejected the bridge twice."),
        [None, None],
    ),
    "shareholders of a firm": (
        ("The shareholders of Northport Harbour rejected the dam.",),
        ["Northport Harbour Company"],
    ),
    "workers and their only union": (
        ("Today the Dockers Union rejected the dam.", "Dockers rejected the bridge."),
        ["Dockers Union", "Dockers Union"],
    ),
    "workers without a union": (("Drivers rejected the bridge.",), [None]),
    "a mayor and the one place that acts": (
        ("Norvale rejected the dam.", "Mayor Lea Dorn rejected the bridge."),
        ["Norvale", "Norvale"],
    ),
    "a mayor alone, acting twice": (
        ("Mayor Lea Dorn rejected the dam.", "Mayor Lea Dorn rejected the bridge."),
        ["Lea Dorn", "Lea Dorn"],
    ),
    "a mayor where two places act": (
        ("Norvale rejected the dam. Sudhaven endorsed it.", "Mayor Lea Dorn rejected the bridge."),
        [None, None, None],
    ),
    "a mayor alone, acting once": (("Mayor Lea Dorn rejected the dam.",), [None]),
    "a minister and the ministry of the same matter": (
        (
            "The Ministry of Transport rejected the dam.",
            "Transport Minister Rolf Tenn rejected the bridge.",
        ),
        ["Ministry of Transport", "Ministry of Transport"],
    ),
    "a minister and the ministry of another matter": (
        (
            "The Ministry of Transport rejected the dam.",
            "Budget Minister Vera Moss rejected the bridge.",
        ),
        ["Ministry of Transport", None],
    ),
    "a mediator, acting once": (("Ines Barr rejected the dam.",), ["Ines Barr"]),
    "a body that nobody owns": (
        ("The regional board rejected the dam.", "The regional board rejected the bridge."),
        ["regional board", "regional board"],
    ),
    "the same in one report of four": (
        (
            "The regional board rejected the dam. The regional board rejected the bridge.",
            "It rained.",
            "It snowed.",
            "It froze.",
        ),
        [None, None],
    ),
}


@pytest.mark.parametrize(("texts", "expected"), CASES.values(), ids=CASES)
def test_whom_an_act_is_put_to(texts: tuple[str, ...], expected: list[str | None]) -> None:
    """A body belongs to whom the pile gives it; what nobody owns is a party where it acts again."""
    assert parties(*texts) == expected
