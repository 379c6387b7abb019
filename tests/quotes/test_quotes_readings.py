"""Choosing among readings, and attitudes with their holders over reports."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from quotes_builder import build_actor, build_analysis, build_report

from stateofplay.model.mention import Attitude
from stateofplay.model.span import Span
from stateofplay.quotes.holders import attribute_attitudes, unite_attitudes
from stateofplay.quotes.readings import Reading, share
from stateofplay.quotes.speech import Speech
from stateofplay.quotes.tag_readings import choose, prefer_rules

TEN = (Reading("tagger", 3, ((4, 9),), ((100, 200),), (0, 1), None, None),)
RULE = Speech("indirect", ((100, 200),), ((100, 200),), (0, 5), (6, 9), (0, 210), "why")


def _reading(cue: int, start: int, end: int) -> Reading:
    return Reading("tagger", cue, ((cue + 1, cue + 3),), ((start, end),), (0, 1), None, None)


@pytest.mark.parametrize(("score", "is_kept"), [(-15, True), (-16, False)])
def test_bar(score: int, is_kept: bool) -> None:
    """A reading on the bar holds, one just below it does not."""
    held = choose(TEN, np.array([score]), [-15])
    assert bool(held) is is_kept


@pytest.mark.parametrize(("start", "is_kept"), [(170, True), (169, False)])
def test_readings_share_few_words(start: int, is_kept: bool) -> None:
    """Of two readings the better one is taken; the other if at most three tenths lie in it."""
    readings = [*TEN, _reading(20, start, start + 100)]
    held = choose(readings, np.array([5, 4]), [0, 0])
    assert held == readings[: 1 + is_kept]


@pytest.mark.parametrize(("start", "n_kept"), [(150, 2), (105, 1)])
def test_words_in_marks_are_one_quotes_the_clause_around_them_not(start: int, n_kept: int) -> None:
    """A clause may run into the marks of the next quote, two quotes never share their marks."""
    first, second = (replace(RULE, kind="mixed", parts=((at, at + 10),)) for at in (100, start))
    readings = [
        Reading("rules", 3, ((4, 9),), ((90, 170),), (0, 1), first, None),
        Reading("rules", 12, ((13, 15),), ((start - 5, start + 10),), (10, 11), second, None),
    ]
    assert len(choose(readings, np.array([2, 1]), [0, 0])) == n_kept


def test_one_reading_of_a_cue() -> None:
    """A cue is read in one way only, the better one."""
    readings = [_reading(3, 0, 10), _reading(3, 100, 110)]
    assert choose(readings, np.array([1, 2]), [0, 0]) == [readings[1]]


def test_the_rules_know_the_verb_of_speech() -> None:
    """Where tagger and rules read the same words of the same speaker, the rules' cue is taken."""
    ruled = Reading("rules", 6, ((7, 12),), ((100, 200),), (0, 2), RULE, None)
    other = Reading("tagger", 3, ((7, 12),), ((100, 200),), (1, 2), None, None)
    given = prefer_rules(20, [other, ruled], np.array([9, 1]), ())
    assert choose([other, ruled], given, [0, 0]) == [ruled]


def test_the_rules_know_who_stands_in_a_label() -> None:
    """Of two names for the words behind a colon that of the rules holds, whatever the scores."""
    ruled = Reading("rules", 6, ((7, 12),), ((100, 200),), (4, 5), RULE, None)
    other = Reading("tagger", 3, ((7, 12),), ((100, 200),), (1, 2), None, None)
    given = prefer_rules(20, [other, ruled], np.array([9, 1]), {other.cue})
    assert choose([other, ruled], given, [0, 0]) == [ruled]


def test_another_speaker_is_left_to_the_scores() -> None:
    """Where the speakers differ, the better reading is taken, whosever it is."""
    ruled = Reading("rules", 6, ((7, 12),), ((100, 200),), (4, 5), RULE, None)
    other = Reading("tagger", 3, ((7, 12),), ((100, 200),), (1, 2), None, None)
    given = prefer_rules(20, [other, ruled], np.array([9, 1]), ())
    assert choose([other, ruled], given, [0, 0]) == [other]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (((0, 10),), ((0, 10),), 1.0),
        (((0, 10),), ((10, 20),), 0.0),
        (((0, 10),), ((5, 15),), 5 / 15),
        (((0, 5), (10, 15)), ((0, 15),), 10 / 15),
        ((), (), 0.0),
    ],
)
def test_share(
    left: tuple[tuple[int, int], ...], right: tuple[tuple[int, int], ...], expected: float
) -> None:
    """Two contents are compared by the characters that both have and that either has."""
    assert share(left, right) == share(right, left) == expected


def _held(name: str, text: str, cue: str) -> Attitude:
    report = build_report(text, name=name)
    start = report.text.index(cue)
    return Attitude(
        parts=(Span(name, start + len(cue) + 1, len(text) - 1),),
        holder=Span(name, 0, start - 1),
        cue=Span(name, start, start + len(cue)),
        sentence=Span(name, 0, len(text)),
        why="told",
    )


def test_holder_is_resolved_as_a_speaker_is() -> None:
    """The holder of an attitude is the actor whose mention heads the words that name him."""
    text = "Ada Lind wants a new toll."
    lind = build_actor("Ada Lind")
    analysis = replace(build_analysis(text, [lind]), attitudes=(_held("r1", text, "wants"),))
    (found,) = attribute_attitudes(analysis, {lind.id: lind})
    assert found.actor == "lind"
    assert "Ada Lind" in found.why


def test_copies_tell_one_attitude() -> None:
    """The same words of the same holder in two reports are one attitude, other words another."""
    lind = build_actor("Ada Lind")
    texts = {
        "r1": "Ada Lind wants a new toll.",
        "r2": "Ada Lind wants a new toll.",
        "r3": "Ada Lind wants an old toll.",
    }
    analyses = []
    for name, text in texts.items():
        bare = replace(
            build_analysis(text, [lind], name=name), attitudes=(_held(name, text, "wants"),)
        )
        told = attribute_attitudes(bare, {lind.id: lind})
        analyses.append(replace(bare, attitudes=told))
    united = unite_attitudes(analyses, [lind])
    assert [one.content for one in united] == ["a new toll", "an old toll"]
    assert [len(one.occurrences) for one in united] == [2, 1]
    assert {one.holder_name for one in united} == {"Ada Lind"}
    assert unite_attitudes(analyses[::-1], [lind]) == united


def test_nobody_holds_nothing() -> None:
    """An attitude whose holder is not written stands in no list of the pile."""
    text = "Ada Lind wants a new toll."
    bare = replace(_held("r1", text, "wants"), holder=None)
    analysis = replace(build_analysis(text, []), attitudes=(bare,))
    assert unite_attitudes([analysis], []) == ()
