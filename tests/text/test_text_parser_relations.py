"""Universal tags from Penn tags, and relations as the parser knows them."""

from __future__ import annotations

import pytest

from stateofplay.text.parser.relations import MOVES, RELATIONS, folded_relation, universal_tag

TAGS = {
    "verb": ("VBD", "root", "VERB"),
    "helper": ("VBZ", "aux", "AUX"),
    "passive helper": ("VBD", "aux:pass", "AUX"),
    "copula": ("VBP", "cop", "AUX"),
    "modal": ("MD", "root", "AUX"),
    "preposition": ("IN", "case", "ADP"),
    "conjunction": ("IN", "mark", "SCONJ"),
    "how, where": ("WRB", "mark", "SCONJ"),
    "this before a noun": ("DT", "det", "DET"),
    "this alone": ("DT", "nsubj", "PRON"),
    "which": ("WDT", "nsubj", "PRON"),
    "which before a noun": ("WDT", "det", "DET"),
    "united": ("NNP", "amod", "ADJ"),
    "name": ("NNP", "nsubj", "PROPN"),
    "mark": (",", "punct", "PUNCT"),
}


@pytest.mark.parametrize(("fine", "relation", "expected"), TAGS.values(), ids=TAGS)
def test_universal_tag(fine: str, relation: str, expected: str) -> None:
    """What the Penn tag leaves open the relation tells."""
    assert universal_tag(fine, relation) == expected


FOLDED = {
    "ROOT": "root", "nsubj": "nsubj", "nsubj:pass": "nsubj:pass", "nsubj:outer": "nsubj",
    "obl:unmarked": "obl", "obl:agent": "obl:agent", "acl:relcl": "acl:relcl",
    "advcl:relcl": "advcl", "compound:prt": "compound:prt", "never:seen": "dep",
}  # fmt: skip


@pytest.mark.parametrize(("relation", "expected"), FOLDED.items(), ids=FOLDED)
def test_folded_relation(relation: str, expected: str) -> None:
    """Subtypes that tell who does what stay, the others become their type."""
    assert folded_relation(relation) == expected


def test_moves_are_one_byte() -> None:
    """There is a move to each side for every relation, and their numbers fit into a byte."""
    assert len(MOVES) == 2 * len(RELATIONS) + 1 < 256
