"""Annotations of who said what: strings become places, and what is not in order is told."""

from pathlib import Path
from typing import Any

import pytest
from eval_data import write_rows

from annotated import Part, Passage, Printed, find_faults, name_key, read_annotations, read_passages

PIER = Printed(
    "pier.txt", "Pier shut", "Pier shut\n\nThe pier, he said, is shut. It is shut.", None
)
DOCK = Printed("dock.txt", "Dock open", "Dock open\n\nThe dock is not shut.", "2031-05-06")
PILE = Passage("pile", "open", (PIER, DOCK))
ONE = Passage("one", "kept", (PIER,))
SHUT = {"kind": "indirect", "parts": ["The pier", {"text": "is shut", "n": 1}]}

# Quote of the passage `one` -> what is said of it; nothing for one in order.
QUOTES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "least": (SHUT, []),
    "all fields": (
        SHUT
        | {
            "report": "pier.txt",
            "speaker_as_written": "he",
            "speaker": "Ola Brenn",
            "also": ["A B"],
        }
        | {"speaks_for": "Pier Board", "said": "2031-05-06", "nested": False, "accept": ["Brenn"]},
        [],
    ),
    "open": (SHUT | {"speaker": None, "said": None, "also": []}, []),
    "a month": (SHUT | {"said": "2031-12"}, []),
    "a year": (SHUT | {"said": "2031"}, []),
    "month 13": (SHUT | {"said": "2031-13"}, ["said cannot be '2031-13'"]),
    "day 32": (SHUT | {"said": "2031-12-32"}, ["said cannot be '2031-12-32'"]),
    "a weekday": (SHUT | {"said": "Tuesday"}, ["said cannot be 'Tuesday'"]),
    "no kind": ({"parts": ["The pier"]}, ["kind is missing"]),
    "another kind": (SHUT | {"kind": "said"}, ["kind cannot be 'said'"]),
    "no parts": ({"kind": "direct", "parts": []}, ["parts is missing"]),
    "parts are a string": (SHUT | {"parts": "The pier"}, ["parts cannot be 'The pier'"]),
    "a field of that name": (SHUT | {"speker": "A"}, ["no field is called speker"]),
    "an empty name": (SHUT | {"speaker": ""}, ["speaker cannot be ''"]),
    "also is no list of names": (SHUT | {"speaker": "A", "also": [1]}, ["also cannot be [1]"]),
    "also without speaker": (SHUT | {"also": ["A"]}, ["also or accept without speaker"]),
    "nested is a word": (SHUT | {"nested": "no"}, ["nested cannot be 'no'"]),
    "another report": (SHUT | {"report": "x.txt"}, ["report is x.txt; give one of pier.txt"]),
    "not there": (SHUT | {"parts": ["the pier"]}, ["not in the report: 'the pier'"]),
    "a word cut short": (SHUT | {"parts": ["The pie"]}, ["not in the report: 'The pie'"]),
    "a word without its start": (SHUT | {"parts": ["he pier"]}, ["not in the report: 'he pier'"]),
    "in two places": (
        SHUT | {"parts": ["is shut"]},
        ["stands 2 times: 'is shut'; say which with n"],
    ),
    "second place": (SHUT | {"parts": [{"text": "is shut", "n": 2}]}, []),
    "place 0": (
        SHUT | {"parts": [{"text": "is shut", "n": 0}]},
        ["n is 0, and the report has 'is shut' 2 times"],
    ),
    "third of two": (
        SHUT | {"parts": [{"text": "is shut", "n": 3}]},
        ["n is 3, and the report has 'is shut' 2 times"],
    ),
    "in the title": (SHUT | {"parts": ["Pier shut"]}, []),
    "no words": (SHUT | {"parts": ["."]}, ["'.' has no words"]),
    "a number": (SHUT | {"parts": [3]}, ["3 has no words"]),
    "speaker in two places": (SHUT | {"speaker_as_written": "is shut"}, []),
    "speaker not there": (SHUT | {"speaker_as_written": "she"}, ["not in the report: 'she'"]),
}


@pytest.mark.parametrize(("quote", "faults"), QUOTES.values(), ids=QUOTES)
def test_faults_of_a_quote(quote: dict[str, Any], faults: list[str], tmp_path: Path) -> None:
    """What is not in order is told with passage and quote; a quote in order is silent."""
    write_rows(tmp_path / "a.jsonl", [{"id": "one", "quotes": [SHUT, quote]}])
    told = list(find_faults(tmp_path / "a.jsonl", [ONE]))
    assert told == [f"one quote 2: {fault}" for fault in faults]


ROWS: dict[str, tuple[list[dict[str, Any]], list[str]]] = {
    "in order": ([{"id": "one", "quotes": []}, {"id": "pile", "quotes": []}], []),
    "one left out": (
        [{"id": "one", "quotes": []}],
        ["pile: not annotated; give an empty list when it has no quotes"],
    ),
    "twice": (
        [{"id": n, "quotes": []} for n in ("one", "one", "pile")],
        ["one: stands 2 times; give each passage one line"] * 2,
    ),
    "unknown": (
        [{"id": n, "quotes": []} for n in ("one", "two", "pile")],
        ["two: no such passage"],
    ),
    "no list": (
        [{"id": "one"}, {"id": "pile", "quotes": []}],
        ["one: no list of quotes"],
    ),
    "a pile needs the report": (
        [{"id": "one", "quotes": []}, {"id": "pile", "quotes": [SHUT]}],
        ["pile quote 1: report is None; give one of pier.txt, dock.txt"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "faults"), ROWS.values(), ids=ROWS)
def test_faults_of_a_file(rows: list[dict[str, Any]], faults: list[str], tmp_path: Path) -> None:
    """Each passage has one line with a list of quotes."""
    write_rows(tmp_path / "a.jsonl", rows)
    assert list(find_faults(tmp_path / "a.jsonl", [ONE, PILE])) == faults


def test_places_count_over_all_reports_of_a_pile(tmp_path: Path) -> None:
    """The same words in two reports of a pile are two places, and the nth is taken."""
    quotes = [
        {"report": "pier.txt", "kind": "direct", "parts": [{"text": "shut", "n": 3}]},
        {"report": "dock.txt", "kind": "direct", "parts": ["shut"], "speaker": "Ola Brenn"},
    ]
    write_rows(tmp_path / "a.jsonl", [{"id": "pile", "quotes": quotes}])
    pier, dock = read_annotations(tmp_path / "a.jsonl", [PILE])["pile"]
    both = PIER.text + DOCK.text
    assert sorted(pier.content) == list(range(PIER.text.rindex("shut"), len(PIER.text) - 1))
    assert sorted(dock.content) == list(range(both.rindex("shut"), len(both) - 1))
    assert (pier.speaker, dock.speaker, dock.text) == (None, "Ola Brenn", "shut")


def test_fields_left_out_are_empty(tmp_path: Path) -> None:
    """A quote of kind and parts only is open, spoken for nobody, undated and not nested."""
    quotes = [{"kind": "direct", "parts": ["The pier"]}]
    write_rows(tmp_path / "a.jsonl", [{"id": "one", "quotes": quotes}])
    (part,) = read_annotations(tmp_path / "a.jsonl", [ONE])["one"]
    assert part == Part(part.content, "The pier", "direct", None)


def test_a_file_that_is_not_in_order_is_refused(tmp_path: Path) -> None:
    """Annotations with a fault are not read, and the message says how to see all faults."""
    write_rows(tmp_path / "a.jsonl", [{"id": "one", "quotes": [{"kind": "direct"}]}])
    with pytest.raises(ValueError, match="one quote 1: parts is missing; check the file with"):
        read_annotations(tmp_path / "a.jsonl", [ONE])


def test_passages_are_read_with_their_titles(tmp_path: Path) -> None:
    """The title stands before the first paragraph."""
    report = {"file": "dock.txt", "title": "Dock open", "text": "The dock is not shut."}
    rows = [{"id": "one", "half": "kept", "reports": [report | {"published": "2031-05-06"}]}]
    write_rows(tmp_path / "passages.jsonl", rows)
    assert read_passages(tmp_path / "passages.jsonl") == [Passage("one", "kept", (DOCK,))]


KEYS = {
    "case and marks": ("Harbour Workers’ Union", "harbour workers' union", True),
    "an article": ("The Pier Board", "Pier Board", True),
    "a name that begins like one": ("Theo Brenn", "o Brenn", False),
    "two people": ("Ada Brenn", "Ola Brenn", False),
    "nobody": (None, None, True),
    "somebody and nobody": ("Ada Brenn", None, False),
}


@pytest.mark.parametrize(("one", "other", "is_same"), KEYS.values(), ids=KEYS)
def test_name_key(one: str | None, other: str | None, is_same: bool) -> None:
    """Two spellings of a name share a key, two names do not."""
    assert (name_key(one) == name_key(other)) is is_same
