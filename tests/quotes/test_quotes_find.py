"""Quotes of one report."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quotes_builder import Read, build_report, read_quotes, read_ruled

from stateofplay.quotes.find import find_quotes, find_speech
from stateofplay.text.sentences import split_sentences

DIRECT: dict[str, tuple[str, list[Read]]] = {
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

MIXED: dict[str, tuple[str, list[Read]]] = {
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
    "not yet said": "The paper will call you “a liar”.",
    "a relative clause of the speaker": "It rained, said a clerk who ran the port that was there.",
    "told of someone": "They met his aide, Ada Lind, who left and told of it.",
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
def test_direct_quotes(text: str, expected: list[Read]) -> None:
    """A whole clause in marks is a direct quote of the subject of its cue."""
    assert read_quotes(text) == expected


@pytest.mark.parametrize(("text", "expected"), MIXED.values(), ids=MIXED)
def test_mixed_quotes(text: str, expected: list[Read]) -> None:
    """Marked words inside a clause that a verb of speech governs are a mixed quote."""
    assert read_quotes(text) == expected


BY_RULE: dict[str, tuple[str, list[Read]]] = {
    "the nearer cue, not the tag of all": (
        "The crew left, saying the pact “cannot be trusted”, according to the Herald.",
        [("mixed", "cannot be trusted", "The crew", "saying")],
    ),
    "a thing before a colon": ("The law is clear: “No ship may enter the old port.”", []),
    "three words after a colon": ("Lind went further: “End of them.”", []),
    "small letters after a colon": ("Lind went further: “if they lose it, it ends.”", []),
}


@pytest.mark.parametrize(("text", "expected"), BY_RULE.values(), ids=BY_RULE)
def test_by_rule_alone(text: str, expected: list[Read]) -> None:
    """What the rules say where the tagger may read otherwise."""
    assert read_ruled(text) == expected


@pytest.mark.parametrize("text", NOT_SAID.values(), ids=NOT_SAID)
def test_no_quote(text: str) -> None:
    """What no cue of speech governs is no quote."""
    assert read_quotes(text) == []


def test_titles_are_left_out() -> None:
    """A headline has no quote of its own, whatever it prints."""
    assert read_quotes("The port is closed.", title="'We will sign,' Lind says") == []


@pytest.mark.parametrize("between", ["A crowd cheered.", "# A crosshead"])
def test_nothing_carries_on_over(between: str) -> None:
    """A quoted paragraph after narration or a crosshead carries on nobody's quote."""
    text = f"“We will sign,” Lind said.\n{between}\n“Then we will sail home at last.”"
    assert [found[1] for found in read_quotes(text)] == ["We will sign"]


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
    "as", "saying", "quoted", "(", ")", "—", "?", "by", "statement", "\nQ:", "\nA:", "\n>", "\n—",
    "\nLIND:", "\nPELL:", "(@lind)", "**", "reads:", "his claim", "‘", "’", "Ada Lind",
    "interview with",
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
