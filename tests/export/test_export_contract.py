import hashlib
import json
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from export_builder import affair, affair_reports, make_report
from hypothesis import example, given
from hypothesis import strategies as st

from stateofplay.export.citation import CONTEXT_CHARS, Citer
from stateofplay.export.contract import contract
from stateofplay.export.json import to_json
from stateofplay.model.dossier import Dossier
from stateofplay.model.lineage import Lineage
from stateofplay.model.report import Mended
from stateofplay.model.span import Span
from stateofplay.verify import find_faults

KEYS = {
    "": "stateofplay as_of counts reports copy_groups timeline quotes attitudes actors moves "
    "issues positions party_links proposals attempts open_ends figures "
    "differences dropped judgements",
    "counts": "reports publishers publishers_not_stated independent_texts not_analysed dropped",
    "reports": "id file text_sha256 blocks title publisher agency byline place url original_url "
    "language analysed story copy_group published mended",
    "reports.blocks": "role start end",
    "reports.published": "value start end mod says basis why citations",
    "copy_groups": "id reports origin pairs",
    "copy_groups.origin": "report unseen agency why",
    "copy_groups.pairs": "left right direction share_left share_right class why kept only_left "
    "only_right changed",
    "copy_groups.pairs.changed": "left right what",
    "timeline": "id story when status recap text focus citations counts",
    "timeline.when": "value start end mod says",
    "timeline.counts": "reports publishers independent_texts",
    "quotes": "id kind content speaker said occasion occurrences citations counts",
    "quotes.speaker": "actor name as_written why speaks_for also candidate",
    "quotes.occurrences": "report parts speaker cue said occasion variant changes differs_from",
    "attitudes": "id holder cue content citations counts",
    "attitudes.holder": "actor name as_written why",
    "actors": "id kind name roles member_of tenures aliases citations",
    "actors.aliases": "name n used_by why",
    "moves": "id kind actors recipients act plover issue content condition polarity modality said "
    "effective authority on_word_of recap_of doubtful text citations counts",
    "moves.plover": "category mode",
    "moves.condition": "report start end exact prefix suffix",
    "issues": "id name also aside citations",
    "positions": "id party issue moves latest since steps none_after aside",
    "positions.steps": "move kind before by against",
    "party_links": "id predecessor successor why citations",
    "proposals": "id by content state made steps answers replaced_by citations counts",
    "proposals.answers": "move state",
    "attempts": "id form parties third_parties when place aim outcome citations counts",
    "open_ends": "id what who due text citations",
    "figures": "id about values agree status",
    "figures.values": "value unit bound when dated by contested citations places counts",
    "differences": "id kind about sides",
    "differences.sides": "value citations counts",
    "dropped": "file reason",
}


def _at(value: Any, path: str) -> Iterator[dict[str, Any]]:
    """Yield the objects at a dotted path; lists are walked, nulls left out."""
    if isinstance(value, list):
        for one in value:
            yield from _at(one, path)
    elif isinstance(value, dict):
        head, _, rest = path.partition(".")
        if not head:
            yield value
        else:
            yield from _at(value[head], rest)


@pytest.mark.parametrize(("path", "keys"), KEYS.items(), ids=[path or "top" for path in KEYS])
def test_shape(path: str, keys: str) -> None:
    """Each object has exactly the keys that the contract promises."""
    found = list(_at(contract(affair()), path))
    assert found
    assert {frozenset(one) for one in found} == {frozenset(keys.split())}


def test_every_citation_is_exact() -> None:
    """The check that a reader of the file would run finds no fault."""
    document = json.loads(to_json(contract(affair())))
    assert find_faults(document, [report.text for report in affair_reports().values()]) == ()


def test_context_of_a_citation() -> None:
    """Prefix and suffix are the characters around it, at most thirty-two and never beyond."""
    report = make_report("context", [("body", "a" * 40 + "X" + "b" * 5)])
    cited = Citer([report], Lineage([report], ())).cite(Span(report.id, 40, 41))
    assert cited["prefix"] == "a" * CONTEXT_CHARS
    assert (cited["exact"], cited["suffix"]) == ("X", "bbbbb")


def test_text_hash_counts_what_no_file_can_hold() -> None:
    """The hash of a text with a lone surrogate is that of its bytes passed through."""
    report = make_report("odd", [("body", "odd \ud83d text")])
    (found,) = contract(Dossier(None, (report,)))["reports"]
    expected = hashlib.sha256("odd \ud83d text".encode("utf-8", "surrogatepass")).hexdigest()
    assert found["text_sha256"] == expected


def test_counts_of_the_pile() -> None:
    """Copies are one text; publishers that nobody names are told apart."""
    assert contract(affair())["counts"] == {
        "reports": 6,
        "publishers": 2,
        "publishers_not_stated": 3,
        "independent_texts": 5,
        "not_analysed": 0,
        "dropped": 1,
    }


def test_what_was_done_to_a_report() -> None:
    """A report says where it was mended, where it came from, and that nothing was looked for."""
    plain = make_report("plain", [("body", "café")])
    report = replace(
        plain,
        original_url="https://lamp.example/a",
        mended=(Mended(3, 4, "Ã©"),),
        is_analysed=False,
    )
    document = contract(Dossier(None, (report, plain)))
    told, other = document["reports"]
    assert told["mended"] == [{"start": 3, "end": 4, "was": "Ã©"}]
    assert (told["original_url"], told["analysed"]) == ("https://lamp.example/a", False)
    assert (other["mended"], other["original_url"], other["analysed"]) == ([], None, True)
    assert document["counts"]["not_analysed"] == 1


def test_publishers_of_the_pile() -> None:
    """Named publishers are counted once each, reports without one each on its own."""
    named = [make_report(f"n{n}", [("body", "x")], publisher="One Post") for n in range(3)]
    unnamed = make_report("u", [("body", "y")])
    counts = contract(Dossier(None, (*named, unnamed)))["counts"]
    assert (counts["publishers"], counts["publishers_not_stated"]) == (1, 1)


def test_words_for_what_is_yes_or_no() -> None:
    """A whole copy is `whole`, a part `part`; office-holders are `official`, others `other`."""
    dossier = affair()
    (group,) = dossier.groups
    part = replace(group, pairs=(replace(group.pairs[0], whole=False),))
    other = replace(dossier.moves[0], is_official=False)
    document = contract(replace(dossier, groups=(part,), moves=(other, *dossier.moves[1:])))
    assert contract(dossier)["copy_groups"][0]["pairs"][0]["class"] == "whole"
    assert document["copy_groups"][0]["pairs"][0]["class"] == "part"
    assert [move["authority"] for move in document["moves"][:2]] == ["other", "official"]


def test_counts_of_a_finding_told_by_two_copies() -> None:
    """Two copies of one wire text are two reports, one named publisher, one independent text."""
    document = contract(affair())
    told_twice = next(one for one in document["timeline"] if len(one["citations"]) == 2)
    assert told_twice["counts"] == {"reports": 2, "publishers": 1, "independent_texts": 1}


def test_issues_are_named_by_id() -> None:
    """Moves and positions name an issue by its id, though a move's record holds the name."""
    document = contract(affair())
    ids = {issue["id"] for issue in document["issues"]}
    assert {one["issue"] for one in document["positions"]} <= ids
    assert {one["issue"] for one in document["moves"]} == ids


def test_a_citation_stands_once() -> None:
    """Evidence that names a span twice is cited once, in the order of its first place."""
    dossier = affair()
    entry = dossier.timeline[2]
    doubled = replace(entry, evidence=(*entry.evidence, *entry.evidence))
    document = contract(replace(dossier, timeline=(doubled,)))
    assert [c["report"] for c in document["timeline"][0]["citations"]] == [
        span.report for span in entry.evidence
    ]


def test_missing_values_are_null() -> None:
    """What is not known is null: no date, no publisher, no speaker, no story."""
    document = contract(affair())
    undated = next(one for one in document["reports"] if one["file"] == "pile/fifth.txt")
    assert undated["published"] is None
    assert undated["title"] is None
    assert undated["story"] is None
    assert document["quotes"][1]["speaker"]["actor"] is None


def test_empty_dossier() -> None:
    """A dossier of nothing has every part, empty."""
    document = contract(Dossier(None, ()))
    assert document["as_of"] is None
    assert [document[part] for part in document if isinstance(document[part], list)] == [[]] * 17


def test_same_bytes() -> None:
    """Two runs give the same bytes, which end with a line break."""
    once, twice = (to_json(contract(affair())) for _ in range(2))
    assert once == twice
    assert once.endswith("}\n")


@given(st.text(st.characters(exclude_categories=()), min_size=1))
@example("\ud83d")
@example("a\udc00\x00\u2028")
def test_json_reads_back(text: str) -> None:
    """Any text is written as UTF-8 and read back unchanged, lone surrogates too."""
    if any(a in range(0xD800, 0xDC00) and b in range(0xDC00, 0xE000) for a, b in _pairs(text)):
        return  # two halves of one character come back as that character
    written = to_json({"text": text}).encode("utf-8")
    assert json.loads(written) == {"text": text}


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    codes = [ord(c) for c in text]
    return pairwise(codes)
