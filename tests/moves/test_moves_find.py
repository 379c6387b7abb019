from __future__ import annotations

import math
import random
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from moves_pile import ACTORS, EXPERT, ITO, VELL, report_of

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Entry, Move, Status
from stateofplay.model.interval import When, day_of, month_of, year_of
from stateofplay.moves.find import find_moves
from stateofplay.moves.known import UniteConfig


def moves_of(text: str, **told: object) -> tuple[Move, ...]:
    """Return the moves of one report."""
    return find_moves([report_of(text, **told)], ACTORS)  # type: ignore[arg-type]  # passed through


def only(text: str, **told: object) -> Move:
    """Return the one move of one report."""
    moves = moves_of(text, **told)
    assert len(moves) == 1, [(move.act, move.content) for move in moves]
    return moves[0]


# sentence -> act, actors, recipients, content
ACTS = {
    "an object": (
        "Arland rejected the harbour plan.", "reject", ["arland"], [], "the harbour plan"),
    "a gerund": (
        "Vell suggested signing a treaty.", "propose", ["jon-vell"], [], "signing a treaty"),
    "an infinitive": (
        "Ito vowed to push for peace.", "promise", ["mara-ito"], [], "to push for peace"),
    "the heads of two": (
        "The leaders of Arland and Besk agreed to share the harbour.", "agree",
        ["arland", "besk"], [], "to share the harbour"),
    "a negated infinitive": (
        "Ito pledged not to mine the strait.", "promise", ["mara-ito"], [],
        "not to mine the strait"),
    "a clause": (
        "Ito insisted that the prisoners come first.", "insist", ["mara-ito"], [],
        "the prisoners come first"),
    "somebody is asked": (
        "Arland asked Besk to leave the valley.", "request", ["arland"], ["besk"],
        "to leave the valley"),
    "somebody with a title is asked": (
        "Besk urged President Mara Ito to talk.", "request", ["besk"], ["mara-ito"], "to talk"),
    "somebody unknown is asked": (
        "Ito asked the court to drop the case.", "request", ["mara-ito"], [], "to drop the case"),
    "a particle": (
        "Besk called on Arland to free the crew.", "request", ["besk"], ["arland"],
        "to free the crew"),
    "blame": (
        "Ito accused Besk of shelling a village.", "accuse", ["mara-ito"], ["besk"],
        "shelling a village"),
    "two act together": (
        "Arland and Besk agreed to share the harbour.", "agree", ["arland", "besk"], [],
        "to share the harbour"),
    "agreed to a thing": (
        "The union agreed to a lower bonus.", "agree", ["dockers-union"], [], "a lower bonus"),
    "agreed on a thing": (
        "Ito and Vell agreed on a ceasefire.", "agree", ["mara-ito", "jon-vell"], [],
        "a ceasefire"),
    "a warning with an aside": (
        "Ito agreed with Vell that these rafts, often called boats, would be sold.", "agree",
        ["mara-ito"], ["jon-vell"], "these rafts, often called boats, would be sold"),
    "nobody's restrictions": (
        "Corvia lifted restrictions on Beskan sailors.", "retreat", ["corvia"], [],
        "restrictions on Beskan sailors"),
    "an offer by": (
        "Arland turned down an offer by Besk.", "reject", ["arland"], ["besk"],
        "an offer by Besk"),
    "an office of a country": (
        "Arland's defence ministry condemned the raid.", "accuse", ["arland"], [], "the raid"),
    "a government by its adjective": (
        "The Beskan government withdrew its claim.", "withdraw", ["besk"], [], "its claim"),
    "a president of a country": (
        "President Mara Ito of Arland backed the plan.", "support", ["mara-ito"], [], "the plan"),
    "a name between commas": (
        "Arland's trade minister, Mara Ito, has ruled out a deal.", "reject", ["mara-ito"], [],
        "a deal"),
    "an aside": (
        "Vell, who is ill, postponed the summit.", "postpone", ["jon-vell"], [], "the summit"),
    "a meeting of two": ("Ito met Vell in Corvia.", "consult", ["mara-ito"], ["jon-vell"],
                         "met Vell in Corvia"),
    "a meeting without object": (
        "Ito and Vell met in Corvia.", "consult", ["mara-ito", "jon-vell"], [], "met in Corvia"),
    "a meeting about something": (
        "Ito met Vell in Corvia on the margins of a summit to discuss the strait.", "consult",
        ["mara-ito"], ["jon-vell"], "the strait"),
    "talks over something": (
        "Ito held talks with Vell over the dam on the eve of the vote.", "consult", ["mara-ito"],
        ["jon-vell"], "the dam on the eve of the vote"),
    "margins are no topic": (
        "Ito met Vell on the margins of a summit.", "consult", ["mara-ito"], ["jon-vell"],
        "met Vell on the margins of a summit"),
    "a word that leads on": (
        "Ito condemned the raid just because it failed.", "accuse", ["mara-ito"], [], "the raid"),
    "a second clause is no content": (
        "Ito asked for gifts from afar and the old governor has called for calm.", "request",
        ["mara-ito"], [], "gifts from afar"),
    "what comes after but": (
        "Ito insisted that sailors come first, but fell asleep.", "insist", ["mara-ito"], [],
        "sailors come first"),
    "what is asked for after something": (
        "Arland asked Besk to return the islands after a treaty is signed.", "request",
        ["arland"], ["besk"], "to return the islands after a treaty is signed"),
    "what came before is no content": (
        "Besk withdrew its offer after Arland left the room.", "withdraw", ["besk"], [],
        "its offer"),
    "asked not to": (
        "Arland urged Besk not to mine the strait.", "request", ["arland"], ["besk"],
        "not to mine the strait"),
    "a point after a name": (
        "Mara Ito Jr. rejected the plan.", "reject", ["mara-ito"], [], "the plan"),
    "a clause with a bare verb, then an aside": (
        "Vell proposed that Arland sign the pact, an offer that surprised nobody.", "propose",
        ["jon-vell"], [], "Arland sign the pact"),
    "an offer raised": (
        "Besk raised its offer for the mine.", "propose", ["besk"], [], "its offer for the mine"),
    "a refusal by not accepting": (
        "Besk did not accept the plan.", "reject", ["besk"], [], "the plan"),
    "ready to yield under a condition": (
        "Besk said it would return the ship if tolls are paid.", "accept_if", ["besk"], [],
        "return the ship"),
    "troops back home are a deed": (
        "Besk withdrew its troops from the valley.", "retreat", ["besk"], [],
        "its troops from the valley"),
    "an offer back is no retreat": (
        "Besk withdrew its offer.", "withdraw", ["besk"], [], "its offer"),
    "sanctions": (
        "Corvia imposed sanctions on Besk.", "sanction", ["corvia"], ["besk"], "Besk"),
    "readiness": (
        "Besk is ready to return the ship.", "propose", ["besk"], [], "to return the ship"),
    "a stated refusal": (
        "Ito said she would not sign the treaty.", "reject", ["mara-ito"], [],
        "sign the treaty"),
    "a stated aim": (
        "Arland said it would appeal to the court.", "promise", ["arland"], [],
        "appeal to the court"),
    "no change": (
        "Arland said there would be no change to its position.", "insist", ["arland"], [],
        "there would be no change to its position"),
    "what both should do": (
        "Vell told Ito that the two nations should sign a treaty.", "propose", ["jon-vell"],
        ["mara-ito"], "the two nations should sign a treaty"),
    "one's own side is no recipient": (
        "Ito repeated Arland's demand.", "insist", ["mara-ito"], [], "Arland's demand"),
    "a short name in brackets": (
        "Arland (ARL) rejected the plan.", "reject", ["arland"], [], "the plan"),
    "a capital is no verb of speech": (
        "The League of Free States met and Arland rejected the plan.", "reject", ["arland"], [],
        "the plan"),
    "what the speaker's own body did": (
        "Arland said its board had rejected the plan.", "reject", ["arland"], [], "the plan"),
    "said many times": (
        "Besk has stated many times that its rule over the strait cannot be disputed.", "insist",
        ["besk"], [], "its rule over the strait cannot be disputed"),
    "told to people who are no actors": (
        "Vell told guests of a forum in Northport that Arland and Besk should conclude a pact.",
        "propose", ["jon-vell"], ["arland"], "Arland and Besk should conclude a pact"),
    "what another should do": (
        "Vell said Arland should release the crew.", "request", ["jon-vell"], ["arland"],
        "Arland should release the crew"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "act", "actors", "recipients", "content"), ACTS.values(), ids=ACTS
)
def test_find_moves_reads_plain_clauses(
    text: str, act: str, actors: list[str], recipients: list[str], content: str
) -> None:
    """Act, actors, recipients and content are read from a plain sentence."""
    move = only(text)
    found = (move.act, list(move.actors), list(move.recipients), move.content)
    assert found == (act, actors, recipients, content)


NONE = {
    "nobody known": "Voters rejected the plan.",
    "a subject that hangs on a preposition": "Voters in Arland rejected the plan.",
    "relations between two": "Talks between Arland and Besk postponed the vote.",
    "a passive": "Arland was accused of spying.",
    "a reduced relative": "Arland rejected by the court appealed.",
    "would": "Arland would reject the plan.",
    "should": "Arland should accept the plan.",
    "if": "If Arland rejected the plan, war would follow.",
    "if, in the middle": "Peace ends if Besk withdrew its offer.",
    "a noun": "The Arland offer surprised everybody.",
    "a possessive": "Besk's offer surprised Arland.",
    "a bare plural after one": "Ito offer talks.",
    "a bare clause for an object": "Vell suggested an agreement was far away.",
    "an adjective": "The proposed treaty pleased Besk.",
    "words of an unknown voice": "Experts said Arland rejected the plan.",
    "accepting no plan": "Ito accepted an award.",
    "attack with words": "Ito attacked the press.",
    "offering no thing of weight": "Ito offered condolences.",
    "a name inside a longer phrase": "Ito visited Besk villages.",
    "a stated refusal of nothing": "Ito said she would not fall.",
    "what another should know": "Vell said Arland should know the truth.",
    "a stated state": "Ito said she would see.",
    "they, who may be others": "Ito waited for Vell. They rejected the plan.",
    "an inverted clause": "Neither has Ito endorsed the plan.",
    "what is proposed": "Voters proposed that Arland and Besk sign a treaty.",
    "what is demanded of one": "Voters demanded that Arland and Besk sign the treaty now.",
    "what is hoped": "Voters hoped that Arland rejected the plan.",
    "the content of an offer": "The offer that Arland and Besk sign a pact was old.",
    "under a plan": "There was a plan under which Arland returned the islands.",
    "what two are to do": "Arland and Besk wanted to meet and sign a treaty.",
    "not yet signed": "Arland and Besk have not signed a treaty.",
    "not withdrawn": "Besk has not withdrawn its troops.",
    "only a pronoun": "Ito supports this.",
    "only a condition": "Ito warned Besk that if it sailed.",
    "a sense": "Vell came away with a sense that Arland had agreed to talk.",
    "giving up a passport": "Ito surrendered her passport.",
    "they, in a second verb": "Ito waited for Vell. They left and have rejected the plan.",
    "somebody else's word": "Vell said it rivalled the vow that he would sign the treaty.",
    "a vow that is talked of": "Vell said the vow that he would sign the treaty was old.",
    "a rule that is talked of": "Ito said it broke the rule that Arland would pay the fine.",
    "nested speech of an act": "“The premier has said that he rejected talks,” Vell said.",
    "nested speech": "“The premier has said that he will not negotiate abroad,” Vell said.",
    "others of two": "Fishermen of Arland and Besk agreed to share the harbour.",
    "a meeting of two heads": "A deal between leaders of Arland and Besk rejected the plan.",
    "silence": "Ito declined to comment on the plan.",
    "what it does not mean": "Vell said the return did not mean that Besk gave up its rights.",
    "what nobody expects": "Ito is not expected to reject the plan.",
    "a name that belongs to an aside": "Men held by the premier, Jon Vell, rejected talks.",
}  # fmt: skip


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_find_moves_abstains(text: str) -> None:
    """Where actor or act is in doubt there is no move."""
    assert moves_of(text) == ()


def test_a_denied_act_is_negative() -> None:
    """A "did not" turns the polarity, not the act."""
    assert only("Besk did not reject the plan.").polarity == "negative"
    assert only("Besk never rejected the plan.").polarity == "negative"
    assert only("Besk rejected the plan.").polarity == "positive"


def test_an_announced_act_is_planned() -> None:
    """What is due, or will happen, is planned."""
    for text in ("Ito is due to meet Vell.", "Ito will meet Vell.", "Ito plans to visit Besk."):
        assert only(text).modality == "planned"


def test_a_list_of_actors_is_taken_whole() -> None:
    """All of "A, B and C" agreed, not only the last."""
    move = only("Arland, Besk and Corvia agreed to share the harbour.")
    assert move.actors == ("arland", "besk", "corvia")


JOINT = {
    "the two countries": ("Besk met Arland on trade. The two countries signed a treaty.",
                          {"arland", "besk"}),
    "the leaders are persons": ("Ito visited Vell. The two leaders agreed to talk.",
                                {"mara-ito", "jon-vell"}),
    "they, as told by one": ("Vell waited for Ito. Ito told reporters they had agreed to talk.",
                             {"mara-ito", "jon-vell"}),
    "three are too many": ("Besk, Corvia and Arland sent envoys. Both countries signed a treaty.",
                           None),
    "three persons are no countries": (
        "Ito and Vell and Pia Sorn saw Besk and Arland play. The two met and agreed to talk.",
        None),
    "one is too few": ("Besk sent an envoy. Both sides signed a treaty.", None),
    "too far back": ("Besk met Arland. It rained. It snowed. It froze. Both sides signed a pact.",
                     None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JOINT.values(), ids=JOINT)
def test_joint_subjects_are_two_or_nobody(text: str, expected: set[str] | None) -> None:
    """The words "both sides" stand for exactly two actors named just before."""
    agreed = [move for move in moves_of(text) if move.act == "agree"]
    assert [set(move.actors) for move in agreed] == ([] if expected is None else [expected])


def test_another_ones_word_is_marked() -> None:
    """What one side says of another stands on its word; of itself it is the act itself."""
    assert only("Vell said Arland rejected the plan.").on_word_of == VELL.id
    assert only("Ito said Arland rejected the plan.").on_word_of is None
    assert only("Arland rejected the plan, Pia Sorn said.").on_word_of == EXPERT.id
    assert only("According to Pia Sorn, Arland rejected the plan.").on_word_of == EXPERT.id
    assert only("Arland rejected the plan.").on_word_of is None


CONDITIONS = {
    "if": ("The union agreed to return if wages are raised.", "accept_if", "if wages are raised"),
    "ready, then after": ("Besk is ready to return the islands after a treaty is signed.",
                          "accept_if", "after a treaty is signed"),
    "only if": ("Besk said the islands would only be returned if all troops were pulled out.",
                "accept_if", "if all troops were pulled out"),
    "a threat": ("The union threatened to strike unless the offer is raised.", "threaten",
                 "unless the offer is raised"),
    "after, told as a time": ("Ito and Vell agreed to talk after Corvia left.", "agree", None),
    "even if sets none": ("Arland vowed to sail even if ice has formed.", "promise", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "act", "condition"), CONDITIONS.values(), ids=CONDITIONS)
def test_conditions(text: str, act: str, condition: str | None) -> None:
    """A condition is cited; an agreement or offer under one is `accept_if`."""
    move = only(text)
    span = move.condition
    assert move.act == act
    assert (None if span is None else text[span.start : span.end]) == condition


MAY, JUNE = month_of(2031, 4), month_of(2031, 6)
DAY = day_of(date(2031, 4, 7))
PRINTED = "by 9 May 2031"
# text, words of time in it, what the time of the act says
DATES: dict[str, tuple[str, dict[str, When], str]] = {
    "beside the verb": ("Arland agreed on Monday to talk.", {"Monday": DAY}, "7 April 2031"),
    "before the verb": ("In May Arland rejected the plan.", {"May": MAY}, "April 2031"),
    "after an object": ("Arland rejected the plan in May.", {"May": MAY}, "April 2031"),
    "before wins over after": (
        "Arland on Monday rejected the plan in May.", {"Monday": DAY, "May": MAY}, "7 April 2031"),
    "of a statement in which": (
        "Vell cited a 1956 note in which Arland agreed to pay.", {"1956": month_of(1956, 3)},
        "March 1956"),
    "of an occasion before": (
        "In the declaration of May, Arland agreed to pay.", {"May": MAY}, "April 2031"),
    "of an occasion after": (
        "Arland and Besk agreed to talk at a summit that took place in May.", {"May": MAY},
        "April 2031"),
    "when, on the same day": (
        "It was calm in May when, over lunch, Ito rejected the plan.", {"May": MAY},
        "April 2031"),
    "inside an infinitive, to come": ("Arland vowed to leave in June.", {"June": JUNE}, PRINTED),
    "inside an infinitive, over": (
        "Arland offered to mediate in May.", {"May": MAY}, "by April 2031"),
    "that belongs to a noun": ("Arland rejected the May plan.", {"May": MAY}, PRINTED),
    "in a relative clause before": (
        "Ito, who turned 65 in May, rejected the plan.", {"May": MAY}, PRINTED),
    "in a relative clause of saying": (
        "Ito, who announced it in May, rejected the plan.", {"May": MAY}, PRINTED),
    "before an occasion": (
        "Arland rejected the plan before the talks on Monday.", {"Monday": DAY}, PRINTED),
    "of a guilty deed": (
        "Arland condemned the murder of a guard on Monday.", {"Monday": DAY}, PRINTED),
    "in a relative clause after": (
        "Ito rejected the plan, which Besk printed in May.", {"May": MAY}, PRINTED),
    "in an infinitive after": (
        "Ito met Vell to sign a treaty in May.", {"May": MAY}, PRINTED),
    "of what is condemned": ("Arland condemned the raid in May.", {"May": MAY}, PRINTED),
    "of another clause before": (
        "In May it rained, and Arland rejected the plan.", {"May": MAY}, PRINTED),
    "of the clause that follows": (
        "Arland rejected the plan, and in May Besk left.", {"May": MAY}, PRINTED),
    "of a verb before": (
        "Ito was elected in May and rejects the plan.", {"May": MAY}, PRINTED),
    "of a verb before, in the same past": (
        "Ito arrived in May and rejected the plan.", {"May": MAY}, "April 2031"),
    "a time of day": ("1525 Arland rejects the plan.", {"1525": year_of(1525)}, PRINTED),
    "a year of a list": ("1956 Arland rejects the plan.", {"1956": year_of(1956)}, "1956"),
    "after a dated one": (
        "After talks on Monday, Arland rejected the plan.", {"Monday": DAY},
        "after 7 April 2031, by 9 May 2031"),
    "after one in a year": (
        "After the war ended in 1931, Arland rejected the plan.", {"1931": year_of(1931)}, "1931"),
    "none": ("Arland rejected the plan.", {}, PRINTED),
    "none, past perfect": ("Arland had rejected the plan.", {}, PRINTED),
}  # fmt: skip


@pytest.mark.parametrize(("text", "times", "says"), DATES.values(), ids=DATES)
def test_dates(text: str, times: dict[str, When], says: str) -> None:
    """Only a time that is told of the act dates it; without one the publication is a bound."""
    said = [move.said.says for move in moves_of(text, times=times) if move.said is not None]
    assert said == [says]


def test_a_bound_spans_the_bounding_time() -> None:
    """An act without a time lies before the last day of publication, and no day is made up."""
    said = only("Arland rejected the plan.").said
    assert said is not None
    assert (said.value, said.mod) == ("../2031-05-09", "before")
    assert (said.start, said.end) == (date(2031, 5, 9), date(2031, 5, 9))
    assert only("Arland rejected the plan.", day=None).said is None


def entry(analysis: Analysis, when: When, status: Status = "happened", place: int = 0) -> Entry:
    """Return an entry of the timeline that rests on one sentence of a report."""
    span = analysis.sentences[place].span
    return Entry(f"{when.value}-{status}", when, status, "x", (span,), (span.report,), False)


def said_with(text: str, *entries: tuple[When, Status], **told: object) -> str | None:
    """Return when the one act of a report was done, with these entries on its first sentence."""
    analysis = report_of(text, **told)  # type: ignore[arg-type]  # passed through
    moves = find_moves([analysis], ACTORS, [entry(analysis, *one) for one in entries])
    assert len(moves) == 1
    return None if moves[0].said is None else moves[0].said.says


def test_the_one_entry_of_the_sentence_dates_its_act() -> None:
    """The timeline dates an act when exactly one entry rests on its sentence."""
    text = "Arland rejected the plan."
    assert said_with(text, (DAY, "happened")) == "7 April 2031"
    assert said_with(text, (DAY, "stated")) == "7 April 2031"
    assert said_with(text, (DAY, "planned")) == PRINTED
    assert said_with(text, (DAY, "happened"), (JUNE, "happened")) == PRINTED
    rough = When(date(2031, 5, 9), date(2031, 5, 9), "2031-05-09", "reported 9 May 2031", "approx")
    assert said_with(text, (rough, "happened")) == PRINTED
    # The sentence's own month is made exact, and no other entry changes it.
    own: dict[str, When] = {"May": MAY}
    assert said_with("In May Arland rejected the plan.", (DAY, "happened"), times=own) == (
        "7 April 2031"
    )
    assert said_with("In May Arland rejected the plan.", (JUNE, "happened"), times=own) == (
        "April 2031"
    )


def test_an_entry_about_something_else_dates_nothing() -> None:
    """A time in an aside makes an entry, but is not when the act was done."""
    text = "Ito, who turned 65 in May, rejected the plan."
    assert said_with(text, (MAY, "happened"), times={"May": MAY}) == PRINTED


def test_a_planned_act_takes_effect_when_it_is_due() -> None:
    """What is announced was announced by the publication, and is due at the time that is told."""
    move = only("Ito will meet Vell in June.", times={"June": JUNE})
    assert move.said is not None
    assert (move.said.says, move.effective) == (PRINTED, JUNE)


def test_times_of_the_act_are_no_content() -> None:
    """A time that dates the act is cut from the end of its content, with its preposition."""
    for text in (
        "Besk withdrew its offer on Monday.",
        "Besk withdrew its offer on Monday after Arland left the room.",
        "Besk withdrew its offer, six weeks after Arland left the room.",
    ):
        assert only(text, times={"Monday": DAY}).content == "its offer"


def test_what_lies_ahead_was_not_done() -> None:
    """In the present a coming time announces; with a past tense it was misread: no date."""
    move = only("On the day Vell meets Ito.", times={"the day": JUNE})
    assert (move.modality, move.effective) == ("planned", JUNE)
    move = only("On the day Vell met Ito.", times={"the day": JUNE})
    assert move.said is not None
    assert (move.modality, move.said.says) == ("actual", PRINTED)
    move = only("On the day Vell met Ito.", times={"the day": JUNE}, day=None)
    assert move.said == JUNE


def test_effect_lies_after_the_act() -> None:
    """The one later time in the content is when the act takes effect."""
    later = month_of(2031, 9)
    assert only("Besk vowed to leave in September.", times={"September": later}).effective == later
    earlier = month_of(2031, 2)
    move = only("Besk vowed to undo the law of February.", times={"February": earlier})
    assert move.effective is None


FIRSTHAND = {
    "we propose": ("We propose a common market", "propose", "a common market"),
    "let us": ("Let's sign a treaty this year", "propose", "sign a treaty this year"),
    "I intend": ("I'll go there and intend to push for peace", "promise", "push for peace"),
    "refusal": ("We will not accept this", "reject", "accept this"),
    "prediction": ("We will see rain", None, None),
    "prediction that goes on": ("We will continue to see rain", None, None),
    "work that goes on": ("We will continue to supply them", "promise", "continue to supply them"),
    "not going to": ("We are not going to sign it", "reject", "sign it"),
    "cheering": ("We will not let you down", None, None),
    "do not": ("We do not recognise the border", "reject", "recognise the border"),
    "cannot": ("We cannot accept the border", "reject", "accept the border"),
    "unable": ("We cannot stop the rain", None, None),
    "no intention": ("We have no intention of leaving", "reject", "leaving"),
    "owed": ("We want our ships back", "claim", "our ships back"),
    "an offer that stands": ("Our offer still stands", "propose", "offer still stands"),
    "in another's mouth": ("They say we will sign it", None, None),
    "in quotes of another": ("She wrote ‘We will sign it", None, None),
    "likely": ("It is likely that we will sign it", None, None),
    "with an adverb": ("We strongly condemn the raid", "accuse", "the raid"),
    "said to everybody": ("We will rebuild", None, None),
    "we both": ("We both propose peace", None, None),
    "a hope": ("I hope we will sign it", None, None),
    "idle": ("Let's see what comes", None, None),
    "a question": ("We propose what?", None, None),
}


@pytest.mark.parametrize(("words", "act", "content"), FIRSTHAND.values(), ids=FIRSTHAND)
def test_firsthand_acts(words: str, act: str | None, content: str | None) -> None:
    """A speaker's own first person makes an act; speaking for others makes none."""
    text = f"“{words},” Vell told a crowd."
    moves = moves_of(text, quotes=[("direct", words, VELL)])
    assert [(m.act, m.content) for m in moves] == ([] if act is None else [(act, content)])
    assert moves_of(text, quotes=[("direct", words, None)]) == ()


def test_a_request_in_a_quote_names_who_is_asked() -> None:
    """Whoever "we call on" is the recipient."""
    words = "We call on Arland to talk"
    move = only(f"“{words},” Vell said.", quotes=[("direct", words, VELL)])
    assert (move.recipients, move.content) == (("arland",), "to talk")


def test_officials_and_others() -> None:
    """Parties and office-holders act officially; an analyst does not."""
    assert only("Ito rejected the plan.").is_official
    assert not only("Pia Sorn rejected the plan.").is_official


def test_plover_has_no_class_for_our_acts() -> None:
    """PLOVER's category is kept where there is one; an offer taken back is never RETREAT."""
    assert only("Besk withdrew its offer.").plover is None
    assert only("Besk rejected the plan.").plover == ("REJECT", None)
    assert only("Besk withdrew its troops.").kind == "deed"


def test_tellings_unite_with_the_plainest_first() -> None:
    """One act told twice is one move; a telling on somebody's word comes after a plain one."""
    first = report_of("Vell said Arland rejected the harbour plan.", name="report-a")
    second = report_of("Arland rejected the harbour plan.", name="report-b")
    (move,) = find_moves([first, second], ACTORS)
    assert move.on_word_of is None
    assert [span.report for span in move.evidence] == ["report-b", "report-a"]


NEAR: dict[str, When] = {"day one": day_of(date(2031, 5, 1)), "day two": day_of(date(2031, 5, 2))}


def united(one: str, two: str, days: tuple[int, int] = (9, 9), **config: object) -> int:
    """Return how many moves two reports of days in May tell; their times are told by `NEAR`."""
    first = report_of(one, name="report-a", day=date(2031, 5, days[0]), times=NEAR)
    second = report_of(two, name="report-b", day=date(2031, 5, days[1]), times=NEAR)
    return len(find_moves([first, second], ACTORS, config=UniteConfig(**config)))  # type: ignore[arg-type]  # passed through


def test_acts_at_different_times_stay_apart() -> None:
    """The same words about another day are another act; a reprint is the same."""
    plan = "Arland rejected the harbour plan on day one."
    assert united(plan, plan.replace("one", "two")) == 2
    assert united(plan, plan) == 1
    assert united("Arland rejected the harbour plan.", "Arland rejected the harbour plan.") == 1


def test_near_tellings_share_half_of_their_words() -> None:
    """Of one occasion half of the words are enough, two at least; of another time they are not."""
    plan, tax = "Arland rejected the old harbour plan", "Arland rejected the harbour tax of old"
    assert united(f"{plan} on day one.", f"{tax} on day one.", min_shared_near=2 / 3) == 1
    assert united(f"{plan} on day one.", f"{tax} on day one.", min_shared_near=0.67) == 2
    # One word in common is no likeness, however short the content.
    short = "Arland rejected the harbour {} on day one."
    assert united(short.format("plan"), short.format("tax")) == 2


def test_reports_of_one_piece_of_news_come_out_within_days() -> None:
    """Two acts with bounds only are near when their reports came out within three days."""
    plan, tax = "Arland rejected the old harbour plan.", "Arland rejected the harbour tax of old."
    assert united(plan, tax, (6, 9)) == 1
    assert united(plan, tax, (5, 9)) == 2


def test_words_of_one_act_stand_for_one_another() -> None:
    """A treaty is a pact, and to hand over is to return."""
    one = "Besk agreed on day one to return the islands after a treaty."
    two = "Besk promised on day one to hand over the islands after a pact."
    assert united(one, two) == 1


def test_an_undated_telling_has_to_share_more() -> None:
    """Where one telling has no time of its own, rare words have to make up for it."""
    one, two = "Arland rejected the harbour plan.", "Arland rejected the harbour tax."
    # "harbour" stands in both reports, "plan" and "tax" in one each.
    shared = math.log(3 / 2) / (math.log(3 / 2) + math.log(3))
    for change, n_moves in ((-1e-6, 1), (1e-6, 2)):
        assert united(one, two, (1, 30), min_overlap_undated=shared + change) == n_moves


def test_the_most_exact_time_is_kept() -> None:
    """A move is dated by the telling that tells most; of two bounds the earlier one does."""
    plan = "Arland rejected the harbour plan"
    reports = [
        report_of(f"{plan}.", name="report-a", day=date(2031, 5, 2)),
        report_of(f"{plan} on day one.", name="report-b", times=NEAR),
        report_of(f"{plan}.", name="report-c", day=date(2031, 5, 3)),
    ]
    told = [reports[0], report_of(f"Vell said {plan} on day one.", name="report-d", times=NEAR)]
    (move,) = find_moves(told, ACTORS)
    assert move.on_word_of is None
    assert move.said == NEAR["day one"]
    for chosen, says in ((reports, "1 May 2031"), (reports[::2], "by 2 May 2031")):
        (move,) = find_moves(chosen, ACTORS)
        assert move.said is not None
        assert move.said.says == says
        assert len(move.evidence) == len(chosen)


def test_moves_come_in_order_of_time() -> None:
    """The oldest comes first, whatever report tells it; undated ones come last."""
    times = {"May 2030": month_of(2030, 5), "May 2029": month_of(2029, 5)}
    text = (
        "Arland rejected the tax. "
        "In May 2030 Besk endorsed the dam plan. In May 2029 Corvia offered talks."
    )
    moves = moves_of(text, times=times)
    assert [move.act for move in moves] == ["propose", "support", "reject"]


def test_a_bound_sorts_by_its_end() -> None:
    """An act that lies before a day comes before one on that day and after all earlier ones."""
    times = {"May 2030": month_of(2030, 5), "today": day_of(date(2031, 5, 9))}
    text = "Arland rejected the tax. In May 2030 Besk endorsed the dam plan. Corvia today met Besk."
    moves = moves_of(text, times=times)
    assert [move.act for move in moves] == ["support", "reject", "consult"]


PILE = [
    report_of("Ito met Vell. Arland and Besk agreed to talk on Monday.", name="report-a"),
    report_of("Besk withdrew its offer. Vell said Arland rejected a plan.", name="report-b"),
    report_of("Arland rejected the plan of Besk. Corvia offered talks.", name="report-c"),
]


def test_order_of_reports_and_a_second_run_change_nothing() -> None:
    """The moves are the same whatever the order of reports and actors."""
    expected = find_moves(PILE, ACTORS)
    shuffled = list(PILE)
    random.Random(5).shuffle(shuffled)
    assert find_moves(shuffled, tuple(reversed(ACTORS))) == expected
    assert find_moves(PILE, ACTORS) == expected


@given(
    st.lists(
        st.sampled_from(
            ["Arland", "Besk's", "Ito", ",", "and", "rejected", "agreed to", "the plan", "said",
             "that", "“", "”", ".", "\n\n", "not", "if", "they", "by", "who", "told", "only",
             "would", "ready", "is", "met", "\u0301", "😀", "would only", "offer"]
        ),
        max_size=24,
    )
)  # fmt: skip
def test_any_words_give_spans_inside_the_text(words: list[str]) -> None:
    """Whatever the words, nothing crashes and every span and content lies in its sentence."""
    analysis = report_of(" ".join(words))
    text = analysis.report.text
    for move in find_moves([analysis], ACTORS):
        span = move.evidence[0]
        assert text[span.start : span.end] == move.text
        assert move.content
        assert move.content in move.text
        assert move.condition is None or move.condition.end <= len(text)
        assert set(move.actors).isdisjoint(move.recipients)


@given(st.text(max_size=120))
def test_arbitrary_text_never_crashes(text: str) -> None:
    """Any characters are read without an error."""
    find_moves([report_of(f"Ito rejected {text}", pronouns={"she": ITO})], ACTORS)


def test_a_copy_without_the_speaker_rests_on_the_speaker() -> None:
    """The same long wording without its speaker is no second witness, on days close by."""
    flat = report_of("Besk rejected the plan for the harbour.", name="a")
    told = report_of("Ito said Besk rejected the plan for the harbour.", name="b")
    (move,) = find_moves([flat, told], ACTORS)
    assert move.on_word_of == "mara-ito"
    near = report_of("Besk rejected the plan for the harbour.", name="c", day=date(2031, 5, 12))
    assert [move.on_word_of for move in find_moves([told, near], ACTORS)] == ["mara-ito"]
    short = [report_of("Besk rejected the northern harbour plan.", name="a"),
             report_of("Ito said Besk rejected the northern harbour plan.", name="b")]  # fmt: skip
    assert [move.on_word_of for move in find_moves(short, ACTORS)] == [None]
    late = report_of("Besk rejected the plan for the harbour.", name="c", day=date(2031, 5, 13))
    assert [move.on_word_of for move in find_moves([told, late], ACTORS)] == [None]
    expert = report_of("Pia Sorn said Besk rejected the plan for the harbour.", name="b")
    assert [move.on_word_of for move in find_moves([flat, expert], ACTORS)] == [None]
    group = replace(ITO, kind="group", member_of=None, roles=())  # "the wire office said"
    cast = [group if actor is ITO else actor for actor in ACTORS]
    assert [move.on_word_of for move in find_moves([flat, told], cast)] == [None]


HEARSAY = {
    "a word before the verb": "Ito reportedly rejected the plan.",
    "with a helper": "Ito has allegedly rejected the plan.",
}


@pytest.mark.parametrize("text", HEARSAY.values(), ids=HEARSAY)
def test_hearsay_is_told_as_such(text: str) -> None:
    """What somebody "reportedly" did is a move that nobody known vouches for."""
    found = find_moves([report_of(text)], ACTORS)
    assert [(move.act, move.modality) for move in found] == [("reject", "reported")]
