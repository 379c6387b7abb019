"""Run the command line: `python -m stateofplay`."""

from stateofplay.cli.main import run

run()
