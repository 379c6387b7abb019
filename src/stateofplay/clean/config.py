"""Thresholds of cleaning, with where each came from."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CleanConfig:
    """How parts of a report are told apart.

    Args:
        max_title_chars: 99 % of 258 titles measured are shorter than 150 characters.
        max_crosshead_chars: crossheads are set on one line, about 60 characters; some slack.
        max_crosshead_words: idem.
        max_note_chars: longest line looked at as a byline, read-more or site line.
        max_caption_chars: longest paragraph whose closing photo credit makes it a caption.
        max_dateline_chars: longest stretch before the text that is looked at as a dateline.
        max_wrap_width: mail and wire texts wrap at 60 to 80 characters; lines longer than this
            are paragraphs.
        min_wrap_width: shorter lines are lists, not wrapped prose.
        min_wrapped_share: share of line ends, 0 to 1, that must look wrapped.
        n_head_paragraphs: a byline may follow the standfirst and the first paragraph.
        n_tail_paragraphs: last paragraphs looked at for closing credits.
        min_language_chars: below this the language is not told; identifiers err on short text.
        min_language_share: probability, 0 to 1, below which the language is `None`.
    """

    max_title_chars: int = 160
    max_crosshead_chars: int = 80
    max_crosshead_words: int = 12
    max_note_chars: int = 220
    max_caption_chars: int = 600
    max_dateline_chars: int = 120
    max_wrap_width: int = 100
    min_wrap_width: int = 40
    min_wrapped_share: float = 0.6
    n_head_paragraphs: int = 2
    n_tail_paragraphs: int = 4
    min_language_chars: int = 60
    min_language_share: float = 0.9


DEFAULTS = CleanConfig()
