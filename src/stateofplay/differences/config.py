"""Every threshold of the differences stage, in one record."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DifferencesConfig:
    """Thresholds, set for few and certain findings: a wrong difference accuses somebody.

    Args:
        min_same_count: overlap of the words around two figures, 0 to 1, at which they count one
            thing.
        min_shared_words: words of matter that must stand around both figures.
        min_same_value: the same for two figures of one value, which a wrong union makes less wrong.
        max_repeat_days: days between two reports that tell one value in like words, where neither
            gives it a time: a round number comes again. A month.
        min_standing_words: the same for figures of how things stand, the verb among them.
        min_telling_number: of people who suffered the same; smaller numbers meet by chance.
        max_deed_days: days between two reports that tell one such number of one deed.
        min_deed_words: words of matter that both then share.
        tolerance: two figures agree when they differ by no more than this share of the larger, if
            one of them is called approximate.
        max_days_apart: figures published further apart may both be right: things change.
        min_settled_days: figures of one named time do not change any more after so long.
        min_neighbours: words that must stand right beside both figures, of two on each side.
        min_same_happening: overlap of two sentences at which they date one happening.
        max_date_gap_days: happenings further apart are taken to be two; a month.
        max_year_gap: the same for happenings dated by year only.
        min_same_act: overlap of the words of two clauses at which they date one act.
        min_act_words: words of matter that both then share, the act and who does it among them.
        min_single_words: the same for an act that is done but once, by somebody with a name.
        max_act_days, max_act_years: acts further apart are taken to be two.
        min_omitted_words: a shorter passage is trimming, not an omission.
        min_like_sentence: shared words by all words of two sentences of copies, 0 to 1, at which
            one is the other reworded and neither is left out.
        min_one_text: share of the words of either copy that the other has, 0 to 1, at which what
            one lacks was left out: a wire taken into a feature is not cut but used.
        min_either_text: share of the words of both that the other has: what holds a copy as less
            than a third of it is a collection of several news, or tells the same in words of its
            own. Of 23 such sentences that one reader looked at, 17 were left out; of 70 others, 66.
        max_one_text_days: copies that came out further apart tell two days, with one background.
        min_held_matter: share of the words of matter of a sentence, 0 to 1, that two sentences of
            the other copy hold where it tells the same in other words. Of 50 sentences that one
            reader looked at, six were told in other words, and five of these reach it; so do
            others that are lost. Set on these same sentences.
        max_held_anywhere: the same for all sentences of the other copy; of those 50 it was
            passed by 18, the same five among them.
        max_held_unmarked: the same for a sentence all of whose names and numbers the other copy
            has: it may be told there in other words altogether.
        min_unmarked_matter: words of matter without which such a sentence tells too little to look
            for it in other words.
        min_shared_lead: words of matter of the shorter of two leads that the other has, 0 to 1,
            at which two copies tell one happening; of what a service writes on from day to day, a
            later text has another lead above old news. Of 30 pairs of copies whose leads were
            read, those below it told two happenings, but for a lead that a caption stands before.
        min_told_lead: words of matter of one lead that the whole other copy has, at which it tells
            the same happening all the same.
        min_held_names: names of a sentence that two sentences of the other copy hold with some of
            its matter where they tell the same in other words.
        min_held_share: share of the names and words of matter then held, 0 to 1; each name counts
            once, and any word of it holds it. Set on sentences of one reader's sheet.
        min_short_words: words of matter by which a sentence of the other copy tells the same in
            short.
        min_short_share: share of its words of matter that the longer sentence then holds, 0 to 1.
        max_omissions: told for each copy group, the most telling first.
        min_copied_words: words in a row that two sentences share where one was copied from the
            other or both from a third; two writers rarely meet in so many.
        max_variants: other wordings of one place that are told as changes; forty reprints of one
            text have two or three. A place that copies fill in more ways is a blank in a form.
        max_standing_days: figures of how things stand ("people live there") may be compared when
            published no further apart; a year.
        max_staff_days: counts of staff or shares of one owner may change by more than a rounding
            within a year; two that came out further apart follow each other.
        max_copy_gap_days: copies published further apart may tell twin events in the words of
            one, and then differ rightly; two weeks.
        max_later_days: a report of so many days later may count the same thing again; a week.
        min_later_count: overlap of the words around a figure and a later count of it.
        min_force_words: words of matter that must hang on both verbs of one act.
        min_force_overlap: overlap of all that hangs on them.
        max_force_days: days between two reports that tell one act without a time.
        max_listed_values: a sentence with more figures of one unit is a list, in which places
            tell less than words.
        max_age_days: days between two reports that give one person two ages.
        max_birthday_days: the same where the later one tells a year more.
        min_spelled_letters: a shorter word of a name that differs is another name.
        min_long_letters: a word of so many may differ in two letters.
        max_spelled_days: days between two reports that spell one name in two ways.
        min_namesake: overlap of the words of two reports, 0 to 1, at which they mean one person. Of
            94 pairs of names that differ by a letter, in news that one reader looked at, those of
            two persons had at most .13, and all but five of the others at least .2.
        max_posting: a word in more figures or entries than this finds no pairs.
    """

    min_same_count: float = 0.6
    min_shared_words: int = 4
    min_same_value: float = 0.5
    max_repeat_days: int = 31
    min_standing_words: int = 2
    min_telling_number: int = 10
    max_deed_days: int = 3
    min_deed_words: int = 2
    tolerance: float = 0.1
    max_days_apart: int = 1
    min_settled_days: int = 14
    min_neighbours: int = 2
    min_same_happening: float = 0.75
    max_date_gap_days: int = 31
    max_year_gap: int = 2
    min_same_act: float = 0.5
    min_act_words: int = 3
    min_single_words: int = 2
    max_act_days: int = 3
    max_act_years: int = 1
    min_omitted_words: int = 8
    min_like_sentence: float = 0.5
    min_one_text: float = 0.5
    min_either_text: float = 0.33
    max_one_text_days: int = 1
    min_held_matter: float = 0.35
    max_held_anywhere: float = 0.45
    max_held_unmarked: float = 0.4
    min_unmarked_matter: int = 3
    min_shared_lead: float = 0.35
    min_told_lead: float = 0.9
    min_held_names: int = 2
    min_held_share: float = 0.4
    min_short_words: int = 3
    min_short_share: float = 0.5
    max_omissions: int = 6
    min_copied_words: int = 7
    max_variants: int = 12
    max_standing_days: int = 366
    max_staff_days: int = 31
    max_copy_gap_days: int = 14
    max_later_days: int = 7
    min_later_count: float = 0.7
    min_force_words: int = 2
    min_force_overlap: float = 0.75
    max_force_days: int = 3
    max_listed_values: int = 3
    max_age_days: int = 31
    max_birthday_days: int = 7
    min_spelled_letters: int = 4
    min_long_letters: int = 6
    max_spelled_days: int = 31
    min_namesake: float = 0.2
    max_posting: int = 60


DEFAULTS = DifferencesConfig()
