from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date

import pytest
from times_builder import analysis_of

from stateofplay.model.interval import day_of
from stateofplay.times.match import Match, Matcher
from stateofplay.times.own_news import find_news
from stateofplay.times.placements import find_placements
from stateofplay.times.terms import count_names, find_terms, names_in

LATER = day_of(date(2031, 1, 20))


def matches(
    undated: str,
    other: str,
    apart_from: str = "undated",
    more_texts: Sequence[Sequence[str]] = (),
) -> list[Match]:
    """Return the matches of two one-sentence reports; both are texts of the pile."""
    left, right = analysis_of(undated, None, "undated"), analysis_of(other, LATER, "other")
    names = names_in(left) | names_in(right)
    rows = [find_terms(left, names), find_terms(right, names)]
    placements = [*find_placements(left, rows[0]), *find_placements(right, rows[1])]
    texts = [[term.key for row in one for term in row] for one in rows]
    news = find_news(left, rows[0])
    everything = [*texts, *more_texts]
    df = Counter(key for text in everything for key in set(text))
    matcher = Matcher(placements, len(everything), df)
    return matcher.find(news, frozenset({f"report-{apart_from}"}))


NEWS = "Then Brill visited Kestrel Bay on Tuesday."
SENTENCE = {
    "four shared words": (NEWS, "Then Brill visited Kestrel Bay in May 2030.", True),
    "three shared words": (
        "Then Brill visited Lund on Tuesday.", "Then Brill visited Lund in May 2030.", False,
    ),
    "half of the clause": (
        NEWS, "Then Brill visited Kestrel Bay with cooks, bakers, millers, tailors in May 2030.",
        True,
    ),
    "less than half of the clause": (
        NEWS,
        "Then Brill visited Kestrel Bay with cooks, bakers, millers, tailors, smiths in May 2030.",
        False,
    ),
    "names only": (
        "Then Brill reached Kestrel Bay from Orca Sound on Tuesday.",
        "Then Brill left Kestrel Bay for Orca Sound in May 2030.", False,
    ),
    "one name only": (
        "Then someone visited frozen rivers of Kestrel Bay on Tuesday.",
        "Then someone visited frozen rivers of Kestrel Bay in May 2030.", False,
    ),
    "not told from publication": (
        "Then Brill visited Kestrel Bay.", "Then Brill visited Kestrel Bay in May 2030.", False,
    ),
    "told again": (
        "Then Brill visited Kestrel Bay again on Tuesday.",
        "Then Brill visited Kestrel Bay in May 2030.", False,
    ),
    "two dates in one clause": (
        NEWS, "Then Brill visited Kestrel Bay in May 2030 or June 2030.", False,
    ),
    "a date in another clause": (
        NEWS, "Brill spoke in May 2030; Brill visited Kestrel Bay.", False,
    ),
    "the other report's own news": (
        NEWS, "Then Brill visited Kestrel Bay on Monday.", False,
    ),
    "a fortnight before the other report": (
        NEWS, "Then Brill visited Kestrel Bay on 6 January 2031.", False,
    ),
    "more than a fortnight before the other report": (
        NEWS, "Then Brill visited Kestrel Bay on 5 January 2031.", True,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("undated", "other", "is_found"), SENTENCE.values(), ids=SENTENCE)
def test_one_sentence_told_twice(undated: str, other: str, is_found: bool) -> None:
    """Enough shared words, two names and a deed among them, make two sentences one happening."""
    assert bool(matches(undated, other)) is is_found


SCENE_NEWS = (
    "Then Brill spoke at Kestrel Bay on Tuesday.\n"
    "Brill offered salt on Tuesday.\nMaro took bread on Tuesday.\n"
)
SCENE = {
    "half of the clause over several sentences": (
        "Then Brill offered salt and bread to Maro at Kestrel Bay with cooks, bakers, millers, "
        "sailors, smiths, weavers in May 2030.", True,
    ),
    "less than half": (
        "Then Brill offered salt and bread to Maro at Kestrel Bay with cooks, bakers, millers, "
        "sailors, smiths, weavers, tailors, tanners in May 2030.", False,
    ),
    "five words": ("Then Brill gave salt and bread at Kestrel Bay in May 2030.", False),
    "names only": (
        "Then Brill and Maro left Kestrel Bay in May 2030.", False,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("other", "is_found"), SCENE.values(), ids=SCENE)
def test_a_scene_told_in_one_sentence(other: str, is_found: bool) -> None:
    """A sentence may retell what the news tells in several, if it shares enough rare words."""
    assert bool(matches(SCENE_NEWS, other)) is is_found


def test_a_scene_needs_a_rare_word_that_is_no_name() -> None:
    """Where only names are rare, the shared words are those of every report of the affair."""
    other = SCENE["half of the clause over several sentences"][0]
    common = ["offer", "salt", "bread"]
    assert matches(SCENE_NEWS, other, more_texts=[common])
    assert not matches(SCENE_NEWS, other, more_texts=[common, common])


def test_a_report_is_not_matched_with_itself() -> None:
    """What the undated report recalls itself is no other report."""
    text = NEWS + " Then Brill visited Kestrel Bay in May 2030."
    assert matches(text, "Snow fell.") == []
    assert matches(text, "Snow fell.", apart_from="nobody") != []


def test_shared_words_are_shown_as_written() -> None:
    """The reason shows words, not stems, without possessive endings."""
    [match] = matches(NEWS, "Then Brill's visit to Kestrel Bay in May 2030 went well.")
    assert set(match.shared) == {"Brill", "visit", "Kestrel", "Bay"}


NAMES = {
    "two words of one name": ("Then Ruth Ames sang.", {"ruth", "ames"}, 1),
    "initial between": ("Then Ruth B. Ames sang.", {"ruth", "ames"}, 1),
    "two names": ("Then Ruth met Ames.", {"ruth", "ames"}, 2),
    "the same name twice": ("Then Ruth met Ames and Ruth sang.", {"ruth", "ames"}, 2),
    "only one wanted": ("Then Ruth met Ames.", {"ames"}, 1),
    "no name": ("Then rain fell.", {"rain"}, 0),
}


@pytest.mark.parametrize(("text", "wanted", "n"), NAMES.values(), ids=NAMES)
def test_count_names(text: str, wanted: set[str], n: int) -> None:
    """Words of one name count once."""
    analysis = analysis_of(text)
    [terms] = find_terms(analysis, names_in(analysis))
    assert count_names(terms, wanted) == n
