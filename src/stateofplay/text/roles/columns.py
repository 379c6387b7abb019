"""What each word of a sentence shows: features for the tagger of roles.

Reads     the words of sentences and their trees
Writes    one row of features a word, one column a template
Method    spelling, cluster and table entry of the word; its noun phrase, the verbs around it and
          the main verb; its place in the tree; all of them at the word, at its neighbours and at
          the words that those point to
Source    Gildea and Jurafsky 2002
Cost      linear in the words
Limits    English
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from stateofplay.text.gazetteer import first_name_gender, match_entry
from stateofplay.text.languages.en import offices, plurals, roles
from stateofplay.text.languages.en.verbs import PARTICIPLE, PAST
from stateofplay.text.parser.tree import Tree
from stateofplay.text.roles.grammar import read_grammar
from stateofplay.text.roles.phrases import Columns, Places, read_phrases
from stateofplay.text.roles.templates import TEMPLATES
from stateofplay.text.tagger.columns import Hashes, WordTypes, hash_text, spelling_hashes
from stateofplay.text.tagger.templates import Numbers, fill_templates
from stateofplay.text.tagger.wordlists import cluster_hashes, usage_hashes
from stateofplay.text.tokens import fold_word, stem

_PAD = 2  # empty words on both sides of a sentence: no template looks further
_EDGE = 1  # value of columns beyond a sentence
_SHOWN = tuple("raw small shape b2 b3 b4 e1 e2 e3 e4 c4 c6 c8 c10 c16 caps freq stem".split())
_EDGED = ("small", "tag", "stem")
_WORD_LISTS = (
    roles.TITLE_HEADS, roles.BODY_ENDS | roles.BODY_HEADS, roles.HUMANS, roles.STATE_NOUNS,
    roles.FIRM_ENDS, frozenset(plurals.PERSONS), plurals.PARTIES, roles.FIGHTER_NOUNS,
    roles.MEETING_NOUNS, roles.CALENDAR, roles.TITLE_MODIFIERS, offices.OFFICES,
)  # fmt: skip


def role_features(sentences: Sequence[Sequence[str]], trees: Sequence[Tree]) -> Hashes:
    """Return the features of all words of all sentences, one after the other.

    Args:
        sentences: the words, marks included; each has at least one.
        trees: of the sentences.
    """
    text = [""] * _PAD
    columns: dict[str, list[int]] = {}
    places: dict[str, list[int]] = {}
    chosen: list[int] = []
    for words, tree in zip(sentences, trees, strict=True):
        begin, end = len(text), len(text) + len(words)
        read, pointed = _read_sentence(words, tree)
        for name, values in read.items():
            column = columns.setdefault(name, [0] * _PAD)
            column += [_hash(value) for value in values]
            column += [0] * _PAD
        for name, targets in pointed.items():
            place = places.setdefault(name, [])
            place += [begin + max(-1, min(at, len(words))) for at in targets]
        chosen += range(begin, end)
        text += [*words, *[""] * _PAD]
    table, names = _table(text, columns)
    at = np.array(chosen, dtype=np.int64)
    meant = {str(offset): at + offset for offset in range(-_PAD, _PAD + 1)}
    meant |= {name: _numbers(values) for name, values in places.items()}
    return fill_templates(TEMPLATES, names, table, meant)


def _read_sentence(words: Sequence[str], tree: Tree) -> tuple[Columns, Places]:
    columns, places = read_phrases(words, tree.fine)
    more, others = read_grammar(tree)
    entities = _entities(words)
    known = [f"{_listed(word)}{entity}" for word, entity in zip(words, entities, strict=True)]
    own: Columns = {
        "tag": list(tree.fine),
        "entity": entities,
        "known": known,
    }
    return {**columns, **more, **own}, {**places, **others}


def _table(text: Sequence[str], columns: dict[str, list[int]]) -> tuple[Hashes, tuple[str, ...]]:
    shown = _types().rows(text)
    table = {name: shown[:, at] for at, name in enumerate(_SHOWN)}
    table |= {name: np.array(values, dtype=np.uint32) for name, values in columns.items()}
    is_edge = np.array([not word for word in text])
    for name in _EDGED:
        table[name] = np.where(is_edge, _EDGE, table[name]).astype(np.uint32)
    return np.stack(list(table.values()), axis=1), tuple(table)


@lru_cache(maxsize=1)
def _types() -> WordTypes:
    return WordTypes(_describe)


def _describe(words: Sequence[str]) -> Hashes:
    alone = np.array([spelling_hashes(word) for word in words], dtype=np.uint32)
    stems = np.array([[hash_text(_base(word))] for word in words], dtype=np.uint32)
    return np.concatenate([alone, cluster_hashes(words), usage_hashes(words), stems], axis=1)


def _base(word: str) -> str:
    fold = fold_word(word)
    return stem(PAST.get(fold) or PARTICIPLE.get(fold) or fold)


def _entities(words: Sequence[str]) -> list[str]:
    """Return for each word what the table of names says of it, empty for nothing."""
    told = [""] * len(words)
    at = 0
    while at < len(words):
        matched = match_entry(words, at) if words[at][:1].isupper() else None
        n_words = matched[1] if matched else 1
        if matched:
            told[at : at + n_words] = [f"{matched[0].kind}/{matched[0].form}"] * n_words
        at += n_words
    return told


@lru_cache(maxsize=20_000)
def _listed(word: str) -> str:
    """Return the marks of all word lists that have a word."""
    fold = fold_word(word)
    marks = [str(at) for at, words in enumerate(_WORD_LISTS) if fold in words]
    if word[:1].isupper() and first_name_gender(fold):
        marks.append("given")
    return " ".join(marks)


@lru_cache(maxsize=20_000)
def _hash(value: str) -> int:
    return hash_text(value) if value else 0


def _numbers(values: Sequence[int]) -> Numbers:
    return np.array(values, dtype=np.int64)
