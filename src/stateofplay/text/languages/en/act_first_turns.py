"""English turns of phrase that go before all others, as data, as in `acts.py`.

They tell the sense of a verb of many senses.
"""

from __future__ import annotations

from stateofplay.text.languages.en.act_judging_idioms import pair_lines

_OUT_OF_WORK = pair_lines(
    "bar, shut, lock, keep, ban",
    """~ from the building, ~ from the premises, ~ from the plant, ~ from the site,
    ~ from the factory, ~ from the depot, ~ from the mine, ~ out of the building,
    ~ out of the plant, ~ out of the factory, ~ out of the depot, ~ out of the mine""",
    "coerce | - | R N",
)

FIRST_TURN_LINES = (
    """
walk away from the table | sanction | - | 0
walk away from the negotiating table | sanction | - | 0
walk away from the talks | sanction | - | 0
walk away from talks | sanction | - | 0
set fire to | accuse | - | N#effigy
accept on the condition that | accept_if | - | N
accept on condition that | accept_if | - | N
agree on the condition that | accept_if | - | N
agree on condition that | accept_if | - | N
consent on condition that | accept_if | - | N
burn | accuse | - | N#effigy
suspend | sanction | - | N#sold+to
halt | sanction | - | N#sold+to
stop | sanction | - | N#sold+to
pause | sanction | - | N#sold+to
resume | retreat | - | N#sold+to
restart | retreat | - | N#sold+to
suspend | sanction | - | N#arms+to
give ~ a cool reception | reject | - | N
give ~ a cool welcome | reject | - | N
give ~ a chilly reception | reject | - | N
give ~ a lukewarm reception | reject | - | N
give ~ the cold shoulder | reject | - | N
call ~ a non-starter | reject | - | N
call ~ a nonstarter | reject | - | N
bring ~ before the tribunal | accuse | - | R N
launch air strikes | assault | - | 0
launch air raids | assault | - | 0
launch a strike on | assault | - | R N#target
launch strikes on | assault | - | R N#target
launch air strikes on | assault | - | R N
launch air raids on | assault | - | R N
send ~ a list of demands | request | - | R N
send ~ an ultimatum | threaten | - | R N
tow ~ to safety | aid | - | N
tow ~ to port | coerce | - | N#vessel
lift * veto | withdraw | - | 0
lift * objections | withdraw | - | 0
walk out on the deal | withdraw | - | 0
declare ~ null and void | withdraw | - | N#pact
seek the extradition of | request | - | N
vow never to | reject | - | N
""".strip()
    + "\n"
    + _OUT_OF_WORK
)
