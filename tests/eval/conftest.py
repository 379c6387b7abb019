"""The modules of `eval` import one another by their bare names, as `python eval` runs them."""

import sys
from pathlib import Path

EVAL = Path(__file__).parents[2] / "eval"
sys.path.insert(0, str(EVAL))
