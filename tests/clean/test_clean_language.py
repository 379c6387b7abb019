from __future__ import annotations

import pytest

from stateofplay.clean.language import is_analysable, tell_language
from stateofplay.clean.report import clean_report
from stateofplay.model.report import Mended, RawReport, Stated
from stateofplay.text.languages.supported import SUPPORTED, is_supported, language_name

TEXTS = {
    "English": ("en", "The council of Northam has agreed to pay for half of the bridge, its mayor "
                      "said on Monday, after months of talks with the town across the river."),
    "German": ("de", "Der Rat von Nordheim will die Hälfte der Brücke bezahlen, sagte der "
                     "Bürgermeister am Montag nach monatelangen Gesprächen mit der Nachbarstadt."),
    "French": ("fr", "Le conseil de Nordville paiera la moitié du pont, a déclaré lundi le maire "
                     "après des mois de discussions avec la ville voisine de l'autre rive."),
    "Russian": ("ru", "Совет Северска оплатит половину моста, заявил в понедельник мэр после "
                      "многих месяцев переговоров с городом на другом берегу реки."),
    "Japanese": ("ja", "北市の議会は橋の費用の半分を負担することに同意したと、市長が月曜日に述べた"
                       "。川の向こう側の町との数か月にわたる話し合いの後のことである。"),
    "English with foreign names": (
        "en", "Tomáš Dvořák, Łukasz Żółć and Nguyễn Văn Đức met Søren Ødegård in Kraków on Monday, "
              "their offices said. José Muñoz Ibáñez and François Lefèvre stayed away from the "
              "talks, which were to have been held in Ústí nad Labem and in Besançon.",
    ),
}  # fmt: skip
ENGLISH, GERMAN = TEXTS["English"][1], TEXTS["German"][1]


@pytest.mark.parametrize(("code", "text"), TEXTS.values(), ids=TEXTS)
def test_only_supported_languages_are_analysed(code: str, text: str) -> None:
    """A report is analysed when its language is supported, whatever names stand in it."""
    report = clean_report(RawReport("r", "r.txt", "text", text, Stated()))
    assert report.language == code
    assert report.is_analysed is (code in SUPPORTED)


SHORT = {
    "nothing stated": ("The mayor quit.", None, None, True),
    "stated in English": ("The mayor quit.", "en-GB", "en", True),
    "stated in German": ("Der Rat tagt.", "German", "de", False),
    "stated in German, English words": (
        "The mayor has said that she will not go to the talks.",
        "de",
        "de",
        False,
    ),
    "stated as nothing known": ("The mayor quit.", "xx-klingon", "xx", False),
    "stated otherwise than it is": (ENGLISH, "de", "en", True),
}


@pytest.mark.parametrize(("text", "stated", "language", "is_analysed"), SHORT.values(), ids=SHORT)
def test_what_is_stated(
    text: str, stated: str | None, language: str | None, is_analysed: bool
) -> None:
    """A language that is stated counts where the text is too short to tell; none is analysed."""
    assert tell_language(text, stated) == language
    assert is_analysable(text, language) is is_analysed


MIXED = {
    "English behind German": (f"{GERMAN}\n" * 8 + f"{ENGLISH}\n" * 8, True),
    "German behind English": (f"{ENGLISH}\n" * 8 + f"{GERMAN}\n" * 8, True),
    "German at both ends": (f"{GERMAN}\n" * 8 + ENGLISH + f"\n{GERMAN}" * 8, False),
    "a short one is told whole": (GERMAN * 2 + ENGLISH, False),
}


@pytest.mark.parametrize(("text", "is_analysed"), MIXED.values(), ids=MIXED)
def test_two_languages(text: str, is_analysed: bool) -> None:
    """A long report is analysed when its start or its end is in a supported language."""
    assert is_analysable(text, tell_language(text)) is is_analysed


def test_a_list_of_months_is_no_language() -> None:
    """A language of three letters is not told: rows of names and months are taken for one."""
    months = "April 2017 March 2017 February 2017 January 2017 December 2016 November 2016 "
    assert tell_language(f"{months}October 2016 September 2016") is None


def test_names_of_languages() -> None:
    """A language has its English name; one that has none here is named by its code."""
    assert [language_name(code) for code in ("de", "ja", "tlh")] == ["German", "Japanese", "tlh"]
    assert is_supported(None)
    assert not is_supported("de")


def test_what_reading_knew_is_kept() -> None:
    """The address of the original and what was mended pass through cleaning unchanged."""
    mended = (Mended(0, 1, "x"),)
    stated = Stated(original_url="https://lamp.example/a")
    report = clean_report(RawReport("r", "r.txt", "text", ENGLISH, stated, mended))
    assert (report.original_url, report.mended) == ("https://lamp.example/a", mended)
