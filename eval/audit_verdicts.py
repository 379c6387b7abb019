"""What two readers judged of drawn findings: checked, joined into one table, and summed up.

Reads     a file of verdicts of each reader, one JSON object a line: `id`, each aspect true, false
          or null, and `reason`; a file of the same kind that settles where they differ
Writes    a table, one row for each finding and reader and one that settles it; a page of Markdown
Method    a finding is right when the aspects that must be are: of a move actor, act and polarity.
          Where both readers agree on these their verdict stands; where they differ the settling
          reader decides, and until then each fault that one of them sees counts. Shares come with
          Wilson's interval of 95 %
Source    Wilson 1927 (score interval); Cohen 1960 (kappa)
Limits    the table holds no word of a text: what is judged can be seen again only with the corpora
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt
from pathlib import Path
from typing import Any

from agreement import kappa
from score import read_lines

READERS = ("first", "second", "settled")
_Z = 1.959964  # two-sided 95 % of the normal distribution
_CELL = {True: "right", False: "wrong", None: ""}
_VALUE = {cell: value for value, cell in _CELL.items()}


@dataclass(frozen=True, slots=True)
class Questions:
    """What readers are asked of each finding.

    Args:
        what: the findings, in the plural.
        must: aspects of which each has to be right.
        also: told beside; null where none is in play.
    """

    what: str
    must: tuple[str, ...]
    also: tuple[str, ...]

    @property
    def aspects(self) -> tuple[str, ...]:
        """All that is asked, in the order of the columns."""
        return (*self.must, *self.also)

    @property
    def said(self) -> str:
        """What must be right, in words."""
        return f"{', '.join(self.must[:-1])} and {self.must[-1]}"


MOVES = Questions(
    "moves", ("actor", "act", "polarity"), ("recipients", "condition", "modality", "date")
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one reader says of a finding: for each aspect true, false, or `None`: not in play."""

    id: str
    aspects: Mapping[str, bool | None] = field(hash=False)
    reason: str

    def is_right(self, asked: Questions = MOVES) -> bool:
        """Return whether all that must be right is."""
        return all(self.aspects[name] for name in asked.must)


Table = Mapping[str, Mapping[str, Verdict]]  # id -> reader -> verdict


def find_verdict_faults(path: Path, ids: Sequence[str], asked: Questions = MOVES) -> Iterator[str]:
    """Yield what is not in order in a file of verdicts; nothing when all is.

    Args:
        path: of one reader.
        ids: of all findings on the sheet.
        asked: what was asked of each.
    """
    rows = list(read_lines(path))
    judged = [row.get("id") for row in rows]
    for name in sorted({str(one) for one in judged if one not in ids or judged.count(one) > 1}):
        yield f"{name}: stands on no line of the sheet, or twice here"
    yield from (f"{name}: not judged" for name in ids if name not in judged)
    for row in rows:
        yield from (f"{row.get('id')}: {fault}" for fault in _row_faults(row, asked))


def _row_faults(row: Mapping[str, Any], asked: Questions) -> Iterator[str]:
    unknown = sorted(row.keys() - {"id", "reason", *asked.aspects})
    yield from (f"no field is called {name}; give {', '.join(asked.aspects)}" for name in unknown)
    for name in asked.aspects:
        value = row.get(name)
        if not isinstance(value, bool) and (name in asked.must or value is not None):
            or_null = "" if name in asked.must else " or null"
            yield f"{name} is {value!r}; give true or false{or_null}"
    if (
        any(row.get(name) is False for name in asked.aspects)
        and not str(row.get("reason") or "").strip()
    ):
        yield "something is wrong and no reason is given"


def read_verdicts(path: Path, asked: Questions = MOVES) -> dict[str, Verdict]:
    """Return the verdicts of a file by id."""
    return {
        row["id"]: Verdict(
            row["id"],
            {name: row.get(name) for name in asked.aspects},
            " ".join(str(row.get("reason") or "").split()),
        )
        for row in read_lines(path)
    }


def join_verdicts(
    first: Mapping[str, Verdict],
    second: Mapping[str, Verdict],
    settled: Mapping[str, Verdict],
    asked: Questions = MOVES,
) -> dict[str, dict[str, Verdict]]:
    """Return the table of all findings that both readers judged, by id.

    Args:
        first: by id.
        second: by id.
        settled: where they differ in what must be right; others are not used.
        asked: what was asked of each.
    """
    return {
        name: {
            "first": first[name],
            "second": second[name],
            "settled": _settle(first[name], second[name], settled.get(name), asked),
        }
        for name in sorted(first.keys() & second.keys())
    }


def _settle(first: Verdict, second: Verdict, third: Verdict | None, asked: Questions) -> Verdict:
    if third is not None and _differ(first, second, asked):
        return third
    aspects = {n: _worse(first.aspects[n], second.aspects[n]) for n in asked.aspects}
    return Verdict(first.id, aspects, "not settled" if _differ(first, second, asked) else "")


def _differ(first: Verdict, second: Verdict, asked: Questions) -> bool:
    return any(first.aspects[name] != second.aspects[name] for name in asked.must)


def _worse(one: bool | None, two: bool | None) -> bool | None:
    return False if False in (one, two) else one if one is not None else two


def write_table(table: Table, path: Path, asked: Questions = MOVES) -> None:
    """Write the table as CSV, by id, a row for each reader."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("id", "reader", *asked.aspects, "reason"))
        for name, verdicts in sorted(table.items()):
            for reader in READERS:
                one = verdicts[reader]
                cells = [_CELL[one.aspects[aspect]] for aspect in asked.aspects]
                writer.writerow([name, reader, *cells, one.reason])


def read_table(path: Path, asked: Questions = MOVES) -> dict[str, dict[str, Verdict]]:
    """Return a table as `write_table` writes it."""
    table: dict[str, dict[str, Verdict]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            aspects = {name: _VALUE[row[name]] for name in asked.aspects}
            verdict = Verdict(row["id"], aspects, row["reason"])
            table.setdefault(row["id"], {})[row["reader"]] = verdict
    return table


def wilson(hits: int, n: int) -> tuple[float, float]:
    """Return the interval that holds a share with 95 % confidence, by its score."""
    if n == 0:
        return 0.0, 1.0
    share, spread = hits / n, _Z * _Z / n
    middle = (share + spread / 2) / (1 + spread)
    half = _Z * sqrt(share * (1 - share) / n + spread / (4 * n)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def tell_table(table: Table, asked: Questions = MOVES) -> list[str]:
    """Return the figures of a table as lines of Markdown."""
    settled = [verdicts["settled"] for verdicts in table.values()]
    n_open = sum(one.reason == "not settled" for one in settled)
    lines = [
        "| what | right | n | share | 95 % interval |",
        "|---|---|---|---|---|",
        _line(asked.said, [one.is_right(asked) for one in settled]),
        *(_line(name, _judged(settled, name)) for name in asked.aspects),
        "",
        "| two readers | same verdict | n | share | kappa |",
        "|---|---|---|---|---|",
        _agreed(
            "right or wrong as a whole",
            [(a.is_right(asked), b.is_right(asked)) for a, b in _pairs(table)],
        ),
        *(_agreed(name, _both(table, name)) for name in asked.aspects),
        "",
        f"They differed on {sum(_differ(*pair, asked) for pair in _pairs(table))} of {len(table)}"
        f" {asked.what} in {asked.said}; {n_open} of these are not settled and count as wrong.",
        "",
        "| corpus or kind | right | n | share | 95 % interval |",
        "|---|---|---|---|---|",
    ]
    for names_of in (_corpora, _kinds):
        groups: dict[str, list[bool]] = {}
        for one in settled:
            for name in names_of(one.id):
                groups.setdefault(name, []).append(one.is_right(asked))
        lines += [_line(name, groups[name]) for name in sorted(groups)]
    return lines


def _corpora(name: str) -> tuple[str, ...]:
    """Return the corpus that the id of a drawn finding holds."""
    return (name.rsplit("/", 3)[0],)


def _kinds(name: str) -> tuple[str, ...]:
    """Return the kind that the id of a drawn finding holds, below what it is a kind of."""
    kind = name.rsplit("/", 1)[1].rsplit("-", 1)[0]
    return tuple(dict.fromkeys((kind.split("-")[0], kind)))


def _pairs(table: Table) -> list[tuple[Verdict, Verdict]]:
    return [(verdicts["first"], verdicts["second"]) for verdicts in table.values()]


def _both(table: Table, name: str) -> list[tuple[object, object]]:
    both = [(a.aspects[name], b.aspects[name]) for a, b in _pairs(table)]
    return [pair for pair in both if None not in pair]


def _judged(verdicts: Sequence[Verdict], name: str) -> list[bool]:
    values = [one.aspects[name] for one in verdicts]
    return [value for value in values if value is not None]


def _line(name: str, right: Sequence[bool]) -> str:
    hits, n = sum(right), len(right)
    low, high = wilson(hits, n)
    share = f"{hits / n:.3f}" if n else ""
    return f"| {name} | {hits} | {n} | {share} | {low:.3f} to {high:.3f} |"


def _agreed(name: str, answers: Sequence[tuple[object, object]]) -> str:
    hits, n = sum(a == b for a, b in answers), len(answers)
    value = kappa(answers)
    share = f"{hits / n:.3f}" if n else ""
    return f"| {name} | {hits} | {n} | {share} | {'' if value is None else f'{value:.3f}'} |"
