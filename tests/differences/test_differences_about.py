"""What a difference is about, and which sentences are left out."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "timeline"))  # shares its builder
from timeline_builder import ACTORS, FRIDAY, build_analysis, find_all

from stateofplay.differences.around import shorten, words_around
from stateofplay.differences.config import DEFAULTS
from stateofplay.differences.find import find_differences
from stateofplay.differences.wording import is_telling
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference
from stateofplay.model.group import Change, ChangeKind, CopyGroup, CopyPair, Passage
from stateofplay.text.spelling import one_spelling

MEETING = "The two leaders met for 40 minutes on the margins of a fishing congress in Tarn."
AROUND = {
    "in the middle": ("40", "… two leaders met for [40 | 90] minutes on the margins of …"),
    "at the start": ("The two", "[40 | 90] leaders met for 40 minutes …"),
    "at the end": ("Tarn", "… a fishing congress in [40 | 90]"),
}


@pytest.mark.parametrize(("phrase", "expected"), AROUND.values(), ids=AROUND)
def test_words_around(phrase: str, expected: str) -> None:
    """A few printed words stand around the choice; missing ones are marked."""
    analysis = build_analysis(MEETING)
    span = find_all(analysis.report, phrase)[0]
    assert words_around(span, ("40", "90"), {"r1": analysis}) == expected


@pytest.mark.parametrize(("n_words", "expected"), [(3, "a b c"), (2, "a b …")])
def test_shorten(n_words: int, expected: str) -> None:
    """A text on the limit is whole, one beyond it is cut."""
    assert shorten("a b c", n_words) == expected


SPELLINGS = [("colour", "color"), ("organised", "organized"), ("theatre", "theater")]
SPELLINGS += [("defence", "defense"), ("travelled", "traveled"), ("dialogue", "dialog")]


@pytest.mark.parametrize(("british", "american"), SPELLINGS)
def test_one_spelling(british: str, american: str) -> None:
    """Both spellings fold to one form."""
    assert one_spelling(british) == one_spelling(american)


def _standing(left: str, right: str, days: int) -> list[list[str]]:
    later = FRIDAY + timedelta(days=days)
    pile = [build_analysis(left), build_analysis(right, name="b", published=later)]
    found = find_differences(pile, ACTORS, (), (), ())
    return [[side.value for side in one.sides] for one in found if one.kind == "figure"]


LIVE = "About {} people live on the Skerries today."
STANDING = {
    "on the last day": (LIVE.format("17,000"), LIVE.format("19,500"), 366, True),
    "a day later": (LIVE.format("17,000"), LIVE.format("19,500"), 367, False),
    "little change": (LIVE.format("18,000"), LIVE.format("19,500"), 30, False),
    "little change, exact": (
        "Exactly 18,000 people live on the Skerries today.",
        "Exactly 19,500 people live on the Skerries today.",
        30,
        False,
    ),
    "other place": (
        LIVE.format("17,000"),
        "About 9,000 people live in the port of Tarn.",
        30,
        False,
    ),
    "event": (
        "The fever killed 40 people on the Skerries.",
        "The fever killed 60 people on the Skerries.",
        30,
        False,
    ),
    "members": (
        "The fishing union of Tarn has 460 members.",
        "The fishing union of Tarn has 640 members.",
        30,
        True,
    ),
    "points": (
        "The football club of Tarn has 10 points.",
        "The football club of Tarn has 30 points.",
        30,
        False,
    ),
}


@pytest.mark.parametrize(("left", "right", "days", "expected"), STANDING.values(), ids=STANDING)
def test_standing_figures(left: str, right: str, days: int, expected: bool) -> None:
    """How things stand may be compared over a year; counts of events may not."""
    assert bool(_standing(left, right, days)) is expected


KINDS_OF_CHANGE: list[tuple[str, str, ChangeKind]] = [
    ("40", "90", "figure"),
    ("withdrawn", "not left", "negation"),
]
SHARED = "Norland closed the northern harbour to every foreign boat."
FORTY = MEETING
NINETY = MEETING.replace("40", "90")


def _pair(left: Analysis, right: Analysis, only: str | None, *changes: Change) -> CopyPair:
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = (find_all(left.report, only[:-1])[0],) if only else ()
    names = left.report.id, right.report.id
    return CopyPair(*names, "unknown", 0.9, 0.9, True, (kept,), alone, (), changes, "test")


def _three_copies(days: int = 0) -> tuple[list[Analysis], CopyGroup]:
    first = build_analysis(f"{SHARED} {FORTY}", name="a")
    second = build_analysis(f"{SHARED} {NINETY}", name="b")
    third = build_analysis(SHARED, name="c", published=FRIDAY + timedelta(days=days))
    change = Change(find_all(first.report, "40")[0], find_all(second.report, "90")[0], "figure")
    pairs = (
        _pair(first, second, FORTY, change),
        _pair(first, third, FORTY),
        _pair(second, third, NINETY),
    )
    group = CopyGroup("g", ("a", "b", "c"), None, True, None, "test", pairs)
    return [first, second, third], group


def _found(pile: list[Analysis], group: CopyGroup) -> list[Difference]:
    return list(find_differences(pile, ACTORS, [group], (), ()))


def test_a_reworded_sentence_is_left_out_once() -> None:
    """Two forms of one sentence are one omission, by the copy that has neither."""
    found = [one for one in _found(*_three_copies()) if one.kind == "omission"]
    assert [one.about for one in found] == ["not in c: The two leaders met for 40 minutes on the …"]
    assert [[span.report for span in side.evidence] for side in found[0].sides] == [
        ["a", "b"],
        ["c"],
    ]


def test_a_figure_is_told_once() -> None:
    """The figure and the change between the copies are one difference, about the words around."""
    (found,) = [one for one in _found(*_three_copies()) if one.kind == "figure"]
    assert found.about == "… two leaders met for [40 minutes | 90 minutes] on the margins of a …"


PLACES = {
    "another word": ("The crews left.", "The fleets left.", "crews", "fleets", 1),
    "moved": ("The crews left the fleets.", "The fleets left.", "crews", "fleets", 0),
    "an editor": ("Editing by Ada Roe", "Editing by Bo Lund", "Ada Roe", "Bo Lund", 0),
    "a photographer": ("Photo: Ada Roe", "Photo: Bo Lund", "Ada Roe", "Bo Lund", 0),
    "page": (
        "Get email notifications on Ada Roe!",
        "Get email notifications on Bo Lund!",
        "Ada Roe",
        "Bo Lund",
        0,
    ),
    "a note glued to it": (
        "Last updated, the crews left.",
        "The fleets left.",
        "crews",
        "fleets",
        1,
    ),
    "most of it moved": (
        "The old red crews left.",
        "The old red men left fleets.",
        "old red crews",
        "fleets",
        0,
    ),
    "a part moved": (
        "The old red crews left.",
        "The old fleets left.",
        "old red crews",
        "fleets",
        1,
    ),
    "an end and a beginning": (
        "The red crews left the pier at Tarn.",
        "The red crews left the pier. Police said nothing.",
        "at Tarn",
        "Police said nothing",
        0,
    ),
    "two ends": ("The men left Tarn.", "The men left Kessa.", "Tarn", "Kessa", 1),
    "who says it, put elsewhere": (
        "Orlen spoke. The mayor said he thinks it was arson.",
        "The mayor said he believes it was arson.",
        "The mayor said he thinks",
        "he believes",
        0,
    ),
    "a title and a style": ("Captain Roe left.", "Mr Roe left.", "Captain", "Mr", 0),
    "a part of a number": ("A quake of 6. 1 struck.", "A quake of 5. 9 struck.", "1", "9", 0),
}


@pytest.mark.parametrize(("one", "other", "word", "instead", "n"), PLACES.values(), ids=PLACES)
def test_other_words_in_one_place(one: str, other: str, word: str, instead: str, n: int) -> None:
    """Words moved, names of a staff and parts of a number are no other words for a thing."""
    left = build_analysis(f"{SHARED} {one}", name="a")
    right = build_analysis(f"{SHARED} {other}", name="b")
    spans = find_all(left.report, word)[-1], find_all(right.report, instead)[-1]
    pair = _pair(left, right, None, Change(*spans, "words"))
    group = CopyGroup("g", ("a", "b"), None, True, None, "test", (pair,))
    assert len(_found([left, right], group)) == n


@pytest.mark.parametrize(("days", "n"), [(1, 1), (2, 0)])
def test_copies_of_another_day_leave_nothing_out(days: int, n: int) -> None:
    """A copy of the next day may lack a sentence; a later one tells its own day."""
    assert DEFAULTS.max_one_text_days == 1
    pile, group = _three_copies(days)
    assert sum(one.kind == "omission" for one in _found(pile, group)) == n


def test_only_the_most_telling_omissions_are_told() -> None:
    """A group tells so many omissions, those with quotes and figures first."""
    wares = ("apples bread cider dates", "eggs figs grapes hops", "ink jute kelp lime", "malt nuts")
    wares += ("oats pears quince rye", "salt tea urns vines", "wool yams zinc amber", "brass clay")
    extra = [f"Nobody wanted {ware.replace(' ', ' or ')} at {ware[:3]} pier." for ware in wares]
    extra.append('The captain of the fleet said: "This is the end of our trade."')
    left = build_analysis(" ".join([SHARED, *extra]), name="a")
    right = build_analysis(SHARED, name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == DEFAULTS.max_omissions
    assert "This is the end" in found[0].sides[0].value


def test_a_copy_with_like_words_lacks_nothing() -> None:
    """A copy that words a sentence as a third one does has it, however unlike the second's."""
    words = [f"word{'abcdefgh'[n]}" for n in range(8)]
    texts = {
        "a": [*words],
        "b": [*words[:6], "left", "behind"],
        "c": [],
        "d": [*words[2:], "right", "ahead"],
    }
    pile = {
        name: build_analysis(f"{SHARED} It is {' '.join(own)} there." if own else SHARED, name=name)
        for name, own in texts.items()
    }
    pairs = []
    for left, right in (("a", "c"), ("b", "c"), ("b", "d"), ("d", "c")):
        pair = _pair(pile[left], pile[right], None)
        pairs.append(replace(pair, only_left=(pile[left].sentences[1].span,)))
    group = CopyGroup("g", tuple(texts), None, True, None, "test", tuple(pairs))
    (found,) = _found(list(pile.values()), group)
    assert [{span.report for span in side.evidence} for side in found.sides] == [
        {"a", "b", "d"},
        {"c"},
    ]


def test_a_denial_comes_first() -> None:
    """A copy that turns what was said stands before other figures."""
    first = build_analysis(f"{SHARED} Orlen had withdrawn. Ships: 40.", name="a")
    second = build_analysis(f"{SHARED} Orlen had not left. Ships: 90.", name="b")
    changes = [
        Change(find_all(first.report, one)[0], find_all(second.report, other)[0], what)
        for one, other, what in KINDS_OF_CHANGE
    ]
    pair = _pair(first, second, None, *changes)
    group = CopyGroup("g", ("a", "b"), None, True, None, "test", (pair,))
    found = _found([first, second], group)
    assert [(one.kind, one.sides[0].value) for one in found] == [
        ("wording", "not left"),
        ("figure", "40"),
    ]


def test_one_number_in_two_forms_is_no_figure() -> None:
    """1,000-strong and 1,000 troops count the same; they may still be other words."""
    assert not is_telling("four", "4", "figure")
    assert is_telling("four", "a group of", "figure")


SAME = {
    "first letters": ("the HFA", "the Harbour Fishing Authority"),
    "other letters": ("the Harbour Fishing Authority", "a HFA boat"),
    "percent": ("40 percent of", "40% of"),
}


@pytest.mark.parametrize(("left", "right"), SAME.values(), ids=SAME)
def test_a_name_made_of_first_letters_is_no_other_name(left: str, right: str) -> None:
    """A name and its first letters, a sign and its word, are one."""
    assert not is_telling(left, right, "words")
    assert is_telling("the XYA", "the Harbour Fishing Authority", "words")


@pytest.mark.parametrize(("n_others", "n_told"), [(12, 12), (13, 0)])
def test_a_blank_in_a_form_is_no_change(n_others: int, n_told: int) -> None:
    """A place that copies fill in twelve ways holds changes; in thirteen it is a blank."""
    word = "eager"
    first = build_analysis(f"{SHARED} The mayor was {word} to sign.", name="a")
    place = find_all(first.report, word)[0]
    others, pairs = [], []
    for n in range(n_others):
        own = f"w{chr(97 + n)}rdly"
        other = build_analysis(f"{SHARED} The mayor was {own} to sign.", name=f"b{n:02}")
        change = Change(place, find_all(other.report, own)[0], "words")
        others.append(other)
        pairs.append(_pair(first, other, None, change))
    reports = ("a", *(one.report.id for one in others))
    group = CopyGroup("g", reports, None, True, None, "test", tuple(pairs))
    found = [one for one in _found([first, *others], group) if one.kind == "wording"]
    assert len(found) == n_told


NOTES = {
    "a caption": ("File in this photo of May the harbour of Lima is seen from above.", 0),
    "a note on the page": ("An earlier version of this report gave another name for the boat.", 0),
    "a picture": ("Image 14 of 111 Fishing crews in Lima mended nets at dawn.", 0),
    "cut short": ("Fishing crews in Lima mended nets and waited for...", 0),
    "an appeal": ("Add harbours to your list to stay up to date on what happens there.", 0),
    "a time stamp": ("7 40 8 44 2031 05 03 the harbour of Lima was closed to all boats.", 0),
    "a credit": ("Fishing crews in Lima mend their nets Photo: Ada Roe for the harbour.", 0),
    "the next picture": ("Fishing crews in Lima mended their nets. Image 15 of 111 A boat.", 0),
    "a question to readers": ("Are you in or near the harbour that was closed today?", 0),
    "news": ("Fishing crews in Lima mended nets and waited for better weather.", 1),
}


@pytest.mark.parametrize(("sentence", "n"), NOTES.values(), ids=NOTES)
def test_notes_on_the_page_are_not_left_out(sentence: str, n: int) -> None:
    """Only news can be left out: captions, time stamps and notes on the page are none."""
    left, right = build_analysis(f"{SHARED} {sentence}", name="a"), build_analysis(SHARED, name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == n


@pytest.mark.parametrize(("share", "n"), [(0.5, 1), (0.49, 0)])
def test_what_is_mostly_another_text_leaves_nothing_out(share: float, n: int) -> None:
    """Copies that share half of one of them are one text; of less, parts were only used."""
    assert DEFAULTS.min_one_text == 0.5
    news = "Fishing crews in Lima mended nets and waited for better weather."
    left, right = build_analysis(f"{SHARED} {news}", name="a"), build_analysis(SHARED, name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", share, 0.4, False, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == n


@pytest.mark.parametrize(("share", "n"), [(0.33, 1), (0.32, 0)])
def test_a_collection_leaves_nothing_out(share: float, n: int) -> None:
    """A report that holds a copy as less than a third of it tells several news."""
    assert DEFAULTS.min_either_text == 0.33
    news = "Fishing crews in Lima mended nets and waited for better weather."
    left, right = build_analysis(f"{SHARED} {news}", name="a"), build_analysis(SHARED, name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", share, 1.0, False, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == n


@pytest.mark.parametrize(("days", "n"), [(1, 1), (0, 1), (-1, 0)])
def test_nobody_leaves_out_what_comes_after(days: int, n: int) -> None:
    """What a report of the next day tells was not left out by the one before."""
    news = "Fishing crews in Lima mended nets and waited for better weather."
    left = build_analysis(f"{SHARED} {news}", name="a")
    later = FRIDAY + timedelta(days=days)
    right = build_analysis(SHARED, name="b", published=later)
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == n


HELD = {
    "a little": ("Two crews in Lima mended nets near the red pier.", "The red nets dried.", 1),
    "in short": (
        "He denied every rumour that he sank a ferry off the windy pier, and showed crews nets.",
        "Later he denied rumours of the ferry.",
        0,
    ),
    "two words in short": (
        "He denied every rumour that he sank a ferry off the windy pier, and showed crews nets.",
        "Later he denied rumours.",
        1,
    ),
    "by its kind": (
        "Orlen fled with a long shotgun and pistols across the northern marsh at night.",
        "He took their weapons. Orlen fled when noon came over villages.",
        0,
    ),
    "much in one place": (
        "Two crews in Lima mended nets near the red pier.",
        "Old crews mended red ones.",
        0,
    ),
}


@pytest.mark.parametrize(("own", "other", "n"), HELD.values(), ids=HELD)
def test_what_is_told_in_other_words_is_not_left_out(own: str, other: str, n: int) -> None:
    """A copy that holds a third of the matter in two sentences tells it in other words."""
    assert DEFAULTS.min_held_matter == 0.35
    left = build_analysis(f"{SHARED} {own}", name="a")
    right = build_analysis(f"{SHARED} {other}", name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == n


def test_a_title_is_no_part_of_a_wording() -> None:
    """The title of a name behind a place is cut from the wording."""
    left = build_analysis(f"{SHARED} He believes Mr. Roe left.", name="a")
    right = build_analysis(f"{SHARED} He thinks Roe left.", name="b")
    spans = find_all(left.report, "believes Mr")[0], find_all(right.report, "thinks")[0]
    pair = _pair(left, right, None, Change(*spans, "words"))
    (found,) = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert [side.value for side in found.sides] == ["believes", "thinks"]


NAMED = {
    "two names and the matter": ("Roe and Lund stood near the boat.", 0),
    "two names only": ("Roe and Lund slept there.", 1),
    "one name and the matter": ("Roe stood near the boat.", 1),
}


@pytest.mark.parametrize(("other", "n"), NAMED.values(), ids=NAMED)
def test_who_is_named_with_the_same_matter_is_not_left_out(other: str, n: int) -> None:
    """A copy that names the same people with some of the matter tells it in other words."""
    assert (DEFAULTS.min_held_names, DEFAULTS.min_held_share) == (2, 0.4)
    own = "Ada Maria Roe showed Bo Erik Lund a boat in July by night."
    left = build_analysis(f"{SHARED} {own}", name="a")
    names = (
        [
            replace(left.names[0], span=find_all(left.report, one)[0])
            for one in ("Ada Maria Roe", "Bo Erik Lund")
        ]
        if left.names
        else []
    )
    left = replace(left, names=(*left.names, *names))
    right = build_analysis(f"{SHARED} {other}", name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert len(found) == n


def test_what_stands_here_and_there_is_not_left_out() -> None:
    """A copy that holds half of the matter over all its sentences does not lack a sentence."""
    assert DEFAULTS.max_held_anywhere == 0.45
    own = "Two crews in Lima mended nets near the red pier."
    here = "Crews slept. Boats lay idle. Nets dried. Rain came. Lima waited. It rose. Red flags."
    left = build_analysis(f"{SHARED} {own}", name="a")
    right = build_analysis(f"{SHARED} {here}", name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = tuple(one.span for one in left.sentences[1:])
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    group = CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,))
    assert _found([left, right], group) == []


def test_the_lead_is_not_left_out() -> None:
    """Each copy words its lead anew."""
    left = build_analysis(
        f"Fishing crews in Lima mended nets and waited for better weather. {SHARED}", name="a"
    )
    right = build_analysis(SHARED, name="b")
    kept = Passage(find_all(left.report, SHARED[:-1])[0], find_all(right.report, SHARED[:-1])[0])
    alone = (left.sentences[0].span,)
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, (kept,), alone, (), (), "test")
    assert _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,))) == []


LEAD = (
    "Orlen opened a new fish market beside the old customs house."
    " Cooks who rise early will buy cod, eels and fresh herring there."
)
OTHER = (
    "Seven dusty lamps fell upon ropes in a museum far inland."
    " Vasko paid for every single bulb that broke during that night."
)
LEADS = {
    "the same lead": (LEAD, True),
    "another lead": (OTHER, False),
    "another lead, with ours below it": (f"{OTHER} {LEAD}", True),
}


@pytest.mark.parametrize(("lead", "told"), LEADS.values(), ids=LEADS)
def test_what_opens_with_other_news_leaves_nothing_out(lead: str, *, told: bool) -> None:
    """Copies leave something out where their leads tell one happening, or one holds the other's."""
    extra = "Nobody in the port could say when it would close to them again."
    left = build_analysis(f"{LEAD} {extra}", name="a")
    right = build_analysis(lead, name="b")
    whole = left.sentences[0].span, right.sentences[0].span
    alone = (left.sentences[2].span,)
    kept = (Passage(*whole),)
    pair = CopyPair("a", "b", "unknown", 0.9, 0.9, True, kept, alone, (), (), "test")
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert bool(found) is told


UNMARKED = {
    "a link": ("The crews hid lanterns, see http://nets.example.", False),
    "two of five words are there": ("The crews hid lanterns under wet nets.", True),
    "three of five, no mark": ("The crews hid lanterns under foreign boats.", False),
}


@pytest.mark.parametrize(("sentence", "told"), UNMARKED.values(), ids=UNMARKED)
def test_what_has_no_mark_may_be_told_otherwise(sentence: str, *, told: bool) -> None:
    """A sentence without a name, number or quote of its own must be new in most of its words."""
    below = "The crews of the north rest. Such lanterns hang idle. No boats. A foreign wind blows."
    left = build_analysis(f"{SHARED} {sentence[:-1]} as it grew dark.", name="a")
    right = build_analysis(f"{SHARED} {below}", name="b")
    assert DEFAULTS.max_held_unmarked == 0.4
    pair = replace(_pair(left, right, None), only_left=(left.sentences[1].span,))
    found = _found([left, right], CopyGroup("g", ("a", "b"), None, True, None, "t", (pair,)))
    assert bool(found) is told
