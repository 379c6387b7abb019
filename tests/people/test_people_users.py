"""Who uses which name: the publisher in its own words, or somebody whom it quotes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from people_builder import analyse

from stateofplay.model.analysis import Analysis
from stateofplay.model.finding import Alias
from stateofplay.model.mention import Attribution, QuoteKind
from stateofplay.model.span import Span
from stateofplay.people.unite import unite_names
from stateofplay.people.users import tell_users

OWN = "They live in Lower Vantt Island. "
SAID = "“We love Lower Vantt Island,” she said."


def _with_quote(
    text: str, kind: QuoteKind, speakers: tuple[str, ...], publisher: str | None = "Daily Kite"
) -> Analysis:
    """Return a report whose words between the marks are a quote."""
    analysis = analyse(text, publisher=publisher)
    part = Span("r1", text.index("“") + 1, text.index("”"))
    one = Attribution(
        kind, (part,), None, None, part, "", speakers[0] if speakers else None, also=speakers[1:]
    )
    return replace(analysis, attributions=(one,))


def _island(analysis: Analysis) -> Alias:
    actors = tell_users(unite_names([analysis]), [analysis])
    return next(a for actor in actors for a in actor.aliases if a.name == "Lower Vantt Island")


USERS: dict[str, tuple[Analysis, tuple[str, ...], tuple[str, ...]]] = {
    "the publisher": (_with_quote(OWN + "“Yes,” she said.", "direct", ("a",)), ("Daily Kite",), ()),
    "the speaker": (_with_quote(SAID, "direct", ("a",)), (), ("a",)),
    "both": (_with_quote(OWN + SAID, "direct", ("a",)), ("Daily Kite",), ("a",)),
    "two speakers": (_with_quote(SAID, "mixed", ("b", "a")), (), ("a", "b")),
    "the first word of a quote": (
        _with_quote("“Lower Vantt Island is ours,” she said.", "direct", ("a",)),
        (),
        ("a",),
    ),
    "nobody known": (_with_quote(SAID, "direct", ()), (), ()),
    "reported speech": (_with_quote(SAID, "indirect", ("a",)), ("Daily Kite",), ()),
    "no publisher": (_with_quote(OWN + SAID, "direct", ("a",), None), (), ("a",)),
}


@pytest.mark.parametrize(("analysis", "used_by", "said_by"), USERS.values(), ids=USERS)
def test_users(analysis: Analysis, used_by: tuple[str, ...], said_by: tuple[str, ...]) -> None:
    """A name in quoted words is its speaker's, any other the publisher's."""
    alias = _island(analysis)
    assert (alias.used_by, alias.said_by) == (used_by, said_by)


def test_a_name_behind_the_quote_is_the_publishers() -> None:
    """Where a quote ends its speaker's words end."""
    analysis = _with_quote("“We love it,” she said of Lower Vantt Island.", "direct", ("a",))
    assert _island(analysis).used_by == ("Daily Kite",)
