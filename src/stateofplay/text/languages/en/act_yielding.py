"""English verbs of deeds that yield or help, as data, in the form of `acts.py`."""

from __future__ import annotations

YIELDING_LINES = """
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
unblock | retreat | - | N
let go | retreat | - | N
hand back | retreat | - | N
give back | retreat | - | N
return | retreat | - | N#territory
hand over | retreat | - | N#territory N#captives
restore | retreat | - | N#supply
end | retreat | - | N#penalty N#strike
unfreeze | retreat | - | N
reinstate | retreat | - | N#people
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
send | aid | - | R>N#goods N#goods
provide | aid | - | N#relief
resume | aid | - | N#relief
deliver | aid | - | N#relief
supply | aid | - | N#relief
ship | aid | - | N#relief
airlift | aid | - | N#relief
contribute | aid | - | N#relief
grant | aid | - | R>N#relief N#relief
free | retreat | - | N!freed
pardon | retreat | - | N
commute | retreat | - | N#sentence
repatriate | retreat | - | N
send back | retreat | - | N#captives
return ~ to | retreat | - | N#territory N#treasure
return | retreat | - | N#treasure
turn over | retreat | - | N#territory N#captives
vacate | retreat | - | N
bring ~ home | retreat | - | N#forces
bring home | retreat | - | N#forces
relinquish control of | retreat | - | N
lay down * arms | retreat | - | 0
lay down * weapons | retreat | - | 0
lay down arms | retreat | - | 0
disarm | retreat | - | .
surrender | retreat | - | .
relax | retreat | - | N#penalty
loosen | retreat | - | N#penalty
drop | retreat | - | N#penalty
abolish | retreat | - | N#penalty
repeal | retreat | - | N#penalty N#motion
lift | retreat | - | N#lifted
end | retreat | - | N#lifted N#walkout
call off | retreat | - | N#siege
halt | retreat | - | N#hostility
stop | retreat | - | N#hostility
suspend | retreat | - | N#hostility
cease | retreat | - | N#hostility
declare | retreat | - | N#truce
hold * fire | retreat | - | 0
let ~ through | retreat | - | N
allow ~ through | retreat | - | N
restart | retreat | - | N#supply
rehire | retreat | - | N
readmit | retreat | - | N
pay | aid | - | N#compensation
resign over | retreat | - | N
resign amid | retreat | - | N
resign under pressure | retreat | - | 0
step down over | retreat | - | N
step down amid | retreat | - | N
bow to pressure to | retreat | - | N
shut down | retreat | - | N#reactor
decommission | retreat | - | N#forces
turn over | cooperate | - | N#papers
provide | cooperate | - | N#papers+to
swap | cooperate | - | N#captives
collaborate with | cooperate | - | R
team up with | cooperate | - | R
join forces with | cooperate | - | R N
join forces | cooperate | - | 0
join hands with | cooperate | - | R
cooperate | cooperate | - | .
upgrade | cooperate | - | N#ties
normalise | cooperate | - | N#ties
normalize | cooperate | - | N#ties
re-establish | cooperate | - | N#ties
reestablish | cooperate | - | N#ties
reopen | cooperate | - | N#embassy N#archive
open | cooperate | - | N#embassy
mend fences with | cooperate | - | R
mend | cooperate | - | N#ties
coordinate with | cooperate | - | R
lend | aid | - | N#relief
bail out | aid | - | R N
rescue | aid | - | R
train | aid | - | N#forces
feed | aid | - | N#people N#victims
shelter | aid | - | N#people N#victims
evacuate | aid | - | N#people N#victims
distribute | aid | - | N#relief
hand out | aid | - | N#relief
fly in | aid | - | N#relief
fly | aid | - | N#relief
dispatch | aid | - | N#relief
rush | aid | - | N#relief
allocate | aid | - | N#relief
pay ~ into | aid | - | N
take in | aid | - | N#refugees
accept | aid | - | N#refugees
host | aid | - | N#refugees
open * borders to | aid | - | N
open * border to | aid | - | N
forgive | aid | - | N#debt
cancel | aid | - | N#debt
write off | aid | - | N#debt
provide | aid | - | R>N#relief
airdrop | aid | - | N
inject | aid | - | N#relief
arm | aid | - | N#fighters R
release | retreat | - | N#captives N#victims N#people N#held R
reopen | retreat | - | N#reopened
comply with | retreat | - | N
let ~ go | retreat | - | R N#captives N#victims N#people
set ~ free | retreat | - | R N
give | cooperate | - | R>N#access N#access
return | retreat | - | N#held
take back | retreat | - | N#people
let ~ into | cooperate | - | N#inspect
allow ~ into | cooperate | - | N#inspect
"""
