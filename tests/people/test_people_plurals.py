"""Words that stand for two actors at once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from people_builder import build_pile

from stateofplay.people.mentions import find_mentions
from stateofplay.people.unite import unite_names

VANTT = "Norwegian Prime Minister Maria Vantt slept."
QUILL = "Danish President Peter Quill slept."
BOTH = "Norwegian Prime Minister Maria Vantt met Danish President Peter Quill."
PAIR = ("Maria Vantt", "Peter Quill")

CASES: dict[str, tuple[str, list[tuple[str, tuple[str, ...]]]]] = {
    "in the sentence before": (f"{BOTH} The two leaders slept.", [("The two leaders", PAIR)]),
    "in the same sentence": (
        "Maria Vantt told Peter Quill that both men slept.",
        [],
    ),
    "with both": (f"{BOTH} Then both leaders slept.", [("both leaders", PAIR)]),
    "without a number": (f"{BOTH} The leaders slept.", [("The leaders", PAIR)]),
    "a pair": (f"{BOTH} The pair slept.", [("The pair", PAIR)]),
    "the two alone": (f"{BOTH} The two said so.", [("The two", PAIR)]),
    "the two of something": (f"{BOTH} The two dogs barked.", []),
    "one sentence each": (f"{VANTT} {QUILL} The two leaders slept.", [("The two leaders", PAIR)]),
    "one each, no titles": ("Maria Vantt left. Peter Quill left. The pair slept.", []),
    "three sentences back": (
        f"{BOTH} It rained. It snowed. The two leaders slept.",
        [("The two leaders", PAIR)],
    ),
    "four sentences back": (f"{BOTH} It rained. It snowed. It blew. The two men slept.", []),
    "four sentences back, by title": (
        f"{BOTH} It rained. It snowed. It blew. The two leaders slept.",
        [("The two leaders", PAIR)],
    ),
    "named behind, by title": (
        f"The two leaders met. It rained. It snowed. It blew. {BOTH}",
        [("The two leaders", PAIR)],
    ),
    "named behind, three with the title": (
        f"The two leaders met. It rained. It snowed. It blew. {BOTH} Swedish President Uma Roe "
        "slept.",
        [],
    ),
    "across a heading": (f"{BOTH}\n# Weather\nThe two leaders slept.", []),
    "three, two with the title": (
        f"{BOTH[:-1]} and Paul Roe. The two leaders slept.",
        [("The two leaders", PAIR)],
    ),
    "three": ("Maria Vantt met Peter Quill and Paul Roe. The pair slept.", []),
    "a name that nobody knows": ("Maria Vantt, Peter Quill and Quarn met. The pair slept.", []),
    "one only": (f"{VANTT} The two leaders slept.", []),
    "of others": (f"{BOTH} The leaders of the union slept.", []),
    "men": (
        "Peter Quill met Paul Roe. Both men slept.",
        [("Both men", ("Peter Quill", "Paul Roe"))],
    ),
    "countries": (
        "Norway met Denmark. Both sides slept.",
        [("Both sides", ("Norway", "Denmark"))],
    ),
    "persons are no countries": (
        f"{BOTH} The two countries slept.",
        [],
    ),
    "firms": (
        "They met Vantt Foods and Roe Bank. The two companies slept.",
        [("The two companies", ("Vantt Foods", "Roe Bank"))],
    ),
    "of two countries": (
        f"{QUILL} {VANTT} It rained. It blew. The leaders of Norway and Denmark slept.",
        [("leaders of Norway and Denmark", PAIR)],
    ),
    "two countries before": (
        f"{BOTH} It rained. The Danish and Norwegian leaders slept.",
        [("Danish and Norwegian leaders", PAIR[::-1])],
    ),
    "of two countries, one unknown": (f"{VANTT} The leaders of Norway and Chad slept.", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_plurals(text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    """A plural stands for two actors when just two fit, in the order of their naming."""
    pile = build_pile([text])
    actors = unite_names(pile)
    names = {actor.id: actor.name for actor in actors}
    found = replace(pile[0], mentions=find_mentions(pile[0], actors))
    plurals = [m for m in found.mentions if m.form == "plural"]
    assert [
        (found.report.exact(m.span), tuple(names[a] for a in m.actors)) for m in plurals
    ] == expected
    assert all(m.actor is None for m in plurals)
