"""How the page and the Markdown say things: numbers with their noun, acts, kinds, dates."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from stateofplay.export.citation import Json
from stateofplay.model.interval import day_of
from stateofplay.text.languages.supported import language_name

_LINK = re.compile(r"!?\[([^\[\]]+)\]\([^()\s]*\)")
_HEADING = re.compile(r"^#{1,6}\s+")
_MARKS = re.compile(r"\*\*|__|^#{1,6}\s")
_NUMBERS = "no one two three four five six seven eight nine".split()
# Third person, then the plain verb; joint acts and denied or planned ones take the plain verb.
_ACTS: Final[dict[str, tuple[str, str]]] = {
    "request": ("asks", "ask"),
    "agree": ("agrees", "agree"),
    "reject": ("rejects", "reject"),
    "concede": ("concedes", "concede"),
    "accuse": ("accuses", "accuse"),
    "threaten": ("threatens", "threaten"),
    "consult": ("talks", "talk"),
    "support": ("supports", "support"),
    "propose": ("proposes", "propose"),
    "promise": ("promises", "promise"),
    "accept_if": ("accepts if", "accept if"),
    "insist": ("insists", "insist"),
    "withdraw": ("withdraws", "withdraw"),
    "warn": ("warns", "warn"),
    "postpone": ("postpones", "postpone"),
    "claim": ("claims", "claim"),
    "retreat": ("yields", "yield"),
    "cooperate": ("cooperates", "cooperate"),
    "aid": ("gives aid", "give aid"),
    "sanction": ("sanctions", "sanction"),
    "mobilize": ("mobilises", "mobilise"),
    "coerce": ("coerces", "coerce"),
    "assault": ("uses force", "use force"),
}
_TOWARDS = frozenset(
    "agree concede consult support propose promise accept_if retreat cooperate aid".split()
)
_AGAINST = frozenset(
    "reject accuse threaten warn withdraw sanction mobilize coerce assault".split()
)
VARIANTS: Final[dict[str, str]] = {
    "cut": "shortened",
    "ellipsis": "shortened, and shown to be",
    "insertion": "words put in",
    "spelling": "another spelling",
    "words": "other words",
    "figure": "another figure",
    "name": "another name",
    "negation": "a negation differs",
    "speaker": "given to another speaker",
    "paraphrase": "without quote marks",
}
# What turns the sense of a quote or gives it to somebody else is shown first.
FLAGGED: Final = ("speaker", "negation", "figure", "name")
JUDGED: Final[dict[str, str]] = {
    "same": "The same",
    "different": "Different",
    "not_so": "Not so",
    "date": "Came out",
    "publisher": "Publisher",
    "title": "Title",
    "url": "Address",
    "speaker": "Speaker",
    "name": "Name",
    "predecessor": "Predecessor",
    "withdraw": "Withdrawn",
}
DIFFERENCES: Final[dict[str, str]] = {
    "naming": "Names",
    "figure": "Figures",
    "date": "Dates",
    "wording": "Wording",
    "quote": "A quote",
    "omission": "Left out",
}
STANDINGS: Final[dict[str, str]] = {
    "conflict": "in conflict",
    "superseded": "a later count replaces an earlier one",
    "agree": "told alike",
    "single": "one text only",
}
BOUNDS: Final[dict[str, str]] = {
    "exact": "",
    "about": "about",
    "at_least": "at least",
    "at_most": "at most",
}
OPEN_ENDS: Final[dict[str, str]] = {
    "planned": "planned",
    "asked": "asked",
    "promised": "promised",
    "report_not_in_pile": "a report that is not here",
}
PROPOSAL_STATES: Final[dict[str, str]] = {
    "floated": "floated, no answer found",
    "tabled": "put forward, no answer found",
    "accepted": "accepted",
    "accepted_if": "accepted on condition",
    "countered": "answered with another proposal",
    "rejected": "rejected",
    "withdrawn": "withdrawn",
    "lapsed": "its time ran out, no answer found",
    "implemented": "carried out",
}
ATTEMPT_FORMS: Final[dict[str, str]] = {
    "bilateral": "between the parties",
    "nonbinding": "with a mediator",
    "binding": "before a judge or arbitrator",
}
STEPS: Final[dict[str, str]] = {
    "first": "first found",
    "repeated": "says so again",
    "new_condition": "new condition",
    "condition_dropped": "condition dropped",
    "withdrawn": "takes back",
    "other_act": "another act",
}
STATUSES: Final[dict[str, str]] = {
    "happened": "happened",
    "planned": "planned when it was told",
    "stated": "on someone’s word",
}
CHANGES: Final[dict[str, str]] = {
    "words": "words",
    "figure": "figure",
    "name": "name",
    "negation": "negation",
    "quote": "words of a quote",
}
BASES: Final[dict[str, str]] = {
    "stated": "stated",
    "dateline": "from the dateline",
    "url": "from the address",
    "feed": "from the feed",
    "inferred": "inferred",
}


def counted(n: int, noun: str, plural: str | None = None) -> str:
    """Return a number with its noun: `1 report`, `0 reports`, `1,200 reports`."""
    return f"{n:,} {noun if n == 1 else plural or noun + 's'}"


def number_word(n: int) -> str:
    """Return small numbers as words, others in digits."""
    return _NUMBERS[n] if 0 <= n < len(_NUMBERS) else f"{n:,}"


def listed(words: Sequence[str]) -> str:
    """Return `a`, `a and b`, `a, b and c`."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def stance(move: Mapping[str, Any], *, is_joint: bool = False) -> str:
    """Return the act of a move as a verb, denied, planned, possible or hearsay where it is so.

    Args:
        move: of the contract.
        is_joint: whether several parties are the subject.
    """
    act: str = move["act"]
    third, plain = _ACTS.get(act, (act, act))
    is_denied = move["polarity"] == "negative"
    if move["modality"] == "possible":
        return f"may {'not ' if is_denied else ''}{plain}"
    if move["modality"] == "planned":
        return f"{'plan' if is_joint else 'plans'} {'not ' if is_denied else ''}to {plain}"
    if move["modality"] == "reported":
        told = f"does not {plain}" if is_denied else plain if is_joint else third
        return f"reportedly {told}"
    if is_denied:
        return f"{'do' if is_joint else 'does'} not {plain}"
    return plain if is_joint else third


def act_said(act: str) -> str:
    """Return an act as a verb by itself: `agrees`."""
    return _ACTS.get(act, (act, act))[0]


def move_marks(move: Mapping[str, Any]) -> list[str]:
    """Return what a reader must see of a move beside its verb, in words; empty for a plain one."""
    told = {
        "negated": move["polarity"] == "negative",
        "planned": move["modality"] == "planned",
        "possible": move["modality"] == "possible",
        "deed": move["kind"] == "deed",
        "not an official": move["authority"] == "other",
        "told again": move["recap_of"] is not None,
        "unsure reading": move["doubtful"],
    }
    return [mark for mark, is_told in told.items() if is_told]


def tone(move: Json) -> str:
    """Return `towards`, `against` or `holds`: which way an act points, for its colour only."""
    is_denied = move["polarity"] == "negative"
    if move["act"] in _TOWARDS:
        return "against" if is_denied else "towards"
    if move["act"] in _AGAINST:
        return "holds" if is_denied else "against"
    return "holds"


def behind(counts: Json) -> str:
    """Return what stands behind a finding: `3 reports, 2 independent texts`."""
    reports, texts = counts["reports"], counts["independent_texts"]
    if reports == 1:
        return "1 report"
    return f"{counted(reports, 'report')}, {counted(texts, 'independent text')}"


def occasion_label(quote: Json) -> str:
    """Return `told`, or `told before` where a sentence before tells the occasion."""
    place = quote["occasion"]
    is_own = any(
        one["report"] == place["report"] and one["start"] <= place["start"] < one["end"]
        for one in quote["citations"]
    )
    return "told" if is_own else "told before"


def differs_said(told: Json) -> str | None:
    """Return `differs from 3 independent texts`, `None` where a printing alters no words."""
    n = told["differs_from"]
    return f"differs from {counted(n, 'independent text')}" if n else None


def publishers_said(counts: Json) -> str:
    """Return `2 named, 3 not stated`; the second part only where some are not."""
    named = f"{counts['publishers']:,} named"
    missing = counts["publishers_not_stated"]
    return f"{named}, {missing:,} not stated" if missing else named


def not_analysed_said(reports: Sequence[Json]) -> str | None:
    """Return `3 reports: 2 in German, 1 in Thai`, `None` when every report was analysed."""
    found = Counter(str(one["language"]) for one in reports if not one["analysed"])
    if not found:
        return None
    order = sorted(found, key=lambda code: (-found[code], language_name(code)))
    languages = [f"{found[code]:,} in {language_name(code)}" for code in order]
    if len(order) == 1:
        return f"{counted(found.total(), 'report')} in {language_name(order[0])}"
    return f"{counted(found.total(), 'report')}: {', '.join(languages)}"


def unread_language(report: Json) -> str | None:
    """Return the language for which a report was not analysed, `None` when it was."""
    return None if report["analysed"] else language_name(str(report["language"]))


def mended_said(report: Json) -> str | None:
    """Return how many stretches of a report were mended, and why; `None` for none."""
    n = len(report["mended"])
    if not n:
        return None
    was = "was" if n == 1 else "were"
    return (
        f"{counted(n, 'stretch', 'stretches')} {was} mended: two character sets had been mixed up"
    )


def day_said(day: str | None) -> str | None:
    """Return an ISO day as `4 January 2019`, `None` for none."""
    return None if day is None else day_of(date.fromisoformat(day)).says


def percent(share: float) -> str:
    """Return a share as a whole percentage; only the whole is 100 and only nothing is 0."""
    if 0 < share < 1:
        return f"{min(99, max(1, round(share * 100)))} %"
    return f"{round(share * 100)} %"


def first_words(text: str, n: int) -> tuple[str, bool]:
    """Return the first `n` words exactly as written, and whether words were left out."""
    words = text.split()
    return " ".join(words[:n]), len(words) > n


def without_heading(text: str) -> str:
    """Return a text without the mark of a Markdown heading before it; all else stays."""
    return _HEADING.sub("", text)


def without_marks(text: str) -> str:
    """Return a text without the marks of Markdown for bold, headings and links; words all stay."""
    plain = _LINK.sub(r"\1", text)
    return _MARKS.sub("", plain).strip()


def value_said(value: Mapping[str, Any]) -> str:
    """Return a value of the ledger with its unit: `about 40 people`, `$3 million`."""
    number, unit = value["value"], value["unit"]
    told = f"{unit}{number}" if unit and not unit[0].isalnum() else f"{number} {unit or ''}"
    return f"{BOUNDS[value['bound']]} {told}".strip()


def as_of_said(value: Mapping[str, Any]) -> str:
    """Return as of when a value stands, or when it was told where the sentence gives no time."""
    if value["when"] is None:
        return "no date"
    says: str = value["when"]["says"]
    return says if value["dated"] else f"told {says}"
