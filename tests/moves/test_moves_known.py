"""Looking up the moves that a telling may be of."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from stateofplay.model.interval import When
from stateofplay.model.span import Span
from stateofplay.moves.bounds import after_until, by_time
from stateofplay.moves.known import KnownMoves, UniteConfig
from stateofplay.moves.reading import Cast
from stateofplay.moves.telling import Cue, Telling
from stateofplay.moves.unite import _is_same, unite_tellings
from stateofplay.moves.wording import act_stems
from stateofplay.text.rarity import Rarity

CONFIG = UniteConfig()
WORDS = ("harbour", "treaty", "quota", "lantern", "bridge", "salmon", "ferry", "tunnel")
DAY_0 = date(2031, 1, 1)


def interval(first: int, n_days: int) -> When:
    """Return some days, counted from the first."""
    start = DAY_0 + timedelta(first)
    end = start + timedelta(n_days - 1)
    return When(start, end, f"{start}/{end}", f"{start} to {end}")


days = st.builds(interval, st.integers(0, 900), st.sampled_from([1, 1, 2, 30, 31, 32, 365, 401]))
bounds = st.one_of(
    st.builds(by_time, days),
    st.builds(
        lambda first, more: after_until(interval(first, 1), interval(first + more, 1)),
        st.integers(0, 400),
        st.sampled_from([3, 40, 399, 500]),
    ),
)
times = st.one_of(st.none(), days, bounds)


def telling(number: int, said: When | None, words: tuple[str, ...], text: str) -> Telling:
    """Return a telling of a proposal."""
    span = Span(f"report-{number:03}", 0, 9)
    return Telling(
        actors=("a",), recipients=(), act="propose", plover=None, content=span,
        words=" ".join(words), condition=None, is_negative=False, modality="actual", said=said,
        effective=None, on_word_of=None, sentence=span, text=text, published=None,
        is_official=False, by=Cue("clause", 0),
    )  # fmt: skip


@st.composite
def tellings(draw: st.DrawFn) -> list[Telling]:
    """Draw tellings of one act by one side, some in the same words."""
    n = draw(st.integers(1, 14))
    contents = st.lists(st.sampled_from(WORDS), min_size=0, max_size=6, unique=True).map(tuple)
    texts = st.sampled_from(["One sentence.", "Another one.", "A third."])
    return [telling(i, draw(times), draw(contents), draw(texts)) for i in range(n)]


@given(tellings())
def test_no_move_that_a_telling_is_of_is_overlooked(told: list[Telling]) -> None:
    """Whatever a comparison of all pairs would unite is found by time and words."""
    stems = [frozenset(act_stems(one.words)) for one in told]
    rarity = Rarity(stems)
    known = KnownMoves(rarity, CONFIG)
    for number, one in enumerate(told):
        same = {
            n
            for n in range(number)
            if _is_same((told[n], stems[n]), (one, stems[number]), rarity, CONFIG)
        }
        assert same <= set(known.like(("act",), one, stems[number]))
        known.add(number, ("act",), one, stems[number])


def test_only_moves_of_the_same_act_are_found() -> None:
    """A telling of another act by the same sides finds nothing."""
    known = KnownMoves(Rarity([("harbour",)]), CONFIG)
    one = telling(0, interval(0, 1), ("harbour",), "One sentence.")
    known.add(0, ("act",), one, frozenset(("harbour",)))
    assert known.like(("act",), one, frozenset(("harbour",))) == [0]
    assert known.like(("other",), one, frozenset(("harbour",))) == []


def test_the_same_words_at_other_times_are_not_looked_at() -> None:
    """What a party does every week for years is compared within the month only."""
    words = ("harbour", "treaty")
    known = KnownMoves(Rarity([words] * 3), CONFIG)
    for week in range(100):
        one = telling(week, interval(7 * week, 1), words, f"Sentence {week}.")
        known.add(week, ("act",), one, frozenset(words))
    late = telling(100, interval(350, 1), words, "Another one.")
    assert known.like(("act",), late, frozenset(words)) == [48, 49, 50, 51, 52]


def test_a_telling_without_a_time_is_compared_by_its_rare_words() -> None:
    """Moves that share only words of every report are not looked at."""
    reports = [("talk", f"place{n}") for n in range(50)]
    known = KnownMoves(Rarity(reports), CONFIG)
    for n, words in enumerate(reports):
        one = telling(n, interval(n, 1), words, f"Sentence {n}.")
        known.add(n, ("act",), one, frozenset(words))
    late = telling(60, None, ("talk", "place7"), "Another one.")
    assert known.like(("act",), late, frozenset(("talk", "place7"))) == [7]


def test_the_order_of_tellings_does_not_matter() -> None:
    """The same tellings in another order become the same moves."""
    told = [
        telling(n, interval(n % 40, 1 + n % 3), WORDS[n % 5 : n % 5 + 3], f"Sentence {n}.")
        for n in range(60)
    ]
    cast = Cast(())
    assert unite_tellings(told, cast) == unite_tellings(reversed(told), cast)
