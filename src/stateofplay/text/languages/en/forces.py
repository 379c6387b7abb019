"""English verbs for one act, from the mildest word to the strongest.

Each line is a scale; "|" parts its steps, the mildest first. A word after "+" stands with the verb
as a particle or at the head of what hangs on it, "to" as the mark of a clause.
"""

from __future__ import annotations

_LINES = """
intend plan aim hope | promise pledge | vow swear
ask+for ask+to request invite+to | urge appeal call+for call+on plead | demand insist order
suggest float | propose
say state note remark | claim allege assert maintain | admit confess acknowledge
decline | reject refuse turn+down | dismiss rebuff spurn snub
criticise criticize question | condemn denounce | slam blast lambast lambaste savage
agree+to accept | concede yield+to bow+to give+in
kill | murder slaughter massacre butcher execute
cut reduce lower trim | slash axe gut
caution warn | threaten
dispute question | deny | refute
clash scuffle | fight battle
"""

Verb = tuple[str, str | None]  # base form, the word that stands with it


def _read() -> dict[Verb, frozenset[tuple[int, int]]]:
    found: dict[Verb, set[tuple[int, int]]] = {}
    for scale, line in enumerate(_LINES.strip().splitlines()):
        for step, verbs in enumerate(line.split("|")):
            for verb in verbs.split():
                base, _, beside = verb.partition("+")
                found.setdefault((base, beside or None), set()).add((scale, step))
    return {verb: frozenset(places) for verb, places in found.items()}


FORCES = _read()  # verb -> the scales it stands on, with its step on each
