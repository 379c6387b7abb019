"""One quote over many reports."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotes_builder import build_actor, build_analysis

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import day_of
from stateofplay.quotes.unite import unite_quotes

LIND = build_actor("Ada Lind")
PELL = build_actor("Orban Pell")
ACTORS = (LIND, PELL)
MONDAY = day_of(date(2031, 5, 5))
FRIDAY = day_of(date(2031, 5, 9))
TIMES = [("Monday", MONDAY), ("Friday", FRIDAY)]

LONG = "“The port of Marn will never be sold to foreign owners, whatever they pay,” Lind said."


def _pile(*texts: str, title: str | None = None) -> list[Analysis]:
    return [
        build_analysis(text, ACTORS, name=f"r{n}", times=TIMES, title=title if n == 1 else None)
        for n, text in enumerate(texts)
    ]


VARIANTS: dict[str, tuple[str, str | None]] = {
    "same words": (LONG, None),
    "other marks, end mark and hyphen": (
        'Lind said: "The port of Marn will never be sold to foreign owners, what-ever they pay."',
        None,
    ),
    "cut at the end": ("“The port of Marn will never be sold,” Lind said.", "cut"),
    "a few words of it": ("Lind said it would not go to “foreign owners”.", "cut"),
    "cut with an ellipsis": (
        "“The port of Marn will never be sold ... whatever they pay,” Lind said.",
        "ellipsis",
    ),
    "cut by the reporter": (
        "“The port of Marn will never be sold,” Lind said, “whatever they pay.”",
        "cut",
    ),
    "another spelling": (
        "“The port of Marnn will never be sold to foreign owners, whatever they pay,” Lind said.",
        "spelling",
    ),
    "another word": (
        "“The port of Marn will never be given to foreign owners, whatever they pay,” Lind said.",
        "words",
    ),
    "another last word": (
        "“The port of Marn will never be sold to foreign owners, whatever they say,” Lind said.",
        "words",
    ),
    "another first word": (
        "“A port of Marn will never be sold to foreign owners, whatever they pay,” Lind said.",
        "words",
    ),
    "an ellipsis and another word": (
        "“The port of Marn will never be given to foreign owners ... they pay,” Lind said.",
        "words",
    ),
    "no name any more": (
        "“The port of ours will never be sold to foreign owners, whatever they pay,” Lind said.",
        "words",
    ),
    "without its negation": (
        "“The port of Marn will be sold to foreign owners, whatever they pay,” Lind said.",
        "negation",
    ),
    "another name": (
        "“The port of Osk will never be sold to foreign owners, whatever they pay,” Lind said.",
        "name",
    ),
    "words in brackets": (
        "“The port of Marn will never be sold to foreign [Pellish] owners, whatever they pay,” "
        "Lind said.",
        "insertion",
    ),
    "a figure more": (
        "“The port of Marn will never be sold to 12 foreign owners, whatever they pay,” Lind said.",
        "figure",
    ),
    "without marks": (
        "Lind said the port of Marn will never be sold to foreign owners whatever they pay.",
        "paraphrase",
    ),
}


@pytest.mark.parametrize(("text", "variant"), VARIANTS.values(), ids=VARIANTS)
def test_variants(text: str, variant: str | None) -> None:
    """Two printings of one saying are one quote, and what differs is named once."""
    (quote,) = unite_quotes(_pile(LONG, text), ACTORS)
    assert sorted(str(o.variant) for o in quote.occurrences) == sorted(["None", str(variant)])
    assert quote.speaker_name == "Ada Lind"


APART = {
    "other speaker of few words": "“The port of Marn will never be sold,” Pell said.",
    "other matter": "“The strike must come to an end before the winter sets in,” Lind said.",
    "few words of nobody": "It will not go to “foreign owners”, the crew said.",
    "few words elsewhere": "Lind said it would not go to “foreign banks”.",
}  # fmt: skip


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_kept_apart(text: str) -> None:
    """Other speakers, other words, and few words of an open speaker are other quotes."""
    assert len(unite_quotes(_pile(LONG, text), ACTORS)) == 2


def test_open_speaker_joins_the_known_one() -> None:
    """The same long words with an open speaker are the known speaker's quote."""
    open_one = LONG.replace("Lind", "the mayor")
    (quote,) = unite_quotes(_pile(open_one, LONG), ACTORS)
    assert quote.actor == "lind"
    assert quote.as_written == "the mayor"
    assert quote.why.endswith("“Lind” is Ada Lind")


def test_open_speaker_between_two_known_ones_stays_alone() -> None:
    """Words that two known speakers said do not pull an open speaker to either."""
    words = "“We will never, ever sell it,” Lind said."
    texts = [words, words.replace("Lind", "Pell"), words.replace("Lind", "the mayor")]
    quotes = unite_quotes(_pile(*texts), ACTORS)
    assert sorted(str(q.actor) for q in quotes) == ["None", "lind", "pell"]


TIMED = {
    "same day": ("“We will sign it at last,” Lind said on Friday.", 1),
    "no day": ("“We will sign it at last,” Lind said.", 1),
    "other day": ("“We will sign it at last,” Lind said on Monday.", 2),
}


@pytest.mark.parametrize(("text", "n"), TIMED.values(), ids=TIMED)
def test_days_keep_sayings_apart(text: str, n: int) -> None:
    """The same words on two stated days are two quotes; a missing day keeps nothing apart."""
    quotes = unite_quotes(_pile("“We will sign it at last,” Lind said on Friday.", text), ACTORS)
    assert len(quotes) == n
    assert len({q.id for q in quotes}) == n
    assert FRIDAY in [q.said for q in quotes]


def test_few_words_in_two_longer_quotes_stay_alone() -> None:
    """Words that stand in two sayings of the speaker belong to neither."""
    texts = [
        "“The pact must be signed without delay by both of us,” Lind said.",
        "“Send the ships home without delay and burn the papers,” Lind said.",
        "Lind wrote that it should happen “without delay”.",
    ]
    assert len(unite_quotes(_pile(*texts), ACTORS)) == 3


def test_a_day_decides_between_two_longer_quotes() -> None:
    """Of two quotes that hold the words, the one of the same day is meant; of both none is."""
    first = "“The pact must be signed without delay by both of us,” Lind said on Friday."
    other = "“Send the ships home without delay and burn the papers,” Lind said."
    short = "Lind wrote on Friday that it should happen “without delay”."
    assert len(unite_quotes(_pile(first, other, short), ACTORS)) == 2
    also = other.replace("said.", "said on Friday.")
    assert len(unite_quotes(_pile(first, also, short), ACTORS)) == 3


def test_a_missing_day_does_not_join_two_days() -> None:
    """A printing without a day joins one of two days, and never both into one quote."""
    said = "“We will sign it at last,” Lind said"
    quotes = unite_quotes(_pile(f"{said} on Friday.", f"{said}.", f"{said} on Monday."), ACTORS)
    assert sorted(len(q.occurrences) for q in quotes) == [1, 2]


SHORT = {
    "three words are short": ("Lind said it is “never for sale”.", 2),
    "four words are not": ("Lind said it is “never, never for sale”.", 1),
}


@pytest.mark.parametrize(("text", "n"), SHORT.values(), ids=SHORT)
def test_short_quotes_of_open_speakers(text: str, n: int) -> None:
    """From four words on, the same words with an open speaker are one quote."""
    pile = _pile(text, text.replace("Lind", "the mayor"))
    assert len(unite_quotes(pile, ACTORS)) == n


HEADLINES = {
    "words of a quote": ("Port 'will never be sold' to anyone", 2),
    "three words of it": ("Port 'never be sold' to anyone", 2),
    "two words only": ("Port 'never sold' to anyone", 1),
    "words nobody said": ("Port 'is a national treasure'", 1),
}


@pytest.mark.parametrize(("title", "n"), HEADLINES.values(), ids=HEADLINES)
def test_headlines(title: str, n: int) -> None:
    """A headline in marks counts only as a cut of a quote that a body attributes."""
    (quote,) = unite_quotes(_pile(LONG, "It rained.", title=title), ACTORS)
    assert len(quote.occurrences) == n
    assert [o.variant for o in quote.occurrences][1:] == ["cut"] * (n - 1)
    assert {o.attribution.actor for o in quote.occurrences} == {"lind"}


def test_a_headline_that_fits_two_quotes_is_none() -> None:
    """Words of a headline that two quotes hold are given to neither."""
    other = "“This will never be sold by anyone who loves this town and its people,” Pell said."
    quotes = unite_quotes(_pile(LONG, other, title="Port 'will never be sold'"), ACTORS)
    assert [len(q.occurrences) for q in quotes] == [1, 1]


def test_main_form_is_the_longest_in_marks() -> None:
    """Content and kind are those of the longest printing in marks, not of a longer report."""
    texts = [
        "Lind said the port of Marn will never be sold to foreign owners whatever they pay or do.",
        "“The port of Marn will never be sold,” Lind said.",
        LONG,
    ]
    (quote,) = unite_quotes(_pile(*texts), ACTORS)
    assert quote.kind == "direct"
    assert quote.content == (
        "The port of Marn will never be sold to foreign owners, whatever they pay"
    )


def test_parts_are_joined_with_an_ellipsis() -> None:
    """A quote split by its tag shows that words of the reporter stood between."""
    (quote,) = unite_quotes(_pile("“We will sign,” Lind said, “and then sail.”"), ACTORS)
    assert quote.content == "We will sign … and then sail."


def test_oldest_first() -> None:
    """Quotes stand by the day they were said, else printed; in a report by place; undated last."""
    texts = [
        ("“The undated word,” Lind said.", None),
        ("“The later ship sails,” Lind said. “A later crew waits,” Pell said.", date(2031, 5, 12)),
        (
            "“An old promise holds,” Lind said on Monday. “New ones fail,” Pell said.",
            date(2031, 5, 20),
        ),
    ]
    pile = [
        build_analysis(text, ACTORS, name=f"r{n}", times=TIMES, published=day)
        for n, (text, day) in enumerate(texts)
    ]
    assert [q.content for q in unite_quotes(pile, ACTORS)] == [
        "An old promise holds",
        "The later ship sails",
        "A later crew waits",
        "New ones fail",
        "The undated word",
    ]


TEXTS = st.lists(
    st.sampled_from([text for text, _ in VARIANTS.values()] + list(APART.values()) + [LONG]),
    min_size=1,
    max_size=6,
)


@settings(max_examples=40)
@given(TEXTS, st.randoms(use_true_random=False))
def test_order_of_reports_does_not_matter(texts: list[str], random: object) -> None:
    """Any order of reports and actors gives the same quotes in one order, each printing once."""
    pile = _pile(*texts)
    quotes = unite_quotes(pile, ACTORS)
    shuffled = list(pile)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert unite_quotes(shuffled, ACTORS[::-1]) == quotes
    assert len({q.id for q in quotes}) == len(quotes)
    printed = [o.attribution for q in quotes for o in q.occurrences]
    assert sorted(p.parts for p in printed) == sorted(
        one.parts for a in pile for one in a.attributions
    )


def test_the_same_words_given_to_two_speakers() -> None:
    """Long words under two names are one quote; the name that more reports print has the quote."""
    other = LONG.replace("Lind", "Pell")
    (quote,) = unite_quotes(_pile(other, LONG, f"It rained. {LONG}"), ACTORS)
    assert quote.speaker_name == "Ada Lind"
    assert [o.variant for o in quote.occurrences] == ["speaker", None, None]
    (change,) = quote.occurrences[0].changes
    assert change.what == "speaker"
    assert [s.report for s in (*change.lost, *change.added)] == ["r1", "r0"]
    assert quote.occurrences[0].attribution.actor == "pell"


def test_an_open_speaker_of_long_words_under_two_names() -> None:
    """Words that two names are given do not pull an open speaker into either."""
    texts = [LONG, LONG.replace("Lind", "Pell"), LONG.replace("Lind", "the mayor")]
    quotes = unite_quotes(_pile(*texts), ACTORS)
    assert sorted(str(q.actor) for q in quotes) == ["None", "lind"]


MOULDS = {
    "another figure": "“We have now found 14 mines in the bay of Osk,” Lind said.",
    "another place": "“We have now found 12 mines in the bay of Tarn,” Lind said.",
    "denied": "“We have not now found 12 mines in the bay of Osk,” Lind said.",
}


@pytest.mark.parametrize("other", MOULDS.values(), ids=MOULDS)
def test_one_mould_on_several_days(other: str) -> None:
    """A sentence filled anew on another day is another quote; on one day it is an altered one."""
    first = "“We have now found 12 mines in the bay of Osk,” Lind said."
    for day, n in ((6, 2), (5, 1)):
        pile = [
            build_analysis(first, ACTORS, name="r0", published=date(2031, 5, 5)),
            build_analysis(other, ACTORS, name="r1", published=date(2031, 5, day)),
        ]
        assert len(unite_quotes(pile, ACTORS)) == n


def test_two_quotes_printed_as_one() -> None:
    """What one report joins and another prints apart is one quote with two cuts."""
    one, two = "The port will never be sold to them", "Our ships will sail again before the winter"
    texts = [
        f"“{one}.” Lind said. “{two},” she said.".replace(".” Lind", ",” Lind"),
        f"“{one}. {two},” Lind said.",
    ]
    pile = [build_analysis(text, ACTORS, name=f"r{n}", he="lind") for n, text in enumerate(texts)]
    (quote,) = unite_quotes(pile, ACTORS)
    assert quote.content == f"{one}. {two}"
    assert sorted(str(o.variant) for o in quote.occurrences) == ["None", "cut", "cut"]


def test_one_quote_over_two_paragraphs() -> None:
    """A quote that goes on in the next paragraph is the one that another report prints whole."""
    one, two = "The port will never be sold to them.", "Our ships will sail before the winter."
    texts = [f"Lind said: “{one}\n“{two}”", f"Lind said: “{one} {two}”"]
    (quote,) = unite_quotes(_pile(*texts), ACTORS)
    assert [o.variant for o in quote.occurrences] == [None, None]


def test_a_chain_is_no_quote() -> None:
    """What is like a printing, but not like the main form, leaves the quote."""
    words = TEN_PLACES.split()
    said = [" ".join(words[n : n + 12]) for n in (0, 4, 8, 12)]
    pile = _pile(*(f"“{one},” Lind said." for one in said))
    quotes = unite_quotes(pile, ACTORS)
    assert sorted(len(q.occurrences) for q in quotes) == [1, 3]


TEN_PLACES = (
    "alder birch cedar elm fir hazel larch maple oak pine quince rowan spruce teak walnut yew "
    "aspen beech cherry dogwood ebony fig ginkgo holly"
)


def test_the_form_that_more_reports_print_is_the_main_one() -> None:
    """Of two forms about as long the one that more reports print stands as the quote."""
    other = LONG.replace("sold", "leased")
    (quote,) = unite_quotes(_pile(LONG, other, f"It rained. {other}"), ACTORS)
    assert "leased" in quote.content
    assert [o.variant for o in quote.occurrences] == ["words", None, None]


MAINS = {
    "a fourteenth shorter": (LONG.replace("whatever they pay", "whatever pay"), True),
    "two fourteenths shorter": (LONG.replace("whatever they pay", "whatever"), False),
}


@pytest.mark.parametrize(("other", "is_main"), MAINS.values(), ids=MAINS)
def test_how_much_shorter_the_main_form_may_be(other: str, is_main: bool) -> None:
    """A form that more reports print stands as the quote only when it is nine tenths as long."""
    (quote,) = unite_quotes(_pile(LONG, other, f"It rained. {other}"), ACTORS)
    assert (quote.occurrences[0].variant is not None) == is_main


SAID_AT = {
    "told": (["“We will sign it at last,” Lind said on Friday."], "9 May 2031"),
    "a bound": (["“We will sign it at last,” Lind said."], "by 12 May 2031"),
    "the earliest bound": (
        [
            "“We will sign it at last,” Lind said.",
            "It rained. “We will sign it at last,” Lind said.",
        ],
        "by 12 May 2031",
    ),
    "two days": (
        [LONG.replace("said", "said on Friday"), LONG.replace("said", "said on Monday")],
        "reports differ: 5 May 2031; 9 May 2031",
    ),
}


@pytest.mark.parametrize(("texts", "says"), SAID_AT.values(), ids=SAID_AT)
def test_said(texts: list[str], says: str) -> None:
    """The time told counts, else the first publication as a bound; disagreement is told."""
    pile = [
        build_analysis(text, ACTORS, name=f"r{n}", times=TIMES, published=date(2031, 5, 12 + n))
        for n, text in enumerate(texts)
    ]
    (quote,) = unite_quotes(pile, ACTORS)
    assert quote.said is not None
    assert quote.said.says == says


def test_undated_reports_bound_nothing() -> None:
    """A quote of undated reports alone has no time."""
    (quote,) = unite_quotes(_pile(LONG), ACTORS)
    assert quote.said is None


def test_the_fullest_occasion_is_the_quotes() -> None:
    """Of several printings the one that tells most of the occasion tells it."""
    texts = [LONG.replace("said", "told reporters"), LONG.replace("said", "told reporters in Osk")]
    pile = _pile(*texts)
    (quote,) = unite_quotes(pile, ACTORS)
    assert quote.occasion is not None
    assert pile[1].report.exact(quote.occasion) == "reporters in Osk"


def test_the_speaker_is_no_part_of_the_id() -> None:
    """A quote keeps its id when its speaker is found to be somebody else."""
    ids = [unite_quotes(_pile(text), ACTORS)[0].id for text in (LONG, LONG.replace("Lind", "Pell"))]
    assert ids[0] == ids[1]
    assert unite_quotes(_pile("It rained.", LONG), ACTORS)[0].id != ids[0]


def test_many_sayings_in_stock_phrases_are_grouped_in_time() -> None:
    """Thousands of sayings of one speaker around a stock phrase take no more than linear work."""
    texts = [
        "\n".join(
            f"“As I said before, the port is safe and pier {n} of quay {n * 7} opens,” Lind said."
            for n in range(start, start + 100)
        )
        for start in range(0, 1000, 100)
    ]
    quotes = unite_quotes(_pile(*texts), ACTORS)
    assert len(quotes) == 1000
