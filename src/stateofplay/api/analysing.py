"""Analyse the reports of an archive: only what changed, in as many processes as are given.

Method    every report is a job with what is kept of it; a job that has something to do runs, and
          its new results are stored by the batch. A run that is stopped goes on from the last batch
Cost      memory for one batch; checking a report that did not change takes some 0.1 ms
Limits    a report whose analysis ends its process stops the run: our own code must not do that
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.api.view import View
from stateofplay.engine.spread import Lost, spread
from stateofplay.model.analysis import Analysis
from stateofplay.model.errors import BrokenPromiseError
from stateofplay.model.progress import Progress
from stateofplay.model.report import RawReport
from stateofplay.pipeline.alone import Done, Job, Result, analyse, assemble, stands
from stateofplay.store.archive import Store
from stateofplay.store.rows import ResultRow

_BATCH = 64  # reports a transaction: about a second of work, at most that much is done again


def analyse_new(store: Store, view: View, *, processes: int, progress: Progress) -> int:
    """Analyse the reports without a result that stands and store what is found.

    Returns:
        The number of reports that were analysed.
    """
    counter = _Counter(len(view), progress)
    jobs = _jobs(store, view, counter)
    batch: list[ResultRow] = []
    n_analysed = 0
    for done in spread(analyse, jobs, processes=processes):
        if isinstance(done, Lost):
            raise BrokenPromiseError(
                f"analysing {done.item.raw.file} ended its process; please report it, and leave "
                "the file out for now"
            )
        batch.extend(_rows(done))
        n_analysed += 1
        counter.step()
        if n_analysed % _BATCH == 0:
            store.put_results(batch)
            batch = []
    if batch:
        store.put_results(batch)
    return n_analysed


def analyses(store: Store, view: View) -> Iterator[Analysis]:
    """Yield what each report tells without any other; what is not kept is found now."""
    for raw in view.reports():
        kept = _kept(store, raw)
        results = kept if stands(raw, kept) else analyse(Job(raw, kept)).results
        yield assemble(raw, results)


class _Counter:
    """Tells how many reports are done, those that had nothing to do among them."""

    def __init__(self, n_all: int, progress: Progress) -> None:
        self._n_all = n_all
        self._n_done = 0
        self._progress = progress
        progress("analyse", 0, n_all)

    def step(self) -> None:
        self._n_done += 1
        self._progress("analyse", self._n_done, self._n_all)


def _jobs(store: Store, view: View, counter: _Counter) -> Iterator[Job]:
    for raw in view.reports():
        kept = _kept(store, raw)
        if stands(raw, kept):
            counter.step()
        else:
            yield Job(raw, kept)


def _kept(store: Store, raw: RawReport) -> dict[str, Result]:
    return {row.stage: Result(row.fingerprint, row.content) for row in store.results_of(raw.id)}


def _rows(done: Done) -> list[ResultRow]:
    return [
        ResultRow(done.report, name, done.results[name].fingerprint, done.results[name].content)
        for name in done.new
    ]
