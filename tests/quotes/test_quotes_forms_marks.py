"""Quotes in the marks of many scripts and typists."""

from __future__ import annotations

import pytest
from quotes_builder import Said, read_said

SIGN: list[Said] = [("direct", "We will sign", "Lind")]

SCRIPTS = {
    "straight": '"We will sign," Lind said.',
    "straight, singles": "'We will sign,' Lind said.",
    "curly": "“We will sign,” Lind said.",
    "curly, singles": "‘We will sign,’ Lind said.",
    "guillemets": "«We will sign», Lind said.",
    "guillemets with spaces": "«\u00a0We will sign\u00a0», Lind said.",
    "guillemets pointing in": "»We will sign«, Lind said.",
    "single guillemets": "‹We will sign›, Lind said.",
    "single guillemets pointing in": "›We will sign‹, Lind said.",
    "low and high": "„We will sign“, Lind said.",
    "low and closing": "„We will sign”, Lind said.",
    "low and high, singles": "‚We will sign‘, Lind said.",
    "two commas and two apostrophes": ",,We will sign'', Lind said.",
    "two commas and a closing mark": ",,We will sign”, Lind said.",
    "closing marks on both sides": "”We will sign”, Lind said.",
    "corner brackets": "「We will sign」, Lind said.",
    "white corner brackets": "『We will sign』, Lind said.",
    "double angle brackets": "《We will sign》, Lind said.",
    "angle brackets": "〈We will sign〉, Lind said.",
    "full width": "＂We will sign,＂ Lind said.",
    "heavy": "❝We will sign,❞ Lind said.",
    "double primes": "″We will sign,″ Lind said.",
    "low and reversed": "〝We will sign〟, Lind said.",
    "typewriter": "``We will sign,'' Lind said.",
    "typewriter, singles": "`We will sign,' Lind said.",
    "two apostrophes on both sides": "''We will sign,'' Lind said.",
    "opened straight, closed curly": '"We will sign,” Lind said.',
    "opened curly, closed straight": '“We will sign," Lind said.',
    "opened curly, closed with apostrophes": "“We will sign,'' Lind said.",
    "opened single curly, closed straight": "‘We will sign,' Lind said.",
    "opened single straight, closed curly": "'We will sign,’ Lind said.",
    "entities": "&quot;We will sign,&quot; Lind said.",
    "curly entities": "&ldquo;We will sign,&rdquo; Lind said.",
    "numbered entities": "&#8220;We will sign,&#8221; Lind said.",
    "entities of entities": "&amp;quot;We will sign,&amp;quot; Lind said.",
    "single entities": "&lsquo;We will sign,&rsquo; Lind said.",
    "escaped": '\\"We will sign,\\" Lind said.',
    "doubled": '""We will sign,"" Lind said.',
    "a mark too many": '"We will sign,"" Lind said.',
    "the comma after the mark": "“We will sign”, Lind said.",
    "no comma at all": "“We will sign” Lind said.",
    "the opening mark lost": 'We will sign," Lind said.',
    "bold": "**“We will sign,”** Lind said.",
}

INSIDE: dict[str, tuple[str, list[Said]]] = {
    "contraction in singles": (
        "'We can't sign,' Lind said.",
        [("direct", "We can't sign", "Lind")],
    ),
    "plural owner in singles": (
        "'The soldiers' pay is late,' Lind said.",
        [("direct", "The soldiers' pay is late", "Lind")],
    ),
    "curly plural owner in singles": (
        "‘The soldiers’ pay is late,’ Lind said.",
        [("direct", "The soldiers’ pay is late", "Lind")],
    ),
    "a decade in singles": (
        "'The '90s were good,' Lind said.",
        [("direct", "The '90s were good", "Lind")],
    ),
    "a decade in doubles": (
        "“We slept through the ‘90s,” Lind said.",
        [("direct", "We slept through the ‘90s", "Lind")],
    ),
    "left-out letters": (
        "'Rock 'n' roll is dead,' Lind said.",
        [("direct", "Rock 'n' roll is dead", "Lind")],
    ),
    "feet and inches": (
        'Lind, who is 5\'6" tall, said "we will sign".',
        [("direct", "we will sign", "Lind")],
    ),
    "inches inside": (
        '"It is 12" wide," Lind said.',
        [("direct", 'It is 12" wide', "Lind")],
    ),
    "primes": (
        "“It is 5′6″ high,” Lind said.",
        [("direct", "It is 5′6″ high", "Lind")],
    ),
    "primes before a comma": (
        "“It is 5′6″, no more,” Lind said.",
        [("direct", "It is 5′6″, no more", "Lind")],
    ),
    "feet and inches inside": (
        '"It is 5\'6", no more," Lind said.',
        [("direct", "It is 5'6\", no more", "Lind")],
    ),
    "an ellipsis in brackets": (
        "“We will sign […] in spring,” Lind said.",
        [("direct", "We will sign […] in spring", "Lind")],
    ),
    "an ellipsis of points": (
        "“We will sign ... and sail. We will sign. ...” Lind said.",
        [("direct", "We will sign ... and sail. We will sign. ...", "Lind")],
    ),
    "an ellipsis before": (
        "“... and then we sail,” Lind said.",
        [("direct", "... and then we sail", "Lind")],
    ),
    "an insertion": (
        "“[We] will sign it [the pact] soon,” Lind said.",
        [("direct", "[We] will sign it [the pact] soon", "Lind")],
    ),
    "sic": (
        "“We recieved [sic] it,” Lind said.",
        [("direct", "We recieved [sic] it", "Lind")],
    ),
    "a word in other marks": (
        "“They want ‘reform’ now,” Lind said.",
        [("direct", "They want ‘reform’ now", "Lind")],
    ),
}

ODD: dict[str, tuple[str, list[Said]]] = {
    "opened before a whole paragraph": (
        'Lind said: "We will sign.\nPell left. "We stay," he said.',
        [("direct", "We will sign.", "Lind"), ("direct", "We stay", "he")],
    ),
    "opened in the middle": (
        'The "Otter sailed.\n"We stay," Pell said.\n"We go," Lind said.',
        [("direct", "We stay", "Pell"), ("direct", "We go", "Lind")],
    ),
    "closed and never opened": (
        'The Otter" sailed.\n"We stay," Pell said.\n"We go," Lind said.',
        [("direct", "We stay", "Pell"), ("direct", "We go", "Lind")],
    ),
    "an inner mark never closed": (
        "“She said ‘go,” Lind said.\n‘We stay,’ Pell said.",
        [("direct", "She said ‘go", "Lind"), ("direct", "We stay", "Pell")],
    ),
    "an odd mark before a good pair": (
        '"Otter sailed on Friday. "We stay," Pell said.',
        [("direct", "We stay", "Pell")],
    ),
    "an odd mark after a good pair": (
        '"We stay," Pell said. The "Otter sailed.',
        [("direct", "We stay", "Pell")],
    ),
    "an odd single mark": (
        "'We stay,' Pell said in the 'Otter.\n'We go,' Lind said.",
        [("direct", "We stay", "Pell"), ("direct", "We go", "Lind")],
    ),
}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_every_script_is_read_alike(text: str) -> None:
    """The same words are the same quote in the marks of any script or typist."""
    assert read_said(text) == SIGN


@pytest.mark.parametrize(("text", "expected"), INSIDE.values(), ids=INSIDE)
def test_marks_that_are_no_quote_marks(text: str, expected: list[Said]) -> None:
    """Apostrophes, primes, brackets and marks of another shape stay inside a quote."""
    assert read_said(text) == expected


@pytest.mark.parametrize(("text", "expected"), ODD.values(), ids=ODD)
def test_odd_marks(text: str, expected: list[Said]) -> None:
    """A mark without a partner costs no quote but its own."""
    assert read_said(text) == expected
