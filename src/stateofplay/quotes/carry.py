"""Quoted sentences without a cue of their own: whose quote they carry on.

Reads     the frames of a report in text order, each with its cues and the quotes that cues govern
Writes    all quotes of the report in order of finding; a stretch that carries on is a part of the
          quote before it, or a quote of its own with the speaker that an earlier sentence names
Method    first of: the paragraph before left its quote open; a name or a presented subject before a
          colon; the sentence before ends in a quote; it ends in a colon after a cue; it presents
          somebody. Paragraphs of a quote wait for the speaker who comes after them
Source    rules of our own, read off the PolNeAR training part
Cost      linear in the tokens
Limits    of two speakers in the sentence before, the last one carries on; a stretch that nothing
          explains is no quote
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stateofplay.quotes.cue import Cue
from stateofplay.quotes.frames import Frame, Token
from stateofplay.quotes.labels import (
    is_full_name,
    labelled,
    named_behind,
    presented_text,
    signed_by,
)
from stateofplay.quotes.phrases import Phrase, clause_start, leading_phrase
from stateofplay.quotes.speech import Speech, Stretch, chars_of, spoken
from stateofplay.quotes.subjects import after_last_preposition, phrase_before
from stateofplay.text.languages.en.speech import (
    PRESENTING_WORDS,
    QUOTING_VERBS,
    SENTENCE_OPENERS,
)
from stateofplay.text.tokens import find_words

_MAX_PARTS = 200  # stretches of one quote; the longest of 6,957 measured has 5
_MAX_GAP = 3  # characters between two sentences of a paragraph
_MAX_BETWEEN = 14  # tokens of a signature, or of what somebody does between two quotes
_DASHES = frozenset("-–—―")
_MIN_WORDS = 4  # a shorter quoted sentence alone may be a slogan or a title


class Carrier:
    """Collects the quotes of a report frame by frame, and lets quoted sentences carry on.

    Args:
        text: of the report.
    """

    def __init__(self, text: str) -> None:
        self.found: list[Speech] = []
        self._text = text
        self._surnames: set[str] = set()  # last words of who spoke so far
        self._before: Frame | None = None
        self._cues: Sequence[Cue] = ()
        self._last: int | None = None  # place in `found` of a quote that the next one may carry on
        self._by_region: dict[int, int] = {}  # end of a quoted stretch -> place in `found`
        self._previous: int | None = None  # end of the quoted stretch before
        self._waiting: list[Stretch] = []  # paragraphs of a quote whose speaker comes later

    def take(
        self, frame: Frame, cues: Sequence[Cue], speeches: Sequence[Speech], taken: set[int]
    ) -> None:
        """Add the quotes of a frame, after those that its loose quoted stretches carry on."""
        carried = False
        heads: list[Stretch] = []
        if not frame.tokens or self._take_signature(frame):
            return  # a line of nothing but an apostrophe has no token
        for place, token in enumerate(frame.tokens):
            if token.region is None:
                continue
            if place not in taken:
                carried = self._take_loose(frame, place) or carried
            elif token.region.continues:
                heads = self._waiting
            self._previous = spoken(self._text, token.region)[1]
        for one in speeches:
            self._add(one.preceded_by(heads) if one.kind != "indirect" else one)
            heads = heads if one.kind == "indirect" else []
        if speeches:
            marked = [i for i, one in enumerate(speeches) if one.kind != "indirect"]
            last = _goes_on(speeches, marked) if marked else len(speeches) - 1
            self._last = len(self.found) - len(speeches) + last
        elif not carried:
            self._last = None
        self._before = frame
        self._cues = cues

    def _add(self, speech: Speech) -> None:
        self.found.append(speech)
        if speech.speaker is not None:
            self._surnames.update(self._text[slice(*speech.speaker)].casefold().split()[-1:])
        self._by_region[speech.parts[-1][1]] = len(self.found) - 1

    def _take_loose(self, frame: Frame, place: int) -> bool:
        token = frame.tokens[place]
        region = token.region
        assert region is not None
        part = spoken(self._text, region)
        if not region.continues:
            self._waiting = []
        elif self._carry_on_region(part, frame):
            return True
        if not _is_sentence(frame.tokens, place):
            return self._take_signed(frame, place, part) or self._take_after_colon(
                frame, place, part
            )
        if self._before is None:
            self._waiting.append(part)
            return False
        same_paragraph = self._before.paragraph == frame.paragraph
        if same_paragraph and self._last is not None and self._ends_in_quote(self._last):
            self._join(self._last, part, frame)
            return True
        speech = self._carried(frame, part, same_paragraph=same_paragraph)
        if speech is None:
            self._waiting.append(part)
            return False
        self._add(speech)
        self._last = len(self.found) - 1
        return True

    def _take_signature(self, frame: Frame) -> bool:
        """Read a paragraph `— Ann Bee, mayor of Marn`: hers is the quoted paragraph before it."""
        tokens = frame.tokens
        before = self._before
        if before is None or frame.paragraph - before.paragraph > 1 or len(tokens) > _MAX_BETWEEN:
            return False
        is_quoted = self._previous is not None and self._previous >= before.start
        if not is_quoted or tokens[0].fold not in _DASHES:
            return False
        speaker = signed_by(tokens, 1)
        if speaker is None:
            return False
        why = "the speaker's name stands behind a dash under the quote"
        named = chars_of(tokens, speaker)
        sentence = (frame.start, frame.end)
        if self._waiting:
            parts = tuple(self._waiting)
            self._add(Speech("direct", parts, parts, named, None, (parts[0][0], frame.end), why))
        elif self._last is not None and self.found[self._last].cue is None:
            last = self.found[self._last]
            end = (last.sentence[0], sentence[1])
            self.found[self._last] = replace(last, speaker=named, sentence=end, why=why)
        else:
            return False
        self._waiting, self._last, self._before, self._cues = [], None, frame, ()
        return True

    def _take_signed(self, frame: Frame, place: int, part: Stretch) -> bool:
        """Read `“...” — Ann Bee, mayor of Marn`, which is a whole paragraph or its end."""
        tokens = frame.tokens
        if place + 2 >= len(tokens) or tokens[place + 1].fold not in _DASHES:
            return False
        speaker = signed_by(tokens, place + 2)
        if speaker is None:
            return False
        why = "the speaker's name stands behind a dash after the quote"
        self._add_direct(frame, part, speaker, why)
        return True

    def _add_direct(self, frame: Frame, part: Stretch, speaker: Phrase, why: str) -> None:
        named = chars_of(frame.tokens, speaker)
        sentence = (frame.start, frame.end)
        self._add(Speech("direct", (part,), (part,), named, None, sentence, why))
        self._last = len(self.found) - 1

    def _take_after_colon(self, frame: Frame, place: int, part: Stretch) -> bool:
        """Read `The pollster Ann Bee: “...”`: a name before a colon, without a verb of speech."""
        tokens = frame.tokens
        if place < 2 or tokens[place - 1].fold != ":":
            return False
        speaker = phrase_before(tokens, place - 1)
        if speaker is not None and is_full_name(tokens, speaker):
            speaker = after_last_preposition(tokens, speaker)
            why = "the speaker's name stands before a colon"
        else:
            speaker = labelled(tokens, place) or self._subject_before(tokens, place, part)
            why = "the sentence before the colon presents the speaker"
        if speaker is None:
            return False
        self._add_direct(frame, part, speaker, why)
        return True

    def _subject_before(self, tokens: Sequence[Token], place: int, part: Stretch) -> Phrase | None:
        """Read `Ann went even further: “...”`: somebody named, then a whole sentence in marks."""
        n_words = sum(1 for _ in find_words(self._text, *part))
        if n_words < _MIN_WORDS or not self._text[part[0]].isupper():
            return None
        subject = leading_phrase(tokens, clause_start(tokens, place - 1), place - 1)
        if subject is None:
            return None
        last = tokens[subject[1] - 1]
        is_person = tokens[subject[0]].is_capital and last.is_capital and not last.is_possessive
        return subject if last.fold in ("he", "she") or is_person else None

    def _carry_on_region(self, part: Stretch, frame: Frame) -> bool:
        """Join the stretch to the quote that the paragraph before left unclosed."""
        place = None if self._previous is None else self._by_region.get(self._previous)
        if place is None:
            return False
        if not self._ends_in_quote(place):
            return False
        self._join(place, part, frame)
        self._last = place
        return True

    def _join(self, place: int, part: Stretch, frame: Frame) -> None:
        self.found[place] = self.found[place].joined_by(part, (frame.start, frame.end))
        self._by_region[part[1]] = place

    def _ends_in_quote(self, place: int) -> bool:
        one = self.found[place]
        return one.kind != "indirect" and len(one.parts) < _MAX_PARTS

    def _carried(self, frame: Frame, part: Stretch, *, same_paragraph: bool) -> Speech | None:
        """Return a new quote whose speaker an earlier sentence names."""
        assert self._before is not None
        n_words = sum(1 for _ in find_words(self._text, *part))
        is_next = frame.paragraph - self._before.paragraph <= 1
        speaker: Stretch | None = None
        why = ""
        if self._ends_with_colon() and self._cues:
            speaker = chars_of(self._before.tokens, self._cues[-1].speaker)
            why = "the sentence before ends in a colon after a verb of speech"
        elif self._ends_with_colon() and presented_text(self._before.tokens) is not None:
            speaker = chars_of(self._before.tokens, presented_text(self._before.tokens))
            why = "the sentence before presents the text of the speaker"
        elif self._last is not None and is_next:
            speaker = self.found[self._last].speaker
            why = "it directly follows a quote of the same speaker"
        elif same_paragraph and n_words >= _MIN_WORDS:
            speaker = self._presented() or self._acting(frame) or self._turning()
            why = "the sentence before presents the speaker"
        if speaker is None:
            return None
        sentence = (frame.start, frame.end)
        return Speech("direct", (part,), (part,), speaker, None, sentence, why)

    def _ends_with_colon(self) -> bool:
        return self._before is not None and self._before.tokens[-1].fold == ":"

    def _acting(self, frame: Frame) -> Stretch | None:
        """Read `“...,” Ann said. She rose. “...”`: who acts between two quotes speaks on."""
        assert self._before is not None
        tokens = self._before.tokens
        spoke = self.found[-1] if self.found else None
        if spoke is None or spoke.kind == "indirect" or len(tokens) > _MAX_BETWEEN:
            return None
        is_next = spoke.sentence[1] <= tokens[0].start <= spoke.sentence[1] + _MAX_GAP
        if not is_next or tokens[0].fold not in ("he", "she"):
            return None
        return spoke.speaker

    def _turning(self) -> Stretch | None:
        """Read `The cook, Ann Bee, shrugs. “...”`: a short sentence turns to who speaks next."""
        assert self._before is not None
        tokens = self._before.tokens
        if len(tokens) > _MAX_BETWEEN or any(t.region or t.fold in QUOTING_VERBS for t in tokens):
            return None
        phrase = leading_phrase(tokens, 0, len(tokens))
        apposed = named_behind(tokens, phrase) if phrase is not None else None
        if apposed is None and (phrase is None or not self._is_voice(tokens, phrase)):
            return None
        return chars_of(tokens, apposed or phrase)

    def _is_voice(self, tokens: Sequence[Token], phrase: Phrase) -> bool:
        """Return whether a phrase is a name in full, or the surname of who spoke before."""
        if is_full_name(tokens, phrase):
            return True
        last = tokens[phrase[1] - 1]
        return phrase[1] - phrase[0] == 1 and last.is_capital and last.fold in self._surnames

    def _presented(self) -> Stretch | None:
        assert self._before is not None
        tokens = self._before.tokens
        if any(t.region for t in tokens):
            return None
        if not any(t.fold in PRESENTING_WORDS for t in tokens):
            return None
        phrase = leading_phrase(tokens, 0, len(tokens))
        return chars_of(tokens, phrase)


def _goes_on(speeches: Sequence[Speech], marked: Sequence[int]) -> int:
    """Return the place of the quote that the next one carries on: the last.

    One that is whole goes before words of the same speaker in a clause behind it (“...,” Ann said
    after hinting at “changes”).
    """
    last = speeches[marked[-1]]
    whole = [i for i in marked if speeches[i].kind == "direct"]
    if last.kind == "mixed" and whole and speeches[whole[-1]].speaker == last.speaker:
        return whole[-1]
    return marked[-1]


def _is_sentence(tokens: Sequence[Token], place: int) -> bool:
    """Return whether nothing but openers and marks stands beside the stretch in its frame."""
    return all(
        t.region is not None or not t.is_word or t.fold in SENTENCE_OPENERS
        for i, t in enumerate(tokens)
        if i != place
    )
