"""Quantities in a sentence: what is one, what is none, and what it counts."""

import pytest

from stateofplay.differences.counted import deed_of
from stateofplay.differences.number_place import Quantity
from stateofplay.differences.quantities import find_quantities
from stateofplay.model.mention import TimeMention
from stateofplay.model.span import Span
from stateofplay.text.parser.parse import parse_sentences
from stateofplay.text.tokens import find_words


def _found(text: str, *times: str) -> list[Quantity]:
    (tree,) = parse_sentences(text, [(0, len(text))])
    mentions = [
        TimeMention(
            Span("r", text.index(t), text.index(t) + len(t)), "DATE", None, None, False, "t"
        )
        for t in times
    ]
    return list(find_quantities(text, list(find_words(text)), tree, mentions))


QUANTITIES = {
    "count": ("The yard employs 640 welders.", [("640", "welders", "exact")]),
    "about": ("About 640 welders work there.", [("640", "welders", "about")]),
    "at least": ("More than 640 welders left.", [("640", "welders", "at_least")]),
    "scale": ("Some 1.2 million people live in Tarn.", [("1.2 million", "people", "about")]),
    "euros": ("Vasko paid 34 million euros.", [("34 million", "euros", "exact")]),
    "sign": ("Vasko paid $1.2bn in fines.", [("$1.2bn", "$", "exact")]),
    "other sign": ("Vasko paid €40,000 for it.", [("€40,000", "€", "exact")]),
    "percent": ("Sales fell by 12 percent.", [("12", "percent", "exact")]),
    "per cent": ("Sales fell by 12 per cent.", [("12", "percent", "exact")]),
    "sign of percent": ("Sales fell by 12% in Tarn.", [("12", "percent", "exact")]),
    "length": ("It runs 300 kilometres of track.", [("300", "kilometres", "exact")]),
    "area": ("The fire burnt 20 square miles.", [("20", "square miles", "exact")]),
    "words": ("Thirty boats were sold.", [("Thirty", "boats", "exact")]),
    "two words": ("Twenty six boats were sold.", [("Twenty six", "boats", "exact")]),
    "one hundred": ("One hundred boats were sold.", [("One hundred", "boats", "exact")]),
    "a million": ("Vasko paid a million euros.", [("a million", "euros", "exact")]),
    "last plural": ("Some 940 security forces personnel left.", [("940", "personnel", "about")]),
    "range": ("Between 40 and 60 boats sank.", [("40 and 60", "boats", "about")]),
    "range with to": ("The storm sank 40 to 60 boats.", [("40 to 60", "boats", "about")]),
    "no range": ("The fleet grew from 40 to 60 boats.", [("60", "boats", "exact")]),
    "part": ("It supplies a third of the power.", [("a third", "power", "exact")]),
    "some of the owner's": (
        "They missed 10 of the Terns' 16 games.",
        [("10", "games", "exact")],
    ),
    "some of a town's": (
        "They missed ten of Tarn's 40 games.",
        [("ten", "games", "exact"), ("40", "games", "exact")],
    ),
    "reach": ("He came within 80 meters of it.", [("80", "meters", "at_most")]),
    "miles": ("He sailed 14 miles out.", [("14", "miles", "exact")]),
    "some of all": (
        "Locks were fitted in six of forty night boats.",
        [("six", "boats", "exact"), ("forty", "boats", "exact")],
    ),
    "pair": ("The 16 men and women sat down.", [("16", "men and women", "exact")]),
    "killed, at the end": ("The blast killed 14.", [("14", None, "exact")]),
    "wounded, no noun": (
        "At least 12 people were killed and 30 wounded.",
        [("12", "people", "at_least"), ("30", "wounded", "exact")],
    ),
    "few, but killed": ("Three sailors were killed.", [("Three", "sailors", "exact")]),
    "up to": ("Up to 40 boats may sail.", [("40", "boats", "at_most")]),
    "went up to": ("Vasko went up to 40 euros.", [("40", "euros", "exact")]),
    "hours": ("They talked for three hours.", [("three", "hours", "exact")]),
    "term": ("Vasko leased the yard for ten years.", [("ten", "years", "exact")]),
    "dozen": ("Two dozen boats were sold.", [("Two dozen", "boats", "about")]),
    "a dozen": ("A dozen boats were sold.", [("A dozen", "boats", "about")]),
    "speed": ("Winds of 70 miles an hour blew.", [("70", "miles an hour", "exact")]),
    "more than a dozen": ("More than two dozen boats sank.", [("two dozen", "boats", "at_least")]),
    "under": ("Just under 40 boats were sold.", [("40", "boats", "at_most")]),
    "below a sign": ("Shares fell below $40 at noon.", [("$40", "$", "at_most")]),
    "topped": ("Costs topped $40 at noon.", [("$40", "$", "at_least")]),
    "above": ("Shares rose above $40 at noon.", [("$40", "$", "at_least")]),
    "no more than": ("No more than 40 boats sank.", [("40", "boats", "at_most")]),
    "no fewer than": ("No fewer than 40 boats sank.", [("40", "boats", "at_least")]),
    "up to another": ("Up to another 40 boats sank.", [("40", "boats", "at_most")]),
    "minimum": ("It needs a minimum of 40 boats.", [("40", "boats", "at_least")]),
    "close to": ("Close to 40 boats sank.", [("40", "boats", "about")]),
    "times": ("The sides have met nine times since May.", [("nine", "times", "exact")]),
}


@pytest.mark.parametrize(("text", "expected"), QUANTITIES.values(), ids=QUANTITIES)
def test_quantities(text: str, expected: list[tuple[str, str | None, str]]) -> None:
    """A number is read with its unit and with how exact it is said to be."""
    found = [(text[one.start : one.end], one.unit, one.bound) for one in _found(text)]
    assert found == expected


NONE = {
    "parted": "Vasko paid $120, 000 for the yard.",
    "height": "Vasko is 6 feet 4 inches tall.",
    "reach": "It was heard as far as 40 miles away.",
    "make": "The phone has a 3.5 mm jack.",
    "short year": "The ’66 boats won the race.",
    "hundred and more": "One hundred-eighteen boats sank.",
    "mark": "They spoke at the 1.5 mile mark.",
    "page": "Image 3 of 40 boats lie in the harbour.",
    "rate": "That is the rate per 100,000 residents.",
    "example": "Imagine you give Vasko $40 for a boat.",
    "parent": "The mother of two died in Tarn.",
    "broken times": "You fail 1.5 times in a game.",
    "which ones": "The two leaders met at the four islands.",
    "few": "It is a quarrel over four islands.",
    "age": "Vasko, aged 40, sold the yard.",
    "years old": "The yard is 40 years old.",
    "year": "The union was founded in 1921.",
    "name of a thing": "They cited Resolution 1973 again.",
    "a while ago": "It closed 20 years ago.",
    "window": "In the past 24 hours nothing moved.",
    "no term": "The strike went on for three months.",
    "telephone": "Call 0370 60 60 900 staff today.",
    "denied": "The yard is not for sale, not at 34 euros.",
    "figure of speech": "They were 100 percent sure.",
    "rate of exchange": "($1 = 5.64 crowns)",
    "several hundred": "Several hundred boats sank.",
    "half a million": "Half a million people left.",
    "part of a million": "Some three-quarters of a million people left.",
    "slash": "The 9/11 families spoke.",
    "age of two": "It is told of two 56 year-old women.",
    "channel": "Some KTN 11 viewers wrote.",
    "half of a number": "It rose to 08 percent.",
    "time that passed": "Sales fell last month to levels not seen in almost 20 years.",
    "one in so many": "One in 16 boats sank.",
    "clock": "2332 Boats are out again.",
    "time of a zone": "They sailed at 2200 GMT boats and all.",
    "time of an army": "The raid began at 0400 hours sharp.",
    "minutes": "Updated at 3: 41 boats left.",
    "decade": "It is a song of the nineteen sixties.",
    "road": "He lives between 14 Mile and 15 Mile.",
    "parted half": "He sailed 41 / 2 miles out.",
    "broken half": "He sailed 4\ufffd miles out.",
    "hash": "And #100 buys shelter for two.",
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_no_quantity(text: str) -> None:
    """Years, ages, names, stretches that place something and what is denied are no quantities."""
    assert [(text[one.start : one.end], one.unit) for one in _found(text)] == []


@pytest.mark.parametrize(("time", "n"), [("40 March", 0), ("March", 1)])
def test_a_number_in_a_date_is_no_quantity(time: str, n: int) -> None:
    """A number inside an expression of time counts nothing; one beside it does."""
    assert (
        len(_found("On 40 March boats sank." if n == 0 else "In March 40 boats sank.", time)) == n
    )


def test_a_dozen_is_twelve() -> None:
    """Dozens count in twelves."""
    assert [one.value for one in _found("Two dozen boats were sold.")] == [24.0]


@pytest.mark.parametrize(("head", "n"), [("2359", 0), ("2360", 1), ("2400", 1), ("12,359", 1)])
def test_a_time_of_day_is_no_count(head: str, n: int) -> None:
    """Four digits before a sentence are a time of day where a clock can show them."""
    assert len(_found(f"{head} boats are out.")) == n


DEEDS = {
    "noun": ("The 14 dismissals stand.", "dismiss"),
    "verb before": ("Vasko dismissed 14 welders.", "dismiss"),
    "between": ("The 14 dismissed welders left.", "dismiss"),
    "verb behind": ("In Tarn 14 people were killed.", "kill"),
    "none": ("Vasko hired 14 welders.", None),
}


@pytest.mark.parametrize(("text", "expected"), DEEDS.values(), ids=DEEDS)
def test_deeds(text: str, expected: str | None) -> None:
    """What was done to those counted is told by a noun or by a verb beside the number."""
    (quantity,) = _found(text)
    assert deed_of(quantity, list(find_words(text))) == expected
