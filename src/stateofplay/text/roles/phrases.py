"""Noun phrases, verb groups and the main verb of a sentence, from its tags alone.

Reads     Penn tags and the words of one sentence
Writes    columns and places, one entry a word
Method    a noun phrase is a stretch of determiners, adjectives, figures and nouns; verbs with
          nothing but adverbs and `to` between are one group; the main verb is that of the first
          finite group which no subordinating word opens
Source    text chunking: Ramshaw and Marcus 1995
Cost      linear in the words
Limits    a second opinion beside the tree, which errs elsewhere; knows nothing of clauses
"""

from __future__ import annotations

from collections.abc import Sequence

Columns = dict[str, list[str]]
Places = dict[str, list[int]]

_NOUNS = frozenset("NN NNS NNP NNPS".split())
_INSIDE = _NOUNS | frozenset("DT PRP$ JJ JJR JJS CD POS VBG VBN $ RBS PDT AFX FW ADD".split())
_OPENS = frozenset(("DT", "PRP$"))
_FORMS = frozenset(("VBG", "VBN"))
_FINITE = frozenset("VBD VBZ VBP MD".split())
_VERBS = _FINITE | _FORMS | {"VB"}
_BETWEEN = frozenset(("RB", "TO"))
_ASKING = frozenset("WDT WP WRB".split())
_SUBORDINATORS = frozenset(
    """that as after before if while because since although when until though whether""".split()
)
_BE = frozenset("was were is are been be being".split())
_BACK = 12  # words looked at before a verb group for what opens its clause
_FAR, _NEAR = 5, 4  # noun phrases after and before the main verb that are counted
_MOST_VERBS = 4  # verb groups that are counted
_MOST_DISTANCE = 12

Group = tuple[int, int]  # first word, last word


def read_phrases(words: Sequence[str], tags: Sequence[str]) -> tuple[Columns, Places]:
    """Return what noun phrases and verb groups tell of each word.

    Args:
        words: of one sentence, marks included; at least one.
        tags: their Penn tags.
    """
    n_words = len(words)
    phrases = _noun_phrases(tags)
    groups = _verb_groups(tags, phrases)
    main = _main_group(words, tags, phrases, groups)
    first, last, head = list(range(n_words)), list(range(n_words)), list(range(n_words))
    for begin, end in phrases:
        nouns = [at for at in range(begin, end + 1) if tags[at] in _NOUNS]
        for at in range(begin, end + 1):
            first[at], last[at], head[at] = begin, end, nouns[-1] if nouns else end
    left, right = _verbs_beside(groups, n_words)
    places = {
        "head": head, "left": [at - 1 for at in first], "left2": [at - 2 for at in first],
        "right": [at + 1 for at in last], "right2": [at + 2 for at in last], "first": first,
        "main": [main[1]] * n_words, "before": left, "behind": right,
    }  # fmt: skip
    return {
        **_chunks(phrases, groups, n_words),
        **_order(words, tags, phrases, groups, main),
    }, places


def _noun_phrases(tags: Sequence[str]) -> list[Group]:
    found: list[Group] = []
    at = 0
    while at < len(tags):
        end = at
        while end < len(tags) and _goes_on(tags, end, is_first=end == at):
            end += 1
        if end > at:
            found.append((at, end - 1))
        elif tags[at] == "PRP":
            found.append((at, at))
        at = max(end, at + 1)
    return found


def _goes_on(tags: Sequence[str], at: int, *, is_first: bool) -> bool:
    tag = tags[at]
    if tag in _FORMS:  # "the departing envoy", never "is departing"
        return at + 1 < len(tags) and (
            tags[at + 1] in _NOUNS or (is_first and tags[at + 1] == "JJ")
        )
    return tag in _INSIDE and (is_first or tag not in _OPENS)


def _verb_groups(tags: Sequence[str], phrases: Sequence[Group]) -> list[Group]:
    taken = {at for begin, end in phrases for at in range(begin, end + 1)}
    found: list[Group] = []
    for at, tag in enumerate(tags):
        if tag not in _VERBS or at in taken:
            continue
        joins = found and tag not in _FINITE and set(tags[found[-1][1] + 1 : at]) <= _BETWEEN
        if joins:
            found[-1] = (found[-1][0], at)
        else:
            found.append((at, at))
    return found


def _main_group(
    words: Sequence[str], tags: Sequence[str], phrases: Sequence[Group], groups: Sequence[Group]
) -> Group:
    finite = [group for group in groups if tags[group[0]] in _FINITE]
    taken = {at for begin, end in phrases for at in range(begin, end + 1)}
    for group in finite:
        if not _is_subordinate(words, tags, taken, group[0]):
            return group
    return next(iter((*finite, *groups)), (0, 0))


def _is_subordinate(words: Sequence[str], tags: Sequence[str], taken: set[int], first: int) -> bool:
    """Return whether the word before a verb and its subject opens a clause within another."""
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        if tags[at] in _ASKING:
            return True
        if at not in taken and tags[at] != "RB":
            return tags[at] == "IN" and words[at].lower() in _SUBORDINATORS
    return False


def _verbs_beside(groups: Sequence[Group], n_words: int) -> tuple[list[int], list[int]]:
    """Return the last verb of the group before and after each word, -1 and the end for none."""
    ends = {at: end for begin, end in groups for at in (begin, end)}
    left, right = [-1] * n_words, [n_words] * n_words
    seen = -1
    for at in range(n_words):
        left[at] = seen
        seen = ends.get(at, seen)
    seen = n_words
    for at in range(n_words - 1, -1, -1):
        right[at] = seen
        seen = ends.get(at, seen)
    return left, right


def _chunks(phrases: Sequence[Group], groups: Sequence[Group], n_words: int) -> Columns:
    chunk = ["O"] * n_words
    for begin, end in groups:
        chunk[begin : end + 1] = ["V"] * (end + 1 - begin)
    for begin, end in phrases:
        chunk[begin : end + 1] = ["I"] * (end + 1 - begin)
        chunk[end] = "E"
        chunk[begin] = "S" if begin == end else "B"
    return {"chunk": chunk}


def _order(
    words: Sequence[str],
    tags: Sequence[str],
    phrases: Sequence[Group],
    groups: Sequence[Group],
    main: Group,
) -> Columns:
    """Return where each word stands from the main verb."""
    n_words = len(words)
    rank = [""] * n_words
    before = [phrase for phrase in phrases if phrase[0] < main[0]]
    after = [phrase for phrase in phrases if phrase[0] > main[1]]
    numbered = [*((-at, one) for at, one in enumerate(reversed(before), start=1))]
    for number, (begin, end) in [*numbered, *enumerate(after, start=1)]:
        told = str(max(-_NEAR, min(_FAR, number)))
        rank[begin : end + 1] = [told] * (end + 1 - begin)
    opened = {begin for begin, _ in groups}
    n_opened = [0]
    for at in range(n_words):
        n_opened.append(n_opened[-1] + (at in opened))
    between = [
        n_opened[at] - n_opened[main[1] + 1]
        if at > main[1]
        else max(0, n_opened[main[0]] - n_opened[at + 1])
        for at in range(n_words)
    ]
    helped = {word.lower() for word in words[main[0] : main[1]]}
    is_passive = tags[main[1]] == "VBN" and bool(helped & _BE)
    return {
        "rank": rank,
        "side": ["L" if at < main[0] else "R" if at > main[1] else "M" for at in range(n_words)],
        "verbs": [str(min(_MOST_VERBS, number)) for number in between],
        "voice": ["passive" if is_passive else "active"] * n_words,
        "distance": [str(min(_MOST_DISTANCE, abs(at - main[1])) // 2) for at in range(n_words)],
        "start": [str(min(at, 3)) for at in range(n_words)],
    }
