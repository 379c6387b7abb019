"""English words for what is no matter of a dispute: ceremonies, and offices inside a party."""

from __future__ import annotations

# Words that an act is about where it belongs to a ceremony.
CEREMONIES = frozenset(
    """funeral memorial anniversary wreath wreaths parade banquet toast condolence condolences
    coronation inauguration commemoration birthday congratulations greetings tribute jubilee
    festival concert medal""".split()
)

# Runs of words that tell of an office which a party fills by itself.
OWN_OFFICES = (
    "term in office",
    "terms in office",
    "years in office",
    "second term",
    "third term",
    "fourth term",
    "fifth term",
    "another term",
    "re-election",
    "reelection",
    "party leadership",
    "party's head",
    "head of the party",
    "leader of the party",
    "run for president",
    "run for prime minister",
    "stand for president",
)
