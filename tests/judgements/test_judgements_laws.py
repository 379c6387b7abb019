"""Laws of all judgements: exact, in any order, twice the same, and nothing without them."""

import itertools
import json
from typing import get_args

import pytest
from judged_pile import TEXTS, judge, pile, run

from stateofplay.export.contract import contract
from stateofplay.export.json import to_json
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import to_html
from stateofplay.export.words import JUDGED
from stateofplay.model.dossier import Dossier
from stateofplay.model.judgement import Judgement, JudgementKind
from stateofplay.pipeline.whole import build_dossier
from stateofplay.verify import find_faults


@pytest.fixture(scope="module")
def judgements() -> list[Judgement]:
    """Return one judgement of each kind, and two that speak against each other."""
    first = run(pile())
    quote = next(q.id for q in first.quotes if q.content.startswith("We are ready"))
    ada = next(a.id for a in first.actors if a.name == "Ada Brenn")
    move = next(m.id for m in first.moves if m.act == "request")
    typed = [
        ("same", "wire.txt", "rewrite.txt"),
        ("different", ada, f"{ada}/Brenn"),
        ("same", *(e.id for e in first.timeline[1:3])),
        ("not_so", move),
        ("date", "later.txt", "2019-03-21"),
        ("date", "later.txt", "2019-03"),
        ("publisher", "wire.txt", "The Halven Post"),
        ("title", "later.txt", "Talks resume"),
        ("url", "wire.txt", "https://halven.example/1"),
        ("speaker", quote, "Peter Hallman"),
        ("not_so", "namesake.txt"),
    ]
    return [judge(first, *words, at=at) for at, words in enumerate(typed, 1)]


def _bytes(dossier: Dossier) -> str:
    return to_json(contract(dossier))


def test_without_judgements_nothing_changes() -> None:
    """A run that nobody judged gives the bytes that it gave before."""
    document = contract(run(pile()))
    assert document["judgements"] == []
    assert to_json(document) == to_json(contract(build_dossier(pile())))


def test_order_does_not_matter_and_twice_is_the_same(judgements: list[Judgement]) -> None:
    """Reports and judgements in another order, or again, give the same bytes."""
    expected = _bytes(run(pile(), judgements))
    assert _bytes(run(pile()[::-1], judgements[::-1])) == expected
    assert _bytes(run(pile(), [*judgements[4:], *judgements])) == expected


def test_everything_judged_is_exact(judgements: list[Judgement]) -> None:
    """Every citation of a judged dossier is exact, and every id that is named is there."""
    for one in (judgements, *([j] for j in judgements)):
        document = json.loads(_bytes(run(pile(), one)))
        assert find_faults(document, list(TEXTS.values())) == ()
        actors = {actor["id"] for actor in document["actors"]}
        moves = {move["id"] for move in document["moves"]}
        for move in document["moves"]:
            assert {*move["actors"], *move["recipients"]} <= actors
        for position in document["positions"]:
            assert position["party"] in actors
            assert {*position["moves"], position["latest"]} <= moves
        assert {q["speaker"]["actor"] for q in document["quotes"]} - {None} <= actors
        assert {a["member_of"] for a in document["actors"]} - {None} <= actors


def test_every_judgement_is_listed_with_its_outcome(judgements: list[Judgement]) -> None:
    """All judgements stand in the dossier in the order in which they were made."""
    document = contract(run(pile(), judgements))
    listed = document["judgements"]
    assert [one["id"] for one in listed] == [one.id for one in judgements]
    assert [one["outcome"] for one in listed].count("applied") == len(listed) - 2
    by_kind = {(one["kind"], one["value"]): one["outcome"] for one in listed}
    assert by_kind["date", "2019-03-21"] == "overruled"
    # The namesake was told apart in a report that is left out.
    assert by_kind["different", None] == "unmatched"


def test_page_and_markdown_show_what_people_judged(judgements: list[Judgement]) -> None:
    """Both show the judgements when there are some, and nothing of them when there are none."""
    for one in ([], judgements):
        dossier = run(pile(), one)
        document = contract(dossier)
        heading = "Judged by people"
        assert (heading in to_html(dossier, document)) is bool(one)
        assert (heading in to_markdown(dossier, document)) is bool(one)


def test_every_kind_has_words_for_a_reader() -> None:
    """Each kind of judgement is said in words on the page."""
    assert set(JUDGED) == set(get_args(JudgementKind))


def test_any_two_judgements_keep_the_laws(judgements: list[Judgement]) -> None:
    """No two judgements get into each other's way."""
    for pair in itertools.islice(itertools.combinations(judgements, 2), 0, None, 6):
        document = json.loads(_bytes(run(pile(), pair)))
        assert find_faults(document, list(TEXTS.values())) == ()
