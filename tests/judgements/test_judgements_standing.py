"""Which judgements stand: made again, withdrawn, and made anew behind that."""

from judged_pile import TEXTS, judge, pile, run, unjudged

from stateofplay.judgements.standing import conclude, standing
from stateofplay.model.judgement import Judged, Judgement, Place, Target

_WIRE = Target("report", "report-1", (Place("report-1", "A toll", 0, "wire.txt"),))
_SAID = Judgement("date", (_WIRE,), "2018", None, 1)


def _again(at: int) -> Judgement:
    return Judgement("date", (_WIRE,), "2018", None, at)


def _withdraw(one: Judgement, at: int) -> Judgement:
    return Judgement("withdraw", (Target("judgement", one.id),), None, None, at)


def test_a_withdrawn_judgement_does_not_stand() -> None:
    """Withdrawing strikes what was judged before; making it anew behind that revives it."""
    gone = _withdraw(_SAID, 2)
    assert _SAID not in standing([gone, _SAID])
    assert _again(3) in standing([_again(3), gone, _SAID])


def test_withdrawing_can_be_withdrawn() -> None:
    """Who withdraws a withdrawal lets the first judgement stand."""
    gone = _withdraw(_SAID, 2)
    back = _withdraw(gone, 3)
    assert _SAID in standing([back, gone, _SAID])
    outcomes = conclude([back, gone, _SAID], [Judged(_SAID, "applied", "done")])
    assert [one.outcome for one in outcomes] == ["applied", "overruled", "applied"]


def test_a_judgement_made_again_counts_once_and_last() -> None:
    """The same judgement made twice is one, and stands where it was made last."""
    other = Judgement("date", (_WIRE,), "2019", None, 2)
    assert standing([_again(3), other, _SAID]) == (other, _again(3))


def test_nothing_is_silently_ignored() -> None:
    """A judgement that no step speaks of is unmatched, and a lost withdrawal too."""
    lost = _withdraw(_again(1), 2)
    assert [one.outcome for one in conclude([_SAID], [])] == ["unmatched"]
    (judged,) = conclude([lost], [])
    assert judged.outcome == "unmatched"
    assert _SAID.id in judged.why


def test_the_better_outcome_counts() -> None:
    """A judgement that one step applied and another could not match is applied."""
    told = [Judged(_SAID, "unmatched", "gone"), Judged(_SAID, "applied", "done")]
    for order in (told, told[::-1]):
        assert [(one.outcome, one.why) for one in conclude([_SAID], order)] == [("applied", "done")]


def test_a_withdrawal_is_typed() -> None:
    """A person withdraws a judgement by the id under which the dossier lists it."""
    left_out = judge(unjudged(), "not_so", "wire.txt", at=1)
    second = run(pile(), [left_out])
    assert len(second.reports) == len(TEXTS) - 1
    gone = judge(second, "withdraw", second.judgements[0].judgement.id, at=2)
    third = run(pile(), [left_out, gone])
    assert len(third.reports) == len(TEXTS)
    assert third.dropped == ()
    assert [j.why for j in third.judgements] == [
        "It was withdrawn later.",
        "What it withdraws counts no more.",
    ]
