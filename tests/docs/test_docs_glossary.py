"""The glossary has every word of the records and of the file."""

import dataclasses
import importlib
import re
from pathlib import Path

from tools.docs.contract_table import BLOCKS, PARTS
from tools.docs.places import MODEL

GLOSSARY = Path(__file__).parents[2] / "docs" / "glossary.md"
# The words of the design, section 2.
WORDS = {
    *"report publisher agency copy passage event story when speaker cue content actor".split(),
    *"recipient deed attempt proposal party issue position citation".split(),
    *("copy group", "independent texts", "publication time", "time mention", "open end"),
}


def _records() -> set[str]:
    modules = [
        importlib.import_module(f"stateofplay.model.{path.stem}")
        for path in MODEL.glob("[a-z]*.py")
    ]
    return {
        name
        for module in modules
        for name, one in vars(module).items()
        if dataclasses.is_dataclass(one) and not name.startswith("_")
    }


def test_every_record_has_a_word() -> None:
    """Each record of the model stands in the glossary."""
    told = set(re.findall(r"`(\w+)`", GLOSSARY.read_text(encoding="utf-8")))
    assert _records() - told == set()


def test_every_part_has_a_word() -> None:
    """Each part of dossier.json, and each shape in it, stands in the glossary."""
    text = GLOSSARY.read_text(encoding="utf-8")
    told = set(re.findall(r"[a-z_]+", text))
    assert {part.name for part in PARTS} | set(BLOCKS) <= told


def test_words_of_the_design_are_explained() -> None:
    """Each word that the house agreed on has a row of its own."""
    rows = re.findall(r"^\| ([^|]+) \|", GLOSSARY.read_text(encoding="utf-8"), re.M)
    said = {word.strip() for row in rows for word in row.split(",")}
    assert WORDS - said == set()


def test_no_word_is_explained_twice() -> None:
    """One row a word."""
    rows = re.findall(r"^\| ([^|]+) \|", GLOSSARY.read_text(encoding="utf-8"), re.M)
    words = [word.strip() for row in rows for word in row.split(",") if row != "we say"]
    assert len(words) == len(set(words))
