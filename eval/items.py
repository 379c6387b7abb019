"""Single items behind the scores: what came out right or wrong, and what a change gained and lost.

A task yields an `Item` beside its scores wherever one is natural: a mention, a quote, a page. They
are kept with `python eval --keep FOLDER`, one file a task and one JSON object a line, and two such
folders are compared with `python eval --compare OLD NEW`. The files hold short excerpts of texts
that belong to others: they never enter the project.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from score import read_lines

_EXCERPT_CHARS = 60  # enough to know an item again, too little to stand for its text

Key = tuple[str, str, str, str]
Group = tuple[str, str, str]  # task, set, metric


@dataclass(frozen=True, slots=True)
class Item:
    """One annotated thing, or one thing that was found and is not annotated.

    Args:
        task: name of the task, such as `timex`.
        set: as in the scores.
        metric: the score that the item counts towards.
        id: the same on every run over the same data.
        is_right: whether the program has it as annotated.
        expected: what is annotated; `None` for a thing that should not have been found.
        found: what the program has there; `None` for nothing.
    """

    task: str
    set: str
    metric: str
    id: str
    is_right: bool
    expected: str | None
    found: str | None

    @property
    def key(self) -> Key:
        """What tells the item from every other one."""
        return self.task, self.set, self.metric, self.id


@dataclass(frozen=True, slots=True)
class Change:
    """How the items of one metric differ between two runs.

    Args:
        gained: wrong before and right now, by id.
        lost: right before and wrong now, by id.
        n_other: items that stand in one run only; then the two ran over other data.
    """

    gained: tuple[Item, ...]
    lost: tuple[Item, ...]
    n_other: int


def excerpt(text: str) -> str:
    """Return a text on one line, cut to a length at which it can be told from others."""
    line = " ".join(text.split())
    return line if len(line) <= _EXCERPT_CHARS else f"{line[: _EXCERPT_CHARS - 1]}…"


def write_items(folder: Path, task: str, items: Iterable[Item]) -> None:
    """Write the items of a task to a file of its own, sorted, in place of an earlier one."""
    folder.mkdir(parents=True, exist_ok=True)
    lines = [json.dumps(asdict(item), ensure_ascii=False) for item in sorted(items, key=_key)]
    text = "".join(f"{line}\n" for line in lines)
    (folder / f"{task}.jsonl").write_text(text, encoding="utf-8")


def read_items(folder: Path) -> dict[Key, Item]:
    """Return the items that were written to a folder, by key."""
    rows = (row for path in sorted(folder.glob("*.jsonl")) for row in read_lines(path))
    return {item.key: item for item in (Item(**row) for row in rows)}


def compare_items(old: Mapping[Key, Item], new: Mapping[Key, Item]) -> dict[Group, Change]:
    """Return what changed, for each task, set and metric that both runs or one of them have.

    A thing that should not have been found is written only when it was: where it is missing, the
    program had it right.
    """
    in_both = {key[:3] for key in old} & {key[:3] for key in new}
    changes: dict[Group, tuple[list[Item], list[Item], list[Item]]] = {}
    for key in sorted(old.keys() | new.keys()):
        gained, lost, other = changes.setdefault(key[:3], ([], [], []))
        before, after = old.get(key), new.get(key)
        either = after if after is not None else old[key]
        is_missing = before is None or after is None
        if key[:3] not in in_both or (is_missing and either.expected is not None):
            other.append(either)
            continue
        was_right, is_right = before is None or before.is_right, after is None or after.is_right
        if was_right != is_right:
            (gained if is_right else lost).append(either)
    return {
        group: Change(tuple(gained), tuple(lost), len(other))
        for group, (gained, lost, other) in changes.items()
    }


def told(changes: Mapping[Group, Change], n_shown: int) -> Iterator[str]:
    """Yield the lines of a comparison: all counts, then up to `n_shown` items of each list."""
    for group, change in changes.items():
        other = f", {change.n_other} in one run only" if change.n_other else ""
        yield f"{'/'.join(group)}: {len(change.gained)} gained, {len(change.lost)} lost{other}"
    for group, change in changes.items():
        for word, items in (("gained", change.gained), ("lost", change.lost)):
            for item in items[:n_shown]:
                yield f"{word} {'/'.join(group)} {item.id}: {_said(item)}"
            if len(items) > n_shown:
                yield f"{word} {'/'.join(group)}: {len(items) - n_shown} more"


def _said(item: Item) -> str:
    expected = "nothing" if item.expected is None else item.expected
    return f"expected {expected} | found {'nothing' if item.found is None else item.found}"


def _key(item: Item) -> Key:
    return item.key
