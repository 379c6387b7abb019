"""Hostile piles: many reports that are too much alike, too short, or too full of one thing.

Each pile is a function of a number of reports, and gives pairs of a text and what is stated of it.
"""

from __future__ import annotations

from collections.abc import Callable

from hostile_texts import names, news, words

from stateofplay.model.ids import content_id
from stateofplay.model.report import RawReport, Stated

Pile = Callable[[int], list[tuple[str, Stated]]]

_DAY = "2021-03-04"
_SCRIPT = "<script>alert('x')</script>"


def _same(n: int) -> list[tuple[str, Stated]]:
    text = "\n\n".join(news(8))
    return [(text, Stated(published=_DAY, publisher=name)) for name in names(n)]


def _one_word(n: int) -> list[tuple[str, Stated]]:
    return [(word, Stated()) for word in words(n)]


def _boilerplate(n: int) -> list[tuple[str, Stated]]:
    shared = " ".join(news(6, start=900_000))
    return [(f"{' '.join(news(4, start=i * 4))}\n\n{shared}", Stated()) for i in range(n)]


def _one_day(n: int) -> list[tuple[str, Stated]]:
    return [("\n\n".join(news(3, start=i * 3)), Stated(published=_DAY)) for i in range(n)]


def _same_title(n: int) -> list[tuple[str, Stated]]:
    title = "Council of Ostra rejects the plan of Brandt"
    return [(" ".join(news(3, start=i * 3)), Stated(title=title)) for i in range(n)]


def _same_actors(n: int) -> list[tuple[str, Stated]]:
    text = " ".join(f"Governor {name} met the council on Monday." for name in names(40))
    return [(f"{news(1, start=i)[0]}\n\n{text}", Stated(published=_DAY)) for i in range(n)]


def _same_figures(n: int) -> list[tuple[str, Stated]]:
    return [
        (f"At least {i + 2} people were hurt in the flood of Ostra on Monday.", Stated())
        for i in range(n)
    ]


def _same_quote(n: int) -> list[tuple[str, Stated]]:
    forms = "“We will not accept the {0} offer of the council,” {1} said on Monday."
    return [(forms.format(w, who), Stated()) for w, who in zip(words(n), names(n), strict=True)]


def _same_entry(n: int) -> list[tuple[str, Stated]]:
    form = "The council of Ostra signed the {0} treaty with Brandt on 4 March 2021."
    return [(form.format(word), Stated()) for word in words(n)]


def _markup(n: int) -> list[tuple[str, Stated]]:
    stated = Stated(_SCRIPT, _SCRIPT, _SCRIPT, "javascript:alert(1)", _SCRIPT, _SCRIPT, _SCRIPT)
    return [(f"{_SCRIPT} [a](javascript:alert(1)) {line}", stated) for line in news(n)]


PILES: dict[str, Pile] = {
    "identical reports": _same,
    "one-word reports": _one_word,
    "one shared paragraph": _boilerplate,
    "one day": _one_day,
    "one title": _same_title,
    "the same actors": _same_actors,
    "one thing counted": _same_figures,
    "one quote, other speakers": _same_quote,
    "one happening": _same_entry,
    "markup in every field": _markup,
}


def raw_reports(pile: list[tuple[str, Stated]]) -> list[RawReport]:
    """Return what the readers would make of the texts."""
    return [
        RawReport(content_id("report", text, n), f"{n}.txt", "text", text, stated)
        for n, (text, stated) in enumerate(pile)
    ]
