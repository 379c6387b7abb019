"""An archive that grows by one report at a time ends where one filled at once ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from stateofplay.api import Archive
from stateofplay.model.dossier import Dossier

TEXTS = (
    "Norway offers a fishing treaty\n\n3 March 2031\n\nOSLO - Norway proposed a fishing treaty to"
    " Chile on Monday. Norway rejected the wide quota on Monday.\n",
    "Chile says no\n\n5 March 2031\n\nChile rejected the fishing treaty on Wednesday. Chile"
    " demanded the wide quota.\n",
    "A turn\n\n9 April 2031\n\nNorway and Chile agreed on Tuesday to sign the fishing treaty if"
    " Peru pulled out its navy. Peru has insisted on a naval base for years.\n",
    "A turn\n\n9 April 2031\n\nNorway and Chile agreed on Tuesday to sign the fishing treaty if"
    " Peru pulled out its navy.\n",
)
ORDERS = {
    "as they came out": (0, 1, 2, 3),
    "newest first": (3, 2, 1, 0),
    "copy before its origin": (3, 0, 2, 1),
    "the answer first": (1, 3, 0, 2),
    "mixed": (2, 0, 3, 1),
}


def _state(dossier: Dossier) -> tuple[object, ...]:
    return dossier.issues, dossier.moves, dossier.positions, dossier.party_links


@pytest.fixture(scope="module")
def at_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[object, ...]]:
    """The folder of the reports, and the state of play of all of them."""
    folder = tmp_path_factory.mktemp("reports")
    for number, text in enumerate(TEXTS):
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    with Archive.temporary() as archive:
        archive.add([folder])
        return folder, _state(archive.dossier())


def test_the_pile_has_something_to_lose(at_once: tuple[Path, tuple[object, ...]]) -> None:
    """The small pile has issues and positions of two parties."""
    issues, moves, positions, _ = at_once[1]
    assert issues
    assert moves
    assert isinstance(positions, tuple)
    assert len({position.party for position in positions}) > 1


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
def test_reports_added_one_by_one_in_any_order(
    order: tuple[int, ...], at_once: tuple[Path, tuple[object, ...]]
) -> None:
    """Issues, moves, positions and links are the same however the archive was filled."""
    folder, expected = at_once
    with Archive.temporary() as archive:
        for number in order:
            archive.add([folder / f"{number}.txt"])
            archive.dossier()
        assert _state(archive.dossier()) == expected
