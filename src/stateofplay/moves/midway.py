"""Words on both sides of who says them: "Unless they pay, the guild told reporters, it will ...".

Reads     a sentence made ready, the first word of a speaker and the verb of speech behind it
Writes    where the words go on behind the speaker
Method    the speaker stands between two commas with the verb and, behind that, whoever is told it
          or where it was said; no second verb stands there
Cost      linear in a few words
Limits    a speaker with an aside of his own between the commas is not passed over
"""

from __future__ import annotations

from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_verb_like
from stateofplay.text.languages.en.speech import RELATIVES, REPORTING_VERBS

_TAG_WORDS = 10  # from "told" to the comma behind whoever is told
_MARKS = "\"“”'‘’"


def goes_on_behind(reading: Reading, first: int, verb: int) -> int | None:
    """Return the word where what is said goes on behind ", Ito told a rally in Besk,".

    Args:
        reading: the sentence.
        first: first word of the speaker.
        verb: the verb of speech.
    """
    while first > 0 and reading.gap(first - 1) in ("", "."):
        first -= 1
    if first == 0 or reading.gap(first - 1).strip(_MARKS) != "," or not first < verb:
        return None
    if reading.fold(first) in RELATIVES or reading.fold(first) in ("and", "but", "as"):
        return None  # "Arland, which said on Monday, among other things,"
    for at in range(verb, min(verb + _TAG_WORDS, len(reading.words) - 1)):
        mark = reading.gap(at).strip(_MARKS)
        if mark == ",":
            return at + 1
        if mark != "" or (at > verb and is_verb_like(reading.words, at)):
            return None
    return None


def before_tag(reading: Reading, first: int, last: int) -> int:
    """Return the last word before the speaker that ends a stretch: "Unless they pay, Ito said".

    Args:
        reading: the sentence.
        first: word of the stretch.
        last: its last one, returned where no speaker ends it.
    """
    speaks = None
    for at in range(last, max(first, last - _TAG_WORDS), -1):
        if speaks is None and reading.fold(at) in REPORTING_VERBS:
            speaks = at
        if reading.gap(at - 1).strip(_MARKS) == ",":
            return last if speaks is None or speaks == at else at - 1
    return last
