"""English words of attitude: what somebody wants, backs, opposes, believes, plans or refuses.

Source: our own list, checked against the cue words that annotators of PolNeAR gave to words nobody
said. What is only shown, discussed or known (show, discuss, find, call) is no attitude and is not
here, though the corpus counts it.
"""

from __future__ import annotations

from stateofplay.text.clauses import verb_forms

_VERBS = """
want wish hope desire long seek aim intend plan expect anticipate prefer favor favour like love
demand ask request urge push press call plead insist require
support back endorse welcome embrace applaud praise approve advocate champion recommend encourage
oppose resist reject dismiss refuse decline deny condemn denounce criticize criticise blame accuse
question doubt dispute challenge protest object resent
believe think consider regard feel fear worry suspect assume predict foresee
agree disagree accept concede admit regret apologize apologise
promise pledge vow swear offer propose suggest threaten decide choose opt resolve commit
""".split()
_OTHERS = """
wish hope desire intention plan aim demand request call plea support backing approval opposition
objection refusal rejection doubt fear fears concern concerns worry belief beliefs view views
opinion position stance promise pledge vow offer proposal threat decision determination readiness
willing unwilling ready reluctant keen eager determined committed opposed hopeful optimistic
pessimistic confident convinced skeptical sceptical wary worried concerned afraid angry unhappy
upset glad proud sure aware favor favour against
""".split()
# Of "called for": alone these verbs tell something else.
_WITH_FOR = frozenset(verb_forms("call")) | frozenset(verb_forms("long"))

_FORMS = frozenset(form for verb in _VERBS for form in verb_forms(verb))
_WORDS = (_FORMS | frozenset(_OTHERS)) - _WITH_FOR


def tells_attitude(words: frozenset[str]) -> bool:
    """Return whether the folded words of a cue tell an attitude."""
    if words & _WORDS:
        return True
    return bool(words & _WITH_FOR) and not words.isdisjoint(("for", "on"))
