"""English words behind a form of "be" that tell an act, as data, in the form of `acts.py`.

A line with `=` for its mode tells what somebody would do, not what is done: it is possible.
"""

from __future__ import annotations

_WEIGHING = ("considering", "weighing", "weighing up", "mulling", "contemplating")
_WEIGHED = """legal action against | accuse | = | R N
a lawsuit against | accuse | = | R N
sanctions on | sanction | = | R N
sanctions against | sanction | = | R N
tariffs on | sanction | = | R N
sanctions | sanction | = | 0
a boycott of | sanction | = | N
a boycott | sanction | = | 0
military action against | assault | = | R N
a strike | sanction | = | .
withdrawal from | withdraw | = | N
retaliation | threaten | = | 0"""

# "Is weighing sanctions on Besk": it may come.
WEIGHING_LINES = "\n".join(f"{verb} {line}" for verb in _WEIGHING for line in _WEIGHED.splitlines())

PREDICATE_LINES = """
opposed to | reject | - | N G
against | reject | - | N#plan G
dead set against | reject | - | N G
set against | reject | - | N G
hostile to | reject | - | N#plan
resistant to | reject | - | N#plan
averse to | reject | - | N#plan G
having none of it | reject | - | 0
having none of that | reject | - | 0
having nothing to do with | reject | - | N
unwilling to | reject | - | I
disinclined to | reject | - | I
loath to | reject | - | I
in no mood to | reject | - | I
in no mood for | reject | - | N
in favour of | support | - | N G
in favor of | support | - | N G
supportive of | support | - | N
critical of | accuse | - | N
scathing about | accuse | - | N
committed to | promise | - | G N#promised
bound to honour | promise | - | N
unyielding on | insist | - | N
adamant on | insist | - | N
adamant about | insist | - | N
adamant | insist | - | D
adamant in | insist | - | N#stood
firm on | insist | - | N
firm in | insist | - | N#stood
firm | insist | - | D
unyielding in | insist | - | N#stood
unbending on | insist | - | N
unbending over | insist | - | N
inflexible on | insist | - | N
immovable on | insist | - | N
uncompromising on | insist | - | N
intransigent on | insist | - | N
intransigent over | insist | - | N
steadfast in | insist | - | N#stood
steadfast on | insist | - | N
resolute in | insist | - | N#stood
resolute on | insist | - | N
unwavering in | insist | - | N#stood
wedded to | insist | - | N#stood
after | claim | - | N#wanted
intent on | claim | - | N#wanted
keen on | claim | - | N#wanted
eager for | claim | - | N#wanted
anxious for | claim | - | N#wanted
desperate for | claim | - | N#wanted
hungry for | claim | - | N#wanted
pushing for | request | - | N
pressing for | request | - | N
pledged to | promise | - | I
sworn to | promise | - | I
duty bound to | promise | - | I
grateful to | support | - | R
thankful to | support | - | R
sorry for | concede | - | N G
sorry that | concede | - | N
in contact with | consult | - | R
in touch with | consult | - | R
angry at | accuse | - | R N
angry with | accuse | - | R N
furious at | accuse | - | R N
in talks with | consult | - | R
in negotiations with | consult | - | R
in discussions with | consult | - | R
in agreement on | agree | - | N
in agreement with | agree | - | N
on strike | sanction | - | 0
amenable to | agree | = | N
receptive to | agree | = | N
ready for | agree | = | N#talks
prepared for | agree | = | N#talks
"""
