"""What a tree shows of words that may tell an act."""

from __future__ import annotations

import pytest

from stateofplay.text.acts.features import find_candidates, subject_word
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree

CANDIDATES = {
    "verbs": ("Arland lambasted Besk and left.", {"lambasted", "left"}),
    "nouns of events": ("Arland's refusal angered Besk.", {"refusal", "angered"}),
    "what somebody is": ("Ito was furious.", {"furious"}),
    "no other nouns": ("The lamp on the pier glowed.", {"glowed"}),
}
SUBJECTS = {
    "its own": ("Ito rejected the plan.", "rejected", "Ito"),
    "shared by a second verb": ("Ito came home and rejected the plan.", "rejected", "Ito"),
    "nobody": ("Reject the plan.", "Reject", None),
}


def _tree(text: str) -> Tree:
    (tree,) = parse_sentences(text, [(0, len(text))])
    return tree


def _word(text: str, tree: Tree, at: int) -> str:
    return text[tree.starts[at] : tree.ends[at]]


@pytest.mark.parametrize(("text", "words"), CANDIDATES.values(), ids=CANDIDATES)
def test_candidates(text: str, words: set[str]) -> None:
    """Verbs, nouns and adjectives of events may tell an act, other words may not."""
    tree = _tree(text)
    assert {_word(text, tree, at) for at in find_candidates(text, tree).words} == words


@pytest.mark.parametrize(("text", "verb", "subject"), SUBJECTS.values(), ids=SUBJECTS)
def test_subject(text: str, verb: str, subject: str | None) -> None:
    """A verb without a subject of its own has that of the verb it is joined to."""
    tree = _tree(text)
    at = tree.at(text.index(verb))
    assert at is not None
    found = subject_word(tree, at)
    assert (None if found is None else _word(text, tree, found)) == subject


def test_features_are_no_chance() -> None:
    """The same sentence shows the same, wherever in a text it stands."""
    text = "Arland lambasted Besk."
    moved = f"It rained. {text}"
    (tree,) = parse_sentences(moved, [(11, len(moved))])
    assert find_candidates(moved, tree).features == find_candidates(text, _tree(text)).features


def test_quote_is_shown() -> None:
    """A verb inside a quote shows something else than the same verb outside."""
    inside, outside = '"Arland left Besk."', "Arland left Besk."
    one, two = (find_candidates(text, _tree(text)).features for text in (inside, outside))
    assert one != two


def test_nothing_in_an_empty_stretch() -> None:
    """A stretch without words has no candidates."""
    assert find_candidates("", _tree("")).words == ()
