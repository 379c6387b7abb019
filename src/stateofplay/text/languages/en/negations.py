"""Words that deny, as data; short forms in "n't" deny too."""

from __future__ import annotations

NEGATIONS = frozenset(
    """not no never none nobody nothing nowhere neither nor cannot without hardly barely scarcely
    deny denies denied denying refuse refuses refused refusing unable fail fails failed""".split()
)

# What stands after these with "that", or as an -ing form, is denied.
DENYING_FORMS = frozenset("deny denies denied denying".split())
# "It is untrue that": the speaker denies it.
UNTRUE = frozenset("untrue false nonsense lie fabrication".split())
# Who does not do this, or refuses to, leaves something open.
RULING_OUT = ("rule out", "exclude", "preclude", "reject", "oppose", "dismiss")
# Not to have done these is worth telling: a word that could be held against somebody.
DENIED_ACTS = frozenset(
    "request propose promise threaten accuse insist claim support warn assault coerce".split()
)
# Worth telling where it was left undone: "without apologising", "stopped short of accusing".
LEFT_UNDONE = frozenset("concede accuse support promise threaten claim insist".split())
# What never was: "has never met".
NEVER_DONE = frozenset("consult cooperate".split())
