"""What the source files tell about themselves: heads, functions, settings, in plain records.

Reads     Python files, as text: nothing is imported
Writes    heads of modules, documented functions, settings with where their numbers came from
Method    the syntax tree for names and docstrings, the tokens for comments behind a number
Source    the form of a docstring in this house: a head of six questions; Args, Returns, Raises
Cost      linear in the source
Limits    a comment counts only on the line that ends the setting
"""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

QUESTIONS = ("Reads", "Writes", "Method", "Source", "Cost", "Limits")
_QUESTION = re.compile(rf"({'|'.join(QUESTIONS)})\s{{2,}}(.*)")
_SECTION = re.compile(r"(Args|Returns|Yields|Raises):$")
_ITEM = re.compile(r"([\w, *]+): (.*)")


@dataclass(frozen=True, slots=True)
class Head:
    """The docstring of a module.

    Args:
        first: its first line.
        answers: by question; those that it leaves out are absent.
        notes: the paragraphs beside the answers.
    """

    first: str
    answers: dict[str, str]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A public function.

    Args:
        signature: as it is written, without the body.
        about: its docstring before the sections, paragraph by paragraph.
        sections: `Args` and `Raises` as (name, meaning), others as ("", meaning).
    """

    name: str
    signature: str
    about: tuple[str, ...]
    sections: dict[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Setting:
    """One number of a config record, or a number that stands at the head of a module."""

    name: str
    value: str
    about: str


@dataclass(frozen=True, slots=True)
class Config:
    """A config record with what its docstring says and its settings in order."""

    name: str
    about: tuple[str, ...]
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """One Python file, read."""

    path: Path
    head: Head
    functions: tuple[Function, ...]
    configs: tuple[Config, ...]
    numbers: tuple[Setting, ...]

    @property
    def module(self) -> str:
        """Name within the package, such as `copies.find`."""
        parts = self.path.with_suffix("").parts
        return ".".join(parts[parts.index("stateofplay") + 1 :])


def read_source(path: Path) -> Source:
    """Return what one file tells about itself."""
    text = path.read_text(encoding="utf-8")
    tree, comments = ast.parse(text), _comments(text)
    functions = [n for n in tree.body if isinstance(n, ast.FunctionDef) and n.name[0] != "_"]
    classes = [n for n in tree.body if isinstance(n, ast.ClassDef) and n.name.endswith("Config")]
    return Source(
        path=path,
        head=read_head(ast.get_docstring(tree) or ""),
        functions=tuple(_function(node) for node in functions),
        configs=tuple(_config(node, text, comments) for node in classes),
        numbers=tuple(_numbers(tree, text, comments)),
    )


def read_class(path: Path, name: str) -> tuple[tuple[str, ...], tuple[Function, ...]]:
    """Return what a class says of itself, and its public methods in the order of the file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    node = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
    methods = [n for n in node.body if isinstance(n, ast.FunctionDef) and n.name[0] != "_"]
    about, _ = read_docstring(ast.get_docstring(node) or "")
    return about, tuple(_function(one) for one in methods)


def read_record(path: Path, name: str) -> Function:
    """Return a record as what makes it, with the meaning of its fields."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    node = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == name)
    fields = [ast.unparse(one) for one in node.body if isinstance(one, ast.AnnAssign)]
    signature = f"{name}(\n" + "".join(f"    {one},\n" for one in fields) + ")"
    about, sections = read_docstring(ast.get_docstring(node) or "")
    return Function(name, signature, about, sections)


def read_head(docstring: str) -> Head:
    """Return the head of a module; its answers may go on over indented lines."""
    first, _, rest = docstring.partition("\n\n")
    answers: dict[str, list[str]] = {}
    notes: list[str] = []
    question = None
    for line in rest.split("\n"):
        match = _QUESTION.match(line)
        if match:
            question = match[1]
            answers[question] = [match[2]]
        elif question and line.startswith("  "):
            answers[question].append(line.strip())
        else:
            question = None
            notes.append(line)
    told = {name: " ".join(lines) for name, lines in answers.items()}
    return Head(" ".join(first.split()), told, _paragraphs("\n".join(notes)))


def read_docstring(
    docstring: str,
) -> tuple[tuple[str, ...], dict[str, tuple[tuple[str, str], ...]]]:
    """Return the paragraphs of a docstring and its sections, each item as (name, meaning)."""
    about: list[str] = []
    lines: dict[str, list[str]] = {}
    section = None
    for line in docstring.split("\n"):
        match = _SECTION.match(line)
        if match:
            section = match[1]
            lines[section] = []
        elif section is not None:
            lines[section].append(line)
        else:
            about.append(line)
    return _paragraphs("\n".join(about)), {name: _items(name, own) for name, own in lines.items()}


def record_fields(path: Path) -> dict[str, dict[str, str]]:
    """Return the meaning of each field of each class of a file; `""` where none is told."""
    text = path.read_text(encoding="utf-8")
    comments = _comments(text)
    return {
        node.name: {name: told for name, _, told in _told_fields(node, comments)}
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    }


def _items(section: str, lines: list[str]) -> tuple[tuple[str, str], ...]:
    items: list[list[str]] = []
    for line in lines:
        told, depth = line.strip(), len(line) - len(line.lstrip())
        match = _ITEM.match(told) if section in ("Args", "Raises") and depth == 4 else None
        if match:
            items.append([match[1], match[2]])
        elif told and items:
            items[-1][1] += " " + told
        elif told:
            items.append(["", told])
    return tuple((name, about) for name, about in items)


def _paragraphs(text: str) -> tuple[str, ...]:
    parts = re.split(r"\n\s*\n", text)
    return tuple(" ".join(part.split()) for part in parts if part.strip() and ">>>" not in part)


def _function(node: ast.FunctionDef) -> Function:
    about, sections = read_docstring(ast.get_docstring(node) or "")
    return Function(node.name, _signature(node), about, sections)


def _signature(node: ast.FunctionDef) -> str:
    """Return the signature on one line, or a parameter a line; `self` is left out."""
    returns = ast.unparse(node.returns) if node.returns else "None"
    own = node.args
    own.args = [one for one in own.args if one.arg not in ("self", "cls")]
    line = f"{node.name}({ast.unparse(own)}) -> {returns}"
    if len(line) <= 88:
        return line
    plain = own.posonlyargs + own.args
    defaults = [None] * (len(plain) - len(own.defaults)) + list(own.defaults)
    rows = [_parameter(a, d) for a, d in zip(plain, defaults, strict=True)]
    if own.kwonlyargs:
        rows.append("*")
        rows += [_parameter(a, d) for a, d in zip(own.kwonlyargs, own.kw_defaults, strict=True)]
    return f"{node.name}(\n" + "".join(f"    {row},\n" for row in rows) + f") -> {returns}"


def _parameter(argument: ast.arg, default: ast.expr | None) -> str:
    told = argument.arg
    if argument.annotation:
        told += f": {ast.unparse(argument.annotation)}"
    return told if default is None else f"{told} = {ast.unparse(default)}"


def _config(node: ast.ClassDef, text: str, comments: dict[int, str]) -> Config:
    about, _ = read_docstring(ast.get_docstring(node) or "")
    settings = [
        Setting(name, _segment(text, value), told)
        for name, value, told in _told_fields(node, comments)
        if value
    ]
    return Config(node.name, about, tuple(settings))


def _told_fields(
    node: ast.ClassDef, comments: dict[int, str]
) -> Iterator[tuple[str, ast.expr | None, str]]:
    """Yield each field of a class, its default, and what docstring or comment say of it."""
    sections = read_docstring(ast.get_docstring(node) or "")[1]
    told = {
        name.strip(): meaning
        for names, meaning in sections.get("Args", ())
        for name in names.split(",")
    }
    for field in node.body:
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            lines = range(field.lineno, (field.end_lineno or field.lineno) + 1)
            beside = [comments[line] for line in lines if line in comments]
            name = field.target.id
            yield name, field.value, told.get(name) or " ".join(beside)


def _numbers(tree: ast.Module, text: str, comments: dict[int, str]) -> list[Setting]:
    """Return the numbers at the head of a module that say where they came from."""
    found = []
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            value, comment = node.value, comments.get(node.end_lineno or 0)
            is_number = isinstance(value, ast.Constant) and type(value.value) in (int, float)
            if is_number and comment and node.targets[0].id.strip("_").isupper():
                found.append(Setting(node.targets[0].id.strip("_"), _segment(text, value), comment))
    return found


def _segment(text: str, node: ast.expr) -> str:
    return ast.get_source_segment(text, node) or ast.unparse(node)


def _comments(text: str) -> dict[int, str]:
    """Return the comments by line."""
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    return {t.start[0]: t.string.lstrip("# ") for t in tokens if t.type == tokenize.COMMENT}
