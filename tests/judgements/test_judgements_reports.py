"""What people say of reports wins over what was read."""

import pytest
from judged_pile import TEXTS, judge, pile, report_id, run, unjudged

from stateofplay.model.dossier import Dossier
from stateofplay.model.report import Report


def _report(dossier: Dossier, file: str) -> Report:
    return next(report for report in dossier.reports if report.file == file)


DATES = {
    "a day": ("2018-09-12", "12 September 2018"),
    "a month": ("2018-09", "September 2018"),
    "a year": ("2018", "2018"),
}


@pytest.mark.parametrize(("value", "says"), DATES.values(), ids=DATES)
def test_a_date_wins_over_the_printed_one(value: str, says: str) -> None:
    """A date that a person states stands as exact as it was given, and says who stated it."""
    one = judge(unjudged(), "date", report_id("wire.txt"), value, note="seen in print")
    dossier = run(pile(), [one])
    published = _report(dossier, "wire.txt").published
    assert published is not None
    assert (published.when.value, published.when.says) == (value, says)
    assert published.basis == "stated"
    assert published.why == "A person stated it: seen in print."
    assert [j.outcome for j in dossier.judgements] == ["applied"]


def test_a_date_moves_what_counts_from_it() -> None:
    """Days of the week are counted from the date that a person states."""
    first = unjudged()
    assert any(e.when.value == "2019-03-07" for e in first.timeline)
    dossier = run(pile(), [judge(first, "date", "namesake.txt", "2019-03-02")])
    assert any(e.when.value == "2019-02-28" for e in dossier.timeline)
    assert not any(e.when.value == "2019-03-07" for e in dossier.timeline)


def test_no_date_is_stated() -> None:
    """An empty date makes the report an undated one, whatever its text prints."""
    dossier = run(pile(), [judge(unjudged(), "date", "wire.txt", "")])
    published = _report(dossier, "wire.txt").published
    assert published is None or published.basis == "inferred"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("publisher", "The Halven Post"),
        ("title", "A shared toll is on the table"),
        ("url", "https://halven.example/toll"),
    ],
)
def test_a_fact_wins(kind: str, value: str) -> None:
    """Publisher, title and address are as a person states them, and are none when told so."""
    first = unjudged()
    told = judge(first, kind, "rewrite.txt", value)
    assert getattr(_report(run(pile(), [told]), "rewrite.txt"), kind) == value
    none = judge(first, kind, "rewrite.txt", "", at=2)
    assert getattr(_report(run(pile(), [told, none]), "rewrite.txt"), kind) is None


def test_a_report_is_left_out() -> None:
    """A report that is not so is listed with its reason, and nothing rests on it any more."""
    one = judge(unjudged(), "not_so", "namesake.txt", note="another harbour")
    dossier = run(pile(), [one])
    assert [(d.file, d.reason) for d in dossier.dropped] == [
        ("namesake.txt", "left out by a person: another harbour")
    ]
    assert len(dossier.reports) == len(TEXTS) - 1
    assert not any("crane" in quote.content for quote in dossier.quotes)
    assert dossier.judgements[0].outcome == "applied"


def test_what_is_said_of_a_report_left_out_waits() -> None:
    """A date of a report that is left out is kept and listed as unmatched."""
    first = unjudged()
    said = [
        judge(first, "not_so", "namesake.txt", at=1),
        judge(first, "date", "namesake.txt", "2018", at=2),
    ]
    outcomes = [(j.outcome, j.why) for j in run(pile(), said).judgements]
    assert outcomes[1] == ("unmatched", "The report is left out by a person.")


def test_the_later_date_wins() -> None:
    """Of two dates the one stated later stands, and the earlier stays on record."""
    first = unjudged()
    early = judge(first, "date", "wire.txt", "2017", at=1)
    late = judge(first, "date", "wire.txt", "2016", at=2)
    for said in ([early, late], [late, early]):
        dossier = run(pile(), said)
        published = _report(dossier, "wire.txt").published
        assert published is not None
        assert published.when.value == "2016"
        assert [j.outcome for j in dossier.judgements] == ["overruled", "applied"]


def test_a_report_is_known_by_its_file_when_its_id_changed() -> None:
    """A judgement finds its report by file and words once the report has another id."""
    one = judge(unjudged(), "publisher", "wire.txt", "The Halven Post")
    raw = [raw if raw.file != "wire.txt" else type(raw)("report-0", *_rest(raw)) for raw in pile()]
    assert _report(run(raw, [one]), "wire.txt").publisher == "The Halven Post"


def _rest(raw: object) -> tuple[object, ...]:
    return tuple(getattr(raw, name) for name in ("file", "kind", "text", "stated"))


def test_a_report_that_is_gone_is_named() -> None:
    """A judgement of a report that is not in the pile is unmatched, and names its file."""
    one = judge(unjudged(), "publisher", "wire.txt", "The Halven Post")
    dossier = run([raw for raw in pile() if raw.file != "wire.txt"], [one])
    assert [(j.outcome, j.why) for j in dossier.judgements] == [
        ("unmatched", "The report is not in the pile: wire.txt.")
    ]
