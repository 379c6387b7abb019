"""Annotated events of four corpora as one kind of record, twins told apart from strangers.

Reads     `events/plv*`, `cameo_spans*`, `plover_gsr*`, `cameo_quad*` of a folder of data
Writes    records, in the order of the files and lines; sentences that tell the same share a group
Method    corpora repeat one another's sentences, some with a dateline more or a clause less. Two
          are twins when the letters and digits of one stand inside the other, or when they share
          most of their words; twins of twins are twins. A fold of a cross-validation is the
          hash of the group, so that no sentence is judged by what its twin has taught.
          Words of `cameo_spans` come without white space: their text is that of a twin which has
          the same letters, else they are joined by rule
Cost      linear in the words; a second for 3,000 sentences
Limits    of a paraphrase nothing is known
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from zlib import crc32

from stateofplay.text.tokens import find_words
from training.lines import read_lines

Range = tuple[int, int]
Row = dict[str, Any]

FOLDED = {
    "DEMAND": "REQUEST", "FIGHT": "ASSAULT", "DISAPPROVE": "ACCUSE", "INVESTIGATE": "ACCUSE",
    "CONCEDE": "YIELD", "RETREAT": "YIELD",
}  # fmt: skip
SPANS, PLV, GSR, QUAD = "cameo_spans", "plv", "plover_gsr", "cameo_quad"
_FAMILIES = (SPANS, PLV, GSR, QUAD)
# Of 80 pairs at or above either share all but three tell the same, with a name or a clause changed.
_SAME_WORDS = 0.5  # of the words of both together
_SAME_SHORT = 0.85  # of the words of the one that has fewer
_FEWEST_WORDS = 5  # shorter texts are twins only when their letters are the same
_RUN = 3  # words in a row that two texts must share before they are compared
_MOST_HOLDERS = 40  # a run of words in more texts than these is a stock phrase
_NO_SPACE_BEFORE = frozenset(". , ) : ; % 's n't ' ’ ' - – / ” s".split())
_MARKUP = re.compile(r"<(/?)([st])>")
_OPENS = re.compile(r"\((SRC/TAR|SRC|TAR|EVT|LOC|DATE)[^():]*:\s*")


@dataclass(frozen=True, slots=True)
class EventGold:
    """One annotated sentence.

    Args:
        id: as in the corpus.
        family: one of `SPANS`, `PLV`, `GSR`, `QUAD`.
        text: as printed.
        tokens: characters of the corpus's own words; empty where it has none.
        actors, recipients: characters of the spans, in order; none in `QUAD`.
        actor_names, recipient_names: how they are written, where the corpus says so apart.
        event: PLOVER's class, older names folded; `None` where the corpus has none.
        quad: 0 to 4 as in the corpus, `None` elsewhere.
        group: the same for twins.
        set: name of its file, endings off.
    """

    id: str
    family: str
    text: str
    tokens: tuple[Range, ...]
    actors: tuple[Range, ...]
    recipients: tuple[Range, ...]
    actor_names: tuple[str, ...]
    recipient_names: tuple[str, ...]
    event: str | None
    quad: int | None
    group: str
    set: str = ""

    def fold(self, n_folds: int) -> int:
        """Return the part of a cross-validation that the sentence and its twins belong to."""
        return crc32(self.group.encode()) % n_folds


def read_events(data: Path) -> list[EventGold]:
    """Return the annotated sentences of all known sets below a folder of data."""
    folder = data / "events"
    paths = sorted(path for path in folder.iterdir() if path.name.startswith(_FAMILIES))
    return read_sets(paths)


def read_sets(paths: Sequence[Path]) -> list[EventGold]:
    """Return the annotated sentences of some files, in their order."""
    rows = [(path.name, row) for path in paths for row in read_lines(path)]
    printed = {normal_form(row["text"]): row["text"] for _, row in rows if "text" in row}
    golds = [replace(_read(name, row, printed), set=set_of(name)) for name, row in rows]
    groups = _groups([gold.text for gold in golds])
    return [replace(gold, group=group) for gold, group in zip(golds, groups, strict=True)]


def set_of(name: str) -> str:
    """Return the name of a set by that of its file."""
    return name.removesuffix(".gz").removesuffix(".jsonl")


def normal_form(text: str) -> str:
    """Return the letters and digits of a text, small."""
    return "".join(filter(str.isalnum, text.casefold()))


def _read(name: str, row: Row, printed: dict[str, str]) -> EventGold:
    family = next(family for family in _FAMILIES if name.startswith(family))
    if family == SPANS:
        return _read_tokens(row, printed)
    text: str = row["text"]
    names = [_names(row, side) for side in ("source", "target")]
    if "marked" in row:
        text, actors, recipients = _read_marked(row["marked"])
    elif "markup" in row:
        text, actors, recipients = _read_markup(row)
    else:
        actors, recipients = (_found(text, side) for side in names)
    if family == PLV:  # "an actor" and "a recipient" stand for those that the text does not name
        names = [
            name if side else () for side, name in zip((actors, recipients), names, strict=True)
        ]
    event = FOLDED.get(row.get("event", ""), row.get("event"))
    label = row.get("label")
    return EventGold(
        row["id"], family, text, (), actors, recipients, names[0], names[1], event, label, ""
    )


def _names(row: Row, side: str) -> tuple[str, ...]:
    field = row.get(side) or ()
    if isinstance(field, str):
        return (field,)
    return tuple(one["actorText"] for one in field if one.get("actorText"))


def _found(text: str, names: Sequence[str]) -> tuple[Range, ...]:
    """Return where names stand first; those that do not are left out."""
    places = [(text.find(name), len(name)) for name in names]
    return tuple(sorted((at, at + length) for at, length in places if at >= 0))


def _read_tokens(row: Row, printed: dict[str, str]) -> EventGold:
    words = row["tokens"]
    text = printed.get(normal_form("".join(words)), "")
    tokens = _places(text, words)
    if tokens is None:
        text = _joined(words)
        tokens = _places(text, words) or ()
    actors, recipients = (tuple(_tagged(row["tags"], tokens, side)) for side in "ST")
    names = [tuple(text[a:b] for a, b in side) for side in (actors, recipients)]
    return EventGold(
        row["id"], SPANS, text, tokens, actors, recipients, names[0], names[1], None, None, ""
    )


def _places(text: str, words: Sequence[str]) -> tuple[Range, ...] | None:
    """Return the characters of each word, `None` when they are not those of the text."""
    at, places = 0, []
    for word in words:
        at = text.find(word, at)
        if at < 0:
            return None
        places.append((at, at + len(word)))
        at += len(word)
    between = zip([0, *(end for _, end in places)], [a for a, _ in places] + [len(text)],
                  strict=True)  # fmt: skip
    return None if any(text[a:b].strip() for a, b in between) else tuple(places)


def _joined(words: Sequence[str]) -> str:
    """Return words with white space where print has it: `the U.S.-led force's`."""
    text, is_glued = "", True
    for at, word in enumerate(words):
        before, after = words[at - 1] if at else "", words[at + 1] if at + 1 < len(words) else ""
        is_figure = before in (",", ".") and words[at - 2 : at - 1] and words[at - 2].isdigit()
        is_tail = word in _NO_SPACE_BEFORE and (word != "s" or before in ("'", "’"))
        is_glued = is_glued or is_tail or bool(is_figure and word.isdigit())
        text += word if is_glued else f" {word}"
        is_open = word in "($“€/-–" or (word in "'’" and after == "s")
        is_glued = is_open or (word == "." and _is_initial(before) and _is_initial(after))
    return text


def _is_initial(word: str) -> bool:
    return len(word) == 1 and word.isupper()


def _tagged(tags: Sequence[str], tokens: Sequence[Range], side: str) -> Iterator[Range]:
    first, end = None, 0
    for tag, (a, b) in zip([*tags, "O"], [*tokens, (0, 0)], strict=True):
        if first is not None and tag != f"I-{side}":
            yield first, end
            first = None
        if tag == f"B-{side}" or (tag == f"I-{side}" and first is None):
            first = a
        end = b


def _read_marked(marked: str) -> tuple[str, tuple[Range, ...], tuple[Range, ...]]:
    """Return text and spans of `<s>Freedonia</s> warned <t>Sylvania</t>`."""
    text, at = "", 0
    opened: dict[str, int] = {}
    spans: dict[str, list[Range]] = {"s": [], "t": []}
    for mark in _MARKUP.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        closes, side = mark.groups()
        if closes and side in opened:
            spans[side].append((opened.pop(side), len(text)))
        elif not closes:
            opened[side] = len(text)
    return text + marked[at:], tuple(spans["s"]), tuple(spans["t"])


def _read_markup(row: Row) -> tuple[str, tuple[Range, ...], tuple[Range, ...]]:
    """Return text and spans of `(SRC: Freedonia) (EVT: warned) (TAR: Sylvania)`.

    `SRC/TAR` marks parties to one deed; the record says which of them are actors.
    """
    markup, text, at = row["markup"], "", 0
    stack: list[tuple[str | None, int]] = []  # `None` for brackets of the text itself
    spans: dict[str, list[Range]] = {"SRC": [], "TAR": []}
    while at < len(markup):
        if opened := _OPENS.match(markup, at):
            stack.append((opened[1], len(text)))
            at = opened.end()
            continue
        if markup[at] == "(":
            stack.append((None, 0))
        elif markup[at] == ")" and stack:
            kind, first = stack.pop()
            if kind is not None:
                side = "SRC" if kind == "SRC/TAR" else kind
                spans.setdefault(side, []).append((first, len(text)))
                at += 1
                continue
        text += markup[at]
        at += 1
    return text, tuple(sorted(spans["SRC"])), tuple(sorted(spans["TAR"]))


def _groups(texts: Sequence[str]) -> list[str]:
    """Return the smallest normal form among the twins of each text."""
    forms = [normal_form(text) for text in texts]
    kinds = sorted(set(forms))
    number = {form: at for at, form in enumerate(kinds)}
    words: list[list[str]] = [[] for _ in kinds]
    for text, form in zip(texts, forms, strict=True):
        words[number[form]] = [word.fold for word in find_words(text)]
    roots = list(range(len(kinds)))
    for left, right in _neighbours(words):
        if _root(roots, left) != _root(roots, right) and _are_twins(
            kinds[left], kinds[right], frozenset(words[left]), frozenset(words[right])
        ):
            first, second = sorted((_root(roots, left), _root(roots, right)))
            roots[second] = first
    return [kinds[_root(roots, number[form])] for form in forms]


def _neighbours(words: Sequence[Sequence[str]]) -> Iterator[Range]:
    """Yield pairs of texts that share a run of words."""
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for at, one in enumerate(words):
        for first in range(len(one) - _RUN + 1):
            run = tuple(one[first : first + _RUN])
            if not holders[run] or holders[run][-1] != at:
                holders[run].append(at)
    pairs = {
        (left, right)
        for held in holders.values()
        if len(held) <= _MOST_HOLDERS
        for place, right in enumerate(held)
        for left in held[:place]
    }
    yield from sorted(pairs)


def _are_twins(left: str, right: str, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    if min(len(ours), len(theirs)) < _FEWEST_WORDS:
        return False
    if left in right or right in left:
        return True
    n_same = len(ours & theirs)
    is_within = n_same >= _SAME_SHORT * min(len(ours), len(theirs))
    return is_within or n_same >= _SAME_WORDS * len(ours | theirs)


def _root(roots: list[int], at: int) -> int:
    while roots[at] != at:
        roots[at] = at = roots[roots[at]]
    return at
