"""Actors of a pile."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_builder import analyse, build_pile, unite

from stateofplay.model.finding import Actor
from stateofplay.people.unite import unite_names


def _aliases(actors: tuple[Actor, ...], kind: str = "person") -> dict[str, list[str]]:
    return {a.name: sorted(alias.name for alias in a.aliases) for a in actors if a.kind == kind}


PEOPLE: dict[str, tuple[list[str], dict[str, list[str]]]] = {
    "surname in the report": (
        ["They met Maria Vantt. Then Vantt left."],
        {"Maria Vantt": ["Maria Vantt", "Vantt"]},
    ),
    "surname in another report": (
        ["They met Maria Vantt.", "They met Mrs Vantt."],
        {"Maria Vantt": ["Maria Vantt", "Vantt"]},
    ),
    "two persons of one surname in the pile": (
        ["They met Maria Vantt.", "They met Peter Vantt.", "They met Minister Vantt."],
        {"Maria Vantt": ["Maria Vantt"], "Peter Vantt": ["Peter Vantt"]},
    ),
    "the report names one of them": (
        ["They met Maria Vantt.", "They met Peter Vantt. Then Vantt left."],
        {"Maria Vantt": ["Maria Vantt"], "Peter Vantt": ["Peter Vantt", "Vantt"]},
    ),
    "gender tells": (
        ["They met Maria Vantt and Peter Vantt. Then Mr Vantt left."],
        {"Maria Vantt": ["Maria Vantt"], "Peter Vantt": ["Peter Vantt", "Vantt"]},
    ),
    "both named before": (
        ["They met Maria Vantt and Peter Vantt. Then Vantt left."],
        {"Maria Vantt": ["Maria Vantt"], "Peter Vantt": ["Peter Vantt"]},
    ),
    "named only later, another in the pile": (
        ["They met Maria Vantt.", "# Weather\nSo Mr Vantt left. Then they met Peter Vantt."],
        {"Maria Vantt": ["Maria Vantt"], "Peter Vantt": ["Peter Vantt", "Vantt"]},
    ),
    "one named before": (
        ["They met Maria Vantt. Then Vantt left. So did Peter Vantt."],
        {"Maria Vantt": ["Maria Vantt", "Vantt"], "Peter Vantt": ["Peter Vantt"]},
    ),
    "relative with a first name only": (
        ["They met Peter Vantt and his late father Orso. Then Vantt left."],
        {"Peter Vantt": ["Peter Vantt", "Vantt"], "Orso": ["Orso"]},
    ),
    "relative with the surname, other paragraph": (
        ["They met Peter Vantt and his father Orso Vantt.\nThen Vantt left."],
        {"Peter Vantt": ["Peter Vantt", "Vantt"], "Orso Vantt": ["Orso Vantt"]},
    ),
    "relative with the surname, same paragraph": (
        ["They met Peter Vantt and his father Orso Vantt. Then Vantt left."],
        {"Peter Vantt": ["Peter Vantt"], "Orso Vantt": ["Orso Vantt"]},
    ),
    "family name first": (
        ["They met President Xi Vanttung. Then Xi left."],
        {"Xi Vanttung": ["Xi", "Xi Vanttung"]},
    ),
    "surname of two words, unlikely gender": (
        ["They met Peter Vantt Quill. Then Ms Vantt Quill left."],
        {"Peter Vantt Quill": ["Peter Vantt Quill", "Vantt Quill"]},
    ),
    "surname of one word, unlikely gender": (
        ["They met Peter Quill. Then Ms Quill left."],
        {"Peter Quill": ["Peter Quill"]},
    ),
    "surname of two words": (
        ["They met Maria Vantt Quill. Then Mrs Vantt Quill left."],
        {"Maria Vantt Quill": ["Maria Vantt Quill", "Vantt Quill"]},
    ),
    "given name of a knight": (
        ["They met Sir Peter Vantt. Then Sir Peter left."],
        {"Peter Vantt": ["Peter", "Peter Vantt"]},
    ),
    "given name of nobody": (
        ["They met Sir Peter Vantt and Sir Peter Quill. Then Sir Peter left."],
        {"Peter Vantt": ["Peter Vantt"], "Peter Quill": ["Peter Quill"]},
    ),
    "given name without the form of address": (
        ["They met Peter Vantt. Then Mr Peter left."],
        {"Peter Vantt": ["Peter Vantt"]},
    ),
    "never in full": (["They met President Vantt."], {"Vantt": ["Vantt"]}),
    "the common form is the name": (
        ["Then Mir Maria Vantt said so.", "They met Maria Vantt.", "They saw Maria Vantt."],
        {"Maria Vantt": ["Maria Vantt", "Mir Maria Vantt"]},
    ),
}


@pytest.mark.parametrize(("texts", "expected"), PEOPLE.values(), ids=PEOPLE)
def test_people(texts: list[str], expected: dict[str, list[str]]) -> None:
    """A surname is somebody's only when one person fits."""
    assert _aliases(unite(texts)) == expected


def test_surname_before_the_full_name() -> None:
    """A surname before the only full name of a report is open when the pile has another bearer."""
    text = "{}\nVantt left. Her heir, David Vantt, came."
    pile = ["They met Maria Vantt.", text.format("# Weather")]
    assert _aliases(unite(pile))["David Vantt"] == ["David Vantt"]
    assert _aliases(unite(pile[1:]))["David Vantt"] == ["David Vantt", "Vantt"]
    ahead = text.format("# Vantt leaves")
    assert _aliases(unite([pile[0], ahead]))["David Vantt"] == ["David Vantt", "Vantt"]


MEMBERS: dict[str, tuple[list[str], str | None]] = {
    "adjective": (["So Norwegian Prime Minister Maria Vantt left."], "Norway"),
    "possessive and role": (["So Norway's trade minister, Maria Vantt, left."], "Norway"),
    "possessive alone": (["So Norway's Maria Vantt left."], "Norway"),
    "adjective alone": (["So Norwegian Maria Vantt left."], None),
    "role behind": (["Maria Vantt, Norway's trade minister, left."], "Norway"),
    "complement": (["Maria Vantt, president of Norway, left."], "Norway"),
    "other role of the country": (["Maria Vantt, a friend of Norway, left."], None),
    "short noun": (["So US President Maria Vantt left."], "United States"),
    "words between": (["So Norwegian friends of Prime Minister Maria Vantt left."], None),
    "two countries": (
        [
            "So Norwegian Prime Minister Maria Vantt left.",
            "So Swedish Prime Minister Maria Vantt left.",
        ],
        None,
    ),
    "set off": (["A Norwegian navy captain, Maria Vantt, left."], "Norway"),
    "firm": (["So Roe Foods chief executive Maria Vantt left."], "Roe Foods"),
    "firm, possessive": (["So Roe Foods's chairman, Maria Vantt, left."], "Roe Foods"),
    "firm, complement": (["Maria Vantt, chairman of Roe Foods, left."], "Roe Foods"),
    "firm of another": (["Maria Vantt, chairman of Roe Foods rival Doe Foods, left."], None),
    "spokesman for": (["A spokesman for Roe Foods, Peter Vantt, left."], "Roe Foods"),
    "spokesman for, no comma": (["A spokesman for Roe Foods met Peter Vantt."], None),
    "who heads": (["Peter Vantt, who heads the Roe Authority, left."], "Roe Authority"),
    "who left": (["Peter Vantt, who left the Roe Authority, slept."], None),
    "former": (["Peter Vantt, a former chairman of Roe Foods, left."], None),
    "finance director": (["Roe Foods finance director Peter Vantt left."], "Roe Foods"),
    "the union's president": (
        ["They met the Roe Union. So the union's president, Peter Vantt, left."],
        "Roe Union",
    ),
    "president of the union": (
        ["They met the Roe Union. So Peter Vantt, the president of the union, left."],
        "Roe Union",
    ),
    "union president": (
        ["They met the Roe Union. So union president Peter Vantt left."],
        "Roe Union",
    ),
    "former union president": (
        ["They met the Roe Union. So former union president Peter Vantt left."],
        None,
    ),
    "the union's former president": (
        ["They met the Roe Union. So the union's former president, Peter Vantt, left."],
        None,
    ),
    "former before the firm": (["So a former Roe Foods chairman, Peter Vantt, left."], None),
    "one of two unions": (
        ["They met the Roe Union and the Doe Union. So union president Peter Vantt left."],
        None,
    ),
    "its": (["They met the Roe Union. So its president, Peter Vantt, left."], "Roe Union"),
    "its, two near": (
        ["They met the Roe Union and the Doe Authority. So its president, Peter Vantt, left."],
        None,
    ),
    "its, a noun last": (
        [
            "They met the Doe Authority and the Roe Union. Then the union slept. "
            "So its president, Peter Vantt, left."
        ],
        "Roe Union",
    ),
    "its, far off": (
        [f"They met the Roe Union. {'It rained. ' * 30}So its president, Peter Vantt, left."],
        None,
    ),
    "no leader": (["So Roe University professor Maria Vantt left."], None),
    "country over firm": (
        ["So Norwegian minister Maria Vantt left.", "So Roe Foods chairman Maria Vantt left."],
        "Norway",
    ),
    "two firms": (
        ["So Roe Foods chairman Maria Vantt left.", "So Doe Foods chairman Maria Vantt left."],
        None,
    ),
    "not told": (["So Prime Minister Maria Vantt left Norway."], None),
}


@pytest.mark.parametrize(("texts", "country"), MEMBERS.values(), ids=MEMBERS)
def test_member_of(texts: list[str], country: str | None) -> None:
    """A person belongs to the one country that the reports tie them to."""
    actors = unite(texts)
    names = {actor.id: actor.name for actor in actors}
    (person,) = (actor for actor in actors if actor.kind == "person")
    assert (names[person.member_of] if person.member_of else None) == country


def test_roles_most_frequent_first() -> None:
    """Roles are counted; forms of address and kin are none."""
    texts = [
        "So Mrs Maria Vantt left. So did premier Maria Vantt.",
        "They met trade minister Maria Vantt. Then premier Maria Vantt left. Her wife Maria Vantt.",
    ]
    (person,) = (a for a in unite(texts) if a.kind == "person")
    assert person.roles == ("premier", "trade minister")


def test_role_without_form_of_address() -> None:
    """A form of address behind an office is no part of it."""
    (person,) = (a for a in unite(["So Chairman Sir Peter Vantt left."]) if a.kind == "person")
    assert person.roles == ("Chairman",)


def test_surname_with_particle_is_not_the_full_name() -> None:
    """A surname of two words does not become the name though it stands more often."""
    text = "They met Maria Ni Vantt. Then Ni Vantt left. So Ni Vantt slept."
    assert "Maria Ni Vantt" in _aliases(unite([text]))


def test_country_and_its_names() -> None:
    """Adjective and seat are names of the country; a gone state is one of its own."""
    actors = unite(["The Soviet fleet left Russia. Moscow agreed with Russian sailors in Moscow."])
    assert _aliases(actors, "country") == {
        "Russia": ["Moscow", "Russia", "Russian"],
        "Soviet Union": ["Soviet"],
    }
    assert _aliases(actors, "place") == {"Moscow": ["Moscow"]}


BODIES: dict[str, tuple[str, dict[str, list[str]]]] = {
    "adjective": (
        "They asked the Norwegian Foreign Ministry.",
        {"Norwegian Foreign Ministry": ["Norwegian Foreign Ministry"]},
    ),
    "possessive": (
        "They asked Norway's Foreign Ministry.",
        {"Norway's Foreign Ministry": ["Foreign Ministry"]},
    ),
    "of nobody": ("They asked the Foreign Ministry.", {}),
    "of nobody, a country near": ("Norway and the Foreign Ministry agreed.", {}),
    "firm and its short name": (
        "They bought Vantt Foods Inc last year. Now Vantt is theirs.",
        {"Vantt Foods Inc": ["Vantt", "Vantt Foods Inc"]},
    ),
    "firm with a common first word": (
        "They bought National Foods Inc last year. They like National radio.",
        {"National Foods Inc": ["National Foods Inc"]},
    ),
    "short form": (
        "The Vantt Relief Fleet (VRF) left. The VRF is back.",
        {"Vantt Relief Fleet": ["VRF", "Vantt Relief Fleet"]},
    ),
    "known short form": ("They asked the UN.", {"United Nations": ["UN"]}),
}


@pytest.mark.parametrize(("text", "expected"), BODIES.values(), ids=BODIES)
def test_bodies(text: str, expected: dict[str, list[str]]) -> None:
    """A body that many states have needs its country; a short form is its long one."""
    assert _aliases(unite([text]), "organisation") == expected


def test_counts_and_publishers() -> None:
    """An alias is counted in all reports, with its first mention in each and who printed it."""
    pile = [
        analyse("So Maria Vantt left. Then Vantt rested. Vantt slept.", name="b", publisher="Kite"),
        analyse("So Maria Vantt left. Then Vantt rested.", name="a"),
    ]
    (person,) = (a for a in unite_names(pile) if a.kind == "person")
    alias = person.aliases[0]
    assert (alias.name, alias.n, alias.used_by) == ("Vantt", 3, ("Kite",))
    assert [(s.report, s.start) for s in alias.evidence] == [("a", 26), ("b", 26)]
    assert [(s.report, s.start) for s in person.evidence] == [("a", 3), ("b", 3)]


SENTENCES = st.sampled_from(
    [
        "They met Maria Vantt.",
        "They met Peter Vantt.",
        "Then Vantt left.",
        "So did Mrs Vantt.",
        "Norwegian Prime Minister Maria Vantt left Oslo.",
        "Oslo agreed.",
        "They like Norway's Foreign Ministry.",
        "His father Orso left.",
    ]
)


@given(st.lists(st.lists(SENTENCES, max_size=4).map(" ".join), max_size=4))
def test_order_of_reports_does_not_matter(texts: list[str]) -> None:
    """Actors come sorted, the same for any order of the reports."""
    pile = build_pile({f"r{n}": text for n, text in enumerate(texts)})
    actors = unite_names(pile)
    assert actors == unite_names(pile[::-1])
    assert actors == tuple(sorted(actors, key=lambda a: (a.kind, a.name, a.id)))
    assert len({actor.id for actor in actors}) == len(actors)
    assert all(a.n >= len(a.evidence) > 0 for actor in actors for a in actor.aliases)
