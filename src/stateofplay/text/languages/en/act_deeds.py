"""English verbs of deeds that hurt or make ready to, as data, in the form of `acts.py`."""

from __future__ import annotations

# Who keeps the peace helps, and who trains together works together: these are tried first.
HURTING_LINES = """
send | aid | - | N#peacekeepers
deploy | aid | - | N#peacekeepers
hold | cooperate | - | N#exercise+joint
conduct | cooperate | - | N#exercise+joint
stage | cooperate | - | N#exercise+joint
begin | cooperate | - | N#exercise+joint
start | cooperate | - | N#exercise+joint
deploy | mobilize | troops | N#forces
move | mobilize | troops | N#forces
mass | mobilize | troops | N#forces
dispatch | mobilize | troops | N#forces
mobilize | mobilize | troops | N#forces
mobilise | mobilize | troops | N#forces
send | mobilize | troops | N#forces
call up | mobilize | - | N#forces
put on alert | mobilize | - | N#forces
call | mobilize | - | N#ballot
ballot | mobilize | - | N#people
station | mobilize | - | N#forces
impose sanctions on | sanction | - | R N
impose | sanction | - | N#penalty
slap | sanction | - | N#penalty
expel | sanction | - | N#envoy
recall | sanction | - | N#envoy
sever | sanction | - | N#ties
cut | sanction | - | N#ties
cut off | sanction | - | N#supply N#ties
halt | sanction | - | N#supply
suspend | sanction | - | N#supply
stop | sanction | - | N#supply
freeze | sanction | - | N#supply
withhold | sanction | - | N#supply
boycott | sanction | - | N
walk out of | sanction | - | N#process
skip | sanction | - | N#process
down tools | sanction | - | 0
go on strike | sanction | - | 0
walk off the job | sanction | - | 0
stop work | sanction | - | 0
stage a walkout | sanction | - | 0
bar | sanction | - | R
ban | sanction | - | N#supply
blacklist | sanction | - | R N
fine | sanction | - | R
raise | sanction | - | N#penalty
double | sanction | - | N#penalty
levy | sanction | - | N#penalty
extend | sanction | - | N#sanctions
tighten | sanction | - | N#penalty
break off | sanction | - | N#ties
scale back | sanction | - | N#supply N#ties
downgrade | sanction | - | N#ties
seize | coerce | seize | N#seized
confiscate | coerce | seize | N
impound | coerce | seize | N
hold back | coerce | seize | N#seized
block | coerce | - | N#road
block off | coerce | - | N#road
blockade | coerce | - | N
evict | coerce | - | N
lock out | coerce | - | N
arrest | coerce | arrest | N
detain | coerce | arrest | N
deport | coerce | deport | N
jail | coerce | - | N
board | coerce | - | N#vessel
intercept | coerce | - | N#vessel
turn back | coerce | - | N#vessel
cordon off | coerce | - | N
disperse | coerce | - | N#people
clear | coerce | - | N#barrier
remove | coerce | - | N#people
round up | coerce | - | N#people
annex | assault | - | N
carry out | assault | - | N#strike
kill | assault | - | N#people
wound | assault | - | N#people
shoot | assault | - | N#people
beat | assault | - | N#people
fire on | assault | - | N
open fire on | assault | - | N
abduct | assault | - | N
kidnap | assault | - | N
break into | assault | - | N
torture | assault | - | N
ambush | assault | - | N
raid | assault | - | N#target
storm | assault | - | N#target
shoot down | assault | - | N
invade | assault | - | N
occupy | assault | - | N#target
attack | assault | - | N#target
bomb | assault | - | N#target
shell | assault | - | N#target
capture | assault | - | N#target
stab | assault | - | N#people
injure | assault | - | N#people
ram | assault | - | N#vessel
set fire to | assault | - | N
torch | assault | - | N
smash | assault | - | N#target
vandalise | assault | - | N
vandalize | assault | - | N
hijack | assault | - | N
sink | assault | - | N#vessel
fire at | assault | - | N
storm into | assault | - | N
put ~ on alert | mobilize | - | N#forces
put ~ on high alert | mobilize | - | N#forces
place ~ on alert | mobilize | - | N#forces
place ~ on high alert | mobilize | - | N#forces
call out | mobilize | - | N#forces
call in | mobilize | - | N#forces
reinforce | mobilize | - | N#forces
beef up | mobilize | - | N#forces
build up | mobilize | - | N#forces
rush | mobilize | - | N#forces
scramble | mobilize | - | N#forces
redeploy | mobilize | - | N#forces
conduct | mobilize | - | N#exercise
hold | mobilize | - | N#exercise
stage | mobilize | - | N#exercise
begin | mobilize | - | N#exercise
start | mobilize | - | N#exercise
test-fire | mobilize | - | N
test-launch | mobilize | - | N
hold a strike ballot | mobilize | - | 0
reimpose | sanction | - | N#penalty
re-impose | sanction | - | N#penalty
slap ~ on | sanction | - | N#penalty
withdraw | sanction | - | N#envoy
pull | sanction | - | N#envoy
call home | sanction | - | N#envoy
kick out | sanction | - | N#envoy
throw out | sanction | - | N#envoy
order ~ out | sanction | - | N#envoy
expel | sanction | - | R N
break | sanction | - | N#ties
suspend | sanction | - | N#ties
freeze | sanction | - | N#ties
cut | sanction | - | N#aid
slash | sanction | - | N#aid
reduce | sanction | - | N#aid
halt | sanction | - | N#aid
block | sanction | - | N#aid
cut off | sanction | - | R
ban | sanction | - | R N+from
bar | sanction | - | N+from
outlaw | sanction | - | N
prohibit | sanction | - | N
suspend | sanction | - | N#membership N+from
strip ~ of | sanction | - | R N
revoke | sanction | - | N#licence
withdraw | sanction | - | N#licence
cancel | sanction | - | N#licence
suspend | sanction | - | N#licence
fine | sanction | - | N
penalise | sanction | - | R N
penalize | sanction | - | R N
punish | sanction | - | R N
shun | sanction | - | R N
walk out on | sanction | - | N#process
storm out of | sanction | - | N#process N#meeting
stay away from | sanction | - | N#process
walk out | sanction | - | S
strike | sanction | - | S
strike over | sanction | - | N
launch | sanction | - | N#walkout
stage | sanction | - | N#walkout
begin | sanction | - | N#walkout
start | sanction | - | N#walkout
hold | sanction | - | N#walkout
go on hunger strike | sanction | - | 0
work to rule | sanction | - | 0
refuse to work | sanction | - | 0
embargo | sanction | - | R N
sanction | sanction | - | R N#people
increase | sanction | - | N#sanctions
widen | sanction | - | N#sanctions
expand | sanction | - | N#sanctions
toughen | sanction | - | N#sanctions
prolong | sanction | - | N#sanctions
renew | sanction | - | N#sanctions
strengthen | sanction | - | N#sanctions
close | sanction | - | N#embassy
shut | sanction | - | N#embassy
withhold | sanction | - | N#wages
divest from | sanction | - | N
freeze ~ out | sanction | - | R N
shut ~ out of | sanction | - | R N
disqualify | sanction | - | N+from
impose | coerce | - | N#curfew
declare martial law | coerce | - | 0
imprison | coerce | - | N
incarcerate | coerce | - | N
apprehend | coerce | arrest | N
take ~ into custody | coerce | arrest | N
take into custody | coerce | arrest | N
place ~ under house arrest | coerce | arrest | N
put ~ under house arrest | coerce | arrest | N
place ~ under arrest | coerce | arrest | N
sentence ~ to | coerce | - | N
lock up | coerce | - | N#people
seal off | coerce | - | N
seal | coerce | - | N#crossing
close | coerce | - | N#crossing
shut | coerce | - | N#crossing
shut down | coerce | - | N#media
censor | coerce | - | N
block | coerce | - | N#website
commandeer | coerce | - | N
requisition | coerce | - | N
expropriate | coerce | seize | N
nationalise | coerce | seize | N
nationalize | coerce | seize | N
besiege | coerce | - | N
surround | coerce | - | N#target
encircle | coerce | - | N#target
break up | coerce | - | N#protest
disperse | coerce | - | N#protest
quell | coerce | - | N#protest
crush | coerce | - | N#protest
suppress | coerce | - | N#protest
put down | coerce | - | N#protest
crack down on | coerce | - | N
fire tear gas at | coerce | - | N
fire tear gas | coerce | - | 0
use tear gas | coerce | - | 0
stop | coerce | - | N#vessel
clear | coerce | - | N#square
tow away | coerce | - | N
bulldoze | coerce | - | N
raze | assault | - | N#target
repossess | coerce | - | N
barricade | coerce | - | N#road
take control of | coerce | seize | N#target N#seized
seize control of | coerce | seize | N
kill | assault | - | N#victims
shoot | assault | - | N#victims
wound | assault | - | N#victims
injure | assault | - | N#victims
murder | assault | - | N#people N#victims
assassinate | assault | - | N
behead | assault | - | N
execute | assault | - | N#people N#captives
massacre | assault | - | N
slaughter | assault | - | N#people N#victims
gun down | assault | - | N
lynch | assault | - | N
strike | assault | - | N#target
hit | assault | - | N#military
pound | assault | - | N#target
bombard | assault | - | N
strafe | assault | - | N
launch | assault | - | N#missiles+at
launch | assault | - | N#missiles+on
launch | assault | - | N#missiles+into
fire | assault | - | N#missiles+at
fire | assault | - | N#missiles+on
fire | assault | - | N#missiles+into
open fire | assault | - | 0
set ~ on fire | assault | - | N
set ~ ablaze | assault | - | N
set ablaze | assault | - | N
burn down | assault | - | N
loot | assault | - | N#target
ransack | assault | - | N
overrun | assault | - | N#target
conquer | assault | - | N
retake | assault | - | N#target
recapture | assault | - | N#target
take ~ hostage | assault | - | N
take hostage | assault | - | N
take hostages | assault | - | 0
seize hostages | assault | - | 0
hold ~ hostage | assault | - | N
hold ~ captive | assault | - | N
detonate | assault | - | N
blow up | assault | - | N#target
sabotage | assault | - | N
poison | assault | - | N#people R
mount | assault | - | N#raid
stage | assault | - | N#raid
drop bombs on | assault | - | N
launch | assault | - | N#strike
launch | assault | - | N#airstrike+on
launch | assault | - | N#airstrike+against
conduct | assault | - | N#airstrike
carry out | assault | - | N#airstrike
"""
