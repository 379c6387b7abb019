"""What an issue is called: the words that the pile uses most for it.

Reads     phrases that name an issue, noun phrases of the pile, the moves about each
Writes    issues, in the order of the phrases
Method    a phrase is called as it is written most often. A matter is called by the phrase that most
          acts about it and then most reports use; where the pile has only verbs for it, by the
          words that tell it. What is done to a thing is called by the thing; a matter of unlike
          things by its broad word, unless half of the acts are about one phrase
Cost      linear in the noun phrases
Limits    the forms of one phrase are those that the pile writes: nothing is put into the singular
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence

from stateofplay.model.finding import Issue, Move
from stateofplay.model.ids import content_id
from stateofplay.model.span import Span
from stateofplay.moves.issue_phrases import Chunk, Phrase, ends_of
from stateofplay.moves.matters import SURE, TALKING, is_matter, matter_at, surely
from stateofplay.text.languages.en.issue_families import DONE_TO, GATHERED
from stateofplay.text.languages.en.issue_words import COMPARATIVES, PROCEDURE
from stateofplay.text.languages.en.speech import PREPOSITIONS
from stateofplay.text.tokens import STOP_WORDS, find_words, stem

_LONGER = 0.3  # of a word more: "economic activity" of ten beats "activity" of twelve
_NO_NAMES = frozenset(stem(word) for word in PROCEDURE)
_WEAK = STOP_WORDS | COMPARATIVES | {"no", "get", "first", "second", "third", "percent"}
_PHRASE_SHARE = 0.5  # chosen: of the acts about one phrase, for it to name a gathered matter
# "hand over the two smaller islands", "hand the islet over"; "(them)" is no thing.
_HANDED = re.compile(
    r"(?:hand(?:ed|ing)? over|transfer(?:red|ring)?|ced(?:e|ed|ing)|g(?:ive|ave|iven|iving) back)"
    r" (?:the |its |their |all |all the )?((?:[a-z][a-z-]+ ){0,2}?[a-z][a-z-]+s?)"
    r"(?= (?:to|of|after|before|if|once|when|only|until|by|in|on|as|and)\b|[,.;:]|$)"
    r"|hand(?:ed|ing)? (?:the |its |their )?((?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+) (?:over|back)\b"
)
_NO_THINGS = frozenset("them it him her us me those these that this to over back control".split())
_MAX_ALSO = 5  # other names that a reader can take in


def issues_named(
    ranked: Sequence[Phrase],
    chunks: Sequence[Chunk],
    texts: Mapping[str, str],
    about: Mapping[Phrase, Sequence[Move]],
) -> tuple[Issue, ...]:
    """Return the issues, in the order of their phrases.

    Args:
        ranked: what names each.
        chunks: noun phrases of the pile, by report and place.
        texts: of the reports, by id.
        about: the moves whose own words are about each.
    """
    written: dict[Phrase, Counter[str]] = defaultdict(Counter)
    first: dict[Phrase, dict[str, Span]] = defaultdict(dict)
    wanted = set(ranked)
    for chunk in chunks:
        for phrase in set(ends_of(chunk.phrase)) & wanted:
            for span in _forms(phrase, chunk, texts[chunk.span.report]):
                written[phrase][texts[span.report][span.start : span.end]] += 1
                first[phrase].setdefault(span.report, span)
    taken: set[str] = set()
    issues = []
    for phrase in ranked:
        moves = about.get(phrase, ())
        acts = _spaced(" ; ".join(move.content for move in moves))
        forms = written[phrase] or _told(phrase, moves, texts, first[phrase])
        ordered = sorted(forms, key=lambda f: (-_weight(f, acts), -_weight(f, "", forms[f]), f))
        others = {form for other in ranked if other != phrase for form in written[other]}
        ordered = [*_called_apart(phrase, moves, ordered, texts, others), *ordered]
        name = next((form for form in ordered if form not in taken), phrase[-1].lstrip(SURE))
        taken.add(name)
        also = tuple(dict.fromkeys(form for form in ordered if form != name))[:_MAX_ALSO]
        spans = tuple(span for _, span in sorted(first[phrase].items()))
        issues.append(Issue(content_id("issue", name), name, spans, also))
    return tuple(issues)


def _called_apart(
    phrase: Phrase,
    moves: Sequence[Move],
    ordered: Sequence[str],
    texts: Mapping[str, str],
    others: Collection[str],
) -> list[str]:
    """Return the names that go before the phrase used most, for matters that need another one."""
    matter = phrase[0].lstrip(SURE)
    if matter == TALKING:
        return [TALKING]
    if matter in DONE_TO:
        return _things(moves, texts, others)
    n_with = sum(ordered[0] in _object(move.content) for move in moves) if ordered else 0
    if matter in GATHERED and n_with < _PHRASE_SHARE * len(moves):
        return _words(phrase, moves, texts)
    return []


def _object(content: str) -> str:
    """Return the words before the first preposition, past one that opens them: "to cut X in Y"."""
    words = content.split()
    ends = (at for at, word in enumerate(words) if at and word.casefold() in PREPOSITIONS)
    return " ".join(words[: next(ends, len(words))])


def _things(moves: Sequence[Move], texts: Mapping[str, str], others: Collection[str]) -> list[str]:
    """Return what is handed over, ceded or given back in the sentences of moves."""
    found: Counter[str] = Counter()
    for sentence in _sentences(moves, texts):
        for match in _HANDED.finditer(sentence):
            words = (match[1] or match[2] or "").split()
            name = " ".join(words)
            if words and words[-1] not in _NO_THINGS and name not in others:
                found[name] += 1
    return sorted(found, key=lambda name: (-_weight(name, "", found[name]), name))


def _words(phrase: Phrase, moves: Sequence[Move], texts: Mapping[str, str]) -> list[str]:
    """Return the words that tell a matter in sentences of moves: its own, then by use."""
    found: Counter[str] = Counter()
    for sentence in _sentences(moves, texts):
        folds = [word.fold for word in find_words(sentence)]
        for at, fold in enumerate(folds):
            told = matter_at(folds, at)
            if told == (phrase[0], 1) and not fold.endswith("ing"):
                found[fold] += 1
    own = phrase[0].lstrip(SURE)
    return sorted(found, key=lambda word: (word != own, -found[word], word))


def _sentences(moves: Sequence[Move], texts: Mapping[str, str]) -> list[str]:
    """Return the sentences of moves, copies of one but once."""
    spans = sorted({span for move in moves for span in move.evidence})
    return sorted({" ".join(texts[s.report][s.start : s.end].split()) for s in spans})


def _weight(form: str, acts: str, n: int = 0) -> float:
    """Return how often a form stands, longer forms a little dearer (C-value)."""
    return (acts.count(_spaced(form)) + n) * (1 + _LONGER * form.count(" "))


def _spaced(text: str) -> str:
    """Return the words of a text between spaces: "wit" is no word of "with"."""
    return f" {' '.join(word.fold for word in find_words(text))} "


def _forms(phrase: Phrase, chunk: Chunk, text: str) -> list[Span]:
    """Return the words of a chunk that may name the phrase: of a matter all that hold its word."""
    span = chunk.span
    words = list(find_words(text, span.start, span.end))
    if not is_matter(phrase[0]):
        return [Span(span.report, words[-len(phrase)].start, span.end)]
    folds = [word.fold for word in words]
    told = [at for at in range(len(words)) if (matter_at(folds, at) or ("",))[0] == phrase[0]]
    if not told or (stem(folds[-1]) in _NO_NAMES and told[-1] != len(words) - 1):
        return []
    opens = (w for w in range(told[-1] + 1) if not _is_weak(folds[w]))
    return [Span(span.report, words[at].start, span.end) for at in opens]


def _is_weak(fold: str) -> bool:
    """Return whether a word opens no name: "newest", "second", "more"."""
    return fold in _WEAK or fold.endswith("est") or not fold[0].isalpha()


def _told(
    phrase: Phrase, moves: Sequence[Move], texts: Mapping[str, str], first: dict[str, Span]
) -> Counter[str]:
    """Count the words that tell a matter in the sentences of moves, and note where they stand."""
    found: Counter[str] = Counter()
    for span in sorted(span for move in moves for span in move.evidence):
        words = list(find_words(texts[span.report], span.start, span.end))
        folds = [word.fold for word in words]
        for at in range(len(words)):
            told = matter_at(folds, at)
            if told is not None and phrase[0] in (told[0], surely(told[0])):
                place = Span(span.report, words[at].start, words[at + told[1] - 1].end)
                found[texts[span.report][place.start : place.end]] += 1
                first.setdefault(span.report, place)
    return found
