"""Tweets, letters, statements and block quotes: words printed whole."""

from __future__ import annotations

import pytest
from quotes_builder import Said, read_said

POSTS: dict[str, tuple[str, list[Said]]] = {
    "wrote on Twitter": (
        "Lind wrote on Twitter: “We sign in spring.”",
        [("direct", "We sign in spring.", "Lind")],
    ),
    "tweeted, behind": (
        "“We sign in spring,” Lind tweeted on Friday.",
        [("direct", "We sign in spring", "Lind")],
    ),
    "a post that begins the sentence": (
        "“We sign in spring,” a post by Lind said.",
        [("direct", "We sign in spring", "a post by Lind")],
    ),
    "without marks": (
        "Lind wrote on Twitter: We sign in spring.",
        [("indirect", "We sign in spring", "Lind")],
    ),
    "taken into the page": (
        "We sign in spring. pic.twitter.com/abc\n— Ada Lind (@adalind) May 3, 2019",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "taken into the page, one line": (
        "We sign in spring. — Ada Lind (@adalind) May 3, 2019",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
}

WHOLE: dict[str, tuple[str, list[Said]]] = {
    "the statement reads": (
        "The statement reads:\n“We sign in spring. We sail in May.”",
        [("direct", "We sign in spring. We sail in May.", "The statement")],
    ),
    "a statement by somebody": (
        "Lind said in a statement:\n“We sign in spring. We sail in May.”",
        [("direct", "We sign in spring. We sail in May.", "Lind")],
    ),
    "a block quote": (
        "Lind wrote in a letter to the port:\n> We sign in spring.\n> We sail in May.\nShe left.",
        [("direct", "We sign in spring. / We sail in May.", "Lind")],
    ),
    "a block quote in marks": (
        "Lind wrote in a letter to the port:\n> “We sign in spring.”",
        [("direct", "We sign in spring.", "Lind")],
    ),
    "a block quote of a statement": (
        "The statement in full:\n> We sign in spring.\n> We sail in May.",
        [("direct", "We sign in spring. / We sail in May.", "The statement")],
    ),
    "her statement": (
        "Lind’s statement in full:\n> We sign in spring.",
        [("direct", "We sign in spring.", "Lind")],
    ),
    "a block quote that nothing presents": (
        "The crew left.\n> We sign in spring.",
        [],
    ),
    "without marks": (
        "The statement from the ministry reads:\nWe sign in spring.",
        [("direct", "We sign in spring.", "The statement from the ministry")],
    ),
}

COLONS: dict[str, tuple[str, list[Said]]] = {
    "said": ("Lind said: “We sign.”", [("direct", "We sign.", "Lind")]),
    "no marks": (
        "Lind said: we sign in spring.",
        [("indirect", "we sign in spring", "Lind")],
    ),
    "had this to say": (
        "Lind had this to say: “We sign in spring.”",
        [("direct", "We sign in spring.", "Lind")],
    ),
    "a list of reactions": (
        "Ada Lind, mayor: “We sign.”\nOrban Pell, docker: “We do not.”",
        [("direct", "We sign.", "Ada Lind"), ("direct", "We do not.", "Orban Pell")],
    ),
    "a colon inside what was said": (
        "Lind said: “One thing: we sign.”",
        [("direct", "One thing: we sign.", "Lind")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), POSTS.values(), ids=POSTS)
def test_posts(text: str, expected: list[Said]) -> None:
    """A post is a quote of whoever sent it."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), WHOLE.values(), ids=WHOLE)
def test_texts_printed_whole(text: str, expected: list[Said]) -> None:
    """A letter or statement printed whole is a quote of whoever the line before names."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), COLONS.values(), ids=COLONS)
def test_colons(text: str, expected: list[Said]) -> None:
    """Words behind a colon belong to whoever stands before it."""
    assert read_said(text) == expected
