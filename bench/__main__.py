"""Measure time and memory at growing sizes; write `bench/results.md`.

    python -m bench [--copies 1000,10000] [--affair 300,1000,3000]

The copy stage runs beside a peer in the same process: plain Python sets of five-word shingles,
joined by an index, which give the Jaccard index of each pair and align nothing. The whole pipeline
runs on an invented affair, with the CPU time of each stage. Figures of one machine mean little;
ratios and growth do: growth 1 is linear, 2 is quadratic.
"""

from __future__ import annotations

import argparse
import math
import platform
import resource
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations, pairwise
from pathlib import Path

from bench.affair import generate_affair
from bench.generate import generate_reports
from stateofplay.copies.find import find_pairs
from stateofplay.model.report import Report
from stateofplay.pipeline.whole import build_dossier

_RESULTS = Path(__file__).with_name("results.md")


def main() -> None:
    """Measure every size asked for and write the page."""
    parser = argparse.ArgumentParser(description="Time and memory at growing sizes.")
    parser.add_argument("--copies", type=_sizes, default=_sizes("1000,10000"), metavar="N,N")
    parser.add_argument("--affair", type=_sizes, default=_sizes("300,1000,3000"), metavar="N,N")
    options = parser.parse_args()
    machine = f"{platform.machine()}, Python {platform.python_version()}"
    lines = ["# Time and memory", "", f"Measured by `make bench` on {machine}."]
    lines += ["", *_copies_table(options.copies), "", *_affair_table(options.affair)]
    _RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print("\n".join(lines))


def _sizes(text: str) -> list[int]:
    return [int(size) for size in text.split(",")]


def _copies_table(sizes: Sequence[int]) -> list[str]:
    find_pairs(generate_reports(50))  # compiles the loops, so that no row pays for it
    lines = [
        "## Copies",
        "",
        "| reports | CPU s | reports a CPU-s | peer CPU s | peer/ours | growth | MB |",
        "|---|---|---|---|---|---|---|",
    ]
    before: tuple[int, float] | None = None
    for size in sizes:
        reports = generate_reports(size)
        cpu = _cpu_of(lambda reports=reports: find_pairs(reports))
        peak = _peak_mb()
        peer = _cpu_of(lambda reports=reports: _peer(reports))
        lines.append(
            f"| {size:,} | {cpu:.2f} | {size / cpu:,.0f} | {peer:.2f} | {peer / cpu:.1f} "
            f"| {_growth(before, (size, cpu))} | {peak} |"
        )
        before = size, cpu
    return lines


def _affair_table(sizes: Sequence[int]) -> list[str]:
    rows = []
    before: tuple[int, float] | None = None
    stages: dict[str, float] = {}
    for size in sizes:
        raw = generate_affair(size)
        marks: list[tuple[str, float]] = []
        build_dossier(raw, progress=lambda step, *_, m=marks: m.append((step, time.process_time())))
        marks.append(("", time.process_time()))
        stages = {name: after - start for (name, start), (_, after) in pairwise(marks)}
        total = sum(stages.values())
        cells = " | ".join(f"{seconds:.2f}" for seconds in stages.values())
        growth = _growth(before, (size, total))
        rows.append(
            f"| {size:,} | {cells} | {total:.2f} | {size / total:.0f} | {growth} | {_peak_mb()} |"
        )
        before = size, total
    head = f"| reports | {' | '.join(stages)} | all, CPU s | reports a CPU-s | growth | peak MB |"
    return ["## The whole pipeline", "", head, "|---" * (len(stages) + 5) + "|", *rows]


def _cpu_of(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _growth(before: tuple[int, float] | None, now: tuple[int, float]) -> str:
    """Return the exponent by which the cost grew from the size before."""
    if before is None:
        return ""
    return f"{math.log(now[1] / before[1]) / math.log(now[0] / before[0]):.2f}"


def _peer(reports: Sequence[Report]) -> int:
    """Return the number of pairs of Jaccard index 0.5 or more, from plain sets of shingles."""
    sets: list[set[int]] = []
    holders = defaultdict(list)
    for i, report in enumerate(reports):
        words = report.text.lower().split()
        sets.append({hash(tuple(words[k : k + 5])) for k in range(len(words) - 4)})
        for shingle in sets[-1]:
            holders[shingle].append(i)
    pairs = {pair for held in holders.values() for pair in combinations(held[:128], 2)}
    return sum(len(sets[a] & sets[b]) >= 0.5 * len(sets[a] | sets[b]) for a, b in pairs)


if __name__ == "__main__":
    main()
