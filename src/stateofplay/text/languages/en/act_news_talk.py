"""English turns of phrase of the news for blame, backing and talks, as data, as in `acts.py`."""

from __future__ import annotations

_BLAMING = """
find | accuse | - | W
hold | accuse | - | W
conclude | accuse | - | W
determine | accuse | - | W
rule ~ illegal | accuse | - | N
rule ~ unlawful | accuse | - | N
rule ~ unconstitutional | accuse | - | N
rule ~ invalid | accuse | - | N
declare ~ illegal | accuse | - | N
declare ~ unlawful | accuse | - | N
declare ~ unconstitutional | accuse | - | N
find ~ illegal | accuse | - | N
find ~ unlawful | accuse | - | N
find ~ in contempt | accuse | - | R N
find ~ in violation | accuse | - | R N
find ~ negligent | accuse | - | R N
find ~ at fault | accuse | - | R N
find ~ to blame | accuse | - | R N
hold ~ in contempt | accuse | - | R N
hold ~ in breach | accuse | - | R N
judge ~ in breach | accuse | - | R N
slam | accuse | - | N!slammed
blast | accuse | - | N#plan N#lifted N#motion N#ruling
pan | accuse | - | N#plan
liken ~ to | accuse | - | N#penalty N#plan
compare ~ to | accuse | - | N#penalty
compare ~ with | accuse | - | N#penalty
describe as | accuse | - | N#bad_as
denounce as | accuse | - | N
condemn as | accuse | - | N
brand as | accuse | - | N#bad_as
brand | accuse | - | R>a R>an
label | accuse | - | R>a R>an
castigate | accuse | - | R>for Q>for
slate | accuse | - | Q>for
scold | accuse | - | Q>for Q>over
chide | accuse | - | Q>for Q>over
rebuke | accuse | - | Q>for Q>over
reprimand | accuse | - | Q>for Q>over
upbraid | accuse | - | Q>for Q>over
censure | accuse | - | Q>for Q>over
reproach | accuse | - | Q>for Q>over Q>with
criticise | accuse | - | Q>for Q>over
criticize | accuse | - | Q>for Q>over
condemn | accuse | - | Q>for Q>over
take ~ to task over | accuse | - | R N
call foul | accuse | - | 0
call shame on | accuse | - | R N
cry shame | accuse | - | 0
cry betrayal | accuse | - | 0
cry blackmail | accuse | - | 0
smell a rat | accuse | - | 0
see red over | accuse | - | N
see the hand of | accuse | - | R
detect the hand of | accuse | - | R
throw the book at | accuse | - | R N
hit the roof over | accuse | - | N
vent * spleen on | accuse | - | R N
vent * spleen at | accuse | - | R N
let fly at | accuse | - | R N
lambast | accuse | - | N#plan
savage | accuse | - | N#ruling
give ~ a piece of * mind | accuse | - | R
send a stiff letter to | accuse | - | R N
send a stiff note to | accuse | - | R N
send a strongly worded letter to | accuse | - | R N
lodge a protest over | accuse | - | N
lodge a protest against | accuse | - | R N
lodge a protest at | accuse | - | N
file a protest with | accuse | - | R N
file a protest over | accuse | - | N
file a protest against | accuse | - | R N
file a grievance against | accuse | - | R N
file a grievance over | accuse | - | N
file a grievance | accuse | - | 0
file a counterclaim | accuse | - | 0
make a formal protest | accuse | - | 0
make a formal complaint | accuse | - | 0
deliver a note of protest to | accuse | - | R N
complain to ~ about | accuse | - | R N
complain to ~ over | accuse | - | R N
haul ~ before | accuse | - | R N
issue a writ against | accuse | - | R N
serve a writ on | accuse | - | R N
serve ~ with a writ | accuse | - | R N
open a case against | accuse | - | R N
express unease at | accuse | - | N
express unease over | accuse | - | N
express unease about | accuse | - | N
voice unease over | accuse | - | N
voice unease about | accuse | - | N
"""

_THREATENING = """
set a strike date | threaten | - | 0
set a date for | threaten | - | N#strike_call
name a date for | threaten | - | N#strike_call
name a strike date | threaten | - | 0
schedule a strike | threaten | - | 0
schedule a walkout | threaten | - | 0
give notice of a strike | threaten | - | 0
give strike notice | threaten | - | 0
issue strike notice | threaten | - | 0
serve strike notice | threaten | - | 0
serve notice of | threaten | - | N#strike_call N#harm
file a strike notice | threaten | - | 0
file strike notice | threaten | - | 0
keep all options on the table | threaten | - | 0
leave all options on the table | threaten | - | 0
promise a crushing response | threaten | - | 0
promise to hit back | threaten | - | 0
promise to retaliate | threaten | - | 0
promise to make | threaten | - | N+pay
vow to make | threaten | - | N+pay
vow to hit back | threaten | - | 0
vow to fight back | threaten | - | 0
vow to respond | threaten | - | 0
vow a response | threaten | - | 0
vow a crushing response | threaten | - | 0
promise consequences | threaten | - | 0
warn of reprisals | threaten | - | 0
warn of retaliation | threaten | - | 0
warn of consequences | threaten | - | 0
warn of serious consequences | threaten | - | 0
warn of countermeasures | threaten | - | 0
warn of a strong response | threaten | - | 0
warn of a harsh response | threaten | - | 0
warn of strikes | threaten | - | .
warn of strike action | threaten | - | 0
warn of industrial action | threaten | - | 0
warn of legal action | threaten | - | 0
"""

_BACKING = """
take * side | support | - | 0
call ~ a step in the right direction | support | - | N
describe ~ as a step in the right direction | support | - | N
call ~ a welcome step | support | - | N
describe ~ as a welcome step | support | - | N
call ~ a good sign | support | - | N
call ~ a good first step | support | - | N
call ~ a step forward | support | - | N
describe ~ as a step forward | support | - | N
describe ~ as a breakthrough | support | - | N
call ~ a breakthrough | support | - | N
greet ~ with relief | support | - | N
greet ~ with applause | support | - | N
greet ~ as | support | - | N#plan N#pact
throw in * lot with | support | - | R
come down on the side of | support | - | R N
heap praise upon | support | - | R N
give ~ a warm welcome | support | - | N#plan
give a warm welcome to | support | - | N#plan
give a cautious welcome to | support | - | N
give ~ a cautious welcome | support | - | N
lend ~ its backing | support | - | R N
campaign with | support | - | R
stump for | support | - | R
urge a yes vote | support | - | 0
urge a vote for | support | - | R N
call for a yes vote | support | - | 0
back ~ to the hilt | support | - | R N
rally support for | support | - | N
express support | support | - | .
raise a cheer for | support | - | R N
credit | support | - | R>for
sing * praises | support | - | 0
smile on | support | - | N#plan
look kindly on | support | - | N#plan
look favourably on | support | - | N#plan
take kindly to | support | - | N#plan
warm to | support | - | N#plan
"""

_TALKING = """
speak by telephone | consult | - | 0
speak by phone | consult | - | 0
speak on the phone | consult | - | 0
speak on the telephone | consult | - | 0
speak by video link | consult | - | 0
talk by telephone | consult | - | 0
talk by phone | consult | - | 0
talk on the phone | consult | - | 0
talk by video link | consult | - | 0
confer by telephone | consult | - | 0
confer by phone | consult | - | 0
exchange letters | consult | - | .
sit down together | consult | meet | 0
sit down to talk | consult | meet | 0
sit down for talks | consult | meet | 0
sit down to talks | consult | meet | 0
sit round the same table | consult | meet | 0
sit around the same table | consult | meet | 0
sit down face to face | consult | meet | 0
meet alone | consult | meet | 0
meet in person | consult | meet | 0
meet one on one | consult | meet | 0
meet for talks | consult | meet | 0
meet for the first time | consult | meet | 0
meet for a second time | consult | meet | 0
meet again | consult | meet | 0
meet across | consult | meet | N
come face to face | consult | meet | 0
negotiate through the night | consult | - | 0
negotiate all night | consult | - | 0
negotiate into the night | consult | - | 0
negotiate until | consult | - | N
talk through the night | consult | - | 0
talk late into the night | consult | - | 0
haggle through the night | consult | - | 0
confer with | consult | - | N#delegates
meet with | consult | meet | N#delegates
hold talks with | consult | meet | N#delegates
sit down with | consult | meet | N#delegates
ring | consult | - | R
go to see | consult | visit | R
pay a visit on | consult | visit | R
call in on | consult | visit | R
shuttle back and forth between | consult | - | N
carry messages between | consult | - | N
ferry messages between | consult | - | N
relay messages between | consult | - | N
pass messages between | consult | - | N
act as an intermediary between | consult | - | N
hold shuttle talks | consult | - | 0
spend ~ in talks with | consult | - | R N
go into talks | consult | - | 0
enter talks | consult | - | .
take soundings from | consult | - | R N
take soundings among | consult | - | R N
"""

NEWS_TALK_LINES = "\n".join(
    lines.strip()
    for lines in (
        _BLAMING,
        _THREATENING,
        _BACKING,
        _TALKING,
    )
)
