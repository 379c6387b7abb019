"""Persons in a sentence, and which of them are the subjects of its verbs.

Reads     the words of one sentence and the stretches in it that stand for a person
Writes    the same with a flag: whether it is a subject
Method    a subject stands at the start of a clause (sentence start, comma, conjunction, quote mark)
          with its verb, a comma or `and` behind it, or behind a verb of speech after a quote
          (`," said Roe`); what follows a preposition or a verb is none
Cost      linear in the words
Limits    no parse: a subject far from its verb is missed, and then nothing is resolved
"""

from __future__ import annotations

from dataclasses import dataclass

from stateofplay.people.kinds import is_verb, verb_follows
from stateofplay.people.titles import is_title_word
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en import roles, speech, verbs
from stateofplay.text.languages.en.occupations import HEADS
from stateofplay.text.names import Words, joins

_CLAUSE_STARTERS = frozenset(
    "and but that while as when because if after before though although which where whether "
    "since until yet or so then however meanwhile later earlier when".split()
)


_BETWEEN = frozenset("himself herself never once".split())  # a subject and its verb
_ASIDE_STARTERS = frozenset("when while as because if after before since until where".split())
_DETERMINERS = frozenset("a an the one another his her its their our".split())
_ACTING = (verbs.PAST, roles.HUMAN_VERBS, speech.AUXILIARIES)  # words that a subject may precede
_LONGEST_PHRASE = 6  # words before the name
_HUMAN_HEADS = roles.HUMANS | roles.TITLE_HEADS | HEADS
_LONGEST_OPENING = 9  # words of a description that opens the sentence
_SHORTEST_VERB = 3  # letters; a verb in -s has more
_MOST_BEFORE = 4  # words of an office before the name


@dataclass(frozen=True, slots=True)
class Person:
    """Words `first` to `end` of a sentence that stand for a person.

    Args:
        actor: id, `None` when nobody knows who.
        gender: `m`, `f` or `None`.
        is_subject: of a verb of this sentence.
        is_aside: whether that verb stands in a clause of time or reason (`when Roe left, ...`).
    """

    first: int
    end: int
    actor: str | None
    gender: str | None
    is_subject: bool = False
    is_aside: bool = False


def is_subject(words: Words, first: int, end: int) -> bool:
    """Return whether words `first` to `end` are the subject of a verb."""
    while end < len(words.raw) and words.fold[end] in _BETWEEN and joins(words, end):
        end += 1
    begin = _phrase_start(words, first)
    if begin == 0 or _opens_clause(words, begin):
        is_set_off = begin > 0 and words.gap[begin].startswith(",")
        if is_set_off and end < len(words.raw) and words.gap[end].startswith(","):
            return _names_subject(words, begin, end)
        return verb_follows(words, end)
    before = words.fold[begin - 1]
    if before in _CLAUSE_STARTERS or _heads_long_phrase(words, begin):
        return verb_follows(words, end)
    if _opens_sentence(words, first, end):
        return True
    after_quote = begin > 1 and any(mark in words.gap[begin - 1] for mark in ',"”’')
    return after_quote and before in speech.REPORTING_VERBS


def _names_subject(words: Words, first: int, end: int) -> bool:
    """Return whether a name between commas is the subject: `Such's chief executive, Roe, said`.

    A verb or preposition before it makes it another's: `They met his predecessor, Roe, there`.
    """
    at = first - 1
    is_human = words.fold[at] in roles.TITLE_HEADS or words.fold[at] in roles.HUMANS
    while at > 0 and words.gap[at].isspace():
        if is_verb(words, at) or _is_link(words, at):
            return False
        at -= 1
    is_described = is_human or (at == 0 and words.fold[0] in _DETERMINERS)
    return is_described and _acts(words, end) and not _is_link(words, at)


def _acts(words: Words, at: int) -> bool:
    """Return whether a word behind a comma reads as a verb: `Its head, Jane Roe, blamed ...`."""
    fold = words.fold[at]
    if words.is_capital[at] or fold in verbs.NO_PAST:
        return False
    if any(fold in some for some in _ACTING) or fold.endswith("ed"):
        return True
    return len(fold) > _SHORTEST_VERB and fold.endswith("s") and not fold.endswith(("ss", "us"))


def _opens_sentence(words: Words, first: int, end: int) -> bool:
    """Return whether only a description stands before: `Roe's friend, the old pilot Jane Doe,`."""
    if not 0 < first <= _LONGEST_OPENING:
        return False
    if not (words.is_possessive[0] or words.fold[0] in _DETERMINERS):
        return False
    if any(_is_finite(words, at) for at in range(first)):
        return False
    link = next((at for at in range(first) if _is_link(words, at)), None)
    if link is not None and words.fold[link - 1] not in _HUMAN_HEADS:
        return False  # "The death of Such, Jane Roe, ..."
    if link is not None and not any(words.gap[at] == ", " for at in range(link, first + 1)):
        return False  # "A spokesman for Roe ..."
    end = _behind_origin(words, end)
    is_set_off = end < len(words.raw) and words.gap[end].startswith(",")
    return _acts(words, end) if is_set_off else verb_follows(words, end)


def _behind_origin(words: Words, end: int) -> int:
    """Return the word behind what says where somebody belongs: `Jane Roe of Such, ...`."""
    at = end
    if at < len(words.raw) and joins(words, at) and words.fold[at] in ("of", "from", "at"):
        at += 1
        while at < len(words.raw) and joins(words, at):
            if not words.is_capital[at] and words.fold[at] != "the":
                return end
            at += 1
    return at


def _is_finite(words: Words, at: int) -> bool:
    """Return whether a word is a verb, and no participle behind an article: `the retired pilot`."""
    return (
        is_verb(words, at)
        and words.fold[at - 1] not in _DETERMINERS
        and not (words.is_possessive[at - 1] if at else False)
    )


def is_aside(words: Words, first: int) -> bool:
    """Return whether a word of time or reason opens the clause of the person at `first`."""
    begin = _phrase_start(words, first)
    return begin > 0 and words.fold[begin - 1] in _ASIDE_STARTERS


def _phrase_start(words: Words, first: int) -> int:
    """Return the first word of the phrase: over titles, an owner, a country and an article."""
    at = first
    at -= next((len(long) for long in roles.LONG_TITLES if _ends_with(words, at, long)), 0)
    while at > 0 and joins(words, at) and is_title_word(words, at - 1):
        at -= 1
    at = _before_owner(words, at) if at < first else at
    while at > 0 and words.gap[at].isspace() and words.is_capital[at - 1]:
        if match_entry(words.raw, at - 1, n_words=1) is None:
            break
        at -= 1
    if at > 0 and joins(words, at) and words.fold[at - 1] in ("the", "a", "an", "his", "her"):
        at -= 1
    return at


def _ends_with(words: Words, at: int, long: tuple[str, ...]) -> bool:
    """Return whether a title of several words stands right before a word: `Secretary of State`."""
    return at >= len(long) and joins(words, at) and words.fold[at - len(long) : at] == long


def _before_owner(words: Words, at: int) -> int:
    """Return the first word of the name that owns an office: `Such's lawyer`, else the same."""
    if at == 0 or not words.gap[at].isspace() or not words.is_possessive[at - 1]:
        return at
    first = at - 1
    while first > 0 and words.is_capital[first] and joins(words, first):
        if not words.is_capital[first - 1]:
            break
        first -= 1
    return first if words.is_capital[first] else at


def _heads_long_phrase(words: Words, first: int) -> bool:
    """Return whether all before is one phrase: `The legendary long-distance runner Jane Roe`."""
    return (
        0 < first <= _LONGEST_PHRASE
        and words.fold[0] in _DETERMINERS
        and all(joins(words, at) and not is_verb(words, at) for at in range(1, first + 1))
        and not any(fold in speech.PREPOSITIONS for fold in words.fold[:first])
    )


def _opens_clause(words: Words, at: int) -> bool:
    return words.gap[at].strip() != "" and "(" not in words.gap[at]


def covered_words(words: Words, first: int, end: int) -> range:
    """Return the words of a mention with those before it that only say who that is.

    `the trade minister, Jane Roe` is one person, `a spokesman for Jane Roe` is another.
    """
    start = first
    while start > 0 and first - start < _MOST_BEFORE and not _is_link(words, start - 1):
        start -= 1
    return range(start, end)


def _is_link(words: Words, at: int) -> bool:
    return words.fold[at] in speech.PREPOSITIONS or words.fold[at] in _CLAUSE_STARTERS


def unnamed_humans(words: Words, covered: frozenset[int]) -> list[Person]:
    """Return singular nouns for a human being that no mention covers, as persons unknown.

    Args:
        words: of the sentence.
        covered: indices of the words inside or right before a mention.
    """
    found = [
        Person(at, at + 1, None, None, is_subject=True)
        for at, fold in enumerate(words.fold)
        if fold == "one" and _is_one_of_them(words, at)
    ]
    for at, fold in enumerate(words.fold):
        if fold not in roles.HUMANS or at in covered or words.is_capital[at]:
            continue
        begin = at
        while begin > 0 and joins(words, begin) and _is_inside_phrase(words, begin - 1):
            begin -= 1
        if begin > 0 and words.is_possessive[begin - 1]:
            if not words.gap[begin].isspace() or _is_told_of(words, begin - 1):
                continue
            gender = roles.HONORIFICS.get(fold)
            found.append(Person(at, at + 1, None, gender, verb_follows(words, at + 1)))
            continue
        if begin == 0 or words.fold[begin - 1] not in _DETERMINERS:
            continue
        if _is_told_of(words, begin - 1) or _names_follow(words, at, covered):
            continue
        told = is_subject(words, begin - 1, at + 1)
        found.append(Person(at, at + 1, None, roles.HONORIFICS.get(fold), told))
    return found


def _names_follow(words: Words, at: int, covered: frozenset[int]) -> bool:
    """Return whether the name comes behind a comma: `The head of the guard, Orso Roe, said`."""
    for index in range(at + 1, min(len(words.raw), at + _LONGEST_PHRASE + 2)):
        if words.gap[index] == ", ":
            return index in covered
        if not joins(words, index) or is_verb(words, index):
            return False
    return False


def _is_told_of(words: Words, at: int) -> bool:
    """Return whether the phrase at `at` tells of somebody named: `Roe became the leader`."""
    while at > 0 and words.is_capital[at - 1] and joins(words, at):
        at -= 1
    return at > 0 and words.fold[at - 1] in ("as", "of", "become", "became", "is", "was")


def _is_one_of_them(words: Words, at: int) -> bool:
    """Return whether `one of` human beings stands here: `One of Roe's officers`."""
    if at + 2 >= len(words.raw) or words.fold[at + 1] != "of":
        return False
    for index in range(at + 2, min(len(words.raw), at + _LONGEST_PHRASE + 2)):
        if index > at + 2 and not words.gap[index].isspace():
            return False
        if words.fold[index].removesuffix("s") in roles.HUMANS and words.fold[index][-1:] == "s":
            return True
    return False


def _is_inside_phrase(words: Words, at: int) -> bool:
    return (
        words.raw[at][0].isalpha()
        and words.fold[at] not in _DETERMINERS
        and (
            is_title_word(words, at)
            or words.fold[at].endswith(("-old", "al", "ish", "ese", "ian", "an"))
        )
    )
