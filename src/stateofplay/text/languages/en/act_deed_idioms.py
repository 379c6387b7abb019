"""English idioms of yielding, helping, withholding and force, as data, as in `acts.py`."""

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
unblock | retreat | - | N
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
send ~ to | cooperate | - | N#papers
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
work together | cooperate | - | 0
cooperate with | cooperate | - | R N#inspect
co-operate with | cooperate | - | R N#inspect
collaborate on | cooperate | - | N
link arms with | cooperate | - | R
set up | cooperate | - | N#office+joint N#panel+joint
open | cooperate | - | N#office+joint
run | cooperate | - | N#office+joint N#panel+joint N#patrol+joint
create | cooperate | - | N#office+joint N#panel+joint
establish | cooperate | - | N#office+joint N#panel+joint
form | cooperate | - | N#office+joint N#panel+joint
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
admit | cooperate | - | N#inspect
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
put ~ into | aid | - | N#money
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
bankroll | aid | - | R N#plan
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
arm | aid | - | R
supply ~ with | aid | - | R N#people
provide ~ with | aid | - | R N#people N#refugees
furnish ~ with | aid | - | R
lend | aid | - | N#money+to
loan | aid | - | R>N
offer | aid | - | N#kitchen
open | aid | - | N#kitchen
set up | aid | - | N#kitchen
"""

_WITHHOLDING = """
pull ~ out of | sanction | - | N#envoy
recall ~ from | sanction | - | N#envoy
bring ~ home | sanction | - | N#envoy
slap ~ with | sanction | - | R
slap sanctions on | sanction | - | R N
slap tariffs on | sanction | - | N
slap a ban on | sanction | - | N
slap duties on | sanction | - | N
put an embargo on | sanction | - | N
place an embargo on | sanction | - | N
place sanctions on | sanction | - | R N
place | sanction | - | N#sanctions+on
put | sanction | - | N#sanctions+on
declare | sanction | - | N#sanctions+on N#walkout
decree | sanction | - | N#sanctions
hit ~ with * fine | sanction | - | R N
hit ~ with * ban | sanction | - | R N
hit ~ with * tariffs | sanction | - | R N
hit ~ with * duties | sanction | - | R N
hit ~ with * sanctions | sanction | - | R N
hit ~ with * penalty | sanction | - | R N
hit ~ with penalties | sanction | - | R N
hit ~ with duties | sanction | - | R N
turn off | sanction | - | N#supply N#taps
switch off | sanction | - | N#supply
shut off | sanction | - | N#supply
choke off | sanction | - | N#supply
cut off | sanction | - | N#aid
cut ~ off from | sanction | - | R
stop issuing | sanction | - | N#licence
stop buying | sanction | - | N
stop selling | sanction | - | N
stop supplying | sanction | - | N
stop paying | sanction | - | N
stop funding | sanction | - | N
take ~ off * shelves | sanction | - | N
pull ~ from * shelves | sanction | - | N
close * ports to | sanction | - | N
close * port to | sanction | - | N
close * airspace to | sanction | - | N
close * market to | sanction | - | N
close * markets to | sanction | - | N
close * waters to | sanction | - | N
close * doors to | sanction | - | R N
shut * doors to | sanction | - | R N
keep ~ out of | sanction | - | R N#inspect
shut out | sanction | - | R N#inspect N#traded
throw ~ out of | sanction | - | N#envoy N#inspect
throw ~ out | sanction | - | N#envoy N#inspect
kick ~ out | sanction | - | N#envoy N#inspect
kick ~ out of | sanction | - | N#envoy N#inspect
send ~ home | sanction | - | N#envoy N#inspect
send ~ packing | sanction | - | N#envoy N#inspect R
show ~ the door | sanction | - | N#envoy R N#inspect
tell ~ to leave | sanction | - | N#envoy N#inspect
order ~ to leave | sanction | - | N#envoy N#inspect
refuse ~ entry | sanction | - | R N
deny ~ entry | sanction | - | R N
refuse ~ * visa | sanction | - | R N
deny ~ * visa | sanction | - | R N
deny visas to | sanction | - | N R
refuse visas to | sanction | - | N R
turn away | sanction | - | N#inspect N#vessel
turn the screw on | sanction | - | R N
turn the screws on | sanction | - | R N
tighten the screw on | sanction | - | R N
tighten the screws on | sanction | - | R N
tighten the noose around | sanction | - | R N
tighten | sanction | - | N#curbs
impose | sanction | - | N#curbs N#levy
lay down * tools | sanction | - | 0
lay down tools | sanction | - | 0
put down * tools | sanction | - | 0
put down tools | sanction | - | 0
walk off * jobs | sanction | - | 0
walk off jobs | sanction | - | 0
walk off the site | sanction | - | 0
stay off work | sanction | - | 0
stay away from work | sanction | - | 0
stay at home in protest | sanction | - | 0
refuse overtime | sanction | - | 0
refuse to work overtime | sanction | - | 0
ban overtime | sanction | - | 0
impose an overtime ban | sanction | - | 0
halt work | sanction | - | 0
cease work | sanction | - | 0
withdraw * labour | sanction | - | 0
take industrial action | sanction | - | 0
begin industrial action | sanction | - | 0
take strike action | sanction | - | 0
bring ~ to a halt | sanction | - | N#network
bring ~ to a standstill | sanction | - | N#network
dock | sanction | - | R>N#wages N#wages
cut | sanction | - | N#grants N#wages
slash | sanction | - | N#grants
freeze | sanction | - | N#grants
withdraw | sanction | - | N#grants
pull | sanction | - | N#grants
halve | sanction | - | N#grants
quit | sanction | - | N#talks
abandon | sanction | - | N#talks
get up and leave | sanction | - | N#talks
drum ~ out of | sanction | - | R N
"""

_READYING = """
take up positions | mobilize | - | 0
take up position | mobilize | - | 0
put ~ on * war footing | mobilize | - | N
put ~ on war footing | mobilize | - | N
place ~ on * war footing | mobilize | - | N
put ~ on standby | mobilize | - | N#forces
place ~ on standby | mobilize | - | N#forces
put ~ on full alert | mobilize | - | N#forces
order ~ into | mobilize | - | N#forces N#patrol_boats
order ~ to | mobilize | - | N#patrol_boats
move | mobilize | - | N#battery N#patrol_boats
move ~ to | mobilize | - | N#battery
move ~ into | mobilize | - | N#battery
send | mobilize | - | N#patrol_boats N#battery
deploy | mobilize | - | N#patrol_boats N#battery
dispatch | mobilize | - | N#patrol_boats N#guards
mass | mobilize | - | N#guards
concentrate | mobilize | - | N#forces
pour | mobilize | - | N#forces+into
rush | mobilize | - | N#guards
airlift | mobilize | - | N#forces
conscript | mobilize | - | N
call up | mobilize | - | N#reserves
mobilize | mobilize | - | N#reserves
mobilise | mobilize | - | N#reserves
flex * muscles | mobilize | - | 0
hold war games | mobilize | - | 0
stage war games | mobilize | - | 0
hold | mobilize | - | N#drills
stage | mobilize | - | N#drills
carry out | mobilize | - | N#drills N#exercise
poll | mobilize | - | N#members+strike N#staff+strike
ballot | mobilize | - | N#members
vote on | mobilize | - | N#walkout
dig in | mobilize | - | .
fuel | mobilize | - | N#missiles
"""

_FORCING = """
ring | coerce | - | N#ringed
surround | coerce | - | N#ringed
encircle | coerce | - | N#ringed
haul ~ off to | coerce | arrest | N#people N#captives N#staff
haul ~ away | coerce | arrest | N
haul off | coerce | arrest | N
lead ~ away | coerce | arrest | N
lead away | coerce | arrest | N
drag ~ away | coerce | arrest | N
drag away | coerce | arrest | N
cart off | coerce | arrest | N
cart ~ off | coerce | arrest | N
take ~ away | coerce | arrest | N#people N#captives N#suspect
bundle ~ into | coerce | arrest | N
nab | coerce | arrest | N
pick up | coerce | arrest | N#captives N#suspect
force ~ into port | coerce | - | N
force ~ to land | coerce | - | N
force ~ to turn back | coerce | - | N
force ~ into | coerce | - | N#vessel
chase ~ out of | coerce | - | N
chase away | coerce | - | N
chase off | coerce | - | N
drive off | coerce | - | N#vessel N#people
escort ~ out of | coerce | - | N
cut | coerce | - | N#road
cut off | coerce | - | N#road N#ringed
block | coerce | - | N#ringed N#gates
barricade | coerce | - | N
carry off | coerce | seize | N#papers
take away | coerce | seize | N#papers
seize | coerce | seize | N#seaborne
intercept | coerce | - | N#seaborne
stop | coerce | - | N#seaborne
tow | coerce | - | N#seaborne
shut the gates on | coerce | - | N
shut * gates on | coerce | - | N
close the gates on | coerce | - | N
lock the gates | coerce | - | 0
keep ~ from leaving | coerce | - | N
prevent ~ from leaving | coerce | - | N
stop ~ from leaving | coerce | - | N
bar ~ from leaving | coerce | - | N
clear ~ out of | coerce | - | N#people
move in on | coerce | - | N#people
keep ~ under house arrest | coerce | - | N
hold ~ under house arrest | coerce | - | N
put ~ behind bars | coerce | - | N
throw ~ in jail | coerce | - | N
throw ~ in prison | coerce | - | N
throw ~ into jail | coerce | - | N
throw ~ into prison | coerce | - | N
strip-search | coerce | - | N
handcuff | coerce | - | N
wall off | coerce | - | N
fence off | coerce | - | N
close off | coerce | - | N#road
hem in | coerce | - | N
tear-gas | coerce | - | N
search | coerce | - | N#seaborne
raid | coerce | - | N#newsroom
swoop on | coerce | - | N
clamp down on | coerce | - | N
forbid | coerce | - | N#protest
ban | coerce | - | N#protest
choke off | coerce | - | N#road
"""

_HARMING = """
rain shells on | assault | - | N
rain bombs on | assault | - | N
rain rockets on | assault | - | N
rain fire on | assault | - | N
rain missiles on | assault | - | N
open up on | assault | - | N
open fire at | assault | - | N
open fire into | assault | - | N
spray | assault | - | N#people+with
make off with | assault | - | N#people N#captives N#victims
carry off | assault | - | N#people N#captives N#victims
snatch | assault | - | N#people N#captives N#victims
take ~ captive | assault | - | N
take ~ prisoner | assault | - | N
punch | assault | - | N#people N#captives N#victims R
kick | assault | - | N#people
slap | assault | - | N#people
beat up | assault | - | N
knife | assault | - | N
hack ~ to death | assault | - | N
club | assault | - | N#people
bludgeon | assault | - | N
flog | assault | - | N
maim | assault | - | N
rape | assault | - | N
set upon | assault | - | N
blast | assault | - | N#target
rocket | assault | - | N#target
mortar | assault | - | N
drop | assault | - | N#missiles+on
plant | assault | - | N#missiles
level | assault | - | N#target
wipe out | assault | - | N#target N#people
gas | assault | - | N#people N#victims
hit | assault | - | N#refinery
strike | assault | - | N#refinery
attack | assault | - | N#refinery
bomb | assault | - | N#refinery N#seaborne
shell | assault | - | N#ringed
crash into | assault | - | N#refinery
fly into | assault | - | N#refinery
burn | assault | - | N#home
torpedo | assault | - | N#seaborne
ram | assault | - | N#seaborne
sink | assault | - | N#seaborne
fire on | assault | - | N
storm | assault | - | N#ringed
attack | assault | - | N#seaborne N#vehicles
ambush | assault | - | N
drive a car into | assault | - | N
drive a truck into | assault | - | N
"""

DEED_IDIOM_LINES = "\n".join(
    lines.strip()
    for lines in (
        _YIELDING,
        _WORKING_TOGETHER,
        _HELPING,
        _WITHHOLDING,
        _READYING,
        _FORCING,
        _HARMING,
    )
)
