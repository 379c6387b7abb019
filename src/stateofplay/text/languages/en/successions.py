"""English words between two names that tell that one party came after the other."""

from __future__ import annotations

# States that are gone whose capital no longer stands for them, with the one that holds their land.
HELD_BY = {
    "East Germany": "Germany",
    "Nazi Germany": "Germany",
    "Prussia": "Germany",
    "South Vietnam": "Vietnam",
    "South Yemen": "Yemen",
}

_WHICH = r"(?:(?:which|who) (?:is|was|are|were) )?"
_CALLED = r"(?: (?:known as|called|named|as))?"
_THE = r"(?: the| a| an)?"

# "Such Steel, formerly known as Old Iron"
FROM_LATER = (
    rf",? ?\(?{_WHICH}(?:"
    rf"(?:formerly|previously){_CALLED}"
    rf"|then (?:known as|called|named)"
    rf"|(?:the |a |its )?(?:legal |direct )?success(?:or)?(?: state| company| union)? (?:of|to)"
    rf"|(?:grew|emerged) (?:out of|from)"
    rf"){_THE} ?"
)
# "Old Iron, now known as Such Steel"; a bare "now" needs a comma or bracket before it
FROM_EARLIER = (
    rf"(?:[, ] ?\(?{_WHICH}(?:(?:later|since|now|then|today) )?"
    rf"(?:renamed(?: itself)?|known today as|now known as|now called|succeeded by|merged into)"
    rf"|[,(] ?\(?(?:now|today){_CALLED}"
    rf"|,? ?\(?(?:the |a )?(?:predecessor|forerunner) (?:of|to)"
    rf"){_THE} ?"
)
