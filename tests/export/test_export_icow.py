"""Claims, attempts and agreements as rows for a coder."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

from export_builder import affair

from stateofplay.export.contract import contract
from stateofplay.export.icow import icow_tables
from stateofplay.model.dossier import Dossier


def _rows(dossier: Dossier, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(icow_tables(contract(dossier))[name])))


def test_a_claim_is_an_issue_and_two_parties() -> None:
    """Parties that move towards one another, or together, on an issue make one claim each."""
    rows = _rows(affair(), "claims.csv")
    assert len({row["claim"] for row in rows}) == len(rows)
    border = [{row["party_1"], row["party_2"]} for row in rows if row["name"] == "border"]
    assert {"Norland", "Sudmark"} in border


def test_a_party_alone_has_the_other_side_empty() -> None:
    """Nobody is put opposite a party that stands alone on an issue."""
    dossier = affair()
    alone = replace(dossier, positions=dossier.positions[:1])
    (row,) = _rows(alone, "claims.csv")
    assert row["party_1"]
    assert row["party_2"] == row["party_2_evidence"] == ""


def test_what_a_coder_judges_is_empty() -> None:
    """Challenger, target, salience, end and compliance are left to the coder."""
    for name, columns in (
        ("claims.csv", "chal tgt icowsal endclaim"),
        ("attempts.csv", "chal tgt scope effectiveness"),
        ("agreements.csv", "ratified comply_chal comply_tgt salience"),
    ):
        for row in _rows(affair(), name):
            assert {row[column] for column in columns.split()} == {""}


def test_what_is_told_has_its_sentence_beside_it() -> None:
    """A filled cell has words of a report, its publisher and date in the column beside it."""
    for name in ("claims.csv", "attempts.csv", "agreements.csv"):
        for row in _rows(affair(), name):
            for column in row:
                if f"{column}_evidence" in row and row[column]:
                    assert row[f"{column}_evidence"].startswith("“"), (name, column)
                    assert row[f"{column}_evidence"].endswith(")")


def test_only_what_was_agreed_is_an_agreement() -> None:
    """A proposal without a yes is none."""
    dossier = affair()
    one = dossier.proposals[0]
    for state, n in (("tabled", 0), ("rejected", 0), ("accepted", 1), ("implemented", 1)):
        told = replace(dossier, proposals=(replace(one, state=state),))
        assert len(_rows(told, "agreements.csv")) == n, state
