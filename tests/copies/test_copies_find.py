"""Pairs of reports that share running text."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest
from copies_builder import make_report, prose
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.copies.config import DEFAULTS, CopyConfig
from stateofplay.copies.find import find_pairs
from stateofplay.model.group import CopyPair
from stateofplay.model.report import Report
from stateofplay.text.shingles import read_words


def only_pair(left: Report, right: Report, config: CopyConfig = DEFAULTS) -> CopyPair:
    """Return the one pair that is found."""
    (pair,) = find_pairs([left, right], config=config)
    return pair


def test_reprint_is_a_whole_copy() -> None:
    """The same text twice is one passage, and nothing is changed or added."""
    left, right = make_report("a", prose(0, 80)), make_report("b", prose(0, 80))
    pair = only_pair(left, right)
    assert (pair.left, pair.right, pair.whole) == ("a", "b", True)
    assert (pair.share_left, pair.share_right) == (1.0, 1.0)
    assert [left.exact(p.left) for p in pair.kept] == [left.text.rstrip(".")]
    assert (pair.only_left, pair.only_right, pair.changed) == ((), (), ())


QUOTE = f"“{prose(5000, 60)}” she said."
STOCK = "which has been stymied for decades by a row over who owns the harbour"  # 14 words

CLASSES = {
    # shared words, own words on the left, own words on the right -> class, None: no copy
    "half of one side": ((60, 60, 500), "whole"),
    "one sentence less than half": ((58, 60, 500), "part"),
    "half of the other side": ((60, 500, 60), "whole"),
    "long passage": ((40, 300, 300), "part"),
    "passage one word too short": ((39, 300, 300), None),
    "one long sentence, all of it": ((25, 0, 100), "whole"),
    "one word less": ((24, 0, 100), None),
    "short notes, nine tenths the same": ((9, 1, 1), "whole"),
    "short notes, eight of ten the same": ((8, 2, 2), None),
    "eight words, all the same": ((8, 0, 0), "whole"),
    "a label": ((7, 0, 0), None),
    "nothing": ((0, 100, 100), None),
}


@pytest.mark.parametrize(("sizes", "expected"), CLASSES.values(), ids=CLASSES)
def test_class(sizes: tuple[int, int, int], expected: str | None) -> None:
    """A copy shares half of one side, or a long passage; both with enough words to be sure."""
    shared, own_left, own_right = sizes
    left = make_report("a", prose(0, shared) + " " + prose(2000, own_left))
    right = make_report("b", prose(0, shared) + " " + prose(4000, own_right))
    pairs = find_pairs([left, right])
    assert [("whole" if pair.whole else "part") for pair in pairs] == ([expected] * bool(expected))


def test_shares_count_body_words() -> None:
    """A share is shared words by words of the body; the headline counts on neither side."""
    left = make_report("a", ("title", prose(9000, 5)), prose(0, 60) + " " + prose(2000, 20))
    right = make_report("b", ("title", prose(9100, 9)), prose(0, 60) + " " + prose(4000, 40))
    pair = only_pair(left, right)
    assert (pair.share_left, pair.share_right) == (60 / 80, 60 / 100)


NO_COPIES = {
    "a stock phrase": (f"{prose(0, 90)} {STOCK}. {prose(100, 90)}", f"{prose(1000, 90)} {STOCK}."),
    "a quoted speech": (f"{prose(0, 30)} {QUOTE}", f"{prose(1000, 30)} {QUOTE}"),
    "a quoted speech in other marks": (
        f"{prose(0, 30)} {QUOTE}", f"{prose(1000, 30)} «{prose(5000, 60)}» he told us.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("left", "right"), NO_COPIES.values(), ids=NO_COPIES)
def test_no_copy(left: str, right: str) -> None:
    """Reports that share a phrase, or a quote however long, and no running text are no copies."""
    assert find_pairs([make_report("a", left), make_report("b", right)]) == ()


def test_quote_inside_a_copy_counts() -> None:
    """A quote that stands in shared running text belongs to the copy."""
    left = make_report("a", f"{prose(0, 60)} {QUOTE}")
    right = make_report("b", f"{prose(0, 60)} {QUOTE}", prose(1000, 20))
    assert only_pair(left, right).share_left == 1.0


def test_furniture_is_not_read() -> None:
    """Captions and site lines make no copy, and stand in no passage."""
    line = prose(7000, 60)
    left = make_report("a", prose(0, 60), ("furniture", line), prose(60, 60))
    right = make_report("b", prose(1000, 60), ("caption", line))
    third = make_report("c", prose(0, 60) + " " + prose(60, 60))
    (pair,) = find_pairs([left, right, third])
    assert [left.exact(p.left) for p in pair.kept] == [
        prose(0, 60).rstrip("."), prose(60, 60).rstrip(".")
    ]  # fmt: skip
    assert (pair.left, pair.right, pair.share_left) == ("a", "c", 1.0)


BASE = (
    f"{prose(0, 30)} The council will meet {{}} in the old harbour town of Tessim. {prose(40, 30)}"
)
CHANGES = {
    "words": ("very soon", "before long", "words"),
    "figure in digits": ("at 10", "at 11", "figure"),
    "figure in words": ("with four envoys", "with some envoys", "figure"),
    "name": ("Anton Brill", "Carla Brill", "name"),
    "negation": ("not before noon", "well before noon", "negation"),
    "negation that was added": ("never again", "again", "negation"),
    "quote": ("“as never earlier”", "“as never before”", "quote"),
    "day of the week is no name": ("on Friday", "on Thursday", "words"),
}


@pytest.mark.parametrize(("one", "other", "what"), CHANGES.values(), ids=CHANGES)
def test_changed_words(one: str, other: str, what: str) -> None:
    """A short replacement between shared words is a change, told by what differs most."""
    left, right = make_report("a", BASE.format(one)), make_report("b", BASE.format(other))
    pair = only_pair(left, right)
    assert [change.what for change in pair.changed] == [what]
    assert left.exact(pair.changed[0].left) in f"meet {one}"
    assert right.exact(pair.changed[0].right) in f"meet {other}"


OFFER = "The bidder for the harbour offered its owners {} pence."  # ten words
ENDS = {
    # sentence, left, right, what -> changed at the end of a shared passage, before other text
    "figure": (OFFER, "360", "350", "figure", ("360", "350")),
    "last word": ("Our men on the bank fired no {}.", "round", "shot", "words", ("round", "shot")),
    "denial that was cut": (
        "She said the port had {} withdrawn its offer.", "not", "", "negation", ("had not", "had")
    ),
    "rest as long as what is shared": (
        "The envoys met {}.", "over blue tea", "under old trees", "words",
        ("over blue tea", "under old trees"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "one", "other", "what", "words"), ENDS.values(), ids=ENDS
)  # fmt: skip
def test_last_sentence_of_a_passage_is_told_as_changed(
    sentence: str, one: str, other: str, what: str, words: tuple[str, str]
) -> None:
    """An edit in the sentence before new text, or before the end, is a change like any other."""
    edited = [" ".join(sentence.format(form).split()) for form in (one, other)]
    for own in (("", ""), (prose(1000, 30), prose(2000, 30))):
        left, right = (
            make_report(name, f"{prose(0, 60)} {text} {rest}")
            for name, text, rest in zip("ab", edited, own, strict=True)
        )
        pair = only_pair(left, right)
        (change,) = pair.changed
        assert change.what == what
        assert (left.exact(change.left), right.exact(change.right)) == words
        assert [left.exact(span) for span in pair.only_left] == [own[0]] * bool(own[0])
        assert [right.exact(span) for span in pair.only_right] == [own[1]] * bool(own[1])


def test_first_sentence_of_a_passage_is_told_as_changed() -> None:
    """The same holds for the sentence that a passage sets in."""
    left = make_report("a", f"{prose(1000, 30)} Seven men died near the harbour. {prose(0, 60)}")
    right = make_report("b", f"{prose(2000, 30)} Nine men died near the harbour. {prose(0, 60)}")
    pair = only_pair(left, right)
    (change,) = pair.changed
    assert (left.exact(change.left), right.exact(change.right)) == ("Seven", "Nine")
    assert change.what == "figure"
    assert [left.exact(span) for span in pair.only_left] == [prose(1000, 30)]


OTHER_ENDS = {
    "less than half of it shared": ("The envoys met {}.", "in a new hall", "on our farm"),
    "two words shared": ("Envoys met {}.", "here", "there"),
    "longer than a change": (
        f"{prose(70, 20, 20).rstrip('.')} {{}}.", prose(3000, 13, 13).rstrip("."), "later",
    ),
    "nothing on one side": ("The envoys met in the hall{}.", " of the harbour board", ""),
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "one", "other"), OTHER_ENDS.values(), ids=OTHER_ENDS)
def test_other_rest_of_a_sentence_is_no_change(sentence: str, one: str, other: str) -> None:
    """Of a sentence that mostly differs nothing says that one end stands for the other."""
    left = make_report("a", f"{prose(0, 60)} {sentence.format(one)}")
    right = make_report("b", f"{prose(0, 60)} {sentence.format(other)}")
    assert only_pair(left, right).changed == ()


def test_same_number_in_digits_and_words_is_no_figure_change() -> None:
    """`four` and `4` tell the same number."""
    left, right = make_report("a", BASE.format("4 men")), make_report("b", BASE.format("four men"))
    assert [change.what for change in only_pair(left, right).changed] == ["words"]


STYLES = {
    "quote marks and stops": ("“Kade,” he said", '"Kade", he said'),
    "apostrophes": ("the town's port", "the town’s port"),
    "hyphens": ("a pre-condition", "a precondition"),
    "accents": ("Señor Tešić", "Senor Tesic"),
    "capitals": ("a Joint Statement", "a joint statement"),
    "points in initials": ("the U.S. envoy", "the US envoy"),
    "thousands": ("1,000 men", "1000 men"),
}


@pytest.mark.parametrize(("one", "other"), STYLES.values(), ids=STYLES)
def test_house_style_is_no_change(one: str, other: str) -> None:
    """Marks, accents and capitals differ from house to house and change nothing."""
    pair = only_pair(make_report("a", BASE.format(one)), make_report("b", BASE.format(other)))
    assert (pair.changed, pair.only_left, pair.only_right) == ((), (), ())
    assert pair.share_left == pair.share_right == 1.0


def test_added_and_cut_paragraphs() -> None:
    """What only one report has is told paragraph and all, with the stop that closes it."""
    left = make_report("a", prose(0, 40), prose(1000, 20), prose(40, 40))
    right = make_report("b", prose(0, 40), prose(40, 40), prose(2000, 15))
    pair = only_pair(left, right)
    assert [left.exact(span) for span in pair.only_left] == [prose(1000, 20)]
    assert [right.exact(span) for span in pair.only_right] == [prose(2000, 15)]


def test_one_common_word_at_the_head_of_unlike_sentences_is_not_kept() -> None:
    """A passage ends with its sentence where the next ones only begin alike."""
    left = make_report("a", prose(0, 40), "Orsik " + prose(1000, 30))
    right = make_report("b", prose(0, 40), "Orsik " + prose(2000, 30))
    pair = only_pair(left, right)
    assert [left.exact(span)[:5] for span in pair.only_left] == ["Orsik"]
    assert [left.exact(p.left) for p in pair.kept] == [prose(0, 40).rstrip(".")]


def test_moved_paragraph_is_kept() -> None:
    """A paragraph that stands elsewhere in the other report is shared all the same."""
    left = make_report("a", prose(0, 30), prose(30, 30), prose(60, 30))
    right = make_report("b", prose(60, 30), prose(0, 30), prose(30, 30))
    pair = only_pair(left, right)
    assert (pair.share_left, pair.only_left, pair.only_right) == (1.0, (), ())


def test_moved_stock_phrase_is_not_kept() -> None:
    """A short run in another place is chance."""
    phrase = "in the light of recent events"  # six words
    left = make_report("a", f"{prose(0, 60)} {prose(1000, 60)} {phrase}. {prose(1100, 60)}")
    right = make_report("b", f"{prose(1200, 60)} {phrase}. {prose(1300, 60)} {prose(0, 60)}")
    (passage,) = only_pair(left, right).kept
    assert left.exact(passage.left) == prose(0, 60).rstrip(".")


SCRIPTS = {
    "Cyrillic": "абвгдежзик",
    "Greek": "αβγδεζηθικ",
    "Arabic": "ابتثجحخدذر",
    "Devanagari": "कखगघचछजझटठ",
    "Hangul": "가나다라마바사아자차",
    "Georgian": "აბგდევზთიკ",
}


@pytest.mark.parametrize("letters", SCRIPTS.values(), ids=SCRIPTS)
def test_every_script_is_read(letters: str) -> None:
    """Words of any letters are compared, and offsets count code points."""
    choose = random.Random(5)
    words = ["".join(choose.choices(letters, k=7)) for _ in range(130)]
    left = make_report("a", "😀 " + " ".join(words[:90]))
    right = make_report("b", " ".join(words[:60] + words[90:130]))
    (passage,) = only_pair(left, right).kept
    assert left.exact(passage.left) == right.exact(passage.right) == " ".join(words[:60])


def test_text_without_spaces_is_read_by_character() -> None:
    """Scripts that set no spaces are compared character by character."""
    choose = random.Random(5)
    shared = "".join(chr(choose.randrange(0x4E00, 0x9000)) for _ in range(80))
    left, right = make_report("a", shared + "。"), make_report("b", "新闻：" + shared)
    (passage,) = only_pair(left, right).kept
    assert left.exact(passage.left) == shared


def test_order_of_input_does_not_matter() -> None:
    """Shuffled reports give the same pairs, sorted."""
    reports = [
        make_report(f"r{i}", prose(0, 60), prose(100 * i, 30), day=date(2031, 1, 1 + i % 3))
        for i in range(6)
    ]
    shuffled = random.Random(1).sample(reports, len(reports))
    pairs = find_pairs(reports)
    assert find_pairs(shuffled) == pairs
    assert [(p.left, p.right) for p in pairs] == sorted((p.left, p.right) for p in pairs)
    assert len(pairs) == 15


def test_other_ids_mirror_the_pair() -> None:
    """The report with the lower id is on the left; all else follows."""
    one = make_report("a", prose(0, 60), prose(1000, 12), BASE.format("at 10"))
    other = make_report("b", prose(0, 60), BASE.format("at 11"), prose(2000, 13))
    pair = only_pair(one, other)
    mirrored = only_pair(replace(one, id="z"), other)
    assert [one.exact(s) for s in mirrored.only_right] == [one.exact(s) for s in pair.only_left]
    assert [other.exact(s) for s in mirrored.only_left] == [other.exact(s) for s in pair.only_right]
    assert [(c.left.start, c.right.start) for c in mirrored.changed] == [
        (c.right.start, c.left.start) for c in pair.changed
    ]
    assert (mirrored.share_left, mirrored.share_right) == (pair.share_right, pair.share_left)


def test_many_reprints_stay_connected_without_all_pairs() -> None:
    """Beyond the bound each reprint is compared with the first few and its neighbours only."""
    reports = [make_report(f"r{i:02d}", prose(0, 60)) for i in range(40)]
    pairs = find_pairs(reports, config=replace(DEFAULTS, dense=6, reach=2))
    met = {pairs[0].left}
    for pair in pairs:
        met |= {pair.left, pair.right} if {pair.left, pair.right} & met else set()
    assert len(met) == 40
    assert len(pairs) <= 40 * 6
    assert len(find_pairs(reports)) == 40 * 39 // 2


def test_no_reports() -> None:
    """Nothing in, nothing out; a report without a word is no trouble."""
    assert find_pairs([]) == ()
    assert find_pairs([make_report("a", "…"), make_report("b")]) == ()


@given(st.lists(st.text(min_size=1, max_size=60), min_size=2, max_size=4), st.integers(0, 3))
def test_any_text_is_read(texts: list[str], repeats: int) -> None:
    """Arbitrary characters never crash; kept words are equal and every span lies in its text."""
    common = prose(0, 30) * repeats + "".join(texts)
    reports = [make_report(f"r{i}", common, text, common) for i, text in enumerate(texts)]
    by_id = {report.id: report for report in reports}
    for pair in find_pairs(reports):
        left, right = by_id[pair.left], by_id[pair.right]
        for passage in pair.kept:
            one, other = left.exact(passage.left), right.exact(passage.right)
            assert _numbers(one) == _numbers(other)
        spans = [*pair.only_left, *pair.only_right, *(c.left for c in pair.changed)]
        assert all(span.end <= len(by_id[span.report].text) for span in spans)
        assert 0 < pair.share_left <= 1


def _numbers(text: str) -> list[int]:
    return [int(word) for word in read_words([text], [[(0, len(text), 0)]]).words]
