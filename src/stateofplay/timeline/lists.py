"""Lines of a chronicle: "13 March 2021: A village is shelled".

Reads     a dated mention that may open its line
Writes    an anchor of the whole line, or `None`
Method    a date with a number opens the sentence, a mark or a capital follows it; a chronicle tells
          the past in the present tense, so the tense says nothing
Cost      linear in the sentence
Limits    the act is the first word that can be a verb; a line of nouns only has its first deed
"""

from __future__ import annotations

import re

from stateofplay.text.languages.en.verbs import BASES
from stateofplay.text.similarity import act_stem, names_deed, names_encounter, same_act
from stateofplay.timeline.anchor import MAIN, Anchor, Dated

_MARKS_BEFORE = re.compile(r"\W*")
_AFTER = re.compile(r"\s*+[*_]*+\s*+(?:[:|–—-]\s*+)?[*_]*+\s*+[\"“‘']?(?P<first>\w)")


def anchor_listed(dated: Dated) -> Anchor | None:
    """Return the anchor of a line that its date opens; only what is over is told so."""
    read = dated.read
    if not _MARKS_BEFORE.fullmatch(read.text, read.span.start, dated.start) or not dated.is_over:
        return None
    after = _AFTER.match(read.text, dated.end, read.span.end)
    said = read.text[dated.start : dated.end]
    if after is None or not after["first"].isupper() or not any(c.isdigit() for c in said):
        return None
    verb = next((one for one in read.verbs if one.start >= dated.end), None)
    act = _bare_act(dated) if verb is None else same_act(verb.head)
    if act is None:
        return None
    stretch = read.span.start, read.span.end
    return Anchor(dated.when, verb, act, "happened", *stretch, MAIN, True, dated.mention, None)


def _bare_act(dated: Dated) -> str | None:
    """Return the first word that can be a verb in the present, else the first deed."""
    after = [word for word in dated.read.words if word.start >= dated.end]
    for word in after[1:]:
        if dated.read.text[word.start].islower() and _base(word.fold) is not None:
            return act_stem(str(_base(word.fold)))
    deeds = [word for word in after if names_deed(word.fold) or names_encounter(word.fold)]
    return act_stem(deeds[0].fold) if deeds else None


def _base(fold: str) -> str | None:
    forms = (fold, fold.removesuffix("s"), fold.removesuffix("es"))
    return next((form for form in forms if form in BASES), None)
