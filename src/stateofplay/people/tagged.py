"""Names by the tagger, joined with what the rules know of them.

Reads     the words of one report's sentences, the pieces of the rules, and which of them are names
Writes    names, no two over the same word
Method    the tagger, which has been told what the rules say, decides where a name begins and ends
          and whether it is a person's, a body's, a place's or a people's, as far as it is sure over
          the whole report (`agreed`). The rules keep what they know better: countries, seats and
          peoples of the tables, titles and roles. A name that only they see keeps no kind that
          neither a table nor a role tells
Source    `docs/decisions/0011-a-tagger-of-our-own.md` for the tagger alone, the rules alone, both
Cost      about three milliseconds a report of 400 words
Limits    as trained: worldwide newswire in English
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from stateofplay.people.agreed import DEFAULTS, AgreedConfig, agree
from stateofplay.people.kinds import is_printed_word, judge_piece
from stateofplay.people.name_columns import NameColumns, name_columns
from stateofplay.people.pieces import Found, Piece
from stateofplay.text.gazetteer import match_entry
from stateofplay.text.languages.en.roles import OPENERS, POST_NOMINALS
from stateofplay.text.names import Words
from stateofplay.text.tagger.weights import Weights, load_weights

TASK = "names"


def tag_names(
    sentences: Sequence[Words],
    found: Sequence[Found],
    named: Sequence[Found],
    *,
    config: AgreedConfig = DEFAULTS,
    weights: Weights | None = None,
) -> list[Found]:
    """Return the names of a report.

    Args:
        sentences: their words.
        found: pieces of the rules, names or not.
        named: those of them that the rules hold for names.
        config: how sure the tagger must be.
        weights: of the tagger; `None` for those that ship with the package.
    """
    ruled = _RuledNames(named)
    weights = weights or load_weights(TASK)
    names: list[Found] = []
    taken: set[tuple[int, int]] = set()
    columns = name_columns(sentences, rule_marks(sentences, found, named))
    for one, is_name in _tagged(sentences, columns, weights, config):
        over = ruled.over(one)
        if one.piece.kind:
            joined = _joined(one, over)
        elif is_name:
            joined = list(map(_unseen, over)) or [one]
        else:
            joined = list(filter(_is_open, over))
        joined = [name for name in joined if taken.isdisjoint(_places(name))]
        names.extend(joined)
        taken.update(place for name in (one, *joined) for place in _places(name))
    return [*names, *(_unseen(one) for one in named if taken.isdisjoint(_places(one)))]


def _unseen(named: Found) -> Found:
    """Return a name of the rules whose kind the tagger does not see.

    Tables, titles and words like `magazine` behind it tell its kind all the same. Of the other
    kinds 9 in 56 were right on passages held back from training: the name stays without.
    """
    piece = named.piece
    if piece.entry is not None or piece.role or is_printed_word(named.words, piece):
        return named
    return replace(named, piece=replace(piece, kind=None))


class _RuledNames:
    """The names of the rules by the words they stand on."""

    def __init__(self, named: Sequence[Found]) -> None:
        self._at = {place: one for one in named for place in _places(one)}

    def over(self, tagged: Found) -> list[Found]:
        """Return those that share a word with a stretch of the tagger, in order."""
        over = (self._at.get(place) for place in _places(tagged))
        return list({id(one): one for one in over if one is not None}.values())


def rule_marks(
    sentences: Sequence[Words], found: Sequence[Found], named: Sequence[Found]
) -> list[list[str]]:
    """Return for each word of each sentence what the rules say of it, empty for nothing."""
    marks = {id(words): [""] * len(words.raw) for words in sentences}
    for one in found:
        if one.piece.is_title or one.piece.is_neither:
            for at in _words_of(one.piece):
                marks[id(one.words)][at] = "title" if one.piece.is_title else "neither"
    for one in named:
        piece = one.piece
        form = piece.entry.form if piece.entry else ""
        told = f"{piece.kind}/{form}/{'r' * bool(piece.role)}{'?' * (not one.is_sure)}"
        for at in _words_of(piece):
            edge = ("B" if at == piece.first else "I") + "E" * (at == piece.end - 1)
            marks[id(one.words)][at] = told + edge
    return [marks[id(words)] for words in sentences]


def _tagged(
    sentences: Sequence[Words], columns: NameColumns, weights: Weights, config: AgreedConfig
) -> Iterator[tuple[Found, bool]]:
    """Yield the stretches of the tagger with their kind, and whether each is a name."""
    stretches, beliefs = weights.mark(columns.features, columns.first)
    ones = []
    for first, end, _ in stretches:
        words = sentences[columns.sentence[first]]
        begin, last = int(columns.word[first]), int(columns.word[end - 1])
        ones.append(Found(words, Piece(begin, last + 1)))
    agreed = agree([one.key for one in ones], beliefs, weights.kinds, config=config)
    for one, told in zip(ones, agreed, strict=True):
        yield replace(one, piece=replace(one.piece, kind=told.kind)), told.is_name


def _joined(tagged: Found, ruled: Sequence[Found]) -> list[Found]:
    """Return a name of the tagger with what the rules and the tables know of it."""
    piece = tagged.piece
    if ruled and (_is_cut_by_owner(tagged) or _is_list_with_known(tagged, ruled)):
        return list(ruled)
    if len(ruled) == 1:
        rule = ruled[0].piece
        if (rule.first, rule.end) == (piece.first, piece.end) or _knows_edges(tagged, rule):
            kind = (rule.kind if rule.entry else None) or piece.kind
            return [replace(ruled[0], piece=replace(rule, kind=kind), is_sure=True)]
    return [_known(tagged)]


def _is_open(named: Found) -> bool:
    """Return whether a name stands although the tagger sees goods or a happening in it."""
    return named.piece.kind is None or named.piece.entry is not None


def _known(tagged: Found) -> Found:
    """Return a name that the rules have not, with what the tables and its surroundings tell."""
    words, piece = tagged.words, tagged.piece
    n_words = piece.end - piece.first
    entry = match_entry(words.raw, piece.first, n_words=n_words)
    if entry is not None and entry[1] == n_words:
        judged = judge_piece(words, replace(piece, entry=entry[0]))
        return replace(tagged, piece=judged)
    role = judge_piece(words, piece).role if piece.kind == "person" else None
    return replace(tagged, piece=replace(piece, role=role))


def _is_cut_by_owner(tagged: Found) -> bool:
    """Return whether an owner stands inside: `Norway's Foreign Ministry` are two names."""
    return any(tagged.words.is_possessive[tagged.piece.first : tagged.piece.end - 1])


def _is_list_with_known(tagged: Found, ruled: Sequence[Found]) -> bool:
    """Return whether a comma parts a name of the tables off: `Vantt, Norway` are two names."""
    gap, first = tagged.words.gap, tagged.piece.first
    return any(
        one.piece.entry is not None and one.piece.first > first and "," in gap[one.piece.first]
        for one in ruled
    )


def _knows_edges(tagged: Found, rule: Piece) -> bool:
    """Return whether the rules know better where a name begins and ends.

    They have more of it, or what the tagger has before it opens sentences and what it has behind
    it are letters of an honour; or it is a name of the tables behind small words (`southern Such`).
    """
    fold, capital, piece = tagged.words.fold, tagged.words.is_capital, tagged.piece
    if rule.first <= piece.first and piece.end <= rule.end:
        return rule.kind == piece.kind
    before, behind = range(piece.first, rule.first), range(rule.end, piece.end)
    if rule.entry is not None and not behind and not any(capital[at] for at in before):
        return True
    is_opener = all(fold[at] in OPENERS for at in before)
    return is_opener and all(fold[at] in POST_NOMINALS for at in behind)


def _places(one: Found) -> list[tuple[int, int]]:
    return [(id(one.words), at) for at in range(one.piece.first, one.piece.end)]


def _words_of(piece: Piece) -> range:
    return range(piece.first, piece.end)
