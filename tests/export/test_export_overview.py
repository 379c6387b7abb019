from dataclasses import replace
from typing import Any

from export_builder import affair

from stateofplay.export.contract import contract
from stateofplay.export.matrix import build_matrix
from stateofplay.export.overview import MIN_MOVES, find_moments, find_title, moments_said
from stateofplay.model.dossier import Dossier


def _title(document: dict[str, Any]) -> str:
    return find_title(document, build_matrix(document))


def test_title_names_parties_and_issues() -> None:
    """The two parties with most moves, then the issues; a third party with few is not named."""
    assert _title(contract(affair())) == "Norland and Sudmark: border, toll, inspectors"


def test_title_without_positions() -> None:
    """Without positions the countries and organisations that are named most stand for them."""
    dossier = replace(affair(), positions=(), moves=())
    assert _title(contract(dossier)) == "Sudmark and Harbour Union"


def test_title_with_few_moves() -> None:
    """Parties and issues make the title from the least number of moves on, not below it."""
    dossier = affair()
    by_length = sorted(dossier.positions, key=lambda one: -len(one.moves))
    enough = replace(dossier, positions=tuple(by_length[:2]))
    few = replace(dossier, positions=tuple(by_length[1:3]))
    assert sum(len(one.moves) for one in enough.positions) == MIN_MOVES
    assert sum(len(one.moves) for one in few.positions) == MIN_MOVES - 1
    assert ": " in _title(contract(enough))
    assert ": " not in _title(contract(few))


def test_title_of_nothing() -> None:
    """Without names the title says what was given."""
    assert _title(contract(Dossier(None, ()))) == "No reports"
    assert _title(contract(Dossier(None, affair().reports))) == "A pile of reports"


def test_moments() -> None:
    """Reports of one day share a moment; undated ones are told apart."""
    document = contract(affair())
    moments = find_moments(document)
    assert [one.says for one in moments][:3] == ["3 March 2019", "5 March 2019", "mid-June 2021"]
    assert len(moments[0].reports) == 2
    assert moments_said(document, moments) == "reports from four moments only, 1 report undated"


def test_no_moment() -> None:
    """Reports that are all undated are said to be."""
    undated = tuple(replace(report, published=None) for report in affair().reports)
    document = contract(Dossier(None, undated))
    assert moments_said(document, find_moments(document)) == "no report is dated"
    empty = contract(Dossier(None, ()))
    assert moments_said(empty, find_moments(empty)) == ""
