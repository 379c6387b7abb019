"""Measure the copy stage beside a plain peer in the same process; write `bench/results.md`.

The peer makes sets of five-word shingles, joins them by an index and gives the Jaccard index of
each pair. It aligns nothing, so that the stage does more work for its time.
"""

from __future__ import annotations

import math
import platform
import resource
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

from bench.generate import generate_reports
from stateofplay.copies.find import find_pairs
from stateofplay.model.report import Report

_SIZES = "1000,10000"


def main(sizes: Sequence[int]) -> None:
    """Measure every size and write the table."""
    find_pairs(generate_reports(50))  # compiles
    lines = [
        f"# Copies: {platform.machine()}, Python {platform.python_version()}", "",
        "| reports | CPU s | wall s | reports a CPU-s | peer CPU s | peer / ours | growth | peak MB |",
        "|---|---|---|---|---|---|---|---|",
    ]  # fmt: skip
    before: tuple[int, float] | None = None
    for size in sizes:
        reports = generate_reports(size)
        cpu, wall = _timed(find_pairs, reports)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        peer, _ = _timed(_peer, reports)
        growth = f"{math.log(cpu / before[1]) / math.log(size / before[0]):.2f}" if before else "-"
        lines.append(
            f"| {size} | {cpu:.2f} | {wall:.2f} | {size / cpu:.0f} | {peer:.2f} | {peer / cpu:.1f} "
            f"| {growth} | {peak} |"
        )
        before = size, cpu
    Path(__file__).with_name("results.md").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


def _timed(
    work: Callable[[Sequence[Report]], object], reports: Sequence[Report]
) -> tuple[float, float]:
    cpu, wall = time.process_time(), time.perf_counter()
    work(reports)
    return time.process_time() - cpu, time.perf_counter() - wall


def _peer(reports: Sequence[Report]) -> int:
    sets, holders = [], defaultdict(list)
    for i, report in enumerate(reports):
        words = report.text.lower().split()
        sets.append({hash(tuple(words[k : k + 5])) for k in range(len(words) - 4)})
        for shingle in sets[-1]:
            holders[shingle].append(i)
    pairs = {pair for held in holders.values() for pair in combinations(held[:128], 2)}
    return sum(len(sets[a] & sets[b]) >= 0.5 * len(sets[a] | sets[b]) for a, b in pairs)


if __name__ == "__main__":
    main([int(size) for size in (sys.argv[1] if len(sys.argv) > 1 else _SIZES).split(",")])
