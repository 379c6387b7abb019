"""What each word of a report shows: columns of hashes that the taggers of quotes read.

Reads     the frames of one report and what the rules found in it
Writes    one row a word of every frame, with empty rows between the frames
Method    what a word shows by itself (form, stem, ending, cluster, lists) is worked out once a word
          type; a quoted stretch is a word of its own kind, told by its length and by how it begins
          and ends; what the rules say is a column
Cost      linear in the words
Limits    none of its own
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from stateofplay.quotes.frames import Frame, Token, last_letter
from stateofplay.text.gazetteer import find_entry, first_name_gender
from stateofplay.text.languages.en import roles, speech, verbs
from stateofplay.text.tagger.columns import Hashes, WordTypes, hash_text, shape_of
from stateofplay.text.tagger.wordlists import cluster_hashes, usage_hashes
from stateofplay.text.tokens import fold_word, stem

Places = NDArray[np.int64]

PAD = 3  # empty words between frames, more than any template looks away
REGION = "“"  # begins the stand-in of a quoted stretch
SPOT = 2  # value of the column `spot` for words that may be cues
VERBAL = 2  # value of the column `verbal` for words that are or may be verbs

_SHOWN = tuple(
    "raw small stem e2 e3 shape known form gist spot verbal mark c4 c6 c8 c10 c16 caps freq"
    .split()
)  # fmt: skip
_LISTS = (
    speech.REPORTING_VERBS, speech.QUOTING_VERBS, speech.SPEECH_NOUNS, speech.ISSUING_VERBS,
    speech.TIME_WORDS, speech.PRESENTING_WORDS, roles.TITLE_HEADS, roles.TITLE_MODIFIERS,
    roles.BODY_ENDS, roles.BODY_HEADS, roles.PLACE_ENDS, roles.CALENDAR,
)  # fmt: skip
_SMALL = (
    speech.AUXILIARIES | speech.PREPOSITIONS | speech.CONJUNCTIONS | speech.RELATIVES
    | speech.SUBJECT_PRONOUNS | speech.NO_SPEAKER | speech.ADVERBS | speech.UNSAID
    | frozenset("the a an my our your not no".split())
)  # fmt: skip
_MARKS = {",": 2, ".": 3, "!": 3, "?": 3, ";": 3, ":": 4, "-": 5, "–": 5, "—": 5, "(": 6, ")": 6}


@dataclass(frozen=True, slots=True)
class FrameWords:
    """The words of all frames of a report, with empty ones between the frames.

    Args:
        tokens: `None` stands for the empty words.
        frame: index of the frame of each word, -1 for the empty ones.
        first: index of the first word of each frame.
        columns: by name, one value a word; 0 for nothing.
    """

    tokens: list[Token | None]
    frame: Places
    first: list[int]
    columns: dict[str, Hashes]


def frame_words(text: str, frames: Sequence[Frame]) -> FrameWords:
    """Return the words of the frames of a report with what they show by themselves."""
    tokens: list[Token | None] = [None] * PAD
    shown = [""] * PAD
    frame_of = [-1] * PAD
    first = []
    for index, frame in enumerate(frames):
        first.append(len(tokens))
        tokens.extend(frame.tokens)
        shown.extend(_shown(text, token) for token in frame.tokens)
        frame_of.extend([index] * len(frame.tokens))
        tokens.extend([None] * PAD)
        shown.extend([""] * PAD)
        frame_of.extend([-1] * PAD)
    rows = _types().rows(shown)
    columns = {name: rows[:, at] for at, name in enumerate(_SHOWN)}
    return FrameWords(tokens, np.array(frame_of, dtype=np.int64), first, columns)


def _shown(text: str, token: Token) -> str:
    region = token.region
    if region is None:
        return text[token.start : token.end]
    inner = text[region.inner_start : region.inner_end]
    n_words = inner.count(" ") + 1
    size = "1" if n_words == 1 else "2" if n_words < 4 else "4" if n_words < 8 else "8"
    begins = "A" if inner[:1].isupper() else "a"
    last = last_letter(text, region)
    ends = last if last in ".,?!…-–—" else "a"
    return f"{REGION}{size}{begins}{ends}{'+' * region.continues}"


@lru_cache(maxsize=1)
def _types() -> WordTypes:
    return WordTypes(_describe)


def _describe(words: Sequence[str]) -> Hashes:
    alone = np.array([_row(word) for word in words], dtype=np.uint32)
    return np.concatenate([alone, cluster_hashes(words), usage_hashes(words)], axis=1)


def _row(word: str) -> list[int]:
    if word.startswith(REGION):
        whole, size = hash_text(word), hash_text(word[:2])
        return [whole, hash_text(REGION), size, whole, whole, whole, whole, hash_text(REGION),
                hash_text(REGION), 1, 1, 1]  # fmt: skip
    small = fold_word(word) or word
    form = _form(word, small)
    is_small = small in _SMALL or not word[0].isalnum()
    gist = small if is_small else form
    verbal = VERBAL if form[0] in "vb" else 1
    stemmed = stem(small)
    return [
        hash_text(word), hash_text(small), hash_text(stemmed),
        hash_text(small[-2:]), hash_text(small[-3:]), hash_text(shape_of(word)),
        _known_hash(word, small), hash_text(form), hash_text(gist),
        SPOT if word == ":" or not is_small else 1, verbal, _MARKS.get(word, 1),
    ]  # fmt: skip


def _form(word: str, small: str) -> str:
    """Return the class of a word by tables and ending: `v` verb forms, `b` bases, `n` others."""
    is_capital = word[0].isupper()
    if small in speech.AUXILIARIES:
        return f"v-{small}"
    if small in speech.QUOTING_VERBS and not is_capital:
        base, form = speech.QUOTING_VERBS[small]
        noun = "n" if small in speech.NOUN_LIKE else ""
        return f"v{form}{'r' if base in speech.REPORTING_VERBS else 'q'}{noun}"
    if is_capital:
        return "nA"
    if small in verbs.PAST or small in verbs.PARTICIPLE:
        return (
            f"v{'past' if small in verbs.PAST else ''}{'part' if small in verbs.PARTICIPLE else ''}"
        )
    if small in verbs.BASES:
        return "base"
    if small.endswith("s") and (small[:-1] in verbs.BASES or small[:-2] in verbs.BASES):
        return "vs"
    for ending in ("ing", "ed", "ly", "tion", "ment", "s"):
        if small.endswith(ending) and len(small) > len(ending) + 1:
            return f"{'v' if ending in ('ing', 'ed') else 'n'}-{ending}"
    return "n0" if word[0].isdigit() else "n"


def _known_hash(word: str, small: str) -> int:
    """Return the hash of all tables that have the word, 1 for none."""
    marks = [str(at) for at, words in enumerate(_LISTS) if small in words]
    if word[0].isupper():
        entry = find_entry(word)
        if entry is not None:
            marks.append(f"{entry.kind}/{entry.form}")
        if first_name_gender(small) is not None:
            marks.append("given")
    return hash_text(" ".join(marks)) if marks else 1
