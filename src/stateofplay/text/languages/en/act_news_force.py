"""English turns of phrase of the news for withholding and force, as data, as in `acts.py`."""

from __future__ import annotations

_WITHHOLDING = """
stop all but ~ work | sanction | - | N
stop all but ~ services | sanction | - | N
stop all but ~ care | sanction | - | N
halt all but ~ work | sanction | - | N
provide only emergency care | sanction | - | 0
provide only emergency cover | sanction | - | 0
treat only emergencies | sanction | - | 0
freeze | sanction | - | N#frozen
hold back | sanction | - | N#frozen
withhold | sanction | - | N#frozen
suspend | sanction | - | N#frozen
cut off | sanction | - | N#frozen N#commerce
shut off | sanction | - | N#commerce
switch off | sanction | - | N#commerce
turn off | sanction | - | N#commerce
fine | sanction | - | R>N O
dock | sanction | - | O#wages O#lost_work R>N
stay home from work | sanction | - | 0
stay away from class | sanction | - | 0
call in sick | sanction | - | 0
stay off the job | sanction | - | 0
leave * posts | sanction | - | 0
leave * desks | sanction | - | 0
down tools over | sanction | - | N
put down * pens | sanction | - | 0
refuse to unload | sanction | - | N
refuse to load | sanction | - | N
refuse to handle | sanction | - | N
refuse to fly | sanction | - | N
refuse to sail | sanction | - | N
black | sanction | - | N#traded
ground | sanction | - | N#traded N#flights
keep out | sanction | - | N#vessel N#inspect N#traded
disconnect | sanction | - | N+from
cut ~ off from the grid | sanction | - | N
cut ~ from the payroll | sanction | - | N
cut ~ pay | sanction | - | R N#staff N#sacked
strip ~ of * licence | sanction | - | R N
strip ~ of * license | sanction | - | R N
strip ~ of citizenship | sanction | - | N
take away * licence | sanction | - | 0
put ~ on a blacklist | sanction | - | R N
put ~ on * sanctions list | sanction | - | R N
put ~ under sanctions | sanction | - | R N
place ~ under sanctions | sanction | - | R N
hit ~ with a fine | sanction | - | R N
hand ~ a fine | sanction | - | R N
hand ~ a ban | sanction | - | R N
slap a fine on | sanction | - | R N
slap ~ with a fine | sanction | - | R N
order a boycott of | sanction | - | N
call a boycott of | sanction | - | N
pull * ambassador from | sanction | - | N
pull * ambassador out of | sanction | - | N
send ~ ambassador home | sanction | - | R N
dismiss | sanction | - | N#strikers
sack | sanction | - | N#strikers
fire | sanction | - | N#strikers
suspend | sanction | - | N#strikers
give ~ the sack | sanction | - | N
show ~ the exit | sanction | - | N
empty * chair | sanction | - | 0
leave * chair empty | sanction | - | 0
leave * seat empty | sanction | - | 0
leave the negotiating table | sanction | - | 0
quit the negotiating table | sanction | - | 0
walk from the table | sanction | - | 0
march out of | sanction | - | N#process N#meeting
"""

_READYING = """
put ~ on alert | mobilize | - | N#war_vessels
put ~ on high alert | mobilize | - | N#war_vessels
put ~ on full alert | mobilize | - | N#war_vessels
put ~ on standby | mobilize | - | N#war_vessels
place ~ on alert | mobilize | - | N#war_vessels
place ~ on high alert | mobilize | - | N#war_vessels
place ~ on standby | mobilize | - | N#war_vessels
put ~ on alert status | mobilize | - | N
go on alert | mobilize | - | 0
go on high alert | mobilize | - | 0
send | mobilize | - | N#war_vessels
dispatch | mobilize | - | N#war_vessels
deploy | mobilize | - | N#war_vessels
move up | mobilize | - | N#forces N#war_vessels N#battery
move ~ up to | mobilize | - | N#forces N#war_vessels N#guarded
move ~ to | mobilize | - | N#forces N#war_vessels
move | mobilize | - | N#war_vessels
bring up | mobilize | - | N#forces N#war_vessels N#battery
position | mobilize | - | N#forces N#war_vessels N#battery N#vessel
station | mobilize | - | N#war_vessels
mass | mobilize | - | N#war_vessels
assemble | mobilize | - | N#forces N#war_vessels
order ~ to sea | mobilize | - | N
order ~ to the border | mobilize | - | N
order ~ to the front | mobilize | - | N
send ~ to the border | mobilize | - | N
send ~ to the front | mobilize | - | N
send in | mobilize | - | N#forces N#guarded
sail | mobilize | - | N#war_vessels
steam | mobilize | - | N#war_vessels
scramble | mobilize | - | N#war_vessels
dig trenches | mobilize | - | 0
arm for war | mobilize | - | 0
gird for war | mobilize | - | 0
prepare for war | mobilize | - | 0
shadow | mobilize | - | N#vessel N#seaborne
step up patrols | mobilize | - | 0
mount patrols | mobilize | - | 0
vote for strike action | mobilize | - | 0
vote for a strike | mobilize | - | 0
vote to strike | mobilize | - | 0
vote to walk out | mobilize | - | 0
vote in favour of a strike | mobilize | - | 0
vote in favour of strike action | mobilize | - | 0
vote in favor of a strike | mobilize | - | 0
authorise a strike | mobilize | - | 0
authorize a strike | mobilize | - | 0
back a strike | mobilize | - | 0
back strike action | mobilize | - | 0
throw a ring around | mobilize | - | N
throw a cordon around | mobilize | - | N
"""

_FORCING = """
lock | coerce | - | N#workplace
padlock | coerce | - | N
chain shut | coerce | - | N
carry ~ out of | coerce | - | N#people N#captives N#staff N#medics
carry off | coerce | arrest | N#protesting
drag ~ out of | coerce | - | N#people N#captives N#staff N#medics
drag ~ from | assault | - | N#people N#captives N#victims N#staff
haul ~ out of | coerce | - | N#people N#captives N#staff N#medics
haul ~ from | coerce | - | N#people N#captives N#staff N#medics
haul ~ off | coerce | arrest | N#people N#captives N#staff
haul away | coerce | arrest | N
march ~ off | coerce | arrest | N#people N#captives N#staff
march ~ out of | coerce | - | N#people N#captives N#staff
frogmarch | coerce | arrest | N
eject | coerce | - | N#people N#captives N#staff
turn water cannon on | coerce | - | N
turn a water cannon on | coerce | - | N
turn hoses on | coerce | - | N
fire water cannon at | coerce | - | N
fire a water cannon at | coerce | - | N
fire tear gas into | coerce | - | N
seal | coerce | - | N#offices N#newsroom N#workplace
put ~ under seal | coerce | - | N
take ~ into state hands | coerce | seize | N
take ~ into state ownership | coerce | seize | N
take ~ into public ownership | coerce | seize | N
bring ~ under state control | coerce | seize | N
take ~ into receivership | coerce | seize | N
put ~ into administration | coerce | - | N
jam | coerce | - | N#media N#signals
park tractors across | coerce | - | N
park lorries across | coerce | - | N
park trucks across | coerce | - | N
park ~ across | coerce | - | N#road
cut | coerce | - | N#road
occupy | coerce | - | N#workplace
stage a sit-in at | coerce | - | N
stage a sit-in in | coerce | - | N
stage a sit-in | coerce | - | 0
hold a sit-in | coerce | - | 0
bulldoze | coerce | - | N
pull down | coerce | - | N#toppled
knock down | coerce | - | N#toppled
tear down | coerce | - | N#toppled
force down | coerce | - | N#vessel
force ~ down | coerce | - | N#vessel
force ~ back | coerce | - | N#vessel N#seaborne N#people
turn ~ back | coerce | - | N#vessel N#seaborne
turn back | coerce | - | N#seaborne N#crossed
keep ~ in custody | coerce | - | N
keep ~ in jail | coerce | - | N
hold ~ for | coerce | - | N#vessel N#captives
hold ~ in custody | coerce | - | N
hold | coerce | - | N#vessel
take ~ in for questioning | coerce | arrest | N
pull ~ in for questioning | coerce | arrest | N
bring ~ in for questioning | coerce | arrest | N
sweep up | coerce | arrest | N#people N#captives
pick up | coerce | arrest | N#staff N#media_people
strong-arm | coerce | - | R N
choke | coerce | - | N#ports
throttle | coerce | - | N#ports
tighten * grip on | coerce | - | N
"""

_HARMING = """
bomb | assault | - | N!bombed_out
shell | assault | - | N!shelled
strike | assault | - | N#struck
attack | assault | - | N#struck
raid | assault | - | N#struck
pound | assault | - | N#struck
overrun | assault | - | N#struck
storm | assault | - | N#struck
burn | assault | - | N#struck
burn down | assault | - | N
burn ~ to the ground | assault | - | N
mine | assault | - | N#road
booby-trap | assault | - | N
shoot at | assault | - | N
shoot ~ dead | assault | - | N
shoot dead | assault | - | N
charge into | assault | - | N#protesting
charge at | assault | - | N#protesting R
baton-charge | assault | - | N
fire into | assault | - | N#people
fire upon | assault | - | N
fire on | assault | - | N#seaborne
trade fire | assault | - | 0
exchange fire | assault | - | 0
trade blows | assault | - | 0
come to blows | assault | - | 0
ram | assault | - | N#vessel
spear | assault | - | N#vessel
waylay | assault | - | N
hold ~ at gunpoint | assault | - | N
rob | assault | - | N#people N#vehicles
set ~ alight | assault | - | N
set light to | assault | - | N
put a torch to | assault | - | N
put ~ to the torch | assault | - | N
hurl stones at | assault | - | N
throw stones at | assault | - | N
throw bottles at | assault | - | N
beat ~ unconscious | assault | - | N
beat ~ to death | assault | - | N
"""

NEWS_FORCE_LINES = "\n".join(
    lines.strip()
    for lines in (
        _WITHHOLDING,
        _READYING,
        _FORCING,
        _HARMING,
    )
)
