"""What a tree shows of a word that may tell an act.

Reads     a text, the tree of one of its sentences
Writes    candidates: verbs, and nouns and adjectives that belong to a group of events or are what
          somebody is; for each its features: hashes, each once, in a fixed order
Method    the word, its clusters, its groups and the acts that the tables of frames have for it; the
          words on which its subject, objects and complements stand, and their groups; how it is
          told: helpers, denial, passive, inside a quote, below which word and as what
Cost      some 60 features a candidate, 10 candidates a sentence
Limits    English; who is meant by a name is not known here
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from stateofplay.text.events.groups import base_stem, find_groups
from stateofplay.text.languages.en.act_nouns import NOUN_LINES
from stateofplay.text.languages.en.act_predicates import PREDICATE_LINES
from stateofplay.text.languages.en.acts import LEARNT_LINES
from stateofplay.text.languages.en.speech import REPORTING_VERBS
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tagger.columns import hash_text
from stateofplay.text.tagger.wordlists import cluster_hashes

SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_TOLD = ("obj", "iobj", "obl", "obl:agent", "xcomp", "ccomp", "advcl", "nmod", "nmod:poss", "acl",
         "compound:prt", "advmod", "conj")  # fmt: skip
_HELPERS = ("aux", "aux:pass", "cop", "mark", "case", "cc", "det", "expl")
_DENIALS = frozenset("not n't never no neither nor without".split())
_PRONOUNS = frozenset("he she they it we i you who which that".split())
_UPWARDS = 3  # words above a candidate that are looked at
_OPEN, _CLOSED, _PLAIN = "“", "”", '"'


@dataclass(frozen=True, slots=True)
class Candidates:
    """Words of one tree that may tell an act.

    Args:
        words: their places among the words of the tree.
        features: of each.
    """

    words: tuple[int, ...]
    features: tuple[tuple[int, ...], ...]


@dataclass(frozen=True, slots=True)
class _Shown:
    tree: Tree
    folds: Sequence[str]
    stems: Sequence[str]
    groups: Sequence[tuple[str, ...]]
    quoted: Sequence[bool]


def find_candidates(text: str, tree: Tree) -> Candidates:
    """Return the words of a tree that may tell an act, with their features."""
    folds = [text[a:b].casefold() for a, b in zip(tree.starts, tree.ends, strict=True)]
    stems = [base_stem(fold) for fold in folds]
    shown = _Shown(tree, folds, stems, find_groups(stems), quoted_words(text, tree))
    places = tuple(at for at in range(len(folds)) if _may_tell(shown, at))
    named = [tuple(dict.fromkeys(_features(shown, at))) for at in places]
    return Candidates(places, tuple(tuple(map(hash_text, one)) for one in named))


def quoted_words(text: str, tree: Tree) -> list[bool]:
    """Return for each word whether a quote of its sentence is open at it."""
    is_open, at, found = False, tree.starts[0] if len(tree) else 0, []
    for start in tree.starts:
        for char in text[at : start + 1]:
            if char in (_OPEN, _CLOSED):
                is_open = char == _OPEN
            elif char == _PLAIN:
                is_open = not is_open
        found.append(is_open)
        at = start + 1
    return found


def _may_tell(shown: _Shown, at: int) -> bool:
    tree = shown.tree
    if tree.tags[at] == "VERB":
        return True
    if tree.tags[at] not in ("NOUN", "ADJ"):
        return False
    return bool(shown.groups[at]) or any(tree.relations[c] == "cop" for c in tree.children(at))


@cache
def _frames() -> dict[str, tuple[str, ...]]:
    """Return the acts that the tables have for a stem, those of phrases marked."""
    found: dict[str, dict[str, None]] = defaultdict(dict)
    lines = f"{LEARNT_LINES}\n{NOUN_LINES}\n{PREDICATE_LINES}".strip().splitlines()
    for line in lines:
        if "|" not in line:
            continue
        phrase, act = (part.strip() for part in line.split("|")[:2])
        first, *rest = phrase.removeprefix("^").split()
        found[base_stem(first)][f"{act}+" if rest else act] = None
    return {stem: tuple(acts) for stem, acts in found.items()}


@lru_cache(maxsize=65536)
def _clusters(fold: str) -> tuple[str, ...]:
    rows = cluster_hashes([fold])[0].tolist()
    return tuple(f"{depth}.{value}" for depth, value in enumerate(rows) if value and depth)


def _features(shown: _Shown, at: int) -> Iterator[str]:
    yield "any"
    yield from _own(shown, at)
    yield from _below(shown, at)
    yield from _subject(shown, at)
    yield from _above(shown, at)
    yield from _beside(shown, at)


def _own(shown: _Shown, at: int) -> Iterator[str]:
    tree, stem = shown.tree, shown.stems[at]
    yield f"stem {stem}"
    yield f"stem {stem} {tree.tags[at]}"
    yield f"tag {tree.fine[at]}"
    yield f"relation {tree.relations[at]}"
    acts = _frames().get(stem, ())
    yield f"frames {len(acts)} {tree.tags[at]}"
    for act in acts:
        yield f"frame {act}"
        yield f"frame {act} {tree.tags[at]} {tree.relations[at]}"
    for group in shown.groups[at]:
        yield f"group {group}"
        yield f"group {group} {tree.tags[at]}"
    for cluster in _clusters(shown.folds[at]):
        yield f"cluster {cluster}"
    yield f"quoted {shown.quoted[at]}"


def _below(shown: _Shown, at: int) -> Iterator[str]:
    tree = shown.tree
    own = shown.groups[at][:3] or (shown.stems[at],)
    seen = set()
    for child in tree.children(at):
        relation = tree.relations[child]
        seen.add(relation)
        if relation in _HELPERS or shown.folds[child] in _DENIALS:
            yield f"helper {relation} {shown.folds[child]}"
        if relation not in _TOLD:
            continue
        case = next((shown.folds[c] for c in tree.children(child) if tree.relations[c] in
                     ("case", "mark")), "")  # fmt: skip
        yield f"below {relation} {case}"
        yield f"below {shown.stems[at]} {relation} {case}"
        yield f"below {relation} {shown.stems[child]}"
        for group in shown.groups[child]:
            yield f"below {relation} {group}"
            for one in own:
                yield f"pair {one} {group}"
        for cluster in _clusters(shown.folds[child])[:2]:
            yield f"below {relation} {cluster}"
        yield f"below {relation} {tree.tags[child]}"
    yield f"told {sorted(seen.intersection(('obj', 'ccomp', 'xcomp', 'obl:agent')))}"
    yield f"passive {'nsubj:pass' in seen or 'aux:pass' in seen}"


def _subject(shown: _Shown, at: int) -> Iterator[str]:
    found = subject_word(shown.tree, at)
    if found is None:
        yield "subject none"
        return
    fold, tree = shown.folds[found], shown.tree
    kind = fold if fold in _PRONOUNS else tree.tags[found]
    yield f"subject {kind}"
    yield f"subject {kind} {shown.stems[at]}"
    for act in _frames().get(shown.stems[at], ()):
        yield f"subject {kind} {act}"
    for group in shown.groups[found]:
        yield f"subject {group}"
    if kind == "NOUN":
        for cluster in _clusters(fold)[:3]:
            yield f"subject {cluster}"


def subject_word(tree: Tree, at: int) -> int | None:
    """Return the word on which the subject of a verb stands, its own or that it shares."""
    for _ in range(_UPWARDS):
        own = next((c for c in tree.children(at) if tree.relations[c] in SUBJECTS), None)
        if own is not None:
            return own
        if tree.relations[at] not in ("conj", "xcomp", "advcl") or tree.heads[at] < 0:
            return None
        at = tree.heads[at]
    return None


def _above(shown: _Shown, at: int) -> Iterator[str]:
    tree, way, place = shown.tree, "", at
    for _ in range(_UPWARDS):
        way += f"<{tree.relations[place]}"
        place = tree.heads[place]
        if place < 0:
            yield f"way {way}"
            return
        yield f"above {way} {shown.stems[place]}"
        for group in shown.groups[place]:
            yield f"above {way} {group}"
        if shown.folds[place] in REPORTING_VERBS:
            yield f"above {way} reporting"
    yield f"way {way}"


def _beside(shown: _Shown, at: int) -> Iterator[str]:
    for n in (-2, -1, 1, 2):
        place = at + n
        if 0 <= place < len(shown.folds):
            yield f"beside {n} {shown.folds[place]}"
            if n == 1:
                yield f"two {shown.stems[at]} {shown.folds[place]}"
