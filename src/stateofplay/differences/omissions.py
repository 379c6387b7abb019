"""What one copy holds and another leaves out.

Reads     copy groups, analyses
Writes    differences of kind `omission`
Method    a whole sentence in a stretch that only one of two copies has, where the other has no
          sentence like it, none that says it in short, and holds few of its words of matter, in two
          sentences that follow each other or anywhere; like sentences of several copies are one; of
          each group those are told that say most, by quotes, figures, names and length. The lead is
          not left out: each copy words it anew. Copies are compared that are mostly one text and
          came out within a day or two: a later report that takes over the background tells another
          day, and an earlier one cannot leave out what came after it. Captions, credits, links
          and questions to readers are no news. The side without it
          cites the shared passage right before the gap, where the words would stand
Cost      sentences that stand alone times those of the other copy; copies are compared in pairs
          that the copies stage chose
Limits    which copy left out and which put in cannot be told without the text both came from; the
          sentences not told here stay visible beside the copies
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from stateofplay.differences.around import shorten
from stateofplay.differences.config import DifferencesConfig
from stateofplay.differences.page import is_note_on_page
from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Difference, Side
from stateofplay.model.group import CopyGroup, CopyPair
from stateofplay.model.mention import Sentence
from stateofplay.model.report import Report
from stateofplay.model.span import Span
from stateofplay.text.languages.en.thing_kinds import THING_KINDS
from stateofplay.text.quotemarks import report_quote_regions
from stateofplay.text.sentences import touched_by
from stateofplay.text.similarity import compared_words
from stateofplay.text.tokens import STOP_WORDS, Word, find_words, stem

_KINDS = {stem(word): kind for kind, words in THING_KINDS.items() for word in words}
_NOT_HERE = "not in this copy"
_ABOUT_WORDS = 9  # first words of the sentence that `about` shows
_HEAD_WORDS = 8  # by which a caption or a time stamp is known
_PICTURE_REACH = 250  # characters around a caption in which its picture is numbered
_PICTURE = re.compile(r"\b(?:Image|Photo|Picture|Slide) \d+ (?:of|/) (?:/ )?\d+")
_CREDIT = re.compile(
    r"\bPhoto(?:graph)?s?\s?(?::|by\b)|\(AP Photo|\b(?:AP|File|Courtesy) Photo\b|Getty Images"
    r"|\bPhoto/|\bfile photo\b"
)
_LINK = re.compile(r"https?://|\bwww\.|\bpic\.twitter\.com")
_ASKING = frozenset("are were have do did is can could would will if".split())
_LEAD = 2  # first sentences that tell what a report is about
_MARKS = ('"', "“", "”", "``")
_N_KEYS = 3  # longest words of a sentence that look for sentences like it
_SAYS_QUOTE, _SAYS_FIGURE, _SAYS_NAME = 6, 3, 1  # what makes a sentence telling, in words


@dataclass(slots=True)
class _Omitted:
    """One sentence with the copies that have it and the passages where others lack it."""

    words: frozenset[str]
    here: set[Span] = field(default_factory=set)
    lacking: set[Span] = field(default_factory=set)


def find_omissions(
    groups: Sequence[CopyGroup], analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> Iterator[Difference]:
    """Yield one difference for each telling sentence that some copies lack.

    Args:
        groups: copy groups.
        analyses: by report id.
        config: thresholds.
    """
    for group in sorted(groups, key=lambda one: one.id):
        omitted = [
            one for one in _united(_found(group, analyses, config), analyses, config) if one.lacking
        ]
        omitted.sort(key=lambda one: _most_telling(one, analyses))
        for one in omitted[: config.max_omissions]:
            yield _difference(one, analyses)


def _found(
    group: CopyGroup, analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> list[tuple[Span, tuple[Span, ...]]]:
    """Return each sentence that one copy has alone, with the place where the other lacks it."""
    told = {report: _Told(analyses[report], config) for report in group.reports}
    found = []
    for pair in group.pairs:
        if not _tells_one_day(pair, analyses, config):
            continue
        if not _open_alike(told[pair.left], told[pair.right], config):
            continue  # the news of one is background in the other
        for own, gap, other in _passages(pair):
            if _is_later(own.report, other, analyses):
                continue  # nobody leaves out what comes after
            for sentence in _whole_sentences(own, analyses, config):
                if not told[other].holds(analyses[own.report], sentence, config):
                    found.append((sentence, gap))
    return found


def _tells_one_day(
    pair: CopyPair, analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> bool:
    """Return whether two copies are mostly one text and came out at about one time."""
    smaller, larger = sorted((pair.share_left, pair.share_right))
    if larger < config.min_one_text or smaller < config.min_either_text:
        return False
    left, right = (analyses[one].report.published for one in (pair.left, pair.right))
    if left is None or right is None:
        return True
    first, last = sorted((left.when, right.when), key=lambda when: when.start)
    return (last.start - first.end).days <= config.max_one_text_days


def _is_later(report: str, other: str, analyses: Mapping[str, Analysis]) -> bool:
    """Return whether a report came out on a later day than another."""
    one, before = analyses[report].report.published, analyses[other].report.published
    return one is not None and before is not None and before.when.end < one.when.start


def _open_alike(left: _Told, right: _Told, config: DifferencesConfig) -> bool:
    """Return whether the leads of two copies tell one happening, or one has the other's lead."""
    if left.shared_lead(right) >= config.min_shared_lead:
        return True
    return max(left.lead_told(right), right.lead_told(left)) >= config.min_told_lead


class _Told:
    """What a copy tells, sentence by sentence."""

    def __init__(self, analysis: Analysis, config: DifferencesConfig) -> None:
        text = analysis.report.text
        self._bags = [_bag(text, one.span) for one in analysis.sentences]
        self._short = [_matter(text, one.span) for one in analysis.sentences]
        self._matter = [a | b for a, b in pairwise([*self._short, frozenset()])]
        self._whole = frozenset[str]().union(*self._short)
        self._folds = frozenset[str]().union(*self._bags)
        self._lead = _lead(analysis, config)

    def shared_lead(self, other: _Told) -> float:
        """Return how much of the shorter of two leads the other has, 0 to 1."""
        return _share(self._lead & other._lead, min(len(self._lead), len(other._lead)))

    def lead_told(self, other: _Told) -> float:
        """Return how much of the lead the other tells anywhere, 0 to 1."""
        return _share(self._lead & other._whole, len(self._lead))

    def holds(self, analysis: Analysis, sentence: Span, config: DifferencesConfig) -> bool:
        """Return whether a sentence of another copy stands here in like words, or in short."""
        text = analysis.report.text
        words = _bag(text, sentence)
        if any(_alike(words, bag) >= config.min_like_sentence for bag in self._bags):
            return True
        matter = _matter(text, sentence)
        names = _names(analysis, sentence)
        allowed = config.max_held_anywhere
        if not self._lacks_mark(names, text, sentence):
            if len(matter) < config.min_unmarked_matter:
                return True  # too few words to tell
            allowed = config.max_held_unmarked
        if len(matter & self._whole) > allowed * len(matter):
            return True
        if any(_is_in_short(bag, matter, config) for bag in self._short):
            return True
        needed = config.min_held_matter * len(matter)
        if any(len(matter & bag) >= needed for bag in self._matter):
            return True
        return self._tells_of(names, matter, config)

    def _lacks_mark(self, names: Sequence[frozenset[str]], text: str, sentence: Span) -> bool:
        """Return whether a name, a number or a word in marks of a sentence stands nowhere here.

        What has none of them may be told here in other words altogether.
        """
        words = find_words(text, sentence.start, sentence.end)
        numbers = {word.fold for word in words if word.fold[0].isdigit()}
        if any(not name & self._whole for name in names) or numbers - self._folds:
            return True
        return any(mark in text[sentence.start : sentence.end] for mark in _MARKS)

    def _tells_of(
        self, names: Sequence[frozenset[str]], matter: frozenset[str], config: DifferencesConfig
    ) -> bool:
        """Return whether the same people are named here with the same matter."""
        plain = matter.difference(*names)
        needed = config.min_held_share * (len(plain) + len(names))
        for bag in self._matter:
            held = {min(name & bag) for name in names if name & bag}  # a house and its owner: one
            n_names, n_plain = len(held), len(plain & bag)
            if n_names >= config.min_held_names and n_plain and n_names + n_plain >= needed:
                return True
        return False


def _share(held: frozenset[str], n_words: int) -> float:
    return len(held) / n_words if n_words else 0.0


def _lead(analysis: Analysis, config: DifferencesConfig) -> frozenset[str]:
    """Return the words of matter of the first sentences of the body that tell something."""
    text = analysis.report.text
    found: set[str] = set()
    n_sentences = 0
    for one in analysis.sentences:
        n_words = sum(1 for _ in find_words(text, one.span.start, one.span.end))
        if one.role == "body" and n_words >= config.min_omitted_words:
            found |= _matter(text, one.span)
            n_sentences += 1
        if n_sentences == _LEAD:
            break
    return frozenset(found)


def _matter(text: str, span: Span) -> frozenset[str]:
    """Return the words of matter; things of one kind are one: "two pistols" are "weapons"."""
    words = compared_words(find_words(text, span.start, span.end))
    return frozenset(_KINDS.get(word, word) for word in words)


def _names(analysis: Analysis, sentence: Span) -> list[frozenset[str]]:
    """Return the words of each name in a sentence: any of them tells who is meant."""
    first = bisect_left(analysis.names, sentence.start, key=lambda one: one.span.start)
    behind = bisect_left(analysis.names, sentence.end, key=lambda one: one.span.start)
    found = {_matter(analysis.report.text, one.span) for one in analysis.names[first:behind]}
    return sorted((name for name in found if name), key=sorted)


def _is_in_short(short: frozenset[str], matter: frozenset[str], config: DifferencesConfig) -> bool:
    """Return whether a sentence says in few words what another says in many."""
    n_shared = len(short & matter)
    return n_shared >= config.min_short_words and n_shared >= config.min_short_share * len(short)


def _united(
    found: Sequence[tuple[Span, tuple[Span, ...]]],
    analyses: Mapping[str, Analysis],
    config: DifferencesConfig,
) -> list[_Omitted]:
    """Bring like sentences of several copies together."""
    united: list[_Omitted] = []
    by_word: dict[str, list[_Omitted]] = defaultdict(list)
    for sentence, gap in sorted(found):
        words = _bag(analyses[sentence.report].report.text, sentence)
        keys = sorted(words, key=lambda word: (-len(word), word))[:_N_KEYS]
        like = next(
            (
                one
                for key in keys
                for one in by_word[key]
                if _alike(words, one.words) >= config.min_like_sentence
            ),
            None,
        )
        if like is None:
            like = _Omitted(words)
            united.append(like)
            for key in keys:
                by_word[key].append(like)
        like.here.add(sentence)
        like.lacking.update(gap)
    for one in united:  # a copy that has it in other words does not lack it
        have = {span.report for span in one.here}
        one.lacking = {span for span in one.lacking if span.report not in have}
    return united


def _passages(pair: CopyPair) -> Iterator[tuple[Span, tuple[Span, ...], str]]:
    """Yield each stretch that one copy has alone, the passage before the gap, and the other."""
    for own in pair.only_left:
        before = [p for p in pair.kept if p.left.end <= own.start]
        near = before[-1:] or list(pair.kept[:1])
        yield own, tuple(passage.right for passage in near), pair.right
    for own in pair.only_right:
        before = [p for p in pair.kept if p.right.end <= own.start]
        near = before[-1:] or list(pair.kept[:1])
        yield own, tuple(passage.left for passage in near), pair.left


def _whole_sentences(
    span: Span, analyses: Mapping[str, Analysis], config: DifferencesConfig
) -> Iterator[Span]:
    """Yield the sentences that lie in the stretch but for a word, and are long enough to tell."""
    analysis = analyses[span.report]
    lead = next((n for n, one in enumerate(analysis.sentences) if one.role == "body"), None)
    for place in touched_by(span, analysis.sentences):
        sentence = analysis.sentences[place]
        if place == lead:
            continue  # it tells the event, and the other copy tells it in a lead of its own
        if analysis.report.exact(sentence.span).rstrip().endswith(("...", "…")):
            continue  # the page itself cuts it short
        if sentence.role == "body" and _lies_in(sentence, span, analysis.report.text):
            words = list(find_words(analysis.report.text, sentence.span.start, sentence.span.end))
            if len(words) < config.min_omitted_words or _is_about_page(words):
                continue
            if not _is_caption(sentence.span, analysis.report.text) and not _asks_reader(words):
                yield sentence.span


def _is_caption(span: Span, text: str) -> bool:
    """Return whether a sentence tells what a picture shows, who took it, or holds a link."""
    first, last = max(0, span.start - _PICTURE_REACH), span.end + _PICTURE_REACH
    return (
        _CREDIT.search(text, span.start, span.end) is not None
        or _LINK.search(text, span.start, span.end) is not None
        or _PICTURE.search(text, first, last) is not None
    )


def _asks_reader(words: Sequence[Word]) -> bool:
    """Return whether a page asks its readers for what they saw: "Are you in the town?"."""
    return words[0].fold in _ASKING and words[1].fold == "you"


def _is_about_page(words: Sequence[Word]) -> bool:
    """Return whether a sentence is a caption, a time stamp or a note on the report itself."""
    folds = [word.fold for word in words[:_HEAD_WORDS]]
    return is_note_on_page(words) or sum(fold[0].isdigit() for fold in folds) >= _HEAD_WORDS // 2


def _lies_in(sentence: Sentence, span: Span, text: str) -> bool:
    """Return whether the words of a sentence stand in the stretch; marks at its edges may not."""
    words = list(find_words(text, sentence.span.start, sentence.span.end))
    return bool(words) and span.start <= words[0].start and words[-1].end <= span.end


def _bag(text: str, span: Span) -> frozenset[str]:
    return frozenset(word.fold for word in find_words(text, span.start, span.end))


def _alike(left: frozenset[str], right: frozenset[str]) -> float:
    """Return shared words by all words, 0 to 1."""
    return len(left & right) / len(left | right) if left or right else 0.0


def _most_telling(omitted: _Omitted, analyses: Mapping[str, Analysis]) -> tuple[object, ...]:
    first = min(omitted.here)
    report = analyses[first.report].report
    words = list(find_words(report.text, first.start, first.end))
    n_names = sum(report.text[word.start].isupper() for word in words[1:])
    n_figures = sum(word.fold[0].isdigit() for word in words)
    says = sum(word.fold not in STOP_WORDS for word in words)
    says += _SAYS_NAME * n_names + _SAYS_FIGURE * n_figures
    says += _SAYS_QUOTE * any(
        region.start < first.end and first.start < region.end
        for region in report_quote_regions(report)
    )
    return -says, first


def _difference(omitted: _Omitted, analyses: Mapping[str, Analysis]) -> Difference:
    here = tuple(sorted(omitted.here))
    lacking = tuple(sorted(omitted.lacking))
    text = " ".join(analyses[here[0].report].report.exact(here[0]).split())
    names = sorted({_named(analyses[span.report].report) for span in lacking})
    about = f"not in {', '.join(names)}: {shorten(text, _ABOUT_WORDS)}"
    return Difference("omission", about, (Side(text, here), Side(_NOT_HERE, lacking)))


def _named(report: Report) -> str:
    """Return how a reader knows the report: its publisher, else its title, else its file."""
    return report.publisher or report.title or report.file.rsplit("/", 1)[-1]
