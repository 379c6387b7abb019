"""Words that their own content takes back: views shared, wares offered, own choices defended.

Reads     a sentence made ready, an act with its doer
Writes    a yes or a no
Method    closed patterns, one function for each act. Experts who agree share a view; who offers an
          assessment puts no terms forward, as who sells loans does not; who stands up for the own
          decision backs nobody, and who grieves with victims does not; an interviewer asks for
          views; a disaster called one blames nobody; a fact insisted on or assured is none; who has
          no plans, or will not say, refuses nothing
Source    the annotators' and readers' guides of the gold sets
Cost      linear in the words of the sentence
Limits    an offer of trade told in the past is an offer
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from stateofplay.model.finding import Act
from stateofplay.moves.acts import ActClause
from stateofplay.moves.content import content_words, words_from_verb
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject
from stateofplay.text.languages.en.speech import OWNERS
from stateofplay.text.languages.en.trifles import (
    ANSWER_VERBS,
    ANSWERS,
    CHARGES,
    COMING,
    DISASTER_NAMES,
    EXPLAINED,
    ILL,
    KINDS_OF_PEOPLE,
    KNOWING,
    NATURE,
    OWN_CHOICES,
    OWNING_NOUNS,
    SECRETS,
    VIEWS_HELD,
)

_HEAD_WORDS = 5  # of a content, before its head
_TO_WILL = 3  # words of the subject before "will"
_DUTIES = frozenset("must should shall ought unacceptable negotiable non-negotiable".split())
_SELF = frozenset("he she it they we i his her its their our my".split())
_ME = frozenset("him her it them us me".split())
_OFFERING = frozenset("offer offers offering".split())
_ASKED = frozenset("whether what how who why when where if which".split())
_SECRET_WORDS = 8  # "discuss on the call-in show whether"
_BEREAVED = frozenset("victims victim bereaved families relatives survivors dead injured".split())
_NOUNS_OF_HELP = frozenset("sympathy condolence condolences".split())


def is_trifle(reading: Reading, clause: ActClause, doer: Subject) -> bool:
    """Return whether an act is none by what it is about.

    Args:
        reading: the sentence.
        clause: the act as its verb tells it.
        doer: who does it.
    """
    check = _CHECKS.get(clause.verb.act)
    return check is not None and check(reading, clause, doer, content_words(reading, clause))


def _is_unheld(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a fact or a view is held, and no demand."""
    head = words[:_HEAD_WORDS]
    owned = bool(head) and head[0] in OWNERS
    if clause.frame in ("N", "G", "P") and (
        (owned and bool(CHARGES & set(head[1:3])) and "that" in words)
        or "rhetoric" in head
        or bool(VIEWS_HELD & set(head))
    ):
        return True
    if clause.frame not in ("W", "D") or not words:
        return False
    return not _is_demand(reading, doer, words, clause)


def _is_demand(reading: Reading, doer: Subject, words: list[str], clause: ActClause) -> bool:
    """Return whether a that-clause asks, or tells what the speaker will do."""
    if _DUTIES & set(words) or "need" in words or "needs" in words:
        return True
    will = next((n for n, word in enumerate(words) if word in COMING - {"be", "to", "going"}), None)
    if will is None:
        return "to be" not in " ".join(words)
    if _SELF & set(words[:_TO_WILL]) or _ME & set(words[will : will + 4]):
        return True
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), -1)
    named = reading.starts.get(first + (reading.fold(first) == "that"))
    if named is None or named.actor is None:
        return named is None and words[0] not in ("all", "many", "some")
    side = reading.cast.side
    return side(named.actor) in {side(actor) for actor in doer.actors}


def _is_shared(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether people who know a subject, or rivals, only think the same."""
    verb = clause.group.verb
    is_passing = reading.fold(verb).startswith("pass")
    if is_passing and words[:1] == ["more"] and "than" in words:
        return True  # "passed more amendments than": a record
    if not reading.fold(verb).startswith("agree"):
        return _is_healing(reading, clause, words)
    if words[:1] in (["something"], ["things"], ["that"]) and len(words) == 1:
        return True
    knows = any(reading.fold(at) in KNOWING for at in range(doer.first, verb))
    if knows and clause.frame != "T" and all(reading.cast.is_group(one) for one in doer.actors):
        return True
    if clause.frame not in ("W", "R"):
        return False
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), verb)
    is_next = "that" in (reading.fold(verb + 1), reading.fold(first), reading.fold(first - 1))
    # "agreed that the two would meet" is no view that they share
    return is_next and not {"will", "would", "shall"}.intersection(words)


def _is_healing(reading: Reading, clause: ActClause, words: list[str]) -> bool:
    """Return whether the all-clear is one of health, or a loss is come to terms with."""
    behind = [reading.fold(at) for at in range(clause.group.verb, len(reading.words))]
    folds = [word.fold for word in reading.words]
    if "all-clear" in behind[:5]:
        return bool((NATURE | ILL | {"health", "doctors", "medical"}) & set(folds))
    return behind[:1] in (["come"], ["came"], ["comes"]) and behind[1:5] == [
        "to", "terms", "with", "it",
    ]  # fmt: skip


def _is_shown(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether views or wares are offered, or nothing much is."""
    head = words[:_HEAD_WORDS]
    if head[:1] in (["little"], ["few"]) or {"contingency", "voters", "votes"} & set(head):
        return True
    if clause.group.negated and "bid" in words and {"presidential", "run"} & set(words):
        return True
    if clause.frame in ("N", "R") and EXPLAINED & set(head):
        return True
    verb = clause.group.verb
    if reading.fold(verb).startswith("suggest") and {"might", "may", "could"} & set(words[:8]):
        return "mean" in words or clause.frame in ("W", "D")
    if reading.fold(verb).startswith(("unveil", "outlin")) and clause.group.negated:
        return True
    if reading.fold(verb) not in _OFFERING or clause.frame not in ("N", "R"):
        return False
    is_habit = clause.group.tense == "present" and reading.fold(verb) != "offering"
    is_party = any(
        reading.cast.is_person(one) or reading.cast.country_name(one) for one in doer.actors
    )
    if any(reading.fold(at) == "whenever" for at in range(verb)):
        return True
    first = reading.fold(doer.first)
    return (is_habit and not is_party) or first in KINDS_OF_PEOPLE


def _is_no_backing(reading: Reading, clause: ActClause, _: Subject, words: list[str]) -> bool:
    """Return whether the own choice is defended, a client is, or somebody is mourned with."""
    verb = reading.fold(clause.group.verb)
    mourns = bool(_NOUNS_OF_HELP & {verb, *words_from_verb(reading, clause)})
    if mourns and _BEREAVED & {reading.fold(at) for at in range(len(reading.words))}:
        return True
    if verb.startswith("defend") and {"accused", "suspects", "defendants"} & set(words[:3]):
        return True
    owned = words[:1] and words[0] in OWNERS
    if verb.startswith("defend") and owned and OWN_CHOICES & set(words[1:_HEAD_WORDS]):
        return True
    if clause.group.tense == "ing" and reading.fold(clause.group.first - 2) == "about":
        return True  # "talks about her endorsing the plan": not done
    if clause.group.negated and ("kind" in words_from_verb(reading, clause) or "until" in words):
        return True
    behind = [reading.fold(at) for at in range(clause.group.verb, len(reading.words))]
    return "matter" in behind and "time" in behind and clause.frame == "P"


def _is_answer(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether an answer is asked for: "to know why", "for his impressions"."""
    told = words[1:] if words[:1] in (["to"], ["for"]) else words
    if told[:1] == ["know"] or (words[:1] == ["to"] and set(told[:1]) & ANSWER_VERBS & {"share"}):
        return told[:1] == ["know"] or bool(ANSWERS & set(told[:4]))
    is_one = all(reading.cast.is_person(one) for one in doer.actors)
    if is_one and told[:1] and told[0] in OWNERS and ANSWERS & set(told[1:3]):
        return True
    if set(told[:1]) & {"describe", "comment", "recall"}:
        return True
    if clause.group.negated and words[-1:] == ["this"] and len(words) <= 3:
        return True  # "did not ask for any of this"
    verb = clause.group.verb
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), 0)
    is_led = words[:1] == ["to"] and first > verb and clause.frame in ("R", "Q")
    if is_led and reading.fold(first - 1) in OWNING_NOUNS:
        return True
    return words[:3] == ["to", "second", "place"] or words[:3] == ["to", "first", "place"]


def _is_no_blame(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a disaster is called one, or experts wonder, or somebody aims at systems."""
    verb = reading.fold(clause.group.verb)
    folds = {word.fold for word in reading.words}
    if clause.frame == "B" and DISASTER_NAMES & set(words):
        return bool(NATURE & folds) or "worst" in words
    if verb.startswith("question"):
        if clause.group.negated:
            return True
        knows = any(reading.fold(at) in KNOWING for at in range(doer.first, clause.group.verb))
        return knows and not {"motives", "motive", "sincerity", "honesty"} & set(words)
    if verb in ("take", "took", "taking", "takes") and "aim" in words_from_verb(reading, clause):
        return any(reading.fold(at) in ("hackers", "gunmen", "police", "snipers", "soldiers")
                   for at in range(clause.group.verb))  # fmt: skip
    if words[:2] == ["out", "at"]:
        return True
    if "shot" in words_from_verb(reading, clause) and words[:1] and words[0].endswith("ing"):
        return True  # "had a shot at winning": a chance
    if verb.startswith("prosecut") and reading.fold(clause.group.first - 1) == "who":
        return True
    files = verb.startswith(("file", "lodge")) and "complaint" in words_from_verb(reading, clause)
    return files and clause.group.modality == "possible"


def _is_no_refusal(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether nobody plans it, or an answer is not given."""
    verb = clause.group.verb
    behind = [reading.fold(at) for at in range(verb, min(verb + 4, len(reading.words)))]
    if behind[0] in ("have", "has", "had", "having") and behind[1:2] == ["no"]:
        return behind[2:3] in (["plan"], ["plans"])
    if "loath" in behind[:2] or behind[1:4] == ["nothing", "to", "do"]:
        return True
    told = words[1:] if words[:1] == ["to"] else words
    is_secret = bool(told) and told[0] in SECRETS | {"define"}
    return is_secret and bool(_ASKED & set(told[1:_SECRET_WORDS])) and told[0] != "rule"


def _is_harmless(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a view of one's own follows "cautions that", or somebody only tires."""
    if reading.fold(clause.group.verb).startswith("flag") and clause.frame in ("C", "V", "0"):
        return True
    told = words[1:] if words[:1] == ["that"] else words
    return told[:1] in (["she"], ["he"]) and set(told[1:2]) <= {"sees", "saw", "thinks", "feels"}


def _is_assured(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a fact is assured, or an answer of one word is given."""
    verb = reading.fold(clause.group.verb)
    if verb.startswith("g") and "word" in words[:3] and "one" in words[:3]:
        return True
    first = next((p for p, w in enumerate(reading.words) if w.start >= clause.start), 0)
    is_clause = reading.fold(first - 1) == "that" or len(words) >= _HEAD_WORDS
    return verb.startswith("assur") and is_clause and not COMING - {"to", "be"} & set(words)


def _is_own_fault(reading: Reading, clause: ActClause, doer: Subject, words: list[str]) -> bool:
    """Return whether a kind of people bears its fate, or words tell only where it was said."""
    if words[:1] == ["during"] or words[:2] == ["in", "an"]:
        return True
    verb = reading.fold(clause.group.verb)
    kind = any(reading.fold(at) in KINDS_OF_PEOPLE for at in range(doer.first, clause.group.verb))
    return verb.startswith("accept") and kind


_Check = Callable[[Reading, ActClause, Subject, list[str]], bool]
_CHECKS: Mapping[Act, _Check] = {
    "insist": _is_unheld,
    "agree": _is_shared,
    "propose": _is_shown,
    "support": _is_no_backing,
    "request": _is_answer,
    "accuse": _is_no_blame,
    "concede": _is_own_fault,
    "reject": _is_no_refusal,
    "warn": _is_harmless,
    "promise": _is_assured,
}
