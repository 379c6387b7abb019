"""The comparable words of a quote."""

from __future__ import annotations

import pytest
from quotes_builder import build_report

from stateofplay.model.mention import Attribution
from stateofplay.model.span import Span
from stateofplay.quotes.spelling import denies, is_joined, is_same_word, spelling_key
from stateofplay.quotes.wording import Wording, content_words, read_wording


def _read(text: str, *parts: tuple[int, int]) -> Wording:
    spans = tuple(Span("r1", *part) for part in parts or ((0, len(text)),))
    return read_wording(build_report(text), Attribution("direct", spans, None, None, spans[0], ""))


def test_words_are_folded_and_hyphens_dropped() -> None:
    """Case, possessive endings, kinds of apostrophe and hyphens make no difference."""
    assert _read("Pre-conditions, Marn’s O'NEILL").words == ("preconditions", "marn", "o'neill")


FORMS = {
    "not": ("We DON’T", ("we", "do", "not")),
    "cannot": ("We cannot", ("we", "can", "not")),
    "is": ("It's that, Marn's", ("it", "is", "that", "marn")),
    "are, have, will": ("We're, we've, we'll", ("we", "are", "we", "have", "we", "will")),
    "had or would": ("He'd", ("he'd",)),
    "a mark that opens quotes": ("Marn‘s port", ("marn", "port")),
}  # fmt: skip


@pytest.mark.parametrize(("text", "words"), FORMS.values(), ids=FORMS)
def test_short_forms_are_written_out(text: str, words: tuple[str, ...]) -> None:
    """A short form is the words that it stands for, where there is no doubt about them."""
    wording = _read(text)
    assert wording.words == words
    assert len(wording.places) == len(words)


def test_names_are_capitals_inside_a_sentence() -> None:
    """The first word of a sentence and the word I are no names."""
    wording = _read("Then I met Ann. She left.")
    assert wording.names == {3}
    assert wording.begins == {4}


def test_brackets_and_ellipses_are_seen() -> None:
    """Words in square brackets are the printer's; three points or their sign show a cut."""
    wording = _read("We met [Ann Lind] and left")
    assert wording.brackets == {2, 3}
    assert not wording.ellipses
    assert _read("We met ... and left").ellipses == {2}
    assert _read("We met… and left").ellipses == {2}
    assert _read("We met and left …").ellipses == {4}


def test_stretches_in_marks() -> None:
    """A word that begins another stretch is known, and words over two stretches are two spans."""
    wording = _read("We met she said and left", (0, 6), (16, 24))
    assert wording.words == ("we", "met", "and", "left")
    assert wording.starts == {2}
    assert wording.spans(1, 4) == (Span("r1", 3, 6), Span("r1", 16, 24))
    assert wording.spans(2, 2) == ()


def test_content_words_are_stems() -> None:
    """Small words carry no subject matter; forms of a word are one."""
    assert content_words(("the", "ports", "port")) == {"port"}


KEYS = {
    "our": ("harbour", "harbor"), "ise": ("realised", "realized"), "re": ("centre", "center"),
    "double letter": ("travelled", "traveled"), "table": ("grey", "gray"),
    "accent": ("façade", "facade"), "number": ("twelve", "12"), "grouped": ("1,000", "1000"),
    "ordinal": ("second", "2nd"),
}  # fmt: skip


@pytest.mark.parametrize(("left", "right"), KEYS.values(), ids=KEYS)
def test_spellings_share_a_key(left: str, right: str) -> None:
    """Two spellings of one word, and a number in words and digits, have one key."""
    assert spelling_key(left) == spelling_key(right)


def test_short_words_keep_their_ending() -> None:
    """Words that only look like the other norm are left alone."""
    assert spelling_key("four") == "4"
    assert spelling_key("hour") == "hour"
    assert spelling_key("wise") == "wise"


WORDS: dict[str, tuple[str, str, bool, bool]] = {
    "one letter off": ("soverignty", "sovereignty", False, True),
    "letters swapped": ("teh ships"[4:], "shisp", False, False),  # five letters
    "six letters, one off": ("harvst", "harvest", False, True),
    "another word form": ("supplier", "suppliers", False, False),
    "a denial": ("unlikely", "likely", False, False),
    "a short word": ("now", "not", False, False),
    "digits": ("1000000", "1000001", False, False),
    "a name by its sound": ("zelensky", "zelenskyy", True, True),
    "a name with an accent": ("müller", "muller", True, True),
    "two countries": ("iran", "iraq", True, False),
    "a country and a name like it": ("iran", "irann", True, False),
    "two names": ("hansen", "hanson", True, False),
}  # fmt: skip


@pytest.mark.parametrize(("left", "right", "is_name", "expected"), WORDS.values(), ids=WORDS)
def test_one_word_in_two_spellings(left: str, right: str, is_name: bool, expected: bool) -> None:
    """A typo of a long word and a name that sounds the same are one word; little else is."""
    assert is_same_word(left, right, is_name=is_name) == expected
    assert is_same_word(right, left, is_name=is_name) == expected


def test_denies_and_joined() -> None:
    """A prefix denies a word that stands without it; the same letters may be parted otherwise."""
    assert denies("like", "unlike")
    assert not denies("port", "import")
    assert is_joined(("north", "west"), ("northwest",))
    assert not is_joined((), ())
