"""What an issue is called: the words that the pile uses most for it.

Reads     phrases that name an issue, noun phrases of the pile, the moves about each
Writes    issues, in the order of the phrases
Method    a phrase is called as it is written most often. A matter is called by the phrase that most
          acts about it and then most reports use; where the pile has only verbs for it, by the
          words that tell it
Cost      linear in the noun phrases
Limits    the forms of one phrase are those that the pile writes: nothing is put into the singular
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from stateofplay.model.finding import Issue, Move
from stateofplay.model.ids import content_id
from stateofplay.model.span import Span
from stateofplay.moves.issue_phrases import Chunk, Phrase, ends_of
from stateofplay.moves.matters import SURE, is_matter, matter_at, surely
from stateofplay.text.languages.en.issue_words import COMPARATIVES, PROCEDURE
from stateofplay.text.tokens import STOP_WORDS, find_words, stem

_LONGER = 0.3  # of a word more: "economic activity" of ten beats "activity" of twelve
_NO_NAMES = frozenset(stem(word) for word in PROCEDURE)
_WEAK = STOP_WORDS | COMPARATIVES | {"no", "get", "first", "second", "third", "percent"}
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
        acts = " ".join(move.content for move in about.get(phrase, ()))
        forms = written[phrase] or _told(phrase, about.get(phrase, ()), texts, first[phrase])
        ordered = sorted(forms, key=lambda f: (-_weight(f, acts), -_weight(f, "", forms[f]), f))
        name = next((form for form in ordered if form not in taken), phrase[-1].lstrip(SURE))
        taken.add(name)
        also = tuple(form for form in ordered if form != name)[:_MAX_ALSO]
        spans = tuple(span for _, span in sorted(first[phrase].items()))
        issues.append(Issue(content_id("issue", name), name, spans, also))
    return tuple(issues)


def _weight(form: str, acts: str, n: int = 0) -> float:
    """Return how often a form stands, longer forms a little dearer (C-value)."""
    return (acts.count(form) + n) * (1 + _LONGER * form.count(" "))


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
