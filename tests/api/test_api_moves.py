"""Moves by who made them, to whom, act, issue, time, words, condition and on whose word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stateofplay.api.moves import (
    PLOVER_CATEGORIES,
    MoveFilter,
    category_of,
    read_act,
    read_category,
    read_move_kind,
    select_moves,
)
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.finding import Act, Actor, Alias, Issue, Move
from stateofplay.model.interval import by_time, day_of
from stateofplay.model.mention import NameKind
from stateofplay.model.report import Block, Report
from stateofplay.model.span import Span


def _actor(
    name: str, kind: NameKind = "person", member_of: str | None = None, alias: str | None = None
) -> Actor:
    aliases = (Alias(alias, 1, (), ()),) if alias else ()
    return Actor(name.split()[-1].lower(), kind, name, (), aliases, (), member_of)


ACTORS = (
    _actor("Ada Brenn", member_of="ministry"),
    _actor("Egil Storm", member_of="sudmark", alias="Captain Storm"),
    _actor("Orla Finn"),
    _actor("Harbour Ministry", "organisation", "norland"),
    _actor("Norland", "country"),
    _actor("Sudmark", "country"),
)
TEXT = "Norland offered a toll. Sudmark would not take it. Finn fears a storm at sea."


def _report() -> Report:
    block = Block(0, len(TEXT), "body")
    return Report("r", "r.txt", TEXT, (block,), None, None, None, None, None, None, "en", None)


def _span(words: str) -> Span:
    start = TEXT.index(words)
    return Span("r", start, start + len(words))


def _move(name: str, act: Act, actors: tuple[str, ...], **fields: object) -> Move:
    given_fields: dict[str, object] = {
        "kind": "word", "recipients": (), "plover": None, "issue": None, "content": "",
        "condition": None, "polarity": "positive", "modality": "actual", "said": None,
        "effective": None, "is_official": True, "on_word_of": None, "recap_of": None,
        "text": name, "evidence": (_span("Norland offered a toll."),),
    }  # fmt: skip
    return Move(id=name, act=act, actors=actors, **(given_fields | fields))  # type: ignore[arg-type]


MAY, JUNE = day_of(date(2031, 5, 3)), day_of(date(2031, 6, 3))
DOSSIER = Dossier(
    None,
    (_report(),),
    actors=ACTORS,
    issues=(Issue("issue-toll", "toll", ()), Issue("issue-quota", "herring quota", ())),
    moves=(
        _move("offer", "propose", ("brenn",), recipients=("sudmark",), issue="toll", said=MAY),
        _move("refusal", "reject", ("storm",), recipients=("norland",), plover=("REJECT", None),
              said=by_time(JUNE), polarity="negative", issue="herring quota",
              evidence=(_span("Sudmark would not take it."),)),
        _move("patrol", "mobilize", ("sudmark",), kind="deed", plover=("MOBILIZE", "troops"),
              said=JUNE, modality="planned", on_word_of="brenn"),
        _move("fear", "warn", ("finn",), is_official=False,
              evidence=(_span("Finn fears a storm at sea."),)),
        _move("yes", "accept_if", ("norland", "sudmark"), said=JUNE, condition=_span("a toll")),
    ),
)  # fmt: skip

FILTERS: dict[str, tuple[MoveFilter, list[str]]] = {
    "all": (MoveFilter(), ["offer", "refusal", "patrol", "fear", "yes"]),
    "by a person": (MoveFilter(by="brenn"), ["offer"]),
    "by another name": (MoveFilter(by="captain storm"), ["refusal"]),
    "by one of two": (MoveFilter(by="Norland"), ["yes"]),
    "to": (MoveFilter(to="Sudmark"), ["offer"]),
    "a party, its bodies and their people": (MoveFilter(party="norland"), ["offer", "yes"]),
    "act": (MoveFilter(act="warn"), ["fear"]),
    "category": (MoveFilter(category="MOBILIZE"), ["patrol"]),
    "category of an act of ours": (MoveFilter(category="AGREE"), ["offer", "yes"]),
    "issue": (MoveFilter(issue="Quota"), ["refusal"]),
    "since its day": (MoveFilter(since=MAY.start), ["offer", "refusal", "patrol", "yes"]),
    "since the day after": (MoveFilter(since=date(2031, 5, 4)), ["refusal", "patrol", "yes"]),
    "until its day": (MoveFilter(until=MAY.start), ["offer"]),
    "until the day before": (MoveFilter(until=date(2031, 5, 2)), []),
    "words only": (MoveFilter(kind="word"), ["offer", "refusal", "fear", "yes"]),
    "deeds": (MoveFilter(kind="deed"), ["patrol"]),
    "official": (MoveFilter(is_official=True), ["offer", "refusal", "patrol", "yes"]),
    "others": (MoveFilter(is_official=False), ["fear"]),
    "negated": (MoveFilter(negated=True), ["refusal"]),
    "planned": (MoveFilter(planned=True), ["patrol"]),
    "on whose word": (MoveFilter(on_word_of="Ada Brenn"), ["patrol"]),
    "under a condition": (MoveFilter(with_condition=True), ["yes"]),
    "words of its sentence": (MoveFilter(words="WOULD not take"), ["refusal"]),
    "half a word": (MoveFilter(words="fear"), []),
    "two at once": (MoveFilter(kind="word", since=JUNE.start), ["refusal", "yes"]),
}


@pytest.mark.parametrize(("wanted", "expected"), FILTERS.values(), ids=FILTERS)
def test_select(wanted: MoveFilter, expected: list[str]) -> None:
    """A filter keeps the moves that have all it asks for, in order."""
    assert [one.id for one in select_moves(DOSSIER, wanted)] == expected


ERRORS: dict[str, tuple[MoveFilter, str]] = {
    "unknown actor": (MoveFilter(by="Ada Bren"), "no actor called 'Ada Bren'; .* Ada Brenn"),
    "nobody like it": (MoveFilter(by="Zzz"), "known ones are Sudmark, Ada Brenn, Egil Storm"),
    "no recipient": (MoveFilter(to="Orla Finn"), "no recipient called 'Orla Finn'; .* Norland"),
    "no speaker": (MoveFilter(on_word_of="Norland"), "no speaker called 'Norland'; .* Ada Brenn"),
    "no party": (MoveFilter(party="Ada Brenn"), "no party called 'Ada Brenn'"),
    "no issue": (MoveFilter(issue="whales"), "no issue called 'whales'; .* toll, herring quota"),
    "no day": (MoveFilter(since=JUNE.start, until=MAY.start), "no day lies between"),
}  # fmt: skip


@pytest.mark.parametrize(("wanted", "message"), ERRORS.values(), ids=ERRORS)
def test_errors(wanted: MoveFilter, message: str) -> None:
    """What cannot be is told with what is known."""
    with pytest.raises(InputError, match=message):
        select_moves(DOSSIER, wanted)


def test_a_sentence_ends_where_it_ends() -> None:
    """Words that stand at the seam of two tellings are in neither."""
    told = (_span("Norland offered a toll."), _span("Sudmark would not take it."))
    dossier = replace(DOSSIER, moves=(replace(DOSSIER.moves[0], evidence=told),))
    assert select_moves(dossier, MoveFilter(words="toll Sudmark")) == ()
    assert len(select_moves(dossier, MoveFilter(words="not take it"))) == 1


def test_an_issue_may_be_known_by_its_id() -> None:
    """A move that carries the id of an issue is found by the name."""
    dossier = replace(DOSSIER, moves=(replace(DOSSIER.moves[0], issue="issue-toll"),))
    assert len(select_moves(dossier, MoveFilter(issue="toll"))) == 1


@given(st.sampled_from(list(FILTERS.values())), st.sampled_from(list(FILTERS.values())))
def test_more_is_asked_less_is_left(
    one: tuple[MoveFilter, list[str]], two: tuple[MoveFilter, list[str]]
) -> None:
    """Two filters in turn, in either order, keep what both keep."""
    first = replace(DOSSIER, moves=select_moves(DOSSIER, one[0]))
    try:
        found = [move.id for move in select_moves(first, two[0])]
    except InputError:  # the first left nobody of that name
        found = []
    assert found == [name for name in one[1] if name in two[1]]


CATEGORIES = {
    "its own": ("reject", "REJECT", "REJECT"),
    "not told": ("reject", None, "REJECT"),
    "its own wins": ("promise", "CONCEDE", "CONCEDE"),
    "an offer": ("propose", None, "AGREE"),
    "a promise": ("promise", None, "AGREE"),
    "a yes under a condition": ("accept_if", None, "AGREE"),
    "an offer taken back": ("withdraw", None, None),
    "a warning of what others may do": ("warn", None, None),
}


@pytest.mark.parametrize(("act", "own", "expected"), CATEGORIES.values(), ids=CATEGORIES)
def test_category(act: str, own: str | None, expected: str | None) -> None:
    """Offers, promises and a yes under a condition are AGREE; what has no category has none."""
    assert category_of(act, own) == expected
    assert expected is None or expected in PLOVER_CATEGORIES


def test_words_of_the_command_line() -> None:
    """Acts, categories and kinds are read; what is none of them is told with those there are."""
    assert read_act("Accept-If") == "accept_if"
    assert read_category("agree") == "AGREE"
    assert read_move_kind("deed") == "deed"
    for read, word, known in (
        (read_act, "refuse", "unknown act 'refuse'; choose one of request, agree"),
        (read_category, "fight", "unknown PLOVER category 'FIGHT'; choose one of REQUEST"),
        (read_move_kind, "both", "unknown kind of move 'both'; choose one of word, deed"),
    ):
        with pytest.raises(InputError, match=known):
            read(word)


@pytest.mark.parametrize("act", get_args(Act))
def test_every_act_can_be_asked_for(act: Act) -> None:
    """Each act that a move may have is read from the command line."""
    assert read_act(act) == act
