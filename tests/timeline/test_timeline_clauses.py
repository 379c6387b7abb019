"""Clauses, and the verb of a time mention."""

import pytest

from stateofplay.text.tokens import find_words
from stateofplay.text.verbs import find_verbs
from stateofplay.timeline.clauses import Clause, clause_of, split_clauses, verb_of


def _clauses(text: str) -> tuple[Clause, ...]:
    words = list(find_words(text))
    return split_clauses(text, 0, len(text), words, find_verbs(text, words))


SPLITS = {
    "relative": ("Orlen, who won, left", ["Orlen,", "who won", ", left"]),
    "after and a clause": ("He left after she came", ["He left", "after she came"]),
    "after and a noun": ("He left after talks", ["He left", "after talks"]),
    "no verb before the comma": ("In spring, Orlen left", ["In spring, Orlen left"]),
    "verbs on both sides": ("He came and he left", ["He came", "and he left"]),
    "list of nouns": ("He saw ships and planes", ["He saw ships and planes"]),
    "that and a noun": ("He left that day", ["He left that day"]),
    "comma in a number": ("He sold 1,000 cars", ["He sold 1,000 cars"]),
}


@pytest.mark.parametrize(("text", "expected"), SPLITS.values(), ids=SPLITS)
def test_split_clauses(text: str, expected: list[str]) -> None:
    """A clause opens at a clause word, or between two verbs; together they cover the sentence."""
    found = _clauses(text)
    assert [text[c.start : c.end].strip() for c in found] == expected
    assert "".join(text[c.start : c.end] for c in found) == text


VERBS = {
    "before the mention": ("Norland signed the accord in TIME", "signed"),
    "after a mention that opens": ("In TIME, Norland signed the accord", "signed"),
    "of the clause, not of the sentence": ("Norland signed after Orlen lost in TIME", "lost"),
    "past a relative clause": ("In TIME Orlen, who won twice, resigned", "resigned"),
    "back, when nothing follows": ("Orlen resigned, in the end, in TIME", "resigned"),
    "none after a bare preposition": ("Orlen resigned after talks in TIME", None),
}


@pytest.mark.parametrize(("text", "expected"), VERBS.values(), ids=VERBS)
def test_verb_of(text: str, expected: str | None) -> None:
    """A mention belongs to the verb of its own clause, else to the nearest that can carry it."""
    clauses = _clauses(text)
    at = text.index("TIME")
    found = verb_of(clauses, clause_of(clauses, at), at)
    assert (text[found[0].start : found[0].end] if found else None) == expected
