"""Clauses around verbs of a table, in sentences of reports.

Reads     one analysis, and the base forms of the verbs that are wanted
Writes    clauses in text order: the verb, who does it, what it is done to, the words that tell it
Method    sentences that hold a form of one of the verbs are parsed together; subject, object and
          whoever stands behind "by" or "to" are read off the tree. What is denied, planned,
          possible or only asked for is no clause: it did not happen
Cost      linear in the text
Limits    a pronoun is nobody unless the people stage tells whom it stands for
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol, TypeVar

from stateofplay.model.analysis import Analysis
from stateofplay.model.interval import When
from stateofplay.model.mention import Sentence
from stateofplay.model.span import Span
from stateofplay.text.clauses import verb_forms
from stateofplay.text.languages.en.accounts import HOLDERS
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.parser.tree import Tree
from stateofplay.text.similarity import act_stem
from stateofplay.text.tokens import STOP_WORDS, find_words

_DONE = frozenset(("VBD", "VBN", "VBG", "VBZ", "VBP"))
_OPEN = frozenset(
    "will would may might could can should must shall 'll 'd not n't never to".split()
)
_SUBJECTS = ("nsubj", "nsubj:pass")
_HELPERS = ("aux", "aux:pass")
_OTHER_CLAUSES = frozenset(
    ("conj", "cc", "parataxis", "advcl", "punct", "discourse", "acl:relcl", "list", "dep")
)
_OPENING = frozenset(("if", "unless", "whether", "until", "to"))
_THIRD_PERSON = ("VBZ", "VBP")


@dataclass(frozen=True)
class Clause:
    """One verb of a table with what hangs on it.

    Args:
        analysis: of the report.
        sentence: that it stands in.
        tree: of the sentence.
        verb: place of the verb in the tree.
        base: its base form.
        actor_at: actor by first character of the words that stand for it.
    """

    analysis: Analysis
    sentence: Sentence
    tree: Tree
    verb: int
    base: str
    actor_at: Mapping[int, str]

    def printed(self, span: Span) -> str:
        """Return the words of a stretch of the report, on one line."""
        return " ".join(self.analysis.report.exact(span).split())

    def fold(self, word: int) -> str:
        """Return a word of the sentence in small letters."""
        text = self.analysis.report.text
        return text[self.tree.starts[word] : self.tree.ends[word]].casefold()

    def child(self, *relations: str) -> int | None:
        """Return the first word that hangs on the verb by one of the relations."""
        below = self.tree.children(self.verb)
        return next((c for c in below if self.tree.relations[c] in relations), None)

    @cached_property
    def beside(self) -> frozenset[str]:
        """The particle, and what heads or marks the words that hang on the verb."""
        found: set[str] = set()
        for child in self.tree.children(self.verb):
            if self.tree.relations[child] not in (*_SUBJECTS, *_HELPERS, "advcl", "conj"):
                found.add(self.fold(child))
            if self.tree.relations[child] in ("obl", "obj", "nmod", "xcomp", "ccomp"):
                below = self.tree.children(child)
                found |= {self.fold(c) for c in below if self.tree.relations[c] in ("case", "mark")}
        return frozenset(found)

    @property
    def is_passive(self) -> bool:
        """Whether the verb is told of what it is done to."""
        if self.tree.fine[self.verb] != "VBN":
            return False
        has_helper = self.child("aux:pass", "nsubj:pass") is not None
        return has_helper or (self.child("aux") is None and self.child("nsubj") is None)

    @property
    def is_done(self) -> bool:
        """Whether the verb tells what happened."""
        tree, verb = self.tree, self.verb
        if tree.fine[verb] not in _DONE or tree.relations[verb] in ("amod", "compound"):
            return False
        if tree.fine[verb] == "VBG" and (self.subject is None or self.child("aux") is not None):
            return False
        if tree.fine[verb] in _THIRD_PERSON:
            return False
        return not self._marks(verb) & (_OPEN | _OPENING) and not self._hangs_on_open()

    def _marks(self, word: int) -> set[str]:
        """Return the words that hang on a word, but for names: "May" may be a month."""
        below = self.tree.children(word)
        return {self.fold(c) for c in below if self.tree.tags[c] != "PROPN"}

    def _hangs_on_open(self) -> bool:
        """Return whether the clause lies within a condition or behind "to"."""
        at = self.verb
        while self.tree.relations[at] in ("conj", "xcomp", "ccomp", "advcl"):
            at = self.tree.heads[at]
            if self.tree.relations[at] == "root" and self.tree.relations[self.verb] == "advcl":
                return False
            if self._marks(at) & (_OPEN | _OPENING):
                return True
        return False

    @property
    def subject(self) -> int | None:
        """The word that does it or, of a passive, whom the phrase with "by" names."""
        if self.is_passive:
            return self.child("obl:agent")
        found = self.child("nsubj")
        if found is None and self.tree.relations[self.verb] == "conj":
            head = self.tree.heads[self.verb]
            below = self.tree.children(head)
            found = next((c for c in below if self.tree.relations[c] == "nsubj"), None)
        if found is None or self.tree.fine[found] not in ("WDT", "WP"):
            return found
        return self.tree.heads[self.verb]  # "the troops who seized": the noun before

    @property
    def object(self) -> int | None:
        """The word that it is done to."""
        if not self.is_passive:
            return self.child("obj")
        found = self.child("nsubj:pass", "nsubj")
        if found is None and self.tree.relations[self.verb] in ("acl", "acl:relcl"):
            found = self.tree.heads[self.verb]
        return found

    @property
    def receiver(self) -> int | None:
        """The word behind "to", or the object that receives."""
        for child in self.tree.children(self.verb):
            if self.tree.relations[child] == "iobj":
                return child
            if self.tree.relations[child] in ("obl", "nmod"):
                cases = {
                    self.fold(c)
                    for c in self.tree.children(child)
                    if self.tree.relations[c] == "case"
                }
                if cases == {"to"}:
                    return child
        return None

    def actors(self, word: int) -> frozenset[str]:
        """Return the actors named at a word or right before it ("Soviet troops")."""
        near = [word, *(c for c in self.tree.children(word) if self._is_close(c))]
        found = (self.actor_at.get(self.tree.starts[one]) for one in near)
        return frozenset(one for one in found if one is not None)

    def _is_close(self, word: int) -> bool:
        relation = self.tree.relations[word]
        return relation in ("compound", "amod", "flat", "nmod:poss", "conj", "appos")

    def nouns(self, word: int) -> frozenset[str]:
        """Return the stem of a noun, and of what a "chain" or a "part" is made of."""
        found = {act_stem(self.fold(word))} if self.tree.tags[word] in ("NOUN", "PROPN") else set()
        if self.fold(word) in HOLDERS:
            found = {
                act_stem(self.fold(c))
                for c in self.tree.children(word)
                if self.tree.relations[c] == "nmod" and self.tree.tags[c] in ("NOUN", "PROPN")
            }
        return frozenset(found)

    def phrase(self, word: int) -> Span:
        """Return a noun with the words before it that belong to it, and "of" phrases."""
        tree = self.tree
        first = min((c for c in tree.children(word) if c < word), default=word)
        if tree.relations[first] == "case":
            first += 1
        last = word
        for child in tree.children(word):
            holds = tree.relations[child] == "nmod" and self.fold(word) in HOLDERS
            if child > word and (holds or tree.relations[child] == "flat"):
                last = tree.subtree(child)[1] - 1
        report = self.analysis.report.id
        return Span(report, tree.starts[min(first, word)], tree.ends[last])

    @property
    def telling(self) -> Span:
        """The words from the verb and its helpers to the end of its own clause."""
        tree, verb = self.tree, self.verb
        below = tree.children(verb)
        helpers = [c for c in below if c < verb and tree.relations[c] in _HELPERS]
        last = verb
        for child in below:
            if child < verb:
                continue
            if tree.relations[child] in _OTHER_CLAUSES:
                break
            first, end = tree.subtree(child)
            if first > last + 2:
                break
            last = max(last, end - 1)
        report = self.analysis.report.id
        return Span(report, tree.starts[min([*helpers, verb])], tree.ends[last])

    @property
    def times(self) -> tuple[When, ...]:
        """What the sentence tells of when."""
        span = self.sentence.span
        return tuple(
            one.when
            for one in self.analysis.times
            if one.when is not None and span.covers(one.span)
        )

    @property
    def matter(self) -> frozenset[str]:
        """The words of matter from behind the verb to the end of its clause, ready to compare."""
        tree, verb = self.tree, self.verb
        spans = [one.span for one in self.analysis.times]
        end = self.telling.end
        found: set[str] = set()
        for word in range(verb + 1, len(tree)):
            start = tree.starts[word]
            if start >= end:
                break
            fold = self.fold(word)
            is_time = any(span.start <= start < span.end for span in spans)
            if not is_time and fold not in STOP_WORDS and any(sign.isalnum() for sign in fold):
                found.add(act_stem(fold))
        return frozenset(found)


class _Told(Protocol):
    """What one clause tells of a happening."""

    @property
    def clause(self) -> Clause:
        """The clause."""


T = TypeVar("T", bound=_Told)
W = TypeVar("W", int, str)


def told_in_one_way(
    tellings: Iterable[T], way_of: Callable[[T], W], voices: Mapping[str, str]
) -> dict[W, list[T]]:
    """Return tellings by the way they tell a happening, in order of the ways.

    A text that tells it in more ways than one tells several steps of it, and counts for none.

    Args:
        tellings: of one happening.
        way_of: the way of one of them; ways can be sorted.
        voices: copy group by report: copies are one voice.
    """
    ways: dict[str, set[W]] = defaultdict(set)
    voiced = []
    for one in tellings:
        report = one.clause.analysis.report.id
        voice = voices.get(report, report)
        voiced.append((voice, one))
        ways[voice].add(way_of(one))
    found: dict[W, list[T]] = defaultdict(list)
    for voice, one in voiced:
        if len(ways[voice]) == 1:
            found[way_of(one)].append(one)
    return dict(sorted(found.items()))


def forms_of(bases: frozenset[str]) -> dict[str, str]:
    """Return each form of some verbs with its base form."""
    return {form: base for base in sorted(bases) for form in verb_forms(base)}


def find_clauses(analysis: Analysis, forms: Mapping[str, str]) -> Iterator[Clause]:
    """Yield the clauses of the body that hold a form of a wanted verb and tell what happened.

    Args:
        analysis: of one report.
        forms: form of a verb -> base, as `forms_of` returns them.
    """
    text = analysis.report.text
    wanted = [
        one
        for one in analysis.sentences
        if one.role == "body"
        and any(w.fold in forms for w in find_words(text, one.span.start, one.span.end))
    ]
    if not wanted:
        return
    trees = parse_sentences(text, [(one.span.start, one.span.end) for one in wanted])
    actor_at = actors_at(analysis)
    for sentence, tree in zip(wanted, trees, strict=True):
        for word in range(len(tree)):
            base = forms.get(text[tree.starts[word] : tree.ends[word]].casefold())
            if base is None or tree.tags[word] != "VERB":
                continue
            clause = Clause(analysis, sentence, tree, word, base, actor_at)
            if clause.is_done:
                yield clause


def actors_at(analysis: Analysis) -> dict[int, str]:
    """Return the actor by the first character of each word that stands for it."""
    found: dict[int, str] = {}
    for mention in analysis.mentions:
        if mention.actor is not None:
            for word in find_words(analysis.report.text, mention.span.start, mention.span.end):
                found[word.start] = mention.actor
    return found
