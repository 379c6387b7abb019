"""Read what a person types as a judgement: `same ID ID`, `date REPORT 2018-09`, and so on.

Reads     a dossier and the words that were typed
Writes    a judgement
Method    ids become the words they stand for (`anchor`); values are checked when they are given
Source    EDTF (ISO 8601-2) for dates; the words are ours
Cost      linear in the dossier
Limits    a speaker that no report names is kept by name only
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from stateofplay.judgements.anchor import anchor
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.judgement import Judgement, JudgementKind, Sort, Target
from stateofplay.text.printed_dates import read_stated_date

_EDTF = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
_NOBODY = ("nobody", "unknown", "")
_IN_PAIRS: tuple[Sort, ...] = ("report", "actor", "quote", "entry", "issue")
_FORMS: dict[JudgementKind, str] = {
    "same": "same ID ID",
    "different": "different ID ID",
    "not_so": "not_so ID",
    "date": "date REPORT DAY-MONTH-OR-YEAR",
    "publisher": "publisher REPORT NAME",
    "title": "title REPORT TITLE",
    "url": "url REPORT ADDRESS",
    "speaker": "speaker QUOTE NAME-OR-ACTOR",
    "name": "name ISSUE NAME",
    "predecessor": "predecessor EARLIER-ACTOR LATER-ACTOR",
    "withdraw": "withdraw JUDGEMENT",
}
_N_WORDS = {kind: len(form.split()) - 1 for kind, form in _FORMS.items()}


def read_judgement(
    dossier: Dossier, kind: str, words: Sequence[str], *, note: str | None = None, at: int = 0
) -> Judgement:
    """Return what a person judged.

    Args:
        dossier: that the person looked at: its ids are meant.
        kind: `same`, `different`, `not_so` (or `not-so`), `date`, `publisher`, `title`, `url`,
            `speaker`, `name`, `predecessor` or `withdraw`.
        words: ids and values as typed. An empty date, publisher, title or address says that none
            is stated; the speaker `nobody` or `unknown` that nobody knows who spoke.
        note: why, in the person's words.
        at: number in the order of judging, higher than any given so far.

    Raises:
        InputError: the kind, an id or a value cannot be used.
    """
    known = _kind(kind)
    if len(words) != _N_WORDS[known]:
        raise InputError(
            f"{known} takes {_N_WORDS[known]} and not {len(words)} words: {' '.join(words)!r}; "
            f"write {_FORMS[known]}, a name of several words in quote marks"
        )
    note = note.strip() or None if note else None
    if known in ("same", "different"):
        return Judgement(known, _pair(dossier, known, words), None, note, at)
    if known in ("not_so", "withdraw"):
        return Judgement(known, (_single(dossier, known, words[0]),), None, note, at)
    if known == "speaker":
        targets, value = _speaker(dossier, words)
        return Judgement(known, targets, value, note, at)
    if known == "predecessor":
        return Judgement(known, _parties(dossier, words), None, note, at)
    target = anchor(dossier, words[0])
    if known == "name":
        return Judgement(known, (target,), _name(target, words), note, at)
    if target.sort != "report":
        raise InputError(f"{known} is said of a report, not of {words[0]}; write {_FORMS[known]}")
    return Judgement(known, (target,), _value(known, words[1].strip()), note, at)


def _kind(written: str) -> JudgementKind:
    for kind in get_args(JudgementKind):
        if written.replace("-", "_").casefold() == kind:
            found: JudgementKind = kind
            return found
    raise InputError(
        f"no judgement is called {written!r}; write one of {'; '.join(_FORMS.values())}"
    )


def _pair(dossier: Dossier, kind: JudgementKind, words: Sequence[str]) -> tuple[Target, ...]:
    targets = tuple(sorted(anchor(dossier, word) for word in words))
    sorts = {target.sort for target in targets}
    if kind == "different" and "issue" in sorts:
        raise InputError(
            f"two issues are different as they stand: {' and '.join(words)}; withdraw the "
            "judgement that made them one"
        )
    if len(sorts) > 1 or not sorts <= set(_IN_PAIRS):
        raise InputError(
            f"{kind} is said of two reports, actors, quotes, issues or entries of the timeline, "
            f"not of {' and '.join(words)}; give two ids of one sort"
        )
    if kind == "same":
        _must_be_whole(targets, words)
    if targets[0] == targets[1]:
        raise InputError(
            f"{kind} is said of two things, and {' and '.join(words)} are one; to take a part out, "
            "give it as ID/NAME or ID@REPORT"
        )
    return targets


def _single(dossier: Dossier, kind: JudgementKind, word: str) -> Target:
    target = anchor(dossier, word)
    if (target.sort == "judgement") != (kind == "withdraw"):
        raise InputError(
            f"{kind} cannot be said of {word}; a judgement is withdrawn, anything else is not so"
        )
    _must_be_whole((target,), (word,))
    return target


def _must_be_whole(targets: Sequence[Target], words: Sequence[str]) -> None:
    """Refuse a part: the whole would be united or left out with it."""
    ids = {target.id for target in targets}
    parts = [word for word in words if word not in ids]
    if targets[0].sort != "report" and parts:
        raise InputError(
            f"{parts[0]} is a part; first take it out with `different ID {parts[0]}`, then judge "
            "what stands by itself"
        )


def _parties(dossier: Dossier, words: Sequence[str]) -> tuple[Target, ...]:
    """Return the earlier party and the one that came after it, in this order."""
    targets = tuple(anchor(dossier, word) for word in words)
    if {target.sort for target in targets} != {"actor"} or targets[0] == targets[1]:
        raise InputError(
            f"predecessor is said of two actors, not of {' and '.join(words)}; write "
            f"{_FORMS['predecessor']}"
        )
    _must_be_whole(targets, words)
    return targets


def _name(target: Target, words: Sequence[str]) -> str:
    name = " ".join(words[1].split())
    if target.sort != "issue" or not name:
        raise InputError(f"{words[0]} cannot be called {words[1]!r}; write {_FORMS['name']}")
    return name


def _speaker(dossier: Dossier, words: Sequence[str]) -> tuple[tuple[Target, ...], str]:
    quote = anchor(dossier, words[0])
    if quote.sort != "quote":
        raise InputError(f"only a quote has a speaker, not {words[0]}; write {_FORMS['speaker']}")
    name = " ".join(words[1].split())
    if name.casefold() in _NOBODY:
        return (quote,), ""
    named = [one for one in dossier.actors if name in (one.id, one.name)]
    named = named or [
        one
        for one in dossier.actors
        if name.casefold() in {one.name.casefold(), *(a.name.casefold() for a in one.aliases)}
    ]
    if len(named) > 1:
        ids = ", ".join(f"{one.id} ({one.name})" for one in named)
        raise InputError(f"several actors are called {name!r}; give the id of one of them: {ids}")
    if not named and re.fullmatch(r"actor-[0-9a-f]{12}", name):
        anchor(dossier, name)  # says which ids there are
    if not named:
        return (quote,), name
    return (quote, anchor(dossier, named[0].id)), named[0].name


def _value(kind: JudgementKind, value: str) -> str:
    if kind == "date" and value and not (_EDTF.fullmatch(value) and read_stated_date(value)):
        raise InputError(
            f"{value!r} is no day, month or year of 1900 to 2099; give it as 2018-09-12, "
            '2018-09 or 2018, or "" when no date is stated'
        )
    if kind == "url" and value and not _ADDRESS.fullmatch(value):
        raise InputError(
            f"{value!r} is no web address; give one that starts with http:// or https://, or "
            '"" when none is known'
        )
    return value
