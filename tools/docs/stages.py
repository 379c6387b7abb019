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
import tempfile
from pathlib import Path

from tools.docs.layout import NOTICE, capital, code, page, sentences, table
from tools.docs.places import EXAMPLES, PACKAGE
from tools.docs.source import QUESTIONS, Config, Function, Source, read_source
from tools.docs.stage_list import Stage


def stage_page(stage: Stage) -> str:
    """Return the page of one stage."""
    paths = sorted((PACKAGE / stage.folder).glob("*.py"))
    sources = {source.path.stem: source for source in map(read_source, paths)}
    about = sources.pop("__init__").head
    title, _, purpose = about.first.partition(": ")
    entries = [(sources[module], name) for module, name in stage.entries]
    first = {source.path: name for source, name in reversed(entries)}
    return page(
        f"# {stage.folder}",
        NOTICE,
        "[All pages](../README.md) · [Glossary](../glossary.md)",
        sentences(purpose or title),
        *map(sentences, about.notes),
        *(_entry(source, name, with_head=first[source.path] == name) for source, name in entries),
        _example(stage.folder),
        _numbers(list(sources.values())),
        _scores(stage.tasks) if stage.is_stage else "",
        _modules(list(sources.values())),
    )


def _entry(source: Source, name: str, *, with_head: bool) -> str:
    """Return the reference of a public function, with the head of its module before the first."""
    head = source.head
    function = next(one for one in source.functions if one.name == name)
    answers = [f"- **{q}**: {head.answers[q]}" for q in QUESTIONS if q in head.answers]
    told = (sentences(head.first), "\n".join(answers), *map(sentences, head.notes))
    return page(
        f"## {name}",
        *(told if with_head else ()),
        code(f"from stateofplay.{source.module} import {name}\n\n{function.signature}", "python"),
        *map(sentences, function.about),
        sections_of(function),
    )


def sections_of(function: Function) -> str:
    """Return what the docstring says of arguments, results and errors."""
    parts = []
    for section, items in function.sections.items():
        if all(name for name, _ in items):
            rows = [f"- `{name}`: {about}" for name, about in items]
            parts.append(f"{section}:\n\n" + "\n".join(rows))
        else:
            parts.append(f"{section}: " + " ".join(about for _, about in items))
    return "\n\n".join(parts)


def _example(folder: str) -> str:
    """Return the example with what it prints; its docstring says what is in it."""
    path = EXAMPLES / f"{folder}.py"
    _, about, text = path.read_text(encoding="utf-8").split('"""', 2)
    printed = code(run_example(path), "text")
    return page("## Example", about, code(text.lstrip(), "python"), "It prints:", printed)


def run_example(path: Path) -> str:
    """Return what an example prints; the files that it makes are gone afterwards."""
    printed, before = io.StringIO(), tempfile.tempdir
    with tempfile.TemporaryDirectory() as room, contextlib.redirect_stdout(printed):
        tempfile.tempdir = room
        try:
            source = path.read_text(encoding="utf-8")
            exec(compile(source, str(path), "exec"), {"__name__": path.stem})
        finally:
            tempfile.tempdir = before
    return printed.getvalue()


def _numbers(sources: list[Source]) -> str:
    """Return every number that says where it came from; nothing where there are none."""
    configs = [_config(source, config) for source in sources for config in source.configs]
    rows = [
        (f"`{one.name}`", f"`{one.value}`", one.about, f"`{source.path.stem}`")
        for source in sources
        for one in source.numbers
    ]
    others = page("Numbers of single modules:", table(("number", "value", "why", "module"), rows))
    return page("## Numbers", *configs, others if rows else "") if configs or rows else ""


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
