"""The reference of dossier.json tells of exactly the fields that the file has."""

from tools.docs.contract import (
    contract_page,
    documented,
    example_document,
    keys_of,
    rare_document,
)


def _found() -> set[str]:
    return {*keys_of(example_document()), *keys_of(rare_document())}


def test_every_field_of_the_file_is_documented() -> None:
    """A field that a real dossier has stands in the table of fields."""
    assert _found() - documented() == set()


def test_no_documented_field_is_gone() -> None:
    """A field in the table occurs in a dossier."""
    assert documented() - _found() == set()


def test_every_field_has_a_type_and_a_meaning() -> None:
    """No cell of the reference is empty."""
    rows = [line for line in contract_page().split("\n") if line.startswith("| `")]
    assert len(rows) > 100
    for row in rows:
        assert all(cell.strip(" .") for cell in row.strip("|").split(" | ")), row


def test_page_speaks_of_null() -> None:
    """The reference of a JSON file never says `None`."""
    assert "None" not in contract_page()
