"""An invented affair that goes on for years, told in plain English by many papers.

The texts are news-like, so that every stage has work: names with offices, bare weekdays, quotes,
moves, recaps of earlier happenings, background, and reprints with cuts. A report has 400 words on
average, and as many sentences, names, expressions of time and quotes in them as public collections
of news have: 18, 24, 6 and 3.5.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

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
_SYLLABLES = ("bar", "den", "fol", "gri", "hal", "kor", "lin", "mor", "ner", "ost", "pel", "rud")
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
    "“We will not wait for {n} more years,” {who} told reporters in {place}.",
    "{who} said the {issue} would cost {n} million dollars.",
    "“The {issue} is a matter of trust,” said {who}. “It needs {n} more weeks.”",
    "About {n}00 people live beside the {issue}, according to the {paper}.",
)
_BACKGROUND = (
    "People who live near the {issue} say that little has changed for them since the first plans "
    "were drawn, and that the {thing} in front of their houses is {state} than it used to be.",
    "The {thing} has been {state} for as long as anyone can remember, and most of those who work "
    "there have learned to plan for the worst and to wait for better weather.",
    "Prices for a {thing} have gone up by about a {share} while wages have hardly moved, which "
    "makes every delay more costly for families with children and for small farms.",
    "Analysts at the {place} Institute doubt that the {issue} can work without a {state} {thing} "
    "and a body that both sides trust to settle the many small quarrels.",
    "Much of the {thing} was built by hand, with stone from the hills behind {place}, and it needs "
    "more care than the two governments have been ready to pay for.",
    "Those who crossed with a {thing} told of long queues, of forms that nobody could explain, and "
    "of officers who were polite but had no power to decide anything.",
    "It is the kind of {thing} that looks simple on paper, with clear lines and neat numbers, and "
    "becomes {state} as soon as somebody has to walk through the mud to see it.",
    "Behind the argument about the {issue} lies an older one about who may speak for the villages, "
    "a question that no {thing} has ever answered to the liking of {who}.",
    "Shops along the main road sell the same bread on both sides, the {thing} is painted in the "
    "same green, and the old songs differ only in a word or two.",
    "A {share} of the goods that pass through {place} never appear in any record, because the "
    "{thing} is {state} and the few guards have better things to do at night.",
)
_THINGS = "bridge ferry market school road harbour mill dike lamp well barn fence quay depot".split()
_STATES = "older safer quieter slower emptier busier poorer cleaner weaker larger".split()
_SHARES = "third quarter fifth half tenth".split()
_WORDS = 400  # of a report, on average
_NEWS_WORDS = 80  # of them the lead, quotes and recaps
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
        paragraphs.append(choose.choice(_SAID).format(n=choose.randint(2, 90), **facts))
    for past, sentence in choose.sample(told, min(2, len(told))):
        paragraphs.append(f"On {past:%B} {past.day}, {past.year}, {sentence}")
    paragraphs.extend(_background(choose, facts, choose.randint(_WORDS // 2, _WORDS * 3 // 2)))
    told.append((happened, f"{full} {act} in {place}."))
    return "\n\n".join(paragraphs)


def _background(choose: random.Random, facts: dict[str, str], n_words: int) -> list[str]:
    """Return paragraphs of two sentences, about `n_words` together with what a report has else."""
    paragraphs, n_left = [], n_words - _NEWS_WORDS
    while n_left > 0:
        pair = [
            choose.choice(_BACKGROUND).format(
                thing=choose.choice(_THINGS),
                state=choose.choice(_STATES),
                share=choose.choice(_SHARES),
                **facts,
            )
            for _ in range(2)
        ]
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
