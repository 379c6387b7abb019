"""Quotes of one report."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotes_builder import build_report

from stateofplay.quotes.find import find_quotes, find_speech
from stateofplay.text.sentences import split_sentences

Found = tuple[str, str, str | None, str | None]  # kind, parts, speaker, cue


def _found(text: str, title: str | None = None) -> list[Found]:
    report = build_report(text, title=title)
    return [
        (
            one.kind,
            " / ".join(report.exact(part) for part in one.parts),
            report.exact(one.speaker) if one.speaker else None,
            report.exact(one.cue) if one.cue else None,
        )
        for one in find_quotes(report, split_sentences(report))
    ]


DIRECT: dict[str, tuple[str, list[Found]]] = {
    "tag after": (
        '"We will sign in spring," Ada Lind said on Monday.',
        [("direct", "We will sign in spring", "Ada Lind", "said")],
    ),
    "tag after, speaker last": (
        "“We will sign in spring,” said union leader Ada Lind.",
        [("direct", "We will sign in spring", "union leader Ada Lind", "said")],
    ),
    "tag with a hearer": (
        '"We will sign," she told a news conference in the port of Marn on Friday.',
        [("direct", "We will sign", "she", "told")],
    ),
    "who is told does not speak": (
        '"You may go," Lind told Orban Pell at the gate.',
        [("direct", "You may go", "Lind", "told")],
    ),
    "tag after a question": (
        "“Who will pay?” Lind asked.",
        [("direct", "Who will pay?", "Lind", "asked")],
    ),
    "comma outside the marks": (
        "“We are done”, Lind said.",
        [("direct", "We are done", "Lind", "said")],
    ),
    "cue before, with a colon": (
        "The Herald’s Ada Lind, reporting from Marn, said: “The port is closed.”",
        [("direct", "The port is closed.", "The Herald’s Ada Lind", "said")],
    ),
    "cue before, with a comma": (
        "The mayor replied, “Never.”",
        [("direct", "Never.", "The mayor", "replied")],
    ),
    "split by its tag": (
        "“We will sign,” Lind said, “and then we will sail.”",
        [("direct", "We will sign / and then we will sail.", "Lind", "said")],
    ),
    "split, with a participle": (
        "“The crew,” Lind said, reading from her notes, “were asleep.”",
        [("direct", "The crew / were asleep.", "Lind", "said")],
    ),
    "goes on in the next sentence": (
        "“We will sign,” Lind said. “Then we will sail.”",
        [("direct", "We will sign / Then we will sail.", "Lind", "said")],
    ),
    "goes on in the next paragraph": (
        "“We will sign,” Lind said.\n“Then we will sail home at last.”",
        [
            ("direct", "We will sign", "Lind", "said"),
            ("direct", "Then we will sail home at last.", "Lind", None),
        ],
    ),
    "one quote over two paragraphs": (
        "Lind said: “The port is closed. Nobody works.\n“But the ships are safe.”",
        [("direct", "The port is closed. Nobody works. / But the ships are safe.", "Lind", "said")],
    ),
    "one quote over two paragraphs, the speaker at its end": (
        "“The port is closed. Nobody works.\n“But the ships are safe,” Lind said.",
        [("direct", "The port is closed. Nobody works. / But the ships are safe", "Lind", "said")],
    ),
    "three paragraphs, the speaker at the end": (
        "“The port is shut.\n“Nobody works.\n“We wait,” Lind said.",
        [("direct", "The port is shut. / Nobody works. / We wait", "Lind", "said")],
    ),
    "paragraphs of a quote closed without a speaker wait for nobody": (
        "“The port is closed.\n“Nobody works.”\n“We wait,” Lind said.",
        [("direct", "We wait", "Lind", "said")],
    ),
    "a quote goes on over the end of its line": (
        "Lind said: “One is enough.\nTwo is many.” The crew left.",
        [("direct", "One is enough. / Two is many.", "Lind", "said")],
    ),
    "a name in apposition after the verb": (
        "“We will sell,” said its founder, Ivo Karn.",
        [("direct", "We will sell", "Ivo Karn", "said")],
    ),
    "a name with a small word in apposition": (
        "“We will sell,” said its founder, Ivo de la Karn, on Monday.",
        [("direct", "We will sell", "Ivo de la Karn", "said")],
    ),
    "a description in apposition": (
        "“We will sell,” said the founder, a docker.",
        [("direct", "We will sell", "the founder", "said")],
    ),
    "a name before a description in apposition": (
        "“We will sell,” said Ada Lind, Marnish Mayor.",
        [("direct", "We will sell", "Ada Lind", "said")],
    ),
    "a name in apposition with a bracket": (
        "Her successor, Ivo Karn (no relation), said: “We will sell.”",
        [("direct", "We will sell.", "Ivo Karn", "said")],
    ),
    "an aside inside an aside": (
        "The mayor, whose father, Ivo Karn, jailed Pell in May, said: “I know.”",
        [("direct", "I know.", "The mayor", "said")],
    ),
    "an aside whose own subject speaks": (
        "They met the mayor, whose aide, Ivo Karn, said: “I know.”",
        [("direct", "I know.", "Ivo Karn", "said")],
    ),
    "a participle after a participle": (
        "The mayor, who met Ivo Karn, jailed in May, said: “I know.”",
        [("direct", "I know.", "Ivo Karn", "said")],
    ),
    "a role without an article is no name": (
        "Ada Lind, chief judge at the port court in Marn, which tried Pell, said: “I know.”",
        [("direct", "I know.", "Ada Lind", "said")],
    ),
    "the object of another clause is no subject": (
        "When she met Ada Lind, the mayor of Marn, who was late, said: “I know.”",
        [("direct", "I know.", "the mayor of Marn", "said")],
    ),
    "spaced marks": (
        'Lind said: " We sign. " The crew cheered. " You know, " she said. It rained.',
        [("direct", "We sign.", "Lind", "said"), ("direct", "You know", "she", "said")],
    ),
    "a new sentence after the marks": (
        "Lind said: “I know” Expressing her grief for “all of them”, the crew said it was late.",
        [("direct", "I know", "Lind", "said"), ("indirect", "it was late", "the crew", "said")],
    ),
    "two titled speakers, a word like a verb first": (
        "“We know,” state harbour chief Ada Lind and House Clerk Bo Pell, both dockers, said.",
        [("direct", "We know", "state harbour chief Ada Lind and House Clerk Bo Pell", "said")],
    ),
    "an acronym before the noun": (
        "“We know,” said a senior U.S. port official who was there.",
        [("direct", "We know", "a senior U.S. port official", "said")],
    ),
    "a word about the speaker": (
        "“We know,” said one Pellite familiar with the talks.",
        [("direct", "We know", "one Pellite", "said")],
    ),
    "an adverb-like first name": (
        "Carly Ode threw out the plan, saying: “I know.”",
        [("direct", "I know.", "Carly Ode", "saying")],
    ),
    "a place with its region before the subject": (
        "In Marn, Oskia, on Sunday, Ada Lind went after Pell, saying: “I know.”",
        [("direct", "I know.", "Ada Lind", "saying")],
    ),
    "a place, a name and a description": (
        "In Marn, Ada Lind, the mayor, went after Pell, saying: “I know.”",
        [("direct", "I know.", "Ada Lind", "saying")],
    ),
    "a message issued": (
        "His campaign sent out a message to the crews saying: “I know.”",
        [("direct", "I know.", "His campaign", "saying")],
    ),
    "with a name and a participle": (
        "The crews were quick, with Ada Lind adding: “I know.”",
        [("direct", "I know.", "Ada Lind", "adding")],
    ),
    "a name before a colon without a verb of speech": (
        "Lind went even further: “If they lose it, it is the end of them.”",
        [("direct", "If they lose it, it is the end of them.", "Lind", None)],
    ),
    "a subject after with": (
        "There were cheers with one man yelling: “I know.”",
        [("direct", "I know.", "one man", "yelling")],
    ),
    "presented by the sentence before": (
        "The mayor, speaking in Marn, was blunt. “We lost a lot of money in this.”",
        [("direct", "We lost a lot of money in this.", "The mayor", None)],
    ),
    "colon after a name": (
        "This came as no surprise to pollster Ada Lind: “Voters had made up their minds.”",
        [("direct", "Voters had made up their minds.", "pollster Ada Lind", None)],
    ),
    "two verbs, two quotes": (
        "“We will sign,” Lind said, adding that “the ships are ready to sail.”",
        [
            ("direct", "We will sign", "Lind", "said"),
            ("direct", "the ships are ready to sail.", "Lind", "adding"),
        ],
    ),
    "verb of manner in a tag": (
        "“Not on my watch,” Lind fumed.",
        [("direct", "Not on my watch", "Lind", "fumed")],
    ),
    "quoted by a paper": (
        "Lind was quoted by the Herald as saying “we will sign.”",
        [("direct", "we will sign.", "Lind", "saying")],
    ),
    "told by": (
        "The crew were told by Ada Lind that “it is over”.",
        [("direct", "it is over", "Ada Lind", "told")],
    ),
    "insertions between speaker and cue": (
        "“I know,” Ada Lind, 43, a docker from Marn, told the Herald.",
        [("direct", "I know", "Ada Lind", "told")],
    ),
    "two descriptions between": (
        "“I know,” the mayor, a docker, a poet, said.",
        [("direct", "I know", "the mayor", "said")],
    ),
    "a place before, a description between": (
        "In Marn, the mayor, who was late, said: “I know.”",
        [("direct", "I know.", "the mayor", "said")],
    ),
    "a role inside the name": (
        "“I know,” said Marnish port officer Ada Lind.",
        [("direct", "I know", "Marnish port officer Ada Lind", "said")],
    ),
    "split, with a clause": (
        "“We will sign,” Lind said in a speech that ended late, “and sail.”",
        [("direct", "We will sign / and sail.", "Lind", "said")],
    ),
    "two quotes over paragraphs": (
        "Lind said: “One is enough.\n“Two is many.”\nPell said: “Three is best.\n“Four is not.”",
        [
            ("direct", "One is enough. / Two is many.", "Lind", "said"),
            ("direct", "Three is best. / Four is not.", "Pell", "said"),
        ],
    ),
    "bracket between speaker and cue": (
        "“I know,” Ada Lind (Labour) said.",
        [("direct", "I know", "Ada Lind", "said")],
    ),
    "name rather than description": (
        "“I know,” the harbour master, Ada Lind, said.",
        [("direct", "I know", "Ada Lind", "said")],
    ),
    "two speakers are one phrase": (
        "“We know,” Ada Lind and Orban Pell said.",
        [("direct", "We know", "Ada Lind and Orban Pell", "said")],
    ),
    "an institution speaks": (
        "“The ship was in our waters,” the ministry said in a statement.",
        [("direct", "The ship was in our waters", "the ministry", "said")],
    ),
}

MIXED: dict[str, tuple[str, list[Found]]] = {
    "inside a clause with that": (
        "Lind said that, while there was no deal, the talks went on “as never before”.",
        [("mixed", "as never before", "Lind", "said")],
    ),
    "tag at the end of the clause": (
        'There had been "no progress at all" for ten years, she said.',
        [("mixed", "no progress at all", "she", "said")],
    ),
    "tag in the middle of the clause": (
        "The plan, Lind said, was “a shambles”.",
        [("mixed", "a shambles", "Lind", "said")],
    ),
    "subject of a later clause": (
        "Pell was caught off guard in May when, on stage with her, he suggested a pact “at once”.",
        [("mixed", "at once", "he", "suggested")],
    ),
    "two parts": (
        "Lind said the plan was “dead” and the talks “a farce”.",
        [("mixed", "dead / a farce", "Lind", "said")],
    ),
    "described as": (
        "She described the offer as “a trap” and left.",
        [("mixed", "a trap", "She", "described")],
    ),
    "according to": (
        "According to the ministry, the ship was “in our waters”.",
        [("mixed", "in our waters", "the ministry", "According to")],
    ),
    "the object of a verb": (
        "Lind accused the crew of “treason”.",
        [("mixed", "treason", "Lind", "accused")],
    ),
    "the nearer cue, not the tag of all": (
        "The crew left, saying the pact “cannot be trusted”, according to the Herald.",
        [("mixed", "cannot be trusted", "The crew", "saying")],
    ),
    "a plural owner": (
        "The workers' union said it was “deeply sad”.",
        [("mixed", "deeply sad", "The workers' union", "said")],
    ),
    "only its first words": (
        "Lind said “sold ports” would be missed.",
        [("mixed", "sold ports", "Lind", "said")],
    ),
    "vowed": ("Lind vowed to fight “to the end”.", [("mixed", "to the end", "Lind", "vowed")]),
}

INDIRECT: dict[str, tuple[str, list[Found]]] = {
    "a pronoun opens the clause": (
        "Lind announced she would go.",
        [("indirect", "she would go", "Lind", "announced")],
    ),
    "inside a subordinate clause": (
        "While Lind says the port is full, the fees are falling.",
        [("indirect", "the port is full", "Lind", "says")],
    ),
    "a name between commas speaks, not what follows the verb": (
        "A spokesman, Ivo Karn, said the paper left open on what terms any port would close.",
        [
            (
                "indirect",
                "the paper left open on what terms any port would close",
                "Ivo Karn",
                "said",
            )
        ],
    ),
    "a first name that is also a month": (
        "Jan Holm said that it rained hard.",
        [("indirect", "it rained hard", "Jan Holm", "said")],
    ),
    "three words": (
        "Lind said that it rained hard.",
        [("indirect", "it rained hard", "Lind", "said")],
    ),
    "with that": (
        "Lind announced that the port would close.",
        [("indirect", "the port would close", "Lind", "announced")],
    ),
    "without that": (
        "Lind said on Friday she would go.",
        [("indirect", "she would go", "Lind", "said")],
    ),
    "hearer and an inner clause": (
        "He told reporters after the two met again in Marn they had agreed to a date.",
        [("indirect", "they had agreed to a date", "He", "told")],
    ),
    "pointed out": (
        "Lind also pointed out that the port was full.",
        [("indirect", "the port was full", "Lind", "pointed out")],
    ),
    "the saying of another after but": (
        "Lind said she would shut it, but the mayor's aide, Ivo Karn, said it would stay open.",
        [
            ("indirect", "she would shut it", "Lind", "said"),
            ("indirect", "it would stay open", "Ivo Karn", "said"),
        ],
    ),
    "the saying of another after a comma": (
        "Lind says seven men died, Pell says nobody was hurt.",
        [
            ("indirect", "seven men died", "Lind", "says"),
            ("indirect", "nobody was hurt", "Pell", "says"),
        ],
    ),
    "a second that keeps the words her own": (
        "Lind said it was shut, but that Pell had said it would open.",
        [("indirect", "it was shut, but that Pell had said it would open", "Lind", "said")],
    ),
    "another saying as a part of it": (
        "Lind said that she had met Pell, who said the port was full.",
        [("indirect", "she had met Pell, who said the port was full", "Lind", "said")],
    ),
    "both opens the clause": (
        "Lind said both sides had agreed.",
        [("indirect", "both sides had agreed", "Lind", "said")],
    ),
    "a caption glued to it": (
        "Lind said that he used large amounts of drugs Experts say it is a bad idea.",
        [
            ("indirect", "he used large amounts of drugs", "Lind", "said"),
            ("indirect", "it is a bad idea", "Experts", "say"),
        ],
    ),
    "that is a pronoun": (
        "Lind said that was her last word.",
        [("indirect", "that was her last word", "Lind", "said")],
    ),
    "a name in apposition to a distant subject": (
        "Marn’s mayor, Ada Lind, took the offer on Friday but gave no date and insisted that it "
        "would be late.",
        [("indirect", "it would be late", "Ada Lind", "insisted")],
    ),
    "an owner's noun is the subject": (
        "Mr Pell's party has crumbled, saying that it was late.",
        [("indirect", "it was late", "Mr Pell's party", "saying")],
    ),
    "far from": (
        "Far from seeming sorry for it, Lind rose at last, adding that it was late.",
        [("indirect", "it was late", "Lind", "adding")],
    ),
    "recalled saying": (
        "Lind recalled saying that the port was full.",
        [("indirect", "the port was full", "Lind", "saying")],
    ),
    "tag after": (
        "The ship was sunk, the ministry said in a statement on Friday.",
        [("indirect", "The ship was sunk", "the ministry", "said")],
    ),
    "as she said": (
        "The port is doomed, as Lind herself said in an interview with the Herald.",
        [("indirect", "The port is doomed", "Lind", "said")],
    ),
    "after a show": (
        "Asked on “The Open Sea,” Lind said she would go.",
        [("indirect", "she would go", "Lind", "said")],
    ),
    "another clause": (
        "Lind said it was raining; the so-called “deal” was signed.",
        [("indirect", "it was raining", "Lind", "said")],
    ),
    "a ship's name": (
        "The “Open Sea” was sunk, Lind said.",
        [("indirect", "The “Open Sea” was sunk", "Lind", "said")],
    ),
    "according to": (
        "According to Lind, the port is full.",
        [("indirect", "the port is full", "Lind", "According to")],
    ),
    "issued a statement saying": (
        "Shortly after, Marn’s chief port officer issued a statement saying there would be no fee.",
        [("indirect", "there would be no fee", "Marn’s chief port officer", "saying")],
    ),
    "adding": (
        "Lind said the port was full, adding that the ships were late.",
        [
            ("indirect", "the port was full", "Lind", "said"),
            ("indirect", "the ships were late", "Lind", "adding"),
        ],
    ),
    "second verb of a subject": (
        "Lind stood up and said the port was full.",
        [("indirect", "the port was full", "Lind", "said")],
    ),
    "a dated letter": (
        "A ministry’s letter dated January 27, 1960, said that the fee would rise.",
        [("indirect", "the fee would rise", "A ministry’s letter", "said")],
    ),
}

NOT_SAID = {
    "scare quotes": "For Lind, the port is also a “legacy” from her late father.",
    "so-called": "The “so-called” deal was signed in May.",
    "title of a work": "Lind said in “The Open Sea” that nothing.",
    "nickname": "The crew gave Lind, who was tall, the nickname “Heron”.",
    "a plan, not words": "Lind announced plans which were made in May.",
    "a delay, not words": "Lind noted the delay that was made in May.",
    "a thing that tells": "Only time will tell if the port is closed.",
    "a name like a verb": "The ships belong to the Marnish State, it was found.",
    "two words": "Lind said that it rained.",
    "a name like a verb, with that": "They feared the Marnish State that fell in May and rose.",
    "words of a treaty": "The two sides agreed to “a principled end” of it.",
    "attitude": "Lind wants a “fair” deal.",
    "denied": "Lind did not say that the port was full.",
    "a clause with its own subject": "The crowd left, with some ships sailing or saying they will.",
    "a story": "The crew tell the story of the sons that died in it.",
    "a thing before a colon": "The law is clear: “No ship may enter the old port.”",
    "three words after a colon": "Lind went further: “End of them.”",
    "small letters after a colon": "Lind went further: “if they lose it, it ends.”",
    "not yet said": "The paper will call you “a liar”.",
    "a relative clause of the speaker": "It rained, said a clerk who ran the port that was there.",
    "denied saying": "Lind denied saying that the port was “full of rats”.",
    "declined": "Lind declined to say whether it was “legal”.",
    "possible": "Lind could say that the port was full.",
    "noun, not verb": "The claims that Lind made were long and the report said nothing.",
    "promise to act": "Lind vowed to push forward with the pact that began in May.",
    "the writer's own reading": "Lind left early, suggesting the pact was dead.",
    "a thing called something": "They met in a hall called “Sea Room”.",
    "presented by nothing": "The mayor left at noon. “We lost a lot of money in this.”",
    "nothing said": "The port is closed.",
}


@pytest.mark.parametrize(("text", "expected"), DIRECT.values(), ids=DIRECT)
def test_direct_quotes(text: str, expected: list[Found]) -> None:
    """A whole clause in marks is a direct quote of the subject of its cue."""
    assert _found(text) == expected


@pytest.mark.parametrize(("text", "expected"), MIXED.values(), ids=MIXED)
def test_mixed_quotes(text: str, expected: list[Found]) -> None:
    """Marked words inside a clause that a verb of speech governs are a mixed quote."""
    assert _found(text) == expected


@pytest.mark.parametrize(("text", "expected"), INDIRECT.values(), ids=INDIRECT)
def test_indirect_quotes(text: str, expected: list[Found]) -> None:
    """The clause of a verb of speech is an indirect quote, without `that` and without its end."""
    assert _found(text) == expected


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_no_quote(text: str) -> None:
    """What no cue of speech governs is no quote."""
    assert _found(text) == []


def test_titles_are_left_out() -> None:
    """A headline has no quote of its own, whatever it prints."""
    assert _found("The port is closed.", title="'We will sign,' Lind says") == []


@pytest.mark.parametrize("between", ["A crowd cheered.", "# A crosshead"])
def test_nothing_carries_on_over(between: str) -> None:
    """A quoted paragraph after narration or a crosshead carries on nobody's quote."""
    text = f"“We will sign,” Lind said.\n{between}\n“Then we will sail home at last.”"
    assert [found[1] for found in _found(text)] == ["We will sign"]


def test_sentence_holds_quote_and_tag() -> None:
    """The sentence of a quote over several sentences reaches from the first to the tag."""
    text = "It rained. “We will sign. We will sail,” Lind said. It was late."
    report = build_report(text)
    (one,) = find_quotes(report, split_sentences(report))
    assert report.exact(one.sentence) == "“We will sign. We will sail,” Lind said."


def test_speech_keeps_the_clause_of_a_mixed_quote() -> None:
    """The content of a mixed quote is its clause; the parts are the words in marks."""
    report = build_report("Lind said the plan was “dead on arrival” in May.")
    (one,) = find_speech(report, split_sentences(report))
    assert [report.text[a:b] for a, b in one.content] == ["the plan was “dead on arrival” in May"]


WORDS = (
    "Lind", "Pell", "he", "said", "told", "adding", "that", "who", "and", ",", ".", ":", "“", "”",
    '"', "'", "the", "port", "was", "closed", "according", "to", "in", "Marn", "called", "it", "\n",
    "as", "saying", "quoted", "(", ")", "—", "?", "by", "statement",
)  # fmt: skip


@settings(max_examples=300)
@given(st.one_of(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join), st.text(max_size=80)))
def test_any_text_is_read_and_spans_lie_inside(text: str) -> None:
    """Whatever the text, parts lie in it in order, apart, inside no mark; twice gives the same."""
    if not text.strip():
        return
    report = build_report(text)
    sentences = split_sentences(report)
    found = find_quotes(report, sentences)
    for one in found:
        assert one.parts
        place = 0
        for part in one.parts:
            assert place <= part.start < part.end <= len(text)
            place = part.end
        assert one.sentence.end <= len(text)
    assert find_quotes(report, sentences) == found
    places = [one.parts[0] for one in found]
    assert places == sorted(places)
