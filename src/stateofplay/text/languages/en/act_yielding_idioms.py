"""English idioms of yielding, working together and helping, as data, as in `acts.py`."""

from __future__ import annotations

_YIELDING = """
call ~ back | retreat | - | N#forces N#patrol_boats
call ~ back to | retreat | - | N#forces N#patrol_boats
turn ~ loose | retreat | - | N#captives N#people R
throw open | retreat | - | N
do away with | retreat | - | N#lifted N#penalty N#levy
scrap | retreat | - | N#lifted N#levy
drop | retreat | - | N#lifted N#levy
waive | retreat | - | N#levy
cut | retreat | - | N#levy
abolish | retreat | - | N#lifted N#levy
ease | retreat | - | N#lifted N#curbs
relax | retreat | - | N#lifted N#curbs
loosen | retreat | - | N#lifted N#curbs
soften | retreat | - | N#lifted N#curbs
lift | retreat | - | N#curbs N#levy N#state
rescind | retreat | - | N#lifted N#curbs N#levy
undo | retreat | - | N#lifted N#curbs
unwind | retreat | - | N#lifted N#curbs
wind down | retreat | - | N#lifted N#curbs
put down * arms | retreat | - | 0
put down * weapons | retreat | - | 0
hand in * weapons | retreat | - | 0
hand in * arms | retreat | - | 0
hand over * weapons | retreat | - | 0
give up * weapons | retreat | - | 0
give up * arms | retreat | - | 0
surrender * weapons | retreat | - | 0
surrender * arms | retreat | - | 0
abandon | retreat | - | N#ground
pull back to | retreat | - | N
fall back to | retreat | - | N
take ~ back | retreat | - | N#staff N#sacked
take back | retreat | - | N#staff N#sacked
re-employ | retreat | - | N
give ~ * jobs back | retreat | - | R N
give ~ back | retreat | - | N
give ~ back to | retreat | - | N
hand ~ back | retreat | - | N
hand ~ back to | retreat | - | N
send ~ back to | retreat | - | N#treasure N#held
ship ~ back to | retreat | - | N#treasure
ship back | retreat | - | N#treasure
amnesty | retreat | - | R N
let ~ leave | retreat | - | R N#captives N#victims N#people
let ~ go home | retreat | - | R N#captives N#victims N#people
allow ~ to leave | retreat | - | R N#captives N#victims N#people
allow ~ to go home | retreat | - | R N#captives N#people
allow ~ home | retreat | - | R N#captives N#people
turn ~ back on | retreat | - | N#supply
switch ~ back on | retreat | - | N#supply
take down | retreat | - | N#barrier
tear down | retreat | - | N#barrier
clear away | retreat | - | N#barrier
unlock | retreat | - | N#assets
unban | retreat | - | N
call off * siege | retreat | - | 0
step aside | retreat | - | .
"""

_WORKING_TOGETHER = """
open * books to | cooperate | - | R N
open * books | cooperate | - | 0
open * archive to | cooperate | - | R N
open * archives to | cooperate | - | R N
open * files to | cooperate | - | R N
open * doors to | cooperate | - | N#inspect R
open * gates to | cooperate | - | N#inspect
give ~ the run of | cooperate | - | R N#inspect
give ~ access to | cooperate | - | R N#inspect
grant ~ access to | cooperate | - | R N
allow ~ access to | cooperate | - | R N
grant access to | cooperate | - | N#inspect R
give ~ full access to | cooperate | - | R N#inspect
pass ~ to | cooperate | - | N#papers
pass ~ on to | cooperate | - | N#papers
pass on | cooperate | - | N#papers
hand ~ to | cooperate | - | N#papers
turn ~ over to | cooperate | - | N#papers
hand ~ over to | cooperate | - | N#papers
show | cooperate | - | R>N#papers
hand | cooperate | - | R>N#papers
give | cooperate | - | R>N#papers
send | cooperate | - | R>N#papers
share ~ with | cooperate | - | N#papers N#pictures
share | cooperate | - | N#pictures
pass | cooperate | - | N#pictures
hand over | cooperate | - | N#pictures
pool | cooperate | - | N
work hand in hand with | cooperate | - | R
work hand in glove with | cooperate | - | R
work side by side with | cooperate | - | R
work closely with | cooperate | - | R
cooperate with | cooperate | - | N#inspect
co-operate with | cooperate | - | R N#inspect
collaborate on | cooperate | - | N
link arms with | cooperate | - | R
set up | cooperate | - | N#bureau+joint
open | cooperate | - | N#bureau+joint
run | cooperate | - | N#bureau+joint N#panel+joint N#patrol+joint
create | cooperate | - | N#bureau+joint N#panel+joint
establish | cooperate | - | N#bureau+joint N#panel+joint
form | cooperate | - | N#bureau+joint N#panel+joint
mount | cooperate | - | N#patrol+joint
carry out | cooperate | - | N#patrol+joint
conduct | cooperate | - | N#patrol+joint
hold | cooperate | - | N#patrol+joint
stage | cooperate | - | N#patrol+joint
begin | cooperate | - | N#patrol+joint
start | cooperate | - | N#patrol+joint
undertake | cooperate | - | N#patrol+joint
repair | cooperate | - | N#ties
rebuild | cooperate | - | N#ties
let ~ see | cooperate | - | N#inspect
let ~ inspect | cooperate | - | N R
allow ~ to inspect | cooperate | - | N R
"""

_HELPING = """
bring | aid | - | N#rations+to R>N#relief
fly | aid | - | N#wounded
fly ~ to hospital | aid | - | N
fly ~ to safety | aid | - | N
take ~ to hospital | aid | - | N
truck | aid | - | N#relief
ferry | aid | - | N#relief
drop | aid | - | N#rations
air-drop | aid | - | N
parachute | aid | - | N#rations
inject | aid | - | N#money
channel | aid | - | N#money+to N#aid+to
funnel | aid | - | N#money+to N#aid+to
wire | aid | - | N#money+to
put up | aid | - | N#money
stump up | aid | - | N
chip in | aid | - | N#money
contribute | aid | - | N#money
give | aid | - | R>N#money
donate | aid | - | R>N
pay for | aid | - | N#help_paid
foot the bill for | aid | - | N
pick up the bill for | aid | - | N
pick up the tab for | aid | - | N
cover the cost of | aid | - | N
cover the costs of | aid | - | N
meet the cost of | aid | - | N
bail ~ out | aid | - | R N
prop up | aid | - | R
shore up | aid | - | R
bankroll | aid | - | N#plan
underwrite | aid | - | R
come to ~ rescue | aid | - | R N
come to the rescue of | aid | - | R N
go to the aid of | aid | - | R N
rush to the aid of | aid | - | R N
throw ~ a lifeline | aid | - | R N
double | aid | - | N#helped
treble | aid | - | N#helped
increase | aid | - | N#helped
step up | aid | - | N#helped
boost | aid | - | N#helped
resume | aid | - | N#helped
release | aid | - | N#helped
house | aid | - | N#refugees
shelter | aid | - | N#refugees
feed | aid | - | N#refugees
tend | aid | - | N#wounded
tend to | aid | - | N#wounded
care for | aid | - | N#wounded N#refugees
evacuate | aid | - | N#wounded
supply ~ with | aid | - | N#people
provide ~ with | aid | - | N#people N#refugees
lend | aid | - | N#money+to
loan | aid | - | R>N
offer | aid | - | N#kitchen
open | aid | - | N#kitchen
set up | aid | - | N#kitchen
"""

YIELDING_IDIOM_LINES = "\n".join(
    lines.strip() for lines in (_YIELDING, _WORKING_TOGETHER, _HELPING)
)
