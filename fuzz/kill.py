"""Kill `stateofplay add` at random points and see that nothing is lost or doubled.

    python -m fuzz.kill [--reports 2000] [--kills 50] [--seed 1]

Reports are generated into a temporary folder. One run adds them undisturbed. Then, as often as
asked, a run into another archive is ended by SIGKILL at a random moment: at once, while reading,
while analysing. After every kill each file that the run had told as stored must be in the archive,
and none twice. At the end the dossier must have the bytes of the undisturbed one.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.affair import generate_affair
from stateofplay.api import Archive


def main() -> None:
    """Run the whole trial; the exit status tells whether it held."""
    parser = argparse.ArgumentParser(description="Kill add at random points.")
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        faults = try_kills(Path(folder), options.reports, options.kills, options.seed)
    for fault in faults:
        print(fault)
    print(f"{options.kills} kills, {len(faults)} faults")
    sys.exit(1 if faults else 0)


def try_kills(folder: Path, n_reports: int, n_kills: int, seed: int) -> list[str]:
    """Return one line for each promise that was broken."""
    choose = random.Random(seed)
    pile = _write_pile(folder / "pile", n_reports, seed)
    calm, disturbed = folder / "calm.sop", folder / "disturbed.sop"
    start = time.monotonic()
    _run(pile, calm).communicate()
    seconds = time.monotonic() - start
    expected = _dossier_hash(calm)
    faults: list[str] = []
    told: set[str] = set()
    for number in range(n_kills):
        # The later a run is killed the more it has done: a few early, most anywhere.
        told |= _killed(pile, disturbed, choose.random() ** 1.5 * seconds * 0.5)
        faults.extend(f"kill {number}: {fault}" for fault in _faults(disturbed, told))
        print(f"kill {number + 1}: {len(told)} files stored, {len(faults)} faults", flush=True)
        is_last = number == n_kills - 1
        if not is_last and _is_full(disturbed, n_reports):
            # Done before the last kill: begin anew, so that each kill has something to disturb.
            faults.extend(_difference(disturbed, expected))
            disturbed.unlink()
            told = set()
    _run(pile, disturbed).communicate()
    faults.extend(_faults(disturbed, {str(path) for path in pile.iterdir()}))
    return [*faults, *_difference(disturbed, expected)]


def _write_pile(folder: Path, n_reports: int, seed: int) -> Path:
    folder.mkdir()
    for number, raw in enumerate(generate_affair(n_reports, seed)):
        content = {
            "text": raw.text,
            "publisher": raw.stated.publisher,
            "published": raw.stated.published,
        }
        path = folder / f"{number:05d}.json"
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    return folder


def _run(pile: Path, archive: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "stateofplay", "add", str(pile), "--archive", str(archive)]
    return subprocess.Popen([*command, "--each"], stdout=subprocess.PIPE, text=True)


def _killed(pile: Path, archive: Path, seconds: float) -> set[str]:
    """Run until the time is over, kill, and return the files that were told as stored."""
    process = _run(pile, archive)
    try:
        process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    output, _ = process.communicate()
    lines = output.splitlines(keepends=True)
    return {line.strip() for line in lines if line.endswith(".json\n")}


def _faults(archive: Path, told: set[str]) -> list[str]:
    if not archive.exists():
        return [f"told {len(told)} files and left no archive"] if told else []
    with Archive.open(archive) as opened:
        health, files = opened.health(), Counter(opened.files())
    faults = [f"damage: {line}" for line in health.damage]
    faults += [f"lost: {file}" for file in sorted(told - set(files))]
    return faults + [f"doubled: {file}" for file, n in files.items() if n > 1]


def _is_full(archive: Path, n_reports: int) -> bool:
    if not archive.exists():
        return False
    with Archive.open(archive) as opened:
        health = opened.health()
    return health.n_reports == n_reports and health.n_to_analyse == 0


def _difference(disturbed: Path, expected: str) -> list[str]:
    if _dossier_hash(disturbed) == expected:
        return []
    return ["the dossier differs from that of the undisturbed run"]


def _dossier_hash(archive: Path) -> str:
    with TemporaryDirectory() as out:
        command = ["dossier", "--archive", str(archive), "--out", out]
        subprocess.run(
            [sys.executable, "-m", "stateofplay", *command], check=True, capture_output=True
        )
        return hashlib.sha256((Path(out) / "dossier.json").read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
