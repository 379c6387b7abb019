from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from stateofplay.model.report import Mended, Stated
from stateofplay.read.mending import mend, mend_stated, unmend, whole

SENTENCES = {
    "French": "L’élu a répété : « À Nîmes, ça suffit », où l’été s’achève à Pâques.",
    "German": "Über die Brücke „geht es nicht“, hieß es größtenteils aus Nörtham.",
    "Polish": "Burmistrz Łodzi powiedział, że zażąda wyjaśnień – „natychmiast”.",
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Vietnamese": "Người dân ở Đà Nẵng nói rằng việc này đã được quyết định.",
    "Portuguese": "A decisão não será revista, segundo São João da Pesqueira.",
    "Russian": "Мэр города заявил: «Мы не заплатим ни копейки».",
    "Greek": "Ο δήμαρχος δήλωσε ότι η πόλη θα πληρώσει.",
    "Japanese": "市長は「一円も払わない」と述べた。",
    "English": "“It’s done,” she said – at the café… for £5 and €3.",
}
CORRECT = {
    **SENTENCES,
    "capitals": "NÃO É SÓ ISSO; ÎLE, ÂGE, ÀÉÈ",
    "emoji": "Done 👍🏽 ✈️ — naïve",
    "mathematics": "∑ x² ≤ √2 ± ½ → ∞, 10 °C ± 2 µm",
    "signs of trade": "CAFÉ® and MALMÖ™ ©2031",
    "one accented letter in quote marks": "«É» dit-il, “à” Nice",
}


@pytest.mark.parametrize("text", CORRECT.values(), ids=CORRECT)
def test_correct_text_stays(text: str) -> None:
    """Text that is right in its language is not touched."""
    assert mend(text) == (text, ())


@pytest.mark.parametrize("text", SENTENCES.values(), ids=SENTENCES)
def test_utf8_read_as_latin(text: str) -> None:
    """UTF-8 that was read as Latin-1 is made right again, and the map leads back."""
    broken = text.encode("utf-8").decode("latin-1")
    mended, changes = mend(broken)
    assert mended == text
    assert unmend(mended, changes) == broken


MIXED = {
    "beside correct text": ("Der Übergang – caf\u00c3\u00a9", "Der Übergang – café"),
    "twice over": ("caf\u00c3\u0192\u00c2\u00a9 closed", "café closed"),
    "control characters for quote marks": ("\u0093Yes\u0094, it\u0092s", "“Yes”, it’s"),
    "a no-break space that became a space": ("voil\u00c3 le travail", "voilà le travail"),
    "a closing quote mark whose byte was left out": ("\u00e2\u20ac\u0153Yes,\u00e2\u20ac she said",
                                                     "“Yes,” she said"),
    "a closing quote mark whose byte was lost": ("\u00e2\u20ac\u0153Yes\u00e2\u20ac\ufffd she said",
                                                 "“Yes” she said"),
}  # fmt: skip


@pytest.mark.parametrize(("broken", "right"), MIXED.values(), ids=MIXED)
def test_mixed_charsets(broken: str, right: str) -> None:
    """What two charsets mixed up is made right, wherever it stands."""
    mended, changes = mend(broken)
    assert mended == right
    assert unmend(mended, changes) == broken


def test_changes_hold_no_words() -> None:
    """Words between two changes are in neither; each counts in the mended text."""
    _, changes = mend("the caf\u00c3\u00a9 is \u00e2\u20ac\u201c closed")
    assert changes == (Mended(7, 8, "\u00c3\u00a9"), Mended(12, 13, "\u00e2\u20ac\u201c"))


def test_text_with_spaces_put_between_its_characters_stays() -> None:
    """Where a space stands inside a sequence, nobody can tell what it was: nothing is changed."""
    text = "Champs \u00c9lys\u00c3 \u00a9es"
    assert mend(text) == (text, ())


def test_a_letter_whose_second_byte_was_lost_stays() -> None:
    """Five letters lose the same byte: nobody can tell which one it was."""
    text = "\u00c3\ufffdle de France \u00c3\ufffdland"
    assert mend(text) == (text, ())


def test_one_paragraph_does_not_speak_for_the_next() -> None:
    """Broken text in one paragraph does not keep another from being mended, or change it."""
    broken = "Die Br\u00c3\u00bccke\nDie Brücke\n" + "lang und länger " * 200 + "\nK\u00c3\u00a4se"
    mended, changes = mend(broken)
    assert mended == "Die Brücke\nDie Brücke\n" + "lang und länger " * 200 + "\nKäse"
    assert unmend(mended, changes) == broken


@given(
    st.text(
        st.one_of(
            st.characters(),
            st.sampled_from("Ã©Â â€œ™ \n¶a1\x92\ufffd"),
            st.characters(max_codepoint=0x17F),
        ),
        max_size=60,
    )
)
@example("Ã©\u2028Ã©")
@example("")
def test_the_decoded_text_can_be_made_again(text: str) -> None:
    """Whatever the text, the map leads from the mended one back to it; changes stand in order."""
    mended, changes = mend(text)
    assert unmend(mended, changes) == text
    assert list(changes) == sorted(changes)
    assert all(0 <= one.start <= one.end <= len(mended) for one in changes)


def test_stated_names_are_mended() -> None:
    """Title, publisher and writers beside the text are mended; an address never is."""
    broken = "caf\u00c3\u00a9"
    stated = mend_stated(Stated(title=broken, publisher=broken, byline=broken, url=broken))
    assert (stated.title, stated.publisher, stated.byline) == ("café", "café", "café")
    assert stated.url == broken


HALVES = {
    "none": ("café", "café"),
    "a pair": ("\ud83d\udc4d", "👍"),
    "the first half": ("a\ud83d", "a\ufffd"),
    "the second half": ("\udc4da", "\ufffda"),
}


@pytest.mark.parametrize(("text", "expected"), HALVES.values(), ids=HALVES)
def test_halves_of_characters(text: str, expected: str) -> None:
    """Two halves are one character; one alone is none, in a text and in all that is stated."""
    assert whole(text) == expected
    stated = mend_stated(Stated(title=text, url=text, published=text))
    assert (stated.title, stated.url, stated.published) == (expected,) * 3


def test_a_text_is_mended_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once so many characters were mended, the rest of a text stays as it was decoded."""
    monkeypatch.setattr("stateofplay.read.mending._MAX_MENDED", 2000)
    line = "K\u00c3\u00a4se " * 332 + "\n"  # 1,993 characters: one more piece is begun
    mended, changes = mend(line * 3)
    assert mended == ("Käse " * 332 + "\n") * 2 + line
    assert unmend(mended, changes) == line * 3
