"""English verbs of pressure and force, as data, in the form of `acts.py`."""

from __future__ import annotations

FORCE_LINES = """
freeze | sanction | - | N#assets
suspend | sanction | - | R
bar | sanction | - | N#inspect N#vessel N#envoy
declare ~ persona non grata | sanction | - | N
restrict | sanction | - | N#traded N#supply
put ~ on | sanction | - | N#sanctions
introduce | sanction | - | N#sanctions
hit ~ with sanctions | sanction | - | R N
hit ~ with tariffs | sanction | - | R N
retaliate with | sanction | - | N#penalty
hit back with | sanction | - | N#penalty
respond with | sanction | - | N#penalty
respond by expelling | sanction | - | N#envoy
ostracise | sanction | - | R
isolate | sanction | - | R
test | mobilize | - | N#missiles
launch | mobilize | - | N#rocket
reinforce | mobilize | - | N#garrison
escort | mobilize | - | N#vessel
beef up | mobilize | - | N#garrison
step up | mobilize | - | N#garrison
tighten | mobilize | - | N#garrison
declare a state of emergency | mobilize | - | 0
post | mobilize | - | N#forces
amass | mobilize | - | N#forces
muster | mobilize | - | N#forces
ready | mobilize | - | N#forces
bring in | mobilize | - | N#forces
raise * alert level | mobilize | - | 0
lay siege to | coerce | - | N
raid | coerce | - | N#offices
search | coerce | - | N#offices
shut down | coerce | - | N#paper
fire warning shots | coerce | - | 0
take over | coerce | seize | N#target N#seized
seize | coerce | seize | N!people+from
hack | coerce | - | N#website
sentence | coerce | - | R>to Q N#people N#captives N#body
put ~ on trial | coerce | - | N
round up | coerce | - | N#captives
impose a curfew | coerce | - | 0
impose martial law | coerce | - | 0
harass | coerce | - | N#people R
intimidate | coerce | - | N#people R
persecute | coerce | - | R N
gag | coerce | - | R N#media
muzzle | coerce | - | R N#media
banish | coerce | - | R N#people
exile | coerce | - | R N#people
fire rubber bullets | coerce | - | 0
use water cannon | coerce | - | 0
use pepper spray | coerce | - | 0
attack | assault | - | N#ground N#people N#captives
take | assault | - | N#hostage
seize | assault | - | N#people
throw | assault | - | N#thrown+at
hurl | assault | - | N#thrown+at
lob | assault | - | N#thrown+at
fling | assault | - | N#thrown+at
pelt | assault | - | R N
stone | assault | - | R N#people N#vehicles
clash with | assault | - | R N#people
scuffle with | assault | - | R N#people
exchange fire with | assault | - | R N
trade fire with | assault | - | R N
drive out | assault | - | N#people
hit ~ with rockets | assault | - | N
hit ~ with missiles | assault | - | N
rough up | assault | - | R N
manhandle | assault | - | R N
slay | assault | - | N#people N#victims
mow down | assault | - | N
flatten | assault | - | N#target
plunder | assault | - | N
pillage | assault | - | N
"""
