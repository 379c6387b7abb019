"""Names are united, split and left out as people say, and all that rests on them follows."""

import pytest
from judged_pile import judge, pile, report_id, run, unjudged

from stateofplay.model.dossier import Dossier
from stateofplay.model.finding import Actor


def _actor(dossier: Dossier, name: str) -> Actor:
    return next(actor for actor in dossier.actors if actor.name == name)


def _crane_speaker(dossier: Dossier) -> str | None:
    return next(q.actor for q in dossier.quotes if "crane" in q.content)


def _named(dossier: Dossier) -> set[str]:
    """Return every actor id that some finding names."""
    found = {a.member_of for a in dossier.actors} | {q.actor for q in dossier.quotes}
    for quote in dossier.quotes:
        found |= {quote.speaks_for, quote.candidate, *quote.also}
    for actor in dossier.actors:
        found |= {who for alias in actor.aliases for who in alias.said_by}
    for move in dossier.moves:
        found |= {*move.actors, *move.recipients, move.on_word_of}
    found |= {p.party for p in dossier.positions}
    found |= {who for end in dossier.open_ends for who in end.who}
    return {one for one in found if one is not None}


def test_two_names_are_one_actor() -> None:
    """What two actors said and did is said and done by the one that is named more often."""
    first = unjudged()
    ada, peter = _actor(first, "Ada Brenn"), _actor(first, "Peter Hallman")
    dossier = run(pile(), [judge(first, "same", ada.id, peter.id)])
    assert "Peter Hallman" not in {actor.name for actor in dossier.actors}
    united = _actor(dossier, "Ada Brenn")
    assert united.id == ada.id
    assert {a.name: a.n for a in united.aliases} == {
        a.name: a.n for a in (*ada.aliases, *peter.aliases)
    }
    said = {q.content: q.actor for q in dossier.quotes}
    assert said["The border comes first and the tolls come later"] == ada.id
    assert _named(dossier) <= {actor.id for actor in dossier.actors}
    assert dossier.judgements[0].outcome == "applied"


def test_a_name_that_a_person_judged_says_so() -> None:
    """Names that came by judgement say that, the others keep their rule, in every run."""
    first = unjudged()
    ada, peter = _actor(first, "Ada Brenn"), _actor(first, "Peter Hallman")
    said = judge(first, "same", ada.id, peter.id)
    why = {a.name: a.why for a in _actor(run(pile(), [said]), "Ada Brenn").aliases}
    assert why["Peter Hallman"] == "A person judged whose name this is."
    assert why == {a.name: a.why for a in _actor(run(pile()[::-1], [said]), "Ada Brenn").aliases}
    found = {a.name: a.why for a in ada.aliases}
    assert {name: why[name] for name in found} == found


def test_places_are_united_too() -> None:
    """Two places that people say are one stand as one, by either name."""
    first = unjudged()
    ids = [_actor(first, name).id for name in ("Halven", "Ostra")]
    dossier = run(pile(), [judge(first, "same", *ids)])
    (place,) = [a for a in dossier.actors if a.name in ("Halven", "Ostra")]
    assert {a.name for a in place.aliases} == {"Halven", "Ostra"}


WAYS = {
    "a bare surname where no full name stands": "{ada}/Brenn",
    "a name in one report": "{ada}@namesake.txt",
    "both": "{ada}/Brenn@namesake.txt",
}


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_namesake_is_split_off(way: str) -> None:
    """The namesake is an actor with quotes of its own; the other keeps its id, names and quotes."""
    first = unjudged()
    ada = _actor(first, "Ada Brenn")
    assert _crane_speaker(first) == ada.id
    one = judge(first, "different", ada.id, way.format(ada=ada.id), note="an engineer")
    dossier = run(pile(), [one])
    other = _crane_speaker(dossier)
    assert other not in (None, ada.id)
    namesake = next(actor for actor in dossier.actors if actor.id == other)
    assert namesake.name == "Brenn"
    assert {span.report for span in namesake.evidence} == {report_id("namesake.txt")}
    left = _actor(dossier, "Ada Brenn")
    assert left.id == ada.id
    assert report_id("namesake.txt") not in {span.report for span in left.evidence}
    toll = next(q for q in dossier.quotes if q.content.startswith("We are ready"))
    assert toll.actor == ada.id
    assert sum(a.n for a in left.aliases) + sum(a.n for a in namesake.aliases) == sum(
        a.n for a in ada.aliases
    )
    assert dossier.judgements[0].outcome == "applied"
    assert _named(dossier) <= {actor.id for actor in dossier.actors}


def test_a_split_is_found_again_by_its_new_id() -> None:
    """What was split off can be judged on: it is found by its words, and united again later."""
    first = unjudged()
    ada = _actor(first, "Ada Brenn")
    split = judge(first, "different", ada.id, f"{ada.id}/Brenn", at=1)
    second = run(pile(), [split])
    other = _crane_speaker(second)
    assert other is not None
    united = judge(second, "same", ada.id, other, at=2)
    third = run(pile(), [united, split])
    assert _crane_speaker(third) == ada.id
    assert [j.outcome for j in third.judgements] == ["overruled", "applied"]


def test_an_actor_that_is_none_is_left_out() -> None:
    """A name that people say is no actor has no quotes, moves, positions or open ends."""
    first = unjudged()
    ada = _actor(first, "Ada Brenn")
    dossier = run(pile(), [judge(first, "not_so", ada.id)])
    assert ada.id not in {actor.id for actor in dossier.actors}
    assert ada.id not in _named(dossier)
    assert dossier.judgements[0].outcome == "applied"


def test_an_actor_that_is_named_no_more_is_unmatched() -> None:
    """A judgement of names that the pile prints no more is kept and says why."""
    first = unjudged()
    ids = [_actor(first, name).id for name in ("Halven", "Ostra")]
    one = judge(first, "same", *ids)
    dossier = run([raw for raw in pile() if raw.file != "later.txt"], [one])
    assert dossier.judgements[0].outcome == "unmatched"
    assert "later.txt" in dossier.judgements[0].why
