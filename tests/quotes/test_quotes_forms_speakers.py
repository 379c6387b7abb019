"""Quotes and the ways their speakers are named around them."""

from __future__ import annotations

import pytest
from quotes_builder import Said, read_ruled, read_said

INTERRUPTED: dict[str, tuple[str, list[Said]]] = {
    "by its cue": (
        "“The port,” Lind said, “is closed.”",
        [("direct", "The port / is closed.", "Lind")],
    ),
    "by its cue, the speaker last": (
        "“The port,” said Ada Lind, “is closed.”",
        [("direct", "The port / is closed.", "Ada Lind")],
    ),
    "by a cue between dashes": (
        "“The port” — Lind said — “is closed.”",
        [("direct", "The port / is closed.", "Lind")],
    ),
    "and a third part": (
        "“The port,” Lind said, “is closed. It stays closed.” She rose. “We sail at noon.”",
        [
            ("direct", "The port / is closed. It stays closed.", "Lind"),
            ("direct", "We sail at noon.", "Lind"),
        ],
    ),
    "with a description of the speaker": (
        "“The port,” said Ada Lind, the mayor of Marn, “is closed.”",
        [("direct", "The port / is closed.", "Ada Lind")],
    ),
    "and a new sentence": (
        "“The port is closed,” Lind said. “It stays closed,” she added.",
        [
            ("direct", "The port is closed", "Lind"),
            ("direct", "It stays closed", "she"),
        ],
    ),
}

SEVERAL: dict[str, tuple[str, list[Said]]] = {
    "one verb twice": (
        "Lind called it “a farce” and Pell called it “a triumph”.",
        [("mixed", "a farce", "Lind"), ("mixed", "a triumph", "Pell")],
    ),
    "a tag, then a cue": (
        "“We will sign,” Lind said, but Pell said: “We will not.”",
        [("direct", "We will sign", "Lind"), ("direct", "We will not.", "Pell")],
    ),
    "while": (
        "Lind said it was “good for all”, while Pell said it was “bad for us”.",
        [("mixed", "good for all", "Lind"), ("mixed", "bad for us", "Pell")],
    ),
    "while before": (
        "While Lind said the plan was “dead”, Pell said it was “alive”.",
        [("mixed", "dead", "Lind"), ("mixed", "alive", "Pell")],
    ),
    "question and answer": (
        "“Who pays?” asked Pell. “Nobody,” said Lind.",
        [("direct", "Who pays?", "Pell"), ("direct", "Nobody", "Lind")],
    ),
    "tags in one line": (
        "“Yes,” said Lind. “No,” said Pell. “Why?” said Ode.",
        [("direct", "Yes", "Lind"), ("direct", "No", "Pell"), ("direct", "Why?", "Ode")],
    ),
    "an answer to a question nobody asked by name": (
        "Asked “Will you sign?”, Lind replied: “In spring.”",
        [("direct", "Will you sign?", None), ("direct", "In spring.", "Lind")],
    ),
    "names before colons": (
        "Ada Lind: “We sign.” Orban Pell: “We do not.”",
        [("direct", "We sign.", "Ada Lind"), ("direct", "We do not.", "Orban Pell")],
    ),
    "three parts of one list": (
        "Lind called it “late”, “weak” and “a farce”.",
        [("mixed", "late / weak / a farce", "Lind")],
    ),
}

NESTED: dict[str, tuple[str, list[Said]]] = {
    "a cue before": (
        "“She told me: ‘Go home at once.’ I left,” Lind said.",
        [
            ("direct", "She told me: ‘Go home at once.’ I left", "Lind"),
            ("direct", "Go home at once.", "She"),
        ],
    ),
    "a tag behind": (
        "“‘We will sign,’ Pell said. I did not believe him,” Lind said.",
        [
            ("direct", "‘We will sign,’ Pell said. I did not believe him", "Lind"),
            ("direct", "We will sign", "Pell"),
        ],
    ),
    "the same marks": (
        '"Pell said "we will never sign" to me," Lind said.',
        [
            ("direct", 'Pell said "we will never sign" to me', "Lind"),
            ("mixed", "we will never sign", "Pell"),
        ],
    ),
    "words without a cue": (
        "“They want ‘reform’ and get ‘peace’,” Lind said.",
        [("direct", "They want ‘reform’ and get ‘peace’", "Lind")],
    ),
    "what nobody has said": (
        "“When you say ‘we will never sign it’, I laugh,” Lind said.",
        [("direct", "When you say ‘we will never sign it’, I laugh", "Lind")],
    ),
    "one who called it something": (
        "“Pell called it ‘a farce’,” Lind said.",
        [("direct", "Pell called it ‘a farce’", "Lind"), ("mixed", "a farce", "Pell")],
    ),
}

PARAGRAPHS: dict[str, tuple[str, list[Said]]] = {
    "opened anew in each": (
        "“We sign,” Lind said. “Then we sail.\n“Then we rest.\n“Then we sign again.”",
        [("direct", "We sign / Then we sail. / Then we rest. / Then we sign again.", "Lind")],
    ),
    "opened anew, straight": (
        'Lind said: "One is enough.\n"Two is many.\n"Three is a crowd." She left.',
        [("direct", "One is enough. / Two is many. / Three is a crowd.", "Lind")],
    ),
    "opened anew, guillemets": (
        "Lind said: «One is enough.\n«Two is many.»",
        [("direct", "One is enough. / Two is many.", "Lind")],
    ),
    "closed in the next": (
        "Lind said: “One is enough.\nTwo is many.” She left.",
        [("direct", "One is enough. / Two is many.", "Lind")],
    ),
    "the speaker at the end": (
        "“One is enough.\n“Two is many,” Lind said.",
        [("direct", "One is enough. / Two is many", "Lind")],
    ),
    "a paragraph that is only a quote": (
        "“We sign,” Lind said.\n“Then we all sail home.”\n“There is nothing else to say.”",
        [
            ("direct", "We sign", "Lind"),
            ("direct", "Then we all sail home.", "Lind"),
            ("direct", "There is nothing else to say.", "Lind"),
        ],
    ),
    "the colon before it": (
        "Lind wrote on Friday in a letter to the port:\n“We sign in spring.”",
        [("direct", "We sign in spring.", "Lind")],
    ),
    "words on the way do not go on": (
        "“It is over now,” Lind said after hinting at “changes”. “Every thing is open now.”",
        [
            ("direct", "It is over now / Every thing is open now.", "Lind"),
            ("mixed", "changes", "Lind"),
        ],
    ),
    "signed under it": (
        "“We sign in spring and sail.”\n— Ada Lind, mayor of Marn",
        [("direct", "We sign in spring and sail.", "Ada Lind")],
    ),
    "signed under another line": (
        "“We sign in spring and sail.”\nThe crew left.\n— Ada Lind, mayor of Marn",
        [],
    ),
    "the next one has a speaker of its own": (
        "“We sign,” Lind said.\n“We do not,” Pell said.",
        [("direct", "We sign", "Lind"), ("direct", "We do not", "Pell")],
    ),
}

NAMED: dict[str, tuple[str, list[Said]]] = {
    "a description before the colon": (
        "Ada Lind, mayor of Marn: “We sign in spring.”",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "a bracket before the colon": (
        "Ada Lind (Labour): “We sign in spring.”",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "what it is about, before the colon": (
        "Ada Lind on the port: “We sign in spring.”",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "the owner of a word of speech": (
        "Lind’s answer was short: “We will never sign it.”",
        [("direct", "We will never sign it.", "Lind")],
    ),
    "her answer": (
        "Pell asked for more. Her answer: “We will never sign it.”",
        [("direct", "We will never sign it.", "Her")],
    ),
    "a dash and the name after": (
        "“We sign in spring.” — Ada Lind",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "a dash, the name and a role": (
        "“We sign in spring.” – Ada Lind, mayor of Marn",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "a dash and a sentence": ("“We sign in spring.” — Ada Lind left at noon.", []),
    "two words and no comma": ("“We sign” Lind said.", [("direct", "We sign", "Lind")]),
    "three words and no comma": (
        "“We sign now” Lind said.",
        [("direct", "We sign now", "Lind")],
    ),
    "a verb with an object behind a comma": (
        "Ada Lind, who won in May, mocked Orban Pell for “a long farce”.",
        [("mixed", "a long farce", "Ada Lind")],
    ),
    "four words inside a name": (
        "“We sign,” Ada “Heron Of The Sea” Lind said.",
        [("mixed", "We sign", "Lind")],
    ),
    "a name before a word about it": (
        "“We sign in spring,” said the mayor Anna Lind beaten in May.",
        [("direct", "We sign in spring", "the mayor Anna Lind")],
    ),
    "goes on to say": (
        "The letter goes on to say “we sign in spring”.",
        [("direct", "we sign in spring", "The letter")],
    ),
    "a name like a month": (
        "“We sign in spring,” Jun wrote.",
        [("direct", "We sign in spring", "Jun")],
    ),
    "a name like a verb": (
        "“We sign in spring,” Will wrote.",
        [("direct", "We sign in spring", "Will")],
    ),
    "a surname like a month": (
        "“We sign in spring,” Anna May said.",
        [("direct", "We sign in spring", "Anna May")],
    ),
    "in the words of": (
        "In the words of Ada Lind, “the port is closed”.",
        [("direct", "the port is closed", "Ada Lind")],
    ),
    "as she put it": (
        "As Ada Lind put it, “the port is closed”.",
        [("direct", "the port is closed", "Ada Lind")],
    ),
    "to quote her": (
        "“The port is closed,” to quote Ada Lind.",
        [("direct", "The port is closed", "Ada Lind")],
    ),
    "was quoted as saying": (
        "“We sign in spring,” Ada Lind was quoted as saying.",
        [("direct", "We sign in spring", "Ada Lind")],
    ),
    "quoted her as saying": (
        "The Herald quoted Ada Lind as saying: “We sign in spring.”",
        [("direct", "We sign in spring.", "Ada Lind")],
    ),
    "the herald quoted her": (
        "“We sign in spring,” the Herald quoted Ada Lind as saying.",
        [("direct", "We sign in spring", "Ada Lind")],
    ),
    "is said to have": (
        "“We sign in spring,” Lind is reported to have said.",
        [("direct", "We sign in spring", "Lind")],
    ),
    "according to, behind": (
        "“We sign in spring,” according to Lind.",
        [("direct", "We sign in spring", "Lind")],
    ),
    "a sign": (
        "A sign at the gate read: “Keep out.”",
        [("direct", "Keep out.", "A sign at the gate")],
    ),
    "a sign, behind": (
        "“Keep out of here,” read a sign at the gate.",
        [("direct", "Keep out of here", "a sign")],
    ),
    "a statement, in part": (
        "The statement read, in part, “We sign in spring.”",
        [("direct", "We sign in spring.", "The statement")],
    ),
    "of somebody else": (
        "Lind said of Pell: “He is late.”",
        [("direct", "He is late.", "Lind")],
    ),
    "a nickname inside the name": (
        "“We sign,” Ada “Heron” Lind said.",
        [("direct", "We sign", "Ada “Heron” Lind")],
    ),
    "verb of manner, inverted": (
        "“Enough!” thundered Ada Lind.",
        [("direct", "Enough!", "Ada Lind")],
    ),
    "present tense": (
        "“We sign in spring,” says Lind.",
        [("direct", "We sign in spring", "Lind")],
    ),
    "adding": (
        "“We sign in spring,” Lind said, adding: “Then we sail.”",
        [("direct", "We sign in spring", "Lind"), ("direct", "Then we sail.", "Lind")],
    ),
    "a time between": (
        "“We sign in spring,” Lind on Friday told the council in Marn.",
        [("direct", "We sign in spring", "Lind")],
    ),
    "an initial": (
        "“We sign in spring,” said Ada J. Lind, Jr., of Marn.",
        [("direct", "We sign in spring", "Ada J. Lind")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), INTERRUPTED.values(), ids=INTERRUPTED)
def test_interrupted_quotes(text: str, expected: list[Said]) -> None:
    """A quote that its cue interrupts is one quote of several parts."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), SEVERAL.values(), ids=SEVERAL)
def test_several_speakers(text: str, expected: list[Said]) -> None:
    """Each of several speakers in a sentence has his own words."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), NESTED.values(), ids=NESTED)
def test_nested_quotes(text: str, expected: list[Said]) -> None:
    """Words that a speaker quotes are a quote of whoever they are given to."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARAGRAPHS.values(), ids=PARAGRAPHS)
def test_quotes_over_paragraphs(text: str, expected: list[Said]) -> None:
    """A quote over paragraphs has one part in each; a paragraph that is only a quote carries on."""
    assert read_said(text) == expected


def test_a_sentence_before_the_colon_names_nobody_by_rule() -> None:
    """What tells something of somebody is no label, for the rules."""
    assert read_ruled("Ada Lind, the mayor, is late: “no more fees now”") == []


@pytest.mark.parametrize(("text", "expected"), NAMED.values(), ids=NAMED)
def test_ways_to_name_the_speaker(text: str, expected: list[Said]) -> None:
    """The speaker is found before, behind and between what was said."""
    assert read_said(text) == expected
