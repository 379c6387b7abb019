"""Importing the package is cheap."""

import subprocess
import sys

HEAVY = (
    "numpy", "numba", "trafilatura", "lxml", "typer", "rich", "jinja2", "py3langid", "sqlite3",
    "charset_normalizer", "feedparser", "ftfy", "msgspec", "pyarrow", "pypdf",
)  # fmt: skip


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_import_is_light() -> None:
    """`import stateofplay` and its api load no heavy library."""
    assert _loaded_by("import stateofplay, stateofplay.api") & set(HEAVY) == set()


def test_the_probe_sees_a_heavy_import() -> None:
    """The check can fail: a module that needs numpy shows up."""
    assert "numpy" in _loaded_by("import numpy")
