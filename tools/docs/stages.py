"""A page a stage, made from the docstrings of its modules.

Reads     the files of one stage; its example, which is run
Writes    the page as Markdown
Method    the heads of the entry modules in full, the other modules in a table, every number with
          where it came from
Source    the docstrings: there is no second text to keep in step
Cost      linear in the source, and the run of the example
Limits    only numbers that say where they came from are listed
"""

from __future__ import annotations

import contextlib
import io
from dataclasses import dataclass
from pathlib import Path

from tools.docs.layout import NOTICE, capital, code, page, sentences, table
from tools.docs.source import QUESTIONS, Config, Function, Source, read_source

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "stateofplay"
EXAMPLES = Path(__file__).parent / "examples"


@dataclass(frozen=True, slots=True)
class Stage:
    """One page.

    Args:
        folder: of the package, and name of the page.
        entries: (module, public function), in the order in which they run.
        tasks: of `docs/scores.md` that measure it.
    """

    folder: str
    entries: tuple[tuple[str, str], ...]
    tasks: tuple[str, ...]


STAGES = (
    Stage("read", (("paths", "read_paths"),), ("extract",)),
    Stage("clean", (("report", "clean_report"),), ("extract",)),
    Stage("copies", (("find", "find_pairs"), ("group", "group_copies")), ("copies",)),
    Stage(
        "times", (("recognise", "find_times"), ("publication", "date_reports")), ("timex", "dating")
    ),
    Stage(
        "people",
        (("names", "find_names"), ("unite", "unite_names"), ("mentions", "find_mentions")),
        ("names",),
    ),
    Stage(
        "quotes",
        (("find", "find_quotes"), ("attribute", "attribute_quotes"), ("unite", "unite_quotes")),
        ("quotes",),
    ),
    Stage("timeline", (("entries", "find_entries"),), ("timeline",)),
    Stage(
        "moves",
        (("find", "find_moves"), ("positions", "trace_positions"), ("open_ends", "find_open_ends")),
        ("moves",),
    ),
    Stage("differences", (("find", "find_differences"),), ()),
)


def stage_page(stage: Stage) -> str:
    """Return the page of one stage."""
    sources = {s.path.stem: s for s in map(read_source, sorted((PACKAGE / stage.folder).glob("*.py")))}
    about = sources.pop("__init__").head
    return page(
        f"# {stage.folder}",
        NOTICE,
        "[All pages](../README.md) · [Glossary](../glossary.md)",
        sentences(about.first.partition(": ")[2] or about.first),
        *map(sentences, about.notes),
        *(_entry(sources[module], name) for module, name in stage.entries),
        _example(stage.folder),
        _numbers(list(sources.values())),
        _scores(stage.tasks),
        _modules(list(sources.values())),
    )


def _entry(source: Source, name: str) -> str:
    """Return the head of an entry module and the reference of its public function."""
    head = source.head
    function = next(one for one in source.functions if one.name == name)
    answers = [f"- **{q}**: {head.answers[q]}" for q in QUESTIONS if q in head.answers]
    return page(
        f"## {name}",
        sentences(head.first),
        "\n".join(answers),
        *map(sentences, head.notes),
        code(f"from stateofplay.{source.module} import {name}\n\n{function.signature}", "python"),
        *map(sentences, function.about),
        _sections(function),
    )


def _sections(function: Function) -> str:
    parts = []
    for section, items in function.sections.items():
        rows = [f"- `{name}`: {about}" if name else f"- {about}" for name, about in items]
        parts.append(f"{section}:\n\n" + "\n".join(rows))
    return "\n\n".join(parts)


def _example(folder: str) -> str:
    path = EXAMPLES / f"{folder}.py"
    text = path.read_text(encoding="utf-8")
    return page(
        "## Example", code(text, "python"), "It prints:", code(run_example(path), "text")
    )


def run_example(path: Path) -> str:
    """Return what an example prints."""
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), {"__name__": path.stem})
    return printed.getvalue()


def _numbers(sources: list[Source]) -> str:
    configs = [_config(source, config) for source in sources for config in source.configs]
    rows = [
        (f"`{one.name}`", f"`{one.value}`", one.about, f"`{source.path.stem}`")
        for source in sources
        for one in source.numbers
    ]
    others = page("Numbers of single modules:", table(("number", "value", "why", "module"), rows))
    return page("## Numbers", *configs, others if rows else "")


def _config(source: Source, config: Config) -> str:
    rows = [(f"`{one.name}`", f"`{one.value}`", one.about) for one in config.settings]
    return page(
        f"`{config.name}` (`stateofplay.{source.module}`)",
        *map(sentences, source.head.notes if source.path.stem == "config" else ()),
        *map(sentences, config.about),
        table(("setting", "default", "what it is, and where the number came from"), rows),
    )


def _scores(tasks: tuple[str, ...]) -> str:
    if not tasks:
        return page("## Scores", "No annotated data measures this stage yet.")
    links = ", ".join(f"[{task}](../scores.md#{task})" for task in tasks)
    return page("## Scores", f"Measured on annotated data: {links}.")


def _modules(sources: list[Source]) -> str:
    rows = [
        (f"`{s.path.stem}`", s.head.first, capital(s.head.answers.get("Limits", "")))
        for s in sources
    ]
    return page("## Modules", table(("module", "purpose", "limits"), rows))
