"""Why a name is held for a name of an actor.

Reads     the name, the name that the actor is shown by, what the actor may be called
Writes    one sentence, or nothing for the name that the actor is shown by
Method    the rules by which names were united are asked again, the strictest first
Source    every merge of records says why, as in nomenklatura (OpenSanctions)
Cost      linear in the names
Limits    of several rules that hold the first is told
"""

from __future__ import annotations

from collections.abc import Collection

from stateofplay.people.keys import Key, body_key, is_short_form, name_key, short_firms, thing_key
from stateofplay.people.persons import why_one_person
from stateofplay.text.gazetteer import find_entry
from stateofplay.text.languages.en.roles import PARTICLES

_SURNAME = (
    "A surname that the report gives to nobody else whom it names, or that is one person's here."
)
_COUNTRY = {
    "name": "The table of countries has it as a name of this one.",
    "adjective": "The table of countries has it as the adjective of this one.",
    "nationals": "The table of countries has it as the word for its people.",
    "seat": "Its seat of government, where that acts.",
}


def why_named(
    name: str, shown: str, kind: str, keys: Collection[Key], country: str | None
) -> str | None:
    """Return why a name is one of an actor, `None` for the name that it is shown by.

    Args:
        name: as written.
        shown: the name that the actor is shown by.
        kind: of the actor.
        keys: full names of the actor.
        country: of a body, the country that it belongs to.
    """
    if name == shown:
        return None
    if kind == "country":
        entry = find_entry(name)
        return _COUNTRY[entry.form] if entry is not None else _COUNTRY["name"]
    if kind == "person":
        return _why_person(name, shown, keys)
    return _why_thing(name, shown, country)


def _why_person(name: str, shown: str, keys: Collection[Key]) -> str:
    key, main = name_key(name), name_key(shown)
    if key == main:
        return "The same name but for points, accents or capitals."
    if len(key) < 2 or key[0] in PARTICLES or key not in keys:
        return _SURNAME
    return why_one_person(key, main)


def _why_thing(name: str, shown: str, country: str | None) -> str:
    key, main = thing_key(name), thing_key(shown)
    if key == main:
        return "The same name but for an article, points, accents or capitals."
    if is_short_form(name, shown) or is_short_form(shown, name):
        return "A report prints it in brackets behind the full name, whose initials it is."
    if key in short_firms(shown) or main in short_firms(name):
        return "The name of the firm without the words for the kind of firm; no other has it."
    if (
        country is not None
        and body_key(name)[1] == body_key(shown.removeprefix(f"{country}'s "))[1]
    ):
        return f"The same body of {country}, by its adjective or by its owner."
    if len(key) < len(main) and key in (main[: len(key)], main[len(main) - len(key) :]):
        return "The beginning or end of the full name, which no other body here shares."
    return "The tables have it as another name of the same thing."
