"""Where another printing of a quote puts other words in place of a few.

Reads     two wordings of one quote
Writes    the first place where they part, with a few words around it, `None` where they do not
Method    words are aligned without marks, spaces, brackets and rules of spelling. A few words lost,
          added or replaced alter a quote where shared words stand beside them; a longer stretch
          that differs was cut, or is another saying
Cost      that of one alignment
Limits    a quote translated freely has no words in common, and nothing in it counts as altered
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from difflib import SequenceMatcher

from stateofplay.differences.around import words_parting
from stateofplay.text.languages.en.times import NUMBERS
from stateofplay.text.spelling import one_spelling
from stateofplay.text.tokens import Word, find_words

_PARTED_MARK = re.compile(r"(?<=\w)([’'])\s+(?=(?:s|m|re|ve|ll|t|d)\b)")  # "I’ m"
_LIGATURE = re.compile(r"[ao]e(?=[a-z]{3})")
_INSIDE = re.compile(r"[\W_]+")
_JOINT = " … "  # between the parts of a quote that a cue interrupts
_MAX_ALTERED = 5  # words on one side; more are a clause of their own
_MIN_BESIDE = 4  # shared words right before and behind, together
_MIN_SHORT = 2  # the same in a printing that has no more
_PERCENT = frozenset(("percent", "per", "cent"))  # "40 percent" is "40%"
_SEXES = {
    **dict.fromkeys("he he's he'd he'll his him himself".split(), "he"),
    **dict.fromkeys("she she's she'd she'll her hers herself".split(), "she"),
}
_SMALL = frozenset("a an the that to of in on at and but is are be so well oh".split())
Opcode = tuple[str, int, int, int, int]


def find_alteration(left: str, right: str) -> str | None:
    """Return the first place where a few words were altered, as `about` shows it.

    Args:
        left: the main form.
        right: another printing; its parts stand apart by an ellipsis, and so may those of `left`.
    """
    main = unparted(left)
    for part in right.split(_JOINT):
        printed = unparted(part)
        one, other = list(find_words(main)), list(find_words(printed))
        for _, start, end, other_start, other_end in _alterations(one, other, main):
            lost, added = one[start:end], other[other_start:other_end]
            if _is_telling(lost, added):
                said = printed[added[0].start : added[-1].end] if added else ""
                return words_parting(main, one, (start, end), said)
    return None


def unparted(text: str) -> str:
    """Return the text with short forms closed that a space parts: "I’ m"."""
    return _PARTED_MARK.sub(r"\1", text)


def _alterations(one: Sequence[Word], other: Sequence[Word], main: str) -> Iterator[Opcode]:
    folds = [_spelled(word.fold) for word in one], [_spelled(word.fold) for word in other]
    codes = SequenceMatcher(None, *folds, autojunk=False).get_opcodes()
    for place, code in enumerate(codes):
        tag, start, end, other_start, other_end = code
        if tag == "equal" or max(end - start, other_end - other_start) > _MAX_ALTERED:
            continue
        if _JOINT.strip() in main[_end(one, start - 1) : _start(one, end, main)]:
            continue  # the main form is cut here itself
        before, after = _n_equal(codes, place - 1), _n_equal(codes, place + 1)
        needed = min(_MIN_BESIDE, max(_MIN_SHORT, len(other) - (other_end - other_start)))
        if before + after < needed:
            continue
        if tag == "replace":
            is_held = (before and after) or end - start == other_end - other_start
        else:  # two sayings may share "the", and later a run: words put in stand behind a run
            begins = start - before == other_start - before == 0
            is_held = after and (before >= _MIN_SHORT or (before and begins))
        if is_held:
            yield code


def _spelled(fold: str) -> str:
    """Return a word as both spellings of English have it: "paediatric", "pediatric"."""
    return _LIGATURE.sub("e", one_spelling(fold))


def _n_equal(codes: Sequence[Opcode], place: int) -> int:
    if not 0 <= place < len(codes) or codes[place][0] != "equal":
        return 0
    return codes[place][2] - codes[place][1]


def _end(words: Sequence[Word], place: int) -> int:
    return words[place].end if place >= 0 else 0


def _start(words: Sequence[Word], place: int, text: str) -> int:
    return words[place].start if place < len(words) else len(text)


def _is_telling(lost: Sequence[Word], added: Sequence[Word]) -> bool:
    """Return whether the words differ by more than small words, marks and spaces."""
    if condensed(lost) == condensed(added):
        return False
    folds = [{word.fold for word in side} for side in (lost, added)]
    parted = folds[0] ^ folds[1]
    return bool(parted - _SMALL) and not _is_of_another(*folds)


def _is_of_another(lost: AbstractSet[str], added: AbstractSet[str]) -> bool:
    """Return whether only a "he" stands for a "she": the same is said of somebody else."""
    sexes = [{_SEXES.get(fold) for fold in side} for side in (lost - added, added - lost)]
    return all(len(one) == 1 and None not in one for one in sexes) and sexes[0] != sexes[1]


def condensed(words: Iterable[Word]) -> str:
    """Return words without marks and spaces, with numbers in digits: "one-in-three" is "1in3"."""
    folds = (fold.replace("can't", "cannot").replace("n't", "not") for _, _, fold in words)
    parts = (part for fold in folds for part in _INSIDE.split(fold) if part not in _PERCENT)
    return "".join(str(NUMBERS.get(part, part)) for part in parts)
