"""The patterns of time of one language, and which words call them.

Reads     the code of a language
Writes    its grammar: words that call, patterns by class of word, the tense of a clause
Method    English has patterns of its own; German and Spanish are tables whose orders become
          patterns; a language without a table is read as English, which finds next to nothing
Cost      once a language
Limits    a plan told in the past tense (`would`) is known in English only
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from stateofplay.model.mention import Sentence
from stateofplay.model.span import Span
from stateofplay.text.languages.time_words import TimeWords
from stateofplay.times import ranges, tense, triggers
from stateofplay.times.dates import RULES as DATE_RULES
from stateofplay.times.fragments import one_of
from stateofplay.times.reading import Rule, Tense, rule
from stateofplay.times.table_rules import TableReaders
from stateofplay.times.templates import callers_of, pattern_of, slots_of

Classes = Mapping[str, tuple[Rule, ...]]
_WORD = re.compile(r"[^\W\d_]+|\d+")
_REACH = 160  # characters on either side in which a verb tells the tense
_ORDINAL = re.compile(r"(?<!\d)\d\d?\.$")
_FIGURES = "figures"
_OF_ANY_LANGUAGE = ("iso day", "first year of years", "last year of years")


@dataclass(frozen=True, slots=True)
class Grammar:
    """How one language tells times.

    Args:
        word: matches the words and figures of a text.
        class_of: the class of patterns that a word calls, `None` for nearly every word.
        classes_for: the patterns of each class for a text.
        tense_at: the tense around a stretch of a sentence.
        is_reported_plan: whether a plan is told as it was told then.
        has_ordinal_point: whether `3.` is an ordinal, behind which no sentence ends.
    """

    word: re.Pattern[str]
    class_of: Callable[[str], str | None]
    classes_for: Callable[[str], Classes]
    tense_at: Callable[[str, int, int, int, int], Tense | None]
    is_reported_plan: Callable[[str, int, int, int, int], bool]
    has_ordinal_point: bool = False

    def sentences(self, text: str, sentences: Sequence[Sentence]) -> Sequence[Sentence]:
        """Return the sentences, those that were parted behind an ordinal made whole again."""
        return _made_whole(text, sentences) if self.has_ordinal_point else sentences


ENGLISH = Grammar(
    triggers.WORD, triggers.class_of, triggers.classes_for, tense.tense_at, tense.is_reported_plan
)


def grammar_of(language: str | None) -> Grammar:
    """Return the grammar of a language by its code; English where it has none of its own."""
    return _of_table(language) if language in ("de", "es") else ENGLISH


@lru_cache(maxsize=2)
def _of_table(language: str) -> Grammar:
    words = _table(language)
    slots = slots_of(words)
    readers = TableReaders(words).by_rule()
    called: dict[str, list[Rule]] = defaultdict(list)
    for name, templates in words.orders.items():
        for template in templates:
            made = rule(name, pattern_of(template, slots), readers[name])
            for caller in callers_of(template, slots) or (_FIGURES,):
                called[caller].append(made)
    known = [one for one in (*DATE_RULES, *ranges.RULES) if one.name in _OF_ANY_LANGUAGE]
    called[_FIGURES] += known
    joined = {  # "Freitagabend" is one word
        f"{day}{part}": day for day in words.weekdays for part in words.dayparts
    }
    classes = {caller: tuple(rules) for caller, rules in called.items()}

    def class_of(word: str) -> str | None:
        if word[0].isdigit():
            return _FIGURES
        folded = word.lower()
        folded = joined.get(folded, folded)
        return folded if folded in classes else None

    return Grammar(
        _WORD, class_of, lambda _text: classes, _tense_of(words), _no_plan, words.has_ordinal_point
    )


def _made_whole(text: str, sentences: Sequence[Sentence]) -> list[Sentence]:
    whole: list[Sentence] = []
    for one in sentences:
        last = whole[-1] if whole else None
        if (
            last is not None
            and last.paragraph == one.paragraph
            and _ORDINAL.search(text, max(last.span.start, last.span.end - 4), last.span.end)
        ):
            span = Span(one.span.report, last.span.start, one.span.end)
            whole[-1] = replace(last, span=span)
        else:
            whole.append(replace(one, index=len(whole)))
    return whole


def _table(language: str) -> TimeWords:
    if language == "de":
        from stateofplay.text.languages.de.times import TIMES
    else:
        from stateofplay.text.languages.es.times import TIMES
    return TIMES


def _tense_of(words: TimeWords) -> Callable[[str, int, int, int, int], Tense | None]:
    """Return what finds the tense of a clause by the verb nearest before, else the first behind."""
    cue = re.compile(
        rf"\b(?:(?P<future>{_verbs(words.future, words.future_endings)})"
        rf"|(?P<past>{_verbs(words.past, words.past_endings)}))\b",
        re.IGNORECASE,
    )

    def tense_at(text: str, start: int, end: int, first: int, last: int) -> Tense | None:
        found: re.Match[str] | None = None
        for one in cue.finditer(text, max(first, start - _REACH), start):
            found = one
        found = found or cue.search(text, end, min(last, end + _REACH))
        if found is None:
            return None
        return "past" if found["past"] else "future"

    return tense_at


def _verbs(whole: tuple[str, ...], endings: tuple[str, ...]) -> str:
    ending = rf"|\w{{2,}}{one_of(endings)}" if endings else ""
    return one_of(whole) + ending


def _no_plan(_text: str, _start: int, _end: int, _first: int, _last: int) -> bool:
    return False
