"""Names of one report: where they stand and what they name."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_builder import analyse, kinds_in

KINDS: dict[str, tuple[str, list[tuple[str, str | None]]]] = {
    "title before": ("Yesterday President Orso Vantt left.", [("Orso Vantt", "person")]),
    "small title before": ("So spokesman Orso Vantt left.", [("Orso Vantt", "person")]),
    "address before a surname": ("They saw Mrs Vantt leave.", [("Vantt", "person")]),
    "shortened title": ("They saw Gen. Orsa Vantt.", [("Orsa Vantt", "person")]),
    "first name of the table": ("They saw Maria Vantt.", [("Maria Vantt", "person")]),
    "two unknown words alone": ("They saw Orsa Vantt.", [("Orsa Vantt", None)]),
    "speaking verb": ("Then Orsa Vantt said so.", [("Orsa Vantt", "person")]),
    "age": ("Then Orsa Vantt, 61, left.", [("Orsa Vantt", "person")]),
    "year is no age": ("Then Orsa Vantt, 1961, left.", [("Orsa Vantt", None)]),
    "relative clause": ("Then Orsa Vantt, who left, spoke.", [("Orsa Vantt", "person")]),
    "role behind": ("They met Orsa Vantt, the trade minister.", [("Orsa Vantt", "person")]),
    "particles": ("They met Maria van der Vantt.", [("Maria van der Vantt", "person")]),
    "arabic article": ("They met Omar al-Vantt.", [("Omar al-Vantt", "person")]),
    "initials": ("They met John Q. Vantt.", [("John Q. Vantt", "person")]),
    "possessive ends a name": (
        "It was Japan's Maria Vantt.",
        [("Japan", "country"), ("Maria Vantt", "person")],
    ),
    "title in brackets": ("Both (President Maria) Vantt and I.", [("Maria Vantt", "person")]),
    "city as first name": ("They met Paris Vantt.", [("Paris Vantt", "person")]),
    "body by its last word": ("They asked the Vantt Party.", [("Vantt Party", "organisation")]),
    "body with complement": (
        "They asked the Ministry of Roads and Rivers.",
        [("Ministry of Roads and Rivers", "organisation")],
    ),
    "body and the title behind": (
        "They asked Vantt Party Chairman Orsa Quill.",
        [("Vantt Party", "organisation"), ("Orsa Quill", "person")],
    ),
    "owner inside a body": (
        "They asked the New People's Army.",
        [("New People's Army", "organisation")],
    ),
    "owners inside a body": (
        "They asked the Clerks' Guild and the Nurses' Union.",
        [("Clerks", None), ("Guild", None), ("Nurses' Union", "organisation")],
    ),
    "saint inside a body": (
        "They left St Vantt's Hospital.",
        [("St Vantt's Hospital", "organisation")],
    ),
    "owner of a body": (
        "They asked Norway's Progress Party.",
        [("Norway", "country"), ("Progress Party", "organisation")],
    ),
    "owner of no body": ("They like the Women's Song.", [("Women", None)]),
    "state with an owner inside": (
        "They left the Democratic People's Republic of Korea.",
        [("Democratic People's Republic of Korea", "country")],
    ),
    "two parts of one body": (
        "They asked the Roads and Rivers Authority.",
        [("Roads and Rivers Authority", "organisation")],
    ),
    "two parts, country before": (
        "They asked the Norwegian Clerks and Roads Commission.",
        [("Norwegian Clerks and Roads Commission", "organisation")],
    ),
    "two parts without article": (
        "They asked Roads and Rivers Authority.",
        [("Roads", None), ("Rivers Authority", "organisation")],
    ),
    "one word behind and": (
        "They asked the Roads and Council.",
        [("Roads", None), ("Council", None)],
    ),
    "person behind a complement": (
        "They asked the Academy of Rivers Dr. Maria Vantt.",
        [("Academy of Rivers", "organisation"), ("Maria Vantt", "person")],
    ),
    "two bodies": (
        "They asked the Vantt Council and Rivers Authority.",
        [("Vantt Council", "organisation"), ("Rivers Authority", "organisation")],
    ),
    "a person and a body": (
        "They asked the Maria and Rivers Authority.",
        [("Maria", None), ("Rivers Authority", "organisation")],
    ),
    "initials in brackets": (
        "Then Sailors Awake for Peace and Bread (SAPB) left.",
        [("Sailors Awake for Peace and Bread", "organisation"), ("SAPB", "organisation")],
    ),
    "other initials in brackets": (
        "Then Sailors Awake for Peace and Bread (SAPX) left.",
        [("Sailors Awake", None), ("Peace", None), ("Bread", None), ("SAPX", None)],
    ),
    "head and two parts": (
        "They asked the Department for Work and Bread.",
        [("Department for Work and Bread", "organisation")],
    ),
    "firm and its officer": (
        "So Vantt CEO Maria Quill left.",
        [("Vantt", "organisation"), ("Maria Quill", "person")],
    ),
    "letters behind a person": ("They saw Maria Vantt QC.", [("Maria Vantt", "person")]),
    "police title": ("They saw DCI Vantt.", [("Vantt", "person")]),
    "office of a byline": (
        "by Maria Vantt Home affairs correspondent",
        [("Maria Vantt", "person")],
    ),
    "two words before an office are one": (
        "They met the Orsa Labour leader.",
        [("Orsa Labour", None)],
    ),
    "outlet before and behind": (
        "So Kite News Maria Vantt BBC left.",
        [("Kite News", "organisation"), ("Maria Vantt", "person"), ("BBC", "organisation")],
    ),
    "question in capitals": ("They ask Why Did Vantt Fall.", [("Vantt Fall", None)]),
    "explained short form": (
        "The Vantt Relief Fleet (VRF) sailed. Now VRF is back.",
        [("Vantt Relief Fleet", "organisation"), ("VRF", "organisation"), ("VRF", "organisation")],
    ),
    "unexplained short form": ("They like VRF music.", [("VRF", None)]),
    "short form with article": ("They like the VRF.", [("VRF", "organisation")]),
    "firm in small letters": ("They bought Vantt plc.", [("Vantt plc", "organisation")]),
    "what only a firm has": ("So Vantt shareholders left.", [("Vantt", "organisation")]),
    "what a firm owns": ("They like Vantt's board.", [("Vantt", "organisation")]),
    "part of a firm": ("They sold shares of Vantt.", [("Vantt", "organisation")]),
    "newspaper": ("They read Vantt newspaper.", [("Vantt", "organisation")]),
    "known body": ("They left the UN.", [("UN", "organisation")]),
    "country": ("They left Norway.", [("Norway", "country")]),
    "no country in small letters": ("They told us.", []),
    "adjective": ("They met Norwegian sailors.", [("Norwegian", "country")]),
    "nationals": ("They met Norwegians.", [("Norwegians", "group")]),
    "gone state": ("The Soviet Union fell.", [("Soviet Union", "country")]),
    "direction makes a place": ("In Western Norway it rains.", [("Western Norway", "place")]),
    "north korea is a country": ("In North Korea it rains.", [("North Korea", "country")]),
    "island": ("They took Vantt Island.", [("Vantt Island", "place")]),
    "after in": ("They live in Vantt.", [("Vantt", "place")]),
    "city of": ("They left the city of Vantt.", [("Vantt", "place")]),
    "sum of money": ("It cost US$5.", []),
    "currency": ("The US dollar fell.", []),
    "treaty": ("They signed the Vantt Treaty.", []),
    "treaty with complement": ("They signed the Treaty of Roads and Rivers.", []),
    "war": ("It was World War II.", []),
    "day": ("They met on Monday.", []),
    "day ends a name": ("It was Maria Vantt Monday.", [("Maria Vantt", "person")]),
    "longer name that begins with a country": ("They asked Norway Charity.", []),
    "joined tail": (
        "The Norway-backed Maria Vantt left.",
        [("Norway", "country"), ("Maria Vantt", "person")],
    ),
    "first person": ("Then I said I'll go.", []),
    "office alone": ("Then the Prime Minister left.", []),
    "run-on sentence": ("It was Maria Vantt He left.", [("Maria Vantt", "person")]),
}


@pytest.mark.parametrize(("text", "expected"), KINDS.values(), ids=KINDS)
def test_kinds(text: str, expected: list[tuple[str, str | None]]) -> None:
    """A kind is read off the name and the words around it, or left open."""
    assert kinds_in(text) == expected


SEATS: dict[str, tuple[str, str]] = {
    "where": ("They met in Oslo.", "place"),
    "where to": ("They flew to Oslo.", "place"),
    "acts": ("Oslo agreed to sign.", "country"),
    "acts in a clause": ("They said Oslo has signed.", "country"),
    "talks with": ("They held talks with Oslo.", "country"),
    "owns a policy": ("They fear Oslo's role.", "country"),
    "owns a street": ("They like Oslo's streets.", "place"),
    "place that owns": ("They met in Oslo's main hall.", "place"),
    "place that owns something else": ("They met in Oslo's deal room.", "place"),
    "palace": ("They called the Kremlin.", "country"),
    "where they talked": ("They like the Oslo talks.", "place"),
    "where they met": ("After the Oslo summit they left.", "place"),
    "mentioned only": ("They like Oslo.", "place"),
}


@pytest.mark.parametrize(("text", "kind"), SEATS.values(), ids=SEATS)
def test_seats_of_government(text: str, kind: str) -> None:
    """A seat of government is its country where it acts, and a place elsewhere."""
    assert [kind for _, kind in kinds_in(text)] == [kind]


ROLES: dict[str, tuple[str, str | None]] = {
    "before": ("It was Prime Minister Maria Vantt.", "Prime Minister"),
    "small before": ("It was deputy foreign minister Maria Vantt.", "deputy foreign minister"),
    "set off before": ("Norway's trade minister, Maria Vantt, left.", "trade minister"),
    "set off, of nobody": ("They met old minister, Maria Vantt, there.", None),
    "not set off on both sides": ("Norway's trade minister, Maria Vantt left.", None),
    "after": ("Maria Vantt, the trade minister, left.", "trade minister"),
    "after, of a country": ("Maria Vantt, Norway's trade minister, left.", "trade minister"),
    "after, with complement": ("Maria Vantt, president of Norway, left.", "president"),
    "long title": ("It was Secretary of State Maria Vantt.", "Secretary of State"),
    "role of the next one": ("In Vantt, the trade minister, Maria Quill, left.", "trade minister"),
    "set off, of a state": ("A Norwegian navy captain, Maria Vantt, left.", "navy captain"),
    "set off, letters behind": ("Norway's barrister, Maria Vantt QC, left.", "barrister"),
    "kin": ("It was his late father Maria.", "late father"),
    "none": ("It was Maria Vantt.", None),
}


@pytest.mark.parametrize(("text", "role"), ROLES.values(), ids=ROLES)
def test_roles(text: str, role: str | None) -> None:
    """A title beside a name is kept as written; one of another name is not."""
    names = [name for name in analyse(text).names if name.kind == "person"]
    assert [name.role for name in names] == [role]


def test_surname_follows_the_full_name() -> None:
    """A bare surname is a person once the report has the full name, even before it."""
    text = "Then Vantt left. So did Maria Vantt."
    assert kinds_in(text) == [("Vantt", "person"), ("Maria Vantt", "person")]


def test_recurring_last_word_makes_a_person() -> None:
    """Two unknown words are a person when the last recurs alone."""
    text = "They met Orsa Vantt. Later they called Vantt."
    assert kinds_in(text) == [("Orsa Vantt", "person"), ("Vantt", "person")]


def test_recurring_word_with_article_makes_none() -> None:
    """A word that recurs after `the` is no surname."""
    text = "They met Orsa Vantt. Later they liked the Vantt."
    assert kinds_in(text) == [("Orsa Vantt", None), ("Vantt", None)]


def test_title_word_as_surname() -> None:
    """A title word is a name when the report has a person of that surname, else a title."""
    assert kinds_in("Maria Pastor came. Judge Pastor left.")[1] == ("Pastor", "person")
    assert kinds_in("Maria Vantt came. Judge Pastor left.")[1:] == []


def test_surname_with_particle() -> None:
    """A particle belongs to a bare surname when it stands in the full name."""
    text = "They met Isabel dos Vantt. Later dos Vantt left."
    assert kinds_in(text) == [("Isabel dos Vantt", "person"), ("dos Vantt", "person")]


def test_no_word_but_a_particle_joins_a_surname() -> None:
    """The word before a bare surname stays out though the full name holds both."""
    text = "They met Maria Rose Vantt. Then to Rose, Vantt said no."
    assert [name for name, _ in kinds_in(text)] == ["Maria Rose Vantt", "Rose", "Vantt"]


def test_sentence_start_proves_nothing() -> None:
    """An unknown word that is capital only because a sentence starts is no name."""
    assert kinds_in("Gravel of sorts fell. They left.") == []
    assert kinds_in("Gravel said so. They left.") == [("Gravel", None)]
    assert kinds_in("Gravel fell. They left Gravel.") == [("Gravel", None), ("Gravel", None)]


UNSURE: dict[str, tuple[str, list[tuple[str, bool]]]] = {
    "verb behind": ("Gravel fell. They left.", [("Gravel", False)]),
    "adverb and verb behind": ("Gravel later fell. They left.", [("Gravel", False)]),
    "relative clause behind": ("Gravel, who left, fell.", [("Gravel", False)]),
    "nothing of the kind behind": ("Gravel of old fell.", []),
    "printed in small letters": ("Gravel fell. They sold gravel.", []),
    "seen inside a sentence": ("Gravel fell. Then Gravel rose.", [("Gravel", True)] * 2),
    "capitals": ("GRAVEL fell.", []),
    "speaks": ("Gravel said so.", [("Gravel", True)]),
}


@pytest.mark.parametrize(("text", "expected"), UNSURE.values(), ids=UNSURE)
def test_capital_that_may_be_a_name(text: str, expected: list[tuple[str, bool]]) -> None:
    """A capital at a sentence start that acts is kept for the pile to know, as not sure."""
    assert [(name.name, name.is_sure) for name in analyse(text).names] == expected


CAPITALS: dict[str, tuple[str, list[str]]] = {
    "a lead that names many": (
        "Norwegian Prime Minister Maria Vantt met Danish Chancellor Anna Quill in Oslo.",
        ["Norwegian", "Maria Vantt", "Danish", "Anna Quill", "Oslo"],
    ),
    "the same without its point": (
        "Norwegian Prime Minister Maria Vantt Met Danish Chancellor Anna Quill In Oslo",
        ["Norwegian", "Danish", "Oslo"],
    ),
    "wholly in capitals": ("PRIME MINISTER MARIA VANTT MET ANNA QUILL LATE IN OSLO.", []),
}


@pytest.mark.parametrize(("text", "expected"), CAPITALS.values(), ids=CAPITALS)
def test_capitals_in_the_body(text: str, expected: list[str]) -> None:
    """A closed sentence names what it names; a heading inside the body only what is known."""
    assert [name for name, _ in kinds_in(text)] == expected


def test_heading_in_title_case() -> None:
    """In a title-case heading only names known from tables or text count."""
    text = "# Vantt Plans Grand Harbour Visit With Norway\nThe mayor, Maria Vantt, left."
    assert kinds_in(text)[:2] == [("Vantt", "person"), ("Norway", "country")]


def test_caption_is_not_read() -> None:
    """Names stand in sentences only, and captions have none."""
    analysis = analyse("They met Maria Vantt.")
    assert all(any(s.span.covers(n.span) for s in analysis.sentences) for n in analysis.names)


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    """No text breaks it; spans lie inside, in order, without overlap; twice gives the same."""
    names = analyse(text).names
    assert names == analyse(text).names
    assert all(0 <= n.span.start < n.span.end <= len(text) for n in names)
    assert all(a.span.end <= b.span.start for a, b in pairwise(names))


WORDS = st.sampled_from(
    "Maria Vantt President of the Japan's Japanese Oslo Party van Island in said , who . Treaty UN "
    "and I Minister (VRF) US-led Mr Gen. father".split()
)


@given(st.lists(WORDS, max_size=25))
def test_any_words(words: list[str]) -> None:
    """No order of titles, names and marks breaks it."""
    text = " ".join(words)
    names = analyse(text).names
    assert all(a.span.end <= b.span.start for a, b in pairwise(names))
    assert all(n.name and n.role != "" for n in names)
