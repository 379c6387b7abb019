"""Readings: for each cue the ways in which its content and its speaker may be read.

Reads     scored cues, what the tagger holds for the content and speaker of each, and the rules'
          quotes
Writes    readings: that of the tagger, that of the rules, and the rules' content with the tagger's
          speaker where the two differ; quotes of the rules without a cue
Cost      linear in the cues
Limits    no reading is chosen here
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from stateofplay.quotes.rule_columns import Range, Ruled, WordPlaces, chars_of
from stateofplay.quotes.speech import Speech, Stretch
from stateofplay.quotes.tag_spans import TaggedSpans
from stateofplay.quotes.word_columns import FrameWords

Origin = Literal["tagger", "rules", "both", "loose"]

SAME = 3  # value of `same_content` for two contents that share nine characters of ten
UNLIKE = 3  # value of `same_speaker` for two speakers that share no word
_NO_RULE, _LOOSE = 9, 8


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a cue.

    Args:
        origin: who reads so; `both`: content by the rules, speaker by the tagger; `loose`: a quote
            of the rules without a cue.
        cue: index of the word, `None` without.
        content: words of what was said.
        stretches: its characters.
        speaker: words that name the speaker.
        rule: the quote of the rules, `None` where they have none.
        spans: what the tagger holds for the cue, `None` for a loose quote.
        same_content: how much tagger and rules agree on the content, 0 to 3.
        same_speaker: 1 when they agree, 2 when neither has one, else 3.
    """

    origin: Origin
    cue: int | None
    content: tuple[Range, ...]
    stretches: tuple[Stretch, ...]
    speaker: Range | None
    rule: Speech | None
    spans: TaggedSpans | None
    same_content: int = _NO_RULE
    same_speaker: int = _NO_RULE


def read_cues(words: FrameWords, ruled: Ruled, tagged: Mapping[int, TaggedSpans]) -> list[Reading]:
    """Return the readings of all cues of tagger and rules, in the order of the cues."""
    places = WordPlaces(words)
    readings: list[Reading] = []
    for cue in sorted(tagged.keys() | ruled.speech.keys()):
        rule, spans = ruled.speech.get(cue), tagged.get(cue)
        readings.extend(_read(words, places, cue, rule, spans))
    for rule in ruled.loose:
        readings.append(_by_rule(places, None, rule, None, _LOOSE, _LOOSE))
    return [one for one in readings if _tells(words, one)]


def _tells(words: FrameWords, one: Reading) -> bool:
    """Return whether a word or a quoted stretch stands in the content."""
    tokens = (words.tokens[at] for part in one.content for at in range(*part))
    return any(t is not None and (t.is_word or t.region is not None) for t in tokens)


def _read(
    words: FrameWords,
    places: WordPlaces,
    cue: int,
    rule: Speech | None,
    spans: TaggedSpans | None,
) -> Iterator[Reading]:
    content = spans.content if spans else ()
    speaker = spans.speaker if spans else None
    stretches = tuple(chars_of(words.tokens, one) for one in content)
    if rule is None:
        yield Reading("tagger", cue, content, stretches, speaker, None, spans)
        return
    same_content = int(10 * share(rule.content, stretches)) // 3
    said_by = places.of(rule.speaker) if rule.speaker else None
    same_speaker = _same_speaker(said_by, speaker)
    if content:
        yield Reading(
            "tagger", cue, content, stretches, speaker, rule, spans, same_content, same_speaker
        )
    by_rule = _by_rule(places, cue, rule, spans, same_content, same_speaker)
    yield by_rule
    if same_speaker == UNLIKE:
        yield Reading(
            "both", cue, by_rule.content, rule.content, speaker, rule, spans,
            same_content, same_speaker,
        )  # fmt: skip


def _by_rule(
    places: WordPlaces,
    cue: int | None,
    rule: Speech,
    spans: TaggedSpans | None,
    same_content: int,
    same_speaker: int,
) -> Reading:
    content = tuple(r for r in map(places.of, rule.content) if r is not None)
    speaker = places.of(rule.speaker) if rule.speaker else None
    origin: Origin = "loose" if cue is None else "rules"
    return Reading(
        origin, cue, content, rule.content, speaker, rule, spans, same_content, same_speaker
    )


def share(left: Sequence[Stretch], right: Sequence[Stretch]) -> float:
    """Return the characters that two contents share by those that either has, 0 to 1.

    Args:
        left: stretches that do not overlap one another.
        right: the same.
    """
    shared = sum(max(0, min(b, d) - max(a, c)) for a, b in left for c, d in right)
    either = sum(b - a for a, b in left) + sum(b - a for a, b in right) - shared
    return shared / either if either else 0.0


def _same_speaker(left: Range | None, right: Range | None) -> int:
    if left is None or right is None:
        return 2 if left is right else UNLIKE
    return 1 if left[0] < right[1] and right[0] < left[1] else UNLIKE
