"""Stretches of a report that stand for an actor."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_builder import analyse, build_pile, mentions_in

from stateofplay.model.mention import NameMention
from stateofplay.model.span import Span
from stateofplay.people.mentions import find_mentions
from stateofplay.people.unite import unite_names

VANTT = "Norwegian Prime Minister Maria Vantt left. "
QUILL = "So did Danish President Peter Quill. "

# text -> the mentions that are no plain full names
CASES: dict[str, tuple[str, list[tuple[str, str | None, str]]]] = {
    "surname": (VANTT + "Then Vantt slept.", [("Vantt", "Maria Vantt", "surname")]),
    "open surname": (
        VANTT + "So did Peter Vantt. Then Vantt slept.",
        [("Vantt", None, "surname")],
    ),
    "country": ("They left Norway.", [("Norway", "Norway", "name")]),
    "seat that acts": ("Then Oslo agreed.", [("Oslo", "Norway", "metonym")]),
    "seat as a place": ("They live in Oslo.", [("Oslo", "Oslo", "name")]),
    "state noun": ("They met Norwegian troops.", [("Norwegian troops", "Norway", "demonym")]),
    "state noun without owner": ("They met Norway troops.", [("Norway", "Norway", "name")]),
    "other noun": ("They met Norwegian sailors.", []),
    "nationals": ("They met Norwegians.", [("Norwegians", "Norwegians", "demonym")]),
    "leader": (
        VANTT + "The Norwegian leader slept.",
        [("Norwegian leader", "Maria Vantt", "role")],
    ),
    "office with country": (
        VANTT + QUILL + "The Norwegian prime minister slept.",
        [("Norwegian prime minister", "Maria Vantt", "role")],
    ),
    "office of a country": (
        VANTT + "So Norway's prime minister slept.",
        [("Norway's prime minister", "Maria Vantt", "role")],
    ),
    "office alone": (
        VANTT + QUILL + "The president slept.",
        [("president", "Peter Quill", "role")],
    ),
    "office of nobody here": (VANTT + "The president slept.", []),
    "other country": (VANTT + "The Danish leader slept.", []),
    "two of one office": (
        VANTT + "So did Prime Minister Peter Roe. The prime minister slept.",
        [("prime minister", None, "role")],
    ),
    "lesser office": (VANTT + "The deputy prime minister slept.", []),
    "told of somebody": (VANTT + "He slept as the prime minister.", []),
    "indefinite": (VANTT + "A Norwegian leader slept.", []),
    "title before a name": (VANTT + "The prime minister Orsa Roe slept.", []),
    "office of something else": (
        VANTT + "The prime minister of Denmark slept.",
        [("Denmark", "Denmark", "name")],
    ),
    "former": ("So former President Peter Quill left. The president slept.", []),
    "country in the pile only": (
        "Then the Danish leader slept.",
        [("Danish leader", "Peter Quill", "role")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_mentions(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """A stretch stands for an actor when one remains."""
    others = [QUILL] if "Then the Danish" in text else []
    found = [m for m in mentions_in([text, *others]) if len(m[0].split()) < 2 or m[2] != "name"]
    assert [m for m in found if m[0] not in ("He", "he")] == expected


PRONOUNS: dict[str, tuple[str, list[str]]] = {
    "subject of the sentence": (VANTT + "Vantt said she slept.", ["Maria Vantt"]),
    "subject of the sentence before": (VANTT + "She slept.", ["Maria Vantt"]),
    "chain": (VANTT + "She slept. Then she rose.", ["Maria Vantt", "Maria Vantt"]),
    "other gender": (VANTT + "He slept.", []),
    "other gender in the sentence": (VANTT + "Peter Quill said she slept.", ["Maria Vantt"]),
    "past the other gender": (VANTT + QUILL + "She slept.", ["Maria Vantt"]),
    "subject over object": (
        "Peter Quill met Paul Roe when he left. President Peter Quill said so. Paul Roe said so.",
        ["Peter Quill"],
    ),
    "two subjects": ("Peter Quill and Paul Roe left. He slept.", []),
    "after a quote": ('Peter Quill left. "It is cold," he said.', ["Peter Quill"]),
    "speaker named after the quote": ('"It is cold," said Peter Quill. He slept.', ["Peter Quill"]),
    "in an aside": ("Peter Quill left. When Paul Roe slept, he snored.", []),
    "in an aside, nobody before": ("When Paul Roe slept, he snored.", ["Paul Roe"]),
    "in an aside, the same": ("Paul Roe left. When Roe slept, he snored.", ["Paul Roe"]),
    "named office": (
        "Peter Quill left. Norway's trade minister, Paul Roe, said he slept.",
        ["Paul Roe"],
    ),
    "named office as object": (
        "Peter Quill left. They met Norway's trade minister, Paul Roe, said they. He slept.",
        [],
    ),
    "named witness": (
        "Peter Quill left. The second witness, Paul Roe, was sure that he slept.",
        ["Paul Roe"],
    ),
    "secretary of state": (
        "Peter Quill left. US Secretary of State Paul Roe slept. Then he snored.",
        ["Paul Roe"],
    ),
    "somebody's office": (
        "Peter Quill left. Mr Vantt's lawyer Paul Roe slept. Then he snored.",
        ["Paul Roe"],
    ),
    "apposition": ("Peter Quill left. Unlike his boss, Paul Roe, he snored.", []),
    "inside a quote": ('Peter Quill left. "Yes, he slept," they said.', []),
    "named in a quote only": ('"Peter Quill left," they said. He slept.', []),
    "unnamed human": ("Peter Quill left. A driver said he slept.", []),
    "asked": ("Peter Quill asked Paul Roe whether he slept.", []),
    "one of his people": (
        'Peter Quill left. One of Mr Quill\'s officers woke. "It is cold," he said.',
        [],
    ),
    "one of other things": ("Peter Quill left. One of the ships sank. He slept.", ["Peter Quill"]),
    "his lawyer": ("Peter Quill left. Mr Quill's lawyer woke. He slept.", []),
    "a spokesman for him": ("Peter Quill left. A spokesman for Quill woke. He slept.", []),
    "a name that nobody knows": ("Peter Quill left. Quarn denied it. He slept.", []),
    "a plural that nobody knows": (
        "Peter Quill left. Dockers denied it. He slept.",
        ["Peter Quill"],
    ),
    "in a byline": ("By Peter Quill, who knows why he slept.", []),
    "told": ("Peter Quill told Paul Roe that he slept.", ["Peter Quill"]),
    "according to": ("According to Peter Quill, he slept.", ["Peter Quill"]),
    "only an object": ("They met Peter Quill. He slept.", []),
    "object that was subject": ("Peter Quill left. They met Quill. He slept.", ["Peter Quill"]),
    "three sentences back": ("Peter Quill left. It rained. It snowed. He slept.", ["Peter Quill"]),
    "four sentences back": ("Peter Quill left. It rained. It snowed. It blew. He slept.", []),
    "across a heading": ("Peter Quill left.\n# Weather\nHe slept.", []),
    "office as subject": (
        QUILL + "They met Paul Roe. The Danish leader slept and he snored.",
        ["Peter Quill"],
    ),
    "address tells the gender": ("So Mrs Vantt left. She slept.", ["Vantt"]),
    "contraction": (VANTT + "She'd slept.", []),
    "long phrase": ("The old long-distance runner Peter Quill left. He slept.", ["Peter Quill"]),
    "beside an aside, in the sentence before": (
        "Peter Quill left when Paul Roe slept. He snored.",
        ["Peter Quill"],
    ),
    "not who is named behind it": (
        "Peter Quill and Paul Roe left. He said Mr Quill snored.",
        ["Paul Roe"],
    ),
    "who is named behind a comma": (
        "Peter Quill left. When he slept, Mr Quill snored.",
        ["Peter Quill"],
    ),
    "subject of a clause": ("They slept while Peter Quill left and he snored.", ["Peter Quill"]),
}


@pytest.mark.parametrize(("text", "expected"), PRONOUNS.values(), ids=PRONOUNS)
def test_pronouns(text: str, expected: list[str]) -> None:
    """He and she are resolved when one person remains."""
    found = [name for _, name, form in mentions_in([text]) if form == "pronoun"]
    assert [name for name in found if name is not None] == expected


LIKELIEST: dict[str, tuple[str, str | None]] = {
    "two subjects": ("Peter Quill and Paul Roe left. He slept.", "Paul Roe"),
    "the only person": ("They met Peter Quill. He slept.", "Peter Quill"),
    "subject over object": ("Peter Quill and Paul Roe met Orso Vantt, 61. He slept.", "Paul Roe"),
    "nobody over a person unknown": ("Peter Quill left. A driver woke. He slept.", None),
    "surname of two": ("So Peter Quill met Paul Quill, 61. Then Quill slept.", "Paul Quill"),
    "surname of one": ("So Peter Quill left. Then Quill slept.", None),
}


@pytest.mark.parametrize(("text", "expected"), LIKELIEST.values(), ids=LIKELIEST)
def test_likeliest(text: str, expected: str | None) -> None:
    """Where nobody is sure, the subject named last is the likeliest."""
    pile = build_pile([text])
    actors = unite_names(pile)
    names = {actor.id: actor.name for actor in actors}
    last = find_mentions(pile[0], actors)[-1]
    assert names.get(last.candidate or "") == expected
    assert last.candidate is None or last.actor is None


def test_surname_known_from_another_report() -> None:
    """A surname at a sentence start is the person whom another report names in full."""
    found = mentions_in(["Peter Roe left. Quarn denied it. He slept.", "They met Orso Quarn, 61."])
    assert found[1:] == [("Quarn", "Orso Quarn", "surname"), ("He", "Orso Quarn", "pronoun")]


PARTIES: dict[str, tuple[str, list[tuple[str, str | None, str]]]] = {
    "hospital": (
        "They left Vantt Hospital. The hospital agreed.",
        [("hospital", "Vantt Hospital", "role")],
    ),
    "two hospitals": ("They left Vantt Hospital and Roe Hospital. The hospital agreed.", []),
    "indefinite": ("They left Vantt Hospital. A hospital agreed.", []),
    "another one": ("They left Vantt Hospital. The hospital of Roe agreed.", []),
    "named behind": ("They left Vantt Hospital. The hospital Roe agreed.", []),
    "inside another noun": ("They left Vantt Hospital. The hospital yearbook agreed.", []),
    "its leaders": ("They left Vantt Hospital. The hospital workers agreed.", []),
    "owner": (
        "They left Vantt Hospital. The hospital's offer fell.",
        [("hospital", "Vantt Hospital", "role")],
    ),
    "head before of": (
        "They left the Bank of Vantt. The bank agreed.",
        [("bank", "Bank of Vantt", "role")],
    ),
    "union by its members": (
        "They left the Nurses Organisation. The union agreed.",
        [("union", "Nurses Organisation", "role")],
    ),
    "no union": ("They left the Vantt Organisation. The union agreed.", []),
    "the only firm": (
        "They left Vantt Foods. The company agreed.",
        [("company", "Vantt Foods", "role")],
    ),
    "not the only body": ("They left Vantt Foods and Roe Bank. The company agreed.", []),
    "a bank may be one": ("They left Roe Bank. The company agreed.", []),
    "the nearest of two": (
        "They left Vantt Foods. Then they met Doe Foods. The company agreed.",
        [("company", "Doe Foods", "role")],
    ),
    "the nearest line names both": (
        "They left Doe Foods. Then they met Vantt Foods and Doe Foods. The company agreed.",
        [],
    ),
    "two lines back": (
        "They met Doe Foods. Then they met Vantt Foods. It rained. The company agreed.",
        [("company", "Vantt Foods", "role")],
    ),
    "three lines back": (
        "They met Doe Foods. Then they met Vantt Foods. It rained. It snowed. The company agreed.",
        [],
    ),
    "the authority in capitals": (
        "They met the Vantt Roads Authority. So the Authority agreed.",
        [("Authority", "Vantt Roads Authority", "role")],
    ),
    "part of another name": (
        "They met the Vantt Roads Authority. So the Authority Act fell.",
        [],
    ),
    "government": (
        "They met the Norwegian government. The government agreed.",
        [("Norwegian government", "Norway", "demonym"), ("government", "Norway", "role")],
    ),
    "government of an owner": (
        "They met Norway's government. The government agreed.",
        [("Norway's government", "Norway", "demonym"), ("government", "Norway", "role")],
    ),
    "two governments": (
        "They met the Norwegian government and Danish government. The government agreed.",
        [
            ("Norwegian government", "Norway", "demonym"),
            ("Danish government", "Denmark", "demonym"),
        ],
    ),
    "government of nobody": ("They left Norway. The government agreed.", []),
    "rebels": (
        "They met the Vantt Front rebels. The rebels agreed.",
        [("rebels", "Vantt Front", "role")],
    ),
    "rebels of a country": ("They met Norway rebels. The rebels agreed.", []),
}


@pytest.mark.parametrize(("text", "expected"), PARTIES.values(), ids=PARTIES)
def test_definite_nouns(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """A definite noun stands for the only body or state of the report that fits."""
    assert [m for m in mentions_in([text]) if m[2] != "name"] == expected


NAMED_ELSEWHERE: dict[str, tuple[list[str], list[str | None]]] = {
    "in capitals": (
        ["So the Authority agreed.", "They met the Vantt Roads Authority."],
        ["Vantt Roads Authority"],
    ),
    "somebody's": (
        [
            "Norwegian minister Maria Doe said her Authority agreed.",
            "They met the Vantt Roads Authority.",
        ],
        ["Vantt Roads Authority"],
    ),
    "in front of a headline": (
        ["# Authority: no roads", "They met the Vantt Roads Authority."],
        ["Vantt Roads Authority"],
    ),
    "somebody's law": (
        [
            "Norwegian minister Maria Doe said her Authority Act fell.",
            "They met the Vantt Roads Authority.",
        ],
        [],
    ),
    "in small letters": (["So the authority agreed.", "They met the Vantt Roads Authority."], []),
    "two in the pile": (
        [
            "So the Authority agreed.",
            "They met the Vantt Roads Authority and the Doe Rail Authority.",
        ],
        [],
    ),
}


@pytest.mark.parametrize(("texts", "expected"), NAMED_ELSEWHERE.values(), ids=NAMED_ELSEWHERE)
def test_nouns_named_elsewhere(texts: list[str], expected: list[str | None]) -> None:
    """A noun in capitals may stand for the only body of the pile that fits."""
    assert [actor for _, actor, form in mentions_in(texts) if form == "role"] == expected


def test_two_bodies_read_as_one() -> None:
    """A name that joins two bodies of the pile stands for both."""
    pile = build_pile(["They met Vantt Hospital. Then they left Roe Clinic.", "It rained here."])
    actors = unite_names(pile)
    text = "So Vantt Hospital and Roe Clinic agreed."
    joint = NameMention(Span("r9", 3, 32), "organisation", "Vantt Hospital and Roe Clinic")
    analysis = replace(analyse(text, name="r9"), names=(joint,))
    (mention,) = find_mentions(analysis, unite_names([*pile, analysis]))
    assert (mention.form, len(mention.actors)) == ("plural", 2)
    assert set(mention.actors) == {actor.id for actor in actors if actor.kind == "organisation"}


def test_same_names_as_when_united() -> None:
    """Every name that made an alias is a mention of that actor."""
    pile = build_pile([VANTT + "Then Vantt slept in Oslo. Oslo agreed.", QUILL + "Quill slept."])
    actors = unite_names(pile)
    n_mentions = {
        actor.id: sum(m.actor == actor.id for a in pile for m in find_mentions(a, actors))
        for actor in actors
        if actor.kind in ("person", "place")
    }
    assert n_mentions == {
        actor.id: sum(alias.n for alias in actor.aliases)
        for actor in actors
        if actor.kind in ("person", "place")
    }


PARTS = st.sampled_from(
    [
        VANTT,
        QUILL,
        "He slept. ",
        '"She left," he said. ',
        "The Danish leader met Vantt. ",
        "\n# He\n",
    ]
)


@given(st.lists(st.lists(PARTS, max_size=5).map("".join), min_size=1, max_size=3))
def test_any_pile(texts: list[str]) -> None:
    """Mentions are sorted, inside the text, without overlap, and name actors of the pile."""
    pile = build_pile(texts)
    actors = unite_names(pile)
    known = {actor.id for actor in actors} | {None}
    for analysis in pile:
        found = find_mentions(analysis, actors)
        assert found == find_mentions(analysis, list(actors))
        assert all(a.span.end <= b.span.start for a, b in pairwise(found))
        assert all(m.span.end <= len(analysis.report.text) and m.actor in known for m in found)
