"""The scorer of piles on a dossier made by hand: what is found, missing, wrong and false."""

from copy import deepcopy
from typing import Any

import pytest

from piles import match, score_pile
from piles_false import shown_wrongly
from piles_gold import Pile, has_words, is_when
from piles_match import number_of, parts_of

TEXT = (
    "Orsk offered 31 crowns on Monday. Velm rejected the offer on Tuesday. "
    '"It is too little," said Ira Senn. Orsk will meet Velm on May 9. '
    "Orsk calls it a merger. Velm calls it a takeover."
)
SENTENCES = [f"{one.strip()}." for one in TEXT.split(".") if one.strip()]
OFFER, REFUSAL, QUOTE, PLAN, MERGER, TAKEOVER = SENTENCES


def _day(value: str, mod: str | None = None) -> dict[str, Any]:
    return {"value": value, "start": value, "end": value, "mod": mod, "says": value}


def _cite(sentence: str, report: str = "r") -> dict[str, Any]:
    start = TEXT.index(sentence)
    return {"report": report, "start": start, "end": start + len(sentence), "exact": sentence}


def _told(sentence: str) -> list[dict[str, str]]:
    return [{"file": "a.txt", "sentence": sentence}]


def _move(n: str, actor: str, act: str, day: str, sentence: str) -> dict[str, Any]:
    return {
        "id": n, "actors": [actor], "act": act, "polarity": "positive", "said": _day(day),
        "issue": "i", "on_word_of": None, "text": sentence, "citations": [_cite(sentence)],
    }  # fmt: skip


def _actor(name: str, party: str | None = None) -> dict[str, Any]:
    return {"id": name, "name": name, "member_of": party, "aliases": []}


def _quote() -> dict[str, Any]:
    parts = [{**_cite(QUOTE), "exact": "It is too little"}]
    speaker = {"name": "Ira Senn"}
    return {
        "id": "q", "kind": "direct", "content": "It is too little", "speaker": speaker,
        "said": None, "occurrences": [{"parts": parts}], "citations": [_cite(QUOTE)],
    }  # fmt: skip


def _naming() -> dict[str, Any]:
    names = (("merger", MERGER), ("takeover", TAKEOVER))
    sides = [{"value": value, "citations": [_cite(sentence)]} for value, sentence in names]
    return {"kind": "naming", "about": "it", "sides": sides}


def _document() -> dict[str, Any]:
    plan = {"what": "planned", "who": ["Orsk"], "due": _day("2031-05-09"), "text": PLAN}
    value = {"value": "31", "unit": "crowns", "citations": [_cite(OFFER)]}
    return {
        "reports": [{"id": "r", "file": "reports/a.txt"}],
        "actors": [_actor("Orsk"), _actor("Velm"), _actor("Ira Senn", "Velm")],
        "issues": [{"id": "i", "name": "the offer"}],
        "moves": [
            _move("m1", "Orsk", "propose", "2031-05-05", OFFER),
            _move("m2", "Velm", "reject", "2031-05-06", REFUSAL),
        ],
        "positions": [
            {"party": "Orsk", "issue": "i", "moves": ["m1"], "latest": "m1"},
            {"party": "Velm", "issue": "i", "moves": ["m2"], "latest": "m2"},
        ],
        "proposals": [{"by": ["Orsk"], "content": "31", "state": "rejected", "steps": ["m1"]}],
        "open_ends": [{**plan, "citations": [_cite(PLAN)]}],
        "figures": [{"about": "price", "values": [value], "agree": True}],
        "differences": [_naming()],
        "quotes": [_quote()],
        "timeline": [
            {"when": _day("2031-05-06"), "status": "happened", "text": REFUSAL,
             "citations": [_cite(REFUSAL)]},
        ],
    }  # fmt: skip


def _step(party: str, act: str, day: str, sentence: str) -> dict[str, Any]:
    return {
        "party": party, "issue": ["bid"], "act": [act], "when": [day], "words": sentence,
        "evidence": _told(sentence),
    }  # fmt: skip


def _gold() -> dict[str, Any]:
    value = {"value": "31", "unit": "crowns", "evidence": _told(OFFER)}
    sides = (("merger", MERGER), ("takeover", TAKEOVER))
    return {
        "parties": [{"name": "Orsk", "names": ["Orsk"]}, {"name": "Velm", "names": ["Velm"]}],
        "issues": [{"name": "bid", "names": ["bid", "offer"]}],
        "positions": [
            _step("Orsk", "propose", "2031-05-05", OFFER),
            _step("Velm", "reject", "2031-05-06", REFUSAL),
        ],
        "threads": [
            {"party": "Orsk", "issue": "bid", "steps": [0]},
            {"party": "Velm", "issue": "bid", "steps": [1]},
        ],
        "proposals": [
            {"by": ["Orsk"], "content": "31", "state": ["rejected"], "steps": _told(OFFER)}
        ],
        "open_ends": [
            {"what": ["planned"], "who": ["Orsk"], "due": ["2031-05-09"], "evidence": _told(PLAN)}
        ],
        "figures": [{"about": "price", "values": [value], "agree": True}],
        "differences": [
            {
                "kind": "naming",
                "about": "it",
                "sides": [{"value": name, "evidence": _told(told)} for name, told in sides],
            }
        ],
        "quotes": [
            {"speaker": ["Ira Senn"], "words": "It is too little", "said": [None],
             "evidence": _told(QUOTE)},
        ],
        "timeline": [
            {"when": ["2031-05-06"], "status": ["happened"], "evidence": _told(REFUSAL)}
        ],
        "false": [],
    }  # fmt: skip


def _pile(gold: dict[str, Any], document: dict[str, Any]) -> Pile:
    return Pile("hand", gold, document, {"r": TEXT})


def _counts(gold: dict[str, Any], document: dict[str, Any]) -> dict[str, tuple[int, int, int]]:
    pile = _pile(gold, document)
    matched = {part.name: match(part, pile) for part in parts_of(pile)}
    return {n: (len(m.found), len(m.missing), len(m.wrong)) for n, m in matched.items()}


def test_a_dossier_like_the_ideal_has_everything() -> None:
    """Each part that the ideal fills is found, and nothing is missing or wrong."""
    counts = _counts(_gold(), _document())
    assert counts["positions"] == counts["acts"] == counts["latest"] == (2, 0, 0)
    for part in ("proposals", "open_ends", "figures", "differences_naming", "quotes", "timeline"):
        assert counts[part] == (1, 0, 0), part


def _metrics(gold: dict[str, Any], document: dict[str, Any]) -> dict[str, float]:
    rows = score_pile(_pile(gold, document))
    return {row[0]: row[1] for row in rows if isinstance(row, tuple)}


def test_f1_rests_on_found_missing_and_wrong() -> None:
    """Two found, one missing and one wrong make two thirds."""
    gold, document = _gold(), _document()
    gold["timeline"] += [
        {"when": ["2031-05-05"], "status": ["happened"], "evidence": _told(OFFER)},
        {"when": ["2031-05-09"], "status": ["planned"], "evidence": _told(PLAN)},
    ]
    told = {"status": "happened", "text": "", "when": _day("2031-05-05")}
    document["timeline"] += [{**told, "citations": [_cite(one)]} for one in (OFFER, PLAN)]
    metrics = _metrics(gold, document)
    counts = [metrics[f"timeline_{what}"] for what in ("found", "missing", "wrong")]
    assert counts == [2, 1, 1]
    assert metrics["timeline_f1"] == pytest.approx(2 / 3)


def test_who_and_when_are_told_of_what_is_found() -> None:
    """An open end without its party, or a quote without its time, is found and told apart."""
    gold, document = _gold(), _document()
    metrics = _metrics(gold, document)
    assert (metrics["open_ends_who"], metrics["quotes_said"]) == (1, 1)
    document["open_ends"][0]["who"] = ["Velm"]
    gold["quotes"][0]["said"] = ["2031-05-06"]
    metrics = _metrics(gold, document)
    assert (metrics["open_ends_f1"], metrics["open_ends_who"]) == (1, 0)
    assert (metrics["quotes_f1"], metrics["quotes_said"]) == (1, 0)


@pytest.mark.parametrize(("moves", "share"), [(["m1", "m3"], 1), (["m3", "m1"], 0)], ids=str)
def test_neighbours_of_a_thread_stand_in_order(moves: list[str], share: float) -> None:
    """Of two steps of a thread that are both shown, the earlier one is to stand first."""
    gold, document = _gold(), _document()
    gold["positions"].append(_step("Orsk", "consult", "2031-05-09", PLAN))
    gold["threads"][0]["steps"] = [0, 2]
    document["moves"].append(_move("m3", "Orsk", "consult", "2031-05-09", PLAN))
    document["positions"][0].update(moves=moves, latest=moves[-1])
    assert _metrics(gold, document)["positions_order"] == share


def test_false_things_shown_are_counted() -> None:
    """One of two false things shown leaves half kept out."""
    gold = _gold()
    one = {"why": "No.", "part": "positions", "evidence": _told(REFUSAL)}
    gold["false"] = [{**one, "act": ["reject"]}, {**one, "act": ["agree"]}]
    metrics = _metrics(gold, _document())
    assert (metrics["false_kept_out"], metrics["false_shown"]) == (0.5, 1)


def test_two_sides_of_the_ideal_are_two_sides() -> None:
    """One side that holds both values is no difference."""
    document = _document()
    sides = document["differences"][0]["sides"]
    sides[0].update(value="merger or takeover", citations=[_cite(MERGER), _cite(TAKEOVER)])
    assert _counts(_gold(), document)["differences_naming"] == (1, 0, 0)
    document["differences"][0]["sides"] = sides[:1]
    assert _counts(_gold(), document)["differences_naming"] == (0, 1, 1)


def test_an_omission_is_the_sentence_and_not_the_gap() -> None:
    """The passage where a copy lacks a sentence is not what it lacks."""
    gold, document = _gold(), _document()
    gold["differences"] = [
        {"kind": "omission", "about": "", "sides": [{"value": None, "evidence": _told(PLAN)}]}
    ]
    gap = {"value": "not in this copy", "citations": [_cite(OFFER)]}
    side = {"value": PLAN, "citations": [_cite(PLAN)]}
    document["differences"] = [{"kind": "omission", "about": "", "sides": [side, gap]}]
    assert _counts(gold, document)["differences_omission"] == (1, 0, 0)
    gold["differences"][0]["sides"][0]["evidence"] = _told(OFFER)
    assert _counts(gold, document)["differences_omission"] == (0, 1, 1)


# What is changed in the document -> path to it, new value, part, and what becomes of the part.
SPOILT: dict[str, tuple[tuple[Any, ...], Any, str, tuple[int, int, int]]] = {
    "a stance of another party": (("positions", 1, "party"), "Orsk", "positions", (1, 1, 1)),
    "another issue": (("issues", 0, "name"), "the weather", "positions", (0, 2, 2)),
    "another act": (("moves", 1, "act"), "agree", "positions", (1, 1, 1)),
    "a denied act": (("moves", 0, "polarity"), "negative", "acts", (1, 1, 1)),
    "a day later": (("moves", 0, "said"), _day("2031-05-06"), "acts", (1, 1, 1)),
    "a bound for a day": (("moves", 0, "said"), _day("2031-05-05", "before"), "acts", (1, 1, 1)),
    "another sentence": (("moves", 0, "citations"), [_cite(PLAN)], "acts", (1, 1, 1)),
    "another report": (("moves", 0, "citations"), [_cite(OFFER, "s")], "acts", (1, 1, 1)),
    "another latest": (("positions", 1, "latest"), "m1", "latest", (1, 1, 0)),
    "another state": (("proposals", 0, "state"), "accepted", "proposals", (0, 1, 1)),
    "another proposer": (("proposals", 0, "by"), ["Velm"], "proposals", (0, 1, 1)),
    "another due day": (("open_ends", 0, "due"), _day("2031-05-10"), "open_ends", (0, 1, 1)),
    "another open end": (("open_ends", 0, "what"), "asked", "open_ends", (0, 1, 1)),
    "another number": (("figures", 0, "values", 0, "value"), "32", "figures", (0, 1, 1)),
    "another unit": (("figures", 0, "values", 0, "unit"), "days", "figures", (0, 1, 1)),
    "another name": (
        ("differences", 0, "sides", 1, "value"), "affair", "differences_naming", (0, 1, 1),
    ),
    "another kind": (("differences", 0, "kind"), "wording", "differences_wording", (0, 0, 1)),
    "another speaker": (("quotes", 0, "speaker", "name"), "Velm", "quotes", (0, 1, 1)),
    "no speaker": (("quotes", 0, "speaker", "name"), None, "quotes", (0, 1, 1)),
    "an indirect quote": (("quotes", 0, "kind"), "indirect", "quotes", (0, 1, 0)),
    "a plan": (("timeline", 0, "status"), "planned", "timeline", (0, 1, 1)),
    "a month for a day": (
        ("timeline", 0, "when"), {**_day("2031-05-06"), "start": "2031-05-01"}, "timeline",
        (0, 1, 1),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("path", "value", "part", "counts"), SPOILT.values(), ids=SPOILT)
def test_what_differs_is_missing_and_wrong(
    path: tuple[Any, ...], value: Any, part: str, counts: tuple[int, int, int]
) -> None:
    """A finding that differs in one field is not the one that the ideal demands."""
    document = _document()
    at: Any = document
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    assert _counts(_gold(), document)[part] == counts


def test_the_word_of_a_member_is_that_of_the_party() -> None:
    """An act of somebody who belongs to a party counts as an act of the party."""
    document = _document()
    document["moves"][1]["actors"] = ["Ira Senn"]
    assert _counts(_gold(), document)["acts"] == (2, 0, 0)


def test_what_may_be_shown_is_neither_demanded_nor_wrong() -> None:
    """A thing marked `may` counts in no way, shown or not."""
    gold = _gold()
    gold["timeline"][0]["may"] = True
    assert _counts(gold, _document())["timeline"] == (0, 0, 0)
    assert _counts(gold, {**_document(), "timeline": []})["timeline"] == (0, 0, 0)


def test_parts_that_are_not_built_are_left_out() -> None:
    """A document without proposals and figures has no scores for them."""
    document = _document()
    del document["proposals"], document["figures"]
    assert not {"proposals", "figures", "conflicts"} & set(_counts(_gold(), document))


def test_a_conflict_needs_two_values_of_one_figure() -> None:
    """Values that disagree are a conflict only when one figure holds two of them."""
    gold, document = _gold(), _document()
    other = {"value": "9", "unit": "days", "citations": [_cite(PLAN)], "evidence": _told(PLAN)}
    gold["figures"][0]["values"].append(other)
    gold["figures"][0]["agree"] = False
    assert _counts(gold, document)["conflicts"] == (0, 1, 0)
    document["figures"][0]["agree"] = False
    assert _counts(gold, document)["conflicts"] == (0, 1, 1)
    document["figures"][0]["values"].append(other)
    assert _counts(gold, document)["conflicts"] == (1, 0, 0)


# Conditions of a false thing, and whether the document shows it.
FALSE: dict[str, tuple[dict[str, Any], bool]] = {
    "party and sentence": ({"part": "positions", "party": ["Velm"]}, True),
    "another party": ({"part": "positions", "party": ["Orsk"]}, False),
    "act": ({"part": "positions", "act": ["reject"]}, True),
    "another act": ({"part": "positions", "act": ["agree"]}, False),
    "status": ({"part": "timeline", "status": ["happened"]}, True),
    "another status": ({"part": "timeline", "status": ["planned"]}, False),
    "time": ({"part": "timeline", "when": ["2031-05-06"]}, True),
    "another time": ({"part": "timeline", "when": ["2031-05"]}, False),
    "nothing there": ({"part": "open_ends"}, False),
}


@pytest.mark.parametrize(("conditions", "is_shown"), FALSE.values(), ids=FALSE)
def test_a_false_thing_is_known_by_all_its_conditions(
    conditions: dict[str, Any], is_shown: bool
) -> None:
    """A false thing is shown where everything that it names is so, on its sentence."""
    one = {"why": "No.", "evidence": _told(REFUSAL), **conditions}
    assert (shown_wrongly(one, _pile(_gold(), _document())) is not None) == is_shown


def test_false_quotes_and_differences_are_known_without_a_sentence() -> None:
    """Words with a speaker, or a kind with its values, are enough."""
    pile = _pile(_gold(), _document())
    quote = {"part": "quotes", "words": ["It is too little"], "speaker": ["Ira Senn"]}
    assert shown_wrongly(quote, pile) == "It is too little"
    assert shown_wrongly({**quote, "speaker": ["Velm"]}, pile) is None
    names = {"part": "differences", "kind": ["naming"], "values": ["merger", "takeover"]}
    assert shown_wrongly(names, pile) == "it"
    assert shown_wrongly({**names, "values": ["merger", "affair"]}, pile) is None


def test_a_sentence_that_is_not_in_its_report_stops_the_scorer() -> None:
    """An ideal that does not fit its reports is no score of the program."""
    gold = deepcopy(_gold())
    gold["timeline"][0]["evidence"] = _told("Nobody wrote this.")
    with pytest.raises(ValueError, match="does not hold"):
        _counts(gold, _document())


# Times allowed, time shown as (start, end, mod), and whether it is right.
WHENS: dict[str, tuple[list[str | None], tuple[str, str, str | None] | None, bool]] = {
    "the day": (["2031-05-06"], ("2031-05-06", "2031-05-06", None), True),
    "a month for a day": (["2031-05-06"], ("2031-05-01", "2031-05-31", None), False),
    "a day for a month": (["2031-05"], ("2031-05-06", "2031-05-06", None), False),
    "the month": (["2031-05"], ("2031-05-01", "2031-05-31", None), True),
    "the year": (["2031"], ("2031-01-01", "2031-12-31", None), True),
    "the second of two": (["2031", "2031-05"], ("2031-05-01", "2031-05-31", None), True),
    "inside a stretch": (["2031-05-05/2031-05-06"], ("2031-05-06", "2031-05-06", None), True),
    "beyond a stretch": (["2031-05-05/2031-05-06"], ("2031-05-06", "2031-05-07", None), False),
    "before a stretch": (["2031-05-05/2031-05-06"], ("2031-05-04", "2031-05-06", None), False),
    "a bound": (["2031-05-05/2031-05-06"], ("2031-05-04", "2031-05-06", "before"), True),
    "a late bound": (["2031-05-05/2031-05-06"], ("2031-05-06", "2031-05-07", "before"), False),
    "no time allowed": ([None, "2031"], None, True),
    "no time": (["2031"], None, False),
    "some time for none": ([None], ("2031-05-06", "2031-05-06", None), False),
}


@pytest.mark.parametrize(("allowed", "shown", "is_right"), WHENS.values(), ids=WHENS)
def test_is_when(
    allowed: list[str | None], shown: tuple[str, str, str | None] | None, is_right: bool
) -> None:
    """A time is right when it is one that the ideal allows, no more and no less exact."""
    when = None if shown is None else dict(zip(("start", "end", "mod"), shown, strict=True))
    assert is_when(allowed, when) is is_right


NUMBERS: dict[str, tuple[str, float | str]] = {
    "digits": ("9,400", 9400.0),
    "scale": ("4.6 billion", 4.6e9),
    "word": ("Thirty", 30.0),
    "no number": ("a third", "a third"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("printed", "number"), NUMBERS.values(), ids=NUMBERS)
def test_number_of(printed: str, number: float | str) -> None:
    """A figure is compared as a number, however it is written."""
    assert number_of(printed) == number


def test_words_stand_in_a_row() -> None:
    """Words are found whole and in a row, whatever the marks and capitals."""
    assert has_words("He said: “We’ll go home.”", "we'll go")
    assert not has_words("We will go home", "we go")
    assert not has_words("They will go", "he will")
    assert not has_words("They will go", "")
