"""Who does what a verb tells: the actors of its subject.

Reads     a sentence made ready, the place of a verb group, the sentences before
Writes    a `Subject`, or `None` whenever more than one reading fits
Method    the noun phrase directly before the verb, over adverbs, times and what stands between two
          commas; it must not hang on a preposition. "The two countries", "they" stand for exactly
          two parties named just before, or for nobody
Cost      linear in the sentence
Limits    a subject whose head is no known actor ("voters in Arland") is nobody; inverted order
          ("said Ito") is left to quotes
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.model.mention import ActorMention
from stateofplay.moves.agreement import Subject as Subject
from stateofplay.moves.agreement import agreed_subject
from stateofplay.moves.asides import before_aside, closes_aside, means_each, over_bracket
from stateofplay.moves.body_offices import first_word
from stateofplay.moves.body_offices import office_of as office_of
from stateofplay.moves.joint import find_joint
from stateofplay.moves.noun_phrases import is_plural as is_plural_noun
from stateofplay.moves.parts import is_part_of_list, is_where, opens_name
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import is_adverb, is_verb_like
from stateofplay.text.languages.en.act_verbs import JOINT_NOUNS, OFFICE_NOUNS, SPOKES_NOUNS
from stateofplay.text.languages.en.roles import BODY_LEADERS
from stateofplay.text.languages.en.speech import (
    AUXILIARIES,
    CONJUNCTIONS,
    PREPOSITIONS,
    REPORTING_VERBS,
    SUBJECT_PRONOUNS,
)

_DETERMINERS = frozenset("the a an this that its their his her our".split())
_BEFORE_NAMES = frozenset(
    """former late new chief acting deputy prime foreign trade defence defense interior finance
    opposition then outgoing incoming vice top senior state both rival neighbouring neighboring
    ruling general governing rebel union company party""".split()
)
_CLAUSE_OPENERS = frozenset("after before since until as than like".split())
# Nothing has been done yet.
_SUPPOSING = frozenset("if unless whether until provided providing".split())
_TIME_PREPOSITIONS = frozenset("on in at by late early during since last this".split())
_COMPARING = frozenset("than what as like".split())
_OF = frozenset("of for".split())
_TOWNS = frozenset("town city village municipality borough parish canton".split())
_EACH = frozenset("each both all".split())
_OF_SEVERAL = frozenset("have had are were will".split())
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_MAX_ASIDE = 22  # words between two commas
_TITLE_WORDS = 5  # of "the deputy trade secretary"
_TITLED = frozenset("secretary minister director commissioner undersecretary".split())


def find_subject(reading: Reading, at: int, before: Sequence[Reading]) -> Subject | None:
    """Return the subject of the verb group that starts at word `at`.

    Args:
        reading: the sentence.
        at: first word of the verb group.
        before: the readings of the same report before this one, in order.
    """
    return agreed_subject(reading, at, _beside(reading, at, before), before)


def _beside(reading: Reading, at: int, before: Sequence[Reading]) -> Subject | None:
    """Return the subject that the words beside a verb group tell."""
    last = _step_back(reading, _before_each(reading, at) - 1)
    if last is None:
        return None
    if reading.fold(last) in ("who", "which") and last > 0:
        return _antecedent(reading, last)
    found = _together(reading, last, before) or _named(reading, last)
    # "neither has he endorsed", "did Arland agree": not said, or asked
    if found is None or found.first - 1 in reading.timed:
        return found
    return None if reading.fold(found.first - 1) in AUXILIARIES else found


def _before_each(reading: Reading, at: int) -> int:
    """Return the helper of "have each returned", else the verb itself."""
    is_each = reading.fold(at - 1) in _EACH and reading.fold(at - 2) in _OF_SEVERAL
    return at - 2 if is_each else at


def _antecedent(reading: Reading, relative: int) -> Subject | None:
    """Return whom "who" or "which" means; "Roe of the Dockers Union, who" is not the union."""
    last = over_bracket(reading, relative - 1)
    found = None if last is None else _plain(reading, last)
    if found is None:
        return None
    if reading.fold(relative) == "which":
        return None if is_where(reading, found.actors, found.first) else found
    is_human = all(
        reading.cast.is_person(one) or reading.cast.is_group(one) for one in found.actors
    )
    return found if is_human else None


def _step_back(reading: Reading, place: int) -> int | None:
    """Return the last word of the noun phrase before: over adverbs, times and one aside."""
    had_aside = False
    opens_at = -1
    while place >= 0:
        gap = reading.gap(place) if place != opens_at else ""
        if place != opens_at and closes_aside(reading, place):
            opened = before_aside(reading, place)
            if opened is None:
                return None
            place = opens_at = opened
            continue
        if gap == "," and not had_aside:
            opened = _aside(reading, place)
            if opened is None:
                return None
            if opened == place:
                return place
            place, had_aside = opened, True
            continue
        if gap not in ("", ","):
            return None
        is_passed = (
            place in reading.timed
            or (reading.fold(place) in _SUFFIXES and place not in reading.ends)
            or (place + 1 in reading.timed and reading.fold(place) in _TIME_PREPOSITIONS)
        )
        is_passed = is_passed or means_each(reading, place)
        if not is_passed and not (is_adverb(reading.fold(place)) and place not in reading.ends):
            return place
        place -= 1
    return None


def _aside(reading: Reading, place: int) -> int | None:
    """Return where the noun phrase ends whose aside ends with word `place`.

    A name between commas is the actor itself: ", Hiro Ito, has ruled out".
    """
    named = reading.ends.get(place)
    if named is not None and named.form == "noun":
        named = None  # "Ito, a senator, has ruled out"
    opened = place - 1
    while opened >= 0 and place - opened <= _MAX_ASIDE:
        if reading.gap(opened) == ",":
            if named is not None and opens_name(reading, opened + 1, named):
                opener = _opener(reading, _first_of(reading, opened))
                hangs = _hangs(reading, opener) and reading.fold(opener) not in ("of", "for")
                return None if hangs else place
            adds = reading.fold(opened + 1) == "and" and reading.gap(place) == ","
            return None if adds else opened  # "Arland, and some others, have signed"
        if reading.gap(opened) != "":
            return None
        opened -= 1
    return None


def _first_of(reading: Reading, last: int) -> int:
    """Return the article of a noun phrase that ends with a word, else that word itself."""
    for place in range(last, max(-1, last - _TITLE_WORDS), -1):
        if reading.fold(place) in _DETERMINERS:
            return place
        if reading.gap(place - 1) != "" or reading.fold(place) in PREPOSITIONS | CONJUNCTIONS:
            break
    return last


def _together(reading: Reading, last: int, before: Sequence[Reading]) -> Subject | None:
    found = find_joint(reading, last, before)
    if found is None:
        return None
    actors, first = found
    if first > 0 and reading.gap(first - 1) == "" and _hangs(reading, first - 1):
        return None
    return Subject(actors, first, is_plural=True)


def _plain(reading: Reading, last: int) -> Subject | None:
    """Return the actor that is named by the words up to `last`, wherever they stand."""
    mention = reading.ends.get(last)
    if mention is None or mention.actor is None or reading.is_possessive(last):
        return None
    if not reading.cast.can_act(mention.actor) and not reading.cast.is_place(mention.actor):
        return None
    first = first_word(reading, mention)
    return Subject((mention.actor,), first, is_plural=_is_several(reading, mention, last))


def _is_several(reading: Reading, mention: ActorMention, last: int) -> bool:
    """Return whether a mention takes a verb in the plural: "the rebels", "Arlanders"."""
    if mention.form == "noun":
        return is_plural_noun(reading.fold(last))
    is_people = mention.form == "demonym" or reading.cast.is_group(mention.actor or "")
    return is_people and reading.fold(last).endswith("s")


def _named(reading: Reading, last: int) -> Subject | None:
    found = _plain(reading, last) or office_of(reading, last)
    if found is None:
        return None
    found = _as_state(reading, found)
    opener = _opener(reading, found.first)
    supposed = opener - 1 if reading.fold(opener) == "that" else opener
    if reading.fold(supposed) in _SUPPOSING or reading.fold(supposed) == "condition":
        return None
    if reading.fold(opener) in _OF and reading.gap(opener) == "" and opener > 0:
        owner = _owner(reading, found, opener)
        if owner is None:
            return None
        found, opener = owner, _opener(reading, owner.first)
    if opener >= 0 and reading.gap(opener) == "" and _hangs(reading, opener):
        return None
    if _is_object(reading, opener, last):
        return None
    if reading.fold(opener) != "and" or reading.gap(opener) != "":
        return found
    return _coordinated(reading, found, opener)


def _as_state(reading: Reading, found: Subject) -> Subject:
    """Return a seat of government that acts as its state: "Vell on Tuesday rejected"."""
    meant = tuple(reading.cast.receiver(actor) or actor for actor in found.actors)
    return Subject(meant, found.first, is_plural=found.is_plural)


def _is_object(reading: Reading, opener: int, last: int) -> bool:
    """Return whether a noun stands behind a verb or is compared: "robbed a bank", "what buyers"."""
    mention = reading.ends.get(last)
    if mention is None or mention.form != "noun" or opener < 0 or reading.gap(opener) != "":
        return False
    if reading.fold(opener) in _COMPARING:
        return True
    return is_verb_like(reading.words, opener) and reading.fold(opener) not in REPORTING_VERBS


def _owner(reading: Reading, found: Subject, of: int) -> Subject | None:
    """Read "President Ito of Arland" and "the government of Arland", given what stands last."""
    if _is_in_title(reading, found, of):
        return Subject(found.actors, of - 1, is_plural=False)
    if reading.fold(of) == "for" or reading.fold(of - 1) in SPOKES_NOUNS:
        spoken_for = reading.fold(of - 1) in SPOKES_NOUNS and not found.is_plural
        return Subject(found.actors, of - 1, is_plural=False) if spoken_for else None
    before = reading.ends.get(of - 1)
    if before is not None and (before.form != "noun" or reading.fold(of - 1) not in OFFICE_NOUNS):
        return _plain(reading, of - 1)
    is_body = not any(reading.cast.is_person(actor) for actor in found.actors)
    heads = OFFICE_NOUNS | BODY_LEADERS | _TOWNS
    if reading.fold(of - 1) not in heads or not is_body or found.is_plural:
        return None
    return Subject(found.actors, of - 1, is_plural=False)


def _is_in_title(reading: Reading, found: Subject, of: int) -> bool:
    """Return whether "of" stands inside a title before a name: "Secretary of State Dana Orme"."""
    is_office = reading.fold(of) == "of" and reading.fold(of - 1) in _TITLED
    between = range(of + 1, found.first)
    is_field = bool(between) and all(
        reading.is_capital(at) and not reading.is_possessive(at) for at in between
    )
    is_one = len(found.actors) == 1 and reading.cast.is_person(found.actors[0])
    joins = reading.fold(_opener(reading, of - 1)) == "and"  # who else acts is not sure there
    return is_office and is_field and is_one and not joins


def _hangs(reading: Reading, place: int) -> bool:
    fold = reading.fold(place)
    return fold in PREPOSITIONS and fold not in _CLAUSE_OPENERS and place not in reading.timed


def _coordinated(reading: Reading, found: Subject, place: int) -> Subject | None:
    """Take in "X" of "X and Y" where X opens the clause too.

    "met X and Y refused" is two clauses: there only Y is sure.
    """
    left = None
    if reading.gap(place - 1) in ("", ","):
        left = _plain(reading, place - 1) or office_of(reading, place - 1)
    if left is None:
        return found if _has_verb_before(reading, place) else None
    left = _listed(reading, left)
    if is_part_of_list(reading, left.first):
        return None
    opener = _opener(reading, left.first)
    fold = reading.fold(opener)
    starts_clause = opener < 0 or reading.gap(opener) != "" or opener in reading.timed
    if not starts_clause and fold == "of":
        return _heads_of(reading, _joined(left, found), opener)
    if not starts_clause and _hangs(reading, opener):
        return None
    if not starts_clause and fold not in _CLAUSE_OPENERS and fold not in _OPENING_WORDS:
        return found if fold not in REPORTING_VERBS else _joined(left, found)
    return _joined(left, found)


def _has_verb_before(reading: Reading, place: int) -> bool:
    """Return whether a clause may end before "and" at `place`: else somebody unknown joins in."""
    return any(is_verb_like(reading.words, at) for at in range(place)) or "," in reading.gap(
        place - 1
    )


def _heads_of(reading: Reading, both: Subject, of: int) -> Subject | None:
    """Read "the leaders of X and Y" as X and Y; any other noun before "of" is nobody."""
    if reading.fold(of - 1) not in JOINT_NOUNS:
        return None
    if any(reading.cast.is_person(actor) for actor in both.actors):
        return None
    outer = _opener(reading, of - 1)
    if outer >= 0 and reading.gap(outer) == "" and _hangs(reading, outer):
        return None
    return Subject(both.actors, of - 1, is_plural=True)


_OPENING_WORDS = frozenset("that both and but because when while if where although".split())


def _listed(reading: Reading, last: Subject) -> Subject:
    """Take in "A, B" of "A, B, C and D", given what stands last before "and"."""
    while last.first > 0 and reading.gap(last.first - 1) == ",":
        before = _plain(reading, last.first - 1)
        if before is None:
            break
        last = _joined(before, last)
    return last


def _joined(left: Subject, right: Subject) -> Subject:
    actors = tuple(dict.fromkeys(left.actors + right.actors))
    return Subject(actors, left.first, is_plural=True)


def _opener(reading: Reading, first: int) -> int:
    """Return the place of the word before the whole noun phrase that holds word `first`."""
    place = first - 1
    while place >= 0 and reading.gap(place) in ("", ".") and place not in reading.timed:
        fold = reading.fold(place)
        opens = reading.is_capital(place + 1) or reading.fold(place + 1) in SUBJECT_PRONOUNS
        if fold == "that" and opens:
            break  # "told a forum that Arland", "that he": no article
        is_part = (
            fold in _DETERMINERS
            or fold in _BEFORE_NAMES
            or fold in OFFICE_NOUNS
            or (reading.is_capital(place) and fold not in PREPOSITIONS | CONJUNCTIONS)
        )
        if not is_part:
            break
        place -= 1
    return place


def main_subject(reading: Reading, at: int, before: Sequence[Reading]) -> Subject | None:
    """Return the subject that a participle or a second verb at word `at` shares.

    It is the one subject of a finite verb before it in the sentence; two of them are one too many.
    """
    found: list[Subject] = []
    is_last_known = True
    start = max((p for p in range(at) if ";" in reading.gap(p)), default=0)
    for place in range(start + 1, at):
        if not is_verb_like(reading.words, place) or is_verb_like(reading.words, place - 1):
            continue
        if reading.fold(place - 1) in ("who", "which", "that"):
            continue
        subject = find_subject(reading, place, before)
        if subject is not None:
            found.append(subject)
        # "critics say they let one fail but bailed out another": the second "they" did
        is_last_known = subject is not None or reading.fold(place - 1) != "they"
    distinct = {subject.actors for subject in found}
    return found[-1] if len(distinct) == 1 and is_last_known else None
