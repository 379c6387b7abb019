"""English words that tell in which sense an act is meant, as data."""

from __future__ import annotations

# What only forces do; of a person it is a figure of speech, or an election won.
BY_FORCES = (
    "capture occupy attack launch raid storm conquer retake recapture overrun mount stage".split()
)

# A word of the name of whoever attacks with arms; of others an attack is one of words.
ARMED = frozenset(
    """army forces force troops soldiers rebels rebel militants militant gunmen fighters guerrillas
    guerrilla insurgents militia militias militiamen police navy front state column brigade
    brigades marines paratroopers commandos terrorists separatists""".split()
)

# Beside troops that are sent these tell that they help.
RELIEF_WORDS = frozenset(
    """rescue relief aid doctors medics medical food humanitarian earthquake quake survivors
    peacekeeping flood floods tsunami hurricane cyclone""".split()
)

# The last word of the name of a paper or station; to speak with it is to give an interview.
OUTLET_WORDS = frozenset(
    """post times news journal guardian telegraph herald tribune gazette chronicle magazine radio
    tv television press observer independent mail mirror today newsbeat weekly daily""".split()
)
# The first word of such a name.
WITHOUT_DOUBT = frozenset(
    "bbc cnn abc nbc cbs npr msnbc fox reuters politico huffpost breitbart bloomberg itv".split()
)

# Who comes when somebody is hurt; to phone them is to call for help.
CALLED_OUT = frozenset(
    """paramedics paramedic ambulance police doctor doctors firefighters reporters journalists
    reporter journalist audience audiences crowd crowds voters supporters fans students""".split()
)
# Beside these, to support is to have voted.
COUNTED = frozenset("points digits margin percentage turnout".split())
