"""Which words a sentence must hold to tell of an act: only such sentences are parsed.

Limits    many of them mean something else: more sentences are parsed than tell of an act
"""

from __future__ import annotations

from functools import cache

from stateofplay.text.clauses import verb_forms
from stateofplay.text.languages.en.act_doerless import DOERLESS_LINES
from stateofplay.text.languages.en.act_nouns import NOUN_LINES
from stateofplay.text.languages.en.acts import ACT_LINES


@cache
def acting_words() -> frozenset[str]:
    """Return the forms of the verbs, and the nouns, of the tables of acts."""
    verbs = {line.split()[0] for line in ACT_LINES.strip().splitlines()}
    nouns = {
        line.split("|")[0].strip().removeprefix("^") for line in NOUN_LINES.strip().splitlines()
    }
    forms = {form for verb in verbs for form in verb_forms(verb)}
    forms |= {line.split()[0] for line in DOERLESS_LINES.strip().splitlines()}
    return frozenset(forms | nouns | {noun + "s" for noun in nouns})
