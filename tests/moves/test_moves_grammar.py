"""Subjects and recipients that the tree of a sentence tells."""

from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import ACTORS, BESK, CORVIA, VELL, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.moves.acts import find_acts
from stateofplay.moves.addressees import addressees_of, hangs_near
from stateofplay.moves.agreement import Subject, agreed_subject
from stateofplay.moves.grammar import Phrase, is_open, stands_in, subject_of
from stateofplay.moves.reading import Cast, Reading, read_sentences
from stateofplay.text.parser.tree import Tree

Arcs = list[tuple[str, int, str]]  # tag, head, relation of each word


def _reading(text: str, arcs: Arcs) -> Reading:
    """Return a sentence with a tree by hand; a word ends at each space, stops stand apart."""
    plain = report_of(text.replace(" .", ".").replace(" ,", ","))
    (reading,) = read_sentences(plain, Cast(ACTORS))
    starts, ends, at = [], [], 0
    for word in text.split():
        at = plain.report.text.index(word, at)
        starts.append(at)
        at += len(word)
        ends.append(at)
    tags, heads, relations = zip(*arcs, strict=True)
    fine = tuple("VBG" if word.endswith("ing") else "VBD" if tag == "VERB" else
                 "NNS" if word.endswith("s") else "NN"
                 for word, tag in zip(text.split(), tags, strict=True))  # fmt: skip
    tree = Tree(tuple(starts), tuple(ends), tags, fine, heads, relations)
    return replace(reading, tree=tree)


def _place(reading: Reading, fold: str) -> int:
    return next(p for p, word in enumerate(reading.words) if word.fold == fold)


SUBJECTS: dict[str, tuple[str, Arcs, str, tuple[str, ...]]] = {
    "over what tells more of it": (
        "Arland of the north rejected it",
        [("PROPN", 4, "nsubj"), ("ADP", 3, "case"), ("DET", 3, "det"), ("NOUN", 0, "nmod"),
         ("VERB", -1, "root"), ("PRON", 4, "obj")],
        "rejected", ("arland",)),
    "two that and joins": (
        "Ito and Vell rejected it",
        [("PROPN", 3, "nsubj"), ("CCONJ", 2, "cc"), ("PROPN", 0, "conj"), ("VERB", -1, "root"),
         ("PRON", 3, "obj")],
        "rejected", ("mara-ito", "jon-vell")),
    "one of two is nobody known": (
        "Ito and Tarr rejected it",
        [("PROPN", 3, "nsubj"), ("CCONJ", 2, "cc"), ("PROPN", 0, "conj"), ("VERB", -1, "root"),
         ("PRON", 3, "obj")],
        "rejected", ()),
    "a second verb shares it": (
        "Ito met Vell and rejected it",
        [("PROPN", 1, "nsubj"), ("VERB", -1, "root"), ("PROPN", 1, "obj"), ("CCONJ", 4, "cc"),
         ("VERB", 1, "conj"), ("PRON", 4, "obj")],
        "rejected", ("mara-ito",)),
    "a participle shares it": (
        "Ito left , rejecting it",
        [("PROPN", 1, "nsubj"), ("VERB", -1, "root"), ("PUNCT", 3, "punct"),
         ("VERB", 1, "advcl"), ("PRON", 3, "obj")],
        "rejecting", ("mara-ito",)),
    "who is the noun before": (
        "It met Ito , who rejected it",
        [("PRON", 1, "nsubj"), ("VERB", -1, "root"), ("PROPN", 1, "obj"), ("PUNCT", 5, "punct"),
         ("PRON", 5, "nsubj"), ("VERB", 2, "acl:relcl"), ("PRON", 5, "obj")],
        "rejected", ("mara-ito",)),
    "the body of an office": (
        "The chairman of Besk rejected it",
        [("DET", 1, "det"), ("NOUN", 4, "nsubj"), ("ADP", 3, "case"), ("PROPN", 1, "nmod"),
         ("VERB", -1, "root"), ("PRON", 4, "obj")],
        "rejected", ("besk",)),
    "two bodies of one office": (
        "The leaders of Arland and Besk rejected it",
        [("DET", 1, "det"), ("NOUN", 6, "nsubj"), ("ADP", 3, "case"), ("PROPN", 1, "nmod"),
         ("CCONJ", 5, "cc"), ("PROPN", 3, "conj"), ("VERB", -1, "root"), ("PRON", 6, "obj")],
        "rejected", ("arland", "besk")),
    "a person beside a description": (
        "The singer Ito rejected it",
        [("DET", 1, "det"), ("NOUN", 3, "nsubj"), ("PROPN", 1, "appos"), ("VERB", -1, "root"),
         ("PRON", 3, "obj")],
        "rejected", ("mara-ito",)),
    "a description beside a person": (
        "It met Ito , a singer , who rejected it",
        [("PRON", 1, "nsubj"), ("VERB", -1, "root"), ("PROPN", 1, "obj"), ("PUNCT", 5, "punct"),
         ("DET", 5, "det"), ("NOUN", 2, "appos"), ("PUNCT", 8, "punct"), ("PRON", 8, "nsubj"),
         ("VERB", 5, "acl:relcl"), ("PRON", 8, "obj")],
        "rejected", ("mara-ito",)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "arcs", "verb", "actors"), SUBJECTS.values(), ids=SUBJECTS)
def test_subject_of(text: str, arcs: Arcs, verb: str, actors: tuple[str, ...]) -> None:
    """The subject is found over what stands between, with all whom "and" joins to it."""
    reading = _reading(text, arcs)
    found = subject_of(reading, _place(reading, verb), ())
    assert found is not None
    assert found.actors == actors


def _agreed(text: str, arcs: Arcs, plain: str, verb: str) -> tuple[str, ...] | None:
    reading = _reading(text, arcs)
    actor = {"ito": "mara-ito", "vell": "jon-vell"}[plain]
    found = agreed_subject(
        reading, _place(reading, verb), Subject((actor,), _place(reading, plain), False), ()
    )
    return None if found is None else found.actors


def test_a_subject_is_nobodys_where_words_and_tree_differ() -> None:
    """One who only tells more of the tree's noun, or is half of it, did not do it alone."""
    both: Arcs = [("PROPN", 3, "nsubj"), ("CCONJ", 2, "cc"), ("PROPN", 0, "conj"),
                  ("VERB", -1, "root")]  # fmt: skip
    below: Arcs = [("NOUN", 3, "nsubj"), ("ADP", 2, "case"), ("PROPN", 0, "nmod"),
                   ("VERB", -1, "root")]  # fmt: skip
    beside: Arcs = [("NOUN", 2, "nsubj"), ("PROPN", 0, "appos"), ("VERB", -1, "root")]
    assert _agreed("Tarr and Ito rejected", both, "ito", "rejected") is None
    assert _agreed("Vell and Ito rejected", both, "ito", "rejected") == ("jon-vell", "mara-ito")
    assert _agreed("Giants of Ito rejected", below, "ito", "rejected") is None
    assert _agreed("Giant Ito rejected", beside, "ito", "rejected") == ("mara-ito",)


NONE: dict[str, tuple[str, Arcs, str]] = {
    "a participle before a noun": (
        "Ito saw rejected plans",
        [("PROPN", 2, "nsubj"), ("VERB", -1, "root"), ("VERB", 3, "amod"), ("NOUN", 1, "obj")],
        "rejected"),
    "a noun": (
        "Ito in talks",
        [("PROPN", -1, "root"), ("ADP", 2, "case"), ("NOUN", 0, "nmod")], "talks"),
    "a quote opens between": (
        'Ito said : " he rejected it',
        [("PROPN", 5, "nsubj"), ("VERB", -1, "root"), ("PUNCT", 1, "punct"),
         ("PUNCT", 5, "punct"), ("PRON", 5, "nmod"), ("VERB", 1, "ccomp"), ("PRON", 5, "obj")],
        "rejected"),
    "a bracket closes between": (
        "(By Ito ) crews rejected it",
        [("ADP", 1, "case"), ("PROPN", 4, "nsubj"), ("PUNCT", 1, "punct"), ("NOUN", 4, "obl"),
         ("VERB", -1, "root"), ("PRON", 4, "obj")],
        "rejected"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "arcs", "verb"), NONE.values(), ids=NONE)
def test_no_subject(text: str, arcs: Arcs, verb: str) -> None:
    """Where the tree is no help it tells nothing."""
    reading = _reading(text, arcs)
    assert subject_of(reading, _place(reading, verb), ()) is None


def test_what_is_asked_or_supposed_is_open() -> None:
    """A word such as "if" and a helper before the subject leave open whether it was done."""
    arcs: Arcs = [("SCONJ", 2, "mark"), ("PROPN", 2, "nsubj"), ("VERB", -1, "root"),
                  ("PRON", 2, "obj")]  # fmt: skip
    told = [("ADV", 2, "advmod"), *arcs[1:]]
    asked: Arcs = [("AUX", 2, "aux"), *arcs[1:]]
    verb = 2
    assert is_open(_reading("If Ito rejected it", arcs), verb)
    assert is_open(_reading("Did Ito rejected it", asked), verb)
    assert not is_open(_reading("Then Ito rejected it", told), verb)


STANDING: dict[str, tuple[str, str]] = {
    "it tells more": ("Giants of Ito rejected it", "below"),
    "they speak for it": ("Lawyers of Ito rejected it", "beside"),
}


@pytest.mark.parametrize(("text", "expected"), STANDING.values(), ids=STANDING)
def test_whoever_a_subject_is_of_is_not_the_subject(text: str, expected: str) -> None:
    """But where somebody speaks for them they are one."""
    arcs: Arcs = [("NOUN", 3, "nsubj"), ("ADP", 2, "case"), ("PROPN", 0, "nmod"),
                  ("VERB", -1, "root"), ("PRON", 3, "obj")]  # fmt: skip
    reading = _reading(text, arcs)
    found = subject_of(reading, 3, ())
    assert found is not None
    assert stands_in(reading, 2, found) == expected
    assert stands_in(reading, 4, found) == "elsewhere"


def test_a_head_beside_a_name_is_one_with_it() -> None:
    """Whichever of the two hangs on the other."""
    arcs: Arcs = [("NOUN", 2, "nsubj"), ("PROPN", 0, "appos"), ("VERB", -1, "root")]
    reading = _reading("Giant Vantt rejected", arcs)
    turned = _reading(
        "Giant Vantt rejected", [("NOUN", 1, "appos"), ("PROPN", 2, "nsubj"), arcs[2]]
    )
    assert stands_in(reading, 1, Phrase((0,), (), 0, False, False)) == "beside"
    assert stands_in(turned, 1, Phrase((0,), (), 0, False, False)) == "beside"


RECIPIENTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "the object of a verb of asking": (
        "Arland asked the former prime minister Jon Vell to leave.", (VELL.id,)),
    "an owner": ("Arland rejected the latest offer of Besk.", (BESK.id,)),
    "two of them": ("Arland urged Besk and Corvia to leave.", (BESK.id, CORVIA.id)),
    "nobody": ("Arland rejected the plan.", ()),
    "a thing about somebody": ("Arland rejected the idea of a mediator.", ()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RECIPIENTS.values(), ids=RECIPIENTS)
def test_addressees_of(text: str, expected: tuple[str, ...]) -> None:
    """Whoever hangs on the verb or its object as the act wants it is a recipient."""
    (reading,) = read_sentences(report_of(text), Cast(ACTORS))
    (clause,) = find_acts(reading)
    assert addressees_of(reading, clause, clause.verb.act, clause.end, ()) == expected


def test_what_hangs_on_another_verb_is_far() -> None:
    """In "jobs that went to Besk" nothing is done to Besk."""
    arcs: Arcs = [("PROPN", 1, "nsubj"), ("VERB", -1, "root"), ("NOUN", 1, "obj"),
                  ("VERB", 2, "acl"), ("ADP", 5, "case"), ("PROPN", 3, "obl")]  # fmt: skip
    far = _reading("Arland promised jobs lost to Besk", arcs)
    near = _reading("Arland promised jobs lost to Besk", [*arcs[:5], ("PROPN", 2, "nmod")])
    assert not hangs_near(far, 4, 1)
    assert hangs_near(near, 4, 1)


def test_only_sentences_with_words_of_acts_have_trees() -> None:
    """Nothing else is parsed: parsing is the dearest part."""
    analysis: Analysis = report_of("The sea was grey. Arland rejected the plan.")
    trees = [reading.tree for reading in read_sentences(analysis, Cast(ACTORS))]
    assert [tree is None for tree in trees] == [True, False]
