"""The noun phrase before a cue, read to the left without a parser: the subject of its verb.

Reads     the tokens of a frame and the place of a verb group
Writes    the phrase as token places, or `None`
Method    back over brackets, dates and what stands between commas, of which a name is taken before
          a description; words that only open the sentence are cut from the left
Source    rules of our own; lengths as in the PolNeAR training part
Cost      linear in the words before the verb, back to the last full stop
Limits    behind more than four insertions the nearest description is taken for the subject
"""

from __future__ import annotations

from collections.abc import Sequence

from stateofplay.quotes.frames import Token
from stateofplay.quotes.phrases import Phrase
from stateofplay.text.gazetteer import first_name_gender
from stateofplay.text.languages.en.speech import (
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    CONTRACTIONS,
    DETERMINERS,
    NAME_PARTICLES,
    NO_SPEAKER,
    NOUN_LIKE,
    PAST_FORMS,
    PREPOSITIONS,
    QUOTING_VERBS,
    RELATIVES,
    SENTENCE_OPENERS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

_MAX_WORDS = 16  # 98 % of the speakers of the PolNeAR training part are shorter
_MAX_JOINED = 6  # words of the first of two names that `and` joins
_MAX_NAME = 4  # words of a name between commas
_MAX_INSERTS = 4  # commas crossed between a speaker and the cue
_ARTICLES = frozenset("the a an his her its their our my your this".split())


def phrase_before(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the noun phrase that ends just before `place`, insertions between commas skipped."""
    last = _before_bracket(tokens, _before_date(tokens, place - 1))
    if last < 0:
        return None
    if tokens[last].fold != ",":
        return _ending_at(tokens, last)
    best: Phrase | None = None
    for _ in range(_MAX_INSERTS):
        opening = _opening_comma(tokens, last)
        if opening is None:
            break
        opening = _before_relative(tokens, opening)
        inner = name_between(tokens, opening, last)
        outer = _ending_at(tokens, _before_bracket(tokens, opening - 1))
        if outer is not None and _is_name(tokens, outer):
            if best is None or _is_subject(tokens, outer[0]):
                return outer
            return best
        if inner is not None and (best is None or outer is not None):
            return inner
        best = outer or best
        last = opening  # a description may itself stand between commas
    return best


def after_last_preposition(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """Return the nearest noun phrase: `who` in `a letter to a judge who said` is the judge."""
    start, end = phrase
    for place in range(end - 2, start, -1):
        if tokens[place].fold in PREPOSITIONS - {"of", "for"}:
            return place + 1, end
    return phrase


def _ending_at(tokens: Sequence[Token], last: int) -> Phrase | None:
    """Return the noun phrase whose last token is `last`."""
    last = _before_date(tokens, last)
    if last < 0:
        return None
    token = tokens[last]
    is_name = last > 0 and _is_bare_name(tokens, last)
    if is_name and tokens[last - 1].region is not None:
        return last, last + 1  # “...,” Jan said: neither a month nor a verb
    if token.fold in CONJUNCTIONS - RELATIVES | PREPOSITIONS | AUXILIARIES and not is_name:
        return None
    if token.fold in _ARTICLES or (token.fold in PAST_FORMS and not token.is_capital):
        return None
    if token.fold in SUBJECT_PRONOUNS:
        return last, last + 1
    if not token.is_word or token.fold in NO_SPEAKER - {"one"} - RELATIVES:
        return None
    if token.fold in RELATIVES:
        return _antecedent(tokens, last)
    if token.fold.endswith("'s"):
        return None
    start = last
    while start > 0 and last - start < _MAX_WORDS and not _is_border(tokens, start - 1, last):
        start -= 1
    return _trimmed(tokens, start, last + 1)


def _before_date(tokens: Sequence[Token], last: int) -> int:
    """Return the last place before a date that ends the phrase (a letter dated 3 May)."""
    while last > 0 and not _is_bare_name(tokens, last):
        token = tokens[last]
        is_date = token.fold.isdigit() or token.fold in TIME_WORDS or token.fold == "dated"
        if not is_date and not (last and token.fold in ("of", "on", "from", "in")):
            break
        last -= 1
    return last


def _is_bare_name(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a month or a verb is a name: behind a quoted stretch or a first name."""
    before = tokens[place - 1]
    is_behind = before.region is not None or (
        before.is_capital and first_name_gender(before.fold) is not None
    )
    return tokens[place].is_capital and is_behind


def _antecedent(tokens: Sequence[Token], place: int) -> Phrase | None:
    """Return the phrase that `who` or `which` stands for."""
    before = place - 1
    if before >= 0 and tokens[before].fold == ",":
        before -= 1
    if before < 0 or not tokens[before].is_word or tokens[before].fold in RELATIVES:
        return None
    phrase = _ending_at(tokens, before)
    return None if phrase is None else after_last_preposition(tokens, phrase)


def _is_border(tokens: Sequence[Token], place: int, last: int) -> bool:
    """Return whether the phrase that ends at `last` cannot reach over this token."""
    token = tokens[place]
    if token.fold == "&":
        return False
    if not token.is_word:
        return True
    if token.fold == "and":
        return not _joins_names(tokens, place, last)
    if token.fold in AUXILIARIES | CONJUNCTIONS | RELATIVES | SUBJECT_PRONOUNS | CONTRACTIONS:
        return token.fold not in ("since", "until")
    if token.is_capital or token.fold in DETERMINERS | PREPOSITIONS:
        return False
    return (
        token.fold in PAST_FORMS
        or (token.fold in QUOTING_VERBS and not _is_noun(tokens, place))
        or (token.fold.endswith("ed") and not _after_determiner(tokens, place))
    )


def _is_noun(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word that may be a verb of speech is a noun here (state officials)."""
    opens = place == 0 or not tokens[place - 1].is_word
    return _after_determiner(tokens, place) or (opens and tokens[place].fold in NOUN_LIKE)


def _after_determiner(tokens: Sequence[Token], place: int) -> bool:
    window = tokens[max(0, place - 2) : place]
    return any(t.fold in DETERMINERS for t in window)


def _joins_names(tokens: Sequence[Token], place: int, last: int) -> bool:
    """Return whether `and` joins two subjects (Ann and Bob said), not two clauses."""
    before = place - 1
    if before < 0 or not tokens[before].is_word or place == last:
        return False
    start = before
    while start > 0 and tokens[start - 1].is_word and before - start < _MAX_JOINED:
        if tokens[start - 1].fold in CONJUNCTIONS | AUXILIARIES | PAST_FORMS | RELATIVES:
            break
        start -= 1
    is_one = tokens[start].fold in ("the", "a", "an") and before - start < _MAX_JOINED
    return (tokens[before].is_capital or is_one) and _starts_clause(tokens, start)


def _starts_clause(tokens: Sequence[Token], place: int) -> bool:
    if place == 0:
        return True
    before = tokens[place - 1]
    return not before.is_word or before.fold in CONJUNCTIONS | RELATIVES


def _trimmed(tokens: Sequence[Token], start: int, end: int) -> Phrase | None:
    """Drop what only opens the sentence (Later, On Friday, In Osaka) from the left of a phrase."""
    start = _after_opening_words(tokens, start, end)
    if start < end and tokens[start].fold in PREPOSITIONS | ADVERBS - {"both"}:
        start = _after_preposition(tokens, start, end)
        start = _after_opening_words(tokens, start, end)
    while end > start and tokens[end - 1].fold in PREPOSITIONS | ADVERBS | TIME_WORDS:
        if end - 1 > start and _is_bare_name(tokens, end - 1):
            break
        end -= 1
    if start >= end:
        return None
    is_bare = end - start == 1 and not tokens[start].is_capital
    if is_bare and (tokens[start].fold in NO_SPEAKER or not tokens[start].fold.endswith("s")):
        return None  # time will tell; but: officials say
    return start, end


def _after_opening_words(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return the place after openers and times (Later this week); `this man` stays."""
    while start < end:
        fold = tokens[start].fold
        follows = tokens[start + 1].fold if start + 1 < end else ""
        is_time = fold in TIME_WORDS and (
            fold not in ("this", "last", "may") or follows in TIME_WORDS
        )
        if (not is_time and fold not in SENTENCE_OPENERS) or _is_first_name(tokens, start, end):
            break
        start += 1
    return start


def _is_first_name(tokens: Sequence[Token], place: int, end: int) -> bool:
    """Return whether a word that is also a month begins a name: `Jan Holm`, `April Ode`."""
    token = tokens[place]
    is_named = token.is_capital and place + 1 < end and tokens[place + 1].is_capital
    return is_named and first_name_gender(token.fold) is not None


def _after_preposition(tokens: Sequence[Token], start: int, end: int) -> int:
    """Return where the last noun phrase begins that no preposition of its own precedes."""
    begins = [
        i
        for i in range(start + 1, end)
        if tokens[i - 1].fold not in PREPOSITIONS
        and (tokens[i].fold in DETERMINERS or _begins_name(tokens, i))
        and tokens[i].fold not in TIME_WORDS
    ]
    return begins[-1] if begins else end


def _begins_name(tokens: Sequence[Token], place: int) -> bool:
    return tokens[place].is_capital and not tokens[place - 1].is_capital


def _is_name(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether the head of the phrase is a capitalised word or a pronoun."""
    start, end = phrase
    if tokens[start].is_capital or tokens[start].fold in DETERMINERS:
        head = end - 1
    else:  # chief prosecutor at the court in Marn
        head = next((i for i in range(start, end) if tokens[i].fold in PREPOSITIONS), end) - 1
    token = tokens[max(head, start)]
    return token.is_capital or token.fold in SUBJECT_PRONOUNS


def _is_subject(tokens: Sequence[Token], place: int) -> bool:
    """Return whether no verb and no conjunction leads up to the phrase that begins here."""
    while place > 0 and tokens[place - 1].is_word:
        place -= 1
        if _is_verb(tokens[place]) or tokens[place].fold in CONJUNCTIONS - PREPOSITIONS:
            return False
    return True


def _is_verb(token: Token) -> bool:
    is_finite = token.fold in AUXILIARIES | PAST_FORMS or token.fold in QUOTING_VERBS
    return not token.is_capital and (is_finite or token.fold.endswith("ed"))


def _before_relative(tokens: Sequence[Token], opening: int) -> int:
    """Return the comma that opens the relative clause which holds the insertion as a part.

    In `the mayor, whose father, Ann Bee, met Orban Pell, said` the clause of `whose` has no verb
    before its inner insertion, so that it goes on after it.
    """
    comma = opening
    seen_verb = _begins_with_verb(tokens, opening + 1)
    for _ in range(_MAX_INSERTS):
        before = _opening_comma(tokens, comma)
        if before is None:
            break
        if tokens[before + 1].fold in RELATIVES:
            is_open = not any(_is_verb(t) for t in tokens[before + 1 : comma])
            return before if is_open and seen_verb else opening
        seen_verb = seen_verb or _begins_with_verb(tokens, before + 1)
        comma = before
    return opening


def _begins_with_verb(tokens: Sequence[Token], place: int) -> bool:
    token = tokens[place]
    is_present = token.fold.endswith("s") and not token.is_possessive and not token.is_capital
    return _is_verb(token) or is_present


def _before_bracket(tokens: Sequence[Token], last: int) -> int:
    """Return the place before a bracket that ends at `last` (Ann Bee (D-Ohio) said)."""
    if last < 0 or tokens[last].fold != ")":
        return last
    opening = last
    while opening > 0 and tokens[opening].fold != "(":
        opening -= 1
    return opening - 1


def _opening_comma(tokens: Sequence[Token], comma: int) -> int | None:
    """Return the comma that opens the insertion which `comma` closes."""
    opening = comma - 1
    while opening > 0 and tokens[opening].fold not in (",", ".", ";", ":"):
        if tokens[opening].region is not None:
            return None
        opening -= 1
    if opening <= 0 or tokens[opening].fold != "," or opening == comma - 1:
        return None
    return opening


def name_between(tokens: Sequence[Token], opening: int, closing: int) -> Phrase | None:
    """Return the insertion when it is a name (the minister, Ann Bee, said)."""
    first, end = opening + 1, _before_bracket(tokens, closing - 1) + 1
    inside = tokens[first:end]
    if not 2 <= len(inside) <= _MAX_NAME or inside[0].fold in TIME_WORDS:
        return None
    if not (inside[0].is_capital and inside[-1].is_capital):
        return None
    is_name = all(
        t.is_word and not t.is_possessive and (t.is_capital or t.fold in NAME_PARTICLES)
        for t in inside
    )
    return (first, end) if is_name else None
