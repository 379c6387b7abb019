"""English idioms of withholding, making ready and force, as data, as in `acts.py`."""

from __future__ import annotations

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
dock | sanction | - | R>N#wages
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
storm | assault | - | N#ringed
attack | assault | - | N#seaborne N#vehicles
drive a car into | assault | - | N
drive a truck into | assault | - | N
"""

FORCE_IDIOM_LINES = "\n".join(
    lines.strip() for lines in (_WITHHOLDING, _READYING, _FORCING, _HARMING)
)
