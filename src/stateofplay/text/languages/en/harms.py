"""English verbs of harm that somebody holds over somebody else, as data."""

from __future__ import annotations

# "Would V unless": it hurts whatever its object is.
HARMING_IF = frozenset(
    """strike sue retaliate block veto boycott bomb shell attack punish destroy kill expel seize
    invade blockade annex evict crush hunt avenge storm shoot jail arrest topple oust smash raze
    ram torpedo cripple paralyse paralyze picket deport banish sanction sabotage strangle starve
    flatten prosecute impose fine freeze bar ban recall shut withhold confiscate impound occupy
    sink blacklist dock detain dismiss sack quit resign intervene escalate barricade besiege
    nationalise nationalize ground eject outlaw prohibit burn torch""".split()
)
HARMING_PHRASES = frozenset(
    (
        "walk out", "walk away", "lock out", "hit back", "fight back", "strike back", "cut off",
        "shut down", "shut off", "turn off", "switch off", "pull out", "down tools", "stop work",
        "stop flying", "stop working", "stop paying", "stop buying", "stop selling",
        "take action", "take up", "hold back", "stay away", "respond with", "respond in",
        "open fire", "use force",
    )
)  # fmt: skip
# "Would V unless": it hurts where others need the object.
HARMING_OBJECT_IF = frozenset(
    """stop halt suspend cut close withdraw cancel end pull reduce slash block leave launch call
    take send deploy raise break abandon scrap""".split()
)
# Names of lists of `act_objects.py`.
HARMED_OBJECTS = (
    "supply", "frozen", "sold", "traded", "aid", "payments", "crossing", "ties", "walkout",
    "harm", "airstrike", "commerce", "grants", "pact", "licence",
)  # fmt: skip
# What opens the condition of a threat; "in return for" opens that of an offer.
OPENING_THREATS = (
    "if", "only if", "unless", "once", "as soon as", "as long as", "so long as", "until",
    "should", "the moment", "were", "when", "the minute", "the day",
)  # fmt: skip
