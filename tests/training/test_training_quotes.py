"""Training of the quotes: the same bytes from the same seed, and something learnt."""

from __future__ import annotations

from typing import Any

import pytest

from stateofplay.quotes.tag_cues import score_cues
from stateofplay.quotes.tag_spans import LABELS, tag_spans
from stateofplay.quotes.tagged import CUES, READINGS, SPANS
from stateofplay.text.tagger.weights import read_weights
from training.perceptron import Settings
from training.quotes import N_PARTS, read_text, train_quotes
from training.quotes_gold import window_labels

QUICK = Settings(rounds=5, n_models=1, left_out=0.1, min_count=1)
PEOPLE = ("Orsa Vantt", "Maria Quill", "Rufus Doe", "Jane Roe")
THINGS = ("the new toll", "a second harbour", "higher wages", "the old bridge")


def _record(person: str, cue: str, thing: str) -> dict[str, Any]:
    text = f"In the spring {person} {cue} {thing}. The ships lay in the port."
    at = [text.index(part) for part in (person, cue, thing)]
    quote = {
        "spans": [[at[2], at[2] + len(thing)]],
        "speaker_span": [at[0], at[0] + len(person)],
        "cue_span": [at[1], at[1] + len(cue)],
    }
    return {"id": f"{person} {cue} {thing}", "text": text, "quotes": [quote]}


RECORDS = [
    _record(person, cue, thing)
    for person in PEOPLE
    for cue in ("has strongly backed", "wants")
    for thing in THINGS
]


def test_same_seed_same_bytes() -> None:
    """Two trainings give the same three files."""
    once = train_quotes(RECORDS, QUICK)
    assert set(once) == {CUES, SPANS, READINGS}
    assert once == train_quotes(RECORDS, QUICK)


def test_what_was_marked_is_learnt() -> None:
    """The word that carries the cue scores best, and content and speaker are found from it."""
    files = train_quotes(RECORDS, QUICK)
    text = read_text(RECORDS[0])
    assert text is not None
    standing, ruled = text.columns.standing, text.columns.ruled
    cues = score_cues(standing, read_weights(files[CUES]))
    best = int(cues.word[cues.score.argmax()])
    assert standing.words.tokens[best] is not None
    assert standing.words.tokens[best].fold == "backed"
    spans = tag_spans(standing, ruled, cues, [best], read_weights(files[SPANS]))[best]
    quote = text.gold[best]
    assert spans.content == quote.content
    assert spans.speaker == quote.speaker


def test_labels_of_a_window() -> None:
    """Content and speaker are written as stretches; the cue is outside both."""
    text = read_text(RECORDS[0])
    assert text is not None
    ((cue, quote),) = text.gold.items()
    assert quote.speaker is not None
    first = quote.speaker[0]
    labels = [LABELS[n] for n in window_labels(quote, first, quote.content[-1][1] - first)]
    assert labels[:2] == ["B-speaker", "E-speaker"]
    assert labels[cue - first] == "O"
    assert labels[-3:] == ["B-content", "I-content", "E-content"]


@pytest.mark.parametrize("text", ["", "  \n "])
def test_empty_texts_are_passed_over(text: str) -> None:
    """A text without words adds no example."""
    assert read_text({"id": "e", "text": text, "quotes": []}) is None


def test_fewer_texts_than_parts() -> None:
    """A corpus of few texts is trained on as long as each part has one."""
    assert set(train_quotes(RECORDS[:N_PARTS], QUICK)) == {CUES, SPANS, READINGS}
