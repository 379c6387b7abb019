"""English words behind a form of "be" that tell an act, as data, in the form of `acts.py`.

A line with `=` for its mode tells what somebody would do, not what is done: it is possible.
"""

from __future__ import annotations

PREDICATE_LINES = """
opposed to | reject | - | N G
against | reject | - | N#plan G
dead set against | reject | - | N G
unwilling to | reject | - | I
in favour of | support | - | N G
in favor of | support | - | N G
supportive of | support | - | N
critical of | accuse | - | N
scathing about | accuse | - | N
committed to | promise | - | G N#promised
bound to honour | promise | - | N
unyielding on | insist | - | N
adamant on | insist | - | N
grateful to | support | - | R
thankful to | support | - | R
sorry for | concede | - | N G
sorry that | concede | - | N
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
