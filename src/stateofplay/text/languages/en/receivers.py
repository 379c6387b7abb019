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
    threat warning""".split()
)

# Who stands right behind these gets what stands behind them.
DITRANSITIVE = frozenset("give lend pay send grant offer sell lease cede return help show".split())
