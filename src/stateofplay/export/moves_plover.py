"""Moves as events of PLOVER, the exchange format of event data: a JSON object for each move.

Reads     the contract, cut down to the moves wanted
Writes    objects with PLOVER's field names, and those of ours that it has no name for
Method    categories and modes are PLOVER's, see `category_of`; a code is given to states of the
          tables, to bodies that they made, and to whom a report ties to a state; a sector only
          where an office or the name of a body tells it. What is not known is null or empty
Source    PLOVER manual 0.7b1 (openeventdata/PLOVER) for the fields; Halterman, Bagozzi, Beger,
          Schrodt, Scarborough 2023 (POLECAT) for the category REQUEST in place of DEMAND
Cost      linear in the moves times the names of their actors
Limits    `date` is null for an event without an exact day, although PLOVER asks for one:
          `first_day` and `last_day` bound it. `actor_text` is the longest name of the actor in the
          sentence. Who is still called president by courtesy counts as one
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from stateofplay.api.moves import category_of
from stateofplay.export.citation import Json
from stateofplay.text.codes import body_code, country_code, sector_of_body, sector_of_office

CODEBOOK = "PLOVER 0.7b1"
# The modes of the manual; those of ours that are not among them are left out.
_MODES: dict[str, frozenset[str]] = {
    "CONSULT": frozenset("visit third-party multilateral phone".split()),
    "AID": frozenset("economic military humanitarian asylum".split()),
    "RETREAT": frozenset("withdraw release return disarm ceasefire access resign".split()),
    "REQUEST": frozenset("assist change yield meet".split()),
    "REJECT": frozenset("assist change yield meet".split()),
    "THREATEN": frozenset("restrict ban arrest relations expel territory violence".split()),
    "SANCTION": frozenset("convict cancel expel withdraw sever".split()),
    "MOBILIZE": frozenset("troops weapons police".split()),
    "COERCE": frozenset(
        "confiscate restrict ban censor curfew martial-law arrest deport withhold".split()
    ),
    "ASSAULT": frozenset(
        """abduct beat torture execute sexual assassinate destroy primitive firearms explosives
        suicide-attack heavy-weapons""".split()
    ),
}
_MAX_TIES = 2  # a person, of a body, of a country
_MAPPED = "the act is {act}: offers, promises and a yes under a condition are AGREE in PLOVER"


@dataclass(frozen=True, slots=True)
class PloverEvents:
    """Moves as events, and how many were left out.

    Args:
        events: one a move, in the order of the contract.
        without_category: moves for whose act PLOVER has no category, by act.
        n_without_actor: moves that no report gives to anybody; PLOVER asks for a source.
        n_without_day: events whose `date` is null.
    """

    events: tuple[Json, ...]
    without_category: Mapping[str, int]
    n_without_actor: int
    n_without_day: int


def plover_events(document: Json) -> PloverEvents:
    """Return the moves of a contract as events of PLOVER.

    Args:
        document: what `contract` returned.
    """
    maker = _EventMaker(document)
    events, without_category, n_without_actor = [], Counter[str](), 0
    for move in document["moves"]:
        category = category_of(move["act"], (move["plover"] or {}).get("category"))
        if category is None:
            without_category[move["act"]] += 1
        elif not move["actors"]:
            n_without_actor += 1
        else:
            events.append(maker.event(move, category))
    n_without_day = sum(one["date"] is None for one in events)
    return PloverEvents(tuple(events), without_category, n_without_actor, n_without_day)


class _EventMaker:
    def __init__(self, document: Json) -> None:
        self.reports = {one["id"]: one for one in document["reports"]}
        self.actors = {one["id"]: one for one in document["actors"]}
        self.issues = {one["id"]: one["name"] for one in document["issues"]}
        self.coder = f"State of Play {document['stateofplay']}"

    def event(self, move: Json, category: str) -> Json:
        """Return one move as an event; the fields from `act` on are ours."""
        cited, voice = move["citations"][0], move["on_word_of"]
        mode, source, recipient = _roles(move, category)
        return {
            "id": move["id"],
            "date": _day(move["said"]),
            "source": self.sides(source, move),
            "recipient": self.sides(recipient, move),
            "event": [category],
            "event_loc": None,
            "mode": mode,
            "context": _context(move),
            "link": move["recap_of"],
            "text": move["text"],
            "text_info": {"start": cited["start"], "end": cited["end"]},
            "cite_info": self.citation(cited["report"]),
            "coder": self.coder,
            "comment": None if move["plover"] else _MAPPED.format(act=move["act"]),
            "act": move["act"],
            "content": move["content"],
            "issue": self.issues.get(move["issue"], move["issue"]),
            "condition": move["condition"]["exact"] if move["condition"] else None,
            "authority": move["authority"],
            "on_word_of": self.actors[voice]["name"] if voice in self.actors else voice,
            **_days(move["said"]),
            "published": self.published(cited["report"]),
            "counts": move["counts"],
        }

    def sides(self, ids: Iterable[str], move: Json) -> list[Json]:
        """Return the actor objects of one side of an event."""
        return [self.side(self.actors[one], move) for one in ids if one in self.actors]

    def side(self, actor: Json, move: Json) -> Json:
        office, sector = self.office(actor, move)
        return {
            "code": self.code(actor),
            "sector": sector,
            "actor_text": _printed(actor, move["text"]),
            "identifier_text": actor["name"],
            "office": office,
            "actor": actor["id"],
        }

    def code(self, actor: Json) -> str | None:
        """Return the code of the state that an actor is or is tied to, or of a body of states."""
        for _ in range(_MAX_TIES + 1):
            if actor["kind"] == "country":
                return country_code(actor["name"])
            if body := body_code(actor["name"]):
                return body
            if actor["member_of"] not in self.actors:
                return None
            actor = self.actors[actor["member_of"]]
        return None

    def office(self, actor: Json, move: Json) -> tuple[str | None, str | None]:
        """Return the first office of a state that a person holds, and the sector of an actor."""
        tie = self.actors.get(actor["member_of"] or "")
        if tie is None or tie["kind"] != "country":
            return None, None
        if actor["kind"] != "person":
            return None, sector_of_body(actor["name"])
        for role in actor["roles"]:
            sector = sector_of_office(role)
            if sector and not _is_past(role, actor, move):
                return role, sector
        return None, None

    def published(self, report_id: str) -> str | None:
        """Return when a report came out, for those who date an event by it."""
        when = self.reports[report_id]["published"]
        return None if when is None else str(when["value"])

    def citation(self, report_id: str) -> Json:
        report = self.reports[report_id]
        return {
            "citation": report["id"],
            "url": report["url"],
            "title": report["title"],
            "language": report["language"],
            "publication": report["publisher"],
            "codebook": CODEBOOK,
        }


def _roles(move: Json, category: str) -> tuple[str | None, list[str], list[str]]:
    """Return mode, source and recipient as PLOVER has them: of a visit the guest is the source."""
    mode = move["plover"]["mode"] if move["plover"] else None
    if category == "CONSULT" and mode == "host" and move["recipients"]:
        return "visit", move["recipients"], move["actors"]
    known = mode if mode in _MODES.get(category, ()) else None
    return known, move["actors"], move["recipients"]


def _is_past(role: str, actor: Json, move: Json) -> bool:
    """Return whether reports show a person out of an office by the time of a move."""
    if move["said"] is None:
        return any(one["past"] for one in actor["tenures"] if one["role"] == role.lower())
    return any(
        one["past"] is not None and move["said"]["end"] >= one["past"]
        for one in actor["tenures"]
        if one["role"] == role.lower()
    )


def _context(move: Json) -> list[str]:
    """Return those of PLOVER's contexts that a move tells by itself."""
    told = {
        "negation": move["polarity"] == "negative",
        "future": move["modality"] == "planned",
        "hypothetical": move["modality"] == "possible",
        "historical": move["recap_of"] is not None,
    }
    return [name for name, is_told in told.items() if is_told]


def _day(when: Json | None) -> str | None:
    """Return the day of a time that is one, `None` for any other."""
    if when is None or when["mod"] is not None or when["start"] != when["end"]:
        return None
    day: str = when["start"]
    return day


def _days(when: Json | None) -> Json:
    """Return the first and last day that an event may lie on, its EDTF value and its words.

    A bound has no day on its open side.
    """
    if when is None:
        return {"first_day": None, "last_day": None, "date_value": None, "date_says": None}
    return {
        "first_day": None if when["mod"] == "before" else when["start"],
        "last_day": None if when["mod"] == "after" else when["end"],
        "date_value": when["value"],
        "date_says": when["says"],
    }


def _printed(actor: Json, sentence: str) -> str | None:
    """Return the longest name of an actor that a sentence prints, `None` where it prints none."""
    names = sorted({alias["name"] for alias in actor["aliases"]}, key=lambda n: (-len(n), n))
    found = (re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence) for name in names)
    return next((match.group() for match in found if match), None)
