"""Words of a content in a form that compares: stems, with words for one act made one.

Reads     the words of a content
Writes    stems of the words that carry subject matter
Method    hyphens part words; verbs and nouns of one act (`text/languages/en/happenings.py`) and
          names of a treaty or of talks stand for one another; numbers stay
Cost      linear in the words
Limits    words of one meaning that the tables do not have stay two
"""

from __future__ import annotations

from collections.abc import Iterator

from stateofplay.text.languages.en.act_verbs import SAME_TREATY, TALKING
from stateofplay.text.languages.en.happenings import SAME_ACT
from stateofplay.text.tokens import content_stems, distinct_stems, stem

_SAME = {stem(word): stem(first) for word, first in SAME_ACT.items()}
_SAME |= {stem(word): "treati" for word in SAME_TREATY}
_SAME |= {stem(word): "meet" for word in TALKING}


def act_stems(words: str) -> Iterator[str]:
    """Yield the stems of a content, words of one meaning made one."""
    for one in content_stems(words.replace("-", " ")):
        yield _SAME.get(one, one)


def distinct_act_stems(words: str) -> set[str]:
    """Return the same, each once and in no order."""
    return {_SAME.get(one, one) for one in distinct_stems(words.replace("-", " "))}
