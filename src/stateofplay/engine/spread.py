"""Spread one function over many items, in this process or in several, with the same results.

Reads     a function of one item that needs no other state, and items, as a stream
Writes    its results, in the order of the items
Method    items go out in groups to a pool of fresh processes, and only a few groups are under way
          at any time, so that memory does not grow with the number of items. Processes are
          spawned, never forked: that works on every system and beside threads. When one dies (an
          item took all memory, a library crashed), the groups that were under way are done again
          item by item in a process of their own, and only an item that kills its process is lost
Source    Python's `concurrent.futures`
Cost      starting a process takes about half a second; a group costs its pickling
Limits    the program that calls this must guard its main module, as Python's own `multiprocessing`
          asks; without more than one process nothing is spawned
"""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import islice
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class SpreadConfig:
    """How work is cut up.

    Args:
        group_items: items that one process gets at a time; 16 reports are some 0.2 s of work, a
            hundred times what sending them costs.
        ahead: groups under way for each process, so that none waits for the next.
        min_items: with fewer items nothing is spawned: starting a pool takes as long as 60
            reports.
    """

    group_items: int = 16
    ahead: int = 3
    min_items: int = 64


DEFAULTS = SpreadConfig()


@dataclass(frozen=True, slots=True)
class Lost(Generic[T]):
    """An item whose process died over it."""

    item: T


def cores() -> int:
    """Return the number of processor cores that this process may use, 1 or more."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def spread(
    function: Callable[[T], R],
    items: Iterable[T],
    *,
    processes: int = 1,
    config: SpreadConfig = DEFAULTS,
) -> Iterator[R | Lost[T]]:
    """Yield `function(item)` for each item, in order.

    Args:
        function: of a module's top level, with a result that can be pickled.
        items: taken one by one, only as fast as results are.
        processes: 1 does everything here.
        config: how work is cut up.

    Yields:
        The results, `Lost` in place of one whose process died.
    """
    stream = iter(items)
    first = list(islice(stream, config.min_items)) if processes > 1 else []
    if len(first) < config.min_items:
        yield from map(function, first)
        yield from map(function, stream)
        return
    pool = _Pool(function, processes, config)
    try:
        yield from pool.run(_chain(first, stream))
    finally:
        pool.close()


def _chain(first: list[T], rest: Iterator[T]) -> Iterator[T]:
    yield from first
    yield from rest


class _Pool(Generic[T, R]):
    """Processes with the groups of items that are under way, oldest first."""

    def __init__(self, function: Callable[[T], R], processes: int, config: SpreadConfig) -> None:
        self._function = function
        self._processes = processes
        self._config = config
        self._executor = _started(processes)
        self._under_way: deque[tuple[list[T], Future[list[R]]]] = deque()

    def run(self, items: Iterator[T]) -> Iterator[R | Lost[T]]:
        """Yield the results of all items, in order."""
        limit = self._processes * self._config.ahead
        while group := list(islice(items, self._config.group_items)):
            self._send(group)
            if len(self._under_way) >= limit:
                yield from self._receive()
        while self._under_way:
            yield from self._receive()

    def close(self) -> None:
        """End the processes; work that has not begun is given up."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _send(self, group: list[T]) -> None:
        try:
            future = self._executor.submit(_do_group, self._function, group)
        except BrokenProcessPool as error:
            # A death that shows only now: it is told to whoever receives this group.
            future = Future()
            future.set_exception(error)
        self._under_way.append((group, future))

    def _receive(self) -> list[R | Lost[T]]:
        group, future = self._under_way.popleft()
        try:
            return list(future.result())
        except BrokenProcessPool:
            return self._after_death(group)

    def _after_death(self, group: list[T]) -> list[R | Lost[T]]:
        """Do a group item by item, and send out anew what else was under way."""
        self.close()
        results = [self._alone(item) for item in group]
        self._executor = _started(self._processes)
        waiting, self._under_way = self._under_way, deque()
        for other, future in waiting:
            if future.done() and not future.cancelled() and future.exception() is None:
                self._under_way.append((other, future))
            else:
                self._send(other)
        return results

    def _alone(self, item: T) -> R | Lost[T]:
        executor = _started(1)
        try:
            return executor.submit(_do_group, self._function, [item]).result()[0]
        except BrokenProcessPool:
            return Lost(item)
        finally:
            executor.shutdown(wait=True, cancel_futures=True)


def _started(processes: int) -> ProcessPoolExecutor:
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(
        max_workers=processes, mp_context=context, initializer=_end_with_parent
    )


def _end_with_parent() -> None:
    """Make this process end when the one that started it is gone, however that ended."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_wait_for_end, args=(parent,), daemon=True).start()


def _wait_for_end(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _do_group(function: Callable[[T], R], group: list[T]) -> list[R]:
    return [function(item) for item in group]
