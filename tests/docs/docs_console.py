"""Runs a page of the documentation: its files are written, its commands and Python are run.

In a page, a fenced block whose first line names a file (```text notes.txt) is written to that file;
a `console` block holds commands behind `$ ` and, if it likes, what they print (`...` stands for
anything); a `python` block without a name is run. A comment `<!-- not run: REASON -->` on the line
before a block leaves it out.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from stateofplay.cli.main import app

_BLOCK = re.compile(
    r"(?P<skip><!-- not run: .+ -->\n\n?)?```(?P<kind>\w+)(?: (?P<file>\S+))?\n(?P<text>.*?)^```$",
    re.M | re.S,
)
_PIPE = re.compile(r" \| (?=(?:[^']*'[^']*')*[^']*$)")  # not one inside quotes
_INTO = re.compile(r" > (\S+)$")
_KEPT = re.compile(r"(\w+)=\$\((.*)\)$")
_VARIABLES: dict[str, str] = {}  # of the shell that the page is typed into
_CHECKER = doctest.OutputChecker()
_FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
_RUNNER = CliRunner()


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do.

    Args:
        kind: `file`, `command` or `python`.
        text: content, command line or code.
        name: of the file.
        expected: what the command prints, `None` when the page does not say.
    """

    kind: str
    text: str
    name: str = ""
    expected: str | None = None


def steps_of(page: str) -> Iterator[Step]:
    """Yield what a page asks for, in order."""
    for block in _BLOCK.finditer(page):
        kind, text = block["kind"], block["text"]
        if block["skip"]:
            continue
        if block["file"]:
            yield Step("file", text, block["file"])
        elif kind == "python":
            yield Step("python", text)
        elif kind == "console":
            for part in re.split(r"^\$ ", text, flags=re.M)[1:]:
                command, _, expected = part.partition("\n")
                yield Step("command", command, expected=expected if expected.strip() else None)


def run_step(step: Step) -> None:
    """Do one step in the current folder; fail when it fails or prints something else."""
    if step.kind == "file":
        path = Path(step.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(step.text, encoding="utf-8")
    elif step.kind == "python":
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(step.text, "page", "exec"), {"__name__": "page"})
    else:
        printed = run_command(step.text)
        if step.expected is not None:
            same = _CHECKER.check_output(step.expected, printed, _FLAGS)
            assert same, f"$ {step.text}\nexpected:\n{step.expected}\nprinted:\n{printed}"


def run_command(line: str) -> str:
    """Return what a command line prints; our own commands run in this process."""
    line = re.sub(r"\$(\w+)", lambda found: _VARIABLES.get(found[1], found[0]), line)
    kept = _KEPT.match(line)
    if kept:
        _VARIABLES[kept[1]] = run_command(kept[2]).strip()
        return ""
    line, _, comment = line.partition("  # exit code ")
    wanted = int(comment or 0)
    into = _INTO.search(line)
    line = line[: into.start()] if into else line
    first, *others = _PIPE.split(line)
    if first.startswith("stateofplay "):
        # Other processes take seconds to start, and the result is the same without them.
        result = _RUNNER.invoke(app, shlex.split(first)[1:])
        assert result.exit_code == wanted, f"{first}\n{result.output}\n{result.exception!r}"
        printed = result.stdout
    else:
        printed = _shell(first, "", wanted)
    for command in others:
        printed = _shell(command, printed, 0)
    if into:
        Path(into[1]).write_text(printed, encoding="utf-8")
        return ""
    return printed


def _shell(command: str, given: str, wanted: int) -> str:
    command = re.sub(r"^python ", f"{shlex.quote(sys.executable)} ", command)
    done = subprocess.run(
        command, shell=True, input=given, capture_output=True, text=True, encoding="utf-8"
    )
    assert done.returncode == wanted, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout
