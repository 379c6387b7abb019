"""Lets the tests of the documentation import the tool that writes it."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
