"""Look for texts that stop a run: `python -m fuzz [SECONDS] [SEED]`, or `--folder FILES`.

Runs every hostile shape and pile of `tests/hostile` at growing sizes, random mixtures of them, and
a folder of 10,000 small files, until the time is spent. It prints one line for each fault with what
makes it again, and ends with 1 when there was one. With `--folder` only the folder is read, by the
commands `add` and `dossier`, and what each costs is printed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "hostile"))

from hostile_files import EVERY, write_mixed_folder  # noqa: E402  # needs the path above
from hostile_piles import PILES, raw_reports  # noqa: E402
from hostile_texts import SHAPES  # noqa: E402

from stateofplay.api import build  # noqa: E402
from stateofplay.export.contract import contract  # noqa: E402
from stateofplay.export.json import to_json  # noqa: E402
from stateofplay.export.markdown import to_markdown  # noqa: E402
from stateofplay.export.page import to_html  # noqa: E402
from stateofplay.model.report import RawReport, Stated  # noqa: E402
from stateofplay.pipeline.whole import build_dossier  # noqa: E402
from stateofplay.verify import find_faults  # noqa: E402

_SIZES = (2_000, 20_000)  # characters of a shape
_PILE_SIZES = (10, 60)  # reports of a pile
_N_FILES = 10_000
_MIXED_PIECES = 6
_PIECE_CHARS = 400

Case = tuple[str, Callable[[], None]]


def main() -> int:
    """Run cases until the time is spent; return 1 when one failed."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("seconds", type=float, nargs="?", default=600.0, help="time to spend")
    parser.add_argument("seed", type=int, nargs="?", default=0, help="of the random mixtures")
    parser.add_argument("--folder", type=int, metavar="FILES", help="read so many mixed files")
    given = parser.parse_args()
    if given.folder is not None:
        check_commands(given.folder)
        return 0
    until = time.monotonic() + given.seconds
    n_cases = n_faults = 0
    for name, run in _cases(given.seed):
        if time.monotonic() > until:
            break
        began = time.process_time()
        try:
            run()
        except Exception:  # what it is for: any error at all is a fault
            n_faults += 1
            print(f"FAULT {name}\n{traceback.format_exc()}", flush=True)
        spent = time.process_time() - began
        print(f"{spent:8.2f} s  {name}", flush=True)
        n_cases += 1
    print(f"{n_cases} cases, {n_faults} faults")
    return 1 if n_faults else 0


def _cases(seed: int) -> Iterator[Case]:
    for size in _SIZES:
        for name, shape in SHAPES.items():
            yield f"{name}, {size} characters", lambda s=shape, n=size: check_texts([s(n)])
    for size in _PILE_SIZES:
        for name, pile in PILES.items():
            raw = raw_reports(pile(size))
            yield f"{name}, {size} reports", lambda raw=raw: check(raw)
    yield f"folder of {_N_FILES} files", check_folder
    for n in range(10**9):
        yield f"mixture, seed {seed + n}", lambda n=seed + n: check_texts(mixture(n))


def mixture(seed: int) -> list[str]:
    """Return a few texts of pieces of random shapes, cut at random places."""
    chance = random.Random(seed)
    texts = []
    for _ in range(chance.randint(1, 4)):
        pieces = []
        for name in chance.sample(sorted(SHAPES), _MIXED_PIECES):
            piece = SHAPES[name](_PIECE_CHARS)
            first = chance.randrange(len(piece))
            pieces.append(piece[first : first + chance.randrange(_PIECE_CHARS)])
        texts.append(chance.choice(("", " ", "\n", "\n\n")).join(pieces))
    return texts


def check_texts(texts: list[str]) -> None:
    """Run everything on texts of which nothing is stated."""
    check(raw_reports([(text, Stated()) for text in texts]))


def check(raw: list[RawReport]) -> None:
    """Run everything on a pile; every citation must be exact and every report be there."""
    dossier = build_dossier(raw)
    document = contract(dossier)
    parsed = json.loads(to_json(document))
    faults = find_faults(parsed, [one.text for one in raw])
    assert not faults, faults[:3]
    assert len(parsed["reports"]) == len(raw)
    assert "<script>alert" not in to_html(dossier, document)
    to_markdown(dossier, document)


def check_folder() -> None:
    """Read a folder of small files of which one in a hundred is broken."""
    with tempfile.TemporaryDirectory() as folder:
        pile = Path(folder, "pile")
        write_mixed_folder(pile, _N_FILES)
        found = build([pile])
    assert len(found.dropped) == _N_FILES // EVERY, len(found.dropped)
    assert len(found.reports) == _N_FILES - _N_FILES // EVERY, len(found.reports)


def check_commands(n: int) -> None:
    """Keep a folder of mixed files in an archive and write its dossier; print what each costs."""
    n_broken = n // EVERY
    with tempfile.TemporaryDirectory() as folder:
        pile, archive, out = (Path(folder, name) for name in ("pile", "a.sop", "out"))
        write_mixed_folder(pile, n)
        for command in (["add", pile, "--archive", archive],
                        ["dossier", "--archive", archive, "--out", out]):  # fmt: skip
            words = [str(word) for word in command]
            began, spent = time.monotonic(), _cpu_of_children()
            done = subprocess.run(
                [sys.executable, "-m", "stateofplay", *words],
                capture_output=True, check=True, encoding="utf-8",
            )  # fmt: skip
            wall, cpu = time.monotonic() - began, _cpu_of_children() - spent
            print(f"{words[0]:<8} {n:,} files: {wall:.1f} s, of them CPU {cpu:.1f} s", flush=True)
            assert "not read: " in done.stderr, done.stderr
        counts = json.loads((out / "dossier.json").read_text(encoding="utf-8"))["counts"]
    assert counts["dropped"] == n_broken, counts
    assert counts["reports"] == n - n_broken, counts


def _cpu_of_children() -> float:
    spent = os.times()
    return spent.children_user + spent.children_system


if __name__ == "__main__":
    sys.exit(main())
