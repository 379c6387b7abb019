"""English turns of phrase for later and never mind, as data, in the form of `acts.py`."""

from __future__ import annotations

_TAKING_BACK = """
call off | withdraw | - | N!besieged
cancel | withdraw | - | N#offer
walk away from | withdraw | - | N#left N#pact
pull out of | withdraw | - | N#left N#pact
back out of | withdraw | - | N#pact N#plan
drop out of | withdraw | - | N#left
withdraw from | withdraw | - | N#left N#pact
quit | withdraw | - | N#left
leave | withdraw | - | N#parley
abandon | withdraw | - | N#pact N#left
bail on | withdraw | - | N#left N#pact
bail out of | withdraw | - | N#left N#pact
turn * back on | withdraw | - | N#left
go back on * word | withdraw | - | 0
renege | withdraw | - | .
welsh on | withdraw | - | N
welch on | withdraw | - | N
dump | withdraw | - | N#plan
junk | withdraw | - | N#plan
bury | withdraw | - | N#plan
kill off | withdraw | - | N#plan
pull | withdraw | - | N#tender N#suit
pull ~ off the table | withdraw | - | N
pull ~ from the table | withdraw | - | N
strike ~ from the agenda | withdraw | - | N
take ~ off the agenda | withdraw | - | N
let ~ lapse | withdraw | - | N
let ~ drop | withdraw | - | N
let lapse | withdraw | - | N
unwind | withdraw | - | N#pact
dissolve | withdraw | - | N#alliance
take back | withdraw | - | N#suit N#words
drop | withdraw | - | N#suit N#words N#planned
withdraw | withdraw | - | N#suit N#words N#planned
scrap | withdraw | - | N#plan N#pact
lift | withdraw | - | N#objection
wash * hands of | withdraw | - | N
bin | withdraw | - | N#offer
backpedal from | withdraw | - | N
"""

_PUTTING_OFF = """
shelve | postpone | - | N
defer | postpone | - | N
adjourn | postpone | - | 0
delay | postpone | - | N#plan N#work
put off | postpone | - | N#plan N#work
hold over | postpone | - | N
hold up | postpone | - | N#plan N#work
hold off from | postpone | - | N G
hold back | postpone | - | N#plan
put ~ on hold | postpone | - | N
put ~ on pause | postpone | - | N
put ~ on the shelf | postpone | - | N
put ~ in the deep freeze | postpone | - | N
put ~ in cold storage | postpone | - | N
put ~ into cold storage | postpone | - | N
put a hold on | postpone | - | N
put a pause on | postpone | - | N
put the brakes on | postpone | - | N
press pause on | postpone | - | N
press the pause button on | postpone | - | N
hit pause on | postpone | - | N
hit the pause button on | postpone | - | N
call a pause in | postpone | - | N#talks
call a pause to | postpone | - | N#talks
call a halt to | postpone | - | N#talks
kick ~ into the long grass | postpone | - | N
push ~ into the long grass | postpone | - | N
kick ~ into touch | postpone | - | N
kick ~ down the road | postpone | - | N
kick the can down the road | postpone | - | 0
move back | postpone | - | N#planned N#meeting
carry over | postpone | - | N#planned N#plan
roll over | postpone | - | N#planned
reschedule | postpone | - | N
buy time | postpone | - | 0
stall for time | postpone | - | 0
stall on | postpone | - | N
stall over | postpone | - | N
stall | postpone | - | .
drag out | postpone | - | N#talks
spin out | postpone | - | N#talks N#plan
string out | postpone | - | N#talks
prolong | postpone | - | N#talks N#trial
slow-walk | postpone | - | N
slow down | postpone | - | N#talks N#plan
slow | postpone | - | N#talks
temporise | postpone | - | .
temporize | postpone | - | .
procrastinate | postpone | - | .
hold fire on | postpone | - | N
stay * hand | postpone | - | 0
reserve judgment | postpone | - | 0
reserve judgement | postpone | - | 0
reserve * decision | postpone | - | 0
reserve * verdict | postpone | - | 0
take ~ under advisement | postpone | - | N
leave ~ for another day | postpone | - | N
park | postpone | - | N#plan N#dispute N#question
mothball | postpone | - | N#plan N#work
ice | postpone | - | N#plan
sit on | postpone | - | N#asked
suspend | postpone | - | N#trial
put back | postpone | - | N#meeting N#plan
push back | postpone | - | N#planned N#deadline N#work
push off | postpone | - | N#planned N#meeting
break up | postpone | - | N#talks
go into recess | postpone | - | 0
give ~ more time | postpone | - | R N
"""

SHELVING_LINES = _TAKING_BACK.strip() + "\n" + _PUTTING_OFF.strip()
