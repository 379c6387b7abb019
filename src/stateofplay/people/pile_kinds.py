"""The kind of each name over a whole pile, and the short names of its bodies.

Reads     the names of every report
Writes    for each name the kind that the pile tells; for each short name of a body its full name
Method    most mentions decide. Two words or more that end as firms do are a firm's name, unless a
          first name, an office or the last word alone tells of a person; a museum or hospital is a
          body and no place. A firm is called by what
          stands before that word, another body so only where its first word is mostly read as
          a body; initials in brackets behind a full name are short for it. A short name that two
          bodies share, or that is rather a place's, is nobody's
Source    resolve only when one candidate remains
Cost      linear in the names
Limits    a firm that bears the name of its town is not found by that name alone
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from stateofplay.model.mention import NameKind, NameMention
from stateofplay.people.keys import (
    Key,
    halves_of,
    is_common_body,
    is_short_form,
    name_key,
    short_firms,
    surnames,
    thing_key,
)
from stateofplay.text.gazetteer import find_entry, first_name_gender
from stateofplay.text.languages.en.roles import (
    ACTING_HOUSES,
    BODY_ENDS,
    FIRM_ENDS,
    OPENERS,
    SOFT_OPENERS,
    TITLE_MODIFIERS,
)

Names = Sequence[tuple[str, Sequence[NameMention]]]
_HOME = "of"
_LINKS = frozenset("of for and".split())
_NO_SHORT_NAME = BODY_ENDS | FIRM_ENDS | OPENERS | SOFT_OPENERS | TITLE_MODIFIERS


def kinds_of(names: Names) -> dict[Key, NameKind]:
    """Return the kind of each name of known kind.

    Args:
        names: report id and its names, for each report.
    """
    counted = _counted(names)
    kinds = {key: min((-n, kind) for kind, n in c.items())[1] for key, c in counted.items()}
    titled = {name_key(n.name) for _, ones in names for n in ones if n.role is not None}
    alone = {name_key(n.name) for _, ones in names for n in ones if len(name_key(n.name)) == 1}
    for key in {name_key(n.name) for _, ones in names for n in ones}:
        kind = kinds.get(key)
        is_house = kind == "place" and len(key) > 1 and key[-1] in ACTING_HOUSES
        is_firm = kind in ("person", None) and key not in titled and _reads_as_firm(key, alone)
        if is_house or is_firm:
            kinds[key] = "organisation"
    for key in [key for key in kinds if halves_of(key) and _is_joint(key, kinds)]:
        del kinds[key]
    surnamed = {e for key, kind in kinds.items() if kind == "person" for e in _endings(key)}
    for short in short_names(names, kinds):
        if short not in titled and short not in surnamed:
            kinds[short] = "organisation"
    return kinds


def short_names(names: Names, kinds: Mapping[Key, NameKind]) -> dict[Key, Key]:
    """Return shorter names of bodies, those in brackets too, that mean one body only.

    Args:
        names: report id and its names, for each report.
        kinds: of the names.
    """
    meanings: dict[Key, set[Key]] = defaultdict(set)
    for _, mentions in names:
        for name in mentions:
            if kinds.get(name_key(name.name)) == "organisation":
                for short in _shorter(name.name, kinds):
                    meanings[short].add(thing_key(name.name))
        for full, short_name in pairwise(mentions):
            is_near = short_name.span.start - full.span.end in (len(" ("), len(". ("))
            is_initials = short_name.name.isupper() and is_short_form(short_name.name, full.name)
            if is_near and is_initials:
                meanings[thing_key(short_name.name)].add(thing_key(full.name))
    for short, full_key in _endings_of_bodies(names, kinds):
        meanings[short].add(full_key)
    fullest = {short: {_fullest(one, meanings) for one in ones} for short, ones in meanings.items()}
    return {short: min(ones) for short, ones in fullest.items() if len(ones) == 1}


def _fullest(key: Key, meanings: Mapping[Key, set[Key]]) -> Key:
    """Return the one name that a body's name is itself short for: `Vantt Foods` of `... Inc`."""
    longer = meanings.get(key, ())
    return min(longer) if len(longer) == 1 else key


def _is_joint(key: Key, kinds: Mapping[Key, NameKind]) -> bool:
    """Return whether two bodies of the pile were read as one: `Vantt Bank and Roe Health`."""
    return all(kinds.get(half) == "organisation" for half in halves_of(key) or ((),))


def _counted(names: Names) -> dict[Key, Counter[NameKind]]:
    counted: dict[Key, Counter[NameKind]] = defaultdict(Counter)
    for _, mentions in names:
        for name in mentions:
            if name.kind is not None:
                counted[name_key(name.name)][name.kind] += 1
    return counted


def _reads_as_firm(key: Key, alone: set[Key]) -> bool:
    """Return whether words that were read as a person rather name a firm."""
    if len(key) < 2 or key[-1] not in FIRM_ENDS or key[-1:] in alone:
        return False
    return first_name_gender(key[0]) is None


def _endings(key: Key) -> tuple[Key, ...]:
    return surnames(key) if len(key) > 1 else ()


def _endings_of_bodies(names: Names, kinds: Mapping[Key, NameKind]) -> Iterator[tuple[Key, Key]]:
    """Yield bodies' names that a longer one ends with: `Roads Commission`.

    A report that prints the shorter one must print the words before it too (`Vantt`).
    """
    bodies = {
        thing_key(name.name)
        for _, mentions in names
        for name in mentions
        if kinds.get(name_key(name.name)) == "organisation"
    }
    longer: dict[Key, set[Key]] = defaultdict(set)
    for full in bodies:
        for start in range(1, len(full) - 1):
            if full[start:] in bodies and not _LINKS & set(full):
                longer[full[start:]].add(full)
    for _, mentions in names:
        keys = {thing_key(name.name) for name in mentions}
        words = {word for key in keys for word in key}
        for short in keys & longer.keys():
            for full in longer[short]:
                if not is_common_body(short) and words.issuperset(full[: -len(short)]):
                    yield short, full


def _shorter(name: str, kinds: Mapping[Key, NameKind]) -> Iterator[Key]:
    """Yield the shorter names of a body that no place bears."""
    key = thing_key(name)
    firms = short_firms(name)
    if _HOME in key and key[: key.index(_HOME)][-1:] and key[key.index(_HOME) - 1] in FIRM_ENDS:
        yield key[: key.index(_HOME)]  # "Vantt Foods" for "Vantt Foods of Roe"
    for short in firms:
        if kinds.get(short) in (None, "person", "organisation"):
            yield short
    if len(key) > 2 and key[-1] in ACTING_HOUSES and first_name_gender(key[0]) is None:
        yield key[:-1]  # "St Roe" for "St Roe Hospital"
    is_body = not firms and len(key) > 1 and key[-1] in BODY_ENDS and key[0] not in _NO_SHORT_NAME
    if is_body and kinds.get(key[:1]) == "organisation" and find_entry(key[0].title()) is None:
        yield key[:1]
