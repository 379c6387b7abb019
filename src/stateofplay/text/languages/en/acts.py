"""English verbs of statement acts and deeds, as data: phrase, act, PLOVER mode, what follows.

Categories are PLOVER's (openeventdata/PLOVER); acts that PLOVER has no class for stand in
`WITHOUT_PLOVER`. A phrase starts with the base form of its verb; its other words stand as printed.
Frames, tried from left to right:

T  to-infinitive             W  that-clause             G  -ing form          N  object
D  that-clause that tells what shall be: "suggested that Arland sign"
R  actor, then what follows: `R`, `R>to`, `R>that`, `R>of`, `R>for`, `R>with`, `R>N`
Q  somebody who is no known actor, then a to-infinitive, or a word: `Q>of`, `Q>for`
O  somebody who is no known actor, then an object: "lent the board two ships"
B  object, then a bad name for it: "called the levy absurd"
S  the clause ends, or goes on with a time, "for", "over", "in"
I  a preposition: the verb has no object      .  the clause ends      0  nothing needs to follow

A name after `N#` limits the object to the words of that list in `act_objects.py`, one after `N!`
to those not in it; a word after `W#`, or behind `+`, must stand in the clause. In a phrase `*` is
an article or possessive, `~` an object that stands inside: "take ~ to court". The mode `=` marks
what counts only while it lies ahead: "will retaliate".
"""

from __future__ import annotations

from stateofplay.text.languages.en.act_answering import ANSWERING_LINES
from stateofplay.text.languages.en.act_asking import ASKING_LINES
from stateofplay.text.languages.en.act_backing_idioms import BACKING_IDIOM_LINES
from stateofplay.text.languages.en.act_common_turns import COMMON_TURN_LINES
from stateofplay.text.languages.en.act_dealings import DEALINGS_LINES
from stateofplay.text.languages.en.act_decisions import DECISION_LINES
from stateofplay.text.languages.en.act_deeds import HURTING_LINES
from stateofplay.text.languages.en.act_first_turns import FIRST_TURN_LINES
from stateofplay.text.languages.en.act_force import FORCE_LINES
from stateofplay.text.languages.en.act_force_idioms import FORCE_IDIOM_LINES
from stateofplay.text.languages.en.act_holding import HOLDING_LINES
from stateofplay.text.languages.en.act_judging import JUDGING_LINES
from stateofplay.text.languages.en.act_judging_idioms import JUDGING_IDIOM_LINES
from stateofplay.text.languages.en.act_meetings import MEETING_LINES
from stateofplay.text.languages.en.act_news_answers import NEWS_ANSWER_LINES
from stateofplay.text.languages.en.act_news_deeds import NEWS_DEED_LINES
from stateofplay.text.languages.en.act_news_force import NEWS_FORCE_LINES
from stateofplay.text.languages.en.act_news_talk import NEWS_TALK_LINES
from stateofplay.text.languages.en.act_shelving import SHELVING_LINES
from stateofplay.text.languages.en.act_states import STATES_LINES, TRAVELLING_LINES
from stateofplay.text.languages.en.act_yielding import YIELDING_LINES
from stateofplay.text.languages.en.act_yielding_idioms import YIELDING_IDIOM_LINES

# phrase | act | PLOVER mode or - | frames. A phrase of two acts is read by the first that fits.
# The detector of `text/acts` learnt with these: further lines change its features, so they stand in
# `ACT_LINES` only, until it is trained anew.
LEARNT_LINES = "\n".join(
    lines.strip()
    for lines in (
        ASKING_LINES,
        HOLDING_LINES,
        ANSWERING_LINES,
        JUDGING_LINES,
        HURTING_LINES,
        YIELDING_LINES,
        STATES_LINES,
        FORCE_LINES,
        DEALINGS_LINES,
        DECISION_LINES,
        SHELVING_LINES,
        TRAVELLING_LINES,
        JUDGING_IDIOM_LINES,
        BACKING_IDIOM_LINES,
        YIELDING_IDIOM_LINES,
        FORCE_IDIOM_LINES,
        COMMON_TURN_LINES,
    )
)
ACT_LINES = "\n".join(
    lines.strip()
    for lines in (
        FIRST_TURN_LINES,
        LEARNT_LINES,
        NEWS_ANSWER_LINES,
        NEWS_TALK_LINES,
        NEWS_DEED_LINES,
        NEWS_FORCE_LINES,
        MEETING_LINES,
    )
)
