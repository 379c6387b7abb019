"""An invented affair that goes on for years, told in plain English by many papers.

The texts are news-like, so that every stage has work: names with offices, bare weekdays, quotes,
moves, recaps of earlier happenings, background, and reprints with cuts. A report has 400 words on
average, and about as many sentences, names, expressions of time and quotes in them as public
collections of news have: 18, 24, 6 and 3.5. `bench/results.md` tells what the
program finds.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta

from bench.sentences import make_clause, make_sentence
from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated

_FIRST_DAY = date(2015, 1, 5)
_COUNTRIES = (
    ("Chad", "Chadian"),
    ("Gabon", "Gabonese"),
    ("Norway", "Norwegian"),
    ("Peru", "Peruvian"),
    ("Nepal", "Nepalese"),
    ("Ghana", "Ghanaian"),
)
_GIVEN = ("Anna", "Jonas", "Maria", "Peter", "Helen", "David", "Laura", "Simon", "Clara", "Paul")
_OFFICES = ("President", "Prime Minister", "Foreign Minister", "Trade Minister", "Governor")
# Enough of them that a hundred thousand reports do not run out of names.
_SYLLABLES = (
    "bar bel bor dal den dor far fol gal gri hal hol jar kel kor lam lin lor mal mor nar ner "
    "nor ost pal pel por ral rud sel sol tam tel tor val vel vor wal wen zor"
).split()
_ISSUES = ("river treaty", "border crossing", "fishing zone", "power line", "customs union", "dam")
_ACTS = (
    "proposed talks on the {issue}",
    "rejected the plan for the {issue}",
    "agreed to resume talks on the {issue}",
    "promised to pay for the {issue}",
    "warned against delays of the {issue}",
    "asked for a vote on the {issue}",
)
_SAID = (
    "“{clause},” {who} told reporters in {place}.",
    "{who} said the {issue} would cost {n} million dollars.",
    "“{clause},” said {who}. “It needs {n} more weeks.”",
    "About {n}00 people live beside the {issue}, according to {paper}.",
)
_WORDS = 400  # of a report, on average
_NEWS_WORDS = 90  # of them the lead, quotes and recaps
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


def generate_affair(n: int, seed: int = 1) -> list[RawReport]:
    """Return `n` reports, oldest first; about every fifth is a reprint of an earlier one."""
    choose = random.Random(seed)
    people = [_person(choose) for _ in range(max(8, n // 20))]
    told: list[tuple[date, str]] = []
    texts: list[tuple[str, date, str]] = []
    for number in range(n):
        paper = f"The {_name(choose)} Courier"
        if texts and choose.random() < 0.2:
            text, day, _ = choose.choice(texts[-200:])
            paragraphs = text.split("\n\n")
            text = "\n\n".join(paragraphs[: choose.randint(2, len(paragraphs))])
        else:
            day = _FIRST_DAY + timedelta(days=number * 1500 // n)
            text = _text(choose, people, told, day, paper)
        texts.append((text, day, paper))
    return [_raw(number, *row) for number, row in enumerate(texts)]


def _text(
    choose: random.Random,
    people: list[tuple[str, str]],
    told: list[tuple[date, str]],
    day: date,
    paper: str,
) -> str:
    (full, surname), issue = choose.choice(people), choose.choice(_ISSUES)
    place = _name(choose)
    happened = day - timedelta(days=choose.randint(0, 3))
    act = choose.choice(_ACTS).format(issue=issue)
    lead = f"{full} {act} in {place} on {_WEEKDAYS[happened.weekday()]}."
    paragraphs = [lead]
    facts = {"who": surname, "issue": issue, "place": place, "paper": paper}
    for _ in range(choose.randint(3, 6)):
        clause = make_clause(choose).capitalize()
        said = choose.choice(_SAID)
        paragraphs.append(said.format(clause=clause, n=choose.randint(2, 90), **facts))
    for past, sentence in choose.sample(told, min(2, len(told))):
        paragraphs.append(f"On {past:%B} {past.day}, {past.year}, {sentence}")
    n_words = choose.randint(_WORDS // 2, _WORDS * 3 // 2) - _NEWS_WORDS
    paragraphs.extend(_background(choose, [surname for _, surname in people], n_words))
    told.append((happened, f"{full} {act} in {place}."))
    return "\n\n".join(paragraphs)


def _background(choose: random.Random, surnames: Sequence[str], n_words: int) -> list[str]:
    """Return paragraphs of two sentences, about `n_words` together."""

    def person() -> str:
        return f"{choose.choice(_GIVEN)} {choose.choice(surnames)}"

    paragraphs, n_left = [], n_words
    while n_left > 0:
        pair = [make_sentence(choose, person, lambda: _name(choose)) for _ in range(2)]
        paragraphs.append(" ".join(pair))
        n_left -= sum(sentence.count(" ") + 1 for sentence in pair)
    return paragraphs


def _person(choose: random.Random) -> tuple[str, str]:
    _, adjective = choose.choice(_COUNTRIES)
    surname = _name(choose)
    return f"{adjective} {choose.choice(_OFFICES)} {choose.choice(_GIVEN)} {surname}", surname


def _name(choose: random.Random) -> str:
    return "".join(choose.choices(_SYLLABLES, k=choose.randint(2, 3))).capitalize()


def _raw(number: int, text: str, day: date, paper: str) -> RawReport:
    stated = Stated(title=None, published=day.isoformat(), publisher=paper, language="en")
    name = f"{number:06d}.txt"
    return RawReport(content_id("report", name, text), name, "text", text, stated)
