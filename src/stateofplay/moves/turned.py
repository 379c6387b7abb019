"""Acts that other words of the sentence turn into another: "warned them not to go" asks.

Reads     a sentence made ready, an act with its doer
Writes    the act as it is meant
Method    closed patterns. Who warns somebody to do something asks; who plans to back a plan
          promises it; who joins a suit accuses; who calls the own deed wrong, or oneself to blame,
          concedes; who dismisses somebody as something blames; police who search a home coerce
Source    the annotators' guide of the gold sets
Cost      linear in the words of the sentence
Limits    "wants nobody to go" is no refusal
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause, ActVerb
from stateofplay.moves.content import content_words
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import verb_forms
from stateofplay.text.languages.en.act_verbs import REFUSED
from stateofplay.text.languages.en.speech import OWNERS, SUBJECT_PRONOUNS
from stateofplay.text.languages.en.spoken_acts import ALSO_REFUSED
from stateofplay.text.languages.en.trifles import (
    GREETINGS,
    OWN_DEEDS,
    OWN_FAULTS,
    RESOLVED_PRAISE,
    SEARCHED,
    SENT_TO_HELP,
)

_PLANNING = frozenset(form for base in ("plan", "intend", "aim") for form in verb_forms(base))
_SELVES = frozenset("myself himself herself itself ourselves themselves".split())
_SEA = frozenset("sea ocean waters".split())
_MISSILES = frozenset("missile missiles rocket rockets".split())
_PEOPLE_POINTED = frozenset("him her them us me".split())
_TO_AS = 6  # words from "dismissed" to "as"
_TO_NAME = 12  # words from "calling her vote" to "a mistake"


def turned(reading: Reading, clause: ActClause) -> ActClause:
    """Return an act as the words beside it mean it.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
    """
    act = _meant(reading, clause)
    if act is None:
        return clause
    group = replace(clause.group, negated=False) if act == "reject" else clause.group
    return replace(clause, verb=ActVerb((), act, None, clause.verb.frames), group=group)


def _meant(reading: Reading, clause: ActClause) -> Act | None:
    check = _CHECKS.get(clause.verb.act)
    words = content_words(reading, clause)
    return None if check is None else check(reading, clause, words)


def _warned(reading: Reading, clause: ActClause, words: list[str]) -> Act | None:
    """Read "warned them not to go", "warned that they would not sign"."""
    if _refuses(words):
        return "reject"
    asks = words[:1] == ["to"] or words[:2] in (["not", "to"], ["never", "to"])
    return "request" if asks or _asks_named(reading, clause, words) else None


def _backed(reading: Reading, clause: ActClause, _: list[str]) -> Act | None:
    """Read "she plans to back it", "joined the suit", "financial backing from"."""
    verb = clause.group.verb
    if reading.fold(verb).startswith("join"):
        return "accuse"
    if reading.fold(verb - 1) == "financial":
        return "aid"
    is_own = reading.fold(verb - 3) in SUBJECT_PRONOUNS
    plans = reading.fold(verb - 1) == "to" and reading.fold(verb - 2) in _PLANNING
    return "promise" if plans and is_own else None


def _blamed(reading: Reading, clause: ActClause, words: list[str]) -> Act | None:
    """Read "called her vote a mistake", "holds himself to blame"."""
    if words[:1] and words[0] in _SELVES:
        return "concede"
    verb = reading.fold(clause.group.verb)
    is_own = bool(words) and words[0] in OWNERS and bool(OWN_DEEDS & set(words[1:3]))
    is_named = verb.startswith(("call", "describ", "deem", "view", "consider"))
    is_fault = bool(OWN_FAULTS & set(words[2:_TO_NAME]))
    return "concede" if is_own and is_named and is_fault else None


def _shut_out(reading: Reading, clause: ActClause, _: list[str]) -> Act | None:
    """Read "dismissed him as a clown"."""
    verb = clause.group.verb
    is_dismissed = reading.fold(verb).startswith("dismiss")
    places = range(verb + 1, verb + 1 + _TO_AS)
    return "accuse" if is_dismissed and any(reading.fold(at) == "as" for at in places) else None


def _attacked(reading: Reading, clause: ActClause, words: list[str]) -> Act | None:
    """Read "police raided his home", "fired a missile into the sea"."""
    verb = reading.fold(clause.group.verb)
    if verb.startswith("raid"):
        return "coerce" if SEARCHED & set(words[: _TO_AS + 2]) else None
    is_shown = verb.startswith(("fire", "firing", "launch")) and bool(_MISSILES & set(words))
    return "mobilize" if is_shown and _SEA & set(words[-4:]) else None


def _sent(_: Reading, __: ActClause, words: list[str]) -> Act | None:
    """Read "sent election observers"."""
    return "aid" if SENT_TO_HELP & set(words[:4]) else None


def _not_wanted(reading: Reading, clause: ActClause, _: list[str]) -> Act | None:
    """Read "does not want Arland to sign"."""
    is_want = reading.fold(clause.group.verb).startswith("want")
    return "reject" if is_want and clause.group.negated and clause.frame == "R" else None


def _yielded(reading: Reading, clause: ActClause, _: list[str]) -> Act | None:
    """Read "fell in line behind Vell"."""
    verb = clause.group.verb
    is_fall = reading.fold(verb).startswith(("fall", "fell"))
    behind = [reading.fold(verb + n) for n in range(2, 5)]
    return "support" if is_fall and "behind" in behind else None


def _asked(reading: Reading, clause: ActClause, words: list[str]) -> Act | None:
    """Read "called Vell to thank him"."""
    verb = clause.group.verb
    is_call = reading.fold(verb).startswith("call")
    is_appeal = reading.fold(verb + 1) in ("on", "upon", "for")
    if not is_call or is_appeal or "to" not in words[:-1]:
        return None
    return "consult" if words[words.index("to") + 1] in GREETINGS else None


def _proposed(reading: Reading, clause: ActClause, _: list[str]) -> Act | None:
    """Read "filed a motion to unseal the papers"."""
    is_filed = reading.fold(clause.group.verb).startswith(("file", "filing"))
    near = [reading.fold(clause.group.verb + n) for n in range(4)]
    return "request" if is_filed and "motion" in near else None


def _agreed(reading: Reading, _: ActClause, words: list[str]) -> Act | None:
    """Read "Nor will Besk accept a loan", "passed a resolution praising the crew"."""
    if reading.fold(0) == "nor":
        return "reject"
    is_praise = "resolution" in words[:3] and bool(RESOLVED_PRAISE & set(words))
    return "support" if is_praise else None


def _refused(reading: Reading, clause: ActClause, words: list[str]) -> Act | None:
    """Read "called him divisive"."""
    is_call = reading.fold(clause.group.verb).startswith("call")
    return "accuse" if is_call and words[:1] and words[0] in _PEOPLE_POINTED else None


def _refuses(words: list[str]) -> bool:
    """Return whether "they would not sign" follows: who warns so refuses."""
    told = words[1:] if words[:1] == ["that"] else words
    modal = told[1:2] in (["would"], ["will"]) and told[2:3] in (["not"], ["never"])
    return (
        told[:1] != []
        and told[0] in SUBJECT_PRONOUNS
        and modal
        and (bool(set(told[3:4]) & (REFUSED | ALSO_REFUSED)))
    )


def _asks_named(reading: Reading, clause: ActClause, words: list[str]) -> bool:
    """Return whether "to" stands behind whoever is warned: "travellers to check"."""
    verb = reading.fold(clause.group.verb)
    return (
        verb.startswith(("alert", "warn", "caution"))
        and clause.frame in ("R", "Q", "N")
        and any(word == "to" for word in words[1:4])
        and "of" not in words[:4]
        and "against" not in words[:4]
    )


_CHECKS: Mapping[Act, Callable[[Reading, ActClause, list[str]], Act | None]] = {
    "warn": _warned,
    "support": _backed,
    "accuse": _blamed,
    "sanction": _shut_out,
    "assault": _attacked,
    "mobilize": _sent,
    "claim": _not_wanted,
    "concede": _yielded,
    "request": _asked,
    "propose": _proposed,
    "agree": _agreed,
    "reject": _refused,
}
