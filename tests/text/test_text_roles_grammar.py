"""What trees tell of words."""

from __future__ import annotations

import pytest

from stateofplay.text.parser.tree import Tree
from stateofplay.text.roles.grammar import read_grammar


def _tree(text: str) -> Tree:
    """Return a tree from `word/TAG/head/relation`, heads counted from 1, 0 the root's."""
    rows = [one.split("/") for one in text.split()]
    starts, at = [], 0
    for row in rows:
        starts.append(at)
        at += len(row[0]) + 1
    return Tree(
        tuple(starts),
        tuple(start + len(row[0]) for start, row in zip(starts, rows, strict=True)),
        tuple("VERB" if row[1].startswith("V") else "NOUN" for row in rows),
        tuple(row[1] for row in rows),
        tuple(int(row[2]) - 1 for row in rows),
        tuple(row[3] for row in rows),
    )


# The envoys of Orsa called for talks with Freedonia 's mayor
CALLED = _tree(
    "The/DT/2/det envoys/NNS/5/nsubj of/IN/4/case Orsa/NNP/2/nmod called/VBD/0/root "
    "for/IN/7/case talks/NNS/5/obl with/IN/11/case Freedonia/NNP/11/nmod:poss 's/POS/9/case "
    "mayor/NN/7/nmod"
)
CALLED_COLUMNS = {
    "reltop": "nsubj nsubj nsubj nsubj root obl obl obl obl obl obl",
    "relown": "nsubj nsubj nmod nmod root obl obl nmod nmod:poss nmod:poss nmod",
    "chain": "- - N N - - - N P P N",
    "same": "t t n n t t t n n n n",
    "path": "nsubj nsubj nsubj nsubj  obl obl obl obl obl obl",
    "intop": "first inside inside last inside before first inside inside inside last",
    "inown": "first inside before only inside before first before first last last",
    "frame": " ".join([""] * 11),
    "ruled": " ".join("a" * 11),
}


@pytest.mark.parametrize(("name", "values"), CALLED_COLUMNS.items(), ids=CALLED_COLUMNS)
def test_columns(name: str, values: str) -> None:
    """A word is told by its short phrase, the phrase around that and their place under the verb."""
    assert read_grammar(CALLED)[0][name] == values.split(" ")


def test_places() -> None:
    """A word points to its nouns, to the verb above them and to the prepositions before them."""
    _, places = read_grammar(CALLED)
    mayor, freedonia = 10, 8
    assert (places["own"][mayor], places["top"][mayor], places["verb"][mayor]) == (10, 6, 4)
    assert (places["case"][mayor], places["owncase"][mayor]) == (5, 7)
    assert (places["own"][freedonia], places["top"][freedonia]) == (8, 6)
    assert places["owncase"][freedonia] == -1
    assert places["subject"][mayor] == 1
    assert set(places["root"]) == {4}


def test_joint_and_passive() -> None:
    """Two subjects act together; a passive is known by its helper."""
    tree = _tree(
        "Orsa/NNP/5/nsubj:pass and/CC/3/cc Freedonia/NNP/1/conj were/VBD/5/aux:pass "
        "urged/VBN/0/root to/TO/7/mark agree/VB/5/xcomp"
    )
    columns, _ = read_grammar(tree)
    assert columns["joint"][0] == columns["joint"][2] == "j"
    assert columns["ruled"][0] == "p"
    assert columns["frame"][0] == "x"
    assert columns["conj"] == ["c", "s", "c", "s", "s", "s", "s"]
    assert read_grammar(CALLED)[0]["joint"][0] == "s"


def test_deep_trees_end() -> None:
    """A chain of a thousand words is read, and paths stay short."""
    words = [f"w{at}/NN/{at}/nmod" for at in range(1, 1000)]
    tree = _tree(" ".join(["w/NN/0/root", *words]))
    columns, _ = read_grammar(tree)
    assert max(len(path) for path in columns["path"]) < 40
