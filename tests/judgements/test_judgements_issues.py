"""Issues are merged and called, and parties linked, as people say."""

from __future__ import annotations

from judged_pile import judge, pile, run, unjudged

from stateofplay.model.dossier import Dossier


def _issue(dossier: Dossier, name: str) -> str:
    return next(issue.id for issue in dossier.issues if issue.name == name)


def _names(dossier: Dossier) -> list[str]:
    return [issue.name for issue in dossier.issues]


def test_two_issues_stand_as_one() -> None:
    """The one with more moves stays, with the words, places and moves of both."""
    first = unjudged()
    toll, patrols = _issue(first, "joint toll"), _issue(first, "patrols")
    dossier = run(pile(), [judge(first, "same", toll, patrols)])
    assert [j.outcome for j in dossier.judgements] == ["applied"]
    assert set(_names(first)) - set(_names(dossier)) in ({"joint toll"}, {"patrols"})
    (merged,) = [issue for issue in dossier.issues if issue.id in (toll, patrols)]
    assert {merged.name, *merged.also} >= {"joint toll", "patrols"}
    before = {m for p in first.positions if p.issue in (toll, patrols) for m in p.moves}
    assert {m for p in dossier.positions if p.issue == merged.id for m in p.moves} == before


def test_an_issue_is_called_as_a_person_says() -> None:
    """The new name stands on the issue and its moves; the old one is kept beside it, and its id."""
    first = unjudged()
    toll = _issue(first, "joint toll")
    dossier = run(pile(), [judge(first, "name", toll, "toll of the strait")])
    issue = next(issue for issue in dossier.issues if issue.id == toll)
    assert (issue.name, issue.also) == ("toll of the strait", ("joint toll",))
    assert "toll of the strait" in {move.issue for move in dossier.moves}
    assert "joint toll" not in {move.issue for move in dossier.moves}


def test_merged_and_named_go_together_in_any_order() -> None:
    """A name given to one of two merged issues is the name of both."""
    first = unjudged()
    toll, patrols = _issue(first, "joint toll"), _issue(first, "patrols")
    ours = [
        judge(first, "same", toll, patrols, at=1),
        judge(first, "name", toll, "the water", at=2),
    ]
    dossier = run(pile(), ours)
    assert dossier.issues == run(pile(), ours[::-1]).issues
    assert "the water" in _names(dossier)
    assert not {"joint toll", "patrols"} & set(_names(dossier))


def test_a_judgement_of_an_issue_that_is_gone_is_unmatched() -> None:
    """Where no issue rests on the words any more, nothing is merged or renamed."""
    first = unjudged()
    said = judge(first, "name", _issue(first, "patrols"), "boats")
    plain = "The harbour of Karn opened a crane on Thursday. It rained.\n"
    dossier = run(pile(wire=plain, rewrite=plain, refusal=plain, later=plain), [said])
    assert [j.outcome for j in dossier.judgements] == ["unmatched"]
    assert "boats" not in _names(dossier)


def test_people_may_say_who_came_before_whom() -> None:
    """A link that a person makes stands, the latest of two that speak against each other."""
    first = unjudged()
    names = {actor.name: actor.id for actor in first.actors}
    old, new = names["Sudmark"], names["Peter Hallman"]
    there, back = ("predecessor", old, new), ("predecessor", new, old)
    (link,) = run(pile(), [judge(first, *there)]).party_links
    assert (link.predecessor, link.successor) == (old, new)
    assert link.why.startswith("A person judged")
    assert link.evidence
    (turned,) = run(pile(), [judge(first, *there, at=1), judge(first, *back, at=2)]).party_links
    assert (turned.predecessor, turned.successor) == (new, old)
