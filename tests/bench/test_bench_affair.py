from itertools import combinations

from bench.affair import generate_affair

_SHINGLE_WORDS = 5


def test_the_same_seed_gives_the_same_reports() -> None:
    """The reports depend on their number and the seed only."""
    assert generate_affair(20) == generate_affair(20)
    assert generate_affair(20) != generate_affair(20, seed=2)


def test_reports_are_no_copies_of_one_template() -> None:
    """Few pairs share a fifth of their running words: reprints do, reports of their own do not."""
    own = [_shingles(raw.text) for raw in generate_affair(40)]
    pairs = list(combinations(own, 2))
    n_near = sum(len(one & other) >= min(len(one), len(other)) / 5 for one, other in pairs)
    assert 1 <= n_near <= len(pairs) / 20


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = text.split()
    return {tuple(words[n : n + _SHINGLE_WORDS]) for n in range(len(words) - _SHINGLE_WORDS + 1)}
