"""English verbs of speech that tell what quoted words do, as data."""

from __future__ import annotations

from stateofplay.model.finding import Act

_WARNING = "warned warns cautioned cautions"
_PROMISING = "promised promises vowed vows pledged pledges assured assures"
_ASKING = "pleaded pleads demanded demands begged implored"
_BLAMING = "complained complains protested protests fumed fumes"

# Form of a verb of speech -> act.
CUED_ACTS: dict[str, Act] = {
    **dict.fromkeys(_WARNING.split(), "warn"),
    **dict.fromkeys(_PROMISING.split(), "promise"),
    **dict.fromkeys(_ASKING.split(), "request"),
    **dict.fromkeys(_BLAMING.split(), "accuse"),
}

# What is promised lies ahead: "It will go home by May"; what others will do is foretold.
PROMISED_WITH = frozenset("will would shall i'll we'll it'll won't".split())
OTHERS = frozenset("they you he she".split())

# Beside these a warning may be a threat: "Touch one and there will be no hole deep enough for you".
THREATENING = frozenset("i we our us you your if unless or until".split())
