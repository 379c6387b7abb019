"""Speakers, printings and quotes are as people say, in every run."""

import pytest
from judged_pile import LATER, REWRITE, judge, pile, report_id, run, unjudged

from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Quote
from stateofplay.model.judgement import Judgement
from stateofplay.model.report import RawReport, Stated


def _quote(dossier: Dossier, start: str) -> Quote:
    return next(quote for quote in dossier.quotes if quote.content.startswith(start))


def _actor(dossier: Dossier, name: str) -> str:
    return next(actor.id for actor in dossier.actors if actor.name == name)


SPEAKERS = {
    "by full name": "Peter Hallman",
    "by another name": "hallman",
    "by id": None,
}


@pytest.mark.parametrize("name", SPEAKERS.values(), ids=SPEAKERS)
def test_the_speaker_is_as_a_person_says(name: str | None) -> None:
    """Every printing of the quote has the judged speaker, and the quote says who told."""
    first = unjudged()
    peter = _actor(first, "Peter Hallman")
    quote = _quote(first, "We are ready")
    one = judge(first, "speaker", quote.id, name or peter, note="a mix-up")
    told = _quote(run(pile(), [one]), "We are ready")
    assert (told.actor, told.speaker_name) == (peter, "Peter Hallman")
    assert told.why == "A person judged who spoke. a mix-up."
    assert len(told.occurrences) == 2
    assert {o.attribution.actor for o in told.occurrences} == {peter}
    # The reports name another speaker: their words are not cited for this one.
    assert told.as_written is None


@pytest.mark.parametrize("name", ["nobody", "Unknown", ""])
def test_nobody_knows_who_spoke(name: str) -> None:
    """A quote whose speaker nobody knows names nobody."""
    first = unjudged()
    one = judge(first, "speaker", _quote(first, "We are ready").id, name)
    told = _quote(run(pile(), [one]), "We are ready")
    assert (told.actor, told.speaker_name, told.as_written) == (None, None, None)


def test_a_speaker_whom_no_report_names() -> None:
    """A name that stands in no report is shown, and is nobody's actor."""
    first = unjudged()
    one = judge(first, "speaker", _quote(first, "We are ready").id, "Ola Wen")
    dossier = run(pile(), [one])
    told = _quote(dossier, "We are ready")
    assert (told.actor, told.speaker_name) == (None, "Ola Wen")
    assert "whom no report here names" in dossier.judgements[0].why


def test_the_right_speaker_is_still_cited() -> None:
    """A judged speaker whom the report names is cited with its words."""
    first = unjudged()
    one = judge(first, "speaker", _quote(first, "We are ready").id, "Ada Brenn")
    told = _quote(run(pile(), [one]), "We are ready")
    assert told.as_written == "Brenn"


def test_moves_follow_the_speaker() -> None:
    """What is said in the first person is done by the judged speaker."""
    first = unjudged()
    peter = _actor(first, "Peter Hallman")
    (refusal,) = [m for m in first.moves if m.content.startswith("sell a single")]
    assert refusal.actors != (peter,)
    one = judge(first, "speaker", _quote(first, "We are ready").id, peter)
    (refusal,) = [m for m in run(pile(), [one]).moves if m.content.startswith("sell a single")]
    assert refusal.actors == (peter,)


def test_a_new_printing_has_the_judged_speaker() -> None:
    """A report that comes later and prints the quote prints it with the judged speaker."""
    first = unjudged()
    one = judge(first, "speaker", _quote(first, "We are ready").id, "Peter Hallman")
    grown = pile(later=LATER + "\n" + REWRITE.split("\n\n")[3] + "\n")
    told = _quote(run(grown, [one]), "We are ready")
    assert {o.attribution.actor for o in told.occurrences} == {told.actor}
    assert told.speaker_name == "Peter Hallman"


def test_the_later_speaker_wins() -> None:
    """Of two speakers the later stands; the earlier is overruled and kept."""
    first = unjudged()
    quote = _quote(first, "We are ready")
    said = [
        judge(first, "speaker", quote.id, "nobody", at=7),
        judge(first, "speaker", quote.id, "Peter Hallman", at=3),
    ]
    dossier = run(pile(), said)
    assert _quote(dossier, "We are ready").actor is None
    assert [(j.judgement.at, j.outcome) for j in dossier.judgements] == [
        (3, "overruled"),
        (7, "applied"),
    ]


def test_two_quotes_are_one() -> None:
    """Two quotes judged the same stand as one, with the printings of both and their variants."""
    first = unjudged()
    ids = [_quote(first, start).id for start in ("We are ready", "The crane")]
    dossier = run(pile(), [judge(first, "same", *ids)])
    quote = _quote(dossier, "We are ready")
    assert {o.attribution.sentence.report for o in quote.occurrences} == {
        report_id(file) for file in ("wire.txt", "rewrite.txt", "namesake.txt")
    }
    assert [o.variant is None for o in quote.occurrences].count(False) == 1
    assert not any(q.content.startswith("The crane") for q in dossier.quotes)


def test_one_quote_is_two() -> None:
    """The printings of one quote are two quotes once a person tells them apart by report."""
    first = unjudged()
    quote = _quote(first, "We are ready")
    one = judge(first, "different", f"{quote.id}@wire.txt", f"{quote.id}@rewrite.txt")
    dossier = run(pile(), [one])
    apart = [q for q in dossier.quotes if q.content.startswith("We are ready")]
    assert [len(q.occurrences) for q in apart] == [1, 1]
    assert len({q.id for q in apart}) == 2
    assert dossier.judgements[0].outcome == "applied"


def test_the_later_of_same_and_different_wins() -> None:
    """What a person parts, unites and parts again is two, one and two; nothing is forgotten."""
    whole = _quote(unjudged(), "We are ready").id
    sides = [f"{whole}@{file}" for file in ("wire.txt", "rewrite.txt")]
    said = [judge(unjudged(), "different", *sides, note="first", at=1)]
    parted = [q.id for q in _ready(said)]
    assert len(parted) == 2
    said.append(judge(run(pile(), said), "same", *parted, at=2))
    assert len(_ready(said)) == 1
    said.append(judge(unjudged(), "different", *sides, note="again", at=3))
    assert len(_ready(said)) == 2
    outcomes = [j.outcome for j in run(pile(), said).judgements]
    assert outcomes == ["applied", "overruled", "applied"]


def _ready(said: list[Judgement]) -> list[Quote]:
    dossier = run(pile(), said[::-1])
    return [quote for quote in dossier.quotes if quote.content.startswith("We are ready")]


def test_a_quote_that_is_none_is_left_out() -> None:
    """What people say is no quote is in no list, and no move rests on it."""
    first = unjudged()
    quote = _quote(first, "We are ready")
    dossier = run(pile(), [judge(first, "not_so", quote.id)])
    assert quote.id not in {q.id for q in dossier.quotes}
    assert not any(m.content.startswith("sell a single") for m in dossier.moves)
    assert [j.outcome for j in dossier.judgements] == ["applied"]


CLEANED = {
    "moved down": "A line before all\n\n" + REWRITE,
    "other line ends": REWRITE.replace("never sell", "never\nsell"),
    "joined to the sentence before": REWRITE.replace("together.\n\nShe", "together. She"),
    "half of the words": REWRITE.replace("single mile", "single  nautical mile"),
}


@pytest.mark.parametrize("text", CLEANED.values(), ids=CLEANED)
def test_a_judged_quote_survives_another_cleaning(text: str) -> None:
    """The quote is found again by its words when the text of the report is read otherwise."""
    first = unjudged()
    quote = _quote(first, "We are ready")
    one = judge(first, "speaker", f"{quote.id}@rewrite.txt", "nobody")
    dossier = run(pile(rewrite=text), [one])
    told = _quote(dossier, "We are ready")
    assert report_id("rewrite.txt") in {o.attribution.sentence.report for o in told.occurrences}
    assert told.actor is None
    assert dossier.judgements[0].outcome == "applied"


def test_a_quote_that_is_printed_no_more_is_unmatched() -> None:
    """A judgement whose words are gone is kept, and says which words."""
    first = unjudged()
    one = judge(first, "speaker", _quote(first, "The crane").id, "nobody")
    dossier = run(pile(namesake="Nothing at all.\n\nIt rained."), [one])
    assert dossier.judgements[0].outcome == "unmatched"
    assert "The crane is the tallest" in dossier.judgements[0].why


def test_a_judged_speaker_leaves_the_id() -> None:
    """A quote keeps its id when a person judges who spoke, so that links to it hold."""
    first = unjudged()
    quote = _quote(first, "We are ready")
    for name in ("Peter Hallman", "nobody", "Ola Wen"):
        dossier = run(pile(), [judge(first, "speaker", quote.id, name)])
        assert _quote(dossier, "We are ready").id == quote.id


def test_a_judged_speaker_settles_whose_words_they_are() -> None:
    """Words that one report gives to somebody else are no longer marked so once that is judged."""
    words = "“We are ready to share the water, but we will never sell a single mile of it,”"
    text = f"The crane on the quay\n\n5 March 2019\n\nIt stood still. {words} Peter Hallman said.\n"
    raw = [*pile(), RawReport("report-x", "x.txt", "text", text, Stated())]
    first = run(raw, [])
    quote = _quote(first, "We are ready")
    assert [o.variant for o in quote.occurrences].count("speaker") == 1
    told = _quote(run(raw, [judge(first, "speaker", quote.id, "Ada Brenn")]), "We are ready")
    assert {o.variant for o in told.occurrences} == {None}
    assert not any(o.changes for o in told.occurrences)
