"""English words around what a verb leads to, as data: "promised on state radio to"."""

from __future__ import annotations

# A phrase that may stand between a verb and "that" or "to" opens with one of these.
PHRASE_OPENERS = frozenset(
    """in on at by after before during with from through via over under for to late early behind
    amid despite following without within beside inside outside at""".split()
)
# An infinitive behind one of these nouns is told of the noun: "in a bid to win".
TAKES_INFINITIVE = frozenset(
    """bid effort attempt plan decision offer need right refusal order move way time chance vote
    pressure agreement deal call proposal pledge vow request threat motion bill law struggle fight
    campaign drive scheme power mandate duty permission opportunity reason failure ability
    readiness willingness unwillingness desire wish push promise appeal demand proposal intention
    ready able due likely willing bound set prepared keen eager reluctant free invitation
    obligation authority licence license ultimatum deadline commitment""".split()
)
# Who does this has done what follows, as far as it goes: "decided by one vote to shelve".
LEADING = "decide vote choose opt resolve".split()
# Who does this in order to say something has said it: "took to the radio to denounce".
OCCASIONS = """use take go write rise travel fly appear turn phone telephone ring seize convene
address step intervene join gather march rally demonstrate exploit break post publish issue
""".split()
