"""A small invented folder of annotated data with a set for every task, under names of its own."""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import Any

_SPEECH = "Mayor Ada Brenn said on Tuesday that the ferry would sail again."
_PAGE = (
    "<html><head><title>Ferry sails again - The Elbe Mirror</title>"
    '<meta property="article:published_time" content="2031-05-06T08:00:00Z"></head>'
    "<body><article><h1>Ferry sails again</h1>{}</article></body></html>"
)
_BODY = "The ferry to the northern islands sailed again after a pause of {} long winter weeks."


def write_data(folder: Path) -> Path:
    """Write every task into the folder and return it."""
    _timex(folder)
    _timeline(folder)
    _quotes(folder)
    _speakers(folder)
    _gold_moves(folder)
    _names(folder)
    _moves(folder)
    _copies(folder)
    _extract(folder)
    _piles(folder)
    return folder


def write_rows(path: Path, rows: list[dict[str, Any]]) -> None:
    """Write one JSON object a line, packed when the name says so."""
    path.parent.mkdir(parents=True, exist_ok=True)
    content = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)


def _timex(folder: Path) -> None:
    text = "The ferry sailed on 3 May 2031 and again yesterday."
    spans = [_span(text, "3 May 2031", "2031-05-03"), _span(text, "yesterday", "2031-05-05")]
    rows = [{"id": "a", "dct": "2031-05-06", "title": "", "text": text, "spans": spans}]
    write_rows(folder / "timex" / "never_seen.jsonl", rows)
    write_rows(folder / "timex" / "packed.jsonl.gz", rows)


def _timeline(folder: Path) -> None:
    for task, topic, name in (
        ("t17", "ferries", "articles.jsonl"),
        ("entities", "Ada_Brenn", "articles.jsonl.gz"),
        ("semeval2015_task4", "other", "articles.jsonl"),
    ):
        rows = [
            {"id": n, "date": f"2031-05-{n + 10}", "title": "", "text": _article(n)}
            for n in range(10)
        ]
        write_rows(folder / "timeline" / task / topic / name, rows)
    gold: Any = [["2031-05-11", ["Ada Brenn opened the harbour on Tuesday."]], ["2031-05-14", []]]
    _write(folder / "timeline" / "t17" / "ferries" / "timelines" / "one.json", gold)
    _write(folder / "timeline" / "entities" / "Ada_Brenn" / "timelines" / "one.json", gold)
    events = {"entity": "Ada Brenn", "events": [["2031-05-11", ["1-1-opened"]]], "order": ["1"]}
    _write(folder / "timeline" / "semeval2015_task4" / "other" / "timelines" / "b.json", events)


def _article(n: int) -> str:
    day = f"Tuesday, May {n + 10}, 2031" if n % 2 else "Monday"
    return f"Ada Brenn opened the harbour on {day}.\nThe crew number {n} sailed home."


def _quotes(folder: Path) -> None:
    start = _SPEECH.index("that")
    cue, speaker = _SPEECH.index("said"), _SPEECH.index("Ada Brenn")
    quote = {
        "start": start, "end": len(_SPEECH) - 1, "kind": "indirect", "cue_span": [cue, cue + 4],
        "speaker_span": [speaker, speaker + len("Ada Brenn")],
    }  # fmt: skip
    rows = [{"id": "a", "text": _SPEECH, "quotes": [quote]}]
    write_rows(folder / "quotes" / "other_papers.jsonl", rows)
    write_rows(folder / "quotes" / "split" / "held_out.jsonl.gz", rows)
    write_rows(folder / "quotes" / "german" / "dev.jsonl", rows)


def _speakers(folder: Path) -> None:
    report = {"file": "ferry.txt", "title": "Ferry sails again", "text": _SPEECH}
    quote = {
        "kind": "indirect", "parts": ["the ferry would sail again"],
        "speaker_as_written": "Mayor Ada Brenn", "speaker": "Ada Brenn",
    }  # fmt: skip
    passages = [{"id": half, "half": half, "reports": [report]} for half in ("open", "kept")]
    write_rows(folder / "speakers" / "passages.jsonl", passages)
    for half in ("open", "kept"):
        write_rows(folder / "speakers" / f"{half}.jsonl", [{"id": half, "quotes": [quote]}])


def _gold_moves(folder: Path) -> None:
    names = [{"name": "Norway", "also": ["Oslo"]}, {"name": "Peru"}]
    write_rows(folder / "moves" / "disputes.jsonl", [{"dispute": "dam", "names": names}])
    text = "Norway rejected a plan of Peru for the dam."
    shared = {"dispute": "dam", "published": "2031-05-06", "text": text}
    halves = ("open", "kept")
    rows = [{"id": half, "half": half, **shared} for half in halves]
    write_rows(folder / "moves" / "sentences.jsonl", rows)
    move = {"act": "reject", "actors": ["Norway"], "recipients": ["Peru"], "content": "a plan"}
    for half in halves:
        write_rows(folder / "moves" / f"{half}.jsonl", [{"id": half, "moves": [move]}])


def _names(folder: Path) -> None:
    place = _SPEECH.index("Ada Brenn")
    spans = [{"start": place, "end": place + len("Ada Brenn"), "label": "PERSON"}]
    rows = [{"id": "a", "text": _SPEECH, "tokens": [], "spans": spans}]
    write_rows(folder / "language" / "ww_held_out.jsonl.gz", rows)
    write_rows(folder / "language" / "uner_other.jsonl", rows)
    write_rows(folder / "language" / "trees.jsonl", [{"id": "a"}])
    _syntax(folder)


def _syntax(folder: Path) -> None:
    text = "The mayor told Ada the truth ."
    rows = [
        ["DET", "DT", "the", 1, "det"],
        ["NOUN", "NN", "mayor", 2, "nsubj"],
        ["VERB", "VBD", "tell", 2, "ROOT"],
        ["PROPN", "NNP", "Ada", 2, "iobj"],
        ["DET", "DT", "the", 5, "det"],
        ["NOUN", "NN", "truth", 2, "obj"],
        ["PUNCT", ".", ".", 2, "punct"],
    ]
    tokens = [[match.start(), match.end()] for match in re.finditer(r"\S+", text)]
    tree = {"id": "a", "text": text, "tokens": tokens, "grammar": rows, "sentences": [[0, 7]]}
    write_rows(folder / "language" / "ud_held_out.jsonl.gz", [tree])


def _moves(folder: Path) -> None:
    text = "Norway rejected the plan of Peru for the dam."
    coded = {"id": "a", "text": text, "event": "REJECT"}
    rows = [{**coded, "source": "Norway", "target": "Peru"}]
    write_rows(folder / "events" / "plv_held_out.jsonl", rows)
    marked = {"source": [{"actorText": "Norway"}], "target": [{"actorText": "Peru"}]}
    write_rows(folder / "events" / "plover_gsr_other.jsonl.gz", [{**coded, **marked}])
    tokens = text.removesuffix(".").split()
    tags = {"Norway": "B-S", "Peru": "B-T"}
    tagged = {"id": "a", "tokens": tokens, "tags": [tags.get(token, "O") for token in tokens]}
    write_rows(folder / "events" / "cameo_spans_other.jsonl", [tagged])
    write_rows(folder / "events" / "unlike_all.jsonl", [{"id": "a"}])


def _copies(folder: Path) -> None:
    wire = " ".join(f"The {word} of pier {n} came home." for n, word in enumerate(_WORDS))
    other = " ".join(f"Nobody at dock {n} saw a {word}." for n, word in enumerate(_WORDS))
    texts = {"a": wire, "b": wire + " A late line was added by the desk.", "c": other}
    docs = [
        {"id": name, "text": text, "date": f"2031-05-0{n + 1}T08:00:00"}
        for n, (name, text) in enumerate(texts.items())
    ]
    sets: dict[str, tuple[dict[str, Any], str]] = {
        "synth_small": ({"a": "a", "b": "b", "jaccard5": 0.95}, "docs.jsonl"),
        "labelled": ({"a": "a", "b": "b", "label": "cut"}, "docs.jsonl.gz"),
        "passages": ({"a": "a", "b": "b", "label": "cut", "spans": [_passage(wire)]}, "docs.jsonl"),
    }
    for name, (pair, docs_name) in sets.items():
        write_rows(folder / "copies" / name / docs_name, docs)
        write_rows(folder / "copies" / name / "pairs.jsonl", [pair])
    write_rows(folder / "copies" / "synth_small" / "edges.jsonl", [{"parent": "a", "child": "b"}])
    write_rows(folder / "copies" / "empty" / "docs.jsonl", docs)


_WORDS = [f"{first}{last}" for first in ("bar", "den", "kor", "lin") for last in "aeiou"]


def _passage(wire: str) -> dict[str, int]:
    size = len(wire)
    return {"source_offset": 0, "source_length": size, "this_offset": 0, "this_length": size}


def _extract(folder: Path) -> None:
    paragraphs = [_BODY.format(n) for n in ("six", "seven", "eight")]
    page = {
        "html": _PAGE.format("".join(f"<p>{one}</p>" for one in paragraphs)),
        "title": "Ferry sails again", "publishing_date": "2031-05-06 08:00:00+00:00",
        "text": "\n".join(paragraphs),
    }  # fmt: skip
    write_rows(folder / "extract" / "other_pages.jsonl.gz", [page])


_PILE = {
    "a.txt": "The Elbe Mirror\n\nMay 7, 2031\n\n"
    "Norway on Tuesday rejected the plan of Peru for the dam. "
    '"We will never build it," said Ada Brenn, who leads Norway.\n',
    "b.txt": "Harbour Courier\n\nJune 3, 2031\n\nPeru proposed a new plan for the dam on Monday.\n",
}
_STANCE = "Norway on Tuesday rejected the plan of Peru for the dam."


def _piles(folder: Path) -> None:
    for name, text in _PILE.items():
        path = folder / "reports" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    quote = '"We will never build it," said Ada Brenn, who leads Norway.'
    told, said = ([{"file": "a.txt", "sentence": one}] for one in (_STANCE, quote))
    step = {"party": "Norway", "issue": ["dam"], "act": ["reject"], "words": "the plan of Peru"}
    words = {"speaker": ["Ada Brenn"], "words": "We will never build it", "said": [None]}
    wrong = {"why": "Norway refused.", "part": "positions", "party": ["Norway"], "act": ["agree"]}
    gold = {
        "reports": "../reports",
        "meta": None,
        "parties": [{"name": "Norway", "names": ["Norway"]}],
        "issues": [{"name": "dam", "names": ["dam"]}],
        "positions": [{**step, "when": ["2031-05-06"], "evidence": told}],
        "threads": [{"party": "Norway", "issue": "dam", "steps": [0]}],
        **{part: [] for part in ("proposals", "open_ends", "figures", "differences")},
        "quotes": [{**words, "evidence": said}],
        "timeline": [{"when": ["2031-05-06"], "status": ["happened"], "evidence": told}],
        "false": [{**wrong, "evidence": told}],
    }
    _write(folder / "piles" / "dam.json", gold)


def _span(text: str, part: str, value: str) -> dict[str, Any]:
    start = text.index(part)
    return {"start": start, "end": start + len(part), "type": "DATE", "value": value}


def _write(path: Path, content: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")
