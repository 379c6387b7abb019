"""What follows the verb of an act: its content, and whom it is done to.

Reads     a sentence made ready, the place after the verb, a frame of the verb table
Writes    recipients and the stretch of the content, or `None` when the frame does not fit
Method    closed classes of words on either side; an actor fills a recipient's place only when the
          noun phrase ends with the name
Cost      linear in the words
Limits    an object that stands before its verb is not seen
"""

from __future__ import annotations

from stateofplay.moves.demands import asks
from stateofplay.moves.phrase_actors import DETERMINERS, actor_at, owner_in
from stateofplay.moves.reading import Reading
from stateofplay.text.clauses import MANNERS, clause_end, is_adverb, is_verb_like
from stateofplay.text.languages.en.act_objects import BAD_NAMES, OBJECTS, PARTS
from stateofplay.text.languages.en.act_verbs import JOINT_NOUNS
from stateofplay.text.languages.en.speech import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from stateofplay.text.languages.en.verbs import BASES, PAST
from stateofplay.text.tokens import STOP_WORDS, stem

_TIME_PREPOSITIONS = frozenset("on in at by late early during last this".split())
_VAGUE = frozenset("late early earlier later".split())  # "agreed late on Monday to"
_NOT_OBJECT = (PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | {"to", "it", "him", "them", "her"}) - {
    "over", "about", "as", "how", "what", "all",
}  # fmt: skip
_STATES = frozenset("remains remain seems seem means needs wants will would".split())
_OBJECT_WORDS = 7  # how far the noun may stand that tells the sense of a verb
# After a verb that has no object here: "met in Arburg".
_ALONE = frozenset("in at on for again".split())
_NOUN_ENDINGS = ("s", "ing", "ion", "ment", "ness", "ity", "ence", "ance", "ism", "fire", "ry")
_ASKING_WORDS = frozenset("how why what whether if who whom when where which".split())
_NO_ONES_DOING = frozenset("humanitarian natural national".split())  # "a natural disaster"
_HEARERS = frozenset("it him her them".split())
_CLAUSE_WORDS = 20  # how far the verb of a clause may stand from its start
_NAMING_WORDS = 12  # how far a bad name may stand from the thing that gets it
_NAME_BEFORE = 5  # words from "what" to what is named
_GETTER_WORDS = 6  # "the northern fishing board two ships"
_SECOND = frozenset("a an the its his her their another more some extra".split())
_ANYBODY_WORDS = 9  # "the president in an editorial to stop"
_STOPPING = frozenset("for over in because unless until after when from".split())
_AMOUNTED = frozenset("offered wanted published".split())  # what may be an amount
_NUMBERS = frozenset(
    "two three four five six seven eight nine ten eleven twelve twenty half million billion".split()
)
_WITHIN = frozenset("of in at on from".split())  # "the head of the bank", "him in a letter"
_OBJECT_STEMS = {
    name: frozenset(stem(word) for word in words.split()) for name, words in OBJECTS.items()
}


def read_complement(
    reading: Reading, after: int, frame: str, detail: str, n_rest: int, *, is_apart: bool = False
) -> tuple[tuple[str, ...], int, int] | None:
    """Return recipients, start and end of the content when the frame fits after word `after`.

    Where nothing needs to follow, the content is the phrase itself: its last `n_rest` words on.
    Of what stands apart it is known that it hangs on the verb, behind whatever mark.
    """
    if frame == "0" or (frame == "." and ends_clause(reading, after)):
        start = reading.words[after - n_rest].start
        return (), start, clause_end(reading.text, reading.words, after - 1, reading.end)
    place = after if is_apart else _step_over(reading, after)
    if frame in (".", "S") and _stops(reading, after, place, may_go_on=frame == "S"):
        start = reading.words[after - n_rest].start
        return (), start, clause_end(reading.text, reading.words, after - 1, reading.end)
    if place is None:
        return None
    if frame == "R":
        return _with_recipient(reading, place, detail)
    if frame in "QO":
        with_detail = _with_second if frame == "O" else _with_anybody
        return with_detail(reading, place, detail or ("" if frame == "O" else "to"))
    if frame == "B":
        return _with_bad_name(reading, place, detail)
    if not _fits(reading, place, frame, detail):
        return None
    first = place + 1 if frame in "WD" else place
    if frame == "T" and reading.fold(place - 1) == "not":
        first = place - 1  # "pledged not to"
    start, end = _content(reading, first, needs_verb=frame in "WD")
    if frame == "D" and not asks(reading, start, end):
        return None
    recipients = owner_in(reading, first, end) if frame == "N" else ()
    return recipients, start, end


def _stops(reading: Reading, after: int, place: int | None, *, may_go_on: bool) -> bool:
    """Return whether nothing but a time follows a verb; for frame `S` also "for", "over", "in"."""
    if after >= len(reading.words) or place is None:
        passed = after in reading.timed or after + 1 in reading.timed
        return ends_clause(reading, after) or (place is None and passed)
    return may_go_on and reading.fold(place) in _STOPPING


def has_own_verb(reading: Reading, place: int) -> bool:
    """Return whether the noun phrase that starts at `place` is followed by its own verb."""
    for at in range(place, min(place + _OBJECT_WORDS, len(reading.words))):
        fold = reading.fold(at)
        if reading.gap(at - 1) or fold in PREPOSITIONS or fold in CONJUNCTIONS or fold == "to":
            return False
        if at > place and (fold in AUXILIARIES or fold in PAST or fold in _STATES):
            return True
    return False


def opens_clause(reading: Reading, place: int) -> bool:
    """Return whether a clause without "that" starts at `place`: "warned it would sue"."""
    opens = reading.fold(place)
    if reading.gap(place - 1) != "":
        return False
    is_pronoun = opens in ("it", "he", "she", "they", "there")
    if not is_pronoun and place not in reading.starts and opens not in ("the", "its", "his", "her"):
        return False
    for at in range(place + 1, min(place + _OBJECT_WORDS, len(reading.words))):
        if reading.gap(at - 1) or reading.fold(at) in PREPOSITIONS | CONJUNCTIONS | {"to", "that"}:
            return False
        if reading.fold(at) in AUXILIARIES or (is_pronoun and is_verb_like(reading.words, at)):
            return True
    return False


def clause_content(reading: Reading, first: int) -> tuple[int, int]:
    """Return where a clause that starts at word `first` starts and ends."""
    return _content(reading, first, needs_verb=True)


def _step_over(reading: Reading, place: int) -> int | None:
    """Pass adverbs and times: "agreed on Friday to"; `None` when the clause ends first."""
    while place < len(reading.words):
        if reading.gap(place - 1).strip("\"“”'‘’") not in ("", ","):
            return None
        is_time = place in reading.timed or (
            place + 1 in reading.timed and reading.fold(place) in _TIME_PREPOSITIONS
        )
        if reading.fold(place) in ("by", "in") and reading.fold(place + 1) in MANNERS:
            place += 2
            continue
        is_vague = reading.fold(place) in _VAGUE and reading.fold(place + 1) in _TIME_PREPOSITIONS
        if is_time and _counts_things(reading, place):
            return place
        if not is_time and not is_vague and not is_adverb(reading.fold(place)):
            return place if reading.gap(place - 1) != "," else None
        place += 1
    return None


def _counts_things(reading: Reading, place: int) -> bool:
    """Return whether a time only measures what follows: "a week of drills"."""
    while place in reading.timed:
        place += 1
    return reading.fold(place) == "of"


def _fits(reading: Reading, place: int, frame: str, detail: str) -> bool:
    fold = reading.fold(place)
    if frame == "T":
        return fold == "to" and is_infinitive(reading, place + 1)
    if frame == "I":
        return fold in _ALONE
    if frame in "WD":
        ahead = [reading.fold(place + n) for n in range(2, _OBJECT_WORDS + 2)]
        # "rejected that on Monday": "that" is the object itself
        is_object = place + 2 in reading.timed and ahead[0] in PREPOSITIONS
        opens = fold == "that" and bool(ahead[0]) and not is_object
        return opens and (not detail or detail in ahead)
    if frame == "G":
        return fold.endswith("ing") and len(fold) > 4 and place not in reading.starts
    is_kind = bool(detail) and not detail.startswith("!") and is_about(reading, place, detail)
    if reading.fold(place - 1) == "to" and is_infinitive(reading, place) and not is_kind:
        return False  # "agreed to release": an infinitive
    if frame != "N" or (fold in _NOT_OBJECT and not _is_hers(reading, place)):
        return False
    if detail.startswith("!"):
        return not is_about(reading, place, detail[1:])
    return not detail or is_about(reading, place, detail)


def _is_hers(reading: Reading, place: int) -> bool:
    """Return whether "her" owns what follows: "retracted her charge"."""
    if reading.fold(place) != "her" or reading.gap(place) != "" or place + 1 in reading.timed:
        return False
    after = reading.fold(place + 1)
    return after.isalpha() and after not in _NOT_OBJECT and not is_adverb(after)


def is_infinitive(reading: Reading, place: int) -> bool:
    """Return whether the word after "to" is a verb and no noun."""
    fold = reading.fold(place)
    if fold in BASES or fold in ("be", "have"):
        return True
    is_word = fold.isalpha() and not reading.is_capital(place) and place not in reading.timed
    is_other = fold in _NOT_OBJECT or fold in STOP_WORDS or place in reading.starts
    return is_word and not is_other and not fold.endswith(_NOUN_ENDINGS)


def is_about(reading: Reading, place: int, detail: str) -> bool:
    """Return whether the head of the object that starts at `place` is in the list."""
    kind = detail.partition("+")[0]
    if not kind:
        return True
    wanted = _OBJECT_STEMS[kind]
    for at in range(place, min(place + _OBJECT_WORDS, len(reading.words))):
        is_part = _names_part(reading, at)
        ends = reading.fold(at) in _NOT_OBJECT and reading.fold(at) != "and" and not is_part
        if at > place and (reading.gap(at - 1).strip("\"“”'‘’") or ends):
            return False
        if stem(reading.fold(at)) in wanted or (detail in _AMOUNTED and _is_amount(reading, at)):
            return True
    return False


def _names_part(reading: Reading, at: int) -> bool:
    """Return whether "of" or "in" leads on: "a week of drills", "$2 million in aid"."""
    is_amount = _is_amount(reading, at - 1)
    if reading.fold(at) == "in":
        return is_amount and reading.fold(at + 1) not in DETERMINERS
    return reading.fold(at) == "of" and (is_amount or reading.fold(at - 1) in PARTS)


def _is_amount(reading: Reading, at: int) -> bool:
    return reading.fold(at) in _NUMBERS or reading.fold(at)[:1].isdigit()


def _content(reading: Reading, first: int, *, needs_verb: bool = False) -> tuple[int, int]:
    """Return where the content starts and ends; a clause ends not before its verb."""
    start = reading.words[first].start
    if reading.text[start - 1] in '"“$€£¥':
        start -= 1
    end = clause_end(reading.text, reading.words, first, reading.end)
    if needs_verb:
        ahead = range(first + 1, min(first + _CLAUSE_WORDS, len(reading.words)))
        verbs = (at for at in ahead if is_verb_like(reading.words, at))
        verb = next((at for at in verbs if not _opens_aside(reading, at)), first)
        inside = (at for at in ahead if reading.words[at].start < end)
        if any(reading.fold(at) in BASES and _has_subject(reading, at) for at in inside):
            return start, end  # "that Arland sign the treaty, an offer that ..."
        after = next((at for at in ahead if reading.words[at].start >= end), first)
        if end < reading.words[verb].start and reading.fold(after) not in ("and", "but"):
            resumed = _after_aside(reading, first, verb)
            end = clause_end(reading.text, reading.words, resumed, reading.end)
    return start, end


def _opens_aside(reading: Reading, at: int) -> bool:
    """Return whether a participle opens an aside: ", often called boats,"."""
    if not reading.fold(at).endswith("ed"):
        return False
    while at > 0 and is_adverb(reading.fold(at - 1)) and reading.gap(at - 1) == "":
        at -= 1
    return at > 0 and reading.gap(at - 1) == ","


def _has_subject(reading: Reading, at: int) -> bool:
    """Return whether a subject stands right before a bare verb: "Arland sign", "they sign"."""
    before = reading.fold(at - 1)
    is_named = at - 1 in reading.ends and not reading.is_possessive(at - 1)
    return is_named or before in JOINT_NOUNS or before in ("it", "he", "she", "they", "both")


def _after_aside(reading: Reading, first: int, verb: int) -> int:
    """Return the word after the comma that closes ", who was asked,"; `verb` without an aside."""
    if not any(reading.fold(at) in ("who", "which", "whose") for at in range(first, verb)):
        return verb
    closed = (at + 1 for at in range(verb, len(reading.words) - 1) if reading.gap(at) == ",")
    return next(closed, verb)


def _with_recipient(
    reading: Reading, place: int, detail: str
) -> tuple[tuple[str, ...], int, int] | None:
    """Read an actor at `place` and, when `detail` names a word, that word after the actor."""
    named = actor_at(reading, place, may_go_on=detail.startswith("N"))
    is_owner = reading.fold(place) == "her" and detail.startswith("N")  # "made her offer"
    if named is None and (is_owner or not (detail and _is_pronoun(reading, place))):
        return None
    recipients: tuple[str, ...]
    recipients, last = ((), place) if named is None else ((named[0],), named[1])
    second = actor_at(reading, last + 2) if recipients and reading.fold(last + 1) == "and" else None
    if second is not None:
        recipients, last = (*recipients, second[0]), second[1]
    if not detail:
        start = reading.words[place].start
        return recipients, start, clause_end(reading.text, reading.words, last, reading.end)
    after = _step_over(reading, last + 1)
    if after is None or after >= len(reading.words):
        return None
    if detail.startswith("N"):
        fits = _fits(reading, after, "N", detail[1:].lstrip("#")) and after not in reading.starts
    elif detail == "to":
        fits = _fits(reading, after, "T", "")
    else:
        fits = reading.fold(after) == detail and after + 1 < len(reading.words)
    if not fits:
        return None
    first = after if detail == "to" or detail.startswith("N") else after + 1
    if detail == "to" and reading.fold(after - 1) == "not":
        first = after - 1  # "urged Arland not to"
    return recipients, *_content(reading, first, needs_verb=detail == "that")


def _is_pronoun(reading: Reading, place: int) -> bool:
    """Return whether "him", "it" stands there for whoever gets or hears what follows."""
    is_one = reading.fold(place) in _HEARERS and reading.gap(place) == ""
    return is_one and not is_verb_like(reading.words, min(place + 1, len(reading.words) - 1))


def _with_anybody(
    reading: Reading, place: int, leads: str
) -> tuple[tuple[str, ...], int, int] | None:
    """Read "the court to dismiss", "ministers of lying": of somebody who is no known actor."""
    opens = reading.fold(place)
    if opens in _NOT_OBJECT - {"him", "her", "them", "it"} or is_adverb(opens):
        return None
    if opens in ("that", leads) or opens in _ASKING_WORDS:
        return None  # "asked how it pays to wait": a question
    for at in range(place + 1, min(place + _ANYBODY_WORDS, len(reading.words))):
        fold = reading.fold(at)
        if fold == leads and reading.gap(at - 1) == "" and at + 1 < len(reading.words):
            if leads != "to":
                return ((), *_content(reading, at + 1))
            return ((), *_content(reading, at)) if is_infinitive(reading, at + 1) else None
        if reading.gap(at - 1) or fold in PREPOSITIONS - _WITHIN or fold in CONJUNCTIONS:
            return None
    return None


def _with_second(
    reading: Reading, place: int, detail: str
) -> tuple[tuple[str, ...], int, int] | None:
    """Read "the board two ships", "it 3 million": what somebody gets who is no known actor."""
    if reading.fold(place) in _NOT_OBJECT - _HEARERS or is_adverb(reading.fold(place)):
        return None
    for at in range(place + 1, min(place + _GETTER_WORDS, len(reading.words))):
        fold = reading.fold(at)
        if reading.gap(at - 1).strip("$€£¥ ") or fold in PREPOSITIONS | CONJUNCTIONS:
            return None
        opens = fold in _SECOND or _is_amount(reading, at)
        if opens and reading.fold(at - 1) not in _SECOND and not _is_amount(reading, at - 1):
            is_other = detail.startswith("!")
            fits = not detail or is_about(reading, at, detail.lstrip("!")) != is_other
            named = actor_at(reading, place, may_go_on=True)
            return ((named[0],) if named else (), *_content(reading, at)) if fits else None
    return None


def _with_bad_name(
    reading: Reading, place: int, detail: str
) -> tuple[tuple[str, ...], int, int] | None:
    """Read "the levy absurd", "the law an act of blackmail"."""
    if reading.fold(place) in PREPOSITIONS or (detail and not is_about(reading, place, detail)):
        return None
    if any(reading.fold(at) == "what" for at in range(max(0, place - _NAME_BEFORE), place)):
        return None  # "in what officials called a crime": a name of no one's doing
    start, end = _content(reading, place)
    for at in range(place + 1, min(place + _NAMING_WORDS, len(reading.words))):
        if reading.words[at].start >= end or reading.fold(at) in ("not", "for"):
            return None
        if reading.fold(at) in BAD_NAMES and reading.fold(at - 1) not in _NO_ONES_DOING:
            return owner_in(reading, place, end), start, end
    return None


def ends_clause(reading: Reading, after: int) -> bool:
    """Return whether nothing follows the verb: "Arland refused." and "agreed, and left"."""
    if after >= len(reading.words):
        return True
    return reading.gap(after - 1).strip("\"“”'‘’") in (";", ".", ":")
