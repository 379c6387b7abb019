from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.finding import Act
from stateofplay.text.clauses import clause_end, read_group, verb_forms
from stateofplay.text.languages.en.act_objects import OBJECTS
from stateofplay.text.languages.en.acts import ACT_LINES
from stateofplay.text.tokens import find_words

FORMS = {
    "agree": {"agree", "agrees", "agreed", "agreeing"},
    "ratify": {"ratify", "ratifies", "ratified", "ratifying"},
    "reach": {"reach", "reaches", "reached", "reaching"},
    "refuse": {"refuse", "refuses", "refused", "refusing"},
    "drop": {"drop", "drops", "dropped", "dropping"},
    "withdraw": {"withdraw", "withdraws", "withdrew", "withdrawn", "withdrawing"},
    "put": {"put", "puts", "putting"},
    "delay": {"delay", "delays", "delayed", "delaying"},
}


@pytest.mark.parametrize(("base", "forms"), FORMS.items(), ids=FORMS)
def test_verb_forms(base: str, forms: set[str]) -> None:
    """Regular and irregular verbs have exactly their forms."""
    assert set(verb_forms(base)) == forms


def test_the_verb_table_is_well_formed() -> None:
    """Every line has four cells, a known act, and object lists that exist."""
    for line in ACT_LINES.strip().splitlines():
        _, act, _, frames = (cell.strip() for cell in line.split("|"))
        assert act in get_args(Act), line
        for frame in frames.split():
            letter, _, name = frame.partition("+")[0].replace("!", "#").partition("#")
            assert letter.partition(">")[0] in set("TWDGNORQBIS.0"), line
            assert not name or name in OBJECTS or letter == "W", line


GROUPS = {
    "simple past": ("Ito rejected it", "rejected", ("actual", False, "past")),
    "perfect": ("Ito has rejected it", "rejected", ("actual", False, "present")),
    "past perfect": ("Ito had long rejected it", "rejected", ("actual", False, "past")),
    "did not": ("Ito did not reject it", "reject", ("actual", True, "past")),
    "hasn't": ("Ito hasn't rejected it", "rejected", ("actual", True, "present")),
    "will": ("Ito will reject it", "reject", ("planned", False, "present")),
    "is due to": ("Ito is due to reject it", "reject", ("planned", False, "present")),
    "participle": ("Ito left, rejecting it", "rejecting", ("actual", False, "ing")),
    "progressive": ("Ito is rejecting it", "rejecting", ("actual", False, "present")),
    "passive": ("it was rejected", "rejected", None),
    "by": ("a plan rejected by all", "rejected", None),
    "would": ("Ito would reject it", "reject", None),
    "cannot": ("Ito cannot reject it", "reject", None),
    "infinitive": ("Ito came to reject it", "reject", None),
    "to be": ("to be rejecting it", "rejecting", ("actual", False, "present")),
}


@pytest.mark.parametrize(("text", "verb", "expected"), GROUPS.values(), ids=GROUPS)
def test_read_group(text: str, verb: str, expected: tuple[str, bool, str] | None) -> None:
    """Helpers tell tense, polarity and modality; a verb that says nothing done is no group."""
    words = list(find_words(text))
    place = next(p for p, word in enumerate(words) if word.fold == verb)
    group = read_group(words, place, verb_forms("reject")[verb])
    found = None if group is None else (group.modality, group.negated, group.tense)
    assert found == expected


ENDS = {
    "the sentence": ("the plan for the valley.", "the plan for the valley"),
    "a relative": ("the plan, which failed.", "the plan"),
    "who spoke": ("the plan, Foreign Minister Ito said.", "the plan"),
    "a second verb": ("the plan and visited Corvia.", "the plan"),
    "a second object": ("the plan and disputed islands.", "the plan and disputed islands"),
    "a list": ("wages, pensions, hours.", "wages, pensions, hours"),
    "while": ("the plan while Besk waited.", "the plan"),
    "in which": ("a note in which it pays.", "a note"),
    "a dash": ("the plan – again.", "the plan"),
    "a quote": ("the plan “without terms” at last.", "the plan “without terms” at last"),
    "a quote at the end": ("the plan “without terms.”", "the plan “without terms.”"),
    "per cent": ("a rise of 6%.", "a rise of 6%"),
}


@pytest.mark.parametrize(("text", "expected"), ENDS.values(), ids=ENDS)
def test_clause_end(text: str, expected: str) -> None:
    """A clause ends where another starts, and takes in the marks that close with it."""
    words = list(find_words(text))
    assert text[: clause_end(text, words, 0, len(text))] == expected


@given(st.text(min_size=1, max_size=80))
def test_clause_end_stays_inside(text: str) -> None:
    """The end lies after the first word and inside the text."""
    words = list(find_words(text))
    if words:
        assert words[0].end <= clause_end(text, words, 0, len(text)) <= len(text)
