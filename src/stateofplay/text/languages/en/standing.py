"""Words with which a text counts how things stand, not what happened, as data."""

from __future__ import annotations

# Verbs of lasting states, in the forms that tell of now.
STANDING = frozenset(
    """live lives living reside resides residing inhabit inhabits employ employs employing
    number numbers house houses accommodate accommodates comprise comprises serve serves""".split()
)

# "The union has 460 members" counts how things stand; "has 12 points" changes by the week.
HEADCOUNTS = frozenset(
    """people residents inhabitants members employees workers staff nurses doctors teachers soldiers
    troops students pupils branches shops stores factories plants beds islands islets ships
    aircraft vessels""".split()
)
