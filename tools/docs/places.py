"""Where things lie."""

from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PACKAGE = ROOT / "src" / "stateofplay"
MODEL = PACKAGE / "model"
PILE = ROOT / "examples" / "islands"
EXAMPLES = Path(__file__).parent / "examples"
