"""English prepositions before whom an act is done to, by act, as data."""

from __future__ import annotations

from stateofplay.model.finding import Act

_ANSWERED = frozenset("of by from with to against".split())

RECEIVED: dict[Act, frozenset[str]] = {
    "request": frozenset("to from of".split()),
    "propose": frozenset("to".split()),
    "promise": frozenset("to with against for".split()),
    "agree": _ANSWERED,
    "accept_if": _ANSWERED,
    "reject": _ANSWERED,
    "insist": frozenset("to against".split()),
    "claim": frozenset("from against".split()),
    "concede": frozenset("to".split()),
    "withdraw": frozenset("against with of by from".split()),
    "postpone": frozenset("with".split()),
    "accuse": frozenset("against at of".split()),
    "threaten": frozenset("against".split()),
    "warn": frozenset("to".split()),
    "support": frozenset("for of by from".split()),
    "consult": frozenset("with to".split()),
    "retreat": frozenset("to".split()),
    "cooperate": frozenset("with to".split()),
    "aid": frozenset("to for".split()),
    "sanction": frozenset("against on from with to".split()),
    "mobilize": frozenset("against".split()),
    "coerce": frozenset("against".split()),
    "assault": frozenset("against on at".split()),
}

# What somebody tables: "of Besk" behind it tells whose it is.
TABLED = frozenset(
    """plan proposal offer bid demand request call appeal claim idea suggestion initiative draft
    text terms term condition invitation accusation charge allegation complaint position stance
    request motion application petition ultimatum argument view policy decision candidacy report
    threat warning approach advance overture plea criticism complaint claims resolution amendment
    blueprint roadmap paper package compromise concession formula suit lawsuit charge remark comment
    pledge promise assurance pressure call protest objection stand handling conduct refusal
    interference""".split()
)

# Who stands behind these further down in what is given or withheld: "400 euros in aid for Besk".
FAR_RECEIVED: dict[Act, frozenset[str]] = {
    "aid": frozenset("to for".split()),
    "promise": frozenset("to for".split()),
    "propose": frozenset("to".split()),
    "sanction": frozenset("from to against on".split()),
    "request": frozenset("from".split()),
}

# "Anger at Besk", "some of Besk's plans": what is felt or counted leads on to whom it is about.
REACHING = {
    "with": frozenset("displeasure dissatisfaction frustration disappointment impatience".split()),
    "at": frozenset("anger outrage dismay displeasure frustration indignation shock".split()),
    "over": frozenset("anger outrage dismay concern displeasure".split()),
    "about": frozenset("concern concerns doubts misgivings".split()),
    "of": frozenset("some many most all parts part much several each any fairness".split()),
    "on": frozenset("attack attacks assault blame".split()),
    "for": frozenset("support praise backing sympathy respect admiration".split()),
}

# What an act is told in: "in a letter to Besk".
LETTERS = frozenset(
    """letter letters note message email e-mail memo memorandum cable telegram petition submission
    ultimatum reply response appeal call telephone-call dispatch filing""".split()
)

# A noun that sums up what was just told: "left, a step that Besk hailed".
SUMMED_UP = frozenset(
    """move step decision act action charge accusation claim allegation retreat concession gesture
    offer demand threat call request proposal plan assertion suggestion policy measure ruling
    remark comment statement criticism complaint verdict order ban deal""".split()
)

# Who stands right behind these gets what stands behind them.
DITRANSITIVE = frozenset("give lend pay send grant offer sell lease cede return help show".split())
