"""English verbs of deeds, as data, in the form of `acts.py`."""

from __future__ import annotations

DEED_LINES = """
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
walk out | sanction | - | .
stop work | sanction | - | 0
stage a walkout | sanction | - | 0
strike | sanction | - | .
bar | sanction | - | R
ban | sanction | - | N#supply
blacklist | sanction | - | R N
fine | sanction | - | R
raise | sanction | - | N#penalty
double | sanction | - | N#penalty
levy | sanction | - | N#penalty
extend | sanction | - | N#penalty
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
launch | assault | - | N#strike
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
cut | retreat | - | N#penalty
reduce | retreat | - | N#penalty
pull out | retreat | - | N#forces
pull back | retreat | - | N#forces 0
withdraw | retreat | - | N#forces
withdraw from | retreat | - | N#territory
lift | retreat | - | N#penalty
ease | retreat | - | N#penalty
scrap | retreat | - | N#penalty
suspend | retreat | - | N#penalty
reopen | retreat | - | N#road
unblock | retreat | - | N
let go | retreat | - | N
hand back | retreat | - | N
give back | retreat | - | N
release | retreat | - | N!published
free | retreat | - | N#captives
return | retreat | - | N#territory
hand over | retreat | - | N#territory N#captives
restore | retreat | - | N#supply
end | retreat | - | N#penalty N#strike
unfreeze | retreat | - | N
reinstate | retreat | - | N#people
evacuate | retreat | - | N#territory
stand down | retreat | - | N#forces
dismantle | retreat | - | N#target
demolish | retreat | - | N#barrier
remove | retreat | - | N#barrier N#penalty
give up | retreat | - | N#captives
roll back | retreat | - | N#penalty
waive | retreat | - | N#penalty
set free | retreat | - | N
hand over | cooperate | - | N#papers
share | cooperate | - | N#papers
cooperate with | cooperate | - | R
restore | cooperate | - | N#ties
resume | cooperate | - | N#ties
establish | cooperate | - | N#ties
renew | cooperate | - | N#ties
exchange | cooperate | - | N#papers N#captives
open | cooperate | - | N#archive
donate | aid | - | N
lend | aid | - | R>N
give | aid | - | R>N#relief N#relief
send | aid | - | R>N#relief N#relief
provide | aid | - | N#relief
resume | aid | - | N#relief
deliver | aid | - | N#relief
supply | aid | - | N#relief
ship | aid | - | N#relief
airlift | aid | - | N#relief
contribute | aid | - | N#relief
grant | aid | - | R>N#relief N#relief
"""
