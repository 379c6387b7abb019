"""What a person types becomes a judgement, or an error that says what to type."""

import pytest
from judged_pile import judge, report_id, unjudged

from stateofplay.codec import decode, encode
from stateofplay.model.dossier import Dossier
from stateofplay.model.errors import InputError
from stateofplay.model.judgement import Judgement


@pytest.fixture(scope="module")
def dossier() -> Dossier:
    """Return the dossier that a person looks at."""
    return unjudged()


def _id(dossier: Dossier, part: str) -> str:
    found: str = getattr(dossier, part)[0].id
    return found


def test_an_anchor_quotes_the_words_and_their_place(dossier: Dossier) -> None:
    """A target holds the words of the finding, exactly as the report prints them."""
    texts = {report.id: report.text for report in dossier.reports}
    for part in ("quotes", "timeline", "moves", "positions", "open_ends", "differences", "actors"):
        for finding in getattr(dossier, part):
            (target,) = judge(dossier, "not_so", finding.id).targets
            assert target.id == finding.id
            assert target.places
            for place in target.places:
                assert texts[place.report].startswith(place.exact, place.start)


def test_the_same_words_make_the_same_judgement(dossier: Dossier) -> None:
    """The order of two findings and the time of judging do not make another judgement."""
    ids = [quote.id for quote in dossier.quotes[:2]]
    one, other = judge(dossier, "same", *ids), judge(dossier, "same", *ids[::-1], at=9)
    assert one.id == other.id
    assert one.id != judge(dossier, "different", *ids).id
    assert one.id != judge(dossier, "same", *ids, note="because").id


def test_a_judgement_is_kept_as_bytes(dossier: Dossier) -> None:
    """What is stored and read again is the same record."""
    one = judge(dossier, "speaker", _id(dossier, "quotes"), "Ada Brenn", note="heard it")
    assert decode(encode(one), Judgement) == one


def test_a_report_is_named_by_its_file(dossier: Dossier) -> None:
    """A report is meant by its id or by its file."""
    assert judge(dossier, "not-so", "wire.txt") == judge(dossier, "not_so", report_id("wire.txt"))


WRONG = {
    "no such kind": (["alike", "wire.txt"], "no judgement is called 'alike'; write one of same ID"),
    "too few words": (["same", "wire.txt"], "same takes 2 and not 1 words"),
    "too many words": (
        ["title", "wire.txt", "A", "toll"],
        "a name of several words in quote marks",
    ),
    "unknown id": (["not_so", "quote-000000000000"], "nothing here has the id 'quote-0000"),
    "two sorts": (["same", "wire.txt", "{quote}"], "give two ids of one sort"),
    "no pairs of moves": (["same", "{move}", "{move}"], "quotes, issues or entries"),
    "one thing": (["same", "{quote}", "{quote}"], "give it as ID/NAME or ID@REPORT"),
    "a date of a quote": (["date", "{quote}", "2018"], "date is said of a report"),
    "a date in words": (["date", "wire.txt", "last May"], "give it as 2018-09-12, 2018-09 or 2018"),
    "no such day": (["date", "wire.txt", "2019-02-30"], "'2019-02-30' is no day"),
    "no address": (["url", "wire.txt", "halven.example"], "starts with http:// or https://"),
    "a speaker of a report": (["speaker", "wire.txt", "Ada Brenn"], "only a quote has a speaker"),
    "an unknown actor": (["speaker", "{quote}", "actor-000000000000"], "nothing here has the id"),
    "no such name": (["not_so", "{actor}/Nobody"], "is not called 'Nobody'; give one of"),
    "a name of a quote": (["not_so", "{quote}/Ada"], "only an actor has names"),
    "a report elsewhere": (["not_so", "{quote}@gone.txt"], "no report can be judged"),
    "not in that report": (["not_so", "{quote}@namesake.txt"], "does not stand in namesake.txt"),
    "a move in one report": (["not_so", "{move}@wire.txt"], "no move in one report"),
    "a part denied": (["not_so", "{quote}@wire.txt"], "is a part; first take it out"),
    "a part united": (["same", "{quote}@wire.txt", "{quote}"], "is a part; first take it out"),
    "withdrawing a report": (["withdraw", "wire.txt"], "withdraw cannot be said of wire.txt"),
}


@pytest.mark.parametrize(("words", "message"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_read_says_what_to_type(
    dossier: Dossier, words: list[str], message: str
) -> None:
    """Each error names what was typed and says what to type."""
    quote = next(q.id for q in dossier.quotes if q.content.startswith("We are ready"))
    ids = {"quote": quote, "move": _id(dossier, "moves"), "actor": _id(dossier, "actors")}
    with pytest.raises(InputError) as told:
        judge(dossier, *(word.format(**ids) for word in words))
    assert message in str(told.value)


def test_an_unknown_id_names_near_ones(dossier: Dossier) -> None:
    """A mistyped id is answered with the ids that are nearest."""
    quote = _id(dossier, "quotes")
    with pytest.raises(InputError, match=quote):
        judge(dossier, "not_so", quote[:-1] + "g")
