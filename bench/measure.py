"""One measurement in this process: `python -m bench.measure PART '{"size": 1000, ...}'`.

The result is printed as a JSON object. CPU time is that of the whole process with its start, and
of the processes that it started. Peak memory is this process's, and with several processes that of
the largest one times their number on top: no less than what was used together.
"""

from __future__ import annotations

import hashlib
import json
import resource
import sqlite3
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from statistics import mean
from typing import Any

_SAMPLE = 300  # reports whose density is told
_MAX_WRITTEN = 20_000  # reports; a larger page is more than a browser opens


def main() -> None:
    """Run the part that the command line names."""
    print(json.dumps(measure(sys.argv[1], **json.loads(sys.argv[2]))))


def measure(part: str, **arguments: Any) -> dict[str, Any]:
    """Run one part and return its figures.

    Args:
        part: name of the measurement.
        arguments: what it asks for, such as `size`.
    """
    return _PARTS[part](**arguments)


class _Steps:
    """Progress of a run as CPU seconds a step."""

    def __init__(self) -> None:
        self._marks = [("start", 0.0)]

    def __call__(self, step: str, n_done: int = 0, n_all: int = 0) -> None:
        if step != self._marks[-1][0]:
            self._marks.append((step, time.process_time()))

    def seconds(self) -> dict[str, float]:
        """Return the CPU seconds of each step, the start of the process first."""
        marks = [*self._marks, ("", time.process_time())]
        return {step: end - begin for (step, begin), (_, end) in pairwise(marks)}


def _used(processes: int = 1) -> dict[str, float]:
    own, others = (
        resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    more = processes * others.ru_maxrss if processes > 1 else 0
    cpu_s = own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime
    return {"cpu_s": cpu_s, "peak_mb": (own.ru_maxrss + more) / 1024}


def _warm() -> dict[str, Any]:
    """Compile the loops, so that no measurement pays for it."""
    from bench.generate import generate_reports
    from stateofplay.copies.find import find_pairs

    return {"pairs": len(find_pairs(generate_reports(50)))}


def _density() -> dict[str, Any]:
    """Return what an average report of the affair holds, as the program finds it."""
    from bench.affair import generate_affair
    from stateofplay.pipeline.alone import analysis_of

    analyses = [analysis_of(raw) for raw in generate_affair(_SAMPLE)]
    return {
        "words": mean(len(one.report.text.split()) for one in analyses),
        "sentences": mean(len(one.sentences) for one in analyses),
        "names": mean(len(one.names) for one in analyses),
        "times": mean(len(one.times) for one in analyses),
        "quotes": mean(len(one.attributions) for one in analyses),
    }


def _write(size: int, input: str, path: str) -> dict[str, Any]:  # noqa: A002 # the row's field
    from bench.affair import generate_affair

    reports = generate_affair(size)
    if input == "jsonl":
        rows = (
            {"text": r.text, "publisher": r.stated.publisher, "published": r.stated.published}
            for r in reports
        )
        with Path(path).open("w", encoding="utf-8") as file:
            file.writelines(f"{json.dumps(row, ensure_ascii=False)}\n" for row in rows)
    else:
        for number, report in enumerate(reports):
            target = Path(path, f"{number // 1000:04d}", report.file)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(report.text, encoding="utf-8")
    return {}


def _add(
    size: int,
    input: str,  # noqa: A002 # the row's field
    processes: int,
    path: str,
    archive: str,
) -> dict[str, Any]:
    from stateofplay.api import Archive

    steps = _Steps()
    with Archive.open(archive, may_create=True) as opened:
        steps("read")  # progress is told only when the first file has been read
        added = opened.add([path], processes=processes, progress=steps)
    if added.dropped:
        raise SystemExit(f"{len(added.dropped)} dropped, first {added.dropped[0]}")
    return {"n_new": added.n_new, "steps": steps.seconds(), **_used(processes)}


def _whole(size: int, archive: str, out: str) -> dict[str, Any]:
    from stateofplay.api import Archive
    from stateofplay.export.write import write_dossier

    steps = _Steps()
    with Archive.open(archive) as opened:
        dossier = opened.dossier(progress=steps)
        if size <= _MAX_WRITTEN:
            steps("write")
            write_dossier(dossier, Path(out, "dossier"))
    return {"steps": steps.seconds(), **_used()}


def _copies(size: int, input: str) -> dict[str, Any]:  # noqa: A002 # the row's field
    from bench.generate import generate_reports

    reports = generate_reports(size)
    if input == "ours":
        from stateofplay.copies.find import find_pairs

        find_pairs(reports[:50])  # loads the compiled loops
        start = time.process_time()
        n_pairs = len(find_pairs(reports))
    else:
        from bench.peer import count_pairs

        start = time.process_time()
        n_pairs = count_pairs(reports)
    seconds = time.process_time() - start
    return {**_used(), "cpu_s": seconds, "n_pairs": n_pairs}


def _digest(archive: str) -> dict[str, Any]:
    """Return a hash of every row of every table."""
    total = hashlib.blake2b(digest_size=16)
    connection = sqlite3.connect(archive)
    for line in connection.iterdump():
        total.update(line.encode())
    connection.close()
    return {"digest": total.hexdigest()}


_PARTS: dict[str, Callable[..., dict[str, Any]]] = {
    "warm": _warm,
    "density": _density,
    "write": _write,
    "add": _add,
    "whole": _whole,
    "copies": _copies,
    "digest": _digest,
}


if __name__ == "__main__":
    main()
