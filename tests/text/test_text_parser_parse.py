"""Parsing: what hangs on what in plain sentences, and laws that hold for any text."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree


def _tree(text: str) -> Tree:
    return parse_sentences(text, [(0, len(text))])[0]


def _arcs(text: str) -> set[tuple[str, str, str]]:
    """Return head, relation and word of each arc, as written; `-` above the root."""
    tree = _tree(text)
    words = [*(text[a:b] for a, b in zip(tree.starts, tree.ends, strict=True)), "-"]
    return {
        (words[head], relation, word)
        for head, relation, word in zip(tree.heads, tree.relations, words, strict=False)
    }


ARCS = {
    "subject and object": (
        "Orsa Vantt rejected the plan.",
        {("-", "root", "rejected"), ("rejected", "nsubj", "Orsa"), ("rejected", "obj", "plan")},
    ),
    "passive": (
        "The plan was rejected by the council.",
        {("rejected", "nsubj:pass", "plan"), ("rejected", "obl:agent", "council")},
    ),
    "owner": (
        "Norland's president left.",
        {("president", "nmod:poss", "Norland"), ("left", "nsubj", "president")},
    ),
    "recipient": (
        "The minister told the council that she would resign.",
        {("told", "ccomp", "resign"), ("resign", "nsubj", "she"), ("told", "nsubj", "minister")},
    ),
    "two subjects": (
        "Vantt and Doe agreed to meet.",
        {("agreed", "nsubj", "Vantt"), ("Vantt", "conj", "Doe"), ("agreed", "xcomp", "meet")},
    ),
    "relative clause": (
        "The rebels who signed the deal left the town.",
        {("rebels", "acl:relcl", "signed"), ("left", "nsubj", "rebels"), ("left", "obj", "town")},
    ),
    "condition": (
        "They will withdraw if the army stops.",
        {("withdraw", "advcl", "stops"), ("stops", "mark", "if"), ("stops", "nsubj", "army")},
    ),
    "headline": (
        "Vantt rejects offer",
        {("rejects", "nsubj", "Vantt"), ("rejects", "obj", "offer")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), ARCS.values(), ids=ARCS)
def test_plain_sentences(text: str, expected: set[tuple[str, str, str]]) -> None:
    """Subjects, objects, agents, owners and clauses hang where grammar has them."""
    assert expected <= _arcs(text)


SENTENCES = (
    "Orsa Vantt told reporters that the talks had failed.",
    "",
    "TALKS FAIL AGAIN",
    "   ",
    "“We will not go,” he said — and left…",
    "* * *",
    "It's 1,000.50 dollars, isn't it?",
    "e\u0301te\u0301 \u200b\ufeff \U0001f600 ﬁne",
    "word " * 300,
    ", ".join(["and then the envoy left"] * 70),
)


def _is_tree(tree: Tree) -> bool:
    """Return whether each word leads up to the one root without a circle."""
    if not tree.heads:
        return tree.root is None
    for at in range(len(tree)):
        seen = set()
        while at >= 0 and at not in seen:
            seen.add(at)
            at = tree.heads[at]
        if at >= 0:
            return False
    return tree.heads.count(-1) == 1 and tree.relations.count("root") == 1


def _hangs_on_a_mark(tree: Tree) -> bool:
    return any(
        head >= 0 and relation != "punct" and tree.relations[head] == "punct"
        for head, relation in zip(tree.heads, tree.relations, strict=True)
    )


def _check(text: str, tree: Tree, start: int, end: int) -> None:
    assert _is_tree(tree)
    assert not _hangs_on_a_mark(tree)
    bounds = list(zip(tree.starts, tree.ends, strict=True))
    assert bounds == sorted(bounds)
    assert all(start <= a < b <= end for a, b in bounds)
    assert all(left[1] <= right[0] for left, right in pairwise(bounds))
    assert "".join(text[a:b] for a, b in bounds) == "".join(text[start:end].split())


@pytest.mark.parametrize("text", SENTENCES)
def test_every_sentence_is_one_tree(text: str) -> None:
    """Whatever stands there, each word leads to one root and no character is lost or doubled."""
    _check(text, _tree(text), 0, len(text))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_any_text_is_a_tree(text: str, one: int, other: int) -> None:
    """Any stretch of any text is parsed, and the words lie inside it."""
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    _check(text, parse_sentences(text, [(start, end)])[0], start, end)


def test_many_at_once_are_as_one_by_one() -> None:
    """A sentence is read the same whatever stands beside it, in whatever order."""
    text = "\n".join(SENTENCES)
    bounds, at = [], 0
    for sentence in SENTENCES:
        bounds.append((at, at + len(sentence)))
        at += len(sentence) + 1
    together = parse_sentences(text, bounds)
    assert together == [parse_sentences(text, [one])[0] for one in bounds]
    assert together == parse_sentences(text, bounds[::-1])[::-1]


def test_no_sentences() -> None:
    """No sentences are no trees."""
    assert parse_sentences("Nothing is asked.", []) == []
