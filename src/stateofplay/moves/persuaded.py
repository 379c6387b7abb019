"""What somebody brings another to do: "Ito talked Vell into shelving the vote".

Reads     a sentence made ready, the sentences before it
Writes    clauses with their doers: the request, and the act of whoever was brought to it
Method    a verb of persuading, a known actor, then "into" and a verb in -ing, or "to" and a verb;
          who is made to do it by force was not asked
Cost      linear in a few words for each such verb
Limits    "tried to persuade" tells nothing: the verb must be told as done
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from stateofplay.moves.acts import ActClause, ActVerb, doing_act, infinitive_act
from stateofplay.moves.phrase_actors import actor_at
from stateofplay.moves.reading import Reading
from stateofplay.moves.subjects import Subject, find_subject
from stateofplay.text.clauses import Tag, VerbGroup, clause_end, read_group, verb_forms
from stateofplay.text.languages.en.act_asking import FORCED_INTO, PERSUADED, TALKED_INTO

_REQUEST = ActVerb((), "request", None, ())


@cache
def _verbs() -> dict[str, tuple[frozenset[Tag], str, bool]]:
    """Return form -> its tags, what leads to the act, and whether it is asked for."""
    found: dict[str, tuple[frozenset[Tag], str, bool]] = {}
    kinds = ((FORCED_INTO, "to", False), (PERSUADED, "to", True), (TALKED_INTO, "into", True))
    for bases, lead, is_asked in kinds:
        for base in bases.split():
            found |= {form: (tags, lead, is_asked) for form, tags in verb_forms(base).items()}
    return found


def find_persuaded(
    reading: Reading, before: Sequence[Reading]
) -> Iterator[tuple[ActClause, Subject]]:
    """Yield who brought whom to do what, and what those did.

    Args:
        reading: the sentence.
        before: the readings of the same report before this one, in order.
    """
    for place in range(1, len(reading.words) - 3):
        found = _verbs().get(reading.fold(place))
        named = None if found is None else actor_at(reading, place + 1)
        if found is None or named is None or reading.fold(named[1] + 1) != found[1]:
            continue
        tags, lead, is_asked = found
        group = read_group(reading.words, place, tags, reading.timed)
        if group is None or group.negated or group.tense == "ing" or group.modality != "actual":
            continue
        at = named[1] + 2
        if lead == "into" and not reading.fold(at).endswith("ing"):
            continue  # "talked Vell into a corner"
        act = infinitive_act(reading, at) if lead == "to" else doing_act(reading, at)
        doer = find_subject(reading, group.first, before)
        if is_asked and doer is not None and named[0] not in doer.actors:
            yield _request(reading, group, named[0], at), doer
        if act is not None:
            done = replace(act, group=VerbGroup(at, at, "actual", False, "past"))
            yield done, Subject((named[0],), place + 1, is_plural=False)


def _request(reading: Reading, group: VerbGroup, whom: str, at: int) -> ActClause:
    end = clause_end(reading.text, reading.words, at, reading.end)
    return ActClause(_REQUEST, group, (whom,), reading.words[at].start, end, "P")
