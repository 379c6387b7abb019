"""United quotes as objects of the contract, each printing with what it changes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from stateofplay.export.citation import Citer, Json, when_or_none
from stateofplay.model.finding import Occurrence, Quote, QuoteChange
from stateofplay.model.span import Span

# Words of the speaker that a printing does not leave as they are; a cut or a spelling does.
ALTERED: Final = frozenset(("words", "negation", "figure", "name", "speaker"))


def quote_object(quote: Quote, citer: Citer) -> Json:
    """Return one united quote with each of its printings; it cites whole sentences."""
    sentences = [one.attribution.sentence for one in quote.occurrences]
    words = [part for one in quote.occurrences for part in one.attribution.parts]
    return {
        "id": quote.id,
        "kind": quote.kind,
        "content": quote.content,
        "speaker": {
            "actor": quote.actor,
            "name": quote.speaker_name,
            "as_written": quote.as_written,
            "why": quote.why,
            "speaks_for": quote.speaks_for,
            "also": list(quote.also),
            "candidate": quote.candidate,
        },
        "said": when_or_none(quote.said),
        "occasion": citer.cite_or_none(quote.occasion),
        "occurrences": [_occurrence(one, quote, citer) for one in quote.occurrences],
        "citations": citer.cite_all(sentences),
        "counts": citer.count(words),
    }


def _occurrence(occurrence: Occurrence, quote: Quote, citer: Citer) -> Json:
    found = occurrence.attribution
    return {
        "report": found.sentence.report,
        "parts": citer.cite_all(found.parts),
        "speaker": citer.cite_or_none(found.speaker),
        "cue": citer.cite_or_none(found.cue),
        "said": when_or_none(found.said),
        "occasion": citer.cite_or_none(found.occasion),
        "variant": occurrence.variant,
        "changes": [_change(one, citer) for one in occurrence.changes],
        "differs_from": _differs_from(occurrence, quote, citer),
    }


def _change(change: QuoteChange, citer: Citer) -> Json:
    return {
        "what": change.what,
        "lost": citer.cite_all(change.lost),
        "added": citer.cite_all(change.added),
    }


def _differs_from(occurrence: Occurrence, quote: Quote, citer: Citer) -> int | None:
    """Return how many independent texts print the altered words as the main form has them."""
    if occurrence.variant not in ALTERED:
        return None
    lost = [span for one in occurrence.changes if one.what in ALTERED for span in one.lost]
    agreeing = [one for one in quote.occurrences if _agrees(one, lost)]
    words = [part for one in agreeing for part in one.attribution.parts]
    n: int = citer.count(words)["independent_texts"]
    return n


def _agrees(occurrence: Occurrence, lost: Iterable[Span]) -> bool:
    """Return whether a printing has the words of the main form that another one lost."""
    if occurrence.variant is None:
        return True
    if occurrence.variant in ALTERED or occurrence.variant == "paraphrase":
        return False
    missing = [span for one in occurrence.changes if one.what != "spelling" for span in one.lost]
    return not any(span.overlaps(other) for span in lost for other in missing)
