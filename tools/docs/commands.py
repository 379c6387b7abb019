"""The reference of the command line, made from the commands themselves.

Reads     the commands with their arguments and options
Writes    `docs/commands.md`
Method    the docstring of a command is its purpose and example; each option has its help
Source    what `--help` shows comes from the same place
Cost      linear in the options
Limits    exit codes are told once, for all commands
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from tools.docs.layout import NOTICE, capital, code, page, sentences, table

PROGRAM = "stateofplay"
EXIT_CODES = (
    ("0", "done; what could not be read is listed and is no failure"),
    ("1", "the command ran, and what it checked is not in order"),
    ("2", "the command could not run on what was given; standard error says why"),
)


def commands_page() -> str:
    """Return the reference page."""
    import typer

    from stateofplay.cli.main import app

    root = typer.main.get_command(app)
    commands = list(_commands(root, PROGRAM))
    return page(
        "# Commands",
        NOTICE,
        sentences(_paragraphs(root.help)[0]),
        "`stateofplay --help` and `stateofplay COMMAND --help` show the same in a terminal.",
        table(("command", "what it does"), [_line(name, one) for name, one in commands]),
        "## Exit codes",
        table(("code", "meaning"), [(n, capital(told)) for n, told in EXIT_CODES]),
        *(_section(name, one) for name, one in commands),
    )


def _commands(group: Any, name: str) -> Iterator[tuple[str, Any]]:
    """Yield each command that does something, in the order of `--help`, with its full name."""
    for key, one in group.commands.items():
        if one.hidden:
            continue
        if hasattr(one, "commands"):
            yield from _commands(one, f"{name} {key}")
        else:
            yield f"{name} {key}", one


def _line(name: str, command: Any) -> tuple[str, str]:
    anchor = name.removeprefix(PROGRAM + " ").replace(" ", "-")
    return f"[`{name}`](#{PROGRAM}-{anchor})", _paragraphs(command.help)[0]


def _section(name: str, command: Any) -> str:
    told = _paragraphs(command.help)
    examples = [one for one in told if one.startswith("Example")]
    options = [p for p in command.params if p.param_type_name == "option"]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    usage = " ".join([name, *(["[OPTIONS]"] if options else []), *map(_metavar, arguments)])
    return page(
        f"## {name}",
        *(sentences(one) for one in told if one not in examples),
        code(usage),
        _parameters("argument", [(f"`{_metavar(p)}`", p) for p in arguments]),
        _parameters("option", [(_option(p), p) for p in options]),
        *(page("For example:", code(one.partition(":")[2].strip(), "sh")) for one in examples),
    )


def _parameters(what: str, rows: list[tuple[str, Any]]) -> str:
    if not rows:
        return ""
    return table(
        (what, "default", "meaning"), [(name, _default(p), p.help or "") for name, p in rows]
    )


def _metavar(argument: Any) -> str:
    return str(argument.metavar or argument.name.upper())


def _option(option: Any) -> str:
    names = "`, `".join([*option.opts, *option.secondary_opts])
    return f"`{names}`" if option.is_flag else f"`{names} {_metavar(option)}`"


def _default(parameter: Any) -> str:
    default = parameter.default
    if parameter.required:
        return "required"
    if default is None or default is False or default == () or callable(default):
        return ""
    return f"`{default.as_posix() if isinstance(default, PurePath) else default}`"


def _paragraphs(text: str | None) -> list[str]:
    return [" ".join(part.split()) for part in (text or "").split("\n\n") if part.strip()]
