"""It, where one body remains, as in `Such Steel closed its mill. It had asked for help`.

Reads     the sentences of one report with their mentions
Writes    (sentence, first word, end word, actor id) of each `it`, in text order
Method    an `it` that opens its sentence, behind a word that joins or a time at most, before a verb
          of saying or doing. The sentence right before must open with its one subject, a body or
          state, or with an `it` that stands for one. Who else is a subject there, a body of
          several or a person, leaves it open
Source    centering (Grosz, Joshi and Weinstein 1995): the subject is the likeliest antecedent
Cost      linear in the text
Limits    an `it` inside a sentence is not read; nor is one before the present (`It calls for`): a
          plan calls, too
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set

from stateofplay.model.mention import ActorMention
from stateofplay.people.clauses import is_aside, is_subject
from stateofplay.people.kinds import is_verb
from stateofplay.people.plurals import Line
from stateofplay.text.languages.en import speech, verbs
from stateofplay.text.languages.en.roles import STATE_NOUNS
from stateofplay.text.names import Words

_OPENINGS = frozenset("but and then instead later meanwhile still yet so".split())
_BEFORE_TIMES = frozenset("in on at by since".split())
_MOST_TIME = 4  # words: "On Tuesday evening it"
_MOST_OPENING = 7  # words before `it`: "In a letter on Tuesday, it"
# What stands behind an `it` that stands for nobody: weather, time, a clause to come.
_FOR_NOBODY = frozenset(
    """appeared became been began came emerged ensued fell followed got happened looked lasted
    marked meant proved rained remained seemed snowed sounded stood stretched took turned transpired
    worked was were be""".split()
)
_ONLY_A_BODY = frozenset(
    "says wants insists argues believes denies accuses hopes plans intends refuses".split()
)
_OWN_BODIES = STATE_NOUNS | frozenset("board management council leadership executive".split())
_HELPERS = frozenset("has had will would did could may might".split())


def find_its(
    scenes: Sequence[Line], is_body: Callable[[str], bool], persons: Set[str]
) -> Iterator[tuple[int, int, int, str]]:
    """Yield (number of the sentence, first word, end word, actor) of each `it` that is a body.

    Args:
        scenes: the sentences of one report, in order.
        is_body: whether the actor of an id is an organisation, state or armed body.
        persons: ids of persons.
    """
    meant: str | None = None
    for number, scene in enumerate(scenes):
        at = _opening_it(scene)
        if at is not None and meant is not None:
            yield number, at, at + 1, meant
        if at is None or _has_subject(scene, is_body, persons, behind=at):
            meant = None if scene.is_heading else _only_subject(scene, is_body, persons)


def _opening_it(scene: Line) -> int | None:
    """Return the place of an `it` that opens a sentence and does something."""
    words = scene.words
    at = next((i for i, fold in enumerate(words.fold[: _MOST_OPENING + 1]) if fold == "it"), None)
    if at is None or scene.is_heading:
        return None
    is_joined = at == 0 or words.fold[at - 1] in _OPENINGS or words.gap[at].startswith(",")
    is_dated = words.fold[0] in _BEFORE_TIMES and 0 < at <= _MOST_TIME  # "In March it"
    if not is_joined and not is_dated:
        return None
    is_bare = not any(is_verb(words, i) for i in range(1, at))
    if not is_bare or any(words.start[at] > m.span.start for m in scene.mentions):
        return None
    return at if _does_something(words, at + 1) else None


def _does_something(words: Words, at: int) -> bool:
    """Return whether the verb behind `it` is one of saying or doing, and not in the present."""
    helped = False
    while at < len(words.raw) and words.gap[at].isspace():
        fold = words.fold[at]
        if fold in _FOR_NOBODY:
            return False
        if fold in _HELPERS:
            helped = True
        elif fold not in speech.ADVERBS and fold not in ("not", "never"):
            is_past = fold in verbs.PAST or (fold.endswith("ed") and fold not in verbs.NO_PAST)
            return helped or is_past or fold in _ONLY_A_BODY
        at += 1
    return False


def _only_subject(scene: Line, is_body: Callable[[str], bool], persons: Set[str]) -> str | None:
    """Return the body that opens a sentence and is its only subject."""
    subjects = list(_subjects(scene))
    actors = {
        m.actor for m, _ in subjects if m.actor is None or m.actor in persons or is_body(m.actor)
    }
    if scene.has_unknown or len(actors) != 1 or not _opens(scene.words, subjects[0][1]):
        return None
    only = actors.pop()
    is_one = only is not None and is_body(only)
    return only if is_one and not _is_several(scene.words, subjects) else None


def _subjects(scene: Line) -> Iterator[tuple[ActorMention, tuple[int, int]]]:
    words = scene.words
    places = {start: at for at, start in enumerate(words.start)}
    ends = {end: at + 1 for at, end in enumerate(words.end)}
    for mention in scene.mentions:
        first, end = places.get(mention.span.start), ends.get(mention.span.end)
        if first is None or end is None or is_aside(words, first):
            continue
        is_owner = words.is_possessive[end - 1] and end < len(words.raw)
        if is_owner and words.fold[end] in _OWN_BODIES:
            end += 1  # "Such Steel's board"
        if is_subject(words, first, end):
            yield mention, (first, end)


def _has_subject(
    scene: Line, is_body: Callable[[str], bool], persons: Set[str], behind: int
) -> bool:
    """Return whether somebody else is a subject behind an `it`: the next one may be either."""
    start = scene.words.start[behind]
    later = [m.actor for m, _ in _subjects(scene) if m.span.start > start and m.actor is not None]
    return any(actor in persons or is_body(actor) for actor in later)


def _opens(words: Words, at: tuple[int, int]) -> bool:
    """Return whether no verb stands before a subject but that of speech right before it."""
    first = at[0]
    is_said = first > 0 and words.fold[first - 1] in speech.REPORTING_VERBS
    before = range(1, first - 1 if is_said else first)
    plain = all(not is_verb(words, i) for i in before)
    hangs = first > 1 and words.fold[first - 1] in speech.PREPOSITIONS
    return is_said or (plain and not hangs)


def _is_several(words: Words, subjects: Sequence[tuple[ActorMention, tuple[int, int]]]) -> bool:
    """Return whether a subject takes a verb in the plural: `rebels`, `Such and Other`."""
    end = subjects[0][1][1]
    is_demonym = subjects[0][0].form == "demonym" and words.fold[end - 1].endswith("s")
    follows = words.fold[end] if end < len(words.raw) else ""
    return is_demonym or follows in ("and", "are", "were", "have")
