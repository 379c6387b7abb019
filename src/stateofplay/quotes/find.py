"""Find in one report what was said and what is wanted: content, cue, and who is named for it.

Reads     the body sentences of one report
Writes    quotes and attitudes in text order; of a headline only what a colon parts from its
          speaker, the rest is left to `unite_quotes`
Method    rules read the quote marks, the cues of speech and their clauses; a trained tagger is told
          what they say, adds what they do not see, and chooses between its reading and theirs. What
          a speaker quotes is a quote of its own, marked as nested
Source    the annotation scheme of PolNeAR (Newell et al. 2018): speaker, cue, content;
          `docs/decisions/0012-a-tagger-of-quotes.md`
Cost      linear in the text
Limits    English; what somebody says that another one said is not taken apart; who `he` is stays
          open until the actors of the pile are known
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from stateofplay.model.mention import Attitude, Attribution, Sentence
from stateofplay.model.report import Report
from stateofplay.quotes.rules import apply_rules, inner_speeches
from stateofplay.quotes.speech import Speech
from stateofplay.quotes.tagged import tag_speeches


@dataclass(frozen=True, slots=True)
class Voices:
    """What people in one report say and what they want.

    Args:
        quotes: in text order, speakers as written.
        attitudes: the same for what nobody said, such as wishes and plans.
    """

    quotes: tuple[Attribution, ...] = ()
    attitudes: tuple[Attitude, ...] = ()


def find_voices(report: Report, sentences: Sequence[Sentence]) -> Voices:
    """Return quotes and attitudes of one report, both in one pass.

    Args:
        report: any language; other than English yields what the marks and cues allow.
        sentences: of the report, in text order.
    """
    speeches = find_speech(report, sentences)
    quotes = [one.as_attribution(report.id) for one in speeches if not one.is_attitude]
    attitudes = [one.as_attitude(report.id) for one in speeches if one.is_attitude]
    return Voices(
        tuple(sorted(quotes, key=lambda a: (a.parts[0], a.parts[-1].end, a.kind))),
        tuple(sorted(attitudes, key=lambda a: (a.parts, a.cue))),
    )


def find_quotes(report: Report, sentences: Sequence[Sentence]) -> tuple[Attribution, ...]:
    """Return the quotes of one report, in text order, speakers as written."""
    return find_voices(report, sentences).quotes


def find_attitudes(report: Report, sentences: Sequence[Sentence]) -> tuple[Attitude, ...]:
    """Return the attitudes that one report tells of, in text order, holders as written."""
    return find_voices(report, sentences).attitudes


def find_speech(report: Report, sentences: Sequence[Sentence]) -> list[Speech]:
    """Return quotes and attitudes of one report with the whole clause of each, in no order."""
    ruling = apply_rules(report, sentences)
    found = [*ruling.by_form, *tag_speeches(report, ruling)]
    return [*found, *inner_speeches(report.text, found)]
