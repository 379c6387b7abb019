"""What speaks for and against a telling: features for the judge of tellings.

Reads     a telling, the sentence made ready that it stands in
Writes    features as text, each once, in a fixed order
Method    how the act was read, whatever it is: acts that news of other matters uses loosely are
          plain in a dispute; who does it: kind, form, what stands beside the name,
          whether the tree has the same subject; the word that tells it: its groups, what stands
          above and below it, what the detector of acts holds of it; the head of the content; the
          sentence: its place, its marks, signs of two sentences run together
Cost      that of the detector on the sentence, some 400 tellings a CPU-second
Limits    English; who was meant two sentences ago is not looked up again
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from stateofplay.moves.grammar import fold_of
from stateofplay.moves.reading import Reading
from stateofplay.moves.telling import Telling
from stateofplay.text.acts.detect import detect_acts
from stateofplay.text.acts.features import quoted_words, subject_word
from stateofplay.text.events.groups import base_stem, find_groups
from stateofplay.text.languages.en.page_words import SENTENCE_OPENERS
from stateofplay.text.parser.tree import Tree
from stateofplay.text.tagger.wordlists import cluster_hashes

# Bounds between which a number counts as the same.
_CHANCES = (0.02, 0.1, 0.3, 0.6, 0.9)
_CONTENT = (2, 4, 8, 15, 30)
_APART = (1, 2, 4, 8, 16)
_LONE = 2  # sentences of a text that is no report but a line or two
_UPWARDS = 4  # words above the word that tells an act
_WAY = 6  # relations from the doer up to where it meets the word
_CLUSTERS = 3
_MARKS = ":;?!|–—(`"
_HELPING = ("aux", "advmod", "mark", "compound:prt", "aux:pass", "cop", "case")
_WHOLE = ("det", "amod", "nummod", "advmod", "nmod:poss", "compound", "case")
_HEADS = ("VERB", "NOUN", "PROPN", "ADJ")


def trust_features(reading: Reading, telling: Telling) -> tuple[str, ...]:
    """Return what is to be weighed of a telling."""
    return tuple(dict.fromkeys(_features(reading, telling)))


def _features(reading: Reading, telling: Telling) -> Iterator[str]:
    yield "any"
    yield from _told(reading, telling)
    yield from _sentence(reading, telling)
    yield from _doer(reading, telling)
    tree = reading.tree
    word = None if tree is None else tree.at(telling.by.word)
    if tree is None or word is None:
        yield "no tree"
        return
    yield from _content(reading, telling, tree)
    yield from _word(reading, telling, tree, word)
    yield from _above(reading, tree, word)
    yield from _subject(reading, telling, tree, word)


def _told(reading: Reading, telling: Telling) -> Iterator[str]:
    by = telling.by
    way = f"{by.source} {by.frame}"
    yield f"way {way}"
    yield f"actors {min(len(telling.actors), 3)}"
    yield f"official {telling.is_official}"
    yield f"negative {telling.is_negative}"
    yield f"modality {telling.modality}"
    yield f"word of {_whose(telling)}"
    yield f"recipients {min(len(telling.recipients), 2)}"
    yield f"condition {telling.condition is not None}"
    yield f"content {bisect_right(_CONTENT, len(telling.words.split()))}"
    for actor in telling.actors:
        kind = _kind(reading, actor)
        yield f"actor {kind}"
        yield f"actor {kind} {way}"


def _whose(telling: Telling) -> str:
    if telling.on_word_of is None:
        return "nobody"
    return "own" if telling.on_word_of in telling.actors else "other"


def _kind(reading: Reading, actor: str) -> str:
    cast = reading.cast
    kinds = {"person": cast.is_person, "group": cast.is_group, "place": cast.is_place}
    found = next((kind for kind, fits in kinds.items() if fits(actor)), "body")
    is_country = found == "body" and cast.country_name(actor) is not None
    return "country" if is_country else found


def _sentence(reading: Reading, telling: Telling) -> Iterator[str]:
    if len(reading.analysis.sentences) > _LONE:  # a headline, or the first words below it
        yield f"place {min(reading.sentence.index, 2)}"
    written = reading.text[reading.sentence.span.start : reading.end]
    for mark in _MARKS:
        if mark in written:
            yield f"mark {mark}"
    yield f"ends {written[-1:]!r}"
    glued = [
        reading.words[after].start <= telling.by.word
        for before, after in pairwise(range(len(reading.words)))
        if _starts_anew(reading, before, after)
    ]
    yield f"glued {min(len(glued), 2)}"
    yield from (f"glued {'before' if is_before else 'behind'}" for is_before in glued)


def _starts_anew(reading: Reading, before: int, after: int) -> bool:
    """Return whether a headline or caption without a stop may end between two words."""
    gap = reading.text[reading.words[before].end : reading.words[after].start]
    is_opener = reading.fold(after) in SENTENCE_OPENERS
    return gap.isspace() and is_opener and reading.is_capital(after)


def _doer(reading: Reading, telling: Telling) -> Iterator[str]:
    by = telling.by
    if by.doer is None:
        yield f"doer none {by.source}"
        return
    place = _place(reading, by.doer)
    mention = reading.starts.get(place)
    form = "none" if mention is None else mention.form
    yield f"doer form {form}"
    yield f"doer form {form} {by.frame}"
    if mention is None:
        yield f"doer word {reading.fold(place)}"
        return
    last = max(place, _place(reading, mention.span.end - 1))
    yield f"doer words {min(last - place, 3)} {form}"
    for n, other in ((-2, place - 2), (-1, place - 1), (1, last + 1), (2, last + 2)):
        if reading.fold(other):
            yield f"doer beside {n} {reading.is_capital(other)} {form}"
    yield f"doer gap {reading.gap(last)!r}"
    yield f"doer gap before {reading.gap(place - 1)!r}"
    yield from _between(reading, place, last, _place(reading, by.word), form)


def _place(reading: Reading, offset: int) -> int:
    """Return the place of the word that a character stands in, or of the one before it."""
    return bisect_right(reading.words, offset, key=lambda word: word.start) - 1


def _between(reading: Reading, place: int, last: int, word: int, form: str) -> Iterator[str]:
    yield f"doer apart {'behind' if word < last else bisect_right(_APART, word - last)}"
    between = range(min(last, word), max(last, word))
    commas = sum("," in reading.gap(at) for at in between)
    yield f"doer commas {min(commas, 3)}"
    others = [at for at in between if at != place and at in reading.starts]
    n_others = sum(reading.starts[at].actor is not None for at in others)
    yield f"doer others {min(n_others, 3)} {form}"


def _content(reading: Reading, telling: Telling, tree: Tree) -> Iterator[str]:
    start, end = telling.content.start, telling.content.end
    inside = [at for at in range(len(tree)) if start <= tree.starts[at] < end]
    tops = [at for at in inside if tree.heads[at] not in inside]
    if not tops:
        return
    yield f"content tops {min(len(tops), 4)}"
    head = next((at for at in tops if tree.tags[at] in _HEADS), tops[0])
    yield f"content head {tree.tags[head]} {tree.relations[head]}"
    for group in find_groups([base_stem(fold_of(reading, tree, head))])[0]:
        yield f"content head {group} {telling.act}"


def _described(reading: Reading, tree: Tree, at: int, name: str, act: str) -> Iterator[str]:
    fold = fold_of(reading, tree, at)
    stem = base_stem(fold)
    yield f"{name} {stem}"
    yield f"{name} {stem} {act}"
    for group in find_groups([stem])[0]:
        yield f"{name} group {group}"
        yield f"{name} group {group} {act}"
    for depth, value in enumerate(cluster_hashes([fold])[0].tolist()[:_CLUSTERS]):
        if value:
            yield f"{name} cluster {depth} {value}"


def _word(reading: Reading, telling: Telling, tree: Tree, word: int) -> Iterator[str]:
    act = telling.act
    yield f"word {tree.fine[word]}"
    yield f"word {tree.relations[word]} {telling.by.source}"
    yield f"quoted {quoted_words(reading.text, tree)[word]} {telling.by.source}"
    yield from _described(reading, tree, word, "word", act)
    for child in tree.children(word):
        relation = tree.relations[child]
        yield f"below {relation}"
        if relation in _HELPING:
            yield f"below {relation} {fold_of(reading, tree, child)}"
    found = next((one for one in detect_acts(reading.text, tree) if one.word == word), None)
    if found is None:
        yield "detector none"
        return
    told = bisect_right(_CHANCES, found.told)
    yield f"detector told {told}"
    yield f"detector told {told} {telling.by.source}"
    yield f"detector {found.act == act} {bisect_right(_CHANCES, found.chance)}"


def _above(reading: Reading, tree: Tree, word: int) -> Iterator[str]:
    way, at = "", word
    for _ in range(_UPWARDS):
        way += f"<{tree.relations[at]}"
        at = tree.heads[at]
        if at < 0:
            break
        for group in find_groups([base_stem(fold_of(reading, tree, at))])[0]:
            yield f"above {group}"
    yield f"way up {way}"


def _subject(reading: Reading, telling: Telling, tree: Tree, word: int) -> Iterator[str]:
    by = telling.by
    doer = None if by.doer is None else tree.at(by.doer)
    if doer is None:
        yield f"tree doer none {by.source}"
        return
    mention = next((m for m in reading.mentions if m.span.start == by.doer), None)
    end = tree.ends[doer] if mention is None else mention.span.end
    inside = [at for at in range(doer, len(tree)) if tree.starts[at] < end]
    top = next((at for at in inside if tree.heads[at] not in inside), doer)
    yield f"doer as {tree.relations[top]}"
    yield f"doer as {tree.relations[top]} {by.frame}"
    yield f"doer tag {tree.tags[top]}"
    fit = _fit(tree, subject_word(tree, word), top, inside)
    yield f"fit {fit}"
    yield f"fit {fit} {by.frame} {tree.tags[word]}"
    yield f"way to doer {_way(tree, top, word)}"
    yield from _phrase(reading, tree, top, inside)


def _fit(tree: Tree, subject: int | None, top: int, inside: Sequence[int]) -> str:
    """Return how the doer lies to the subject that the tree has for the word."""
    if subject is None:
        return "none"
    if subject in inside:
        return "same"
    first, end = tree.subtree(subject)
    return "inside" if first <= top < end else "other"


def _phrase(reading: Reading, tree: Tree, top: int, inside: Sequence[int]) -> Iterator[str]:
    """Yield what the phrase of the doer holds, in the mention and beyond it."""
    first, end = tree.subtree(top)
    yield f"phrase {bisect_right(_APART, end - first)}"
    for child in tree.children(top):
        relation = tree.relations[child]
        place = "in" if child in inside else "out"
        yield f"phrase {relation} {place}"
        if relation in _WHOLE:
            yield f"phrase {relation} {fold_of(reading, tree, child)}"
            yield f"phrase {relation} {place} {tree.tags[child]} {tree.tags[top]}"
    if tree.tags[top] == "NOUN":
        yield from _described(reading, tree, top, "doer noun", "")


def _way(tree: Tree, start: int, end: int) -> str:
    """Return the relations from one word up to where they meet and down to another."""
    above: dict[int, list[str]] = {}
    at, down = end, list[str]()
    while at >= 0 and len(down) < _WAY:
        above[at] = list(down)
        down.append(tree.relations[at])
        at = tree.heads[at]
    at, up = start, list[str]()
    while at >= 0 and len(up) < _WAY:
        if at in above:
            return f"{'<'.join(up)}|{'>'.join(above[at])}"
        up.append(tree.relations[at])
        at = tree.heads[at]
    return "far"
