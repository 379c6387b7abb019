"""Noun phrases, verb groups and the main verb by tags."""

from __future__ import annotations

import pytest

from stateofplay.text.roles.phrases import read_phrases

Marked = list[tuple[str, str]]


def _marked(text: str) -> Marked:
    return [(word, tag) for word, _, tag in (one.rpartition("/") for one in text.split())]


def _read(text: str) -> tuple[dict[str, list[str]], dict[str, list[int]]]:
    words, tags = zip(*_marked(text), strict=True)
    return read_phrases(words, tags)


CHUNKS = {
    "determiner to noun": ("the/DT old/JJ mayor/NN left/VBD", "B I E V"),
    "one word": ("Freedonia/NNP warned/VBD it/PRP", "S V S"),
    "a determiner opens another": ("told/VBD Sylvania/NNP the/DT news/NN", "V S B E"),
    "a form before a noun": ("the/DT departing/VBG envoy/NN", "B I E"),
    "a form before an adjective": ("departing/VBG old/JJ envoys/NNS", "B I E"),
    "a form after its noun": ("ships/NNS departing/VBG now/RB", "S V O"),
    "helpers and adverbs": ("has/VBZ not/RB been/VBN seen/VBN ./.", "V V V V O"),
}


@pytest.mark.parametrize(("text", "chunks"), CHUNKS.values(), ids=CHUNKS)
def test_chunks(text: str, chunks: str) -> None:
    """Each word stands in a noun phrase, in a verb group, or outside both."""
    assert _read(text)[0]["chunk"] == chunks.split()


MAINS = {
    "the first verb": ("Orsa/NNP warned/VBD that/IN ships/NNS left/VBD", "warned"),
    "the last of its group": ("Orsa/NNP will/MD not/RB sail/VB", "sail"),
    "not one after a subordinator": (
        "when/WRB ships/NNS left/VBD ,/, Orsa/NNP protested/VBD", "protested",
    ),
    "not one of a relative clause": ("men/NNS who/WP left/VBD were/VBD seen/VBN", "seen"),
    "a preposition opens no clause": ("in/IN Orsa/NNP ships/NNS left/VBD", "left"),
    "none but subordinate ones": ("that/IN ships/NNS left/VBD", "left"),
    "no finite one": ("ships/NNS leaving/VBG for/IN home/NN", "leaving"),
    "no verb": ("ships/NNS of/IN Orsa/NNP", "ships"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "verb"), MAINS.values(), ids=MAINS)
def test_main_verb(text: str, verb: str) -> None:
    """The main verb is that of the first finite group which opens no clause within another."""
    at = _read(text)[1]["main"][0]
    assert _marked(text)[at][0] == verb


def test_order() -> None:
    """Noun phrases are counted from the main verb, the nearest first, on both sides."""
    columns, _ = _read("on/IN Monday/NNP Orsa/NNP left/VBD the/DT port/NN for/IN home/NN")
    assert columns["rank"] == ["", "-1", "-1", "", "1", "1", "", "2"]
    assert columns["side"] == list("LLLMRRRR")


def test_counts_end() -> None:
    """The fifth noun phrase and all behind it count alike, so do the fourth before and earlier."""
    names = " ".join(f"the/DT n{at}/NN" for at in range(7))
    rank = _read(f"{names} left/VBD {names}")[0]["rank"]
    assert rank[:14:2] == ["-4", "-4", "-4", "-4", "-3", "-2", "-1"]
    assert rank[15::2] == ["1", "2", "3", "4", "5", "5", "5"]


VOICES = {
    "a helper and a participle": ("ships/NNS were/VBD seen/VBN", "passive"),
    "has and a participle": ("ships/NNS have/VBP seen/VBN", "active"),
    "a participle alone": ("ships/NNS seen/VBN", "active"),
}


@pytest.mark.parametrize(("text", "voice"), VOICES.values(), ids=VOICES)
def test_voice(text: str, voice: str) -> None:
    """A passive is a participle whose group has a form of `be`."""
    assert set(_read(text)[0]["voice"]) == {voice}


def test_verbs_between() -> None:
    """Verb groups that open between a word and the main verb are counted, the main one is not."""
    columns, places = _read(
        "Orsa/NNP said/VBD ships/NNS left/VBD and/CC men/NNS sang/VBD songs/NNS"
    )
    assert columns["verbs"] == list("00001112")
    assert places["before"] == [-1, -1, 1, 1, 3, 3, 3, 6]
    assert places["behind"] == [1, 3, 3, 6, 6, 6, 8, 8]
