"""Entries, moves, positions, open ends and differences are as people say."""

import pytest
from judged_pile import REFUSAL, judge, pile, report_id, run, unjudged

from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Entry


def _entry(dossier: Dossier, start: str) -> Entry:
    return next(entry for entry in dossier.timeline if entry.text.startswith(start))


LISTS = ["timeline", "moves", "positions", "open_ends", "differences", "quotes"]


@pytest.mark.parametrize("part", LISTS)
def test_what_is_not_so_is_left_out_of_its_list(part: str) -> None:
    """A finding that people deny is gone from its list and stands among the judgements."""
    first = unjudged()
    for finding in getattr(first, part):
        dossier = run(pile(), [judge(first, "not_so", finding.id, note="misread")])
        assert finding.id not in {one.id for one in getattr(dossier, part)}
        (judged,) = dossier.judgements
        assert (judged.outcome, judged.judgement.note) == ("applied", "misread")
        assert judged.evidence


def test_a_denied_move_has_no_position_and_no_open_end() -> None:
    """What rests on a denied move is found anew without it."""
    first = unjudged()
    (asked,) = [move for move in first.moves if move.act == "request"]
    assert any(asked.id in position.moves for position in first.positions)
    assert first.open_ends
    dossier = run(pile(), [judge(first, "not_so", asked.id)])
    assert not any(asked.id in position.moves for position in dossier.positions)
    assert dossier.open_ends == ()


def test_another_claim_on_the_same_words_is_not_denied() -> None:
    """An entry whose time the program now reads otherwise is another claim."""
    first = unjudged()
    one = judge(first, "not_so", _entry(first, "The harbour of Karn").id)
    moved = judge(first, "date", "namesake.txt", "2019-03-02", at=2)
    dossier = run(pile(), [one, moved])
    assert _entry(dossier, "The harbour of Karn").when.value == "2019-02-28"
    assert [j.outcome for j in dossier.judgements] == ["unmatched", "applied"]
    assert "finds nothing of this sort" in dossier.judgements[0].why


def test_two_entries_are_one() -> None:
    """Two happenings judged the same stand as one with the tellings of both."""
    first = unjudged()
    ids = [_entry(first, start).id for start in ("In Halven", "Norland's foreign")]
    dossier = run(pile(), [judge(first, "same", *ids)])
    united = [e for e in dossier.timeline if len(e.evidence) == 2 and e.when.value == "2019-03-03"]
    assert [set(e.reports) for e in united] == [{report_id("wire.txt"), report_id("rewrite.txt")}]
    assert len(dossier.timeline) == len(first.timeline) - 1
    assert dossier.judgements[0].outcome == "applied"


def test_one_entry_is_two() -> None:
    """The tellings of one happening are two entries once a person tells them apart."""
    first = unjudged()
    entry = _entry(first, "Sudmark's president")
    assert len(entry.reports) == 2
    one = judge(first, "different", f"{entry.id}@refusal.txt", f"{entry.id}@later.txt")
    dossier = run(pile(), [one])
    apart = [e for e in dossier.timeline if e.when.value == "2019-03-05"]
    assert sorted(len(e.evidence) for e in apart) == [1, 1]
    assert dossier.judgements[0].outcome == "applied"


CLEANED = {
    "moved down": "A line before all\n\n" + REFUSAL,
    "the sentence is longer": REFUSAL.replace("on Tuesday.\n\n“", "on Tuesday;\n\n“"),
    "white space": REFUSAL.replace("rejected the joint", "rejected  the joint"),
}


@pytest.mark.parametrize("text", CLEANED.values(), ids=CLEANED)
@pytest.mark.parametrize("part", ["timeline", "moves"])
def test_a_denied_finding_survives_another_cleaning(text: str, part: str) -> None:
    """What is denied stays out when the text is read otherwise and its id has changed."""
    raw = [one for one in pile() if one.file == "refusal.txt"]
    other = [one for one in pile(refusal=text) if one.file == "refusal.txt"]
    first = run(raw)
    assert any("rejected" in f.text for f in getattr(run(other), part))
    finding = next(f for f in getattr(first, part) if "rejected the joint" in f.text)
    dossier = run(other, [judge(first, "not_so", finding.id)])
    assert not any("rejected" in f.text for f in getattr(dossier, part))
    assert dossier.judgements[0].outcome == "applied"
