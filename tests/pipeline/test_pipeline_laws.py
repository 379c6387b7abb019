"""Laws of the whole: any input, any order, twice; every line rests on exact words."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stateofplay.api import build
from stateofplay.export.contract import contract
from stateofplay.export.json import to_json
from stateofplay.export.markdown import to_markdown
from stateofplay.export.page import to_html
from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated
from stateofplay.pipeline.whole import build_dossier
from stateofplay.verify import find_faults

# Pieces that news is made of, with traps between them; hypothesis joins them in any order.
PIECES = [
    "Governor Ilse Brandt met envoy Pavel Orlik in Lindau on Monday.",
    "“We accept the offer,” Brandt said. “But not before May.”",
    '"It is \'over\'," he told the 1990s\' "last" reporter',
    "On 31 February 2021 and on 2019-02-30 nothing happened; 99/99/9999 neither.",
    "In 1987, and again on March 3, 2020, Orlik rejected the plan of the Lindau Council.",
    "<script>alert('x')</script> & <b>bold</b> said Brandt.",
    "OSLO, March 4 (Example Wire) - The council agreed to talks after the vote.",
    "date 2021-13-45 Published on 4 March 2021",
    "« Jamais », a-t-il dit ; „Nein“, sagte sie.",
    "``Odd marks,'' he said, ‘nested “marks” here’ and \"never closed",
    "\u202eright to left\u202c \u0000 \ufeff \u2028 zero\u200bwidth",
    "Photo: Ann Ode / Picture House",
    "READ MORE: [a link](javascript:alert(1))",
    "known as the Upper Bank in Ostra and the Lower Bank in Westra",
    "About 12,000 people, or 11,000, or twelve thousand, live there.",
    "\n\n",
    "\n",
    "# Heading *with* **stars**",
    "https://example.org/2021/03/04/story?x=<y>",
]
_raws = st.lists(
    st.one_of(st.lists(st.sampled_from(PIECES), max_size=9).map(" ".join), st.text(max_size=200)),
    min_size=1,
    max_size=4,
)


def _raw(texts: list[str]) -> list[RawReport]:
    return [
        RawReport(content_id("report", text, n), f"{n}.txt", "text", text, Stated())
        for n, text in enumerate(texts)
    ]


def _document(raw: list[RawReport]) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads(to_json(contract(build_dossier(raw))))
    return parsed


@settings(max_examples=40)
@given(_raws)
def test_any_text_gives_exact_citations(texts: list[str]) -> None:
    """Whatever the texts hold, nothing crashes and every citation is exact."""
    raw = _raw(texts)
    dossier = build_dossier(raw)
    assert find_faults(contract(dossier), [one.text for one in raw]) == ()


@settings(max_examples=20)
@given(_raws, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(texts: list[str], random: Any) -> None:
    """The same reports in another order, run again, give the same bytes."""
    raw = _raw(texts)
    shuffled = list(raw)
    random.shuffle(shuffled)
    assert to_json(contract(build_dossier(raw))) == to_json(contract(build_dossier(shuffled)))


@settings(max_examples=20)
@given(_raws)
def test_nothing_unescaped_is_shown(texts: list[str]) -> None:
    """No markup of a report becomes markup of the page, and no link leads outside."""
    dossier = build_dossier(_raw(texts))
    document = contract(dossier)
    page = to_html(dossier, document)
    assert "<script>alert" not in page
    assert "<b>bold" not in page
    assert 'href="javascript:' not in page
    assert to_markdown(dossier, document)


def test_every_finding_of_a_full_text_is_cited() -> None:
    """A text that holds all pieces gives findings, and each has its counts and citations."""
    document = _document(_raw(["\n\n".join(PIECES), "\n\n".join(PIECES[::-1])]))
    assert document["timeline"]
    assert document["quotes"]
    for part in ("timeline", "quotes", "moves"):
        for finding in document[part]:
            assert finding["citations"]
            assert finding["counts"]["independent_texts"] >= 1


HOSTILE = {
    "random bytes.txt": bytes(range(256)) * 9,
    "binary.html": b"\x00\x01\x02<html>" + bytes(range(128, 256)) * 9,
    "script.html": b"<html><body><p>A mayor <script>alert(1)</script> spoke.</p></body></html>",
    "empty.txt": b"",
    "cut.json": b'{"title": "x", "text": "y',
    "deep.json": b"[" * 100_000,
    "lines.jsonl": b'{"text": "The mayor of Ostra resigned on Monday."}\n{broken\n[]\n3\n',
    "surrogate.json": b'{"text": "A lone \\ud800 surrogate was found by Ann Ode on Monday."}',
    "date.json": b'{"text": "The council met.", "date": "2021-02-31"}',
    "unknown.xyz": b"what is this",
}


def test_hostile_files_never_stop_a_run(tmp_path: Path) -> None:
    """Each hostile file is a report or is listed as dropped with a reason; all outputs come."""
    for name, content in HOSTILE.items():
        (tmp_path / name).write_bytes(content)
    dossier = build([tmp_path])
    document = contract(dossier)
    seen = {Path(r["file"]).name.split("#")[0] for r in document["reports"]}
    dropped = {Path(d["file"]).name.split("#")[0] for d in document["dropped"]}
    assert seen | dropped == set(HOSTILE)
    assert all(d["reason"] for d in document["dropped"])
    assert "<script>alert" not in to_html(dossier, document)
    assert to_json(document).encode("utf-8")


def test_a_false_day_is_no_day(tmp_path: Path) -> None:
    """31 February dates nothing, in a field or in a text."""
    (tmp_path / "a.json").write_bytes(HOSTILE["date.json"])
    (tmp_path / "b.txt").write_text("date 2021-02-31 The council of Ostra met.", encoding="utf-8")
    document = contract(build([tmp_path]))
    assert [r["published"] for r in document["reports"]] == [None, None]


@pytest.mark.parametrize("n", [0, 1])
def test_few_reports(n: int) -> None:
    """No report and one report give a whole dossier."""
    dossier = build_dossier(_raw(PIECES[:n]))
    assert contract(dossier)["counts"]["reports"] == n
    assert to_html(dossier, contract(dossier))
