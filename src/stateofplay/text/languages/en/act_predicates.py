"""English words behind a form of "be" that tell an act, as data, in the form of `acts.py`.

A line with `=` for its mode tells what somebody would do, not what is done: it is possible.
"""

from __future__ import annotations

_WEIGHING = ("considering", "weighing", "weighing up", "mulling", "contemplating", "pondering")
_WEIGHED = """a ban on | sanction | = | N
a boycott of | sanction | = | N
a boycott | sanction | = | .
tariffs on | sanction | = | N
measures against | sanction | = | R N
retaliatory measures | sanction | = | 0
reprisals | sanction | = | 0
an embargo on | sanction | = | N
legal action | accuse | = | .
a strike ballot | mobilize | = | 0
strike action | sanction | = | 0
legal action against | accuse | = | R N
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
# "Is preparing sanctions against Besk": it may come, too.
_PREPARING = ("preparing", "planning", "drawing up", "readying", "threatening", "discussing")
_PREPARED = """sanctions on | sanction | = | R N
sanctions against | sanction | = | R N
retaliatory tariffs on | sanction | = | N
legal action against | accuse | = | R N
a lawsuit against | accuse | = | R N
a law to strip | sanction | = | N
a law banning | sanction | = | N
a law to ban | sanction | = | N
a fresh offer | propose | = | 0
a new offer | propose | = | 0
an improved offer | propose | = | 0
a counter-offer | propose | = | 0
a bid for | propose | = | N
a rival bid | propose | = | 0
a peace plan | propose | = | 0
a counterproposal | propose | = | 0
to table | propose | = | N#plan"""

WEIGHING_LINES = "\n".join(
    f"{verb} {line}"
    for verbs, lines in ((_WEIGHING, _WEIGHED), ((*_PREPARING, "drafting"), _PREPARED))
    for verb in verbs
    for line in lines.splitlines()
)
# "Is mulling a third offer".
WEIGHING_LINES += "\n" + "\n".join(f"{verb} | propose | = | N#tender" for verb in _WEIGHING)

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

# Phrases that the detector of `text/acts` has not learnt with.
NEWS_PREDICATE_LINES = """
full of praise for | support | - | R N
squarely behind | support | - | R N
firmly behind | support | - | R N
solidly behind | support | - | R N
four-square behind | support | - | R N
all for | support | - | N#plan
cool to | reject | - | N#plan
cool on | reject | - | N#plan
cool towards | reject | - | N#plan
cold to | reject | - | N#plan
lukewarm about | reject | - | N#plan
deaf to | reject | - | N#call N#plan
not for turning | insist | - | 0
not for turning on | insist | - | N
angry about | accuse | - | N
angry over | accuse | - | N
furious over | accuse | - | N
furious about | accuse | - | N
furious with | accuse | - | R N
up in arms over | accuse | - | N
up in arms about | accuse | - | N
dismissive of | reject | - | N#plan N#shrugged
contemptuous of | accuse | - | N
locked in talks with | consult | - | R
"""
