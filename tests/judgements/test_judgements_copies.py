"""Two reports are one text, or no copies, as people say."""

from judged_pile import WIRE, judge, pile, run, unjudged

from stateofplay.export.contract import contract


def _texts(document: dict[str, object]) -> object:
    counts = document["counts"]
    assert isinstance(counts, dict)
    return counts["independent_texts"]


def test_two_reports_judged_the_same_count_as_one_text() -> None:
    """What stands in both has one independent text behind it, and so has the pile one fewer."""
    first = unjudged()
    assert _texts(contract(first)) == 5
    one = judge(first, "same", "wire.txt", "rewrite.txt", note="the desk says so")
    document = contract(run(pile(), [one]))
    assert _texts(document) == 4
    quote = next(q for q in document["quotes"] if q["content"].startswith("We are ready"))
    assert quote["counts"] == {"reports": 2, "publishers": 0, "independent_texts": 1}
    (group,) = document["copy_groups"]
    assert group["pairs"][0]["why"] == "a person judged them one text: the desk says so"
    assert document["judgements"][0]["outcome"] == "applied"


def test_a_pair_judged_different_is_no_copy() -> None:
    """A found pair that a person denies makes no group, and both count as texts."""
    raw = pile(rewrite=WIRE.replace("Coastwire", "Seawire"))
    first = run(raw)
    assert len(first.groups) == 1
    one = judge(first, "different", "wire.txt", "rewrite.txt")
    dossier = run(raw, [one])
    assert dossier.groups == ()
    assert [(j.outcome, j.why) for j in dossier.judgements] == [
        ("applied", "The two reports count as two texts.")
    ]


def test_a_third_copy_keeps_two_together() -> None:
    """Two reports that a third is a copy of stay in its group, and the judgement says so."""
    raw = pile(rewrite=WIRE.replace("Coastwire", "Seawire"), later=WIRE.replace("Ada", "Anna"))
    one = judge(run(raw), "different", "wire.txt", "rewrite.txt")
    dossier = run(raw, [one])
    assert len(dossier.groups[0].reports) == 3
    assert "another report is a copy of both" in dossier.judgements[0].why


def test_the_later_of_same_and_different_wins() -> None:
    """A pair judged the same and then different is no copy; the other order makes it one."""
    first = unjudged()
    same = judge(first, "same", "wire.txt", "rewrite.txt", at=1)
    different = judge(first, "different", "rewrite.txt", "wire.txt", at=2)
    dossier = run(pile(), [different, same])
    assert dossier.groups == ()
    assert [j.outcome for j in dossier.judgements] == ["overruled", "applied"]
    again = judge(first, "same", "wire.txt", "rewrite.txt", at=3)
    dossier = run(pile(), [different, same, again])
    assert len(dossier.groups) == 1
    assert [(j.judgement.kind, j.outcome) for j in dossier.judgements] == [
        ("different", "overruled"),
        ("same", "applied"),
    ]
