"""Actors without a known name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from moves_pile import ACTORS, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Move
from stateofplay.model.mention import ActorMention, NameMention
from stateofplay.model.span import Span
from stateofplay.moves.find import find_moves
from stateofplay.moves.noun_phrases import find_phrases, head_of, is_plural
from stateofplay.moves.unnamed import find_unnamed, with_acting

PHRASES: dict[str, tuple[str, list[str]]] = {
    "a bare plural": ("Police cleared the quay.", ["police"]),
    "with its article and number": ("The two mediators left.", ["mediators"]),
    "a quantity": ("Dozens of residents met.", ["residents"]),
    "of what kind": ("The growers' federation has left.", ["growers", "growers' federation"]),
    "a people": ("Zemaran soldiers fired.", ["Zemaran soldiers"]),
    "an unknown official": ("A senior official refused.", ["senior official"]),
    "told of before": ("The official refused.", []),
    "a body": ("It asked the court to rule.", ["court"]),
    "before a verb that looks like a noun": ("The court disputes the bill.", ["court"]),
    "several before a verb that looks like a noun": ("Villagers blame the rain.", ["villagers"]),
    "before a noun that looks like a verb": ("The court disputes bore judges.", ["judges"]),
    "only tells more of a noun": ("The police station burned.", []),
    "inside a compound with a hyphen": ("The police-led raid failed.", []),
    "a small word opens nothing": ("It was for residents of the isle.", ["residents"]),
    "a body behind no article": ("It is a matter of court procedure.", []),
    "a body of somebody's own": ("Its board refused.", []),
    "people of somebody's own": ("Its drivers refused.", ["drivers"]),
    "two told of before": ("The two leaders met.", []),
    "both told of before": ("Both companies refused.", []),
    "two mediators are no such pair": ("The two mediators refused.", ["mediators"]),
    "words of one half only": ("Zemaran and Ostian leaders met.", ["leaders"]),
    "a verb before": ("The old yard angered residents.", ["residents"]),
    "a participle of the phrase": ("The armed guards left.", ["armed guards"]),
    "a verb that looks like people": ("Then the system judges the risk.", []),
    "judges before a verb": ("The judges refused it.", ["judges"]),
    "a body whose name follows": ("The charity Isles United asked for it.", []),
    "some of several": ("Many of the 40 companies refused.", ["Many of the 40 companies"]),
    "half of several": ("It hurt half of the villagers.", ["half of the villagers"]),
    "a counted group told of before": ("The four countries refused.", []),
    "a group counted in figures": ("The 12 governments refused.", []),
    "a counted group told anew": ("Four countries refused.", ["countries"]),
    "counted people": ("The four villagers refused.", ["villagers"]),
    "six words before the noun": ("The very old and quite small harbour town court ruled.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PHRASES.values(), ids=PHRASES)
def test_find_phrases(text: str, expected: list[str]) -> None:
    """A noun of people or of a body is called by its words without article and number."""
    names = [phrase.name for phrase in find_phrases(report_of(text), (), ())]
    assert [name.casefold() for name in names] == [name.casefold() for name in expected]


def test_a_phrase_reaches_from_its_article_to_its_noun() -> None:
    """The words before the noun belong to the mention: nothing hangs on them."""
    text = "On Monday hundreds of angry residents of the isle met."
    (phrase,) = find_phrases(report_of(text), (), ())
    assert text[phrase.start : phrase.end] in ("hundreds of angry residents", "residents")


def test_a_noun_that_may_point_back_to_a_named_body_is_nobody_else() -> None:
    """With two courts in the report, "the court" stays open; "a court" is another."""
    text = "The court ruled. A court ruled."
    names = [p.start for p in find_phrases(report_of(text), (), ("Harbour Court", "Trade Court"))]
    assert names == [text.index("A court")]


def test_the_country_of_an_envoy_acts() -> None:
    """Before a noun of state a known country stands for itself."""
    analysis = report_of("The Arlandic envoy refused.")
    taken = [mention.span for mention in analysis.mentions]
    assert not list(find_phrases(analysis, taken, ()))


@pytest.mark.parametrize(("known", "expected"), [(True, []), (False, ["sailers"])])
def test_a_surname_that_opens_a_line_is_no_group(known: bool, expected: list[str]) -> None:
    """A word that looks like people is a surname where the report names somebody so."""
    text = "Sailers refused. Ada Sailers left."
    analysis = replace(report_of(text), mentions=())
    if known:
        span = Span(analysis.report.id, text.index("Ada"), text.index(" left"))
        analysis = replace(analysis, mentions=(ActorMention(span, "ada", "name"),))
    names = [phrase.name for phrase in find_phrases(analysis, (), ())]
    assert names == expected


def test_the_agency_points_back_to_a_body_that_the_report_names() -> None:
    """Any body may be "the agency"; where none is named, the words stand for themselves."""
    told = report_of("The agency refused.")
    assert [p.name for p in find_phrases(told, (), ("Harbour Office",))] == []
    assert [p.name for p in find_phrases(told, (), ())] == ["agency"]


def test_a_law_takes_no_part_in_moves() -> None:
    """What a pile takes for a body is none where its name is that of a law."""
    told = report_of("Roe of the Dockers Union rejected the plan.")
    span = Span(told.report.id, 11, 24)
    told = replace(told, mentions=(ActorMention(span, ACTORS[5].id, "name"),))
    law = [replace(a, name="Fair Quays Act") if a.kind == "organisation" else a for a in ACTORS]
    assert find_unnamed([told], ACTORS).analyses[0].mentions == told.mentions
    assert find_unnamed([told], law).analyses[0].mentions == ()


HEADS = {
    "plural": ("residents", "resident", True),
    "own plural": ("gunmen", "gunman", True),
    "body": ("court", "court", False),
    "owner": ("government's", "government", False),
    "no doer": ("bridge", None, False),
    "a body that ends with s": ("congress", "congress", False),
}


@pytest.mark.parametrize(("fold", "head", "several"), HEADS.values(), ids=HEADS)
def test_head_of(fold: str, head: str | None, several: bool) -> None:
    """A word of the tables is found in both numbers."""
    assert head_of(fold) == head
    assert is_plural(fold) is several


def _moves(analysis: Analysis) -> tuple[tuple[Move, ...], dict[str, str]]:
    found = find_unnamed([analysis], ACTORS)
    every = (*ACTORS, *found.actors)
    return find_moves(found.analyses, every), {actor.id: actor.name for actor in every}


TOLD: dict[str, tuple[str, list[str]]] = {
    "a group acts": ("Residents rejected the plan.", ["residents reject"]),
    "a group is asked": ("Arland urged the rebels to leave.", ["Arland request rebels"]),
    "a group in the passive": ("The plan was rejected by shareholders.", ["shareholders reject"]),
    "what a verb takes does nothing": ("He robbed a bank, waited and rejected the plan.", []),
    "who is compared does nothing": ("It asked more than lenders rejected.", []),
    "one of several have": ("Tessim and the court have rejected the plan.", []),
    "freed people are the content": ("Arland freed prisoners.", ["Arland retreat"]),
    "sent people are the content": ("Besk sent engineers to Arland.", ["Besk aid Arland"]),
    "an aside": ("Ito, a senior official, rejected the plan.", ["Mara Ito reject"]),
    "others speak of it": ("Lenders said it had rejected the plan.", []),
    "a noun and a name": ("Their ally, and Arland, have rejected the plan.",
                          ["ally Arland reject"]),
    "jobs lost to somebody": ("Arland promised to bring back jobs lost to Besk.",
                              ["Arland promise"]),
    "an office of a body": ("The chairman of the Dockers Union rejected the plan.",
                            ["Dockers Union reject"]),
    "who is not a body": ("He met Roe of the Dockers Union, who rejected the plan.", []),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD.values(), ids=TOLD)
def test_unnamed_actors_take_part_in_moves(text: str, expected: list[str]) -> None:
    """They act, and are acted on, like actors that a report names."""
    moves, names = _moves(report_of(text))
    told = [" ".join((*map(names.get, m.actors), m.act, *map(names.get, m.recipients)))  # type: ignore[arg-type]  # every id is among the names
            for m in moves]  # fmt: skip
    assert told == expected


def _named(text: str, name: str, *, is_sure: bool = True) -> Analysis:
    analysis = report_of(text)
    start = text.index(name)
    span = Span(analysis.report.id, start, start + len(name))
    return Analysis(
        analysis.report,
        analysis.sentences,
        names=(NameMention(span, None, name, None, is_sure),),
        mentions=analysis.mentions,
    )


UNKNOWN: dict[str, tuple[Analysis, list[str]]] = {
    "a name inside": (_named("On Friday Tessim rejected the plan.", "Tessim"), ["Tessim"]),
    "a sentence opens with it": (
        _named("Tessim rejected the plan.", "Tessim", is_sure=False), ["Tessim"]),
    "a name tells who officials are of": (
        _named("The Tessim officials rejected the plan.", "Tessim"), ["Tessim officials"]),
    "no verb behind": (_named("Rival yards sued.", "Rival", is_sure=False), []),
    "a shortened verb": (_named("We've rejected the plan.", "We've"), []),
    "a curled shortened verb": (_named("You’ll see it.", "You’ll"), []),
    "a pronoun": (_named("Then This rejected the plan.", "This"), []),
    "a law": (_named("The Fair Quays Act banned it.", "Fair Quays Act"), []),
    "an adjective without its noun": (
        _named("Senate Democratic and other mayors sued.", "Senate Democratic"), []),
    "a piece of a department": (
        _named("The Ports and Inland Waters Secretary sued.", "Ports"), []),
    "a name and another": (
        _named("Tessim and Inland Waters sued.", "Tessim"), ["Tessim"]),
    "a plural that opens a sentence": (
        _named("Creameries rejected the plan.", "Creameries", is_sure=False), []),
}  # fmt: skip


@pytest.mark.parametrize(("analysis", "expected"), UNKNOWN.values(), ids=UNKNOWN)
def test_a_name_that_no_known_actor_bears_may_act(analysis: Analysis, expected: list[str]) -> None:
    """The name itself is the actor; a word that only opens a sentence needs its verb."""
    assert [actor.name for actor in find_unnamed([analysis], ACTORS).actors] == expected


def test_only_those_who_take_part_join_the_actors() -> None:
    """An actor without a name is listed for what it did, and once for the same words."""
    analyses = [
        report_of("Residents rejected the plan. Bankers slept.", name="report-a"),
        report_of("The residents rejected the tower.", name="report-b"),
    ]
    found = find_unnamed(analyses, ACTORS)
    moves = find_moves(found.analyses, (*ACTORS, *found.actors))
    joined = with_acting(ACTORS, found.actors, moves)
    new = [actor for actor in joined if actor not in ACTORS]
    assert [(a.name, a.kind, a.aliases[0].n) for a in new] == [("residents", "group", 2)]
    assert len(new[0].evidence) == 2
    assert list(joined) == sorted(joined, key=lambda a: (a.kind, a.name, a.id))


def test_the_speaker_of_a_quote_is_found_by_the_words_for_him() -> None:
    """Words for a speaker that hold one unnamed actor first are that actor's."""
    text = "The towers must go, residents of the isle said."
    analysis = report_of(text, quotes=[("indirect", "The towers must go", None)])
    at = text.index("residents")
    (one,) = analysis.attributions
    speaker = Span(analysis.report.id, at, at + len("residents of the isle"))
    told = replace(analysis, attributions=(replace(one, speaker=speaker),))
    found = find_unnamed([told], ())
    assert found.analyses[0].attributions[0].actor == found.actors[0].id


@pytest.mark.parametrize(("n", "meant"), [(1, False), (2, True)], ids=["fewer", "half"])
def test_the_union_is_the_one_that_half_of_the_reports_name(n: int, meant: bool) -> None:
    """A report that names no union means the pile's, where half of the reports do."""
    named = [report_of("The Dockers Union met.", name=f"report-{k}") for k in range(n)]
    named = [replace(a, mentions=tuple(m for m in a.mentions if m.form == "name")) for a in named]
    union = replace(ACTORS[5], id="harbour-union", name="Harbour Union")
    rest = [report_of("It rained.", name=f"report-{k}") for k in range(n, 3)]
    silent = replace(report_of("The union rejected the plan.", name="report-z"), mentions=())
    spoken = [
        replace(a, mentions=(ActorMention(Span(a.report.id, 4, 16), union.id, "name"),))
        for a in named
    ]
    found = find_unnamed([*spoken, *rest, silent], (union,))
    (last,) = [a for a in found.analyses if a.report.id == "report-z"]
    assert [m.actor == union.id for m in last.mentions] == [meant]


def test_two_bodies_behind_a_noun_are_no_speaker_without_a_name() -> None:
    """What the boards of two bodies say is not the word of "boards"."""
    text = "The towers must go, boards of Arland and Besk said."
    analysis = report_of(text, quotes=[("indirect", "The towers must go", None)])
    at, end = text.index("boards"), text.index(" said")
    (one,) = analysis.attributions
    told = replace(
        analysis, attributions=(replace(one, speaker=Span(analysis.report.id, at, end)),)
    )
    assert find_unnamed([told], ACTORS).analyses[0].attributions[0].actor is None
