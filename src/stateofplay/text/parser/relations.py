"""The relations and moves of the parser, and which part of speech a word is in its place.

Reads     Penn tags and relations
Writes    universal parts of speech; names of moves
Method    what a Penn tag leaves open its relation tells: a verb that helps is `AUX`, "that" that
          opens a clause is `SCONJ`, "that" before a noun is `DET`
Source    Universal Dependencies version 2, English; the rarer subtypes are folded into their type
"""

from __future__ import annotations

RELATIONS = tuple(
    """nsubj nsubj:pass csubj obj iobj ccomp xcomp obl obl:agent vocative expl dislocated advcl
    advmod discourse aux aux:pass cop mark nmod nmod:poss appos nummod acl acl:relcl amod det case
    conj cc fixed flat compound compound:prt list parataxis orphan goeswith reparandum punct
    dep""".split()
)
ROOT = "root"
SHIFT = "shift"
MOVES = (
    SHIFT, *(f"left {name}" for name in RELATIONS), *(f"right {name}" for name in RELATIONS)
)  # fmt: skip

_ALWAYS = {
    "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "NNPS": "PROPN", "JJ": "ADJ", "JJR": "ADJ",
    "JJS": "ADJ", "AFX": "ADJ", "RB": "ADV", "RBR": "ADV", "RBS": "ADV", "WRB": "ADV",
    "PRP": "PRON", "PRP$": "PRON", "WP": "PRON", "WP$": "PRON", "EX": "PRON", "WDT": "PRON",
    "DT": "DET", "PDT": "DET", "CC": "CCONJ", "CD": "NUM", "LS": "NUM", "MD": "AUX", "TO": "PART",
    "POS": "PART", "RP": "ADP", "IN": "ADP", "UH": "INTJ", "$": "SYM", "SYM": "SYM", "FW": "X",
    "GW": "X", "ADD": "X", "VB": "VERB", "VBD": "VERB", "VBG": "VERB", "VBN": "VERB",
    "VBP": "VERB", "VBZ": "VERB",
}  # fmt: skip
# Words that are one part of speech whatever their tag and relation.
ALWAYS_WORDS = {
    "PART": ("not", "n't", "n’t", "nʼt"),
    "PRON": tuple(
        """everyone everybody everything someone somebody something anyone anybody anything nobody
        nothing none""".split()
    ),
}
_HELPING = ("aux", "aux:pass", "cop")
_NOT_BEFORE_NOUN = (
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "conj", "root", "appos", "obl:agent",
    "dislocated", "fixed", "ccomp", "xcomp", "parataxis", "advcl",
)  # fmt: skip


def universal_tag(fine: str, relation: str) -> str:
    """Return the universal part of speech of a word by its Penn tag and relation."""
    if fine.startswith("VB") and relation in _HELPING:
        return "AUX"
    if fine in ("IN", "WRB") and relation == "mark":
        return "SCONJ"
    if fine == "DT" and relation in _NOT_BEFORE_NOUN:
        return "PRON"
    if fine == "WDT" and relation == "det":
        return "DET"
    if fine == "NNP" and relation == "amod":
        return "ADJ"
    return _ALWAYS.get(fine, "PUNCT")


def folded_relation(relation: str) -> str:
    """Return a corpus's relation as the parser knows it."""
    if relation.lower() == ROOT:
        return ROOT
    if relation in RELATIONS:
        return relation
    base = relation.partition(":")[0]
    return base if base in RELATIONS else "dep"
