from typing import get_args

import pytest

from stateofplay.export import words
from stateofplay.model.figure import Bound, Standing
from stateofplay.model.finding import Act, Difference, OpenEnd, Status, Variant

STANCES = {
    "one party": ("agree", "positive", "actual", False, "agrees"),
    "two parties": ("agree", "positive", "actual", True, "agree"),
    "denied": ("agree", "negative", "actual", False, "does not agree"),
    "denied by two": ("agree", "negative", "actual", True, "do not agree"),
    "planned": ("consult", "positive", "planned", False, "plans to talk"),
    "planned and denied": ("consult", "negative", "planned", True, "plan not to talk"),
    "hearsay": ("agree", "positive", "reported", False, "reportedly agrees"),
    "hearsay of two": ("agree", "positive", "reported", True, "reportedly agree"),
    "denied hearsay": ("agree", "negative", "reported", False, "reportedly does not agree"),
    "possible": ("aid", "positive", "possible", False, "may give aid"),
    "possible and denied": ("aid", "negative", "possible", False, "may not give aid"),
}


@pytest.mark.parametrize(
    ("act", "polarity", "modality", "is_joint", "expected"), STANCES.values(), ids=STANCES
)
def test_stance(act: str, polarity: str, modality: str, is_joint: bool, expected: str) -> None:
    """An act is a verb; denial, plan and possibility are told."""
    move = {"act": act, "polarity": polarity, "modality": modality}
    assert words.stance(move, is_joint=is_joint) == expected


@pytest.mark.parametrize("act", get_args(Act))
def test_every_act_has_words(act: str) -> None:
    """No act is shown by its code."""
    said = words.stance({"act": act, "polarity": "positive", "modality": "actual"})
    assert "_" not in said
    assert said != act


TABLES = {
    "variants": (words.VARIANTS, Variant),
    "differences": (words.DIFFERENCES, Difference.__annotations__["kind"]),
    "standings": (words.STANDINGS, Standing),
    "bounds": (words.BOUNDS, Bound),
    "open ends": (words.OPEN_ENDS, OpenEnd.__annotations__["what"]),
    "statuses": (words.STATUSES, Status),
}


@pytest.mark.parametrize(("table", "values"), TABLES.values(), ids=TABLES)
def test_every_value_has_words(table: dict[str, str], values: object) -> None:
    """Each value that a record may take has words on the page."""
    known = get_args(values) or tuple(str(values).removeprefix("Literal[").rstrip("]").split(", "))
    assert set(table) == {one.strip("\"'") for one in known}


TONES = {
    "agree": ("agree", "positive", "towards"),
    "does not agree": ("agree", "negative", "against"),
    "reject": ("reject", "positive", "against"),
    "does not reject": ("reject", "negative", "holds"),
    "claim": ("claim", "positive", "holds"),
}


@pytest.mark.parametrize(("act", "polarity", "expected"), TONES.values(), ids=TONES)
def test_tone(act: str, polarity: str, expected: str) -> None:
    """A denied act changes its colour."""
    assert words.tone({"act": act, "polarity": polarity}) == expected


COUNTED = {0: "0 reports", 1: "1 report", 2: "2 reports", 1200: "1,200 reports"}


@pytest.mark.parametrize(("n", "expected"), COUNTED.items())
def test_counted(n: int, expected: str) -> None:
    """Only one is singular."""
    assert words.counted(n, "report") == expected


LISTS = {"": [], "a": ["a"], "a and b": ["a", "b"], "a, b and c": ["a", "b", "c"]}


@pytest.mark.parametrize(("expected", "parts"), LISTS.items())
def test_listed(expected: str, parts: list[str]) -> None:
    """The last two are joined by a word."""
    assert words.listed(parts) == expected


PERCENTS = {0.0: "0 %", 0.001: "1 %", 0.5: "50 %", 0.999: "99 %", 1.0: "100 %"}


@pytest.mark.parametrize(("share", "expected"), PERCENTS.items())
def test_percent(share: float, expected: str) -> None:
    """Nearly all is not all, and nearly nothing is not nothing."""
    assert words.percent(share) == expected


FIRST = {
    "exactly as many": ("one two three", ("one two three", False)),
    "one more": ("one two three four", ("one two three", True)),
    "none": ("", ("", False)),
}


@pytest.mark.parametrize(("text", "expected"), FIRST.values(), ids=FIRST)
def test_first_words(text: str, expected: tuple[str, bool]) -> None:
    """An excerpt tells whether words were left out."""
    assert words.first_words(text, 3) == expected


def test_publishers_said() -> None:
    """Reports without a publisher are told, and not told where there are none."""
    assert words.publishers_said({"publishers": 2, "publishers_not_stated": 3}) == (
        "2 named, 3 not stated"
    )
    assert words.publishers_said({"publishers": 2, "publishers_not_stated": 0}) == "2 named"


def test_numbers_as_words() -> None:
    """Up to nine in words, then in digits."""
    assert [words.number_word(n) for n in (4, 9, 10)] == ["four", "nine", "10"]


def _reports(*languages: str) -> list[dict[str, object]]:
    """Return reports in these languages; those in English are analysed."""
    return [{"language": one, "analysed": one == "en"} for one in languages]


NOT_ANALYSED = {
    "all analysed": (("en", "en"), None),
    "one": (("en", "de"), "1 report in German"),
    "two of one language": (("de", "de"), "2 reports in German"),
    "the language of most comes first": (
        ("fr", "de", "de", "bg"),
        "4 reports: 2 in German, 1 in Bulgarian, 1 in French",
    ),
    "a language without a name": (("tlh",), "1 report in tlh"),
}


@pytest.mark.parametrize(("languages", "said"), NOT_ANALYSED.values(), ids=NOT_ANALYSED)
def test_not_analysed_said(languages: tuple[str, ...], said: str | None) -> None:
    """Reports that were read and not analysed are counted by language, the most first."""
    assert words.not_analysed_said(_reports(*languages)) == said


def test_unread_language() -> None:
    """The language is told of a report that was not analysed only."""
    assert [words.unread_language(one) for one in _reports("ru", "en")] == ["Russian", None]


@pytest.mark.parametrize(
    ("n", "said"),
    [
        (0, None),
        (1, "1 stretch was mended: two character sets had been mixed up"),
        (2, "2 stretches were mended: two character sets had been mixed up"),
    ],
)
def test_mended_said(n: int, said: str | None) -> None:
    """Stretches that were mended are counted, with the reason."""
    assert words.mended_said({"mended": [{}] * n}) == said


HEADINGS = {
    "a heading": ("## Talks begin, # 3", "Talks begin, # 3"),
    "a sign": ("#3 won", "#3 won"),
    "none": (" Talks ", " Talks "),
}


@pytest.mark.parametrize(("text", "expected"), HEADINGS.values(), ids=HEADINGS)
def test_a_heading_is_shown_without_its_mark(text: str, expected: str) -> None:
    """Only the mark of a heading goes; everything else stays as written."""
    assert words.without_heading(text) == expected
