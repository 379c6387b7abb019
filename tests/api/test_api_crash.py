"""A run that is killed loses and doubles nothing, and leaves no process behind."""

import subprocess
import sys
import time
from pathlib import Path

from fuzz.kill import try_kills


def test_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    """After kills at random moments the archive gives the dossier of an undisturbed run."""
    assert try_kills(tmp_path, n_reports=70, n_kills=2, seed=5) == []


PARENT = """
import sys, time
from stateofplay.engine.spread import SpreadConfig, spread
if __name__ == "__main__":
    sys.path.insert(0, sys.argv[1])
    from orphan_work import tell
    config = SpreadConfig(group_items=1, min_items=1)
    for number in spread(tell, range(10**9), processes=2, config=config):
        print(number, flush=True)
"""
WORK = """
import os, time
def tell(_number):
    time.sleep(0.01)
    return os.getpid()
"""


def test_no_process_outlives_the_run_that_started_it(tmp_path: Path) -> None:
    """When a run is killed, the processes it had started end by themselves."""
    (tmp_path / "parent.py").write_text(PARENT, encoding="utf-8")
    (tmp_path / "orphan_work.py").write_text(WORK, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "parent.py"), str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        ids = {int(parent.stdout.readline()) for _ in range(20)}
        parent.kill()
    deadline = time.monotonic() + 20
    while any(map(_is_alive, ids)) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not any(map(_is_alive, ids))


def _is_alive(process_id: int) -> bool:
    """Return whether the process runs; a zombie that nobody has waited for does not."""
    try:
        state = Path(f"/proc/{process_id}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1]
    except OSError:
        return False
    return state.split()[0] != "Z"
