"""What two readers judged of drawn moves: checked, joined into one table, and summed up.

Reads     a file of verdicts of each reader, one JSON object a line: `id`, each of `ASPECTS` true,
          false or null, and `reason`; a file of the same kind that settles where they differ
Writes    a table, one row for each move and reader and one that settles it; a page of Markdown
Method    a move is right when actor, act and polarity are. Where both readers agree on these three
          their verdict stands; where they differ the settling reader decides, and until then each
          fault that one of them sees counts. Shares come with Wilson's interval of 95 %
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

MUST = ("actor", "act", "polarity")  # a move is right when these three are
ALSO = ("recipients", "condition", "modality", "date")  # told beside; null where none is in play
ASPECTS = (*MUST, *ALSO)
READERS = ("first", "second", "settled")
COLUMNS = ("id", "reader", *ASPECTS, "reason")
_Z = 1.959964  # two-sided 95 % of the normal distribution
_CELL = {True: "right", False: "wrong", None: ""}
_VALUE = {cell: value for value, cell in _CELL.items()}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one reader says of one move: for each aspect true, false, or `None` for not in play."""

    id: str
    aspects: Mapping[str, bool | None] = field(hash=False)
    reason: str

    @property
    def is_right(self) -> bool:
        """Whether actor, act and polarity are right."""
        return all(self.aspects[name] for name in MUST)


Table = Mapping[str, Mapping[str, Verdict]]  # id -> reader -> verdict


def find_verdict_faults(path: Path, ids: Sequence[str]) -> Iterator[str]:
    """Yield what is not in order in a file of verdicts; nothing when all is.

    Args:
        path: of one reader.
        ids: of all moves on the sheet.
    """
    rows = list(read_lines(path))
    judged = [row.get("id") for row in rows]
    for name in sorted({str(one) for one in judged if one not in ids or judged.count(one) > 1}):
        yield f"{name}: stands on no line of the sheet, or twice here"
    yield from (f"{name}: not judged" for name in ids if name not in judged)
    for row in rows:
        yield from (f"{row.get('id')}: {fault}" for fault in _row_faults(row))


def _row_faults(row: Mapping[str, Any]) -> Iterator[str]:
    unknown = sorted(row.keys() - {"id", "reason", *ASPECTS})
    yield from (f"no field is called {name}; give {', '.join(ASPECTS)}" for name in unknown)
    for name in ASPECTS:
        value = row.get(name)
        if not isinstance(value, bool) and (name in MUST or value is not None):
            yield f"{name} is {value!r}; give true or false{'' if name in MUST else ' or null'}"
    if any(row.get(name) is False for name in ASPECTS) and not str(row.get("reason") or "").strip():
        yield "something is wrong and no reason is given"


def read_verdicts(path: Path) -> dict[str, Verdict]:
    """Return the verdicts of a file by id."""
    return {
        row["id"]: Verdict(
            row["id"],
            {name: row.get(name) for name in ASPECTS},
            " ".join(str(row.get("reason") or "").split()),
        )
        for row in read_lines(path)
    }


def join_verdicts(
    first: Mapping[str, Verdict], second: Mapping[str, Verdict], settled: Mapping[str, Verdict]
) -> dict[str, dict[str, Verdict]]:
    """Return the table of all moves that both readers judged, by id.

    Args:
        first: by id.
        second: by id.
        settled: of moves on which they differ in actor, act or polarity; others are not used.
    """
    return {
        name: {
            "first": first[name],
            "second": second[name],
            "settled": _settle(first[name], second[name], settled.get(name)),
        }
        for name in sorted(first.keys() & second.keys())
    }


def _settle(first: Verdict, second: Verdict, third: Verdict | None) -> Verdict:
    if third is not None and _differ(first, second):
        return third
    aspects = {n: _worse(first.aspects[n], second.aspects[n]) for n in ASPECTS}
    return Verdict(first.id, aspects, "not settled" if _differ(first, second) else "")


def _differ(first: Verdict, second: Verdict) -> bool:
    return any(first.aspects[name] != second.aspects[name] for name in MUST)


def _worse(one: bool | None, two: bool | None) -> bool | None:
    return False if False in (one, two) else one if one is not None else two


def write_table(table: Table, path: Path) -> None:
    """Write the table as CSV, by id, a row for each reader."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for name, verdicts in sorted(table.items()):
            for reader in READERS:
                one = verdicts[reader]
                cells = [_CELL[one.aspects[aspect]] for aspect in ASPECTS]
                writer.writerow([name, reader, *cells, one.reason])


def read_table(path: Path) -> dict[str, dict[str, Verdict]]:
    """Return a table as `write_table` writes it."""
    table: dict[str, dict[str, Verdict]] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            aspects = {name: _VALUE[row[name]] for name in ASPECTS}
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


def tell_table(table: Table) -> list[str]:
    """Return the figures of a table as lines of Markdown."""
    settled = [verdicts["settled"] for verdicts in table.values()]
    n_open = sum(one.reason == "not settled" for one in settled)
    lines = [
        "| what | right | n | share | 95 % interval |",
        "|---|---|---|---|---|",
        _line("actor, act and polarity", [one.is_right for one in settled]),
        *(_line(name, _judged(settled, name)) for name in ASPECTS),
        "",
        "| two readers | same verdict | n | share | kappa |",
        "|---|---|---|---|---|",
        _agreed("right or wrong as a whole", [(a.is_right, b.is_right) for a, b in _pairs(table)]),
        *(_agreed(name, _both(table, name)) for name in ASPECTS),
        "",
        f"They differed on {sum(_differ(*pair) for pair in _pairs(table))} of {len(table)} moves in"
        f" actor, act or polarity; {n_open} of these are not settled and count as wrong.",
        "",
        "| corpus or act | right | n | share | 95 % interval |",
        "|---|---|---|---|---|",
    ]
    for place in (0, -1):
        groups: dict[str, list[bool]] = {}
        for one in settled:
            groups.setdefault(_parts(one.id)[place], []).append(one.is_right)
        lines += [_line(name, groups[name]) for name in sorted(groups)]
    return lines


def _parts(name: str) -> tuple[str, str]:
    """Return corpus and act, both written in the id of a drawn move."""
    corpus, _, _, act = name.rsplit("/", 3)
    return corpus, act.rsplit("-", 1)[0]


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
