"""Settings of the copy stage, each with where its number came from.

Where only a size in words is given, the number was set by judgement and then checked, not fitted,
on the generated set, PAN 2013 and Clough and Stevenson; none was measured on real wire copy.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CopyConfig:
    """Thresholds of the copy stage; words are words of titles and body."""

    # Candidates.
    dense: int = 128  # reports with one fingerprint that are all paired; generated groups reach 61
    reach: int = 8  # partners at either end beyond that; keeps a group of thousands connected
    min_shared: int = 2  # fingerprints; 30 words in a row hold at least two
    min_shared_part: float = 0.2  # or this share of the shorter report's: for texts of few lines

    # Alignment.
    anchor_words: int = 10  # a moved run is at least so long: shorter ones are stock phrases
    run_words: int = 5  # a run in its place: one shingle
    gap_part: int = 12  # inside a gap a shared run is at least a twelfth of the words around it
    max_gap_words: int = 60  # larger gaps are rewritten text, not edited text

    # What makes a copy.
    whole_share: float = 0.5  # of the body of either side
    running_share: float = 0.25  # of the words outside quote marks, on the same side
    min_running_words: int = 25  # outside quote marks: one long sentence of news
    twin_share: float = 0.9  # of both sides: short notes that are all the same
    min_twin_words: int = 8  # below that a text is a label
    part_words: int = 40  # outside quote marks, nearly in one piece: two sentences of news
    part_gap_words: int = 4  # edited words between two runs of one piece

    # What makes a copy of a report of another event none; measured in `twins`.
    min_changed_facts: int = 3  # a place, a day and a figure; a correction seldom touches all three
    kept_facts: float = 0.5  # of names, figures and days; true copies keep .65 even misspelt by OCR
    kept_facts_far: float = 0.75  # of reports that are further apart than reprints
    reprint_days: int = (
        7  # generated reprints are six days apart at most; weeklies reprint in seven
    )

    # What is told of a pair.
    max_change_words: int = 12  # longer replacements are new text
    min_own_words: int = 3  # shorter stretches are told only with a word of substance
    sibling_words: int = 30  # own words on both sides that make a common origin likely


DEFAULTS = CopyConfig()
